import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { client } from "../../../client/api";
import type { User } from "../../../client/model";
import { Ask } from "../../../ui/ask";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { TextField } from "../../../ui/field";
import { Refusal } from "../../../ui/notice";
import { say } from "../../../ui/toast";
import { Sent } from "./invite";
import { Reset } from "./reset";
import { RoleField } from "./role-field";

type Change = { name?: string; role?: string; disabled?: boolean };

/** A person's name, role and access. */
export function EditUser({ user, onClose, onDone }: { user: User; onClose: () => void; onDone: () => void }) {
  const [role, setRole] = useState(user.role);
  const [removing, setRemoving] = useState(false);
  const [resetting, setResetting] = useState(false);
  const [invitation, setInvitation] = useState("");
  const path = { path: { user: user.id } };
  const changing = useMutation({
    mutationFn: (body: Change) => client.PATCH("/api/v1/users/{user}", { params: path, body }),
    onSuccess: (_, { disabled }) => {
      say(disabled === undefined ? "Changed" : disabled ? "Locked out" : "Let in again");
      onDone();
      onClose();
    },
  });
  const inviting = useMutation({
    mutationFn: () => client.POST("/api/v1/users/{user}/invitation", { params: path }),
    onSuccess: ({ data }) => setInvitation(data?.invitation ?? ""),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name")).trim();
    changing.mutate({ ...(name === user.name ? {} : { name }), ...(role === user.role ? {} : { role }) });
  };
  if (resetting) return <Reset user={user} onClose={onClose} />;
  if (removing)
    return (
      <Ask
        open
        onClose={onClose}
        title={`Remove ${user.email}?`}
        action="Remove them"
        run={async () => {
          await client.POST("/api/v1/users/{user}/removal", { params: path });
          onDone();
          say("Removed");
        }}
      >
        <p>Their sessions and API keys here end at once. What they did stays in the audit log.</p>
      </Ask>
    );
  return (
    <Dialogue open onClose={onClose} title={invitation ? `Send this to ${user.email}` : user.name || user.email} summary={invitation ? "" : user.email}>
      {invitation ? (
        <Sent token={invitation} onClose={onClose} />
      ) : (
        <form onSubmit={submit} className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
          <TextField label="Name" name="name" defaultValue={user.name} autoComplete="off" maxLength={200} />
          <RoleField value={role} onChange={setRole} />
          {(changing.error ?? inviting.error) && <Refusal error={changing.error ?? inviting.error} />}
          <div className="flex flex-wrap gap-2 border-t border-line pt-4">
            <Button onClick={() => setRemoving(true)}>Remove…</Button>
            {user.status === "active" && <Button onClick={() => setResetting(true)}>Lost password…</Button>}
            {user.status === "active" && <Button onClick={() => changing.mutate({ disabled: true })}>Lock out</Button>}
            {user.status === "disabled" && <Button onClick={() => changing.mutate({ disabled: false })}>Let in again</Button>}
            {user.status === "invited" && <Button onClick={() => inviting.mutate()}>New invitation</Button>}
            <Button look="primary" type="submit" disabled={changing.isPending} className="ml-auto">Save</Button>
          </div>
        </form>
      )}
    </Dialogue>
  );
}
