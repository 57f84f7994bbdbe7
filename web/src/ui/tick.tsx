import { Check } from "lucide-react";
import type { ComponentProps } from "react";

/** A checkbox with a target large enough for a finger. */
export function Tick(props: Omit<ComponentProps<"input">, "type" | "className">) {
  return (
    <span className="relative -m-1 inline-grid size-[24px] shrink-0 place-items-center align-middle">
      <input type="checkbox" className="peer absolute inset-0 m-0 cursor-pointer appearance-none rounded-md -outline-offset-2" {...props} />
      <span
        aria-hidden
        className="pointer-events-none grid size-4 place-items-center rounded border border-control bg-surface text-transparent peer-checked:border-transparent peer-checked:bg-accent peer-checked:text-accent-ink"
      >
        <Check className="size-3" strokeWidth={3} />
      </span>
    </span>
  );
}
