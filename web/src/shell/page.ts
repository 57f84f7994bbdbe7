/** Owns what a page is, and the registry of all pages: every `pages/<area>/<name>.tsx` that exports `page`. */

import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";

export interface Page {
  id: string;
  path: `/${string}`;
  title: string;
  /** One sentence for the palette. */
  summary: string;
  icon: LucideIcon;
  /** Keys of the shortcut that opens it, such as `g c`. */
  keys?: string;
  /** Loads the page's code, apart from the shell's. */
  load: () => Promise<{ default: ComponentType }>;
}

const modules = import.meta.glob<{ page: Page }>("../pages/*/*.tsx", { eager: true });

export const pages: readonly Page[] = Object.values(modules).map((module) => module.page);
