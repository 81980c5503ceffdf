"""Nicknames, misspellings and parts of double names: which words of a case stand for one name."""

from __future__ import annotations

import collections
import itertools
import re
from collections.abc import Callable, Iterable, Sequence

from fallkonferenz.core.folding import fold, fold_umlauts
from fallkonferenz.pseudonymize.mentions import Kind, Mention
from fallkonferenz.pseudonymize.person import age_group
from fallkonferenz.pseudonymize.person_words import MORE_GENDERS, NICK_ENDINGS, NICKNAMES
from fallkonferenz.pseudonymize.surrogate_data import names


class Apart:
    """Which given names belong to two people: named one after the other, with two surnames, or a child and a grown-up."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._pairs: set[frozenset[str]] = set()
        self._surnames: dict[str, set[str]] = {}
        self._ages: dict[str, set[str]] = {}
        for before, after in itertools.pairwise(mentions):
            is_list = re.fullmatch(r"\s*(?:,|und|och|og|&|/|mit|med|,\s*(?:und|och|og))\s*", after.before)
            if before.document == after.document and is_list:
                self._pairs.update(frozenset((a, b)) for a in before.words(Kind.GIVEN) for b in after.words(Kind.GIVEN))
        for mention in mentions:
            givens = mention.words(Kind.GIVEN)
            for one in givens[:1]:
                self._ages.setdefault(one, set()).update({age_group(mention)} - {""})
            for one, surname in itertools.product(givens, mention.words(Kind.SURNAME)):
                self._surnames.setdefault(one, set()).update(surname.split("-"))
            self._pairs.update(frozenset((a, b)) for a in givens for b in givens)

    def __call__(self, one: str, two: str) -> bool:
        if frozenset((one, two)) in self._pairs:
            return True
        if {*map(frozenset, (self._ages.get(one, ()), self._ages.get(two, ())))} == {frozenset({"child"}), frozenset({"grown-up"})}:
            return True
        if one not in self._surnames or two not in self._surnames:
            return False
        return not _share_one(self._surnames[one], self._surnames[two])


def _share_one(one: Iterable[str], two: Iterable[str]) -> bool:
    return any(a == b or is_misspelled(a, b) for a in one for b in two)


class Aliases:
    """Nicknames, misspellings and parts of a double name, each with the given name or surname that it stands for."""

    def __init__(
        self,
        words: Sequence[str],
        is_apart: Callable[[str, str], bool],
        counts: collections.Counter[str],
        with_surname: frozenset[str] = frozenset(),
    ) -> None:
        self._of: dict[str, str] = {}
        self._with_surname = with_surname  # given names that stand before a surname somewhere
        at = {word: place for place, word in enumerate(words)}
        like: dict[str, list[str]] = {}  # words by their first letter, and by their parts: what else can be an alias
        for word in words:
            for begin in {word[:1], *word.split("-")[1:]}:
                like.setdefault(begin, []).append(word)
        for word in words:
            nearby = {*like[word[:1]], *like.get(word, ()), *map(fold, NICKNAMES.get(word, ()))} & at.keys() - {word}
            candidates = (o for o in sorted(nearby, key=at.__getitem__) if not is_apart(word, o))
            target = next((o for o in candidates if self._is_alias(word, o, counts)), None)
            if target is not None and self.name(target) != word:
                self._of[word] = target

    def name(self, word: str) -> str:
        """Return the name that `word` stands for, mostly itself."""
        seen = {word}
        while (other := self._of.get(word)) is not None and other not in seen:
            word = other
            seen.add(word)
        return word

    def keep_apart(self, words: Iterable[str]) -> None:
        """Let these words stand for themselves."""
        for word in list(words):
            self._of.pop(word, None)

    def _is_alias(self, word: str, other: str, counts: collections.Counter[str]) -> bool:
        if fold_umlauts(word) == other or (fold_umlauts(other) == fold_umlauts(word) and word > other):
            return True
        if _is_slavic_pair(word, other):
            return True  # "Herr Dimov" and "Frau Dimova" are one family
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


def _is_slavic_pair(his: str, hers: str) -> bool:
    is_long = len(his) >= 5  # no "Lev"
    return is_long and ((his.endswith(("ov", "ev", "ow", "ew")) and hers == his + "a") or (his.endswith(("ski", "cki")) and hers == his[:-1] + "a"))


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
