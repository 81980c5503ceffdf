"""Who is who in a case: link the mentions of a person by the parts of the name, and give every part its surrogate.

One surrogate stands for one word of a name: so relatives share a surname or do not, as in the source, a first name alone
is the first name of the whole, and two different names never become one.
"""

from __future__ import annotations

import collections
import dataclasses
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.key import KeyEntry
from fallkonferenz.core.profile import Style
from fallkonferenz.pseudonymize.aliases import Aliases, Apart
from fallkonferenz.pseudonymize.choice import number
from fallkonferenz.pseudonymize.grammar import ends_in_sibilant, same_case
from fallkonferenz.pseudonymize.mentions import Kind, Mention, Piece
from fallkonferenz.pseudonymize.person import (
    Person,
    age_group,
    by_ending,
    culture_of,
    guess,
    listed,
    role_of,
    told_gender,
    vote,
)
from fallkonferenz.pseudonymize.person_words import CODES, FAMILY_CODES, SUFFIXES
from fallkonferenz.pseudonymize.roles import KIN_GENDER, PARENT, YOUTH, kin_of_named, of_relative
from fallkonferenz.pseudonymize.surrogate_data import names
from fallkonferenz.pseudonymize.taken import LETTER, Taken

_PARENTS = ("mother", "father")
_FEW = 3  # persons named before among whom a pronoun means one


