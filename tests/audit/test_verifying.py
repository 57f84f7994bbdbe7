"""Whatever is done to an exported chain is found, and where (IAM-4)."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glasspane.audit import heads
from glasspane.audit.chain import canonical, digest, exact, line
from glasspane.audit.verifying import verify
from glasspane.core.errors import UsageError
from tests.audit.chains import chain, head_of, lines

ENTRIES = chain(12)
LINES = lines(ENTRIES)
HEAD = head_of(ENTRIES[-1])
PLACES = st.integers(0, len(LINES) - 1)


def broken(text: list[str], head: Any = None) -> tuple[str, int]:
    found = verify(text, head)
    assert not found.whole
    assert found.broken is not None
    return found.broken.kind, found.broken.sequence


def test_a_whole_chain_is_whole() -> None:
    found = verify(LINES, HEAD)
    assert (found.whole, found.entries, found.last, found.head_checked) == (True, 12, 12, True)
    assert verify([]).whole


@given(PLACES, st.data())
def test_any_changed_character_is_found(place: int, data: st.DataObject) -> None:
    """IAM-4: one character of one line replaced by any other."""
    text = LINES[place].removesuffix("\n")
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.characters(exclude_characters=text[at], exclude_categories=["Cs"]))
    changed = text[:at] + other + text[at + 1 :]
    kind, _ = broken([*LINES[:place], changed + "\n", *LINES[place + 1 :]], HEAD)
    found = verify([*LINES[:place], changed + "\n", *LINES[place + 1 :]], HEAD)
    assert kind in ("changed", "missing", "inserted", "reordered")
    assert found.broken is not None
    assert found.broken.line == place + 1


MEMBERS = sorted(set(ENTRIES[0]) - {"sequence", "format"})


@given(PLACES, st.sampled_from(MEMBERS))
def test_any_changed_member_is_found_even_with_its_hash_made_anew(place: int, member: str) -> None:
    """IAM-4: who changes an entry and its hash breaks the link of the next one, or misses the head."""
    entry = {**ENTRIES[place], member: "0" * 64 if member in ("previous", "hash") else "x"}
    if entry == ENTRIES[place]:
        return
    changed = [*LINES[:place], line(entry) + "\n", *LINES[place + 1 :]]
    assert broken(changed) == ("changed", place + 1)
    if member == "hash":
        return
    forged = line({**entry, "hash": digest(entry)}) + "\n"
    kind, sequence = broken([*LINES[:place], forged, *LINES[place + 1 :]], HEAD)
    if member == "organization" and place > 0:
        assert (kind, sequence) == ("inserted", place + 1)
    elif member == "organization" and place == 0:
        assert (kind, sequence) == ("inserted", 2)
    else:
        assert (kind, sequence) == ("changed", place + 1 if member == "previous" else min(place + 2, len(LINES)))


@given(st.integers(0, len(LINES) - 2))
def test_a_missing_entry_is_found(place: int) -> None:
    assert broken(LINES[:place] + LINES[place + 1 :]) == ("missing", place + 1)


@given(PLACES, PLACES)
def test_an_inserted_copy_is_found(source: int, place: int) -> None:
    text = [*LINES[: place + 1], LINES[source], *LINES[place + 1 :]]
    kind, sequence = broken(text)
    # an entry put in before its place is the first of two: what should stand here comes later
    assert (kind, sequence) == (("inserted", source + 1) if source <= place else ("reordered", place + 2)) or (
        source == place + 1 and (kind, sequence) == ("inserted", source + 1)
    )


@given(st.integers(0, len(LINES) - 2))
def test_a_forged_entry_is_found(place: int) -> None:
    """IAM-4: an entry that was never there, with a right hash and link, before the end that the head tells."""
    before = ENTRIES[place]
    forged = {**before, "sequence": place + 2, "previous": before["hash"], "target": "forged"}
    forged["hash"] = digest(forged)
    text = [*LINES[: place + 1], line(forged) + "\n", *LINES[place + 1 :]]
    assert broken(text, HEAD)[0] in ("inserted", "changed")


@given(PLACES, PLACES)
def test_swapped_entries_are_found(one: int, other: int) -> None:
    if one == other:
        return
    text = list(LINES)
    text[one], text[other] = text[other], text[one]
    assert broken(text) == ("reordered", min(one, other) + 1)


@given(PLACES)
def test_a_cut_off_end_is_found_with_a_head(kept: int) -> None:
    """IAM-4: truncation leaves a chain that is whole by itself; the kept head tells."""
    assert verify(LINES[:kept]).whole
    assert broken(LINES[:kept], HEAD) == ("truncated", kept + 1)


def test_a_chain_written_anew_is_found_with_a_head() -> None:
    """IAM-4: who makes all hashes anew cannot make the head anew."""
    other = chain(12)
    other[4]["target"] = "rewritten"
    for before, entry in zip([None, *other], other, strict=False):
        entry["previous"] = before["hash"] if before else "0" * 64
        entry["hash"] = digest(entry)
    assert verify(lines(other)).whole
    assert broken(lines(other), HEAD) == ("changed", 12)


def test_an_old_head_holds_for_a_longer_log() -> None:
    assert verify(LINES, head_of(ENTRIES[6])).whole


@pytest.mark.parametrize("junk", ["", "{}", "null", "[" * 100_000, '{"sequence":1}', "x" * 70_000, '{"sequence":NaN}'])
def test_what_is_no_entry_is_found(junk: str) -> None:
    assert broken([LINES[0], junk + "\n", *LINES[1:]])[1] == 2


@given(st.text(max_size=60))
def test_heads_that_nobody_signed_are_refused(word: str) -> None:
    with pytest.raises(UsageError):
        heads.read(word)


@given(st.integers(0, 10_000))
def test_heads_that_were_changed_are_refused(seed: int) -> None:
    """IAM-4: a head is only what was signed; base64's unused last bits change nothing that is read."""
    pick = random.Random(seed)
    at = pick.randrange(len(HEAD.head))
    changed = HEAD.head[:at] + pick.choice("AZaz09-_.") + HEAD.head[at + 1 :]
    try:
        read = heads.read(changed)
    except UsageError:
        return
    assert read.model_dump(exclude={"head", "key", "signature"}) == HEAD.model_dump(
        exclude={"head", "key", "signature"}
    )
    with pytest.raises(UsageError):
        heads.read(HEAD.head, key="A" * 43)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), JSON, max_size=5))
def test_the_canonical_form_is_one(value: dict[str, Any]) -> None:
    """Reading it and writing it again, in any order of keys, gives the same bytes."""
    text = canonical(exact(value))
    again = json.loads(text)
    assert canonical(again) == text
    assert canonical(dict(reversed(list(again.items())))) == text
    text.encode()
