"""A whole batch: leave out what is done, run the rest, keep the journal, sweep up after a kill."""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator, Sequence

import fallkonferenz
from fallkonferenz.batch.job import Job, Outcome, Status
from fallkonferenz.batch.run import Executors, Work, run
from fallkonferenz.core.errors import InputError
from fallkonferenz.store import folders
from fallkonferenz.store.journal import Done, Journal, digest

LOOK = 1


def anonymize_all(
    jobs: Sequence[Job], work: Work, executors: Executors, journal: Journal, *, window: int, resume: bool
) -> Iterator[Outcome]:
    """Yield the outcome of every job, each once; with `resume`, what the journal knows as done and unchanged is skipped."""
    targets = {target.parent for job in jobs for target in job.targets}
    for folder in targets:
        folders.sweep(folder)
    named = {job.name: job for job in jobs}
    todo: list[Job] = []
    for job in jobs:
        sorted_out = _sort_out(job, journal, resume)
        if isinstance(sorted_out, Job):
            todo.append(sorted_out)
        else:
            yield sorted_out
    for outcome in run(todo, work, executors, window=window):
        if outcome.status in (Status.DONE, Status.LOOK):
            before = journal.before(outcome.before + _how(named[outcome.job]))
            journal.record(
                outcome.job, Done(before, journal.after(outcome.after), look=outcome.status is Status.LOOK)
            )
        yield outcome
    for folder in targets:
        folders.sweep(folder)


def _sort_out(job: Job, journal: Journal, resume: bool) -> Job | Outcome:
    """Return the job if there is something to do, else its outcome."""
    existing = [target for target in job.targets if target.exists()]
    if not resume:
        if existing and not job.force:
            error = InputError(f"{existing[0]} is there already")
            return Outcome(
                job.name, Status.FAILED, problem=error.message, hint="give --resume or --force", exit_code=error.exit_code
            )
        return job
    done = journal.recall(job.name)
    if done is None or len(existing) < len(job.targets):
        return job
    try:
        is_same_input = journal.before(_digest(job.sources) + _how(job)) == done.before
        is_same_result = journal.after(_digest(job.targets)) == done.after
    except OSError:
        return job
    if is_same_input and (is_same_result or not job.force):  # a result that was edited since is somebody's work
        problem = "" if is_same_result else "the result was changed by hand since; --force makes it anew"
        return Outcome(job.name, Status.SKIPPED, problem=problem, exit_code=LOOK if done.look else 0)
    return dataclasses.replace(job, force=job.force or is_same_result)


def _digest(paths: Sequence[pathlib.Path]) -> str:
    return digest(*(path.read_bytes() for path in paths))


def _how(job: Job) -> str:
    return f"{fallkonferenz.__version__} {job.settings.fingerprint()}"
