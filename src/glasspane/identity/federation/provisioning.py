"""People as SCIM sees them: the members of an organization, with what the provisioning side knows of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from glasspane.core.audit import Deed, Outcome
from glasspane.core.errors import Conflict, Denied, GlasspaneError, NotFound
from glasspane.core.ports import EVERY_ORGANIZATION, Ports
from glasspane.core.principal import Principal
from glasspane.identity import people
from glasspane.identity import store as members
from glasspane.identity.credentials import store as credentials
from glasspane.identity.federation import store
from glasspane.identity.federation.scim import ScimFault, ScimUser, fits
from glasspane.identity.model import LOCAL, ROLES, Member
from glasspane.identity.permissions import scopes_of

DEFAULT_ROLE = "viewer"
BATCH = 500


@dataclass(frozen=True)
class Provisioner:
    """Who provisions: an API key with `users:write`, in its organization."""

    ports: Ports
    principal: Principal

    @property
    def organization(self) -> str:
        """Whose people these are."""
        return self.principal.organization

    @property
    def _owner(self) -> Principal:
        """The key with all that its owner may do: `users:write` is what it may call, over whom is its owner's rank."""
        with self.ports.catalog.transaction(self.organization) as db:
            key = credentials.key_here(db, self.organization, self.principal.id)
        if key is None:
            return self.principal
        everything = frozenset("*") if key.user_id == LOCAL else scopes_of(self.ports, self.organization, key.user_id)
        return replace(self.principal, scopes=everything)

    def user(self, id: str) -> ScimUser:
        """Return a person; ScimFault when there is none of the id."""
        found = self._of_ids([id])
        if not found:
            raise ScimFault("there is no such user", status=404)
        return found[0]

    def users(self, asked: Mapping[str, Any]) -> list[ScimUser]:
        """Return the people whom a filter asks for, in the order of their e-mail addresses."""
        return [user for user in self._candidates(asked) if fits(user, asked)]

    def create(self, wanted: ScimUser) -> ScimUser:
        """Make somebody a member, who can come in through the organization's identity provider."""
        self._check_free(wanted)
        with self._doing("scim.create", wanted.user_name):
            email = people.address_of(wanted.email)
            member, _ = people.invite(self.ports, self._owner, email, wanted.name, DEFAULT_ROLE)
            self._remember(replace(wanted, id=member.user_id))
            if not wanted.active:
                people.change(self.ports, self._owner, member.user_id, disabled=True)
        return self.user(member.user_id)

    def replace(self, before: ScimUser, wanted: ScimUser) -> ScimUser:
        """Make somebody what is wanted; who is made inactive is signed out everywhere."""
        self._check_free(wanted)
        with self._doing("scim.replace", wanted.user_name):
            if wanted.email.casefold() != before.email.casefold():
                self._move(before, people.address_of(wanted.email))
            disabled = None if wanted.active == before.active else not wanted.active
            people.change(self.ports, self._owner, before.id, name=wanted.name[:200], disabled=disabled)
            self._remember(replace(wanted, id=before.id))
        return self.user(before.id)

    def remove(self, user: ScimUser) -> None:
        """Take somebody out of the organization, with their sessions and keys."""
        with self._doing("scim.delete", user.user_name):
            people.remove(self.ports, self._owner, user.id)
            store.forget_facts(self.ports, self.organization, user.id)

    def roles(self) -> dict[str, list[Member]]:
        """Return the organization's roles with who holds each."""
        with self.ports.catalog.transaction(self.organization) as db:
            names = [*ROLES, *(role.name for role in members.custom_roles(db, self.organization))]
        everybody = self._members()
        return {name: [member for member in everybody if member.role == name] for name in names}

    def give(self, role: str, id: str) -> None:
        """Give somebody a role; the key itself has to hold all that the role allows."""
        with self._doing("scim.role", f"{role} {id}"):
            people.change(self.ports, self.principal, id, role=role)

    def _candidates(self, asked: Mapping[str, Any]) -> list[ScimUser]:
        """Return who may be meant, found by an index where the filter names something that has one."""
        if isinstance(asked.get("id"), str):
            return self._of_ids([asked["id"]])
        if isinstance(asked.get("externalid"), str):
            return self._of_ids(store.ids_by_external(self.ports, self.organization, asked["externalid"]))
        if isinstance(asked.get("username"), str):
            return self._of_ids(self._ids_by_name(asked["username"]))
        return self._shown(self._members())

    def _ids_by_name(self, name: str) -> list[str]:
        ids = store.ids_by_name(self.ports, self.organization, name)
        with self.ports.catalog.transaction(self.organization) as db:
            member = members.member_by_email(db, self.organization, name.strip().casefold())
        return [*ids, member.user_id] if member and member.user_id not in ids else ids

    def _of_ids(self, ids: Sequence[str]) -> list[ScimUser]:
        with self.ports.catalog.transaction(self.organization) as db:
            found = [members.member(db, self.organization, id) for id in ids]
        return self._shown([member for member in found if member])

    def _members(self) -> list[Member]:
        found: list[Member] = []
        with self.ports.catalog.transaction(self.organization) as db:
            while True:
                after = found[-1].email if found else ""
                page, total = members.members_page(db, self.organization, after, BATCH)
                found += page
                if not page or len(found) >= total:
                    return found

    def _shown(self, found: Sequence[Member]) -> list[ScimUser]:
        facts = store.facts(self.ports, self.organization, [member.user_id for member in found])
        return [_user(member, facts.get(member.user_id, {})) for member in found]

    def _check_free(self, wanted: ScimUser) -> None:
        """Refuse a userName that somebody else has."""
        taken = [user for user in self.users({"username": wanted.user_name}) if user.id != wanted.id]
        if taken:
            raise ScimFault("there is a user of this userName already", "uniqueness", 409)

    def _move(self, user: ScimUser, email: str) -> None:
        """Change somebody's e-mail address, which is theirs in every organization: only where this one is the only."""
        with self.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
            if [m.organization for m in members.memberships(db, user.id)] != [self.organization]:
                raise ScimFault("this person belongs to other organizations as well: the e-mail stays", "mutability")
            if members.account(db, email=email):
                raise ScimFault("there is a user with this e-mail address already", "uniqueness", 409)
            members.change_account(db, user.id, {"email": email})

    def _remember(self, user: ScimUser) -> None:
        store.put_facts(self.ports, self.organization, user, self.ports.now())

    @contextmanager
    def _doing(self, action: str, target: str) -> Iterator[None]:
        """Record what is done or fails, and turn what fails into SCIM's errors."""

        def record(outcome: Outcome, reason: str = "") -> None:
            self.ports.audit.record(Deed(action, self.principal, outcome, self.organization, target, reason))

        try:
            with self.ports.catalog.transaction(self.organization):
                yield
                record("done")
        except (GlasspaneError, ScimFault) as error:
            record("failed", error.message)
            raise (fault(error) if isinstance(error, GlasspaneError) else error) from error


def fault(error: GlasspaneError) -> ScimFault:
    """Return one of our errors as SCIM tells it."""
    if isinstance(error, Conflict):
        return ScimFault(error.message, "uniqueness" if "already" in error.message else "mutability", 409)
    if isinstance(error, NotFound | Denied):
        return ScimFault(error.message, status=error.status)
    return ScimFault(error.message, "invalidValue" if error.status in (400, 422) else "", max(error.status, 400))


def _user(member: Member, known: Mapping[str, Any]) -> ScimUser:
    return ScimUser(
        id=member.user_id,
        user_name=known.get("user_name") or member.email,
        email=member.email,
        name=member.name,
        given=known.get("given", ""),
        family=known.get("family", ""),
        external_id=known.get("external_id", ""),
        active=member.status != "disabled",
        created=member.created,
        updated=known.get("updated"),
    )
