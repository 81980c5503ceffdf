"""PDF with a text layer: text and form fields, page by page. It is read, and a result is made anew from the paragraphs.

Pictures and pages without text are told: nobody has read what stands in them.
"""

from __future__ import annotations

import ctypes
import re
from typing import Any

from fallkonferenz.core.document import Part, SourceDocument
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.documents.flat import clean, from_paragraphs
from fallkonferenz.documents.losses import Losses

MOST_PAGES = 2_000
_MOST_OBJECTS = 200_000
_HYPHEN = re.compile(r"(?<=[^\W\d_])[\x02\ufffe]\s*|(?<=[^\W\d_])\u00ad\n")
_ENDS = re.compile(r"[.!?:;]\s*$")
_FULL = 0.8  # a line that is longer than this part of the longest one goes on in the next
_WIDGET, _NOTES = 20, frozenset((1, 3, 4, 8, 9, 10, 11, 12, 13, 14, 15))  # kinds of annotations: form fields; notes, marks, stamps


def open_pdf(raw: bytes, name: str, leave_out: Language | None) -> SourceDocument:
    """Open a PDF. Raises InputError if it is damaged, locked, or has more than 2,000 pages."""
    import pypdfium2

    if b"%%EOF" not in raw[-2048:]:
        raise InputError(f"{name} is damaged: it ends in the middle", hint="open it in its program and save it again")
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        is_locked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
        problem = "is locked with a password" if is_locked else "is damaged: it cannot be opened"
        raise InputError(f"{name} {problem}", hint="save it without a password, or as text") from None
    try:
        return _read(document, name, Losses(leave_out))
    finally:
        document.close()


def _read(document: Any, name: str, losses: Losses) -> SourceDocument:
    import pypdfium2

    if not len(document):
        raise InputError(f"{name} has no pages")
    if len(document) > MOST_PAGES:
        raise InputError(f"{name} has more than {MOST_PAGES:,} pages", hint="split it into several files")
    document.init_forms()
    parts: list[Part] = []
    for number in range(len(document)):
        story = f"page {number + 1}"
        try:
            page = document[number]
            text = page.get_textpage().get_text_bounded()
        except pypdfium2.PdfiumError:
            raise InputError(f"{name} is damaged: {story} cannot be read", hint="open it in its program and save it again") from None
        is_blank = not text.strip()
        found = _paragraphs(text)
        words = [losses.unreadable("picture", story) for _ in range(_pictures(page, name))]
        if is_blank and (words or _draws(page)):
            words = [*words, losses.unreadable("page without text", story)]
        found += list(dict.fromkeys(filter(None, words)))
        found += _fields(document, page, losses)
        parts += [Part(story, row) for row in found] or [Part(story, "")]
        page.close()
    for _ in range(document.count_attachments()):
        words_of_file = losses.unreadable("attachment", "the file")
        parts += [Part("attachments", words_of_file)] if words_of_file else []
    if document.get_metadata_dict(skip_empty=True):
        losses.remove("properties")
    return from_paragraphs(parts, losses.unread, losses.removed)


def _paragraphs(text: str) -> list[str]:
    """Return the lines of a page, those that go on joined; a word that is split at the end of a line is whole again."""
    lines = clean(_HYPHEN.sub("", text.replace("\r\n", "\n"))).split("\n")
    longest = max(map(len, lines), default=0)
    rows: list[str] = []
    fill = 0.0  # how far the line before reaches to the right
    for line in (one.strip() for one in lines):
        if fill > _FULL or (fill > _FULL / 2 and line[:1].islower()):
            rows[-1] += f" {line}"
        else:
            rows.append(line)
        fill = 0.0 if _ENDS.search(line) else len(line) / max(longest, 1)
    return [row for row in rows if row]


def _pictures(page: Any, name: str) -> int:
    import pypdfium2

    kinds = []
    for item in page.get_objects(max_depth=5):
        kinds.append(item.type)
        if len(kinds) > _MOST_OBJECTS:
            raise InputError(f"{name} has a page with more than {_MOST_OBJECTS:,} objects", hint="save it as text")
    return kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE)


def _draws(page: Any) -> bool:
    return any(True for _ in page.get_objects(max_depth=2))


def _fields(document: Any, page: Any, losses: Losses) -> list[str]:
    """Return the values of form fields; notes that somebody has put on the page are no part of a result."""
    from pypdfium2 import raw

    values = []
    for number in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        annotation = raw.FPDFPage_GetAnnot(page.raw, number)
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        if kind in _NOTES:
            losses.remove("comment")
        if kind == _WIDGET and document.formenv:
            length = raw.FPDFAnnot_GetFormFieldValue(document.formenv.raw, annotation, None, 0)
            buffer = ctypes.create_string_buffer(length)
            raw.FPDFAnnot_GetFormFieldValue(document.formenv.raw, annotation, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
            values.append(buffer.raw[: max(length - 2, 0)].decode("utf-16-le", "replace"))
        raw.FPDFPage_CloseAnnot(annotation)
    return [clean(value) for value in values if value.strip()]
