"""How a server answers 200 people at once: Locust's users on the costs page, on the same cores as the server."""

from __future__ import annotations

import csv
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.bench import Bench
from benchmarks.measure import BIN
from benchmarks.report import ROOT, Section, millions
from glasspane.bootstrap import application
from glasspane.settings import Settings

USERS = 200
KEYS = 40
SECONDS = int(os.environ.get("GLASSPANE_LOAD_SECONDS", "60"))
LOCUSTFILE = ROOT / "tests" / "load" / "locustfile.py"


@dataclass(frozen=True)
class Watched:
    """Resident MB of the server, sampled through the run."""

    samples: list[float]

    @property
    def growth(self) -> float:
        """Percent by which the last quarter's mean exceeds that of the second (the first fills the caches)."""
        quarter = max(1, len(self.samples) // 4)
        second, last = self.samples[quarter : 2 * quarter], self.samples[-quarter:]
        return 100 * (sum(last) / len(last) / (sum(second) / len(second)) - 1)


def measure(bench: Bench) -> Section:
    """Serve a lake of that many rows to the users and report what they saw."""
    bench.ingested(bench.rows, "parquet")
    home = bench.home(bench.rows, "parquet")
    keys = _keys(home)
    with _served(home, bench.folder) as (url, server):
        lines, memory = _loaded(url, server, keys, bench.folder)
    return Section(
        name="serving" if SECONDS <= 60 else "serving_long",
        title=f"{USERS} people at the costs page of {millions(bench.rows)} charges, for {SECONDS} s",
        command=bench.command,
        header=("Request", "Requests", "Failures", "Median ms", "p95 ms", "p99 ms", "Requests per second"),
        rows=tuple(_row(line) for line in lines),
        remarks=(
            f"{USERS} users of Locust (`tests/load/locustfile.py`), 1 to 3 s of thinking between clicks, on the same "
            f"cores as the server: one process of `glasspane serve`, answers cached in its memory. Wanted: no "
            "failure, p95 under 300 ms.",
            f"Resident memory of the server: {memory.samples[0]:,.0f} MB at the start, {max(memory.samples):,.0f} MB "
            f"at most, {memory.samples[-1]:,.0f} MB at the end; the last quarter of the run against the second: "
            f"{memory.growth:+.1f} %. `GLASSPANE_LOAD_SECONDS=600` makes it ten minutes.",
        ),
    )


def _keys(home: Path) -> list[str]:
    """Make API keys: five users share one, as each may ask 600 times a minute."""
    made = application(Settings(home=home))
    request = {"name": f"load {time.time_ns()}", "scope": ["costs:read"]}
    return [str(made.run("keys.create", request).key) for _ in range(KEYS)]  # type: ignore[attr-defined]


@contextmanager
def _served(home: Path, folder: Path) -> Iterator[tuple[str, psutil.Process]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "GLASSPANE_HOME": str(home),
        # all users come from one address here, which nobody else does
        "GLASSPANE_ADDRESS_REQUESTS_PER_MINUTE": "0",
    }
    command = [str(BIN / "glasspane"), "serve", "--port", str(port), "--no-browser"]
    with (folder / "serve.log").open("wb") as log:
        child = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        _wait_for(f"http://127.0.0.1:{port}/health")
        yield f"http://127.0.0.1:{port}", psutil.Process(child.pid)
    finally:
        child.terminate()
        child.wait(30)


def _wait_for(address: str) -> None:
    for _ in range(150):
        try:
            with urllib.request.urlopen(address, timeout=1):
                return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(f"{address} does not answer")


def _loaded(url: str, server: psutil.Process, keys: list[str], folder: Path) -> tuple[list[dict[str, str]], Watched]:
    results = folder / "locust"
    command = [sys.executable, "-m", "locust", "--headless", "--locustfile", str(LOCUSTFILE), "--host", url]
    command += ["--users", str(USERS), "--spawn-rate", "20", "--run-time", f"{SECONDS}s", "--csv", str(results)]
    command += ["--only-summary", "--exit-code-on-error", "0"]
    samples: list[float] = []
    with (folder / "locust.log").open("wb") as log:
        load = subprocess.Popen(
            command, env=os.environ | {"GLASSPANE_LOAD_KEYS": ",".join(keys)}, stdout=log, stderr=subprocess.STDOUT
        )
        while load.poll() is None:
            samples.append(server.memory_info().rss / 1e6)
            time.sleep(1)
    if load.returncode:
        raise RuntimeError(f"locust ended with {load.returncode}: {(folder / 'locust.log').read_text()[-2000:]}")
    with results.with_name("locust_stats.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file)), Watched(samples)


def _row(line: dict[str, str]) -> tuple[str, ...]:
    name = line["Name"] if line["Name"] != "Aggregated" else "all"
    numbers = (line["Request Count"], line["Failure Count"], line["50%"], line["95%"], line["99%"])
    return (name, *numbers, f"{float(line['Requests/s']):.0f}")
