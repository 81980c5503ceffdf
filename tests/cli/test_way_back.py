"""From the file to its surrogates and back, as a user does it: anonymize with a key, go on with it, restore."""

from __future__ import annotations

import pathlib

import pyrage
import pytest

from support.runner import Runner

pytestmark = pytest.mark.usefixtures("fake_detector")
TEXT = "Frau Müller kam am 12.03.2021 mit Anna aus Güstrow.\r\n\tAnna schläft. Frau Müller ist müde.\r\n"


@pytest.fixture
def keys(folder: pathlib.Path) -> tuple[str, ...]:
    """Options that lock a new key for me, and open it."""
    identity = pyrage.x25519.Identity.generate()
    (folder / "me.txt").write_text(f"{identity}\n", encoding="utf-8")
    return ("--key", "keys/a.key", "--recipient", str(identity.to_public()), "--identity", "me.txt")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("options", [(), ("--style", "codes"), ("--profile", "handout"), ("--style", "mask")])
def test_the_file_comes_back_byte_for_byte(
    run: Runner, folder: pathlib.Path, keys: tuple[str, ...], encoding: str, options: tuple[str, ...]
) -> None:
    """Encoding, byte order mark, line ends and tabs included."""
    raw = TEXT.encode(encoding)
    (folder / "case.txt").write_bytes(raw)
    (folder / "keys").mkdir()
    made = run("anonymize", "case.txt", *keys, *options)
    assert made.exit_code in (0, 1), made.stderr
    back = run("restore", "case.anon.txt", "--key", "keys/a.key", "-i", "me.txt", "-o", "again.txt")
    assert back.exit_code == 0, back.stderr
    assert (folder / "again.txt").read_bytes() == raw


def test_a_later_file_of_the_case_keeps_the_surrogates(run: Runner, folder: pathlib.Path, keys: tuple[str, ...]) -> None:
    """The second session goes on with the key of the first."""
    (folder / "keys").mkdir()
    (folder / "one.txt").write_text("Frau Müller kam mit Anna.\n", encoding="utf-8")
    (folder / "two.txt").write_text("Anna war allein. Anna lacht.\n", encoding="utf-8")
    assert run("anonymize", "one.txt", *keys).exit_code in (0, 1)
    assert run("anonymize", "two.txt", *keys).exit_code in (0, 1)
    first, second = ((folder / f"{name}.anon.txt").read_text(encoding="utf-8") for name in ("one", "two"))
    anna = first.rpartition(" ")[2].strip(".\n")
    assert second == f"{anna} war allein. {anna} lacht.\n"


