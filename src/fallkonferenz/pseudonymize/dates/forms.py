"""Read the surface of a DATE span into its parts; each knows how it is written, so that another date can be written so.

Not its job: which date is written instead (`shift`, `coarse`).
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import functools
import re
from collections.abc import Callable, Iterator

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.dates import numerals
from fallkonferenz.pseudonymize.dates.words import (
    CLOCK,
    FEASTS,
    GERMAN_DAY_ENDINGS,
    GERMAN_DAYS,
    MONTH_VARIANTS,
    MONTHS,
    NYNORSK,
    ONLY_FEASTS,
    PARTS,
    SEASONS,
    SHORT_MONTHS,
    TERMS,
    WEEK_WORDS,
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
    """A date at `[start, end)` of the surface. `write` puts another date into the same form."""

    start: int
    end: int
    date: Date
    precision: Precision
    write: Write
    has_year: bool = False


@dataclasses.dataclass(slots=True)
class Context:
    """The last full date read in a document; what has no year is read as the nearest one to it."""

    last: Date
    outer: Context | None = None  # that of the document, for a surface that has a year of its own

    def nearest(self, month: int, day: int) -> Date:
        """Return the day of a month in the year that brings it closest to the last date."""
        candidates = [
            Date(year, month, min(day, _days_in(year, month)))
            for year in range(max(1, self.last.year - 1), self.last.year + 2)
        ]
        return min(candidates, key=lambda date: (abs((date - self.last).days), date))


def _days_in(year: int, month: int) -> int:
    following = Date(year + month // 12, month % 12 + 1, 1)
    return (following - datetime.timedelta(1)).day


@dataclasses.dataclass(frozen=True)
class _Grammar:
    """The compiled patterns of a language."""

    language: Language
    month: str
    feast: re.Pattern[str]
    season: re.Pattern[str]
    term: re.Pattern[str]
    part: str
    ordinal: str
    year_words: str


_WEEKDAYS = r"(?:mo|di|mi|do|fr|sa|so|må|ti|on|to|lö|sö|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mån|tis|ons|tors|tor|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|man|tirs|tir|onsd|mand|lør|søn|mandag|tirsdag|lørdag|søndag|tysdag|tys|laurdag|sundag|lau|sun)(?:ens?)?\b\.?"
_FILLER = re.compile(
    rf"[\s,;/()–—-]+|{_WEEKDAYS}|-[^\W\d_]{{3,}}|\b(?:vor|nach|seit|före|efter|sedan|innan|før|etter|siden|sidan|zwischen|den|der|dem|die|das|am|ab|im|in|vom|von|bis|zum|zur|und|oder|och|eller|og|til|till|fra|från|frå|i|på|med|mellan|mellom|natt|dag|same|samme|selben|dieses|diesen|letzten|vorigen|Jahres|år|fjol|hen|etwa|ca\.?|circa|cirka|ungefähr|rundt|omkring|runt|kring|uke|dagen|helgen|helga|morgen|vormittags|nachmittags|abends|morgens|mittags|eftermiddag|kväll|morgon|kveld|aften|selbe|Tag)\b\.?|[di]\.\s?å\.|[dl]\.\s?J\.|\u200b",
    re.IGNORECASE,
)
_TIME = rf"(?:(?:{CLOCK})\s*)*\d{{1,2}}(?:[:.]\d{{2}})?(?:\s*(?:[–-]|bis|til|till|und)\s*\d{{1,2}}(?:[:.]\d{{2}})?)?\s*(?:Uhr|UHR|h\b|\(\w+\))?(?:\s+\d{{2}}\b)?"
_TAIL = re.compile(
    rf"[\s,/;]*(?:(?:{_TIME})|(?:{CLOCK})\b[^\d]*|halb\s+\w+|[\s,]*(?:früh|morgens|abends)[^\d]*|[^\W\d_]+\s+(?:Uhr|h)\b[^\d]*)(?:\s*\([^)\d]*\))?\s*\.?$",
    re.IGNORECASE,
)


@functools.cache
def _grammar(language: Language) -> _Grammar:
    full, short = MONTHS[language], SHORT_MONTHS[language]
    other = MONTHS[Language.DE] if language is Language.DE else (*MONTHS[language], *MONTHS[Language.NB])
    month_words = sorted({*full, *short, *other, *MONTH_VARIANTS}, key=lambda w: (-len(w), w))
    feasts = sorted((re.escape(n) for f in FEASTS[language] for n in f.names), key=lambda w: (-len(w), w))
    seasons = sorted((n for s in SEASONS[language] for n in s), key=lambda w: (-len(w), w))
    terms = sorted((n for pair in TERMS[language] for n in pair), key=lambda w: (-len(w), w))
    parts = sorted((n for group in PARTS[language] for n in group), key=lambda w: (-len(w), w))
    ordinals = sorted(_spellings(numerals.ordinals(language)), key=lambda w: (-len(w), w))
    year_words = sorted(_spellings(numerals.years(language)), key=lambda w: (-len(w), w))
    return _Grammar(
        language,
        rf"(?:{'|'.join(month_words)})\b",
        re.compile(rf"(?:{'|'.join(feasts)})(?!\w)(?:\s+(?P<y>\d{{4}}|\d{{2}}(?![\d:.])))?", re.IGNORECASE),
        re.compile(rf"(?P<s>{'|'.join(seasons)})\b\s*-?\s*(?P<y>\d{{4}}(?:/\d{{2,4}})?|\d{{2}}|[^\W\d]+(?:\s+[^\W\d]+)*)", re.IGNORECASE),
        re.compile(rf"(?P<s>{'|'.join(terms)})\b\s*(?P<y>\d{{4}}|\d{{2}})?", re.IGNORECASE),
        rf"(?:{'|'.join(parts)})",
        rf"(?:{'|'.join(ordinals)})",
        rf"(?:{'|'.join(year_words)})",
    )


def _spellings(table: dict[str, object] | dict[str, tuple[int, str]] | dict[str, numerals.YearWords]) -> list[str]:
    return [re.escape(word).replace(r"\ ", r"\s+").replace("ss", "(?:ss|ß)") for word in table]


def read(surface: str, language: Language, context: Context) -> tuple[Part, ...] | None:
    """Return the dates in a surface, or None if a part of it is not understood."""
    parts: list[Part] = []
    at = 0
    years = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", surface)
    if years:  # what has no year of its own in this surface is of the year that stands there, but not in the next surface
        context = Context(Date(int(years[-1]), 7, 1), context)
    text = re.sub(r"(?<=[^\W\d_])-\n\s*(?=[^\W\d_])", lambda m: "\u200b" * len(m.group()), surface)
    while at < len(text):
        if parts and (_TAIL.fullmatch(text, at) or not text[at:].strip(" .")):
            break
        found = _one(text, at, language, context)
        if found:
            parts += found
            at = found[-1].end
            _remember(context, found)
            continue
        filler = _FILLER.match(text, at)
        if filler is None or filler.end() == at:
            if parts and re.fullmatch(r"\.?\s*", text[at:]):
                break
            return None
        at = filler.end()
    return tuple(parts) if parts else None


def _remember(context: Context, found: list[Part]) -> None:
    for part in found:
        if part.has_year and part.precision <= Precision.MONTH:
            context.last = part.date
            if context.outer and part.precision < Precision.WEEK:
                context.outer.last = part.date


def _one(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    for rule in _RULES:
        found = rule(text, at, language, context)
        if found:
            return found
    return None


def _date(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except ValueError:
        return None


def _full_year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year > 49 else 2000)


def _digits(number: int, like: str) -> str:
    return f"{number:02d}" if (len(like) == 2 and like.startswith("0")) or (len(like) == 2 and number > 9) else str(number)


def _padded(like: str, *others: str) -> bool:
    """Say whether numbers are written with two digits: one of them begins with a zero."""
    return any(len(x) == 2 and x.startswith("0") for x in (like, *others))


def _number(number: int, padded: bool) -> str:
    return f"{number:02d}" if padded else str(number)


def _year_like(year: int, like: str) -> str:
    return str(year) if len(like) == 4 else f"{year % 100:02d}"


def _rule_iso(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = re.compile(r"(\d{4})([-.])(\d{2})\2(\d{2})(?!\d)").match(text, at) or re.compile(r"(19\d\d|20\d\d)()(\d\d)(\d\d)(?!\d)").match(text, at)
    if match is None:
        return None
    date = _date(int(match[1]), int(match[3]), int(match[4]))
    mark = match[2]
    return [Part(at, match.end(), date, Precision.DAY, lambda d: f"{d.year}{mark}{d.month:02d}{mark}{d.day:02d}", True)] if date else None


def _rule_short_iso(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """The year first, in two digits, as in Sweden: "25-09-03"."""
    match = re.compile(r"(\d\d)-(\d\d)-(\d\d)(?![\d-])").match(text, at) if language is Language.SV else None
    date = _date(_full_year(match[1]), int(match[2]), int(match[3])) if match else None
    if match is None or date is None:
        return None
    return [Part(at, match.end(), date, Precision.DAY, lambda d: f"{d.year % 100:02d}-{d.month:02d}-{d.day:02d}", True)]


def _rule_six(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = re.compile(r"(\d\d)(\d\d)(\d\d)(?!\d)").match(text, at)
    if match is None:
        return None
    a, b, c = match.groups()
    if language is Language.SV:
        date = _date(_full_year(a), int(b), int(c))
        write: Write = lambda d: f"{d.year % 100:02d}{d.month:02d}{d.day:02d}"  # noqa: E731
    else:
        date = _date(_full_year(c), int(b), int(a))
        write = lambda d: f"{d.day:02d}{d.month:02d}{d.year % 100:02d}"  # noqa: E731
    return [Part(at, match.end(), date, Precision.DAY, write, True)] if date else None


_NUMERIC = re.compile(
    r"(?P<d>\d{1,2})(?P<m1>\s?[./-]\s?)(?P<m>\d{1,2})(?:(?P<m2>\s?[./-]\s?(?=\d{4})|[./-]|\s(?=\d{4}))(?P<y>\d{4}|\d{2})(?![\d:]|[.]\d)|(?P<dot>\.(?!\d)))?(?!\d)"
)
_NUMERIC_RANGE = re.compile(
    r"(?P<d>\d{1,2})(?P<dot1>\.?)(?P<to>\s*(?:[–-]|bis|und|och|og|eller|til|till|oder)\s*)(?=(?P<d2>\d{1,2})[./]\s?(?P<m>\d{1,2})(?!\d))"
)


def _rule_numeric_range(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """Two days that share the month: "11.–12.12.2023", "27-28/12"."""
    match = _NUMERIC_RANGE.match(text, at)
    if match is None:
        return None
    rest = _rule_numeric(text, match.end(), language, context)
    if rest is None:
        return None
    return _shared_month(text, at, match["d"], match["dot1"], match["to"], rest[0])


def _shared_month(text: str, at: int, day: str, dot: str, to: str, last: Part) -> list[Part] | None:
    """Join a lone first day with the whole last one; if they no longer share the month, both are written out."""
    end = last.date
    month = end.replace(day=1)
    if int(day) > end.day:
        month = (month - datetime.timedelta(1)).replace(day=1)
    first = _date(month.year, month.month, int(day))
    if first is None:
        return None
    length = end - first

    def write(d: Date) -> str:
        until = d + length
        if (until.month, until.year) == (d.month, d.year):
            return f"{_number(d.day, _padded(day))}{dot}{to}{last.write(until)}"
        without_year = re.sub(r"[\s./-]*(?:\d{4})$", "", last.write(d)) if last.has_year else last.write(d)
        without_year = re.sub(r"^(\d{1,2}\.\d{1,2})$", r"\1.", without_year) if "." in dot else without_year
        return f"{without_year}{to}{last.write(until)}"

    return [Part(at, last.end, first, Precision.DAY, write, last.has_year)]


def _rule_numeric(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = _NUMERIC.match(text, at)
    if match is None:
        return None
    day, month, year = match["d"], match["m"], match["y"]
    if "-" in match["m1"] and year is None:
        return None
    m1, m2, dot = match["m1"], match["m2"] or "", match["dot"] or ""
    padded = _padded(day, month)
    if year is not None:
        date = _date(_full_year(year), int(month), int(day))
    else:
        date = context.nearest(int(month), int(day)) if 1 <= int(month) <= 12 and 1 <= int(day) <= 31 else None
        if date is not None and date.day != int(day):
            date = None
    if date is None:
        return None
    pad_day, pad_month = _padded(day) or (padded and len(day) == 2), _padded(month) or (padded and len(month) == 2)

    def write(d: Date) -> str:
        tail = f"{m2}{_year_like(d.year, year)}" if year is not None else dot
        return f"{_number(d.day, pad_day)}{m1}{_number(d.month, pad_month)}{tail}"

    return [Part(at, match.end(), date, Precision.DAY, write, year is not None)]


def _rule_month_year(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """Month and year in digits: "05/23", "09/2022"."""
    match = re.compile(r"(\d{1,2})(\s?[/.]\s?)(\d{4}|\d{2})(?![\d/.:])").match(text, at)
    if match is None or not 1 <= int(match[1]) <= 12:
        return None
    if len(match[3]) == 2 and (language is not Language.DE or match[2].strip() != "/"):
        return None
    date = Date(_full_year(match[3]), int(match[1]), 15)
    pad, mark, like = _padded(match[1]), match[2], match[3]
    return [Part(at, match.end(), date, Precision.MONTH, lambda d: f"{_number(d.month, pad)}{mark}{_year_like(d.year, like)}", True)]


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
            if _near(folded, fold(name)):
                return number
    return None


def _near(a: str, b: str) -> bool:
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
    shorts = SHORT_MONTHS[language]
    is_full = any(_near(fold(bare), fold(n)) or fold(bare) == fold(n) for n in names if len(n) > 5) or (
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


def _months(text: str, at: int, language: Language) -> tuple[int, str, int] | None:
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


def _year_after(text: str, at: int, language: Language, *, two: bool = True) -> tuple[int, Callable[[int], str], int] | None:
    """Return (year, how to write one, where it ends) if a year follows, in digits or words."""
    match = _YEAR_AFTER.match(text, at)
    if match and (len(match["y"]) == 4 or two):
        gap, like = match["gap"], match["y"]
        return _full_year(like), lambda y: f"{gap}{_year_like(y, like)}", match.end()
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


def _rule_day_month(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A day and a month's name, with or without year; also a range of days in one month."""
    head = re.compile(r"(?P<d>\d{1,2})(?P<gap>(?::?[ae])?\.?\s*)(?=[^\W\d_])").match(text, at)
    lone = re.compile(r"(?P<d>\d{1,2})(?P<dot>\.?)(?P<to>\s*(?:[–-]|bis|und|och|og|eller|til|till|oder)\s*)(?=\d{1,2}\.?\s*[^\W\d_])").match(text, at)
    if lone:
        rest = _rule_day_month(text, lone.end(), language, context)
        return _shared_month(text, at, lone["d"], lone["dot"], lone["to"], rest[0]) if rest else None
    if head is None:
        return None
    month = _months(text, head.end(), language)
    if month is None:
        return None
    number, word, end = month
    return _with_month(text, at, head["d"], lambda n: _number(n, _padded(head["d"])), head["gap"], number, word, end, language, context)


