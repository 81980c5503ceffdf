"""The steps in order, no files but the built-in ones: the public Python API.

    from fallkonferenz import pipeline

    narrative = pipeline.narrative("case", "Frau Yıldız rief am 3. Mai an.")
    annotated = pipeline.detect(narrative)
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from fallkonferenz.core.entities import Language
from fallkonferenz.core.narrative import AnnotatedNarrative, Narrative
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.words import Allowed, Known
from fallkonferenz.store import resources


def narrative(id: str, text: str, language: Language | None = None) -> Narrative:
    """Return a narrative; without a language it is guessed from the text."""
    from fallkonferenz.detect.language import guess

    return Narrative(id, language or guess(text), text)


def detect(
    narrative: Narrative, *, known: Known = Known(), allowed: Allowed = Allowed()
) -> AnnotatedNarrative:
    """Return the narrative with everything found in it that identifies."""
    return detect_case((narrative,), known=known, allowed=allowed)[0]


def detect_case(
    narratives: Sequence[Narrative], *, known: Known = Known(), allowed: Allowed = Allowed(), remember: bool = True
) -> tuple[AnnotatedNarrative, ...]:
    """Return the narratives of one case; a name found in one of them is found in all.

    They are read in the language of the longest one.
    """
    from fallkonferenz.detect.engine import detect as run

    if not narratives:
        return ()
    language = max(narratives, key=lambda n: len(n.text)).language
    return run(narratives, analyzer(language), known, allowed, remember=remember)


@functools.cache
def analyzer(language: Language) -> _Analyzer:
    """Load the model and the recognizers of a language, once in a process."""
    return _Analyzer(language)


class _Analyzer:
    def __init__(self, language: Language) -> None:
        from fallkonferenz.detect.presidio_adapter import Analyzer
        from fallkonferenz.detect.recognizers import make_recognizers

        self._analyzer = Analyzer(language, make_recognizers(language), resources.folder("models"))

    def __call__(self, text: str) -> Iterable[Span]:
        return self._analyzer.spans(text)
