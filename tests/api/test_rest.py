"""The REST face: parameters, bodies, caching, errors, as a client sees them."""

from __future__ import annotations

import gzip
import json

import pytest

from glasspane.core.errors import error_types
from tests.api.serving import Serving


def test_lists_may_be_repeated_or_separated_by_commas(server: Serving) -> None:
    one = server.get("/api/v1/costs/summary?by=provider,service&filter=provider=aws,azure")
    other = server.get("/api/v1/costs/summary?by=provider&by=service&filter=provider=aws&filter=provider=azure")
    assert one.status == 200
    assert one.json == other.json
    assert {row["provider"] for row in one.json["rows"]} == {"aws", "azure"}


def test_amounts_are_text(server: Serving) -> None:
    answer = server.get("/api/v1/costs/summary?basis=billed").json
    assert answer["total"] == {"USD": "20.52022672899"}


def test_lists_answer_one_envelope(server: Serving) -> None:
    page = server.get("/api/v1/costs/rows?limit=2").json
    assert len(page["items"]) == 2
    assert page["total"] == 1000
    following = server.get(f"/api/v1/costs/rows?limit=2&cursor={page['next_cursor']}").json
    assert following["items"] != page["items"]


def test_path_parameters(server: Serving) -> None:
    id = server.get("/api/v1/ingestions").json["items"][0]["id"]
    assert server.get(f"/api/v1/ingestions/{id}").json["id"] == id
    assert server.get(f"/api/v1/ingestions/{id}/quarantine?limit=5").json["items"] == []


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/api/v1/costs/summary?by=nonsense", 400, "usage"),
        ("/api/v1/costs/summary?nonsense=1", 422, "invalid_request"),
        ("/api/v1/costs/summary?top=many", 422, "invalid_request"),
        ("/api/v1/costs/summary?filter=aws", 422, "invalid_request"),
        ("/api/v1/costs/summary?basis=billed&basis=list", 422, "invalid_request"),
        ("/api/v1/ingestions/none", 404, "not_found"),
        ("/api/v1/nowhere", 404, "not_found"),
    ],
)
def test_errors_have_one_shape(server: Serving, path: str, status: int, code: str) -> None:
    answer = server.get(path)
    assert answer.status == status
    assert set(answer.json) == {"error"}
    assert set(answer.json["error"]) == {"code", "message", "hint", "docs", "reference"}
    assert answer.json["error"]["code"] == code
    explained = server.get(answer.json["error"]["docs"])
    assert explained.status == 200
    assert code.encode() in explained.body


def test_every_error_code_has_a_page(server: Serving) -> None:
    for kind in error_types():
        assert server.get(f"/errors/{kind.code}").status == 200
    assert server.get("/errors/nonsense").status == 404


def test_unknown_fields_of_a_body_are_refused(server: Serving) -> None:
    answer = server.post("/api/v1/ingestions", {"paths": []})
    assert (answer.status, answer.json["error"]["code"]) == (422, "invalid_request")
    assert "paths" in answer.json["error"]["message"]
    assert server.post("/api/v1/ingestions", b"not json").status == 422


def test_wrong_methods_are_named(server: Serving) -> None:
    answer = server.ask("DELETE", "/api/v1/costs/summary")
    assert (answer.status, answer.json["error"]["code"]) == (405, "usage")
    assert "GET" in answer.headers["allow"]


def test_answers_can_be_kept_and_asked_again(server: Serving) -> None:
    first = server.get("/api/v1/costs/summary?by=service")
    assert first.headers["cache-control"] == "private, no-cache"
    again = server.get("/api/v1/costs/summary?by=service", If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert server.get("/api/v1/costs/summary?by=region", If_None_Match=first.headers["etag"]).status == 200


def test_large_answers_are_compressed(server: Serving) -> None:
    plain = server.get("/api/v1/costs/rows?limit=1000")
    packed = server.get("/api/v1/costs/rows?limit=1000", Accept_Encoding="gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body) / 4


def test_findings_are_said_in_a_header(server: Serving) -> None:
    assert server.get("/api/v1/info").headers["glasspane-findings"] is None
    changed = server.get("/api/v1/costs/diff?a=0&b=newest&unchanged=true")
    assert changed.headers["glasspane-findings"] == ("true" if changed.json["rows"] else None)


def test_health_needs_nothing(server: Serving) -> None:
    assert server.get("/health").json == {"status": "ok"}
    assert server.get("/health/ready").json == {"status": "ok", "failing": []}


def test_openapi_describes_errors_and_parameters(server: Serving) -> None:
    spec = server.get("/api/v1/openapi.json").json
    summary = spec["paths"]["/api/v1/costs/summary"]["get"]
    assert summary["operationId"] == "costs.summary"
    assert {p["name"] for p in summary["parameters"]} >= {"by", "from", "to", "filter", "basis"}
    assert "`denied`" in summary["responses"]["403"]["description"]
    assert json.dumps(spec).count("HTTPValidationError") == 0
