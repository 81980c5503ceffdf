"""Mentions brought together to people, and the role of each: from what the mentions say, and from each other."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable

from fallkonferenz.core.entities import EntityType
from fallkonferenz.sheets.mentions import PARENT_ROLES, Mention, read_months
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.words import persons as words
from fallkonferenz.sheets.words.kin import THE_CHILD

ADULT = 18 * 12
_OPEN = ("parent", "grandparent")  # which of the two is not said yet
_TEEN = 13 * 12  # who may be a parent
_STEP = ("step_mother", "step_father", "step_parent")
_GRAND = ("grandmother", "grandfather")
_UNNAMED = (  # relatives who count even if the text gives no name
    "mother", "father", "grandmother", "grandfather", "grandmother_m", "grandfather_m", "grandmother_f", "grandfather_f",
    "step_mother", "step_father", "foster_mother", "foster_father",
)  # fmt: skip


def find_people(names: list[Mention], kin: list[Mention], reading: Reading) -> tuple[list[Somebody], frozenset[int]]:
    """Return the people of the family, and where the names of professionals begin."""
    people = _cluster(names)
    _settle(people, kin, reading)
    _surnames(people)
    _infer(people, kin, reading)
    family = [one for one in people if one.role]
    family += _unnamed(family, kin)
    _sexes(family, reading)
    return family, frozenset(m.start for p in people if not p.role and p.says("is_helper") for m in p.mentions)


@dataclasses.dataclass(slots=True)
class Somebody:
    """A person of the family: all mentions, and what they say together."""

    mentions: list[Mention]
    role: str = ""
    sex: str = ""
    code: str = ""
    of: list[Somebody] = dataclasses.field(default_factory=list)  # whose child or parent they are, as far as the text says it
    is_parent: bool = False  # of whom it is said that a child is theirs
    custody: str = ""

    @property
    def is_helper(self) -> bool:
        """Whether the text speaks of a professional: at once, or mostly; a child never is one."""
        if self.months is not None and self.months < ADULT:
            return False
        named = [m for m in self.mentions if m.name]
        return bool(named) and (named[0].is_helper or 2 * sum(m.is_helper for m in named) > len(named))

    @property
    def months(self) -> int | None:
        """The age in months, if the text gives one."""
        return next((m.months for m in self.mentions if m.months is not None), None)

    @property
    def first(self) -> Mention:
        """The mention that tells the role; else the first name; else the first one."""
        named = [m for m in self.mentions if m.name]
        return next((m for m in named if m.role), (named or self.mentions)[0])

    @property
    def names(self) -> frozenset[str]:
        """All tokens of the names."""
        return frozenset(token for m in self.mentions for token in m.name)

    def says(self, flag: str) -> bool:
        """Whether one of the mentions has the flag."""
        return any(getattr(m, flag) for m in self.mentions)

    @property
    def is_child(self) -> bool:
        """Whether this is a child of the family."""
        return self.role == "child"


def _cluster(names: list[Mention]) -> list[Somebody]:
    """Bring the mentions of one person together: by the number of the entity, and by the tokens of the name."""
    people: list[Somebody] = []
    shared = _family_names(names)
    for mention in names:
        tokens = set(_bare(mention.name))
        home = next((p for p in people for m in p.mentions if mention.like == m.start), None)
        if tokens <= shared and mention.sex and not mention.role and not mention.entity:
            # "Frau Beck" of several Becks: whoever gave it a number had to guess; the family is asked in `_surnames`
            mention.entity = 0
            home = next((p for p in people if p.names == frozenset(mention.name) and p.mentions[0].sex == mention.sex), None)
        elif home is None:
            home = next((p for p in people if any(m.entity == mention.entity and m.entity for m in p.mentions)), None)
        if home is None and len(tokens) == 1:
            fits = [p for p in people if tokens <= set(_bare(tuple(p.names)))]
            if len(fits) == 1 and (not mention.sex or any(m.sex == mention.sex for m in fits[0].mentions)):
                home = fits[0]
        if home is None and len(tokens) > 1:
            home = next((p for p in people if tokens == set(_bare(tuple(p.names)))), None)
        if home is None:
            home = Somebody([])
            people.append(home)
        home.mentions.append(mention)
    for one in list(people):  # a first name before the full name
        tokens = set(_bare(tuple(one.names)))
        fits = [p for p in people if p is not one and tokens < set(_bare(tuple(p.names)))]
        if len(tokens) == 1 and len(fits) == 1 and not any(m.sex for m in one.mentions if not m.role):
            fits[0].mentions += one.mentions
            fits[0].mentions.sort(key=lambda m: m.start)
            people.remove(one)
    return people


def _family_names(names: list[Mention]) -> set[str]:
    """Return the last names that several people of the text bear."""
    bearers: dict[str, set[tuple[str, ...]]] = {}
    for mention in names:
        if len(mention.name) > 1:
            bearers.setdefault(_bare(mention.name)[-1], set()).add(mention.name)
    last = {name for name, full in bearers.items() if len(full) > 1}
    return last | {f"{name}s" for name in last}


def _bare(tokens: Iterable[str]) -> tuple[str, ...]:
    tokens = tuple(tokens)
    return tuple(t[:-1] if t.endswith("s") and t[:-1] in tokens else t for t in tokens)


def _settle(people: list[Somebody], kin: list[Mention], reading: Reading) -> None:
    """Give each person the role that its mentions say; the first word wins, professionals have none."""
    for one in people:
        roles = [m for m in one.mentions if m.role and m.role not in _OPEN and not m.is_relative]
        is_helper = one.is_helper
        if roles and one.mentions[0].is_helper and all(m.start < m.word for m in roles):
            roles = []  # "Anna, pedleder" first; later "Anna, far" is a list of two people
        if _has_child(one, people):
            roles = [m for m in roles if m.role != "child" or m.word >= 0]  # a young mother goes to school
        if roles and is_helper and all(m.word < 0 for m in roles):
            roles = []  # a school is near, no word for a child: the teacher
        if roles:
            one.role = _best(roles).replace("sibling", "child")
            one.sex = next((m.sex for m in roles if m.role == one.role and m.sex), "")
        elif not is_helper and not _has_child(one, people) and (one.months < ADULT if one.months is not None else one.says("is_index")):
            one.role = "child"
        one.sex = one.sex or next((m.sex for m in one.mentions if m.sex), "") or _told_by_name(one)
    _pronoun_sexes(people, reading)
    _pronoun_ages(people, reading)
    for _ in range(3):  # whose relative somebody is may be known only when that one's own role is
        _find_owners(people, kin, reading)
        _relatives_of(people)
    _partners(people)


def _has_child(one: Somebody, people: list[Somebody]) -> bool:
    """Whether the text names a child of somebody who is old enough: a parent of seventeen is no child of the case."""
    starts = {m.start for m in one.mentions}
    return (one.months or ADULT) >= _TEEN and any(
        m.role == "child" and starts & set(m.of) for p in people if p is not one and (p.months or 0) < _TEEN for m in p.mentions
    )


def _has_partner(one: Somebody, people: list[Somebody]) -> bool:
    starts = {m.start for m in one.mentions}
    return any(m.role == "partner" and starts & set(m.of) for p in people for m in p.mentions)


def _told_by_name(one: Somebody) -> str:
    known = [m.known for m in one.mentions if m.known]
    return max(sorted(set(known)), key=known.count) if known else ""


def _best(roles: list[Mention]) -> str:
    order = ("mother", "father", "foster_mother", "foster_father", "step_mother", "step_father")
    said = [m.role for m in roles]
    return next((role for role in order if role in said), said[0])


def _pronoun_sexes(people: list[Somebody], reading: Reading) -> None:
    """Give the sex that pronouns tell of whom a sentence alone speaks: "Vilde var hjemme. Hun ..."."""
    pronouns = words.PRONOUNS[reading.language]
    votes: dict[int, list[str]] = {}
    for number, sentence in enumerate(reading.sentences):
        inside = [(m.end, p) for p in people for m in p.mentions if sentence.start <= m.start < sentence.end]
        if len({id(p) for _, p in inside}) != 1:
            continue
        end, who = inside[0]
        following = reading.sentences[number + 1] if number + 1 < len(reading.sentences) else None
        if following:
            word = re.match(r"\w+", reading.text[following.start : following.end])
            if word and following.start - sentence.end <= 2 and word[0].lower() in pronouns:
                votes.setdefault(id(who), []).append(pronouns[word[0].lower()])
        beside = re.match(r"\s*,\s*(\w+)\s+(?:ist|är|er|var|war|hat|har|bor|bur|sitzt|lebt)\b", reading.text[end : sentence.end])
        if beside and beside[1].lower() in pronouns:
            votes.setdefault(id(who), []).append(pronouns[beside[1].lower()])
    for one in people:
        said = votes.get(id(one), [])
        if not one.sex and said and len(set(said)) == 1:
            one.sex = said[0]


def _find_owners(people: list[Somebody], kin: list[Mention], reading: Reading) -> None:
    """Find whom a pronoun stands for: "hennes syster" after "Malin sover dåligt"."""
    for mention in [*(m for p in people for m in p.mentions), *kin]:
        if not mention.owner or mention.of or mention.of_role or mention.owner in words.OWNER_ME:
            continue
        found = _antecedent(mention, people, kin, reading)
        if isinstance(found, Somebody):
            mention.of = (found.mentions[0].start,)
            if mention.role == "partner" and not found.sex:
                found.sex = words.OWNER_SEX.get(mention.owner, "")
        elif found:
            mention.of_role = found.role


def _antecedent(mention: Mention, people: list[Somebody], kin: list[Mention], reading: Reading) -> Somebody | Mention | None:
    """Return whom a pronoun stands for: the first one of the sentence, else of the nearest sentence before that fits."""
    pronouns = words.PRONOUNS[reading.language]
    sex = words.OWNER_SEX.get(mention.owner, "")
    at = mention.word if mention.word >= 0 else mention.start
    sentence = reading.sentence_at(at)
    number = reading.sentences.index(sentence) if sentence in reading.sentences else 0
    earlier: list[Somebody | Mention] = []
    for back, here in enumerate(reversed(reading.sentences[max(0, number - 3) : number + 1])):
        told: list[tuple[int, Somebody | Mention]] = [
            (m.start, p) for p in people for m in p.mentions if here.start <= m.start < min(here.end, at) and not p.is_helper and m is not mention
        ]
        told += [(m.start, m) for m in kin if here.start <= m.start < min(here.end, at) and m is not mention and not m.is_relative]
        ones = [one for _, one in sorted(told, key=lambda pair: pair[0])]
        if back == 0 and mention.owner in words.OWNER_SELF and ones and at - max(where for where, _ in told) <= 30:
            return ones[-1]  # "..., X hos sin far": whoever the clause begins with
        first = re.match(r"\w+", reading.text[here.start :])
        subject = pronouns.get(first[0].lower(), "") if first and back == 0 else ""
        if subject and sex in ("", subject):
            sex = subject
            continue  # "Sie ... ihre Schwester": whom the sentence before speaks of
        fits = [one for one in ones if one.sex == sex] if sex else ones
        if fits:
            return fits[0]
        open_ones = [one for one in ones if not one.sex]
        if back == 0 and open_ones:
            return open_ones[0]
        if back == 0 and not ones and at - here.start < 25:  # "Zu ihrer Mutter hat Frau X keinen Kontakt"
            later = sorted((m.start, n) for n, p in enumerate(people) for m in p.mentions if at < m.start < here.end and m is not mention and not p.is_helper)
            if later and sex and people[later[0][1]].sex == sex:
                return people[later[0][1]]
        earlier += open_ones
    return next((one for one in earlier if one.role != "child"), None) or (earlier[0] if earlier else None)


def _relatives_of(people: list[Somebody], *, is_last: bool = False) -> None:
    """Settle who is the relative of somebody told: the mother of a parent is a grandmother."""
    by_start = {m.start: p for p in people for m in p.mentions}
    for one in people:
        for mention in one.mentions:
            if not mention.role or not mention.is_relative:
                continue
            owners = [by_start[start] for start in mention.of if start in by_start and by_start[start] is not one]
            if mention.role in ("child", "sibling", "grandparent", *PARENT_ROLES) or mention.is_in_law:
                one.of += [owner for owner in owners if owner not in one.of]
            for owner in owners:
                if mention.role == "grandparent" and owner.role in PARENT_ROLES:
                    mention.side = owner.role[0]
                if owner.role or owner.is_helper:
                    continue
                if mention.role in PARENT_ROLES and _has_partner(owner, people):
                    continue  # grown
                if mention.role in PARENT_ROLES or mention.role[-2:] in ("_m", "_f"):
                    owner.role = "child" if owner.months is None or owner.months < ADULT else ""
                elif mention.role == "child" and (one.months or 0) >= ADULT and not mention.is_own:
                    side = {"f": "_m", "m": "_f"}.get(mention.sex or one.sex, "")
                    owner.role = {"f": "grandmother", "m": "grandfather"}.get(owner.sex, "grandparent") + side
                elif mention.role == "partner" and (owner.months or ADULT) >= ADULT:
                    owner.is_parent = owner.is_parent or not (owner.says("is_index") or mention.is_new)
                elif mention.role == "child":
                    owner.is_parent = True
                    owner.role = {"f": "mother", "m": "father"}.get(owner.sex, "")
            if one.role:
                continue
            owner_role = owners[0].role or ("parent" if owners[0].is_parent else "") if owners else mention.of_role
            is_grown = any((owner.months or 0) >= ADULT for owner in owners)
            if owner_role == "partner" and not is_last:
                continue  # a parent or a step-parent?
            if mention.is_in_law and owner_role in PARENT_ROLES:
                one.role = mention.role + ("_f" if owner_role == "mother" else "_m")
                continue
            if not owner_role and (mention.role == "sibling" or (mention.role in PARENT_ROLES and is_grown)) and not is_last:
                continue  # a child's or a parent's?
            if not owner_role and is_grown:
                owner_role = {"f": "mother", "m": "father"}.get(owners[0].sex, "parent")
            if mention.owner in words.OWNER_ME:
                if mention.role == "child" and (one.months or 0) >= ADULT:
                    continue  # who tells is a grandparent
                is_young = one.months is not None and one.months < ADULT
                owner_role = "child" if is_young and mention.role == "sibling" else "parent"  # who tells mostly is a parent
            role = relative_role(mention.role, owner_role, mention.sex or one.sex)
            if role in PARENT_ROLES and mention.role == "child" and any(p.role == role for p in people):
                role = "aunt" if role == "mother" else "uncle"
            one.role = role
            one.sex = mention.sex or one.sex


def relative_role(role: str, owner: str, sex: str = "") -> str:
    """Return the role in the family of somebody's relative: `role` and `sex` of a person, the role of whose they are."""
    kind = {"f": "grandmother", "m": "grandfather"}
    if role in PARENT_ROLES:
        if owner in PARENT_ROLES:
            return f"{kind['f' if role == 'mother' else 'm']}_{'m' if owner == 'mother' else 'f'}"
        if owner == "parent":
            return kind["f" if role == "mother" else "m"]
        return "relative" if owner.startswith(_GRAND) or owner in (*_STEP, "aunt", "uncle", "partner") else role
    if role == "sibling":
        if owner in (*PARENT_ROLES, "parent"):
            return {"f": "aunt", "m": "uncle"}.get(sex, "relative")
        return "relative" if owner.startswith(_GRAND) or owner in (*_STEP, "aunt", "uncle") else "child"
    if role == "child":
        if owner.startswith(_GRAND):
            return {"f": "father", "m": "mother"}.get(owner[-1], {"f": "mother", "m": "father"}.get(sex, ""))
        return "cousin" if owner in ("aunt", "uncle") else "child"
    if role == "partner":
        if owner.startswith(_GRAND):
            other = "grandfather" if owner.startswith("grandmother") else "grandmother"
            return other + (owner[-2:] if owner[-2:] in ("_m", "_f") else "")
        return "relative" if owner in ("aunt", "uncle", *_STEP) else role
    return role


