"""A hostile text is read clean, and every offset leads back to the original."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.normalize import normalize

HOSTILE = st.text(
    st.sampled_from("aAßåa\u030ao\u0308👩\u200d👧\r\n\t\ufeff\u200b\u00ad\u00a0\u2011&;#x1АВеоС.-'") | st.characters(codec="utf-8"),
    max_size=60,
)


@pytest.mark.parametrize(
    ("original", "clean"),
    [
        ("Mu\u0308ller", "Müller"),
        ("Mül\u00adler", "Müller"),
        ("Mül\u200bler", "Müller"),
        ("\ufeffAnna", "Anna"),
        ("Anna\u00a0Müller", "Anna Müller"),
        ("Anna\r\nMüller\rKaya", "Anna\nMüller\nKaya"),
        ("M&uuml;ller", "Müller"),
        ("M&#252;ller", "Müller"),
        ("Kaya\u2011Familie", "Kaya-Familie"),
        ("\u0410nna", "Anna"),
        ("Анна", "Анна"),
        ("Groß 👩\u200d👧", "Groß 👩👧"),
    ],
)
def test_clean_reading(original: str, clean: str) -> None:
    """Recognizers see plain composed letters, blanks and line feeds."""
    assert normalize(original).text == clean


@given(HOSTILE)
def test_every_character_leads_back(original: str) -> None:
    """Each character of the clean text stands for a stretch of the original; the stretches are in order."""
    text = normalize(original)
    last = 0
    for at in range(len(text.text)):
        span = text.original(Span(at, at + 1, EntityType.PERSON))
        assert 0 <= span.start < span.end <= len(original)
        assert span.start >= last or span.end >= last
        last = span.start


@given(HOSTILE, st.sampled_from(["Müller", "Åse", "Groß", "Yıldız", "Æsop"]), HOSTILE, st.booleans())
def test_a_name_is_found_at_its_place(before: str, name: str, after: str, is_decomposed: bool) -> None:
    """The original stretch of a name begins and ends with it, composed or decomposed, whatever stands around it."""
    written = unicodedata.normalize("NFD", name) if is_decomposed else name
    original = f"{before} {written} {after}"
    start = len(before) + 1
    text = normalize(original)
    at = text.text.index(name, len(normalize(before + " ").text))
    span = text.original(Span(at, at + len(name), EntityType.PERSON))
    assert unicodedata.normalize("NFC", original[span.start : span.end]) == name
    assert (span.start, span.end) == (start, start + len(written))


@given(st.text(st.sampled_from("abc .\n"), max_size=50))
def test_plain_text_is_itself(original: str) -> None:
    """A text that is clean already is read as it is."""
    assert normalize(original).text == original
