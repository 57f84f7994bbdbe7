"""RES-5: who asks the same at the same time waits for one computation."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from glasspane.bootstrap.remembering import Turns


def test_one_at_a_time_for_a_key_and_all_at_once_for_different_ones() -> None:
    turns = Turns()
    inside, most = 0, 0
    guard = threading.Lock()
    together = threading.Barrier(4, timeout=10)

    def same(_: int) -> None:
        nonlocal inside, most
        with turns.of("a"):
            with guard:
                inside += 1
                most = max(most, inside)
            with guard:
                inside -= 1

    def different(number: int) -> None:
        with turns.of(str(number)):
            together.wait()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(same, range(200)))
        list(pool.map(different, range(4)))
    assert most == 1
    assert not turns._waiting


def test_a_computation_that_fails_gives_the_turn_on() -> None:
    turns = Turns()
    with pytest.raises(ZeroDivisionError), turns.of("a"):
        raise ZeroDivisionError
    with turns.of("a"):
        pass
    assert not turns._waiting
