"""What the examples of identity need: people, a role, a key and an organization in a data folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyotp

from glasspane.bootstrap import Application, application
from glasspane.settings import Settings
from tests import people
from tests.api.serving import serving

FILE = "staged-identity.json"
NEW_PASSWORD = "another fine sentence"
SIGNED_IN = {
    "auth.end_session": "you@example.com",
    "auth.password": "you@example.com",
    "auth.switch": "you@example.com",
    "auth.totp_begin": "you@example.com",
    "auth.totp_confirm": "begun@example.com",
    "auth.totp_remove": "guarded@example.com",
    "auth.recovery_codes": "guarded@example.com",
}
"""Operations that take an account, and whose."""


def staged(home: Path) -> None:
    """Put everything into the data folder, and what has to be known of it into a file there."""
    made = application(Settings(home=home))
    made.run("orgs.create", {"name": "Research"})
    made.run("roles.create", {"name": "analyst", "scopes": ["costs:read"]})
    invited: Any = made.run("users.create", {"email": "invited@example.com"})
    persons = {
        email: people.person(made, email=email)
        for email in sorted({*SIGNED_IN.values(), "lost@example.com", "old@example.com"})
    }
    begun: Any = _begun(made, persons["begun@example.com"])
    guarded: Any = _begun(made, persons["guarded@example.com"])
    code = pyotp.TOTP(guarded.secret).now()
    codes: Any = made.run("auth.totp_confirm", {"code": code}, principal=persons["guarded@example.com"].principal)
    reset: Any = made.run("users.reset", {"user": "lost@example.com"})
    known = {
        "reset": reset.token,
        "$KEY": people.key(made, "costs:read").split("_")[1],
        "$RECOVERY": codes.codes[0],
        "$SESSION": people.sign_in(made, "you@example.com").principal.session,
        "secret": begun.secret,
        "invitation": invited.invitation,
        "refresh": persons["old@example.com"].refresh_token,
        "tokens": {email: person.access_token for email, person in persons.items()},
    }
    (home / FILE).write_text(json.dumps(known))


def named(text: str, home: Path) -> str:
    """Fill the names in."""
    known = _known(home)
    for name in ("$KEY", "$RECOVERY", "$SESSION"):
        text = text.replace(name, known[name])
    return text.replace("$CODE", pyotp.TOTP(known["secret"]).now())


def given(id: str, home: Path) -> str:
    """Return what an example of an operation reads from standard input."""
    known = _known(home)
    lines = {
        "auth.refresh": [known["refresh"]],
        "auth.password": [people.PASSWORD, NEW_PASSWORD],
        "auth.reset": [NEW_PASSWORD, known["reset"]],
        "auth.register": [NEW_PASSWORD, known["invitation"]],
    }.get(id, [people.PASSWORD])
    return "".join(f"{line}\n" for line in lines)


@contextmanager
def signed_in(id: str, home: Path) -> Iterator[dict[str, str]]:
    """Yield the settings under which an operation is run: on a server, by somebody, where it takes an account."""
    if id not in SIGNED_IN:
        yield {}
        return
    with serving(application(Settings(home=home))) as server:
        yield {"GLASSPANE_SERVER": server.url, "GLASSPANE_TOKEN": _known(home)["tokens"][SIGNED_IN[id]]}


def _begun(made: Application, person: people.Person) -> Any:
    return made.run("auth.totp_begin", {"password": people.PASSWORD}, principal=person.principal)


def _known(home: Path) -> dict[str, Any]:
    known: dict[str, Any] = json.loads((home / FILE).read_text())
    return known
