"""Who is who in a case, and what stands for everybody: the mentions are linked, roles and codes are settled, names are given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.key import KeyEntry
from fallkonferenz.core.profile import Style
from fallkonferenz.core.standing import Standing
from fallkonferenz.pseudonymize.codes import settle_roles
from fallkonferenz.pseudonymize.linking import Linker
from fallkonferenz.pseudonymize.mentions import Mention
from fallkonferenz.pseudonymize.naming import Naming
from fallkonferenz.pseudonymize.person import Person, vote
from fallkonferenz.pseudonymize.taken import Taken


class People:
    """The persons of a case: `number_of` each mention, and what to write for it."""

    def __init__(
        self,
        language: Language,
        mentions: Sequence[Mention],
        surfaces: Sequence[str],
        earlier: Iterable[KeyEntry],
        next_number: int,
        standings: Mapping[int, Standing],
    ) -> None:
        earlier = list(earlier)
        linker = Linker(mentions, [_person(entry) for entry in earlier], next_number)
        self.persons: Sequence[Person] = linker.persons
        self._mentions = mentions
        self._by_number = {person.number: person for person in linker.persons}
        self._named = [self._by_number[which] for which in linker.numbers]
        for mention, surface, person in zip(mentions, surfaces, self._named, strict=True):
            vote(person, mention, surface)
        settle_roles(language, linker.persons, mentions, self._named, linker.first, standings)
        self._naming = Naming(language, linker, mentions, self._named, _surrogates(earlier))
        self._order = {which: place for place, which in enumerate(sorted(self._by_number), start=1)}

    def number_of(self, at: int) -> int:
        """Return the number of the person whom mention `at` names."""
        return self._named[at].number

    def person(self, which: int) -> Person:
        """Return the person of a number."""
        return self._by_number[which]

    def is_named_once(self, which: int) -> bool:
        """Say whether a person is named in one place of the case alone."""
        return sum(person.number == which for person in self._named) == 1

    def order(self, which: int) -> int:
        """Return the place of a person among the persons, from 1."""
        return self._order[which]

    def choose(self, seed: bytes, style: Style, taken: Taken, *, keep_origin: bool) -> None:
        """Give every word of every name its surrogate."""
        self._naming.choose(seed, style, taken, keep_origin=keep_origin)

    def surrogate(self, at: int, style: Style) -> str:
        """Return what to write for mention `at`."""
        return self._naming.written(self._mentions[at], self._named[at], style)

    def entry(self, person: Person, style: Style) -> KeyEntry:
        """Return a person as an entry of the key."""
        canonical = max(person.forms, key=lambda form: (len(form), form), default="")
        base = person.code if style is Style.CODES else self._naming.base(person)
        return KeyEntry(
            EntityType.PERSON, canonical, tuple(person.forms), base, person.number, self._naming.words_of(person),
            person.role, person.gender, person.code,
        )  # fmt: skip


def _person(entry: KeyEntry) -> Person:
    """Return the person of an entry of a key."""

    def words(kind: str) -> list[str]:
        return [word for of, word, _ in entry.words if of == kind]

    return Person(
        entry.number,
        givens=tuple(words("given")),
        surname="-".join(words("surname")),
        initial="".join(words("initial")[-1:]),
        last_initial="".join(words("last_initial")[-1:]),
        nicks=words("nick"),
        former=words("former"),
        is_family=entry.role == "family",
        gender=entry.gender,
        role=entry.role,
        code=entry.code,
        forms=dict.fromkeys(entry.forms),
    )


_SAME_AS = {"nick": "given", "former": "surname"}  # a nickname has the surrogate of a given name


def _surrogates(earlier: Iterable[KeyEntry]) -> dict[tuple[str, str], str]:
    """Return the surrogates that entries of a key hold; where there is none, it is chosen anew."""
    words: dict[tuple[str, str], str] = {}
    for entry in earlier:
        for kind, word, surrogate in entry.words:
            if surrogate:
                words[_SAME_AS.get(kind, kind), word] = surrogate
    return words
