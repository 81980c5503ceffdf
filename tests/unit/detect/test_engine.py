"""The engine reads a text clean and in windows, and returns offsets of the original."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.narrative import Narrative
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.engine import OVERLAP, WINDOW, detect, windows
from fallkonferenz.detect.words import Allowed, Known

NAME = re.compile(r"Wiebke|Ayşe")


def find(text: str) -> Iterator[Span]:
    for match in NAME.finditer(text):
        yield Span(match.start(), match.end(), EntityType.PERSON, 0.95, "fake")


def found(*texts: str, known: Known = Known(), allowed: Allowed = Allowed(), remember: bool = False) -> list[list[str]]:
    narratives = [Narrative(str(number), Language.DE, text) for number, text in enumerate(texts)]
    annotated = detect(narratives, find, known, allowed, remember=remember)
    return [[surface for _, surface in one.surfaces()] for one in annotated]


@given(st.lists(st.sampled_from(["Wiebke", "Ays\u0327e", "Ayşe", "ß", "👩\u200d👧", "\r\n", "\ufeff", "å", "&amp;"]), max_size=20))
def test_offsets_are_those_of_the_original(words: list[str]) -> None:
    """With ß, decomposed letters, emoji, CRLF and a byte order mark, each span covers exactly the name."""
    text = " ".join(words)
    expected = [word for word in words if word in ("Wiebke", "Ays\u0327e", "Ayşe")]
    assert found(text) == [expected]


@pytest.mark.parametrize("size", [WINDOW - 5, WINDOW, 3 * WINDOW + 17])
def test_windows_lose_nothing(size: int) -> None:
    """In a text longer than a window every name is found once, also at the borders of windows."""
    line = "Heute kam Wiebke mit ihrer Mutter vorbei und blieb lange.\n"
    text = (line * (size // len(line) + 1))[:size]
    assert len(found(text)[0]) == text.count("Wiebke")


@settings(max_examples=30)
@given(st.integers(0, 3 * WINDOW), st.sampled_from(["\n", " ", "x"]), st.integers(1, 400))
def test_windows_cover_the_text(size: int, separator: str, every: int) -> None:
    """Windows follow each other without a gap, overlap, and end at the end of the text; text without blanks is cut, too."""
    text = ("a" * every + separator) * (size // (every + 1))
    cuts = list(windows(text))
    assert cuts[0][0] == 0
    assert cuts[-1][1] == len(text)
    assert all(end - start <= WINDOW for start, end in cuts)
    for (_, end), (start, _) in itertools.pairwise(cuts):
        assert end - OVERLAP <= start < end


def test_known_and_allowed_words() -> None:
    """A known word is always found, with its ending; an allowed word is never touched."""
    known = Known((("Brodka", EntityType.PERSON),))
    assert found("Wiebke und Brodkas", known=known, allowed=Allowed(("Wiebke",))) == [["Brodkas"]]


def test_memory_reaches_over_a_case() -> None:
    """A name found in one narrative is found in the other ones of the case."""
    assert found("Wiebke kam.", "Dann ging WIEBKE.", remember=True) == [["Wiebke"], ["WIEBKE"]]


def test_no_narratives() -> None:
    """A case without narratives has no results."""
    assert found() == []
