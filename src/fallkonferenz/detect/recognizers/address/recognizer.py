"""Find addresses and the town behind a postcode.

Streets by their ending or form, with and without number; farms and houses behind a word for them; floors, flats, P.O.
boxes, postcodes, care-of lines. Left on purpose: ways and places that are none ("Umweg", "Spielplatz", "motorveg"),
lists in `false_positives`.
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
from fallkonferenz.detect.recognizers.address import patterns_de, patterns_no, patterns_sv
from fallkonferenz.detect.recognizers.number_words import code
from fallkonferenz.detect.recognizers.rule import Rule, mark

_PATTERNS: dict[str, ModuleType] = {"de": patterns_de, "sv": patterns_sv, "no": patterns_no}
_NAME = "address"


def make(language: Language) -> Recognizer:
    """Return the recognizer of a language."""
    return _recognizer(code(language))


@functools.cache
def _recognizer(key: str) -> AddressRecognizer:
    words = _PATTERNS[key]
    towns = tuple(
        Rule(EntityType.LOCATION, re.compile(pattern), 0.8, "town behind a postcode")
        for pattern in (words.TOWN_AFTER_POSTCODE, words.TOWN_AFTER_STREET)
    )
    return AddressRecognizer((*words.RULES, *towns))


@dataclasses.dataclass(frozen=True, slots=True)
class AddressRecognizer:
    """The rules of one language."""

    rules: tuple[Rule, ...]

    @property
    def name(self) -> str:
        return _NAME

    @property
    def entity_types(self) -> frozenset[EntityType]:
        return frozenset({EntityType.ADDRESS, EntityType.LOCATION})

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield parts of addresses and towns."""
        yield from mark(self.rules, text, _NAME)
