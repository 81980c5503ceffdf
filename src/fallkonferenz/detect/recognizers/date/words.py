"""What the date recognizer must know of a language. The words themselves stand in `patterns_xx.py`."""

from __future__ import annotations

import dataclasses

from fallkonferenz.detect.recognizers.numerals import NumberWords


@dataclasses.dataclass(frozen=True, slots=True)
class DateWords:
    """Words and patterns of one language; patterns hold no capturing groups, umlauts may be open to ASCII spellings."""

    numbers: NumberWords
    months: tuple[str, ...]  # count alone
    short_months: tuple[str, ...]  # count beside a day, a year, a cue, or with their dot
    name_months: tuple[str, ...]  # are first names, too: alone and written large they are only plausible
    months_are_small: bool  # the language writes months with a small letter, so a large one inside a sentence is a name
    month_cues: str  # before a month or a year: "im", "seit", "i slutten av"
    day_cues: str  # before a day alone: "am 22.", "den 5:e"
    day_ending: str  # after the digits of a day, if there is no dot: ":e"
    not_a_day: str  # what a numeral counts otherwise: "den 5:e gången"
    ordinal_link: str  # between the ordinals of a spoken date: "femte i tredje"
    weekdays: str
    weeks: str  # before the number of a calendar week
    weeks_after: str  # after it: "12. KW"
    pregnancy: str  # near a week: it is one of pregnancy
    seasons: str  # count with a year
    terms: str  # school years and terms
    quarters: str
    then: str  # small words after a day in words that has nothing else to count: "den femtonde för"
    feasts: tuple[str, ...]
    name_feasts: tuple[str, ...]  # first names, too
    cued_feasts: str  # count only after what stands there; the group `date` is the feast
    feast_cues: str  # before a feast of `name_feasts`
    birth: str  # before a birth year of two or four digits
    until: str  # between the ends of a range
    either: str  # between two days of one month
    clock: str  # before a clock time that belongs to a date: "kl", "um"
    about: str  # also before it, but not enough for a bare number: "ca."
    hour: str  # after it, may be empty
    spoken_hours: str  # "halb drei", "acht Uhr"
    has_slashes: bool  # 5/3 is the fifth of March
    has_dots: bool  # 5.3. is the fifth of March, and not three past five at the end of a sentence
    not_a_number: str  # before a number: paragraphs, versions, scores
    units: str  # after a number: a measure and not a year
