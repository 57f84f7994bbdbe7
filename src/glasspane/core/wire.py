"""How lists and mappings are written as text: on the command line and in query strings alike."""

from __future__ import annotations

from collections.abc import Iterable

from glasspane.core.errors import InvalidRequest


def split(text: str) -> list[str]:
    r"""Split at commas; `\,` is a comma inside a value. Blank parts are dropped.

    >>> split(r"aws, gcp,a\,b")
    ['aws', 'gcp', 'a,b']
    """
    parts = text.replace("\\,", "\0").split(",")
    return [part.replace("\0", ",").strip() for part in parts if part.strip()]


def listed(texts: Iterable[str]) -> list[str]:
    """Flatten repeated, comma-separated values, keeping their order."""
    return [value for text in texts for value in split(text)]


def joined(values: Iterable[str]) -> str:
    """Write values so that `split` gives them back."""
    return ",".join(value.replace(",", "\\,") for value in values)


def paired(texts: Iterable[str], *, field: str = "filter") -> dict[str, list[str]]:
    """Read repeated `key=value[,value]`; InvalidRequest when a text has no `=` or no key.

    The key of a tag may hold `=` in no case; the value may (`tag:team=a=b` is key `tag:team`, value `a=b`).
    """
    pairs: dict[str, list[str]] = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or not key.strip():
            raise InvalidRequest(f"{field}: {text!r} is not key=value", hint=f"write it as {field} provider=aws")
        pairs.setdefault(key.strip(), []).extend(split(value) or [""])
    return pairs
