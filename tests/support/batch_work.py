"""Work that stands in for anonymizing in the tests of batches: it can be imported by worker processes."""

from __future__ import annotations

import os
import pathlib
import signal
import time

from fallkonferenz.batch.job import Job, Outcome, Settings, Status
from fallkonferenz.core.profile import Profile
from fallkonferenz.store import files, journal

SETTINGS = Settings(Profile())
BAD = "bad"
POISON = "poison"


def make_jobs(folder: pathlib.Path, target: pathlib.Path, seeds: journal.Journal) -> list[Job]:
    """Return a job for each text file of a folder."""
    sources = sorted(folder.glob("*.txt"))
    return [
        Job(source.stem, (source,), (target / f"{source.stem}.anon.txt",), SETTINGS, seeds.seed(source.stem))
        for source in sources
    ]


def copy(job: Job) -> Outcome:
    """Write the content in capitals with the seed; a file whose name begins with "bad" fails."""
    if job.name.startswith(BAD):
        return Outcome(job.name, Status.FAILED, problem="it is bad", exit_code=3)
    content = job.sources[0].read_bytes()
    made = content.upper() + job.seed.hex().encode()
    target = job.targets[0]
    if not target.is_file() or target.read_bytes() != made:
        files.write_bytes(target, made, force=job.force)
    return Outcome(job.name, Status.DONE, before=journal.digest(content), after=journal.digest(made))


def slow_copy(job: Job) -> Outcome:
    """Do the same, slowly enough to be stopped in the middle, and leave the number of the process."""
    (job.targets[0].parent / f"process-{os.getpid()}").touch()
    time.sleep(0.05)
    return copy(job)


def poisoned_copy(job: Job) -> Outcome:
    """Kill the process that meets the file whose name begins with "poison"."""
    if job.name.startswith(POISON):
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(60)
    return copy(job)


def copy_and_die_once(job: Job) -> Outcome:
    """Kill the worker process once, in the middle of the batch, after it has written its result."""
    outcome = copy(job)
    marker = job.targets[0].parent / "died"
    if job.name.endswith("9"):
        try:
            marker.touch(exist_ok=False)
        except FileExistsError:
            return outcome
        os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    return outcome
