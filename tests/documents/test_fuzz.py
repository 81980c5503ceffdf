"""Damaged files: no traceback, no hang, no output that holds a planted name or that cannot be opened again.

The suite runs 300 mutations. `python benchmarks/fuzz_documents.py 5000` runs as many as one likes.
"""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support.documents import CORPUS, zipped
from support.fuzzing import SLOWEST, mutations, tried

pytestmark = pytest.mark.usefixtures("fake_detector")
SAMPLES = [(sample, sample.make()) for sample in CORPUS]


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(st.sampled_from(SAMPLES).flatmap(lambda pair: st.tuples(st.just(pair[0]), mutations(pair[1]))))
def test_a_damaged_file_does_no_harm(case: tuple[object, bytes]) -> None:
    """It is refused with a sentence, or read: then the result is sound."""
    sample, raw = case
    assert tried(sample, raw)[0] < SLOWEST  # type: ignore[arg-type]


def test_a_header_that_is_none_any_more_is_left_out() -> None:
    """Words of a damaged OpenDocument that stand in no paragraph that was read do not reach the result."""
    sample = next(one for one in CORPUS if one.id == "odt header")
    with zipfile.ZipFile(io.BytesIO(sample.make())) as archive:
        entries: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    styles = entries["styles.xml"]
    assert isinstance(styles, bytes)
    entries["styles.xml"] = styles.replace(b"opendocument:xmlns:style:1.0", b"xmlns:style:1.0")
    assert tried(sample, zipped(entries))[1]
