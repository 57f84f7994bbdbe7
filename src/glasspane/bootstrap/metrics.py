"""Keeps the measures of this process for Prometheus, and reads the gauges of the moment when it asks."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping
from threading import Lock
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest

from glasspane.core.measures import MEASURES
from glasspane.core.ports import Ports

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800)
ACTIVE_SECONDS = 900.0
KINDS = {"counter": Counter, "gauge": Gauge}


class Metrics:
    """All declared measures, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._kept: dict[str, Any] = {name: _made(name, self._registry) for name in MEASURES}
        self._seen: dict[str, float] = {}
        self._answers = {"hit": 0.0, "miss": 0.0}
        self._lock = Lock()

    def add(self, name: str, amount: float, labels: Mapping[str, str]) -> None:
        """Let a counter grow."""
        _labelled(self._kept[name], labels).inc(amount)
        if name == "cache_requests_total":
            with self._lock:
                self._answers[labels["outcome"]] += amount

    def observe(self, name: str, seconds: float, labels: Mapping[str, str]) -> None:
        """Count a duration."""
        _labelled(self._kept[name], labels).observe(seconds)

    def put(self, name: str, value: float, labels: Mapping[str, str]) -> None:
        """Set a gauge."""
        _labelled(self._kept[name], labels).set(value)

    def saw(self, organization: str) -> None:
        """Note that somebody of an organization asked for something."""
        with self._lock:
            self._seen[organization] = time.monotonic()

    def shown(self, ports: Ports, depth: Mapping[tuple[str, str], int]) -> bytes:
        """Return everything in Prometheus' text format; `depth` counts jobs by state and operation."""
        self._kept["database_connections"].set(ports.catalog.connections())
        self._kept["active_organizations"].set(self._active())
        asked = sum(self._answers.values())
        self._kept["cache_hit_rate"].set(self._answers["hit"] / asked if asked else 0.0)
        self._kept["queue_depth"].clear()
        dead = 0
        for (state, operation), number in depth.items():
            if state == "failed":
                dead += number
            else:
                self._kept["queue_depth"].labels(state=state, operation=operation).set(number)
        self._kept["dead_jobs"].set(dead)
        disk = shutil.disk_usage(ports.home)
        self._kept["storage_used_bytes"].set(disk.used)
        self._kept["storage_quota_bytes"].set(disk.total)
        return generate_latest(self._registry)

    def _active(self) -> int:
        oldest = time.monotonic() - ACTIVE_SECONDS
        with self._lock:
            self._seen = {organization: at for organization, at in self._seen.items() if at >= oldest}
            return len(self._seen)


def _made(name: str, registry: CollectorRegistry) -> Any:
    measure = MEASURES[name]
    if measure.kind == "histogram":
        return Histogram(name, measure.help, measure.labels, registry=registry, buckets=BUCKETS)
    made = KINDS[measure.kind](name, measure.help, measure.labels, registry=registry)
    if measure.kind == "gauge" and not measure.labels:
        made.set(float("nan"))  # unknown is not zero: an alert must not fire on what nobody has looked at
    return made


def _labelled(metric: Any, labels: Mapping[str, str]) -> Any:
    return metric.labels(**labels) if labels else metric
