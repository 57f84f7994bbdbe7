"""Turns on what a process tells about itself: log lines, metrics, and traces where they are wanted."""

from __future__ import annotations

import atexit
import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TextIO

from glasspane.bootstrap.log_lines import UnhinderedHandler
from glasspane.core import measures
from glasspane.core.errors import ExtraMissing, UsageError
from glasspane.kit import tracing
from glasspane.settings import Settings

if TYPE_CHECKING:
    from opentelemetry.sdk.trace.export import SpanExporter

    from glasspane.bootstrap.metrics import Metrics

OTLP_ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"
FORMATS = ("json", "text")
LEVELS = ("debug", "info", "warning", "error")


def start_logs(settings: Settings, stream: TextIO | None = None) -> None:
    """Write every log line of Glasspane and its web server to standard error, as JSON or for people.

    A person at a terminal is told of warnings alone, in plain text, unless the settings say otherwise. Unexpected
    failures are in `errors.log` of the data folder as well, whatever becomes of the stream.
    """
    stream = sys.stderr if stream is None else stream
    kind = settings.log or ("text" if stream.isatty() else "json")
    level = settings.log_level or ("warning" if stream.isatty() else "info")
    _check("LOG", kind, FORMATS)
    _check("LOG_LEVEL", level, LEVELS)
    handler = UnhinderedHandler(stream)
    handler.setFormatter(_formatter(kind))
    for name in ("glasspane", "uvicorn"):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(level.upper())
        logger.propagate = False
    logging.getLogger("glasspane.operations").propagate = True


def _check(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise UsageError(f"GLASSPANE_{name} is {value!r}, none of {', '.join(known)}", hint=f"unset GLASSPANE_{name}")


def _formatter(kind: str) -> logging.Formatter:
    import structlog

    def traced(_logger: Any, _method: str, line: Any) -> Any:
        if trace := tracing.trace_id():
            line["trace_id"] = trace
        return line

    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        traced,
    ]
    shown: Any = structlog.processors.JSONRenderer() if kind == "json" else structlog.dev.ConsoleRenderer(colors=False)
    ending: list[Any] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta]
    if kind == "json":
        ending.append(structlog.processors.format_exc_info)
    return structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=[*ending, shown])


def start_metrics() -> Metrics:
    """Collect the measures of this process from now on."""
    from glasspane.bootstrap.metrics import Metrics

    made = Metrics()
    measures.collect_into(made)
    return made


def start_traces(settings: Settings, *, service: str, exporter: SpanExporter | None = None) -> bool:
    """Make spans and send them to the collector of the settings, or to `exporter`; False when nobody wants them."""
    endpoint = settings.trace_endpoint or os.environ.get(OTLP_ENDPOINT, "")
    if not endpoint and exporter is None:
        return False
    try:
        from opentelemetry import trace
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor, SimpleSpanProcessor
    except ImportError as error:
        raise ExtraMissing(
            "traces need a package that is not installed", hint='pip install "glasspane[server]"'
        ) from error
    provider = TracerProvider(resource=Resource.create({"service.name": service}), shutdown_on_exit=False)
    kept = SimpleSpanProcessor(exporter) if exporter else BatchSpanProcessor(_over_http(settings.trace_endpoint))
    provider.add_span_processor(kept)
    trace.set_tracer_provider(provider)
    atexit.register(provider.shutdown)
    tracing.enable()
    return True


def send_traces() -> None:
    """Send the spans that are waiting to be sent."""
    if tracing.enabled():
        from opentelemetry import trace

        flush: Callable[[], object] = getattr(trace.get_tracer_provider(), "force_flush", lambda: None)
        flush()


def _over_http(endpoint: str) -> SpanExporter:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

    # without an endpoint of ours the exporter reads OpenTelemetry's own variables
    return OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces" if endpoint else None, timeout=5)
