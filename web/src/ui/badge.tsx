import type { LucideIcon } from "lucide-react";
import { cx } from "./classes";

export type Tone = "plain" | "good" | "busy" | "warn" | "bad";

const TONES: Record<Tone, string> = {
  plain: "bg-sunken text-soft",
  good: "bg-down-wash text-down",
  busy: "bg-accent-wash text-accent-strong",
  warn: "bg-warn-wash text-warn",
  bad: "bg-danger-wash text-danger",
};

/** A state: colour, icon and word, so that none of them is needed alone. */
export function Badge({ tone, icon: Icon, children }: { tone: Tone; icon?: LucideIcon; children: string }) {
  return (
    <span className={cx("inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-[12px] font-medium whitespace-nowrap", TONES[tone])}>
      {Icon && <Icon aria-hidden className="size-3.5" />}
      {children}
    </span>
  );
}
