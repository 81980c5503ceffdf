"""The age and the work that stand beside a name or a kinship word."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.pseudonymized import Replacement
from fallkonferenz.sheets.ages import months_of
from fallkonferenz.sheets.cues import cues
from fallkonferenz.sheets.reading import Reading

_NEAR = 45  # characters within which an age belongs to a name
# Between an age and the name: "2-jähriger Sohn X", "die 6 Monate alte X", "3 år gamle X".
_AGED = re.compile(r"(?!,? $)[ ,]{0,2}(?:(?:jahre|monate|wochen|år|måneder|månader)\s+)?(?:-?(?:jährige[rnms]?|årige?|alte[rnms]?|gaml[ae]|gam[ma]*l)\s+)?(?:(?:sohn|tochter|kind|bruder|schwester|son|sonen|dotter|dottern|sønn|sønnen|datter|datteren|dottera|guten|gutten|jenta|pojken|flickan)\s+)?", re.IGNORECASE)


def age_and_work(reading: Reading, one: Replacement) -> tuple[int | None, str]:
    alias = cues(reading.language)["alias"]
    text = reading.text
    following = [
        p.start for p in reading.of(EntityType.PERSON) if p.start >= one.end and not alias.search(text[one.end : p.start])
    ]
    limit = min([*following[:1], reading.line_at(one.end)[1], one.end + _NEAR])
    months = None
    for age in reading.of(EntityType.AGE):
        gap = text[one.end : age.start]
        if one.end <= age.start < limit and not re.search(r"[.;!?]\s", re.sub(r"\b(geb|f|ca|ae)\.", "", gap)):
            months = read_months(reading, age)
            break
        if age.end <= one.start and _AGED.fullmatch(text, age.end, one.start):
            months = read_months(reading, age)
            break
    work = ""
    stop = min([*following[:1], reading.sentence_at(one.start).end])
    for job in reading.of(EntityType.PROFESSION):
        if one.end <= job.start < stop and job.start - one.end < 80:
            work = job.surrogate
            break
    return months, work


def months_beside(reading: Reading, at: int, end: int) -> int | None:
    """Return the age right after a kinship word without a name: "Mor (24)", "ein Bruder, 5 Jahre"."""
    age = next((a for a in reading.of(EntityType.AGE) if at <= a.start < min(end, at + 16)), None)
    if age is None or not re.fullmatch(r"[\s,(:]*(?:ist|är|er|på|von|im alter von)?\s*", reading.text[at : age.start], re.IGNORECASE):
        return None
    return read_months(reading, age)


def read_months(reading: Reading, age: Replacement) -> int | None:
    """Return the months of an age; the unit may stand behind it in the text."""
    unit = re.match(r"\s?[^\W\d_]+", reading.text[age.end :]) if age.surrogate[-1:].isdigit() else None
    return months_of(age.surrogate + (unit[0] if unit else ""), bare_years=True)
