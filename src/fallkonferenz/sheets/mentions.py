"""What a text says of each person at each place: every name and every kinship word is a mention."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.pseudonymized import Replacement
from fallkonferenz.sheets.beside import age_beside, months_beside, work_beside
from fallkonferenz.sheets.cues import IN_LAW, cues, kin_words
from fallkonferenz.sheets.kinship import kin_after, read_owner, read_role
from fallkonferenz.sheets.links import read_links
from fallkonferenz.sheets.mention import Mention
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.stretches import heading_above, names_marked, places_marked, up_to_next
from fallkonferenz.sheets.words.kin import PARENTS, SIDES, side

# "I februar døydde faren hans, X": the verb, the kinship word, the name
_DIED = re.compile(r"\b(?:døydde|døde|omkom|dog|avled|starb|verstarb|verunglückte)\s+(?:[\w-]+\s+){0,3}[\w-]+,?\s*$", re.IGNORECASE)
_CELL = re.compile(r"/\s*[\w-]+,\s*$")
_LIVES_WITH = re.compile(r"(?<!\w)(?:bur|bor)\s+(?:hjå|hos)\s*:?\s*(?:\x02\s*(?:og|och)\s*)?$", re.IGNORECASE)
_FOSTER = re.compile(r"foster(?:heim|hjem|foreld|mor|far)|familjehem", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")


def read_name(reading: Reading, one: Replacement) -> Mention:
    text, found = reading.text, cues(reading.language)
    start, end = reading.line_at(one.start)
    if start and not text[start : one.start].strip() and reading.sentence_at(one.start).start < start:
        start = reading.line_at(start - 1)[0]  # a hard line end inside a sentence
    before, after = text[start : one.start], places_marked(reading, one.end, end)
    mention = Mention(one.start, one.end, _tokens(one.surrogate), one.entity, known=one.sex)
    clause = re.split(r"(?<=[.;!?])\s", before)[-1]
    if found["female"].search(clause):
        mention.sex = "f"
    elif found["male"].search(clause):
        mention.sex = "m"
    mention.is_titled = bool(mention.sex)
    marked = names_marked(reading, start, one.start)
    listed = re.sub(r"\x02(?:[\s|,]|och|und|og)*(?=\x02)", "", marked)
    mention.is_index = bool(found["index"].search(re.sub(r"\x02[\s|,]*(?:(?:och|und|og)\s)?$", "", listed)))
    mention.is_family = bool(found["family"].search(clause))
    mention.is_helper = _is_helper(reading, one, before, after, clause, found)
    mention.months = age_beside(reading, one)
    if mention.months is None and _is_nurse(clause, found):
        mention.is_helper = True
    else:
        read_role(reading, one, mention, clause, found)
    if mention.role and _CELL.search(before) and re.match(r"\s*/", after):
        mention.role, mention.word = "", -1  # a row of a table: "song til boka / mor, Torhild / 1. november"
    if mention.role:
        mention.is_helper = False
    _note_work(reading, mention)
    if not mention.is_helper:
        read_links(reading, one, mention, after, found)
    heading = heading_above(reading, one.start)
    is_first = not any(start <= other.start < one.start for other in reading.of(EntityType.PERSON))
    if not mention.role and (found["parents"].search(before) or found["parents_both"].search(marked) or (is_first and _has(PARENTS[reading.language], heading))):
        mention.role = "parent"
    if not mention.role and found["grandparents"].search(marked):
        mention.role = "grandparent"
    lives_there = _LIVES_WITH.search(marked) is not None and _FOSTER.search(text) is not None
    if not mention.role and not mention.is_helper and (lives_there or found["foster"].search(marked)):
        mention.sex = mention.sex or one.sex
        mention.role = {"f": "foster_mother", "m": "foster_father"}.get(mention.sex, "foster_parent")
    if not mention.role and re.search("neue partner|nya partner|nye partner", heading, re.IGNORECASE) and ":" in clause:
        mention.role, mention.is_new = "partner", True
    alias = found["alias"].search(clause)
    if alias:
        earlier = [other for other in reading.of(EntityType.PERSON) if start <= other.start < one.start]
        mention.like = earlier[-1].start if earlier else None
        mention.role = ""
    if not mention.role and not mention.is_helper and not mention.sex and found["school"].match(up_to_next(reading, one.end, end)):
        sentence = reading.sentence_at(one.start)
        is_job = any(sentence.start <= job.start < sentence.end for job in reading.of(EntityType.PROFESSION))
        if sentence.start >= one.start - 4 and (sentence.is_item or not is_job):
            mention.role = "child"
    rest = up_to_next(reading, one.end, end)
    if found["kin_of"].search(clause) or found["kin_alone"].match(rest.lstrip()):
        rest = ""  # "Papa von X ist verunglückt", "X' mor døde": that is not said of X
    mention.is_dead = bool(found["dead_after"].match(rest) or found["dead_before"].search(clause))
    if mention.word >= 0 and _DIED.search(clause):
        mention.is_dead = True
    if found["away"].match(rest):
        mention.in_home = False
    elif found["home"].match(rest) or re.search(r"im haus:?[^.\n]*$", clause, re.IGNORECASE):
        mention.in_home = True
    mention.is_own = bool(found["own"].search(clause)) or bool(re.search(r"\bbringt $", clause) and re.match(r" mit\b", after))
    if (found["birth"].match(rest) or found["first_birth"].search(clause)) and not re.search(r"(?:und|och|og)\s+$", clause) and mention.sex != "m":
        mention.sex, mention.is_with_child = "f", True
    if re.search(r"\bwitwe\s$|\bänka\s$|\benke\s$|\bänkling\s$", clause, re.IGNORECASE):
        mention.sex = "m" if clause.rstrip().lower().endswith("änkling") else "f"
    is_near = reading.sentence_at(one.start).start <= start + 2 or re.search(r"witwer?\s$", clause, re.IGNORECASE)
    if (
        not mention.role
        and is_near
        and re.search(r"großeltern|mor- och farföräldrar|besteforeldre", heading, re.IGNORECASE)
        and not re.search(r"famili\w+\s$", clause, re.IGNORECASE)
    ):
        mention.role = "grandparent"
    return mention


def kin_mentions(reading: Reading, names: list[Mention]) -> Iterator[Mention]:
    """Yield the kinship words that do not introduce a name."""
    found, kin = cues(reading.language), kin_words(reading.language)
    text = reading.text
    for match in found["kin"].finditer(text):
        role, sex = kin[match[1].lower()]
        start, end = reading.line_at(match.start())
        if any(m.word == match.start() for m in names) or text[match.end() : match.end() + 1] == "-":
            continue
        if any(match.start() < one.end and one.start < match.end() for one in reading.narrative.replacements):
            continue
        before = re.split(r"(?<=[.;!?])\s", text[start : match.start()])[-1]
        one = Mention(match.start(), match.end(), role=role, sex="" if sex == "u" else sex, side=side(match[1].lower()))
        given = found["sides"].match(text, match.end() + 1)
        if given and not one.side:
            one.side = SIDES[given[0].lower()]
        read_owner(reading, match.start(), match.end(), before, one, found)
        one.months = months_beside(reading, match.end(), end)
        _note_work(reading, one)
        rest = up_to_next(reading, match.end(), end)
        one.is_dead = bool(found["dead_after"].match(rest) or found["dead_before"].search(before))
        one.is_in_law = match[1].lower().startswith(IN_LAW)
        yield one


def _is_nurse(clause: str, found: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether a name follows the word for a nurse, which means a sister too: with no word before that says whose sister."""
    match = found["nurse"].search(clause)
    return match is not None and not (match["before"] and found["whose"].fullmatch(match["before"]))


