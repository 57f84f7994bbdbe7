import { CircleAlert, Info, RotateCw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { asFault } from "../client/api";
import { Button } from "./button";
import { cx } from "./classes";

const TONES = {
  info: { box: "bg-accent-wash border-transparent", icon: <Info className="text-accent" /> },
  warn: { box: "bg-warn-wash border-warn-line", icon: <TriangleAlert className="text-warn" /> },
  danger: { box: "bg-danger-wash border-danger-line", icon: <CircleAlert className="text-danger" /> },
};

/** Something a person should know, where it matters. */
export function Notice({
  tone,
  title,
  children,
  className,
}: {
  tone: keyof typeof TONES;
  title: ReactNode;
  children?: ReactNode;
  className?: string;
}) {
  return (
    <div
      role={tone === "danger" ? "alert" : "note"}
      className={cx("flex gap-3 rounded-lg border px-3.5 py-3 text-[13px]", TONES[tone].box, className)}
    >
      <span aria-hidden className="mt-px [&>svg]:size-4">{TONES[tone].icon}</span>
      <div className="min-w-0 grow">
        <p className="font-medium">{title}</p>
        {children && <div className="mt-1 text-soft">{children}</div>}
      </div>
    </div>
  );
}

/** An action in the middle of words. */
export function LinkButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onClick} className="rounded font-medium text-accent underline underline-offset-2 hover:text-accent-strong">
      {children}
    </button>
  );
}

/** A failed source: its own error, its hint, and another try. */
export function Failure({ what, error, retry }: { what: string; error: unknown; retry?: () => void }) {
  const fault = asFault(error);
  return (
    <Notice tone="danger" title={`${what} could not be read`}>
      <p className="break-words">{fault.message}</p>
      {fault.hint && <p className="mt-1">Hint: {fault.hint}</p>}
      <p className="mt-2 flex flex-wrap items-center gap-3">
        {retry && (
          <Button onClick={retry}>
            <RotateCw aria-hidden className="size-3.5" /> Try again
          </Button>
        )}
        <span className="text-[12px] text-faint">
          Error <code>{fault.code}</code>
          {fault.reference && <> · reference {fault.reference}</>}
          {fault.docs && <> · <a className="underline" href={fault.docs}>What this means</a></>}
        </span>
      </p>
    </Notice>
  );
}

/** Something that was asked for and refused: why, and what to do; on the command line the hint would be a command. */
export function Refusal({ title = "That was not done", error }: { title?: string; error: unknown }) {
  const fault = asFault(error);
  return (
    <Notice tone="danger" title={title}>
      <p className="break-words first-letter:uppercase">{fault.message}</p>
      {fault.hint && !fault.hint.startsWith("glasspane ") && <p className="mt-1 first-letter:uppercase">{fault.hint}</p>}
      {fault.reference && <p className="mt-1 text-[12px] text-faint">Reference {fault.reference}</p>}
    </Notice>
  );
}

/** A placeholder in the shape of what comes. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden className={cx("shimmer block", className)} />;
}
