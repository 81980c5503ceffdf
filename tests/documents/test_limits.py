"""Files that are broken, locked, too large or not what they say: one clear sentence, soon, and no result."""

from __future__ import annotations

import io
import pathlib
import zipfile
from collections.abc import Callable

import pytest

from fallkonferenz import pipeline
from fallkonferenz.batch.job import Settings
from fallkonferenz.batch.work import anonymize
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.profile import Profile
from fallkonferenz.documents import container, formats, pdf
from support import documents
from support.documents import HIDDEN, docx, msg, odt, page, zipped

pytestmark = pytest.mark.usefixtures("fake_detector")

ENTITIES = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def opened(raw: bytes, ending: str) -> None:
    pipeline.open_document(raw, f"case{ending}")


def bomb() -> bytes:
    return docx("", {"word/bomb.xml": b" " * 60_000_000})


def many() -> bytes:
    return zipped({**dict.fromkeys(map(str, range(10_100)), b"")})


def locked_zip() -> bytes:
    raw = bytearray(docx())
    at = raw.index(b"PK\x01\x02")
    raw[at + 8] |= 1
    return bytes(raw)


def locked_odt() -> bytes:
    return odt(entries={"META-INF/manifest.xml": "<m><manifest:encryption-data/></m>"})


def locked_pdf() -> bytes:
    raw = documents.pdf()
    guard = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (b"41" * 32, b"42" * 32)
    return raw.replace(b"/Info", guard + b"/Info")


