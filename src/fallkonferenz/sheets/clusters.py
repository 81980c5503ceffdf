"""Mentions brought together to people: by the number of the entity, and by the tokens of the name."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from fallkonferenz.sheets.mention import Mention

ADULT = 18 * 12


@dataclasses.dataclass(slots=True)
class Somebody:
    """A person of the family: all mentions, and what they say together."""

    mentions: list[Mention]
    role: str = ""
    sex: str = ""
    code: str = ""
    place: str = ""  # a role without the sex, and with the side of the family (`composition`)
    kin: list[tuple[str, Somebody]] = dataclasses.field(default_factory=list)  # what they are to whom, as the text says it
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
    def of(self) -> list[Somebody]:
        """Whose child, parent, sister or brother they are, as far as the text says it."""
        return [other for kind, other in self.kin if kind in ("child", "mother", "father", "parent", "sibling", "in_law")]

    @property
    def is_child(self) -> bool:
        """Whether this is a child of the family."""
        return self.role == "child"


def bring_together(names: list[Mention]) -> list[Somebody]:
    """Return the people whom the mentions name."""
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
            fits = [p for p in people if tokens <= set(_bare(tuple(p.names))) and not _is_younger(p, tokens)]
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
        fits = [p for p in people if p is not one and tokens < set(_bare(tuple(p.names))) and not _is_younger(p, tokens)]
        if len(tokens) == 1 and len(fits) == 1 and not any(m.sex for m in one.mentions if not m.role):
            fits[0].mentions += one.mentions
            fits[0].mentions.sort(key=lambda m: m.start)
            people.remove(one)
    return people


_YOUNGER = frozenset("junior jun jr senior sen sr".split())


def _is_younger(one: Somebody, tokens: set[str]) -> bool:
    """Whether a person bears the name with a word that tells them from whoever bears it alone: "Taras junior" is not "Taras"."""
    return bool({name.lower().rstrip(".") for name in one.names} & _YOUNGER - {token.lower() for token in tokens})


def join_surnames(people: list[Somebody]) -> bool:
    """Join `Frau Beck` and `Herr Beck` with the woman or the man of the family who bears that name; say whether there was one."""
    by_sex = {"f": ("mother", "grand", "step"), "m": ("father", "grand", "step")}
    joined = False
    for one in [p for p in people if is_titled(p) and not p.is_helper]:
        tokens = _with_genitive(one)
        for place in by_sex.get(one.sex, ()):
            home = next((p for p in people if p is not one and p.place.startswith(place) and p.sex in ("", one.sex) and tokens & set(_bare(tuple(p.names)))), None)
            if home:
                home.mentions += one.mentions
                home.mentions.sort(key=lambda m: m.start)
                home.sex = home.sex or one.sex
                people.remove(one)
                joined = True
                break
    return joined


def is_titled(one: Somebody) -> bool:
    """Whether the text names somebody only `Frau Beck`."""
    return bool(one.sex) and len(_bare(tuple(one.names))) == 1 and any(m.is_titled for m in one.mentions)


def has_namesake(one: Somebody, people: Iterable[Somebody]) -> bool:
    """Whether a person with first and last name may be who is named `Frau Beck`."""
    tokens = _with_genitive(one)
    return any(p is not one and not p.is_helper and len(_bare(tuple(p.names))) > 1 and p.sex in ("", one.sex) and tokens & set(_bare(tuple(p.names))) for p in people)


def _with_genitive(one: Somebody) -> set[str]:
    return {t for token in _bare(tuple(one.names)) for t in (token, token.removesuffix("s"))}


def surname(one: Somebody) -> str:
    """Return the last token of the full name; nothing if only a first name is known."""
    return next((m.name[-1] for m in one.mentions if len(m.name) > 1), "")


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
