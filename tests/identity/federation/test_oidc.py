"""Signing in by OpenID Connect over real HTTP: a browser, this server, and providers that are honest or not."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from glasspane import identity
from glasspane.bootstrap import Application, application
from glasspane.core.errors import SignInRefused
from glasspane.identity.federation import id_tokens, pending
from glasspane.identity.federation.model import Terms
from glasspane.settings import Settings
from tests.identity.federation.oidc_provider import CLIENT, SECRET, SigningProvider

PATH = "/auth/sso/default/corp"


def provide(app: Application, issuer: str, *, organization: str = "default", **more: Any) -> None:
    request = {"slug": "corp", "issuer": issuer, "client_id": CLIENT, "client_secret": SECRET, **more}
    app.run("sso.create", request, principal=_admin(organization))


def _admin(organization: str):
    from dataclasses import replace

    from glasspane.core.principal import LOCAL_USER

    return replace(LOCAL_USER, organization=organization)


@pytest.fixture
def browser() -> Iterator[httpx.Client]:
    with httpx.Client(follow_redirects=False, timeout=20) as client:
        yield client


def follow(browser: httpx.Client, address: str, until: str, *, tampered: Callable[[str], str] = str) -> httpx.Response:
    """Follow redirects until one leads below `until`; `tampered` may change each address."""
    for _ in range(8):
        answer = browser.get(tampered(address))
        if answer.status_code not in (302, 303):
            return answer
        address = answer.headers["location"]
        if urlsplit(address).path.startswith(until):
            return answer
    raise AssertionError("redirects without end")


def signed_in(app: Application, browser: httpx.Client) -> str:
    """Who the browser's session belongs to."""
    principal, _ = identity.principal_of_cookie(app.ports, browser.cookies["glasspane_session"], address="")
    return principal.name


def through_mock(browser: httpx.Client, site: str, sub: str, *, next: str = "/costs") -> httpx.Response:
    """Sign in at oidc-provider-mock as a person would, in its form."""
    form = browser.get(f"{site}{PATH}/start", params={"next": next}).headers["location"]
    assert browser.get(form).status_code == 200
    back = browser.post(form, data={"sub": sub}).headers["location"]
    return browser.get(back)


def test_somebody_signs_in(glasspane: Application, site: str, browser: httpx.Client, oidc_mock: str) -> None:
    """IAM-2: authorization code with a provider made by others, from the sign-in page to a session."""
    provide(glasspane, oidc_mock, group_roles=["engineers=member"])
    offers = browser.get(f"{site}/api/v1/auth/providers").json()["items"]
    assert offers == [{"slug": "corp", "kind": "oidc", "name": "Single sign-on", "start": f"{PATH}/start"}]
    page = httpx.get(f"{site}/login", params={"next": "/costs"}).text
    assert f'<a href="{PATH}/start?next=%2Fcosts">Sign in with Single sign-on</a>' in page
    answer = through_mock(browser, site, "ann")
    assert (answer.status_code, answer.headers["location"]) == (303, "/costs")
    cookie = next(c for c in answer.headers.get_list("set-cookie") if c.startswith("glasspane_session="))
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie
    assert signed_in(glasspane, browser) == "ann@corp.example"
    principal, _ = identity.principal_of_cookie(glasspane.ports, browser.cookies["glasspane_session"], address="")
    assert principal.may("costs:write") and not principal.may("sso:read")
    again = through_mock(browser, site, "ann")
    assert again.status_code == 303
    same, _ = identity.principal_of_cookie(glasspane.ports, browser.cookies["glasspane_session"], address="")
    assert same.id == principal.id


def test_an_unverified_email_signs_nobody_in(
    embedded: Application, small_site: str, browser: httpx.Client, oidc_mock: str
) -> None:
    """IAM-2: who can claim any e-mail address must not become its owner."""
    provide(embedded, oidc_mock)
    answer = through_mock(browser, small_site, "eve")
    assert answer.status_code == 403 and "does not vouch for an e-mail" in answer.text
    assert "glasspane_session" not in browser.cookies