class People:
    """The persons of a case: `number_of` each mention, and what to write for it."""

    def __init__(
        self,
        language: Language,
        mentions: Sequence[Mention],
        surfaces: Sequence[str],
        earlier: Iterable[KeyEntry],
        next_number: int,
    ) -> None:
        self._language = language
        self._next = next_number
        self._persons: list[Person] = []
        self._by_number: dict[int, Person] = {}
        self._words: dict[tuple[str, str], str] = {}
        self._first: dict[int, int] = {}  # by number of a person: the first mention, and the latest one so far
        self._last: dict[int, int] = {}
        self._bare: dict[tuple[str, str], int] = {}  # whom a title with a surname alone means, by surname and sex
        self._mentions = mentions
        self._preload(earlier)
        givens = [w for m in mentions for w in m.words(Kind.GIVEN)]
        surnames = [w for m in mentions for w in m.words(Kind.SURNAME)]
        with_surname = frozenset(word for m in mentions if m.is_whole for word in m.words(Kind.GIVEN)[:1])
        known_givens = [word for person in self._persons for word in (*person.givens, *person.nicks)]
        known_surnames = [part for person in self._persons for part in person.surname.split("-") if part]
        self._givens = Aliases(list(dict.fromkeys([*known_givens, *givens])), Apart(mentions), collections.Counter(givens), with_surname)
        self._givens.keep_apart(self._told_nicknames())
        parts = [part for word in [*known_surnames, *surnames] for part in word.split("-")]
        self._surnames = Aliases(list(dict.fromkeys(parts)), lambda _one, _two: False, collections.Counter(parts))
        self._fields = _fields(mentions)
        for at, mention in enumerate(mentions):
            if mention.is_whole or at in self._fields:
                mention = self._fields.get(at, mention)
                person = self._whole(mention)
                person.told = person.told or mention.role
                person.age_group = person.age_group or age_group(mention)
                if mention.has_title:  # before anybody is linked: "Herr Kaya" is not Frau Kaya
                    person.gender = person.gender or mention.gender
                    person.has_title = True
                elif mention.role and mention.gender:
                    person.votes[mention.gender] += 1
        self._nick_of = self._nicknames()
        self._number: list[int] = []
        for at, mention in enumerate(mentions):
            self._number.append(self._link(at, mention).number)
        for mention, surface, which in zip(mentions, surfaces, self._number, strict=True):
            vote(self._by_number[which], mention, surface)
        self._settle()
        self._order = {which: place for place, which in enumerate(sorted(self._by_number), start=1)}

    def number_of(self, at: int) -> int:
        """Return the number of the person whom mention `at` names."""
        return self._number[at]

    def person(self, which: int) -> Person:
        """Return the person of a number."""
        return self._by_number[which]

    @property
    def persons(self) -> list[Person]:
        return self._persons

    def _preload(self, earlier: Iterable[KeyEntry]) -> None:
        for entry in earlier:
            person = Person(entry.number, is_family=entry.role == "family", gender=entry.gender, role=entry.role)
            person.code = entry.code
            person.forms = dict.fromkeys(entry.forms)
            givens = []
            for kind, word, surrogate in entry.words:
                if surrogate:  # else it is chosen anew
                    self._words[kind, word] = surrogate
                if kind == "given":
                    givens.append(word)
                elif kind == "nick":
                    person.nicks.append(word)
                    if surrogate:
                        self._words["given", word] = surrogate
                elif kind == "surname":
                    person.surname = f"{person.surname}-{word}".strip("-")
                elif kind == "former":
                    person.former.append(word)
                    if surrogate:
                        self._words["surname", word] = surrogate
                elif kind == "initial":
                    person.initial = word
                elif kind == "last_initial":
                    person.last_initial = word
            person.givens = tuple(givens)
            self._add(person)

    def _names(self, mention: Mention) -> tuple[tuple[str, ...], str, str, str]:
        givens = tuple(self._givens.name(w) for w in mention.words(Kind.GIVEN))
        surname = "-".join(
            self._surnames.name(part) for word in mention.words(Kind.SURNAME) for part in word.split("-")
        )
        initial = "".join(mention.words(Kind.INITIAL))[:1]
        last_initial = "".join(mention.words(Kind.LAST_INITIAL))[:1]
        letters = _letters_of(mention)
        if any(_cut_off(piece.text) for piece in mention.pieces):
            return givens, surname, initial, last_initial
        if len(letters) > 1 and not givens and not surname:
            initial, last_initial = letters[0], letters[-1]
        return givens, surname, initial, last_initial

    def _whole(self, mention: Mention) -> Person:
        """Return the person of a whole name, a new one if there is none."""
        givens, surname, _, last = self._names(mention)
        for person in self._persons:
            if person.is_family or not person.givens or not set(givens) & set(person.givens[:1] if len(givens) > 0 else ()):
                continue
            parts = set(surname.split("-")) - {""}
            if surname and person.surname and not parts & person.surname_parts:
                continue
            if last and person.surname and not person.surname.startswith(last):
                continue
            if surname and person.last_initial and not person.surname and not surname.startswith(person.last_initial):
                continue
            if not person.surname and not person.last_initial and not self._is_free(person, givens):
                continue
            if len(surname) > len(person.surname):
                person.surname = surname
            person.last_initial = person.last_initial or last
            if len(givens) > len(person.givens):
                person.givens = givens
            return person
        return self._new(givens=givens, surname=surname, last_initial=last)

    def _is_free(self, person: Person, givens: tuple[str, ...]) -> bool:
        return person.givens[0] in givens

    def _new(self, **what: object) -> Person:
        person = Person(self._next, **what)  # type: ignore[arg-type]
        self._next += 1
        self._add(person)
        return person

    def _add(self, person: Person) -> None:
        self._persons.append(person)
        self._by_number[person.number] = person

    def _link(self, at: int, mention: Mention) -> Person:
        mention = self._fields.get(at, mention)
        person = self._named_again(at, mention) or self._nicknamed(at, mention) or (self._whole(mention) if mention.is_whole else self._by_part(mention))
        person.has_title = person.has_title or (mention.has_title and not mention.is_family)
        person.told = person.told or mention.role
        person.age_group = person.age_group or age_group(mention)
        self._last[person.number] = at
        self._first.setdefault(person.number, at)
        return person

    def _named_again(self, at: int, mention: Mention) -> Person | None:
        """Return the person named right before who has another surname here ("Nadine Roth, geborene Holm")."""
        if not mention.is_again or at == 0 or mention.is_whole or mention.is_family or self._mentions[at - 1].document != mention.document:
            return None
        person = self._by_number[self._number[at - 1]]
        if person.is_family:
            return None
        givens, surname, _, _ = self._names(mention)
        person.nicks += [word for word in givens if word not in (*person.givens, *person.nicks)]
        person.former += [part for part in surname.split("-") if part and part not in (*person.surname_parts, *person.former)]
        return person

    def _nicknamed(self, at: int, mention: Mention) -> Person | None:
        """Return the person named before if this is another name for the same one ("Zuzanna, gerufen Zuzia")."""
        givens = self._names(mention)[0]
        if not mention.is_nickname or at == 0 or mention.is_whole or len(givens) != 1 or mention.has_title:
            return None
        before = self._by_number[self._number[at - 1]]
        sex = mention.gender or listed(Person(0, givens))
        if re.search(r"\n\s*(?:[-*•–\d\n]|$)", mention.before) or (sex and told_gender(before) not in ("", sex)):
            return None  # another line of a list, or another sex
        is_somebody = any(givens[0] in (*p.givens, *p.nicks) for p in self._persons)
        if is_somebody or before.is_family or self._mentions[at - 1].document != mention.document:
            return None
        before.nicks.append(givens[0])
        return before

    def _told_nicknames(self) -> Iterator[str]:
        """Yield nicknames that stand beside the name they are for: "Magdalena, genannt Leni" cannot read "Petra, genannt Petra"."""
        for before, mention in itertools.pairwise(self._mentions):
            nick, given = mention.words(Kind.GIVEN), before.words(Kind.GIVEN)
            is_told = mention.is_nickname and len(nick) == 1 and bool(given) and before.document == mention.document
            if is_told and not mention.is_whole and not mention.has_title and self._givens.name(nick[0]) == self._givens.name(given[0]) != nick[0]:
                yield nick[0]

    def _nicknames(self) -> dict[str, str]:
        """Return the given name of whom each nickname means that is told somewhere, for places before it is told."""
        found: dict[str, str] = {}
        for before, mention in itertools.pairwise(self._mentions):
            nick, given = self._names(mention)[0], self._names(before)[0]
            if mention.is_nickname and len(nick) == 1 and given and not mention.is_whole and not mention.has_title and before.document == mention.document:
                a, b = mention.gender or listed(Person(0, nick)), listed(Person(0, given))
                if nick[0] != given[0] and (not a or not b or a == b) and not re.search(r"\n\s*(?:[-*•–\d\n]|$)", mention.before):
                    found.setdefault(nick[0], given[0])
        return {nick: given for nick, given in found.items() if given not in found}

    def _by_part(self, mention: Mention) -> Person:
        givens, surname, initial, last = self._names(mention)
        if any(piece.kind is Kind.HANDLE for piece in mention.pieces):
            return self._of_handle("".join(mention.words(Kind.HANDLE)))
        if mention.is_family:
            found = [p for p in self._persons if p.is_family and p.surname == surname]
            return found[0] if found else self._new(surname=surname, is_family=True)
        singles = [p for p in self._persons if not p.is_family]
        if givens:
            found = [p for p in singles if p.givens and p.givens[0] == givens[0]] or [
                p for p in singles if givens[0] in (*p.givens, *p.nicks)
            ]
            found = [p for p in found if p.surname not in SUFFIXES or givens[0] not in p.givens]  # "Taras" is not "Taras junior"
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
            if mention.gender and mention.has_title:
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
            if mention.has_title and mention.gender and not person.gender:
                person.gender = mention.gender
            return person
        short = next((cut for piece in mention.pieces if (cut := _cut_off(piece.text))), "")
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
            if mention.has_title and mention.gender:
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
        singles = [person for person in self._persons if not person.is_family]
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
        singles = [person for person in self._persons if not person.is_family]
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

    def _settle(self) -> None:
        """Decide the gender and the role of everybody, then the codes."""
        for person in self._persons:
            known, ending = listed(person), by_ending(person)
            person.votes += collections.Counter({known: 12} if known else {ending: 2} if ending else {})
            if not person.gender and person.votes:
                (best, most), *rest = person.votes.most_common()
                person.gender = best if not rest or rest[0][1] < most else ""
            if not person.role:
                person.role = role_of(person)
        parents = [p.gender for p in self._persons if p.role in ("mother", "father")]
        for person in self._persons:
            if person.role == YOUTH:  # who is 16 may be the mother of the case, but not beside another one
                person.role = "child" if person.gender in parents or (not person.gender and parents) else ""
        self._settle_relatives()
        for person in self._persons:
            if person.is_family:
                person.role = "family"
        taken = {person.code for person in self._persons}
        for person in sorted(self._persons, key=lambda p: self._first.get(p.number, -1)):
            if not person.code:
                person.code = self._code(person, taken)
                taken.add(person.code)

    def _settle_relatives(self) -> None:
        """Give a role to who is named as somebody's mother, father, sister or brother: "Ines (Mutter von Frau Roth)"."""
        for at, mention in enumerate(self._mentions):
            other = at + mention.relation[1] if mention.relation else at
            if mention.relation is None or not 0 <= other < len(self._mentions) or self._mentions[other].document != mention.document:
                continue
            if mention.relation[1] < 0 and not any(piece.ending for piece in self._mentions[other].pieces):
                continue  # no genitive: "Anna Mutter"
            person, whose = self._by_number[self._number[at]], self._by_number[self._number[other]]
            if person is not whose and not person.code and not person.is_family:
                person.role = of_relative(mention.relation[0], whose.role, self._language)
        self._settle_kin()
        for at, (before, mention) in enumerate(itertools.pairwise(self._mentions), start=1):
            kin = kin_of_named(before.before, mention.before) if before.document == mention.document else ""
            person, whose = self._by_number[self._number[at]], self._by_number[self._number[at - 1]]
            fits = person.gender in ("", KIN_GENDER.get(kin, "")) and person.age_group != "child" and (mention.has_title or mention.is_whole)
            if kin and fits and person is not whose and not person.role and not person.code and not person.is_family:
                person.role = of_relative(kin, whose.role, self._language)

    def _settle_kin(self) -> None:
        """Give a role to whom a pronoun makes somebody's mother, father, sister or brother: "hans mor, Kari" of the father."""
        for at, mention in enumerate(self._mentions):
            person = self._by_number[self._number[at]]
            if mention.kin_of is None or person.code or person.is_family or (person.role and person.role not in _PARENTS):
                continue
            kin, sex = mention.kin_of
            earlier = (self._by_number[self._number[other]] for other in range(at - 1, max(-1, at - 1 - _FEW), -1) if self._mentions[other].document == mention.document)
            whose = next((p for p in earlier if p is not person and not p.is_family and (not sex or p.gender in ("", sex))), None)
            if whose is None:
                continue
            if whose.role in _PARENTS or (whose.role == "child" and kin in _PARENTS):
                person.role = of_relative(kin, whose.role, self._language)
            elif kin in _PARENTS and (whose.age_group == "grown-up" or whose.has_title):
                person.role = ""  # of a grown-up who is not the child of the case

    def _code(self, person: Person, taken: set[str]) -> str:
        table = CODES[self._language]
        if person.is_family:
            word, numbered = next((letter for letter in FAMILY_CODES if letter not in taken), FAMILY_CODES[0]), False
        elif person.role == "step" and f"step_{person.gender}" in table:
            word, numbered = table[f"{person.role}_{person.gender}"], False
        elif person.role in table:
            word, numbered = table[person.role], person.role in ("child", "")
        else:
            word, numbered = person.role, False
        if not numbered and word not in taken:
            return word
        space = "" if word.endswith(" ") or len(word) <= 2 else " "
        return next(code for n in range(1 if numbered else 2, 10_000) if (code := f"{word}{space}{n}") not in taken)

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
        """Give a surrogate to words that a mention holds and its person does not: a further given name, a second surname."""
        for mention, which in zip(self._mentions, self._number, strict=True):
            givens, surname, _, _ = self._names(mention)
            for word in givens:
                if ("given", word) not in self._words:
                    self._words["given", word] = self._given(seed, style, taken, word, self._by_number[which], "")
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
        gender = person.gender or guess(person)
        local = names.given(self._language, gender or "u")
        pool = self._pool(culture, gender or "u") or local
        if "-" in word and not culture:
            pool = names.hyphenated(self._language, gender or "u")
        if gender:
            return taken.name(seed, "given", word, pool, local)
        return taken.name(seed, "given", word, pool, (*names.given(self._language, "f"), *names.given(self._language, "m")))

    def surrogate(self, at: int, style: Style) -> str:
        """Return what to write for mention `at`."""
        mention = self._mentions[at]
        person = self._by_number[self._number[at]]
        return "".join(self._piece(piece, person, style) for piece in mention.pieces)

    def order(self, which: int) -> int:
        """Return the place of a person among the persons, from 1."""
        return self._order[which]

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
            if short := _cut_off(piece.text):
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
            parts = [self._surnames.name(part) for part in fold(piece.text).split("-")]
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
        name = self._givens.name(word)
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


