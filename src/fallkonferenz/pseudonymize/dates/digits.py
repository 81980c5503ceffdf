"""Dates in digits: "12.03.2021", "2023-10-04", "5/3 2023", "11.–12.12.", "05/23", and a day alone."""

from __future__ import annotations

import datetime
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.dates.parts import (
    Context,
    Date,
    Part,
    Precision,
    Write,
    full_year,
    is_padded,
    padded_number,
    valid_date,
    year_like,
)


def rule_iso(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = re.compile(r"(\d{4})([-.])(\d{2})\2(\d{2})(?!\d)").match(text, at) or re.compile(r"(19\d\d|20\d\d)()(\d\d)(\d\d)(?!\d)").match(text, at)
    if match is None:
        return None
    date = valid_date(int(match[1]), int(match[3]), int(match[4]))
    mark = match[2]
    return [Part(at, match.end(), date, Precision.DAY, lambda d: f"{d.year}{mark}{d.month:02d}{mark}{d.day:02d}", True)] if date else None


def rule_short_iso(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """The year first, in two digits, as in Sweden: "25-09-03"."""
    match = re.compile(r"(\d\d)-(\d\d)-(\d\d)(?![\d-])").match(text, at) if language is Language.SV else None
    date = valid_date(full_year(match[1]), int(match[2]), int(match[3])) if match else None
    if match is None or date is None:
        return None
    return [Part(at, match.end(), date, Precision.DAY, lambda d: f"{d.year % 100:02d}-{d.month:02d}-{d.day:02d}", True)]


def rule_six(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = re.compile(r"(\d\d)(\d\d)(\d\d)(?!\d)").match(text, at)
    if match is None:
        return None
    a, b, c = match.groups()
    if language is Language.SV:
        date = valid_date(full_year(a), int(b), int(c))
        write: Write = lambda d: f"{d.year % 100:02d}{d.month:02d}{d.day:02d}"  # noqa: E731
    else:
        date = valid_date(full_year(c), int(b), int(a))
        write = lambda d: f"{d.day:02d}{d.month:02d}{d.year % 100:02d}"  # noqa: E731
    return [Part(at, match.end(), date, Precision.DAY, write, True)] if date else None


_NUMERIC = re.compile(
    r"(?P<d>\d{1,2})(?P<m1>\s?[./-]\s?)(?P<m>\d{1,2})(?:(?P<m2>\s?[./-]\s?(?=\d{4})|[./-]|\s(?=\d{4}))(?P<y>\d{4}|\d{2})(?![\d:]|[.]\d)|(?P<dot>\.(?!\d)))?(?!\d)"
)
_NUMERIC_RANGE = re.compile(
    r"(?P<d>\d{1,2})(?P<dot1>\.?)(?P<to>\s*(?:[–-]|bis|und|och|og|eller|til|till|oder)\s*)(?=(?P<d2>\d{1,2})[./]\s?(?P<m>\d{1,2})(?!\d))"
)


def rule_numeric_range(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """Two days that share the month: "11.–12.12.2023", "27-28/12"."""
    match = _NUMERIC_RANGE.match(text, at)
    if match is None:
        return None
    rest = rule_numeric(text, match.end(), language, context)
    if rest is None:
        return None
    return shared_month(text, at, match["d"], match["dot1"], match["to"], rest[0])


def shared_month(text: str, at: int, day: str, dot: str, to: str, last: Part) -> list[Part] | None:
    """Join a lone first day with the whole last one; if they no longer share the month, both are written out."""
    end = last.date
    month = end.replace(day=1)
    if int(day) > end.day:
        month = (month - datetime.timedelta(1)).replace(day=1)
    first = valid_date(month.year, month.month, int(day))
    if first is None:
        return None
    length = end - first

    def write(d: Date) -> str:
        until = d + length
        if (until.month, until.year) == (d.month, d.year):
            return f"{padded_number(d.day, is_padded(day))}{dot}{to}{last.write(until)}"
        without_year = re.sub(r"[\s./-]*(?:\d{4})$", "", last.write(d)) if last.has_year else last.write(d)
        without_year = re.sub(r"^(\d{1,2}\.\d{1,2})$", r"\1.", without_year) if "." in dot else without_year
        return f"{without_year}{to}{last.write(until)}"

    return [Part(at, last.end, first, Precision.DAY, write, last.has_year)]


def rule_numeric(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = _NUMERIC.match(text, at)
    if match is None:
        return None
    day, month, year = match["d"], match["m"], match["y"]
    if "-" in match["m1"] and year is None:
        return None
    m1, m2, dot = match["m1"], match["m2"] or "", match["dot"] or ""
    padded = is_padded(day, month)
    if year is not None:
        date = valid_date(full_year(year), int(month), int(day))
    else:
        date = context.nearest(int(month), int(day)) if 1 <= int(month) <= 12 and 1 <= int(day) <= 31 else None
        if date is not None and date.day != int(day):
            date = None
    if date is None:
        return None
    pad_day, pad_month = is_padded(day) or (padded and len(day) == 2), is_padded(month) or (padded and len(month) == 2)

    def write(d: Date) -> str:
        tail = f"{m2}{year_like(d.year, year)}" if year is not None else dot
        return f"{padded_number(d.day, pad_day)}{m1}{padded_number(d.month, pad_month)}{tail}"

    return [Part(at, match.end(), date, Precision.DAY, write, year is not None)]


def rule_month_year(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """Month and year in digits: "05/23", "09/2022"."""
    match = re.compile(r"(\d{1,2})(\s?[/.]\s?)(\d{4}|\d{2})(?![\d/.:])").match(text, at)
    if match is None or not 1 <= int(match[1]) <= 12:
        return None
    if len(match[3]) == 2 and (language is not Language.DE or match[2].strip() != "/"):
        return None
    date = Date(full_year(match[3]), int(match[1]), 15)
    pad, mark, like = is_padded(match[1]), match[2], match[3]
    return [Part(at, match.end(), date, Precision.MONTH, lambda d: f"{padded_number(d.month, pad)}{mark}{year_like(d.year, like)}", True)]


def rule_day_in_month(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A day in a month by its number, as it is spoken: "3:e i 5:e", "3. i 5."."""
    match = re.compile(r"(\d{1,2})(?::[ae]|\.)(\s+i\s+)(\d{1,2})(:[ae]|\.)").match(text, at)
    if match is None or language is Language.DE or not (1 <= int(match[1]) <= 31 and 1 <= int(match[3]) <= 12):
        return None
    date = context.nearest(int(match[3]), int(match[1]))

    def written(n: int) -> str:
        return f"{n}{'.' if match[4] == '.' else _swedish_ending(n)}"

    return [Part(at, match.end(), date, Precision.DAY, lambda d: f"{written(d.day)}{match[2]}{written(d.month)}")]


def _swedish_ending(n: int) -> str:
    return ":a" if n in (1, 2, 21, 22, 31) else ":e"


def rule_day(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A day alone: "22.", "12:e"."""
    match = re.compile(r"(\d{1,2})(\.(?!\d)|:[ae]\b|(?=\s*$))").match(text, at)
    if match is None or not 1 <= int(match[1]) <= 31:
        return None
    date = context.nearest(context.last.month, int(match[1]))
    mark, pad = match[2], is_padded(match[1])

    def write(d: Date) -> str:
        ending = _swedish_ending(d.day) if mark.startswith(":") else mark
        return f"{padded_number(d.day, pad)}{ending}"

    return [Part(at, match.end(), date, Precision.DAY, write)]