def _rule_slash_range(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """Two days with a slash between them: "1./2. Juli"."""
    return _rule_day_month(text, at, language, context) if re.compile(r"\d{1,2}\./\d{1,2}\.\s*[^\W\d_]{3}").match(text, at) else None


def _with_month(
    text: str, at: int, day: str, write_day: Callable[[int], str], gap: str, month: int, word: str, end: int, language: Language, context: Context
) -> list[Part] | None:  # fmt: skip
    year = _year_after(text, end, language)
    if year is not None and year[0] < 1930 and context.last.year < 2100:
        year = None
    date = _date(year[0], month, int(day)) if year else (context.nearest(month, int(day)) if 1 <= int(day) <= 31 else None)
    if date is None:
        return None
    write_year = year[1] if year else (lambda y: "")

    def write(d: Date) -> str:
        return f"{write_day(d.day)}{gap}{month_like(d.month, word, language)}{write_year(d.year)}"

    return [Part(at, year[2] if year else end, date, Precision.DAY, write, year is not None)]


def _rule_month(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A month's name alone or with a year, also "Anfang März", "midten av april"."""
    part = re.compile(rf"(?P<p>{_grammar(language).part})(?P<gap>\s+)", re.IGNORECASE).match(text, at)
    start = part.end() if part else at
    month = _months(text, start, language)
    if month is None:
        return None
    number, word, end = month
    year = _year_after(text, end, language)
    groups = PARTS[language]
    which = next((i for i, group in enumerate(groups) if part and part["p"].casefold() in {g.casefold() for g in group}), None)
    day = 15 if which is None else (5, 15, 25)[which]
    date = Date(year[0], number, day) if year else context.nearest(number, day)
    write_year = year[1] if year else (lambda y: "")
    gap, written = (part["gap"], part["p"]) if part else ("", "")

    def write(d: Date) -> str:
        if which is not None:
            new = groups[_third(d)][0]
            head = same_case(written, new) + gap
        else:
            head = ""
        return f"{head}{month_like(d.month, word, language)}{write_year(d.year)}"

    return [Part(at, year[2] if year else end, date, Precision.MONTH if which is None else Precision.PART, write, year is not None)]


def _third(date: Date) -> int:
    return 0 if date.day <= 10 else 1 if date.day <= 20 else 2


def _rule_week(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = re.compile(
        rf"(?P<w>(?:{WEEK_WORDS})\s*)(?P<n>\d{{1,2}})(?!\d|[.:]\d)(?:(?P<to>\s*(?:[–-]|bis|til|till|og|och|und)\s*)(?P<n2>\d{{1,2}})(?!\d))?(?:(?P<gap>\s*[/,]?\s*|\s)(?P<y>\d{{4}}))?",
        re.IGNORECASE,
    ).match(text, at)
    if match is None or not 1 <= int(match["n"]) <= 53:
        return None
    near = Context(context.last)
    year = int(match["y"]) if match["y"] else None
    days = [
        Date.fromisocalendar(y, min(int(match["n"]), 52), 3)
        for y in ([year] if year else range(near.last.year - 1, near.last.year + 2))
    ]
    date = min(days, key=lambda d: abs((d - near.last).days))
    length = int(match["n2"]) - int(match["n"]) if match["n2"] else 0
    head, to, gap, pad = match["w"], match["to"], match["gap"] or "", _padded(match["n"])

    def write(d: Date) -> str:
        iso = d.isocalendar()
        second = f"{to}{(d + datetime.timedelta(7 * length)).isocalendar().week}" if to else ""
        return f"{head}{_number(iso.week, pad)}{second}" + (f"{gap}{iso.year}" if year else "")

    return [Part(at, match.end(), date, Precision.WEEK, write, year is not None)]


def _rule_week_in_words(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A week in words, as it is dictated: "uke tjueseks"."""
    match = re.compile(r"(Kalenderwoche|vecka|uke|veke)(\s+)([^\W\d_]+)", re.IGNORECASE).match(text, at)
    number = next((n for n in range(1, 54) if match and fold(numerals.cardinal(n, language)) == fold(match[3])), 0)
    if match is None or not number:
        return None
    days = [Date.fromisocalendar(year, min(number, 52), 3) for year in range(context.last.year - 1, context.last.year + 2)]
    date = min(days, key=lambda d: abs((d - context.last).days))
    return [Part(at, match.end(), date, Precision.WEEK, lambda d: f"{match[1]}{match[2]}{numerals.cardinal(d.isocalendar().week, language)}")]


def _rule_last_day(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """The last day of a month: "sista april", "siste mars"."""
    match = re.compile(r"(sista|siste)(\s+)", re.IGNORECASE).match(text, at)
    month = _months(text, match.end(), language) if match else None
    if match is None or month is None:
        return None
    number, word, end = month
    date = context.nearest(number, 31)

    def write(d: Date) -> str:
        is_last = d.day == _days_in(d.year, d.month)
        day = same_case(match[1], match[1].lower() if is_last else numerals.ordinal(d.day, language))
        return f"{day}{match[2]}{month_like(d.month, word, language)}"

    return [Part(at, end, date, Precision.DAY, write)]


def _rule_season(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    grammar = _grammar(language)
    match = grammar.season.match(text, at)
    if match is None:
        return None
    index, form = next(
        (i, j) for i, names in enumerate(SEASONS[language]) for j, name in enumerate(names) if name.casefold() == match["s"].casefold()
    )
    year = _year_after(text, match.end("s"), language)
    if year is None:
        return None
    date = Date(year[0], (1, 4, 7, 10)[index], 20)
    word, write_year = match["s"], year[1]
    double = re.compile(r"/(\d{2,4})").match(text, year[2])
    end = double.end() if double else year[2]

    def write(d: Date) -> str:
        names = SEASONS[language][season(d)]
        new = names[min(form, len(names) - 1)] if language is not Language.DE else names[0]
        new = new[:1].upper() + new[1:] if word[:1].isupper() and not word.isupper() else same_case(word, new)
        second = f"/{_year_like(d.year + 1, double[1])}" if double else ""
        return f"{new}{write_year(d.year)}{second}"

    return [Part(at, end, date, Precision.SEASON, write, True)]


def season(date: Date) -> int:
    """Return 0 for winter, 1 for spring, 2 for summer, 3 for autumn."""
    return {12: 0, 1: 0, 2: 0}.get(date.month, date.month // 3)


def _rule_term(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = _grammar(language).term.match(text, at)
    if match is None:
        return None
    row, half = next((r, h) for r in TERMS[language] for h, n in enumerate(r) if n.casefold() == match["s"].casefold())
    year = _full_year(match["y"]) if match["y"] else context.last.year
    date = Date(year, (3, 10)[half], 15)
    like, gap = match["y"], text[match.end("s") : match.start("y")] if match["y"] else ""

    def write(d: Date) -> str:
        new = same_case(match["s"], row[0 if d.month <= 7 else 1])
        return new + (f"{gap}{_year_like(d.year, like)}" if like else "")

    return [Part(at, match.end(), date, Precision.SEASON, write, bool(like))]


def _rule_feast(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = _grammar(language).feast.match(text, at)
    if match is None:
        return None
    name = match.group() if not match["y"] else text[at : match.start("y")].rstrip()
    feast = next((f for f in FEASTS[language] if any(n.casefold() == name.casefold() for n in f.names)), None)
    if feast is None:
        return None
    if match["y"]:
        date = feast.day(_full_year(match["y"]))
    else:
        near = context.last
        date = min((feast.day(y) for y in range(near.year - 1, near.year + 2)), key=lambda d: abs((d - near).days))
    gap = text[at + len(name) : match.start("y")] if match["y"] else ""
    like = match["y"]

    def write(d: Date) -> str:
        phrase = feast_or_part(d, language, before="")
        phrase = phrase.lower() if name.islower() and language is Language.DE else phrase
        phrase = phrase.upper() if name.isupper() else phrase
        return phrase + (f"{gap}{_year_like(d.year, like)}" if like else "")

    return [Part(at, match.end(), date, Precision.FEAST, write, like is not None)]


def feast_or_part(date: Date, language: Language, *, before: str) -> str:
    """Name a day by a feast close by, else by the part of its month. After "an", "zu", "på" only a feast can stand."""
    days = [
        (abs((feast.day(year) - date).days), at, feast)
        for at, feast in enumerate(FEASTS[language])
        if feast.is_answer and _fits(feast.names[0], before, language)
        for year in (date.year - 1, date.year, date.year + 1)
    ]
    distance, _, nearest = min(days, key=lambda row: row[:2])
    limit = 45 if before.casefold() in ONLY_FEASTS[language] else 4
    if distance <= limit:
        name = nearest.names[0]
        return NYNORSK.get(name, name) if language is Language.NN else name
    return f"{PARTS[language][_third(date)][0]} {MONTHS[language][date.month - 1]}"


def _fits(name: str, before: str, language: Language) -> bool:
    if language is not Language.DE or before.casefold() not in ONLY_FEASTS[language]:
        return True
    return name.endswith(GERMAN_DAY_ENDINGS) == (before.casefold() in GERMAN_DAYS)


def _rule_year(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = re.compile(r"(19\d\d|20\d\d)(?:(?P<to>\s*[–/-]\s*)(?P<y2>\d{4}|\d{2})(?!\d))?(?![\d.])").match(text, at)
    if match:
        date = Date(int(match[1]), 7, 1)
        to, second = match["to"], match["y2"]
        length = _full_year(second) - int(match[1]) if second else 0
        return [
            Part(at, match.end(), date, Precision.YEAR, lambda d: str(d.year) + (f"{to}{_year_like(d.year + length, second)}" if second else ""), True)
        ]
    words = _year_after(" " + text[at:], 0, language, two=False)
    first = re.compile(r"[^\W\d_]+").match(text, at)
    is_all = words and at == 0 and words[2] - 1 == len(text)
    if words and first and (len(first.group()) > 9 or is_all):
        write_year = words[1]
        return [Part(at, at + words[2] - 1, Date(words[0], 7, 1), Precision.YEAR, lambda d: write_year(d.year)[1:], True)]
    return None


def _rule_ordinal(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """Days in words: "siebter November", "nionde i elfte", "zwoter zwoter zwanzig"."""
    match = re.compile(rf"({_grammar(language).ordinal})(?!\w)", re.IGNORECASE).match(fold_keep(text), at)
    if match is None:
        return None
    table = numerals.ordinals(language)
    day, ending = table[re.sub(r"\s+", " ", fold(match.group()))]
    word = match.group()

    def write_day(n: int) -> str:
        new = numerals.ordinal(n, language) + ending
        return new[:1].upper() + new[1:] if text[at].isupper() and not word.isupper() else same_case(word, new)

    gap = re.compile(r"\s+(?:i\s+)?").match(text, match.end())
    if gap:
        month = _months(text, gap.end(), language)
        if month:
            return _with_month(text, at, str(day), write_day, gap.group(), *month, language, context)
        second = re.compile(rf"({_grammar(language).ordinal})(?!\w)", re.IGNORECASE).match(fold_keep(text), gap.end())
        if second:
            number, ending2 = table[fold(second.group())]
            if number <= 12:
                year = _year_after(text, second.end(), language)
                date = _date(year[0], number, day) if year else context.nearest(number, day)
                write_year = year[1] if year else (lambda y: "")
                if date is None:
                    return None

                def write(d: Date) -> str:
                    return f"{write_day(d.day)}{gap.group()}{numerals.ordinal(d.month, language)}{ending2}{write_year(d.year)}"

                return [Part(at, year[2] if year else second.end(), date, Precision.DAY, write, year is not None)]
    date = context.nearest(context.last.month, day)
    return [Part(at, match.end(), date, Precision.DAY, lambda d: write_day(d.day))]


def fold_keep(text: str) -> str:
    """Fold letter by letter, so that offsets stay."""
    return "".join(f if len(f := fold(c)) == 1 else c for c in text)


def _rule_day(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A day alone: "22.", "12:e"."""
    match = re.compile(r"(\d{1,2})(\.(?!\d)|:[ae]\b|(?=\s*$))").match(text, at)
    if match is None or not 1 <= int(match[1]) <= 31:
        return None
    date = context.nearest(context.last.month, int(match[1]))
    mark, pad = match[2], _padded(match[1])

    def write(d: Date) -> str:
        ending = (":a" if d.day in (1, 2, 21, 22, 31) else ":e") if mark.startswith(":") else mark
        return f"{_number(d.day, pad)}{ending}"

    return [Part(at, match.end(), date, Precision.DAY, write)]


_Rule = Callable[[str, int, Language, Context], list[Part] | None]
_RULES: tuple[_Rule, ...] = (
    _rule_iso, _rule_short_iso, _rule_feast, _rule_numeric_range, _rule_slash_range, _rule_month_year, _rule_numeric, _rule_week, _rule_week_in_words, _rule_last_day, _rule_six, _rule_day_month,
    _rule_month, _rule_season, _rule_term, _rule_year, _rule_ordinal, _rule_day,
)  # fmt: skip


def numeric_dates(text: str) -> Iterator[Date]:
    """Yield the full dates of a text that are written in digits; the first one is mostly the date of the document."""
    for match in re.finditer(r"\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b", text):
        numbers = match.groups()
        date = _date(*(int(n) for n in numbers[:3])) if numbers[0] else _date(*(int(n) for n in numbers[:2:-1]))
        if date:
            yield date
