import { Dialog } from "radix-ui";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button";
import { cx } from "./classes";

const SHAPES = {
  center: "top-[12vh] left-1/2 max-h-[76vh] w-[min(62rem,calc(100vw-2rem))] -translate-x-1/2 rounded-xl",
  small: "top-[10vh] left-1/2 max-h-[80vh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 rounded-xl",
  side: "top-0 right-0 h-dvh w-[min(68rem,100vw)] rounded-none sm:rounded-l-xl",
};

/** A dialog in the middle, large or small, or a sheet at the side. */
export function Modal({
  open,
  onClose,
  title,
  summary,
  shape = "center",
  actions,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  summary?: ReactNode;
  shape?: keyof typeof SHAPES;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(6_14_17/0.45)]" />
        <Dialog.Content
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            (event.currentTarget as HTMLElement).focus();
          }}
          {...(summary ? {} : { "aria-describedby": undefined })}
          className={cx("fixed z-50 flex flex-col overflow-hidden border border-line bg-raised shadow-float outline-none", SHAPES[shape])}
        >
          <header className="flex items-start gap-3 border-b border-line px-5 py-4">
            <div className="min-w-0 grow">
              <Dialog.Title className="text-[15px] leading-6 font-semibold">{title}</Dialog.Title>
              {summary && <Dialog.Description asChild><div className="mt-0.5 text-[13px] text-soft">{summary}</div></Dialog.Description>}
            </div>
            {actions}
            <Dialog.Close asChild>
              <Button look="quiet" square aria-label="Close">
                <X aria-hidden className="size-4" />
              </Button>
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
