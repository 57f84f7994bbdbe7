import { UserRound } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "account",
  path: "/account",
  title: "Account",
  summary: "Password, second factor, sessions, API keys",
  icon: UserRound,
  load: () => import("./parts/own-account"),
};
