"""Types that hold originals do not show them, and refuse what is not in order."""

from __future__ import annotations

import pytest

from fallkonferenz.core.entities import INDIRECT, EntityType, Language
from fallkonferenz.core.narrative import AnnotatedNarrative, Narrative
from fallkonferenz.core.report import Leak, LeakReason, LeakReport
from fallkonferenz.core.spans import Span

NARRATIVE = Narrative("1", Language.DE, "Anna Müller kam")


def test_no_repr_shows_text() -> None:
    """Neither a log nor a traceback can hold the narrative."""
    annotated = AnnotatedNarrative(NARRATIVE, (Span(0, 11, EntityType.PERSON),))
    assert "Anna" not in repr(NARRATIVE)
    assert "Anna" not in repr(annotated)


@pytest.mark.parametrize("spans", [[(5, 8), (0, 3)], [(0, 5), (4, 8)], [(10, 99)]])
def test_spans_must_fit(spans: list[tuple[int, int]]) -> None:
    """Unsorted, overlapping and outlying spans are refused."""
    with pytest.raises(ValueError, match="not disjoint"):
        AnnotatedNarrative(NARRATIVE, tuple(Span(a, b, EntityType.PERSON) for a, b in spans))


def test_surfaces() -> None:
    """Each span comes with the text it covers."""
    annotated = AnnotatedNarrative(NARRATIVE, (Span(0, 4, EntityType.PERSON), Span(5, 11, EntityType.PERSON)))
    assert [surface for _, surface in annotated.surfaces()] == ["Anna", "Müller"]


def test_direct_and_indirect() -> None:
    """Age, occupation and origin are indirect; everything else alone is a leak."""
    assert {t for t in EntityType if not t.is_direct} == INDIRECT


def test_a_report_is_clean_without_direct_leaks() -> None:
    """Indirect identifiers alone do not close the gate, an original of the case always does."""
    age = Leak("1", 0, 1, EntityType.AGE, LeakReason.INDIRECT)
    assert LeakReport((age,)).is_clean
    assert not LeakReport((Leak("1", 0, 1, EntityType.AGE, LeakReason.KNOWN_ORIGINAL),)).is_clean
    assert not LeakReport((age, Leak("1", 0, 1, EntityType.PERSON, LeakReason.DETECTED))).is_clean
