import type { ComponentProps } from "react";
import { cx } from "./classes";

type Look = "primary" | "plain" | "quiet" | "danger";

const LOOKS: Record<Look, string> = {
  primary: "bg-accent text-accent-ink hover:bg-accent-strong border-transparent",
  plain: "bg-surface text-ink border-line-strong hover:bg-hover",
  danger: "bg-danger text-canvas border-transparent hover:opacity-90",
  quiet: "bg-transparent text-soft border-transparent hover:bg-hover hover:text-ink",
};

/** A button; `icon` alone needs an `aria-label`. */
export function Button({
  look = "plain",
  square = false,
  className,
  ...rest
}: ComponentProps<"button"> & { look?: Look; square?: boolean }) {
  return (
    <button
      type="button"
      className={cx(
        "inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-lg border text-[13px] font-medium whitespace-nowrap transition-colors",
        "disabled:cursor-not-allowed disabled:opacity-50 data-[state=open]:bg-hover",
        square ? "w-8" : "px-2.5",
        LOOKS[look],
        className,
      )}
      {...rest}
    />
  );
}

/** A key cap. */
export function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded border border-line-strong bg-sunken px-1.5 py-px font-sans text-[11px] leading-4 font-medium whitespace-nowrap text-soft">
      {children}
    </kbd>
  );
}
