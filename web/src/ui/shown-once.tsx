import { Copy } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Notice } from "./notice";
import { copy } from "./toast";

/** A secret that is shown now and never again. */
export function ShownOnce({ what, text, children }: { what: string; text: string; children?: ReactNode }) {
  return (
    <Notice tone="warn" title={`Copy ${what} now: it is not shown again`}>
      {children}
      <div className="mt-2 flex items-start gap-2 rounded-lg border border-warn-line bg-surface py-1 pr-1 pl-3 text-ink">
        <code data-testid="shown-once" className="min-w-0 grow py-1.5 font-mono text-[12px] break-all whitespace-pre-wrap select-all">{text}</code>
        <Button look="quiet" className="shrink-0" onClick={() => void copy(text, what.replace(/^the /, "").replace(/^./, (first) => first.toUpperCase()))}>
          <Copy aria-hidden className="size-4" /> Copy
        </Button>
      </div>
    </Notice>
  );
}
