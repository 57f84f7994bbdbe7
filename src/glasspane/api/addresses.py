"""Finds out from which network address a request comes, believing only the proxies that the settings name."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from starlette.datastructures import Headers
from starlette.types import Scope

from glasspane.core.errors import UsageError

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address
MOST_HOPS = 20
UNKNOWN = "unknown"


def networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Return the networks that a setting names; UsageError for what is none."""
    found: list[Network] = []
    for text in texts:
        try:
            found.append(ip_network(text, strict=False))
        except ValueError as error:
            raise UsageError(
                f"{text!r} is neither an address nor a network", hint="export GLASSPANE_TRUSTED_PROXIES=10.0.0.0/8"
            ) from error
    return tuple(found)


def caller(scope: Scope, trusted: tuple[Network, ...]) -> str:
    """Return the address of whoever asks.

    Each trusted proxy adds on the right of `X-Forwarded-For` whom it heard from, so the list is read from the right
    and the first address that is no trusted proxy is the caller; what stands left of it anyone may have written.
    """
    peer = _address((scope.get("client") or ("", 0))[0])
    if peer is None:
        return UNKNOWN
    for text in _hops(Headers(scope=scope)) if trusted else ():
        if not _among(peer, trusted):
            break
        before = _address(text)
        if before is None:
            break
        peer = before
    return bucket_of(peer)


def bucket_of(address: Address) -> str:
    """Return what allowances are counted by: an IPv4 address, or the /64 that one IPv6 customer holds."""
    if isinstance(address, IPv6Address) and not address.is_loopback:
        return str(ip_network((address, 64), strict=False))
    return str(address)


def over_https(scope: Scope, trusted: tuple[Network, ...]) -> bool:
    """Whether the caller came over TLS, to this server or to a trusted proxy."""
    peer = _address((scope.get("client") or ("", 0))[0])
    if trusted and peer is not None and _among(peer, trusted):
        return Headers(scope=scope).get("x-forwarded-proto", scope.get("scheme", "http")) in ("https", "wss")
    return scope.get("scheme") in ("https", "wss")


def _hops(headers: Headers) -> list[str]:
    texts = ",".join(headers.getlist("x-forwarded-for")).split(",")
    return [text.strip() for text in reversed(texts[-MOST_HOPS:])]


def _address(text: str) -> Address | None:
    try:
        address = ip_address(text.removeprefix("[").partition("]")[0] if text.startswith("[") else text)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def _among(address: Address, trusted: tuple[Network, ...]) -> bool:
    return any(address in network for network in trusted)
