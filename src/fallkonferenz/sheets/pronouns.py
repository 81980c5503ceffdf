"""Sex and age that pronouns tell: "Vilde var hjemme. Hun ...", "Anna spricht viel. Sie ist 4."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fallkonferenz.core.entities import EntityType
from fallkonferenz.sheets.beside import read_months
from fallkonferenz.sheets.clusters import Somebody
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.words import persons as words
from fallkonferenz.sheets.words.kin import THE_CHILD


def give_sexes(people: Sequence[Somebody], reading: Reading) -> None:
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


def give_ages(people: Sequence[Somebody], reading: Reading) -> None:
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


def sex_of_children(family: Sequence[Somebody], reading: Reading) -> None:
    """Give children the sex of `der Junge` and `jenta`, and of the pronoun with which the next sentence begins."""
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
