"""Profiles are readable YAML; what is wrong in one is said all at once."""

from __future__ import annotations

import pathlib

import pytest

from fallkonferenz.core.errors import ConfigError
from fallkonferenz.core.profile import Dates, Names, Style
from fallkonferenz.store import profiles


def test_the_built_in_profiles_can_be_read() -> None:
    """Four profiles come along."""
    assert profiles.names() == ("consented", "handout", "learning", "working")
    assert {profiles.load(name).name for name in profiles.names()} == set(profiles.names())


def test_the_handout_is_the_strictest_and_the_plan_meeting_shows_roles() -> None:
    """What the names promise holds."""
    assert profiles.load("handout").dates is not Dates.SHIFT
    assert profiles.load("handout").places is Names.KIND
    assert profiles.load("consented").style is Style.CODES


def test_all_problems_are_told_at_once(tmp_path: pathlib.Path) -> None:
    """Unknown keys, missing keys and values that are no choice are errors."""
    path = tmp_path / "mine.yaml"
    path.write_text("style: nicknames\ncolour: red\n", encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        profiles.load(str(path))
    told = "\n".join(caught.value.problems)
    assert "colour: no such key" in told
    assert "dates: missing" in told
    assert "style: nicknames is not one of names" in told


def test_a_copy_of_a_built_in_profile_works(tmp_path: pathlib.Path) -> None:
    """A user may copy a profile and change it."""
    path = tmp_path / "mine.yaml"
    from fallkonferenz.store import resources

    text = (resources.folder("templates") / "profiles" / "working.yaml").read_text(encoding="utf-8")
    path.write_text(text.replace("style: names", "style: initials"), encoding="utf-8")
    assert profiles.load(str(path)).style is Style.INITIALS


def test_an_unknown_profile_names_the_known_ones() -> None:
    """The hint lists what there is."""
    with pytest.raises(ConfigError) as caught:
        profiles.load("nothing")
    assert "handout" in caught.value.hint
