"""`fallkonferenz check`: every problem of a case sheet, with line and field."""

from __future__ import annotations

import json
import pathlib
import sys
from typing import Annotated

import typer

from fallkonferenz.cli import options
from fallkonferenz.cli.console import note

SCHEMA = 1


def check_command(
    sheets: Annotated[list[pathlib.Path], typer.Argument(metavar="SHEET...", help="Case sheets (YAML).")],
    lang: Annotated[options.LanguageChoice, typer.Option("--lang", help="Language of the messages; auto: that of the sheet.")] = options.LanguageChoice.AUTO,
    template: Annotated[str, typer.Option("--template", "-t", help="The path of your own template; else the sheet names it.")] = "",
    quick: Annotated[bool, typer.Option("--quick", help="Do not look for names in the texts (saves some seconds).")] = False,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Check case sheets: unknown fields and values, what must still be decided, what is too exact for an anonymous case.

    Exit code 0: ready; 1: a person must look; 3: not valid.

    Example: fallkonferenz check sheet.yaml
    """
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import Language
    from fallkonferenz.store.sheets import read_sheet

    invalid = count = 0
    for path in sheets:
        sheet = read_sheet(path)
        chosen = pipeline.case_template(template or str(sheet.data.get("template", "core")))
        own = sheet.data.get("lang")
        language = lang.language() or (Language(own) if own in list(Language) else Language.DE)
        for problem in pipeline.check_sheet(sheet.data, chosen, language, look_again=not quick):
            line = sheet.line(problem.place)
            count += 1
            invalid += problem.is_invalid
            if as_json:
                row = {"schema": SCHEMA, "file": str(path), "line": line, "field": problem.field, "invalid": problem.is_invalid, "message": problem.message}
                sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
            else:
                field = f" {problem.field}:" if problem.field else ""
                sys.stdout.write(f"{path}:{line}:{field} {problem.message}\n")
    if not quiet and not count:
        note(f"{len(sheets)} checked, nothing to do")
    if count:
        raise typer.Exit(3 if invalid else 1)
