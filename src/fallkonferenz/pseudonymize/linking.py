"""Link the mentions of a person by the parts of the name: whom of the case each mention means."""

from __future__ import annotations

import collections
import dataclasses
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.aliases import Aliases, Apart
from fallkonferenz.pseudonymize.mentions import Kind, Mention
from fallkonferenz.pseudonymize.person import Person, age_group, listed, told_gender
from fallkonferenz.pseudonymize.person_words import SUFFIXES
from fallkonferenz.pseudonymize.roles import PARENT, YOUTH
from fallkonferenz.pseudonymize.surrogate_data import names


class Linker:
    """Who is meant by each mention: `numbers`, one for each, of `persons`; `first` is where each person is first named."""

    def __init__(self, mentions: Sequence[Mention], known: Iterable[Person], next_number: int) -> None:
        self._next = next_number
        self.persons: list[Person] = []
        self._by_number: dict[int, Person] = {}
        self.first: dict[int, int] = {}
        self._last: dict[int, int] = {}  # the latest mention so far, by number of the person
        self._bare: dict[tuple[str, str], int] = {}  # whom a title with a surname alone means, by surname and sex
        self._mentions = mentions
        for person in known:
            self._add(person)
        self._givens, self._surnames = self._aliases()
        self._fields = _fields(mentions)
        self._name_the_whole()
        self._nick_of = self._nicknames()
        self.numbers: list[int] = []
        for at, mention in enumerate(mentions):
            self.numbers.append(self._link(at, mention).number)

    def given(self, word: str) -> str:
        """Return the given name that a folded word stands for: itself, or that of which it is a nickname or a misspelling."""
        return self._givens.name(word)

    def surname(self, word: str) -> str:
        """Return the surname, or part of one, that a folded word stands for."""
        return self._surnames.name(word)

    def names(self, mention: Mention) -> tuple[tuple[str, ...], str, str, str]:
        """Return the given names, the surname, the initial and the initial of the surname that a mention holds, folded."""
        givens = tuple(self.given(w) for w in mention.words(Kind.GIVEN))
        surname = "-".join(self.surname(part) for word in mention.words(Kind.SURNAME) for part in word.split("-"))
        initial = "".join(mention.words(Kind.INITIAL))[:1]
        last_initial = "".join(mention.words(Kind.LAST_INITIAL))[:1]
        letters = _letters_of(mention)
        if any(piece.cut_off for piece in mention.pieces):
            return givens, surname, initial, last_initial
        if len(letters) > 1 and not givens and not surname:
            initial, last_initial = letters[0], letters[-1]
        return givens, surname, initial, last_initial

    def _aliases(self) -> tuple[Aliases, Aliases]:
        givens = [w for m in self._mentions for w in m.words(Kind.GIVEN)]
        surnames = [w for m in self._mentions for w in m.words(Kind.SURNAME)]
        with_surname = frozenset(word for m in self._mentions if m.is_whole for word in m.words(Kind.GIVEN)[:1])
        known = [word for person in self.persons for word in (*person.givens, *person.nicks)]
        given_names = Aliases(list(dict.fromkeys([*known, *givens])), Apart(self._mentions), collections.Counter(givens), with_surname)
        given_names.keep_apart(self._told_nicknames(given_names))
        known = [part for person in self.persons for part in person.surname.split("-") if part]
        parts = [part for word in [*known, *surnames] for part in word.split("-")]
        return given_names, Aliases(list(dict.fromkeys(parts)), lambda _one, _two: False, collections.Counter(parts))

    def _name_the_whole(self) -> None:
        """Make a person of every whole name, before anybody is linked by a part of one: "Herr Kaya" is not Frau Kaya."""
        for at, mention in enumerate(self._mentions):
            if mention.is_whole or at in self._fields:
                mention = self._fields.get(at, mention)
                person = self._whole(mention)
                person.told = person.told or mention.role
                person.age_group = person.age_group or age_group(mention)
                person.has_title = person.has_title or mention.has_title
                if mention.has_sexed_title:
                    person.gender = person.gender or mention.gender
                elif mention.role and mention.gender and not mention.has_title:
                    person.votes[mention.gender] += 1

    def _whole(self, mention: Mention) -> Person:
        """Return the person of a whole name, a new one if there is none."""
        givens, surname, _, last = self.names(mention)
        for person in self.persons:
            if person.is_family or not person.givens or person.givens[0] not in givens:
                continue
            parts = set(surname.split("-")) - {""}
            if surname and person.surname and (not parts & person.surname_parts or parts & SUFFIXES != person.surname_parts & SUFFIXES):
                continue  # "Kari Vik" is not "Kari Vik senior"
            if last and person.surname and not person.surname.startswith(last):
                continue
            if surname and person.last_initial and not person.surname and not surname.startswith(person.last_initial):
                continue
            if len(surname) > len(person.surname):
                person.surname = surname
            person.last_initial = person.last_initial or last
            if len(givens) > len(person.givens):
                person.givens = givens
            return person
        return self._new(givens=givens, surname=surname, last_initial=last)

    def _new(self, **what: object) -> Person:
        person = Person(self._next, **what)  # type: ignore[arg-type]
        self._next += 1
        self._add(person)
        return person

    def _add(self, person: Person) -> None:
        self.persons.append(person)
        self._by_number[person.number] = person

    def _link(self, at: int, mention: Mention) -> Person:
        mention = self._fields.get(at, mention)
        person = self._named_again(at, mention) or self._nicknamed(at, mention) or (self._whole(mention) if mention.is_whole else self._by_part(mention))
        person.has_title = person.has_title or (mention.has_title and not mention.is_family)
        person.told = person.told or mention.role
        person.age_group = person.age_group or age_group(mention)
        self._last[person.number] = at
        self.first.setdefault(person.number, at)
        return person

    def _named_again(self, at: int, mention: Mention) -> Person | None:
        """Return the person named right before who has another surname here ("Nadine Roth, geborene Holm")."""
        if not mention.is_again or at == 0 or mention.is_whole or mention.is_family or self._mentions[at - 1].document != mention.document:
            return None
        person = self._by_number[self.numbers[at - 1]]
        if person.is_family:
            return None
        givens, surname, _, _ = self.names(mention)
        person.nicks += [word for word in givens if word not in (*person.givens, *person.nicks)]
        person.former += [part for part in surname.split("-") if part and part not in (*person.surname_parts, *person.former)]
        return person

    def _nicknamed(self, at: int, mention: Mention) -> Person | None:
        """Return the person named before if this is another name for the same one ("Zuzanna, gerufen Zuzia")."""
        givens = self.names(mention)[0]
        if not mention.is_nickname or at == 0 or mention.is_whole or len(givens) != 1 or mention.has_title:
            return None
        before = self._by_number[self.numbers[at - 1]]
        sex = mention.gender or listed(Person(0, givens))
        if re.search(r"\n\s*(?:[-*•–\d\n]|$)", mention.before) or (sex and told_gender(before) not in ("", sex)):
            return None  # another line of a list, or another sex
        is_somebody = any(givens[0] in (*p.givens, *p.nicks) for p in self.persons)
        if is_somebody or before.is_family or self._mentions[at - 1].document != mention.document:
            return None
        before.nicks.append(givens[0])
        return before

    def _told_nicknames(self, given_names: Aliases) -> Iterator[str]:
        """Yield nicknames that stand beside the name they are for: "Magdalena, genannt Leni" cannot read "Petra, genannt Petra"."""
        for before, mention in itertools.pairwise(self._mentions):
            nick, given = mention.words(Kind.GIVEN), before.words(Kind.GIVEN)
            is_told = mention.is_nickname and len(nick) == 1 and bool(given) and before.document == mention.document
            if is_told and not mention.is_whole and not mention.has_title and given_names.name(nick[0]) == given_names.name(given[0]) != nick[0]:
                yield nick[0]

    def _nicknames(self) -> dict[str, str]:
        """Return the given name of whom each nickname means that is told somewhere, for places before it is told."""
        found: dict[str, str] = {}
        for before, mention in itertools.pairwise(self._mentions):
            nick, given = self.names(mention)[0], self.names(before)[0]
            if mention.is_nickname and len(nick) == 1 and given and not mention.is_whole and not mention.has_title and before.document == mention.document:
                a, b = mention.gender or listed(Person(0, nick)), listed(Person(0, given))
                if nick[0] != given[0] and (not a or not b or a == b) and not re.search(r"\n\s*(?:[-*•–\d\n]|$)", mention.before):
                    found.setdefault(nick[0], given[0])
        return {nick: given for nick, given in found.items() if given not in found}

    def _by_part(self, mention: Mention) -> Person:
        givens, surname, initial, last = self.names(mention)
        if any(piece.kind is Kind.HANDLE for piece in mention.pieces):
            return self._of_handle("".join(mention.words(Kind.HANDLE)))
        if mention.is_family:
            found = [p for p in self.persons if p.is_family and p.surname == surname]
            return found[0] if found else self._new(surname=surname, is_family=True)
        singles = [p for p in self.persons if not p.is_family]
        if givens:
            found = [p for p in singles if p.givens and p.givens[0] == givens[0]] or [
                p for p in singles if givens[0] in p.nicks or (givens[0] in p.givens and not _is_namesake(p, mention))
            ]
            found = [p for p in found if not p.surname_parts & SUFFIXES or givens[0] not in p.givens]  # "Taras" is not "Taras junior"
            if len(givens) > 1:
                found = [p for p in found if set(givens) <= set(p.givens) or p.givens == givens[:1]]
            if not found and len(givens) == 1:
                found = self._by_nickname(givens[0])
            if found:
                person = self._latest(found)
                if len(givens) > len(person.givens):
                    person.givens = givens
                return person
            return self._new(givens=givens)
        if surname:
            parts = set(surname.split("-"))
            found = [p for p in singles if parts & p.surname_parts]
            exact = [p for p in found if p.surname == surname]
            found = exact or found
            if mention.gender and mention.has_sexed_title:
                found = [p for p in found if (told_gender(p) or mention.gender) == mention.gender]
            elif mention.role:  # "Vater: Kandiah" is not the child Arun Kandiah, who bears his name
                found = [p for p in found if p.age_group in ("", age_group(mention)) or not age_group(mention)]
            if initial:
                same = [p for p in found if (p.givens and p.givens[0].startswith(initial)) or p.initial == initial]
                found = same or [p for p in found if not p.givens and not p.initial and len(found) == 1]
                person = self._latest(found) if found else self._new(surname=surname, initial=initial)
                person.initial = person.initial or ("" if person.givens else initial)
            else:
                person = (self._titled_so(mention, surname, found) if mention.has_title else self._latest(found)) if found else self._new(surname=surname)
            if mention.has_sexed_title and mention.gender and not person.gender:
                person.gender = mention.gender
            return person
        short = next((cut for piece in mention.pieces if (cut := piece.cut_off)), "")
        if short and (found := [p for p in singles if any(name.startswith(short) for name in (*p.givens, *p.surname_parts))]):
            return self._latest(found)
        first = initial or last
        found = [p for p in singles if initial and last and (p.initial, p.last_initial) == (initial, last)]
        if initial and last and not found:
            found = [p for p in singles if p.givens and p.surname and (p.givens[0][0], p.surname[0]) == (initial, last)]
            found = found or [p for p in singles if "".join(part[0] for part in p.surname.split("-") if part) == initial + last]
        if not found and not (initial and last):
            by_given = [p for p in singles if p.givens and p.givens[0].startswith(first)]
            by_surname = [p for p in singles if p.surname.startswith(first)]
            if mention.has_sexed_title and mention.gender:
                by_surname = [p for p in by_surname if (told_gender(p) or mention.gender) == mention.gender]
                by_surname = [self._grown_up(by_surname)] if by_surname else []
            found = (by_surname or by_given) if mention.has_title or last else (by_given or by_surname)
            alone = [p for p in singles if not p.givens and not p.surname and first in (p.initial, p.last_initial)]
            if not mention.has_title:  # a letter alone stands for who was named before, and not for a child and a grown-up
                group = age_group(mention)
                found = [p for p in found if p.number in self._last and (not group or p.age_group in ("", group))]
            found = alone or (found if len(found) == 1 else [])
        return self._latest(found) if found else self._new(initial=initial, last_initial=last)

    def _of_handle(self, handle: str) -> Person:
        """Return whose user name this is: somebody's whose name stands in it ("@rosi_moyo03"), else a new person's."""
        singles = [person for person in self.persons if not person.is_family]
        if known := [p for p in singles if p.givens == (handle,) or handle in p.nicks]:
            return known[0]
        parts = re.findall(r"[^\W\d_]{3,}", handle)

        def told(person: Person) -> int:
            """Count the names of a person that stand in the user name; a beginning of one ("rosi") counts less."""
            names_ = [part for name in (*person.givens, *person.nicks, *person.surname_parts) for part in name.split("-") if len(part) > 2]
            whole = sum(any(name == part or (len(name) > 3 and name in part) for part in parts) for name in names_)
            return 2 * whole + any(name[:3] == part[:3] for name in names_ for part in parts) if whole else 0

        counts = [told(person) for person in singles]
        if not any(counts) or counts.count(max(counts)) > 1:
            return self._new(givens=(handle,))
        person = singles[counts.index(max(counts))]
        person.nicks.append(handle)
        return person

    def _by_nickname(self, word: str) -> list[Person]:
        """Return whose nickname a given name is, as the text tells elsewhere, or because a surname begins so."""
        singles = [person for person in self.persons if not person.is_family]
        if given := self._nick_of.get(word):
            found = [p for p in singles if p.givens[:1] == (given,)] or [self._new(givens=(given,))]
        else:
            is_short = len(word) >= 4 and word not in names.genders_folded()
            found = [p for p in singles if is_short and len(p.surname) > len(word) + 1 and p.surname.startswith(word)]
            found = [p for p in found if not p.givens] or found
        if len(found) != 1:
            return []
        found[0].nicks.append(word)
        return found

    def _latest(self, found: Sequence[Person]) -> Person:
        return max(found, key=lambda p: (self._last.get(p.number, -1), -p.number))

    def _titled_so(self, mention: Mention, surname: str, found: Sequence[Person]) -> Person:
        """Return whom "Frau Petrović" means, a new person if all who bear the name are children: the same one as before, as who writes it tells another of that name by her given name."""
        if mention.gender and all(person.age_group == "child" for person in found):
            return self._new(surname=surname)
        before = self._bare.get((surname, mention.gender))
        person = next((p for p in found if p.number == before), None) or self._grown_up(found)
        self._bare[surname, mention.gender] = person.number
        return person

    def _grown_up(self, found: Sequence[Person]) -> Person:
        """Return whom a title means: somebody named with one before, else a parent, never a child if there is another."""
        adults = [p for p in found if p.age_group != "child"] or list(found)

        def likely(person: Person) -> int:
            if person.told in ("mother", "father", PARENT):
                return 3
            is_old = person.told.partition("_")[0] in ("grandmother", "grandfather", "mormor", "morfar", "farmor", "farfar", "bestemor", "bestefar")
            return 0 if is_old or person.told == YOUTH else 1 + person.has_title

        most = max(likely(person) for person in adults)
        return self._latest([person for person in adults if likely(person) == most])


