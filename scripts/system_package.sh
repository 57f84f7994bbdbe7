#!/usr/bin/env bash
# Install a Debian package when its program is missing: system_package.sh PROGRAM PACKAGE "WHO NEEDS IT".
# Where it cannot be installed this is a message, and a failure when CI=true.
set -euo pipefail
program=$1 package=$2 purpose=$3

if command -v "$program" >/dev/null; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "installing $package for $purpose" >&2
  export DEBIAN_FRONTEND=noninteractive
  if apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends "$package" >/dev/null; then exit 0; fi
fi
echo "$program is missing and could not be installed: $purpose will be skipped" >&2
echo "hint: sudo apt-get install $package" >&2
if [ "${CI:-}" = true ]; then exit 1; fi
