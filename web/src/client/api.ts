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

const raise: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw new ApiError(await faultOf(response), response.status);
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
