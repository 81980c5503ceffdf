"""A batch that is killed leaves no half file, and goes on to the same bytes as one that was not."""

from __future__ import annotations

import os
import pathlib
import signal
import subprocess
import sys
import time

import pytest

from support import run_batch

NUMBER = 40
PATIENCE = 60.0  # seconds until a test gives up


@pytest.fixture
def folder(tmp_path: pathlib.Path) -> pathlib.Path:
    """Forty small files."""
    for name in ("in", "whole", "stopped"):
        (tmp_path / name).mkdir()
    for number in range(NUMBER):
        (tmp_path / "in" / f"case-{number:02}.txt").write_text(f"text {number}\n" * 50, encoding="utf-8")
    return tmp_path


def start(folder: pathlib.Path, target: str, *, resume: bool = False) -> subprocess.Popen[str]:
    command = [sys.executable, run_batch.__file__, folder / "in", folder / target, "2", "resume" if resume else "anew"]
    return subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def made(folder: pathlib.Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.anon.txt")}


def wait_for_half(process: subprocess.Popen[str], folder: pathlib.Path) -> None:
    end = time.monotonic() + PATIENCE
    while len(made(folder)) < NUMBER // 2:
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < end
        time.sleep(0.01)


def wait_until_gone(folder: pathlib.Path) -> None:
    """Wait until the workers that left their number in the folder have ended."""
    end = time.monotonic() + PATIENCE
    numbers = [path.name.removeprefix("process-") for path in folder.glob("process-*")]
    assert numbers
    while any(pathlib.Path("/proc", number).exists() for number in numbers):
        assert time.monotonic() < end, "a worker outlives its parent"
        time.sleep(0.01)


def test_killed_and_resumed(folder: pathlib.Path) -> None:
    """Killed at half and resumed, a batch writes the same bytes as in one run, does nothing twice, and ends its workers."""
    whole, errors = start(folder, "whole").communicate(timeout=PATIENCE)
    assert whole.count("done") == NUMBER, errors
    stopped = start(folder, "stopped")
    wait_for_half(stopped, folder / "stopped")
    stopped.kill()
    stopped.communicate()
    wait_until_gone(folder / "stopped")
    half = made(folder / "stopped")
    assert NUMBER // 2 <= len(half) < NUMBER
    expected = made(folder / "whole")
    assert all(expected[name] == content for name, content in half.items())
    (folder / "stopped" / f".{'0' * 12}.part").write_bytes(b"half")  # what a kill in the middle of writing leaves
    os.utime(folder / "stopped" / f".{'0' * 12}.part", (0, 0))
    told, errors = start(folder, "stopped", resume=True).communicate(timeout=PATIENCE)
    assert made(folder / "stopped") == expected
    assert told.count("skipped") + told.count("done") == NUMBER, errors
    assert told.count("skipped") >= NUMBER // 2 - 4  # a result may be written whose journal line is not
    assert not list((folder / "stopped").glob(".*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no way to send Ctrl-C to one process")
def test_ctrl_c(folder: pathlib.Path) -> None:
    """Ctrl-C finishes what is under way, begins nothing else and leaves no half file."""
    process = start(folder, "stopped")
    wait_for_half(process, folder / "stopped")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=PATIENCE)
    assert process.returncode != 0
    assert NUMBER // 2 <= len(made(folder / "stopped")) < NUMBER
    assert not list((folder / "stopped").glob(".*"))
    assert all(content.startswith(b"TEXT") for content in made(folder / "stopped").values())
