import { RadioGroup } from "radix-ui";
import { cx } from "./classes";

export interface Choice<T extends string> {
  value: T;
  title: string;
  /** What the choice means, as a tooltip. */
  note?: string;
}

/** A few exclusive choices side by side. */
export function Segmented<T extends string>({
  label,
  value,
  choices,
  onChange,
  className,
}: {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
  className?: string;
}) {
  return (
    <RadioGroup.Root
      aria-label={label}
      orientation="horizontal"
      value={value}
      onValueChange={(next) => onChange(next as T)}
      className={cx("inline-flex h-8 shrink-0 items-center rounded-lg border border-line-strong bg-sunken p-0.5", className)}
    >
      {choices.map((choice) => (
        <RadioGroup.Item
          key={choice.value}
          value={choice.value}
          title={choice.note}
          className={cx(
            "h-full rounded-md px-2.5 text-[13px] font-medium whitespace-nowrap text-soft transition-colors hover:text-ink",
            "data-[state=checked]:bg-surface data-[state=checked]:text-ink data-[state=checked]:shadow-[0_1px_2px_var(--shadow)]",
          )}
        >
          {choice.title}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
