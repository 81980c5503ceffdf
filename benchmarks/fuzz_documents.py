"""Try damaged documents: `python benchmarks/fuzz_documents.py 5000 [SEED]`. It needs the checkout, with the dev extra.

Prints how many were refused and how many gave a result, and the slowest; ends with 1 at the first failure, whose file is
kept in the working folder.
"""

from __future__ import annotations

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "tests"))

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from fallkonferenz import pipeline
from support import runner
from support.documents import CORPUS
from support.fuzzing import SLOWEST, mutations, tried


def main() -> None:
    number, start = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    pipeline.analyzer = lambda language, only="all": runner.find  # type: ignore[assignment]
    samples = [(sample, sample.make()) for sample in CORPUS]
    slowest = (0.0, "")
    count = results = 0

    @seed(start)
    @settings(max_examples=number, deadline=None, suppress_health_check=list(HealthCheck), database=None, phases=[Phase.generate])
    @given(st.sampled_from(samples).flatmap(lambda pair: st.tuples(st.just(pair[0]), mutations(pair[1]))))
    def run(case: tuple) -> None:
        nonlocal slowest, count, results
        sample, raw = case
        count += 1
        try:
            took, has_result = tried(sample, raw)
        except BaseException:
            pathlib.Path(f"failed{sample.ending}").write_bytes(raw)
            print(f"failed: {sample.id}")
            raise
        results += has_result
        slowest = max(slowest, (took, sample.id))
        assert took < SLOWEST, sample.id

    run()
    print(f"{count} mutations of {len(samples)} documents, none did harm: {count - results} refused, {results} results without a name; the slowest took {slowest[0]:.2f} s ({slowest[1]})")


main()
