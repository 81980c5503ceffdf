"""`demo --all`: each setting in each language; the packs themselves are tested one by one elsewhere."""

from __future__ import annotations

import itertools
import pathlib

import pytest

from fallkonferenz.cli import demo
from fallkonferenz.core.entities import Language
from fallkonferenz.store import resources
from fallkonferenz.store.meetings import read_meeting
from support import runner

SETTINGS = ("iqz_ffk", "fachforum", "fc_konsultation", "no_anonym_drofting", "hp_fallteam")


def test_all_is_each_setting_in_each_language(folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch, run: runner.Runner) -> None:
    """`--all` runs `agenda` for every setting in every language once; every case has its meeting's language."""
    commands: list[tuple[str | pathlib.Path, ...]] = []
    monkeypatch.setattr(demo, "_run", lambda *words, must_be_clean=False: commands.append(words))
    assert run("demo", "new", "--all").exit_code == 0
    files = [read_meeting(pathlib.Path(words[1])) for words in commands if words[0] == "agenda"]
    pairs = [(file.meeting.setting, file.meeting.lang) for file in files if file.meeting.setting in SETTINGS]
    assert sorted(pairs) == sorted(itertools.product(SETTINGS, Language))
    for file in files:
        for case in file.cases:
            assert f"lang: {file.meeting.lang}" in case.read_text(encoding="utf-8"), file.meeting.setting


def test_an_added_meeting_builds_its_pack(folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch, run: runner.Runner, fake_detector: None) -> None:
    """A meeting that `--all` adds gives a pack in its language."""
    with monkeypatch.context() as quiet:
        quiet.setattr(demo, "_run", lambda *words, must_be_clean=False: None)
        assert run("demo", "new", "--all").exit_code == 0
    assert run("agenda", "new/meetings/iqz_ffk.nn.yaml", "-o", "pack", "--format", "html").exit_code == 0
    assert '<html lang="nn' in (folder / "pack" / "index.html").read_text(encoding="utf-8")


def test_no_example_sheet_is_refused_for_what_the_detector_finds(run: runner.Runner) -> None:
    """The real detector finds nothing in the reviewed sheets, so that the first command a newcomer types ends well."""
    sheets = sorted((resources.folder("examples") / "sheets").glob("*.yaml"))
    result = run("check", "--json", *sheets)
    assert sheets
    assert result.exit_code == 0, result.stdout
