import type { ReactNode } from "react";
import { Modal } from "./modal";

/** A small dialog: a question, or a form of a few fields. */
export function Dialogue(rest: { open: boolean; onClose: () => void; title: ReactNode; summary?: ReactNode; children: ReactNode }) {
  return <Modal shape="small" {...rest} />;
}
