"""Who belongs to the family, and as what: mentions become people, what is said of them is weighed, and roles are decided together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from fallkonferenz.core.entities import EntityType
from fallkonferenz.sheets.antecedents import antecedents
from fallkonferenz.sheets.beside import read_months
from fallkonferenz.sheets.clusters import ADULT, Somebody, bring_together, join_surnames, surname
from fallkonferenz.sheets.composition import PARENTS, place_of, places, role_of
from fallkonferenz.sheets.decision import decide
from fallkonferenz.sheets.evidence import mention_kind, statements, told_of
from fallkonferenz.sheets.mention import Mention
from fallkonferenz.sheets.pronouns import give_ages, give_sexes, sex_of_children
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.words import persons as words

_UNNAMED = ("mother", "father", "grand_m", "grand_f", "grand", "step", "foster")  # relatives who count even if the text gives no name
_YOUTH = 14 * 12
_NEAR = 24  # characters before a name
_CLIENT = re.compile(r"(?:klient|brukar|bruker)(?:in|en)?[\W_]*\Z", re.IGNORECASE)
_OLD = 58 * 12  # months from which on somebody is rather a grandparent
_OTHER = {"f": "m", "m": "f"}


def find_people(names: list[Mention], kin: list[Mention], reading: Reading) -> tuple[list[Somebody], frozenset[int]]:
    """Return the people of the family, and where the names of professionals begin."""
    people = bring_together(names)
    for one in people:
        one.sex = _told_sex(one)
    give_sexes(people, reading)
    give_ages(people, reading)
    _sexes_of_owners(people, kin, reading)
    _decide(people, kin, reading)
    if join_surnames(people):  # what is said of "Frau Beck" is said of the mother
        _decide(people, kin, reading)
    _young_mother(people, kin, reading)
    _parents_by_name(people, kin)
    _sides_by_name(people)
    family = [one for one in people if one.place]
    _sexes_of_couples(family)
    _other_parent(family, kin)
    family += _unnamed(family, kin, reading)
    for one in family:
        one.role = role_of(one.place, one.sex)
        one.sex = one.sex or {"mother": "f", "father": "m"}.get(one.role, "")
    _grandparents(family, kin)
    _ages_of_forms(family, reading)
    sex_of_children(family, reading)
    return family, frozenset(m.start for p in people if not p.role and p.says("is_helper") for m in p.mentions)


def _told_sex(one: Somebody) -> str:
    """Return the sex that kinship words and titles tell, else the one that the name does."""
    said = [m.sex for m in one.mentions if m.sex and (m.role or m.word < 0)]
    known = [m.known for m in one.mentions if m.known]
    return said[0] if said else max(sorted(set(known)), key=known.count) if known else ""


def _sexes_of_owners(people: list[Somebody], kin: Sequence[Mention], reading: Reading) -> None:
    """Give the sex that a pronoun tells of the one whom it stands for: "Erlend har to gutter. Eksen hans ..."."""
    votes: dict[int, set[str]] = {}
    grown = [p for p in people if p.months is None or p.months >= ADULT]
    for one, mention in (*((p, m) for p in people for m in p.mentions), *((None, m) for m in kin)):
        sex = words.OWNER_SEX.get(mention.owner, "")
        if sex and mention.owner not in words.OWNER_LAST and not mention.of:
            others = [p for p in grown if p is not one]
            found = next(iter(antecedents(mention, others, kin, reading)), None)
            if isinstance(found, Somebody) and not found.sex and _is_alone(found, others, mention.start, reading):
                votes.setdefault(id(found), set()).add(sex)
    for one in people:
        said = votes.get(id(one), set())
        if len(said) == 1 and not one.is_helper:
            one.sex = said.pop()


def _is_alone(one: Somebody, others: Sequence[Somebody], at: int, reading: Reading) -> bool:
    """Whether the sentence that last named somebody before a place speaks of no other grown person."""
    sentence = reading.sentence_at(max((m.start for m in one.mentions if m.start < at), default=at))
    end = min(sentence.end, at)
    return not any(sentence.start <= m.start < end for p in others if p is not one and not p.is_helper for m in p.mentions)


def _decide(people: list[Somebody], kin: Sequence[Mention], reading: Reading) -> None:
    """Give everybody a place, and note which statements hold."""
    said = statements(people, kin, reading)
    decided = decide([told_of(one, people, reading) for one in people], said)
    for one, place in zip(people, decided, strict=True):
        one.place, one.kin = place, []
        one.role = role_of(place, one.sex)
    for statement in said:
        owner = next((o for o in statement.owners if statement.holds_for(o, decided)), None)
        if owner and owner.person is not None:
            people[statement.who].kin.append((statement.kind, people[owner.person]))


def _young_mother(people: Sequence[Somebody], kin: Sequence[Mention], reading: Reading) -> None:
    """Make a mother of the girl who is the client if the text speaks of a mother whom it does not name: "Klientin: Lara, 17. Sohn Levin"."""
    if not any(m.role == "mother" and not m.is_relative for m in kin) or any(p.place in ("mother", "parent") for p in people):
        return
    clients = [p for p in people if p.place == "child" and p.sex == "f" and (p.months or 0) >= _YOUTH and any(_CLIENT.search(reading.text, max(0, m.start - _NEAR), m.start) for m in p.mentions)]
    if len(clients) == 1 and any(p is not clients[0] and p.place == "child" and any(m.role == "child" and m.word >= 0 for m in p.mentions) for p in people):
        clients[0].place = clients[0].role = "mother"


def _parents_by_name(people: Sequence[Somebody], kin: Sequence[Mention]) -> None:
    """Make a parent of the one grown-up of that sex who bears the last name of the other parent or a child, if the text speaks of such a parent."""
    spoken = {m.role for m in kin if not m.is_relative}
    for role, sex, other in (("mother", "f", "father"), ("father", "m", "mother")):
        if role not in spoken or any(p.place in (role, "parent") for p in people):
            continue
        theirs = {surname(p) for p in people if p.place in (other, "child")} - {""}
        fits = [p for p in people if not p.place and p.sex == sex and not p.is_helper and surname(p) in theirs and (p.months is None or ADULT <= p.months < _OLD)]
        if len(fits) == 1 and any(m.is_titled for m in fits[0].mentions):
            fits[0].place, fits[0].role = role, role


def _sides_by_name(people: Sequence[Somebody]) -> None:
    """Give a grandparent the side of the one parent who bears the same last name, if the other parent bears another one."""
    last = {role: {surname(p) for p in people if p.place == role} - {""} for role in ("mother", "father")}
    for one in people:
        if one.place == "grand" and surname(one):
            same = [role for role in last if surname(one) in last[role]]
            if len(same) == 1 and (all(last.values()) or any(m.is_in_law for m in one.mentions)):
                one.place += f"_{same[0][0]}"


def _sexes_of_couples(family: Sequence[Somebody]) -> None:
    """Of two foster parents or two grandparents of one side the one is a woman if the other is a man."""
    for place in ("foster", "grand_m", "grand_f", "grand"):
        pair = [p for p in family if p.place == place]
        if len(pair) == 2:
            for one, other in (pair, pair[::-1]):
                one.sex = one.sex or _OTHER.get(other.sex, "")


def _other_parent(family: Sequence[Somebody], kin: Sequence[Mention]) -> None:
    """Of two parents the one whose sex is not told is the father if the other one is the mother, and the text speaks of a father.

    So is the one who bears the last name of the grandmother on the father's side, if the other one bears another name.
    """
    parents = [p for p in family if p.place in PARENTS]
    for place, role, sex in (("grand_m", "mother", "f"), ("grand_f", "father", "m")):
        theirs = {surname(p) for p in family if p.place == place} - {""}
        same = [p for p in parents if surname(p) in theirs]
        if len(same) == 1 and same[0].place == "parent" and not same[0].sex and not any(p.place == role for p in parents):
            same[0].place, same[0].sex = role, sex
    open_ones = [p for p in parents if p.place == "parent" and not p.sex]
    if len(parents) == 2 and len(open_ones) == 1:
        other = next(p for p in parents if p is not open_ones[0])
        wanted = {"mother": "father", "father": "mother"}.get(role_of(other.place, other.sex), "")
        if wanted in {m.role for m in kin if not m.is_relative}:
            open_ones[0].place, open_ones[0].sex = wanted, "m" if wanted == "father" else "f"


def _unnamed(family: Sequence[Somebody], kin: Sequence[Mention], reading: Reading) -> list[Somebody]:
    """Return the relatives who are spoken of without a name, and give the others their unnamed mentions."""
    created: list[Somebody] = []
    for mention in kin:
        place, owner = _place_unnamed(mention, family, kin, reading)
        if place not in _UNNAMED:
            continue
        same = [p for p in (*family, *created) if _is_like(p, place, mention.sex)]
        mine = [p for p in same if owner and (owner in p.of or p in owner.of)] or same
        if mine:
            if len(mine) == 1:
                mention.is_dead = mention.is_dead and not _is_of_another_dead(mention, mine[0], family)
                mine[0].mentions.append(mention)
                if owner and owner not in mine[0].of and place.startswith("grand"):
                    mine[0].kin.append((mention_kind(mention), owner))
            continue
        if place in PARENTS and (mention.owner or any(p.place == "parent" for p in family)):
            continue  # one of the two who are named: which, the text does not say
        one = Somebody([mention], sex=mention.sex, place=place)
        one.kin += [(mention_kind(mention), owner)] if owner else []
        created.append(one)
    return created


def _is_of_another_dead(mention: Mention, one: Somebody, family: Sequence[Somebody]) -> bool:
    """Whether a word for somebody dead rather means another one who is called so: "seit dem Tod der Mutter", of the mother's mother."""
    return not one.says("is_dead") and any(p is not one and p.says("is_dead") and any(m.role == mention.role for m in p.mentions) for p in family)