def _partners(people: list[Somebody], *, is_last: bool = False) -> None:
    """A partner is a parent if there is none of that sex yet, else a step-parent; a new partner always is one.

    Whose partner it is may be known only when the parents are: what is still open then is left to the last round.
    """
    starts = {m.start: p for p in people for m in p.mentions}
    for one in people:
        if one.role != "partner":
            continue
        sex = one.sex or next((m.sex for m in one.mentions if m.sex), "")
        has_father = any(p.role == "father" for p in people)
        has_mother = any(p.role == "mother" for p in people)
        owners = [starts[start].role for m in one.mentions for start in m.of if start in starts]
        owner = next((role for role in (*owners, *(m.of_role for m in one.mentions)) if role), "")
        is_new = one.says("is_new")
        if not sex and not is_new:
            sex = "m" if has_mother and not has_father else "f" if has_father and not has_mother else ""
        if not is_new and one.says("is_spouse") and sex and owner == {"f": "mother", "m": "father"}[sex]:
            one.role = owner  # two mothers or two fathers
        elif is_new or (owner == "mother" and has_father) or (owner == "father" and has_mother):
            one.role = {"f": "step_mother", "m": "step_father"}.get(sex, "step_parent")
        elif sex == "f":
            one.role = "step_mother" if has_mother else "mother"
        elif sex == "m":
            one.role = "step_father" if has_father else "father"
        elif has_mother and has_father:
            one.role = "step_parent"
        elif is_last:
            one.role = "other"


