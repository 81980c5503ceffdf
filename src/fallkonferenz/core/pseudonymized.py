"""Narratives after their originals were replaced; nothing in here leads back."""

from __future__ import annotations

import dataclasses

from fallkonferenz.core.entities import EntityType, Language


@dataclasses.dataclass(frozen=True, slots=True)
class Replacement:
    """A surrogate at `[start, end)` of the new text, in characters; `entity` numbers who or what it stands for.

    `sex` is f or m if the name or the words around it tell it, for surrogates do not: a sheet needs it.
    """

    start: int
    end: int
    entity_type: EntityType
    surrogate: str
    entity: int = 0
    sex: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class PseudonymizedNarrative:
    """A narrative that may be shown: text with surrogates, and where they stand."""

    id: str
    language: Language
    text: str
    replacements: tuple[Replacement, ...]
