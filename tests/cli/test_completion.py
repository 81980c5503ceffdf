"""Shells complete commands and options."""

from __future__ import annotations

import os
import pathlib
import subprocess
import sys

import pytest

from fallkonferenz.cli.app import COMMANDS


def complete(shell: str, words: str, tmp_path: pathlib.Path) -> list[str]:
    """Return what a shell is offered for the last of the words, as its completion script asks for it."""
    program = pathlib.Path(sys.executable).parent / "fallkonferenz"
    environment = os.environ | {
        "_FALLKONFERENZ_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1),
        "_TYPER_COMPLETE_ARGS": words,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    result = subprocess.run([str(program)], capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)
    return result.stdout.split()


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_commands(shell: str, tmp_path: pathlib.Path) -> None:
    """The commands are offered by their beginning."""
    assert "anonymize" in complete(shell, "fallkonferenz ano", tmp_path)
    assert set(COMMANDS) <= set(complete(shell, "fallkonferenz ", tmp_path))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_the_script_can_be_shown(shell: str, tmp_path: pathlib.Path) -> None:
    """Each shell gets its completion script."""
    program = pathlib.Path(sys.executable).parent / "fallkonferenz"
    environment = os.environ | {"_FALLKONFERENZ_COMPLETE": f"source_{shell}"}
    result = subprocess.run([str(program)], capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)
    assert "_FALLKONFERENZ_COMPLETE" in result.stdout
    assert "complete_" in result.stdout
