"""Nicknames, misspellings and parts of double names: which words of a case stand for one name."""

from __future__ import annotations

import collections
from collections.abc import Sequence

from fallkonferenz.core.folding import fold, fold_umlauts
from fallkonferenz.pseudonymize.person_words import MORE_GENDERS, NICK_ENDINGS, NICKNAMES
from fallkonferenz.pseudonymize.surrogate_data import names


class Aliases:
    """Nicknames, misspellings and parts of a double name, each with the given name or surname that it stands for."""

    def __init__(
        self, words: Sequence[str], apart: set[frozenset[str]], counts: collections.Counter[str], with_surname: frozenset[str] = frozenset()
    ) -> None:
        self._of: dict[str, str] = {}
        self._with_surname = with_surname  # given names that stand before a surname somewhere
        for word in words:
            near = [other for other in words if other != word and frozenset((word, other)) not in apart]
            target = next((o for o in near if self._is_alias(word, o, counts)), None)
            if target is not None and self.name(target) != word:
                self._of[word] = target

    def name(self, word: str) -> str:
        """Return the name that `word` stands for, mostly itself."""
        seen = {word}
        while (other := self._of.get(word)) is not None and other not in seen:
            word = other
            seen.add(word)
        return word

    def _is_alias(self, word: str, other: str, counts: collections.Counter[str]) -> bool:
        if fold_umlauts(word) == other or (fold_umlauts(other) == fold_umlauts(word) and word > other):
            return True
        if other.startswith(f"{word}-"):
            return True
        if word in other.split("-"):  # "Heinz" for Karl-Heinz, but Luca Russo is not Ben-Luca
            return word not in self._with_surname
        if len(word) >= 4 and len(other) > len(word) + 1 and other.startswith(word) and word not in names.genders_folded() and word not in MORE_GENDERS:
            return True  # "Zaka" for Zakariya
        if any(fold(name) == other for name in NICKNAMES.get(word, ())):
            return True
        if len(word) >= 5 and any(_is_short_form(word, other, ending) for ending in NICK_ENDINGS):
            return True
        is_known = word in names.genders_folded() and other in names.genders_folded()
        return not is_known and is_misspelled(word, other) and (counts[word], other) < (counts[other], word)


def _is_short_form(word: str, other: str, ending: str) -> bool:
    stem = word.removesuffix(ending)
    if stem == word or len(stem) < 4 or other.startswith(word):
        return False
    single = stem[:-1] if stem[-1] == stem[-2] else stem
    return len(single) >= 4 and len(other) >= len(word) and other.startswith(single) and other != single


def is_misspelled(a: str, b: str) -> bool:
    """Say whether two words of six letters and more differ by one typing error that is not at an end (Karl, Karla)."""
    if min(len(a), len(b)) < 5 or a[0] != b[0] or a == b or abs(len(a) - len(b)) > 1:
        return False
    at = 0
    while at < min(len(a), len(b)) and a[at] == b[at]:
        at += 1
    rest_a, rest_b = a[at:], b[at:]
    if len(rest_a) > 1 and rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:]:
        return True  # two letters changed places
    if max(len(a), len(b)) < 6:
        return False
    if len(rest_a) == len(rest_b):
        return len(rest_a) > 2 and rest_a[1:] == rest_b[1:] and len(a) >= 7
    longer, shorter = (rest_a, rest_b) if len(rest_a) > len(rest_b) else (rest_b, rest_a)
    return len(shorter) > 0 and longer[1:] == shorter


def is_near(a: str, b: str) -> bool:
    """Say whether two words differ by one letter (Yonas, Jonas): the one would give the other away."""
    if abs(len(a) - len(b)) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return a[at + 1 :] == b[at + 1 :] or a[at:] == b[at + 1 :] or a[at + 1 :] == b[at:]
