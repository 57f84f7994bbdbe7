"""SAML as a service provider, against pysaml2 as a real identity provider: what is taken, and all that is refused."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
import time_machine
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from glasspane import identity
from glasspane.api.app import create
from glasspane.api.guard import Door
from glasspane.bootstrap import Application, application
from glasspane.core.errors import Conflict, InvalidRequest, SignInRefused
from glasspane.identity import store as people
from glasspane.identity.federation import saml, saml_documents
from glasspane.identity.federation.model import Provider, Terms, Vouched
from glasspane.identity.federation.saml import Place
from glasspane.settings import Settings
from tests.identity.federation.saml_provider import NS, WRAPPINGS, SamlProvider, decoded, encoded, wrapped

PLACE = Place("https://glasspane.example.com/metadata", "https://glasspane.example.com/acs")
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


def provider_of(saml_provider: SamlProvider, id: str = "a" * 32, organization: str = "default") -> Provider:
    terms = Terms(metadata=saml_provider.metadata, trusted_domains=["corp.example"])
    saml_provider.knows(saml.described(terms, PLACE))
    return Provider(id, organization, "corp", "saml", "Corp", terms, "", True, NOW, NOW)


class Browser:
    """A browser on its way through one sign-in."""

    def __init__(self, glasspane: Application, saml_provider: SamlProvider, provider: Provider | None = None) -> None:
        self.ports = glasspane.ports
        self.idp = saml_provider
        self.provider = provider or provider_of(saml_provider)
        self.departure = saml.departure(self.ports, self.provider, PLACE, next="/costs")

    def answer(self, **options) -> str:
        return self.idp.answer(self.departure.url, **options)

    def arrive(self, response: str, cookie: str | None = None) -> Vouched:
        cookie = self.departure.cookie if cookie is None else cookie
        return saml.arrival(self.ports, self.provider, PLACE, response=response, cookie=cookie)[0]


@pytest.fixture
def browser(embedded: Application, saml_provider: SamlProvider) -> Browser:
    return Browser(embedded, saml_provider)


@pytest.mark.parametrize("sign_response", [False, True])
def test_a_signed_assertion_is_taken(glasspane: Application, saml_provider: SamlProvider, sign_response: bool) -> None:
    """IAM-2: SAML 2.0 signs people in."""
    browser = Browser(glasspane, saml_provider)
    person = browser.arrive(browser.answer(sign_response=sign_response))
    assert (person.subject, person.email, person.name) == ("ann@corp.example", "ann@corp.example", "Ann Example")
    assert person.groups == ("engineers",)
    assert person.issuer == "a" * 32 + ":https://idp.example.com/metadata"


def test_an_email_outside_the_trusted_domains_does_not_count(browser: Browser) -> None:
    assert browser.arrive(browser.answer(subject="ann@elsewhere.example")).email == ""


@pytest.mark.parametrize("sign_response", [False, True])
def test_an_unsigned_assertion_is_refused(browser: Browser, sign_response: bool) -> None:
    """IAM-2: signed assertions are required, a signature of the response alone is not enough."""
    with pytest.raises(SignInRefused, match="assertion is not signed"):
        browser.arrive(browser.answer(sign_assertion=False, sign_response=sign_response))


def test_a_changed_assertion_is_refused(browser: Browser) -> None:
    root = decoded(browser.answer())
    root.find(".//saml:NameID", NS).text = "mallory@corp.example"
    with pytest.raises(SignInRefused, match="not valid"):
        browser.arrive(encoded(etree.tostring(root)))


def test_another_providers_signature_is_refused(browser: Browser, tmp_path: Path) -> None:
    stranger = SamlProvider(tmp_path / "stranger")
    stranger.knows(saml.described(browser.provider.terms, PLACE))
    with pytest.raises(SignInRefused, match="Signature validation failed"):
        browser.arrive(stranger.answer(browser.departure.url))


@pytest.mark.parametrize("sign_response", [False, True])
@pytest.mark.parametrize("attack", WRAPPINGS, ids=lambda attack: attack.__name__)
def test_signature_wrapping_is_refused(browser: Browser, attack, sign_response: bool) -> None:
    """IAM-2: XSW1 to XSW8, after a control that the unwrapped response would be taken."""
    response = browser.answer(sign_response=sign_response)
    with pytest.raises(SignInRefused):
        browser.arrive(wrapped(response, attack))
    assert browser.arrive(response).subject == "ann@corp.example"


@pytest.mark.parametrize("attack", WRAPPINGS, ids=lambda attack: attack.__name__)
def test_signature_wrapping_is_refused_by_its_shape(browser: Browser, attack) -> None:
    with pytest.raises(SignInRefused):
        saml_documents.read(wrapped(browser.answer(), attack))


def test_a_replayed_response_is_refused(glasspane: Application, saml_provider: SamlProvider) -> None:
    """IAM-2: an assertion counts once, also when another sign-in has begun meanwhile."""
    browser = Browser(glasspane, saml_provider)
    response = browser.answer()
    browser.arrive(response)
    with pytest.raises(SignInRefused, match="used before"):
        browser.arrive(response)
    with pytest.raises(SignInRefused, match="does not belong"):
        Browser(glasspane, saml_provider).arrive(response)


def test_an_assertions_id_counts_once(embedded: Application, saml_provider: SamlProvider) -> None:
    """IAM-2: also in the answer to another request, for whoever can have requests answered."""
    first, second = Browser(embedded, saml_provider), Browser(embedded, saml_provider)
    response = first.answer()
    first.arrive(response)
    root = decoded(second.answer(sign_assertion=False))
    root.find("saml:Assertion", NS).set("ID", decoded(response).find("saml:Assertion", NS).get("ID"))
    with pytest.raises(SignInRefused, match="this assertion was used before"):
        second.arrive(resigned(second, root))


def test_the_answer_to_another_browser_is_refused(embedded: Application, saml_provider: SamlProvider) -> None:
    """IAM-2: nobody can be signed in as somebody else by being handed their answer."""
    hers, his = Browser(embedded, saml_provider), Browser(embedded, saml_provider)
    with pytest.raises(SignInRefused, match="does not belong"):
        his.arrive(hers.answer())
    with pytest.raises(SignInRefused, match="began no sign-in"):
        his.arrive(hers.answer(), cookie="")


def test_an_unasked_answer_is_refused(browser: Browser) -> None:
    with pytest.raises(SignInRefused, match="does not belong"):
        browser.arrive(browser.answer(in_response_to="_something_else"))


def test_a_wrong_audience_is_refused(browser: Browser) -> None:
    root = decoded(browser.answer(sign_assertion=False))
    root.find(".//saml:Audience", NS).text = "https://other.example.com/metadata"
    with pytest.raises(SignInRefused, match="audience"):
        browser.arrive(resigned(browser, root))


def test_a_missing_audience_is_refused(browser: Browser) -> None:
    root = decoded(browser.answer(sign_assertion=False))
    conditions = root.find(".//saml:Conditions", NS)
    conditions.remove(conditions.find("saml:AudienceRestriction", NS))
    with pytest.raises(SignInRefused, match="not an assertion for us"):
        browser.arrive(resigned(browser, root))


@pytest.mark.parametrize(
    ("path", "attribute", "value"),
    [
        (".//saml:SubjectConfirmationData", "Recipient", "https://glasspane.example.com/acs/../evil"),
        (".//saml:SubjectConfirmationData", "Recipient", None),
        (".//saml:SubjectConfirmationData", "InResponseTo", None),
        (".//saml:SubjectConfirmationData", "NotOnOrAfter", None),
        (".", "Destination", "https://glasspane.example.com/acs-of-mine"),
        (".//saml:Conditions", "NotOnOrAfter", "2099-01-01T00:00:00Z"),
        (".//saml:Conditions", "NotBefore", "2099-01-01T00:00:00Z"),
    ],
)
def test_what_names_another_place_or_time_is_refused(browser: Browser, path: str, attribute: str, value) -> None:
    root = decoded(browser.answer(sign_assertion=False))
    node = root.find(path, NS)
    if value is None:
        del node.attrib[attribute]
    else:
        node.set(attribute, value)
    if attribute == "NotOnOrAfter" and value:
        root.find(".//saml:SubjectConfirmationData", NS).set(attribute, value)
    with pytest.raises(SignInRefused):
        browser.arrive(resigned(browser, root))


def test_a_response_signed_again_unchanged_is_taken(browser: Browser) -> None:
    """The control of the tests above: signing again does not spoil a response."""
    assert browser.arrive(resigned(browser, decoded(browser.answer(sign_assertion=False)))).subject


@pytest.mark.parametrize("minutes", [-6.5, 6.5])
def test_an_assertion_of_another_time_is_refused(browser: Browser, minutes: float) -> None:
    """IAM-2: NotBefore and NotOnOrAfter, with a minute of tolerance (assertions hold for five minutes)."""
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=minutes)):
        response = browser.answer()
    with pytest.raises(SignInRefused, match=r"expired|SubjectConfirmation|does not hold yet|not yet valid"):
        browser.arrive(response)


def test_a_comment_in_the_name_is_refused(browser: Browser) -> None:
    """IAM-2: a comment must not cut a name short; canonicalization drops comments, so the signature still holds."""
    response = browser.answer(subject="ann@corp.example.evil.example", attributes={"email": ["x@evil.example"]})
    text = base64.b64decode(response).decode()
    cut = re.sub(r"ann@corp\.example(?=\.evil)", "ann@corp.example<!-- -->", text)
    assert cut != text
    with pytest.raises(SignInRefused, match="comments"):
        browser.arrive(encoded(cut.encode()))


BOMB = (
    '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)
XXE = '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("prologue", [BOMB, XXE, '<!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd">'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_document_types_and_entities_are_refused(browser: Browser, prologue: str, encoding: str) -> None:
    """IAM-2: neither files nor networks are read through entities, and nothing expands."""
    body = base64.b64decode(browser.answer()).decode().partition("?>")[2] or "<r/>"
    xml = f'<?xml version="1.0" encoding="{encoding}"?>{prologue}{body.replace("Ann Example", "&a;")}'
    with pytest.raises(SignInRefused):
        browser.arrive(encoded(xml.encode(encoding)))


def test_what_is_too_large_is_refused(browser: Browser) -> None:
    with pytest.raises(SignInRefused, match="too large"):
        browser.arrive(encoded(b"<r>" + b"a" * saml_documents.RESPONSE_LIMIT * 2 + b"</r>"))
    deep = b"<r>" * 250 + b"</r>" * 250
    with pytest.raises(SignInRefused):
        browser.arrive(encoded(deep))


def test_two_organizations_do_not_meet(embedded: Application, saml_provider: SamlProvider) -> None:
    """IAM-1: the cookie and the answer of one organization's sign-in are worth nothing in another's."""
    first = Browser(embedded, saml_provider, provider_of(saml_provider, "a" * 32, "first"))
    second = Browser(embedded, saml_provider, provider_of(saml_provider, "b" * 32, "second"))
    with pytest.raises(SignInRefused, match="cookie of this sign-in was changed"):
        second.arrive(first.answer(), cookie=first.departure.cookie)
    assert first.arrive(first.answer()).issuer != second.arrive(second.answer()).issuer


@pytest.mark.parametrize(
    "text", ["", "<r/>", "<!DOCTYPE r><r/>", "<EntityDescriptor xmlns='urn:oasis:names:tc:SAML:2.0:metadata'/>"]
)
def test_unfit_metadata_is_refused(saml_provider: SamlProvider, text: str) -> None:
    with pytest.raises(InvalidRequest):
        saml.metadata(text or " ", "", private=True)
    assert saml.metadata(saml_provider.metadata, "", private=True)


def test_metadata_without_a_certificate_is_refused(saml_provider: SamlProvider) -> None:
    bare = re.sub(r"(?s)<md:KeyDescriptor.*</md:KeyDescriptor>", "", saml_provider.metadata)
    with pytest.raises(InvalidRequest, match="no certificate"):
        saml.metadata(bare, "", private=True)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(at=st.floats(0, 1), width=st.integers(0, 40), put=st.binary(max_size=40))
def test_damaged_responses_are_refused_or_unharmed(browser: Browser, at: float, width: int, put: bytes) -> None:
    """Fuzz: whatever is done to a response, it says the same afterwards or is refused; nothing else is raised."""
    xml = base64.b64decode(browser.answer())
    place = int(at * len(xml))
    try:
        statement = saml_documents.read(encoded(xml[:place] + put + xml[place + width :]))
        saml._check_signed(statement, browser.provider.terms, PLACE, _pending(browser))
        person = saml.vouched(browser.provider, statement)
    except SignInRefused:
        return
    assert person.email == "ann@corp.example"


@given(st.one_of(st.binary(max_size=400).map(encoded), st.text(max_size=400)))
def test_anything_else_is_refused(response: str) -> None:
    """Fuzz: what is no response is refused, never an unexpected error."""
    with pytest.raises(SignInRefused):
        saml_documents.read(response)


def test_a_browser_signs_in(glasspane: Application, site: str, saml_provider: SamlProvider) -> None:
    """IAM-2: over real HTTP; the provider's page posts the answer, so the request comes from another origin."""
    path = f"{site}/auth/sso/default/corp"
    request = {"slug": "corp", "kind": "saml", "metadata": saml_provider.metadata, "trusted_domains": ["corp.example"]}
    glasspane.run("sso.create", {**request, "group_roles": ["engineers=member"]})
    with httpx.Client(headers={"Origin": "https://idp.example.com"}) as person:
        saml_provider.knows(person.get(f"{path}/metadata", headers={"Origin": site}).text)
        away = person.get(f"{path}/start", params={"next": "/costs"}, headers={"Origin": site})
        assert away.headers["location"].startswith("https://idp.example.com/sso?SAMLRequest=")
        form = {"SAMLResponse": saml_provider.answer(away.headers["location"]), "RelayState": "x"}
        unsigned = {"SAMLResponse": saml_provider.answer(away.headers["location"], sign_assertion=False)}
        refused = person.post(f"{path}/acs", data=unsigned)
        assert refused.status_code == 403 and "not signed" in refused.text
        entered = person.post(f"{path}/acs", data=form)
        assert (entered.status_code, entered.headers["location"]) == (303, "/costs")
        who, _ = identity.principal_of_cookie(glasspane.ports, person.cookies["glasspane_session"], address="")
        assert who.name == "ann@corp.example" and who.may("costs:write")
        assert person.post(f"{path}/acs", data=form).status_code == 403


