import type { ReactNode } from "react";
import type { Liveness } from "../shell/live/following";
import { Badge } from "../ui/badge";
import { Tabs } from "../ui/tabs";
import { Radio, RefreshCw } from "lucide-react";

const TABS = [
  ["/jobs", "Jobs"],
  ["/jobs/schedules", "Schedules"],
] as const;

/** The heading that jobs and schedules share, with the way from one to the other. */
export function JobsHead({ title, summary, children }: { title: string; summary: string; children?: ReactNode }) {
  return (
    <header className="grid gap-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 grow">
          <h1 className="text-[22px] leading-8 font-semibold tracking-[-0.015em]">{title}</h1>
          <p className="mt-0.5 text-[13px] text-soft">{summary}</p>
        </div>
        {children}
      </div>
      <Tabs label="Jobs and schedules" tabs={TABS} />
    </header>
  );
}

/** Whether what is shown keeps itself up to date. */
export function LiveBadge({ liveness }: { liveness: Liveness }) {
  return liveness === "live" ? <Badge tone="good" icon={Radio}>Live</Badge> : <Badge tone="plain" icon={RefreshCw}>Every 2 s</Badge>;
}
