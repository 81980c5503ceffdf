"""Find numbers and codes that stand for a person, a file, an account or a car.

Three ways: forms that are unmistakable (`patterns_any`), a cue and what follows it (`patterns_<language>`), licence
plates near a word for a vehicle. Left on purpose: ICD, ICF and OPS codes, paragraphs, doses, weights, dates, telephone
numbers, results of tests.
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
from fallkonferenz.detect.recognizers.id_number import (
    false_positives,
    patterns_any,
    patterns_de,
    patterns_no,
    patterns_sv,
)
from fallkonferenz.detect.recognizers.number_words import DASHES, code, number_word
from fallkonferenz.detect.recognizers.rule import any_of, mark

_PATTERNS: dict[str, ModuleType] = {"de": patterns_de, "sv": patterns_sv, "no": patterns_no}
_NAME = "id_number"
_STRONG_SCORE, _WEAK_SCORE, _PLATE_SCORE = 0.95, 0.85, 0.9
_FILLERS = 5  # words between a cue and its number
_VEHICLE_REACH = 60  # characters between a word for a vehicle and its plate

_NUMBER_CUE = re.compile(r"(?:nummer(?:et|n)?|numret|nr)\b\.?", re.IGNORECASE)
_GAP = re.compile(r"[ \t:=|#.,(„“\"'–-]*\n?[ \t:|]*")
_TOKEN = re.compile(r"[^\W_](?:[\w./:–*-]{0,40}[\w*])?")
_SLASH = re.compile(r" ?[/–-] ?(?:\n ?)?")
_INITIALS = re.compile(
    r" [A-ZÄÖÜÅÆØ][A-Za-zÄÖÜÅÆØäöüåæø]{1,3}(?=[,;)]| *\n|  |\s*$)"
)  # who keeps the file: "118/24 Sta"
_PHONE = re.compile(r"(?:(?:\+|0)(?:[ /()–-]{0,3}\d){6,}|\d{3} \d{2} \d{3}|\d{2}(?: \d{2}){3}|\d{8})(?!\d)")


def make(language: Language) -> Recognizer:
    """Return the recognizer of a language."""
    return _recognizer(code(language))


@functools.cache
def _recognizer(key: str) -> IdNumberRecognizer:
    words = _PATTERNS[key]
    language = Language.NB if key == "no" else Language(key)
    cues = rf"(?<!\w)(?:(?P<strong>{words.STRONG})|(?P<weak>{words.WEAK}))(?![^\W\d_])\.?"
    return IdNumberRecognizer(
        cue=re.compile(cues, re.IGNORECASE),
        weak=re.compile(words.WEAK, re.IGNORECASE),
        fillers=frozenset(words.FILLERS.split()),
        spoken=re.compile(number_word(language), re.IGNORECASE),
        dash=re.compile(any_of(DASHES[key]), re.IGNORECASE),
        plate=words.PLATE,
        not_plate=words.NOT_PLATE,
        vehicle=re.compile(rf"(?<!\w)\w{{0,12}}?{words.VEHICLE}(?!\w)", re.IGNORECASE),
        plate_after_vehicle=re.compile(rf"(?<![\w-])(?:{words.PLATE_AFTER_VEHICLE.pattern})(?![\w-]|[.,]\d)"),
    )


@dataclasses.dataclass(frozen=True, slots=True)
class IdNumberRecognizer:
    """The rules of all languages with the cues of one."""

    cue: re.Pattern[str]
    weak: re.Pattern[str]
    fillers: frozenset[str]
    spoken: re.Pattern[str]
    dash: re.Pattern[str]
    plate: re.Pattern[str]
    not_plate: re.Pattern[str]
    vehicle: re.Pattern[str]
    plate_after_vehicle: re.Pattern[str]

    @property
    def name(self) -> str:
        return _NAME

    @property
    def entity_types(self) -> frozenset[EntityType]:
        return frozenset({EntityType.ID})

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield numbers and codes."""
        yield from mark(patterns_any.RULES, text, _NAME)
        yield from self._codes(text)
        yield from self._after_cues(text)
        yield from self._plates(text)

    def _codes(self, text: str) -> Iterator[Span]:
        for pattern in (patterns_any.CODE, patterns_any.SPACED_CODE):
            for match in pattern.finditer(text):
                if _is_office_code(match.group()):
                    yield _span(match.start(), match.end(), patterns_any.CODE_SCORE)

    def _after_cues(self, text: str) -> Iterator[Span]:
        for match in self.cue.finditer(text):
            if false_positives.CASE_LAW.search(text[max(0, match.start() - 12) : match.start()]):
                continue
            strong = match["strong"] is not None
            yield from self._code_after(text, match.end(), strong, strong)
        for match in _NUMBER_CUE.finditer(text):
            previous, prefix = _words_before(text, match.start())
            if false_positives.OTHER_NUMBER.search(prefix or previous):
                continue
            named = bool(prefix.strip(".-")) or bool(self.weak.fullmatch(previous.rstrip(".")))
            yield from self._code_after(text, match.end(), named, named)

    def _code_after(self, text: str, start: int, strong: bool, may_be_phone: bool) -> Iterator[Span]:
        """Yield the code behind a cue, if there is one; weak cues ask for more than figures."""
        gap = _GAP.match(text, start)
        at = gap.end() if gap else start
        for _ in range(_FILLERS):
            token = _TOKEN.match(text, at)
            if token is None or not self._is_filler(token.group(), strong):
                break
            gap = _GAP.match(text, token.end())
            at = gap.end() if gap else token.end()
        end, words = self._extent(text, at, strong)
        initials = _INITIALS.match(text, end) if "/" in text[at:end] else None
        end = initials.end() if initials else end
        found = text[at:end]
        if not found or (not may_be_phone and self._is_phone(text, at, end)):
            return
        if words >= 2 or _is_code(found, strong):
            yield _span(at, end, _STRONG_SCORE if strong else _WEAK_SCORE)

    def _is_filler(self, word: str, strong: bool) -> bool:
        """Say whether a word may stand between cue and number; behind a strong cue that is any longer one."""
        return word.lower() in self.fillers or (
            strong and word.isalpha() and len(word) > 6 and not self.spoken.fullmatch(word)
        )

    def _is_phone(self, text: str, start: int, end: int) -> bool:
        """Say whether a bare "number" is rather a telephone number."""
        figure = next((at for at in range(start, end) if text[at].isdigit()), start)
        return _PHONE.match(text, figure) is not None or text[start:end].lower().startswith(("null ", "noll "))

    def _extent(self, text: str, start: int, strong: bool) -> tuple[int, int]:
        """Return the end of the code that begins at `start` and how many numbers in words it holds (0, `start`: none)."""
        at, end, words, letters, kind = start, start, 0, 0, ""
        for _ in range(14):
            token = _TOKEN.match(text, at)
            if token is None:
                break
            word = token.group()
            figures = any(c.isdigit() for c in word)
            if figures:
                grouped = (
                    kind in ("", "letters", "dash")
                    or (kind == "figures" and word.replace("-", "").isdigit())
                    or kind == "slash"
                )
                if not grouped or (kind == "figures" and not text[start:end].replace(" ", "").isdigit()):
                    break
                kind = "figures"
            elif self.spoken.fullmatch(word):
                words += 1
                kind = "words"
            elif self.dash.fullmatch(word) and kind in ("figures", "words"):
                kind = "dash"
            elif kind in ("slash", "dash") and len(word) <= 3:
                kind = "figures"
            elif (
                kind == "figures"
                and word.isupper()
                and len(word) <= 4
                and text[token.end() + 1 : token.end() + 2].isdigit()
            ):
                kind = "letters"
            elif kind in ("", "letters") and letters < 2 and _is_office(word, text, token.end() + 1, strong):
                letters += 1
                kind = "letters"
            else:
                break
            if kind not in ("letters", "dash"):
                end = token.end()
            slash = _SLASH.match(text, token.end()) if kind == "figures" else None
            if slash and slash.end() < len(text) and text[slash.end()].isalnum() and slash.end() - slash.start() > 1:
                kind, at = "slash", slash.end()
            elif text[token.end() : token.end() + 1] == " ":
                at = token.end() + 1
            else:
                break
        return end, words

    def _plates(self, text: str) -> Iterator[Span]:
        for match in self.plate.finditer(text):
            if not self.not_plate.fullmatch(match.group()):
                yield _span(match.start(), match.end(), 0.8)
        for match in self.vehicle.finditer(text):
            plate = self.plate_after_vehicle.search(text, match.end(), match.end() + _VEHICLE_REACH)
            if plate and not self.not_plate.fullmatch(plate.group()):
                yield _span(plate.start(), plate.end(), _PLATE_SCORE)


