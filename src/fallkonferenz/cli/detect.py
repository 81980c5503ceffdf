"""`fallkonferenz detect`: what would be replaced, as spans; the contract of scripts and measurements."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from fallkonferenz.cli import options
from fallkonferenz.cli.inputs import STDIN, knowledge, read_input
from fallkonferenz.core.entities import EntityType

if TYPE_CHECKING:
    from rich.console import Console

    from fallkonferenz.core.narrative import AnnotatedNarrative

SCHEMA = 1


def detect_command(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Text files; - reads standard input.")],
    lang: options.Lang = options.LanguageChoice.AUTO,
    as_json: options.Json = False,
    known: options.KnownFile = None,
    allow: options.AllowFile = None,
    show_text: Annotated[bool, typer.Option("--show-text", help="Show the originals that were found.")] = False,
) -> None:
    """Show what identifies in a narrative, without changing anything.

    Example: fallkonferenz detect --json case.txt
    """
    from fallkonferenz import pipeline

    known_words, allowed_words = knowledge(known, allow)
    for name in files:
        source = read_input(name)
        narrative = pipeline.narrative(source.name, source.text, lang.language())
        annotated = pipeline.detect(narrative, known=known_words, allowed=allowed_words)
        if as_json:
            row = {
                "schema": SCHEMA,
                "file": name if name != STDIN else "-",
                "language": narrative.language.value,
                "spans": [
                    {
                        "start": span.start,
                        "end": span.end,
                        "type": span.entity_type.value,
                        "score": round(span.score, 3),
                        "recognizer": span.recognizer,
                    }
                    | ({"text": surface} if show_text else {})
                    for span, surface in annotated.surfaces()
                ],
            }
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
            sys.stdout.flush()
            continue
        from fallkonferenz.cli.console import out

        _print_table(out(), source.name, annotated, show_text)


def _print_table(console: Console, source: str, annotated: AnnotatedNarrative, show_text: bool) -> None:
    from rich.table import Table

    table = Table(title=f"{source} ({annotated.narrative.language.value})", title_justify="left")
    table.add_column("type")
    table.add_column("places", justify="right")
    if show_text:
        table.add_column("text")
    for kind in EntityType:
        surfaces = [surface for span, surface in annotated.surfaces() if span.entity_type is kind]
        if surfaces:
            shown = (", ".join(dict.fromkeys(" ".join(s.split()) for s in surfaces)),) if show_text else ()
            table.add_row(kind.value, str(len(surfaces)), *shown)
    console.print(table)


