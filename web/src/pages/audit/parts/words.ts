/** Owns the words of the audit log: what was done, how it ended, and what a verification found. */

import { Ban, CircleCheck, CircleX, type LucideIcon } from "lucide-react";
import { operations } from "../../../client/operations";
import type { Verification } from "../../../client/model";
import { formatCount } from "../../../format/amount";
import type { Tone } from "../../../ui/badge";
import type { Outcome } from "./sought";

export const OUTCOME_WORDS: Record<Outcome, { title: string; tone: Tone; icon: LucideIcon }> = {
  done: { title: "Done", tone: "good", icon: CircleCheck },
  failed: { title: "Failed", tone: "warn", icon: CircleX },
  denied: { title: "Denied", tone: "bad", icon: Ban },
};

const ACTIONS: Record<string, string> = {
  "session.opened": "Sign in",
  "session.reused": "A stolen refresh token was used",
  "sso.sign_in": "Sign in through an identity provider",
  "credential.read": "A stored credential was used",
  "audit.export": "Take the audit log along",
};

/** What an action is: the words for it, or the operation's own summary. */
export const actionInWords = (action: string): string | undefined => ACTIONS[action] ?? operations.find((known) => known.id === action)?.summary;

const KINDS: Record<string, string> = { local: "this machine", user: "", key: "API key", system: "system", anonymous: "nobody signed in" };

/** What kind of actor it was, where that says more than the name. */
export const kindInWords = (kind: string): string => KINDS[kind] ?? kind;

const FAULTS: Record<string, string> = {
  changed: "An entry was changed",
  missing: "Entries were taken out",
  inserted: "An entry was put in",
  reordered: "Entries were moved",
  truncated: "The end was cut off",
  head: "The head does not fit",
};

/** What a verification found, in a heading and a sentence. */
export function verdict(found: Verification): { whole: boolean; title: string; text: string } {
  const entries = `${formatCount(found.entries)} ${found.entries === 1 ? "entry" : "entries"}`;
  if (found.whole)
    return {
      whole: true,
      title: "Nothing was changed, taken out, put in or moved",
      text: found.head_checked
        ? `${entries} read, and the end is the one that you kept.`
        : `${entries} read; each carries the hash of the one before. Whether the end was cut off shows only against a head that was kept elsewhere.`,
    };
  const broken = found.broken;
  return {
    whole: false,
    title: `${FAULTS[broken?.kind ?? ""] ?? "The chain is broken"}, at number ${formatCount(broken?.sequence ?? 0)}`,
    text: `${(broken?.message ?? "").replace(/^./, (first) => first.toUpperCase())}. ${formatCount(found.last)} entries before it are proven.`,
  };
}
