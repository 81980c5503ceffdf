"""Nothing is ever sent anywhere: the guard works, and whole runs in processes of their own do not touch it."""

from __future__ import annotations

import os
import pathlib
import socket
import subprocess
import sys

import pytest

from support import guarded, runner
from support.no_network import NetworkTouched


def guarded_python(*arguments: str, cwd: pathlib.Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": guarded.__path__[0]}
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, env=environment, encoding="utf-8")


@pytest.mark.parametrize(
    "code", ["socket.socket()", "socket.socket(socket.AF_INET6)", "socket.getaddrinfo('localhost', 80)"]
)
def test_the_guard_works(code: str, tmp_path: pathlib.Path) -> None:
    """A process under guard ends at its first attempt to open a socket or to look up a name."""
    result = guarded_python("-c", f"import socket; {code}", cwd=tmp_path)
    assert result.returncode != 0
    assert "NetworkTouched" in result.stderr


@pytest.mark.network_on_this_computer  # so that the guard of this process is off, and ours alone is on
def test_the_guard_works_in_tests() -> None:
    """A test that opens a socket is stopped there."""
    from support.no_network import Guard

    guard = Guard()
    guard.is_on = True
    try:
        with pytest.raises(NetworkTouched):
            socket.socket()
    finally:
        guard.is_on = False
    assert guard.seen == ["socket.__new__"]


def test_a_batch_in_worker_processes(tmp_path: pathlib.Path) -> None:
    """The real models in two worker processes, from files to files, touch no network; the workers are under guard, too."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(runner.NARRATIVE, encoding="utf-8")
    result = guarded_python("-m", "fallkonferenz", "anonymize", "a.txt", "b.txt", "--jobs", "2", "--json", cwd=tmp_path)
    assert result.returncode in (0, 1), result.stderr
    assert result.stdout.count('"status"') == 2
    assert (tmp_path / "a.anon.txt").is_file()
    assert (tmp_path / "b.anon.txt").is_file()


def test_demo(tmp_path: pathlib.Path) -> None:
    """A whole `demo` touches no network."""
    result = guarded_python("-m", "fallkonferenz", "demo", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
