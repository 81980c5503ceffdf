"""A paragraph that lies in several pieces (runs, text nodes): it is read as one text, and edits go back into the pieces."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from fallkonferenz.core.document import Edit, Edits, Part


@dataclasses.dataclass(slots=True)
class Piece:
    """A stretch of text and what puts another text in its place. A fixed one (a tab) can only stay or go."""

    text: str
    put: Callable[[str], None]
    is_fixed: bool = False


@dataclasses.dataclass(slots=True)
class Paragraph:
    """The pieces of one paragraph, in order; `story` says in words where it stands."""

    story: str
    pieces: list[Piece]

    @property
    def part(self) -> Part:
        return Part(self.story, "".join(piece.text for piece in self.pieces))


def rewrite(paragraphs: Sequence[Paragraph], edits: Edits) -> None:
    """Put the edits of each paragraph into its pieces."""
    for paragraph, own in zip(paragraphs, edits, strict=True):
        if not own:
            continue
        for piece, text in zip(paragraph.pieces, distributed(paragraph.pieces, own), strict=True):
            if text != piece.text:
                piece.put(text)


def distributed(pieces: Sequence[Piece], edits: Sequence[Edit]) -> list[str]:
    """Return the new text of each piece: what is new goes where the old began, and keeps the formatting of that piece.

    Raises ValueError if an edit touches nothing that can be written.
    """
    texts = [piece.text for piece in pieces]
    ends: list[int] = []
    for text in texts:
        ends.append((ends[-1] if ends else 0) + len(text))
    for edit in sorted(edits, key=lambda e: -e.start):
        target: int | None = None
        last = -1
        for number, end in enumerate(ends):
            start = end - len(pieces[number].text)
            if max(start, edit.start) >= min(end, edit.end):
                continue
            old = texts[number]
            a, b = max(edit.start - start, 0), min(edit.end, end) - start
            if pieces[number].is_fixed:
                texts[number] = ""
                last = number
                continue
            # Edits come from behind, so that what stands before this one still has its place.
            texts[number] = old[:a] + (edit.text if target is None else "") + old[b:]
            target = number if target is None else target
            last = number
        if target is None and (edit.text or last < 0):
            raise ValueError("an edit has no piece to go to")
    return texts
