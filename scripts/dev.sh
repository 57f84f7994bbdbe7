#!/usr/bin/env bash
# Serve the API on 8420 and the pages through Vite, which passes /api on; both end with Ctrl-C.
# The API starts anew when a source file changes.
set -euo pipefail
cd "$(dirname "$0")/.."
port=8420
server=

newest() { find src -name '*.py' -newer "$stamp" -print -quit; }
start() { touch "$stamp"; .venv/bin/glasspane serve --no-browser --port "$port" & server=$!; }
stop() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; }
watch() {
  trap stop EXIT
  start
  while sleep 1; do
    if [ -n "$(newest)" ]; then stop; wait "$server" 2>/dev/null || true; start; fi
  done
}

stamp=$(mktemp)
watch &
watcher=$!
trap 'kill "$watcher" 2>/dev/null || true; rm -f "$stamp"' EXIT
GLASSPANE_SERVER=http://127.0.0.1:$port npm --prefix web run dev
