"""What a text says of people, as statements that can be weighed: of one alone, and of two.

Words that name the owner ("Annas Mutter") weigh more than a bare word ("Mutter: X"), and that more than a pronoun; ages,
titles and how often somebody is named only tip the scales.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fallkonferenz.sheets.antecedents import antecedents
from fallkonferenz.sheets.clusters import ADULT, Somebody, has_namesake, is_titled
from fallkonferenz.sheets.composition import GRAND, PARENTS, PLACES, kind_of, place_of
from fallkonferenz.sheets.decision import Owner, Statement, Told
from fallkonferenz.sheets.mention import Mention
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.words import persons as words

_NAMED, _WORD, _BARE, _HINT = 3.0, 2.5, 2.0, 1.2  # the weight of statements: "Annas Mutter", "mammas syster", "Mutter: X", a school
_PRONOUN = (2.2, 1.2, 0.8)  # whom it stands for most likely, then the others
_NEVER = -9.0
_GROWN = (*PARENTS, "step", "foster", *GRAND)
_TEEN, _GRANDPARENT, _OLD = 13 * 12, 32 * 12, 58 * 12
_OF_GROWN = ("partner", "new_partner", "ex_partner", "child", "in_law")  # what nobody is of a small child
_SIBLINGS = re.compile(r"(?:syskon|søsken|sysken|syske?n|geschwister)", re.IGNORECASE)
_BORN = re.compile(r"\s*[,(]?\s*(?:geb(?:oren)?|f\.(?= )|född|født|fødd)\b", re.IGNORECASE)


def told_of(one: Somebody, people: Sequence[Somebody], reading: Reading) -> Told:
    """Return the values of places for one person alone."""
    values = dict.fromkeys(PLACES, 0.0)

    def add(points: float, *which: str) -> None:
        for place in which:
            values[place] += points

    months = one.months
    has_title = any(m.is_titled for m in one.mentions)
    if is_titled(one) and has_namesake(one, people):
        add(_NEVER, *(place for place in PLACES if place))  # joined with that one when roles are known
    if one.is_helper:
        add(-2.5, *(place for place in PLACES if place))
    if months is not None and months < ADULT:
        add(1.0, "child")
        add(0.7, "cousin")
        add(_NEVER, *GRAND)
        add(_NEVER if months < _TEEN else -0.3, *PARENTS, "step", "foster")
    elif months is not None:
        add(-1.6, "child")
        add(0.5 if months < _OLD else -0.3, *PARENTS)
        add(_NEVER if months < _GRANDPARENT else 0.2, *GRAND)
    if one.says("is_with_child") and (months is None or months >= _TEEN):  # however young
        add(2.0, *PARENTS)
        add(-1.5, "child")
    if one.says("is_index"):
        add(1.5, *(("child",) if (months or 0) < ADULT and not has_title else PARENTS))
    if has_title:
        add(-1.5, "child")
        add(0.1, *_GROWN)
    if any(_BORN.match(reading.text[m.end : m.end + 30]) for m in one.mentions if m.name) and (months or 0) < ADULT:
        add(1.5, "child")
    if not one.is_helper and not has_title and (months or 0) < ADULT and _is_named_most(one, people):
        add(0.9, "child")
    sex = one.sex
    if sex:
        add(_NEVER, "father" if sex == "f" else "mother")
        add(-0.3, "parent")
    else:
        add(-2.0, "mother", "father")  # which of the two, the text does not say
    return Told(values, sex)


def _is_named_most(one: Somebody, people: Sequence[Somebody]) -> bool:
    counts = {id(p): sum(1 for m in p.mentions if m.name) for p in people if not p.is_helper}
    mine = counts.pop(id(one), 0)
    return mine >= 3 and mine > max(counts.values(), default=0)


def statements(people: Sequence[Somebody], kin: Sequence[Mention], reading: Reading) -> list[Statement]:
    """Return what is said of two people, or of one and the child of the case."""
    numbers = {m.start: number for number, p in enumerate(people) for m in p.mentions}
    said: dict[Statement, None] = {}
    for number, one in enumerate(people):
        for mention in one.mentions:
            if mention.role and not (one.is_helper and mention.word < 0):
                said.update(dict.fromkeys(_statements_of(number, one, mention, numbers, people, kin, reading)))
    return list(said)


def _statements_of(
    number: int, one: Somebody, mention: Mention, numbers: dict[int, int], people: Sequence[Somebody], kin: Sequence[Mention], reading: Reading
) -> Iterator[Statement]:
    kind = mention_kind(mention)
    if mention.of:
        owners = [numbers[start] for start in mention.of if start in numbers and numbers[start] != number]
        yield from (Statement(number, kind, (Owner(owner, None, _NAMED),)) for owner in owners)
        if owners:
            return
    if mention.of_role:
        yield Statement(number, kind, (Owner(None, place_of(mention.of_role), _WORD),))
    elif mention.owner in words.OWNER_ME:  # who tells mostly is a parent
        yield Statement(number, kind, (Owner(None, "parent", _BARE), Owner(None, "child", _HINT)))
    elif mention.owner:
        owners_ = []
        found = antecedents(mention, [p for p in people if p is not one], kin, reading)
        if reading.text[max(mention.word, 0) :].lower().startswith("freund") and found and isinstance(found[0], Somebody) and (found[0].months or ADULT) < _TEEN:
            kind = "friend"  # "Sein Freund X" of a child
        grown = [o for o in found if kind not in _OF_GROWN or isinstance(o, Mention) or (o.months or ADULT) >= _TEEN]
        for weight, owner in zip(_PRONOUN, grown, strict=False):
            if isinstance(owner, Mention):
                owners_.append(Owner(None, place_of(owner.role, owner.side), weight))
            else:
                owners_.append(Owner(numbers[owner.mentions[0].start], None, weight))
        yield Statement(number, kind, (*owners_, Owner(weight=0.8)))
    elif (kind == "sibling" or (kind == "child" and _SIBLINGS.match(reading.text, max(0, mention.word)))) and _is_first_child_expected(people, reading):
        yield Statement(number, "sibling", (Owner(None, "mother", _WORD),))  # "Syskon: Tim, 14" of who expects her first child
    elif kind == "child" and mention.word >= 0 and (one.months or 0) >= ADULT:  # "der Sohn Viktor (31)": of a grandparent, rather than of the case
        yield Statement(number, kind, (*(Owner(None, place, 1.5) for place in GRAND), Owner(weight=0.8)))
    else:
        hint = _HINT if (one.months or 0) < _TEEN else _HINT / 2  # young parents go to school, too
        yield Statement(number, kind, (Owner(weight=_BARE if mention.word >= 0 or mention.role != "child" else hint),))


def _is_first_child_expected(people: Sequence[Somebody], reading: Reading) -> bool:
    """Whether somebody is pregnant and nobody is told to be her child: who is a sibling is hers, then."""

    def is_sibling(mention: Mention) -> bool:
        return mention.role == "sibling" or (mention.role == "child" and _SIBLINGS.match(reading.text, max(0, mention.word)) is not None)

    children = [p for p in people if any(m.role == "child" and not is_sibling(m) for m in p.mentions)]
    small = [p for p in people if p.months is not None and p.months < _TEEN and not any(is_sibling(m) for m in p.mentions)]
    return not children and not small and any(p.says("is_with_child") for p in people)


def mention_kind(mention: Mention) -> str:
    """Return the kind of relation that a mention tells."""
    if mention.role == "grandparent" and mention.is_relative:
        return "parent"  # "foreldrene hennes, X og Y"
    if mention.role == "foster_parent":
        return "foster"
    return kind_of(mention.role, mention.side, is_new=mention.is_new, is_in_law=mention.is_in_law)
