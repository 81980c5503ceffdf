"""Every recognizer by rule against its phrase files.

A file is named `<recognizer>.<language>.txt` ("no" stands for nb and nn). One phrase a line; mark-up is what the
recognizer must find (its own types, same extent), the rest must stay. `#` begins a comment. A line that begins with
`KNOWN FAILURE ` must fail, so that an improvement has to be written down.
"""

from __future__ import annotations

import functools
import pathlib

import pytest

from fallkonferenz.core import markup
from fallkonferenz.core.entities import Language
from fallkonferenz.core.spans import resolve
from fallkonferenz.detect.interface import Recognizer
from fallkonferenz.detect.recognizers import make_recognizers

HERE = pathlib.Path(__file__).parent
KNOWN_FAILURE = "KNOWN FAILURE "


@functools.cache
def recognizers(language: Language) -> dict[str, Recognizer]:
    return {recognizer.name: recognizer for recognizer in make_recognizers(language)}


def phrases() -> list[object]:
    found = []
    for file in sorted(HERE.glob("*.txt")):
        name, code = file.stem.split(".")
        for language in (Language.NB, Language.NN) if code == "no" else (Language(code),):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                if line.strip() and not line.startswith("#"):
                    found.append(pytest.param(name, language, line, id=f"{file.name}:{number}:{language}"))
    return found


@pytest.mark.parametrize(("name", "language", "line"), phrases())
def test_phrase(name: str, language: Language, line: str) -> None:
    """The recognizer finds exactly what is marked in the phrase."""
    fails = line.startswith(KNOWN_FAILURE)
    text, gold = markup.parse(line.removeprefix(KNOWN_FAILURE).replace("\\n", "\n"))
    recognizer = recognizers(language)[name]
    spans = resolve(recognizer.recognize(text))
    expected = [(s.start, s.end, s.entity_type) for s in gold if s.entity_type in recognizer.entity_types]
    assert ([(s.start, s.end, s.entity_type) for s in spans] == expected) is not fails, markup.write(text, spans)


@pytest.mark.parametrize("language", list(Language))
def test_every_recognizer_has_phrases(language: Language) -> None:
    """No recognizer is without a phrase file in any of its languages."""
    files = {file.stem for file in HERE.glob("*.txt")}
    for name in recognizers(language):
        assert f"{name}.{language}" in files or (language.is_norwegian and f"{name}.no" in files), name
