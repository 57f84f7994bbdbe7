import { Navigate, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { Failure, Skeleton } from "../ui/notice";
import { Toaster } from "../ui/toast";
import { Frame } from "./frame";
import { isUnknown, SessionProvider, useWho } from "./session/me";
import { isEntrance, signInAddress } from "./session/return";
import { usePage } from "./use-page";

/** Everything on screen: pages before the door as they are, all others in the frame of whoever is signed in. */
export function Shell() {
  const page = usePage();
  useEffect(() => {
    document.title = page ? `${page.title} · Glasspane` : "Glasspane";
  }, [page]);
  return page?.entrance ? (
    <>
      <Outlet />
      <Toaster />
    </>
  ) : (
    <Inside />
  );
}

function Inside() {
  const who = useWho();
  const here = useRouterState({ select: (state) => state.location });
  const leaving = isEntrance(here.pathname);
  if (isUnknown(who.error) && !leaving) return <Navigate to={signInAddress(here.pathname, here.searchStr)} replace />;
  if (who.data && !isUnknown(who.error))
    return (
      <SessionProvider me={who.data}>
        <Frame />
      </SessionProvider>
    );
  return <main className="mx-auto max-w-xl px-6 py-24">{who.error && !leaving ? <Failure what="Who you are" error={who.error} retry={() => void who.refetch()} /> : <Waiting />}</main>;
}

function Waiting() {
  return (
    <div role="status" aria-label="Loading" className="grid gap-3">
      <Skeleton className="h-7 w-40" />
      <Skeleton className="h-24" />
    </div>
  );
}
