import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { asFault } from "../../../client/api";
import { Button } from "../../../ui/button";
import { PasswordField, TextField } from "../../../ui/field";
import { Notice, Refusal } from "../../../ui/notice";

export interface Proven {
  password: string;
  code: string;
}

/** Asks for the password, and a code where the account takes one, before something that matters. */
export function Proof({ action, danger = false, withCode = true, run }: { action: string; danger?: boolean; withCode?: boolean; run: (proven: Proven) => Promise<unknown> }) {
  const doing = useMutation({ mutationFn: run });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    doing.mutate({ password: String(given.get("password")), code: String(given.get("code") ?? "").trim() });
  };
  return (
    <form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5">
      <PasswordField label="Your password" name="password" autoComplete="current-password" autoFocus required />
      {withCode && <TextField label="Code of your app, or a recovery code" name="code" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} required />}
      {doing.error &&
        (asFault(doing.error).code === "unauthenticated" ? (
          <Notice tone="danger" title={withCode ? "The password or the code does not fit" : "That is not your password"}>
            {withCode && "A code counts once: wait for your app’s next one."}
          </Notice>
        ) : (
          <Refusal error={doing.error} />
        ))}
      <Button look={danger ? "danger" : "primary"} type="submit" disabled={doing.isPending} className="justify-self-end">{action}</Button>
    </form>
  );
}
