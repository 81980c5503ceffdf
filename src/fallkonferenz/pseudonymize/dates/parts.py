"""What a written date is made of: its parts, the context that it is read in, and how numbers, months and years are written."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import functools
import re
from collections.abc import Callable

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.dates import numerals
from fallkonferenz.pseudonymize.dates.words import (
    AUSTRIAN,
    FEASTS,
    MONTH_VARIANTS,
    MONTHS,
    PARTS,
    SEASONS,
    SHORT_MONTHS,
    TERMS,
)
from fallkonferenz.pseudonymize.grammar import same_case

Date = datetime.date
Write = Callable[[Date], str]


class Precision(enum.IntEnum):
    """How exact a written date is."""

    DAY = 1
    WEEK = 7
    FEAST = 8
    PART = 10  # a third of a month
    MONTH = 30
    SEASON = 91
    YEAR = 365


@dataclasses.dataclass(frozen=True, slots=True)
class Part:
    """A date at `[start, end)` of the surface. `write` puts another date into the same form.

    `years_later` writes the same feast, season or term of another year; None for what is as exact as a day or a month.
    """

    start: int
    end: int
    date: Date
    precision: Precision
    write: Write
    has_year: bool = False
    years_later: Callable[[int], str] | None = None


@dataclasses.dataclass(slots=True)
class Context:
    """The last full date read in a document; what has no year is read as the nearest one to it."""

    last: Date
    outer: Context | None = None  # that of the document, for a surface that has a year of its own

    def nearest(self, month: int, day: int) -> Date:
        """Return the day of a month in the year that brings it closest to the last date."""
        candidates = [
            Date(year, month, min(day, days_in(year, month)))
            for year in range(max(1, self.last.year - 1), self.last.year + 2)
        ]
        return min(candidates, key=lambda date: (abs((date - self.last).days), date))


def days_in(year: int, month: int) -> int:
    following = Date(year + month // 12, month % 12 + 1, 1)
    return (following - datetime.timedelta(1)).day


@dataclasses.dataclass(frozen=True)
class Grammar:
    """The compiled patterns of a language."""

    language: Language
    month: str
    feast: re.Pattern[str]
    season: re.Pattern[str]
    term: re.Pattern[str]
    part: str
    ordinal: str
    year_words: str


@functools.cache
def grammar_of(language: Language) -> Grammar:
    full, short = MONTHS[language], SHORT_MONTHS[language]
    other = MONTHS[Language.DE] if language is Language.DE else (*MONTHS[language], *MONTHS[Language.NB])
    month_words = sorted({*full, *short, *other, *MONTH_VARIANTS}, key=lambda w: (-len(w), w))
    feasts = sorted((re.escape(n).replace(r"\ ", r"\s+") for f in FEASTS[language] for n in f.names), key=lambda w: (-len(w), w))
    seasons = sorted((n for s in SEASONS[language] for n in s), key=lambda w: (-len(w), w))
    terms = sorted((n for pair in TERMS[language] for n in pair), key=lambda w: (-len(w), w))
    parts = sorted((n for group in PARTS[language] for n in group), key=lambda w: (-len(w), w))
    ordinals = sorted(_spellings(numerals.ordinals(language)), key=lambda w: (-len(w), w))
    year_words = sorted(_spellings(numerals.years(language)), key=lambda w: (-len(w), w))
    return Grammar(
        language,
        rf"(?:{'|'.join(month_words)})\b",
        re.compile(rf"(?:{'|'.join(feasts)})(?!\w)(?:\s+(?P<y>\d{{4}}|\d{{2}}(?![\d:.])))?", re.IGNORECASE),
        re.compile(rf"(?P<s>{'|'.join(seasons)})\b\s*-?\s*(?P<y>\d{{4}}(?:/\d{{2,4}})?|\d{{2}}|[^\W\d]+(?:\s+[^\W\d]+)*)", re.IGNORECASE),
        re.compile(rf"(?P<s>{'|'.join(terms)})\b(?:[\s-]*(?P<y>\d{{4}}|\d{{2}})(?!\d))?", re.IGNORECASE),
        rf"(?:{'|'.join(parts)})",
        rf"(?:{'|'.join(ordinals)})",
        rf"(?:{'|'.join(year_words)})",
    )


def _spellings(table: dict[str, object] | dict[str, tuple[int, str]] | dict[str, numerals.YearWords]) -> list[str]:
    return [re.escape(word).replace(r"\ ", r"\s+").replace("ss", "(?:ss|ß)") for word in table]


def valid_date(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def full_year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year > 49 else 2000)


def digits(number: int, like: str) -> str:
    return f"{number:02d}" if (len(like) == 2 and like.startswith("0")) or (len(like) == 2 and number > 9) else str(number)


def is_padded(like: str, *others: str) -> bool:
    """Say whether numbers are written with two digits: one of them begins with a zero."""
    return any(len(x) == 2 and x.startswith("0") for x in (like, *others))


def padded_number(number: int, padded: bool) -> str:
    return f"{number:02d}" if padded else str(number)


def year_like(year: int, like: str) -> str:
    return str(year) if len(like) == 4 else f"{year % 100:02d}"


def month_number(word: str, language: Language) -> int | None:
    """Return the month that a word names, with one typing error if it is long."""
    folded = fold(word.strip(".").replace("\u200b", ""))
    for table in (MONTHS[language], SHORT_MONTHS[language], MONTHS[Language.NB], MONTHS[Language.SV]):
        for number, name in enumerate(table, 1):
            if fold(name) == folded:
                return number
    if folded in MONTH_VARIANTS:
        return MONTH_VARIANTS[folded]
    if len(folded) >= 6:
        for number, name in enumerate(MONTHS[language], 1):
            if is_near(folded, fold(name)):
                return number
    return None


def is_near(a: str, b: str) -> bool:
    if a[0] != b[0] or abs(len(a) - len(b)) > 1 or min(len(a), len(b)) < 5:
        return False
    at = 0
    while at < min(len(a), len(b)) and a[at] == b[at]:
        at += 1
    return a[at + 1 :] == b[at:] or a[at:] == b[at + 1 :] or a[at + 1 :] == b[at + 1 :] or a[at : at + 2] == b[at : at + 2][::-1]


def month_like(month: int, word: str, language: Language) -> str:
    """Write a month as `word` writes one: in full or short, with or without dot, in its case of letters."""
    bare = word.rstrip(".").replace("\u200b", "")
    names = MONTHS[language]
    if fold(bare) in AUSTRIAN:
        names = ("Jänner", "Feber", *names[2:])
        return same_case(bare, names[month - 1])
    shorts = SHORT_MONTHS[language]
    is_full = any(is_near(fold(bare), fold(n)) or fold(bare) == fold(n) for n in names if len(n) > 5) or (
        fold(bare) in {fold(n) for n in names} and not word.endswith(".")
    )
    is_short = not is_full or fold(bare) not in {fold(n) for n in names}
    if is_full and not (is_short and len(bare) <= 4):
        new = names[month - 1]
    else:
        new = shorts[month - 1]
        if word.endswith(".") and new not in names:
            new += "."
    if language is Language.DE and bare[:1].isupper() and not bare.isupper():
        return new
    return same_case(bare, new) if not (bare[:1].isupper() and not bare.isupper()) else new[:1].upper() + new[1:]


def month_at(text: str, at: int, language: Language) -> tuple[int, str, int] | None:
    """Return (month, the word with its dot, where it ends) if a month's name stands at `at`."""
    match = re.compile(r"[^\W\d_]+(?:\u200b+[^\W\d_]+)?\.?").match(text, at)
    if match is None:
        return None
    number = month_number(match.group(), language)
    if number is None:
        return None
    word = match.group()
    if word.endswith(".") and len(word) > 5 and not re.match(r"\s*\d", text[match.end() :]):
        word = word[:-1]
    return number, word, at + len(word)


