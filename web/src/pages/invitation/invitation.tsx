import { MailOpen } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "invitation",
  path: "/invitation",
  title: "Invitation",
  summary: "Join an organization",
  icon: MailOpen,
  entrance: true,
  load: () => import("./form/join"),
};
