"""Serves exported files for an hour, to whom may read costs, and the audit log, to whom may read that."""

from __future__ import annotations

from fastapi import FastAPI, Request
from starlette.responses import FileResponse, StreamingResponse

from glasspane import audit
from glasspane.api import failures
from glasspane.bootstrap import Application
from glasspane.core.audit import Deed
from glasspane.core.errors import Denied
from glasspane.costs.export import ROUTE, ExportFolder

SCOPE = "costs:read"
AUDIT_SCOPE = "audit:read"
AUDIT_ROUTE = "/api/v1/audit/export"
LINES = "application/x-ndjson"
KINDS = {".csv": "text/csv; charset=utf-8", ".parquet": "application/vnd.apache.parquet"}


def install(app: FastAPI, application: Application) -> None:
    """Add the route that serves exports."""

    def fetch(request: Request, file: str) -> FileResponse:
        if not request.state.principal.may(SCOPE):
            raise Denied("you may not read costs here", hint="ask the owner of this server")
        path = ExportFolder(application.settings.home, request.state.principal.organization).find(file)
        return FileResponse(
            path,
            media_type=KINDS[path.suffix],
            filename=f"charges{path.suffix}",
            headers={"Cache-Control": "no-store"},
        )

    def audit_log(request: Request) -> StreamingResponse:
        who = request.state.principal
        if not who.may(AUDIT_SCOPE):
            raise Denied("you may not read the audit log here", hint="ask an administrator for a role with audit:read")
        application.ports.audit.record(Deed("audit.export", who, "done", who.organization))
        return StreamingResponse(
            audit.lines(application.ports, who.organization), media_type=LINES, headers={"Cache-Control": "no-store"}
        )

    app.add_api_route(
        AUDIT_ROUTE,
        audit_log,
        methods=["GET"],
        operation_id="audit.stream",
        tags=["audit"],
        summary="Fetch the whole audit log as JSON lines, which `glasspane audit verify FILE` proves.",
        response_class=StreamingResponse,
        responses=failures.documented(),
    )
    app.add_api_route(
        f"{ROUTE}/{{file}}",
        fetch,
        methods=["GET"],
        operation_id="exports.fetch",
        tags=["costs"],
        summary="Fetch a file that `costs.export` wrote within the last hour.",
        response_class=FileResponse,
        responses=failures.documented(),
    )
