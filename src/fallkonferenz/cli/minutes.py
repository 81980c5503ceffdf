"""`fallkonferenz minutes`: filled minutes in, the record, the action plan and the next meeting's follow-up out."""

from __future__ import annotations

import dataclasses
import pathlib
from typing import Annotated

import typer

from fallkonferenz.cli import options, packs
from fallkonferenz.cli.console import note


def minutes_command(
    minutes: Annotated[pathlib.Path, typer.Argument(metavar="MINUTES", help="The filled minutes (YAML); the pack has them to fill in.")],
    output: Annotated[pathlib.Path, typer.Option("--output", "-o", help="The folder to write to.")] = pathlib.Path(),
    meeting: Annotated[pathlib.Path | None, typer.Option("--meeting", help="The meeting they belong to: writes next-meeting.yaml with what is still open.")] = None,
    format: packs.FormatsOption = "html,pdf,docx",
    templates: packs.TemplatesOption = None,
    letterhead: packs.LetterheadOption = None,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Turn the minutes of a session into a record, an action plan, and the follow-up of the next agenda.

    Example: fallkonferenz minutes minutes.yaml --meeting meeting.yaml -o after
    """
    from fallkonferenz import pipeline
    from fallkonferenz.core.case import Step
    from fallkonferenz.render.formats import parse_formats
    from fallkonferenz.render.minutes import still_open
    from fallkonferenz.store import files, meetings
    from fallkonferenz.store.minutes import read_minutes

    formats = parse_formats(format)
    library = packs.library(templates, letterhead)
    filled = read_minutes(minutes)
    documents = pipeline.minutes_documents(filled, library, formats)
    written = packs.write_all(output, documents, force=force)
    open_steps = still_open(filled)
    if meeting is not None:
        last = meetings.read_meeting(meeting).meeting
        steps = tuple(Step(step.step, step.owner_role, step.by) for step in open_steps)
        following = dataclasses.replace(last, date=filled.next_date, next_date=None, follow_up=steps, sheets=())
        target = output / "next-meeting.yaml"
        data, comments, head = pipeline.new_meeting(following, library, target.name)
        files.write_text(target, meetings.format_meeting(data, comments, head), force=force)
        written.append(target)
    if not quiet:
        still = "1 step is" if len(open_steps) == 1 else f"{len(open_steps)} steps are"
        note(f"written: {', '.join(map(str, written))}; {still} still open")
