"""What holds for all commands alike: help with an example, exit codes, no narrative text in an error.

To add a command: its cases go into the tables below; a command without cases fails.
"""

from __future__ import annotations

import pathlib
import shutil

import pyrage
import pytest
import typer

from fallkonferenz import pipeline
from fallkonferenz.cli.app import COMMANDS, app
from fallkonferenz.core.errors import MissingPieceError
from fallkonferenz.core.key import Key, KeyDocument, Origin, digest
from fallkonferenz.store import resources, vault
from support.runner import NARRATIVE, ORIGINALS, Runner, run_command

# Command, arguments, exit code. `case.txt` is a narrative, `empty.txt` is empty, `broken.bin` is no text, `gold` and
# `nothing` are folders, `made.txt` was made with `case.key`, `edited.txt` changed since, `open.yaml` is an
# empty sheet, `sheets` and `meetings` are the examples.
CASES: tuple[tuple[str, tuple[str, ...], int], ...] = (
    ("anonymize", ("case.txt", "-o", "out.txt"), 0),
    ("anonymize", (), 2),
    ("anonymize", ("-", "case.txt"), 2),
    ("anonymize", ("case.txt", "-o", "case.txt"), 2),
    ("anonymize", ("case.txt", "-o", "-", "--json"), 2),
    ("anonymize", ("case.txt", "--jobs", "0"), 2),
    ("anonymize", ("case.txt", "--cluster", "tcp://host", "--show-text"), 2),
    ("anonymize", ("missing.txt",), 3),
    ("anonymize", ("empty.txt",), 3),
    ("anonymize", ("broken.bin",), 3),
    ("anonymize", ("nothing",), 3),
    ("anonymize", ("case.txt", "--profile", "no-such-profile"), 3),
    ("anonymize", ("case.txt", "--known", "missing.txt"), 3),
    ("detect", ("case.txt",), 0),
    ("detect", ("case.txt", "--json"), 0),
    ("detect", (), 2),
    ("detect", ("case.txt", "--lang", "fr"), 2),
    ("detect", ("missing.txt",), 3),
    ("detect", ("empty.txt",), 3),
    ("detect", ("nothing",), 3),
    ("evaluate", ("gold",), 0),
    ("evaluate", ("gold", "--floor", "1.1"), 1),
    ("evaluate", (), 2),
    ("evaluate", ("missing.jsonl",), 3),
    ("evaluate", ("gold", "--write", "case.txt"), 3),
    ("fill", ("case.txt", "-o", "sheet.yaml"), 1),
    ("fill", (), 2),
    ("fill", ("missing.txt",), 3),
    ("fill", ("case.txt", "--template", "no-such-template"), 3),
    ("check", ("open.yaml", "--quick"), 1),
    ("check", ("missing.yaml",), 3),
    ("check", (), 2),
    ("handout", ("sheets/iqz_ffk.yaml", "-o", "handouts", "--quick", "--format", "html"), 0),
    ("handout", (), 2),
    ("handout", ("missing.yaml",), 3),
    ("agenda", ("meetings/iqz_ffk.yaml", "-o", "pack", "--quick", "--format", "html"), 0),
    ("agenda", ("missing.yaml",), 3),
    ("agenda", (), 2),
    ("draw", ("genogram", "sheets/iqz_ffk.yaml", "-o", "genogram.svg"), 0),
    ("draw", ("portrait", "sheets/iqz_ffk.yaml"), 2),
    ("draw", ("genogram", "missing.yaml"), 3),
    ("minutes", ("minutes.yaml", "-o", "after", "--format", "html"), 0),
    ("minutes", (), 2),
    ("minutes", ("missing.yaml",), 3),
    ("forum", ("forum.yaml", "-o", "doc", "--format", "html"), 0),
    ("forum", (), 2),
    ("forum", ("missing.yaml",), 3),
    ("new", ("meeting", "--setting", "iqz_ffk", "--lang", "de"), 0),
    ("new", ("nothing",), 2),
    ("new", ("meeting", "--setting", "no-such-plan", "--lang", "de"), 3),
    ("templates", ("list",), 0),
    ("templates", ("show",), 2),
    ("templates", ("show", "no-such-template"), 3),
    ("restore", ("made.txt", "--key", "case.key", "--identity", "identity.txt"), 0),
    ("restore", ("edited.txt", "--key", "case.key", "--identity", "identity.txt"), 1),
    ("restore", ("case.txt", "--key", "case.key", "--identity", "identity.txt"), 3),
    ("restore", ("case.txt", "--key", "missing.key"), 3),
    ("restore", ("case.txt",), 2),
    ("key", ("show", "case.key", "--counts", "--identity", "identity.txt"), 0),
    ("key", ("show",), 2),
    ("key", ("show", "missing.key"), 3),
    ("demo", ("new",), 0),
    ("demo", ("gold",), 3),
)
# Commands that need the models, and how they are called.
NEED_MODELS = (("anonymize", "case.txt"), ("detect", "case.txt"), ("evaluate", "gold"))


