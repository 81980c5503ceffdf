"""The genogram in words: for people who cannot see the drawing, and for mails."""

from __future__ import annotations

from fallkonferenz.core.case import Person
from fallkonferenz.render.genogram.family import Family
from fallkonferenz.render.words import Words


def wording(family: Family, words: Words) -> str:
    """Return the family in short sentences: persons, couples with children, ties."""
    sentences = ["; ".join(_person(person, words) for person in family.persons.values())]
    for union in family.unions:
        names = " + ".join(union.parents)
        state = f" {words.t(f'legend.{union.couple}')}" if union.couple else ""
        children = []
        for child in union.children:
            kinds = {family.kind.get((parent, child), "birth") for parent in union.parents} - {"birth"}
            children.append(f"{child} ({', '.join(words.t(f'legend.{kind}') for kind in sorted(kinds))})" if kinds else child)
        below = f": {', '.join(children)}" if children else ""
        sentences.append(f"{names}{state}{below}")
    sentences += [f"{tie.a} – {tie.b}: {words.t(f'legend.{tie.tie}')}" for tie in family.ties]
    return ". ".join(sentence for sentence in sentences if sentence) + "."


def _person(person: Person, words: Words) -> str:
    parts = [words.word("person", person.role)]
    parts += [person.age_band] if person.age_band else []
    parts += [words.t("legend.index")] if person.index else []
    parts += [words.t("deceased")] if not person.alive else []
    parts += [words.t("in_home")] if person.in_home else []
    return f"{person.code} ({', '.join(parts)})"
