import { useEffect, useState } from "react";
import { exactUtc, formatDistance, formatMoment } from "../format/moments";
import { cx } from "./classes";

/** An instant in the reader's zone, or how long ago it was; the exact UTC is in its title. */
export function When({ value, ago = false, never = "never", className }: { value: string | null | undefined; ago?: boolean; never?: string; className?: string }) {
  const now = useNow(ago ? 20_000 : 0);
  if (!value) return <span className="text-faint">{never}</span>;
  return (
    <time dateTime={value} title={exactUtc(value)} className={cx("figures whitespace-nowrap", className)}>
      {ago ? formatDistance(value, now) : formatMoment(value)}
    </time>
  );
}

/** The present, read again every so many milliseconds; 0 never does. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (every <= 0) return;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), every);
    return () => window.clearInterval(timer);
  }, [every]);
  return now;
}
