"""The operations of a person on their own account: signing in and out, password, second factor, sessions."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, Field, SecretStr

from glasspane.core.context import Context
from glasspane.core.errors import Conflict
from glasspane.core.instants import Instant
from glasspane.core.lists import Page
from glasspane.core.operations import Positional, operation
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.identity import pages
from glasspane.identity.account import second_factor, signing_in
from glasspane.identity.account.signing_in import Visitor
from glasspane.identity.account.standing import end_own_session, standing
from glasspane.identity.credentials import sessions, store
from glasspane.identity.model import ACCESS, Tokens

Secret = Annotated[SecretStr, Field(min_length=1, max_length=256)]
Code = Annotated[str, Field(max_length=64, description="Code of your authenticator app, or a recovery code.")]
Organization = Annotated[str, Field(max_length=64, pattern=r"^[a-z0-9-]*$")]


class SignedIn(BaseModel):
    """A session's tokens: the access token for 15 minutes, the refresh token once within 7 days."""

    session: str
    access_token: str
    refresh_token: str
    expires_in: int = Field(int(ACCESS.total_seconds()), description="Seconds for which the access token is good.")
    organization: str
    _cookie: str = ""

    @property
    def cookie(self) -> str:
        """What a browser keeps in place of the tokens; it is no part of the answer."""
        return self._cookie


class LoginRequest(BaseModel):
    """Who signs in, and with what."""

    email: Annotated[str, Field(min_length=3, max_length=254, description="E-mail address."), Positional("EMAIL")]
    password: Annotated[Secret, Field(description="Password.")]
    code: Code = ""
    organization: Annotated[Organization, Field(description="Where to; by default your oldest organization.")] = ""


class RegisterRequest(BaseModel):
    """A new account, or a person who accepts an invitation."""

    email: Annotated[str, Field(max_length=254, description="E-mail address; an invitation knows it.")] = ""
    password: Annotated[Secret, Field(description="Password: a new one, or that of the account that you have.")]
    invitation: Annotated[SecretStr | None, Field(max_length=256, description="The invitation.")] = None
    name: Annotated[str, Field(max_length=200, description="What you are called.")] = ""
    organization: Annotated[str, Field(max_length=200, description="Name of your own new organization.")] = ""
    code: Code = ""


class RefreshRequest(BaseModel):
    """The refresh token."""

    refresh_token: Annotated[Secret, Field(description="Refresh token.")]


class Nothing(BaseModel):
    """There is nothing to say."""


class Ended(BaseModel):
    """How many sessions were ended."""

    ended: int


class Membership(BaseModel):
    """An organization that you belong to."""

    id: str
    name: str
    role: str


class Me(BaseModel):
    """Who asks. `kind` is user, key, or local: the person at this machine."""

    id: str
    kind: str
    name: str
    organization: str
    scopes: list[str]
    session: str
    second_factor: bool = Field(False, description="Whether signing in takes a code as well.")
    organizations: list[Membership] = Field(default_factory=list, description="Where you have an account.")


class PasswordChange(BaseModel):
    """The old password and the new one."""

    old: Annotated[Secret, Field(description="The password until now.")]
    new: Annotated[Secret, Field(description="The password from now on: 12 to 128 characters.")]


class PasswordRequest(BaseModel):
    """The password, once more."""

    password: Annotated[Secret, Field(description="Your password.")]


class ProofRequest(BaseModel):
    """The password and a code, once more."""

    password: Annotated[Secret, Field(description="Your password.")]
    code: Code = ""


class CodeRequest(BaseModel):
    """A code of the authenticator app."""

    code: Annotated[str, Field(max_length=64, description="Code of your authenticator app."), Positional("CODE")]


class Begun(BaseModel):
    """What an authenticator app has to know."""

    secret: str
    address: str = Field(description="What the QR code says.")


class RecoveryCodes(BaseModel):
    """Codes for when the authenticator app is lost; each is good for one use, and they are shown this once."""

    codes: list[str]


class Removed(BaseModel):
    """Whether the account has a second factor."""

    second_factor: bool = False


class SessionShown(BaseModel):
    """A session of yours."""

    id: str
    organization: str
    how: str
    address: str
    agent: str
    created: Instant
    seen: Instant
    expires: Instant
    current: bool


class SessionRequest(BaseModel):
    """Which session of yours."""

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$", description="Id of the session."), Positional("SESSION")]


class SwitchRequest(BaseModel):
    """Which organization to go on in."""

    organization: Annotated[Organization, Field(min_length=1, description="Its id."), Positional("ORGANIZATION")]


