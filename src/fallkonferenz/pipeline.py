"""The steps in order, no files but the built-in ones: the public Python API.

    from fallkonferenz import pipeline

    narrative = pipeline.narrative("case", "Frau Yıldız rief am 3. Mai an.")
    annotated = pipeline.detect(narrative)
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from fallkonferenz.core.entities import Language
from fallkonferenz.core.key import Key
from fallkonferenz.core.narrative import AnnotatedNarrative, Narrative
from fallkonferenz.core.profile import Profile, Style
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.report import LeakReport
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.words import Allowed, Known
from fallkonferenz.store import resources

if TYPE_CHECKING:
    from fallkonferenz.pseudonymize.apply import Restored

Ingredients = Literal["all", "rules", "model"]

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
    narratives: Sequence[Narrative],
    *,
    known: Known = Known(),
    allowed: Allowed = Allowed(),
    remember: bool = True,
    only: Ingredients = "all",
) -> tuple[AnnotatedNarrative, ...]:
    """Return the narratives of one case; a name found in one of them is found in all.

    They are read in the language of the longest one. `remember` and `only` switch ingredients off, for measuring.
    """
    from fallkonferenz.detect.engine import detect as run

    if not narratives:
        return ()
    language = max(narratives, key=lambda n: len(n.text)).language
    find = analyzer(language)
    return run(narratives, lambda text: find(text, only), known, allowed, remember=remember)


def use_one_thread() -> None:
    """Let the models of this process run on one core: for worker processes, before the first detection."""
    from fallkonferenz.detect.model.tagger import use_threads

    use_threads(1)


@functools.cache
def analyzer(language: Language) -> _Analyzer:
    """Load the model and the recognizers of a language, once in a process."""
    return _Analyzer(language)


class _Analyzer:
    def __init__(self, language: Language) -> None:
        from fallkonferenz.detect.presidio_adapter import Analyzer
        from fallkonferenz.detect.recognizers import make_recognizers

        self._analyzer = Analyzer(language, make_recognizers(language), resources.folder("models"))

    def __call__(self, text: str, only: Ingredients) -> Iterable[Span]:
        for span in self._analyzer.spans(text):
            if only == "all" or (span.recognizer == "model") == (only == "model"):
                yield span


def load_profile(name_or_path: str) -> Profile:
    """Return a built-in profile (handout, working, learning, consented) or the one in a YAML file."""
    from fallkonferenz.store import profiles

    return profiles.load(name_or_path)


def pseudonymize_case(
    annotated: Sequence[AnnotatedNarrative],
    profile: Profile,
    *,
    style: Style | None = None,
    key: Key | None = None,
    seed: bytes | None = None,
    keep_origin: bool = False,
) -> tuple[tuple[PseudonymizedNarrative, ...], Key]:
    """Return the narratives of one case with surrogates, and the key that leads back.

    With `key` everybody keeps the surrogate of earlier documents. `style` overrides the one of the profile; `seed`
    makes the choice of surrogates repeatable (None: a random one). `keep_origin` lets names keep their culture.
    """
    from fallkonferenz.pseudonymize.case import pseudonymize_case as run

    return run(annotated, profile, style=style, key=key, seed=seed, keep_origin=keep_origin)


def restore(pseudonymized_text: str, key: Key) -> str:
    """Return the original of a pseudonymized text; see `restored` for texts that were edited since."""
    return restored(pseudonymized_text, key).text


def restored(pseudonymized_text: str, key: Key) -> Restored:
    """Return the original and whether it is exact: a text that was edited is restored surrogate by surrogate."""
    from fallkonferenz.pseudonymize.apply import restore as run

    return run(pseudonymized_text, key)


def leaks(
    pseudonymized: PseudonymizedNarrative | Sequence[PseudonymizedNarrative],
    key: Key,
    *,
    look_again: bool = True,
) -> LeakReport:
    """Return what a person must look at before the narratives leave.

    Known originals are searched for in any form; with `look_again` the detector reads the result, too.
    """
    from fallkonferenz.check.leaks import leaks as run

    documents = (pseudonymized,) if isinstance(pseudonymized, PseudonymizedNarrative) else tuple(pseudonymized)
    if not look_again:
        return run(documents, key)
    return run(documents, key, lambda document: detect(Narrative(document.id, document.language, document.text)).spans)
