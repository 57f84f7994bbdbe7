import type { ReactNode } from "react";

/** The colour that a value has in the chart. */
export function Swatch({ colour, hollow = false }: { colour: string; hollow?: boolean }) {
  return (
    <span
      aria-hidden
      className="size-2.5 shrink-0 rounded-[3px] border-2"
      style={{ borderColor: `var(${colour})`, background: hollow ? "transparent" : `var(${colour})` }}
    />
  );
}

/** A number that opens its charges. */
export function Open({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      title={`Show the charges: ${label}`}
      className="rounded px-0.5 underline-offset-2 hover:text-accent hover:underline"
    >
      {children}
      <span className="sr-only">: show the charges of {label}</span>
    </button>
  );
}
