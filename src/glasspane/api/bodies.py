"""The JSON body of an operation: its request without what the path says already."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, create_model

from glasspane.core.operations import Operation


def body(operation: Operation) -> type[BaseModel]:
    """Return the model of an operation's body; the whole request is checked again when it runs."""
    fields = operation.request.model_fields
    left = {n: f for n, f in fields.items() if f"{{{f.alias or n}}}" not in operation.path}
    if len(left) == len(fields):
        return operation.request
    typed: dict[str, Any] = {name: (field.annotation, field) for name, field in left.items()}
    made: type[BaseModel] = create_model(
        operation.request.__name__,
        __config__=operation.request.model_config,
        __doc__=operation.request.__doc__,
        **typed,
    )
    return made
