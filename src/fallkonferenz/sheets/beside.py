"""The age and the work that stand beside a name or a kinship word."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.pseudonymized import Replacement
from fallkonferenz.sheets.ages import months_of
from fallkonferenz.sheets.cues import cues
from fallkonferenz.sheets.reading import Reading

_NEAR, _FAR = 45, 80  # characters within which an age, a work belongs to a name
# Between an age and the name: "2-jähriger Sohn X", "die 6 Monate alte X", "3 år gamle X".
_AGED = re.compile(r"(?!,? $)[ ,]{0,2}(?:(?:jahre|monate|wochen|år|måneder|månader)\s+)?(?:-?(?:jährige[rnms]?|årige?|alte[rnms]?|gaml[ae]|gam[ma]*l)\s+)?(?:(?:sohn|tochter|kind|bruder|schwester|son|sonen|dotter|dottern|sønn|sønnen|datter|datteren|dottera|guten|gutten|jenta|pojken|flickan)\s+)?", re.IGNORECASE)


def age_beside(reading: Reading, one: Replacement) -> int | None:
    """Return the months of the age that stands after a name, or right before it."""
    text = reading.text
    limit = min([*_next_names(reading, one.end)[:1], reading.line_at(one.end)[1], one.end + _NEAR])
    for age in reading.of(EntityType.AGE):
        gap = text[one.end : age.start]
        if one.end <= age.start < limit and not re.search(r"[.;!?]\s", re.sub(r"\b(geb|f|ca|ae)\.", "", gap)):
            return read_months(reading, age)
        if age.end <= one.start and _AGED.fullmatch(text, age.end, one.start):
            return read_months(reading, age)
    return None


def work_beside(reading: Reading, end: int) -> Replacement | None:
    """Return the work that the sentence tells after a name or a kinship word, before it names somebody else."""
    stop = min([*_next_names(reading, end)[:1], reading.sentence_at(end - 1).end, end + _FAR])
    return next((job for job in reading.of(EntityType.PROFESSION) if end <= job.start < stop), None)


def _next_names(reading: Reading, end: int) -> list[int]:
    alias = cues(reading.language)["alias"]
    return [p.start for p in reading.of(EntityType.PERSON) if p.start >= end and not alias.search(reading.text[end : p.start])]


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
