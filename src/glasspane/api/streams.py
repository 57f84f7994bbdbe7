"""Serves exported files for an hour, to whom may read costs."""

from __future__ import annotations

from fastapi import FastAPI, Request
from starlette.responses import FileResponse

from glasspane.api import failures
from glasspane.bootstrap import Application
from glasspane.core.errors import Denied
from glasspane.costs.export import ROUTE, ExportFolder

SCOPE = "costs:read"
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
