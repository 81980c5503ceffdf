"""A batch as a process of its own, to be killed: `python run_batch.py INPUT OUTPUT JOBS RESUME`."""

from __future__ import annotations

import functools
import pathlib
import signal
import sys

if __name__ == "__main__":
    # A process that a script started in the background inherits "ignore Ctrl-C"; the test is about one that hears it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
    from fallkonferenz.batch import executors
    from fallkonferenz.batch.resumable import anonymize_all
    from fallkonferenz.store.journal import open_journal
    from support import batch_work

    source, target = map(pathlib.Path, sys.argv[1:3])
    jobs, resume = int(sys.argv[3]), sys.argv[4] == "resume"
    journal = open_journal(source, create=True)
    where = functools.partial(executors.processes, jobs)
    todo = batch_work.make_jobs(source, target, journal)
    for outcome in anonymize_all(todo, batch_work.slow_copy, where, journal, window=2 * jobs, resume=resume):
        sys.stdout.write(f"{outcome.status.value} {outcome.job}\n")
        sys.stdout.flush()
