"""`fallkonferenz forum`: the results of many forums in, one documentation out."""

from __future__ import annotations

import pathlib
from typing import Annotated

import typer

from fallkonferenz.cli import options, packs
from fallkonferenz.cli.console import note


def forum_command(
    results: Annotated[list[pathlib.Path], typer.Argument(metavar="RESULTS...", help="Results of forums (YAML), a file each, in the order of the documentation.")],
    output: Annotated[pathlib.Path, typer.Option("--output", "-o", help="The folder to write to.")] = pathlib.Path(),
    title: Annotated[str, typer.Option("--title", help="What the conference was called.")] = "",
    lang: options.Lang = options.LanguageChoice.AUTO,
    format: packs.FormatsOption = "html,pdf,docx",
    templates: packs.TemplatesOption = None,
    letterhead: packs.LetterheadOption = None,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Collect the results of many forums: a table of both rounds, a long form, and a press table of what is released.

    Example: fallkonferenz forum forum-*.yaml --title "Fachtag" -o documentation
    """
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import Language
    from fallkonferenz.render.formats import parse_formats
    from fallkonferenz.render.forums import problems
    from fallkonferenz.store.minutes import read_forums

    formats = parse_formats(format)
    forums = read_forums(results)
    remarks = [f"{path.name}: {problem}" for path, forum in zip(results, forums, strict=True) for problem in problems(forum)]
    documents = pipeline.forum_documents(forums, title, lang.language() or next((forum.lang for forum in forums if forum.lang), Language.DE), packs.library(templates, letterhead), formats)
    written = packs.write_all(output, documents, force=force)
    for remark in remarks:
        note(remark)
    if not quiet:
        note(f"written: {', '.join(map(str, written))}; released for the press: {sum(forum.released for forum in forums)} of {len(forums)}")
    if remarks:
        raise typer.Exit(1)
