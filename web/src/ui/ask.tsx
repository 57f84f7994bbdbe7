import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialogue } from "./dialogue";
import { Refusal } from "./notice";

/** Asks before something is done that somebody may regret; says what went wrong when it could not be done. */
export function Ask({
  open,
  onClose,
  title,
  children,
  action,
  danger = true,
  run,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  action: string;
  danger?: boolean;
  run: () => Promise<unknown>;
}) {
  const doing = useMutation({ mutationFn: run, onSuccess: () => close() });
  const close = () => {
    doing.reset();
    onClose();
  };
  return (
    <Dialogue open={open} onClose={close} title={title}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5">
        <div className="grid gap-2 text-[13px] text-soft">{children}</div>
        {doing.error && <Refusal error={doing.error} />}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={close}>Leave it as it is</Button>
          <Button look={danger ? "danger" : "primary"} disabled={doing.isPending} onClick={() => doing.mutate()}>{action}</Button>
        </div>
      </div>
    </Dialogue>
  );
}
