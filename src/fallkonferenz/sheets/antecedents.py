"""Whom a pronoun may stand for: "hennes syster" after "Malin sover dåligt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fallkonferenz.sheets.clusters import Somebody
from fallkonferenz.sheets.mention import Mention
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.words import persons as words

_BACK = 5  # sentences before


def antecedents(mention: Mention, people: Sequence[Somebody], kin: Sequence[Mention], reading: Reading) -> tuple[Somebody | Mention, ...]:
    """Return whom the pronoun of a mention may stand for, the likeliest first: of the sentence, else of the sentences before."""
    found = {id(one): one for one in _candidates(mention, people, kin, reading)}
    return tuple(found.values())


def _candidates(mention: Mention, people: Sequence[Somebody], kin: Sequence[Mention], reading: Reading) -> Iterator[Somebody | Mention]:
    pronouns = words.PRONOUNS[reading.language]
    sex = words.OWNER_SEX.get(mention.owner, "")
    at = mention.word if mention.word >= 0 else mention.start
    sentence = reading.sentence_at(at)
    number = reading.sentences.index(sentence) if sentence in reading.sentences else 0
    later: list[Somebody | Mention] = []
    for back, here in enumerate(reversed(reading.sentences[max(0, number - _BACK) : number + 1])):
        told = _told(here.start, min(here.end, at), mention, people, kin)
        owners = {at for p in people for m in p.mentions if m.word >= 0 and not m.is_had for at in m.of}
        ones = [one for _, one in sorted(told, key=lambda pair: (pair[0] in owners, pair[0]))]  # "Bror til X, Y": Y before X
        if back == 0 and mention.owner in words.OWNER_SELF and told and _is_subject(reading.text[told[-1][0] : at]):
            yield told[-1][1]  # "..., X hos sin far": whoever the clause begins with
        if mention.owner in words.OWNER_LAST and told:
            yield told[-1][1]
        first = re.match(r"\w+", reading.text[here.start :])
        subject = pronouns.get(first[0].lower(), "") if first and back == 0 else ""
        if subject and sex in ("", subject):
            sex = subject
            continue  # "Sie ... ihre Schwester": whom the sentence before speaks of
        yield from (one for one in ones if sex and one.sex == sex)
        open_ones = [one for one in ones if not one.sex or not sex]
        if back == 0:
            yield from open_ones
            after = _told(at + 1, here.end, mention, people, ()) if not ones and at - here.start < 25 else []
            yield from (one for _, one in after[:1] if sex and one.sex == sex)  # "Zu ihrer Mutter hat Frau X keinen Kontakt"
        if back == 2:
            yield from later
        later += open_ones
    yield from (one for one in later if one.role != "child")
    yield from later


def _is_subject(after: str) -> bool:
    """Whether the clause goes on with the one whose name stands before: directly, or by a relative pronoun."""
    return bool(re.search(r",\s*(?:som|der|die|das)\b[^,]*$", after)) or (len(after) <= 30 and "," not in after)


def _told(
    start: int, end: int, mention: Mention, people: Sequence[Somebody], kin: Sequence[Mention]
) -> list[tuple[int, Somebody | Mention]]:
    """Return who is mentioned in a stretch, in the order of the text; professionals have no part in it."""
    told: list[tuple[int, Somebody | Mention]] = [
        (m.start, p) for p in people for m in p.mentions if start <= m.start < end and m is not mention and not p.is_helper
    ]
    told += [(m.start, m) for m in kin if start <= m.start < end and m is not mention and not m.is_relative]
    return sorted(told, key=lambda pair: pair[0])
