"""Whether something is denied, left open, seen or told where it stands."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from fallkonferenz.core.entities import Language
from fallkonferenz.sheets.reading import Reading, Sentence
from fallkonferenz.sheets.words import wording as words

_REACH = 55  # characters before a phrase in which a denial counts
_BREAK = re.compile(r"[.;:!?\n|•]|,\s*(?:aber|sondern|doch|jedoch|men|dock|likevel|sjølv om|selv om|trots|dafür)\b|\b(?:aber|sondern|jedoch|men)\b|\s[–-]\s")


@functools.cache
def _compiled(table: str, language: Language) -> re.Pattern[str]:
    pattern: Mapping[Language, str] = getattr(words, table)
    return re.compile(rf"(?<![\w-])(?:{pattern[language]})(?!\w)", re.IGNORECASE)


def is_denied(reading: Reading, start: int, end: int) -> bool:
    """Whether a phrase is denied in its clause: "keine Hinweise auf Gewalt", "våld nekas". A denial inside it is part of it."""
    sentence = reading.sentence_at(start)
    before = _clause_before(reading.text[max(sentence.start, start - _REACH) : start])
    for match in _compiled("DENIED_BEFORE", reading.language).finditer(before):
        if not _compiled("NOT_DENIED", reading.language).match(before + reading.text[start:end], match.start()):
            comma = before.rfind(",", match.end())
            if comma < 0 or re.match(r",\s*(?:\w+\s?(?:,|und|oder|och|eller|og|$))", before[comma:]):
                return True
    if _compiled("CONTESTED", reading.language).search(reading.text, end, _end_of_argument(reading, sentence)):
        return True
    after = _BREAK.split(reading.text[end : min(sentence.end, end + 45)])[0]
    later = _compiled("DENIED_AFTER", reading.language).match(after.lstrip())
    return later is not None and "," not in after[: later.end()]


def _end_of_argument(reading: Reading, sentence: Sentence) -> int:
    """Return where the sentence ends, with the one behind a semicolon."""
    if reading.text[sentence.end - 1] != ";":
        return sentence.end
    return next((s.end for s in reading.sentences if s.start > sentence.start), sentence.end)


def _clause_before(text: str) -> str:
    breaks = list(_BREAK.finditer(text))
    return text[breaks[-1].end() :] if breaks else text


def is_unsure(reading: Reading, start: int, end: int) -> bool:
    """Whether the clause leaves open if it is so: "Verdacht auf", "kanskje", a question."""
    sentence = reading.sentence_at(start)
    before = _clause_before(reading.text[max(sentence.start, start - _REACH) : start])
    after = re.split(r"[;.!]\s|,\s", reading.text[end : min(sentence.end, end + 40)])[0]
    unsure = _compiled("UNSURE", reading.language)
    return bool(unsure.search(before) or "?" in after or re.search(r"unklar|nicht abgeklärt|oklart|uklart", after, re.IGNORECASE))


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