def _surnames(people: list[Somebody]) -> None:
    """`Frau Beck`, `Herr Beck`: the woman or the man of the family with that name; `Familie Beck` is nobody."""
    by_sex = {"f": ("mother", "grandmother"), "m": ("father", "grandfather", "step_father")}
    for one in list(people):
        tokens = {t for token in _bare(tuple(one.names)) for t in (token, token.removesuffix("s"))}
        titled = next((m.sex for m in one.mentions if m.sex), "")
        if one.role or one.is_helper or len(_bare(tuple(one.names))) != 1:
            continue
        for role in by_sex.get(titled, ()):
            home = next((p for p in people if p.role.startswith(role) and tokens & set(_bare(tuple(p.names)))), None)
            if home and home is not one:
                home.mentions += one.mentions
                home.mentions.sort(key=lambda m: m.start)
                people.remove(one)
                break


def _infer(people: list[Somebody], kin: list[Mention], reading: Reading) -> None:
    """Settle the parents who are named without the word: two `parents`, or the one woman and the one man with an age."""
    spoken = {m.role for m in kin} | {p.role for p in people}
    open_ones = [p for p in people if not p.role and not p.is_helper]
    listed = [p for p in open_ones if p.is_parent or any(m.role == "parent" for m in p.mentions)]
    grand = [p for p in people if p.role.startswith("grand") and p.role.endswith(("_m", "_f"))]
    for role, sex, ending in (("mother", "f", "_m"), ("father", "m", "_f")):
        if any(p.role == role for p in people):
            continue
        by_sex = [p for p in listed if not p.role and p.sex == sex]
        by_name = [p for p in listed if not p.role and not p.sex and any(p.names & g.names for g in grand if g.role.endswith(ending))]
        if by_sex or by_name:
            (by_sex or by_name)[0].role = role
    for one in listed:  # the other one of two; a second father or mother of one child
        if one.role:
            continue
        child = next((p for p in people if one in p.of), None)
        has = {role: any(p.role == role for p in people) for role in PARENT_ROLES}
        if one.sex:
            one.role = "mother" if one.sex == "f" else "father"
        elif has["mother"] and (not has["father"] or child is not None) and "father" in spoken:
            one.role = "father"
        elif has["father"] and not has["mother"] and "mother" in spoken:
            one.role = "mother"
    if any(m.role.startswith("grand") for m in kin) or grand:  # a grandparent tells: the grown son or daughter is a parent
        for role, sex in (("mother", "f"), ("father", "m")):
            grown = [
                p for p in people if p.is_child and p.sex == sex and (p.months or 0) >= ADULT and not p.says("is_own")
            ]
            if len(grown) == 1 and not any(p.role == role for p in people):
                grown[0].role = role
    _index_child(people, kin, reading)
    has_child = any(p.role == "child" for p in people) or "child" in spoken
    for one in people:
        if has_child and not one.role and not one.is_helper and one.says("is_index") and (one.months or 0) >= ADULT:
            one.is_parent = True  # the client of a midwife
            listed.append(one)
            role = {"f": "mother", "m": "father"}.get(one.sex, "")
            one.role = role if role and not any(p.role == role for p in people) else ""
    for role, sex in (("mother", "f"), ("father", "m")):
        if any(p.role == role for p in people) or not has_child:
            continue
        adults = [p for p in open_ones if not p.role and p.sex == sex and p.months is not None and p.months >= 15 * 12]
        namesakes = [p for p in adults if _surname(p) and any(_surname(p) == _surname(c) for c in people if c.is_child)]
        if len(adults) == 1 or len(namesakes) == 1:
            (adults if len(adults) == 1 else namesakes)[0].role = role
    if has_child and not any(p.role in PARENT_ROLES or p in listed for p in people):
        grown = [p for p in open_ones if not p.role and (p.months or 0) >= ADULT]
        listed += grown if len(grown) <= 2 else []
    for one in listed:
        one.role = one.role or {"f": "mother", "m": "father"}.get(one.sex, "parent")
    _find_owners(people, kin, reading)
    _relatives_of(people, is_last=True)
    _partners(people, is_last=True)
    _grandparents(people, kin)
    _sides_by_name(people)
    _foster_parents(people)
    _label_ages(people, reading)


