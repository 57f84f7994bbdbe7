import { Check } from "lucide-react";
import { useSyncExternalStore } from "react";

/** One short message at a time, said aloud as well. */
let message = "";
let timer = 0;
const listeners = new Set<() => void>();

function set(next: string): void {
  message = next;
  for (const listener of listeners) listener();
}

export function say(text: string): void {
  window.clearTimeout(timer);
  set(text);
  timer = window.setTimeout(() => set(""), 2600);
}

/** Copy text and say so; without clipboard permission, say that instead. */
export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied`);
  } catch {
    say("The browser did not allow copying");
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toaster() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div aria-live="polite" className="pointer-events-none fixed inset-x-0 bottom-6 z-[60] flex justify-center">
      {text && (
        <p className="flex items-center gap-2 rounded-full bg-ink px-4 py-2 text-[13px] font-medium text-canvas shadow-float">
          <Check aria-hidden className="size-4" /> {text}
        </p>
      )}
    </div>
  );
}
