import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useRef } from "react";
import { asFault, client } from "../../../client/api";
import { Button } from "../../../ui/button";
import { PasswordField } from "../../../ui/field";
import { Notice, Refusal } from "../../../ui/notice";
import { Panel } from "../../../ui/page";

/** Changing the password. */
export function Password() {
  const form = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: (body: { old: string; new: string }) => client.POST("/api/v1/auth/password", { body }),
    onSuccess: () => {
      form.current?.reset();
      void queries.invalidateQueries({ queryKey: ["sessions"] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    changing.mutate({ old: String(given.get("old")), new: String(given.get("new")) });
  };
  const wrong = changing.error && asFault(changing.error).code === "unauthenticated";
  const ended = changing.data?.data?.ended ?? 0;
  return (
    <Panel title="Password" summary="Changing it ends your sessions on other devices.">
      <form ref={form} onSubmit={submit} className="grid max-w-md gap-4">
        <PasswordField label="Password until now" name="old" autoComplete="current-password" required error={wrong ? "That is not your password." : undefined} />
        <PasswordField
          label="New password"
          name="new"
          autoComplete="new-password"
          minLength={12}
          maxLength={128}
          required
          hint="12 characters or more; four words that have nothing to do with each other are good."
        />
        {changing.error && !wrong && <Refusal title="The password was not changed" error={changing.error} />}
        {changing.isSuccess && (
          <Notice tone="info" title="Your password is changed">
            {ended === 0 ? "You have no other sessions." : ended === 1 ? "Your other session has ended." : `Your ${ended} other sessions have ended.`}
          </Notice>
        )}
        <Button look="primary" type="submit" disabled={changing.isPending} className="justify-self-start">Change the password</Button>
      </form>
    </Panel>
  );
}
