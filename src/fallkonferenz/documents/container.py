"""Open what is packed: zip archives and XML from strangers, in bounded time and memory.

Not its job: what the parts of an archive mean (`docx`, `odt`).
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from typing import Any

from fallkonferenz.core.errors import InputError

MOST_BYTES = 200_000_000  # of a file
MOST_UNPACKED = 400_000_000  # of all that is packed in it
MOST_XML = 50_000_000  # of one XML part
MOST_MARKS = 4_000_000  # tags of one part, or control words: 2,000 pages have about two million
MOST_ENTRIES = 10_000
MOST_CHARACTERS = 5_000_000  # about 2,000 pages
BOMB_RATIO = 400  # nothing that people write shrinks that much
BOMB_FROM = 20_000_000
_MADE = (1980, 1, 1, 0, 0, 0)  # the date of every entry: the same input gives the same bytes
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\0!\0[DE]\0", re.IGNORECASE)


def unzip(raw: bytes, name: str) -> dict[str, bytes]:
    """Return the entries of an archive, each checked against its checksum.

    Raises InputError if it is damaged, locked with a password, or unpacks to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _limit(entries, name)
            return {entry.filename: archive.read(entry) for entry in entries}
    except InputError:
        raise
    except Exception:  # the standard library raises a dozen kinds for damaged archives
        raise InputError(f"{name} is damaged: it cannot be unpacked", hint="open it in its program and save it again") from None


def _limit(entries: list[zipfile.ZipInfo], name: str) -> None:
    total = sum(entry.file_size for entry in entries)
    if any(entry.flag_bits & 1 for entry in entries):
        raise InputError(f"{name} is locked with a password", hint="save it without a password first")
    if len(entries) > MOST_ENTRIES or len({entry.filename for entry in entries}) < len(entries):
        raise InputError(f"{name} is no document: its archive has too many entries, or two of one name")
    for entry in entries:
        if entry.file_size > BOMB_FROM and entry.file_size > BOMB_RATIO * max(entry.compress_size, 1):
            raise InputError(f"{name} is no document: it unpacks to far more than anybody writes")
    if total > MOST_UNPACKED:
        raise InputError(f"{name} unpacks to more than {MOST_UNPACKED // 1_000_000} MB", hint="split it into several files")


def zipped(entries: Iterable[tuple[str, bytes]], *, stored: Iterable[str] = ()) -> bytes:
    """Return an archive of the entries in their order; those in `stored` are not compressed."""
    packed = io.BytesIO()
    plain = set(stored)
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in entries:
            entry = zipfile.ZipInfo(name, _MADE)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_STORED if name in plain else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return packed.getvalue()


def parse(raw: bytes, name: str, part: str) -> Any:
    """Return the root of an XML part. Raises InputError if it is damaged, too large, or declares entities."""
    from lxml import etree

    if len(raw) > MOST_XML:
        raise InputError(f"{name} is too large: {part} unpacks to more than {MOST_XML // 1_000_000} MB")
    limit_marks(raw, name, b"<")
    if _DECLARES.search(raw):
        raise InputError(f"{name} is no document: {part} declares entities")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise InputError(f"{name} is damaged: {part} is not valid XML", hint="open it in its program and save it again") from None


def limit_marks(raw: bytes, name: str, *marks: bytes) -> None:
    """Raise InputError if a part has more tags or control words than 2,000 pages have."""
    if any(raw.count(mark) > MOST_MARKS for mark in marks):
        raise InputError(f"{name} is too large: it has more marks than 2,000 pages have", hint="split it into several files")


def serialized(root: Any) -> bytes:
    """Return an XML part as bytes."""
    from lxml import etree

    content: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return content
