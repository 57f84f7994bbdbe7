"""Proves of a SQL statement that it stays within one organization, before it is run."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import CompoundSelect, Delete, Insert, Select, Table, TextClause, Update
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import BinaryExpression, BindParameter, BooleanClauseList, ColumnElement, Grouping
from sqlalchemy.sql.operators import and_, eq
from sqlalchemy.sql.selectable import Alias, FromClause, Join, ScalarSelect

from glasspane.kit.tables import ORGANIZATION

MOST_PROVEN = 5_000
_proven: set[Hashable] = set()

Rows = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None


class Unscoped(Exception):
    """A statement could reach rows of another organization: a mistake in the program, never in a request."""


def check(statement: Any, organization: str, rows: Rows = None) -> None:
    """Return when every table that the statement touches is limited to `organization`; Unscoped says which is not.

    Reading and changing: each select, update and delete inside the statement has to compare each of its tables'
    organization column with `organization`, or with that of a table which does, in a condition that always holds.
    Shared tables have to stand beside a limited one. Inserting: every row has to name the organization.
    """
    if isinstance(statement, Insert):
        _check_insert(statement, organization, rows)
        return
    if not isinstance(statement, Select | CompoundSelect | Update | Delete):
        raise Unscoped(f"a {type(statement).__name__} cannot be limited to an organization")
    shape = _shape(statement, organization)
    if shape is None or shape not in _proven:
        _prove(statement, organization)
        if shape is not None and len(_proven) < MOST_PROVEN:
            _proven.add(shape)


def _shape(statement: Any, organization: str) -> Hashable:
    """Return what the proof rests on: the statement without its values, and which values are the organization."""
    key = statement._generate_cache_key()
    if key is None:
        return None
    return key.key, tuple(value.effective_value == organization for value in key.bindparams)


def _prove(statement: Any, organization: str) -> None:
    froms = {id(p): p.get_final_froms() for p in visitors.iterate(statement) if isinstance(p, Select)}
    around = _tables_around(statement, froms)
    for part in visitors.iterate(statement):
        if isinstance(part, TextClause):
            raise Unscoped("SQL text cannot be limited to an organization")
        if isinstance(part, Select):
            tables = _tables(froms[id(part)])
            # a table of a statement around this one stands for that statement's row
            own = [table for table in tables if id(table) not in around.get(id(part), ())] or tables
            _check_query(own, _conditions(part, froms[id(part)]), organization)
        elif isinstance(part, Update | Delete):
            _check_query([part.table], list(_all_of(part.whereclause)), organization)
            _check_values(part, organization)
        elif isinstance(part, Insert):
            raise Unscoped("an insert inside another statement")


def _tables_around(statement: Any, froms: Mapping[int, Sequence[FromClause]]) -> dict[int, set[int]]:
    """Return, for each query that is used as a value or in EXISTS, the tables of the statements around it."""
    around: dict[int, set[int]] = {}
    for part in visitors.iterate(statement):
        if isinstance(part, Select):
            outer, places = froms[id(part)], [*part.selected_columns, part.whereclause]
        elif isinstance(part, Update | Delete):
            outer, places = (part.table,), [part.whereclause]
        else:
            continue
        for inner in _queries_as_values(places):
            around.setdefault(id(inner), set()).update(id(table) for table in _tables(outer))
    return around


def _queries_as_values(places: Iterable[Any]) -> Iterator[Select[Any]]:
    for place in places:
        for element in visitors.iterate(place) if place is not None else ():
            if isinstance(element, ScalarSelect) and isinstance(element.element, Select):
                yield element.element


def _check_query(tables: list[FromClause], conditions: list[ColumnElement[Any]], organization: str) -> None:
    known = [table for table in tables if ORGANIZATION in table.c]
    equal = [pair for condition in conditions if (pair := _equality(condition))]
    limited = {id(t) for t in known if any(_names(pair, t, organization) for pair in equal)}
    grew = True
    while grew:
        more = {id(t) for t in known if id(t) not in limited and any(_joins(p, t, known, limited) for p in equal)}
        limited |= more
        grew = bool(more)
    for table in known:
        if id(table) not in limited:
            raise Unscoped(f"{_name(table)} is read without its organization")
    if not known and any(_shared(table) for table in tables):
        raise Unscoped(f"{_name(tables[0])} is shared by all organizations and is read alone")


def _check_insert(statement: Insert, organization: str, rows: Rows) -> None:
    if not isinstance(statement.table, Table):
        raise Unscoped("an insert that names no table")
    if ORGANIZATION not in statement.table.c:
        if _shared(statement.table):
            raise Unscoped(f"{statement.table.name} is shared by all organizations")
        return
    _check_conflict(statement)
    given = list(_inserted(statement, rows))
    if not given or any(row.get(ORGANIZATION) != organization for row in given):
        raise Unscoped(f"a row of {statement.table.name} names another organization, or none")


def _check_conflict(statement: Insert) -> None:
    """An upsert changes the row that is in the way: it has to be one of the same organization."""
    clause = getattr(statement, "_post_values_clause", None)
    if clause is None or not hasattr(clause, "update_values_to_set"):
        return
    target = {_key(column) for column in clause.inferred_target_elements or ()}
    if ORGANIZATION not in target or ORGANIZATION in map(_key, clause.update_values_to_set):
        raise Unscoped(f"an upsert into {statement.table} could change a row of another organization")


def _check_values(statement: Update | Delete, organization: str) -> None:
    values = getattr(statement, "_values", None) or {}
    for column, value in values.items():
        if getattr(column, "name", column) == ORGANIZATION and _bound(value) != organization:
            raise Unscoped("an update moves rows to another organization")


def _inserted(statement: Insert, rows: Rows) -> Iterator[Mapping[str, Any]]:
    several = getattr(statement, "_multi_values", ())
    fixed = {_key(c): _bound(v) for c, v in (getattr(statement, "_values", None) or {}).items()}
    if several:
        for group in several:
            for row in group:
                yield {_key(c): _bound(v) for c, v in row.items()}
    elif isinstance(rows, Mapping):
        yield {**fixed, **rows}
    elif rows:
        for row in rows:
            yield {**fixed, **row}
    else:
        yield fixed


def _key(column: Any) -> str:
    return str(getattr(column, "name", column))


def _bound(value: Any) -> Any:
    return value.effective_value if isinstance(value, BindParameter) else value


def _tables(froms: Iterable[FromClause]) -> list[FromClause]:
    found: list[FromClause] = []
    for part in froms:
        if isinstance(part, Join):
            found += _tables((part.left, part.right))
        elif isinstance(part, Table) or (isinstance(part, Alias) and isinstance(part.element, Table)):
            found.append(part)
    return found


def _conditions(query: Select[Any], froms: Iterable[FromClause]) -> list[ColumnElement[Any]]:
    found = list(_all_of(query.whereclause))
    for part in froms:
        found += _joined_on(part)
    return found


def _joined_on(part: FromClause) -> list[ColumnElement[Any]]:
    if not isinstance(part, Join):
        return []
    return [*_all_of(part.onclause), *_joined_on(part.left), *_joined_on(part.right)]


def _all_of(condition: Any) -> Iterator[ColumnElement[Any]]:
    """Yield the conditions that all have to hold."""
    if isinstance(condition, Grouping):
        yield from _all_of(condition.element)
    elif isinstance(condition, BooleanClauseList) and condition.operator is and_:
        for part in condition.clauses:
            yield from _all_of(part)
    elif condition is not None:
        yield condition


def _equality(condition: ColumnElement[Any]) -> tuple[Any, Any] | None:
    if isinstance(condition, BinaryExpression) and condition.operator is eq:
        return condition.left, condition.right
    return None


def _is_organization_of(side: Any, table: FromClause) -> bool:
    return getattr(side, "name", None) == ORGANIZATION and getattr(side, "table", None) is table


def _names(pair: tuple[Any, Any], table: FromClause, organization: str) -> bool:
    one, other = pair if _is_organization_of(pair[0], table) else (pair[1], pair[0])
    return _is_organization_of(one, table) and isinstance(other, BindParameter) and _bound(other) == organization


def _joins(pair: tuple[Any, Any], table: FromClause, known: list[FromClause], limited: set[int]) -> bool:
    one, other = pair if _is_organization_of(pair[0], table) else (pair[1], pair[0])
    return _is_organization_of(one, table) and any(_is_organization_of(other, t) for t in known if id(t) in limited)


def _shared(table: FromClause) -> bool:
    plain = table.element if isinstance(table, Alias) else table
    return isinstance(plain, Table) and bool(plain.info.get("shared"))


def _name(table: FromClause) -> str:
    return str(getattr(table, "name", table))
