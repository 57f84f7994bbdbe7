import { useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import { client } from "../../../client/api";
import type { ApiKey } from "../../../client/model";
import { useSession } from "../../../shell/session/me";
import { Ask } from "../../../ui/ask";
import { Badge } from "../../../ui/badge";
import { Button } from "../../../ui/button";
import { Failure } from "../../../ui/notice";
import { Empty, ListSkeleton, Panel } from "../../../ui/page";
import { type Column, Rows } from "../../../ui/rows";
import { say } from "../../../ui/toast";
import { useNow, When } from "../../../ui/when";
import { instant } from "../../../format/moments";
import { NewKey } from "./new-key";

/** One's own API keys: for programs that act in one's name. */
export function Keys() {
  const { id } = useSession();
  const [making, setMaking] = useState(false);
  const [ending, setEnding] = useState<ApiKey | null>(null);
  const queries = useQueryClient();
  const answer = useQuery({
    queryKey: ["keys"],
    queryFn: async () => (await client.GET("/api/v1/keys", { params: { query: { limit: 1000 } } })).data,
  });
  const own = (answer.data?.items ?? []).filter((key) => key.owner === id).sort((a, b) => b.created.localeCompare(a.created));
  const reread = () => queries.invalidateQueries({ queryKey: ["keys"] });
  const add = <Button look="primary" onClick={() => setMaking(true)}><Plus aria-hidden className="size-4" /> New key</Button>;
  return (
    <Panel title="API keys" summary="For programs that act in your name. A key never may do more than you." actions={own.length > 0 && add} flush>
      {answer.error ? (
        <div className="px-5 pb-5"><Failure what="Your keys" error={answer.error} retry={() => void answer.refetch()} /></div>
      ) : !answer.data ? (
        <ListSkeleton label="Loading keys" rows={2} />
      ) : own.length === 0 ? (
        <Empty icon={KeyRound} title="No keys yet" action={add}>
          A pipeline that reads costs every night takes one, such as <code className="text-[12px]">curl -H &quot;Authorization: Bearer gp_…&quot;</code>.
        </Empty>
      ) : (
        <KeyRows keys={own} onEnd={setEnding} />
      )}
      {making && <NewKey onClose={() => setMaking(false)} onMade={() => void reread()} />}
      <Ask
        open={ending !== null}
        onClose={() => setEnding(null)}
        title={`Revoke the key ${ending?.name ?? ""}`}
        action="Revoke it"
        run={async () => {
          await client.POST("/api/v1/keys/{id}/revocation", { params: { path: { id: ending?.id ?? "" } } });
          await reread();
          say("Key revoked");
        }}
      >
        <p>Programs that use it are refused from their next request on. This cannot be undone; a new key takes its place.</p>
      </Ask>
    </Panel>
  );
}

function KeyRows({ keys, onEnd }: { keys: readonly ApiKey[]; onEnd: (key: ApiKey) => void }) {
  const now = useNow(60_000);
  const over = (key: ApiKey) => key.expires !== null && instant(key.expires) <= now;
  const columns: Column<ApiKey>[] = [
    {
      id: "name",
      title: "Key",
      cell: (key) => (
        <>
          {key.name}
          <span className="block max-w-80 text-[12px] font-normal text-soft">{key.scopes.join(", ")}</span>
        </>
      ),
    },
    { id: "used", title: "Last used", wide: true, cell: (key) => <When value={key.last_used} ago /> },
    { id: "created", title: "Made", wide: true, cell: (key) => <When value={key.created} /> },
    { id: "expires", title: "Ends", cell: (key) => (key.revoked ? <Badge tone="bad">Revoked</Badge> : over(key) ? <Badge tone="plain">Over</Badge> : <When value={key.expires} ago />) },
    {
      id: "revoke",
      title: "Revoke",
      unseen: true,
      right: true,
      cell: (key) => !key.revoked && !over(key) && <Button aria-label={`Revoke the key ${key.name}`} onClick={() => onEnd(key)}>Revoke</Button>,
    },
  ];
  return <Rows label="API keys" columns={columns} rows={keys} keyOf={(key) => key.id} faded={(key) => key.revoked !== null || over(key)} />;
}
