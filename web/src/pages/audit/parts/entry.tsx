import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "../../../client/api";
import type { AuditEntry } from "../../../client/model";
import { exactUtc } from "../../../format/moments";
import { Failure } from "../../../ui/notice";
import { Modal } from "../../../ui/modal";
import { ListSkeleton } from "../../../ui/page";
import { When } from "../../../ui/when";
import { OutcomeBadge } from "./entry-rows";
import { actionInWords, kindInWords } from "./words";

/** One entry with everything it holds, in a sheet at the side. */
export function Entry({ sequence, onClose }: { sequence: number; onClose: () => void }) {
  const answer = useQuery({
    queryKey: ["audit-entry", sequence],
    queryFn: async () => (await client.GET("/api/v1/audit/entries/{sequence}", { params: { path: { sequence } } })).data,
  });
  return (
    <Modal open shape="side" onClose={onClose} title={`Entry ${sequence}`} summary={answer.data && (actionInWords(answer.data.action) ?? answer.data.action)}>
      <div className="scroll-slim grid min-h-0 content-start gap-5 overflow-y-auto p-5">
        {answer.error ? <Failure what="The entry" error={answer.error} retry={() => void answer.refetch()} /> : answer.data ? <Known entry={answer.data} /> : <ListSkeleton label="Loading the entry" />}
      </div>
    </Modal>
  );
}

function Known({ entry }: { entry: AuditEntry }) {
  const code = (text: string) => <code className="text-[12px] break-all">{text}</code>;
  const facts: [string, ReactNode][] = [
    ["Action", code(entry.action)],
    ["Outcome", <OutcomeBadge key="outcome" outcome={entry.outcome} />],
    ["Reason", entry.reason],
    ["Target", entry.target],
    ["Actor", [...new Set([entry.actor_name, kindInWords(entry.actor_kind)])].filter(Boolean).join(", ")],
    ["Actor’s id", code(entry.actor)],
    ["From", entry.address],
    ["Session", entry.session && code(entry.session)],
    ["Time", <span key="time"><When value={entry.time} /> <span className="figures text-soft">({exactUtc(entry.time)})</span></span>],
    ["Organization", entry.organization],
    ["Hash", code(entry.hash)],
    ["Hash of the entry before", code(entry.previous)],
  ];
  return (
    <>
      <dl className="grid gap-x-6 gap-y-3 text-[13px] sm:grid-cols-[11rem_1fr]">
        {facts.filter(([, value]) => value).map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="min-w-0 break-words max-sm:-mt-2.5">{value}</dd>
          </div>
        ))}
      </dl>
      {Object.keys(entry.details).length > 0 && (
        <section aria-label="Details">
          <h3 className="text-[13px] font-semibold">Details</h3>
          <pre className="scroll-slim mt-2 overflow-x-auto rounded-lg border border-line bg-sunken p-3 font-mono text-[12px] leading-5" tabIndex={0} role="region" aria-label="Details as JSON">
            {JSON.stringify(entry.details, null, 2)}
          </pre>
        </section>
      )}
    </>
  );
}