_YEAR_AFTER = re.compile(r"(?P<gap>[\s,./]*|\s*-\s*|\s*')(?P<y>(?:19|20)\d{2}(?!\d)|\d{2}(?![\d:]|\.\d|\s*(?:Uhr|h\b)))")


def year_after(text: str, at: int, language: Language, *, two: bool = True) -> tuple[int, Callable[[int], str], int] | None:
    """Return (year, how to write one, where it ends) if a year follows, in digits or words."""
    match = _YEAR_AFTER.match(text, at)
    if match and (len(match["y"]) == 4 or two):
        gap, like = match["gap"], match["y"]
        return full_year(like), lambda y: f"{gap}{year_like(y, like)}", match.end()
    words = re.compile(r"(\s+)((?:[^\W\d_]+\s+){0,3}[^\W\d_]+)").match(text, at)
    if words:
        gap, phrase = words.groups()
        pieces = phrase.split(" ")
        for count in range(len(pieces), 0, -1):
            candidate = " ".join(pieces[:count])
            found = numerals.years(language).get(fold(candidate))
            if found:
                return found.year, _year_writer(gap, found.style, language), at + len(gap) + len(candidate)
    return None


def _year_writer(gap: str, style: int, language: Language) -> Callable[[int], str]:
    return lambda year: gap + numerals.year_in_words(year, style, language)


def third(date: Date) -> int:
    return 0 if date.day <= 10 else 1 if date.day <= 20 else 2


def season(date: Date) -> int:
    """Return 0 for winter, 1 for spring, 2 for summer, 3 for autumn."""
    return {12: 0, 1: 0, 2: 0}.get(date.month, date.month // 3)


def fold_keep(text: str) -> str:
    """Fold letter by letter, so that offsets stay."""
    return "".join(f if len(f := fold(c)) == 1 else c for c in text)
