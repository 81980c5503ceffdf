"""Institutions: an invented name of the same kind ("Kita Regenbogen"), or the kind alone ("Kita", "förskolan")."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.grammar import same_case
from fallkonferenz.pseudonymize.mentions import clean
from fallkonferenz.pseudonymize.people import Taken
from fallkonferenz.pseudonymize.places import Places
from fallkonferenz.pseudonymize.surrogate_data import institutions as data
from fallkonferenz.pseudonymize.surrogate_data.places import family, places

_WORD = re.compile(r"[^\W\d_]+(?:[-'’:][^\W\d_]+)*\.?")
_PLAIN = frozenset(
    "der die das des am an im in bei zum zur und von vom für e. v. e.v. ev. ev kath. kath evangelische katholische st. sankt gmbh ggmbh mbh i på för av og och i ved vid för kommune kommun region stadt kreis süd nord ost west norra södra östra västra nord sør vest øst avd avdeling avdelning städtischen städtische mobile junge".split()
)


_JOINTS = frozenset("og och und & av i på for för am im an der in".split())


class Institutions:
    """Makes surrogates for the names of institutions; place names in them get the surrogate of the place."""

    def __init__(self, language: Language, seed: bytes, taken: Taken, places_: Places) -> None:
        self._language = language
        self._seed = seed
        self._taken = taken
        self._places = places_
        self._kinds = data.KINDS[family(language)]

    def surrogate(self, surface: str) -> str:
        """Return an invented institution; words that tell the kind stay."""
        text = clean(surface)
        written: list[str] = []
        at, has_name = 0, False
        for match in _WORD.finditer(text):
            gap, word = text[at : match.start()], match.group()
            at = match.end()
            new = self._kept(word)
            is_common = word.islower() and not text.islower() and self._language is not Language.DE
            if new is None and (is_common or word.endswith("-") or text[at : at + 1] == "-"):
                new = word
            if new is None:
                if has_name:
                    continue  # a name of several words becomes one word
                new, has_name = same_case(word, self._name(word, text)), True
            elif new != word:
                has_name = True
            written += [gap, new]
        while written and (written[-1].casefold() in _JOINTS or not written[-1].strip()):
            written.pop()
        rest = re.sub(r"\d", lambda m: str((int(m.group()) + 3) % 10), text[at:])
        return "".join((*written, rest)).strip()

    def _kept(self, word: str) -> str | None:
        """Return the word if it tells the kind, with another beginning if the name is its beginning; None for a name."""
        lower = word.casefold()
        if lower in _PLAIN:
            return word
        for key, _ in self._kinds:
            if lower == key or (lower.rstrip("ne") == key.rstrip("ne") and len(key) > 4):
                return word
        for key, _ in sorted(self._kinds, key=lambda row: -len(row[0])):
            if len(key) > 3 and lower.endswith(key) and len(lower) > len(key) + 1:
                tail = word[len(word) - len(key) :]
                head = word[: len(word) - len(key)]
                new = self._place(head.rstrip("-s"))
                joint = "-" if head.endswith("-") else ""
                if head.casefold() in ("kreis", "grund", "ober", "kinder", "familien", "bezirks", "barne", "ungdoms", "natur", "barn", "natur"):
                    return word
                return same_case(word, new + joint + tail.lower()) if not joint else new + joint + tail
        return None

    def _name(self, word: str, text: str) -> str:
        base = word.removesuffix("s") if self._places.knows(word.removesuffix("s")) else word
        if self._places.knows(base):
            new = self._places.surrogate(base)
        elif self._is_house(text):
            pool = data.NAMES[family(self._language)].split()
            return self._taken.name(self._seed, "institution", fold(text), pool, places(self._language))
        else:
            new = self._place(word)
        genitive = word.endswith("s") and self._language is not Language.DE and not new.endswith(("s", "x", "z"))
        return new + ("s" if genitive and not text.startswith(("BVC", "BUP", "BMM")) and text.split()[0] == word else "")

    def _is_house(self, text: str) -> bool:
        return bool(re.search(r"kita|krippe|kindergarten|förskola|barnehage|familjehuset|familjecentralen |haus|huset", text.casefold()))

    def _place(self, word: str) -> str:
        return self._taken.name(self._seed, "institution", fold(word), places(self._language), ())

    def kind(self, surface: str, before: str = "") -> str:
        """Return the kind alone, as it stands after the preposition or article that is there."""
        text = clean(surface)
        words = [w.casefold() for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*[.-]?(?:[vV]\.)?", text)]
        for whole in (True, False):
            for key, kind in sorted(self._kinds, key=lambda row: -len(row[0])) if not whole else self._kinds:
                fits = key in words if whole else any(len(key) > 3 and w.endswith(key) for w in words)
                if fits:
                    return self._written(kind, text)
        if self._language is Language.DE and re.search(r"(?<!\w)(?:vom|zum|beim|im|am|den|dem|das|des)\s+$", before, re.IGNORECASE):
            return self._written(data.UNKNOWN_GERMAN, text)  # "Einrichtung" would not follow a masculine article
        return self._written(data.UNKNOWN[self._language], text)

    def _written(self, kind: str, text: str) -> str:
        if self._language is Language.NB:
            kind = kind.replace("skule", "skole")
        if self._language is Language.NN:
            kind = kind.replace("skole", "skule").replace("sykehus", "sjukehus")
        return kind.upper() if text.isupper() and len(text) > 4 else kind

