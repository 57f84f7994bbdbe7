import type { FormEvent } from "react";
import type { Fault } from "../../../client/api";
import { adviceOn } from "../../../shell/entrance/words";
import { Button } from "../../../ui/button";
import { PasswordField, TextField } from "../../../ui/field";
import { Notice } from "../../../ui/notice";

export interface Credentials {
  email: string;
  password: string;
}

/** E-mail address and password. */
export function PasswordForm({ busy, fault, email, onGiven }: { busy: boolean; fault: Fault | null; email: string; onGiven: (given: Credentials) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    onGiven({ email: String(given.get("email")).trim(), password: String(given.get("password")) });
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {fault && <Why fault={fault} asked="password" />}
      <TextField label="E-mail address" name="email" type="email" defaultValue={email} autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus required />
      <PasswordField label="Password" name="password" autoComplete="current-password" required />
      <Button look="primary" type="submit" disabled={busy} className="mt-1 h-9">{busy ? "Signing in…" : "Sign in"}</Button>
    </form>
  );
}

/** Why somebody was not let in, and what to do. */
export function Why({ fault, asked }: { fault: Fault; asked: "password" | "code" }) {
  const { title, advice } = adviceOn(fault, asked);
  return <Notice tone="danger" title={title}>{advice}</Notice>;
}
