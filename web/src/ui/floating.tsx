import { DropdownMenu, Popover } from "radix-ui";
import { Check } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { cx } from "./classes";

const PANEL = "floating scroll-slim max-h-[var(--radix-popper-available-height)] overflow-y-auto";

/** A panel that opens below its trigger. */
export function Float({
  trigger,
  label,
  children,
  open,
  onOpenChange,
  align = "start",
  className,
}: {
  trigger: ReactNode;
  label: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: "start" | "end";
  className?: string;
}) {
  return (
    <Popover.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align={align}
          sideOffset={6}
          collisionPadding={12}
          aria-label={label}
          className={cx(PANEL, "w-72 p-1.5 text-[13px]", className)}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

export interface MenuItem {
  id: string;
  title: string;
  note?: string;
  icon?: ReactNode;
  disabled?: boolean;
  run: () => void;
}

/** A menu of actions, or of choices when `checked` names the chosen ones. */
export function Menu({
  trigger,
  heading,
  items,
  checked,
  align = "end",
}: {
  trigger: ReactNode;
  heading?: string;
  items: readonly MenuItem[];
  checked?: ReadonlySet<string>;
  align?: "start" | "end";
}) {
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  useEffect(() => setLandmark(document.getElementById("content")), []);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={landmark}>
        <DropdownMenu.Content align={align} sideOffset={6} collisionPadding={12} className={cx(PANEL, "min-w-52 p-1.5")}>
          {heading && (
            <DropdownMenu.Label className="px-2 pt-1 pb-1.5 text-[11px] font-medium text-faint">{heading}</DropdownMenu.Label>
          )}
          {items.map((item) =>
            checked ? (
              <DropdownMenu.CheckboxItem
                key={item.id}
                checked={checked.has(item.id)}
                disabled={item.disabled ?? false}
                onSelect={(event) => event.preventDefault()}
                onCheckedChange={item.run}
                className="grid grid-cols-[1rem_1fr] items-center gap-2 rounded-md px-2 py-1.5 text-[13px] outline-none data-disabled:opacity-50 data-highlighted:bg-hover"
              >
                <span className="text-accent">{checked.has(item.id) && <Check aria-hidden className="size-3.5" />}</span>
                <ItemText item={item} />
              </DropdownMenu.CheckboxItem>
            ) : (
              <DropdownMenu.Item
                key={item.id}
                disabled={item.disabled ?? false}
                onSelect={item.run}
                className="flex items-center gap-2.5 rounded-md px-2 py-1.5 text-[13px] outline-none data-disabled:opacity-50 data-highlighted:bg-hover"
              >
                {item.icon && <span className="text-faint [&>svg]:size-4">{item.icon}</span>}
                <ItemText item={item} />
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function ItemText({ item }: { item: MenuItem }) {
  return (
    <span className="grid">
      <span>{item.title}</span>
      {item.note && <span className="max-w-72 truncate text-[11px] text-faint">{item.note}</span>}
    </span>
  );
}
