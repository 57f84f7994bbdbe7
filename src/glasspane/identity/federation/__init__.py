"""Signing in through somebody else's identity provider, and provisioning people from it."""

from __future__ import annotations

from glasspane.core.ports import Ports
from glasspane.identity.federation import oidc, saml
from glasspane.identity.federation.model import Departure, Provider
from glasspane.identity.federation.pending import MINUTES
from glasspane.identity.federation.sign_in import Caller, Entry, asserted, called_back, departed, known, place

__all__ = [
    "MINUTES",
    "Caller",
    "Departure",
    "Entry",
    "Provider",
    "asserted",
    "called_back",
    "departed",
    "described",
    "farewell",
    "known",
]


def described(provider: Provider, caller: Caller) -> str:
    """Return this service provider's SAML metadata; NotFound for a provider that does not speak SAML."""
    return saml.described(provider.terms, place(provider, caller))


def farewell(ports: Ports, provider: Provider, caller: Caller) -> str | None:
    """Return the page that ends the session at the provider itself; None when it offers none."""
    return oidc.farewell(ports, provider, back=f"{caller.base}/login") if provider.kind == "oidc" else None
