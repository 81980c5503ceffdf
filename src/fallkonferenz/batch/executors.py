"""Where jobs run: in this process, in worker processes of this computer, or on a Dask cluster."""

from __future__ import annotations

import concurrent.futures
import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from typing import Any

from fallkonferenz.core.errors import ConfigError, MissingPieceError

CONNECT_SECONDS = 10


class _Here(concurrent.futures.Executor):
    """Runs each job at once, in this process."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> concurrent.futures.Future[Any]:
        future: concurrent.futures.Future[Any] = concurrent.futures.Future()
        future.set_result(fn(*args, **kwargs))
        return future


@contextlib.contextmanager
def here() -> Iterator[concurrent.futures.Executor]:
    """Run jobs in this process, one after another."""
    yield _Here()


@contextlib.contextmanager
def processes(number: int) -> Iterator[concurrent.futures.Executor]:
    """Run jobs in worker processes; each loads the model once and uses one core.

    On Ctrl-C what is under way is finished and nothing else begun. Spawned, not forked: Windows and macOS know no
    other way, and threads do not survive a fork.
    """
    executor = concurrent.futures.ProcessPoolExecutor(
        number, mp_context=multiprocessing.get_context("spawn"), initializer=_begin
    )
    try:
        yield executor
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """Prepare a worker process: Ctrl-C is the parent's business; without a parent there is nothing left to do."""
    from fallkonferenz import pipeline

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    pipeline.use_one_thread()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextlib.contextmanager
def cluster(address: str) -> Iterator[concurrent.futures.Executor]:
    """Run jobs on the Dask cluster whose scheduler has this address; a job of a lost worker goes to another one.

    The workers need fallkonferenz and the same folders. Raises MissingPieceError without Dask, ConfigError if the
    scheduler cannot be reached.
    """
    try:
        from distributed import Client
    except ImportError:
        raise MissingPieceError(
            "--cluster needs Dask's distributed", hint="pip install 'fallkonferenz[cluster]'"
        ) from None
    try:
        connect: Any = Client  # without types
        client = connect(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError):
        raise ConfigError(
            f"there is no Dask scheduler at {address}", hint="start one with 'dask scheduler', or look at its address"
        ) from None
    with client:
        yield client.get_executor()
