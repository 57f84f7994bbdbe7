"""Who a worker is, so that others on the same machine see at once that its process is gone."""

from __future__ import annotations

import os
import secrets
import socket
from contextlib import suppress
from pathlib import Path

PROC = Path("/proc")
SEPARATOR = "/"


def worker_name() -> str:
    """Return a name for a worker of this process: machine, process id, start of the process, and a random part."""
    return SEPARATOR.join((_machine(), str(os.getpid()), _started(os.getpid()), secrets.token_hex(4)))


def is_gone(worker: str) -> bool:
    """Whether the worker's process has surely ended; False when it is on another machine or cannot be known."""
    machine, pid, started, *_ = [*worker.split(SEPARATOR), "", "", ""]
    if not started or machine != _machine():
        return False
    return _started(int(pid)) != started


def _machine() -> str:
    """Name the machine, its last start and its process table: a container has its own."""
    parts = [socket.gethostname().replace(SEPARATOR, "-")[:60]]
    with suppress(OSError):
        parts.append((PROC / "sys/kernel/random/boot_id").read_text(encoding="ascii").strip()[:18])
        parts.append(str((PROC / "self/ns/pid").readlink()).strip("pid:[]"))
    return ":".join(parts)


def _started(pid: int) -> str:
    """Return when a process started, in ticks since the machine did; empty when there is none or nobody says."""
    try:
        state = (PROC / str(pid) / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    except OSError:
        return ""
    return "" if state[0] in "ZX" else state[19]
