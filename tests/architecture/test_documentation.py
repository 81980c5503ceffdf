"""Everything that can be called is written down, and what is written down exists."""

from __future__ import annotations

import pathlib
import re
import tomllib

import pytest

import fallkonferenz
from fallkonferenz.cli.app import BUG, COMMANDS
from fallkonferenz.core import errors

ROOT = pathlib.Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ROOMS = ("detect", "pseudonymize", "sheets", "render", "check", "evaluate", "store", "documents")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_readme(command: str) -> None:
    """The table of commands names each command."""
    assert f"| `{command}` |" in README


def test_the_readme_names_no_other_command() -> None:
    """A command that the README shows exists."""
    shown = set(re.findall(r"^\s*(?:\$ )?fallkonferenz ([a-z]+)", README, re.MULTILINE))
    assert shown <= set(COMMANDS)


@pytest.mark.parametrize(
    "code", sorted({error.exit_code for error in vars(errors).values() if isinstance(error, type)} | {0, 2, BUG})
)
def test_every_exit_code_is_in_the_readme(code: int) -> None:
    """The table of exit codes is complete."""
    assert f"| {code} |" in README


def test_the_drawing_shows_the_folders() -> None:
    """The flow in the README names each room, and each room is a folder."""
    package = pathlib.Path(fallkonferenz.__file__).parent
    for room in (*ROOMS, "batch", "core", "cli"):
        assert (package / room).is_dir()
        assert f"{room}/" in README
    folders = {path.name for path in package.iterdir() if path.is_dir() and not path.name.startswith("_")} - {"data"}
    assert folders == {*ROOMS, "batch", "core", "cli"}


def test_the_changelog_knows_this_version() -> None:
    """The version in the package has its entry in the changelog."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {fallkonferenz.__version__}" in changelog


def test_links_lead_somewhere() -> None:
    """Every relative link of the documents leads to a file."""
    for document in ROOT.glob("*.md"):
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
            assert (document.parent / link).exists(), f"{document.name}: {link}"


def test_every_dependency_has_a_bound() -> None:
    """No dependency comes without a lowest version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert all(re.search(r"[=>]", dependency) for dependency in project["dependencies"])


def test_the_python_of_the_readme_runs() -> None:
    """Every block of Python in the README runs, and there is at least one."""
    blocks = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert blocks
    for block in blocks:
        names: dict[str, object] = {}
        exec(compile(block, "README.md", "exec"), names)  # noqa: S102
        assert names["report"] is not None
