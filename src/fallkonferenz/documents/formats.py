"""The table of formats: the one place where a format is added. Plain text is none of them (`store.text`).

Every opener reads bytes and gives a `SourceDocument`; what it raises is an InputError, whatever the bytes are.
"""

from __future__ import annotations

import dataclasses
import importlib
from collections.abc import Callable
from typing import cast

from fallkonferenz.core.document import SourceDocument
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import FallkonferenzError, InputError
from fallkonferenz.documents.container import MOST_BYTES, MOST_CHARACTERS
from fallkonferenz.documents.flat import flat

Opener = Callable[[bytes, str, Language | None], SourceDocument]


@dataclasses.dataclass(frozen=True, slots=True)
class Format:
    """A format: what it is called, where its opener is, and whether a result has the same format.

    `begins` are the bytes that a file of it begins with, if there are any.
    """

    title: str
    module: str
    function: str
    is_kept: bool
    begins: bytes = b""

    @property
    def open(self) -> Opener:
        module = importlib.import_module(f"fallkonferenz.documents.{self.module}")  # heavy: only when it is needed
        return cast(Opener, getattr(module, self.function))


FORMATS = {
    ".docx": Format("a Word document", "docx.package", "open_docx", True, b"PK\x03\x04"),
    ".odt": Format("an OpenDocument text", "odt", "open_odt", True, b"PK\x03\x04"),
    ".html": Format("a web page", "html", "open_html", True),
    ".htm": Format("a web page", "html", "open_html", True),
    ".pdf": Format("a PDF", "pdf", "open_pdf", False, b"%PDF-"),
    ".rtf": Format("rich text", "rtf", "open_rtf", False, b"{\\rtf"),
    ".eml": Format("a mail", "mail", "open_eml", False),
    ".msg": Format("a mail of Outlook", "mail", "open_msg", False, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
}
TO = (".docx", ".txt")  # what can be made of the paragraphs of any document; the first if its format is not written again

_LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the old container of Office: locked documents, .doc, .msg
_SAVE_AS = {".doc": "save it as .docx", ".docm": "save it as .docx", ".dotx": "save it as .docx", ".ott": "save it as .odt", ".pages": "save it as .docx"}


def open_document(raw: bytes, name: str, ending: str, leave_out: Language | None = None, to: str = "") -> SourceDocument:
    """Open a file by its ending. With a language, what cannot be read is left out, in words of that language.

    `to` is the ending of a result that is made of the paragraphs alone; without it the result has the same format,
    where that is written. Raises InputError if it is damaged, locked, too large, or of another format than it says.
    """
    wanted = FORMATS[ending]
    if len(raw) > MOST_BYTES:
        raise InputError(f"{name} is larger than {MOST_BYTES // 1_000_000} MB", hint="split it into several files")
    _expect(raw, name, wanted)
    try:
        document = wanted.open(raw, name, leave_out)
    except FallkonferenzError:
        raise
    except Exception as error:  # whatever a stranger's file does to a library: it is not read, and nothing is written
        raise InputError(f"{name} cannot be read as {wanted.title} ({type(error).__name__})", hint="open it in its program and save it again") from None
    if sum(len(part.text) for part in document.parts) > MOST_CHARACTERS:
        raise InputError(f"{name} is longer than 2,000 pages", hint="split it into several files")
    if not any(part.text.strip() for part in document.parts) and not document.unread:
        raise InputError(f"{name} is empty")
    made = result_ending(ending, to)
    return document if made == ending else flat(document, made)


def result_ending(ending: str, to: str) -> str:
    """Return the ending of what is made of a document."""
    return ending if to in ("", ending) and FORMATS[ending].is_kept else to or TO[0]


def refuse(name: str, ending: str) -> None:
    """Raise InputError for a format that is known and not read."""
    if ending in _SAVE_AS:
        raise InputError(f"{name}: {ending} is not read", hint=_SAVE_AS[ending])


def _expect(raw: bytes, name: str, wanted: Format) -> None:
    if not raw:
        raise InputError(f"{name} is empty")
    if not wanted.begins or raw.startswith(wanted.begins):
        return
    if raw.startswith(_LOCKED):
        raise InputError(f"{name} is locked with a password, or an old Office document", hint="save it without a password as .docx first")
    other = next((f.title for f in FORMATS.values() if f.begins and raw.startswith(f.begins)), "")
    raise InputError(f"{name} is not {wanted.title}" + (f" but begins like {other}" if other else ""), hint="give it the ending of what it is")
