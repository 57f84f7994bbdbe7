import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Building2, Plus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { client } from "../../../client/api";
import type { Organization } from "../../../client/model";
import { useSession } from "../../../shell/session/me";
import { Badge } from "../../../ui/badge";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { TextField } from "../../../ui/field";
import { Failure, Refusal } from "../../../ui/notice";
import { Empty, ListSkeleton, PageBody } from "../../../ui/page";
import { type Column, Rows } from "../../../ui/rows";
import { say } from "../../../ui/toast";
import { When } from "../../../ui/when";
import { PeopleHead } from "./people-head";

/** The page *Organizations*: those that the person belongs to. */
export default function Organizations() {
  const { may, organization } = useSession();
  const queries = useQueryClient();
  const [editing, setEditing] = useState<Organization | "new" | null>(null);
  const answer = useQuery({
    queryKey: ["organizations"],
    queryFn: async () => (await client.GET("/api/v1/orgs", { params: { query: { limit: 1000 } } })).data,
  });
  const reread = () => {
    void queries.invalidateQueries({ queryKey: ["organizations"] });
    void queries.invalidateQueries({ queryKey: ["me"] });
  };
  const columns: Column<Organization>[] = [
    { id: "name", title: "Organization", cell: (row) => <>{row.name}<code className="block text-[12px] font-normal break-all text-soft">{row.id}</code></> },
    { id: "here", title: "You", cell: (row) => row.id === organization && <Badge tone="busy">You are here</Badge> },
    { id: "created", title: "Made", wide: true, cell: (row) => <When value={row.created} /> },
    { id: "edit", title: "Rename", unseen: true, right: true, cell: (row) => may("orgs:write") && row.id === organization && <Button aria-label={`Rename ${row.name}`} onClick={() => setEditing(row)}>Rename</Button> },
  ];
  const rows = answer.data?.items ?? [];
  return (
    <PageBody>
      <PeopleHead title="Organizations" summary="Organizations see nothing of one another. You switch between yours in the account menu.">
        {may("orgs:write") && <Button look="primary" onClick={() => setEditing("new")}><Plus aria-hidden className="size-4" /> New organization</Button>}
      </PeopleHead>
      <section aria-label="Organizations" className="card min-w-0 overflow-hidden">
        {answer.error ? (
          <div className="p-5"><Failure what="The organizations" error={answer.error} retry={() => void answer.refetch()} /></div>
        ) : !answer.data ? (
          <ListSkeleton label="Loading organizations" rows={2} />
        ) : rows.length === 0 ? (
          <Empty icon={Building2} title="No organization">You belong to none that you may see.</Empty>
        ) : (
          <Rows label="Organizations" columns={columns} rows={rows} keyOf={(row) => row.id} />
        )}
      </section>
      {editing && <Name of={editing === "new" ? null : editing} onClose={() => setEditing(null)} onDone={reread} />}
    </PageBody>
  );
}

function Name({ of, onClose, onDone }: { of: Organization | null; onClose: () => void; onDone: () => void }) {
  const saving = useMutation({
    mutationFn: async (name: string) => {
      if (of) await client.PATCH("/api/v1/orgs/{id}", { params: { path: { id: of.id } }, body: { name } });
      else await client.POST("/api/v1/orgs", { body: { name } });
    },
    onSuccess: () => {
      say(of ? "Renamed" : "Organization made");
      onDone();
      onClose();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate(String(new FormData(event.currentTarget).get("name")).trim());
  };
  return (
    <Dialogue open onClose={onClose} title={of ? `Rename ${of.name}` : "New organization"} {...(of ? {} : { summary: "You are its admin; switch to it in the account menu." })}>
      <form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5">
        <TextField label="Name" name="name" defaultValue={of?.name ?? ""} maxLength={200} autoComplete="off" autoFocus required />
        {saving.error && <Refusal error={saving.error} />}
        <Button look="primary" type="submit" disabled={saving.isPending} className="justify-self-end">Save</Button>
      </form>
    </Dialogue>
  );
}
