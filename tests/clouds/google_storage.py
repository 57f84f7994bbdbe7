"""Serves the GCS emulator on loopback, with what obstore asks of Google's XML interface and the emulator leaves out.

Those are listing (`GET /bucket?list-type=2`, pages of at most 100), `HEAD` of an object, the headers `ETag` and
`Last-Modified`, and refusing a wrong token.
Source: https://docs.cloud.google.com/storage/docs/xml-api/get-bucket-list
"""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

from gcp_storage_emulator import server
from gcp_storage_emulator.exceptions import NotFound
from gcp_storage_emulator.handlers.buckets import create_bucket

PAGE = 100
WRITTEN = "Fri, 01 May 2026 00:00:00 GMT"
EmulatorHandler: Any = server.RequestHandler


class StorageHandler(EmulatorHandler):  # type: ignore[misc] # the emulator has no types
    """The emulator's own handler behind a check of the bearer token."""

    token = ""
    object = False

    def end_headers(self) -> None:
        if self.object:
            self.send_header("Last-Modified", WRITTEN)
            self.send_header("ETag", '"written-once"')
        super().end_headers()

    def do_GET(self) -> None:  # noqa: N802 - as http.server calls it
        bucket, _, key = urlsplit(self.path).path.strip("/").partition("/")
        if not self._signed():
            self._refuse(401, "AuthenticationRequired")
        elif key or not bucket:
            self.object = True
            super().do_GET()
        else:
            self._list(bucket)

    def do_HEAD(self) -> None:  # noqa: N802 - as http.server calls it
        bucket, _, key = urlsplit(self.path).path.strip("/").partition("/")
        try:
            told = self.storage.get_file_obj(bucket, unquote(key))
        except NotFound:
            self._answer(404, b"")
            return
        self.object = True
        self._answer(200, b"", {"Content-Length": str(told["size"])})

    def _signed(self) -> bool:
        return self.headers.get("Authorization") == f"Bearer {self.token}"

    def _list(self, bucket: str) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        try:
            found, _ = self.storage.get_file_list(bucket, asked.get("prefix"))
        except NotFound:
            self._refuse(404, "NoSuchBucket")
            return
        after = asked.get("continuation-token", "")
        rest = [item for item in found if item["name"] > after]
        self._answer(200, _page(rest[:PAGE], more=len(rest) > PAGE).encode())

    def _refuse(self, status: int, code: str) -> None:
        self._answer(status, f"<Error><Code>{code}</Code></Error>".encode())

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _page(items: list[dict[str, Any]], *, more: bool) -> str:
    contents = "".join(
        f"<Contents><Key>{escape(item['name'])}</Key><Size>{item['size']}</Size>"
        "<LastModified>2026-05-01T00:00:00Z</LastModified></Contents>"
        for item in items
    )
    token = f"<NextContinuationToken>{escape(items[-1]['name'])}</NextContinuationToken>" if more else ""
    return f"<ListBucketResult>{contents}<IsTruncated>{str(more).lower()}</IsTruncated>{token}</ListBucketResult>"


if __name__ == "__main__":
    StorageHandler.token = sys.argv[2]
    server.RequestHandler = StorageHandler
    emulator = server.create_server("127.0.0.1", int(sys.argv[1]), in_memory=True)
    create_bucket("bills", emulator._storage)
    emulator.run()
