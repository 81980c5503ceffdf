"""Read filled minutes and results of forums, with every problem at once; write minutes to fill in."""

from __future__ import annotations

import datetime
import io
import pathlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fallkonferenz.core.case import Meeting
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.meeting import Agreed, Discussed, Forum, Minutes
from fallkonferenz.store import text
from fallkonferenz.store.sheets import parse_sheet

_STEP = ("step", "owner_role", "by", "done")
_CASE = ("code", "question", "hypotheses", "decisions")
_MINUTES = (
    "lang", "title", "date", "start", "end", "method", "present", "cases", "follow_up", "actions", "open_points",
    "hurdles", "level", "next_date", "next_giver",
)  # fmt: skip
_ROUNDS = ("round_1", "round_2")
_FORUM = ("lang", "title", "lead", "people", "input", "discussion", "rounds", *_ROUNDS, "addressed_to", "open_questions", "released")
LEVELS = ("municipal", "intermunicipal", "state")


def read_minutes(path: pathlib.Path) -> Minutes:
    """Read filled minutes. Raises InputError with every problem and its line."""
    data = _read(path, "minutes", _minutes_problems)
    return Minutes(
        Language(data["lang"]),
        _text(data, "title"),
        _date(data.get("date")),
        _text(data, "start"),
        _text(data, "end"),
        _text(data, "method"),
        {str(key): int(value) for key, value in (data.get("present") or {}).items() if value},
        tuple(
            Discussed(_text(row, "code"), _text(row, "question"), _texts(row.get("hypotheses")), _texts(row.get("decisions")))
            for row in data.get("cases") or ()
        ),
        _steps(data.get("follow_up")),
        _steps(data.get("actions")),
        _texts(data.get("open_points")),
        _texts(data.get("hurdles")),
        _text(data, "level"),
        _date(data.get("next_date")),
        _text(data, "next_giver"),
    )


def read_forums(paths: Sequence[pathlib.Path]) -> tuple[Forum, ...]:
    """Read the results of forums, a file each. Raises InputError with every problem and its line."""
    return tuple(_forum(_read(path, "results of a forum", _forum_problems)) for path in paths)


def format_minutes(meeting: Meeting, method: str, head: str, comments: Mapping[str, str]) -> str:
    """Return minutes to fill in, with what is known of the meeting; `head` is the comment above, the others stand above their fields."""
    fields: dict[str, Any] = {
        "lang": meeting.lang.value,
        "title": meeting.title,
        "date": meeting.date,
        "start": meeting.start.strftime("%H:%M") if meeting.start else "",
        "end": "",
        "method": method,
        "present": dict.fromkeys([person.system for person in meeting.invited if person.system], 0),
        "cases": [
            {"code": sheet.meta.code, "question": sheet.question.key, "hypotheses": [""], "decisions": [""]} for sheet in meeting.sheets
        ],
        "follow_up": [{key: getattr(step, key) for key in _STEP} for step in meeting.follow_up],
        "actions": [dict.fromkeys(_STEP[:-1], "")],
        "open_points": [""],
        "hurdles": [""],
        "level": "",
        "next_date": meeting.next_date,
        "next_giver": "",
    }
    return _to_fill(fields, head, comments)


def format_forum(meeting: Meeting, row: Mapping[str, str], head: str, comments: Mapping[str, str]) -> str:
    """Return the results of a forum to fill in, with what the meeting says of it in a row of its table `forums`."""
    fields: dict[str, Any] = {
        "lang": meeting.lang.value,
        "title": row.get("title", ""),
        "lead": row.get("lead", ""),
        "people": "",
        "input": "",
        "discussion": [""],
        **{name: [row.get(name, "")] for name in _ROUNDS},
        "addressed_to": [""],
        "open_questions": [""],
        "released": False,
    }
    return _to_fill(fields, head, comments)


