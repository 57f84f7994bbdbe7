"""Performs an operation: its transaction, its audit entry, its time, and every failure as one of our errors."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import BaseModel

from glasspane.core.audit import Deed, Outcome
from glasspane.core.context import Context
from glasspane.core.errors import GlasspaneError, StorageError
from glasspane.core.operations import Operation

log = logging.getLogger("glasspane.operations")


def performed(operation: Operation, context: Context, request: BaseModel) -> BaseModel:
    """Run an operation whose caller was admitted.

    What changes something is in the audit log afterwards, whether it was done or failed. A transactional change and its
    entry are committed together or not at all.
    """
    started = time.perf_counter()
    try:
        with _explained(operation, context):
            return _recorded(operation, context, request)
    finally:
        log.info("%s took %.0f ms", operation.id, (time.perf_counter() - started) * 1000)


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
    _record(operation, context, request, "done")
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
