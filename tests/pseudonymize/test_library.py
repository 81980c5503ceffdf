"""The three lines of the README do what they say."""

from __future__ import annotations

import inspect
import pathlib
import re
from typing import Any

import pytest

from fallkonferenz import pipeline
from fallkonferenz.core.key import Key
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.report import LeakReport
from support import runner

README = pathlib.Path(__file__).parents[2] / "README.md"


def test_three_lines_of_the_readme(monkeypatch: pytest.MonkeyPatch) -> None:
    """Detect, pseudonymize, check: the original is gone, the report is one, the key leads back."""
    monkeypatch.setattr(pipeline, "analyzer", lambda language, only="all": runner.find)
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    (code,) = (block for block in blocks if "pseudonymize_case" in block and "open_document" not in block)
    lines = [line for line in code.splitlines() if line and not line.startswith("from")]
    assert len(lines) == 3
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102
    result, key, report = names["result"], names["key"], names["report"]
    assert isinstance(result, PseudonymizedNarrative)
    assert isinstance(key, Key)
    assert isinstance(report, LeakReport)
    assert "Yıldız" not in result.text
    assert pipeline.restore(result.text, key) == "Frau Yıldız rief am 3. Mai an."


@pytest.mark.parametrize("name", ["narrative", "detect", "pseudonymize_case", "load_profile", "leaks", "risk", "risk_page", "restore", "restored", "forget"])
def test_the_public_functions_are_typed_and_documented(name: str) -> None:
    """Every parameter and result has a type, every function a sentence."""
    function = getattr(pipeline, name)
    signature = inspect.signature(function)
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(parameter.annotation is not inspect.Parameter.empty for parameter in signature.parameters.values())
    assert function.__doc__