def _index_child(people: list[Somebody], kin: list[Mention], reading: Reading) -> None:
    """Take whom the text names most, or whose birth it tells, for the child, if nobody is yet and nothing speaks against it."""
    open_ones = [p for p in people if not p.role and not p.is_helper and (p.months is None or p.months < ADULT)]
    for one in open_ones:
        after = reading.text[one.first.end : one.first.end + 30]
        if re.match(r"\s*[,(]?\s*(?:geb(?:oren)?\b|f\.|född|født|fødd)", after, re.IGNORECASE):
            one.role = "child"
    if any(p.is_child and p.says("is_index") for p in people):
        return
    titled = [p for p in open_ones if any(m.sex for m in p.mentions) or p.is_parent]  # "Frau X" is no child
    rest = [p for p in open_ones if not p.role and p not in titled and sum(1 for m in p.mentions if m.name) >= 3]
    most = max((sum(1 for m in p.mentions if m.name) for p in rest), default=0)
    best = [p for p in rest if sum(1 for m in p.mentions if m.name) == most]
    is_told = any(m.role == "child" for m in kin) or any(p.role in ("mother", "father", "child") for p in people)
    children = [sum(1 for m in p.mentions if m.name) for p in people if p.is_child]
    if len(best) == 1 and is_told and (not children or (most >= 4 and most > max(children))):
        best[0].role = "child"


