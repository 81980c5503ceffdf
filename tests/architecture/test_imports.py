"""Who may import whom, and how little a start loads."""

from __future__ import annotations

import json
import pathlib
import subprocess
import sys

import pytest
from importlinter.cli import lint_imports

from fallkonferenz.cli.app import COMMANDS

ROOT = pathlib.Path(__file__).parents[2]
HEAVY = frozenset(
    "spacy presidio_analyzer presidio_anonymizer onnxruntime tokenizers numpy faker phonenumbers stdnum yaml ruamel jinja2 babel "
    "icalendar pyrage pypandoc typst distributed requests lxml olefile pypdfium2".split()
)
AS_COMMAND = "sys.argv = {}\nfrom fallkonferenz.cli.app import app\ntry:\n    app()\nexcept SystemExit:\n    pass\n"


def loaded_by(code: str) -> set[str]:
    """Return the modules that a new Python has loaded after running the code."""
    program = f"import json, sys\n{code}\nsys.stderr.write('LOADED' + json.dumps(sorted(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, encoding="utf-8")
    return set(json.loads(result.stderr.rpartition("LOADED")[2]))


def test_contracts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The import contracts of pyproject.toml hold."""
    monkeypatch.chdir(ROOT)
    code = lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert code == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], *([command, "--help"] for command in COMMANDS)], ids=" ".join
)
def test_help_is_light(arguments: list[str]) -> None:
    """Help loads neither a model library nor anything else that is heavy."""
    modules = loaded_by(AS_COMMAND.format(["fallkonferenz", *arguments]))
    assert "typer" in modules
    assert not HEAVY & {module.split(".")[0] for module in modules}


def test_the_package_itself_is_light() -> None:
    """Importing the package, its types and its pipeline loads nothing from outside the standard library."""
    bare = loaded_by("")
    modules = loaded_by("import fallkonferenz.pipeline, fallkonferenz.batch.job") - bare
    outside = {module.split(".")[0] for module in modules} - set(sys.stdlib_module_names) - {"fallkonferenz"}
    assert outside == set()
