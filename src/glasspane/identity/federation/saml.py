"""SAML 2.0 as a service provider: requests to an identity provider, and whom its signed assertions vouch for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from glasspane.core.errors import ExtraMissing, GlasspaneError, InvalidRequest, SignInRefused
from glasspane.core.ports import Ports
from glasspane.identity.federation import fetching, pending, saml_documents, store
from glasspane.identity.federation.model import ISSUER_LIMIT, Departure, Pending, Provider, Terms, Vouched
from glasspane.identity.federation.saml_documents import NAMES, Statement

SKEW = timedelta(seconds=60)
LONGEST = timedelta(days=1)
SUBJECT_LIMIT = 255
VALUES_LIMIT = 500
TRANSIENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient"
BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer"
NAME_ID = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"


@dataclass(frozen=True)
class Place:
    """Where this service provider is: what the identity provider knows it by, and where its answers go."""

    entity_id: str
    acs: str


def departure(ports: Ports, provider: Provider, place: Place, *, next: str) -> Departure:
    """Begin a sign-in: the provider's page with our request, and the cookie that the browser brings back."""
    from_library = _library()
    settings = _settings(provider.terms, place)
    request = from_library.OneLogin_Saml2_Authn_Request(settings)
    begun = pending.begun(ports, next, state=request.get_id())
    endpoint = settings.get_idp_data()["singleSignOnService"]["url"]
    query = urlencode({"SAMLRequest": request.get_request(), "RelayState": begun.state})
    joint = "&" if urlsplit(endpoint).query else "?"
    return Departure(f"{endpoint}{joint}{query}", pending.sealed(ports, provider, begun))


def arrival(ports: Ports, provider: Provider, place: Place, *, response: str, cookie: str) -> tuple[Vouched, Pending]:
    """Return whom a response vouches for, and the sign-in that it answers.

    SignInRefused when it is not signed, not meant for us, not of this moment, not the answer to what this browser
    asked, or was used before.
    """
    statement = saml_documents.read(response)
    begun = pending.taken_up(ports, provider, cookie, statement.response.get("InResponseTo") or "")
    _check_signed(statement, provider.terms, place, begun)
    _check_addressed(statement, place, begun)
    until = _check_times(statement, ports.now())
    assertion = f"assertion:{statement.assertion.get('ID')}"
    if not store.use_up(ports, provider, assertion, now=ports.now(), expires=until + SKEW):
        raise SignInRefused("this assertion was used before")
    return vouched(provider, statement), begun


def vouched(provider: Provider, statement: Statement) -> Vouched:
    """Return whom a verified assertion speaks of; the e-mail counts in domains that the provider is trusted with."""
    name_id = statement.only("saml:Subject/saml:NameID")
    subject = (name_id.text or "").strip()
    if len(name_id) or not 0 < len(subject) <= SUBJECT_LIMIT or name_id.get("Format") == TRANSIENT:
        raise SignInRefused("the assertion names nobody, or by a name that is another one each time")
    told = _attributes(statement)
    terms = provider.terms
    email = next(iter(told.get(terms.email_attribute, ())), subject if "@" in subject else "").strip()
    trusted = len(email) <= 320 and email.rpartition("@")[2].lower() in terms.trusted_domains
    return Vouched(
        issuer=f"{provider.id}:{statement.only('saml:Issuer').text}",
        subject=subject,
        email=email if trusted else "",
        name=next(iter(told.get(terms.name_attribute, ())), "")[:255],
        groups=told.get(terms.groups_attribute, ())[:VALUES_LIMIT],
    )


def described(terms: Terms, place: Place) -> str:
    """Return this service provider's metadata, which the identity provider's administrator asks for."""
    text = _settings(terms, place).get_sp_metadata()
    return text.decode() if isinstance(text, bytes) else str(text)


def metadata(text: str, url: str, *, private: bool) -> str:
    """Return a provider's metadata, read from its address when no text is given; InvalidRequest when it is unfit."""
    if not text and urlsplit(url).scheme not in ("https", "http"):
        raise InvalidRequest(
            "a SAML provider needs its metadata, or the address to read it from",
            hint="glasspane sso create SLUG --kind saml --metadata-url https://…",
        )
    xml = text or fetching.fetched(url, private=private).decode("utf-8", "replace")
    try:
        told = _idp(xml)
    except (GlasspaneError, ValueError, KeyError, TypeError) as error:
        raise InvalidRequest(f"the metadata cannot be used: {getattr(error, 'message', error)}") from error
    if not told.get("entityId") or not told.get("singleSignOnService", {}).get("url"):
        raise InvalidRequest("the metadata names no identity provider with a redirect endpoint")
    if len(told["entityId"]) > ISSUER_LIMIT:
        raise InvalidRequest(f"the identity provider's entity id is longer than {ISSUER_LIMIT} characters")
    if not told.get("x509cert") and not told.get("x509certMulti", {}).get("signing"):
        raise InvalidRequest("the metadata has no certificate for signatures")
    if urlsplit(told["singleSignOnService"]["url"]).scheme not in ("https", "http" if private else "https"):
        raise InvalidRequest("the identity provider's sign-in page has to be at an https address")
    return xml


