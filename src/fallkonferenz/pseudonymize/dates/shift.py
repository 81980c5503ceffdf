"""Move every date of a case by one secret number of weeks: intervals and days of the week stay."""

from __future__ import annotations

import datetime
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.choice import number
from fallkonferenz.pseudonymize.dates.forms import read
from fallkonferenz.pseudonymize.dates.parts import Context, Part, Precision
from fallkonferenz.pseudonymize.dates.periods import feast_or_part


def choose_shift(seed: bytes) -> int:
    """Return the days to move by: whole weeks, one to three years back, never close to full years.

    Back, as a date in the future would stand out; more than a year, so that no year stays as it is.
    """
    weeks = [week for week in range(80, 148) if min(week % 52, 52 - week % 52) >= 4]
    return -7 * weeks[number(seed, "shift") % len(weeks)]


def shifted(surface: str, language: Language, context: Context, days: int, *, before: str = "") -> str | None:
    """Return the surface with its dates moved, in the same form; None if it is not understood.

    `before` is the word before the date.
    """
    parts = read(surface, language, context)
    if parts is None:
        return None
    written: list[str] = []
    at = 0
    for part in parts:
        written += [surface[at : part.start], _moved(part, language, days, before)]
        at = part.end
    return "".join((*written, surface[at:]))


def _moved(part: Part, language: Language, days: int, before: str) -> str:
    try:
        date = part.date + datetime.timedelta(days)
    except OverflowError:
        date = part.date
    if part.precision is Precision.FEAST:
        tail = re.search(r"[\s,]*\d+$", part.write(date))
        plain = feast_or_part(date, language, before=before)
        if before and feast_or_part(date, language, before="") != plain:
            return plain + (tail.group() if tail else "")
    return part.write(date)
