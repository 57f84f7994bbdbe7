import { Copy, FileDown } from "lucide-react";
import { Button } from "../../../ui/button";
import { copy } from "../../../ui/toast";
import { ChartSkeleton } from "./chart-card";

const INGEST = "glasspane ingest ~/Downloads/billing/";
const DEMO = "glasspane demo";

/** Before the first bill: what will be here, and the one command that brings it. */
export function Empty() {
  return (
    <section className="card relative overflow-hidden">
      <div aria-hidden className="p-6 opacity-40 blur-[2px]"><ChartSkeleton /></div>
      <div className="absolute inset-0 grid place-items-center bg-surface/70 p-6">
        <div className="max-w-lg text-center">
          <FileDown aria-hidden className="mx-auto size-8 text-accent" strokeWidth={1.6} />
          <h2 className="mt-3 text-lg font-semibold">Bring in your first bill</h2>
          <p className="mt-1.5 text-soft">
            Costs of all your clouds will be here, over time and by anything. Point Glasspane at billing exports of AWS, Azure, Google Cloud,
            DigitalOcean or OCI, or at any FOCUS file.
          </p>
          <p className="mt-4 flex items-center gap-2 rounded-lg border border-line bg-sunken py-1.5 pr-1.5 pl-3 text-left font-mono text-[12px]">
            <code className="grow truncate">{INGEST}</code>
            <Button look="primary" onClick={() => void copy(INGEST, "Command")}><Copy aria-hidden className="size-4" /> Copy command</Button>
          </p>
          <p className="mt-3 text-[13px] text-soft">
            No bill at hand? <code className="rounded bg-sunken px-1.5 py-0.5 text-[12px]">{DEMO}</code> fills this page with a labelled example company.
          </p>
        </div>
      </div>
    </section>
  );
}
