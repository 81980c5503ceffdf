"""Spans of a text, and how overlapping ones become disjoint without uncovering a character."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from fallkonferenz.core.entities import EntityType


@dataclasses.dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch `[start, end)` in characters, with its type; it holds no text and can be logged.

    `score` lies in 0..1. `recognizer` names what found it.
    """

    start: int
    end: int
    entity_type: EntityType
    score: float = 1.0
    recognizer: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}..{self.end}")

    def overlaps(self, other: Span) -> bool:
        """Say whether both cover at least one common character."""
        return self.start < other.end and other.start < self.end


def resolve(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return disjoint spans in order that cover exactly the characters that `spans` cover.

    Overlapping spans of one type become one. Where types differ, the span with the higher score keeps its extent (then
    the longer, then the earlier one); what the losing span covers beyond it is kept as a span of its own type, so that
    a character once covered stays covered.
    """
    ranked = sorted(
        _united(spans), key=lambda s: (-s.score, s.start - s.end, s.start, s.entity_type.value, s.recognizer)
    )
    kept: list[Span] = []
    for group in _groups(ranked):
        taken: list[Span] = []
        for span in group:
            for start, end in _free(span, taken):
                taken.append(dataclasses.replace(span, start=start, end=end))
        kept += taken
    return tuple(sorted(kept, key=lambda s: s.start))


def _united(spans: Iterable[Span]) -> list[Span]:
    """Join overlapping spans of one type; the best score of the parts and its recognizer stay."""
    joined: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s.entity_type.value, s.start, s.end, s.score, s.recognizer)):
        last = joined[-1] if joined else None
        if last is None or last.entity_type is not span.entity_type or span.start >= last.end:
            joined.append(span)
            continue
        best = max(last, span, key=lambda s: (s.score, s.end - s.start, s.recognizer))
        joined[-1] = dataclasses.replace(best, start=last.start, end=max(last.end, span.end))
    return joined


def _groups(ranked: list[Span]) -> Iterable[list[Span]]:
    """Split spans into groups that do not touch each other; inside a group the rank is kept."""
    rank = {span: number for number, span in enumerate(ranked)}
    group: list[Span] = []
    end = -1
    for span in sorted(ranked, key=lambda s: (s.start, s.end)):
        if group and span.start >= end:
            yield sorted(group, key=rank.__getitem__)
            group = []
        group.append(span)
        end = max(end, span.end)
    if group:
        yield sorted(group, key=rank.__getitem__)


def _free(span: Span, taken: Iterable[Span]) -> list[tuple[int, int]]:
    """Return the parts of `span` that none of `taken` covers."""
    parts = [(span.start, span.end)]
    for other in taken:
        parts = [
            piece
            for start, end in parts
            for piece in ((start, min(end, other.start)), (max(start, other.end), end))
            if piece[0] < piece[1]
        ]
    return parts
