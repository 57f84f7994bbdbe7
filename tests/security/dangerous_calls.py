"""Finds, in a syntax tree, what runs text as code, reads objects from bytes, or weakens a cipher or a connection."""

from __future__ import annotations

import ast
from collections.abc import Iterator

RUNS_TEXT = {"eval", "exec", "compile", "__import__", "input", "breakpoint"}
FORBIDDEN = {
    "os.system": "starts a shell",
    "os.popen": "starts a shell",
    "subprocess.getoutput": "starts a shell",
    "subprocess.getstatusoutput": "starts a shell",
    "tempfile.mktemp": "leaves a moment in which somebody else makes the file",
    "ssl._create_unverified_context": "believes every certificate",
    "hashlib.md5": "is broken",
    "hashlib.sha1": "is broken",
    "random.random": "can be guessed",
    "random.choice": "can be guessed",
    "random.choices": "can be guessed",
    "random.randbytes": "can be guessed",
    "random.getrandbits": "can be guessed",
    "yaml.load": "makes objects",
    "yaml.unsafe_load": "makes objects",
    "uuid.uuid1": "can be guessed",
}
MODULES = {
    "pickle",
    "cPickle",
    "_pickle",
    "dill",
    "cloudpickle",
    "marshal",
    "shelve",
    "jsonpickle",
    "telnetlib",
    "ftplib",
}
SWITCHES = {
    ("shell", True),
    ("verify", False),
    ("check_hostname", False),
    ("autoescape", False),
    ("verify_signature", False),
}
WEAK = {"ECB", "MD5", "SHA1", "ARC4", "TripleDES", "Blowfish", "PKCS1v15", "CERT_NONE"}


def faults(tree: ast.AST) -> Iterator[str]:
    """Yield a sentence for everything dangerous in the tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _calls(node)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from _imports(node)
        elif isinstance(node, ast.Attribute) and node.attr in WEAK:
            yield f"line {node.lineno}: {node.attr} is weak"


def _calls(node: ast.Call) -> Iterator[str]:
    name = ast.unparse(node.func)
    if isinstance(node.func, ast.Name) and name in RUNS_TEXT:
        yield f"line {node.lineno}: {name}() runs text or waits for a person"
    if name in FORBIDDEN:
        yield f"line {node.lineno}: {name}() {FORBIDDEN[name]}"
    for keyword in node.keywords:
        if isinstance(keyword.value, ast.Constant) and (keyword.arg, keyword.value.value) in SWITCHES:
            yield f"line {node.lineno}: {ast.unparse(keyword.value)} for {keyword.arg}"


def _imports(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    origin = getattr(node, "module", None) or ""
    for alias in node.names:
        whole = f"{origin}.{alias.name}".strip(".")
        if MODULES & {whole.split(".")[0]}:
            yield f"line {node.lineno}: {whole} makes objects from bytes or speaks in the clear"
        if whole in FORBIDDEN:
            yield f"line {node.lineno}: {whole} {FORBIDDEN[whole]}"
