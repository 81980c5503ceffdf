"""How a batch shows itself: a bar on a terminal, a line a file without one, nothing with --quiet."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import typer

from fallkonferenz.batch.job import Outcome, Status
from fallkonferenz.cli.console import err

WORDS = {
    Status.DONE: "done",
    Status.LOOK: "done, look at it",
    Status.REFUSED: "not written, look at it",
    Status.FAILED: "failed",
    Status.SKIPPED: "was done before",
}


@contextlib.contextmanager
def progress(total: int, *, quiet: bool) -> Iterator[Callable[[Outcome], None]]:
    """Give a function that is told every outcome."""
    console = err()
    if quiet:
        yield _complain_only
        return
    if not console.is_terminal:
        count = iter(range(1, total + 1))
        yield lambda outcome: _line(f"[{next(count)}/{total}] ", outcome)
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("anonymize", total=total)

        def tell(outcome: Outcome) -> None:
            if outcome.status is Status.FAILED:
                bar.console.print(_text(outcome), markup=False)
            bar.advance(task)

        yield tell


def _complain_only(outcome: Outcome) -> None:
    if outcome.status is Status.FAILED:
        _line("", outcome)


def _line(prefix: str, outcome: Outcome) -> None:
    typer.echo(f"{prefix}{_text(outcome)}", err=True)


def _text(outcome: Outcome) -> str:
    reason = f" ({outcome.problem})" if outcome.problem else ""
    hint = f"; {outcome.hint}" if outcome.hint else ""
    return f"{WORDS[outcome.status]}: {outcome.job}{reason}{hint}"
