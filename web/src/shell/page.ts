/** Owns what a page is, and the registry of all pages: every `pages/<area>/<name>.tsx`, which exports `page`. */

import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";

export interface Page {
  id: string;
  path: `/${string}`;
  title: string;
  /** One sentence for the palette. */
  summary: string;
  icon: LucideIcon;
  /** Its place in the navigation, smallest first; without one it is not listed there. */
  place?: number;
  /** The permission that it takes; without one whoever is signed in may see it. */
  scope?: string;
  /** Before the door: no frame around it, and nobody needs to be signed in. */
  entrance?: boolean;
  /** Keys of the shortcut that opens it, such as `g c`. */
  keys?: string;
  /** Loads the page's code, apart from the shell's. */
  load: () => Promise<{ default: ComponentType }>;
}

const modules = import.meta.glob<{ page: Page }>("../pages/*/*.tsx", { eager: true });

export const pages: readonly Page[] = Object.values(modules)
  .map((module) => module.page)
  .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || a.id.localeCompare(b.id));

/** The page of a route, as the router names it: `/jobs/$id`. */
export const pageOf = (route: string | undefined): Page | undefined => pages.find((page) => page.path === route?.replace(/(.)\/$/, "$1"));

/** The pages that navigation lists for somebody. */
export const listedFor = (may: (scope: string) => boolean): readonly Page[] =>
  pages.filter((page) => page.place !== undefined && (!page.scope || may(page.scope)));
