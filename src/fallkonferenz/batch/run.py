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

    At most `window` jobs wait at once, so memory does not grow with the archive. If a worker dies, the executor is
    broken: `executors` makes a new one, and the jobs that were under way are tried again one at a time. The one
    that breaks the executor alone has failed, the others are done.
    """
    waiting = collections.deque(jobs)
    suspects: collections.deque[Job] = collections.deque()
    while waiting or suspects:
        is_alone = bool(suspects)
        queue = suspects if is_alone else waiting
        lost: list[Job] = []
        with executors() as executor:
            yield from _until_broken(queue, work, executor, 1 if is_alone else window, lost)
        if is_alone and lost:
            yield _died(lost.pop())
        suspects.extend(lost)


def _until_broken(
    queue: collections.deque[Job], work: Work, executor: concurrent.futures.Executor, window: int, lost: list[Job]
) -> Iterator[Outcome]:
    """Yield outcomes until the queue is empty or the executor is broken; then `lost` holds the jobs under way."""
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
            except (concurrent.futures.BrokenExecutor, concurrent.futures.CancelledError):
                lost.append(job)
            except Exception as error:  # the executor's own failure: `work` answers with an outcome
                yield Outcome(job.name, Status.FAILED, problem=f"the worker failed: {type(error).__name__}", exit_code=BUG)
        if lost and not under_way:
            return


def _died(job: Job) -> Outcome:
    return Outcome(
        job.name,
        Status.FAILED,
        problem="the worker process died twice while it worked on this file",
        hint="it may need more memory than there is: try it alone, with --jobs 1",
        exit_code=BUG,
    )