def _is_like(one: Somebody, place: str, sex: str) -> bool:
    is_side_open = place.startswith("grand") and one.place.startswith("grand") and "grand" in (place, one.place)
    return (one.place == place or is_side_open) and (not one.sex or not sex or one.sex == sex)


def _place_unnamed(
    mention: Mention, family: Sequence[Somebody], kin: Sequence[Mention], reading: Reading
) -> tuple[str, Somebody | None]:
    """Return what an unnamed relative is, and whose, if that is somebody with a name."""
    kind, owners = mention_kind(mention), list[Somebody | Mention]()
    if mention.of:
        owners += (p for p in family for m in p.mentions if m.start in mention.of)
        if not owners:
            return "", None
    elif mention.of_role:
        found = places(kind, place_of(mention.of_role))
        return (found[0] if len(found) == 1 else ""), None
    elif mention.owner and mention.owner not in words.OWNER_ME:
        owners += antecedents(mention, family, kin, reading)[:2]
    for owner in owners:
        place = owner.place if isinstance(owner, Somebody) else place_of(owner.role, owner.side)
        found = places(kind, place)
        if len(found) == 1 or "grand" in found:
            return found[0] if len(found) == 1 else "grand", owner if isinstance(owner, Somebody) else None
    found = places(kind, None) if not owners else ()
    return (found[0] if len(found) == 1 else "grand" if kind in ("in_law", "grand") and found else ""), None


