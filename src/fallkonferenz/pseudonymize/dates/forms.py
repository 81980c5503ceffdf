"""Read the surface of a DATE span into its parts; each knows how it is written, so that another date can be written so.

Not its job: which date is written instead (`shift`, `coarse`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.dates.digits import (
    rule_day,
    rule_day_in_month,
    rule_iso,
    rule_month_year,
    rule_numeric,
    rule_numeric_range,
    rule_short_iso,
    rule_six,
)
from fallkonferenz.pseudonymize.dates.parts import Context, Date, Part, Precision, valid_date
from fallkonferenz.pseudonymize.dates.periods import (
    rule_counted,
    rule_decade,
    rule_feast,
    rule_part_of_year,
    rule_school_year,
    rule_season,
    rule_term,
    rule_week,
    rule_week_in_words,
    rule_year,
)
from fallkonferenz.pseudonymize.dates.worded import (
    rule_day_month,
    rule_last_day,
    rule_month,
    rule_ordinal,
    rule_slash_range,
)
from fallkonferenz.pseudonymize.dates.words import CLOCK

_WEEKDAYS = r"(?:mo|di|mi|do|fr|sa|so|må|ti|on|to|lö|sö|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mån|tis|ons|tors|tor|fre|lör|sön|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|man|tirs|tir|onsd|mand|lør|søn|mandag|tirsdag|lørdag|søndag|tysdag|tys|laurdag|sundag|lau|sun)(?:ens?)?\b\.?"
_FILLER = re.compile(
    rf"-[^\W\d_]{{3,}}|[\s,;/()–—-]+|{_WEEKDAYS}|(?:Anfang|Mitte|Ende)\s+der\b|(?:början|mitten|slutet|begynnelsen|midten|slutten|byrjinga)\s+(?:av|på)\b|\b(?:vor|nach|seit|före|efter|sedan|innan|før|etter|siden|sidan|zwischen|den|der|dem|die|das|am|ab|im|in|vom|von|bis|zum|zur|und|oder|och|eller|og|til|till|fra|från|frå|i|på|med|mellan|mellom|natt|nacht|natten|dag|same|samme|selben|dieses|diesen|letzten|vorigen|Jahres|år|fjol|hen|etwa|ca\.?|circa|cirka|ungefähr|rundt|omkring|runt|kring|uke|dagen|helgen|helga|auf|mot|förra|forrige|fjoråret|morgen|vormittags|nachmittags|abends|morgens|mittags|eftermiddag|kväll|morgon|kveld|aften|selbe|Tag)\b\.?|[di]\.\s?å\.|[dl]\.\s?[JM]\.|\u200b",
    re.IGNORECASE,
)
_TIME = rf"(?:(?:{CLOCK})\s*)*\d{{1,2}}(?:[:.]\d{{2}}(?::\d{{2}})?)?(?:\s*(?:[–-]|bis|til|till|und)\s*\d{{1,2}}(?:[:.]\d{{2}})?)?\s*(?:Uhr|UHR|h\b|\(\w+\))?(?:\s+\d{{2}}\b)?"
_TAIL = re.compile(
    rf"[\s,/;]*(?:(?:{_TIME})|(?:{CLOCK})\b[^\d]*|halb\s+\w+|[\s,]*(?:früh|morgens|abends)[^\d]*|[^\W\d_]+\s+(?:Uhr|h)\b[^\d]*)(?:\s*\([^)\d]*\))?\s*\.?$",
    re.IGNORECASE,
)


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


_Rule = Callable[[str, int, Language, Context], list[Part] | None]
_RULES: tuple[_Rule, ...] = (
    rule_iso, rule_short_iso, rule_feast, rule_decade, rule_counted, rule_numeric_range, rule_slash_range, rule_month_year, rule_numeric, rule_week, rule_week_in_words, rule_last_day, rule_six, rule_day_in_month, rule_day_month,
    rule_month, rule_part_of_year, rule_season, rule_term, rule_school_year, rule_year, rule_ordinal, rule_day,
)  # fmt: skip


def numeric_dates(text: str) -> Iterator[Date]:
    """Yield the full dates of a text that are written in digits; the first one is mostly the date of the document."""
    for match in re.finditer(r"\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b", text):
        numbers = match.groups()
        date = valid_date(*(int(n) for n in numbers[:3])) if numbers[0] else valid_date(*(int(n) for n in numbers[:2:-1]))
        if date:
            yield date
