"""`anonymize` writes beside, into folders, to standard output; keeps encodings; leaves nothing that leads back."""

from __future__ import annotations

import json
import pathlib
from collections.abc import Sequence

import pytest

from fallkonferenz import pipeline
from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.key import Key
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.report import Leak, LeakReason, LeakReport
from fallkonferenz.store.journal import NAME as JOURNAL
from support.runner import NARRATIVE, ORIGINALS, Runner

pytestmark = pytest.mark.usefixtures("fake_detector")


def names(folder: pathlib.Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_writes_beside_and_leaves_nothing_else(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """The result lies beside the input, without an original; there is no key and no journal."""
    result = run("anonymize", "case.txt")
    assert result.exit_code == 0, result.stderr
    assert names(folder) == ["case.anon.txt", "case.txt"]
    made = (folder / "case.anon.txt").read_text(encoding="utf-8")
    assert not any(original in made for original in ORIGINALS)
    assert "schläft schlecht" in made
    assert case.read_text(encoding="utf-8") == NARRATIVE


def test_standard_output_is_the_product(run: Runner, case: pathlib.Path) -> None:
    """With -o - the text alone goes to standard output, the table of counts to standard error, without originals."""
    result = run("anonymize", "case.txt", "-o", "-")
    assert result.stdout.endswith("ist müde.\n")
    assert "PERSON" in result.stderr
    assert not any(original in result.stdout + result.stderr for original in ORIGINALS)


def test_standard_input(run: Runner, folder: pathlib.Path) -> None:
    """`-` reads standard input and writes standard output; no file is made."""
    result = run("anonymize", "-", stdin=NARRATIVE.encode())
    assert result.exit_code == 0
    assert "schläft schlecht" in result.stdout
    assert names(folder) == []


def test_standard_input_into_a_file(run: Runner, folder: pathlib.Path) -> None:
    """Standard input goes to the file of -o."""
    assert run("anonymize", "-", "-o", "made.txt", stdin=NARRATIVE.encode()).exit_code == 0
    assert names(folder) == ["made.txt"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "windows-1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encoding_is_kept(run: Runner, folder: pathlib.Path, encoding: str, newline: str) -> None:
    """Encoding, byte order mark and line ends come out as they went in, and so does every byte outside the spans."""
    text = NARRATIVE.replace("\n", newline)
    mark = "\ufeff" if encoding.startswith("utf-16") else ""
    (folder / "in.txt").write_bytes((mark + text).encode(encoding))
    assert run("anonymize", "in.txt", "--style", "labels").exit_code == 0
    made = (folder / "in.anon.txt").read_bytes()
    assert made.startswith(b"\xef\xbb\xbf") is (encoding == "utf-8-sig")
    decoded = made.decode(encoding).removeprefix("\ufeff")
    assert decoded.endswith(f" ist müde.{newline}")
    assert decoded.startswith("Frau ")
    assert decoded.count("\r") == text.count("\r")


def test_folder_into_folder(run: Runner, folder: pathlib.Path) -> None:
    """A folder is searched with the folders in it; only readable kinds are taken, and results keep their place."""
    for name in ("in/a.txt", "in/deep/b.md", "in/c.png", "in/.hidden.txt", "in/old.anon.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(NARRATIVE, encoding="utf-8")
    result = run("anonymize", "in", "-o", "in/out")
    assert result.exit_code == 0, result.stderr
    assert names(folder / "in" / "out") == ["a.anon.txt", "deep/b.anon.md"]
    again = run("anonymize", "in", "-o", "in/out", "--force")
    assert names(folder / "in" / "out") == ["a.anon.txt", "deep/b.anon.md"], again.stderr


def test_a_folder_with_one_text_becomes_a_folder(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """What comes of a folder is a folder, also where it held a single text."""
    (folder / "in").mkdir()
    case.rename(folder / "in" / "case.txt")
    assert run("anonymize", "in", "-o", "out").exit_code == 0
    assert (folder / "out" / "case.anon.txt").is_file()


def test_one_bad_file_does_not_stop_the_others(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """The bad file is named with its reason, the others are done, and the exit code tells."""
    (folder / "bad.txt").write_bytes(b"\0\1\2")
    (folder / "good.txt").write_text(NARRATIVE, encoding="utf-8")
    result = run("anonymize", "bad.txt", "case.txt", "missing.txt", "good.txt")
    assert result.exit_code == 3
    assert {"case.anon.txt", "good.anon.txt"} <= set(names(folder))
    lines = result.stderr.splitlines()
    assert sum("failed: bad.txt" in line or "failed: missing.txt" in line for line in lines) == 2
    assert any(line.startswith("[4/4]") for line in lines)
    assert "4 in all: 2 done, 2 failed" in result.stderr


def test_existing_result_is_kept(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """A result that is there already is replaced only with --force."""
    (folder / "case.anon.txt").write_text("mine", encoding="utf-8")
    assert run("anonymize", "case.txt").exit_code == 3
    assert (folder / "case.anon.txt").read_text(encoding="utf-8") == "mine"
    assert run("anonymize", "case.txt", "--force").exit_code == 0
    assert (folder / "case.anon.txt").read_text(encoding="utf-8") != "mine"


def test_json_has_one_object_a_file(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """--json prints what was done to each file, with types and counts and without originals."""
    (folder / "other.txt").write_text("Anna schläft.\n", encoding="utf-8")
    (folder / "bad.txt").write_bytes(b"\0")
    result = run("anonymize", "case.txt", "other.txt", "bad.txt", "--json", "--quiet", "--lang", "de")
    rows = {pathlib.Path(row["file"]).name: row for row in map(json.loads, result.stdout.splitlines())}
    assert rows["case.txt"]["replaced"] == {"PERSON": 4, "LOCATION": 1, "DATE": 1}
    assert rows["case.txt"]["schema"] == 1
    assert rows["case.txt"]["output"].endswith("case.anon.txt")
    assert rows["case.txt"]["look_at"] == []
    risk = rows["case.txt"]["risk"]
    assert set(risk) == {"factors", "rarest", "families", "uncertainty", "helps", "kept"}
    assert risk["families"] is None
    assert set(risk["kept"]) <= {"AGE", "DATE", "LOCATION", "ORGANIZATION", "ORIGIN", "PROFESSION"}
    assert (rows["other.txt"]["status"], rows["other.txt"]["language"]) == ("done", "de")
    assert (rows["bad.txt"]["status"], "problem" in rows["bad.txt"]) == ("failed", True)
    assert not any(original in result.stdout + result.stderr for original in ORIGINALS)


def test_show_text_shows_originals(run: Runner, case: pathlib.Path) -> None:
    """Originals are shown only when they are asked for."""
    result = run("anonymize", "case.txt", "--show-text")
    assert "Müller" in result.stderr


def test_quiet_says_nothing(run: Runner, case: pathlib.Path) -> None:
    """--quiet leaves both streams empty when all is well."""
    result = run("anonymize", "case.txt", "-q")
    assert (result.stdout, result.stderr) == ("", "")


def test_case_shares_one_register(run: Runner, folder: pathlib.Path) -> None:
    """Files of one case give the same person the same surrogate; the person keeps it over the files."""
    (folder / "one.txt").write_text("Anna kam.\n", encoding="utf-8")
    (folder / "two.txt").write_text("Yıldız und Anna kamen.\n", encoding="utf-8")
    result = run("anonymize", "one.txt", "two.txt", "--case", "FK-7", "--style", "labels", "--lang", "de")
    assert result.exit_code == 0, result.stderr
    anna = (folder / "one.anon.txt").read_text(encoding="utf-8").removesuffix(" kam.\n")
    assert f"und {anna} kamen" in (folder / "two.anon.txt").read_text(encoding="utf-8")


def test_strict_writes_nothing_doubtful(
    run: Runner, folder: pathlib.Path, case: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a person must look, the exit code is 1 and the places are named; with --strict nothing is written."""

    def leaks(documents: Sequence[PseudonymizedNarrative], key: Key, **_: object) -> LeakReport:
        at = documents[0].text.index("müde")
        return LeakReport((Leak(documents[0].id, at, at + 4, EntityType.PERSON, LeakReason.DETECTED),))

    monkeypatch.setattr(pipeline, "leaks", leaks)
    refused = run("anonymize", "case.txt", "--strict")
    assert refused.exit_code == 1
    assert names(folder) == ["case.txt"]
    result = run("anonymize", "case.txt")
    assert result.exit_code == 1
    assert "case.anon.txt, line 2: PERSON" in result.stderr
    assert names(folder) == ["case.anon.txt", "case.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("a.txt", "b.txt", "-o", "file.txt"),
        ("a.txt", "b.txt", "-o", "-"),
        ("x/a.txt", "a.txt", "-o", "x"),
        ("a.txt", "x/a.txt", "-o", "out"),
        ("a.txt", "b.txt", "--key", "k.age"),
    ],
    ids=" ".join,
)
def test_two_texts_never_go_to_one_place(run: Runner, folder: pathlib.Path, arguments: tuple[str, ...]) -> None:
    """Inputs that would land on each other, on an input or in one key are wrong usage."""
    (folder / "x").mkdir()
    for name in ("a.txt", "b.txt", "x/a.txt", "file.txt"):
        (folder / name).write_text(NARRATIVE, encoding="utf-8")
    before = names(folder)
    result = run("anonymize", *arguments)
    assert result.exit_code == 2 if arguments[-1] != "x" else result.exit_code in (0, 2)
    if result.exit_code == 2:
        assert names(folder) == before


def test_resume_skips_what_is_unchanged(run: Runner, folder: pathlib.Path) -> None:
    """What is done and unchanged is left; what has changed is made anew; what a person edited is not touched."""
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(NARRATIVE, encoding="utf-8")
    assert run("anonymize", ".").exit_code == 0
    assert (folder / JOURNAL).exists()
    (folder / "b.txt").write_text(NARRATIVE + "Anna lacht.\n", encoding="utf-8")
    (folder / "c.anon.txt").write_text("von Hand verbessert", encoding="utf-8")
    before = (folder / "a.anon.txt").stat().st_mtime_ns
    result = run("anonymize", ".", "--resume")
    assert result.exit_code == 0, result.stderr
    assert "3 in all: 1 done, 2 was done before" in result.stderr
    assert (folder / "a.anon.txt").stat().st_mtime_ns == before
    assert "lacht" in (folder / "b.anon.txt").read_text(encoding="utf-8")
    assert (folder / "c.anon.txt").read_text(encoding="utf-8") == "von Hand verbessert"


def test_resume_minds_the_options(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """Other options make another result: it is not skipped."""
    assert run("anonymize", "case.txt", "--resume", "--style", "labels").exit_code == 0
    made = (folder / "case.anon.txt").read_text(encoding="utf-8")
    again = run("anonymize", "case.txt", "--resume", "--style", "mask")
    assert again.exit_code == 0, again.stderr
    assert "1 was done before" not in again.stderr
    assert run("anonymize", "case.txt", "--resume", "--style", "labels").exit_code == 0
    assert (folder / "case.anon.txt").read_text(encoding="utf-8") == made


def test_the_same_batch_gives_the_same_bytes(run: Runner, folder: pathlib.Path) -> None:
    """A batch that is run twice writes the same bytes, and the journal shows neither names nor paths."""
    (folder / "in").mkdir()
    for name in ("anna.txt", "b.txt"):
        (folder / "in" / name).write_text(NARRATIVE, encoding="utf-8")
    assert run("anonymize", "in", "-o", "one").exit_code == 0
    assert run("anonymize", "in", "-o", "two").exit_code == 0
    assert names(folder / "one") == names(folder / "two")
    for name in names(folder / "one"):
        assert (folder / "one" / name).read_bytes() == (folder / "two" / name).read_bytes()
    journal = (folder / "in" / JOURNAL).read_text(encoding="utf-8")
    assert not any(word in journal for word in (*ORIGINALS, "anna", ".txt"))
    assert not (folder / "one" / JOURNAL).exists()


@pytest.mark.parametrize("name", ["Güstrow.txt", "Fall_Anna.txt", "2024 müller neu.txt", "Hodan.txt"])
def test_a_name_in_a_file_name_is_not_handed_on(run: Runner, folder: pathlib.Path, name: str) -> None:
    """The result gets a neutral name, the same every time, and the user is told without the name."""
    (folder / name).write_text(NARRATIVE, encoding="utf-8")
    first = run("anonymize", name)
    assert first.exit_code == 0, first.stderr
    (made,) = (one for one in names(folder) if one != name)
    assert made.startswith("text-")
    assert "neutral" in first.stderr
    assert not any(word in first.stderr for word in ("Güstrow", "Anna", "müller", "Hodan"))
    assert run("anonymize", name, "--force").exit_code == 0
    assert len(names(folder)) == 2


def test_the_page_on_the_risk_is_written(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """--risk FILE holds the page, with numbers only if the population is given, and never the word anonymous."""
    assert run("anonymize", "case.txt", "--risk", "risk.txt").exit_code == 0
    plain = (folder / "risk.txt").read_text(encoding="utf-8")
    case.write_text(NARRATIVE + "Die Zwillinge und der Pfarrer standen in der Zeitung.", encoding="utf-8")
    assert run("anonymize", "case.txt", "--risk", "risk.txt", "--population", "3000", "--force").exit_code == 0
    numbers = (folder / "risk.txt").read_text(encoding="utf-8")
    assert "zwischen" not in plain
    assert "zwischen 0 und 1 Familien" in numbers
    assert "anonym" not in (plain + numbers).casefold()


PASSPHRASE = b"vier Woerter in einer Reihe\n"


def test_a_key_leads_back(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """With --key the original comes back byte for byte, and the file shows nothing without its passphrase."""
    (folder / "keys").mkdir()
    made = run("anonymize", "case.txt", "--key", "keys/case.key", stdin=PASSPHRASE * 2)
    assert made.exit_code == 0, made.stderr
    assert not any(original.encode() in (folder / "keys" / "case.key").read_bytes() for original in ORIGINALS)
    back = run("restore", "case.anon.txt", "--key", "keys/case.key", "-o", "back.txt", stdin=PASSPHRASE)
    assert back.exit_code == 0, back.stderr
    assert (folder / "back.txt").read_bytes() == case.read_bytes()


def test_a_key_goes_on(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """With the same key a person has the same surrogate in a later document; a key beside the text is warned of."""
    (folder / "later.txt").write_text("Anna kam.\n", encoding="utf-8")
    first = run("anonymize", "case.txt", "--key", "case.key", "--style", "labels", stdin=PASSPHRASE * 2)
    assert "keep the two apart" in first.stderr
    later = run("anonymize", "later.txt", "--key", "case.key", "--style", "labels", "--lang", "de", stdin=PASSPHRASE)
    assert later.exit_code == 0, later.stderr
    surrogate = (folder / "later.anon.txt").read_text(encoding="utf-8").removesuffix(" kam.\n")
    assert f"{surrogate} schläft schlecht" in (folder / "case.anon.txt").read_text(encoding="utf-8")


def test_without_an_answer_to_the_passphrase_nothing_is_written(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """Where nobody can type a passphrase, a sentence says so, and neither text nor key is there."""
    result = run("anonymize", "case.txt", "--key", "case.key")
    assert result.exit_code == 3
    assert "there is no terminal" in result.stderr
    assert names(folder) == ["case.txt"]


def test_a_wrong_passphrase_writes_nothing(run: Runner, folder: pathlib.Path, case: pathlib.Path) -> None:
    """A key that cannot be opened ends the command before anything is written."""
    assert run("anonymize", "case.txt", "--key", "case.key", "-o", "one.txt", stdin=PASSPHRASE * 2).exit_code == 0
    result = run("anonymize", "case.txt", "--key", "case.key", "-o", "two.txt", stdin=b"another one\n")
    assert result.exit_code == 3
    assert not (folder / "two.txt").exists()
