import { Download } from "lucide-react";
import { Button } from "../../../ui/button";
import { ShownOnce } from "../../../ui/shown-once";

/** The codes for when the phone is lost, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const text = codes.join("\n");
  return (
    <div className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
      <ShownOnce what="the recovery codes" text={text}>
        <p>Each lets you in once when your phone is lost. Print them, or keep them in your password manager.</p>
      </ShownOnce>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={() => save(text)}><Download aria-hidden className="size-4" /> Save as a file</Button>
        <Button look="primary" onClick={onDone}>I have kept them</Button>
      </div>
    </div>
  );
}

function save(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${text}\n`], { type: "text/plain" }));
  link.download = "glasspane-recovery-codes.txt";
  link.click();
  URL.revokeObjectURL(link.href);
}
