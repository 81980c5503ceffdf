"""`fallkonferenz demo`: the whole way once, by the commands that a coordinator uses, with the invented cases that come along."""

from __future__ import annotations

import itertools
import pathlib
from typing import Annotated, Any

import typer

from fallkonferenz.cli.console import note
from fallkonferenz.core.errors import InputError

LOOK = 1  # exit code of a command after which a person must look; in the demo that is no failure


def demo_command(
    folder: Annotated[
        pathlib.Path, typer.Argument(metavar="[FOLDER]", help="A new folder for the demo.")
    ] = pathlib.Path("fallkonferenz-demo"),
    every: Annotated[bool, typer.Option("--all", help="A pack of each of the five settings in each of the four languages.")] = False,
) -> None:
    """Show everything once: copy the example cases into a new folder, anonymize them, fill sheets, build meeting packs.

    Example: fallkonferenz demo

    Example: fallkonferenz demo --all
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(f"{folder} is there already", hint="give the name of a new folder: fallkonferenz demo FOLDER")
    _copy_examples(folder)
    if every:
        _add_meetings(folder)
    note(f"invented cases, reviewed sheets and meetings lie in {folder}; these commands follow:")
    _run("anonymize", folder / "cases", "-o", folder / "texts", "--profile", "handout", "--quiet")
    for text in sorted((folder / "texts").glob("*.txt")):
        _run("fill", text, "-o", folder / "proposals" / f"{text.name.split('.')[0]}.yaml", "--quiet")
    for meeting in sorted((folder / "meetings").glob("*.yaml")):
        _run("agenda", meeting, "-o", folder / "packs" / meeting.stem, must_be_clean=True)
    typer.echo(f"open  {folder / 'texts'}      the cases with surrogates, to compare with {folder / 'cases'}")
    typer.echo(f"open  {folder / 'proposals'}  a case sheet each, filled with proposals")
    for pack in sorted((folder / "packs").glob("*/index.html")):
        typer.echo(f"open  {pack}")


def _copy_examples(folder: pathlib.Path) -> None:
    from fallkonferenz.store import files, resources

    examples = resources.folder("examples")
    for source in sorted(examples.glob("*/*")):
        if source.suffix in (".txt", ".yaml"):
            target = folder / source.relative_to(examples)
            _make(target.parent)
            files.write_bytes(target, source.read_bytes())
    _make(folder / "proposals")


def missing_meetings() -> dict[str, dict[str, Any]]:
    """Return by file name the meetings that the examples lack for every setting in every language."""
    from fallkonferenz.store import resources, text
    from fallkonferenz.store.meetings import read_meeting
    from fallkonferenz.store.sheets import parse_sheet

    examples = resources.folder("examples")
    there = {(file.meeting.setting, file.meeting.lang.value) for file in map(read_meeting, (examples / "meetings").glob("*.yaml"))}
    data = parse_sheet(text.read(examples / "languages.yaml").text, "languages.yaml").data
    made = dict[str, dict[str, Any]]()
    for setting, (lang, words) in itertools.product(data["settings"], data["languages"].items()):
        if (setting, lang) not in there:
            meeting = {"setting": setting, "plan": setting, "lang": lang, "date": data["date"], "next_date": data["next_date"]}
            meeting |= {key: words[key] for key in ("organizer", "place", "invited")}
            has_forums = setting == "fachforum"
            meeting |= {"tables": {"forums": words["forums"]}} if has_forums else {"cases": [f"../sheets/{words['case']}.yaml"]}
            made[f"{setting}.{lang}.yaml"] = meeting
    return made


def _add_meetings(folder: pathlib.Path) -> None:
    from fallkonferenz.store import files
    from fallkonferenz.store.meetings import format_meeting

    for name, meeting in missing_meetings().items():
        files.write_bytes(folder / "meetings" / name, format_meeting(meeting, {}, "Everybody in it is invented.").encode("utf-8"))


def _make(folder: pathlib.Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot make the folder {folder}: {error.strerror}") from None


def _run(*arguments: str | pathlib.Path, must_be_clean: bool = False) -> None:
    """Show a command line and run it in this process; the demo ends where a command fails."""
    from fallkonferenz.cli.app import app

    words = [str(argument) for argument in arguments]
    typer.echo(f"  $ fallkonferenz {' '.join(words)}", err=True)
    code = app(words, standalone_mode=False)
    if code and (must_be_clean or code != LOOK):
        raise typer.Exit(code)
