"""`@operation`: a typed function declared once, from which every face is generated."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Literal

from pydantic import BaseModel

from glasspane.core.context import Context
from glasspane.core.jobs import Lasting

Effect = Literal["read", "write", "destroy"]
Handler = Callable[[Context, Any], BaseModel]


@dataclass(frozen=True)
class Positional:
    """Field marker: on the command line this field is given by position, not as a flag."""

    metavar: str = ""


@dataclass(frozen=True)
class Pairs:
    """Field marker: a mapping field that the command line takes as repeated `key=value`."""

    metavar: str = "k=v"


@dataclass(frozen=True)
class Files:
    """Field marker: the field names files: local paths, object-store addresses, or uploads (`upload://id`).

    The runner turns uploads into local paths and refuses local paths from callers who are not at this machine.
    """


@dataclass(frozen=True)
class Here:
    """Field marker: it names something at the caller's machine; the command line then runs the operation there."""


def _unversioned(context: Context) -> str:
    return ""


@dataclass(frozen=True)
class Cached:
    """How long a read's answer may be kept.

    `version` names the state of the data that the answer depends on, cheaply: another state is another question. Events
    of one of the `topics` drop the answer before its time.
    """

    seconds: float
    topics: tuple[str, ...] = ()
    version: Callable[[Context], str] = _unversioned


@dataclass(frozen=True)
class Operation:
    """One thing a person can ask of Glasspane, with all that its faces need to know.

    `route` is `"METHOD /path"` below `/api/v1`; path parameters name request fields. `examples` are complete
    command lines without the program's name; a test runs each.
    """

    id: str
    scope: str
    effect: Effect
    route: str
    examples: tuple[str, ...]
    request: type[BaseModel]
    response: type[BaseModel]
    function: Handler
    local: bool = False
    transactional: bool = True
    lasting: Lasting | None = None
    cached: Cached | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The command's words: `costs.summary` is `glasspane costs summary`."""
        return tuple(self.id.replace("_", "-").split("."))

    @property
    def method(self) -> str:
        """The HTTP verb."""
        return self.route.split(" ", 1)[0]

    @property
    def path(self) -> str:
        """The path below `/api/v1`."""
        return self.route.split(" ", 1)[1]

    def target(self, request: BaseModel) -> str:
        """What a request is about: the values of its positional fields."""
        fields = type(request).model_fields.items()
        named = [getattr(request, n) for n, f in fields if any(isinstance(m, Positional) for m in f.metadata)]
        return " ".join(",".join(map(str, v)) if isinstance(v, list) else str(v) for v in named if v is not None)

    @property
    def summary(self) -> str:
        """The docstring's first sentence."""
        return self.description.split("\n", 1)[0]

    @property
    def description(self) -> str:
        """The whole docstring."""
        return inspect.getdoc(self.function) or ""


def operation(
    id: str,
    *,
    scope: str,
    effect: Effect,
    route: str,
    examples: Iterable[str] = (),
    local: bool = False,
    transactional: bool = True,
    lasting: Lasting | None = None,
    cached: Cached | None = None,
) -> Callable[[Handler], Handler]:
    """Declare an operation; its request and response types are read from the annotations.

    `local=True` keeps it off the network faces: it concerns this machine (its folder, its browser). What changes
    something runs in one transaction of the catalog together with its audit entry; `transactional=False` leaves that to
    the function, for work outside the catalog. `lasting` makes it a durable job that a crash does not end. `cached`
    says how long servers may keep the answer of a read.
    """

    def declare(function: Handler) -> Handler:
        hints = typing.get_type_hints(function)
        parameters = list(inspect.signature(function).parameters)
        declared = Operation(
            id=id,
            scope=scope,
            effect=effect,
            route=route,
            examples=tuple(examples),
            request=hints[parameters[1]],
            response=hints["return"],
            function=function,
            local=local,
            transactional=transactional and lasting is None,
            lasting=lasting,
            cached=cached,
        )
        function.operation = declared  # type: ignore[attr-defined]
        return function

    return declare


def operations_in(*modules: ModuleType) -> Iterator[Operation]:
    """Yield the operations that the modules declare, in the order of declaration."""
    for module in modules:
        for value in vars(module).values():
            declared = getattr(value, "operation", None)
            if isinstance(declared, Operation) and declared.function.__module__ == module.__name__:
                yield declared


class Catalogue:
    """All operations by id; ids and routes are unique."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._by_id: dict[str, Operation] = {}
        routes: set[str] = set()
        for declared in operations:
            if declared.id in self._by_id or declared.route in routes:
                raise ValueError(f"operation {declared.id} ({declared.route}) is declared twice")
            self._by_id[declared.id] = declared
            routes.add(declared.route)

    def __iter__(self) -> Iterator[Operation]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __getitem__(self, id: str) -> Operation:
        return self._by_id[id]

    def get(self, id: str) -> Operation | None:
        """Return the operation with this id, or None."""
        return self._by_id.get(id)
