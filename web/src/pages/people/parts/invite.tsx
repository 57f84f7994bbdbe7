import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { client } from "../../../client/api";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { TextField } from "../../../ui/field";
import { Refusal } from "../../../ui/notice";
import { ShownOnce } from "../../../ui/shown-once";
import { RoleField } from "./role-field";

/** The link that lets an invited person in. The token is behind the `#`, so that no server's log keeps it. */
export const invitationLink = (origin: string, token: string): string => `${origin}/invitation#${token}`;

/** Adds a person, and shows the link to send them. */
export function Invite({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const [role, setRole] = useState("viewer");
  const inviting = useMutation({
    mutationFn: (body: { email: string; name: string; role: string }) => client.POST("/api/v1/users", { body }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    inviting.mutate({ email: String(given.get("email")).trim(), name: String(given.get("name")).trim(), role });
  };
  const invited = inviting.data?.data;
  return (
    <Dialogue open onClose={onClose} title={invited ? `Send this to ${invited.email}` : "Invite somebody"}>
      {invited ? (
        <Sent token={invited.invitation} onClose={onClose} />
      ) : (
        <form onSubmit={submit} className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
          <TextField label="E-mail address" name="email" type="email" autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={254} autoFocus required />
          <TextField label="Name" name="name" autoComplete="off" maxLength={200} hint="They can change it when they accept." />
          <RoleField value={role} onChange={setRole} />
          {inviting.error && <Refusal title="The invitation was not made" error={inviting.error} />}
          <Button look="primary" type="submit" disabled={inviting.isPending} className="justify-self-end">Make the invitation</Button>
        </form>
      )}
    </Dialogue>
  );
}

/** An invitation's link, shown this once. */
export function Sent({ token, onClose }: { token: string; onClose: () => void }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5">
      <ShownOnce what="the invitation" text={invitationLink(window.location.origin, token)}>
        <p>Glasspane sends no mail: hand this link on yourself. It lets one person in, within seven days.</p>
      </ShownOnce>
      <Button look="primary" className="justify-self-end" onClick={onClose}>Done</Button>
    </div>
  );
}
