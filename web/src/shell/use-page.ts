/** Owns which page is on screen. */

import { useRouterState } from "@tanstack/react-router";
import { type Page, pageOf } from "./page";

/** The page that the outlet shows, which lags behind the address while another is on its way. */
export const usePage = (): Page | undefined => useRouterState({ select: (state) => pageOf(state.matches.at(-1)?.fullPath) });
