"""Dates with the name of a month or with days in words: "3. Mai", "Anfang März", "siebter November", "nionde i elfte"."""

from __future__ import annotations

import re
from collections.abc import Callable

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.dates import numerals
from fallkonferenz.pseudonymize.dates.digits import shared_month
from fallkonferenz.pseudonymize.dates.parts import (
    Context,
    Date,
    Part,
    Precision,
    days_in,
    fold_keep,
    grammar_of,
    is_padded,
    month_at,
    month_like,
    padded_number,
    third,
    valid_date,
    year_after,
)
from fallkonferenz.pseudonymize.dates.words import PARTS
from fallkonferenz.pseudonymize.grammar import same_case


def rule_day_month(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A day and a month's name, with or without year; also a range of days in one month."""
    head = re.compile(r"(?P<d>\d{1,2})(?P<gap>(?::?[ae]|te[nr]?)?\.?\s*)(?=[^\W\d_])").match(text, at)
    lone = re.compile(r"(?P<d>\d{1,2})(?P<dot>\.?)(?P<to>\s*(?:[–,-]|bis|und|och|og|eller|til|till|oder)\s*)(?=\d{1,2}\.?\s*[^\W\d_])").match(text, at)
    if lone:
        rest = rule_day_month(text, lone.end(), language, context)
        return shared_month(text, at, lone["d"], lone["dot"], lone["to"], rest[0]) if rest else None
    if head is None:
        return None
    month = month_at(text, head.end(), language)
    if month is None:
        return None
    number, word, end = month
    return with_month(text, at, head["d"], lambda n: padded_number(n, is_padded(head["d"])), head["gap"], number, word, end, language, context)


def rule_slash_range(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """Two days with a slash between them: "1./2. Juli"."""
    return rule_day_month(text, at, language, context) if re.compile(r"\d{1,2}\./\d{1,2}\.\s*[^\W\d_]{3}").match(text, at) else None


def with_month(
    text: str, at: int, day: str, write_day: Callable[[int], str], gap: str, month: int, word: str, end: int, language: Language, context: Context
) -> list[Part] | None:  # fmt: skip
    year = year_after(text, end, language)
    if year is not None and year[0] < 1930 and context.last.year < 2100:
        year = None
    date = valid_date(year[0], month, int(day)) if year else (context.nearest(month, int(day)) if 1 <= int(day) <= 31 else None)
    if date is None:
        return None
    write_year = year[1] if year else (lambda y: "")

    def write(d: Date) -> str:
        return f"{write_day(d.day)}{gap}{month_like(d.month, word, language)}{write_year(d.year)}"

    return [Part(at, year[2] if year else end, date, Precision.DAY, write, year is not None)]


def rule_month(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A month's name alone or with a year, also "Anfang März", "midten av april"."""
    part = re.compile(rf"(?P<p>{grammar_of(language).part})(?P<gap>\s+)", re.IGNORECASE).match(text, at)
    start = part.end() if part else at
    month = month_at(text, start, language)
    if month is None:
        return None
    number, word, end = month
    year = year_after(text, end, language)
    groups = PARTS[language]
    which = next((i for i, group in enumerate(groups) if part and part["p"].casefold() in {g.casefold() for g in group}), None)
    day = 15 if which is None else (5, 15, 25)[which]
    date = Date(year[0], number, day) if year else context.nearest(number, day)
    write_year = year[1] if year else (lambda y: "")
    gap, written = (part["gap"], part["p"]) if part else ("", "")

    def write(d: Date) -> str:
        if which is not None:
            new = groups[third(d)][0]
            head = same_case(written, new) + gap
        else:
            head = ""
        return f"{head}{month_like(d.month, word, language)}{write_year(d.year)}"

    return [Part(at, year[2] if year else end, date, Precision.MONTH if which is None else Precision.PART, write, year is not None)]


def rule_last_day(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """The last day of a month: "sista april", "siste mars"."""
    match = re.compile(r"(sista|siste)(\s+)", re.IGNORECASE).match(text, at)
    month = month_at(text, match.end(), language) if match else None
    if match is None or month is None:
        return None
    number, word, end = month
    date = context.nearest(number, 31)

    def write(d: Date) -> str:
        is_last = d.day == days_in(d.year, d.month)
        day = same_case(match[1], match[1].lower() if is_last else numerals.ordinal(d.day, language))
        return f"{day}{match[2]}{month_like(d.month, word, language)}"

    return [Part(at, end, date, Precision.DAY, write)]


def rule_ordinal(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """Days in words: "siebter November", "nionde i elfte", "zwoter zwoter zwanzig"."""
    match = re.compile(rf"({grammar_of(language).ordinal})(?!\w)", re.IGNORECASE).match(fold_keep(text), at)
    if match is None:
        return None
    word = text[at : match.end()]
    day, ending = numerals.ordinal_in(word, language)

    def write_day(n: int) -> str:
        new = numerals.ordinal(n, language) + ending
        return new[:1].upper() + new[1:] if text[at].isupper() and not word.isupper() else same_case(word, new)

    gap = re.compile(r"\s+(?:i\s+)?").match(text, match.end())
    if gap:
        month = month_at(text, gap.end(), language)
        if month:
            return with_month(text, at, str(day), write_day, gap.group(), *month, language, context)
        second = re.compile(rf"({grammar_of(language).ordinal})(?!\w)", re.IGNORECASE).match(fold_keep(text), gap.end())
        if second:
            number, ending2 = numerals.ordinal_in(text[second.start() : second.end()], language)
            if number <= 12:
                year = year_after(text, second.end(), language)
                date = valid_date(year[0], number, day) if year else context.nearest(number, day)
                write_year = year[1] if year else (lambda y: "")
                if date is None:
                    return None

                def write(d: Date) -> str:
                    month = numerals.ordinal(d.month, language) + ending2
                    month = month[:1].upper() + month[1:] if text[second.start()].isupper() else month
                    return f"{write_day(d.day)}{gap.group()}{month}{write_year(d.year)}"

                return [Part(at, year[2] if year else second.end(), date, Precision.DAY, write, year is not None)]
    date = context.nearest(context.last.month, day)
    return [Part(at, match.end(), date, Precision.DAY, lambda d: write_day(d.day))]
