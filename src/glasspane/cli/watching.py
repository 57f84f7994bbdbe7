"""Watches a job of a server from the command line: its progress on the bar, its answer or its error at the end."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

from glasspane.cli import signing_in
from glasspane.cli.execution import Answer
from glasspane.cli.progress import Bar
from glasspane.cli.remote import PREFIX, headers_for, raised, refused
from glasspane.cli.servers import Server
from glasspane.core.errors import Cancelled, ServerUnreachable

SILENCE_SECONDS = 60.0
"""A stream says something every 15 s; after so long without a word it is asked for again."""
AGAIN_SECONDS = 1.0
MOST_FAILURES = 30


def watched(server: Server, id: str, bar: Bar) -> Answer:
    """Return the job's answer when it has ended, or raise what it failed of; Ctrl-C leaves the job running."""
    try:
        for event in _events(server, id):
            if event["state"] in ("succeeded", "failed", "cancelled"):
                return _answer(event)
            bar(event["message"] or event["waiting_for"] or "running", event["done"], event["total"])
    except KeyboardInterrupt:
        raise KeyboardInterrupt(
            f"the job goes on at {server.url}: glasspane jobs show {id}, or glasspane jobs cancel {id}"
        ) from None
    raise ServerUnreachable(f"{server.url} does not say any more how the job is", hint=f"glasspane jobs show {id}")


def _answer(event: dict[str, Any]) -> Answer:
    if event["state"] == "succeeded":
        return Answer(json.dumps(event["result"], ensure_ascii=False).encode(), event["findings"])
    if event["state"] == "cancelled":
        raise Cancelled(f"the job {event['id']} was cancelled", hint=f"glasspane jobs retry {event['id']}")
    raise raised(event["error"])


def _events(server: Server, id: str) -> Iterator[dict[str, Any]]:
    """Yield the job's events; a stream that breaks is taken up again after the last one."""
    last, failures = "", 0
    while failures < MOST_FAILURES:
        try:
            for number, event in _stream(signing_in.fresh(server), id, last):
                last, failures = number, 0
                yield event
        except urllib.error.HTTPError as error:
            raise refused(server, error) from error
        except (OSError, ValueError):
            failures += 1
        time.sleep(AGAIN_SECONDS)


def _stream(server: Server, id: str, last: str) -> Iterator[tuple[str, dict[str, Any]]]:
    more = {"Last-Event-ID": last} if last else {}
    request = urllib.request.Request(  # noqa: S310
        f"{server.url}{PREFIX}/jobs/{id}/events", headers={**headers_for(server), "Accept": "text/event-stream", **more}
    )
    with urllib.request.urlopen(request, timeout=SILENCE_SECONDS) as lines:  # noqa: S310  # nosec B310
        for line in lines:
            field, _, value = line.decode().rstrip("\n").partition(": ")
            if field == "id":
                last = value
            elif field == "data":
                yield last, json.loads(value)
