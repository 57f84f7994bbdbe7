import { Navigate } from "@tanstack/react-router";
import { listedFor } from "./page";
import { useSession } from "./session/me";

/** The first page that the person may see. */
export function Home() {
  const { may } = useSession();
  return <Navigate to={listedFor(may)[0]?.path ?? "/account"} replace />;
}