def _to_fill(fields: Mapping[str, Any], head: str, comments: Mapping[str, str]) -> str:
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString as Quoted

    document = CommentedMap()
    for key, value in fields.items():
        document[key] = Quoted(value) if key in ("start", "end") else value  # some YAML readers take 18:00 for a number
        if comments.get(key) and value != []:
            document.yaml_set_comment_before_after_key(key, before=comments[key])
    document.yaml_set_start_comment(head)
    yaml = YAML()
    yaml.width = 200
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.representer.add_representer(type(None), lambda r, _: r.represent_scalar("tag:yaml.org,2002:null", ""))
    stream = io.StringIO()
    yaml.dump(document, stream)
    return stream.getvalue()


def _read(path: pathlib.Path, name: str, check: Any) -> Mapping[str, Any]:
    file = parse_sheet(text.read(path).text, path.name)
    problems = [f"line {file.line(place)}: {message}" for place, message in check(file.data)]
    if problems:
        raise InputError(f"{path.name}: these are no valid {name}", problems=tuple(problems), hint="change the lines named above")
    return file.data


def _minutes_problems(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield from (((key,), f"{key}: no such field") for key in data if key not in _MINUTES)
    if data.get("lang") not in list(Language):
        yield ("lang",), f"lang: must be one of {', '.join(Language)}"
    for key in ("date", "next_date"):
        if data.get(key) and _date(data[key]) is None:
            yield (key,), f"{key}: must be a date such as 2027-03-15"
    if data.get("level") and data["level"] not in LEVELS:
        yield ("level",), f"level: must be one of {', '.join(LEVELS)}"
    present = data.get("present") or {}
    if not isinstance(present, Mapping) or not all(isinstance(value, int) or value is None for value in present.values()):
        yield ("present",), "present: must be whole numbers by system"
    for key, names in (("follow_up", _STEP), ("actions", _STEP), ("cases", _CASE)):
        for number, row in enumerate(data.get(key) or ()):
            if not isinstance(row, Mapping):
                yield (key, number), f"{key}[{number + 1}]: must be a table of fields"
            else:
                yield from (((key, number, name), f"{key}[{number + 1}].{name}: no such field") for name in row if name not in names)


def _forum_problems(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield from (((key,), f"{key}: no such field") for key in data if key not in _FORUM)
    if not data.get("title"):
        yield (), "title: missing"
    if data.get("lang") not in (None, "", *Language):
        yield ("lang",), f"lang: must be one of {', '.join(Language)}"
    rounds = data.get("rounds") or []
    if not isinstance(rounds, list) or not all(isinstance(one, list) for one in rounds):
        yield ("rounds",), "rounds: must be a list of lists of statements"


def _forum(data: Mapping[str, Any]) -> Forum:
    rounds = tuple(_texts(one) for one in data.get("rounds") or [data.get(name) for name in _ROUNDS])
    while rounds and not rounds[-1]:
        rounds = rounds[:-1]
    return Forum(
        _text(data, "title"),
        _text(data, "lead"),
        _text(data, "people"),
        _text(data, "input"),
        _texts(data.get("discussion")),
        rounds,
        _texts(data.get("addressed_to")),
        _texts(data.get("open_questions")),
        bool(data.get("released", False)),
        Language(data["lang"]) if data.get("lang") else None,
    )


def _steps(rows: Any) -> tuple[Agreed, ...]:
    steps = (Agreed(*(_text(row, key) for key in _STEP)) for row in rows or ())
    return tuple(step for step in steps if step.step)


def _text(data: Mapping[str, Any], key: str) -> str:
    return "" if data.get(key) is None else str(data[key])


def _texts(value: Any) -> tuple[str, ...]:
    """Return a list of texts; a text in place of a list is one of them, or one a line."""
    rows = value.splitlines() if isinstance(value, str) else value if isinstance(value, (list, tuple)) else [value]
    return tuple(str(one).strip() for one in rows if one not in (None, "") and str(one).strip())


def _date(value: Any) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None