@pytest.mark.parametrize("next", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_nobody_is_led_elsewhere(
    embedded: Application, small_site: str, browser: httpx.Client, oidc_mock: str, next: str
) -> None:
    provide(embedded, oidc_mock)
    assert through_mock(browser, small_site, "ann", next=next).headers["location"] == "/"


@pytest.fixture
def strict(embedded: Application, signing_provider: SigningProvider) -> SigningProvider:
    provide(embedded, signing_provider.issuer)
    return signing_provider


def attempt(browser: httpx.Client, site: str, **options: Any) -> httpx.Response:
    return follow(browser, f"{site}{PATH}/start?next=/costs", "/costs", **options)


def test_code_pkce_and_secret_are_right(
    embedded: Application, small_site: str, browser: httpx.Client, strict: SigningProvider
) -> None:
    """IAM-2: the provider checks the S256 challenge, the redirect and the client's secret itself."""
    assert attempt(browser, small_site).status_code == 303
    assert strict.refusals == []
    assert signed_in(embedded, browser) == "ann@corp.example"


def _replaced(part: str, by: str) -> Callable[[str], str]:
    def tampered(address: str) -> str:
        found = parse_qs(urlsplit(address).query).get(part)
        return address.replace(found[0], by) if found else address

    return tampered


@pytest.mark.parametrize(
    ("part", "by", "status", "says"),
    [
        ("code_challenge", "A" * 43, 403, "did not take its own code back"),
        ("nonce", "B" * 43, 403, "nonce is not ours"),
        ("code", "C" * 64, 403, "did not take its own code back"),
    ],
)
def test_tampered_requests_are_refused(
    small_site: str, browser: httpx.Client, strict: SigningProvider, part: str, by: str, status: int, says: str
) -> None:
    """IAM-2: PKCE, nonce and code each stop an injected answer."""
    answer = attempt(browser, small_site, tampered=_replaced(part, by))
    assert answer.status_code == status and says in answer.text


def test_the_state_is_bound_to_the_browser_and_used_once(
    small_site: str, browser: httpx.Client, strict: SigningProvider
) -> None:
    """IAM-2: neither another browser, nor a second use, nor a changed state counts."""
    away = browser.get(f"{small_site}{PATH}/start").headers["location"]
    kept = browser.cookies["glasspane_sso"]
    back = browser.get(away).headers["location"]
    with httpx.Client() as other:
        assert "began no sign-in" in other.get(back).text
        other.get(f"{small_site}{PATH}/start")
        assert "does not belong" in other.get(back).text
    assert "does not belong" in browser.get(back.replace("state=", "state=x")).text
    assert browser.get(back).status_code == 303
    browser.cookies.set("glasspane_sso", kept, path=PATH)
    assert "used before" in browser.get(back, headers={"cookie": f"glasspane_sso={kept}"}).text


@pytest.mark.parametrize(
    ("lies", "says"),
    [
        ({"iss": "https://evil.example"}, "another issuer"),
        ({"aud": "somebody-else"}, "meant for somebody else"),
        ({"aud": [CLIENT, "other"]}, "given to somebody else"),
        ({"aud": [CLIENT, "other"], "azp": "other"}, "given to somebody else"),
        ({"azp": "other"}, "given to somebody else"),
        ({"exp": int(time.time()) - 120}, "has expired"),
        ({"exp": None}, "has expired"),
        ({"exp": "soon"}, "times cannot be read"),
        ({"iat": int(time.time()) - 7200}, "not of this moment"),
        ({"iat": int(time.time()) + 7200}, "not of this moment"),
        ({"nbf": int(time.time()) + 7200}, "not of this moment"),
        ({"nonce": None}, "nonce is not ours"),
        ({"nonce": "x"}, "nonce is not ours"),
        ({"sub": None}, "names nobody"),
        ({"sub": "x" * 300}, "names nobody"),
        ({"email_verified": False}, "does not vouch"),
    ],
)
def test_id_tokens_that_are_not_for_us_now_are_refused(
    embedded: Application,
    small_site: str,
    browser: httpx.Client,
    strict: SigningProvider,
    lies: dict[str, Any],
    says: str,
) -> None:
    """IAM-2: iss, aud, azp, exp, iat, nbf, nonce and sub are each checked."""
    strict.lies = lies
    answer = attempt(browser, small_site)
    assert answer.status_code == 403 and says in answer.text
    assert "glasspane_session" not in browser.cookies


def _unsigned(said: dict[str, Any]) -> str:
    def part(value: Any) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{part({'alg': 'none'})}.{part(said)}."


@pytest.mark.parametrize("forgery", ["none", "secret", "public key", "other key", "kid of another", "weak key"])
def test_forged_id_tokens_are_refused(
    small_site: str, browser: httpx.Client, strict: SigningProvider, forgery: str
) -> None:
    """IAM-2: only signatures that the provider alone can make count."""
    stranger = RSAKey.generate_key(2048, {"kid": "stranger"})
    pem = strict.key.as_pem(private=False)
    if forgery == "weak key":
        strict.key = RSAKey.generate_key(1024, {"kid": "weak"})
    strict.signer = {
        "none": _unsigned,
        "secret": lambda said: jwt.encode({"alg": "HS256"}, said, OctKey.import_key(SECRET * 2)),
        "public key": lambda said: _hs256_with(pem, said),
        "other key": lambda said: jwt.encode({"alg": "RS256", "kid": "stranger"}, said, stranger),
        "kid of another": lambda said: jwt.encode({"alg": "RS256", "kid": "first"}, said, stranger),
        "weak key": None,
    }[forgery]
    answer = attempt(browser, small_site)
    assert answer.status_code == 403 and "not signed by its issuer" in answer.text


def _hs256_with(pem: bytes, said: dict[str, Any]) -> str:
    import hmac

    head = base64.urlsafe_b64encode(b'{"alg":"HS256","kid":"first"}').rstrip(b"=")
    body = head + b"." + base64.urlsafe_b64encode(json.dumps(said).encode()).rstrip(b"=")
    mark = hmac.new(pem, body, hashlib.sha256).digest()
    return (body + b"." + base64.urlsafe_b64encode(mark).rstrip(b"=")).decode()


def test_keys_may_change(
    embedded: Application, small_site: str, browser: httpx.Client, strict: SigningProvider
) -> None:
    """IAM-2: a provider that rotates its keys goes on being believed."""
    assert attempt(browser, small_site).status_code == 303
    strict.key = RSAKey.generate_key(2048, {"kid": "second", "use": "sig"})
    assert attempt(browser, small_site).status_code == 303


def test_user_information_is_asked_for_when_needed(
    embedded: Application, small_site: str, browser: httpx.Client, strict: SigningProvider
) -> None:
    assert attempt(browser, small_site).status_code == 303
    assert "/userinfo" not in strict.seen
    strict.claims = {"sub": "bob"}
    strict.userinfo = {"sub": "bob", "email": "bob@corp.example", "email_verified": True}
    assert attempt(browser, small_site).status_code == 303
    assert signed_in(embedded, browser) == "bob@corp.example"
    strict.claims, strict.userinfo = {"sub": "cyd"}, {"sub": "bob", "email": "bob@corp.example", "email_verified": True}
    assert "about somebody else" in attempt(browser, small_site).text


@pytest.mark.parametrize(
    "lies",
    [
        {"issuer": "https://accounts.google.com"},
        {"jwks_uri": "file:///etc/passwd"},
        {"token_endpoint": None},
        {"authorization_endpoint": "javascript:alert(1)"},
    ],
)
def test_discovery_that_lies_is_refused(
    small_site: str, browser: httpx.Client, strict: SigningProvider, lies: dict[str, Any]
) -> None:
    strict.discovery_lies = lies
    assert browser.get(f"{small_site}{PATH}/start").status_code == 502


@pytest.mark.parametrize("path", ["/moved", "/endless", "/nothing"])
def test_documents_that_lead_astray_are_refused(
    small_site: str, browser: httpx.Client, strict: SigningProvider, path: str
) -> None:
    """IAM-2: redirects are not followed, and no document is without end."""
    strict.discovery_lies = {"jwks_uri": strict.issuer + path}
    answer = attempt(browser, small_site)
    assert answer.status_code == 502 and "identity provider at 127.0.0.1" in answer.text


def test_private_networks_need_the_servers_administrator(tmp_path: Path, strict: SigningProvider) -> None:
    """IAM-2: an organization's administrator cannot make the server reach into its own network."""
    app = application(Settings(home=tmp_path / "closed"))
    for issuer in ("https://127.0.0.1", "https://10.0.0.1", "https://169.254.169.254", "https://[::ffff:127.0.0.1]"):
        app.run("sso.create", {"slug": f"n{abs(hash(issuer))}", "issuer": issuer, "client_id": "x"})
    for provider in app.run("sso.list", {}).items:
        with pytest.raises(Exception, match="inside a private network"):
            app.run("sso.test", {"slug": provider.slug})


def test_only_those_of_the_domains_come_in(
    embedded: Application, small_site: str, browser: httpx.Client, strict: SigningProvider
) -> None:
    embedded.run("sso.update", {"slug": "corp", "email_domains": ["other.example"]})
    assert "people of corp.example may not" in attempt(browser, small_site).text
    embedded.run("sso.update", {"slug": "corp", "email_domains": ["corp.example"], "provisions": False})
    assert "need an invitation" in attempt(browser, small_site).text
    embedded.run("sso.update", {"slug": "corp", "enabled": False})
    assert browser.get(f"{small_site}{PATH}/start").status_code == 404
    assert browser.get(f"{small_site}/api/v1/auth/providers").json()["items"] == []


def test_two_organizations_do_not_meet(
    glasspane: Application, site: str, browser: httpx.Client, signing_provider: SigningProvider
) -> None:
    """IAM-1: the provider of one organization signs nobody into another, whatever it says."""
    provide(glasspane, signing_provider.issuer, organization="first")
    provide(glasspane, signing_provider.issuer, organization="second")
    first, second = (f"{site}/auth/sso/{name}/corp" for name in ("first", "second"))
    away = browser.get(f"{first}/start").headers["location"]
    kept = browser.cookies["glasspane_sso"]
    back = browser.get(away).headers["location"]
    crossed = browser.get(back.replace("/first/", "/second/"), headers={"cookie": f"glasspane_sso={kept}"})
    assert crossed.status_code == 403 and "was changed" in crossed.text
    assert browser.get(back).status_code == 303
    principal, _ = identity.principal_of_cookie(glasspane.ports, browser.cookies["glasspane_session"], address="")
    assert principal.organization == "first"
    # the same subject of the same issuer is nobody's member in the second organization, and may not take the account
    refused = follow(browser, f"{second}/start", "/costs")
    assert refused.status_code == 409 and "not linked" in refused.text


def test_everything_is_recorded_and_nothing_secret(
    glasspane: Application, site: str, browser: httpx.Client, signing_provider: SigningProvider
) -> None:
    """AUD-1: sign-ins, refusals with their reason, and the reading of the client's secret."""
    provide(glasspane, signing_provider.issuer)
    assert attempt(browser, site).status_code == 303
    signing_provider.lies = {"iss": "https://evil.example"}
    attempt(browser, site)
    recorded = _recorded(glasspane)
    assert ("sso.sign_in", "done", "ann@corp.example") in {
        (d["action"], d["outcome"], d["actor_name"]) for d in recorded
    }
    refused = next(d for d in recorded if d["action"] == "sso.sign_in" and d["outcome"] == "denied")
    assert refused["reason"] == "the ID token is from another issuer"
    assert any(d["action"] == "credential.read" and d["target"] == "sso/corp" for d in recorded)
    assert SECRET not in json.dumps(recorded)
    assert SECRET not in glasspane.run("sso.show", {"slug": "corp"}).model_dump_json()


def _recorded(app: Application) -> list[dict[str, Any]]:
    return [item.model_dump(mode="json") for item in app.run("audit.list", {"limit": 200}).items]


def test_a_new_issuer_does_not_get_the_old_secret(embedded: Application, strict: SigningProvider) -> None:
    assert embedded.run("sso.show", {"slug": "corp"}).has_secret
    assert not embedded.run("sso.update", {"slug": "corp", "issuer": strict.issuer + "/other"}).has_secret


def test_microsofts_common_issuer_takes_named_directories_alone() -> None:
    """IAM-2: a token names its own directory, and that has to be among those agreed."""
    tenant, other = "11111111-2222-3333-4444-555555555555", "99999999-2222-3333-4444-555555555555"
    terms = Terms(issuer="https://login.microsoftonline.com/organizations/v2.0", tenants=[tenant], client_id=CLIENT)
    key = RSAKey.generate_key(2048, {"kid": "k"})

    def claims(tid: str, issued_by: str) -> dict[str, Any]:
        issuer = f"https://login.microsoftonline.com/{issued_by}/v2.0"
        said = {"iss": issuer, "tid": tid, "aud": CLIENT, "iat": 1000, "exp": 2000, "nonce": "n", "sub": "s"}
        token = jwt.encode({"alg": "RS256", "kid": "k"}, said, key)
        return id_tokens.claims_of(token, terms, lambda _: {"keys": [key.as_dict(private=False)]}, nonce="n", now=1000)

    assert claims(tenant, tenant)["sub"] == "s"
    for tid, issued_by in ((other, other), (tenant, other), (other, tenant), ("{tenantid}", "{tenantid}")):
        with pytest.raises(SignInRefused):
            claims(tid, issued_by)


KEY = RSAKey.generate_key(2048, {"kid": "k"})
KEYS = {"keys": [KEY.as_dict(private=False)]}
TERMS = Terms(issuer="https://idp.example", client_id=CLIENT)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
CLAIMS = st.dictionaries(
    st.sampled_from(["iss", "aud", "azp", "exp", "iat", "nbf", "nonce", "sub", "tid", "email"]), ANYTHING, max_size=8
)


@given(CLAIMS)
def test_odd_claims_are_refused(said: dict[str, Any]) -> None:
    """Fuzz: whatever a signed token claims, without our nonce it is refused and never an unexpected error."""
    payload = base64.urlsafe_b64encode(json.dumps(said).encode()).rstrip(b"=").decode()
    from joserfc import jws

    token = jws.serialize_compact({"alg": "RS256", "kid": "k"}, base64.urlsafe_b64decode(payload + "=="), KEY)
    with pytest.raises(SignInRefused):
        id_tokens.claims_of(token, TERMS, lambda _: KEYS, nonce="ours", now=1e9)


@given(st.text(max_size=300) | st.from_regex(r"[\w-]{0,80}\.[\w-]{0,80}\.[\w-]{0,80}", fullmatch=True), ANYTHING)
def test_odd_tokens_and_keys_are_refused(token: str, keys: Any) -> None:
    with pytest.raises(SignInRefused):
        id_tokens.claims_of(token, TERMS, lambda _: KEYS, nonce="ours", now=1e9)
    signed = jwt.encode({"alg": "RS256", "kid": "k"}, {"sub": "s"}, KEY)
    with pytest.raises(SignInRefused):
        id_tokens.claims_of(signed, TERMS, lambda _: {"keys": keys}, nonce="ours", now=1e9)


def test_odd_cookies_are_refused(embedded: Application) -> None:
    """Fuzz: the state cookie."""
    provide(embedded, "https://idp.example")
    from glasspane.identity.federation import store

    provider = store.find(embedded.ports, "default", "corp")
    begun = pending.begun(embedded.ports, "/costs")
    good = pending.sealed(embedded.ports, provider, begun)

    @given(
        st.text(max_size=200) | st.tuples(st.integers(0, len(good) - 1), st.characters()).map(lambda c: _spoiled(*c))
    )
    def fuzz(cookie: str) -> None:
        if cookie != good:
            with pytest.raises(SignInRefused):
                pending.taken_up(embedded.ports, provider, cookie, begun.state)

    def _spoiled(at: int, by: str) -> str:
        return good[:at] + by + good[at + 1 :]

    fuzz()
    assert pending.taken_up(embedded.ports, provider, good, begun.state) == begun


@given(st.text(max_size=100))
def test_a_local_path_stays_local(text: str) -> None:
    path = pending.local_path(text)
    assert path.startswith("/") and not path.startswith("//") and "\\" not in path
    assert urlsplit(path).netloc == "" and urlsplit(path).scheme == ""
