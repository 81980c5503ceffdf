"""The written and spoken forms of a date, made from the words of a language.

Each form is a pattern with a score; its group `date`, if it has one, is the date. Forms overlap on purpose: the recognizer unites them.
Sources of the forms: DIN 5008 (12.03.2021, 2021-03-12), Svenska skrivregler (12/3, 2021-03-12, v. 12, den 5:e), Språkrådet
(12.3.2021, 12.3., veke 12), ISO 8601, and what people write in notes (12.3, 24/8-23, mai 23, Jg. 98).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from fallkonferenz.detect.recognizers.date.words import DateWords
from fallkonferenz.detect.recognizers.spelling import one_of, slips

DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
MONTH = "(?:0?[1-9]|1[0-2])"
YEAR = "(?:19[0-9]{2}|20[0-4][0-9])"
SHORT_YEAR = "[0-9]{2}"
TIME = r"(?:[01]?[0-9]|2[0-3])[.:][0-5][0-9](?![0-9]|[.:][0-9])"
START = r"(?<![^\W_])(?<![0-9][.,:/+-])(?<!§ )(?<!§)"  # not inside a word or a longer number
END = r"(?![^\W_]|[.,:/+-][0-9])"

CERTAIN, STRONG, PLAUSIBLE, NAME = 0.97, 0.85, 0.65, 0.55


@dataclasses.dataclass(frozen=True, slots=True)
class Form:
    """A pattern, how sure it makes, and whether a number word, a unit or a pregnancy near by can overrule it."""

    pattern: re.Pattern[str]
    score: float
    is_number: bool = False  # could be a measure, a paragraph, a score
    is_week: bool = False  # could be a week of pregnancy
    words: frozenset[str] | None = None  # what the group `word` must be


def forms(words: DateWords) -> tuple[Form, ...]:
    """Return the forms of a language, compiled."""
    return tuple(_all(words))


def clock(words: DateWords) -> re.Pattern[str]:
    """Return the pattern of a clock time that follows a date and belongs to it."""
    point = rf"(?:{TIME}|(?:[01]?[0-9]|2[0-3])(?![0-9]|[.:][0-9]))"
    times = rf"{point}(?:\s?(?:{words.until})\s?{point})?"
    return _compile(
        rf"\s?[,/]?\s(?:{words.clock}\s?(?:{words.about}\s?)?(?:{times}|{words.numbers.cardinal}){words.hour}?"
        rf"|{point}(?:\s?(?:{words.until})\s?){TIME}{words.hour}?"
        rf"|(?:{words.about}\s?)?(?:{TIME}(?:\s?(?:{words.until})\s?{TIME})?{words.hour}?|{times}{words.hour})"
        rf"|(?:(?:{words.about}|{words.clock})\s)*{words.spoken_hours})(?!\w)"
    )


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.MULTILINE)


def _all(w: DateWords) -> Iterator[Form]:
    yield from _digits(w)
    yield from _months(w)
    yield from _spoken(w)
    yield from _weeks_and_years(w)
    yield from _days(w)
    yield from _feasts(w)


def _digits(w: DateWords) -> Iterator[Form]:
    yield Form(_compile(rf"{START}{YEAR}([-/.]){MONTH}\1{DAY}(?:T{TIME})?{END}"), CERTAIN)
    yield Form(_compile(rf"{START}{YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]){END}"), PLAUSIBLE)
    compact = "(?:[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2})"
    yield Form(_compile(rf"(?<!\w)(?:{w.birth}|dat(?:um|o)|den)\s?:?\s?(?P<date>{compact})(?![^\W_]|\s?[-+]?[0-9])"), STRONG)
    stamp = "[0-3][0-9]-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12][0-9]|3[01])"  # year first, as journals of health care write
    yield Form(_compile(rf"^(?:[-*•]\s?)?(?P<date>{stamp})(?=[ :,]\s?[^\W\d_]|[ ]{TIME}|[ ][0-9]{{1,2}}\s?[^\W\d_]|$)"), PLAUSIBLE)
    yield Form(_compile(rf"{START}[0-3][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]){END}"), PLAUSIBLE)
    several = rf"(?:{DAY}\.?\s?(?:{w.either})\s?)?"
    yield Form(_compile(rf"{START}{several}{DAY}\.\s?{MONTH}\.\s?(?:{YEAR}|'?{SHORT_YEAR}){END}"), CERTAIN)
    if w.has_dots:
        yield Form(_compile(rf"{START}{several}{DAY}\.[ ]?{MONTH}\.(?![^\W_]|[0-9])"), STRONG, is_number=True)
    # Without the last dot it may be a decimal or a clock time: a cue, a clock time or the line's begin must help.
    yield Form(_compile(rf"(?:{w.weekdays}|{w.day_cues})\s+(?P<date>{several}{DAY}\.{MONTH}\.?){END}"), PLAUSIBLE, is_number=True)
    yield Form(_compile(rf"{START}{DAY}\.{MONTH}\.?(?=,?\s+kl\b)|{START}(?:2[4-9]|3[01])\.(?:0[1-9]|1[0-2]){END}"), PLAUSIBLE, is_number=True)
    if w.has_slashes:
        dated = rf"{several}{DAY}/{MONTH}"
        # Apgar scores look like 8/9/10, hence no year up to 2010 in two digits.
        yield Form(_compile(rf"{START}{dated}(?:\s?[-–/]\s?|\s)(?:{YEAR}|(?!0|10){SHORT_YEAR}(?![.:][0-9]|\s?{w.units})){END}"), STRONG)
        yield Form(_compile(rf"{START}(?!1/[24]\b|2/3\b|3/4\b|24/7\b){dated}{END}"), STRONG - 0.1, is_number=True)
        yield Form(_compile(rf"(?:{w.weekdays}\s?|{w.day_cues}\s+|^(?:[-*•][ ]?)?)(?P<date>{dated}){END}"), STRONG, is_number=True)
    else:
        yield Form(_compile(rf"{START}{DAY}/{MONTH}/(?:{YEAR}|{SHORT_YEAR}){END}"), STRONG, is_number=True)
    yield Form(_compile(rf"{START}(?:0[1-9]|1[0-2])/(?:{YEAR}|[12][0-9]){END}"), PLAUSIBLE, is_number=True)


def _months(w: DateWords) -> Iterator[Form]:
    full, short_month = one_of(w.months), rf"{one_of(w.short_months)}\b\.?"
    short = rf"(?![.:,]?[0-9])(?!\.?\s?(?:{full}|{short_month}))"
    year = rf"(?:\s?[,./]?\s?{YEAR}|\s?['’-]{SHORT_YEAR}{short}|[ .]\s?[0-4][0-9]{short}(?!\s?{w.units}))"
    several = rf"(?:{DAY}(?:\.|{w.day_ending})?,\s){{0,6}}"  # "3, 10 och 24 oktober"
    day = rf"(?:{several}{DAY}(?:\.|{w.day_ending})?\s?(?:{w.either})\s?)?{DAY}(?:\.|{w.day_ending})?"
    month = rf"(?:{full}|{short_month})"
    yield Form(_compile(rf"{START}{day}\s*{month}(?:{year})?{END}"), CERTAIN)
    yield Form(_compile(rf"{START}{month}{year}{END}"), STRONG)
    yield Form(_compile(rf"\b{w.month_cues}\s+(?P<date>{month}){END}"), STRONG)
    names = {name.lower() for name in w.name_months}
    plain = one_of(name for name in w.months if name not in names)
    yield Form(_compile(rf"{START}(?:{plain}|{one_of(m for m in w.short_months if m not in names)}\.){END}"), PLAUSIBLE)
    if w.months_are_small:
        yield Form(re.compile(rf"{START}{full}{END}"), STRONG)
    yield Form(_compile(rf"{START}{full}{END}"), NAME)
    typed = frozenset().union(*(slips(name) for name in w.months if len(name) > 5)) - frozenset(w.months)
    yield Form(
        _compile(rf"{START}(?:{DAY}(?:\.|{w.day_ending})?\s*)?(?P<word>[^\W\d_]{{5,10}})(?:\s{YEAR})?{END}"), PLAUSIBLE, words=typed
    )
    yield Form(_compile(rf"{START}{day}\s*(?P<word>[^\W\d_]{{2,5}}-\s?[^\W\d_]{{3,8}})(?:\s{YEAR})?{END}"), STRONG, words=frozenset(w.months))


def _spoken(w: DateWords) -> Iterator[Form]:
    n = w.numbers
    month = rf"{one_of(w.months)}"
    year = rf"(?:\s+(?:{n.year}|{n.cardinal}|{YEAR}))"
    yield Form(_compile(rf"\b{n.ordinal}\s+{month}{year}?(?!\w)"), CERTAIN)
    yield Form(_compile(rf"\b{n.ordinal}{w.ordinal_link}{n.month_ordinal}{year}(?!\w)"), CERTAIN)
    yield Form(_compile(rf"\b(?:{w.weekdays}\s+)?{w.day_cues}\s+(?P<date>{n.ordinal}{w.ordinal_link}{n.month_ordinal})(?!\w)(?!\s+{w.not_a_day})"), STRONG)
    yield Form(_compile(rf"\b{n.ordinal}{w.ordinal_link}{n.month_ordinal}(?=\s*(?:[.,;:!?)]|$)|\s{w.clock}\b)"), PLAUSIBLE)
    twenties = rf"(?=(?:\w+und)?(?:zwanzig|tjugo|tjue|og\s?tyve)){n.cardinal}"
    yield Form(_compile(rf"\b{month}\s+(?:{n.year}|{twenties})(?!\w)"), STRONG)
    yield Form(_compile(rf"\b{w.seasons}\s+(?:{n.year}|{n.cardinal})(?!\w)"), STRONG)
    yield Form(_compile(rf"\b{n.year}(?!\w|\s(?:hundert|hundra|hundre|tusen|tausend))"), PLAUSIBLE, is_number=True)


def _weeks_and_years(w: DateWords) -> Iterator[Form]:
    week = "(?:0?[1-9]|[1-4][0-9]|5[0-3])"
    yield Form(
        _compile(
            rf"{START}{w.weeks}\s?{week}(?:\s?(?:{w.until}|{w.either})\s?{week})?(?:(?:,\s|/|\s)(?:{YEAR}))?(?![^\W_]|\s?\+|[.,:/-][0-9])"
            rf"|{START}{week}\.?\s?{w.weeks_after}{END}"
        ),
        PLAUSIBLE, is_week=True,
    )
    spoken = rf"(?=\w){w.numbers.cardinal}(?!\w|\s(?:plus|pluss|\+))"
    yield Form(_compile(rf"{START}{w.weeks}\s{spoken}"), PLAUSIBLE, is_week=True)
    season = rf"{w.seasons}(?:\s?/\s?{w.seasons})?"
    span = rf"(?:{YEAR}(?:\s?[/–-]\s?(?:{YEAR}|{SHORT_YEAR}))?|[0-9]{{2}}/[0-9]{{2}}|['’-]?[0-4][0-9])"
    yield Form(_compile(rf"{START}{season}\s?{span}{END}(?!\s?{w.units})"), STRONG)
    yield Form(_compile(rf"{START}{w.terms}\s?-?(?P<date>{span}){END}(?!\s?{w.units})"), STRONG)
    yield Form(_compile(rf"{START}{w.birth}(?P<date>(?:{YEAR}|{SHORT_YEAR})){END}(?!\s?{w.units})"), STRONG)
    quarter = rf"(?:Q\s?[1-4]|[1-4]\.?\s?{w.quarters}|{w.quarters}\s?[1-4]|{w.numbers.month_ordinal}\s{w.quarters})"
    yield Form(_compile(rf"{START}{quarter}\s?[/,-]?\s?(?:{YEAR}|(?<=[/ ]){SHORT_YEAR}){END}"), STRONG)
    yield Form(
        _compile(rf"{START}(?<![0-9] )(?:{YEAR}(?:[/–-](?:{YEAR}|(?:(?<=/)|(?<=–)|(?<=-)){SHORT_YEAR}))?){END}(?!\s[0-9]{{3}})(?!/)"),
        PLAUSIBLE + 0.05, is_number=True,
    )


def _days(w: DateWords) -> Iterator[Form]:
    """A day alone counts after a cue, unless it counts something else: "den 5:e", not "den 5:e gången", "1. ring torsdag. 2. skriv"."""
    marked = rf"{DAY}(?:\.|{w.day_ending})(?=\s*(?:[.,;:!?)(–-](?![0-9])|$)|\s+[a-zäöüåæø])(?!\s*{w.not_a_day}){END}(?!\s?{w.units})"
    yield Form(_compile(rf"\b(?:{w.day_cues}|{w.weekdays},?(?:\s(?:der|den))?)(?<![gh]\.)\s+(?P<date>{marked})"), PLAUSIBLE, is_number=True)
    if w.has_slashes:
        yield Form(_compile(rf"\bden\s+(?P<date>{DAY})(?=\s*(?:[.,;:!?)]|$)|\s+{w.then}\b){END}"), PLAUSIBLE)
    small = rf"(?!{w.numbers.early}(?!\w)){w.numbers.ordinal}"
    cue = rf"(?:{w.day_cues}|{w.weekdays},?\s(?:der|den|die))"
    yield Form(_compile(rf"\b{cue}\s+(?P<date>{small})(?=\s*(?:[.,;:!?)]|$)|\s+{w.then}\b)"), PLAUSIBLE)
    weekday = rf"^[-*•]?[ ]?{w.weekdays}[ ](?P<date>{DAY})(?=$|[ ][^\W\d_])(?!\s?{w.units})"
    yield Form(_compile(weekday), PLAUSIBLE)


def _feasts(w: DateWords) -> Iterator[Form]:
    year = rf"(?:\s(?:{YEAR}|['’-]?[0-9]{{2}}(?![.:,]?[0-9])(?!\s?{w.units})))?"
    yield Form(_compile(rf"{START}{one_of(w.feasts)}{year}{END}"), STRONG)
    named = one_of(w.name_feasts)
    yield Form(_compile(rf"{START}{named}\s{YEAR}{END}|\b{w.feast_cues}\s+(?P<date>{named}{year}){END}"), PLAUSIBLE)
    yield Form(_compile(rf"{START}{named}{END}"), NAME - 0.04)
    yield Form(_compile(rf"\b{w.cued_feasts}{END}"), PLAUSIBLE)
