import { Key } from "../ui/button";
import { Modal } from "../ui/modal";
import { useAllCommands } from "./commands";
import { readableKeys } from "./keys";

/** The list behind `?`: every key that does something on this page. */
export function Shortcuts({ open, onClose }: { open: boolean; onClose: () => void }) {
  const bound = useAllCommands().filter((command) => command.keys);
  const groups = [...new Set(bound.map((command) => command.group))];
  return (
    <Modal open={open} onClose={onClose} title="Keyboard shortcuts" summary="Keys that work on this page.">
      <div className="scroll-slim grid gap-x-10 gap-y-6 overflow-y-auto p-5 sm:grid-cols-2" tabIndex={0} role="region" aria-label="Shortcuts">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="mb-2 text-[12px] font-medium text-faint">{group}</h3>
            <dl className="grid gap-1.5">
              {bound
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id} className="flex items-center justify-between gap-4 text-[13px]">
                    <dt>{command.title}</dt>
                    <dd className="flex gap-1">
                      {readableKeys(command.keys ?? "").map((key) => (
                        <Key key={key}>{key}</Key>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
