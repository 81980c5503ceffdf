"""What is installed works: wheel and sdist are built, put into an empty environment outside the checkout, and run there."""

from __future__ import annotations

import os
import pathlib
import subprocess
import sys
import tarfile
import venv
import zipfile

import pytest

from support import guarded

ROOT = pathlib.Path(__file__).parents[2]
DATA = "fallkonferenz/data/"
LARGEST_WHEEL = 80_000_000  # bytes: weights of at most 60 MB, and the rest

pytestmark = pytest.mark.packaging


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """A folder with an sdist made from the checkout, and a wheel made from the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return folder


@pytest.fixture(scope="module")
def names(built: pathlib.Path) -> set[str]:
    """The names of the files in the wheel."""
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


@pytest.fixture(scope="module")
def scripts(built: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """The scripts folder of an empty environment into which the wheel was installed, without extras."""
    folder = tmp_path_factory.mktemp("empty") / "venv"
    venv.create(folder, with_pip=True)
    binaries = folder / ("Scripts" if sys.platform == "win32" else "bin")
    wheel = next(built.glob("*.whl"))
    command = [str(binaries / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert result.returncode == 0, result.stdout + result.stderr
    return binaries


@pytest.mark.parametrize("folder", ["models", "templates", "examples"])
def test_the_wheel_holds_every_file(names: set[str], folder: str) -> None:
    """Models, templates and examples are in the wheel as they are in the checkout; corpus and training are not."""
    wanted = {
        DATA + path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and not {"corpus", "train", "__pycache__"} & set(path.relative_to(ROOT).parts)
    }
    if folder == "models":
        wanted = {name for name in wanted if name.count("/") > 3}  # model folders alone, not what lies beside them
    assert wanted
    assert wanted <= names, sorted(wanted - names)


def test_the_wheel_holds_nothing_else(built: pathlib.Path, names: set[str]) -> None:
    """There is no corpus, no test and no cache in the wheel, and it stays small."""
    for name in names:
        assert name.startswith(("fallkonferenz/", "fallkonferenz-")), name
        assert not {"corpus", "train", "tests", "__pycache__"} & set(name.split("/")), name
    assert next(built.glob("*.whl")).stat().st_size < LARGEST_WHEEL


def test_the_sdist_is_complete(built: pathlib.Path) -> None:
    """From the sdist one can build, test and retrain; nothing else of the checkout is in it."""
    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        tops = {name.split("/")[1] for name in sdist.getnames() if "/" in name}
    assert {"src", "models", "templates", "examples", "tests", "pyproject.toml", "README.md", "LICENSE"} <= tops
    assert not {".git", ".venv", "dist", "build"} & tops


def test_the_main_job_outside_the_checkout(scripts: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """Installed from the wheel, `demo` runs through without the checkout and without a network socket."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV", "FALLKONFERENZ"))
    }
    environment["PYTHONPATH"] = str(pathlib.Path(guarded.__path__[0]))
    command = [str(scripts / "fallkonferenz"), "demo", "shown"]
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment)
    assert result.returncode == 0, result.stdout + result.stderr
    for case in (ROOT / "examples" / "cases").glob("*.txt"):
        made = tmp_path / "shown" / "texts" / f"{case.stem}.anon.txt"
        assert made.read_text(encoding="utf-8") != case.read_text(encoding="utf-8")
    where = [str(scripts / "python"), "-c", "from fallkonferenz.store import resources; print(resources.folder('models'))"]
    found = subprocess.run(where, capture_output=True, text=True, check=True, cwd=tmp_path).stdout.strip()
    assert not pathlib.Path(found).is_relative_to(ROOT)
    assert pathlib.Path(found).is_relative_to(scripts.parent)
