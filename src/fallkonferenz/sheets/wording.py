"""Whether something is denied, left open, seen or told where it stands."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from fallkonferenz.core.entities import Language
from fallkonferenz.sheets.reading import Reading, Sentence
from fallkonferenz.sheets.words import wording as words

_REACH = 90  # characters before and after a phrase in which words of its clause count
_BREAK = re.compile(
    r"[.;:!?\n|•]|,\s*(?:aber|sondern|doch|jedoch|men|dock|likevel|sjølv om|selv om|trots|dafür)\b|"
    r"(?<!\w)(?:aber|sondern|jedoch|dagegen|men|däremot|derimot|doch)\b|\s[–-]\s"
)


@functools.cache
def _compiled(table: str, language: Language) -> re.Pattern[str]:
    pattern: Mapping[Language, str] = getattr(words, table)
    return re.compile(rf"(?<![\w-])(?:{pattern[language]})(?!\w)", re.IGNORECASE)


def is_denied(reading: Reading, start: int, end: int) -> bool:
    """Whether a phrase is denied where it stands. A denial inside it is part of it.

    Denied is what is denied in its clause ("keine Gewalt", "våld nekas"), of which there is no sign ("ingenting tyder på att
    ..."), what stands behind a label ("Vold: nei") and what another contests later in the sentence.
    """
    text, language = reading.text, reading.language
    sentence = reading.sentence_at(start)
    before, after = text[sentence.start : start], text[end : sentence.end]
    return (
        _has_no_sign(before, after, language)
        or _is_denied_before(before[-_REACH:], text[start:end], language)
        or _is_denied_after(after[:_REACH], language)
        or _is_over(after[:_REACH], language)
        or _is_labelled_no(text[end : reading.line_at(end)[1]], language)
        or _compiled("CONTESTED", language).search(text, end, _end_of_argument(reading, sentence)) is not None
    )


def _has_no_sign(before: str, after: str, language: Language) -> bool:
    """Whether the sentence says that there is no sign of it: the denial and the sign may stand far from the phrase."""
    for clause in _CONTRAST.split(after)[0].split(",")[1:]:
        if _compiled("OF_THAT", language).match(clause.lstrip()) and _compiled("NO", language).search(clause):
            return _compiled("SIGN", language).search(clause) is not None
    signs = list(_compiled("SIGN", language).finditer(before))
    if not signs:
        return False
    rest = before[signs[-1].end() :]
    if _CONTRAST.search(rest):
        return False
    near = before[max(0, signs[-1].start() - 60) : signs[-1].end() + 25]
    no, (own, *later) = _compiled("NO", language), _CONTRAST.split(after)[0].split(",")
    told = [own, *(clause for clause in later[:1] if _compiled("THERE_IS", language).match(clause.lstrip()))]
    return bool(no.search(_CONTRAST.split(near)[-1]) or any(no.search(clause) for clause in told))


_CONTRAST = re.compile(r"(?<!\w)(?:aber|sondern|jedoch|men|däremot|derimot|dagegen)(?!\w)|;", re.IGNORECASE)


def _is_denied_before(before: str, phrase: str, language: Language) -> bool:
    before = _clause_before(before)
    for match in _compiled("DENIED_BEFORE", language).finditer(before):
        if _compiled("NOT_DENIED", language).match(before + phrase, match.start()):
            continue
        between = before[match.end() :]
        is_verb = _compiled("DENIES_A_VERB", language).fullmatch(match.group()) is not None
        if not _is_new_clause(between, phrase, language, after_verb=is_verb):
            return True
    return False


def _is_new_clause(between: str, phrase: str, language: Language, *, after_verb: bool) -> bool:
    """Whether between a denial and a phrase another clause begins; a list goes on: "weder Gewalt noch Schulden, Sucht"."""
    if after_verb and _compiled("AND_DOES", language).search(f"{between}{phrase.split()[0]}"):
        return True
    parts = between.split(",")
    if len(parts) == 1:
        return False
    if _compiled("CLAUSE", language).search(",".join(parts[1:]) + phrase):
        return True
    return any(len(part.split()) > 4 for part in parts[1:])


def _is_denied_after(after: str, language: Language) -> bool:
    clause = _BREAK.split(after)[0].lstrip()
    later = _compiled("DENIED_AFTER", language).match(clause)
    if later is None:
        return False
    told = clause[: later.end()]
    return "," not in told and not _compiled("CONJUNCTION", language).search(told) and not _compiled("AND_DOES", language).search(told)


def _is_over(after: str, language: Language) -> bool:
    """Whether the clause says that it is over, or the one behind the next comma that it never was."""
    clause, *later = _BREAK.split(after)[0].split(",")
    found = _compiled("OVER", language).search(clause)
    if found and not _compiled("CONJUNCTION", language).search(clause[: found.start()]):
        return True
    return bool(later) and _compiled("ANSWERED_NO", language).match(later[0].lstrip()) is not None


def _is_labelled_no(rest: str, language: Language) -> bool:
    sign = re.match(r"\s*[:=(]\s*", rest)
    return sign is not None and _compiled("LABELLED_NO", language).match(rest, sign.end()) is not None


def _end_of_argument(reading: Reading, sentence: Sentence) -> int:
    """Return where the sentence ends, with the one behind a semicolon."""
    if reading.text[sentence.end - 1] != ";":
        return sentence.end
    return next((s.end for s in reading.sentences if s.start > sentence.start), sentence.end)


def _clause_before(text: str) -> str:
    breaks = list(_BREAK.finditer(text))
    return text[breaks[-1].end() :] if breaks else text


def is_general(reading: Reading, start: int, end: int) -> bool:
    """Whether a phrase is not said of this family now: a course or a question about it, another family, what would be if."""
    sentence = reading.sentence_at(start)
    text, language = reading.text[sentence.start : sentence.end], reading.language
    if text.rstrip(" )").endswith("?") and _compiled("ASKING", language).match(text.lstrip("„“\"»–- ")):
        return True
    before = _clause_before(reading.text[max(sentence.start, start - _REACH) : start])
    about = _compiled("ABOUT", language)
    if any(len(before[m.end() :].split()) <= 3 and "," not in before[m.end() :] for m in about.finditer(before)):
        return True
    if _compiled("OTHERS", language).search(text):
        return True
    return _compiled("WOULD", language).search(text) is not None


def is_unsure(reading: Reading, start: int, end: int) -> bool:
    """Whether the clause leaves open if it is so: "Verdacht auf", "kanskje", a question."""
    sentence = reading.sentence_at(start)
    before = _clause_before(reading.text[max(sentence.start, start - _REACH) : start])
    after = re.split(r"[;.!]\s|,\s", reading.text[end : min(sentence.end, end + 40)])[0]
    unsure = _compiled("UNSURE", reading.language)
    return bool(unsure.search(before) or "?" in after or _compiled("UNSURE_AFTER", reading.language).search(after))


def kind_of(reading: Reading, sentence: Sentence) -> str:
    """Return the kind of a statement: observed, reported, hypothesis or assessment."""
    text, language = reading.text[sentence.start : sentence.end], reading.language
    if sentence.section == "hypothesis" or text.rstrip().endswith("?"):
        return "hypothesis"
    if re.search(r"verdacht|vermut|möglicherweise|vielleicht|misstänk|kanske|mistanke|kanskje|mogleg|mulig", text, re.IGNORECASE):
        return "hypothesis"
    if sentence.section == "assessment":
        return "assessment"
    if re.search(r"[\"„“”»«]", text) or _compiled("REPORTED", language).search(text):
        return "reported"
    if _compiled("ASSESSMENT", language).search(text):
        return "assessment"
    if _compiled("OBSERVED", language).search(text):
        return "observed"
    return "reported"
