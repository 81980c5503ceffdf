"""The runner of the command-line tests: a fresh folder, a detector that needs no model, the real commands."""

from __future__ import annotations

import pathlib

import pytest

from fallkonferenz import pipeline
from support import runner


@pytest.fixture
def folder(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    """A fresh folder that commands run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(folder: pathlib.Path) -> runner.Runner:
    """Runs a command in the fresh folder."""
    return runner.run_command


@pytest.fixture
def case(folder: pathlib.Path) -> pathlib.Path:
    """A narrative in the fresh folder."""
    path = folder / "case.txt"
    path.write_text(runner.NARRATIVE, encoding="utf-8")
    return path


@pytest.fixture
def fake_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts a detector of a few invented names in place of the model and the recognizers."""
    monkeypatch.setattr(pipeline, "analyzer", lambda language, only="all": runner.find)
