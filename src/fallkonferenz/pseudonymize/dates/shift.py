"""Move every date of a case by one secret number of weeks, close to whole years.

Days and weeks move by the secret number: intervals and days of the week stay; so does a month that the case names a day in
or near to. A month alone, a feast, a season, a term and a year stand for themselves and move by the whole years in it: "Weihnachten" stays Weihnachten and "Sommer 2022" a summer,
so that nothing contradicts what stands unmarked in the text ("im Sommer", "vor dem Jahreswechsel", "nach den Ferien").

What that costs: a reader knows the day of the week, and the time of the year up to three and a half weeks. Only 33 numbers are
possible. A feast moves with the days if the case names the day that it fell on, as both would tell the number; one that
stands unmarked in the text does not. The shift hides a date from somebody who looks for it; it does not hide it from somebody who tries all numbers on a known date. The
profiles with coarse dates do.
"""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Collection

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.choice import number
from fallkonferenz.pseudonymize.dates.forms import read
from fallkonferenz.pseudonymize.dates.parts import Context, Part, Precision
from fallkonferenz.pseudonymize.dates.periods import feast_or_part

_YEAR = 365.2425  # days
_LONGEST = 5  # years; further back the world that a case tells of would be another one
_APART = 24  # days from whole years, before or after
_SAME_FEAST = 2  # days between a feast and a day that is named, as it is the eve or the second day
_NEAR_A_MONTH = 46  # days between the middle of a month and a day: a month past its edge, more than a shift is off whole years
_ANY_MONTH = 28  # days that every month has
_SAME_DAY = 1  # days; closer to whole years "3. Mai" may stay "3. Mai"


def choose_shift(seed: bytes) -> int:
    """Return the days to move by: whole weeks, one to five years back, at most 24 days off whole years.

    Back, as a date in the future would stand out.
    """
    days = possible_shifts()
    return days[number(seed, "shift") % len(days)]


def possible_shifts() -> tuple[int, ...]:
    """Return every number of days that can be chosen."""
    weeks = range(1, 53 * (_LONGEST + 1))
    near = ((-7 * week, whole_years(-7 * week)) for week in weeks)
    return tuple(days for days, years in near if years and years >= -_LONGEST and abs(days - years * _YEAR) > _SAME_DAY)


def whole_years(days: int) -> int | None:
    """Return the years that a shift comes close to, None for one between years (older key files have such)."""
    years = round(days / _YEAR)
    return years if abs(days - years * _YEAR) <= _APART else None


def shifted(
    surface: str, language: Language, context: Context, days: int, *, before: str = "", told: Collection[datetime.date] = ()
) -> str | None:
    """Return the surface with its dates moved, in the same form; None if it is not understood.

    `before` is the word before the date. `told` are the days that the case names: a feast that falls on one of them
    moves with it, for beside the day that was moved it would tell the shift ("17.5., altså nasjonaldagen").
    """
    parts = read(surface, language, context)
    if parts is None:
        return None
    has_days = any(part.years_later is None for part in parts)  # "24.12., Heiligabend": the feast goes with the day
    has_days |= any(abs((part.date - day).days) <= _SAME_FEAST for part in parts if part.precision is Precision.FEAST for day in told)
    months = [part for part in parts if part.precision is Precision.MONTH]
    is_near = any(part.years_later is None for part in parts if part not in months) or any(abs((month.date - day).days) <= _NEAR_A_MONTH for month in months for day in told)
    written: list[str] = []
    at = 0
    for part, following in itertools.zip_longest(parts, parts[1:]):
        written += [surface[at : part.start], _moved(part, language, days, before, has_days=has_days, is_near=is_near)]
        at = part.end
        if following is not None and part.precision is following.precision is Precision.DAY and following.has_year and not part.has_year:
            year, moved = (part.date + datetime.timedelta(days)).year, (following.date + datetime.timedelta(days)).year
            if year != moved:  # "am 27.12. und 24.01.2020" is of two years
                written.append(f"{year}" if written[-1].endswith(".") else f" {year}")
    return "".join((*written, surface[at:]))


def _moved(part: Part, language: Language, days: int, before: str, *, has_days: bool, is_near: bool) -> str:
    years = whole_years(days)
    if years is not None and part.precision is Precision.MONTH and not is_near:
        return part.write(part.date.replace(year=part.date.year + years, day=1 if part.date.day > _ANY_MONTH else part.date.day))
    if years is not None and part.years_later is not None and not has_days:
        return part.years_later(years)
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
