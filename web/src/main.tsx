import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiError } from "./client/api";
import { Home } from "./shell/home";
import { Lost } from "./shell/lost";
import { pages } from "./shell/page";
import { parseSearch, writeSearch } from "./shell/search";
import { Shell } from "./shell/shell";
import "./theme.css";

const root = createRootRoute({ component: Shell, notFoundComponent: Lost });

const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });

const routes = pages.map((page) =>
  createRoute({ getParentRoute: () => root, path: page.path, component: lazyRouteComponent(page.load) }),
);

const router = createRouter({
  routeTree: root.addChildren([home, ...routes]),
  parseSearch,
  stringifySearch: writeSearch,
  scrollRestoration: true,
});

/** Refused requests are not repeated; a failing connection is, twice. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
    },
  },
});

const place = document.getElementById("root");
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
