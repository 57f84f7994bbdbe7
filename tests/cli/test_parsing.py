"""What is typed becomes the request that every face takes."""

from __future__ import annotations

import doctest
from types import ModuleType

import pytest

from glasspane.cli import index, indexing, pages, parsing, progress
from glasspane.cli.render import tables
from glasspane.core import wire
from glasspane.core.errors import InvalidRequest, UsageError


def typed(*words: str, command: tuple[str, ...] = ("costs", "summary")) -> dict[str, object]:
    declared = index.commands()[command]
    return parsing.request(declared, vars(parsing.parser(declared).parse_args(parsing.sortable(words))))


def test_pages_take_one_value_at_a_time() -> None:
    request = typed("--by", "service,region", "--filter", r"provider=aws,gcp", "--basis", "billed", "--top", "3")
    assert pages.view(request) == [
        ("by", "service"), ("basis", "billed"), ("filter", "provider=aws"), ("filter", "provider=gcp"),
    ]  # fmt: skip


def test_nothing_typed_is_an_empty_request() -> None:
    assert typed() == {}


def test_lists_are_repeated_or_separated_by_commas() -> None:
    assert typed("--by", "provider,service", "--by", "region") == {"by": ["provider", "service", "region"]}


def test_pairs_gather_values_by_key() -> None:
    given = typed("--filter", "provider=aws,gcp", "--filter", "tag:team=a=b", "--filter", "provider=!azure")
    assert given == {"filter": {"provider": ["aws", "gcp", "!azure"], "tag:team": ["a=b"]}}


def test_comma_inside_a_value_is_escaped() -> None:
    assert typed("--filter", r"invoice=a\,b,c") == {"filter": {"invoice": ["a,b", "c"]}}


def test_pair_without_equals_is_a_usage_error() -> None:
    with pytest.raises(InvalidRequest, match="--filter: 'aws' is not key=value"):
        typed("--filter", "aws")


def test_descending_sort_needs_no_equals_sign() -> None:
    assert typed("--sort", "-cost") == {"sort": "-cost"}


def test_choices_are_checked() -> None:
    with pytest.raises(UsageError, match="invalid choice: 'net'"):
        typed("--basis", "net")


def test_file_names_keep_their_commas() -> None:
    assert typed("a,b.csv", "c.csv", command=("ingest",)) == {"paths": ["a,b.csv", "c.csv"]}


def test_longer_words_win_over_shorter_ones() -> None:
    assert typed("--limit", "3", command=("ingest", "list")) == {"limit": "3"}


@pytest.mark.parametrize("module", [indexing, parsing, progress, tables, wire])
def test_examples_in_docstrings(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0
