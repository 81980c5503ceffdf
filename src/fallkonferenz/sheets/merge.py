"""Fill a sheet again without losing what a person has confirmed, changed, rejected or written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fallkonferenz.core.case import CaseTemplate
from fallkonferenz.sheets.convert import digest, get, is_proposed, put

# What makes two rows of a list the same one.
_SAME: Mapping[str, tuple[str, ...]] = {
    "persons": ("code",),
    "stress": ("key",),
    "resources": ("key",),
    "services": ("type",),
    "network": ("who",),
    "statements": ("text",),
    "timeline": ("when", "text"),
}


def merge(old: Mapping[str, Any], new: Mapping[str, Any], template: CaseTemplate) -> dict[str, Any]:
    """Return `new` with everything of `old` that is not a mere proposal. `old` is of the template's version."""
    data: dict[str, Any] = {key: new[key] for key in ("template", "version", "lang")}
    old_marks, new_marks = old.get("proposed") or {}, new.get("proposed") or {}
    marks: dict[str, str] = {}
    for field in template.fields:
        before, now = get(old, field.path), get(new, field.path)
        if field.kind in ("rows", "factors"):
            put(data, field.path, _rows(field.path, before or [], now or []))
            continue
        mark = str(old_marks.get(field.path, "")).partition(" ")[2]
        if before in (None, "", []) or mark == digest(before):
            put(data, field.path, now)
            if field.path in new_marks:
                marks[field.path] = new_marks[field.path]
        else:
            put(data, field.path, before)
    data["proposed"] = marks
    data["gaps"] = [gap for gap in new.get("gaps") or () if get(data, gap["field"]) in (None, "", [])]
    return data


def migrate(data: Mapping[str, Any], template: CaseTemplate) -> dict[str, Any]:
    """Return the data of an older version with its fields under the names of today; nothing is dropped."""
    moved = {key: dict(value) if isinstance(value, Mapping) else value for key, value in data.items()}
    if data.get("version") == template.version:
        return moved
    for old, new in template.renamed.items():
        value = get(moved, old)
        if value in (None, "", []):
            continue
        _drop(moved, old)
        if get(moved, new) in (None, "", []):
            put(moved, new, value)
        if old in (moved.get("proposed") or {}):
            moved["proposed"][new] = moved["proposed"].pop(old)
    moved["version"] = template.version
    return moved


def _rows(name: str, old: list[Any], new: list[Any]) -> list[Any]:
    kept = [row for row in old if not (isinstance(row, Mapping) and is_proposed(row))]
    known = {_identity(name, row) for row in kept}
    return kept + [row for row in new if _identity(name, row) not in known]


def _identity(name: str, row: Any) -> Any:
    if not isinstance(row, Mapping):
        return row
    if name == "relations":  # "couple" of two persons is one thing, whatever it is; so is "kin", so is "tie"
        aspect = next((key for key in ("couple", "kin", "tie") if row.get(key)), "")
        ends = (row.get("a"), row.get("b"))
        return (aspect, *(ends if str(row.get("kin", "")).endswith("parent_of") else sorted(map(str, ends))))
    keys = _SAME.get(name)
    return tuple(str(row.get(key)) for key in keys) if keys else tuple(sorted((k, str(v)) for k, v in row.items()))


def _drop(data: dict[str, Any], path: str) -> None:
    *parents, last = path.split(".")
    here: Any = data
    for part in parents:
        here = here.get(part, {})
    here.pop(last, None)
