"""The key of a case: who or what stands behind each surrogate. Holds originals; sheets and rendering may not import it."""

from __future__ import annotations

import dataclasses

from fallkonferenz.core.entities import EntityType


@dataclasses.dataclass(frozen=True, slots=True)
class KeyEntry:
    """One person, place, institution, date or number: all the forms it takes, and its surrogate in its base form."""

    entity_type: EntityType
    canonical: str = dataclasses.field(repr=False)
    forms: tuple[str, ...] = dataclasses.field(repr=False)
    surrogate: str


@dataclasses.dataclass(frozen=True, slots=True)
class Key:
    """All entries of one case; surrogates are unique within it."""

    case_id: str
    entries: tuple[KeyEntry, ...] = ()
    version: int = 1