def _surname(one: Somebody) -> str:
    """Return the last token of the full name; nothing if only a first name is known."""
    return next((m.name[-1] for m in one.mentions if len(m.name) > 1), "")


def _pronoun_ages(people: list[Somebody], reading: Reading) -> None:
    """Give an age that stands with a pronoun to whom the sentence before begins with: `Anna spricht viel. Sie ist 4.`"""
    pronouns = "|".join(words.PRONOUNS[reading.language])
    for age in reading.of(EntityType.AGE):
        sentence = reading.sentence_at(age.start)
        head = reading.text[sentence.start : age.start]
        if not re.fullmatch(rf"(?:{pronouns})\s+(?:ist|är|er|var|war)\s+(?:jetzt |nu |nå |no |knapp |bare |berre )?", head, re.IGNORECASE):
            continue
        number = reading.sentences.index(sentence) if sentence in reading.sentences else 0
        before = reading.sentences[number - 1] if number else sentence
        who = [p for p in people for m in p.mentions if before.start <= m.start < before.end]
        if len(set(map(id, who))) == 1 and who[0].months is None and not who[0].is_helper:
            who[0].mentions[0].months = read_months(reading, age)
            if not who[0].role and (who[0].months or ADULT) < ADULT:
                who[0].role = "child"


def _foster_parents(people: list[Somebody]) -> None:
    """Settle who of the foster parents is which, by the sex or by that of the other one; who is neither stays a relative."""
    pair = [p for p in people if p.role.startswith("foster_")]
    for one in pair:
        if one.role == "foster_parent":
            other = next((p.sex for p in pair if p is not one and p.sex), "")
            one.sex = one.sex or {"f": "m", "m": "f"}.get(other, "")
            one.role = {"f": "foster_mother", "m": "foster_father"}.get(one.sex, "relative")


