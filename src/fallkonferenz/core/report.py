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
        if self.reason is LeakReason.INDIRECT:
            return False
        return self.reason is LeakReason.KNOWN_ORIGINAL or self.entity_type.is_direct


@dataclasses.dataclass(frozen=True, slots=True)
class LeakReport:
    """All leaks found in some documents."""

    leaks: tuple[Leak, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Say whether no direct leak was found; it does not say that the text is anonymous."""
        return not any(leak.is_direct for leak in self.leaks)


@dataclasses.dataclass(frozen=True, slots=True)
class RiskFactor:
    """A kind of indirect identifier that is left. `kind` is a key of the table of shares; `places` counts its places."""

    kind: str
    places: int
    share: float  # rough part of the families with children that it fits, 0..1


@dataclasses.dataclass(frozen=True, slots=True)
class RiskReport:
    """What is left in a text that together could single a family out.

    `families` are the fewest and the most families of the area that may fit, None without the population of the area;
    the shares behind them may be wrong by the factor `uncertainty` in both directions.
    `helps` are the kinds whose generalisation helps most, the best first. `kept` are the types that stand in the text
    as they were, as the profile says so.
    """

    factors: tuple[RiskFactor, ...] = ()
    rarest: tuple[str, ...] = ()
    families: tuple[int, int] | None = None
    helps: tuple[str, ...] = ()
    uncertainty: float = 1.0
    kept: tuple[EntityType, ...] = ()