def _note_work(reading: Reading, mention: Mention) -> None:
    job = work_beside(reading, mention.end)
    if job:
        mention.work, mention.work_at = job.surrogate, job.start


def _is_helper(
    reading: Reading, one: Replacement, before: str, after: str, clause: str, found: Mapping[str, re.Pattern[str]]
) -> bool:
    if found["helper_before"].search(clause) or found["helper_after"].match(after) or found["helper_label"].match(before):
        return True
    if found["helper_line"].match(before) and kin_after(reading, one, found) is None:
        return True
    organization = next((o for o in reading.of(EntityType.ORGANIZATION) if 0 <= o.start - one.end <= 3), None)
    if organization and reading.text[one.end : organization.start].strip() in ("(", ","):
        return True
    # alone on its line near the end: a signature
    start, end = reading.line_at(one.start)
    bare = reading.text[start : one.start].strip() + reading.text[one.end : end].strip()
    return len(bare) <= 4 and one.start > 0.75 * len(reading.text)


def _has(words_: tuple[str, ...], text: str) -> bool:
    return any(re.search(rf"\b{word}\b", text, re.IGNORECASE) for word in words_)


def _tokens(surface: str) -> tuple[str, ...]:
    tokens = [token.lower() for token in _TOKEN.findall(surface)]
    return tuple(token for token, before in zip(tokens, ["", *tokens], strict=False) if token != "s" or not before.endswith("."))
