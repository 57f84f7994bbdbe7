"""The web pages are served as built, and their absence is explained."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from glasspane.api import failures, pages


@pytest.fixture
def built(tmp_path: Path) -> TestClient:
    (tmp_path / "static" / "assets").mkdir(parents=True)
    (tmp_path / "static" / "index.html").write_text("<title>Glasspane</title>")
    (tmp_path / "static" / "assets" / "app.js").write_text("1")
    (tmp_path / "secret.txt").write_text("secret")
    return client(tmp_path / "static")


def client(static: Path) -> TestClient:
    app = FastAPI(openapi_url=None)
    failures.install(app)
    pages.install(app, static)
    return TestClient(app)


@pytest.mark.parametrize("path", ["/", "/costs", "/costs?by=service", "/settings/deep"])
def test_addresses_of_pages_give_the_page(built: TestClient, path: str) -> None:
    answer = built.get(path)
    assert "Glasspane" in answer.text
    assert answer.headers["cache-control"] == "no-cache"


def test_assets_are_kept_for_good(built: TestClient) -> None:
    assert "immutable" in built.get("/assets/app.js").headers["cache-control"]


@pytest.mark.parametrize(
    "path", ["/assets/none.js", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/api/v2/x", "/healthy.txt"]
)
def test_nothing_else_is_served(built: TestClient, path: str) -> None:
    answer = built.get(path)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "not_found"


def test_missing_pages_say_how_to_build_them(tmp_path: Path) -> None:
    answer = client(tmp_path).get("/")
    assert answer.status_code == 503
    assert "make web" in answer.text
