import type { ReactNode } from "react";
import { useSession } from "../../../shell/session/me";
import { PageHead } from "../../../ui/page";
import { Tabs } from "../../../ui/tabs";

const TABS = [
  ["/people", "People", "users:read"],
  ["/people/roles", "Roles", "roles:read"],
  ["/people/sso", "Single sign-on", "sso:read"],
  ["/people/organizations", "Organizations", "orgs:read"],
] as const;

/** The heading that the pages on people share, with the way from one to the other. */
export function PeopleHead({ title, summary, children }: { title: string; summary: string; children?: ReactNode }) {
  const { may } = useSession();
  return (
    <>
      <PageHead title={title} summary={summary}>{children}</PageHead>
      <Tabs label="People and permissions" tabs={TABS.filter(([, , scope]) => may(scope)).map(([path, name]) => [path, name] as const)} />
    </>
  );
}
