"""What checks and measurements find: values, not exceptions."""

from __future__ import annotations

import dataclasses
import enum

from fallkonferenz.core.entities import EntityType


class LeakReason(enum.StrEnum):
    """Why a place in a finished document was reported."""

    KNOWN_ORIGINAL = "known_original"  # an original of the case stands there
    DETECTED = "detected"  # the detector finds an identifier that is no surrogate
    INDIRECT = "indirect"  # alone it seldom identifies, together with others it can


@dataclasses.dataclass(frozen=True, slots=True)
class Leak:
    """A place in a document (offsets in its characters) that a person must look at; it holds no text."""

    document: str
    start: int
    end: int
    entity_type: EntityType
    reason: LeakReason

    @property
    def is_direct(self) -> bool:
        """Say whether this alone forbids handing the document out."""
        return self.reason is LeakReason.KNOWN_ORIGINAL or self.entity_type.is_direct


@dataclasses.dataclass(frozen=True, slots=True)
class LeakReport:
    """All leaks found in some documents."""

    leaks: tuple[Leak, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Say whether no direct leak was found; it does not say that the text is anonymous."""
        return not any(leak.is_direct for leak in self.leaks)
