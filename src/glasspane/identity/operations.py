"""The operations on organizations, users and roles."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, Field, SecretStr

from glasspane.core.context import Context
from glasspane.core.errors import Conflict, Denied, NotFound
from glasspane.core.instants import Instant
from glasspane.core.lists import Page
from glasspane.core.operations import Positional, operation
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.identity import organizations, pages, people, permissions, store
from glasspane.identity.account import passwords
from glasspane.identity.credentials.sessions import changed
from glasspane.identity.model import ROLES, CustomRole, Member, Organization
from glasspane.identity.permissions import check_grantable, check_known

Id = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z0-9-]+$")]
Who = Annotated[str, Field(min_length=1, max_length=254, description="E-mail address or id."), Positional("USER")]
Named = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[a-z][a-z0-9-]*$"), Positional("NAME")]
Scopes = Annotated[list[str], Field(max_length=200)]
Settings = dict[Annotated[str, Field(max_length=64)], Annotated[str, Field(max_length=500)]]


class OrganizationShown(BaseModel):
    """An organization."""

    id: str
    name: str
    tier: str
    settings: dict[str, str]
    created: Instant


class ListRequest(BaseModel):
    """Which part of a list."""

    limit: pages.Limit = 100
    cursor: pages.Cursor = None


class OrganizationRequest(BaseModel):
    """Which organization."""

    id: Annotated[Id, Field(description="Id of the organization."), Positional("ID")]


class NewOrganization(BaseModel):
    """A new organization."""

    name: Annotated[str, Field(min_length=1, max_length=200, description="What it is called."), Positional("NAME")]


class OrganizationChange(BaseModel):
    """What is to change in an organization; what is left out stays."""

    id: Annotated[Id, Field(description="Id of the organization."), Positional("ID")]
    name: Annotated[str | None, Field(min_length=1, max_length=200, description="What it is called.")] = None
    tier: Annotated[str | None, Field(pattern=r"^[a-z][a-z0-9-]{0,31}$", description="Its tier.")] = None
    settings: Annotated[Settings | None, Field(max_length=100, description="Its settings, as a whole.")] = None


@operation("orgs.list", scope="orgs:read", effect="read", route="GET /orgs", examples=("orgs list",))
def list_organizations(context: Context, request: ListRequest) -> Page[OrganizationShown]:
    """List the organizations that you belong to.

    The person at this machine sees all of them.
    """
    after = pages.start(request.cursor)
    found, total = organizations.visible(context.ports, context.principal, after, request.limit + 1)
    return pages.page(found, total, request.limit, _organization, lambda o: o.organization)


@operation("orgs.create", scope="orgs:write", effect="write", route="POST /orgs", examples=("orgs create 'Science'",))
def create_organization(context: Context, request: NewOrganization) -> OrganizationShown:
    """Create an organization, with you as its admin.

    Organizations see nothing of one another. At this machine its id is its name in small letters, so that
    `GLASSPANE_ORGANIZATION` can name it; elsewhere the id ends in random letters.
    """
    return _organization(organizations.create(context.ports, context.principal, request.name))


@operation("orgs.show", scope="orgs:read", effect="read", route="GET /orgs/{id}", examples=("orgs show default",))
def show_organization(context: Context, request: OrganizationRequest) -> OrganizationShown:
    """Show an organization's name, tier and settings."""
    organizations.check_visible(context.ports, context.principal, request.id)
    return _organization(organizations.find(context.ports, request.id))


@operation(
    "orgs.update",
    scope="orgs:write",
    effect="write",
    route="PATCH /orgs/{id}",
    examples=("orgs update default --name 'Example Inc.' --tier enterprise",),
)
def update_organization(context: Context, request: OrganizationChange) -> OrganizationShown:
    """Change an organization's name, tier or settings."""
    organizations.check_visible(context.ports, context.principal, request.id)
    values = request.model_dump(exclude={"id"}, exclude_none=True)
    return _organization(organizations.update(context.ports, request.id, values))


@operation(
    "orgs.delete",
    scope="orgs:write",
    effect="destroy",
    route="POST /orgs/{id}/removal",
    examples=("orgs delete research --confirm research",),
)
def delete_organization(context: Context, request: OrganizationRequest) -> OrganizationShown:
    """Delete an organization with everything but its audit log: people, roles, keys, providers, schedules, jobs.

    It must have no charges (`glasspane ingest remove`) and no unfinished jobs (`glasspane jobs cancel`). Its id is not
    given to another. The organization `default` always exists.
    """
    organizations.check_visible(context.ports, context.principal, request.id)
    return _organization(organizations.delete(context.ports, request.id))


class User(BaseModel):
    """A person in this organization. `status` is active, invited or disabled."""

    id: str
    email: str
    name: str
    role: str
    status: str
    created: Instant