def test_a_surrogate_that_is_a_real_name_later_is_told(run: Runner, folder: pathlib.Path, keys: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """The person gets another one, and the command says so."""
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import EntityType
    from fallkonferenz.core.spans import Span
    from support import runner

    (folder / "keys").mkdir()
    (folder / "one.txt").write_text("Anna kam.\n", encoding="utf-8")
    assert run("anonymize", "one.txt", *keys).exit_code in (0, 1)
    surrogate = (folder / "one.anon.txt").read_text(encoding="utf-8").split()[0]

    def find(text: str) -> list[Span]:
        at = text.find(surrogate)
        return [*runner.find(text), *([Span(at, at + len(surrogate), EntityType.PERSON)] if at >= 0 else [])]

    monkeypatch.setattr(pipeline, "analyzer", lambda language, only="all": find)
    (folder / "two.txt").write_text(f"Anna und {surrogate} kamen.\n", encoding="utf-8")
    done = run("anonymize", "two.txt", *keys)
    assert "1 persons have other surrogates" in done.stderr
    assert surrogate not in (folder / "two.anon.txt").read_text(encoding="utf-8").split()


def test_strict_writes_neither_text_nor_key(run: Runner, folder: pathlib.Path, keys: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """What a person would have to look at is refused, with exit code 1."""
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import EntityType
    from fallkonferenz.core.spans import Span
    from support import runner

    calls: list[int] = []

    def find(text: str) -> list[Span]:
        calls.append(1)
        at = text.find("Zeuge")
        return [*runner.find(text), *([Span(at, at + 5, EntityType.PERSON)] if len(calls) > 1 else [])]

    monkeypatch.setattr(pipeline, "analyzer", lambda language, only="all": find)
    (folder / "keys").mkdir()
    (folder / "case.txt").write_text("Anna und der Zeuge kamen.\n", encoding="utf-8")
    done = run("anonymize", "case.txt", *keys, "--strict")
    assert done.exit_code == 1
    assert not (folder / "case.anon.txt").exists()
    assert not (folder / "keys" / "a.key").exists()


def test_the_population_gives_a_number_and_without_it_there_is_none(run: Runner, folder: pathlib.Path) -> None:
    """Words alone without the population; with it an estimate from and to."""
    (folder / "case.txt").write_text("Anna hat Zwillinge. Es stand in der Zeitung.\n", encoding="utf-8")
    run("anonymize", "case.txt", "-o", "a.txt", "--risk", "words.txt")
    run("anonymize", "case.txt", "-o", "b.txt", "--risk", "numbers.txt", "--population", "9000")
    words, numbers = ((folder / name).read_text(encoding="utf-8") for name in ("words.txt", "numbers.txt"))
    assert "Einwohnerzahl" in words
    assert "zwischen" not in words
    assert "zwischen" in numbers
    assert "anonym" not in (words + numbers).casefold()


def test_the_origin_of_names_is_kept_only_if_asked_for(run: Runner, folder: pathlib.Path) -> None:
    """--keep-origin answers a Turkish name by a Turkish one, the default does not."""
    from fallkonferenz.core.entities import Language
    from fallkonferenz.pseudonymize.surrogate_data import names

    (folder / "case.txt").write_text("Yıldız ist da. Frau Kaya lacht, die Familie ist gut angekommen.\n", encoding="utf-8")
    for option, is_local in (((), True), (("--keep-origin",), False)):
        run("anonymize", "case.txt", "-o", "a.txt", "--force", "--lang", "de", *option)
        surname = (folder / "a.txt").read_text(encoding="utf-8").split("Frau ")[1].split()[0]
        assert (surname in names.surnames(Language.DE)) == is_local
        assert (surname in names.of_culture("turkish", "surname")) == (not is_local)


def test_only_the_key_tells_which_file_is_which(run: Runner, folder: pathlib.Path, keys: tuple[str, ...]) -> None:
    """A result with a neutral name is listed beside its source by `key show`, until the person in the name is forgotten."""
    (folder / "keys").mkdir()
    (folder / "Müller Besuch.txt").write_text("Frau Müller kam mit Anna.\n", encoding="utf-8")
    done = run("anonymize", "Müller Besuch.txt", *keys)
    (made,) = folder.glob("text-*.anon.txt")
    assert "Müller" not in done.stdout + done.stderr
    shown = run("key", "show", "keys/a.key", "-i", "me.txt").stdout
    assert f"file\t{made.name}\tMüller Besuch.txt" in shown
    number = next(line.split("\t")[0] for line in shown.splitlines() if "Müller" in line and "PERSON" in line)
    assert run("key", "forget", "keys/a.key", number, "-i", "me.txt").exit_code == 0
    assert "Müller" not in run("key", "show", "keys/a.key", "-i", "me.txt").stdout


def test_what_a_profile_keeps_is_on_the_page(run: Runner, folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An occupation that stays in the text by the profile is named among what still points to the family."""
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import EntityType
    from fallkonferenz.core.narrative import AnnotatedNarrative
    from fallkonferenz.core.spans import Span

    (folder / "one.txt").write_text("Sie ist Altenpflegerin.\n", encoding="utf-8")
    span = Span(8, 22, EntityType.PROFESSION, 1.0, "test")
    monkeypatch.setattr(pipeline, "detect_case", lambda texts, **_: tuple(AnnotatedNarrative(text, (span,)) for text in texts))
    done = run("anonymize", "one.txt", "--lang", "de")
    assert (folder / "one.anon.txt").read_text(encoding="utf-8") == "Sie ist Altenpflegerin.\n"
    assert "- Beruf (1 Stelle)" in done.stderr
