"""Write docs/reference/ and the index of commands; `--check` writes nothing and fails when they are stale."""

from __future__ import annotations

import argparse
import inspect
import json
import sys
import tempfile
import types
import typing
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from glasspane import api, settings
from glasspane.api.graphql import sdl
from glasspane.bootstrap import application, catalogue, extensions
from glasspane.cli import commands, index, indexing, parsing
from glasspane.core.errors import GlasspaneError, error_types
from glasspane.core.operations import Operation
from glasspane.costs.query.dimensions import DIMENSIONS
from glasspane.costs.query.measures import BASES, BASIS_DESCRIPTIONS, MEASURES

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "golden"
FORMAT_HEADINGS = (
    *("format", "what it is", "provider", "files", "columns", "golden files"),
    *("recognised by", "documented at"),
)
SAMPLES = (".csv", ".gz", ".json", ".jsonl", ".parquet")
REFERENCE = ROOT / "docs" / "reference"
GENERATED = "<!-- Written by scripts/generate_reference.py (make docs); edit the code, not this page. -->"


def table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a Markdown table."""
    lines = [list(headings)]
    lines += [["---"] * len(lines[0]), *([cell.replace("|", "\\|").replace("\n", " ") for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def page(title: str, opening: str, *sections: str) -> str:
    """Return a page of the reference."""
    return "\n\n".join([f"# {title}", GENERATED, opening, *(s for s in sections if s)]) + "\n"


def commands_page() -> str:
    """Return the page of all commands with their help."""
    made = {(name,): commands.parser(name) for name in commands.MODULES}
    generated = {words: parsing.parser(command) for words, command in index.from_entries(_entries()).items()}
    parsers = sorted((made | generated).items())
    return page(
        "Commands",
        "Data goes to standard output, everything else to standard error. Exit codes: 0 fine, 1 error, 2 usage, "
        "3 done but with findings.",
        *(f"## glasspane {' '.join(words)}\n\n```text\n{_help(parser)}\n```" for words, parser in parsers),
    )


def _entries() -> list[dict[str, Any]]:
    return indexing.entries(catalogue())


def _help(parser: parsing.Parser) -> str:
    parser.formatter_class = _Formatter
    return parser.format_help().rstrip()


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help of one width, whatever terminal the reference is written on."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=110, max_help_position=30)


def operations_page() -> str:
    """Return the page of all operations with their faces, requests and answers."""
    return page(
        "Operations",
        "Each operation is a command, a REST route below `/api/v1`, a GraphQL field at `/graphql` and, through "
        "`run_operation`, an MCP tool. Lists and mappings are written as repeated parameters; commas work as well.",
        *(_operation(operation) for operation in catalogue()),
    )


def _operation(operation: Operation) -> str:
    facts = [
        f"`{operation.route.replace(' ', ' /api/v1', 1)}`",
        f"scope `{operation.scope}`",
        f"effect {operation.effect}",
    ]
    if operation.local:
        facts.append("this machine only")
    examples = "\n".join(f"glasspane {example}" for example in operation.examples)
    return "\n\n".join(
        (
            f"## {operation.id}",
            operation.description,
            " · ".join(facts),
            f"```sh\n{examples}\n```",
            _fields("Request", operation.request, lambda name, field: field.alias or name),
            _fields("Answer", operation.response, lambda name, field: field.serialization_alias or field.alias or name),
        )
    )


def _fields(title: str, model: type[BaseModel], spelled: Callable[[str, Any], str]) -> str:
    rows = [
        (f"`{spelled(name, field)}`", f"`{_kind(field.annotation)}`", _default(field), field.description or "")
        for name, field in model.model_fields.items()
    ]
    return f"{title}:\n\n{table(('field', 'type', 'default', ''), rows)}" if rows else f"{title}: nothing."


def _kind(annotation: Any) -> str:
    """Return a type as people read it: without modules, and without what only validates."""
    origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _kind(parts[0])
    if origin in (types.UnionType, typing.Union):
        return " | ".join(_kind(part) for part in parts)
    if origin is typing.Literal:
        return " | ".join(f'"{part}"' for part in parts)
    if origin is not None:
        return f"{origin.__name__}[{', '.join(_kind(part) for part in parts)}]"
    return "None" if annotation is type(None) else getattr(annotation, "__name__", str(annotation))


def _default(field: Any) -> str:
    if field.is_required():
        return "required"
    value = field.get_default(call_default_factory=False)
    return "" if value is None or value in ("", [], {}) else f"`{json.dumps(value, default=str)}`"


def errors_page() -> str:
    """Return the page of all errors."""
    return page(
        "Errors",
        'Over REST an error is `{"error": {"code", "message", "hint", "docs", "reference"}}`; on the command line it '
        "is `error: …` and `hint: …` on standard error.",
        *(_error(kind) for kind in error_types()),
    )


def _error(kind: type[GlasspaneError]) -> str:
    parent = kind.__mro__[1]
    narrower = f" A kind of `{parent.code}`." if issubclass(parent, GlasspaneError) else ""
    return (
        f"## {kind.code}\n\n{inspect.getdoc(kind)}\n\nHTTP status {kind.status}, exit code {kind.exit_code}.{narrower}"
    )


def settings_page() -> str:
    """Return the page of all settings."""
    rows = [
        (f"`{s.variable}`", f"`{s.default}`" if s.default else "", s.doc, f"`{s.example}`" if s.example else "")
        for s in settings.declarations()
    ]
    return page(
        "Settings",
        "Settings are environment variables. `NO_COLOR` is honoured too.",
        table(("variable", "default", "what it sets", "example"), rows),
    )


def formats_page() -> str:
    """Return the page of all billing formats."""
    rows = [
        (
            f"`{f.id}`",
            f.title,
            f.provider,
            ", ".join(sorted(f.containers)),
            str(len(f.columns)),
            str(_golden_files(f.id)),
            ", ".join(f"`{c}`" for c in f.required),
            f.source,
        )
        for f in sorted(extensions.formats(), key=lambda f: (f.provider, f.id))
    ]
    return page(
        "Billing formats",
        "A file is recognised by the columns it must have, compared without regard to case, blanks and `_ - / :`. "
        "*Golden files* are samples whose FOCUS rows were reviewed and are compared on every test run; where they come "
        "from is in the `ORIGIN.md` beside them; versions of one family share them.",
        table(FORMAT_HEADINGS, rows),
    )


def _golden_files(format_id: str) -> int:
    """Count the samples in the folders named after the format or its family."""
    folders = [d for d in GOLDEN.iterdir() if d.is_dir() and f"{format_id}-".startswith(f"{d.name.replace('.', '-')}-")]
    names = [path.name for folder in folders for path in folder.iterdir()]
    return sum(n.endswith(SAMPLES) and ".expected." not in n and ".totals." not in n for n in names)


def dimensions_page() -> str:
    """Return the page of all dimensions, measures and bases."""
    return page(
        "Dimensions, measures and bases",
        "What costs can be grouped and filtered by (`tag:<key>` is a dimension as well), what can be measured, and "
        "which cost is meant.",
        "## Dimensions\n\n" + table(("id", "title", ""), ((f"`{d.id}`", d.title, d.description) for d in DIMENSIONS)),
        "## Measures\n\n" + table(("id", "kind", ""), ((f"`{m.id}`", m.kind, m.description) for m in MEASURES)),
        "## Bases\n\n"
        + table(("basis", "column", ""), ((f"`{b}`", f"`{c}`", BASIS_DESCRIPTIONS[b]) for b, c in BASES.items())),
    )


def openapi() -> str:
    """Return the OpenAPI description of the REST face."""
    with tempfile.TemporaryDirectory() as home:
        app = api.create(application(settings.Settings(home=Path(home))))
    return json.dumps(app.openapi(), indent=1, ensure_ascii=False) + "\n"


def generated() -> Iterator[tuple[Path, str]]:
    """Yield every generated file with its text."""
    yield index.PATH, indexing.text(catalogue())
    yield REFERENCE / "commands.md", commands_page()
    yield REFERENCE / "operations.md", operations_page()
    yield REFERENCE / "errors.md", errors_page()
    yield REFERENCE / "settings.md", settings_page()
    yield REFERENCE / "formats.md", formats_page()
    yield REFERENCE / "dimensions.md", dimensions_page()
    yield REFERENCE / "openapi.json", openapi()
    yield REFERENCE / "schema.graphql", sdl(catalogue())


def stale() -> list[Path]:
    """Return the generated files whose text is not what the code says."""
    return [p for p, text in generated() if not p.is_file() or p.read_text(encoding="utf-8") != text]


def main() -> int:
    """Write what is stale, or say so with `--check`."""
    check = "--check" in sys.argv[1:]
    for path, text in generated():
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        print(f"{path.relative_to(ROOT)} {'is stale: make docs' if check else 'written'}")
        if check:
            return 1
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
