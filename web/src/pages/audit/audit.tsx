import { ScrollText } from "lucide-react";
import type { Page } from "../../shell/page";

export const page: Page = {
  id: "audit",
  path: "/audit",
  title: "Audit",
  summary: "Who did what, and proof that nobody changed the record",
  icon: ScrollText,
  place: 30,
  scope: "audit:read",
  keys: "g a",
  load: () => import("./parts/log"),
};
