"""Every job ends once, whatever the executor is and whatever happens to a worker."""

from __future__ import annotations

import collections
import concurrent.futures
import contextlib
import functools
import pathlib
from collections.abc import Iterator

import pytest

from fallkonferenz.batch import executors
from fallkonferenz.batch.job import Outcome, Status
from fallkonferenz.batch.run import Executors, Work, run
from fallkonferenz.core.errors import ConfigError, MissingPieceError
from fallkonferenz.store.journal import Journal
from support import batch_work


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    """Twenty small files, one of them bad."""
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    for number in range(19):
        (tmp_path / "in" / f"case-{number:02}.txt").write_text(f"text {number}", encoding="utf-8")
    (tmp_path / "in" / "bad.txt").write_text("x", encoding="utf-8")
    return tmp_path


def outcomes(folder: pathlib.Path, work: Work, where: Executors, window: int = 4) -> list[Outcome]:
    jobs = batch_work.make_jobs(folder / "in", folder / "out", Journal(b"secret"))
    return list(run(jobs, work, where, window=window))


def assert_all_once(found: list[Outcome], folder: pathlib.Path, failed: set[str]) -> None:
    expected = {path.stem for path in (folder / "in").glob("*.txt")}
    assert collections.Counter(outcome.job for outcome in found) == dict.fromkeys(expected, 1)
    assert {outcome.job for outcome in found if outcome.status is Status.FAILED} == failed
    written = {path.name.removesuffix(".anon.txt") for path in (folder / "out").glob("*.anon.txt")}
    assert written == expected - failed
    for name in written:
        content = (folder / "in" / f"{name}.txt").read_bytes().upper()
        assert (folder / "out" / f"{name}.anon.txt").read_bytes().startswith(content)
    assert not list((folder / "out").glob(".*"))


@contextlib.contextmanager
def threads() -> Iterator[concurrent.futures.Executor]:
    with concurrent.futures.ThreadPoolExecutor(3) as executor:
        yield executor


@pytest.mark.parametrize(
    "where", [executors.here, threads, functools.partial(executors.processes, 2)], ids=["here", "threads", "processes"]
)
def test_any_executor(folder: pathlib.Path, where: Executors) -> None:
    """In this process, in threads and in worker processes every file is done once, and the bad one stops nothing."""
    assert_all_once(outcomes(folder, batch_work.copy, where), folder, {"bad"})


def test_a_file_that_kills_its_worker(folder: pathlib.Path) -> None:
    """The file that kills every worker it meets fails; the others, also those that were under way with it, are done."""
    (folder / "in" / "poison.txt").write_text("x", encoding="utf-8")
    found = outcomes(folder, batch_work.poisoned_copy, functools.partial(executors.processes, 2))
    assert_all_once(found, folder, {"bad", "poison"})


@pytest.mark.parametrize(("trips", "failed"), [(1, {"bad"}), (2, {"bad", "case-03"})])
def test_an_executor_that_trips(folder: pathlib.Path, trips: int, failed: set[str]) -> None:
    """Dask can raise a TypeError of its own when a result is lost with its worker: the file is tried again, once."""
    left = trips

    class Tripping(concurrent.futures.ThreadPoolExecutor):
        def submit(self, work, job):  # type: ignore[no-untyped-def]
            nonlocal left
            if job.name == "case-03" and left:
                left -= 1
                future: concurrent.futures.Future[Outcome] = concurrent.futures.Future()
                future.set_exception(TypeError("cannot unpack"))
                return future
            return super().submit(work, job)

    @contextlib.contextmanager
    def where() -> Iterator[concurrent.futures.Executor]:
        with Tripping(2) as executor:
            yield executor

    found = outcomes(folder, batch_work.copy, where)
    assert_all_once(found, folder, failed)
    assert left == 0


def test_the_window_bounds_what_waits(folder: pathlib.Path) -> None:
    """No more jobs are submitted at once than the window allows."""
    under_way, most = 0, 0

    class Counting(concurrent.futures.ThreadPoolExecutor):
        def submit(self, *arguments, **options):  # type: ignore[no-untyped-def]
            nonlocal under_way, most
            under_way += 1
            most = max(most, under_way)
            future = super().submit(*arguments, **options)
            return future

    @contextlib.contextmanager
    def where() -> Iterator[concurrent.futures.Executor]:
        with Counting(2) as executor:
            yield executor

    for _ in run(
        batch_work.make_jobs(folder / "in", folder / "out", Journal(b"")), batch_work.copy, where, window=3
    ):
        under_way -= 1
    assert most <= 3


@pytest.mark.network_on_this_computer
def test_a_cluster_that_loses_a_worker(folder: pathlib.Path) -> None:
    """On a Dask cluster of two worker processes, one of which is killed in mid-run, every file is done exactly once."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    ) as cluster:
        where = functools.partial(executors.cluster, cluster.scheduler_address)
        found = outcomes(folder, batch_work.copy_and_die_once, where, window=100)
    assert (folder / "out" / "died").exists()
    assert_all_once(found, folder, {"bad"})


@pytest.mark.network_on_this_computer
def test_no_scheduler(folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scheduler that cannot be reached is an error of configuration that names the address."""
    monkeypatch.setattr(executors, "CONNECT_SECONDS", 0.2)
    with pytest.raises(ConfigError, match=r"127\.0\.0\.1:1"), executors.cluster("tcp://127.0.0.1:1"):
        pass


def test_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Dask the error holds the exact command that installs it."""
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    with pytest.raises(MissingPieceError) as caught, executors.cluster("tcp://127.0.0.1:8786"):
        pass
    assert caught.value.hint == "pip install 'fallkonferenz[cluster]'"
