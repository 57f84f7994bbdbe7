import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { asFault, client } from "../../../client/api";
import { Entrance } from "../../../shell/entrance/entrance";
import { adviceOn } from "../../../shell/entrance/words";
import { enter } from "../../../shell/session/me";
import { Button } from "../../../ui/button";
import { PasswordField, TextField } from "../../../ui/field";
import { LinkButton, Notice } from "../../../ui/notice";

/** The page *Invitation*. The token is behind the `#`, which browsers send to no server and no other page. */
export default function Join() {
  const [invitation] = useState(() => window.location.hash.slice(1));
  const [known, setKnown] = useState(false);
  const queries = useQueryClient();
  const joining = useMutation({
    mutationFn: (given: FormData) => {
      const text = (name: string) => String(given.get(name) ?? "").trim();
      const body = { email: "", invitation, password: String(given.get("password")), name: text("name"), code: text("code"), organization: "" };
      return client.POST("/api/v1/auth/register", { body });
    },
    onSuccess: () => enter(queries, "/"),
    onError: (error) => asFault(error).code === "second_factor_needed" && setKnown(true),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    joining.mutate(new FormData(event.currentTarget));
  };
  if (!invitation) return <Incomplete />;
  return (
    <Entrance title="Accept your invitation" summary={known ? "Prove that the account you have is yours." : "Choose a password, and you are in."}>
      <form onSubmit={submit} className="grid gap-4">
        {joining.error && <WhyNot error={joining.error} />}
        {!known && <TextField label="Your name" name="name" autoComplete="name" maxLength={200} autoFocus />}
        <PasswordField
          key={known ? "known" : "new"}
          label={known ? "Password of your account" : "Password"}
          name="password"
          autoComplete={known ? "current-password" : "new-password"}
          {...(known ? {} : { hint: "12 characters or more; four words that have nothing to do with each other are good.", minLength: 12 })}
          maxLength={128}
          required
        />
        {known && <TextField label="Code, if your account takes one" name="code" autoComplete="one-time-code" />}
        <Button look="primary" type="submit" disabled={joining.isPending || joining.isSuccess} className="mt-1 h-9">Join</Button>
        <p className="text-[13px]">
          <LinkButton onClick={() => setKnown(!known)}>{known ? "I have no account yet" : "I have an account already"}</LinkButton>
        </p>
      </form>
    </Entrance>
  );
}

function WhyNot({ error }: { error: unknown }) {
  const fault = asFault(error);
  if (fault.code === "denied") return <Notice tone="danger" title="This invitation does not count (any more)">It was used, replaced by a newer one, or is older than seven days. Ask an administrator for a new one.</Notice>;
  if (fault.code === "second_factor_needed") return <Notice tone="info" title="Your account takes a code as well">Open your authenticator app, or use a recovery code.</Notice>;
  const { title, advice } = adviceOn(fault, "password");
  return <Notice tone="danger" title={title}>{advice}</Notice>;
}

function Incomplete() {
  return (
    <Entrance title="This link is not complete" summary="An invitation’s link ends in # and many letters.">
      <p className="text-[13px] text-soft">Open it again from where you got it, or ask an administrator for a new invitation.</p>
    </Entrance>
  );
}
