import { LogIn } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "signin",
  path: "/signin",
  title: "Sign in",
  summary: "Say who you are",
  icon: LogIn,
  entrance: true,
  load: () => import("./form/sign-in"),
};
