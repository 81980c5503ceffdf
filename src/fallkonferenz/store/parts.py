"""Read everything that a finished file would hand out: its text, and what is not seen: properties, comments, attributes.

Not its job: pictures and PDF files; they are named, so that a person looks at them.
"""

from __future__ import annotations

import dataclasses
import html
import pathlib
import re
import zipfile

from fallkonferenz.core.errors import InputError
from fallkonferenz.store import text

OFFICE = (".docx", ".odt", ".pptx", ".odp", ".xlsx", ".ods")
MARKUP = (".html", ".htm", ".svg", ".xml")
UNREADABLE = (".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".doc")
_MOST_BYTES = 100_000_000
_ENDS_LINE = re.compile(r"</(?:w:p|text:p|text:h|a:p|p|div|li|tr|h\d|row|title)>|<(?:w:br|br)\b[^>]*>")
_VALUES = re.compile(r"""\s[\w:.-]+=(?:"([^"]*)"|'([^']*)')""")
_TAG = re.compile(r"<(?!!--)[^>]*>")
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)


@dataclasses.dataclass(frozen=True, slots=True)
class Part:
    """A part of a file by name ("text", "docProps/core.xml"). `is_hidden`: a reader of the file does not see it."""

    name: str
    text: str = dataclasses.field(repr=False)
    is_hidden: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a file, and the names of those that nobody but a person can look into."""

    parts: tuple[Part, ...]
    unread: tuple[str, ...] = ()


def read(path: pathlib.Path) -> Parts:
    """Return the parts of a file. Raises InputError if it is missing, damaged, or of a kind that cannot be read at all."""
    ending = path.suffix.lower()
    if ending in UNREADABLE:
        raise InputError(f"{path.name} is a picture or a PDF: it cannot be checked", hint="check the file it was made from")
    if ending in OFFICE:
        return _office(path)
    content = text.read(path).text
    if ending in MARKUP:
        return Parts(_marked("text", content))
    return Parts((Part("text", content),))


def _office(path: pathlib.Path) -> Parts:
    parts: list[Part] = []
    unread: list[str] = []
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                if entry.is_dir():
                    continue
                ending = pathlib.PurePosixPath(entry.filename).suffix.lower()
                if ending not in (".xml", ".rels"):
                    unread.append(entry.filename) if ending and ending != ".mimetype" else None
                    continue
                if entry.file_size > _MOST_BYTES:
                    raise InputError(f"{path.name} unpacks to more than {_MOST_BYTES // 1_000_000} MB")
                parts += _marked(entry.filename, archive.read(entry).decode("utf-8", "replace"))
    except FileNotFoundError:
        raise InputError(f"{path} does not exist") from None
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        raise InputError(f"{path.name} is damaged or locked: it cannot be opened") from None
    return Parts(tuple(parts), tuple(unread))


def _marked(name: str, content: str) -> tuple[Part, ...]:
    """Return the text between the tags, and as hidden parts what stands in attributes and comments."""
    plain = html.unescape(_TAG.sub("", _COMMENT.sub("", _ENDS_LINE.sub("\n", content))))
    values = "\n".join(dict.fromkeys(html.unescape(a or b) for a, b in _VALUES.findall(content) if re.search(r"[^\W\d_]{3}", a or b)))
    comments = "\n".join(_COMMENT.findall(content))
    is_hidden = name != "text" and not name.endswith(("document.xml", "content.xml"))
    found = (Part(name, plain, is_hidden), Part(f"{name} (attributes)", values, True), Part(f"{name} (comments)", comments, True))
    return tuple(part for part in found if part.text.strip())
