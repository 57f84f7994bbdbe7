import { Check, Minus, Pencil, Trash2 } from "lucide-react";
import type { Role } from "../../../client/model";
import { ACTION_WORDS, ACTIONS, type Area, areasOf } from "../../../permissions/areas";
import { Button } from "../../../ui/button";

interface Changes {
  onEdit: (role: Role) => void;
  onRemove: (role: Role) => void;
}

const ORDER = ["admin", "member", "viewer", "auditor"];
const rank = (role: Role): number => (role.built_in ? ORDER.indexOf(role.name) : ORDER.length);

/** The permission matrix: areas down, roles across. */
export function Matrix({ roles, changes }: { roles: readonly Role[]; changes: Changes | null }) {
  const shown = [...roles].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  const areas = areasOf(new Set(roles.flatMap((role) => role.scopes)));
  return (
    <div className="scroll-slim relative overflow-x-auto -outline-offset-2" tabIndex={0} role="region" aria-label="Roles: table">
      <table className="w-full border-separate border-spacing-0 text-[13px]" aria-label="Permission matrix">
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 z-10 border-b border-line bg-surface py-3 pr-2 pl-5 text-left text-[12px] font-medium text-faint">Permission</th>
            {shown.map((role) => (
              <th key={role.name} scope="col" className="min-w-24 border-b border-line px-2 py-3 text-center font-medium" title={role.description}>
                {role.name}
                {!role.built_in && changes && <RoleActions role={role} changes={changes} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.flatMap((area) => ACTIONS.filter((action) => area.scopes[action]).map((action) => (
            <Permission key={area.scopes[action]} area={area} title={ACTION_WORDS[action]} scope={area.scopes[action] ?? ""} roles={shown} />
          )))}
        </tbody>
      </table>
    </div>
  );
}

function Permission({ area, title, scope, roles }: { area: Area; title: string; scope: string; roles: readonly Role[] }) {
  return (
    <tr className="group hover:bg-hover">
      <th scope="row" className="sticky left-0 border-b border-line/70 bg-surface py-2 pr-2 pl-5 text-left font-normal group-hover:bg-hover">
        <span className="block sm:inline">{area.title}:</span> <span className="text-soft">{title.toLowerCase()}</span>
        <code className="ml-2 text-[11px] text-faint max-sm:hidden">{scope}</code>
      </th>
      {roles.map((role) => {
        const held = role.scopes.includes(scope);
        const Icon = held ? Check : Minus;
        return (
          <td key={role.name} className="border-b border-line/70 px-2 py-2 text-center">
            <Icon aria-hidden className={held ? "mx-auto size-4 text-down" : "mx-auto size-4 text-line-strong"} strokeWidth={held ? 2.6 : 2} />
            <span className="sr-only">{held ? "yes" : "no"}</span>
          </td>
        );
      })}
    </tr>
  );
}

function RoleActions({ role, changes }: { role: Role; changes: Changes }) {
  return (
    <span className="flex justify-center">
      <Button look="quiet" square aria-label={`Change the role ${role.name}`} onClick={() => changes.onEdit(role)}><Pencil aria-hidden className="size-3.5" /></Button>
      <Button look="quiet" square aria-label={`Delete the role ${role.name}`} onClick={() => changes.onRemove(role)}><Trash2 aria-hidden className="size-3.5" /></Button>
    </span>
  );
}
