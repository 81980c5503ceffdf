"""Decide the sex and the role of everybody in a case from all that is told of them, then the role codes."""

from __future__ import annotations

import collections
import itertools
from collections.abc import Mapping, Sequence

from fallkonferenz.core.entities import Language
from fallkonferenz.core.standing import Standing
from fallkonferenz.pseudonymize.mentions import Mention
from fallkonferenz.pseudonymize.person import Person, by_ending, listed, role_of
from fallkonferenz.pseudonymize.person_words import CODES, FAMILY_CODES, USUAL_IN
from fallkonferenz.pseudonymize.relatives import KIN_GENDER, kin_of_named, of_relative
from fallkonferenz.pseudonymize.roles import GROWN_UP, KIN_ROLES, OUTSIDE, OUTSIDER, YOUTH

_PARENTS = ("mother", "father")
_FEW = 3  # persons named before among whom a pronoun means one


# What somebody with a place in the family (`core.standing`) is called in the tables of this room.
_ROLES: Mapping[str, str] = {"child": "child", "mother": "mother", "father": "father", "step": "step", "neighbour": "neighbour", "friend": "friend"}
_OF_A_SIDE = {"grand_m": ("mother", "mother"), "grand_f": ("mother", "father"), "aunt_m": ("sister", "mother"), "aunt_f": ("sister", "father")}
_OF_A_MAN = {"mother": "father", "sister": "brother"}
_GRANDPARENTS = ("mormor", "morfar", "farmor", "farfar", "grandmother_m", "grandmother_v", "grandfather_m", "grandfather_v")
_FINER = {"onkel": ("morbror", "farbror"), "tante": ("moster", "faster")}  # what Norwegian words tell of a side
_OF_NO_SIDE = {"grand": ("grandmother", "grandfather"), "aunt": ("aunt", "uncle"), "foster": ("foster_f", "foster_m")}


def settle_roles(
    language: Language,
    persons: Sequence[Person],
    mentions: Sequence[Mention],
    named: Sequence[Person],
    first: Mapping[int, int],
    standings: Mapping[int, Standing],
) -> None:
    """Set sex, role and code of `persons`. `named` holds the person of each mention, `first` the first mention of each.

    `standings` tells by number who somebody is in the family, where that is known.
    """
    _Roles(language, persons, mentions, named).settle(first, standings)


def role_of_standing(standing: Standing, language: Language) -> str:
    """Return the role of a place in the family, "" if there is no code for it."""
    is_man = standing.sex == "m"
    if standing.place in _OF_A_SIDE and standing.sex:
        kin, parent = _OF_A_SIDE[standing.place]
        return of_relative(_OF_A_MAN[kin] if is_man else kin, parent, language)
    if standing.place in _OF_NO_SIDE and standing.sex:
        role = _OF_NO_SIDE[standing.place][is_man]
        return role if role in CODES[language] else ""
    return _ROLES.get(standing.place, "")


