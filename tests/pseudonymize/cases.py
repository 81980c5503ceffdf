"""Small invented cases for the tests of pseudonymizing."""

from __future__ import annotations

from fallkonferenz.core import markup
from fallkonferenz.core.entities import Language
from fallkonferenz.core.key import Key
from fallkonferenz.core.narrative import AnnotatedNarrative, Narrative
from fallkonferenz.core.profile import Profile, Style
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.pseudonymize.case import pseudonymize_case

SEED = b"a seed for tests"


def annotated(marked: str, language: Language = Language.DE, name: str = "case") -> AnnotatedNarrative:
    """Return the narrative in mark-up."""
    text, spans = markup.parse(marked)
    return AnnotatedNarrative(Narrative(name, language, text), spans)


def made(
    marked: str,
    language: Language = Language.DE,
    profile: Profile | None = None,
    *,
    style: Style | None = None,
    key: Key | None = None,
    seed: bytes | None = SEED,
    keep_origin: bool = False,
) -> tuple[PseudonymizedNarrative, Key]:
    """Pseudonymize one narrative in mark-up, as this room alone reads it: the roles in the family that `sheets` finds stay out."""
    (narrative,), new = pseudonymize_case(
        [annotated(marked, language)], profile or Profile(), style=style, key=key, seed=seed, keep_origin=keep_origin
    )
    return narrative, new


def words(key: Key) -> dict[str, str]:
    """Return the surrogate of every folded name word in the key."""
    return {word: surrogate for entry in key.entries for _, word, surrogate in entry.words}