def _sides_by_name(people: list[Somebody]) -> None:
    """Give a grandparent the side of the one parent who bears the same last name, if the other parent bears another one."""
    last = {role: {_surname(p) for p in people if p.role == role} - {""} for role in PARENT_ROLES}
    for one in people:
        if one.role in _GRAND and _surname(one) and all(last.values()):
            same = [role for role in PARENT_ROLES if _surname(one) in last[role]]
            one.role += f"_{same[0][0]}" if len(same) == 1 else ""


def _grandparents(people: list[Somebody], kin: list[Mention]) -> None:
    """Settle who is named under `Großeltern väterlicherseits`: by sex, by the sex of the other one, or by the one word spoken."""
    for one in people:
        if one.role.startswith("grandparent"):
            side = one.role.removeprefix("grandparent")
            spoken = {m.role for m in kin if m.role.startswith(_GRAND) and m.role.endswith(side)}
            one.role = spoken.pop() if len(spoken) == 1 else "relative"
    listed = [(p, next(m for m in p.mentions if m.role == "grandparent")) for p in people if any(m.role == "grandparent" for m in p.mentions)]
    for one, mention in listed:
        if one.role and not one.role.startswith("grandparent"):
            continue
        other = next((p for p, m in listed if p is not one and m.side == mention.side and p.sex), None)
        sex = one.sex or ({"f": "m", "m": "f"}[other.sex] if other else "")
        one.role = {"f": "grandmother", "m": "grandfather", "": "relative"}[sex]
        if sex and mention.side:
            one.role += f"_{mention.side}"


