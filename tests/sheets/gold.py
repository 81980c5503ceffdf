"""The gold sheets of the tests, and a short way to a pseudonymized narrative without the detector."""

from __future__ import annotations

import pathlib

from fallkonferenz.core.case import CaseSheet
from fallkonferenz.core.entities import Language
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.store.gold_sheets import parse_marked

GOLD = pathlib.Path(__file__).parent / "gold"


def narrative(lang: str, marked: str) -> PseudonymizedNarrative:
    """Return the narrative in a text with marked surrogates: `Mutter: [[PERSON#1|Ada]]`."""
    return parse_marked(marked, Language(lang))


def filled(lang: str, marked: str, template: str = "core") -> CaseSheet:
    """Return the sheet that a marked narrative fills."""
    from fallkonferenz import pipeline

    return pipeline.fill_sheet(narrative(lang, marked), pipeline.case_template(template))
