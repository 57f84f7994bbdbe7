"""Reads documents of identity providers without being led to places that only this machine can reach."""

from __future__ import annotations

import ipaddress
import json
import socket
import ssl
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from glasspane.core.errors import ExtraMissing, ProviderFailed

SIZE_LIMIT = 524_288
CONNECT_SECONDS = 5.0
WHOLE_SECONDS = 10.0
NAT64 = ipaddress.ip_network("64:ff9b::/96")
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def document(
    url: str,
    *,
    private: bool,
    form: Mapping[str, str] | None = None,
    basic: tuple[str, str] | None = None,
    bearer: str = "",
) -> dict[str, Any]:
    """Return a JSON object; with `form` it is posted. ProviderFailed when it cannot be had."""
    try:
        found = json.loads(fetched(url, private=private, form=form, basic=basic, bearer=bearer))
    except (ValueError, RecursionError) as error:
        raise ProviderFailed(f"{_site(url)} answered something that is not JSON") from error
    if not isinstance(found, dict):
        raise ProviderFailed(f"{_site(url)} answered JSON that is no object")
    return found


def fetched(
    url: str,
    *,
    private: bool,
    form: Mapping[str, str] | None = None,
    basic: tuple[str, str] | None = None,
    bearer: str = "",
) -> bytes:
    """Return what lies at an address; redirects are not followed, proxies not used.

    The name is resolved once and the connection goes to the very address that was checked. `private` allows loopback
    and private networks; link-local addresses, where clouds hand out credentials, never.
    """
    httpx = _httpx()
    host, address = checked(url, private=private)
    parts = urlsplit(url)
    pinned = parts._replace(netloc=f"{_bracketed(address)}{f':{parts.port}' if parts.port else ''}").geturl()
    headers = {"Host": parts.netloc.rpartition("@")[2], "Accept": "application/json, */*;q=0.1"}
    if bearer:
        headers["Authorization"] = f"Bearer {bearer}"
    timeout = httpx.Timeout(CONNECT_SECONDS)
    context = ssl.create_default_context()
    try:
        with (
            httpx.Client(timeout=timeout, verify=context, trust_env=False, follow_redirects=False) as client,
            client.stream(
                "POST" if form is not None else "GET",
                pinned,
                data=form,
                headers=headers,
                auth=basic,
                extensions={"sni_hostname": host},
            ) as answer,
        ):
            return _read(url, answer)
    except httpx.HTTPError as error:
        raise ProviderFailed(f"{_site(url)} does not answer: {type(error).__name__}") from error


def checked(url: str, *, private: bool) -> tuple[str, Address]:
    """Return host and address to connect to; ProviderFailed when the URL leads where it must not."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise ProviderFailed("the identity provider's address is no URL") from error
    if parts.scheme not in ("https", "http") or not host or "@" in parts.netloc:
        raise ProviderFailed("the identity provider's address is no https URL")
    addresses = _resolved(host, port or (443 if parts.scheme == "https" else 80))
    if not all(allowed(address, private=private) for address in addresses):
        raise ProviderFailed(
            f"{host} is at an address inside a private network",
            hint="an administrator of the server may export GLASSPANE_SSO_PRIVATE_NETWORKS=true",
        )
    if parts.scheme == "http" and not all(address.is_loopback for address in addresses):
        raise ProviderFailed(f"{host} has to be reached over https")
    return host, addresses[0]


def allowed(address: Address, *, private: bool) -> bool:
    """Whether an address may be connected to.

    >>> allowed(ipaddress.ip_address("169.254.169.254"), private=True)
    False
    """
    plain = _unwrapped(address)
    if plain.is_link_local or plain.is_multicast or plain.is_unspecified:
        return False
    if private and (plain.is_loopback or plain.is_private):
        return True
    return plain.is_global and not plain.is_reserved


def _unwrapped(address: Address) -> Address:
    """Return the IPv4 address that an IPv6 address stands for, if it stands for one."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address in NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1] or address


def _resolved(host: str, port: int) -> list[Address]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
        return sorted(addresses, key=lambda address: address.version)
    except (OSError, UnicodeError, ValueError) as error:
        raise ProviderFailed(f"the name {host[:100]} is not known") from error


def _read(url: str, answer: Any) -> bytes:
    if answer.status_code != 200:
        raise ProviderFailed(f"{_site(url)} answered with status {answer.status_code}")
    until = time.monotonic() + WHOLE_SECONDS
    found = bytearray()
    for part in answer.iter_bytes():
        found += part
        if len(found) > SIZE_LIMIT:
            raise ProviderFailed(f"{_site(url)} answered more than {SIZE_LIMIT:,} bytes")
        if time.monotonic() > until:
            raise ProviderFailed(f"{_site(url)} took longer than {WHOLE_SECONDS:.0f} seconds")
    return bytes(found)


def _bracketed(address: Address) -> str:
    return f"[{address}]" if address.version == 6 else str(address)


def _site(url: str) -> str:
    return f"the identity provider at {urlsplit(url).netloc[:200]}"


def _httpx() -> Any:
    try:
        import httpx
    except ImportError as error:
        raise ExtraMissing(
            "single sign-on needs a package that is not installed", hint='pip install "glasspane[server]"'
        ) from error
    return httpx
