import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Dimension } from "../../../client/model";
import type { Option } from "../../../ui/picker";
import { useVocabulary } from "./questions";

const Known = createContext<readonly Dimension[]>([]);

/** Gives the page the dimensions that the server knows, tags included. */
export function DimensionsProvider({ children }: { children: ReactNode }) {
  const { data } = useVocabulary();
  const known = useMemo(
    () => [
      ...(data?.dimensions ?? []),
      ...(data?.tag_keys ?? []).map((key) => ({ id: `tag:${key}`, title: `Tag ${key}`, description: `Value of the tag ${key}.` })),
    ],
    [data],
  );
  return <Known value={known}>{children}</Known>;
}

export const useKnownDimensions = (): readonly Dimension[] => useContext(Known);

/** A dimension's title: `Service category`, `Tag team`. */
export function useDimensionTitle(): (id: string) => string {
  const known = useKnownDimensions();
  return (id) => {
    const found = known.find((dimension) => dimension.id === id);
    if (found) return found.title;
    if (id.startsWith("tag:")) return `Tag ${id.slice(4)}`;
    const words = id.replaceAll("_", " ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
}

/** All dimensions as options, tags in a group of their own. */
export function useDimensionOptions(): readonly Option[] {
  const known = useKnownDimensions();
  return useMemo(
    () =>
      known.map(({ id, title, description }) => ({
        value: id,
        title: id.startsWith("tag:") ? id.slice(4) : title,
        group: id.startsWith("tag:") ? "Tags" : "Dimensions",
        words: `${id} ${description}`,
      })),
    [known],
  );
}
