import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Download, ScrollText } from "lucide-react";
import { client } from "../../../client/api";
import { one, type Search } from "../../../shell/search";
import { Button } from "../../../ui/button";
import { Failure, LinkButton } from "../../../ui/notice";
import { Empty, ListSkeleton, PageBody, PageHead } from "../../../ui/page";
import { More } from "../../../ui/rows";
import { Entry } from "./entry";
import { EntryRows } from "./entry-rows";
import { asked, isEmpty, NOTHING, parseSought, type Sought, writeSought } from "./sought";
import { SearchForm } from "./search-form";
import { Verify } from "./verify";

/** The page *Audit*: the record of who did what, searched and proven. */
export default function Log() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const sought = parseSought(search);
  const open = Number(one(search.entry)) || null;
  const go = (next: Sought, entry: number | null = null, replace = false) =>
    void navigate({ to: "/audit", search: { ...writeSought(next), ...(entry ? { entry: String(entry) } : {}) } as never, replace, resetScroll: false });
  const answer = useInfiniteQuery({
    queryKey: ["audit", sought],
    queryFn: async ({ pageParam }) =>
      (await client.GET("/api/v1/audit/entries", { params: { query: { ...asked(sought), limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } } })).data,
    initialPageParam: "",
    getNextPageParam: (last) => last?.next_cursor ?? null,
    placeholderData: (before) => before,
    staleTime: 0,
  });
  const entries = answer.data?.pages.flatMap((page) => page?.items ?? []) ?? [];
  return (
    <PageBody>
      <PageHead title="Audit" summary="Every change, sign-in, denied request and use of a credential. Entries are chained by their hashes, so that nobody can alter one unseen.">
        <Verify />
        <a href="/api/v1/audit/export" download className="inline-flex h-8 items-center gap-1.5 rounded-lg border border-line-strong bg-surface px-2.5 text-[13px] font-medium hover:bg-hover">
          <Download aria-hidden className="size-4" /> Export
        </a>
      </PageHead>
      <SearchForm sought={sought} onSought={(next) => go(next)} />
      <section aria-label="Entries" className="card min-w-0 overflow-hidden">
        {answer.error && !answer.data ? (
          <div className="p-5"><Failure what="The audit log" error={answer.error} retry={() => void answer.refetch()} /></div>
        ) : !answer.data ? (
          <ListSkeleton label="Loading the audit log" rows={10} />
        ) : entries.length === 0 ? (
          <None sought={sought} onClear={() => go(NOTHING)} />
        ) : (
          <>
            <EntryRows entries={entries} onOpen={(entry) => go(sought, entry)} onActor={(actor) => go({ ...sought, actor })} />
            <More
              shown={entries.length}
              total={answer.data.pages[0]?.total}
              what={entries.length === 1 ? "entry" : "entries"}
              busy={answer.isFetchingNextPage}
              more={answer.hasNextPage ? () => void answer.fetchNextPage() : null}
            />
          </>
        )}
      </section>
      {open !== null && <Entry sequence={open} onClose={() => go(sought)} />}
    </PageBody>
  );
}

function None({ sought, onClear }: { sought: Sought; onClear: () => void }) {
  return isEmpty(sought) ? (
    <Empty icon={ScrollText} title="Nothing has happened yet">The first change or sign-in will be the first entry.</Empty>
  ) : (
    <Empty icon={ScrollText} title="No entry fits" action={<Button onClick={onClear}>Show all entries</Button>}>
      Look for less, or over a longer time; <LinkButton onClick={onClear}>clear the search</LinkButton> to begin anew.
    </Empty>
  );
}
