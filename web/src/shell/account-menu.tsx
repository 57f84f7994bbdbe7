import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Building2, LogOut, MonitorX, UserRound } from "lucide-react";
import { asFault, client } from "../client/api";
import { Menu, type MenuItem } from "../ui/floating";
import { say } from "../ui/toast";
import { enter, useSession } from "./session/me";

/** Who is signed in, and what they can do about it. */
export function AccountMenu() {
  const session = useSession();
  const navigate = useNavigate();
  const { leave, leaveEverywhere, go } = useWays();
  const others = (session.organizations ?? []).filter((one) => one.id !== session.organization);
  const name = session.account ? session.name : "This machine";
  const here = session.home;
  const items: MenuItem[] = [
    { id: "account", title: session.account ? "Your account" : "API keys", icon: <UserRound aria-hidden />, run: () => void navigate({ to: "/account" }) },
    ...others.map((one) => ({ id: `org:${one.id}`, title: `Switch to ${one.name}`, note: `${one.id} · ${one.role}`, icon: <Building2 aria-hidden />, run: () => go.mutate(one.id) })),
    ...(session.account
      ? [
          { id: "leave", title: "Sign out", icon: <LogOut aria-hidden />, run: () => leave.mutate() },
          { id: "everywhere", title: "Sign out everywhere", note: "Ends your sessions on all devices", icon: <MonitorX aria-hidden />, run: () => leaveEverywhere.mutate() },
        ]
      : []),
  ];
  return (
    <Menu
      align="start"
      heading={`${name} · ${here}`}
      items={items}
      trigger={
        <button
          type="button"
          className="flex h-8 min-w-0 items-center gap-2 rounded-lg px-1.5 text-left hover:bg-hover data-[state=open]:bg-hover lg:h-10 lg:grow"
        >
          <span className="sr-only">Account:</span>
          <span aria-hidden className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-wash text-[11px] font-semibold text-accent-strong uppercase">
            {name.slice(0, 1)}
          </span>
          <span className="grid min-w-0 leading-4 max-lg:sr-only">
            <span className="truncate text-[12px] font-medium">{name}</span>
            <span className="truncate text-[11px] text-faint">{here}</span>
          </span>
        </button>
      }
    />
  );
}

function useWays() {
  const queries = useQueryClient();
  const onError = (error: unknown) => say(asFault(error).message);
  const leave = useMutation({
    mutationFn: () => client.POST("/api/v1/auth/logout", { body: {} }),
    onSuccess: () => enter(queries, "/signin"),
    onError,
  });
  const leaveEverywhere = useMutation({
    mutationFn: () => client.POST("/api/v1/auth/logout-everywhere", { body: {} }),
    onSuccess: () => enter(queries, "/signin"),
    onError,
  });
  const go = useMutation({
    mutationFn: (organization: string) => client.POST("/api/v1/auth/switch", { body: { organization } }),
    onSuccess: () => enter(queries, "/"),
    onError,
  });
  return { leave, leaveEverywhere, go };
}
