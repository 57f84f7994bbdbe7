import { useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { client } from "../../../client/api";
import type { Role } from "../../../client/model";
import { useRoles } from "../../../permissions/roles";
import { useSession } from "../../../shell/session/me";
import { Ask } from "../../../ui/ask";
import { Button } from "../../../ui/button";
import { Failure } from "../../../ui/notice";
import { ListSkeleton, PageBody } from "../../../ui/page";
import { say } from "../../../ui/toast";
import { Matrix } from "./matrix";
import { PeopleHead } from "./people-head";
import { RoleForm } from "./role-form";

/** The page *Roles*: what each role allows, side by side. */
export default function Roles() {
  const { may } = useSession();
  const queries = useQueryClient();
  const roles = useRoles();
  const [editing, setEditing] = useState<Role | "new" | null>(null);
  const [removing, setRemoving] = useState<Role | null>(null);
  const reread = () => queries.invalidateQueries({ queryKey: ["roles"] });
  const changes = may("roles:write") ? { onEdit: setEditing, onRemove: setRemoving } : null;
  return (
    <PageBody>
      <PeopleHead title="Roles" summary="What each role allows. The four built-in ones stay as they are; make your own for anything between.">
        {changes && <Button look="primary" onClick={() => setEditing("new")}><Plus aria-hidden className="size-4" /> New role</Button>}
      </PeopleHead>
      <section aria-label="Roles" className="card min-w-0 overflow-hidden">
        {roles.error && !roles.data ? (
          <div className="p-5"><Failure what="The roles" error={roles.error} retry={() => void roles.refetch()} /></div>
        ) : roles.data ? (
          <Matrix roles={roles.data.items} changes={changes} />
        ) : (
          <ListSkeleton label="Loading roles" rows={10} />
        )}
      </section>
      {editing && <RoleForm role={editing === "new" ? null : editing} onClose={() => setEditing(null)} onDone={() => void reread()} />}
      <Ask
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={`Delete the role ${removing?.name ?? ""}?`}
        action="Delete it"
        run={async () => {
          await client.POST("/api/v1/roles/{name}/removal", { params: { path: { name: removing?.name ?? "" } } });
          await reread();
          say("Role deleted");
        }}
      >
        <p>A role that somebody has cannot be deleted: give them another one first.</p>
      </Ask>
    </PageBody>
  );
}
