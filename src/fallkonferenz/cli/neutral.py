"""A neutral name for a result whose input has a name of a person or place in its file name."""

from __future__ import annotations

import functools
import hashlib
import pathlib
import re

from fallkonferenz.cli.inputs import open_file
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.folding import fold

_WORD = re.compile(r"[^\W\d_]{3,}")
# Words of file names that name nobody, though lists of names or the text itself may hold them. Own selection.
_HARMLESS = frozenset(
    fold(word)
    for word in (
        "fall case sak ärende akte text datei fil file narrativ narrative notiz notat anteckning protokoll protokoll referat bericht "
        "rapport epikrise telefonnotiz telefonnotat mail brev brief skjema formular handout gruppe team anon pseudo neu ny final kopie kopi "
        "familie familien familj familjen hebamme jugendamt kita bvc bup nav mutter mor mamma vater far pappa kind barn test beispiel exempel eksempel"
    ).split()
)


def neutral_stem(path: pathlib.Path) -> str:
    """Return the stem of a file's name, or a neutral one if a word of it may be a name.

    A word may be a name if it is in the lists of names, or if the text has it with a capital letter and never without.
    The neutral one is drawn from the content, so that the same file gets the same name again.
    """
    try:
        return _stem(path.resolve(), path.stat().st_mtime_ns)
    except OSError:
        return path.stem


@functools.lru_cache(maxsize=1000)
def _stem(path: pathlib.Path, changed: int) -> str:
    """Read the file once for all that ask in one run; `changed` is when it was written."""
    words = {fold(word) for word in _WORD.findall(path.stem)} - _HARMLESS
    if not words:
        return path.stem
    try:
        content = open_file(path).text
    except InputError:
        return path.stem  # whoever reads the file says what is wrong with it
    if not any(word in _names() or _is_proper(word, content) for word in words):
        return path.stem
    return f"text-{hashlib.sha256(content.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"


def _is_proper(word: str, content: str) -> bool:
    found = [token for token in _WORD.findall(content) if fold(token).removesuffix("s") == word.removesuffix("s")]
    return bool(found) and all(token[0].isupper() for token in found)


@functools.cache
def _names() -> frozenset[str]:
    from fallkonferenz.pseudonymize.surrogate_data import names

    surnames = (names.folded(names.known_surnames, language) for language in (Language.DE, Language.SV, Language.NB))
    return frozenset(names.genders_folded()).union(*surnames)