def test_the_servers_own_address_is_not_the_callers_to_choose(tmp_path: Path, saml_provider: SamlProvider) -> None:
    """IAM-2: what was said to another service provider cannot be brought here under its name."""
    app = application(Settings(home=tmp_path / "open"))
    app.run("sso.create", {"slug": "corp", "kind": "saml", "metadata": saml_provider.metadata})
    server = create(app, Door(host="0.0.0.0"))
    with TestClient(server, base_url="http://evil.example") as person:
        refused = person.get("/auth/sso/default/corp/metadata")
        assert refused.status_code == 403 and "GLASSPANE_PUBLIC_URL" in refused.text
    named = application(Settings(home=tmp_path / "open", public_url="https://glasspane.example.com/"))
    with TestClient(create(named, Door(host="0.0.0.0")), base_url="http://evil.example") as person:
        told = person.get("/auth/sso/default/corp/metadata").text
        assert "https://glasspane.example.com/auth/sso/default/corp/acs" in told and "evil" not in told
        cookie = person.get("/auth/sso/default/corp/start", follow_redirects=False).headers["set-cookie"]
        assert "Secure" in cookie and "HttpOnly" in cookie and "SameSite=none" in cookie


def test_an_invited_person_keeps_an_account_with_a_password(glasspane: Application) -> None:
    """IAM-1: whoever has the password of an account elsewhere gets no access here by another's sign-in."""
    first, second = (replace(glasspane.local_user, organization=name) for name in ("first", "second"))
    password = "correct horse battery staple 7"
    user = {"email": "ann@corp.example", "name": "Ann", "role": "viewer"}
    glasspane.run("users.create", user, principal=first)
    with glasspane.ports.catalog.transaction("*") as db:
        account = people.account(db, email="ann@corp.example")
        people.change_account(db, account.id, {"password": password})
    glasspane.run("users.create", user, principal=second)
    with pytest.raises(Conflict, match="not linked"):
        identity.person_from_outside(
            glasspane.ports,
            "second",
            issuer="p:https://idp.example",
            subject="ann",
            email="ann@corp.example",
            name="Ann",
            role=None,
            trusted=True,
        )


def resigned(browser: Browser, root: etree._Element) -> str:
    """Sign a changed response as the provider would have."""
    assertion = root.find("saml:Assertion", NS)
    assertion.insert(1, etree.fromstring(TEMPLATE.replace("$ID", assertion.get("ID"))))
    return encoded(browser.idp.signed(etree.tostring(root)))


TEMPLATE = f"""<ds:Signature xmlns:ds="{NS["ds"]}"><ds:SignedInfo>
<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>
<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>
<ds:Reference URI="#$ID"><ds:Transforms>
<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>
<ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms>
<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue/></ds:Reference></ds:SignedInfo>
<ds:SignatureValue/></ds:Signature>"""


def _pending(browser: Browser):
    from glasspane.identity.federation import pending

    return pending._opened(browser.ports, browser.provider, browser.departure.cookie)


@pytest.mark.parametrize("url", ["", "nowhere", "ftp://idp.example.com/metadata"])
def test_a_provider_without_metadata_is_the_callers_mistake(url: str) -> None:
    """IAM-2: what is missing is said; nothing is asked over the network."""
    with pytest.raises(InvalidRequest, match="metadata"):
        saml.metadata("", url, private=True)
