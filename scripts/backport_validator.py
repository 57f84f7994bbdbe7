"""Let focus-validator, whose code asks for Python 3.12 in one line, run on Python 3.11 as well.

Run by the environment that holds focus-validator. A quote inside a quoted f-string became legal with Python 3.12
(PEP 701); the line is rewritten to the same value without it. On newer Pythons nothing is changed.
"""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

MODULE = Path(sysconfig.get_path("purelib"), "focus_validator", "config_objects", "focus_to_duckdb_converter.py")
NEWER = '''f"'{k.replace('\\"', '\\"\\"')}'"'''
OLDER = """"'" + k.replace('"', '""') + "'\""""


def main() -> int:
    """Rewrite the one line; 1 when it is not there and the module does not compile."""
    text = MODULE.read_text(encoding="utf-8")
    if sys.version_info < (3, 12):
        text = text.replace(NEWER, OLDER)
        MODULE.write_text(text, encoding="utf-8")
    compile(text, str(MODULE), "exec")
    return 0


if __name__ == "__main__":
    sys.exit(main())
