import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { asFault, client } from "../../../client/api";
import { Entrance } from "../../../shell/entrance/entrance";
import { adviceOn } from "../../../shell/entrance/words";
import { enter } from "../../../shell/session/me";
import { Button } from "../../../ui/button";
import { PasswordField } from "../../../ui/field";
import { Notice } from "../../../ui/notice";

/** The page *New password*. The token is behind the `#`, which browsers send to no server and no other page. */
export default function Choose() {
  const [token] = useState(() => window.location.hash.slice(1));
  const queries = useQueryClient();
  const choosing = useMutation({
    mutationFn: (password: string) => client.POST("/api/v1/auth/reset", { body: { password, token } }),
    onSuccess: () => enter(queries, "/account"),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    choosing.mutate(String(new FormData(event.currentTarget).get("password")));
  };
  if (!token)
    return (
      <Entrance title="This link is not complete" summary="It ends in # and many letters.">
        <p className="text-[13px] text-soft">Open it again from where you got it, or ask an administrator for a new one.</p>
      </Entrance>
    );
  return (
    <Entrance title="Choose a new password" summary="Your old one counts no longer. Set up your second factor anew afterwards.">
      <form onSubmit={submit} className="grid gap-4">
        {choosing.error && <WhyNot error={choosing.error} />}
        <PasswordField label="New password" name="password" autoComplete="new-password" minLength={12} maxLength={128} autoFocus required hint="12 characters or more; four words that have nothing to do with each other are good." />
        <Button look="primary" type="submit" disabled={choosing.isPending || choosing.isSuccess} className="mt-1 h-9">Sign in with it</Button>
      </form>
    </Entrance>
  );
}

function WhyNot({ error }: { error: unknown }) {
  const fault = asFault(error);
  if (fault.code === "denied" || fault.code === "unauthenticated")
    return <Notice tone="danger" title="This link does not count (any more)">It was used, or is older than a day. Ask an administrator for a new one.</Notice>;
  const { title, advice } = adviceOn(fault, "password");
  return <Notice tone="danger" title={title}>{advice}</Notice>;
}
