"""A real server over a data folder with the FOCUS sample in it, made once for the tests of the network faces."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests.api.serving import Serving, serving
from tests.cli.running import SAMPLE


@pytest.fixture(scope="session")
def filled_application(tmp_path_factory: pytest.TempPathFactory) -> Application:
    made = application(Settings(home=tmp_path_factory.mktemp("home")))
    made.run("ingest", {"paths": [str(SAMPLE)], "connection": "sample"})
    return made


@pytest.fixture(scope="session")
def server(filled_application: Application) -> Iterator[Serving]:
    with serving(filled_application) as running:
        yield running
