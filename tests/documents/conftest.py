"""The stub detector of the command-line tests, for documents."""

from __future__ import annotations

import pytest

from fallkonferenz import pipeline
from support import runner


@pytest.fixture
def fake_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts a detector of a few invented names in place of the model and the recognizers."""
    monkeypatch.setattr(pipeline, "analyzer", lambda language, only="all": runner.find)