BROKEN: tuple[tuple[str, str, Callable[[], bytes], str], ...] = (
    ("bomb", ".docx", bomb, "unpacks to far more"),
    ("many entries", ".docx", many, "too many entries"),
    ("entities", ".docx", lambda: docx("", {"word/document.xml": f"{ENTITIES}<d>&b;</d>"}), "declares entities"),
    ("entities in UTF-16", ".odt", lambda: odt(entries={"content.xml": f"{ENTITIES}<d>&b;</d>".encode("utf-16")}), "declares entities"),
    ("file from outside", ".odt", lambda: odt(entries={"content.xml": '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d>&a;</d>'}), "declares entities"),
    ("half a zip", ".docx", lambda: docx()[:-40], "damaged"),
    ("wrong checksum", ".docx", lambda: docx().replace(b"\x00\x00\x00\x00" * 2, b"\x00\x00\x00\x01" * 2, 1)[:-3], "damaged"),
    ("XML that ends", ".docx", lambda: docx("", {"word/document.xml": "<w:document>"}), "not valid XML"),
    ("deep XML", ".docx", lambda: docx("<w:sdt>" * 5000 + "</w:sdt>" * 5000), "not valid XML"),
    ("locked zip", ".docx", locked_zip, "password"),
    ("locked Word", ".docx", lambda: msg({"EncryptedPackage": b"x"}), "password"),
    ("locked odt", ".odt", locked_odt, "password"),
    ("locked PDF", ".pdf", locked_pdf, "password"),
    ("old Word", ".doc", lambda: msg({"WordDocument": b"x"}), "not read"),
    ("old Word as mail", ".msg", lambda: msg({"WordDocument": b"x"}), "no mail"),
    ("macros in the name", ".docm", docx, "not read"),
    ("PDF as Word", ".docx", documents.pdf, "begins like a PDF"),
    ("Word as PDF", ".pdf", docx, "is not a PDF"),
    ("sheet as text", ".odt", lambda: odt(entries={"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "no OpenDocument text"),
    ("Word as odt", ".odt", docx, "no OpenDocument text"),
    ("odt as Word", ".docx", odt, "no Word document"),
    ("empty", ".docx", bytes, "empty"),
    ("empty page", ".html", lambda: b"<html><body></body></html>", "empty"),
    ("deep page", ".html", lambda: page("<div>" * 3000 + "Text" + "</div>" * 3000), "nested"),
    ("half an rtf", ".rtf", lambda: rb"{\rtf1 Frau Mueller {\b kommt", "ends in the middle"),
    ("deep rtf", ".rtf", lambda: rb"{\rtf1 " + b"{" * 5000 + b"}" * 5001, "nested"),
    ("half a PDF", ".pdf", lambda: documents.pdf()[:-60], "ends in the middle"),
    ("no PDF", ".pdf", lambda: b"%PDF-1.7\n%%EOF\n", "damaged"),
    ("no mail", ".eml", lambda: b"Liebe Frau Mueller\n\nText", "no mail"),
    ("locked mail", ".eml", lambda: documents.mail("x", kind="application/pkcs7-mime"), "encrypted"),
)  # fmt: skip


@pytest.mark.parametrize(("ending", "make", "words"), [pytest.param(*rest, id=name) for name, *rest in BROKEN])
def test_refused_with_a_sentence(ending: str, make: Callable[[], bytes], words: str) -> None:
    """The sentence says what is wrong and holds nothing of the text."""
    with pytest.raises(InputError) as caught:
        opened(make(), ending)
    assert words in caught.value.message
    assert "Müller" not in caught.value.message
    assert HIDDEN not in caught.value.message


def test_more_than_2000_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """By pages in a PDF, by characters elsewhere; the limit itself is read."""
    assert pdf.MOST_PAGES == 2_000
    monkeypatch.setattr(pdf, "MOST_PAGES", 3)
    monkeypatch.setattr(formats, "MOST_CHARACTERS", 600)
    opened(documents.pdf(("Seite",) * 3), ".pdf")
    for raw, ending in ((documents.pdf(("Seite",) * 4), ".pdf"), (page("Wort " * 200), ".html")):
        with pytest.raises(InputError, match="pages"):
            opened(raw, ending)


def test_more_than_200_mb_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the size of the file and by what it unpacks to."""
    assert container.MOST_BYTES == 200_000_000
    monkeypatch.setattr(formats, "MOST_BYTES", 100)
    with pytest.raises(InputError, match="larger than"):
        opened(docx(), ".docx")
    monkeypatch.undo()
    monkeypatch.setattr(container, "MOST_UNPACKED", 100)
    with pytest.raises(InputError, match="unpacks to more"):
        opened(docx(), ".docx")


@pytest.mark.parametrize(("ending", "make"), [(".docx", docx), (".odt", odt), (".html", lambda: page("<b>x</b>" * 200)), (".rtf", lambda: documents.rtf(r"\par " * 200))])
def test_more_marks_than_2000_pages_have_are_refused(ending: str, make: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """Tags without text take memory, too."""
    monkeypatch.setattr(container, "MOST_MARKS", 3)
    with pytest.raises(InputError, match="more marks"):
        opened(make(), ending)


def test_an_original_left_where_nobody_reads_stops_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """The result is opened again: an attribute with a name of the case is found even if cleaning has missed it."""
    from fallkonferenz.documents.docx import story

    monkeypatch.setattr(story, "_attributes", lambda element: None)
    raw = docx('<w:p w:who="Frau Müller"><w:r><w:t>Text</w:t></w:r></w:p>')
    with pytest.raises(InputError, match="an original is left in"):
        anonymize([raw], [pathlib.Path("a.docx")], Settings(Profile(), Language.DE), seed=b"x")


def test_a_result_that_reads_otherwise_stops_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that loses a paragraph writes nothing."""
    from fallkonferenz.documents.docx import package

    monkeypatch.setattr(package, "rewrite", lambda paragraphs, edits: None)
    with pytest.raises(InputError, match="not what it should be"):
        anonymize([docx()], [pathlib.Path("a.docx")], Settings(Profile(), Language.DE), seed=b"x")


def test_a_changed_byte_in_an_archive_is_seen() -> None:
    """Also in a part that would not be carried over."""
    raw = bytearray(docx("", {"docProps/extra.xml": b"x" * 50}))
    with zipfile.ZipFile(io.BytesIO(bytes(raw))) as archive:
        at = archive.getinfo("docProps/extra.xml").header_offset
    raw[at + 30 + len("docProps/extra.xml")] ^= 0x40
    with pytest.raises(InputError, match="damaged"):
        opened(bytes(raw), ".docx")