class SessionsRequest(BaseModel):
    """Which part of the sessions."""

    limit: pages.Limit = 100
    cursor: pages.Cursor = None


@operation(
    "auth.login",
    scope="public",
    effect="write",
    route="POST /auth/login",
    examples=("auth login you@example.com --password-stdin",),
    transactional=False,
)
def login(context: Context, request: LoginRequest) -> SignedIn:
    """Sign in and get tokens for programs of your own.

    After 10 failures an account has to wait, longer each time. `glasspane login URL` does this for the command line.
    """
    secret = request.password.get_secret_value()
    return issued(
        signing_in.sign_in(context.ports, request.email, secret, request.code, request.organization, visitor(context))
    )


@operation(
    "auth.register",
    scope="public",
    effect="write",
    route="POST /auth/register",
    examples=("auth register --password-stdin --invitation-stdin",),
    transactional=False,
)
def register(context: Context, request: RegisterRequest) -> SignedIn:
    """Accept an invitation, or make an account where registration is open.

    Without an invitation you become the admin of a new organization; that takes GLASSPANE_REGISTRATION=open.
    """
    ports, password, who = context.ports, request.password.get_secret_value(), visitor(context)
    if request.invitation is not None:
        invitation = request.invitation.get_secret_value()
        return issued(signing_in.join(ports, invitation, password, request.code, request.name, who))
    return issued(signing_in.register(ports, request.email, password, request.name, request.organization, who))


@operation(
    "auth.refresh",
    scope="public",
    effect="write",
    route="POST /auth/refresh",
    examples=("auth refresh --refresh-token-stdin",),
    transactional=False,
)
def refresh(context: Context, request: RefreshRequest) -> SignedIn:
    """Take a refresh token for new tokens.

    Each is good for one use: using one again ends the session, for somebody has a copy of it.
    """
    return issued(sessions.renewed(context.ports, request.refresh_token.get_secret_value()))


@operation(
    "auth.logout", scope="self", effect="write", route="POST /auth/logout", examples=("auth logout",),
)  # fmt: skip
def logout(context: Context, request: Nothing) -> Ended:
    """End this session; its tokens count no longer."""
    principal = context.principal
    with context.ports.catalog.transaction(context.organization) as db:
        ended = store.end_session(db, context.organization, principal.session, context.ports.now())
    return Ended(ended=int(ended))


@operation(
    "auth.logout_everywhere",
    scope="self",
    effect="write",
    route="POST /auth/logout-everywhere",
    examples=("auth logout-everywhere",),
)
def logout_everywhere(context: Context, request: Nothing) -> Ended:
    """End all of your sessions, in every organization, this one included; their tokens count no longer."""
    if context.principal.kind != "user":
        return Ended(ended=0)
    with context.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        ended = store.end_everywhere(db, context.principal.id, context.ports.now())
    sessions.changed(context.ports, context.organization, "user", context.principal.id)
    return Ended(ended=ended)


@operation("auth.me", scope="self", effect="read", route="GET /auth/me", examples=("auth me",))
def me(context: Context, request: Nothing) -> Me:
    """Show who you are and what you may do."""
    who = context.principal
    known = standing(context.ports, who)
    return Me(
        id=who.id,
        kind=who.kind,
        name=who.name,
        organization=who.organization,
        scopes=sorted(who.scopes),
        session=who.session,
        second_factor=known.second_factor,
        organizations=[Membership(id=o.id, name=o.name, role=o.role) for o in known.organizations],
    )


@operation(
    "auth.password",
    scope="self",
    effect="write",
    route="POST /auth/password",
    examples=("auth password --old-stdin --new-stdin",),
    transactional=False,
)
def password(context: Context, request: PasswordChange) -> Ended:
    """Change your password; your other sessions end."""
    signing_in.own_account(context.ports, context.principal)
    old, new = request.old.get_secret_value(), request.new.get_secret_value()
    return Ended(ended=signing_in.change_password(context.ports, context.principal, old, new))


@operation(
    "auth.totp_begin",
    scope="self",
    effect="write",
    route="POST /auth/totp",
    examples=("auth totp-begin --password-stdin",),
    transactional=False,
)
def totp_begin(context: Context, request: PasswordRequest) -> Begun:
    """Begin with a second factor: the answer is for your authenticator app.

    It counts once a code shows that the app has it: `glasspane auth totp-confirm CODE`.
    """
    _prove(context, request.password)
    account = signing_in.own_account(context.ports, context.principal)
    secret, address = second_factor.begin(context.ports, account)
    return Begun(secret=secret, address=address)


