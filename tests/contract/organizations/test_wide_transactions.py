"""IAM-1: what reaches over all organizations is listed here with its reason; all else is proven to stay within one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import glasspane

ROOT = Path(glasspane.__file__).parent
NAMES = {"EVERY_ORGANIZATION", "EVERY"}
OPENING = {"transaction", "apart"}
BY_EMAIL = "an e-mail address is known before the organization is"
BY_SECRET = "a secret is known before the organization is"
ACCOUNT = "an account is the same in every organization"
PERSON = "a person asks for what is theirs in every organization"
WORKER = "a worker serves all organizations"
NOTHING = "nothing of any organization is read"

MAY = {
    "backends/catalog_events.py _edge": "ids of events are numbered over all organizations",
    "backends/catalog_events.py _everywhere": "a server tells its listeners of every organization apart by itself",
    "bootstrap/lasting.py _begun": WORKER,
    "bootstrap/operations.py _probe_catalog": NOTHING,
    "bootstrap/readiness.py _catalog": NOTHING,
    "identity/account/attempts.py begin": BY_EMAIL,
    "identity/account/attempts.py succeeded": BY_EMAIL,
    "identity/account/operations.py list_sessions": PERSON,
    "identity/account/operations.py logout_everywhere": PERSON,
    "identity/account/operations.py recovery_codes": ACCOUNT,
    "identity/account/second_factor.py confirm": ACCOUNT,
    "identity/account/second_factor.py demand": ACCOUNT,
    "identity/account/second_factor.py remove": ACCOUNT,
    "identity/account/signing_in.py _membership": PERSON,
    "identity/account/signing_in.py change_password": PERSON,
    "identity/account/signing_in.py join": "who is invited may have an account that another organization knows",
    "identity/account/signing_in.py own_account": ACCOUNT,
    "identity/account/signing_in.py proved": BY_EMAIL,
    "identity/account/signing_in.py register": BY_EMAIL,
    "identity/account/standing.py end_own_session": PERSON,
    "identity/account/standing.py standing": PERSON,
    "identity/credentials/keys.py principal_of_key": BY_SECRET,
    "identity/credentials/sessions.py principal_of_cookie": BY_SECRET,
    "identity/credentials/sessions.py renewed": BY_SECRET,
    "identity/federation/provisioning.py _move": "an address is changed only where no other organization knows it",
    "identity/operations.py _check_may_set_password": BY_EMAIL,
    "identity/organizations.py visible": PERSON,
    "identity/outside.py _first_visit": BY_EMAIL,
    "identity/outside.py _fresh": "an account is fresh when no other organization knows it",
    "identity/people.py account_for": BY_EMAIL,
    "identity/people.py anyone": "whether anybody can sign in",
    "identity/people.py drop_orphan": "an account goes with the last organization that knows it",
    "identity/people.py invitation": BY_SECRET,
    "identity/people.py store_account": ACCOUNT,
    "identity/resets/service.py _emptied": ACCOUNT,
    "identity/resets/service.py _known": BY_SECRET,
    "identity/resets/service.py _known_elsewhere": "only whom no other organization knows is reset by an administrator",
    "jobs/leasing.py claim": WORKER,
    "jobs/leasing.py forget_old": WORKER,
    "jobs/schedules/service.py fire_due": WORKER,
    "jobs/service.py depth": "metrics count the jobs of all organizations",
}
"""Function → why it may open a transaction that reaches over all organizations."""
NAMED_ELSEWHERE = {
    "audit/log.py organization_of": "no entry is told to all organizations",
    "kit/sql.py _finish": "audit entries and events of every organization are appended at the end of a transaction",
    "kit/sql.py execute": "here the proof is asked for",
}
"""Function → why it names the mark without opening a transaction with it."""


def test_wide_transactions_are_the_listed_ones() -> None:
    found = {where for path in ROOT.rglob("*.py") for where, node in _marked(path) if _opens(node)}
    assert found == set(MAY)


def test_the_mark_is_used_for_nothing_else() -> None:
    """Neither under another name nor as a text: what is listed above is all there is."""
    found = {where for path in ROOT.rglob("*.py") for where, node in _marked(path) if not _opens(node)}
    assert found == set(NAMED_ELSEWHERE)


@pytest.mark.parametrize(
    ("code", "opens"),
    [
        ("def f(): catalog.transaction(EVERY_ORGANIZATION)", True),
        ("def f(): catalog.apart(organization=EVERY_ORGANIZATION)", True),
        ('def f(): catalog.transaction("*")', True),
        ("def f(): all = EVERY_ORGANIZATION; catalog.transaction(all)", False),
        ("def f(): catalog.transaction(ports.EVERY_ORGANIZATION)", True),
    ],
)
def test_the_search_finds_them(code: str, opens: bool) -> None:
    path = ROOT / "x.py"
    assert [(where, _opens(node)) for where, node in _in(ast.parse(code), path)] == [("x.py f", opens)]
    assert not list(_in(ast.parse("def f(): catalog.transaction(context.organization)"), path))


def _marked(path: Path) -> Iterator[tuple[str, ast.AST]]:
    return _in(ast.parse(path.read_text(encoding="utf-8")), path)


def _in(tree: ast.AST, path: Path) -> Iterator[tuple[str, ast.AST]]:
    """Yield each call that opens a transaction with the mark, and each other use of it, with the function around."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            where = f"{path.relative_to(ROOT).as_posix()} {function.name}"
            calls = [node for node in ast.walk(function) if _opens(node)]
            inside = {id(part) for call in calls for part in ast.walk(call)}
            yield from ((where, call) for call in calls)
            yield from ((where, n) for n in ast.walk(function) if _is_mark(n) and id(n) not in inside)


def _opens(node: ast.AST) -> bool:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in OPENING):
        return False
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    return any(_is_mark(value) or (isinstance(value, ast.Constant) and value.value == "*") for value in given)


def _is_mark(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr in NAMES
    return isinstance(node, ast.Name) and node.id in NAMES and isinstance(node.ctx, ast.Load)
