"""Starts real Spark Connect servers on loopback for tests, and ends what it started."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

CONNECT_SERVER = "org.apache.spark.sql.connect.service.SparkConnectServer"
MASTER = "org.apache.spark.deploy.master.Master"
WORKER = "org.apache.spark.deploy.worker.Worker"


def free_port() -> int:
    """Return a port of loopback that nobody listens on just now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def sail() -> Iterator[str]:
    """Run Sail in a process of its own; yields its address."""
    port = free_port()
    server = Path(__file__).with_name("sail_server.py")
    with process([sys.executable, str(server), str(port)], os.environ | {"RUST_LOG": "error"}, None):
        wait_for(port, 60)
        yield f"sc://127.0.0.1:{port}"


@contextmanager
def spark_cluster(folder: Path) -> Iterator[str]:
    """Run Apache Spark standalone: a master, two workers and a Connect server on them; yields its address."""
    import pyspark

    home = Path(pyspark.__file__).parent
    master, connect = free_port(), free_port()
    environment = os.environ | {
        "SPARK_HOME": str(home),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_LOCAL_DIRS": str(folder),
        "SPARK_NO_DAEMONIZE": "1",
        "PYSPARK_PYTHON": sys.executable,
    }
    url = f"spark://127.0.0.1:{master}"
    spark_class = str(home / "bin" / "spark-class")
    with ExitStack() as running:

        def start(name: str, command: Sequence[str]) -> None:
            running.enter_context(process(command, environment, folder / f"{name}.log"))

        start("master", [spark_class, MASTER, "--host", "127.0.0.1", "--port", str(master), "--webui-port", "0"])
        wait_for(master, 90)
        for number in (1, 2):
            where = ["--host", "127.0.0.1", "--webui-port", "0", "--work-dir", str(folder / f"worker{number}")]
            start(f"worker{number}", [spark_class, WORKER, *where, "-c", "1", "-m", "1g", url])
        start("connect", [str(home / "bin" / "spark-submit"), *_connect_arguments(url, connect)])
        wait_for(connect, 150)
        yield f"sc://127.0.0.1:{connect}"


def _connect_arguments(master: str, port: int) -> list[str]:
    settings = {
        "spark.connect.grpc.binding.address": "127.0.0.1",
        "spark.connect.grpc.binding.port": str(port),
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.executor.memory": "640m",
        "spark.executor.cores": "1",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.adaptive.enabled": "false",
        "spark.ui.enabled": "false",
    }
    pairs = [part for key, value in settings.items() for part in ("--conf", f"{key}={value}")]
    return ["--master", master, "--class", CONNECT_SERVER, *pairs]


@contextmanager
def s3() -> Iterator[str]:
    """Run moto's S3 in a process of its own (delta-rs keeps Python from running while it waits); yields its address."""
    port = free_port()
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with process(command, dict(os.environ), None):
        wait_for(port, 60)
        yield f"http://127.0.0.1:{port}"


@contextmanager
def process(command: Sequence[str], environment: dict[str, str], log: Path | None) -> Iterator[None]:
    """Run a server inside the block, as a session of its own."""
    with Path(log or os.devnull).open("wb") as output:
        running = subprocess.Popen(
            list(command), env=environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            yield
        finally:
            _end(running)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and what it started: they are a session of their own."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
            process.wait(10)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            continue


def wait_for(port: int, seconds: float) -> None:
    """Wait until somebody listens on the port of loopback; TimeoutError after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with socket.socket() as client:
            client.settimeout(1)
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise TimeoutError(f"nothing listens on port {port} after {seconds} s")
