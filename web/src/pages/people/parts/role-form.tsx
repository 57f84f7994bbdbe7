import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { client } from "../../../client/api";
import type { Role } from "../../../client/model";
import { useGrantable } from "../../../permissions/roles";
import { ScopePicker } from "../../../permissions/scope-picker";
import { Button } from "../../../ui/button";
import { Dialogue } from "../../../ui/dialogue";
import { TextField } from "../../../ui/field";
import { Refusal } from "../../../ui/notice";
import { say } from "../../../ui/toast";

/** Makes a role, or changes one of the organization's own. */
export function RoleForm({ role, onClose, onDone }: { role: Role | null; onClose: () => void; onDone: () => void }) {
  const offered = useGrantable();
  const [scopes, setScopes] = useState<ReadonlySet<string>>(new Set(role?.scopes ?? []));
  const saving = useMutation({
    mutationFn: async ({ name, description }: { name: string; description: string }) => {
      const body = { description, scopes: [...scopes].sort() };
      if (role) await client.PATCH("/api/v1/roles/{name}", { params: { path: { name: role.name } }, body });
      else await client.POST("/api/v1/roles", { body: { name, ...body } });
    },
    onSuccess: () => {
      say(role ? "Role changed" : "Role made");
      onDone();
      onClose();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    saving.mutate({ name: String(given.get("name") ?? ""), description: String(given.get("description")).trim() });
  };
  return (
    <Dialogue open onClose={onClose} title={role ? `The role ${role.name}` : "New role"}>
      <form onSubmit={submit} className="scroll-slim grid grid-cols-[minmax(0,1fr)] gap-4 overflow-y-auto p-5">
        {!role && <TextField label="Name" name="name" pattern="[a-z][a-z0-9\-]*" title="small letters, digits and hyphens" hint="Small letters, digits and hyphens, such as biller." maxLength={64} autoComplete="off" autoCapitalize="none" spellCheck={false} autoFocus required />}
        <TextField label="What it is for" name="description" defaultValue={role?.description ?? ""} maxLength={500} autoComplete="off" />
        <ScopePicker label="What it allows" offered={[...new Set([...offered, ...(role?.scopes ?? [])])]} chosen={scopes} onChange={setScopes} />
        {saving.error && <Refusal title="The role was not saved" error={saving.error} />}
        <Button look="primary" type="submit" disabled={saving.isPending || scopes.size === 0} className="justify-self-end">Save</Button>
      </form>
    </Dialogue>
  );
}
