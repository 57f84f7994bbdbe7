/** Owns what a person reads when they are not let in: what is wrong, and what to do here rather than at a command line. */

import type { Fault } from "../../client/api";

export interface Advice {
  title: string;
  advice: string;
}

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

/** The fault of a sign-in in words; `asked` is what the person was asked for. */
export function adviceOn(fault: Fault, asked: "password" | "code"): Advice {
  switch (fault.code) {
    case "unauthenticated":
      return asked === "code"
        ? { title: "That code does not fit", advice: "It is wrong, too old, or was used before. Wait for your app’s next code, or use one of your recovery codes." }
        : { title: "E-mail address or password is wrong", advice: "Check both. If you have lost the password, ask an administrator of your organization." };
    case "rate_limited":
      return { title: "Too many attempts", advice: `${waiting(fault.message)} Attempts before then do not count.` };
    case "invalid_request":
    case "usage":
      return { title: capital(fault.message), advice: fault.hint && !fault.hint.startsWith("glasspane ") ? `${capital(fault.hint)}.` : "" };
    case "denied":
      return { title: "You have no access", advice: `${capital(fault.message)}. Ask an administrator for an invitation.` };
    case "unreachable":
      return { title: fault.message, advice: "Check your connection and that the server runs, then try again." };
    default:
      return { title: "Signing in did not work", advice: `${capital(fault.message)}${fault.reference ? ` (reference ${fault.reference})` : ""}` };
  }
}

function waiting(message: string): string {
  const seconds = Number(/(\d+) seconds/.exec(message)?.[1] ?? 60);
  return seconds < 120 ? `Wait ${seconds} seconds, then try again.` : `Wait ${Math.ceil(seconds / 60)} minutes, then try again.`;
}