@operation(
    "auth.totp_confirm",
    scope="self",
    effect="write",
    route="POST /auth/totp/confirmation",
    examples=("auth totp-confirm $CODE",),
)
def totp_confirm(context: Context, request: CodeRequest) -> RecoveryCodes:
    """Put the second factor in force and get recovery codes, which are shown this once."""
    account = signing_in.own_account(context.ports, context.principal)
    codes = second_factor.confirm(context.ports, account, request.code)
    sessions.changed(context.ports, context.organization, "user", account.id)
    return RecoveryCodes(codes=codes)


@operation(
    "auth.totp_remove",
    scope="self",
    effect="write",
    route="POST /auth/totp/removal",
    examples=("auth totp-remove --password-stdin --code $RECOVERY",),
    transactional=False,
)
def totp_remove(context: Context, request: ProofRequest) -> Removed:
    """Take the second factor away; that takes the password and a code."""
    _prove(context, request.password, request.code)
    second_factor.remove(context.ports, signing_in.own_account(context.ports, context.principal))
    return Removed()


@operation(
    "auth.recovery_codes",
    scope="self",
    effect="write",
    route="POST /auth/recovery-codes",
    examples=("auth recovery-codes --password-stdin --code $RECOVERY",),
    transactional=False,
)
def recovery_codes(context: Context, request: ProofRequest) -> RecoveryCodes:
    """Make new recovery codes in place of the old ones; that takes the password and a code."""
    _prove(context, request.password, request.code)
    account = signing_in.own_account(context.ports, context.principal)
    if not account.second_factor:
        raise Conflict("there is no second factor to recover", hint="glasspane auth totp-begin")
    with context.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        return RecoveryCodes(codes=second_factor.new_recovery_codes(db, account.id))


@operation("auth.sessions", scope="self", effect="read", route="GET /auth/sessions", examples=("auth sessions",))
def list_sessions(context: Context, request: SessionsRequest) -> Page[SessionShown]:
    """List your sessions in every organization."""
    who, after = context.principal, pages.start(request.cursor)
    with context.ports.catalog.transaction(EVERY_ORGANIZATION) as db:
        live = store.live_sessions(db, who.id, context.ports.now()) if who.kind == "user" else []
    rows = [s for s in live if s.id > after]
    shown = [
        SessionShown(
            **{f: getattr(s, f) for f in SessionShown.model_fields if f != "current"}, current=s.id == who.session
        )
        for s in rows
    ]
    return pages.page(shown[: request.limit + 1], len(live), request.limit, lambda s: s, lambda s: s.id)


@operation(
    "auth.end_session",
    scope="self",
    effect="write",
    route="POST /auth/sessions/{id}/end",
    examples=("auth end-session $SESSION",),
)
def end_session(context: Context, request: SessionRequest) -> Ended:
    """End one of your sessions, such as that of a device you lost; its tokens count no longer."""
    ended = end_own_session(context.ports, context.principal, request.id)
    sessions.changed(context.ports, ended.organization, "session", ended.id)
    return Ended(ended=1)


@operation(
    "auth.switch",
    scope="self",
    effect="write",
    route="POST /auth/switch",
    examples=("auth switch default",),
)
def switch(context: Context, request: SwitchRequest) -> SignedIn:
    """Go on in another organization of yours; this session ends and a new one begins.

    Only a session that began with your password can: what an identity provider says counts in its organization alone.
    """
    signing_in.own_account(context.ports, context.principal)
    return issued(signing_in.switch(context.ports, context.principal, request.organization, visitor(context)))


def visitor(context: Context) -> Visitor:
    """Return where the caller comes from."""
    return Visitor(context.principal.address, context.principal.agent)


def _prove(context: Context, password: SecretStr, code: str | None = None) -> None:
    account = signing_in.own_account(context.ports, context.principal)
    signing_in.proved(
        context.ports,
        account.email,
        password.get_secret_value(),
        code or "",
        context.principal.address,
        with_code=code is not None,
    )


def issued(tokens: Tokens) -> SignedIn:
    """Return a session as its owner is told of it."""
    made = SignedIn(
        session=tokens.session,
        access_token=tokens.access_token,
        refresh_token=tokens.refresh_token,
        organization=tokens.organization,
    )
    made._cookie = tokens.cookie
    return made
