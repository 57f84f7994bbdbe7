import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { client } from "../../../client/api";
import { useGrantable } from "../../../permissions/roles";
import { ScopePicker } from "../../../permissions/scope-picker";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { SelectField, TextField } from "../../../ui/field";
import { Refusal } from "../../../ui/notice";
import { ShownOnce } from "../../../ui/shown-once";

const SPANS = [
  ["30d", "30 days"],
  ["90d", "90 days"],
  ["365d", "One year"],
  ["never", "Never"],
] as const;

/** Makes a key and shows it, this once. */
export function NewKey({ onClose, onMade }: { onClose: () => void; onMade: () => void }) {
  const offered = useGrantable();
  const [scopes, setScopes] = useState<ReadonlySet<string>>(new Set());
  const making = useMutation({
    mutationFn: (body: { name: string; scope: string[]; expires: string }) => client.POST("/api/v1/keys", { body }),
    onSuccess: onMade,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    making.mutate({ name: String(given.get("name")).trim(), scope: [...scopes].sort(), expires: String(given.get("expires")) });
  };
  const made = making.data?.data;
  return (
    <Dialogue open onClose={onClose} title={made ? `The key ${made.name}` : "New API key"}>
      {made ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5">
          <ShownOnce what="the key" text={made.key} />
          <Button look="primary" className="justify-self-end" onClick={onClose}>I have kept it</Button>
        </div>
      ) : (
        <form onSubmit={submit} className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
          <TextField label="What it is for" name="name" placeholder="nightly report" maxLength={100} autoComplete="off" autoFocus required />
          <ScopePicker label="What it may do" offered={offered} chosen={scopes} onChange={setScopes} />
          <SelectField label="When it ends" name="expires" defaultValue="90d" hint="A key that ends limits what a lost one can do.">
            {SPANS.map(([value, title]) => (
              <option key={value} value={value}>{title}</option>
            ))}
          </SelectField>
          {making.error && <Refusal title="The key was not made" error={making.error} />}
          <div className="flex flex-wrap items-center justify-end gap-3">
            {scopes.size === 0 && <p className="text-[12px] text-soft">Choose at least one thing that it may do.</p>}
            <Button look="primary" type="submit" disabled={making.isPending || scopes.size === 0}>Make the key</Button>
          </div>
        </form>
      )}
    </Dialogue>
  );
}
