"""Read the gold sheets: pseudonymized narratives with `[[TYPE#n|surrogate]]` marks, and what a person found in them."""

from __future__ import annotations

import pathlib
import re

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative, Replacement

GOLD = pathlib.Path(__file__).parent / "gold"
_MARK = re.compile(r"\[\[([A-Z]+)#(\d+)\|([^\]]*)\]\]")


def pseudonymized(marked: str, language: Language, id: str = "case") -> PseudonymizedNarrative:
    """Return the narrative in a text in which every surrogate is marked with its type and the number of its entity."""
    parts: list[str] = []
    found: list[Replacement] = []
    at = size = 0
    for match in _MARK.finditer(marked):
        before = marked[at : match.start()]
        parts += [before, match[3]]
        size += len(before)
        found.append(Replacement(size, size + len(match[3]), EntityType(match[1]), match[3], int(match[2])))
        size += len(match[3])
        at = match.end()
    return PseudonymizedNarrative(id, language, "".join((*parts, marked[at:])), tuple(found))
