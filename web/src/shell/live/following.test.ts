import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { follow, type Liveness, type Line, type Update, waitBefore } from "./following";

class Wire implements Line {
  sent: { type: string; topics?: string[]; after?: number }[] = [];
  onmessage: Line["onmessage"] = null;
  onclose: Line["onclose"] = null;
  send(text: string) {
    this.sent.push(JSON.parse(text) as Wire["sent"][number]);
  }
  close(code = 1000) {
    this.onclose?.({ code });
  }
  tell(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  welcome() {
    this.tell({ type: "welcome", heartbeat_seconds: 15 });
    this.tell({ type: "subscribed" });
  }
}

function followed() {
  const wires: Wire[] = [];
  const seen = { updates: [] as Update[], gaps: 0, liveness: [] as Liveness[], unknown: 0 };
  const stop = follow(
    ["job"],
    {
      onUpdate: (update) => seen.updates.push(update),
      onGap: () => (seen.gaps += 1),
      onLiveness: (liveness) => seen.liveness.push(liveness),
      onUnknown: () => (seen.unknown += 1),
    },
    () => {
      wires.push(new Wire());
      return wires.at(-1) as Wire;
    },
  );
  return { wires, seen, stop, last: () => wires.at(-1) as Wire };
}

describe("following updates", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("subscribes from now on and reads the state once more", () => {
    const { seen, last } = followed();
    last().welcome();
    expect(last().sent).toEqual([{ type: "subscribe", topics: ["job"] }]);
    expect(seen.gaps).toBe(1);
    expect(seen.liveness).toEqual(["connecting", "live"]);
  });

  it("goes on after an interruption where it was", () => {
    const { wires, seen, last } = followed();
    last().welcome();
    last().tell({ type: "event", id: 41, topic: "job", payload: { id: "a" } });
    last().tell({ type: "heartbeat", id: 44 });
    last().close(1006);
    expect(seen.liveness.at(-1)).toBe("away");
    vi.advanceTimersByTime(1_000);
    expect(wires).toHaveLength(2);
    last().welcome();
    expect(last().sent).toEqual([{ type: "subscribe", topics: ["job"], after: 44 }]);
    expect(seen.gaps).toBe(1);
    expect(seen.updates.map((update) => update.id)).toEqual([41]);
  });

  it("reads the state again when updates were lost", () => {
    const { seen, last } = followed();
    last().welcome();
    last().tell({ type: "gap", after: 3, oldest: 90 });
    expect(seen.gaps).toBe(2);
  });

  it("does not try again when the session has ended, and says so", () => {
    const { wires, seen, last } = followed();
    last().welcome();
    last().close(4401);
    vi.advanceTimersByTime(120_000);
    expect(wires).toHaveLength(1);
    expect(seen.unknown).toBe(1);
  });

  it("takes a long silence for a broken line", () => {
    const { wires, last } = followed();
    last().welcome();
    vi.advanceTimersByTime(36_000);
    expect(wires).toHaveLength(1);
    vi.advanceTimersByTime(3_000);
    expect(wires).toHaveLength(2);
  });

  it("stops for good when told to", () => {
    const { wires, stop, last } = followed();
    last().welcome();
    stop();
    vi.advanceTimersByTime(120_000);
    expect(wires).toHaveLength(1);
  });

  it("waits longer each time, but never longer than half a minute", () => {
    expect(waitBefore(1, 0)).toBe(500);
    expect(waitBefore(3, 1)).toBe(4_000);
    expect(waitBefore(30, 1)).toBe(30_000);
  });
});
