import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { CircleCheck, CirclePause, KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import { asFault, client } from "../../../client/api";
import type { Provider } from "../../../client/model";
import { useSession } from "../../../shell/session/me";
import { Ask } from "../../../ui/ask";
import { Badge } from "../../../ui/badge";
import { Button } from "../../../ui/button";
import { Failure } from "../../../ui/notice";
import { Empty, ListSkeleton, PageBody } from "../../../ui/page";
import { type Column, Rows } from "../../../ui/rows";
import { say } from "../../../ui/toast";
import { NewProvider } from "./new-provider";
import { PeopleHead } from "./people-head";
import { ProviderTrial } from "./provider-trial";

/** The page *Single sign-on*: identity providers that people may come in through. */
export default function Providers() {
  const { may } = useSession();
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const reread = () => void queries.invalidateQueries({ queryKey: ["identity-providers"] });
  const answer = useQuery({
    queryKey: ["identity-providers"],
    queryFn: async () => (await client.GET("/api/v1/sso/providers", { params: { query: { limit: 200 } } })).data,
  });
  const rows = answer.data?.items ?? [];
  const add = may("sso:write") && <Button look="primary" onClick={() => setAdding(true)}><Plus aria-hidden className="size-4" /> Add a provider</Button>;
  return (
    <PageBody>
      <PeopleHead title="Single sign-on" summary="Identity providers whose word is taken for who somebody is. The sign-in page shows a button for each.">{rows.length > 0 && add}</PeopleHead>
      <section aria-label="Identity providers" className="card min-w-0 overflow-hidden">
        {answer.error ? (
          <div className="p-5"><Failure what="The identity providers" error={answer.error} retry={() => void answer.refetch()} /></div>
        ) : !answer.data ? (
          <ListSkeleton label="Loading identity providers" rows={2} />
        ) : rows.length === 0 ? (
          <Empty icon={KeyRound} title="No identity provider yet" action={add}>
            With Google, Microsoft, or any provider that speaks OpenID Connect or SAML 2.0, people sign in with the account that they have at work.
          </Empty>
        ) : (
          <ProviderRows rows={rows} onChanged={reread} />
        )}
      </section>
      {adding && <NewProvider onClose={() => setAdding(false)} onDone={reread} />}
    </PageBody>
  );
}

function ProviderRows({ rows, onChanged }: { rows: readonly Provider[]; onChanged: () => void }) {
  const { may } = useSession();
  const [removing, setRemoving] = useState<Provider | null>(null);
  const [trying, setTrying] = useState<Provider | null>(null);
  const enable = useMutation({
    mutationFn: (row: Provider) => client.PATCH("/api/v1/sso/providers/{slug}", { params: { path: { slug: row.slug } }, body: { enabled: !row.enabled } }),
    onSuccess: onChanged,
    onError: (error) => say(asFault(error).message),
  });
  const columns: Column<Provider>[] = [
    { id: "name", title: "Provider", cell: (row) => <>{row.name}<span className="block text-[12px] font-normal break-all text-soft">{row.issuer || row.slug}</span></> },
    { id: "kind", title: "Protocol", wide: true, cell: (row) => (row.kind === "oidc" ? "OpenID Connect" : "SAML 2.0") },
    { id: "role", title: "New people are", wide: true, cell: (row) => row.default_role },
    { id: "state", title: "State", cell: (row) => (row.enabled ? <Badge tone="good" icon={CircleCheck}>On</Badge> : <Badge tone="plain" icon={CirclePause}>Off</Badge>) },
    {
      id: "actions",
      title: "Actions",
      unseen: true,
      right: true,
      cell: (row) =>
        may("sso:write") && (
          <span className="inline-flex flex-wrap justify-end gap-1.5">
            <Button aria-label={`Test ${row.name}`} onClick={() => setTrying(row)}>Test</Button>
            <Button aria-label={`Turn ${row.name} ${row.enabled ? "off" : "on"}`} onClick={() => enable.mutate(row)}>{row.enabled ? "Turn off" : "Turn on"}</Button>
            <Button aria-label={`Remove ${row.name}`} onClick={() => setRemoving(row)}>Remove</Button>
          </span>
        ),
    },
  ];
  return (
    <>
      <Rows label="Identity providers" columns={columns} rows={rows} keyOf={(row) => row.slug} faded={(row) => !row.enabled} />
      {trying && <ProviderTrial provider={trying} onClose={() => setTrying(null)} />}
      <Ask
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={`Remove ${removing?.name ?? ""}?`}
        action="Remove it"
        run={async () => {
          await client.DELETE("/api/v1/sso/providers/{slug}", { params: { path: { slug: removing?.slug ?? "" } } });
          onChanged();
        }}
      >
        <p>People who have no other way in cannot sign in any more. Their accounts stay.</p>
      </Ask>
    </>
  );
}