@pytest.fixture
def material(folder: pathlib.Path, case: pathlib.Path) -> pathlib.Path:
    """The files that `CASES` speak of."""
    (folder / "empty.txt").write_bytes(b"\xef\xbb\xbf\r\n")
    (folder / "broken.bin").write_bytes(b"PK\x03\x04\0\0")
    (folder / "nothing").mkdir()
    (folder / "gold").mkdir()
    (folder / "gold" / "de-1.txt").write_text("Frau [[PERSON|Müller]] kam.\n", encoding="utf-8")
    for name in ("sheets", "meetings"):
        shutil.copytree(resources.folder("examples") / name, folder / name)
    run_command("new", "sheet", "--lang", "de", "-o", "open.yaml")
    (folder / "minutes.yaml").write_text("lang: de\ntitle: Zirkel\ndate: 2027-03-10\npresent: {health: 4}\n", encoding="utf-8")
    (folder / "forum.yaml").write_text("title: Lotsen\nrounds: [[Feste Stellen.]]\n", encoding="utf-8")
    (folder / "edited.txt").write_text("Frau A kam heim.\n", encoding="utf-8")
    (folder / "made.txt").write_text("Frau A kam.\n", encoding="utf-8")
    document = KeyDocument(digest("Frau A kam.\n"), (Origin(5, 6, "A", "Müller"),))
    identity = pyrage.x25519.Identity.generate()
    (folder / "identity.txt").write_text(str(identity), encoding="utf-8")
    secret = vault.Secret(recipients=(str(identity.to_public()),))
    vault.create(folder / "case.key", Key("case", documents=(document,)), secret)
    return folder


@pytest.mark.usefixtures("fake_detector", "material")
@pytest.mark.parametrize(("command", "arguments", "code"), CASES, ids=lambda value: str(value))
def test_exit_code(run: Runner, command: str, arguments: tuple[str, ...], code: int) -> None:
    """The command ends with the documented exit code, and no error shows narrative text."""
    result = run(command, *arguments)
    assert result.exit_code == code, result.stderr
    if code in (2, 3):
        assert result.stdout == ""
        assert result.stderr
        assert not any(original in result.stderr for original in ORIGINALS)
    if code == 3:
        assert result.stderr.startswith("fallkonferenz: error: ")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_cases(command: str) -> None:
    """Each command has a case for success, for wrong usage, and for an input that is not valid."""
    codes = {code for name, _, code in CASES if name == command}
    assert codes & {0, 1}
    assert 2 in codes or command == "demo"
    assert 3 in codes


def command_lines() -> list[tuple[str, ...]]:
    """Return every command, and for a group of commands each one in it."""
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    return [(name, *sub) for name in COMMANDS for sub in [(s,) for s in getattr(commands[name], "commands", ())] or [()]]


@pytest.mark.parametrize("words", command_lines(), ids=" ".join)
def test_help_shows_an_example(run: Runner, words: tuple[str, ...]) -> None:
    """The help of each command shows how it is called."""
    result = run(*words, "--help")
    assert result.exit_code == 0
    _, found, example = " ".join(result.stdout.split()).partition("Example: ")
    assert found
    assert example.startswith(f"fallkonferenz {' '.join(words)}")


@pytest.mark.parametrize("command", COMMANDS)
def test_wrong_usage(run: Runner, command: str) -> None:
    """An option that does not exist is wrong usage: exit code 2, nothing on standard output."""
    result = run(command, "--no-such-option")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "no-such-option" in result.stderr


@pytest.mark.usefixtures("material")
@pytest.mark.parametrize("arguments", NEED_MODELS, ids=lambda value: value[0])
def test_a_missing_model_is_named(run: Runner, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its models a command ends with 4 and says how to install them."""

    def missing(name: str) -> pathlib.Path:
        raise MissingPieceError(f"the folder {name} is not installed", hint="pip install --force-reinstall fallkonferenz")

    pipeline.analyzer.cache_clear()
    monkeypatch.setattr(resources, "folder", lambda name: missing(name) if name == "models" else REAL_FOLDER(name))
    result = run(*arguments)
    assert result.exit_code == 4
    assert "pip install" in result.stderr


REAL_FOLDER = resources.folder


@pytest.mark.usefixtures("material")
@pytest.mark.parametrize("arguments", NEED_MODELS, ids=lambda value: value[0])
def test_a_bug_shows_no_text(run: Runner, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """If fallkonferenz itself fails, it ends with 70 and neither the text nor the message of the failure is shown."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(NARRATIVE)

    monkeypatch.setattr(pipeline, "detect_case", fail)
    result = run(*arguments)
    assert result.exit_code == 70
    assert "bug" in result.stderr
    assert not any(original in result.stdout + result.stderr for original in ORIGINALS)


def test_version(run: Runner) -> None:
    """`--version` prints name and version."""
    result = run("--version")
    assert (result.exit_code, result.stdout.split()[0]) == (0, "fallkonferenz")


def test_exit_codes_are_in_the_help(run: Runner) -> None:
    """Every exit code is explained in `fallkonferenz --help`."""
    text = " ".join(run("--help").stdout.split())
    for code in ("0 done", "1 done and", "2 wrong", "3 input", "4 something", "70 a bug"):
        assert code in text
