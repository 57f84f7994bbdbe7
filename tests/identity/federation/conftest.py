"""Identity providers and an application to sign in to."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import oidc_provider_mock
import pytest
import uvicorn

from glasspane.api.app import create
from glasspane.api.server import bound
from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests.identity.federation import oidc_provider
from tests.identity.federation.oidc_provider import SigningProvider
from tests.identity.federation.saml_provider import SamlProvider


@pytest.fixture
def glasspane(tmp_path: Path, database_url: str) -> Application:
    """An application on each kind of catalog."""
    return application(Settings(home=tmp_path / "home", database_url=database_url, sso_private_networks=True))


@pytest.fixture
def embedded(tmp_path: Path) -> Application:
    """An application on SQLite."""
    return application(Settings(home=tmp_path / "home", sso_private_networks=True))


@pytest.fixture
def site(glasspane: Application) -> Iterator[str]:
    """The address of a server of the application."""
    with served(glasspane) as address:
        yield address


@pytest.fixture
def small_site(embedded: Application) -> Iterator[str]:
    """The address of a server of the application on SQLite."""
    with served(embedded) as address:
        yield address


@contextmanager
def served(app: Application) -> Iterator[str]:
    """Serve an application over real HTTP."""
    listening = bound("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(create(app), log_level="error", access_log=False, proxy_headers=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listening.close()


@pytest.fixture(scope="session")
def saml_provider(tmp_path_factory: pytest.TempPathFactory) -> SamlProvider:
    """A SAML identity provider."""
    return SamlProvider(tmp_path_factory.mktemp("idp"))


@pytest.fixture
def signing_provider() -> Iterator[SigningProvider]:
    """An OpenID Connect provider that checks everything and can be told to lie."""
    with oidc_provider.running() as provider:
        yield provider


@pytest.fixture(scope="session")
def oidc_mock() -> Iterator[str]:
    """The issuer of an OpenID Connect provider made by others."""
    people = [
        oidc_provider_mock.User(
            sub="ann",
            claims={"email": "ann@corp.example", "email_verified": True, "name": "Ann", "groups": ["engineers"]},
        ),
        oidc_provider_mock.User(sub="eve", claims={"email": "ann@corp.example", "email_verified": False}),
    ]
    with oidc_provider_mock.run_server_in_thread(user_claims=people) as server:
        yield f"http://127.0.0.1:{server.server_port}"
