"""Words that were never seen in a name, by language; more of them than `recognizers.wording.ordinary`, and less certain."""

from __future__ import annotations

import functools
import importlib

from fallkonferenz.core.entities import Language


@functools.cache
def common(language: Language) -> frozenset[str]:
    """Return common words of the language, in lower case."""
    code = "no" if language.is_norwegian else language.value
    words: frozenset[str] = importlib.import_module(f"{__name__}.{code}").WORDS
    return words
