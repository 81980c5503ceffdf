"""`fallkonferenz demo`: the whole way once, with the invented cases that come with fallkonferenz."""

from __future__ import annotations

import pathlib
from typing import TYPE_CHECKING, Annotated

import typer

from fallkonferenz.cli.console import note
from fallkonferenz.core.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = "cases"
SEED = b"demo: everybody in it is invented"  # the same demo everywhere


def demo_command(
    folder: Annotated[
        pathlib.Path, typer.Argument(metavar="[FOLDER]", help="A new folder for the demo.")
    ] = pathlib.Path("fallkonferenz-demo"),
) -> None:
    """Show everything once: copy the example cases into a new folder, anonymize them, fill sheets, build meeting packs.

    Example: fallkonferenz demo
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(f"{folder} is there already", hint="give the name of a new folder: fallkonferenz demo FOLDER")
    cases = list(_copy_cases(folder))
    note(f"{len(cases)} invented cases lie in {folder / CASES}")
    for case in cases:
        _anonymize(case)
    note("each has a text with surrogates beside it (.anon.txt)")
    typer.echo(f"open {cases[0]} and beside it {cases[0].with_suffix('.anon.txt').name}")


def _copy_cases(folder: pathlib.Path) -> Iterator[pathlib.Path]:
    from fallkonferenz.store import files, resources

    target = folder / CASES
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot make the folder {target}: {error.strerror}") from None
    for source in sorted((resources.folder("examples") / CASES).glob("*.txt")):
        files.write_bytes(target / source.name, source.read_bytes())
        yield target / source.name


def _anonymize(case: pathlib.Path) -> None:
    from fallkonferenz import pipeline
    from fallkonferenz.batch.job import Settings
    from fallkonferenz.batch.work import anonymize, read_bytes, write

    settings = Settings(pipeline.load_profile("handout"))
    made = anonymize([read_bytes(case)], [case], settings, seed=SEED + case.name.encode())
    write(made, [case.with_suffix(".anon.txt")], force=False)
