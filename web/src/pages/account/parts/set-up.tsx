import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { asFault, client } from "../../../client/api";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { TextField } from "../../../ui/field";
import { Refusal } from "../../../ui/notice";
import { Proof } from "./proof";
import { Qr } from "./qr";
import { RecoveryCodes } from "./recovery-codes";

interface Begun {
  secret: string;
  address: string;
}

const STEPS = { 1: "First your password.", 2: "Then your authenticator app.", 3: "Last, codes for when the phone is lost." };

/** Three steps to a second factor: the password, the app, the recovery codes. */
export function SetUp({ onClose }: { onClose: () => void }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const step = codes.length > 0 ? 3 : begun ? 2 : 1;
  return (
    <Dialogue open onClose={onClose} title="Set up the second factor" summary={`Step ${step} of 3. ${STEPS[step]}`}>
      {step === 3 ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : begun ? (
        <Scan begun={begun} onCodes={setCodes} />
      ) : (
        <Proof
          action="Go on"
          withCode={false}
          run={async ({ password }) => setBegun((await client.POST("/api/v1/auth/totp", { body: { password } })).data ?? null)}
        />
      )}
    </Dialogue>
  );
}

function Scan({ begun, onCodes }: { begun: Begun; onCodes: (codes: readonly string[]) => void }) {
  const confirming = useMutation({
    mutationFn: (code: string) => client.POST("/api/v1/auth/totp/confirmation", { body: { code } }),
    onSuccess: ({ data }) => onCodes(data?.codes ?? []),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    confirming.mutate(String(new FormData(event.currentTarget).get("code")).replace(/\s/g, ""));
  };
  const wrong = confirming.error && asFault(confirming.error).code === "unauthenticated";
  return (
    <form onSubmit={submit} className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
      <div className="flex flex-wrap items-center gap-5">
        <Qr text={begun.address} label="QR code for your authenticator app" />
        <div className="grid min-w-0 grow basis-48 gap-2 text-[13px] text-soft">
          <p>Scan this with your authenticator app.</p>
          <p>
            Or type this into it:
            <code data-testid="secret" className="mt-1 block font-mono text-[13px] break-all text-ink select-all">{begun.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
          </p>
        </div>
      </div>
      <TextField
        label="Code that the app shows now"
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        pattern="[0-9 ]{6,7}"
        title="six digits"
        autoFocus
        required
        className="figures tracking-[0.2em]"
        error={wrong ? "That code does not fit. Wait for the next one; the phone’s clock must be right." : undefined}
      />
      {confirming.error && !wrong && <Refusal error={confirming.error} />}
      <Button look="primary" type="submit" disabled={confirming.isPending} className="justify-self-end">Turn it on</Button>
    </form>
  );
}
