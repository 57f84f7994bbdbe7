import { useRoles } from "../../../permissions/roles";
import { SelectField } from "../../../ui/field";

const BUILT_IN = ["admin", "auditor", "member", "viewer"];

/** One of the organization's roles, with what it is for. */
export function RoleField({ value, onChange }: { value: string; onChange: (role: string) => void }) {
  const roles = useRoles();
  const known = roles.data?.items ?? BUILT_IN.map((name) => ({ name, description: "" }));
  const hint = known.find((role) => role.name === value)?.description;
  return (
    <SelectField label="Role" name="role" value={value} onChange={(event) => onChange(event.target.value)} {...(hint ? { hint } : {})}>
      {known.map((role) => (
        <option key={role.name} value={role.name}>{role.name}</option>
      ))}
      {!known.some((role) => role.name === value) && <option value={value}>{value}</option>}
    </SelectField>
  );
}
