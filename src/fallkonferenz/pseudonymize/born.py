"""How old a named person is, as far as the marks after the name tell: a date of birth, a personal number, an age, an occupation.

Not its job: ages that stand right behind a name in brackets or between commas (`roles`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span

_NEAR = 90  # characters after a name in which a date of birth or an age is looked for
_BORN = re.compile(r"(?:^|[\s.,;(])(?:geb|geb\.|geboren|född|fødd|født|f\.)\s*:?(?:\s*(?:am|den|i|im))?\s*$", re.IGNORECASE)
_OF_PERSON = re.compile(r"^\s*(?:[,;(]|$)|(?:personnummer|personnr|pnr|fødselsnummer|fødselsnr|fnr)\W*$", re.IGNORECASE)
_IS = re.compile(
    r"^\s*(?:[,(;–-]\s*(?:[wmf]\s*,\s*)?)?(?:(?:knapp|rund|etwa|ca\.?|fast|bald|gut|erst|jetzt|nu|nå|no|snart|nästan|nesten|drygt|knappt|bara|bare|berre|på)\s+)?$"
    r"|^\s*(?:,\s*(?:som|der|die)\s+)?(?:nå\s+|no\s+|nu\s+)?(?:ist|är|er|wird|fylte|fyller|fyllde|fylde|blir|vert)\s+(?:[^\W\d_]+\s+)?$|(?:[.;,]\s*(?:er|sie|han|hon|hun|ho)\s+(?:ist|är|er)\s+(?:[^\W\d_]+\s+)?|[,;]\s*(?:nu|jetzt|nå|no|inzwischen|idag|i dag)\s+)$", re.IGNORECASE
)
_SWEDISH = re.compile(r"(?:(?P<century>19|20))?(?P<year>\d\d)(?:0\d|1[0-2]|[2-9]\d)\d\d[-+ ]?\w{4}")
_NORWEGIAN = re.compile(r"[0-7]\d\d\d(?P<year>\d\d)\s?\d{5}")


def years_told(
    text: str, start: int, spans: Sequence[Span], language: Language, year: int,
    year_of: Callable[[str], int | None], years_of: Callable[[str], int | None],
) -> int | None:  # fmt: skip
    """Return the age in years of the person whose name ends at `start`, None if nothing tells it.

    `spans` are the marks from there to the next name, in order; `year_of` reads the year of a date, `years_of` an age.
    `year` is that of the document.
    """
    between = ""
    at = start
    for span in spans:
        between += text[at : span.start]
        if len(between) > _NEAR:
            break
        surface, at = text[span.start : span.end], span.end
        if span.entity_type is EntityType.DATE and _BORN.search(between) and (born := year_of(surface)) is not None:
            return year - born
        if span.entity_type is EntityType.ID and _OF_PERSON.search(between) and (born := _year_in(surface, language, year)) is not None:
            return year - born
        if span.entity_type is EntityType.AGE and _IS.search(between):
            return years_of(surface)
    return None


_SOMEBODY_ELSES = re.compile(r"[.!?\n;]|(?<!\w)(?:der|des|von|beim?|till?|av|åt|for|hos|hjå|med|mit)\s+(?:[^\W\d_]+\s+)?$|(?<!\w)(?:will|möchte|wünscht|träumt|wird|vill|vil|ønsker|ønskjer|drömmer|drømmer|drøymer|leker|spielt)(?!\w)", re.IGNORECASE)


def is_employed(text: str, start: int, spans: Sequence[Span]) -> bool:
    """Say whether the sentence goes on with the occupation of whom it names up to `start`: "en syster, [Vendela], som är [jurist]".

    `spans` are the marks from there to the next name, in order.
    """
    work = next((span for span in spans if span.entity_type is EntityType.PROFESSION), None)
    return work is not None and work.start - start <= _NEAR and not _SOMEBODY_ELSES.search(text, start, work.start)


def _year_in(number: str, language: Language, year: int) -> int | None:
    """Return the year of birth that a Swedish or Norwegian personal number begins with."""
    if language is Language.DE:
        return None
    match = (_SWEDISH if language is Language.SV else _NORWEGIAN).fullmatch(number.strip())
    if match is None:
        return None
    if match.groupdict().get("century"):
        return int(match["century"] + match["year"])
    short = int(match["year"])
    return 2000 + short if 2000 + short <= year else 1900 + short
