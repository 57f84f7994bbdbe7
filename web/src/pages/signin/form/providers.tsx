import { useQuery } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { client } from "../../../client/api";

/** A button for each identity provider of the organization; nothing when there is none. */
export function Providers({ organization, next }: { organization: string; next: string }) {
  const answer = useQuery({
    queryKey: ["providers", organization],
    queryFn: async () => (await client.GET("/api/v1/auth/providers", { params: { query: { organization } } })).data,
    retry: false,
  });
  const offered = answer.data?.items ?? [];
  if (offered.length === 0) return null;
  return (
    <section aria-label="Single sign-on" className="mt-5 grid gap-2">
      <p aria-hidden className="mb-1 flex items-center gap-3 text-[12px] text-faint before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">or</p>
      {offered.map((provider) => (
        <a
          key={provider.slug}
          href={`${provider.start}?next=${encodeURIComponent(next)}`}
          className="flex h-9 items-center justify-center gap-2 rounded-lg border border-line-strong bg-surface px-3 text-[13px] font-medium hover:bg-hover"
        >
          <KeyRound aria-hidden className="size-4 text-faint" /> Continue with {provider.name}
        </a>
      ))}
    </section>
  );
}
