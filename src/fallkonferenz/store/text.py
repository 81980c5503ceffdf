"""Read narratives from plain text files, and write them again."""

from __future__ import annotations

import dataclasses
import pathlib

from fallkonferenz.core.document import Edits, Part, SourceDocument
from fallkonferenz.core.errors import InputError

MOST_BYTES = 200_000_000


@dataclasses.dataclass(frozen=True, slots=True)
class TextFile:
    """The decoded text (byte order mark and line ends as they are) and the encoding it was read in."""

    text: str = dataclasses.field(repr=False)
    encoding: str


def decode(raw: bytes, name: str) -> TextFile:
    """Decode UTF-8 (also with a byte order mark, which stays in the text), UTF-16 or Windows-1252.

    Raises InputError for an empty file, for one that is too large, and for bytes that are no text.
    """
    if len(raw) > MOST_BYTES:
        raise InputError(f"{name} is larger than {MOST_BYTES // 1_000_000} MB", hint="split it into several files")
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16-le" if raw[:1] == b"\xff" else "utf-16-be"  # so that the byte order mark stays in the text
    elif b"\0" in raw:
        raise InputError(f"{name} is not a text file", hint="save it as plain text (.txt) first")
    else:
        encoding = "utf-8"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise InputError(f"{name} is damaged: it is not valid {encoding}") from None
        encoding = "windows-1252"
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            raise InputError(
                f"{name} is not a text file in UTF-8, UTF-16 or Windows-1252", hint="save it as UTF-8 text first"
            ) from None
    if not text.strip("\ufeff \t\r\n"):
        raise InputError(f"{name} is empty")
    return TextFile(text, encoding)


def document(raw: bytes, name: str) -> SourceDocument:
    """Return a plain text as a document of one part, written in the encoding it came in. Raises InputError as `decode` does."""
    file = decode(raw, name)

    def write(edits: Edits) -> bytes:
        text = file.text
        for edit in reversed(edits[0]):
            text = text[: edit.start] + edit.text + text[edit.end :]
        return encode(text, file.encoding)[0]

    return SourceDocument((Part("text", file.text),), write, "", encoding=file.encoding)


def encode(text: str, encoding: str) -> tuple[bytes, str]:
    """Return the bytes of a text in the encoding it came in, and the encoding; byte order mark and line ends as they are.

    A text that has got a letter which Windows-1252 lacks is written in UTF-8.
    """
    try:
        return text.encode(encoding), encoding
    except UnicodeEncodeError:
        return text.encode("utf-8"), "utf-8"


def read(path: pathlib.Path) -> TextFile:
    """Read a text file; raises InputError if it is missing, unreadable or no text."""
    return decode(read_bytes(path), path.name)


def read_bytes(path: pathlib.Path) -> bytes:
    """Return the content of a file; raises InputError if it is missing, unreadable or too large."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError(f"{path.name} is larger than {MOST_BYTES // 1_000_000} MB", hint="split it into several files")
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path} does not exist") from None
    except IsADirectoryError:
        raise InputError(f"{path} is a folder, not a file") from None
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}") from None
