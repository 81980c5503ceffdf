"""`fallkonferenz agenda`: a meeting and its case sheets in, the whole pack out."""

from __future__ import annotations

import pathlib
from typing import Annotated

import typer

from fallkonferenz.cli import options, packs
from fallkonferenz.cli.console import note

MINUTES = "minutes.yaml"  # in the pack, to be filled in


def agenda_command(
    meeting: Annotated[pathlib.Path, typer.Argument(metavar="MEETING", help="The meeting (YAML); 'fallkonferenz new meeting' writes one.")],
    output: Annotated[pathlib.Path | None, typer.Option("--output", "-o", help="A new folder for the pack; default is <meeting>-pack.")] = None,
    format: packs.FormatsOption = "html,pdf,docx",
    templates: packs.TemplatesOption = None,
    letterhead: packs.LetterheadOption = None,
    quick: packs.QuickOption = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Build the meeting pack: agenda with clock times, handouts, lists, forms, cards, invitation, index page.

    A pack is not built from a sheet that still names somebody, that says neither mode nor duty check, or into a
    folder in which a key lies.

    Example: fallkonferenz agenda meeting.yaml -o pack
    """
    from fallkonferenz import pipeline
    from fallkonferenz.core.case import Document
    from fallkonferenz.render.formats import parse_formats
    from fallkonferenz.render.report import warnings
    from fallkonferenz.store import meetings
    from fallkonferenz.store.documents import key_files
    from fallkonferenz.store.minutes import format_minutes

    formats = parse_formats(format)
    folder = output or meeting.with_name(f"{meeting.stem}-pack")
    library = packs.library(templates, letterhead)
    file = meetings.read_meeting(meeting)
    cases, checked = packs.read_cases(file.cases, quick=quick, population=file.meeting.population)
    session = pipeline.session(file.with_sheets(case.sheet for case in cases), cases, library, checked=checked)
    documents = pipeline.build_pack(session, formats, key_files=key_files(folder))
    head = session.words.t("new.minutes", file=MINUTES)
    minutes = Document(MINUTES, "application/yaml", format_minutes(session.meeting, session.words.pick(session.plan.label), head).encode("utf-8"))
    meetings.write_pack(folder, (*documents, minutes), force=force)
    if not quiet:
        for warning in warnings(session):
            note(warning)
        note(f"written: {len(documents) + 1} files; open {folder / 'index.html'}; after the session fill in {MINUTES}")
