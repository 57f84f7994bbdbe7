"""Identity providers and an application to sign in to."""

from __future__ import annotations

from pathlib import Path

import pytest

from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests.identity.federation.saml_provider import SamlProvider


@pytest.fixture
def glasspane(tmp_path: Path, database_url: str) -> Application:
    """An application on each kind of catalog."""
    return application(Settings(home=tmp_path / "home", database_url=database_url, sso_private_networks=True))


@pytest.fixture
def embedded(tmp_path: Path) -> Application:
    """An application on SQLite."""
    return application(Settings(home=tmp_path / "home", sso_private_networks=True))


@pytest.fixture(scope="session")
def saml_provider(tmp_path_factory: pytest.TempPathFactory) -> SamlProvider:
    """A SAML identity provider."""
    return SamlProvider(tmp_path_factory.mktemp("idp"))