def entity_id(xml: str) -> str:
    """Return the name of the identity provider that its metadata describes."""
    return str(_idp(xml)["entityId"])


def _idp(xml: str) -> dict[str, Any]:
    saml_documents.parsed(_plain(xml))
    parser = _library().OneLogin_Saml2_IdPMetadataParser
    found: dict[str, Any] = parser.parse(_plain(xml)).get("idp", {})
    return found


def _plain(xml: str) -> bytes:
    return xml.strip().encode()


def _settings(terms: Terms, place: Place) -> Any:
    """Return the library's settings: strict, signed assertions, no SHA-1."""
    return _library().OneLogin_Saml2_Settings(
        {
            "strict": True,
            "debug": False,
            "sp": {
                "entityId": place.entity_id,
                "assertionConsumerService": {
                    "url": place.acs,
                    "binding": "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
                },
                "NameIDFormat": NAME_ID,
            },
            "idp": _idp(terms.metadata),
            "security": {
                "wantAssertionsSigned": True,
                "wantNameId": True,
                "wantAttributeStatement": False,
                "requestedAuthnContext": False,
                "rejectDeprecatedAlgorithm": True,
                "allowSingleLabelDomains": True,
            },
        }
    )


def _check_signed(statement: Statement, terms: Terms, place: Place, begun: Pending) -> None:
    """Have the library verify the signatures, and all that it checks besides."""
    parts = urlsplit(place.acs)
    request = {
        "https": "on" if parts.scheme == "https" else "off",
        "http_host": parts.netloc,
        "script_name": parts.path,
    }
    library = _library()
    try:
        answer = library.OneLogin_Saml2_Response(_settings(terms, place), statement.text)
        answer.is_valid(request, request_id=begun.state, raise_exceptions=True)
    except Exception as error:
        # whatever the library stumbles over, the answer is the same
        raise SignInRefused(f"the SAML response is not valid: {error}"[:300]) from error


def _check_addressed(statement: Statement, place: Place, begun: Pending) -> None:
    """Refuse what is not, word for word, the answer to our request (the library lets some of it be absent)."""
    data = statement.only(
        "saml:Subject/saml:SubjectConfirmation[@Method='" + BEARER + "']/saml:SubjectConfirmationData"
    )
    audiences = statement.assertion.xpath(
        "saml:Conditions/saml:AudienceRestriction/saml:Audience/text()", namespaces=NAMES
    )
    expected = {
        "answer to our request": data.get("InResponseTo") == begun.state,
        "answer for this address": data.get("Recipient") == place.acs,
        "message for this address": statement.response.get("Destination") in (None, place.acs),
        "assertion for us": place.entity_id in [audience.strip() for audience in audiences],
    }
    for what, holds in expected.items():
        if not holds:
            raise SignInRefused(f"the SAML response is not an {what}".replace("an message", "a message"))


def _check_times(statement: Statement, now: datetime) -> datetime:
    """Return until when the assertion holds; SignInRefused when that is not now."""
    conditions = statement.only("saml:Conditions")
    data = statement.only("saml:Subject/saml:SubjectConfirmation/saml:SubjectConfirmationData")
    until = min(_instant(conditions.get("NotOnOrAfter")), _instant(data.get("NotOnOrAfter")))
    if until + SKEW <= now or until > now + LONGEST:
        raise SignInRefused("the assertion has expired, or holds for longer than a day")
    begins = conditions.get("NotBefore")
    if begins and _instant(begins) - SKEW > now:
        raise SignInRefused("the assertion does not hold yet")
    return until


def _instant(text: str | None) -> datetime:
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError as error:
        raise SignInRefused("the assertion does not say until when it holds") from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _attributes(statement: Statement) -> dict[str, tuple[str, ...]]:
    """Return the attributes' values by name and by friendly name; those of one name are put together."""
    found: dict[str, tuple[str, ...]] = {}
    for attribute in statement.assertion.xpath("saml:AttributeStatement/saml:Attribute", namespaces=NAMES):
        told = attribute.xpath("saml:AttributeValue/text()", namespaces=NAMES)
        values = tuple(text.strip() for text in told if text.strip())
        for name in {attribute.get("Name"), attribute.get("FriendlyName")} - {None}:
            found[name] = (*found.get(name, ()), *values)
    return found


@dataclass(frozen=True)
class _Library:
    """The parts of python3-saml that are used."""

    OneLogin_Saml2_Authn_Request: Any
    OneLogin_Saml2_IdPMetadataParser: Any
    OneLogin_Saml2_Response: Any
    OneLogin_Saml2_Settings: Any


def _library() -> _Library:
    try:
        from onelogin.saml2.authn_request import OneLogin_Saml2_Authn_Request
        from onelogin.saml2.idp_metadata_parser import OneLogin_Saml2_IdPMetadataParser
        from onelogin.saml2.response import OneLogin_Saml2_Response
        from onelogin.saml2.settings import OneLogin_Saml2_Settings
    except ImportError as error:
        raise ExtraMissing(
            "SAML needs a package that is not installed", hint='pip install "glasspane[server]"'
        ) from error
    return _Library(
        OneLogin_Saml2_Authn_Request, OneLogin_Saml2_IdPMetadataParser, OneLogin_Saml2_Response, OneLogin_Saml2_Settings
    )
