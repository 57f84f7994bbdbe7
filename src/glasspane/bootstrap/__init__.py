"""The only place where things are wired: settings in, a running application out."""

from __future__ import annotations

from glasspane.bootstrap.declared import catalogue
from glasspane.bootstrap.journal import keep_journal
from glasspane.bootstrap.runner import Application, invalid, parsed
from glasspane.bootstrap.wiring import ports, prepared_home
from glasspane.settings import Settings, load

__all__ = ["Application", "application", "catalogue", "invalid", "parsed", "ports", "prepared_home"]


def application(settings: Settings | None = None, *, modules: tuple[str, ...] = ()) -> Application:
    """Return the application that the settings (by default the environment's) ask for.

    With `modules` it knows the operations of these modules alone, and starts faster.
    """
    settings = load() if settings is None else settings
    keep_journal(settings.home)
    return Application(settings, catalogue(*modules), ports(settings))
