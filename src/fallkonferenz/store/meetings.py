"""Read meeting.yaml with every problem at once, and write packs. What the pack shows is not its job."""

from __future__ import annotations

import dataclasses
import datetime
import difflib
import io
import pathlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from fallkonferenz.core.case import CaseSheet, Document, Invited, Meeting, Step
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.store import files, text
from fallkonferenz.store.sheets import SheetFile, parse_sheet

SYSTEMS = ("health", "youth_welfare", "school", "community", "family", "politics", "science", "other")
FIELDS = (
    "setting", "plan", "lang", "title", "organizer", "date", "start", "end", "place", "roles", "invited", "cases",
    "follow_up", "next_date", "event_no", "limits", "copies", "population", "version", "tables",
)  # fmt: skip
_INVITED = ("profession", "system", "name", "institution")
_STEP = ("step", "owner_role", "by", "done")
_SINGLE = ("setting", "plan", "title", "organizer", "place", "event_no", "limits", "version")


@dataclasses.dataclass(frozen=True, slots=True)
class MeetingFile:
    """A meeting without its sheets, and the paths of these, as they are written and as they are found."""

    meeting: Meeting
    cases: tuple[pathlib.Path, ...]

    def with_sheets(self, sheets: Iterable[CaseSheet]) -> Meeting:
        """Return the meeting with its cases."""
        return dataclasses.replace(self.meeting, sheets=tuple(sheets))


def read_meeting(path: pathlib.Path) -> MeetingFile:
    """Read a meeting. Raises InputError with every problem and its line."""
    content = text.read(path).text
    file = parse_sheet(content, path.name)
    problems = [f"line {file.line(place)}: {message}" for place, message in _problems(file.data, path.parent)]
    if problems:
        raise InputError(f"{path.name} is not a valid meeting", problems=tuple(problems), hint="change the lines named above")
    return MeetingFile(_meeting(file), tuple(path.parent / str(case) for case in file.data.get("cases") or ()))


def write_pack(folder: pathlib.Path, documents: Sequence[Document], *, force: bool) -> None:
    """Write the documents of a pack into a folder; without `force` it must be new or empty."""
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir()) and not force):
        raise InputError(f"{folder} is there already", hint="give another --output, or --force to replace what is in it")
    for document in documents:
        target = folder / document.name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"cannot make the folder {target.parent}: {error.strerror}") from None
        files.write_bytes(target, document.content, force=True)


def format_meeting(data: Mapping[str, Any], comments: Mapping[str, str], head: str) -> str:
    """Return a meeting as YAML to fill in; each field has its comment above it, open fields are empty."""
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Quoted

    document = CommentedMap()
    for key in FIELDS:
        value = data.get(key)
        if isinstance(value, Mapping):
            value = CommentedMap(value)
            if not value:
                value.fa.set_flow_style()
        elif isinstance(value, list):
            rows: Any = CommentedSeq([CommentedMap(row) if isinstance(row, Mapping) else row for row in value])
            for row in rows:
                if isinstance(row, CommentedMap):
                    row.fa.set_flow_style()
            if not rows:
                rows.fa.set_flow_style()
            value = rows
        document[key] = Quoted(str(value)) if key in ("start", "end") and value else value  # some YAML readers take 18:00 for a number
        if key in comments:
            document.yaml_set_comment_before_after_key(key, before=comments[key])
    document.yaml_set_start_comment(head)
    yaml = YAML()
    yaml.width = 200
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.representer.add_representer(type(None), lambda r, _: r.represent_scalar("tag:yaml.org,2002:null", ""))
    stream = io.StringIO()
    yaml.dump(document, stream)
    return stream.getvalue()


Problem = tuple[tuple[str | int, ...], str]


