"""What this room writes for a place or an institution when only its kind may be read: "Ort A", "Kita B", "större stad C"."""

from __future__ import annotations

import functools
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.places import CITY, COUNTRY, KIND
from fallkonferenz.pseudonymize.surrogate_data import institutions
from fallkonferenz.pseudonymize.surrogate_data.places import family


def without_placeholders(text: str, language: Language) -> str:
    """Return a text of the same length with blanks where a kind stands with its letter.

    The detector may take "Ort A", the "A" alone or "A. M" for a name: it has never seen them.
    """
    return _pattern(language).sub(lambda match: " " * len(match.group()), text)


@functools.cache
def _pattern(language: Language) -> re.Pattern[str]:
    kinds = {KIND[language], CITY[language], COUNTRY[language], institutions.UNKNOWN[language]}
    kinds |= {kind.split()[-1] for _, kind in institutions.KINDS[family(language)]}
    words = "|".join(re.escape(kind) for kind in sorted(kinds, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{words}) [A-Z]{{1,2}}(?!\w)")
