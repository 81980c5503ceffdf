"""What a person sees: the product goes to standard output, everything else to standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from fallkonferenz.core.errors import FallkonferenzError

if TYPE_CHECKING:
    from rich.console import Console


def err() -> Console:
    """Return a console on standard error."""
    from rich.console import Console

    return Console(file=sys.stderr, highlight=False, soft_wrap=True)


def out() -> Console:
    """Return a console on standard output."""
    from rich.console import Console

    return Console(highlight=False, soft_wrap=True)


def complain(error: FallkonferenzError) -> None:
    """Print an error: what and where, then every single problem, then what to do."""
    typer.echo(f"fallkonferenz: error: {error.message}", err=True)
    for problem in error.problems:
        typer.echo(f"  {problem}", err=True)
    if error.hint:
        typer.echo(f"fallkonferenz: hint: {error.hint}", err=True)


def note(message: str) -> None:
    """Print a remark for a person."""
    typer.echo(f"fallkonferenz: {message}", err=True)
