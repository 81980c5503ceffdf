"""Find telephone numbers.

Three ways: national forms and the international one, also for small towns and invented numbers that no number plan
holds; what the `phonenumbers` library calls valid behind a cue; runs of figures in words, as dictation writes them.
Left on purpose: dates, ids, amounts, emergency numbers of three figures, a child that counts.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterator
from types import ModuleType

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.interface import Recognizer
from fallkonferenz.detect.recognizers.number_words import DASHES, code, number_word
from fallkonferenz.detect.recognizers.phone import patterns_any, patterns_de, patterns_no, patterns_sv
from fallkonferenz.detect.recognizers.rule import Rule, any_of, mark

_PATTERNS: dict[str, ModuleType] = {"de": patterns_de, "sv": patterns_sv, "no": patterns_no}
_NAME = "phone"
_CUE_REACH = 40  # characters from a cue to its number
_MAYBE = re.compile(r"(?<![\w+.,/-])\d(?:[ /–-]{0,3}\d){5,13}(?![\w]|[-./,:]\d)")
_DATE = re.compile(
    r"(?:19|20)\d\d ?[-–/]? ?(?:19|20)\d\d|\d{1,2}[ -]\d{1,2}[ -]\d{2,4}|(?:19|20)\d{6}(?:-?\d{4})?|(?:19|20)\d\d[-/ ]\d\d[-/ ]\d\d|[123]?\d{5}[- ]\d{4,5}"
)


def make(language: Language) -> Recognizer:
    """Return the recognizer of a language."""
    return _recognizer(code(language))


@functools.cache
def _recognizer(key: str) -> PhoneRecognizer:
    words = _PATTERNS[key]
    number = number_word(Language.NB if key == "no" else Language(key))
    joint = rf"(?:[ ,.–-]{{1,3}}|\n)(?:(?:{any_of(DASHES[key])})[ ,]{{1,2}})?"
    return PhoneRecognizer(
        rules=(patterns_any.INTERNATIONAL, *words.RULES),
        regions=words.REGIONS,
        cue=re.compile(rf"(?<!\w)(?:{words.CUE})(?!\w)", re.IGNORECASE),
        spoken=re.compile(rf"{number}(?:{joint}(?:{number}|\d{{1,3}}\b))+", re.IGNORECASE),
        spoken_start=re.compile(words.SPOKEN_START, re.IGNORECASE),
        counting=tuple(words.COUNTING.split()),
    )


@dataclasses.dataclass(frozen=True, slots=True)
class PhoneRecognizer:
    """The forms and cues of one language; `regions` are the number plans that are tried."""

    rules: tuple[Rule, ...]
    regions: tuple[str, ...]
    cue: re.Pattern[str]
    spoken: re.Pattern[str]
    spoken_start: re.Pattern[str]
    counting: tuple[str, ...]

    @property
    def name(self) -> str:
        return _NAME

    @property
    def entity_types(self) -> frozenset[EntityType]:
        return frozenset({EntityType.PHONE})

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield telephone numbers."""
        yield from mark(self.rules, text, _NAME)
        yield from self._behind_cues(text)
        yield from self._dictated(text)

    def _behind_cues(self, text: str) -> Iterator[Span]:
        for match in _MAYBE.finditer(text):
            if _DATE.fullmatch(match.group()) or not self._has_cue(text, match.start()):
                continue
            if self._is_valid(match.group()):
                yield Span(match.start(), match.end(), EntityType.PHONE, 0.9, _NAME)

    def _is_valid(self, number: str) -> bool:
        import phonenumbers  # 40 ms: only once a text has something to look at

        for region in self.regions:
            try:
                if phonenumbers.is_possible_number(phonenumbers.parse(number, region)):
                    return True
            except phonenumbers.NumberParseException:
                continue
        return False

    def _dictated(self, text: str) -> Iterator[Span]:
        for match in self.spoken.finditer(text):
            words = re.findall(r"\w+", match.group().lower())
            starts = self.spoken_start.match(words[0]) is not None
            enough = 3 if self._has_cue(text, match.start()) else 5 if starts else 7
            if len(words) >= enough and not self._is_counting(words):
                yield Span(match.start(), match.end(), EntityType.PHONE, 0.8, _NAME)

    def _is_counting(self, words: list[str]) -> bool:
        """Say whether somebody counts: one, two, three."""
        places = [self.counting.index(word) if word in self.counting else -1 for word in words[:3]]
        return -1 not in places and places == sorted(set(places))

    def _has_cue(self, text: str, at: int) -> bool:
        before = text[max(0, at - _CUE_REACH) : at]
        return self.cue.search(before.rsplit("\n\n", 1)[-1]) is not None
