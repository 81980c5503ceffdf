"""`fallkonferenz draw`: one drawing of a case sheet, as SVG, PNG, PDF or text."""

from __future__ import annotations

import enum
import pathlib
import sys
from typing import Annotated

import typer

from fallkonferenz.cli import options, packs
from fallkonferenz.core.errors import InputError


class Kind(enum.StrEnum):
    """What can be drawn."""

    GENOGRAM = "genogram"
    NETWORK = "network"
    TIMELINE = "timeline"


class Detail(enum.StrEnum):
    """How much of the family a genogram shows."""

    FULL = "full"
    REDUCED = "reduced"
    COARSE = "coarse"


def draw_command(
    kind: Annotated[Kind, typer.Argument(help="What to draw.")],
    sheet: Annotated[pathlib.Path, typer.Argument(metavar="SHEET", help="The case sheet (YAML).")],
    output: Annotated[pathlib.Path | None, typer.Option("--output", "-o", help="A .svg, .png or .pdf file; without it SVG goes to standard output.")] = None,
    detail: Annotated[Detail, typer.Option("--detail", help="reduced: household and parents; coarse: brothers and sisters as one symbol.")] = Detail.FULL,
    unrated: Annotated[bool, typer.Option("--unrated", help="Network map: all ties alike.")] = False,
    text: Annotated[bool, typer.Option("--text", help="Say the drawing in words instead.")] = False,
    force: options.Force = False,
) -> None:
    """Draw the genogram, the network map or the timeline of a case sheet.

    Example: fallkonferenz draw genogram sheet.yaml -o genogram.svg
    """
    from fallkonferenz import pipeline
    from fallkonferenz.store import files

    cases, _ = packs.read_cases([sheet], quick=True)
    figure = pipeline.draw(cases[0].sheet, kind.value, packs.library(None), detail=detail.value, rated=not unrated)
    if figure is None:
        raise InputError(f"{sheet.name} has nothing for a {kind.value}", hint="fill in persons, network or timeline first")
    if text:
        content = f"{figure.alt}\n".encode()
    else:
        content = pipeline.figure_as(figure, output.suffix.lower().lstrip(".") if output else "svg")
    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        files.write_bytes(output, content, force=force)