class Invited(User):
    """A person in this organization, and their invitation where they have still to accept one."""

    invitation: str = Field("", description="To be given to the person; it is shown this once and good for 7 days.")


class NewUser(BaseModel):
    """A person who is to join this organization."""

    email: Annotated[str, Field(min_length=3, max_length=254, description="E-mail address."), Positional("EMAIL")]
    name: Annotated[str, Field(max_length=200, description="What they are called.")] = ""
    role: Annotated[str, Field(max_length=64, description="A built-in role or one of your own.")] = "viewer"
    password: Annotated[
        SecretStr | None, Field(description="Their password, in place of an invitation; at this machine alone.")
    ] = None


class UserRequest(BaseModel):
    """Which person."""

    user: Who


class UserChange(BaseModel):
    """What is to change for a person in this organization; what is left out stays."""

    user: Who
    name: Annotated[str | None, Field(max_length=200, description="What they are called.")] = None
    role: Annotated[str | None, Field(max_length=64, description="A built-in role or one of your own.")] = None
    disabled: Annotated[bool | None, Field(description="Whether they are locked out.")] = None


@operation("users.list", scope="users:read", effect="read", route="GET /users", examples=("users list",))
def list_users(context: Context, request: ListRequest) -> Page[User]:
    """List the people of this organization."""
    with context.ports.catalog.transaction(context.organization) as db:
        found, total = store.members_page(db, context.organization, pages.start(request.cursor), request.limit + 1)
    return pages.page(found, total, request.limit, _user, lambda m: m.email)


@operation(
    "users.create",
    scope="users:write",
    effect="write",
    route="POST /users",
    examples=("users create new@example.com --role member",),
)
def create_user(context: Context, request: NewUser) -> Invited:
    """Add a person to this organization.

    The answer holds an invitation, shown this once, with which they choose a password:
    `glasspane auth register --invitation-stdin`. At this machine `--password-stdin` sets one at once.
    """
    email = people.address_of(request.email)
    hashed = None
    if request.password is not None:
        _check_may_set_password(context, email)
        passwords.check(request.password.get_secret_value(), email)
        hashed = passwords.hashed(request.password.get_secret_value())
    member, text = people.invite(context.ports, context.principal, email, request.name, request.role, hashed)
    return Invited(**_user(member).model_dump(), invitation=text)


@operation(
    "users.invite",
    scope="users:write",
    effect="write",
    route="POST /users/{user}/invitation",
    examples=("users invite invited@example.com",),
)
def invite_user(context: Context, request: UserRequest) -> Invited:
    """Make a new invitation for a person who has not accepted theirs; the old one ends."""
    member, text = people.invite_again(context.ports, context.principal, request.user)
    return Invited(**_user(member).model_dump(), invitation=text)


@operation(
    "users.show", scope="users:read", effect="read", route="GET /users/{user}",
    examples=("users show you@example.com",),
)  # fmt: skip
def show_user(context: Context, request: UserRequest) -> User:
    """Show a person's role and whether they have access."""
    with context.ports.catalog.transaction(context.organization) as db:
        return _user(people.found(db, context.organization, request.user))


@operation(
    "users.update",
    scope="users:write",
    effect="write",
    route="PATCH /users/{user}",
    examples=("users update invited@example.com --role member", "users update invited@example.com --disabled"),
)
def update_user(context: Context, request: UserChange) -> User:
    """Change a person's name or role in this organization, or lock them out of it.

    It counts from their next request on. The last admin cannot be locked out or get another role.
    """
    return _user(
        people.change(
            context.ports,
            context.principal,
            request.user,
            name=request.name,
            role=request.role,
            disabled=request.disabled,
        )
    )


@operation(
    "users.delete",
    scope="users:write",
    effect="destroy",
    route="POST /users/{user}/removal",
    examples=("users delete invited@example.com --confirm invited@example.com",),
)
def delete_user(context: Context, request: UserRequest) -> User:
    """Remove a person from this organization, with their sessions and keys here.

    Their account goes as well unless another organization has it. The last admin stays.
    """
    return _user(people.remove(context.ports, context.principal, request.user))


class RoleShown(BaseModel):
    """A role with the permissions that it holds."""

    name: str
    description: str
    built_in: bool
    scopes: list[str]


class RoleDraft(BaseModel):
    """A role of this organization."""

    name: Annotated[Named, Field(description="Name of the role.")]
    description: Annotated[str, Field(max_length=500, description="What it is for.")] = ""
    scopes: Annotated[Scopes, Field(min_length=1, description="Permissions, such as costs:read.")]


