"""`fallkonferenz new`: a meeting file or an empty case sheet to fill in."""

from __future__ import annotations

import datetime
import enum
import pathlib
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from fallkonferenz.cli import options, packs
from fallkonferenz.cli.console import note
from fallkonferenz.core.errors import InputError

if TYPE_CHECKING:
    from fallkonferenz.core.entities import Language
    from fallkonferenz.store.documents import Library


class Kind(enum.StrEnum):
    """What can be made."""

    MEETING = "meeting"
    SHEET = "sheet"


def new_command(
    kind: Annotated[Kind, typer.Argument(help="meeting: a session to fill in; sheet: an empty case sheet.")],
    setting: Annotated[str, typer.Option("--setting", "-s", help="The plan of the meeting, or the template of the sheet: iqz_ffk, fc_konsultation, ...")] = "",
    output: Annotated[pathlib.Path | None, typer.Option("--output", "-o", help="The file; default is meeting.yaml or sheet.yaml.")] = None,
    lang: options.Lang = options.LanguageChoice.AUTO,
    title: Annotated[str, typer.Option("--title", help="What the circle is called.")] = "",
    date: Annotated[str, typer.Option("--date", help="The day, as 2027-03-15.")] = "",
    start: Annotated[str, typer.Option("--start", help="When it begins, as 18:00.")] = "",
    place: Annotated[str, typer.Option("--place", help="Where it is.")] = "",
    code: Annotated[str, typer.Option("--code", help="The code of the case, for a sheet: FK-07.")] = "",
    templates: packs.TemplatesOption = None,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Write a meeting or a case sheet with comments, to fill in. On a terminal it asks for what no option says.

    Example: fallkonferenz new meeting --setting iqz_ffk
    """
    from fallkonferenz.core.entities import Language

    target = output or pathlib.Path(f"{kind.value}.yaml")
    if kind is Kind.SHEET:
        _sheet(target, setting or "core", lang.language() or Language.DE, code, force)
    else:
        library = packs.library(templates)
        name = setting or _ask(f"setting ({', '.join(library.names('plans'))})", "iqz_ffk")
        language = lang.language() or _language(name, library)
        title = title or _ask("title", "")
        date = date or _ask("date (2027-03-15)", "")
        start = start or _ask("start (18:00)", "")
        place = place or _ask("place", "")
        _meeting(target, name, language, library, (title, date, start, place), force)
    if not quiet:
        note(f"written: {target}")


def _language(plan: str, library: Library) -> Language:
    """Return the language of a new meeting: as answered, else of those who use the plan most."""
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import Language

    usual = pipeline.meeting_parts(plan, library)[0].lang
    answer = _ask(f"language ({', '.join(Language)})", usual.value)
    if answer not in list(Language):
        raise InputError(f"there is no language {answer}", hint=f"one of {', '.join(Language)}")
    return Language(answer)


def _ask(question: str, default: str) -> str:
    if not sys.stdin.isatty():
        return default
    return str(typer.prompt(question, default=default, show_default=bool(default), err=True)).strip()


def _meeting(target: pathlib.Path, plan: str, lang: Language, library: Library, answers: tuple[str, str, str, str], force: bool) -> None:
    from fallkonferenz import pipeline
    from fallkonferenz.core.case import Meeting
    from fallkonferenz.store import files, meetings

    title, day, start, place = answers
    try:
        when = datetime.date.fromisoformat(day) if day else None
        begin = datetime.time.fromisoformat(start.zfill(5)) if start else None
    except ValueError:
        raise InputError("the date must be like 2027-03-15 and the time like 18:00") from None
    meeting = Meeting(plan, plan, lang, date=when, start=begin, place=place, title=title)
    data, comments, head = pipeline.new_meeting(meeting, library, target.name)
    files.write_text(target, meetings.format_meeting(data, comments, head), force=force)


def _sheet(target: pathlib.Path, name: str, lang: Language, code: str, force: bool) -> None:
    from fallkonferenz import pipeline
    from fallkonferenz.core.case import CaseSheet, Meta
    from fallkonferenz.sheets import layout
    from fallkonferenz.sheets.convert import to_data
    from fallkonferenz.sheets.schema import json_schema
    from fallkonferenz.store import sheets

    template = pipeline.case_template(name)
    data = to_data(CaseSheet(Meta(code, template.id, lang)), template)
    schema_name = f"{template.id}.schema.json"
    content = sheets.format_sheet(data, layout.comments(template, lang), title=layout.title(template, lang), schema=schema_name)
    sheets.write_sheet(target, content, schema_name, json_schema(template, pipeline.vocabulary(), lang), force=force)
