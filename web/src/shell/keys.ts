/** Owns the keyboard: turns key presses into the commands that declare them. */

import { useEffect } from "react";
import { currentCommands } from "./commands";

const SEQUENCE_MS = 900;

/** True while keys belong to a field, a menu or a dialog rather than to the page. */
function busy(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (!target?.closest) return false;
  return !!target.closest("input, textarea, select, [contenteditable], [role=menu], [role=listbox], [role=dialog]");
}

/** The name of a pressed key as commands write it: `mod+k`, `?`, `j`. */
export function keyName(event: Pick<KeyboardEvent, "key" | "metaKey" | "ctrlKey">): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.metaKey || event.ctrlKey ? `mod+${key}` : key;
}

/** Listen for as long as the component is mounted. */
export function useKeyboard(): void {
  useEffect(() => {
    let held = "";
    let heldAt = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const name = keyName(event);
      if (busy(event) && !name.startsWith("mod+")) return;
      const sequence = held && event.timeStamp - heldAt < SEQUENCE_MS ? `${held} ${name}` : "";
      const commands = currentCommands();
      const found =
        commands.findLast((command) => sequence && command.keys === sequence) ??
        commands.findLast((command) => command.keys === name);
      held = found ? "" : name;
      heldAt = event.timeStamp;
      if (!found) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

const apple = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as people read them: `⌘K`, `Ctrl K`, `g c`. */
export function readableKeys(keys: string): string[] {
  return keys
    .split(" ")
    .map((key) => (key.startsWith("mod+") ? `${apple ? "⌘" : "Ctrl "}${key.slice(4).toUpperCase()}` : key));
}
