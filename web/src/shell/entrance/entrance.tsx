import type { ReactNode } from "react";
import { ThemeSwitch } from "../rail";

/** The frame of the pages before the door: the product's name, one card, the choice of light or dark. */
export function Entrance({ title, summary, children }: { title: string; summary?: ReactNode; children: ReactNode }) {
  return (
    <div id="content" className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] bg-canvas">
      <header className="flex items-center justify-end px-4 py-3"><ThemeSwitch /></header>
      <main className="mx-auto w-full max-w-[25rem] px-4 pt-[6vh] pb-16">
        <p className="mb-6 flex items-center justify-center gap-2.5 text-[17px] font-semibold tracking-[-0.01em]">
          <img src="/glasspane.svg" alt="" className="size-7" /> Glasspane
        </p>
        <section className="card px-6 pt-6 pb-7">
          <h1 className="text-[18px] leading-7 font-semibold tracking-[-0.01em]">{title}</h1>
          {summary && <p className="mt-1 text-[13px] text-soft">{summary}</p>}
          <div className="mt-5">{children}</div>
        </section>
      </main>
    </div>
  );
}
