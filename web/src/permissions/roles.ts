/** Owns reading roles, and which permissions the one who is signed in may hand on. */

import { useQuery } from "@tanstack/react-query";
import { client } from "../client/api";
import { useSession } from "../shell/session/me";

export const useRoles = () => {
  const { may } = useSession();
  return useQuery({
    queryKey: ["roles"],
    queryFn: async () => (await client.GET("/api/v1/roles", { params: { query: { limit: 1000 } } })).data,
    enabled: may("roles:read"),
  });
};

/** Permissions that one holds oneself: nobody hands on more. */
export function useGrantable(): readonly string[] {
  const { scopes } = useSession();
  const roles = useRoles();
  const everything = roles.data?.items.find((role) => role.built_in && role.name === "admin")?.scopes ?? [];
  return scopes.includes("*") ? everything : scopes;
}
