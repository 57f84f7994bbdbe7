/** Owns talking to the server: the typed client, and errors that carry code, message and hint. */

import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "./schema";

/** The server's error body, or what stands in for it when there was no answer at all. */
export interface Fault {
  code: string;
  message: string;
  hint?: string | undefined;
  docs?: string | undefined;
  reference?: string | undefined;
}

/** An answer that is an error; the fault is shown where the answer would have been. */
export class ApiError extends Error {
  readonly fault: Fault;
  readonly status: number;
  constructor(fault: Fault, status: number) {
    super(fault.message);
    this.fault = fault;
    this.status = status;
  }
}

async function faultOf(response: Response): Promise<Fault> {
  try {
    const body = (await response.json()) as { error?: Partial<Fault> };
    if (body.error?.message) return { code: "error", ...body.error, message: body.error.message };
  } catch {
    /* not JSON: fall through to the status line */
  }
  return { code: `http_${response.status}`, message: `The server answered ${response.status} ${response.statusText}`.trim() };
}

type Doubt = () => void;
const doubters = new Set<Doubt>();

/** Be told when an answer leaves it in doubt who is signed in, or what they may do; returns how to stop that. */
export function onDoubt(doubt: Doubt): () => void {
  doubters.add(doubt);
  return () => doubters.delete(doubt);
}

const raise: Middleware = {
  async onResponse({ request, response }) {
    if (response.ok) return;
    const own = new URL(request.url).pathname === "/api/v1/auth/me";
    if ((response.status === 401 || response.status === 403) && !own) for (const doubt of doubters) doubt();
    throw new ApiError(await faultOf(response), response.status);
  },
  onError({ error }) {
    if (error instanceof ApiError) return error;
    const hint = "Check that `glasspane serve` is still running, then try again.";
    return new ApiError({ code: "unreachable", message: "The server cannot be reached.", hint }, 0);
  },
};

export const client = createClient<paths>({ baseUrl: "" });
client.use(raise);

/** Any thrown value as a fault that can be shown. */
export const asFault = (error: unknown): Fault =>
  error instanceof ApiError
    ? error.fault
    : { code: "page", message: error instanceof Error ? error.message : String(error) };
