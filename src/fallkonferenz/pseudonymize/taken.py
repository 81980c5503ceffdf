"""Choose a surrogate that nobody in the case bears, that gives no original away, and that is not in use."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.aliases import is_near
from fallkonferenz.pseudonymize.choice import ordered
from fallkonferenz.pseudonymize.grammar import ends_in_sibilant

_LETTERS = "ABDEFGHIJKLMNOPRSTUVWYZ"
_RARE = "UWYZ"  # few names begin with them
LETTER = 2  # characters of a surrogate that is a letter of initials
_ALIKE = 4  # letters at the beginning of two names by which readers mix them up, "Linde" and "Lindell"
_OF_PERSONS = ("given", "surname")
_SHORTEST = 3  # letters from which a part of an original must not stand in a surrogate


class Taken:
    """What may not be used as a surrogate: what stands in the texts, what holds a part of an original, what is used."""

    def __init__(self, texts: Iterable[str], originals: Iterable[str], used: Iterable[str], inside: Iterable[str] = ()) -> None:
        """Take the texts, what is replaced in them, the surrogates in use, and names that stand inside of what is replaced."""
        self._words = {fold(word) for text in texts for word in re.findall(r"[^\W\d_]+", text)}
        self._words |= {fold(word) for text in originals for word in re.findall(r"[^\W\d_]+", text)}
        self._parts = {p for text in originals for w in re.findall(r"[^\W\d_]+", text) if len(p := fold(w)) >= _SHORTEST}
        genitives = (p.removesuffix("s") for p in self._parts if len(p) > _SHORTEST)  # the genitive alone may be there
        self._held = self._parts.union(genitives, (p for name in inside if len(p := fold(name)) >= _SHORTEST))
        self._holding: dict[str, bool] = {}
        self._parts_of: dict[str, tuple[str, ...]] = {}  # of each candidate that was asked for; of one that is an original none
        used = list(used)
        self._used = {fold(part) for word in used for part in [word, *re.split(r"[\s-]", word)]}
        self._used |= {f"letter:{word}" for word in used if len(word) <= LETTER}

    @property
    def originals(self) -> frozenset[str]:
        """The folded words, three letters and more, of what is replaced."""
        return frozenset(self._parts)

    def is_free(self, candidate: str) -> bool:
        """Say whether a candidate may become a surrogate."""
        if candidate not in self._parts_of:
            folded = fold(candidate)
            words = (folded, *re.findall(r"[^\W\d_]+", folded))
            is_original = any(word in self._words for word in words[1:]) or self._holds_part(folded)
            self._parts_of[candidate] = () if is_original else words
        words = self._parts_of[candidate]
        return bool(words) and self._used.isdisjoint(words)

    def _holds_part(self, folded: str) -> bool:
        found = self._holding.get(folded)
        if found is None:
            ends = range(len(folded) + 1)
            found = any(folded[start:end] in self._held for start in ends for end in ends[start + _SHORTEST :])
            self._holding[folded] = found
        return found

    def use(self, surrogate: str) -> str:
        """Note that a surrogate is taken."""
        self._used.add(fold(surrogate))
        self._used.update(fold(part) for part in re.split(r"[\s-]", surrogate))
        return surrogate

    def name(self, seed: bytes, kind: str, word: str, pool: Sequence[str], more: Sequence[str]) -> str:
        """Choose a name that is free, ends as the original does, and begins with another letter."""
        sibilant = ends_in_sibilant(word)
        beginnings = {one[:_ALIKE] for one in self._used if len(one) >= _ALIKE and not one.startswith("letter:")}
        first, second = ordered(seed, pool, kind, word), ordered(seed, more, kind, word)
        for candidates in (first, second):
            free = (one for one in candidates if ends_in_sibilant(one) == sibilant and self.is_free(one) and not is_near(fold(one), word))
            second_best = ""
            for one in free:
                if fold(one)[0] != word[:1] and not (kind in _OF_PERSONS and fold(one)[:_ALIKE] in beginnings):
                    return self.use(one)
                second_best = second_best or one
            if second_best:
                return self.use(second_best)
        for candidate in (*first, *second):  # the ending has to give way
            if self.is_free(candidate):
                return self.use(candidate)
        both = ordered(seed, [one for one in dict.fromkeys([*pool, *more]) if not self._holds_part(fold(one))], kind, word)
        doubles = (f"{a}-{b}" for a in both for b in both if a != b)
        for double in doubles:
            if fold(double) not in self._used:
                self._used.add(fold(double))
                return double
        return self.use(f"{kind.title()} {len(self._used)}")

    def letter(self, seed: bytes, kind: str, word: str) -> str:
        """Choose a letter that is not the original's and not in use in the case; more letters when all are."""
        firsts = {name[0] for name in self._used if name and not name.startswith("letter:")}
        letters = [letter for letter in ordered(seed, _LETTERS, kind, word) if letter.lower() != word[:1]]
        letters.sort(key=lambda letter: (letter.lower() in firsts, letter in _RARE))  # "V. G." would be read as an invented Vincent
        sizes = (itertools.product(letters, repeat=size) for size in itertools.count(1))
        for first, *more in itertools.chain.from_iterable(sizes):
            candidate = first + "".join(more).lower()
            if len({first, *more}) == 1 + len(more) and (mark := f"letter:{candidate}") not in self._used:
                self._used.add(mark)
                return candidate
        raise AssertionError("letters never end")
