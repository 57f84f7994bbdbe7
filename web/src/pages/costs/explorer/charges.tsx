import { Braces, Columns3, Database, Download, FileSpreadsheet, Link2, SquareTerminal } from "lucide-react";
import { useMemo } from "react";
import { asFault } from "../../../client/api";
import { formatCount } from "../../../format/amount";
import { formatPeriod } from "../../../format/dates";
import { Amount } from "../../../ui/amount";
import { Button } from "../../../ui/button";
import { Float, Menu } from "../../../ui/floating";
import { Modal } from "../../../ui/modal";
import { Picker } from "../../../ui/picker";
import { copy, say } from "../../../ui/toast";
import { columnsFor, inWords } from "./charge-columns";
import { ChargeRows } from "./charge-rows";
import { command, curl, download } from "./commands";
import { useDimensionTitle } from "./dimensions";
import { everyCharge, exportFocus, MOST_AS_JSON } from "./export";
import { currenciesOf } from "./figures";
import { type Scope, useTotal, useVocabulary, within } from "./questions";
import type { ChangeView } from "./use-view";
import type { Drill, View } from "./view";
import { BASIS_COLUMN, BASIS_WORDS } from "./words";

/** The charges that make a number, in a sheet at the side; `scope` is the page's, `drill` the number's. */
export function Charges({ view, change, scope, drill }: { view: View; change: ChangeView; scope: Scope; drill: Drill }) {
  const sort = drill.sort ?? `-${BASIS_COLUMN[view.basis]}`;
  const alter = (part: Partial<Drill>) => change({ drill: { ...drill, ...part } }, { replace: true });
  const title = useDimensionTitle();
  const narrowed = useMemo<Scope>(() => narrow(scope, drill), [scope, drill]);
  const columns = useMemo(() => columnsFor(view.basis, drill.columns), [view.basis, drill.columns]);
  const total = useTotal(narrowed);
  const names = drill.where.map((filter) =>
    filter.negated ? `everything but ${formatCount(filter.values.length)} values of ${title(filter.dimension)}` : filter.values.join(", "),
  );
  return (
    <Modal
      open
      shape="side"
      actions={
        <>
          <ChargeColumns chosen={columns.map((column) => column.id)} onChange={(next) => alter({ columns: next })} />
          <TakeAlong scope={narrowed} sort={sort} />
        </>
      }
      onClose={() => change({ drill: null })}
      title={
        names.length ? (
          <>
            <span className="font-normal text-soft">Charges of</span> {names.join(" · ")}
          </>
        ) : (
          "All charges"
        )
      }
      summary={
        <span className="flex flex-wrap gap-x-3" data-testid="drill-total">
          <span>{formatPeriod(narrowed.period)}</span>
          {total.data &&
            currenciesOf(total.data).map((currency) => (
              <span key={currency}>
                <Amount value={total.data?.total[currency] ?? "0"} currency={currency} className="font-medium text-ink" /> {currency},{" "}
                {BASIS_WORDS[view.basis].title.toLowerCase()}
              </span>
            ))}
        </span>
      }
    >
      <ChargeRows scope={narrowed} columns={columns} sort={sort} onSort={(next) => alter({ sort: next })} />
    </Modal>
  );
}

/** Any of the columns that charges have, FOCUS and our own. */
function ChargeColumns({ chosen, onChange }: { chosen: readonly string[]; onChange: (columns: string[]) => void }) {
  const vocabulary = useVocabulary();
  const options = (vocabulary.data?.columns ?? []).map((name) => ({ value: name, title: inWords(name), words: name }));
  const toggle = (name: string) => onChange(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <Float
      label="Columns"
      align="end"
      className="flex max-h-96 flex-col overflow-hidden"
      trigger={<Button><Columns3 aria-hidden className="size-4 text-faint" /> Columns</Button>}
    >
      <Picker label="Columns" placeholder="Search columns…" options={options} chosen={new Set(chosen)} onChoose={toggle} />
    </Float>
  );
}

/** Copy or export the listed charges. */
function TakeAlong({ scope, sort }: { scope: Scope; sort: string }) {
  const vocabulary = useVocabulary();
  const question = { ...within(scope), sort };
  const saveJson = async () => {
    try {
      const charges = await everyCharge(scope, vocabulary.data?.columns ?? [], sort);
      download(JSON.stringify(charges, null, 2), `charges-${scope.period.from}-${scope.period.to}.json`, "application/json");
      say(`${formatCount(charges.length)} charges saved`);
    } catch (error) {
      say(asFault(error).message);
    }
  };
  const line = command("rows", question);
  const request = curl("rows", question, window.location.origin);
  return (
    <Menu
      heading="Take these charges along"
      trigger={<Button><Download aria-hidden className="size-4" /> Export</Button>}
      items={[
        { id: "csv", title: "CSV", note: "FOCUS 1.4, all columns", icon: <FileSpreadsheet aria-hidden />, run: () => exportFocus(scope, "csv") },
        { id: "parquet", title: "Parquet", note: "FOCUS 1.4, all columns", icon: <Database aria-hidden />, run: () => exportFocus(scope, "parquet") },
        { id: "json", title: "JSON", note: `All columns, at most ${formatCount(MOST_AS_JSON)} charges`, icon: <Braces aria-hidden />, run: () => void saveJson() },
        { id: "url", title: "Copy link", note: "Opens these charges", icon: <Link2 aria-hidden />, run: () => void copy(window.location.href, "Link") },
        { id: "curl", title: "Copy curl", note: request, icon: <Braces aria-hidden />, run: () => void copy(request, "curl request") },
        { id: "cli", title: "Copy command", note: line, icon: <SquareTerminal aria-hidden />, run: () => void copy(line, "Command") },
      ]}
    />
  );
}

/** The page's scope cut down to one number of it. */
export function narrow(scope: Scope, drill: Drill): Scope {
  const period = drill.from && drill.to ? { from: drill.from, to: drill.to } : scope.period;
  const replaced = new Set(drill.where.filter((filter) => !filter.negated).map((filter) => filter.dimension));
  const kept = scope.filters.filter((filter) => filter.negated || !replaced.has(filter.dimension));
  return { ...scope, period, filters: [...kept, ...drill.where] };
}
