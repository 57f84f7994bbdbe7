/** How far something is; without a share it only says that it goes on. */
export function Progress({ label, share }: { label: string; share: number | null }) {
  const percent = share === null ? null : Math.round(Math.max(0, Math.min(1, share)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { "aria-valuenow": percent })}
      className="h-1.5 w-full overflow-hidden rounded-full bg-sunken"
    >
      {percent === null ? (
        <span className="shimmer block h-full w-full rounded-full" />
      ) : (
        <span className="block h-full rounded-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
      )}
    </div>
  );
}
