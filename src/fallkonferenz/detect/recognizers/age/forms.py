"""The written and spoken forms of an age, made from the words of a language.

Each form is a pattern with a score; its group `age`, if it has one, is the age, its group `word` the word before a bare number.
Sources of the forms: the annotation guidelines, medical letters (3 J. 1 Mon.; 4;3 for years and months, after Stern and Stern 1907), journals of
child health care (2 år 4 mån, 8 mnd), and what people write in notes ("Sara (5)", "Sara, 5, und ...", "sara 5, ali 3").
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from fallkonferenz.detect.recognizers.age.words import AgeWords

START = r"(?<![^\W_])(?<![0-9][.,:/+-])(?<![-–/+][0-9])(?<!§ )(?<!§)"  # not inside a word or a longer number
END = r"(?![^\W_])"
DIGITS = r"(?:10[0-9]|[1-9]?[0-9])(?![0-9])(?:[.,]5(?![0-9]))?(?:\s?[½¼¾]|\s1/2)?"

CERTAIN, STRONG, PLAUSIBLE = 0.95, 0.85, 0.65


@dataclasses.dataclass(frozen=True, slots=True)
class Form:
    """A pattern, how sure it makes, and what can overrule it."""

    pattern: re.Pattern[str]
    score: float
    is_length: bool = False  # could be a length of time
    is_name: bool = False  # the group `word` must look like a name or a person
    is_bare: bool = False  # a number without a unit
    is_no_day: bool = False  # days are a length of time here


def forms(words: AgeWords) -> tuple[Form, ...]:
    """Return the forms of a language, compiled."""
    return (*_with_unit(words), *_words_for_ages(words), *_bare(words))


def chain(words: AgeWords) -> re.Pattern[str]:
    """Return the pattern of the next age in a list: after "Sara 5" or "(7" comes ", Ali 3" or " och 9"."""
    name = r"(?:[^\W\d_][\w'’-]{0,40}\s+){0,2}"
    return _compile(
        rf"(?:\s?[,;]|\)?,?\s+{words.joins}|\s\((?=[0-9]))\s*(?<=[\s(]){name}(?:{words.is_now}\s+|{words.with_age}\s+)?(?P<age>{bare(words)}){_stop(words)}"
    )


def bare(words: AgeWords) -> str:
    """Return the pattern of a number that stands for an age by itself."""
    return rf"(?:{DIGITS}|{words.numbers.half}|{words.numbers.cardinal})"


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.MULTILINE)


def _stop(w: AgeWords) -> str:
    """Return what may stand after a bare number, so that it does not count something."""
    mark = r"[;!?)\]\"“”»«|(·•]|–(?![0-9])|[.,](?![0-9])"
    return rf"{END}(?!\s?{w.counts})(?!\.\s?{w.ranks})(?!-|\s?[–-]\s?[0-9])(?=\s*(?:{mark}|$)|\s{{2,}}|\s+(?:{w.then}|komma|punkt|punktum)\b)"


def _with_unit(w: AgeWords) -> Iterator[Form]:
    number = rf"(?:{bare(w)})"
    one = rf"(?:{bare(w)}|{w.numbers.article})"
    years, units = rf"{w.years}", rf"{w.short_units}"
    about = rf"(?:{w.about}\s+)*"
    unit = rf"(?:{years}|{units})"
    yield Form(_compile(rf"{START}{one}\s?-?\s?{unit}(?:,?\s(?:{w.joins}\s)?{one}\s?{units})?\s{w.old}{END}"), CERTAIN)
    yield Form(_compile(rf"{START}{one}\s?{years},?\s(?:{w.joins}\s)?{one}\s?(?:{units}|m\b\.?)(?:\s{w.old})?{END}"), STRONG, is_length=True)
    yield Form(_compile(rf"{START}(?!(?:ein|ett|eitt|en|et|ei)\b){number}\s?-?{years}(?:\s{w.old})?{END}"), PLAUSIBLE + 0.05, is_length=True)
    yield Form(_compile(rf"{START}{one}\s?-?\s?{unit}\s{w.of_age}{END}"), STRONG)
    yield Form(_compile(rf"{START}(?P<age>{one}\s?{unit}),?\s\(?{w.corrected}{END}"), STRONG)
    # Months, weeks and days need a cue: a verb, a bracket, a name, a label, a child.
    tail = rf"(?P<age>{one}\s?-?{unit}(?:\s(?:{w.joins}\s)?{one}\s?{units})?){END}"
    yield Form(_compile(rf"(?:(?<!\w)(?P<word>[^\W\d_]{{1,40}})[\"”“),]*\s+)?\b(?:{w.is_now}|{w.turns})\s+(?:(?:{w.persons}|{w.pronouns})\s+)?{about}{tail}"), STRONG, is_length=True)
    yield Form(_compile(rf",\s(?:nu|no|nå|jetzt|nun|inzwischen)\s{about}{tail}(?=\s*[,.;)])"), PLAUSIBLE, is_length=True, is_no_day=True)
    yield Form(_compile(rf"\({about}(?:[^\W\d_]{{1,40}},\s)?{tail}(?=\s*[),;.])"), STRONG, is_length=True, is_no_day=True)
    yield Form(_compile(rf"\b{w.corrected}:?\s{about}(?P<age>{one}\s?-?(?:{unit})|{number}{_stop(w)}){END}"), STRONG)
    yield Form(_compile(rf"\b{w.labels}[ :.|=]{{1,40}}{about}(?P<age>{one}\s?{unit}|{number}{_stop(w)}|[0-9]{{1,2}}$)"), STRONG)
    yield Form(_compile(rf"\b{w.persons}\s?[,:]?\s(?:[^\W\d_][\w-]{{0,40}},?\s){{0,2}}(?:{w.with_age}\s)?{about}{tail}"), PLAUSIBLE, is_length=True)
    yield Form(re.compile(rf"(?:\b(?P<word>[A-ZÅÄÖÆØÜ][\w'’-]{{0,40}}\.?)[\"”“)]*|[0-9])(?:,|\s?[;|])\s(?i:{about}{tail})(?=\s*[,.;)\n|]|\s(?i:{w.joins})\s|\Z)"), PLAUSIBLE, is_length=True, is_name=True, is_no_day=True)
    yield Form(re.compile(rf"\b(?P<word>[A-ZÅÄÖÆØÜ][\w'’-]{{1,40}})\s(?i:{tail})(?=\s*[,.;)\n|]|\s(?i:{w.joins})\s|\Z)"), PLAUSIBLE, is_length=True, is_name=True, is_no_day=True)
    yield Form(_compile(rf"\b{w.milestones}\s{about}(?P<age>{number}\s{w.months}){END}"), PLAUSIBLE - 0.1)
    yield Form(re.compile(rf"\b[A-ZÅÄÖÆØÜ][^\W\d_]{{1,40}}\spå\s(?i:{about}{tail})"), PLAUSIBLE)
    yield Form(_compile(rf"{START}{number}-(?:{units})(?=\s(?:{w.persons})\b)"), PLAUSIBLE)


def _words_for_ages(w: AgeWords) -> Iterator[Form]:
    yield Form(_compile(rf"{START}{bare(w)}(?:{w.year_old}){END}(?!{w.not_year_old})"), CERTAIN)
    yield Form(_compile(rf"{START}[0-9]{{1,2}};(?:1[01]|[0-9])(?![0-9;])(?:\s?{w.years})?{END}"), STRONG)
    for forties in w.forties:
        yield Form(_compile(rf"{START}{forties}{END}"), STRONG)


def _bare(w: AgeWords) -> Iterator[Form]:
    age, stop, about = rf"(?P<age>{bare(w)})", _stop(w), rf"(?:{w.about}\s+)*"
    yield Form(_compile(rf"(?:(?<!\w)(?P<word>[^\W\d_]{{1,40}})[\"”“),]*\s+)?\b{w.is_now}\s+(?:(?:{w.persons}|{w.pronouns})\s+)?{about}{age}{stop}"), PLAUSIBLE, is_bare=True)
    yield Form(_compile(rf"(?:\b(?:als|dass|weil|wenn|bis|die|der|und)\s(?:[^\W\d_]{{1,40}}\s){{1,3}}|\b){age}\s{w.then_is}(?!\w)"), PLAUSIBLE, is_bare=True)
    yield Form(_compile(rf"\b{w.turns}\s+(?:(?:im|am|i|på|den)\s[^\n,.;]{{2,16}}?\s)?(?:{w.persons}\s+)?{about}{age}(?:{stop}|(?=\s(?:im|am|i|på|den|om)\b))"), STRONG)
    yield Form(_compile(rf"(?:\b(?P<word>[^\W\d_][\w'’-]{{0,40}})[\"”“»)’.]*|\b(?:19|20)[0-9]{{2}})(?:,|\s?[;|]|\s+komma)\s{about}{age}(?!\.\s(?-i:[a-zåäöæøü]))(?!\s?{w.counts})(?!\.\s?{w.ranks})(?=,(?![0-9])|\s+komma\b|\s*[;)·•|]|\s*:(?![0-9])|\.(?![0-9])|\s*$|\s{{2,}}|\s{w.joins}\s)"), PLAUSIBLE + 0.05, is_name=True, is_bare=True)
    yield Form(_compile(rf"\b(?P<word>[^\W\d_][\w'’.-]{{0,40}})[\"”“»]?\s{{1,6}}\(\s?{about}{age}(?=!?\s?[);/]|,(?![0-9])|\s{w.joins}\s)"), PLAUSIBLE + 0.1, is_name=True, is_bare=True)
    yield Form(_compile(rf"\(\s?(?:{w.persons}),\s{about}{age}(?=\s?[),;])"), STRONG)
    yield Form(_compile(rf"\b{w.persons}(?:\s[^\W\d_][\w-]{{0,40}}){{0,2}}\s(?:på|som|mit)\s{age}{stop}"), PLAUSIBLE, is_bare=True)
    yield Form(re.compile(rf"\b[A-ZÅÄÖÆØÜ][^\W\d_]{{1,40}}\spå\s(?i:{age}){END}(?!(?i:-|[.,:]?[0-9]|\s?{w.counts}|\.\s?{w.ranks}|\s?(?:{w.years}|{w.short_units})))"), PLAUSIBLE - 0.05, is_bare=True)
    labelled = rf"^[-•*]?\s?{w.persons}:\s(?:[^\W\d_][\w-]{{0,40}}\s){{0,3}}[^\W\d_][\w-]{{0,40}}\.\s{age}(?=[.,](?![0-9]))"
    yield Form(_compile(labelled), PLAUSIBLE, is_bare=True)
    yield Form(_compile(rf"\b{w.persons}\s?[:,]?(?:\s(?!{w.is_now}\b|kl\b|um\b|ab\b)[^\W\d_][\w-]{{0,40}}){{0,3}}\s{age}(?=\s*(?:[,;(]|$)|\s{w.joins}\s)(?!,[0-9])(?!\s?{w.counts})"), PLAUSIBLE - 0.1, is_bare=True)
    named = rf"(?P<word>[A-ZÅÄÖÆØÜ][^\W\d_][\w'’-]*)\s(?i:(?:{w.with_age}\s)?{age})"
    yield Form(re.compile(rf"\b{named}(?=(?:,\s|\s(?i:{w.joins})\s)[A-ZÅÄÖÆØÜ][\w'’-]{{1,40}}\s(?i:(?:{w.with_age}\s)?{bare(w)})(?:\s*[,.;)\n]|\s(?i:{w.joins})\s|\s(?i:{w.years}|{w.short_units})|\s*\Z))"), PLAUSIBLE, is_name=True, is_bare=True)
