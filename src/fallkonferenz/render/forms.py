"""Forms: data to `Form` with every problem at once, and a form to what its document shows. Reading files is not its job."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fallkonferenz.core.case import CaseSheet, Meeting
from fallkonferenz.core.errors import TemplateError
from fallkonferenz.core.meeting import Block, Column, Form, Row
from fallkonferenz.render.plans import is_texts, texts
from fallkonferenz.render.words import Words

KINDS = ("text", "heading", "field", "space", "checks", "scale", "table", "signature", "page", "drawing")
PER = ("session", "case")
FOLDERS = ("session", "cases", "people", "coordinator")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FORM_KEYS = {"id", "title", "intro", "per", "folder", "blocks"}
_BLOCK_KEYS = {*KINDS, "lines", "items", "columns", "rows", "from", "hide_below", "values"}


def parse_form(data: Any, name: str) -> Form:
    """Return the form in data read from YAML. Raises TemplateError with every problem."""
    if not isinstance(data, Mapping):
        raise TemplateError(f"form {name} is not a table of fields", hint="copy one of the built-in forms and change it")
    problems = tuple(_problems(data))
    if problems:
        raise TemplateError(f"form {name} is not valid", problems=problems)
    return Form(
        str(data["id"]),
        texts(data["title"]),
        tuple(_block(row) for row in data["blocks"]),
        texts(data.get("intro") or {}),
        str(data.get("per", "session")),
        str(data.get("folder", "session")),
    )


def _problems(data: Mapping[str, Any]) -> Iterator[str]:
    yield from (f"{key}: no such field" for key in data if key not in _FORM_KEYS)
    yield from (f"{key}: missing" for key in ("id", "title", "blocks") if key not in data)
    for key in ("title", "intro"):
        if key in data and not is_texts(data[key]):
            yield f"{key}: must be a text, or texts by language (de, sv, nb, nn)"
    if data.get("per", "session") not in PER:
        yield f"per: must be one of {', '.join(PER)}"
    if data.get("folder", "session") not in FOLDERS:
        yield f"folder: must be one of {', '.join(FOLDERS)}"
    for number, row in enumerate(data.get("blocks") or (), 1):
        if not isinstance(row, Mapping) or len([key for key in row if key in KINDS]) != 1:
            yield f"blocks[{number}]: must have exactly one of {', '.join(KINDS)}"
            continue
        yield from (f"blocks[{number}].{key}: no such field" for key in row if key not in _BLOCK_KEYS)
        for item in row.get("items") or ():
            if not is_texts(item):
                yield f"blocks[{number}].items: must be texts by language (de, sv, nb, nn)"
        for column in row.get("columns") or ():
            if not isinstance(column, Mapping) or not isinstance(column.get("key"), str) or not is_texts(column.get("label")):
                yield f"blocks[{number}].columns: each needs a key and a label (in YAML the keys no, yes, on, off must stand in quotes)"
        for value in row.get("values") or ():
            if not isinstance(value, Mapping) or not all(is_texts(cell) for cell in value.values()):
                yield f"blocks[{number}].values: must be rows of texts by the key of the column"


def _block(row: Mapping[str, Any]) -> Block:
    kind = next(key for key in row if key in KINDS)
    return Block(
        kind,
        texts(row[kind]) if row[kind] else {},
        int(row.get("lines", 2)),
        tuple(texts(item) for item in row.get("items") or ()),
        tuple(Column(str(c["key"]), texts(c["label"]), int(c.get("width", 0))) for c in row.get("columns") or ()),
        int(row.get("rows", 0)),
        str(row.get("from") or ""),
        int(row.get("hide_below", 0)),
        tuple({str(key): texts(cell) for key, cell in value.items()} for value in row.get("values") or ()),
    )


@dataclasses.dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block in the words of one language: what the template of forms shows."""

    kind: str
    label: str
    lines: int = 0
    items: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()
    values: tuple[Any, ...] = ()
    rows: int = 0
    figure: Any = None


def show_block(block: Block, meeting: Meeting, sheets: Sequence[CaseSheet], words: Words) -> ShownBlock:
    """Return what is shown of a block, filled with what is known already: from the first sheet that knows it."""
    shown = ShownBlock(block.kind, words.pick(block.label), block.lines, tuple(words.pick(item) for item in block.items))
    if block.kind == "field":
        values = next(filter(None, (tuple(_values(block.filled_from, sheet, words)) for sheet in sheets)), ())
        return dataclasses.replace(shown, values=values, lines=min(block.lines, 1) if values else block.lines)
    if block.kind == "table":
        known = _rows(block, meeting, sheets, words)
        rows = tuple(tuple(_cell(row, column, block.hide_below) for column in block.columns) for row in known)
        return dataclasses.replace(
            shown,
            columns=tuple(words.pick(column.label) for column in block.columns),
            widths=_widths(block.columns),
            values=rows,
            rows=max(block.rows - len(rows), 2) if block.rows else 0,
        )
    return shown


def rows_of(block: Block, meeting: Meeting) -> Sequence[Row]:
    """Return the rows of the meeting that a block is filled from."""
    return meeting.tables.get(block.filled_from, ())


def _values(path: str, sheet: CaseSheet, words: Words) -> Iterator[str]:
    """Yield what stands in the sheet at a dotted path: a text, or the texts of a list."""
    if not path:
        return
    if path == "question.key":
        value: Any = sheet.question.key
    elif path == "question.tried":
        value = sheet.question.tried
    else:
        value = sheet.extra.get(path)
    for one in value if isinstance(value, (list, tuple)) else (value,):
        if isinstance(one, Mapping):
            yield ", ".join(_text(part, words) for part in one.values() if part not in (None, ""))
        elif one not in (None, ""):
            yield _text(one, words)


def _rows(block: Block, meeting: Meeting, sheets: Sequence[CaseSheet], words: Words) -> Sequence[Row]:
    """Return the rows that a table begins with: of the meeting, else of a sheet, else its own."""
    if block.filled_from == "invited":
        return [{"name": person.name, "profession": person.profession} for person in meeting.invited]
    if block.filled_from in meeting.tables:
        return meeting.tables[block.filled_from]
    first = block.columns[0].key if block.columns else ""
    for sheet in sheets:
        value = sheet.extra.get(block.filled_from)
        if isinstance(value, (list, tuple)) and value:
            return [
                {str(key): _text(part, words) for key, part in one.items() if part is not None}
                if isinstance(one, Mapping)
                else {first: _text(one, words)}
                for one in value
            ]
    return [{key: words.pick(cell) for key, cell in row.items()} for row in block.values]


def _text(value: Any, words: Words) -> str:
    """Return a value of a sheet in words; a date as the language writes it."""
    if not _DAY.fullmatch(str(value)):
        return str(value)
    try:
        return words.date(datetime.date.fromisoformat(str(value)), "medium")
    except ValueError:
        return str(value)


def _cell(row: Row, column: Column, hide_below: int) -> str:
    """Return a cell; a count that is small, or that is no plain number, does not leave a table that hides small ones."""
    value = row.get(column.key, "").strip()
    if column.key == "count" and hide_below and value and not (value.isdigit() and (int(value) == 0 or int(value) >= hide_below)):
        return f"< {hide_below}"
    return value


def _widths(columns: Sequence[Column]) -> tuple[int, ...]:
    given = sum(column.width for column in columns)
    without = sum(not column.width for column in columns)
    return tuple(column.width or (100 - given) // without for column in columns)
