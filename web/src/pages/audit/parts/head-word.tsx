import { useQuery } from "@tanstack/react-query";
import { Copy } from "lucide-react";
import { client } from "../../../client/api";
import { Button } from "../../../ui/button";
import { copy } from "../../../ui/toast";

/** The signed end of the record as it is now, to be kept elsewhere. */
export function HeadWord() {
  const answer = useQuery({ queryKey: ["audit-head"], queryFn: async () => (await client.GET("/api/v1/audit/head")).data, staleTime: 0 });
  if (!answer.data) return null;
  const { head, sequence } = answer.data;
  return (
    <section aria-label="Today’s head" className="grid grid-cols-[minmax(0,1fr)] gap-1.5 border-t border-line pt-4 text-[13px]">
      <h3 className="font-medium">The head as it is now, at entry {sequence}</h3>
      <p className="text-soft">Keep it somewhere that nobody here can write to. Later it proves that nothing up to here was taken away.</p>
      <p className="flex items-center gap-2 rounded-lg border border-line bg-sunken py-1 pr-1 pl-3">
        <code className="min-w-0 grow truncate font-mono text-[12px]">{head}</code>
        <Button look="quiet" onClick={() => void copy(head, "Head")}><Copy aria-hidden className="size-4" /> Copy</Button>
      </p>
    </section>
  );
}
