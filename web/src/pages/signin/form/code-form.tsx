import { type FormEvent, useState } from "react";
import type { Fault } from "../../../client/api";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/field";
import { LinkButton } from "../../../ui/notice";
import { Why } from "./password-form";

/** The code of an authenticator app, or a recovery code. */
export function CodeForm({ busy, fault, onCode, onBack }: { busy: boolean; fault: Fault | null; onCode: (code: string) => void; onBack: () => void }) {
  const [recovering, setRecovering] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCode(String(new FormData(event.currentTarget).get("code")).trim());
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {fault && <Why fault={fault} asked="code" />}
      {recovering ? (
        <TextField key="recovery" label="Recovery code" name="code" hint="One of the ten that were shown when you set up the second factor. Each works once." autoComplete="off" autoCapitalize="none" spellCheck={false} autoFocus required className="font-mono" />
      ) : (
        <TextField key="code" label="Code" name="code" hint="The six digits that your authenticator app shows now." autoComplete="one-time-code" inputMode="numeric" pattern="[0-9 ]{6,7}" title="six digits" autoFocus required className="figures tracking-[0.2em]" />
      )}
      <Button look="primary" type="submit" disabled={busy} className="mt-1 h-9">{busy ? "Signing in…" : "Sign in"}</Button>
      <p className="flex flex-wrap justify-between gap-2 text-[13px]">
        <LinkButton onClick={() => setRecovering(!recovering)}>{recovering ? "Use the app’s code" : "Use a recovery code"}</LinkButton>
        <LinkButton onClick={onBack}>Somebody else</LinkButton>
      </p>
    </form>
  );
}
