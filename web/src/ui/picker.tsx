import { Check, Search } from "lucide-react";
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { cx } from "./classes";

export interface Option {
  value: string;
  title: string;
  group?: string;
  /** At the right edge: a count, an amount, keys. */
  aside?: ReactNode;
  /** More words that find it. */
  words?: string;
  /** Coloured dot or icon before the title. */
  icon?: ReactNode;
}

/** A searchable list: type to narrow, arrows to move, Enter to choose. */
export function Picker({
  label,
  options,
  chosen,
  onChoose,
  placeholder = "Search…",
  empty = "Nothing matches.",
  onSearch,
  className,
}: {
  label: string;
  options: readonly Option[];
  chosen?: ReadonlySet<string>;
  onChoose: (value: string) => void;
  placeholder?: string;
  empty?: ReactNode;
  onSearch?: (text: string) => void;
  className?: string;
}) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => narrow(options, text), [options, text]);
  const active = Math.min(at, found.length - 1);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to));
    setAt(next);
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      move(to);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = found[active];
      if (option) onChoose(option.value);
    }
  };
  return (
    <div className={cx("flex min-h-0 flex-col", className)}>
      <label className="flex items-center gap-2 border-b border-line px-2.5 pt-1 pb-2">
        <Search aria-hidden className="size-4 shrink-0 text-faint" />
        <input
          autoFocus
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={id}
          aria-autocomplete="list"
          {...(found[active] ? { "aria-activedescendant": `${id}-${active}` } : {})}
          value={text}
          placeholder={placeholder}
          onKeyDown={press}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
            onSearch?.(event.target.value);
          }}
          className="w-full bg-transparent py-1 text-[13px] outline-none placeholder:text-faint"
        />
      </label>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        {...(chosen ? { "aria-multiselectable": true } : {})}
        tabIndex={-1}
        className="scroll-slim min-h-0 overflow-y-auto pt-1.5"
      >
        {found.map((option, index) => (
          <div key={option.value}>
            {option.group && option.group !== found[index - 1]?.group && (
              <p aria-hidden className="px-2.5 pt-2 pb-1 text-[11px] font-medium text-faint">{option.group}</p>
            )}
            <div
              id={`${id}-${index}`}
              data-at={index}
              role="option"
              aria-selected={chosen ? chosen.has(option.value) : index === active}
              onPointerMove={() => index !== active && setAt(index)}
              onClick={() => onChoose(option.value)}
              className={cx("flex items-center gap-2 rounded-md px-2.5 py-1.5 text-[13px]", index === active && "bg-hover")}
            >
              {chosen && (
                <span
                  aria-hidden
                  className={cx(
                    "grid size-4 shrink-0 place-items-center rounded border",
                    chosen.has(option.value) ? "border-transparent bg-accent text-accent-ink" : "border-control",
                  )}
                >
                  {chosen.has(option.value) && <Check className="size-3" strokeWidth={3} />}
                </span>
              )}
              {option.icon}
              <span className="min-w-0 grow truncate" title={option.title}>{option.title}</span>
              {option.aside && <span className="figures shrink-0 text-[12px] text-faint">{option.aside}</span>}
            </div>
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status" className="px-2.5 py-4 text-[13px] text-soft">{empty}</p>}
    </div>
  );
}

/** Options whose title, group or words contain every typed word; whole-prefix matches first. */
export function narrow(options: readonly Option[], text: string): readonly Option[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter((option) => {
    const haystack = `${option.title} ${option.group ?? ""} ${option.words ?? ""}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
