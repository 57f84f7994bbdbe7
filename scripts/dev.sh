#!/usr/bin/env bash
# Serve the API on 8420 and the pages through Vite, which passes /api on; both end with Ctrl-C.
set -euo pipefail
cd "$(dirname "$0")/.."
export GLASSPANE_SERVER=${GLASSPANE_SERVER:-http://127.0.0.1:8420}
.venv/bin/glasspane serve --port 8420 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
npm --prefix web run dev
