"""Give every word of every name of a case its surrogate, and write a mention with them.

One surrogate stands for one word of a name: so relatives share a surname or do not, as in the source, a first name alone
is the first name of the whole, and two different names never become one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.profile import Style
from fallkonferenz.pseudonymize.choice import number
from fallkonferenz.pseudonymize.grammar import ends_in_sibilant, same_case
from fallkonferenz.pseudonymize.linking import Linker
from fallkonferenz.pseudonymize.mentions import Kind, Mention, Piece
from fallkonferenz.pseudonymize.person import Person, culture_of, guess, listed
from fallkonferenz.pseudonymize.person_words import SUFFIXES
from fallkonferenz.pseudonymize.roles import KIN_ROLES
from fallkonferenz.pseudonymize.surrogate_data import names
from fallkonferenz.pseudonymize.taken import LETTER, Taken


class Naming:
    """The surrogates of the words of names, by kind ("given", "surname", "initial", "last_initial") and folded word.

    `words` are those that a key holds already.
    """

    def __init__(
        self, language: Language, linker: Linker, mentions: Sequence[Mention], named: Sequence[Person], words: dict[tuple[str, str], str]
    ) -> None:
        self._language = language
        self._linker = linker
        self._persons = linker.persons
        self._mentions = mentions
        self._named = named
        self._words = words

    def choose(self, seed: bytes, style: Style, taken: Taken, *, keep_origin: bool) -> None:
        """Give every word of every name its surrogate; what a key holds in another style (letters, names) is chosen anew."""
        for (kind, word), surrogate in list(self._words.items()):
            if kind in ("given", "surname") and (len(surrogate) <= LETTER) != (style is Style.INITIALS):
                del self._words[kind, word]
        cultures = {person.number: culture_of(person) if keep_origin else "" for person in self._persons}
        for is_first in (True, False):  # a further name of one person may be the first name of another, who decides
            for person in self._persons:
                for word in person.givens[:1] if is_first else (*person.givens[1:], *person.nicks):
                    if ("given", word) not in self._words:
                        self._words["given", word] = self._given(seed, style, taken, word, person, cultures[person.number])
        for person in self._persons:
            culture = cultures[person.number]
            for part in (*(person.surname.split("-") if person.surname else ()), *person.former):
                if ("surname", part) not in self._words:
                    pool = self._pool(culture, "surname") or names.surnames(self._language)
                    self._words["surname", part] = (
                        taken.letter(seed, "surname", part) if style is Style.INITIALS else taken.name(seed, "surname", part, pool, names.surnames(self._language))
                    )  # fmt: skip
        self._choose_rest(seed, style, taken)
        for person in self._persons:
            for kind, letter in (("initial", person.initial), ("last_initial", person.last_initial)):
                if letter and (kind, letter) not in self._words:
                    self._words[kind, letter] = taken.letter(seed, kind, letter)

    def _choose_rest(self, seed: bytes, style: Style, taken: Taken) -> None:
        """Give a surrogate to words that a mention holds and its person does not: a further given name or initial, a second surname."""
        for mention, person in zip(self._mentions, self._named, strict=True):
            givens, surname, _, _ = self._linker.names(mention)
            for kind in (Kind.INITIAL, Kind.LAST_INITIAL):
                for letter in (word[0] for word in mention.words(kind)):
                    if (kind.value, letter) not in self._words and not any(word.startswith(letter) for word in (*person.givens, *person.surname_parts)):
                        self._words[kind.value, letter] = taken.letter(seed, kind.value, letter)
            for word in givens:
                if ("given", word) not in self._words:
                    self._words["given", word] = self._given(seed, style, taken, word, person, "")
            for part in surname.split("-") if surname else ():
                if ("surname", part) not in self._words:
                    pool = names.surnames(self._language)
                    self._words["surname", part] = (
                        taken.letter(seed, "surname", part) if style is Style.INITIALS else taken.name(seed, "surname", part, pool, ())
                    )

    def _pool(self, culture: str, kind: str) -> tuple[str, ...]:
        return names.of_culture(culture, kind) if culture else ()

    def _given(self, seed: bytes, style: Style, taken: Taken, word: str, person: Person, culture: str) -> str:
        if style is Style.INITIALS:
            return taken.letter(seed, "given", word)
        if re.search(r"[@_\d]", word):
            own = person.givens[0] if person.givens and person.givens[0] != word else ""
            base = self._words.get(("given", own)) or taken.name(seed, "handle", word, names.given(self._language, "f"), ())
            return f"{'@' if word.startswith('@') else ''}{fold(base)}_{number(seed, word) % 90 + 10}"
        if person.givens == (word,) and not person.surname and person.role not in KIN_ROLES and person.role and not listed(person) and word not in names.folded(names.known_given, self._language):
            return taken.name(seed, "surname", word, names.surnames(self._language), ())  # "fastlegen (Sivakumar?)"
        gender = person.gender or guess(person)
        local = names.given(self._language, gender or "u")
        pool = self._pool(culture, gender or "u") or local
        if "-" in word and not culture:
            pool = names.hyphenated(self._language, gender or "u")
        if gender:
            return taken.name(seed, "given", word, pool, local)
        return taken.name(seed, "given", word, pool, (*names.given(self._language, "f"), *names.given(self._language, "m")))

    def written(self, mention: Mention, person: Person, style: Style) -> str:
        """Return what to write for a mention of a person."""
        return "".join(self._piece(piece, person, style) for piece in mention.pieces)

    def base(self, person: Person) -> str:
        """Return the surrogate of a person in its base form."""
        givens = [self._words["given", word] for word in person.givens]
        surname = "-".join(self._words["surname", part] for part in person.surname.split("-")) if person.surname else ""
        initials = [self._words[k, w] + "." for k, w in (("initial", person.initial), ("last_initial", person.last_initial if not surname else "")) if w]
        return " ".join([*givens, *initials, *([surname] if surname else [])]) or person.code

    def words_of(self, person: Person) -> tuple[tuple[str, str, str], ...]:
        """Return the words of a person for the key."""
        words = [("given", word) for word in person.givens]
        nicks = tuple(("nick", word, self._words["given", word]) for word in person.nicks)
        words += [("surname", part) for part in person.surname.split("-") if part]
        former = tuple(("former", word, self._words["surname", word]) for word in person.former)
        words += [(kind, w) for kind, w in (("initial", person.initial), ("last_initial", person.last_initial)) if w]
        return (*((kind, word, self._words[kind, word]) for kind, word in words), *nicks, *former)

    def _piece(self, piece: Piece, person: Person, style: Style) -> str:
        if piece.kind is Kind.KEEP:
            return piece.text
        if piece.kind is Kind.HANDLE:
            is_own = style is Style.INITIALS and bool(person.givens) and person.givens[0] != fold(piece.text)
            return f"{self._words['given', person.givens[0]]}." if is_own else self._words["given", fold(piece.text)]
        if piece.kind in (Kind.INITIAL, Kind.LAST_INITIAL):
            if short := piece.cut_off:
                own = self._own(short, person) or self._letters(piece, person)[0]
                return own[: len(short)] + "." + piece.ending  # "Th." for Thiel
            letters = _as_initial(piece, self._letters(piece, person))
            if style is Style.INITIALS and len(letters) == 1 and piece.text.islower():
                letters = f"{letters.upper()}."  # "anneli k" as the rest is written, "L. D."
            return letters + piece.ending
        if piece.kind is Kind.SURNAME and fold(piece.text) in SUFFIXES:
            return piece.text + piece.ending
        if piece.kind is Kind.GIVEN:
            new = self._given_word(fold(piece.text))
        else:
            parts = [self._linker.surname(part) for part in fold(piece.text).split("-")]
            new = "-".join(self._words["surname", part] for part in parts)
        if style is Style.INITIALS:
            new = "-".join(f"{part}." for part in new.split("-"))
            if piece.ending and self._language is Language.SV:
                return new.removesuffix(".") + ":s"
            return new + ("s" if piece.ending else "")
        new = same_case(piece.text, new)
        if piece.spelled:
            return piece.spelled.join(new.upper())
        return new + _ending(new, piece.ending)

    def _given_word(self, word: str) -> str:
        name = self._linker.given(word)
        new = self._words["given", name]
        parts, new_parts = name.split("-"), new.split("-")
        if word != name and word in parts and len(parts) == len(new_parts):
            return new_parts[parts.index(word)]
        return new

    def _own(self, beginning: str, person: Person) -> str:
        """Return the surrogate of the person's name that begins so."""
        words = [("given", word) for word in person.givens] + [("surname", part) for part in person.surname.split("-") if part]
        return next((self._words[word] for word in words if word[1].startswith(beginning)), "")

    def _letters(self, piece: Piece, person: Person) -> list[str]:
        """Return a letter for each initial: that of the person's own surrogate where a name of the person begins so."""
        left = [("given", word) for word in (*person.givens, *person.nicks)] + [("surname", part) for part in person.surname.split("-") if part]
        if piece.kind is Kind.LAST_INITIAL:
            left = [one for one in left if one[0] == "surname"] + [one for one in left if one[0] == "given"]
        return [self._letter(letter, piece.kind, left) for letter in re.findall(r"[^\W\d_]", fold(piece.text))]

    def _letter(self, letter: str, kind: Kind, left: list[tuple[str, str]]) -> str:
        own = next((one for one in left if one[1].startswith(letter)), None)
        if own is None and kind is Kind.LAST_INITIAL:
            families = {word for of, word in self._words if of == "surname" and word.startswith(letter)}
            own = ("surname", families.pop()) if len(families) == 1 else None  # "Agnes K." of the family Kaya
        if own is not None:
            if own in left:
                left.remove(own)
            return self._words[own] if len(self._words[own]) <= LETTER else self._words[own][0]
        kinds = ("initial", "last_initial") if kind is Kind.INITIAL else ("last_initial", "initial")
        return next((self._words[of, letter] for of in kinds if (of, letter) in self._words), "X")


def _ending(new: str, ending: str) -> str:
    """Return the ending that fits the surrogate; mostly the one of the original, as both end alike."""
    if ending in ("s", "S") and ends_in_sibilant(new):
        return ""
    if ending in ("'", "’") and not ends_in_sibilant(new):
        return "s"
    return ending if not new.isupper() else ending.upper()


def _as_initial(piece: Piece, letters: Sequence[str]) -> str:
    """Write one or several initials as the original is written: "K.", "A.-K.", "LR", "m. t."."""
    rest = iter(letters)
    found = re.sub(r"[^\W\d_]", lambda match: next(rest, "N"), piece.text)
    return same_case(piece.text + "AA" if piece.text.isupper() else piece.text, found)
