import { Link } from "@tanstack/react-router";

/** Links between pages that belong together. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly (readonly [path: string, title: string])[] }) {
  return (
    <nav aria-label={label} className="scroll-slim flex gap-4 overflow-x-auto border-b border-line">
      {tabs.map(([to, title]) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className="border-b-2 border-transparent px-0.5 pt-1 pb-2 text-[13px] font-medium -outline-offset-2 whitespace-nowrap text-soft hover:text-ink"
          activeProps={{ className: "!border-accent !text-ink" }}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
