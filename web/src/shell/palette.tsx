import { Dialog } from "radix-ui";
import { useMemo } from "react";
import { operations } from "../client/operations";
import { Key } from "../ui/button";
import { Picker, type Option } from "../ui/picker";
import { copy } from "../ui/toast";
import { type Command, useAllCommands } from "./commands";
import { readableKeys } from "./keys";

const commandOption = (command: Command): Option => ({
  value: command.id,
  title: command.title,
  group: command.group,
  words: command.note ?? "",
  aside: command.keys ? (
    <span className="flex gap-1">
      {readableKeys(command.keys).map((key) => (
        <Key key={key}>{key}</Key>
      ))}
    </span>
  ) : (
    command.note
  ),
});

/** Pages first, what the page offers next, what the shell offers last. */
const LAST = ["Appearance", "Help"];
const inOrder = (commands: readonly Command[]): Command[] => {
  const rank = (command: Command) => (command.group === "Pages" ? -1 : LAST.indexOf(command.group) + 1);
  return [...commands].sort((a, b) => rank(a) - rank(b));
};

const operationOptions: readonly Option[] = operations.map((operation) => ({
  value: `operation:${operation.id}`,
  title: operation.summary,
  group: "Operations · copy the command",
  words: `${operation.id} ${operation.command}`,
  aside: <code className="text-[11px]">{operation.command}</code>,
}));

/** Everything that can be reached or done, by name. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const commands = useAllCommands();
  const options = useMemo(
    () => [...inOrder(commands.filter((command) => !command.keysOnly)).map(commandOption), ...operationOptions],
    [commands],
  );
  const choose = (value: string) => {
    onClose();
    const operation = operations.find((known) => `operation:${known.id}` === value);
    if (operation) void copy(operation.command, "Command");
    else window.setTimeout(() => commands.find((command) => command.id === value)?.run());
  };
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(6_14_17/0.45)]" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[10vh] left-1/2 z-50 flex max-h-[70vh] w-[min(38rem,calc(100vw-2rem))] -translate-x-1/2 flex-col rounded-xl border border-line-strong bg-raised p-2 shadow-float"
        >
          <Dialog.Title className="sr-only">Command palette</Dialog.Title>
          <Picker
            label="Search pages, actions and operations"
            placeholder="Go to a page, change the view, run something…"
            options={options}
            onChoose={choose}
            empty="Nothing by that name."
          />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
