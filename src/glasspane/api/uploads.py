"""Receives billing files into the data folder, from where `ingest` takes them as `upload://` addresses."""

from __future__ import annotations

from typing import Annotated

from fastapi import FastAPI, Query, Request
from pydantic import BaseModel, Field
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from glasspane.api import failures
from glasspane.api.routes import PREFIX
from glasspane.bootstrap import Application
from glasspane.core.errors import Denied, StorageError, UsageError

SCOPE = "costs:write"


class Upload(BaseModel):
    """A file that was received."""

    id: str = Field(description="Pass it as `upload` to add files that belong to the same delivery.")
    address: str = Field(description="Address of the file, to be named in `ingest`.")
    bytes: int


def install(app: FastAPI, application: Application) -> None:
    """Add the route that receives files."""

    async def receive(
        request: Request,
        name: Annotated[str, Query(description="The file's name, with folders where they matter.", min_length=1)],
        upload: Annotated[str, Query(description="The upload to add the file to; empty begins a new one.")] = "",
    ) -> Upload:
        if application.settings.read_only or not request.state.principal.may(SCOPE):
            raise Denied("files may not be uploaded here", hint="ask the owner of this server")
        return await _received(request, application, name, upload)

    app.add_api_route(
        f"{PREFIX}/uploads",
        receive,
        methods=["POST"],
        operation_id="uploads.create",
        tags=["ingest"],
        summary="Receive a billing file, to be ingested next.",
        responses=failures.documented(),
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
            }
        },
    )


async def _received(request: Request, application: Application, name: str, upload: str) -> Upload:
    id = upload or application.uploads.new()
    path = application.uploads.place(id, name)
    size = 0
    try:
        with path.open("wb") as file:
            async for chunk in request.stream():
                size += len(chunk)
                await run_in_threadpool(file.write, chunk)
    except OSError as error:
        raise StorageError(f"the upload cannot be written: {error.strerror}", hint="glasspane info") from error
    except ClientDisconnect as error:
        path.unlink(missing_ok=True)
        raise UsageError("the upload broke off", hint="upload the file again") from error
    return Upload(id=id, address=f"upload://{id}/{name}", bytes=size)
