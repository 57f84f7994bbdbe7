"""A small OpenID Connect provider that checks PKCE and client secrets, and can be told to lie."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT = "glasspane-test"
SECRET = "s3cret-of-the-client"


class SigningProvider:
    """The state of the provider: its keys, whom it signs in, and which lies it tells."""

    def __init__(self) -> None:
        self.issuer = ""
        self.key = RSAKey.generate_key(2048, {"kid": "first", "use": "sig"})
        self.claims: dict[str, Any] = {"sub": "ann", "email": "ann@corp.example", "email_verified": True, "name": "Ann"}
        self.lies: dict[str, Any] = {}
        self.discovery_lies: dict[str, Any] = {}
        self.userinfo: dict[str, Any] = {}
        self.signer: Any = None
        self.codes: dict[str, dict[str, str]] = {}
        self.refusals: list[str] = []
        self.seen: list[str] = []

    def discovery(self) -> dict[str, Any]:
        """The discovery document."""
        ends = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "jwks"}
        return {
            "issuer": self.issuer,
            **{name: f"{self.issuer}/{path}" for name, path in ends.items()},
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            **self.discovery_lies,
        }

    def authorized(self, query: dict[str, str]) -> str:
        """Where the browser goes after the person said yes."""
        code = hashlib.sha256(query["state"].encode()).hexdigest()
        self.codes[code] = query
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def tokens(self, form: dict[str, str], authorization: str) -> dict[str, Any] | None:
        """The tokens for a code; None when something is wrong with the request."""
        asked = self.codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        credentials = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        wrong = [
            name
            for name, holds in {
                "code": asked,
                "pkce": asked and asked["code_challenge"] == challenge.rstrip(b"=").decode(),
                "method": asked and asked["code_challenge_method"] == "S256",
                "redirect": asked and asked["redirect_uri"] == form.get("redirect_uri"),
                "secret": authorization == f"Basic {credentials}",
            }.items()
            if not holds
        ]
        self.refusals += wrong
        if wrong or asked is None:
            return None
        return {"access_token": "opaque", "token_type": "Bearer", "id_token": self.id_token(asked["nonce"])}

    def id_token(self, nonce: str) -> str:
        """An ID token, with whatever lies are to be told."""
        now = int(time.time())
        said = {"iss": self.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": nonce, **self.claims}
        said = {name: value for name, value in (said | self.lies).items() if value is not None}
        if self.signer:
            return self.signer(said)
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, said, self.key)


class _Server(ThreadingHTTPServer):
    provider: SigningProvider


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        provider, parts = self.server.provider, urlsplit(self.path)
        provider.seen.append(parts.path)
        documents = {
            "/.well-known/openid-configuration": provider.discovery,
            "/jwks": lambda: {"keys": [provider.key.as_dict(private=False)]},
            "/userinfo": lambda: provider.userinfo,
        }
        if parts.path == "/authorize":
            self._moved(provider.authorized({k: v[0] for k, v in parse_qs(parts.query).items()}))
        elif parts.path == "/moved":
            self._moved("http://169.254.169.254/latest/meta-data")
        elif parts.path == "/endless":
            self._endless()
        elif parts.path in documents and (parts.path != "/userinfo" or self._bears("opaque")):
            self._json(documents[parts.path]())
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
        tokens = self.server.provider.tokens
        found = tokens({k: v[0] for k, v in form.items()}, self.headers.get("authorization", ""))
        if found:
            self._json(found)
        else:
            self.send_error(400)

    def _bears(self, token: str) -> bool:
        return self.headers.get("authorization") == f"Bearer {token}"

    def _json(self, value: Any) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _moved(self, address: str) -> None:
        self.send_response(302)
        self.send_header("Location", address)
        self.end_headers()

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        with suppress(OSError):
            for _ in range(100_000):
                self.wfile.write(b" " * 65_536)

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def running() -> Iterator[SigningProvider]:
    """Run a provider on loopback."""
    provider = SigningProvider()
    server = _Server(("127.0.0.1", 0), _Handler)
    server.provider = provider
    provider.issuer = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
