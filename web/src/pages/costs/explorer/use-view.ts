/** Owns reading and changing the page's state in the URL. */

import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Search } from "../../../shell/search";
import { parseView, type View, writeView } from "./view";

export type ChangeView = (change: Partial<View>, how?: { replace?: boolean }) => void;

/** The view in the URL, and a function that changes it; each change is a step that Back undoes unless replaced. */
export function useView(): [View, ChangeView] {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const view = useMemo(() => parseView(search), [search]);
  const change = useCallback<ChangeView>(
    (part, how) =>
      void navigate({
        to: ".",
        search: ((before: Search) => writeView({ ...parseView(before), ...part })) as never,
        replace: how?.replace ?? false,
        resetScroll: false,
      }),
    [navigate],
  );
  return [view, change];
}
