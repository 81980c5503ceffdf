"""Run jobs on any `concurrent.futures` executor, so that one bad file or a lost worker stops nothing."""

from __future__ import annotations

import collections
import concurrent.futures
import contextlib
from collections.abc import Callable, Iterable, Iterator

from fallkonferenz.batch.job import Job, Outcome, Status

BUG = 70

Work = Callable[[Job], Outcome]
Executors = Callable[[], contextlib.AbstractContextManager[concurrent.futures.Executor]]


def run(jobs: Iterable[Job], work: Work, executors: Executors, *, window: int) -> Iterator[Outcome]:
    """Yield the outcome of every job, each once, in the order in which they end.

    At most `window` jobs wait at once, so memory does not grow with the archive. If a worker dies or the executor fails,
    `executors` makes a new one, and the jobs that were under way are tried again one at a time. The one
    that breaks the executor alone has failed, the others are done.
    """
    waiting = collections.deque(jobs)
    suspects: collections.deque[Job] = collections.deque()
    while waiting or suspects:
        is_alone = bool(suspects)
        queue = suspects if is_alone else waiting
        lost: list[tuple[Job, Exception]] = []
        with executors() as executor:
            yield from _until_broken(queue, work, executor, 1 if is_alone else window, lost)
        if is_alone and lost:
            yield _failed(*lost.pop())
        suspects.extend(job for job, _ in lost)


def _until_broken(
    queue: collections.deque[Job],
    work: Work,
    executor: concurrent.futures.Executor,
    window: int,
    lost: list[tuple[Job, Exception]],
) -> Iterator[Outcome]:
    """Yield outcomes until the queue is empty or the executor fails; then `lost` holds the jobs under way, each with what happened."""
    under_way: dict[concurrent.futures.Future[Outcome], Job] = {}
    while queue or under_way:
        while queue and len(under_way) < window and not lost:
            job = queue.popleft()
            try:
                under_way[executor.submit(work, job)] = job
            except concurrent.futures.BrokenExecutor:
                queue.appendleft(job)  # it never began
                break
        if not under_way:
            return
        ended, _ = concurrent.futures.wait(under_way, return_when=concurrent.futures.FIRST_COMPLETED)
        for future in ended:
            job = under_way.pop(future)
            try:
                yield future.result()
            except Exception as error:  # the executor's own: `work` answers with an outcome
                lost.append((job, error))
        if lost and not under_way:
            return


def _failed(job: Job, error: Exception) -> Outcome:
    if isinstance(error, concurrent.futures.BrokenExecutor | concurrent.futures.CancelledError):
        problem, hint = "the worker process died twice while it worked on this file", "it may need more memory than there is: try it alone, with --jobs 1"
    else:  # Dask trips over a result that got lost with its worker, once
        problem, hint = f"the worker failed twice: {type(error).__name__}", "try it alone, with --jobs 1"
    return Outcome(job.name, Status.FAILED, problem=problem, hint=hint, exit_code=BUG)
