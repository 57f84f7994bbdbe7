"""Whatever callers write, a line of the log stays one line that a program can read (ASVS V16.4.1)."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

from tests.security.wire import request, said
from tests.telemetry.test_logs import served

FORGED = 'x\r\n{"event": "forged", "level": "critical"}\n\x1b[2J\u2028forged'


def test_a_line_end_begins_no_line_of_the_log(tmp_path: Path) -> None:
    """V16.4.1: line ends, escape sequences and format signs in paths, queries, headers and bodies begin no entry."""
    written = quote(FORGED, safe="")
    with served(tmp_path) as server:
        for target in (
            f"/api/v1/{written}",
            f"/api/v1/costs/summary?by={written}",
            f"/{written}.js",
            f"/%25s%25n?{written}",
        ):
            said(server.url, request("GET", target, "User-Agent: %s %(name)s {0.__class__}", "X-Request-Id: a\tb"))
        body = json.dumps({"paths": [FORGED]}).encode()
        said(
            server.url,
            request(
                "POST",
                "/api/v1/ingestions",
                "Content-Type: application/json",
                f"Content-Length: {len(body)}",
                body=body,
            ),
        )
        form = f"email={written}&password={written}".encode()
        said(
            server.url,
            request(
                "POST",
                "/login",
                "Content-Type: application/x-www-form-urlencoded",
                f"Content-Length: {len(form)}",
                body=form,
            ),
        )
    assert len(server.entries) >= 6
    assert not [entry for entry in server.entries if entry.get("event") == "forged"]
    assert not [line for line in server.lines if "\x1b" in line or "\u2028" in line]
    assert not [line for line in server.lines if line.startswith("forged")]
