"""`resolve` makes spans disjoint without uncovering a character."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span, resolve

SPANS = st.lists(
    st.builds(
        lambda start, length, kind, score, name: Span(start, start + length, kind, score, name),
        st.integers(0, 60),
        st.integers(1, 25),
        st.sampled_from(EntityType),
        st.sampled_from([0.3, 0.5, 0.85, 1.0]),
        st.sampled_from(["model", "date", "known"]),
    ),
    max_size=12,
)


def covered(spans: list[Span] | tuple[Span, ...]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


@given(SPANS)
def test_sorted_and_disjoint(spans: list[Span]) -> None:
    """Resolved spans are in order and share no character."""
    resolved = resolve(spans)
    assert all(one.end <= two.start for one, two in itertools.pairwise(resolved))


@given(SPANS)
def test_covers_exactly(spans: list[Span]) -> None:
    """What was covered stays covered, and nothing else is."""
    assert covered(resolve(spans)) == covered(spans)


@given(SPANS, st.randoms(use_true_random=False))
def test_order_does_not_matter(spans: list[Span], random: object) -> None:
    """The order of the recognizers does not change the result."""
    shuffled = list(spans)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert resolve(shuffled) == resolve(spans)


@given(SPANS)
def test_twice_is_once(spans: list[Span]) -> None:
    """Resolving what is resolved changes nothing."""
    assert resolve(resolve(spans)) == resolve(spans)


def test_the_better_score_keeps_its_extent() -> None:
    """The winner keeps its extent, the loser what lies beyond it."""
    name = Span(5, 9, EntityType.PERSON, 0.9)
    place = Span(0, 12, EntityType.LOCATION, 0.5)
    assert [(s.start, s.end, s.entity_type) for s in resolve([place, name])] == [
        (0, 5, EntityType.LOCATION),
        (5, 9, EntityType.PERSON),
        (9, 12, EntityType.LOCATION),
    ]


def test_one_type_becomes_one_span() -> None:
    """Overlapping spans of one type become one; touching ones stay two."""
    spans = [Span(0, 4, EntityType.PERSON), Span(2, 8, EntityType.PERSON), Span(8, 9, EntityType.PERSON)]
    assert [(s.start, s.end) for s in resolve(spans)] == [(0, 8), (8, 9)]


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_an_empty_span_is_refused(start: int, end: int) -> None:
    """A span covers at least one character."""
    with pytest.raises(ValueError, match="start < end"):
        Span(start, end, EntityType.PERSON)
