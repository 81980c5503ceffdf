"""`anonymize` and `restore` on documents: formats, endings, --drop-unread, one register for several files, failures."""

from __future__ import annotations

import io
import json
import pathlib
import zipfile

import pyrage
import pytest

from support import documents
from support.documents import SENTENCE, docx, mail, odt, page, paragraph, pdf
from support.documents import run as words
from support.runner import Runner

pytestmark = pytest.mark.usefixtures("fake_detector")


def texts(path: pathlib.Path) -> str:
    return "\n".join(text for _, text in documents.all_texts(path.read_bytes()))


@pytest.mark.parametrize(
    ("name", "make", "result"),
    [
        ("case.docx", docx, "case.anon.docx"),
        ("case.odt", odt, "case.anon.odt"),
        ("case.HTML", lambda: page("<p>Müller"), "case.anon.html"),
        ("case.pdf", pdf, "case.anon.docx"),
        ("case.eml", lambda: mail(SENTENCE), "case.anon.docx"),
        ("case.rtf", lambda: documents.rtf(""), "case.anon.docx"),
    ],
)
def test_the_result_lies_beside(run: Runner, folder: pathlib.Path, name: str, make: object, result: str) -> None:
    """Word in Word, LibreOffice in LibreOffice; what is not written again becomes a Word document."""
    (folder / name).write_bytes(make())  # type: ignore[operator]
    done = run("anonymize", name)
    assert done.exit_code == 0, done.stderr
    assert {path.name for path in folder.iterdir()} == {name, result}
    assert "Müller" not in texts(folder / result)


@pytest.mark.parametrize("arguments", [("--to", "txt"), ("-o", "out.txt")])
def test_text_alone(run: Runner, folder: pathlib.Path, arguments: tuple[str, ...]) -> None:
    """By --to, or by the ending of --output."""
    (folder / "case.pdf").write_bytes(pdf())
    assert run("anonymize", "case.pdf", *arguments).exit_code == 0
    (made,) = (path for path in folder.iterdir() if path.suffix == ".txt")
    assert "kam am" in made.read_text(encoding="utf-8")


@pytest.mark.parametrize(("source", "target"), [("case.docx", "out.odt"), ("case.pdf", "out.pdf"), ("case.docx", "out.doc"), ("case.txt", "out.docx")])
def test_an_ending_that_would_lie_is_wrong_usage(run: Runner, folder: pathlib.Path, source: str, target: str) -> None:
    """Exit code 2, and nothing is written."""
    (folder / source).write_bytes({"case.docx": docx, "case.pdf": pdf}.get(source, SENTENCE.encode)())
    assert run("anonymize", source, "-o", target).exit_code == 2
    assert not (folder / target).exists()


def test_a_picture_stops_the_file_and_dropping_it_is_told(run: Runner, folder: pathlib.Path) -> None:
    """Exit code 3 and nothing written; with --drop-unread the report and the result say what is missing."""
    sample = next(sample for sample in documents.DOCX if sample.id == "docx picture")
    (folder / "case.docx").write_bytes(sample.make())
    stopped = run("anonymize", "case.docx")
    assert stopped.exit_code == 3
    assert "picture in the text" in stopped.stderr
    assert "--drop-unread" in stopped.stderr
    assert not (folder / "case.anon.docx").exists()
    done = run("anonymize", "case.docx", "--drop-unread", "--lang", "sv", "--json")
    row = json.loads(done.stdout)
    assert row["left_out"] == ["picture in the text"]
    assert "left out, for it cannot be read: picture in the text" in done.stderr
    assert "[bild har utelämnats]" in texts(folder / "case.anon.docx")


def test_a_broken_document_leaves_nothing(run: Runner, folder: pathlib.Path) -> None:
    """Also not half of a file, and the others of a batch are done."""
    (folder / "in").mkdir()
    (folder / "in" / "a.docx").write_bytes(docx()[:-30])
    (folder / "in" / "b.docx").write_bytes(docx())
    (folder / "in" / "c.odt").write_bytes(odt())
    done = run("anonymize", "in", "-o", "out")
    assert done.exit_code == 3
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["b.anon.docx", "c.anon.odt"]


