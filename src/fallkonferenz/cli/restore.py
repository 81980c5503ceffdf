"""`fallkonferenz restore`: the original of a pseudonymized text, with the key of its case."""

from __future__ import annotations

import pathlib
import sys
from typing import Annotated

import typer

from fallkonferenz.cli import options, secret
from fallkonferenz.cli.console import note
from fallkonferenz.cli.inputs import STDIN, open_file
from fallkonferenz.core.errors import InputError
from fallkonferenz.store import files, text


def restore_command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The pseudonymized text or document; - reads standard input.")],
    key: secret.KeyFile,
    output: Annotated[
        pathlib.Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of standard output.")
    ] = None,
    identity: secret.Identity = None,
    force: options.Force = False,
) -> None:
    """Give back the original of a pseudonymized text, byte for byte.

    Of a document the text of every paragraph comes back, in the layout of the pseudonymized one (docx, odt, html);
    comments, properties and pictures that were left out do not. Without --output FILE its text is printed.
    A text that was edited since is restored surrogate by surrogate, with a warning (exit code 1).

    Example: fallkonferenz restore case.anon.txt --key case.key -o case.again.txt
    """
    from fallkonferenz import pipeline

    if output is not None and pathlib.Path(file).exists() and output.exists() and output.samefile(file):
        raise InputError("input and output are the same file", hint="give another --output")
    document = text.document(sys.stdin.buffer.read(), "standard input") if file == STDIN else open_file(pathlib.Path(file))
    opened, _ = secret.open_key(key, identity)
    if output is not None and document.ending and output.suffix.lower() == document.ending:
        content, restored = pipeline.restore_document(document, opened)
    else:
        restored = pipeline.restored(document.text, opened)
        content = text.encode(restored.text, document.encoding or "utf-8")[0]
    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.flush()
    else:
        files.write_bytes(output, content, force=force)
    if not restored.exact:
        note(
            "warning: this text was edited after it was pseudonymized; the originals were put in surrogate by surrogate. "
            "A word that only looks like a surrogate was replaced, too: read it before you use it"
        )
        if restored.unclear:
            note(f"{restored.unclear} places stand for more than one original and were left as they are")
        raise typer.Exit(1)
