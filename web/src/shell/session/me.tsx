import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { ApiError, client, onDoubt } from "../../client/api";
import type { Me } from "../../client/model";

const KEY = ["me"];

/** Who asks, and what they may do. */
export interface Session extends Me {
  may: (scope: string) => boolean;
  /** Somebody with an account, as against the person at this machine. */
  account: boolean;
  /** The present organization's name. */
  home: string;
}

const Known = createContext<Session | null>(null);

/** True when the scopes hold the one asked for: itself, its area, or everything. */
export function holds(scopes: readonly string[], scope: string): boolean {
  return scopes.includes(scope) || scopes.includes("*") || scopes.includes(`${scope.split(":", 1)[0]}:*`);
}

/** Ask who is signed in; asked again whenever an answer leaves it in doubt. */
export function useWho() {
  const queries = useQueryClient();
  useEffect(() => onDoubt(() => void queries.invalidateQueries({ queryKey: KEY })), [queries]);
  return useQuery({
    queryKey: KEY,
    queryFn: async () => (await client.GET("/api/v1/auth/me")).data as Me,
    refetchOnWindowFocus: true,
  });
}

/** True when the server does not know who asks. */
export const isUnknown = (error: unknown): boolean => error instanceof ApiError && error.status === 401;

const nameOf = (me: Me): string => me.organizations?.find((one) => one.id === me.organization)?.name ?? me.organization;

export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const session = useMemo<Session>(() => ({ ...me, may: (scope) => holds(me.scopes, scope), account: me.kind === "user", home: nameOf(me) }), [me]);
  return <Known value={session}>{children}</Known>;
}

/** The one who is signed in; only below the frame. */
export function useSession(): Session {
  const session = useContext(Known);
  if (!session) throw new Error("nobody is signed in here");
  return session;
}

/** Forget everything that was read for somebody else, and load the page anew at an address of this site. */
export function enter(queries: QueryClient, address: string): void {
  queries.clear();
  window.location.assign(address);
}
