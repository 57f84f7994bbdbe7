import { useMutation } from "@tanstack/react-query";
import { CircleCheck, ShieldCheck } from "lucide-react";
import { type FormEvent, useState } from "react";
import { client } from "../../../client/api";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { TextField } from "../../../ui/field";
import { Notice, Refusal } from "../../../ui/notice";
import { HeadWord } from "./head-word";
import { verdict } from "./words";

/** Proves that the record was not touched, and says in words what was found. */
export function Verify() {
  const [open, setOpen] = useState(false);
  const proving = useMutation({
    mutationFn: async (head: string) => (await client.GET("/api/v1/audit/verification", { params: { query: head ? { head } : {} } })).data,
  });
  const begin = () => {
    setOpen(true);
    proving.mutate("");
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    proving.mutate(String(new FormData(event.currentTarget).get("head")).trim());
  };
  const found = proving.data && verdict(proving.data);
  return (
    <>
      <Button look="primary" onClick={begin}><ShieldCheck aria-hidden className="size-4" /> Verify</Button>
      <Dialogue open={open} onClose={() => setOpen(false)} title="Was the record touched?" summary="The whole chain is read and computed anew.">
        <div className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
          <div aria-live="polite">
            {proving.isPending && <p role="status" className="flex items-center gap-3 text-[13px] text-soft"><span aria-hidden className="shimmer h-1.5 w-24 rounded-full" /> Reading every entry…</p>}
            {proving.error && <Refusal title="It could not be verified" error={proving.error} />}
            {found && !proving.isPending && (found.whole ? <Whole title={found.title} text={found.text} /> : <Notice tone="danger" title={found.title}>{found.text}</Notice>)}
          </div>
          <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
            <div className="min-w-0 grow"><TextField label="A head that you kept" name="head" placeholder="glasspane-head-…" autoComplete="off" spellCheck={false} required hint="With it, a cut-off end shows as well." /></div>
            <Button type="submit" disabled={proving.isPending} className="mb-[1.6rem] h-9">Check against it</Button>
          </form>
          {found?.whole && <HeadWord />}
        </div>
      </Dialogue>
    </>
  );
}

function Whole({ title, text }: { title: string; text: string }) {
  return (
    <div role="status" className="flex gap-3 rounded-lg bg-down-wash px-3.5 py-3 text-[13px]">
      <CircleCheck aria-hidden className="mt-px size-4 shrink-0 text-down" />
      <div>
        <p className="font-medium">{title}</p>
        <p className="mt-1 text-soft">{text}</p>
      </div>
    </div>
  );
}