def _is_namesake(person: Person, mention: Mention) -> bool:
    """Return whether a later given name of a child means the grown-up it was named after: "Theo Vangelis, 16", "pappan, Vangelis"."""
    return age_group(mention) == "grown-up" and (person.age_group == "child" or person.told in ("child", YOUTH))


def _letters_of(mention: Mention) -> str:
    """Return the initials of a mention, folded, in order."""
    kinds = (Kind.INITIAL, Kind.LAST_INITIAL)
    return "".join(re.sub(r"[\W\d_]", "", fold(piece.text)) for piece in mention.pieces if piece.kind in kinds)


_GIVEN_FIELD = re.compile(r"(?:vornamen?|förnamn|fornavn|fornamn)\s*:?\s*$", re.IGNORECASE)


def _fields(mentions: Sequence[Mention]) -> dict[int, Mention]:
    """Return the whole name of surnames whose given name stands in a field of its own: "Nachname Roth Vorname Lia"."""
    found: dict[int, Mention] = {}
    for at, mention in enumerate(mentions):
        if not _GIVEN_FIELD.search(mention.before) or not mention.words(Kind.GIVEN) or mention.words(Kind.SURNAME):
            continue
        first = at
        while first > 0 and first > at - 2 and mentions[first - 1].document == mention.document and _is_surname_alone(mentions[first - 1]):
            first -= 1
            found[first] = dataclasses.replace(mentions[first], pieces=(*mention.pieces, *mentions[first].pieces))
    return found


def _is_surname_alone(mention: Mention) -> bool:
    return not mention.has_title and {piece.kind for piece in mention.pieces} <= {Kind.SURNAME, Kind.KEEP}
