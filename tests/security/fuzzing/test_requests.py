"""Whatever is written into a field of an operation that reads, the answer is one, or a refusal (ASVS V1, V2, V8)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glasspane.api import queries
from glasspane.bootstrap import Application, catalogue
from glasspane.core import wire
from glasspane.core.errors import InvalidRequest
from glasspane.core.operations import Operation
from tests import databases
from tests.security.fuzzing.inputs import cursors, json_values, packed, texts
from tests.security.fuzzing.two_organizations import filled, outcome

READS = [o for o in catalogue() if o.effect == "read" and not o.local]
LISTS = [o for o in READS if "cursor" in o.request.model_fields]
COSTS = [o for o in READS if o.id.startswith("costs.")]
PERIODS = st.one_of(texts, st.dates().map(str), st.sampled_from(["2024-09", "2024-09-01", "0000-01-01", "9999-12-31"]))


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """The installation under fuzz, on either database: PostgreSQL refuses texts that SQLite takes."""
    home = tmp_path_factory.mktemp("fuzz")
    if request.param == "sqlite":
        yield filled(home)
        return
    with databases.database(request.getfixturevalue("postgres_server")) as address:
        yield filled(home, address)


@pytest.mark.parametrize("operation", LISTS, ids=lambda o: o.id)
def test_cursors(operation: Operation, made: Application) -> None:
    """V1.5.2, V8.4.1: a cursor that no page ended with is refused, however it is made, and opens nothing of others."""
    needed = _needed(operation)

    @given(cursor=cursors)
    @settings(max_examples=60)
    def hold(cursor: str) -> None:
        outcome(made, operation.id, {**needed, "cursor": cursor})

    hold()


@pytest.mark.parametrize("operation", READS, ids=lambda o: o.id)
def test_fields(operation: Operation, made: Application) -> None:
    """V2.2.1, V15.3.5: any JSON in any field, known or not."""
    names = st.sampled_from([f.alias or n for n, f in operation.request.model_fields.items()] or ["none"])

    @given(request=st.dictionaries(st.one_of(names, names, texts), json_values, max_size=4))
    @settings(max_examples=30)
    def hold(request: dict[str, object]) -> None:
        outcome(made, operation.id, {**_needed(operation), **request})

    hold()


@pytest.mark.parametrize("operation", READS, ids=lambda o: o.id)
@pytest.mark.parametrize("text", ["\0", "a\0b", packed(b"\0"), packed(b"\xff\xfe"), "9" * 30], ids=ascii)
def test_text_that_a_database_refuses(text: str, operation: Operation, made: Application) -> None:
    """V2.2.1: each field alone, with what PostgreSQL keeps in no text or number."""
    for name, field in operation.request.model_fields.items():
        for value in (text, [text], {"provider": [text]}):
            outcome(made, operation.id, {**_needed(operation), field.alias or name: value})


@pytest.mark.parametrize("operation", COSTS, ids=lambda o: o.id)
def test_text_in_fields_of_costs(operation: Operation, made: Application) -> None:
    """V1.2.4: filters, dimensions, orders and periods of hostile text, of the type that the field wants."""
    fields = {f.alias or n: str(f.annotation) for n, f in operation.request.model_fields.items()}

    @given(data=st.data())
    @settings(max_examples=50)
    def hold(data: st.DataObject) -> None:
        chosen = data.draw(st.lists(st.sampled_from(sorted(fields) or ["none"]), max_size=3, unique=True))
        outcome(made, operation.id, {name: data.draw(_typed(fields.get(name, ""))) for name in chosen})

    hold()


@given(given_texts=st.lists(texts, max_size=5))
def test_pairs(given_texts: list[str]) -> None:
    """V2.2.1: `key=value` text is read or refused, and the values can be written and read again."""
    try:
        pairs = wire.paired(given_texts)
    except InvalidRequest:
        return
    for values in pairs.values():
        plain = [v.strip() for v in values if v.strip() and "\\" not in v and "\0" not in v]
        assert wire.split(wire.joined(plain)) == plain


@pytest.mark.parametrize("operation", READS, ids=lambda o: o.id)
def test_query_strings(operation: Operation) -> None:
    """V15.3.7: any query string becomes values of the operation or InvalidRequest."""
    known = queries.parameters(operation)
    names = st.one_of(st.sampled_from([*known, "none"]), texts)

    @given(pairs=st.lists(st.tuples(names, texts), max_size=6))
    @settings(max_examples=30)
    def hold(pairs: list[tuple[str, str]]) -> None:
        try:
            values = queries.values(known, pairs)
        except InvalidRequest:
            return
        assert set(values) <= set(known)

    hold()


def _typed(annotation: str) -> st.SearchStrategy[object]:
    if "dict" in annotation.casefold() or "mapping" in annotation.casefold():
        return st.dictionaries(texts, st.lists(texts, max_size=3), max_size=3)
    if "list" in annotation.casefold() or "tuple" in annotation.casefold():
        return st.lists(texts, max_size=4)
    if "int" in annotation:
        return st.integers()
    return PERIODS


def _needed(operation: Operation) -> dict[str, object]:
    """Values for the fields without which the operation is refused at once."""
    return {f.alias or n: "x" for n, f in operation.request.model_fields.items() if f.is_required()}
