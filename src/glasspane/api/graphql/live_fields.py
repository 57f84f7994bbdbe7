"""The fields of GraphQL's `Subscription`: events as they happen, and a job until it ends."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLError,
    GraphQLField,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
)
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool

from glasspane.api import failures
from glasspane.api.graphql.types import INSTANT, JSON, LONG, Outputs
from glasspane.api.live import Gap, Hub, Quiet, Told
from glasspane.core.errors import GlasspaneError, InvalidRequest
from glasspane.core.events import TOPICS
from glasspane.core.operations import Catalogue
from glasspane.core.principal import Principal

JOB = "jobs.show"
Run = Callable[[str, dict[str, Any], Principal], BaseModel]


@dataclass(frozen=True)
class Caller:
    """What a resolver needs: how to run an operation, and for whom; for subscriptions, who it is by now and the hub."""

    run: Run
    principal: Principal
    who: Callable[[], Principal] | None = None
    hub: Hub | None = None


UPDATE = GraphQLObjectType(
    "Update",
    {
        "id": GraphQLField(GraphQLNonNull(LONG), description="Where to go on from: the argument `after`."),
        "topic": GraphQLField(GraphQLNonNull(GraphQLString)),
        "time": GraphQLField(INSTANT),
        "payload": GraphQLField(JSON),
        "gap": GraphQLField(
            GraphQLNonNull(GraphQLBoolean),
            description="Whether this is no event but says that some before are no longer kept: read the state again.",
        ),
    },
    description="Something that happened in the organization.",
)


def subscription(catalogue: Catalogue, outputs: Outputs) -> GraphQLObjectType:
    """Return the type of all subscriptions."""
    text = GraphQLNonNull(GraphQLString)
    fields = {
        "updates": GraphQLField(
            GraphQLNonNull(UPDATE),
            args={
                "topics": GraphQLArgument(GraphQLList(text), description="Topics; all when none is named."),
                "after": GraphQLArgument(LONG, description="Id to go on after; from now on when there is none."),
            },
            subscribe=_updates,
            resolve=lambda told, _info, **_: told,
            description="What happens, as it happens: " + ", ".join(TOPICS) + ".",
        )
    }
    if (shown := catalogue.get(JOB)) is not None:
        fields["job"] = GraphQLField(
            GraphQLNonNull(outputs.of(shown.response)),
            args={"id": GraphQLArgument(text, description="Id of the job.")},
            subscribe=_job,
            resolve=lambda told, _info, **_: told,
            description="A job: as it is now, whenever it moves on, and a last time when it has ended.",
        )
    return GraphQLObjectType("Subscription", fields, description="What can be watched, over a WebSocket.")


def refused(error: GlasspaneError) -> GraphQLError:
    """Return an error with its code, hint and reference as extensions."""
    return GraphQLError(error.message, extensions=failures.body(error).error.model_dump(), original_error=error)


def _followed(caller: Caller, topics: Sequence[str], after: int | None) -> AsyncIterator[Told]:
    if caller.hub is None or caller.who is None:
        raise refused(InvalidRequest("subscriptions need a WebSocket", hint="connect to /graphql over a WebSocket"))
    return caller.hub.follow(caller.who, topics, after)


async def _updates(
    _root: Any, info: Any, topics: Sequence[str] | None = None, after: int | None = None
) -> AsyncIterator[dict[str, Any]]:
    if unknown := sorted(set(topics or ()) - set(TOPICS)):
        raise refused(InvalidRequest(f"there is no topic {unknown[0][:40]!r}", hint=f"some of {', '.join(TOPICS)}"))
    if after is not None and not 0 <= after < 2**53:
        raise refused(InvalidRequest("after is no id of an event", hint="leave it out to begin now"))
    async for told in _followed(info.context, topics or (), after):
        if isinstance(told, Gap):
            yield {"id": max(told.oldest - 1, 0), "topic": "gap", "time": None, "payload": None, "gap": True}
        elif not isinstance(told, Quiet):
            time = told.time.isoformat() if told.time else None
            yield {"id": told.id, "topic": told.topic, "time": time, "payload": dict(told.payload), "gap": False}


async def _job(_root: Any, info: Any, id: str) -> AsyncIterator[dict[str, Any]]:
    caller: Caller = info.context
    followed = _followed(caller, ("job",), await run_in_threadpool(_newest, caller))
    job = await run_in_threadpool(_shown, caller, id)
    yield job
    while not job["finished"]:
        told = await anext(followed)
        if isinstance(told, Gap | Quiet) or told.payload.get("id") == id:
            moved = await run_in_threadpool(_shown, caller, id)
            if moved != job:
                job = moved
                yield job


def _newest(caller: Caller) -> int:
    return caller.hub.events.newest() if caller.hub else 0


def _shown(caller: Caller, id: str) -> dict[str, Any]:
    try:
        principal = caller.who() if caller.who else caller.principal
        return caller.run(JOB, {"id": id}, principal).model_dump(mode="json", by_alias=True)
    except GlasspaneError as error:
        raise refused(error) from error
