"""Spans of OpenTelemetry and the W3C `traceparent` that ties processes together; nothing at all until `enable`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal, Protocol

Kind = Literal["internal", "server", "client", "producer", "consumer"]
Value = str | int | float | bool
HEADER = "traceparent"

_on = False


class Span(Protocol):
    """A span that is running."""

    def note(self, **attributes: Value) -> None:
        """Add attributes to the span; `status_code=200` becomes `glasspane.status_code`."""
        ...


class _NoSpan:
    def note(self, **attributes: Value) -> None:
        """Drop the attributes."""


class _RealSpan:
    def __init__(self, span: Any) -> None:
        self._span = span

    def note(self, **attributes: Value) -> None:
        """Set the attributes."""
        self._span.set_attributes({_named(key): value for key, value in attributes.items()})


_NO_SPAN = _NoSpan()


def enable() -> None:
    """Make spans from now on; to be called once a tracer provider of the SDK is set."""
    global _on  # noqa: PLW0603  one switch per process, as OpenTelemetry's provider is
    _on = True


def enabled() -> bool:
    """Whether spans are made."""
    return _on


@contextmanager
def span(name: str, *, kind: Kind = "internal", **attributes: Value) -> Iterator[Span]:
    """Run the block in a span below the current one; a failure marks it with the error's type, not its message."""
    if not _on:
        yield _NO_SPAN
        return
    from opentelemetry import trace

    tracer = trace.get_tracer("glasspane")
    with tracer.start_as_current_span(
        name,
        kind=trace.SpanKind[kind.upper()],
        attributes={_named(key): value for key, value in attributes.items()},
        record_exception=False,
        set_status_on_exception=False,
    ) as started:
        try:
            yield _RealSpan(started)
        except BaseException as error:
            # messages may hold what a trace must not: names of files, parts of requests
            started.set_status(trace.Status(trace.StatusCode.ERROR, type(error).__name__))
            raise


def traceparent() -> str:
    """Return the current span as a W3C `traceparent`, to be passed on; empty when there is none."""
    if not _on:
        return ""
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    carrier: dict[str, str] = {}
    TraceContextTextMapPropagator().inject(carrier)
    return carrier.get(HEADER, "")


def trace_id() -> str:
    """Return the id of the current trace in hexadecimal; empty when there is none."""
    parts = traceparent().split("-")
    return parts[1] if len(parts) == 4 else ""


@contextmanager
def continued(traceparent: str) -> Iterator[None]:
    """Make the spans of the block children of the one that `traceparent` names; one that cannot be read is ignored."""
    if not _on or not traceparent:
        yield
        return
    from opentelemetry import context
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    token = context.attach(TraceContextTextMapPropagator().extract({HEADER: traceparent}))
    try:
        yield
    finally:
        context.detach(token)


def _named(key: str) -> str:
    return key if "." in key else f"glasspane.{key}"