def _label_ages(people: list[Somebody], reading: Reading) -> None:
    """Give the child of a form the age that stands on a line of its own: `Alter: 4 Jahre`."""
    child = next((p for p in people if p.is_child and p.says("is_index")), None)
    if child is None or child.months is not None:
        return
    for age in reading.of(EntityType.AGE):
        start, _ = reading.line_at(age.start)
        if re.match(r"\W*(?:geb\w*\.?|alter|ålder|född|alder|født|fødd)\s*[:|\t]", reading.text[start : age.start], re.IGNORECASE):
            child.first.months = read_months(reading, age)
            return


def _unnamed(family: list[Somebody], kin: list[Mention]) -> list[Somebody]:
    """Return the relatives who are spoken of without a name, and give the others their unnamed mentions."""
    created: list[Somebody] = []
    for mention in kin:
        role = mention.role
        if mention.of or mention.of_role:
            owner = next((p for p in family for m in p.mentions if m.start in mention.of), None)
            owner_role = owner.role if owner else mention.of_role
            if mention.is_in_law and owner_role in PARENT_ROLES:
                role += "_f" if owner_role == "mother" else "_m"
            else:
                role = relative_role(role, owner_role, mention.sex)
        elif mention.owner and role in PARENT_ROLES and any(p.role == role for p in family):
            continue
        if role in _GRAND:
            role += {"m": "_m", "f": "_f"}.get(mention.side, "")
        if role not in _UNNAMED:
            continue
        same = [p for p in (*family, *created) if p.role == role or (p.role.startswith(role) and role.startswith("grand"))]
        if same:
            if len(same) == 1:
                same[0].mentions.append(mention)
            continue
        if mention.owner and role in PARENT_ROLES:
            continue
        if role in PARENT_ROLES and any(p.role == "parent" for p in family):
            continue  # one of the two who are named: which, the text does not say
        created.append(Somebody([mention], role, mention.sex))
    return created


def _sexes(family: list[Somebody], reading: Reading) -> None:
    """Give grandparents their side, everybody the sex of the role, and children the pronoun of the next sentence."""
    for one in family:
        given = next((m.side for m in one.mentions if m.side), "")
        if one.role in ("grandmother", "grandfather") and given:
            one.role += f"_{given}"
        if one.role in ("mother", "step_mother", "foster_mother", "aunt") or one.role.startswith("grandmother"):
            one.sex = "f"
        elif one.role in ("father", "step_father", "foster_father", "uncle") or one.role.startswith("grandfather"):
            one.sex = "m"
    _twins_alike(family, reading)
    pronouns = words.PRONOUNS[reading.language]
    index = [p for p in family if p.is_child and p.says("is_index")] or [p for p in family if p.is_child]
    if len(index) == 1 and not index[0].sex:
        said = {sex for word, sex in THE_CHILD.items() if re.search(rf"\b{word}\b", reading.text, re.IGNORECASE)}
        index[0].sex = said.pop() if len(said) == 1 else ""
    for number, sentence in enumerate(reading.sentences[1:], 1):
        word = re.match(r"\w+", reading.text[sentence.start : sentence.end])
        before = reading.sentences[number - 1]
        if not word or word[0].lower() not in pronouns or sentence.start - before.end > 2:
            continue
        inside = [p for p in family for m in p.mentions if before.start <= m.start < before.end]
        if len(set(map(id, inside))) == 1 and inside[0].is_child and not inside[0].sex:
            inside[0].sex = pronouns[word[0].lower()]


def _twins_alike(family: list[Somebody], reading: Reading) -> None:
    """Twins have one age; the text gives it once."""
    for match in re.finditer(words.TWINS, reading.text, re.IGNORECASE):
        pair = [p for p in family if p.is_child and any(0 <= m.start - match.end() <= 60 for m in p.mentions)]
        ages = {p.months for p in pair if p.months is not None}
        if len(pair) == 2 and len(ages) == 1:
            for one in pair:
                if one.months is None:
                    one.first.months = next(iter(ages))