def _cut_off(text: str) -> str:
    """Return the folded beginning of a name that is cut off after two or three letters ("Th." for Thiel), else ''."""
    match = re.fullmatch(r"([^\W\d_][^\W\d_]{1,2})\.", text)
    return fold(match.group(1)) if match and match.group(1)[0].isupper() and match.group(1)[1:].islower() else ""


def _letters_of(mention: Mention) -> str:
    """Return the initials of a mention, folded, in order."""
    kinds = (Kind.INITIAL, Kind.LAST_INITIAL)
    return "".join(re.sub(r"[\W\d_]", "", fold(piece.text)) for piece in mention.pieces if piece.kind in kinds)


def _as_initial(piece: Piece, letters: Sequence[str]) -> str:
    """Write one or several initials as the original is written: "K.", "A.-K.", "LR", "m. t."."""
    rest = iter(letters)
    found = re.sub(r"[^\W\d_]", lambda match: next(rest, "N"), piece.text)
    return same_case(piece.text + "AA" if piece.text.isupper() else piece.text, found)


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






def as_entry(people: People, person: Person, style: Style) -> KeyEntry:
    """Return a person as an entry of the key."""
    canonical = max(person.forms, key=lambda form: (len(form), form), default="")
    base = person.code if style is Style.CODES else people.base(person)
    return KeyEntry(
        EntityType.PERSON, canonical, tuple(person.forms), base, person.number, people.words_of(person),
        person.role, person.gender, person.code,
    )  # fmt: skip
