import { Copy, Plus } from "lucide-react";
import { Button } from "../../../ui/button";
import { copy } from "../../../ui/toast";

const INGEST = "glasspane ingest ~/Downloads/billing/";
const DEMO = "glasspane demo";

/** Before the first bill: what will be here, the action that brings it, and the command that does the same. */
export function Empty({ onBringIn }: { onBringIn: () => void }) {
  return (
    <section className="card relative grid grid-cols-[minmax(0,1fr)] place-items-center overflow-hidden px-5 py-16 sm:py-24">
      <Sketch />
      <div className="relative grid w-full max-w-lg grid-cols-[minmax(0,1fr)] justify-items-center text-center">
        <h2 className="text-lg font-semibold">Bring in your first bill</h2>
        <p className="mt-1.5 text-soft">
          Costs of all your clouds will be here, over time and by anything. Start with billing exports of AWS, Azure, Google Cloud,
          DigitalOcean or OCI, or with any FOCUS file.
        </p>
        <Button look="primary" className="mt-5 px-4" onClick={onBringIn}>
          <Plus aria-hidden className="size-4" /> Choose billing files
        </Button>
        <p className="mt-6 text-[13px] text-soft">Or on the command line:</p>
        <Command line={INGEST} />
        <p className="mt-4 text-[13px] text-soft">No bill at hand? This makes a labelled example company:</p>
        <Command line={DEMO} />
      </div>
    </section>
  );
}

function Command({ line }: { line: string }) {
  return (
    <p className="mt-2 flex w-full items-center gap-2 rounded-lg border border-line bg-sunken py-1 pr-1 pl-3 text-left">
      <code className="min-w-0 grow truncate font-mono text-[12px]">{line}</code>
      <Button look="quiet" square aria-label={`Copy the command ${line}`} onClick={() => void copy(line, "Command")}>
        <Copy aria-hidden className="size-4" />
      </Button>
    </p>
  );
}

const BARS = [38, 46, 41, 55, 49, 62, 44, 58, 66, 60, 72, 68];

/** The shape of what will be here, faint and without numbers. */
function Sketch() {
  return (
    <div aria-hidden className="absolute inset-x-8 bottom-0 flex h-3/5 items-end gap-[3%] opacity-[0.09]">
      {BARS.map((height, index) => (
        <div key={index} className="flex grow flex-col gap-0.5" style={{ height: `${height}%` }}>
          {[5, 3, 2, 1].map((series, part) => (
            <span key={series} className="rounded-sm" style={{ flexGrow: part + 1 + (index % 3), background: `var(--series-${series})` }} />
          ))}
        </div>
      ))}
    </div>
  );
}
