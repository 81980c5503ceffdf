"""Nothing is ever sent anywhere: the guard works, and whole runs in processes of their own do not touch it."""

from __future__ import annotations

import os
import pathlib
import shutil
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


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace, which watches native code as well")
def test_native_code_touches_no_network(tmp_path: pathlib.Path) -> None:
    """No library opens a network socket behind Python's back, as onnxruntime's telemetry does unless it is switched off."""
    (tmp_path / "a.txt").write_text(runner.NARRATIVE * 20, encoding="utf-8")
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace), sys.executable, "-c", LINGERING]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, encoding="utf-8")
    if not trace.is_file() or "ptrace" in result.stderr:
        pytest.skip("strace may not trace here")
    assert result.returncode == 0, result.stderr
    assert [line for line in trace.read_text(encoding="utf-8").splitlines() if "AF_INET" in line] == []


def test_telemetry_is_off_in_every_process(tmp_path: pathlib.Path) -> None:
    """The switch of onnxruntime's telemetry is set before it is imported, and for the processes that follow."""
    result = guarded_python("-c", SWITCH, cwd=tmp_path)
    assert result.stdout.split() == ["False", "1"], result.stderr


# Telemetry is sent from a thread of its own, some seconds after the model was loaded.
LINGERING = """
import time, pathlib
from fallkonferenz import pipeline
pipeline.detect(pipeline.narrative("a", pathlib.Path("a.txt").read_text(encoding="utf-8")))
time.sleep(8)
"""
SWITCH = """
import os, sys
from fallkonferenz.core.offline import no_telemetry
no_telemetry()
print("onnxruntime" in sys.modules)
from fallkonferenz import pipeline
pipeline.detect(pipeline.narrative("a", "Frau Ayla kam."))
print(os.environ["ORT_DISABLE_TELEMETRY"])
"""
