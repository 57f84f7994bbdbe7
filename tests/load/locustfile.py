"""People who look at the costs page: they open it, group, filter and page through charges, with 1–3 s between clicks.

    locust --headless --locustfile tests/load/locustfile.py --host http://127.0.0.1:8420 --users 200 --spawn-rate 20

Each person signs in with one of the API keys of `GLASSPANE_LOAD_KEYS`, separated by commas; without keys all of them
are the person at this machine.
"""

from __future__ import annotations

import itertools
import os
import random

from locust import HttpUser, between, task

KEYS = itertools.cycle(os.environ.get("GLASSPANE_LOAD_KEYS", "").split(","))
GROUPINGS = ("provider", "service", "service_category", "sub_account", "region", "provider,service", "charge_category")
BASES = ("billed", "effective", "list")


class Analyst(HttpUser):
    """One person at the dashboard."""

    wait_time = between(1, 3)

    def on_start(self) -> None:
        """Sign in, and open the page as the browser does."""
        if key := next(KEYS):
            self.client.headers["Authorization"] = f"Bearer {key}"
        self.open_the_page()

    @task(3)
    def open_the_page(self) -> None:
        """Ask for all that the costs page shows first."""
        self.client.get("/api/v1/costs/status", name="dashboard: status")
        self.client.get("/api/v1/costs/dimensions", name="dashboard: dimensions")
        self._summary(by="service", grain="month")

    @task(8)
    def group(self) -> None:
        """Look at the costs by something else."""
        self._summary(by=random.choice(GROUPINGS), grain="month", basis=random.choice(BASES))

    @task(3)
    def narrow(self) -> None:
        """Open a filter and choose a value."""
        self.client.get("/api/v1/costs/facets", params={"dimension": "service"}, name="dashboard: facets")
        self._summary(by="service", filter="charge_category=Usage")

    @task(1)
    def drill(self) -> None:
        """Go down to the charges."""
        self.client.get("/api/v1/costs/rows", params={"limit": 50}, name="charges")

    def _summary(self, **params: str) -> None:
        self.client.get("/api/v1/costs/summary", params=params, name="dashboard: summary")
