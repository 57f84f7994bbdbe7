"""Stands before an object store and ends the bodies of some objects early, as a broken line does."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit


@contextmanager
def cut_short(endpoint: str, ending: str) -> Iterator[str]:
    """Yield an endpoint that answers as the given one, but sends half of each object whose key ends in `ending`."""
    upstream = urlsplit(endpoint).netloc

    class Line(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            connection = http.client.HTTPConnection(upstream, timeout=60)
            connection.request("GET", self.path, headers={k: v for k, v in self.headers.items() if k != "Host"})
            answer = connection.getresponse()
            body = answer.read()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.casefold() not in ("transfer-encoding", "connection", "server", "date"):
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body[: len(body) // 2] if unquote(urlsplit(self.path).path).endswith(ending) else body)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Line)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)
