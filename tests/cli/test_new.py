"""`fallkonferenz new`: files to fill in that are valid as they are."""

from __future__ import annotations

import pathlib

import pytest

from fallkonferenz.store.documents import Library
from support import runner


@pytest.mark.parametrize("plan", Library().names("plans"))
def test_new_meeting_is_valid(run: runner.Runner, plan: str) -> None:
    """A new meeting of every plan can be read as it is, and its pack be built."""
    assert run("new", "meeting", "--setting", plan, "--lang", "sv", "--date", "2027-03-15", "--start", "9:00").exit_code == 0
    text = pathlib.Path("meeting.yaml").read_text(encoding="utf-8")
    assert "# Gruppens namn" in text
    from fallkonferenz.store.meetings import read_meeting

    meeting = read_meeting(pathlib.Path("meeting.yaml")).meeting
    assert (meeting.plan, str(meeting.date), str(meeting.start)) == (plan, "2027-03-15", "09:00:00")


def test_new_meeting_makes_a_pack(run: runner.Runner) -> None:
    """A pack can be built before anything is filled in."""
    run("new", "meeting", "-s", "hp_fallteam", "--lang", "nn")
    done = run("agenda", "meeting.yaml", "-o", "pack", "--format", "html")
    assert done.exit_code == 0, done.stderr
    assert "Inga sak er meld inn" in done.stderr


def test_new_does_not_overwrite(run: runner.Runner) -> None:
    """An existing file is left alone; a wrong date is told."""
    assert run("new", "meeting", "-s", "fachforum").exit_code == 0
    assert run("new", "meeting", "-s", "fachforum").exit_code == 3
    assert run("new", "meeting", "-s", "fachforum", "--force", "--date", "15.3.2027").exit_code == 3


def test_new_sheet(run: runner.Runner) -> None:
    """A new sheet has every field of its template and can be checked."""
    assert run("new", "sheet", "-s", "iqz_ffk", "--code", "FK-01", "-o", "s.yaml").exit_code == 0
    assert "FK-01" in pathlib.Path("s.yaml").read_text(encoding="utf-8")
    assert run("check", "s.yaml", "--quick").exit_code == 1
