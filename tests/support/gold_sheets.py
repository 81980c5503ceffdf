"""The gold sheets of the tests, and a short way to a pseudonymized narrative without the detector."""

from __future__ import annotations

import pathlib

from fallkonferenz.core.case import CaseSheet
from fallkonferenz.core.entities import Language
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.store.gold_sheets import parse_marked

FAMILY = """Familie
- Mutter: [[PERSON#1|Ada Birke]], [[AGE#2|24 Jahre]]
- Vater: [[PERSON#3|Ben Tanne]], [[AGE#4|31]], getrennt lebend
- [[PERSON#5|Kim Birke]], [[AGE#6|4 Monate]]
- Oma mütterlicherseits: [[PERSON#7|Eva Birke]]

Belastungen
[[PERSON#1|Ada]] ist erschöpft. Verdacht auf Wochenbettdepression.

Frage
Wie sprechen wir mit Frau [[PERSON#1|Birke]] über Hilfe?
"""
GOLD = pathlib.Path(__file__).parents[1] / "sheets" / "gold"


def narrative(lang: str, marked: str) -> PseudonymizedNarrative:
    """Return the narrative in a text with marked surrogates: `Mutter: [[PERSON#1|Ada]]`."""
    return parse_marked(marked, Language(lang))


def filled(lang: str, marked: str, template: str = "core") -> CaseSheet:
    """Return the sheet that a marked narrative fills."""
    from fallkonferenz import pipeline

    return pipeline.fill_sheet(narrative(lang, marked), pipeline.case_template(template))
