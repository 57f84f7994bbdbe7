import { ArrowDownRight, ArrowUpRight, Equal } from "lucide-react";
import { formatAmount, formatChange, formatExact } from "../format/amount";
import { cx } from "./classes";

/** An amount to the cent; every digit it has is in its title and value. */
export function Amount({
  value,
  currency,
  exact = false,
  className,
}: {
  value: string;
  currency: string;
  exact?: boolean;
  className?: string;
}) {
  return (
    <data value={value} title={`${formatExact(value, currency)} ${currency}`} className={cx("figures", className)}>
      {exact ? formatExact(value, currency) : formatAmount(value, currency)}
    </data>
  );
}

/** More or less than before: colour, arrow and words. Costs that rise are the warm colour. */
export function Change({ relative, className }: { relative: number | null; className?: string }) {
  if (relative === null) return <span className={cx("text-faint", className)}>new</span>;
  const flat = Math.abs(relative) < 0.0005;
  const Arrow = flat ? Equal : relative > 0 ? ArrowUpRight : ArrowDownRight;
  return (
    <span className={cx("figures inline-flex items-center gap-1 font-medium", flat ? "text-soft" : relative > 0 ? "text-up" : "text-down", className)}>
      <Arrow aria-hidden className="size-3.5" strokeWidth={2.4} />
      <span className="sr-only">{flat ? "unchanged" : relative > 0 ? "up" : "down"}</span>
      {formatChange(relative)}
    </span>
  );
}
