"""Signs people in on the word of their organization's identity provider: whom it may bring, as what, and the record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from glasspane.core.audit import Deed
from glasspane.core.errors import GlasspaneError, NotFound, SignInRefused
from glasspane.core.ports import Ports
from glasspane.core.principal import ANONYMOUS, Principal
from glasspane.identity import store as people
from glasspane.identity.credentials.sessions import open_session
from glasspane.identity.federation import oidc, pending, saml, store
from glasspane.identity.federation.model import Departure, Pending, Provider, Vouched
from glasspane.identity.federation.saml import Place
from glasspane.identity.model import ADMIN, Tokens
from glasspane.identity.outside import person_from_outside

CODE_LIMIT = 4_096


@dataclass(frozen=True)
class Caller:
    """The browser that is to be signed in: what this server is called to it, and where it comes from."""

    base: str
    address: str
    agent: str

    def path(self, provider: Provider) -> str:
        """The address below which a provider's routes lie."""
        return f"{self.base}/auth/sso/{provider.organization}/{provider.slug}"


@dataclass(frozen=True)
class Entry:
    """Somebody who is in: their tokens, and where the browser goes."""

    tokens: Tokens
    next: str


def known(ports: Ports, organization: str, slug: str) -> Provider:
    """Return a provider that people may sign in through; NotFound when there is none of the name."""
    provider = store.find(ports, organization, slug) if len(organization) <= 64 and len(slug) <= 63 else None
    if provider is None or not provider.enabled:
        raise NotFound("there is no such identity provider", hint="glasspane sso list")
    return provider


def departed(ports: Ports, provider: Provider, caller: Caller, next: str) -> Departure:
    """Begin a sign-in."""
    if provider.kind == "saml":
        return saml.departure(ports, provider, place(provider, caller), next=next)
    return oidc.departure(ports, provider, redirect=f"{caller.path(provider)}/callback", next=next)


def called_back(ports: Ports, provider: Provider, caller: Caller, query: Mapping[str, str], cookie: str) -> Entry:
    """End a sign-in by OpenID Connect; SignInRefused, after it was recorded, when it must not be."""
    with _recorded(ports, provider, caller):
        begun = pending.taken_up(ports, provider, cookie, query.get("state", ""))
        person = _of_code(ports, provider, caller, begun, query)
        return _admitted(ports, provider, caller, person, begun)


def asserted(ports: Ports, provider: Provider, caller: Caller, response: str, cookie: str) -> Entry:
    """End a sign-in by SAML; SignInRefused, after it was recorded, when it must not be."""
    with _recorded(ports, provider, caller):
        here = place(provider, caller)
        person, begun = saml.arrival(ports, provider, here, response=response, cookie=cookie)
        return _admitted(ports, provider, caller, person, begun)


def place(provider: Provider, caller: Caller) -> Place:
    """Return what the identity provider knows this server by."""
    path = caller.path(provider)
    return Place(provider.terms.entity_id or f"{path}/metadata", f"{path}/acs")


def secret_of(ports: Ports, provider: Provider, principal: Principal) -> str:
    """Return the client secret in the open, and record that it was read."""
    if not provider.secret:
        return ""
    ports.audit.record(Deed("credential.read", principal, "done", provider.organization, f"sso/{provider.slug}"))
    return ports.vault.open(provider.secret, bound_to=provider.binding).decode()


def _of_code(ports: Ports, provider: Provider, caller: Caller, begun: Pending, query: Mapping[str, str]) -> Vouched:
    if provider.kind != "oidc":
        raise SignInRefused("this identity provider does not speak OpenID Connect")
    if "error" in query:
        raise SignInRefused(f"the identity provider refused: {query['error'][:60]!r}", hint=pending.AGAIN)
    code = query.get("code", "")
    if not 0 < len(code) <= CODE_LIMIT:
        raise SignInRefused("the identity provider's answer has no code", hint=pending.AGAIN)
    secret = secret_of(ports, provider, _anonymous(provider, caller))
    redirect = f"{caller.path(provider)}/callback"
    return oidc.arrival(ports, provider, begun, code=code, redirect=redirect, secret=secret)


def _admitted(ports: Ports, provider: Provider, caller: Caller, person: Vouched, begun: Pending) -> Entry:
    """Let somebody in whom the provider may bring."""
    organization, terms = provider.organization, provider.terms
    if not person.email:
        raise SignInRefused(
            "the identity provider does not vouch for an e-mail address",
            hint="glasspane sso update SLUG --trusted-domains example.com, if it hands out its addresses itself",
        )
    if terms.email_domains and person.domain not in terms.email_domains:
        raise SignInRefused(f"people of {person.domain} may not sign in through this identity provider")
    with ports.catalog.transaction(organization):
        user_id = person_from_outside(
            ports,
            organization,
            issuer=person.issuer,
            subject=person.subject,
            email=person.email,
            name=person.name or person.email,
            role=_role(ports, provider, person),
            trusted=person.domain in terms.trusted_domains,
        )
        tokens = open_session(
            ports, user_id, organization, how=provider.kind, address=caller.address, agent=caller.agent
        )
    _record(ports, provider, Principal(user_id, organization=organization, name=person.email, session=tokens.session))
    return Entry(tokens, begun.next)


def _role(ports: Ports, provider: Provider, person: Vouched) -> str | None:
    """Return the role to give; None leaves the one that somebody has.

    Groups decide at every sign-in, except that they never take away the last admin.
    """
    mapped = provider.terms.role_for(person.groups)
    with ports.catalog.transaction(provider.organization) as db:
        id = people.linked(db, provider.organization, person.issuer, person.subject)
        if id is None:
            here = people.member_by_email(db, provider.organization, person.email.casefold())
            if here is None and not provider.terms.provisions:
                raise SignInRefused("people need an invitation before they sign in here", hint="ask an administrator")
            return mapped or provider.terms.default_role
        member = people.member(db, provider.organization, id)
        if member and member.role == ADMIN and not people.others_with(db, provider.organization, ADMIN, id):
            return None
    return mapped


@contextmanager
def _recorded(ports: Ports, provider: Provider, caller: Caller) -> Iterator[None]:
    """Record a sign-in that fails, and why."""
    try:
        yield
    except GlasspaneError as error:
        outcome = "denied" if error.status in (401, 403, 409) else "failed"
        _record(ports, provider, _anonymous(provider, caller), outcome=outcome, reason=error.message)
        raise


def _record(ports: Ports, provider: Provider, who: Principal, *, outcome: str = "done", reason: str = "") -> None:
    about = {"kind": provider.kind}
    deed = Deed("sso.sign_in", who, "done", provider.organization, f"sso/{provider.slug}", reason, about)
    ports.audit.record(
        deed if outcome == "done" else replace(deed, outcome="denied" if outcome == "denied" else "failed")
    )


def _anonymous(provider: Provider, caller: Caller) -> Principal:
    return replace(ANONYMOUS, organization=provider.organization, address=caller.address)
