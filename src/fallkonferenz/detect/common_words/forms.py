"""Whether a word is a form or a compound of common words: "juridiken" of "juridik", "kühlschranktür" of its two parts.

No list holds all forms; endings come from the grammars of the languages and are taken off without knowing the word class.
That is rough on purpose: such a word is not excluded, a name must only be likelier to be one.
"""

from __future__ import annotations

import functools

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.common_words import common
from fallkonferenz.detect.ordinary_names import ORDINARY_NAMES
from fallkonferenz.detect.recognizers.wording import ordinary

_GERMAN = "e en er ern em es s n in innen st t te ten tes test end ende enden ung ungen lich liche lichen chen lein".split()
_NORDIC = "en et n t a e ene ane ar er or arna erna orna na ens ets as s es enes anes r te de dde dd ande ende ast".split()
# Second parts of place names and surnames: a compound with one of them may well be a name.
_NAMING = tuple(
    """
    berg bach dorf heim stein hof feld burg tal wald see au haus hausen weiler hagen rode stadt land ort straße weg platz markt brunn furt kirch kirchen brück moor eck steg mann
    vik dal nes ås by sund strand holm vall hult torp stad bo lund ö fors näs gård haug bakke lid li rud um berget dalen viken sund fjord fjorden vann elv gata gatan vägen vegen gt gränd
    """.split()
)
_SHORTEST = 3  # letters of a stem and of the first part of a compound
_SHORT_WORD = 5  # letters; below, too many words are a stem and an ending by chance ("blin", a language)


@functools.cache
def is_common_form(word: str, language: Language) -> bool:
    """Whether a word in lower case is made of common words alone and no name that is also a word."""
    if word in ORDINARY_NAMES[language]:
        return False
    return _is_inflected(word, language) or (not word.endswith(_NAMING) and _is_compound(word, language))


def _is_inflected(word: str, language: Language) -> bool:
    words = _words(language)
    if word in words or len(word) < _SHORT_WORD:
        return word in words
    for ending in _GERMAN if language is Language.DE else _NORDIC:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST and (stem in words or stem + "a" in words or stem + "e" in words):
            return True
    return False


def _is_compound(word: str, language: Language) -> bool:
    words = _words(language)
    for cut in range(_SHORTEST, len(word) - _SHORTEST):
        first = word[:cut]
        joint = len(first) > _SHORTEST + 1 and first[-1] in "se" and first[:-1] in words
        if (first in words or joint) and _is_inflected(word[cut:], language):
            return True
    return False


@functools.cache
def _words(language: Language) -> frozenset[str]:
    return frozenset((common(language) | ordinary(language)) - ORDINARY_NAMES[language])
