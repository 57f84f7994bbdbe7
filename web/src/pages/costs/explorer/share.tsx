import { Braces, Code, Copy, Database, Download, FileSpreadsheet, Link2, SquareTerminal } from "lucide-react";
import type { Summary } from "../../../client/model";
import { Button } from "../../../ui/button";
import { Menu, type MenuItem } from "../../../ui/floating";
import { Modal } from "../../../ui/modal";
import { Failure, Skeleton } from "../../../ui/notice";
import { copy, say } from "../../../ui/toast";
import { command, csv, curl, download, type Question } from "./commands";
import { exportFocus } from "./export";
import { tableQuestion, type Scope, useBreakdown } from "./questions";
import type { ChangeView } from "./use-view";
import type { View } from "./view";

interface Props {
  view: View;
  change: ChangeView;
  scope: Scope;
}

/** Take the view along: as a link, a request, a command, SQL, or a file. */
export function Share({ view, change, scope }: Props) {
  const answer = useBreakdown(scope, view.by, view.compare);
  const question: Question = tableQuestion(scope, view.by, view.compare);
  return (
    <div className="flex gap-1.5">
      <Button look="quiet" onClick={() => change({ sql: true })} title="The SQL behind the table">
        <Code aria-hidden className="size-4" /> <span className="hidden sm:inline">SQL</span><span className="sr-only sm:hidden">Show SQL</span>
      </Button>
      <Menu
        heading="Copy this view as"
        trigger={<Button look="quiet"><Copy aria-hidden className="size-4" /> Copy</Button>}
        items={copies(question, answer.data)}
      />
      <Menu
        heading="Export what is filtered"
        trigger={<Button><Download aria-hidden className="size-4" /> Export</Button>}
        items={exports(view, scope, answer.data)}
      />
      <SqlDialog open={view.sql} onClose={() => change({ sql: false })} view={view} scope={scope} />
    </div>
  );
}

function copies(question: Question, summary: Summary | undefined): MenuItem[] {
  const line = command("summary", question);
  const request = curl("summary", question, window.location.origin);
  return [
    { id: "url", title: "Link", note: "Opens this very view", icon: <Link2 aria-hidden />, run: () => void copy(window.location.href, "Link") },
    { id: "curl", title: "curl", note: request, icon: <Braces aria-hidden />, run: () => void copy(request, "curl request") },
    { id: "cli", title: "Command", note: line, icon: <SquareTerminal aria-hidden />, run: () => void copy(line, "Command") },
    { id: "sql", title: "SQL", note: "The query behind the table", icon: <Code aria-hidden />, disabled: !summary, run: () => void copy(summary?.sql ?? "", "SQL") },
  ];
}

function exports(view: View, scope: Scope, summary: Summary | undefined): MenuItem[] {
  const name = `costs-by-${view.by.replace(/[^a-z0-9]+/gi, "-")}-${summary?.period.from}-${summary?.period.to}`;
  const save = (text: string, ending: string, type: string) => {
    download(text, `${name}.${ending}`, type);
    say(`${name}.${ending} saved`);
  };
  return [
    { id: "csv", title: "Table as CSV", note: "For a spreadsheet", icon: <FileSpreadsheet aria-hidden />, disabled: !summary, run: () => summary && save(csv(summary.rows), "csv", "text/csv") },
    { id: "json", title: "Table as JSON", note: "The API’s answer", icon: <Braces aria-hidden />, disabled: !summary, run: () => summary && save(JSON.stringify(summary, null, 2), "json", "application/json") },
    { id: "charges-csv", title: "Charges as CSV", note: "FOCUS 1.4, every charge", icon: <FileSpreadsheet aria-hidden />, run: () => exportFocus(scope, "csv") },
    { id: "charges-parquet", title: "Charges as Parquet", note: "FOCUS 1.4, every charge", icon: <Database aria-hidden />, run: () => exportFocus(scope, "parquet") },
  ];
}

function SqlDialog({ open, onClose, view, scope }: { open: boolean; onClose: () => void; view: View; scope: Scope }) {
  const answer = useBreakdown(scope, view.by, view.compare);
  const source = answer.data?.answered_from === "rollup" ? "daily roll-ups, which add up to the charges exactly" : "the charges themselves";
  return (
    <Modal
      open={open}
      onClose={onClose}
      title="SQL behind the table"
      summary={answer.data && `Answered from ${source}.`}
      actions={
        <Button disabled={!answer.data} onClick={() => void copy(answer.data?.sql ?? "", "SQL")}>
          <Copy aria-hidden className="size-4" /> Copy
        </Button>
      }
    >
      <div className="min-h-0 overflow-auto" tabIndex={0} role="region" aria-label="SQL">
        {answer.error ? (
          <div className="p-5"><Failure what="The SQL" error={answer.error} /></div>
        ) : answer.data ? (
          <pre className="p-5 font-mono text-[12px] leading-5 whitespace-pre">{answer.data.sql}</pre>
        ) : (
          <div className="grid gap-2 p-5">{[1, 2, 3].map((row) => <Skeleton key={row} className="h-4" />)}</div>
        )}
      </div>
    </Modal>
  );
}
