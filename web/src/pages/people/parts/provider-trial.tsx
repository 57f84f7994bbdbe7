import { useQuery } from "@tanstack/react-query";
import { Check } from "lucide-react";
import { client } from "../../../client/api";
import type { Provider } from "../../../client/model";
import { Dialogue } from "../../../ui/dialogue";
import { Refusal } from "../../../ui/notice";
import { ListSkeleton } from "../../../ui/page";

/** Whether a provider answers, without signing anybody in. */
export function ProviderTrial({ provider, onClose }: { provider: Provider; onClose: () => void }) {
  const answer = useQuery({
    queryKey: ["provider-trial", provider.slug],
    queryFn: async () => (await client.GET("/api/v1/sso/providers/{slug}/test", { params: { path: { slug: provider.slug } } })).data,
    retry: false,
    gcTime: 0,
  });
  return (
    <Dialogue open onClose={onClose} title={`Test of ${provider.name}`}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5 text-[13px]" aria-live="polite">
        {answer.error ? (
          <Refusal title="The provider cannot be used like this" error={answer.error} />
        ) : answer.data ? (
          <ul className="grid gap-2">
            {answer.data.found.map((sentence) => (
              <li key={sentence} className="flex items-start gap-2"><Check aria-hidden className="mt-0.5 size-4 shrink-0 text-down" /> <span className="min-w-0 break-words">{sentence}</span></li>
            ))}
          </ul>
        ) : (
          <ListSkeleton label="Asking the provider" rows={2} />
        )}
        <Addresses slug={provider.slug} />
      </div>
    </Dialogue>
  );
}

/** What the provider's own settings ask for. */
function Addresses({ slug }: { slug: string }) {
  const answer = useQuery({
    queryKey: ["identity-provider", slug],
    queryFn: async () => (await client.GET("/api/v1/sso/providers/{slug}", { params: { path: { slug } } })).data,
  });
  if (!answer.data) return null;
  return (
    <section aria-label="Addresses" className="border-t border-line pt-4">
      <h3 className="font-medium">What the provider has to know of Glasspane</h3>
      <dl className="mt-1.5 grid gap-1">
        {Object.entries(answer.data.paths).map(([name, path]) => (
          <div key={name}>
            <dt className="text-[12px] text-soft">{name}</dt>
            <dd className="font-mono text-[12px] break-all select-all">{window.location.origin}{path}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
