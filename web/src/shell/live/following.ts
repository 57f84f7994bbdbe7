/** Owns one live connection to `/ws/v1/updates`: subscribes, goes on after an interruption where it was, gives up in order. */

export interface Update {
  id: number;
  topic: string;
  payload: Readonly<Record<string, unknown>>;
}

/** `live` while updates arrive by themselves; otherwise whoever shows state has to ask for it. */
export type Liveness = "connecting" | "live" | "away";

export interface Follower {
  onUpdate: (update: Update) => void;
  /** Updates may have been missed: read the state again. */
  onGap: () => void;
  onLiveness: (liveness: Liveness) => void;
  /** The session has ended. */
  onUnknown: () => void;
}

/** The part of a WebSocket that is used, so that another can stand in. */
export interface Line {
  send: (text: string) => void;
  close: () => void;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
}

type Message =
  | { type: "welcome"; heartbeat_seconds: number }
  | { type: "subscribed" }
  | { type: "heartbeat"; id: number }
  | { type: "gap"; oldest: number }
  | ({ type: "event" } & Update)
  | { type: "pong" | "error" };

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
const SILENCE_FACTOR = 2.5;
const UNKNOWN = 4401;
const HOPELESS = new Set([4400, 4403]);

/** How long to wait before the n-th attempt, never all at the same moment. */
export const waitBefore = (attempt: number, chance: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)) * (0.5 + chance / 2);

/** Follow topics until the returned function is called. */
export function follow(topics: readonly string[], follower: Follower, open: () => Line): () => void {
  let line: Line | null = null;
  let position: number | null = null;
  let attempt = 0;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let patience = 40_000;

  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(() => line?.close(), patience);
  };
  const heard = (message: Message) => {
    listen();
    if (message.type === "welcome") {
      patience = message.heartbeat_seconds * 1000 * SILENCE_FACTOR;
      line?.send(JSON.stringify({ type: "subscribe", topics, ...(position === null ? {} : { after: position }) }));
    } else if (message.type === "subscribed") {
      attempt = 0;
      follower.onLiveness("live");
      if (position === null) follower.onGap();
    } else if (message.type === "gap") {
      position = message.oldest - 1;
      follower.onGap();
    } else if (message.type === "heartbeat") position = message.id;
    else if (message.type === "event") {
      position = message.id;
      follower.onUpdate(message);
    }
  };
  const closed = ({ code }: { code: number }) => {
    clearTimeout(silence);
    line = null;
    if (ended) return;
    follower.onLiveness("away");
    if (code === UNKNOWN) follower.onUnknown();
    if (code === UNKNOWN || HOPELESS.has(code)) return;
    attempt += 1;
    timer = setTimeout(connect, waitBefore(attempt, Math.random()));
  };
  const connect = () => {
    follower.onLiveness(attempt === 0 ? "connecting" : "away");
    line = open();
    line.onmessage = ({ data }) => heard(JSON.parse(String(data)) as Message);
    line.onclose = closed;
    listen();
  };
  connect();
  return () => {
    ended = true;
    clearTimeout(timer);
    clearTimeout(silence);
    line?.close();
  };
}
