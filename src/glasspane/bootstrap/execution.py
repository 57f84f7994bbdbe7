"""Performs an operation: its transaction, its audit entry, its time, and every failure as one of our errors."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import BaseModel

from glasspane.bootstrap.remembering import remembered
from glasspane.core import measures
from glasspane.core.audit import Deed, Outcome
from glasspane.core.context import Context
from glasspane.core.errors import GlasspaneError, StorageError
from glasspane.core.operations import Operation
from glasspane.kit import tracing

log = logging.getLogger("glasspane.operations")


def performed(operation: Operation, context: Context, request: BaseModel, *, remember: bool = False) -> BaseModel:
    """Run an operation whose caller was admitted.

    What changes something is in the audit log afterwards, whether it was done or failed. A transactional change and its
    entry are committed together or not at all.
    """
    with _measured(operation, context), _explained(operation, context):
        if remember and operation.cached is not None and operation.effect == "read":
            return remembered(
                operation, operation.cached, context, request, lambda: operation.function(context, request)
            )
        return _recorded(operation, context, request)


@contextmanager
def _measured(operation: Operation, context: Context) -> Iterator[None]:
    """Give the operation its span, its log line and its metrics: who, how long and how it ended, never with what."""
    who = {"organization": context.organization, "principal": context.principal.id}
    started = time.perf_counter()
    outcome = "done"
    with tracing.span(f"operation {operation.id}", job=context.job) as span:
        span.note(**who)
        try:
            yield
        except BaseException as error:
            outcome = getattr(error, "code", "interrupted")
            raise
        finally:
            seconds = time.perf_counter() - started
            _count("job" if context.job else "operation", operation.id, outcome, seconds)
            shown = {"operation": operation.id, "outcome": outcome, "duration_ms": round(seconds * 1000, 1)}
            # a read that went well is told by the request's own line
            level = logging.DEBUG if operation.effect == "read" and outcome == "done" else logging.INFO
            log.log(level, "operation", extra=shown | who | ({"job": context.job} if context.job else {}))


def _count(what: str, operation: str, outcome: str, seconds: float) -> None:
    measures.count(f"{what}_total", operation=operation, outcome=outcome)
    measures.observe(f"{what}_duration_seconds", seconds, operation=operation)


def _recorded(operation: Operation, context: Context, request: BaseModel) -> BaseModel:
    if operation.effect == "read":
        return operation.function(context, request)
    try:
        if operation.transactional:
            with context.ports.catalog.transaction(context.organization):
                return _done(operation, context, request)
        return _done(operation, context, request)
    except Exception as error:
        _record(operation, context, request, "failed", getattr(error, "message", type(error).__name__))
        raise


def _done(operation: Operation, context: Context, request: BaseModel) -> BaseModel:
    context.conditions.before()
    answer = operation.function(context, request)
    context.conditions.after(answer)
    if context.steps is None:
        _record(operation, context, request, "done")
    else:
        # a job that dies right after this must not be in the audit log twice
        context.steps.committed("audit entry", lambda _: _record(operation, context, request, "done"))
    return answer


def _record(operation: Operation, context: Context, request: BaseModel, outcome: Outcome, reason: str = "") -> None:
    details = request.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    target = operation.target(request)
    context.ports.audit.record(
        Deed(operation.id, context.principal, outcome, context.organization, target, reason, details)
    )


@contextmanager
def _explained(operation: Operation, context: Context) -> Iterator[None]:
    try:
        yield
    except (GlasspaneError, KeyboardInterrupt):
        raise
    except OSError as error:
        raise StorageError(
            f"{error.filename or 'the data folder'}: {error.strerror or error}", hint="glasspane info"
        ) from error
    except Exception as error:
        reference = secrets.token_hex(4)
        log.exception("%s failed unexpectedly (reference %s)", operation.id, reference)
        # what went wrong inside is for the person at this machine and for the log, not for the network
        what = f": {type(error).__name__}: {error}" if context.principal.local else ""
        raise GlasspaneError(
            f"{operation.id} failed unexpectedly{what} (reference {reference})",
            hint="glasspane info --redact, and open an issue with it and this reference",
        ) from error