def _grandparents(family: Iterable[Somebody], kin: Sequence[Mention]) -> None:
    """Name a grandparent whose sex is not told by the one word for a grandparent that the text speaks."""
    for one in family:
        if one.place.startswith("grand") and not one.sex:
            ending = one.place.removeprefix("grand")
            spoken = {(m.role, m.sex) for m in kin if m.role.startswith(("grandmother", "grandfather")) and m.role.endswith(ending)}
            if len(spoken) == 1:
                one.sex = spoken.pop()[1]
                one.role = role_of(one.place, one.sex)


def _ages_of_forms(people: Sequence[Somebody], reading: Reading) -> None:
    """Give the child of a form the age that stands on a line of its own, `Alter: 4 Jahre`, and twins one age."""
    for match in re.finditer(words.TWINS, reading.text, re.IGNORECASE):
        pair = [p for p in people if p.is_child and any(0 <= m.start - match.end() <= 60 for m in p.mentions)]
        ages = {p.months for p in pair if p.months is not None}
        if len(pair) == 2 and len(ages) == 1:
            for one in pair:
                if one.months is None:
                    one.first.months = next(iter(ages))
    child = next((p for p in people if p.is_child and p.says("is_index")), None)
    if child is None or child.months is not None:
        return
    for age in reading.of(EntityType.AGE):
        start, _ = reading.line_at(age.start)
        if re.match(r"\W*(?:geb\w*\.?|alter|ålder|född|alder|født|fødd)\s*[:|\t]", reading.text[start : age.start], re.IGNORECASE):
            child.first.months = read_months(reading, age)
            return
