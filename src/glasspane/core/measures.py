"""What Glasspane measures about itself: every name once, with its meaning and labels, and a place where values go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

Kind = Literal["counter", "gauge", "histogram"]


@dataclass(frozen=True)
class Measure:
    """One metric: counters only grow, gauges are read when asked for, histograms count durations in seconds."""

    kind: Kind
    help: str
    labels: tuple[str, ...] = ()


MEASURES: Mapping[str, Measure] = {
    "api_request_total": Measure("counter", "Requests answered by this process.", ("method", "route", "status")),
    "api_request_duration_seconds": Measure(
        "histogram", "Time from a request's first byte to its answer's last, in this process.", ("method", "route")
    ),
    "operation_total": Measure("counter", "Operations run by this process.", ("operation", "outcome")),
    "operation_duration_seconds": Measure("histogram", "Time that operations took in this process.", ("operation",)),
    "rate_limited_total": Measure("counter", "Requests refused because an allowance was used up.", ("bucket",)),
    "redis_fallback_total": Measure("counter", "Uses of this process's memory while Redis was away.", ("part",)),
    "cache_requests_total": Measure("counter", "Questions that could be answered from the cache.", ("outcome",)),
    "cache_hit_rate": Measure("gauge", "Share of questions that this process answered from the cache, since it began."),
    "database_connections": Measure("gauge", "Connections to the catalog that this process has in use."),
    "active_organizations": Measure("gauge", "Organizations that somebody asked for in the last 15 minutes, here."),
    "queue_depth": Measure("gauge", "Jobs that wait or run, over all processes.", ("state", "operation")),
    "dead_jobs": Measure("gauge", "Jobs that failed for good and wait for a person, over all processes."),
    "job_total": Measure("counter", "Attempts of jobs that ended in this process.", ("operation", "outcome")),
    "job_duration_seconds": Measure("histogram", "Time that attempts of jobs took in this process.", ("operation",)),
    "ingest_rows_total": Measure("counter", "Charges stored by this process, by billing format.", ("format",)),
    "ingest_rejected_total": Measure("counter", "Rows put into quarantine by this process.", ("format",)),
    "metrics_newest_sample_timestamp_seconds": Measure("gauge", "Time of the newest resource metric that was stored."),
    "storage_used_bytes": Measure("gauge", "Bytes in use on the disk of the data folder."),
    "storage_quota_bytes": Measure("gauge", "Bytes that the disk of the data folder holds."),
    "audit_chain_intact": Measure("gauge", "1 when the audit log's chain held at its last check, 0 when it is broken."),
    "audit_chain_checked_timestamp_seconds": Measure("gauge", "When the audit log's chain was last checked."),
}
"""Every name with what it means; using another is a KeyError."""


class Sink(Protocol):
    """Where measured values go."""

    def add(self, name: str, amount: float, labels: Mapping[str, str]) -> None:
        """Let a counter grow."""
        ...

    def observe(self, name: str, seconds: float, labels: Mapping[str, str]) -> None:
        """Count a duration."""
        ...

    def put(self, name: str, value: float, labels: Mapping[str, str]) -> None:
        """Set a gauge."""
        ...


_sinks: list[Sink] = []


def collect_into(sink: Sink | None) -> None:
    """Send values of this process to a sink from now on; None stops it."""
    _sinks[:] = [sink] if sink else []


def count(name: str, amount: float = 1, **labels: str) -> None:
    """Let a counter grow."""
    for sink in _sinks:
        sink.add(name, amount, labels)


def observe(name: str, seconds: float, **labels: str) -> None:
    """Count a duration."""
    for sink in _sinks:
        sink.observe(name, seconds, labels)


def put(name: str, value: float, **labels: str) -> None:
    """Set a gauge."""
    for sink in _sinks:
        sink.put(name, value, labels)
