"""Takes the README's picture of the costs page that `glasspane demo` serves: `python scripts/screenshot.py ADDRESS`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURE = Path(__file__).parents[1] / "docs/images/costs.png"
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]


def main(address: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page(
            viewport={"width": 1440, "height": 900}, device_scale_factor=1.5, color_scheme="light", locale="en-US"
        )
        page.goto(address)
        page.locator("table[aria-label^='Cost by']").wait_for()
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(1000)
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
