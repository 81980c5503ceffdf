"""`fallkonferenz handout`: case sheets in, handouts out, without a whole pack."""

from __future__ import annotations

import dataclasses
import pathlib
from typing import Annotated

import typer

from fallkonferenz.cli import options, packs
from fallkonferenz.cli.console import note


def handout_command(
    sheets: Annotated[list[pathlib.Path], typer.Argument(metavar="SHEET...", help="Case sheets (YAML).")],
    output: Annotated[pathlib.Path, typer.Option("--output", "-o", help="The folder to write to.")] = pathlib.Path(),
    format: packs.FormatsOption = "html,pdf,docx",
    copies: Annotated[int, typer.Option("--copies", min=0, help="How many are printed; it stands on the return line.")] = 0,
    templates: packs.TemplatesOption = None,
    letterhead: packs.LetterheadOption = None,
    quick: packs.QuickOption = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Make the handout of a case: question first, codes only, genogram and network map, at most two pages.

    Example: fallkonferenz handout sheet.yaml -o handouts
    """
    from fallkonferenz import pipeline
    from fallkonferenz.core.case import Meeting
    from fallkonferenz.render.formats import parse_formats

    formats = parse_formats(format)
    library = packs.library(templates, letterhead)
    cases, checked = packs.read_cases(sheets, quick=quick)
    names = library.names("plans")
    for number, case in enumerate(cases, 1):
        setting = case.sheet.meta.setting
        meeting = Meeting(setting, setting if setting in names else "iqz_ffk", case.sheet.meta.lang, sheets=(case.sheet,), copies=copies)
        key = case.sheet.meta.code or str(number)
        session = pipeline.session(meeting, [case], library, checked={key: checked[key]})
        made = [
            dataclasses.replace(document, name=document.name.replace("/01-", f"/{number:02d}-", 1))
            for document in pipeline.build_handouts(session, formats)
        ]
        for target in packs.write_all(output, made, force=force):
            if not quiet:
                note(f"written: {target}")
