"""Speaks HTTP/1.1 byte by byte, so that tests may say what no client library would."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

PATIENCE = 20.0
STATUS = re.compile(rb"HTTP/1\.1 (\d{3})")


@dataclass(frozen=True)
class Heard:
    """What the server said until it closed the connection or was silent for too long."""

    raw: bytes
    closed: bool

    @property
    def statuses(self) -> list[int]:
        """The status of each answer, in order."""
        return [int(code) for code in STATUS.findall(self.raw)]


def said(url: str, request: bytes, *, patience: float = PATIENCE) -> Heard:
    """Send bytes to the server of `url` and return everything that it says until it closes."""
    host, port = urlsplit(url).hostname, urlsplit(url).port
    received = b""
    with socket.create_connection((host, port), timeout=patience) as connection:
        try:
            connection.sendall(request)
            while chunk := connection.recv(65_536):
                received += chunk
        except TimeoutError:
            return Heard(received, closed=False)
        except (BrokenPipeError, ConnectionResetError):
            pass
    return Heard(received, closed=True)


def request(method: str, target: str, *headers: str, body: bytes = b"", host: str = "localhost") -> bytes:
    """Write a request that asks for the connection to be closed; nothing is checked or completed."""
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}", "Connection: close", *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body
