"""`fallkonferenz fill`: a case sheet from a narrative."""

from __future__ import annotations

import pathlib
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fallkonferenz.cli import options
from fallkonferenz.cli.ask import ask_for_gaps
from fallkonferenz.cli.console import note
from fallkonferenz.cli.inputs import knowledge, read_input
from fallkonferenz.core.errors import InputError

if TYPE_CHECKING:
    from fallkonferenz.core.case import CaseTemplate
    from fallkonferenz.core.entities import Language
    from fallkonferenz.store.sheets import SheetFile


def fill_command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The narrative, as written or pseudonymized; - reads standard input.")],
    template: Annotated[str, typer.Option("--template", "-t", help="A template ('fallkonferenz templates list'), or the path of your own.")] = "core",
    output: Annotated[pathlib.Path | None, typer.Option("--output", "-o", help="The sheet; without it, standard output.")] = None,
    lang: options.Lang = options.LanguageChoice.AUTO,
    code: Annotated[str, typer.Option("--code", help="The code of the case, FK-07; never derived from a real number.")] = "",
    merge: Annotated[bool, typer.Option("--merge", help="Fill the sheet in --output again; what you confirmed, changed or wrote stays.")] = False,
    ask: Annotated[bool, typer.Option("--ask", help="Ask on the terminal for what the narrative does not say.")] = False,
    known: options.KnownFile = None,
    allow: options.AllowFile = None,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Fill a case sheet with what a narrative says; every value is a proposal with its place in the text.

    Names never get into the sheet: the narrative is pseudonymized first. Nothing is invented: what the text does not
    say stays empty, with a question to the case giver.

    Example: fallkonferenz fill case.txt --template iqz_ffk -o sheet.yaml
    """
    from fallkonferenz import pipeline

    old = _old_sheet(output) if merge else None
    source = read_input(file)
    known_words, allowed_words = knowledge(known, allow)
    chosen = pipeline.case_template(_template_name(template, old, output))
    narrative = pipeline.narrative("sheet", source.text, lang.language())
    annotated = pipeline.detect(narrative, known=known_words, allowed=allowed_words)
    sheet = pipeline.fill_sheet(pipeline.pseudonymize_for_sheet(annotated), chosen, code=code)
    data = pipeline.merge_sheet(old.data if old else {}, sheet, chosen)
    if ask:
        ask_for_gaps(data, chosen, narrative.language)
    _write(data, chosen, narrative.language, output, old, force or merge)
    if not quiet:
        note(f"{len(sheet.persons)} persons, {len(sheet.stress)} stress factors, {len(sheet.resources)} resources proposed; {len(data['gaps'])} questions open")
    required = {field.path for field in chosen.fields if field.required}
    if any(gap["field"] in required for gap in data["gaps"]):
        raise typer.Exit(1)


def _old_sheet(output: pathlib.Path | None) -> SheetFile:
    from fallkonferenz.store import sheets

    if output is None:
        raise InputError("--merge needs --output: the sheet to fill again")
    return sheets.read_sheet(output)


def _template_name(name: str, old: SheetFile | None, output: pathlib.Path | None) -> str:
    """Return the template of the sheet that is filled again, unless another one is asked for."""
    from fallkonferenz.store.sheets import template_of

    return template_of(old.data, output) if old and output and name == "core" else name


def _write(
    data: dict[str, Any],
    template: CaseTemplate,
    lang: Language,
    output: pathlib.Path | None,
    old: SheetFile | None,
    force: bool,
) -> None:
    from fallkonferenz import pipeline
    from fallkonferenz.sheets import layout
    from fallkonferenz.sheets.schema import json_schema
    from fallkonferenz.store import sheets

    schema_name = f"{template.id}.schema.json"
    content = sheets.format_sheet(
        data, layout.comments(template, lang), title=layout.title(template, lang), schema=schema_name, base=old
    )
    if output is None:
        sys.stdout.write(content)
        return
    schema = json_schema(template, pipeline.vocabulary(), lang)
    sheets.write_sheet(output, content, schema_name, schema, force=force)
