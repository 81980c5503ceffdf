"""Parts joined to one text, spans cut at seams, edits sorted back into parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fallkonferenz.core.document import Edit, Part, SourceDocument, by_part, cut, place, without_originals
from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span
from fallkonferenz.documents.pieces import Piece, distributed

PARTS = (Part("text", "Frau Anna"), Part("text", "Müller ruft an."), Part("header 1", "Akte"))
TEXT = SourceDocument(PARTS, lambda edits: b"", ".docx").text


def test_an_empty_line_stands_before_another_story() -> None:
    """Paragraphs of one story follow each other."""
    assert TEXT == "Frau Anna\nMüller ruft an.\n\nAkte"


def test_a_span_over_a_seam_becomes_two() -> None:
    """Each lies in one part, without the blanks at its edges; one that holds no letter goes."""
    spans = cut(PARTS, TEXT, [Span(5, 16, EntityType.PERSON), Span(24, 26, EntityType.DATE)])
    assert [TEXT[s.start : s.end] for s in spans] == ["Anna", "Müller"]


def test_an_edit_over_a_seam_is_a_bug() -> None:
    """It would join two paragraphs."""
    with pytest.raises(ValueError, match="border"):
        by_part(PARTS, [Edit(5, 16, "x")])
    assert by_part(PARTS, [Edit(10, 16, "Berg")])[1] == [Edit(0, 6, "Berg")]


def test_a_place_is_said_in_words() -> None:
    """Story and paragraph, in the edited text."""
    edited = TEXT.replace("Müller", "Oppenheimer")
    assert place(PARTS, edited, edited.index("Oppen")) == "text, paragraph 2"
    assert place(PARTS, edited, edited.index("Akte")) == "header 1, paragraph 1"


def test_edits_are_counted_in_the_original() -> None:
    """A surrogate of another length moves what follows in the new text only."""
    assert without_originals([(0, "Berg", "Müller"), (9, "X", "Yıldız")]) == [Edit(0, 6, "Berg"), Edit(11, 17, "X")]


@given(st.lists(st.text("abc", max_size=4), min_size=1, max_size=6), st.data())
def test_pieces_read_as_the_edited_text(texts: list[str], data: st.DataObject) -> None:
    """However a paragraph is split, edits give the text that they give on the whole."""
    whole = "".join(texts)
    places = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=6).filter(lambda rows: len(rows) % 2 == 0)))
    edits = [Edit(a, b, "XY") for a, b in zip(places[::2], places[1::2], strict=True) if a < b]
    expected, at = "", 0
    for edit in edits:
        expected += whole[at : edit.start] + edit.text
        at = edit.end
    assert "".join(distributed([Piece(text, lambda new: None) for text in texts], edits)) == expected + whole[at:]


def test_the_new_text_stands_in_the_first_piece() -> None:
    """With its formatting; a fixed piece within goes."""
    pieces = [Piece("Frau Mül", print), Piece("\t", print, is_fixed=True), Piece("ler ruft", print)]
    assert distributed(pieces, [Edit(5, 12, "Berg")]) == ["Frau Berg", "", " ruft"]
