import { ChevronDown, CircleAlert, Eye, EyeOff } from "lucide-react";
import { type ComponentProps, type ReactNode, useId, useState } from "react";
import { Button } from "./button";
import { cx } from "./classes";

const CONTROL =
  "h-9 w-full min-w-0 rounded-lg border border-control bg-surface px-3 text-[14px] max-sm:text-[16px] placeholder:text-faint disabled:opacity-60 aria-invalid:border-danger";

interface Described {
  label: ReactNode;
  /** What to type, or what it is for. */
  hint?: ReactNode;
  /** What is wrong with what was typed. */
  error?: string | undefined;
}

/** A label, a control, and what is to be known about it. */
function Field({ id, label, hint, error, children }: Described & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-[13px] font-medium">{label}</label>
      {children}
      {hint && <p id={`${id}-hint`} className="text-[12px] text-soft">{hint}</p>}
      {error && (
        <p id={`${id}-error`} role="alert" className="flex items-start gap-1.5 text-[12px] font-medium text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" /> {error}
        </p>
      )}
    </div>
  );
}

const described = (id: string, { hint, error }: Described) => ({
  id,
  ...(hint || error ? { "aria-describedby": cx(!!hint && `${id}-hint`, !!error && `${id}-error`) } : {}),
  ...(error ? { "aria-invalid": true } : {}),
});

/** One line of text. */
export function TextField({ label, hint, error, className, ...rest }: Described & ComponentProps<"input">) {
  const id = useId();
  const about = { label, hint, error };
  return (
    <Field id={id} {...about}>
      <input className={cx(CONTROL, className)} {...described(id, about)} {...rest} />
    </Field>
  );
}

/** A password, which can be looked at while it is typed. */
export function PasswordField({ label, hint, error, ...rest }: Described & Omit<ComponentProps<"input">, "type">) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const about = { label, hint, error };
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field id={id} {...about}>
      <span className="relative block">
        <input type={shown ? "text" : "password"} className={cx(CONTROL, "pr-10")} autoCapitalize="none" spellCheck={false} {...described(id, about)} {...rest} />
        <Button
          look="quiet"
          square
          aria-label={shown ? "Hide the password" : "Show the password"}
          className="absolute top-0.5 right-0.5"
          onClick={() => setShown(!shown)}
        >
          <Icon aria-hidden className="size-4" />
        </Button>
      </span>
    </Field>
  );
}

/** One of a few. */
export function SelectField({ label, hint, error, children, ...rest }: Described & ComponentProps<"select">) {
  const id = useId();
  const about = { label, hint, error };
  return (
    <Field id={id} {...about}>
      <span className="relative block">
        <select className={cx(CONTROL, "appearance-none pr-9")} {...described(id, about)} {...rest}>
          {children}
        </select>
        <ChevronDown aria-hidden className="pointer-events-none absolute top-2.5 right-3 size-4 text-faint" />
      </span>
    </Field>
  );
}