class RoleChange(BaseModel):
    """What is to change in a role; what is left out stays."""

    name: Annotated[Named, Field(description="Name of the role.")]
    description: Annotated[str | None, Field(max_length=500, description="What it is for.")] = None
    scopes: Annotated[Scopes | None, Field(min_length=1, description="Its permissions, as a whole.")] = None


class RoleRequest(BaseModel):
    """Which role."""

    name: Annotated[Named, Field(description="Name of the role.")]


@operation("roles.list", scope="roles:read", effect="read", route="GET /roles", examples=("roles list",))
def list_roles(context: Context, request: ListRequest) -> Page[RoleShown]:
    """List the built-in roles and those of this organization, with their permissions."""
    known = permissions.known_scopes(context.ports)
    with context.ports.catalog.transaction(context.organization) as db:
        custom = store.custom_roles(db, context.organization)
    shown = [
        RoleShown(name=r.name, description=r.description, built_in=True, scopes=sorted(r.scopes(known)))
        for r in ROLES.values()
    ] + [_role(role) for role in custom]
    after = pages.start(request.cursor)
    rows = sorted((role for role in shown if role.name > after), key=lambda role: role.name)
    return pages.page(rows[: request.limit + 1], len(shown), request.limit, lambda r: r, lambda r: r.name)


@operation(
    "roles.create",
    scope="roles:write",
    effect="write",
    route="POST /roles",
    examples=("roles create biller --scopes costs:read,costs:write",),
)
def create_role(context: Context, request: RoleDraft) -> RoleShown:
    """Create a role of this organization.

    It can hold no permission that you do not hold yourself.
    """
    scopes = check_known(context.ports, request.scopes)
    check_grantable(context.principal, scopes)
    made = CustomRole(context.organization, request.name, request.description, sorted(scopes))
    with context.ports.catalog.transaction(context.organization) as db:
        if request.name in ROLES or not store.add_role(db, made):
            raise Conflict(f"there is a role {request.name} already", hint="glasspane roles list")
    changed(context.ports, context.organization, "role", request.name)
    return _role(made)


@operation(
    "roles.update",
    scope="roles:write",
    effect="write",
    route="PATCH /roles/{name}",
    examples=("roles update analyst --scopes costs:read,info:read",),
)
def update_role(context: Context, request: RoleChange) -> RoleShown:
    """Change a role of this organization; it counts from the next request of everybody who has it."""
    with context.ports.catalog.transaction(context.organization) as db:
        known = _own_role(context, db, request.name)
        values: dict[str, Any] = request.model_dump(exclude={"name"}, exclude_none=True)
        if request.scopes is not None:
            values["scopes"] = sorted(check_known(context.ports, request.scopes))
            check_grantable(context.principal, {*values["scopes"], *known.scopes})
        if values:
            store.change_role(db, context.organization, request.name, values)
        changed(context.ports, context.organization, "role", request.name)
        return _role(_own_role(context, db, request.name))


@operation(
    "roles.delete",
    scope="roles:write",
    effect="destroy",
    route="POST /roles/{name}/removal",
    examples=("roles delete analyst --confirm analyst",),
)
def delete_role(context: Context, request: RoleRequest) -> RoleShown:
    """Delete a role of this organization that nobody has."""
    with context.ports.catalog.transaction(context.organization) as db:
        known = _own_role(context, db, request.name)
        if having := store.with_role(db, context.organization, request.name):
            raise Conflict(f"{having} users have the role {request.name}", hint="glasspane users list")
        store.drop_role(db, context.organization, request.name)
    changed(context.ports, context.organization, "role", request.name)
    return _role(known)


def _check_may_set_password(context: Context, email: str) -> None:
    if context.principal.kind != "local":
        raise Denied("only the person at this machine sets passwords", hint="leave it out and hand on the invitation")
    with context.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        if store.account(db, email=email) is not None:
            raise Conflict(f"{email} has an account and its own password", hint="leave the password out")


def _own_role(context: Context, db: Any, name: str) -> CustomRole:
    if name in ROLES:
        raise Conflict(f"{name} is a built-in role", hint="glasspane roles create NAME --scopes costs:read")
    known = store.role(db, context.organization, name)
    if known is None:
        raise NotFound(f"there is no role {name}", hint="glasspane roles list")
    return known


def _organization(known: Organization) -> OrganizationShown:
    return OrganizationShown(
        id=known.organization, name=known.name, tier=known.tier, settings=known.settings, created=known.created
    )


def _user(member: Member) -> User:
    return User(
        id=member.user_id,
        email=member.email,
        name=member.name,
        role=member.role,
        status=member.status,
        created=member.created,
    )


def _role(role: CustomRole) -> RoleShown:
    return RoleShown(name=role.name, description=role.description, built_in=False, scopes=list(role.scopes))
