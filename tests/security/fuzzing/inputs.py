"""What strangers may send: hostile text, tokens, cookies, cursors and header values, as Hypothesis strategies."""

from __future__ import annotations

import base64
import json
from typing import Any

from hypothesis import strategies as st

ODD = [
    "",
    " ",
    "\0",
    "'",
    '"',
    "--",
    "' OR 1=1 --",
    "${jndi:ldap://x}",
    "{{7*7}}",
    "%s%n",
    "../../etc/passwd",
    "<script>",
    "a\r\nb: c",
    "\ud7ff\ue000",
    "İ",
    "ẞ" * 40,
    "9" * 400,
    "-1",
    "1e400",
    "NaN",
    "null",
    "[]",
    "{}",
    "*",
    "\\",
    "\u202e",
    "é\u0301" * 9,
    "𝟘",
    "٣",
]
texts = st.one_of(st.sampled_from(ODD), st.text(max_size=60), st.text(alphabet="=,;:./\\%&?'\"-_ a1*", max_size=60))
"""Text as a caller may write it in a field."""

bytes_of_headers = st.one_of(
    st.binary(max_size=80).map(lambda b: b.replace(b"\r", b"").replace(b"\n", b"")),
    texts.map(lambda t: t.encode("utf-8", "replace").replace(b"\r", b"").replace(b"\n", b"")),
)

leaves = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts)
json_values: st.SearchStrategy[Any] = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)


def packed(content: bytes) -> str:
    """Write bytes as cursors and tokens do."""
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


nested = st.sampled_from([b"[" * 30_000, b'{"a":' * 20_000, b"[" * 3_000 + b"]" * 3_000])
"""JSON that is deeper than any parser's stack."""

segments = st.one_of(json_values.map(_json).map(packed), st.binary(max_size=60).map(packed), texts)
cursors = st.one_of(
    json_values.map(_json).map(packed),
    st.lists(st.integers(-(2**70), 2**70), max_size=4).map(_json).map(packed),
    st.binary(max_size=60).map(packed),
    nested.map(packed),
    texts,
)
"""Cursors: of the right shape with wrong content, of no shape, and too deep."""

headers_of_tokens = st.fixed_dictionaries(
    {"alg": st.sampled_from(["none", "HS256", "HS512", "RS256", "None", "", "dir", "ES256"])},
    optional={
        "typ": texts,
        "kid": texts,
        "jku": st.just("https://evil.example/keys"),
        "crit": st.lists(texts, max_size=2),
    },
)
json_web_tokens = st.builds(
    lambda head, claims, signature: f"{packed(_json(head))}.{packed(_json(claims))}.{signature}",
    headers_of_tokens,
    st.dictionaries(
        st.sampled_from(["sub", "exp", "iat", "nbf", "aud", "iss", "org", "sid", "scope"]), json_values, max_size=6
    ),
    st.binary(max_size=64).map(packed),
)
"""JSON web tokens that nobody signed."""

tokens = st.one_of(
    json_web_tokens,
    st.lists(segments, min_size=1, max_size=6).map(".".join),
    st.sampled_from(["gp_", "gpk_", "gps_", "glasspane_", "gp-", "."]).flatmap(lambda p: texts.map(lambda t: p + t)),
    nested.map(lambda n: f"{packed(n)}.{packed(n)}."),
    texts,
)
"""What may stand after `Bearer`."""


def mangled(text: str) -> st.SearchStrategy[str]:
    """Return a strategy for near misses of a text: one part cut, doubled, replaced, or moved."""
    size = len(text)
    places = st.integers(0, max(0, size - 1))
    return st.one_of(
        st.builds(lambda at: text[:at] + text[at + 1 :], places),
        st.builds(lambda at, by: text[:at] + by + text[at + 1 :], places, st.characters(exclude_categories=["Cs"])),
        st.builds(lambda at: text[:at], places),
        st.builds(lambda at: text[:at] + text[at:] * 2, places),
        st.builds(lambda at: text[at:] + text[:at], places),
        st.sampled_from([text.swapcase(), text + "=", text + "\n", " " + text, text + "\0", text.replace(".", "")]),
    )
