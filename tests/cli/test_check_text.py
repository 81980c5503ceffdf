"""`check` reads finished texts and documents: what is left of the case in text, properties, comments, file names."""

from __future__ import annotations

import json
import pathlib
import zipfile

import pytest

from support.restoring import write_pack
from support.runner import Runner

pytestmark = pytest.mark.usefixtures("fake_detector")
OPEN = ("--key", "case.key", "-i", "me.txt")


@pytest.fixture
def pack(folder: pathlib.Path) -> pathlib.Path:
    """A pseudonymized file, its key file and the identity that opens it."""
    return write_pack(folder)


def docx(path: pathlib.Path, text: str, *, author: str = "", comment: str = "", picture: bool = False) -> None:
    """Write the smallest file that is read as a Word document."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f"<w:document><w:p><w:r><w:t>{text[:4]}</w:t></w:r><w:r><w:t>{text[4:]}</w:t></w:r></w:p></w:document>")
        archive.writestr("docProps/core.xml", f"<cp:coreProperties><dc:creator>{author}</dc:creator></cp:coreProperties>")
        archive.writestr("word/comments.xml", f'<w:comments><w:comment w:author="{comment}"/></w:comments>')
        if picture:
            archive.writestr("word/media/image1.png", b"\x89PNG")


def test_a_text_as_it_was_made_is_clean(run: Runner, pack: pathlib.Path) -> None:
    """What anonymize made holds no original."""
    done = run("check", "case.pseudo.txt", *OPEN)
    assert done.exit_code == 0, done.stdout
    assert done.stdout == ""


@pytest.mark.parametrize("left", ["Aria", "ARIA", "arias", "Ahlbecks"])
def test_an_original_in_an_edited_text_is_found_and_not_repeated(run: Runner, pack: pathlib.Path, left: str) -> None:
    """The line is told, the name is not."""
    (pack / "edited.txt").write_text(f"Eins.\n{left} schläft.\n", encoding="utf-8")
    done = run("check", "edited.txt", *OPEN)
    assert done.exit_code == 1
    assert "edited.txt:2" in done.stdout
    assert left not in done.stdout + done.stderr


def test_what_the_detector_finds_is_told_without_a_key(run: Runner, pack: pathlib.Path) -> None:
    """Without a key the detector alone reads; --quick leaves it out."""
    (pack / "note.txt").write_text("Frau Kaya rief an.\n", encoding="utf-8")
    assert run("check", "note.txt").exit_code == 1
    assert run("check", "note.txt", "--quick").exit_code == 0


def test_properties_comments_and_pictures_of_a_document_are_looked_at(run: Runner, pack: pathlib.Path) -> None:
    """A name split over two runs, an author, a comment's author, a picture that nobody has looked into."""
    docx(pack / "a.docx", "Sehr gut.", author="Aria")
    docx(pack / "b.docx", "Sehr gut.", comment="Aria Öz")
    docx(pack / "c.docx", "Bei Aria.")
    docx(pack / "d.docx", "Sehr gut.", picture=True)
    docx(pack / "e.docx", "Sehr gut.")
    rows = {
        name: [json.loads(line)["part"] for line in run("check", f"{name}.docx", *OPEN, "--json").stdout.splitlines()] for name in "abcde"
    }
    assert rows["a"] == ["docProps/core.xml"]
    assert set(rows["b"]) == {"word/comments.xml (attributes)"}
    assert rows["c"] == ["word/document.xml"]
    assert rows["d"] == ["word/media/image1.png"]
    assert rows["e"] == []


def test_a_name_in_the_file_name_is_found(run: Runner, pack: pathlib.Path) -> None:
    """The file must be renamed; its name is not repeated."""
    (pack / "Fall_Aria.txt").write_text("Sehr gut.\n", encoding="utf-8")
    done = run("check", "Fall_Aria.txt", *OPEN)
    assert done.exit_code == 1
    assert "rename" in done.stdout
    assert "Aria" not in done.stdout


def test_comments_of_a_page_are_read(run: Runner, pack: pathlib.Path) -> None:
    """What a browser does not show leaves, too."""
    (pack / "page.html").write_text('<p>Sehr gut.</p><!-- Aria --><img alt="Ahlbeck">', encoding="utf-8")
    done = run("check", "page.html", *OPEN)
    assert {line.split(",")[0] for line in done.stdout.splitlines()} == {"page.html: text (comments)", "page.html: text (attributes)"}


def test_what_cannot_be_read_is_an_error(run: Runner, pack: pathlib.Path) -> None:
    """A picture or a damaged document is never passed as clean."""
    (pack / "page.pdf").write_bytes(b"%PDF-1.7")
    (pack / "broken.docx").write_bytes(b"no archive")
    assert run("check", "page.pdf", *OPEN).exit_code == 3
    assert run("check", "broken.docx", *OPEN).exit_code == 3


def test_the_page_on_the_risk_is_written(run: Runner, pack: pathlib.Path) -> None:
    """--risk writes the page for texts."""
    (pack / "note.txt").write_text("Die Zwillinge standen in der Zeitung.\n", encoding="utf-8")
    assert run("check", "note.txt", "--risk", "risk.txt", "--population", "3000").exit_code == 0
    assert "Familien" in (pack / "risk.txt").read_text(encoding="utf-8")
