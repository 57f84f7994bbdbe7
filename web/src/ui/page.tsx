import { Lock, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./classes";
import { Skeleton } from "./notice";

/** A page's column: its width and the space around it. */
export function PageBody({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return (
    <div className={cx("mx-auto grid grid-cols-[minmax(0,1fr)] gap-4 px-4 py-5 sm:px-6 lg:px-8 lg:py-6", narrow ? "max-w-[60rem]" : "max-w-[100rem]")}>
      {children}
    </div>
  );
}

/** A page's name, what it is for, and what can be done on it. */
export function PageHead({ title, summary, children }: { title: ReactNode; summary?: ReactNode; children?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-3">
      <div className="min-w-0 grow">
        <h1 className="text-[22px] leading-8 font-semibold tracking-[-0.015em] break-words">{title}</h1>
        {summary && <div className="mt-0.5 max-w-[46rem] text-[13px] text-soft">{summary}</div>}
      </div>
      {children && <div className="flex flex-wrap gap-1.5">{children}</div>}
    </header>
  );
}

/** A part of a page with a heading of its own. */
export function Panel({ title, summary, actions, flush = false, children }: { title: string; summary?: ReactNode; actions?: ReactNode; flush?: boolean; children: ReactNode }) {
  return (
    <section aria-label={title} className="card grid min-w-0 grid-cols-[minmax(0,1fr)] content-start">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2 px-5 pt-4 pb-3">
        <div className="min-w-0 grow basis-60">
          <h2 className="text-[15px] leading-6 font-semibold">{title}</h2>
          {summary && <div className="mt-0.5 max-w-[44rem] text-[13px] text-soft">{summary}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-1.5">{actions}</div>}
      </header>
      <div className={flush ? "" : "px-5 pb-5"}>{children}</div>
    </section>
  );
}

/** What will be here, and the one thing to do first. */
export function Empty({ icon: Icon, title, children, action }: { icon: LucideIcon; title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-1.5 px-6 py-14 text-center">
      <span aria-hidden className="mb-2 grid size-11 place-items-center rounded-full bg-accent-wash text-accent"><Icon className="size-5" strokeWidth={1.8} /></span>
      <p className="text-[15px] font-semibold">{title}</p>
      <div className="max-w-md text-[13px] text-soft">{children}</div>
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}

/** A page that the person's role leaves out. */
export function Forbidden({ title, scope }: { title: string; scope: string }) {
  return (
    <PageBody>
      <PageHead title={title} />
      <section className="card">
        <Empty icon={Lock} title="Your role does not include this page">
          It takes the permission <code className="text-[12px]">{scope}</code>. Somebody whose role is admin can give it to you, under People.
        </Empty>
      </section>
    </PageBody>
  );
}

/** Rows of a list that is on its way. */
export function ListSkeleton({ label, rows = 6 }: { label: string; rows?: number }) {
  return (
    <div role="status" aria-label={label} className="grid gap-3.5 px-5 py-4">
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} className="h-5" />
      ))}
    </div>
  );
}
