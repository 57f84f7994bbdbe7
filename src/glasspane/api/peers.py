"""Tells whether the process at the other end of a loopback connection belongs to the user whom this server runs as."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

ROOT = 0
ESTABLISHED = "01"
TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))

Endpoint = tuple[str, int]


def is_own(client: Endpoint | None, server: Endpoint | None) -> bool:
    """Whether a connection comes from a process of this server's own user, or of root; False when that is unknown.

    Only Linux tells (in /proc/net), and only of established connections: those that were let go of count as root's.
    """
    if client is None or server is None:
        return False
    try:
        return owner(client, server) in (ROOT, os.getuid())
    except (OSError, ValueError):
        return False


def owner(client: Endpoint, server: Endpoint) -> int | None:
    """Return the id of the user whose socket is the client's end of a connection, or None."""
    if not _is_loopback(client[0]):
        return None
    wanted = {f"{_hex(c, client[1])} {_hex(s, server[1])} {ESTABLISHED}" for c, s in _spellings(client[0], server[0])}
    for table in TABLES:
        for line in _lines(table):
            fields = line.split()
            if " ".join(fields[1:4]) in wanted and fields[9] != "0":
                return int(fields[7])
    return None


def _lines(table: Path) -> Iterator[str]:
    if table.exists():
        yield from table.read_text(encoding="ascii").splitlines()[1:]


def _spellings(client: str, server: str) -> Iterator[tuple[bytes, bytes]]:
    """An IPv4 connection may be held by an IPv6 socket."""
    one, other = ip_address(client.partition("%")[0]), ip_address(server.partition("%")[0])
    yield one.packed, other.packed
    if isinstance(one, IPv4Address) and isinstance(other, IPv4Address):
        yield _mapped(one), _mapped(other)


def _mapped(address: IPv4Address) -> bytes:
    return b"\0" * 10 + b"\xff\xff" + address.packed


def _is_loopback(text: str) -> bool:
    address = ip_address(text.partition("%")[0])
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback


def _hex(packed: bytes, port: int) -> str:
    """Write an address as the kernel does: words of four bytes in the machine's own order."""
    words = (int.from_bytes(packed[n : n + 4], sys.byteorder) for n in range(0, len(packed), 4))
    return "".join(f"{word:08X}" for word in words) + f":{port:04X}"
