"""Mark-up survives a round trip, whatever the text holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fallkonferenz.core import markup
from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.spans import Span

HOSTILE = "aßIJçå\u030a👩\u200d👧\r\n\ufeff\u200bÅ\u00a0 .,-"
PIECES = st.text(st.sampled_from(HOSTILE) | st.characters(exclude_characters="[]|", codec="utf-8"), max_size=15)
MARKED = st.lists(st.tuples(PIECES, PIECES.filter(bool), st.sampled_from(EntityType)), max_size=6)


@given(MARKED, PIECES)
def test_round_trip(parts: list[tuple[str, str, EntityType]], tail: str) -> None:
    """Text and spans come back as they were: ß, decomposed å, emoji, CRLF, byte order mark, zero-width characters."""
    text, spans = "", []
    for before, surface, kind in parts:
        text += before
        spans.append(Span(len(text), len(text) + len(surface), kind, recognizer="gold"))
        text += surface
    text += tail
    assert markup.parse(markup.write(text, spans)) == (text, tuple(spans))


@given(PIECES)
def test_plain_text_stays(text: str) -> None:
    """A text without mark-up has no spans and is not changed."""
    assert markup.parse(text) == (text, ())


@pytest.mark.parametrize("marked", ["eins\nFrau [[NAME|Müller]]", "eins\n[[PERSON|]]"])
def test_a_bad_mark_is_refused(marked: str) -> None:
    """An unknown type or an empty mark is an error that names the line, and no text."""
    with pytest.raises(InputError, match="line 2") as caught:
        markup.parse(marked)
    assert "Müller" not in caught.value.message
