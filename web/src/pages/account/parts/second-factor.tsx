import { useQueryClient } from "@tanstack/react-query";
import { ShieldCheck, ShieldOff } from "lucide-react";
import { useState } from "react";
import { client } from "../../../client/api";
import { useSession } from "../../../shell/session/me";
import { Badge } from "../../../ui/badge";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { Panel } from "../../../ui/page";
import { say } from "../../../ui/toast";
import { Proof } from "./proof";
import { RecoveryCodes } from "./recovery-codes";
import { SetUp } from "./set-up";

type Doing = "" | "set up" | "new codes" | "remove";

/** The second factor: set up, renewed, removed. */
export function SecondFactor() {
  const { second_factor: on } = useSession();
  const [doing, setDoing] = useState<Doing>("");
  const [codes, setCodes] = useState<readonly string[]>([]);
  const queries = useQueryClient();
  const close = () => {
    setDoing("");
    setCodes([]);
    void queries.invalidateQueries({ queryKey: ["me"] });
  };
  return (
    <Panel
      title="Second factor"
      summary="With it, signing in takes a code of an app on your phone as well, so that a stolen password is not enough."
      actions={on ? <Badge tone="good" icon={ShieldCheck}>On</Badge> : <Badge tone="warn" icon={ShieldOff}>Off</Badge>}
    >
      {on ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setDoing("new codes")}>New recovery codes</Button>
          <Button onClick={() => setDoing("remove")}>Remove</Button>
        </div>
      ) : (
        <Button look="primary" onClick={() => setDoing("set up")}>Set up</Button>
      )}
      {doing === "set up" && <SetUp onClose={close} />}
      <Dialogue open={doing === "new codes"} onClose={close} title="New recovery codes" summary="The old ones end at once.">
        {codes.length > 0 ? (
          <RecoveryCodes codes={codes} onDone={close} />
        ) : (
          <Proof
            action="Make new codes"
            run={async (body) => setCodes((await client.POST("/api/v1/auth/recovery-codes", { body })).data?.codes ?? [])}
          />
        )}
      </Dialogue>
      <Dialogue open={doing === "remove"} onClose={close} title="Remove the second factor" summary="From then on your password alone is enough.">
        <Proof
          action="Remove it"
          danger
          run={async (body) => {
            await client.POST("/api/v1/auth/totp/removal", { body });
            close();
            say("Second factor removed");
          }}
        />
      </Dialogue>
    </Panel>
  );
}
