import { LinkButton } from "../ui/notice";
import { Tick } from "../ui/tick";
import { ACTION_WORDS, ACTIONS, areasOf, toggled } from "./areas";

/** A table of boxes: what may be seen and changed, by area. */
export function ScopePicker({ label, offered, chosen, onChange }: { label: string; offered: readonly string[]; chosen: ReadonlySet<string>; onChange: (chosen: Set<string>) => void }) {
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 text-[13px] font-medium">{label}</legend>
      <p className="flex gap-3 text-[12px]">
        <LinkButton onClick={() => onChange(new Set(offered.filter((scope) => scope.endsWith(":read"))))}>See everything</LinkButton>
        <LinkButton onClick={() => onChange(new Set(offered))}>All</LinkButton>
        <LinkButton onClick={() => onChange(new Set())}>None</LinkButton>
      </p>
      <div className="scroll-slim max-h-64 overflow-y-auto rounded-lg border border-line" tabIndex={0} role="region" aria-label={`${label}: table`}>
        <table className="w-full text-[13px]">
          <thead>
            <tr className="text-[12px] text-faint">
              <th scope="col" className="px-3 py-1.5 text-left font-medium">Area</th>
              {ACTIONS.map((action) => (
                <th key={action} scope="col" className="w-20 py-1.5 text-center font-medium">{ACTION_WORDS[action]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areasOf(offered).map((area) => (
              <tr key={area.id} className="border-t border-line">
                <th scope="row" className="px-3 py-1.5 text-left font-normal">{area.title}</th>
                {ACTIONS.map((action) => {
                  const scope = area.scopes[action];
                  return (
                    <td key={action} className="text-center">
                      {scope && (
                        <Tick
                          aria-label={`${ACTION_WORDS[action]}: ${area.title}`}
                          title={scope}
                          checked={chosen.has(scope)}
                          onChange={(event) => onChange(toggled(chosen, scope, event.target.checked, offered))}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}