def _problems(data: Mapping[str, Any], folder: pathlib.Path) -> Iterator[Problem]:
    for key in data:
        if key not in FIELDS:
            close = difflib.get_close_matches(key, FIELDS, 1)
            yield (key,), f"{key}: no such field{f'; meant is perhaps {close[0]}' if close else ''}"
    if not data.get("setting"):
        yield (), "setting: missing"
    if data.get("lang") not in list(Language):
        yield ("lang",), f"lang: must be one of {', '.join(Language)}"
    for key in _SINGLE:
        if isinstance(data.get(key), (Mapping, list)):
            yield (key,), f"{key}: must be a text"
    for key in ("date", "next_date"):
        if data.get(key) and _date(data[key]) is None:
            yield (key,), f"{key}: must be a date such as 2027-03-15"
    for key in ("start", "end"):
        if data.get(key) and _time(data[key]) is None:
            yield (key,), f"{key}: must be a time such as \"18:00\""
    for key in ("copies", "population"):
        count = data.get(key)
        if count is not None and (not isinstance(count, int) or isinstance(count, bool) or count < 0):
            yield (key,), f"{key}: must be a whole number"
    if data.get("roles") is not None and not isinstance(data["roles"], Mapping):
        yield ("roles",), "roles: must be a table such as {moderator_a: paediatrician}"
    yield from _row_problems(data, "invited", _INVITED, "profession")
    yield from _row_problems(data, "follow_up", _STEP, "step")
    for number, person in enumerate(_list(data.get("invited"))):
        if isinstance(person, Mapping) and person.get("system") and person["system"] not in SYSTEMS:
            yield ("invited", number, "system"), f"invited[{number + 1}].system: must be one of {', '.join(SYSTEMS)}"
    if data.get("cases") is not None and not isinstance(data["cases"], list):
        yield ("cases",), "cases: must be a list of case sheets"
    for number, case in enumerate(_list(data.get("cases"))):
        if not isinstance(case, str):
            yield ("cases", number), f"cases[{number + 1}]: must be the path of a case sheet"
        elif not (folder / case).is_file():
            yield ("cases", number), f"cases[{number + 1}]: there is no file {case} (paths start at the folder of the meeting)"
    yield from _table_problems(data.get("tables"))


def _row_problems(data: Mapping[str, Any], name: str, columns: Sequence[str], needed: str) -> Iterator[Problem]:
    if data.get(name) is not None and not isinstance(data[name], list):
        yield (name,), f"{name}: must be a list"
    for number, row in enumerate(_list(data.get(name))):
        if not isinstance(row, Mapping):
            yield (name, number), f"{name}[{number + 1}]: must be a table of fields"
            continue
        for key in row:
            if key not in columns:
                yield (name, number, key), f"{name}[{number + 1}].{key}: no such field; there are {', '.join(columns)}"
        if not row.get(needed):
            yield (name, number), f"{name}[{number + 1}].{needed}: missing"


def _table_problems(tables: Any) -> Iterator[Problem]:
    if tables is None:
        return
    if not isinstance(tables, Mapping):
        yield ("tables",), "tables: must be a table of lists"
        return
    for name, rows in tables.items():
        if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
            yield ("tables", name), f"tables.{name}: must be a list of rows"


def _meeting(file: SheetFile) -> Meeting:
    data = file.data
    single = {key: str(data.get(key) or "") for key in _SINGLE}
    return Meeting(
        setting=single["setting"],
        plan=single["plan"] or single["setting"],
        lang=Language(data["lang"]),
        date=_date(data.get("date")),
        start=_time(data.get("start")),
        place=single["place"],
        title=single["title"],
        roles={str(key): str(value) for key, value in (data.get("roles") or {}).items() if value},
        invited=tuple(Invited(**_strings(row, _INVITED)) for row in data.get("invited") or ()),
        follow_up=tuple(Step(**_strings(row, _STEP)) for row in data.get("follow_up") or ()),
        end=_time(data.get("end")),
        next_date=_date(data.get("next_date")),
        organizer=single["organizer"],
        event_no=single["event_no"],
        limits=single["limits"],
        copies=data.get("copies") or 0,
        population=data.get("population") or 0,
        version=single["version"],
        tables={
            str(name): tuple({str(key): str(value) for key, value in row.items() if value is not None} for row in rows)
            for name, rows in (data.get("tables") or {}).items()
        },
    )


def _strings(row: Mapping[str, Any], names: Sequence[str]) -> dict[str, str]:
    return {name: "" if row.get(name) is None else str(row[name]) for name in names}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _date(value: Any) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _time(value: Any) -> datetime.time | None:
    try:
        return datetime.time.fromisoformat(str(value).replace(".", ":").zfill(5)) if value else None
    except ValueError:
        return None
