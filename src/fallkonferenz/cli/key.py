"""`fallkonferenz key`: look into a key file, forget one person, destroy the file."""

from __future__ import annotations

import collections
import json
import pathlib
from typing import Annotated

import typer

from fallkonferenz.cli import options, secret
from fallkonferenz.cli.console import note
from fallkonferenz.core.entities import EntityType

app = typer.Typer(no_args_is_help=True, help="Look into a key file, forget one person, destroy the file.")

SCHEMA = 1
File = Annotated[pathlib.Path, typer.Argument(metavar="FILE", help="The key file.")]


@app.command("show")
def show_command(
    file: File,
    counts: Annotated[bool, typer.Option("--counts", help="Only how many entries there are of each kind.")] = False,
    identity: secret.Identity = None,
    as_json: options.Json = False,
) -> None:
    """Show who and what stands behind the surrogates, and which file became which; with --counts only how many.

    Example: fallkonferenz key show case.key --counts
    """
    key, _ = secret.open_key(file, identity)
    numbers = collections.Counter(entry.entity_type for entry in key.entries if not entry.is_forgotten)
    if as_json:
        row = {"schema": SCHEMA, "case": key.case_id, "documents": len(key.documents), "entries": {kind.value: numbers[kind] for kind in EntityType}}
        typer.echo(json.dumps(row))
        return
    if counts:
        typer.echo(f"documents {len(key.documents)}")
        for kind in EntityType:
            if numbers[kind]:
                typer.echo(f"{kind.value} {numbers[kind]}")
        return
    for entry in key.entries:
        typer.echo(f"{entry.number}\t{entry.entity_type.value}\t{entry.surrogate}\t{' | '.join(entry.forms) or '(forgotten)'}")
    for document in key.documents:
        if document.made and document.file:
            typer.echo(f"file\t{document.made}\t{document.file}")


@app.command("forget")
def forget_command(
    file: File,
    person: Annotated[str, typer.Argument(metavar="PERSON", help="The surrogate or the number of the person.")],
    identity: secret.Identity = None,
) -> None:
    """Forget one person (everybody's right): the surrogate stays in the texts, nothing leads back to the name.

    Example: fallkonferenz key forget case.key "Jule Lorenz"
    """
    from fallkonferenz import pipeline
    from fallkonferenz.store import vault

    key, opened = secret.open_key(file, identity)
    smaller = pipeline.forget(key, person)
    vault.update(file, smaller, secret.lock_again(opened, None))
    left = sum(not entry.is_forgotten for entry in smaller.entries)
    note(f"forgotten; {left} entries are left. Copies of the key file elsewhere still know the name")


@app.command("destroy")
def destroy_command(
    file: File,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Destroy a key file: no text of the case can be restored any more.

    Example: fallkonferenz key destroy case.key
    """
    from fallkonferenz.store import vault

    if not yes and not typer.confirm(f"Destroy {file.name}? Nothing leads back afterwards", err=True):
        raise typer.Exit(1)
    vault.destroy(file)
    note("destroyed. Copies elsewhere (backups, other disks) are not; destroy them, too")
