import { KeyRound } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "sso",
  path: "/people/sso",
  title: "Single sign-on",
  summary: "Identity providers that people sign in through",
  icon: KeyRound,
  scope: "sso:read",
  load: () => import("./parts/providers"),
};
