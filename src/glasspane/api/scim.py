"""SCIM 2.0 over HTTP (RFC 7644): an identity provider keeps an organization's people up to date with an API key."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from fastapi import FastAPI, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse, Response

from glasspane.bootstrap import Application
from glasspane.core.errors import Denied, GlasspaneError, Unauthenticated
from glasspane.identity import authenticate
from glasspane.identity.federation import provisioning, scim, scim_groups, scim_schemas

PREFIX = "/scim/v2"
SCOPE = "users:write"
BODY_LIMIT = 262_144
MEDIA = "application/scim+json"
Way = Callable[["Call"], Response]


class Call:
    """One SCIM request of an API key: what it asks, and the people it is about."""

    def __init__(self, application: Application, request: Request, body: bytes) -> None:
        self.request = request
        self._body = body
        public = application.settings.public_url.rstrip("/")
        self.base = f"{public or str(request.base_url).rstrip('/')}{PREFIX}"
        self.people = provisioning.Provisioner(application.ports, _provisioner(application, request))

    @property
    def id(self) -> str:
        """The id in the path."""
        return str(self.request.path_params["id"])

    @property
    def body(self) -> Any:
        """The JSON of the body."""
        try:
            return json.loads(self._body)
        except (ValueError, RecursionError) as error:
            raise scim.ScimFault("the body is not JSON", "invalidSyntax") from error

    def number(self, name: str, default: int) -> int:
        """A number among the query's parameters."""
        text = self.request.query_params.get(name, str(default))
        if not text.lstrip("-").isdigit() or not text.isascii() or len(text) > 9:
            raise scim.ScimFault(f"{name} is a number", "invalidValue")
        return int(text)

    def user(self) -> scim.ScimUser:
        """The person in the path, unless they changed since the caller looked."""
        user = self.people.user(self.id)
        wanted = self.request.headers.get("if-match", "*")
        if wanted != "*" and user.version not in {part.strip() for part in wanted.split(",")}:
            raise scim.ScimFault("the user has changed since you read it", status=412)
        return user

    def shown(self, user: scim.ScimUser, status: int = 200) -> Response:
        """The answer that shows a person."""
        headers = {"ETag": user.version, "Location": f"{self.base}/Users/{user.id}"}
        if self.request.method == "GET" and user.version in self.request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        return JSONResponse(user.written(self.base), status, headers, MEDIA)

    def listed(self, resources: list[Any], written: Callable[[Any], dict[str, Any]]) -> Response:
        """The page of a list that the query asks for."""
        start = max(self.number("startIndex", 1), 1)
        count = min(max(self.number("count", 100), 0), scim_schemas.PAGE_LIMIT)
        page = [written(resource) for resource in resources[start - 1 : start - 1 + count]]
        return JSONResponse(scim_schemas.listed(page, len(resources), start), media_type=MEDIA)


def list_users(call: Call) -> Response:
    """GET /Users."""
    filter = call.request.query_params.get("filter", "")
    asked = scim.matching(filter) if filter else {}
    return call.listed(call.people.users(asked), lambda user: user.written(call.base))


def create_user(call: Call) -> Response:
    """POST /Users."""
    return call.shown(call.people.create(scim.read(call.body)), 201)


def show_user(call: Call) -> Response:
    """GET /Users/{id}."""
    return call.shown(call.people.user(call.id))


def replace_user(call: Call) -> Response:
    """PUT /Users/{id}."""
    before = call.user()
    return call.shown(call.people.replace(before, scim.read(call.body, before)))


def patch_user(call: Call) -> Response:
    """PATCH /Users/{id}."""
    before = call.user()
    return call.shown(call.people.replace(before, scim.patched(before, call.body)))


def delete_user(call: Call) -> Response:
    """DELETE /Users/{id}."""
    call.people.remove(call.user())
    return Response(status_code=204)


def list_groups(call: Call) -> Response:
    """GET /Groups: the roles."""
    found = scim_groups.groups(call.people, call.base, call.request.query_params.get("filter", ""))
    return call.listed(found, lambda told: told)


def show_group(call: Call) -> Response:
    """GET /Groups/{id}."""
    return JSONResponse(scim_groups.group(call.people, call.base, call.id), media_type=MEDIA)


def patch_group(call: Call) -> Response:
    """PATCH /Groups/{id}: who holds a role."""
    scim_groups.give_to(call.people, call.id, call.body)
    return JSONResponse(scim_groups.group(call.people, call.base, call.id), media_type=MEDIA)


def configuration(call: Call) -> Response:
    """GET /ServiceProviderConfig."""
    return JSONResponse(scim_schemas.configuration(call.base), media_type=MEDIA)


def resource_types(call: Call) -> Response:
    """GET /ResourceTypes."""
    return call.listed(scim_schemas.resource_types(call.base), lambda told: told)


def schemas(call: Call) -> Response:
    """GET /Schemas."""
    return call.listed(scim_schemas.schemas(call.base), lambda told: told)


ROUTES: tuple[tuple[str, str, Way], ...] = (
    ("GET", "/Users", list_users),
    ("POST", "/Users", create_user),
    ("GET", "/Users/{id}", show_user),
    ("PUT", "/Users/{id}", replace_user),
    ("PATCH", "/Users/{id}", patch_user),
    ("DELETE", "/Users/{id}", delete_user),
    ("GET", "/Groups", list_groups),
    ("GET", "/Groups/{id}", show_group),
    ("PATCH", "/Groups/{id}", patch_group),
    ("GET", "/ServiceProviderConfig", configuration),
    ("GET", "/ResourceTypes", resource_types),
    ("GET", "/Schemas", schemas),
)


def install(app: FastAPI, application: Application) -> None:
    """Add the routes."""
    for method, path, way in ROUTES:
        app.add_api_route(PREFIX + path, _endpoint(application, way), methods=[method], include_in_schema=False)


def _endpoint(application: Application, way: Way) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        body = await request.body()
        return await run_in_threadpool(_answered, application, way, request, body)

    return endpoint


def _answered(application: Application, way: Way, request: Request, body: bytes) -> Response:
    try:
        if len(body) > BODY_LIMIT:
            raise scim.ScimFault("the body is too large", "tooMany", 413)
        return way(Call(application, request, body))
    except scim.ScimFault as wrong:
        return _told(wrong)
    except GlasspaneError as error:
        return _told(provisioning.fault(error))


def _told(wrong: scim.ScimFault) -> Response:
    kind = {"scimType": wrong.kind} if wrong.kind else {}
    body = {"schemas": [scim.ERROR], "status": str(wrong.status), **kind, "detail": wrong.message}
    headers = {"WWW-Authenticate": 'Bearer realm="glasspane"'} if wrong.status == 401 else None
    return JSONResponse(body, wrong.status, headers, MEDIA)


def _provisioner(application: Application, request: Request) -> Any:
    scheme, _, bearer = request.headers.get("authorization", "").partition(" ")
    if scheme.casefold() != "bearer" or not bearer.strip():
        raise Unauthenticated(
            "an API key is needed, as bearer token", hint="glasspane keys create --name scim --scope users:write"
        )
    peer = request.client.host if request.client else ""
    principal = authenticate(application.ports, bearer.strip(), address=peer)
    if principal.kind != "key" or not principal.may(SCOPE):
        hint = f"glasspane keys create --name scim --scope {SCOPE}"
        raise Denied(f"SCIM needs an API key with the permission {SCOPE}", hint=hint)
    if application.settings.read_only and request.method != "GET":
        raise Denied("this server is read-only", hint="unset GLASSPANE_READ_ONLY")
    return principal
