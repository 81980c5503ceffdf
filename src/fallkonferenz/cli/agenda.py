"""`fallkonferenz agenda`: a meeting and its case sheets in, the whole pack out."""

from __future__ import annotations

import dataclasses
import pathlib
from typing import TYPE_CHECKING, Annotated

import typer

from fallkonferenz.cli import options, packs
from fallkonferenz.cli.console import note

if TYPE_CHECKING:
    from fallkonferenz.core.case import Document
    from fallkonferenz.render.session import Session

MINUTES = "minutes.yaml"  # in the pack, to be filled in
YAML = "application/yaml"


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
    from fallkonferenz.render.formats import parse_formats
    from fallkonferenz.render.report import warnings
    from fallkonferenz.store import meetings
    from fallkonferenz.store.documents import key_files

    formats = parse_formats(format)
    folder = output or meeting.with_name(f"{meeting.stem}-pack")
    library = packs.library(templates, letterhead)
    file = meetings.read_meeting(meeting)
    cases, checked = packs.read_cases(file.cases, quick=quick, population=file.meeting.population)
    session = pipeline.session(file.with_sheets(case.sheet for case in cases), cases, library, checked=checked)
    to_fill = files_to_fill(session)
    documents = pipeline.build_pack(session, formats, key_files=key_files(folder), to_fill=[(title, one.name) for title, one in to_fill])
    meetings.write_pack(folder, (*documents, *(one for _, one in to_fill)), force=force)
    if not quiet:
        for warning in warnings(session):
            note(warning)
        note(f"written: {len(documents) + len(to_fill)} files; open {folder / 'index.html'}; after the session fill in {', '.join(one.name for _, one in to_fill)}")


def files_to_fill(session: Session) -> list[tuple[str, Document]]:
    """Return what is filled in after the session, with titles: the minutes, and the results of each forum of a conference."""
    from fallkonferenz.core.case import Document
    from fallkonferenz.store import minutes

    words = session.words
    rows = session.meeting.tables.get("forums", ())
    comments = {key: words.t(f"fill.{key}") for key in ("cases", "present", "follow_up", "actions", "level", "next_giver")}
    record = minutes.format_minutes(dataclasses.replace(session.meeting, title=session.title), words.pick(session.plan.label), words.t("new.minutes", file=MINUTES), comments)
    made = [(words.t("doc.minutes"), Document(MINUTES, YAML, record.encode("utf-8")))]
    names = [f"forum-{number}.yaml" for number in range(1, len(rows) + 1)]
    comments = {key: words.t(f"fill.{key}") for key in ("people", "input", "round_1", "addressed_to", "released")}
    for name, row in zip(names, rows, strict=True):
        results = minutes.format_forum(session.meeting, row, words.t("new.forum", files=" ".join(names)), comments)
        made.append((": ".join(part for part in (words.t("forum"), row.get("title", "")) if part), Document(name, YAML, results.encode("utf-8"))))
    return made
