import type { AuditEntry } from "../../../client/model";
import { Badge } from "../../../ui/badge";
import { type Column, Rows } from "../../../ui/rows";
import { When } from "../../../ui/when";
import type { Outcome } from "./sought";
import { actionInWords, kindInWords, OUTCOME_WORDS } from "./words";

/** Entries of the audit log, newest first. */
export function EntryRows({ entries, onOpen, onActor }: { entries: readonly AuditEntry[]; onOpen: (sequence: number) => void; onActor: (actor: string) => void }) {
  const columns: Column<AuditEntry>[] = [
    {
      id: "action",
      title: "Action",
      cell: (entry) => (
        <>
          <button
            type="button"
            aria-label={`Entry ${entry.sequence}: ${entry.action}`}
            onClick={() => onOpen(entry.sequence)}
            className="rounded text-left font-mono text-[12px] break-all underline decoration-line-strong underline-offset-2 hover:decoration-accent"
          >
            {entry.action}
          </button>
          <span className="block max-w-md text-[12px] font-normal text-soft max-md:hidden">{actionInWords(entry.action)}</span>
          <span className="block text-[12px] font-normal break-words text-soft md:hidden">{entry.actor_name || entry.actor}</span>
        </>
      ),
    },
    { id: "outcome", title: "Outcome", cell: (entry) => <OutcomeBadge outcome={entry.outcome} /> },
    {
      id: "actor",
      title: "Actor",
      wide: true,
      cell: (entry) => (
        <>
          <button type="button" title="Only this actor’s entries" onClick={() => onActor(entry.actor)} className="rounded text-left break-words hover:underline">{entry.actor_name || entry.actor}</button>
          {kindInWords(entry.actor_kind) && entry.actor_name !== kindInWords(entry.actor_kind) && <span className="block text-[12px] text-soft">{kindInWords(entry.actor_kind)}</span>}
        </>
      ),
    },
    { id: "target", title: "Target", wide: true, cell: (entry) => <span className="block max-w-64 truncate" title={entry.target}>{entry.target}</span> },
    { id: "address", title: "From", wide: true, cell: (entry) => <span className="figures text-soft">{entry.address}</span> },
    { id: "time", title: "Time", right: true, cell: (entry) => <When value={entry.time} className="max-md:!whitespace-normal" /> },
  ];
  return <Rows label="Audit log" columns={columns} rows={entries} keyOf={(entry) => entry.sequence} />;
}

/** How it ended. */
export function OutcomeBadge({ outcome }: { outcome: string }) {
  const words = OUTCOME_WORDS[outcome as Outcome];
  return words ? <Badge tone={words.tone} icon={words.icon}>{words.title}</Badge> : <Badge tone="plain">{outcome}</Badge>;
}
