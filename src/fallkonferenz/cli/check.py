"""`fallkonferenz check`: every problem of a case sheet, with line and field, and what is left in texts before they leave."""

from __future__ import annotations

import json
import pathlib
import sys
from typing import Annotated

import typer

from fallkonferenz.cli import options, secret
from fallkonferenz.cli.console import note

SCHEMA = 1


def check_command(
    paths: Annotated[list[pathlib.Path], typer.Argument(metavar="FILE...", help="Case sheets (YAML); or texts and documents that shall leave.")],
    key: Annotated[pathlib.Path | None, typer.Option("--key", "-k", metavar="FILE", help="The key file of the case: no original of it may stand in a text.")] = None,
    identity: secret.Identity = None,
    risk: Annotated[pathlib.Path | None, typer.Option("--risk", metavar="FILE", help="Write the page on the risk that is left in texts here.")] = None,
    population: Annotated[int | None, typer.Option("--population", min=1, help="People in the catchment area, for the estimate of the risk.")] = None,
    lang: Annotated[options.LanguageChoice, typer.Option("--lang", help="Language of the messages; auto: that of the sheet.")] = options.LanguageChoice.AUTO,
    template: Annotated[str, typer.Option("--template", "-t", help="The path of your own template; else the sheet names it.")] = "",
    quick: Annotated[bool, typer.Option("--quick", help="Do not look for names in the texts (saves some seconds).")] = False,
    as_json: options.Json = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Check what shall be used or leave. It never says that a text is anonymous.

    Case sheets: unknown fields and values, what must still be decided, what is too exact for an anonymous case.
    Texts and documents (txt, html, docx, odt, pdf, rtf, eml, msg): originals of the key in text, properties, comments and file name, and
    what the detector does not know as a surrogate.

    Exit code 0: ready; 1: a person must look; 3: not valid.

    Example: fallkonferenz check sheet.yaml
    """
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import Language
    from fallkonferenz.store.sheets import read_sheet, template_of

    sheets = [path for path in paths if path.suffix.lower() in (".yaml", ".yml")]
    texts = [path for path in paths if path not in sheets]
    invalid = count = 0
    if texts:
        from fallkonferenz.cli.check_text import check_texts

        opened = secret.open_key(key, identity)[0] if key else None
        count += check_texts(
            texts, opened, lang.language(), look_again=not quick, as_json=as_json, risk=risk, population=population, force=force
        )  # fmt: skip
        if count and not opened and not quiet:
            note("without --key FILE an invented name cannot be told from a real one")
    for path in sheets:
        sheet = read_sheet(path)
        chosen = pipeline.case_template(template or template_of(sheet.data, path))
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
        note(f"{len(paths)} checked, nothing to do")
    if count:
        raise typer.Exit(3 if invalid else 1)
