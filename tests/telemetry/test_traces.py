"""One trace from the command line over HTTP and the operation to the object store, and no cost when nobody wants it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import boto3
import pytest
from moto.server import ThreadedMotoServer

from tests.cli.running import ROOT, SAMPLE, environment, glasspane
from tests.telemetry.collector import Collector, collecting


@pytest.fixture
def collector() -> Iterator[Collector]:
    with collecting() as running:
        yield running


@pytest.fixture
def bucket() -> Iterator[dict[str, str]]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    keys = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1"}
    client = boto3.client(
        "s3",
        endpoint_url=f"http://{host}:{port}",
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    client.create_bucket(Bucket="bills")
    client.upload_file(str(SAMPLE), "bills", "focus/sample.csv")
    yield {**keys, "AWS_ENDPOINT_URL": f"http://{host}:{port}"}
    server.stop()


def test_one_trace_from_the_command_line_to_the_object_store(
    collector: Collector, bucket: dict[str, str], tmp_path: Path
) -> None:
    """RES-6: command line → HTTP → operation → calls to the object store and the lake, in three real processes."""
    wanted = {**bucket, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url}
    command = [sys.executable, "-m", "glasspane", "serve", "--port", "0", "--no-browser"]
    server = subprocess.Popen(
        command, env=environment(tmp_path / "server", **wanted), stderr=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert server.stderr is not None
    try:
        url = next(word for line in server.stderr for word in line.split() if word.startswith("http://127.0.0.1"))
        url = url.split("/login")[0].rstrip("/").split("?")[0]
        done = glasspane(
            "ingest", "s3://bills/focus/", "--connection", "c", home=tmp_path / "client", GLASSPANE_SERVER=url, **wanted
        )
        assert done.returncode == 0, done.stderr
    finally:
        server.terminate()
        server.communicate(timeout=30)
    began = collector.named("glasspane ingest")
    operation = next(span for span in collector.spans if span.name == "operation ingest")
    requests = [span for span in collector.spans if span.name == "HTTP POST" and span.parent == began.id]
    assert began.service == "glasspane-cli"
    assert not began.parent
    assert {s.service for s in requests} == {"glasspane-server"}
    by_id = {span.id: span for span in collector.spans}
    for name in ("object_store.list", "object_store.download", "lake.commit"):
        chain = _ancestors(next(span for span in collector.spans if span.name == name), by_id)
        assert operation.name in chain, (name, chain)
        assert chain[-1] == "glasspane ingest", (name, chain)
    assert {span.trace for span in collector.spans if span.name.startswith(("object", "lake"))} == {began.trace}


def _ancestors(span, by_id) -> list[str]:
    names = [span.name]
    while span.parent:
        span = by_id[span.parent]
        names.append(span.name)
    return names


def test_commands_here_are_traced_as_well(collector: Collector, tmp_path: Path) -> None:
    """RES-6: without a server the trace goes from the command to the lake, and names no file and no value."""
    done = glasspane(
        "ingest", str(SAMPLE), "--connection", "secret-name", home=tmp_path, GLASSPANE_TRACE_ENDPOINT=collector.url
    )
    assert done.returncode == 0, done.stderr
    operation = collector.named("operation ingest")
    assert operation.trace == collector.named("glasspane ingest").trace
    assert operation.attributes["glasspane.organization"] == "default"
    assert "lake.commit" in {span.name for span in collector.spans}
    assert SAMPLE.name not in str(collector.spans)
    assert "secret-name" not in str(collector.spans)


def test_failures_name_the_error_and_not_its_message(collector: Collector, tmp_path: Path) -> None:
    done = glasspane("costs", "summary", "--by", "nonsense", home=tmp_path, GLASSPANE_TRACE_ENDPOINT=collector.url)
    assert done.returncode == 2
    assert "nonsense" not in str(collector.spans)


def test_a_collector_that_is_away_fails_no_command(tmp_path: Path) -> None:
    done = glasspane("info", home=tmp_path, GLASSPANE_TRACE_ENDPOINT="http://127.0.0.1:9")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("words", [["--help"], ["costs", "summary"]])
def test_nothing_is_imported_when_nobody_wants_traces(words: list[str], tmp_path: Path) -> None:
    """RES-6: no cost when off: neither OpenTelemetry nor the log and metrics packages are loaded."""
    code = (
        "import sys; from glasspane.cli.main import main; main(sys.argv[1:]);"
        "print([m for m in sys.modules if m.split('.')[0] in ('opentelemetry', 'structlog', 'prometheus_client')])"
    )
    kept = {name: value for name, value in environment(tmp_path).items() if not name.startswith("OTEL_")}
    done = subprocess.run(
        [sys.executable, "-c", code, *words], env={**os.environ, **kept}, capture_output=True, text=True, check=True
    )
    assert done.stdout.endswith("[]\n"), done.stdout