def _is_office(word: str, text: str, after: int, strong: bool) -> bool:
    """Say whether letters before a number belong to it ("BV 2022/3305", "akt malmö 7-23-1180")."""
    if len(word.replace("-", "")) > 6:
        return False
    token = _TOKEN.match(text, after)
    code = token.group() if token else ""
    return strong or word[0].isupper() or (any(c.isdigit() for c in code) and any(c in "-/" for c in code))


def _words_before(text: str, at: int) -> tuple[str, str]:
    """Return the word before the one that ends at `at`, and what of that one stands before `at`."""
    words = text[max(0, at - 40) : at].replace("\n", " ").split(" ")
    previous, prefix = ("", *words)[-2:]
    return previous.strip("(.,:;"), prefix.lstrip('(|:„"')


def _span(start: int, end: int, score: float) -> Span:
    return Span(start, end, EntityType.ID, score, _NAME)


def _is_office_code(found: str) -> bool:
    """Say whether one token of capitals and figures looks like a file's: three figures, short groups of letters."""
    groups = re.findall(r"[^\W\d_]+", found)
    return (
        sum(c.isdigit() for c in found) >= 3
        and bool(groups)
        and all(len(group) <= 6 for group in groups)
        and any(group.isupper() for group in groups)
        and not _is_other(found)
    )


def _is_code(found: str, strong: bool) -> bool:
    """Say whether what follows a cue is a code; a strong cue asks for two figures, a weak one for a form."""
    figures = sum(c.isdigit() for c in found)
    if figures < 2 or (_is_measure(found) if strong else _is_other(found)):
        return False
    mixed = any(c.isalpha() for c in found) or any(c in "-/:" for c in found)
    return strong or figures >= 4 or (mixed and (figures >= 3 or (found[:1].isupper() and "-" in found)))


def _is_measure(found: str) -> bool:
    patterns = (false_positives.CLASSIFICATION, false_positives.DATE_OR_MEASURE)
    return any(pattern.fullmatch(found) for pattern in patterns)


def _is_other(found: str) -> bool:
    return _is_measure(found) or false_positives.PRODUCT.fullmatch(found) is not None
