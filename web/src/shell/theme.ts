/** Owns the choice of light or dark: the system's unless a person chose. */

import { useEffect, useSyncExternalStore } from "react";

export type Theme = "system" | "light" | "dark";

/** The choices, in the order in which they are offered. */
export const THEMES = [
  { id: "system", title: "Like the system" },
  { id: "light", title: "Light" },
  { id: "dark", title: "Dark" },
] as const;

const KEY = "glasspane.theme";
const listeners = new Set<() => void>();

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    return "system";
  }
}

let chosen: Theme = stored();

export function chooseTheme(theme: Theme): void {
  chosen = theme;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    /* storage may be blocked: the choice lasts until reload */
  }
  for (const listener of listeners) listener();
}

const system = () => window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The person's choice. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => chosen);

/** What is on screen: re-renders when the choice or the system changes. */
export function useAppearance(): "light" | "dark" {
  const theme = useTheme();
  useEffect(() => {
    const query = system();
    const changed = () => listeners.forEach((listener) => listener());
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  const dark = useSyncExternalStore(subscribe, () => system().matches);
  return theme === "system" ? (dark ? "dark" : "light") : theme;
}
