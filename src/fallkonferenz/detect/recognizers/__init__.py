"""The one table of recognizers by rule. To add one: a folder here, a line in `RECOGNIZERS`, phrase files in `tests/recognizers/`."""

from __future__ import annotations

from collections.abc import Callable

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.interface import Recognizer

RECOGNIZERS: tuple[Callable[[Language], Recognizer], ...] = ()


def make_recognizers(language: Language) -> tuple[Recognizer, ...]:
    """Return the recognizers of a language, ready to run."""
    return tuple(make(language) for make in RECOGNIZERS)
