/** Owns the commands on offer just now: the palette lists them and their keys are the shortcuts. */

import { useEffect, useRef, useSyncExternalStore } from "react";

export interface Command {
  id: string;
  title: string;
  group: string;
  /** `g c` is g then c; `mod+k` is ⌘K or Ctrl+K. */
  keys?: string;
  /** Shown in grey beside the title. */
  note?: string;
  /** Listed under `?` but not in the palette, such as "next row". */
  keysOnly?: boolean;
  run: () => void;
}

type Source = () => readonly Command[];
const sources = new Set<Source>();
const listeners = new Set<() => void>();
let snapshot: readonly Command[] = [];

function publish(): void {
  snapshot = [...sources].flatMap((source) => source());
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offer these commands while the component is mounted. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  const signature = commands.map((command) => `${command.id}|${command.title}|${command.note ?? ""}`).join("\n");
  useEffect(() => {
    const source: Source = () => latest.current;
    sources.add(source);
    publish();
    return () => {
      sources.delete(source);
      publish();
    };
  }, [signature]);
}

/** All commands on offer; `run` always calls the newest version of the command. */
export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(subscribe, () => snapshot);
}

/** The newest version of the commands, read outside of rendering. */
export const currentCommands = (): readonly Command[] => [...sources].flatMap((source) => source());
