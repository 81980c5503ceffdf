"""The dates of a whole document: each in its context, and the one that is the date of the document."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Iterator

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.narrative import AnnotatedNarrative
from fallkonferenz.core.spans import Span
from fallkonferenz.pseudonymize.dates.coarse import BORN
from fallkonferenz.pseudonymize.dates.forms import read
from fallkonferenz.pseudonymize.dates.parts import Context, Part, Precision

SOME_YEAR = datetime.date(2023, 6, 1)  # for a case in which no year is written
_NEAR = 120  # characters before a date that are looked at
_DATE_OF_DOCUMENT = re.compile(
    r"(?<!\w)(?:(?:besuchs|besöks|mötes|besøks|møte|möte)?dat(?:um|o)|date|sent|sendt|skickat|gesendet|stand|tid|tidspunkt|tidpunkt|møte|möte)\b[ /\w]*:\s*(?:den |\w+dag,? (?:den )?|\w{2,3},? )?$", re.IGNORECASE
)  # fmt: skip
_DEADLINE = re.compile(
    r"(?<!\w)(?:bis(?: zum| einschließlich)?|ab(?: dem)?|zum|till|til|t\.o\.m\.|fr\.o\.m\.|senast|senest|seinast|innen|innan)\s+(?:den\s+)?$", re.IGNORECASE
)  # fmt: skip


def context_of(context: Context, before: str) -> Context:
    """Return what a date is read in: a birth is not remembered, as the days that follow are not of that year."""
    return dataclasses.replace(context) if BORN.search(before) else context


def parts_of(one: AnnotatedNarrative, context: Context) -> Iterator[tuple[Part, Span]]:
    """Yield every part of every date of a document, with the span that it stands in."""
    for span, surface in one.surfaces():
        if span.entity_type is EntityType.DATE:
            near = context_of(context, _before(one, span))
            for part in read(surface, one.narrative.language, near) or ():
                yield part, span


def full_dates(one: AnnotatedNarrative) -> Iterator[datetime.date]:
    """Yield the dates that have a year and at least a month."""
    return (part.date for part, _ in parts_of(one, Context(SOME_YEAR)) if part.has_year and part.precision <= Precision.MONTH)


def date_of(one: AnnotatedNarrative) -> datetime.date | None:
    """Return the date of a document: the one that says so ("Datum: ..."), else the latest one that is no birth and no deadline.

    None if there is no such date; a year alone counts if it is a late one.
    """
    dates: list[datetime.date] = []
    latest = SOME_YEAR
    for part, span in parts_of(one, Context(SOME_YEAR)):
        if not part.has_year:
            continue
        latest = max(latest, part.date)
        if part.precision > Precision.MONTH:
            continue
        before = _before(one, span)
        if part.precision <= Precision.WEEK and _DATE_OF_DOCUMENT.search(before):
            return part.date
        if not BORN.search(before) and not _DEADLINE.search(before):
            dates.append(part.date)
    return max(dates, default=latest if latest > SOME_YEAR else None)


def is_dated(one: AnnotatedNarrative) -> bool:
    """Say whether a day with its year tells when a document was written; a month or a year alone may lie long before."""
    return any(
        part.has_year and part.precision <= Precision.WEEK and not BORN.search(_before(one, span)) and not _DEADLINE.search(_before(one, span))
        for part, span in parts_of(one, Context(SOME_YEAR))
    )


def _before(one: AnnotatedNarrative, span: Span) -> str:
    return one.narrative.text[max(0, span.start - _NEAR) : span.start]
