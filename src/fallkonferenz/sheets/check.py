"""Check a case sheet: every problem at once, with its place. Files and lines are not the job of this module."""

from __future__ import annotations

import dataclasses
import datetime
import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from fallkonferenz.core.case import CaseSheet, CaseTemplate, FieldSpec, Vocabulary
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.sheets.ages import is_band, some_bands
from fallkonferenz.sheets.convert import MANAGED, get, is_proposed
from fallkonferenz.sheets.messages import say

Place = tuple[str | int, ...]
GATE = ("meta.mode", "meta.duty_check")
_ROW_MARKS = ("from", "state")
_FACTOR = {"key": str, "weight": int, "kind": str, "since": str}
_FACTOR_KINDS = ("observed", "reported", "assumed")


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a place. `is_invalid`: the sheet cannot be used; otherwise a person must look."""

    place: Place
    message: str
    is_invalid: bool = True

    @property
    def field(self) -> str:
        """The place as a person writes it: `persons[2].role`; counted from 1."""
        parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in self.place)
        return "".join(parts).lstrip(".")


def check_sheet(
    data: Mapping[str, Any], template: CaseTemplate, vocabulary: Vocabulary, lang: Language
) -> tuple[Problem, ...]:
    """Return everything that is wrong or still open in the data of a sheet, in the order of the template."""
    return tuple(_check(data, template, vocabulary, lang))


def open_gates(sheet: CaseSheet) -> tuple[str, ...]:
    """Return what must be decided before an agenda is built: the empty ones of `meta.mode` and `meta.duty_check`."""
    return tuple(path for path in GATE if not getattr(sheet.meta, path.partition(".")[2]))


def is_anonymous(data: Mapping[str, Any]) -> bool:
    """Whether the sheet is meant for a meeting without the family, or nobody has decided yet."""
    return get(data, "meta.mode") in ("anonymous", None)


def identifier_problem(place: Place, what: EntityType, lang: Language) -> Problem:
    """Return the problem of a text in which the detector has found something."""
    return Problem(place, say("identifier", lang, what.value), is_invalid=False)


def is_harmless(found: str, data: Mapping[str, Any]) -> bool:
    """Whether the detector has taken a code of the sheet, or what `fill` itself writes, for an identifier.

    Those are the codes of the people, and seasons and other words without a capital or a digit.
    """
    codes = {str(row.get("code")) for row in _rows(data, "persons")}
    bare = found.strip(" .,:;/")
    return (
        bare in codes
        or bare.removesuffix("s") in codes
        or (not re.search(r"\d", bare) and bool(_SEASON.search(bare)))
    )


_SEASON = re.compile(r"frühjahr|sommer|herbst|winter|vår|høst|höst|somm[ae]r|vint[ae]r|jahre|år\b|wochen|vecko|uker|veker", re.IGNORECASE)


def _check(
    data: Mapping[str, Any], template: CaseTemplate, vocabulary: Vocabulary, lang: Language
) -> Iterator[Problem]:
    version = data.get("version")
    if isinstance(version, int) and version != template.version:
        yield Problem(("version",), say("older" if version < template.version else "newer", lang, version))
    if data.get("lang") not in list(Language):
        yield Problem(("lang",), say("unknown_value", lang, ", ".join(Language)))
    yield from _unknown(data, template, lang)
    for field in template.fields:
        place: Place = tuple(field.path.split("."))
        value = get(data, field.path)
        if value in (None, "", []):
            if field.required:
                code = "gate" if field.path in GATE else "empty"
                yield Problem(place, say(code, lang, field.label.get(lang, field.path)), is_invalid=False)
            continue
        yield from _value(value, field, place, vocabulary, lang)
    yield from _codes(data, lang)
    if is_anonymous(data):
        yield from coarse_problems(data, template, lang)
    waiting = sum(_proposals(data))
    if waiting:
        yield Problem((), say("proposed", lang, waiting), is_invalid=False)


def _unknown(data: Mapping[str, Any], template: CaseTemplate, lang: Language) -> Iterator[Problem]:
    paths = [field.path for field in template.fields]
    sections = {path.split(".")[0] for path in paths}
    for section, value in data.items():
        if section in (*MANAGED, "lang"):
            continue
        if section not in sections:
            yield _no_field((section,), sections, lang)
        elif section not in paths:
            if not isinstance(value, Mapping):
                if value is not None:
                    yield Problem((section,), say("not_table", lang))
                continue
            names = [path.partition(".")[2] for path in paths if path.startswith(f"{section}.")]
            for name in value:
                if name not in names:
                    yield _no_field((section, name), names, lang)


def _no_field(place: Place, known: Iterable[str], lang: Language) -> Problem:
    return Problem(place, say("unknown_field", lang, _meant(str(place[-1]), known, lang)))


def _meant(word: str, known: Iterable[str], lang: Language) -> str:
    close = difflib.get_close_matches(word, list(known), 1)
    return say("meant", lang, close[0]) if close else ""


def _value(value: Any, field: FieldSpec, place: Place, vocabulary: Vocabulary, lang: Language) -> Iterator[Problem]:
    if field.kind in ("rows", "factors", "texts"):
        if not isinstance(value, list):
            yield Problem(place, say("not_list", lang))
            return
        for number, row in enumerate(value):
            here = (*place, number)
            if field.kind == "texts":
                yield from _scalar(row, "text", field, here, lang)
            elif not isinstance(row, Mapping):
                yield Problem(here, say("not_table", lang))
            elif field.kind == "rows":
                yield from _row(row, field, here, vocabulary, lang)
            else:
                yield from _factor(row, field.path, here, vocabulary, lang)
        return
    yield from _scalar(value, field.kind, field, place, lang)


def _scalar(value: Any, kind: str, field: FieldSpec, place: Place, lang: Language) -> Iterator[Problem]:
    if kind == "boolean":
        if not isinstance(value, bool):
            yield Problem(place, say("not_boolean", lang))
    elif kind == "integer":
        if not isinstance(value, int) or isinstance(value, bool):
            yield Problem(place, say("not_integer", lang))
    elif kind == "enum":
        if str(value) not in field.choices:
            yield Problem(place, say("unknown_value", lang, ", ".join(field.choices)))
    elif kind == "date":
        if not _is_date(str(value)):
            yield Problem(place, say("not_date", lang))
    elif kind == "month":
        if not _is_date(f"{value}-01"):
            yield Problem(place, say("not_month", lang))
    elif isinstance(value, (Mapping, list, bool)):
        yield Problem(place, say("not_text", lang))
    elif field.longest and len(str(value)) > field.longest:
        yield Problem(place, say("too_long", lang, field.longest), is_invalid=False)


def _is_date(value: str) -> bool:
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _row(
    row: Mapping[str, Any], field: FieldSpec, place: Place, vocabulary: Vocabulary, lang: Language
) -> Iterator[Problem]:
    columns = {column.path: column for column in field.columns}
    for name, value in row.items():
        if name in columns:
            if value is not None:
                yield from _value(value, columns[name], (*place, name), vocabulary, lang)
        elif name not in _ROW_MARKS:
            yield _no_field((*place, name), columns, lang)
    for name, column in columns.items():
        if column.required and row.get(name) in (None, ""):
            yield Problem((*place, name), say("empty", lang, column.label.get(lang, name)))


def _factor(row: Mapping[str, Any], group: str, place: Place, vocabulary: Vocabulary, lang: Language) -> Iterator[Problem]:
    keys = [word.key for word in vocabulary.words(group)]
    if row.get("key") not in keys:
        yield Problem((*place, "key"), say("unknown_key", lang, _meant(str(row.get("key")), keys, lang)))
    if row.get("weight", 1) not in (1, 2, 3):
        yield Problem((*place, "weight"), say("weight", lang))
    if row.get("kind", "reported") not in _FACTOR_KINDS:
        yield Problem((*place, "kind"), say("unknown_value", lang, ", ".join(_FACTOR_KINDS)))
    for name in row:
        if name not in _FACTOR and name not in _ROW_MARKS:
            yield _no_field((*place, name), _FACTOR, lang)


def _codes(data: Mapping[str, Any], lang: Language) -> Iterator[Problem]:
    codes = [row.get("code") for row in _rows(data, "persons")]
    for number, code in enumerate(codes):
        if code in codes[:number]:
            yield Problem(("persons", number, "code"), say("twice", lang))
    for number, row in enumerate(_rows(data, "relations")):
        for end in ("a", "b"):
            if row.get(end) and row[end] not in codes:
                yield Problem(("relations", number, end), say("no_person", lang))
    for group in ("stress", "resources"):
        keys = [row.get("key") for row in _rows(data, group)]
        for number, key in enumerate(keys):
            if key in keys[:number]:
                yield Problem((group, number, "key"), say("twice", lang), is_invalid=False)


def _rows(data: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    rows = data.get(name)
    return [row if isinstance(row, Mapping) else {} for row in rows] if isinstance(rows, list) else []


def _proposals(data: Mapping[str, Any]) -> Iterator[int]:
    proposed = data.get("proposed")
    yield len(proposed) if isinstance(proposed, Mapping) else 0
    for value in data.values():
        if isinstance(value, list):
            yield sum(1 for row in value if isinstance(row, Mapping) and is_proposed(row))


_DATE = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}/\d{1,2}(?:[-/]\d{2,4})?\b")
_NUMBER = re.compile(r"\d[\d .-]{5,}\d")
_CONTACT = re.compile(r"\S@\S|https?://|www\.", re.IGNORECASE)
_CODE = re.compile(r"[^\W\d_]{1,12}[ -]?\d{0,2}")


def coarse_problems(data: Mapping[str, Any], template: CaseTemplate, lang: Language) -> Iterator[Problem]:
    """Yield what is too exact for an anonymous case: codes that may be names, ages, dates, numbers, addresses."""
    for number, row in enumerate(_rows(data, "persons")):
        band = str(row.get("age_band") or "")
        if band and not is_band(band):
            yield Problem(("persons", number, "age_band"), say("not_coarse", lang, say("age", lang, some_bands(lang))), is_invalid=False)
        if row.get("code") and not _CODE.fullmatch(str(row["code"])):
            yield Problem(("persons", number, "code"), say("not_coarse", lang, say("code", lang)), is_invalid=False)
    for place, value in texts(data, template):
        for pattern, name in ((_CONTACT, "contact"), (_DATE, "date"), (_NUMBER, "number")):
            if pattern.search(value):
                yield Problem(place, say("not_coarse", lang, say(name, lang)), is_invalid=False)
                break


def texts(data: Mapping[str, Any], template: CaseTemplate) -> Iterator[tuple[Place, str]]:
    """Yield every text of a sheet that may leave the file, with its place."""
    for field in template.fields:
        value = get(data, field.path)
        place: Place = tuple(field.path.split("."))
        if field.privacy == "internal" or field.kind in ("enum", "factors") or field.path == "meta.code":
            continue
        if isinstance(value, str):
            yield place, value
        for number, row in enumerate(value if isinstance(value, list) else ()):
            if isinstance(row, str):
                yield (*place, number), row
            elif isinstance(row, Mapping):
                free = {column.path for column in field.columns if column.kind in ("string", "text")}
                for name, one in row.items():
                    if name in free and name not in ("code", "age_band", "a", "b", "who", "when") and isinstance(one, str):
                        yield (*place, number, name), one
