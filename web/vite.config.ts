import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The pages are served by `glasspane serve` from `src/glasspane/api/static`. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: ["chrome125", "firefox128", "safari18"],
    outDir: "../src/glasspane/api/static",
    emptyOutDir: true,
    chunkSizeWarningLimit: 700,
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/api": process.env.GLASSPANE_SERVER ?? "http://127.0.0.1:8765" },
  },
});
