"""Finds the place behind the label of a form, in any case of letters; the label itself stays.

Left on purpose: what begins in lower case behind a label in mixed case ("Ort: noch offen"), week days, institutions.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.interface import Recognizer
from fallkonferenz.detect.recognizers.place_label import patterns_de, patterns_no, patterns_sv
from fallkonferenz.detect.recognizers.wording import UPPER, alternatives, ordinary

_NAME = "place_label"
_LABELS = {
    Language.DE: patterns_de.LABELS,
    Language.SV: patterns_sv.LABELS,
    Language.NB: patterns_no.LABELS,
    Language.NN: patterns_no.LABELS,
}
_SCORE = 0.75
_PLACE = rf"[{UPPER}][\w'’-]+(?:[ ][{UPPER}][\w'’-]+)?"


def make(language: Language) -> Recognizer:
    """Return the recognizer of a language."""
    label = rf"(?:^|[|;,\t]|\s\s)[ ]*(?:{alternatives(_LABELS[language], any_case=True)})[ ]?:[ ]*(?P<x>{_PLACE})[ ]*(?=$|[,;|(/\n]|\s\s)"
    return PlaceLabelRecognizer(re.compile(label, re.MULTILINE), ordinary(language))


@dataclasses.dataclass(frozen=True, slots=True)
class PlaceLabelRecognizer:
    """The labels of one language."""

    pattern: re.Pattern[str]
    ordinary: frozenset[str]
    name: str = _NAME
    entity_types: frozenset[EntityType] = frozenset({EntityType.LOCATION})

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield the places behind labels."""
        for match in self.pattern.finditer(text):
            if match.group("x").lower() not in self.ordinary:
                yield Span(*match.span("x"), EntityType.LOCATION, _SCORE, _NAME)
