/** Owns live updates as components use them. */

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { follow, type Line, type Liveness } from "./following";

const GATHERED_MS = 250;
const open = (): Line => new WebSocket(`${window.location.protocol === "https:" ? "wss" : "ws"}://${window.location.host}/ws/v1/updates`) as Line;

/** Call `reread` soon after anything of the topic happened; the answer says whether that can be relied on. */
export function useUpdates(topic: string, reread: () => void, wanted = true): Liveness {
  const [liveness, setLiveness] = useState<Liveness>("connecting");
  const latest = useRef(reread);
  latest.current = reread;
  const queries = useQueryClient();
  useEffect(() => {
    if (!wanted) return;
    let timer: number | undefined;
    const soon = () => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        latest.current();
      }, GATHERED_MS);
    };
    const stop = follow(
      [topic],
      { onUpdate: soon, onGap: soon, onLiveness: setLiveness, onUnknown: () => void queries.invalidateQueries({ queryKey: ["me"] }) },
      open,
    );
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [topic, wanted, queries]);
  return liveness;
}
