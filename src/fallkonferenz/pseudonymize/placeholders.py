"""What this room writes for a place or an institution when only its kind may be read: "Ort A", "Kita B", "storstad C"."""

from __future__ import annotations

import functools
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.places import CITY, COUNTRY, KIND
from fallkonferenz.pseudonymize.surrogate_data import institutions
from fallkonferenz.pseudonymize.surrogate_data.places import family


def is_placeholder(text: str, start: int, end: int, language: Language) -> bool:
    """Whether the characters from start to end of a text are part of a kind with its letter.

    The detector may take "Ort A", or the "A" alone, for a name: it has never seen them.
    """
    return any(match.start() <= start and end <= match.end() for match in _pattern(language).finditer(text))


@functools.cache
def _pattern(language: Language) -> re.Pattern[str]:
    kinds = {KIND[language], CITY[language], COUNTRY[language], institutions.UNKNOWN[language]}
    kinds |= {kind.split()[-1] for _, kind in institutions.KINDS[family(language)]}
    words = "|".join(re.escape(kind) for kind in sorted(kinds, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{words}) [A-Z]{{1,2}}(?!\w)")
