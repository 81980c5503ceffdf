"""A person while the register is built, and what its mentions together tell: sex, role, age group, culture of the name."""

from __future__ import annotations

import collections
import dataclasses

from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize import offices
from fallkonferenz.pseudonymize.mentions import Mention
from fallkonferenz.pseudonymize.person_words import GENDER_ENDINGS, MORE_GENDERS, NICKNAMES
from fallkonferenz.pseudonymize.roles import GROWN_UP, KIN_ROLES, MINOR, OUTSIDE, OUTSIDER, PARENT, YOUTH
from fallkonferenz.pseudonymize.surrogate_data import names


@dataclasses.dataclass(slots=True)
class Person:
    """A person, or a family by its name, while the register is built. Names are folded."""

    number: int
    givens: tuple[str, ...] = ()
    surname: str = ""
    initial: str = ""
    last_initial: str = ""
    nicks: list[str] = dataclasses.field(default_factory=list)
    former: list[str] = dataclasses.field(default_factory=list)  # a surname before a marriage, or another spelling
    is_family: bool = False
    has_title: bool = False  # named with "Frau", "Herr" somewhere: a grown-up
    gender: str = ""
    role: str = ""
    told: str = ""  # the first role that the text tells
    age_group: str = ""  # child or grown-up, as far as the text tells
    code: str = ""
    forms: dict[str, None] = dataclasses.field(default_factory=dict, repr=False)
    votes: collections.Counter[str] = dataclasses.field(default_factory=collections.Counter)
    roles: collections.Counter[str] = dataclasses.field(default_factory=collections.Counter)

    @property
    def surname_parts(self) -> set[str]:
        return {self.surname, *self.surname.split("-")} - {""}


_OF_FAMILY = KIN_ROLES | {MINOR, YOUTH}  # beside them a pronoun is rather of the person than beside a profession


def vote(person: Person, mention: Mention, surface: str) -> None:
    person.forms.setdefault(surface)
    if mention.gender:
        person.votes[mention.gender] += 12 if mention.has_sexed_title else 6 if mention.has_gender_word or (mention.role and mention.role in _OF_FAMILY) else 1
    if mention.is_nickname and mention.gender:
        person.votes[mention.gender] += 20  # "alle kaller henne Pim"
    if mention.role:
        person.roles[mention.role] += 1


_ADULTS = frozenset(
    """mother father step grandmother grandfather aunt uncle mormor morfar farmor farfar moster faster morbror farbror bestemor bestefar tante onkel
    neighbour friend""".split()
)


_OLD = frozenset("grandmother grandmother_m grandmother_v grandfather grandfather_m grandfather_v mormor morfar farmor farfar bestemor bestefar mummo áhkko áddjá".split())


def role_of(person: Person) -> str:
    """Return the role that is told most often; what an age or a form of address tells counts where nothing else is told."""
    told = collections.Counter({role: votes for role, votes in person.roles.items() if role not in (MINOR, YOUTH, GROWN_UP, OUTSIDER)})
    if person.roles[MINOR] or person.roles[YOUTH]:
        told = collections.Counter({role: votes for role, votes in told.items() if role not in _OLD})  # "Wilma, mummo, grannar" is a list
    if told[PARENT]:
        told[{"f": "mother", "m": "father"}.get(person.gender, PARENT)] += told.pop(PARENT)
        del told[PARENT]
    if any(role not in offices.PROFESSIONAL.values() for role in told):
        told = collections.Counter({role: votes for role, votes in told.items() if role not in offices.PROFESSIONAL.values()})
    if outside := [role for role in OUTSIDE if told[role]]:
        return outside[0]  # "Oma Renate", as everybody calls a neighbour
    if told:
        return told.most_common(1)[0][0]
    return "child" if person.roles[MINOR] else YOUTH if person.roles[YOUTH] else ""


def age_group(mention: Mention) -> str:
    """Return child or grown-up as far as the place tells."""
    if mention.role in ("child", MINOR):
        return "child"
    return "grown-up" if mention.has_title or mention.role.partition("_")[0] in _ADULTS or mention.role in (PARENT, GROWN_UP, OUTSIDER) else ""


def listed(person: Person) -> str:
    """Return the gender that lists know for the first name (a part of it), or for the name that a nickname stands for."""
    for word in person.givens[0].split("-") if person.givens else ():
        known = names.genders_folded()
        of_nick = {known.get(fold(name), "") for name in NICKNAMES.get(word, ())}
        if found := MORE_GENDERS.get(word) or known.get(word, "") or (of_nick.pop() if len(of_nick) == 1 else ""):
            return found
    return ""


def by_ending(person: Person) -> str:
    word = person.givens[0].split("-")[0] if person.givens else ""
    return next((gender for ending, gender in GENDER_ENDINGS if word.endswith(ending)), "")


def guess(person: Person) -> str:
    """Return the gender that the first name is known for, or that its ending tells."""
    return listed(person) or by_ending(person)


def told_gender(person: Person) -> str:
    """Return the gender as far as it is known while mentions are linked."""
    told = [gender for gender, _ in person.votes.most_common(1)]
    return person.gender or (told[0] if told else "") or listed(person)


def culture_of(person: Person) -> str:
    found = collections.Counter(
        culture for word in (*person.givens, *person.surname.split("-")) if word and (culture := names.culture(word))
    )
    return found.most_common(1)[0][0] if found else ""
