"""The paragraphs of a document alone, as a new Word document or as plain text: what is in no other part has no layout."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from fallkonferenz.core.document import Edit, Edits, Part, SourceDocument, seams
from fallkonferenz.documents.pieces import Piece, distributed

_ILLEGAL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)), " ")


def clean(text: str) -> str:
    """Return a text with plain line ends and without characters that XML cannot hold."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_ILLEGAL)


def from_paragraphs(paragraphs: Iterable[Part], unread: Iterable[str] = (), removed: Iterable[str] = ()) -> SourceDocument:
    """Return a document of a format that is read and not written."""
    parts = tuple(Part(part.story, clean(part.text)) for part in paragraphs)
    return SourceDocument(parts, _unwritable, "", tuple(unread), tuple(removed))


def flat(document: SourceDocument, ending: str) -> SourceDocument:
    """Return the document with a result of its paragraphs alone, as .docx or .txt.

    Between two stories stands an empty paragraph, so that the result reads as the joined text does.
    """
    parts = tuple(Part(part.story, clean(part.text)) for part in document.parts)

    def write(edits: Edits) -> bytes:
        texts = [_edited(part, own) for part, own in zip(parts, edits, strict=True)]
        between = seams(parts)
        if ending == ".txt":
            return "".join(piece for pair in zip(texts, between, strict=True) for piece in pair).encode()
        from fallkonferenz.documents.docx.plain import make_docx

        return make_docx(row for text, seam in zip(texts, between, strict=True) for row in ((text, "") if seam == "\n\n" else (text,)))

    return dataclasses.replace(document, parts=parts, write=write, ending=ending)


def _edited(part: Part, own: Sequence[Edit]) -> str:
    return distributed([Piece(part.text, lambda text: None)], own)[0]


def _unwritable(edits: Edits) -> bytes:
    raise ValueError("this format is not written again")
