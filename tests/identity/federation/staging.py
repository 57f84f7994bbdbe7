"""What the examples of single sign-on need: an identity provider called corporate."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import glasspane

METADATA = Path(__file__).with_name("idp-metadata.xml")


def staged(home: Path) -> None:
    """Add the identity provider."""
    words = ("sso", "create", "corporate", "--kind", "saml", "--metadata", METADATA.read_text(encoding="utf-8"))
    done = glasspane(*words, home=home)
    assert done.returncode == 0, done.stderr
