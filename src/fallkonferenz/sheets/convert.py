"""A case sheet to plain data in the template's order, and back; the checks are in `check_sheet`."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from fallkonferenz.core.case import (
    PROPOSED,
    CaseSheet,
    CaseTemplate,
    Event,
    Factor,
    Gap,
    Meta,
    NetworkTie,
    Person,
    Question,
    Relation,
    Service,
    Source,
    Statement,
    Step,
)
from fallkonferenz.core.entities import Language

# Lists of the core sheet: the field of CaseSheet, and the type of its rows.
ROWS: Mapping[str, Any] = {
    "persons": Person,
    "relations": Relation,
    "network": NetworkTie,
    "statements": Statement,
    "timeline": Event,
    "stress": Factor,
    "resources": Factor,
    "services": Service,
    "plan": Step,
}
REJECTED = "rejected"  # a proposal that a person does not want; it stays in the file so that it does not come back
MANAGED = ("template", "version", "proposed", "gaps")  # keys beside the template's own fields
_META = ("code", "mode", "duty_check", "giver_role", "prepared", "altered")


def to_data(sheet: CaseSheet, template: CaseTemplate) -> dict[str, Any]:
    """Return the sheet as data for YAML: every field of the template in its order, empty ones as None or []."""
    data: dict[str, Any] = {"template": template.id, "version": template.version, "lang": sheet.meta.lang.value}
    for field in template.fields:
        put(data, field.path, _value(sheet, field.path, many=field.kind in ("rows", "factors", "texts")))
    digests = {path: f"{s.start}-{s.end} {digest(get(data, path))}" for path, s in sorted(sheet.proposed.items())}
    data["proposed"] = digests
    data["gaps"] = [dataclasses.asdict(gap) for gap in sheet.gaps]
    return data


def from_data(data: Mapping[str, Any], template: CaseTemplate) -> CaseSheet:
    """Return the sheet in checked data."""
    extra: dict[str, Any] = {}
    for field in template.fields:
        section = field.path.split(".")[0]
        value = get(data, field.path)
        if section not in ROWS and field.path not in _KNOWN and value not in (None, [], ""):
            extra[field.path] = value
    meta = {name: get(data, f"meta.{name}") for name in _META}
    rows = {
        name: tuple(_row(kind, one) for one in data.get(name) or () if one.get("state") != REJECTED)
        for name, kind in ROWS.items()
    }
    proposed = {}
    for path, text in (data.get("proposed") or {}).items():
        place, _, mark = str(text).partition(" ")
        source = _source(place, PROPOSED)
        if source and mark == digest(get(data, path)):
            proposed[path] = source
    return CaseSheet(
        Meta(
            str(meta["code"] or ""),
            template.id,
            Language(data.get("lang", "de")),
            meta["mode"],
            meta["duty_check"],
            *(str(meta[name] or "") for name in ("giver_role", "prepared", "altered")),
        ),
        Question(
            str(get(data, "question.key") or ""),
            str(get(data, "question.expect") or ""),
            tuple(str(one) for one in get(data, "question.tried") or ()),
        ),
        extra=extra,
        proposed=proposed,
        gaps=tuple(Gap(**gap) for gap in data.get("gaps") or ()),
        **rows,
    )


_KNOWN = frozenset((*(f"meta.{name}" for name in _META), "question.key", "question.expect", "question.tried"))


def get(data: Mapping[str, Any], path: str) -> Any:
    """Return the value at a dotted path, None if there is none."""
    here: Any = data
    for part in path.split("."):
        here = here.get(part) if isinstance(here, Mapping) else None
    return here


def put(data: dict[str, Any], path: str, value: Any) -> None:
    """Set the value at a dotted path of a table that is being built."""
    *parents, last = path.split(".")
    for part in parents:
        data = data.setdefault(part, {})
    data[last] = value


def digest(value: Any) -> str:
    """Return a short mark by which one sees that a person has changed a proposed value."""
    text = "\x1f".join(value) if isinstance(value, (list, tuple)) else str(value)
    return hashlib.blake2b(text.encode(), digest_size=3).hexdigest()


def row_digest(row: Mapping[str, Any]) -> str:
    """Return the mark of a row, without its place and its own mark."""
    return digest([f"{key}={row[key]}" for key in sorted(row) if key != "from"])


def _value(sheet: CaseSheet, path: str, *, many: bool) -> Any:
    if path in ROWS:
        return [to_row(one) for one in getattr(sheet, path)]
    section, _, name = path.partition(".")
    if path in _KNOWN:
        value = getattr(getattr(sheet, section), name)
        return list(value) if many else value or None
    return sheet.extra.get(path, [] if many else None)


def to_row(item: Any) -> dict[str, Any]:
    """Return a row without the values that say nothing; a proposed one ends with its place and its mark."""
    row: dict[str, Any] = {}
    for field in dataclasses.fields(item):
        value = getattr(item, field.name)
        if field.name != "source" and (field.default is dataclasses.MISSING or value != field.default):
            row[field.name] = value
    if isinstance(item, Factor):
        row |= {"weight": item.weight, "kind": item.kind}
    source: Source | None = getattr(item, "source", None)
    if source:
        row["from"] = f"{source.start}-{source.end} {row_digest(row)}"
        row["state"] = source.state
    return row


def is_proposed(row: Mapping[str, Any]) -> bool:
    """Whether nobody has confirmed or changed the row since it was proposed."""
    mark = str(row.get("from", "")).partition(" ")[2]
    bare = {key: value for key, value in row.items() if key not in ("from", "state")}
    return row.get("state") == PROPOSED and mark == row_digest(bare)


def _row(kind: Any, row: Mapping[str, Any]) -> Any:
    names = {field.name for field in dataclasses.fields(kind)} - {"source"}
    values = {key: value for key, value in row.items() if key in names and value is not None}
    source = _source(str(row.get("from", "")).partition(" ")[0], str(row.get("state", "")))
    return kind(**values, source=source) if source and "source" in _names(kind) else kind(**values)


def _names(kind: Any) -> Iterable[str]:
    return (field.name for field in dataclasses.fields(kind))


def _source(place: str, state: str) -> Source | None:
    start, dash, end = place.partition("-")
    return Source(int(start), int(end), state) if dash and start.isdigit() and end.isdigit() else None
