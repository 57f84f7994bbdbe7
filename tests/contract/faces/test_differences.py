"""What the faces promise is committed: a change is said in words, and a breaking one is called so."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, get_origin

import pytest
from pydantic import BaseModel

from glasspane import api
from glasspane.bootstrap import application, catalogue
from glasspane.core.lists import Page
from glasspane.settings import Settings
from tests.contract.faces import differences

REFERENCE = Path(__file__).resolve().parents[3] / "docs/reference"


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return api.create(application(Settings(home=tmp_path_factory.mktemp("home")))).openapi()


def test_rest_is_as_committed(described: Any) -> None:
    """API-1: the OpenAPI description is the committed one; if not, this says what was added, removed or changed."""
    committed = json.loads((REFERENCE / "openapi.json").read_text(encoding="utf-8"))
    said = differences.rest(committed, described)
    assert not said, "\n".join(["run `make docs` and commit; the changes are:", *said])


def test_changes_are_said_in_words(described: Any) -> None:
    changed = copy.deepcopy(described)
    del changed["paths"]["/api/v1/info"]
    changed["paths"]["/api/v2/rates"] = {"get": changed["paths"]["/api/v1/rates"].pop("get")}
    facets = changed["paths"]["/api/v1/costs/facets"]["get"]
    facets["parameters"] = [p for p in facets["parameters"] if p["name"] != "search"]
    facets["parameters"].append({"name": "color", "in": "query", "required": True})
    said = differences.rest(described, changed)
    assert said == [
        "removed: info",
        "changed: costs.facets: no longer takes search",
        "changed: costs.facets: now needs color",
        "changed: rates.list: moved from GET /api/v1/rates to GET /api/v2/rates",
    ]
    assert differences.breaking(said) == said
    back = differences.rest(changed, described)
    assert "added: info" in back
    assert "added: info" not in differences.breaking(back)


def test_graphql_breaks_are_named() -> None:
    """API-3: a field that goes is a break, one that comes is not."""
    old, new = "type Query { a: Int b: Int }", "type Query { a: Int c: Int }"
    assert differences.graph(old, new) == ["breaks: Field Query.b was removed."]
    committed = (REFERENCE / "schema.graphql").read_text(encoding="utf-8")
    assert differences.graph(committed, committed) == []


def test_every_list_to_page_has_the_one_envelope() -> None:
    """API-1: what takes a cursor answers items, next_cursor and total; nothing else calls its list otherwise."""
    for operation in catalogue():
        fields = operation.request.model_fields
        if "cursor" in fields:
            assert _is_page(operation.response), f"{operation.id} takes a cursor and does not answer a Page"
            assert "limit" in fields, f"{operation.id} takes a cursor and no limit"
        if "next_cursor" in operation.response.model_fields:
            assert _is_page(operation.response), f"{operation.id} has an envelope of its own"


def _is_page(model: type[BaseModel]) -> bool:
    return issubclass(model, Page) or get_origin(model) is Page