def test_several_files_are_one_case(run: Runner, folder: pathlib.Path) -> None:
    """With --case a person has one surrogate in all formats, and one key leads them all back."""
    identity = pyrage.x25519.Identity.generate()
    (folder / "me.txt").write_text(f"{identity}\n", encoding="utf-8")
    (folder / "a.docx").write_bytes(docx())
    (folder / "b.odt").write_bytes(odt())
    (folder / "c.pdf").write_bytes(pdf())
    done = run("anonymize", "a.docx", "b.odt", "c.pdf", "--case", "K7", "-o", "out", "--key", "k.key", "-r", str(identity.to_public()))
    assert done.exit_code == 0, done.stderr
    surnames = set()
    for name in ("a.anon.docx", "b.anon.odt", "c.anon.docx"):
        shown = run("detect", f"out/{name}", "--json")
        assert shown.exit_code == 0
        again = run("restore", f"out/{name}", "--key", "k.key", "-i", "me.txt")
        assert again.exit_code == 0, again.stderr
        assert SENTENCE in again.stdout
        surnames.add(texts(folder / "out" / name).partition("Frau ")[2].split()[0])
    assert len(surnames) == 1


def test_restore_writes_the_document_again(run: Runner, folder: pathlib.Path) -> None:
    """The original stands in the layout of the pseudonymized document, in the run where it began."""
    identity = pyrage.x25519.Identity.generate()
    (folder / "me.txt").write_text(f"{identity}\n", encoding="utf-8")
    (folder / "a.docx").write_bytes(docx(paragraph(words("Frau "), "<w:r><w:rPr><w:b/></w:rPr><w:t>Mül</w:t></w:r>", words("ler"))))
    assert run("anonymize", "a.docx", "--key", "k.key", "-r", str(identity.to_public())).exit_code == 0
    assert "<w:rPr><w:b/></w:rPr><w:t" in texts(folder / "a.anon.docx")
    done = run("restore", "a.anon.docx", "--key", "k.key", "-i", "me.txt", "-o", "b.docx")
    assert done.exit_code == 0, done.stderr
    assert '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Müller</w:t>' in texts(folder / "b.docx")


def test_a_document_that_was_edited_is_restored_with_a_warning(run: Runner, folder: pathlib.Path) -> None:
    """Surrogate by surrogate, exit code 1; what somebody has added stays."""
    identity = pyrage.x25519.Identity.generate()
    (folder / "me.txt").write_text(f"{identity}\n", encoding="utf-8")
    (folder / "a.docx").write_bytes(docx(paragraph(words("Ende."))))
    assert run("anonymize", "a.docx", "--key", "k.key", "-r", str(identity.to_public())).exit_code == 0
    made = (folder / "a.anon.docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        entries = {name: archive.read(name).replace(b"Ende.", b"Ende, neu.") for name in archive.namelist()}
    (folder / "a.anon.docx").write_bytes(documents.zipped(entries))
    done = run("restore", "a.anon.docx", "--key", "k.key", "-i", "me.txt", "-o", "b.docx")
    assert done.exit_code == 1
    assert "edited" in done.stderr
    assert SENTENCE in texts(folder / "b.docx")
    assert "Ende, neu." in texts(folder / "b.docx")


def test_a_name_of_a_person_in_the_file_name(run: Runner, folder: pathlib.Path) -> None:
    """The result of a document gets a neutral name, too."""
    (folder / "Fall Müller.docx").write_bytes(docx())
    done = run("anonymize", "Fall Müller.docx")
    assert done.exit_code == 0
    (made,) = (path.name for path in folder.iterdir() if "Müller" not in path.name)
    assert made.startswith("text-")
    assert made.endswith(".anon.docx")


def test_where_to_look_is_said_in_words(run: Runner, folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A place of a document is a paragraph of a story, not a line."""
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import EntityType
    from fallkonferenz.core.report import Leak, LeakReason, LeakReport

    def found(results: object, key: object, **_: object) -> LeakReport:
        text = results[0].text  # type: ignore[index]
        at = text.index("Letzter")
        return LeakReport((Leak("1", at, at + 7, EntityType.PERSON, LeakReason.DETECTED),))

    monkeypatch.setattr(pipeline, "leaks", found)
    (folder / "a.docx").write_bytes(docx(paragraph(words("Zweiter")) + paragraph(words("Letzter Absatz"))))
    done = run("anonymize", "a.docx")
    assert done.exit_code == 1
    assert "text, paragraph 3: PERSON" in done.stderr