class _Roles:
    def __init__(self, language: Language, persons: Sequence[Person], mentions: Sequence[Mention], named: Sequence[Person]) -> None:
        self._language = language
        self._persons = persons
        self._mentions = mentions
        self._named = named

    def settle(self, first: Mapping[int, int], standings: Mapping[int, Standing]) -> None:
        for person in self._persons:
            known, ending = USUAL_IN[self._language].get(person.givens[0] if person.givens else "") or listed(person), by_ending(person)
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
        told = {person.role: person for person in self._persons if person.role in _PARENTS}
        for person in self._persons:
            if person.is_family:
                person.role = "family"
            elif not person.code and (standing := standings.get(person.number)) and self._fits(person, standing, told, standings):
                role = role_of_standing(standing, self._language)
                person.role = person.role if not role or person.role in _FINER.get(role, ()) else role
                person.gender = person.gender or standing.sex
        self._settle_sides()
        taken = {person.code for person in self._persons}

        def place(person: Person) -> tuple[int, int]:
            is_placed = person.number in standings and not person.is_family
            return standings[person.number].order if is_placed else len(standings), first.get(person.number, -1)

        for person in sorted(self._persons, key=place):
            if not person.code:
                person.code = _code(person, taken, self._language)
                taken.add(person.code)

    def _fits(self, person: Person, standing: Standing, told: Mapping[str, Person], standings: Mapping[int, Standing]) -> bool:
        """Say whether a standing agrees with the text: no grown-up is a child, no man the mother, no grandfather the father beside him.

        Nor is a mother whom the words tell a father's mother if nobody else is the mother, nor a professional the father beside one told.
        """
        places = {other.place for other in standings.values()}
        if person.role in _PARENTS and person.role not in places and told[person.role] is person and standing.place in ("grand_f", "aunt_f"):
            return False  # "Dora Roth; Mutter; 28"
        if person.role in OUTSIDE and standing.place in ("grand_m", "grand_f", "grand"):
            return False  # a neighbour whom everybody calls grandmother
        rival = told.get(standing.place)
        if rival is not None and rival is not person and rival.number not in standings and not person.role and person.has_title:
            return False  # "Herr Sommer vom Jugendamt"
        if standing.place == "child":
            return not _is_grown_up(person)
        if standing.place not in _PARENTS or person.roles[OUTSIDER]:
            return not person.roles[OUTSIDER]
        is_beside_another = told.get(standing.place, person) is not person
        is_told_otherwise = person.role in (*OUTSIDE, *_GRANDPARENTS) or (person.role not in ("", standing.place) and is_beside_another)
        return person.gender in ("", KIN_GENDER[standing.place]) and not is_told_otherwise

    def _settle_relatives(self) -> None:
        """Give a role to who is named as somebody's mother, father, sister or brother: "Ines (Mutter von Frau Roth)"."""
        for at, mention in enumerate(self._mentions):
            other = at + mention.relation[1] if mention.relation else at
            if mention.relation is None or not 0 <= other < len(self._mentions) or self._mentions[other].document != mention.document:
                continue
            if mention.relation[1] < 0 and not any(piece.ending for piece in self._mentions[other].pieces):
                continue  # no genitive: "Anna Mutter"
            person, whose = self._named[at], self._named[other]
            if person is not whose and not person.code and not person.is_family:
                person.role = of_relative(mention.relation[0], whose.role, self._language)
        self._settle_kin()
        for at, (before, mention) in enumerate(itertools.pairwise(self._mentions), start=1):
            kin = kin_of_named(before.before, mention.before) if before.document == mention.document else ""
            person, whose = self._named[at], self._named[at - 1]
            fits = person.gender in ("", KIN_GENDER.get(kin, "")) and person.age_group != "child" and (mention.has_title or mention.is_whole)
            if kin and fits and person is not whose and not person.role and not person.code and not person.is_family:
                person.role = of_relative(kin, whose.role, self._language)

    def _settle_sides(self) -> None:
        """Tell the side of grandparents by the surname of one parent alone; of two grandmothers with one told the other is of the other side."""
        surnames = {role: {p.surname for p in self._persons if p.role == role and p.surname} for role in _PARENTS}
        for words, kin in ((("grandmother", "bestemor"), "mother"), (("grandfather", "bestefar"), "father")):
            sides = {parent: of_relative(kin, parent, self._language) for parent in _PARENTS}
            open_ = [p for p in self._persons if p.role in words and not p.code]
            for person in list(open_):
                of = [parent for parent in _PARENTS if person.surname in surnames[parent]]
                if len(of) == 1 and all(surnames.values()):
                    person.role = sides[of[0]]
                    open_.remove(person)
            told = {p.role for p in self._persons} & set(sides.values())
            if len(open_) == len(told) == 1:
                open_[0].role = next(role for role in sides.values() if role not in told)

    def _settle_kin(self) -> None:
        """Give a role to whom a pronoun makes somebody's mother, father, sister or brother: "hans mor, Kari" of the father."""
        for at, mention in enumerate(self._mentions):
            person = self._named[at]
            if mention.kin_of is None or person.code or person.is_family or (person.role and person.role not in _PARENTS):
                continue
            kin, sex = mention.kin_of
            earlier = (self._named[other] for other in range(at - 1, max(-1, at - 1 - _FEW), -1) if self._mentions[other].document == mention.document)
            whose = next((p for p in earlier if p is not person and not p.is_family and (not sex or p.gender in ("", sex))), None)
            if whose is None:
                continue
            if kin in ("husband", "wife"):
                other = "father" if kin == "husband" else "mother"
                is_parent = whose.role in _PARENTS and whose.role != other and not any(p.role == other for p in self._persons)
                person.role = person.role or (other if is_parent else of_relative(kin, whose.role, self._language))
            elif whose.role in _PARENTS or (whose.role == "child" and kin in _PARENTS):
                person.role = of_relative(kin, whose.role, self._language)
            elif kin in _PARENTS and (whose.age_group == "grown-up" or whose.has_title):
                person.role = ""  # of a grown-up who is not the child of the case


def _is_grown_up(person: Person) -> bool:
    """Say whether an age, a title or a profession tells that somebody is no child."""
    return person.has_title or bool(person.roles[GROWN_UP]) or (bool(person.role) and person.role not in KIN_ROLES)


_INDEFINITE = {"grannen": "granne", "vännen": "vän", "vennen": "venn", "venen": "ven", "naboen": "nabo", "legen": "lege", "fastlegen": "fastlege", "tannlegen": "tannlege", "jordmora": "jordmor"}
_ARTICLES = {
    Language.SV: (("aren", "are"), ("skan", "ska"), ("orn", "or"), ("mamman", "mamma"), ("pappan", "pappa"), ("en", "")),
    Language.NB: (("eren", "er"), ("oren", "or"), ("en", "")), Language.NN: (("aren", "ar"), ("oren", "or"), ("en", "")),
}  # fmt: skip


def indefinite(noun: str, language: Language) -> str:
    """Return a noun of a profession without its Nordic article, which a number does not go with: "handläggare 2"."""
    if noun in _INDEFINITE:
        return _INDEFINITE[noun]
    return next((noun.removesuffix(definite) + bare for definite, bare in _ARTICLES[language] if noun.endswith(definite)), noun)


def _code(person: Person, taken: set[str], language: Language) -> str:
    table = CODES[language]
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
    if not numbered and language is not Language.DE and not person.is_family:
        word = indefinite(word, language)
    space = "" if word.endswith(" ") or len(word) <= 2 else " "
    return next(code for n in range(1 if numbered else 2, 10_000) if (code := f"{word}{space}{n}") not in taken)
