import { Search, X } from "lucide-react";
import { type FormEvent, useEffect, useState } from "react";
import { Button } from "../../../ui/button";
import { SelectField, TextField } from "../../../ui/field";
import { isEmpty, NOTHING, type Outcome, OUTCOMES, type Sought } from "./sought";
import { OUTCOME_WORDS } from "./words";

/** What to look for; it counts when it is sent, so that each search is one step back. */
export function SearchForm({ sought, onSought }: { sought: Sought; onSought: (sought: Sought) => void }) {
  const [draft, setDraft] = useState(sought);
  const known = JSON.stringify(sought);
  useEffect(() => setDraft(JSON.parse(known) as Sought), [known]);
  const set = (name: keyof Sought) => (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSought(draft);
  };
  return (
    <form role="search" aria-label="Audit log" onSubmit={submit} className="card grid grid-cols-2 items-end gap-3 p-4 md:grid-cols-4 xl:grid-cols-[1.4fr_1fr_1fr_9rem_13rem_13rem_auto]">
      <div className="col-span-2 md:col-span-2 xl:col-span-1"><TextField label="Text" name="text" type="search" placeholder="anything" value={draft.text} onChange={set("text")} maxLength={200} /></div>
      <TextField label="Actor’s id" name="actor" value={draft.actor} onChange={set("actor")} maxLength={200} autoCapitalize="none" spellCheck={false} />
      <TextField label="Action" name="action" placeholder="users.update" value={draft.action} onChange={set("action")} maxLength={200} autoCapitalize="none" spellCheck={false} />
      <SelectField label="Outcome" name="outcome" value={draft.outcome} onChange={(event) => setDraft({ ...draft, outcome: event.target.value as Outcome | "" })}>
        <option value="">Any</option>
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>{OUTCOME_WORDS[outcome].title}</option>
        ))}
      </SelectField>
      <div className="max-sm:col-span-2"><TextField label="From" name="since" type="datetime-local" value={draft.since} onChange={set("since")} /></div>
      <div className="max-sm:col-span-2"><TextField label="Until" name="until" type="datetime-local" value={draft.until} onChange={set("until")} /></div>
      <div className="flex gap-1.5">
        <Button look="primary" type="submit" className="h-9"><Search aria-hidden className="size-4" /> Search</Button>
        {!isEmpty(sought) && <Button square className="h-9" aria-label="Clear the search" title="Clear the search" onClick={() => onSought(NOTHING)}><X aria-hidden className="size-4" /></Button>}
      </div>
    </form>
  );
}
