"""What a text says of each person at each place: every name and every kinship word is a mention."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import re
from collections.abc import Iterator, Mapping

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import Replacement
from fallkonferenz.sheets.ages import months_of
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.words import persons as words
from fallkonferenz.sheets.words.kin import KIN, PARENTS, PLURAL, SIDES, side

PARENT_ROLES = ("mother", "father")
_TEEN = 13 * 12
_NEAR = 45  # characters within which an age belongs to a name


@dataclasses.dataclass(slots=True)
class Mention:
    """A name or a kinship word at `[start, end)`, and what stands around it."""

    start: int
    end: int
    name: tuple[str, ...] = ()  # its tokens in lower case, without a genitive; empty for a kinship word
    entity: int = 0
    role: str = ""
    sex: str = ""
    side: str = ""
    months: int | None = None
    is_helper: bool = False
    is_index: bool = False
    is_dead: bool = False
    in_home: bool | None = None
    work: str = ""
    known: str = ""  # the sex that the name itself tells
    of: tuple[int, ...] = ()  # the relative of those whose names begin here: "Annas mamma"
    of_role: str = ""  # the relative of somebody named by a kinship word: "mammas syster"
    owner: str = ""  # the pronoun that says whose relative: "hennes syster"; who that is, `people` finds out
    is_new: bool = False  # "new partner"
    is_had: bool = False  # "X hat einen Sohn": nothing is said of the other parent
    is_titled: bool = False  # "Frau X"
    is_spouse: bool = False  # told by a word for husband or wife
    is_in_law: bool = False  # a parent of the other one: "svigermor"
    is_own: bool = False  # a child that one of the two brings along
    word: int = -1  # where the kinship word stands that tells the role
    like: int | None = None  # another name of whom begins here: "geb. X", "(im Pass: X)"

    @property
    def is_relative(self) -> bool:
        """Whether the role is towards somebody who is told, not towards the child of the case."""
        return bool(self.of or self.of_role or self.owner)


# One name, or two of them: each is one character in a marked stretch.
_TWO = r"\x02(?:\s*\([^)]*\)|,\s\d[^,.;\x02]{0,10},)?(?:\s+(?:und|och|og)\s+\x02(?:\s*\([^)]*\))?)?"


@functools.cache
def _kin_words(language: Language) -> Mapping[str, tuple[str, str]]:
    return {form: (kin.role, kin.sex) for kin in KIN[language] for form in kin.forms}


@functools.cache
def _patterns(language: Language) -> Mapping[str, re.Pattern[str]]:
    forms = sorted(_kin_words(language), key=len, reverse=True)
    kin = "|".join(re.escape(form) for form in forms)
    title = rf"(?:(?:{words.TITLES_F[language]}|{words.TITLES_M[language]})\s+)?"
    verb = r"(?:\s+(?:heißt|ist|heter|är|er|namens|som heiter|heiter))?"
    two = r"(?:\x02(?:\s*\([^)]*\))?\s*,?\s*(?:und|og|och)\s+)?"  # the first one of two names
    helpers = words.HELPERS[language]
    post = words.OWNER_AFTER
    return {
        "kin": re.compile(rf"(?<![\w-])({kin})(?![\w-])", re.IGNORECASE),
        # "Mutter: X", "die Mutter, X", "Pappan heter X", "Sohn aus erster Ehe, X", "mora hennar, X", "bror til Y, X"
        "kin_tail": re.compile(
            rf"(?P<post>\s+(?:{post})(?![\w-]))?"
            rf"(?P<more>(?:\s+(?!(?:und|och|og|heißt|ist|heter|heiter|är|er|namens|som)\b)[\w-]+){{0,4}})?"
            rf"(?P<verb>{verb})\s*(?P<mark>[:,|(\t-]?)\s*[|\s]*{title}(?:(?:der|die|den|dem)\s)?$",
            re.IGNORECASE,
        ),
        "kin_of": re.compile(rf"(?<![\w-])(?:{kin})\s+(?:der|des|till|til|av|von|for|vom)\s+(?:\w+\s+)?$", re.IGNORECASE),
        "kin_here": re.compile(
            rf"(?:(?P<owner>{words.OWNER[language]})\s+)?(?:{words.ARTICLES}\s+)?(?:(?:{words.QUALITIES})\s+){{0,2}}({kin})(?![\w-])",
            re.IGNORECASE,
        ),
        "kin_genitive": re.compile(rf"(?<![\w-])({kin})\s+(?:(?:{words.QUALITIES})\s+)?$", re.IGNORECASE),
        "kin_alone": re.compile(rf"({kin})(?![\w-])", re.IGNORECASE),
        "post": re.compile(rf"\s+({post})(?![\w-])", re.IGNORECASE),
        "label": re.compile(rf"^[^\w(]*([^:.;]{{2,70}}):[\s|]*{title}$"),
        "alias": re.compile(r"(?:\((?:im pass|eigentlich|alias|genannt|kallad|kallas|kalla|kalt|egentlig)[:\s]*|\bgeb\.\s*|\bgenannt\s|\bfödd\s|,? gerufen |,? kallad |,? kalt |,? kalla )$", re.IGNORECASE),
        "school": re.compile(rf"^[^;\n]{{0,80}}?(?:{words.SCHOOL[language]})", re.IGNORECASE),
        "helper_before": re.compile(rf"(?<!\w)(?:{helpers})(?:\s*\([^)]*\))?\s*[,:]?\s*{title}(?:dr\.?\s*)?$", re.IGNORECASE),
        "helper_after": re.compile(rf"^\s*(?:[,(|/:–-]|\t)\s*(?:\w+\s){{0,1}}(?:{helpers})(?!\w)", re.IGNORECASE),
        "helper_label": re.compile(rf"^\W*(?:{words.HELPER_LABELS[language]})\s*[:,|\t]?\s*{title}(?:dr\.?\s*)?$", re.IGNORECASE),
        "helper_line": re.compile(rf"^\W*(?:\d\.\s*)?(?:{words.HELPER_LINES[language]})\b", re.IGNORECASE),
        "index": re.compile(rf"(?:^|[.:\n]\s*)\W*(?:{words.INDEX[language]})\s*[:|\t,]*\s*$", re.IGNORECASE),
        "parents": re.compile(rf"(?<!\w)(?:{'|'.join(PARENTS[language])})\s*[:|\t]+[\s|]*(?:[^.\n]*(?:,| und | og | och |\)))?[\s|]*$", re.IGNORECASE),
        "parents_both": re.compile(
            rf"(?<!\w)(?:{'|'.join(PARENTS[language])})\s+(?:\x02(?:\s*\([^)]*\))?\s*,?\s*(?:und|og|och)\s+)?{title}$", re.IGNORECASE
        ),
        # "Großeltern väterlicherseits: X und Y", "i familjehem hos X och Y"
        "grandparents": re.compile(rf"(?<!\w)(?:{words.GRANDPARENTS})(?:\s+(?:{post}))?(?:\s+(?:{'|'.join(SIDES)}))?\s*[:|,]?\s*{two}{title}$", re.IGNORECASE),
        "foster": re.compile(rf"(?<!\w)(?:{words.FOSTER_HOME})\s*[:|,]?\s*{two}{title}$", re.IGNORECASE),
        "dead_after": re.compile(rf"^[^.;\n]{{0,50}}?(?<!\w)(?:{words.DEAD_AFTER[language]})", re.IGNORECASE),
        "dead_before": re.compile(rf"(?<!\w)(?:{words.DEAD_BEFORE[language]})\s+$", re.IGNORECASE),
        "away": re.compile(rf"^[^.;\n]{{0,70}}?(?<!\w)(?:{words.AWAY[language].replace('@LOC', chr(0xFFFC))})", re.IGNORECASE),
        "home": re.compile(rf"^[^.;\n]{{0,50}}?(?<!\w)(?:{words.HOME[language]})", re.IGNORECASE),
        "owner": re.compile(rf"(?<!\w)({words.OWNER[language]})\s+(?:(?:{words.QUALITIES}|\x03)\s+){{0,2}}$", re.IGNORECASE),
        "female": re.compile(rf"(?<!\w)(?:{words.TITLES_F[language]})\s+(?:dr\.\s*)?$"),
        "male": re.compile(rf"(?<!\w)(?:{words.TITLES_M[language]})\s+(?:dr\.\s*)?$"),
        "own": re.compile(rf"(?:{words.OWN_CHILDREN[language]})[^.\n]{{0,30}}$", re.IGNORECASE),
        "new": re.compile(r"(?<!\w)(?:neu(?:e|er|en|em)|nya?|nytt|ny|neste)\s+\w*$|neue partner", re.IGNORECASE),
        # "foreldrene hennes, X og Y", "hos sine foreldre X og Y", "Annas Eltern, X und Y"
        "parents_of": re.compile(
            rf"(?:(?P<name>\x02)[s'’]?\s+|(?P<owner>{words.OWNER[language]})\s+)?(?<!\w)(?:{'|'.join(PARENTS[language])})"
            rf"(?:\s+(?P<post>{post}))?\s*[,:(]?\s*{two}{title}$",
            re.IGNORECASE,
        ),
        "has": re.compile(rf"(?<!\w){words.HAS}(?!\w)", re.IGNORECASE),
        "birth": re.compile(rf"(?:\s*\([^)]*\)|, [^,.;:]{{1,12}}(?=,))?,?[^.,;:]{{0,45}}?(?<!\w)(?:{words.GIVES_BIRTH})(?!\w)", re.IGNORECASE),
        "wife": re.compile(r"(?<!\w)(sein|seine|seiner|dessen|deren|ihre|ihrer)\s+Frau\s+$", re.IGNORECASE),
        "says": re.compile(rf"(?<!\w)(?:{words.SAYS})(?!\w)", re.IGNORECASE),
        "bore": re.compile(rf"\x02(?:\s*\([^)]*\)|,[^,.;\x02]{{1,12}})?(?:,?\s+(?:som|die)|,)?\s+(?:{words.BORE_BEFORE}|(?P<late>hat\s+(?:\w+\s+){{0,3}}))$", re.IGNORECASE),
        # "X och Y fick i våras Z", "Z stammt aus der Beziehung mit X"
        "had": re.compile(rf"{_TWO}\s+(?:{words.HAS})\s+(?:[^\s.,;\x02]+\s+){{1,2}}$", re.IGNORECASE),
        "love": re.compile(rf"\x02[^.;\x02]{{0,60}}(?<!\w)(?:{words.FROM_RELATION})\s+{title}$", re.IGNORECASE),
        "with": re.compile(rf"\x02(?:\s*\([^)]*\))?[^.;\x02]{{0,40}}(?:(?<!\w){words.WITH}|\b(?P<late>mit\s+)){title}$", re.IGNORECASE),
        "sides": re.compile("|".join(SIDES), re.IGNORECASE),
    }


# "I februar døydde faren hans, X": the verb, the kinship word, the name
_DIED = re.compile(r"\b(?:døydde|døde|omkom|dog|avled|starb|verstarb|verunglückte)\s+(?:[\w-]+\s+){0,3}[\w-]+,?\s*$", re.IGNORECASE)
_IN_LAW = ("schwieger", "svär", "sviger")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")


def _tokens(surface: str) -> tuple[str, ...]:
    tokens = [token.lower() for token in _TOKEN.findall(surface)]
    return tuple(token for token, before in zip(tokens, ["", *tokens], strict=False) if token != "s" or not before.endswith("."))


def read_name(reading: Reading, one: Replacement) -> Mention:
    text, found = reading.text, _patterns(reading.language)
    start, end = reading.line_at(one.start)
    if start and not text[start : one.start].strip() and reading.sentence_at(one.start).start < start:
        start = reading.line_at(start - 1)[0]  # a hard line end inside a sentence
    before, after = text[start : one.start], _masked(reading, one.end, end)
    mention = Mention(one.start, one.end, _tokens(one.surrogate), one.entity, known=one.sex)
    clause = re.split(r"(?<=[.;!?])\s", before)[-1]
    if found["female"].search(clause):
        mention.sex = "f"
    elif found["male"].search(clause):
        mention.sex = "m"
    mention.is_titled = bool(mention.sex)
    marked = _names_marked(reading, start, one.start)
    listed = re.sub(r"\x02(?:[\s|,]|och|und|og)*(?=\x02)", "", marked)
    mention.is_index = bool(found["index"].search(re.sub(r"\x02[\s|,]*(?:(?:och|und|og)\s)?$", "", listed)))
    mention.is_helper = _is_helper(reading, one, before, after, clause, found)
    _read_role(reading, one, mention, clause, found)
    if mention.role:
        mention.is_helper = False
    mention.months, mention.work = _age_and_work(reading, one)
    if not mention.is_helper:
        _read_links(reading, one, mention, after, found)
    heading = _heading_above(reading, one.start)
    is_first = not any(start <= other.start < one.start for other in reading.of(EntityType.PERSON))
    if not mention.role and (found["parents"].search(before) or found["parents_both"].search(marked) or (is_first and _has(PARENTS[reading.language], heading))):
        mention.role = "parent"
    if not mention.role and found["grandparents"].search(marked):
        mention.role = "grandparent"
    if not mention.role and not mention.is_helper and found["foster"].search(marked):
        mention.sex = mention.sex or one.sex
        mention.role = {"f": "foster_mother", "m": "foster_father"}.get(mention.sex, "foster_parent")
    if not mention.role and re.search("neue partner|nya partner|nye partner", heading, re.IGNORECASE) and ":" in clause:
        mention.role, mention.is_new = "partner", True
    alias = found["alias"].search(clause)
    if alias:
        earlier = [other for other in reading.of(EntityType.PERSON) if start <= other.start < one.start]
        mention.like = earlier[-1].start if earlier else None
        mention.role = ""
    if not mention.role and not mention.is_helper and not mention.sex and found["school"].match(_up_to_next(reading, one.end, end)):
        sentence = reading.sentence_at(one.start)
        is_job = any(sentence.start <= job.start < sentence.end for job in reading.of(EntityType.PROFESSION))
        if sentence.start >= one.start - 4 and (sentence.is_item or not is_job):
            mention.role = "child"
    rest = _up_to_next(reading, one.end, end)
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
    if not mention.sex and found["birth"].match(rest) and not re.search(r"(?:und|och|og)\s+$", clause):
        mention.sex = "f"
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


def further(reading: Reading, one: Replacement, mention: Mention) -> Mention | None:
    """Return what is said after a name whose role stands before it: "ein liten bror, X, 7 år, son til Y"."""
    if not mention.role or mention.is_helper or not 0 <= mention.word < one.start:
        return None
    here = _kin_after(reading, one, _patterns(reading.language))
    if here is None:
        return None
    match, at, end = here
    word = match[2].lower()
    sex = _kin_words(reading.language)[word][1]
    if (sex != "u" and mention.sex and sex != mention.sex) or any(0 <= r.start - end <= 2 for r in reading.of(EntityType.PERSON)):
        return None  # "maken X, deras dotter Y"
    found = Mention(one.start, one.end, mention.name, mention.entity, known=one.sex, word=at, side=side(word), owner=(match["owner"] or "").lower())
    _read_owner(reading, at, end, "", found, _patterns(reading.language))
    found.role, found.sex = _sexed(_kin_words(reading.language)[word], mention.sex)
    return found if found.is_relative and not found.is_in_law else None


def couples(reading: Reading, names: list[Mention]) -> Iterator[Mention]:
    """Yield what is said of two names together: "X und Y sind kein Paar mehr", "X och Y är gifta"."""
    for first, second in itertools.pairwise(names):
        between = reading.text[first.end : second.start]
        if first.is_helper or second.is_helper or not _PAIR.fullmatch(between):
            continue
        rest = _up_to_next(reading, second.end, reading.sentence_at(second.start).end)
        for state, pattern in words.COUPLES[reading.language]:
            if re.match(rf"[^.;:,]{{0,45}}?(?<!\w)(?:{pattern})(?!\w)", rest, re.IGNORECASE):
                yield Mention(second.start, second.end, second.name, second.entity, state, known=second.known, of=(first.start,), is_spouse=state == "partner" and bool(re.search(words.MARRIED, rest)))
                break


def spread(names: list[Mention], reading: Reading) -> None:
    """Give the further names of a list what the first one is: "zwei Söhne, X (12) und Y"."""
    for before, mention in itertools.pairwise(names):
        between = reading.text[before.end : mention.start]
        if 0 <= before.word < before.start and before.is_relative and before.end <= mention.word < mention.start and not mention.is_relative:
            if _AND.fullmatch(reading.text, before.end, mention.word):  # "mor si, X, og stefaren Y"
                mention.of, mention.of_role, mention.owner = before.of, before.of_role, before.owner
            continue
        if before.word < 0 or mention.role or mention.is_helper or not _LISTED.fullmatch(between):
            continue
        word = re.match(r"[\w-]+", reading.text[before.word :])
        if word and word[0].lower() in PLURAL:
            for name in ("role", "sex", "side", "of", "of_role", "owner", "is_had", "is_own", "is_in_law", "word"):
                setattr(mention, name, getattr(before, name))


def _read_links(reading: Reading, one: Replacement, mention: Mention, after: str, found: Mapping[str, re.Pattern[str]]) -> None:
    """Note whose child, partner or parent the sentence tells somebody to be: by its verb, or by "their parents, X and Y"."""
    sentence = reading.sentence_at(one.start)
    names = [r for r in reading.of(EntityType.PERSON) if sentence.start <= r.start < one.start]
    head = _names_marked(reading, sentence.start, one.start)
    parents = found["parents_of"].search(head)
    whose = (parents["owner"] or parents["post"]) if parents else None
    if parents and not mention.role and (parents["name"] or whose):
        mention.role, mention.owner = "grandparent", (whose or "").lower()
        if parents["name"]:
            mention.of = (names[head[: parents.start("name")].count("\x02")].start,)
        return
    if mention.role in ("child", "partner", "sibling") and not mention.is_relative:
        verb = next(reversed(list(found["has"].finditer(head))), None)
        if verb:
            mention.of = tuple(r.start for r in _subject(head, verb.start(), verb.end(), names))
            mention.is_had = bool(mention.of)
            mention.owner = "" if mention.of else _pronoun_subject(head, verb, reading.language)
        return
    if mention.role or not names:
        return
    had = found["had"].search(head) if mention.months is not None and mention.months < _TEEN else None
    if had:
        mention.role, mention.of, mention.is_had = "child", tuple(r.start for r in names[-had[0].count("\x02") :]), True
        return
    love = found["love"].search(head)
    if love:
        mention.role, mention.of = "parent", (names[0].start,)
        return
    bore = found["bore"].search(head)
    if bore and (not bore["late"] or re.match(rf"[^.;]{{0,40}}?{words.BORE_AFTER}", after, re.IGNORECASE)):
        mention.role, mention.of = "child", (names[-1].start,)
    couple = None if bore else found["with"].search(head)
    if couple and (not couple["late"] or re.match(rf"(?:\s*\([^)]*\))?\s+(?:\w+\s+)?{words.WITH_AFTER}", after, re.IGNORECASE)):
        mention.role, mention.of = "partner", (names[-1].start,)


def _pronoun_subject(head: str, verb: re.Match[str], language: Language) -> str:
    """Return the word for "hers" or "his" if the subject of a verb is a pronoun: "Hun har fått en ny kjæreste"."""
    pronouns = words.PRONOUNS[language]
    beside = re.search(r"(\w+)\s+$", head[: verb.start()]) or re.match(r"\s+(\w+)", head[verb.end() :])
    after = re.match(r"\s+(\w+)", head[verb.end() :])
    sexes = {pronouns.get(match[1].lower(), "") for match in (beside, after) if match} - {""}
    return {"f": "hennes", "m": "hans"}[sexes.pop()] if len(sexes) == 1 else ""


def _subject(head: str, start: int, end: int, names: list[Replacement]) -> list[Replacement]:
    """Return the one or two names beside a verb that are its subject: after it ("fick X och Y en dotter"), else before it."""
    after = re.match(rf"\s+{_TWO}\s+(?!\x02)", head[end:])
    if after:
        first = head[:end].count("\x02")
        return names[first : first + after[0].count("\x02")]
    before = re.search(rf"{_TWO}(?:,?\s+(?:som|die|der)|,)?\s+(?:\w+\s+)?$", head[:start])
    if before:
        last = head[:start].count("\x02")
        return names[last - before[0].count("\x02") : last]
    return []




def _names_marked(reading: Reading, start: int, end: int) -> str:
    """Return a stretch in which a name is one character, so that a list of names after a label can be seen."""
    parts, at = [], start
    for one in reading.of(EntityType.PERSON):
        if start <= one.start < end:
            parts += [reading.text[at : one.start], "\x02"]
            at = one.end
    return "".join((*parts, reading.text[at:end]))


def _masked(reading: Reading, start: int, end: int) -> str:
    """Return a stretch in which a place is one character, so that patterns may ask for a place."""
    parts, at = [], start
    for one in reading.of(EntityType.LOCATION):
        if start <= one.start < end:
            parts += [reading.text[at : one.start], "\ufffc"]
            at = one.end
    return "".join((*parts, reading.text[at:end]))


def _up_to_next(reading: Reading, start: int, end: int) -> str:
    following = [one.start for one in reading.of(EntityType.PERSON) if start <= one.start < end]
    return _masked(reading, start, following[0] if following else end)


def _is_helper(
    reading: Reading, one: Replacement, before: str, after: str, clause: str, found: Mapping[str, re.Pattern[str]]
) -> bool:
    if found["helper_before"].search(clause) or found["helper_after"].match(after) or found["helper_label"].match(before):
        return True
    if found["helper_line"].match(before) and _kin_after(reading, one, found) is None:
        return True
    organization = next((o for o in reading.of(EntityType.ORGANIZATION) if 0 <= o.start - one.end <= 3), None)
    if organization and reading.text[one.end : organization.start].strip() in ("(", ","):
        return True
    # alone on its line near the end: a signature
    start, end = reading.line_at(one.start)
    bare = reading.text[start : one.start].strip() + reading.text[one.end : end].strip()
    return len(bare) <= 4 and one.start > 0.75 * len(reading.text)


def _read_role(reading: Reading, one: Replacement, mention: Mention, clause: str, found: Mapping[str, re.Pattern[str]]) -> None:
    kin = _kin_words(reading.language)
    wife = found["wife"].search(clause) if reading.language is Language.DE else None
    if wife:  # not the title
        mention.role, mention.sex, mention.owner, mention.is_spouse, mention.word = "partner", "f", wife[1].lower(), True, one.start - 1
        return
    label = found["label"].match(clause)
    first = one.start - len(clause)
    match = _kin_before(clause, [r.start - first for r in reading.of(EntityType.PERSON) if first <= r.start < one.start], found)
    at = one.start - len(clause) + match.start() if match else 0
    if label and found["kin"].search(label[1]) and not found["says"].search(label[1]):
        inside = [m for m in found["kin"].finditer(label[1]) if not _is_genitive(m[1], kin)]
        match = next((m for m in inside if kin[m[1].lower()][0] in PARENT_ROLES), inside[0] if inside else None)
        at = one.start - len(clause) + label.start(1) + match.start() if match else 0
    if match:
        word, end = match[1].lower(), at + len(match[1])
        head = reading.text[max(reading.line_at(at)[0], at - 60) : at]
        mention.is_new = bool(found["new"].search(head))
        _read_owner(reading, at, end, head, mention, found)
    else:
        here = _kin_after(reading, one, found)
        if here is None:
            _read_side(reading, one, mention, clause, found)
            return
        match, at, end = here
        word = match[2].lower()
        mention.owner = (match["owner"] or "").lower()
        further = found["kin_alone"].match(reading.text, end + 1) if _is_genitive(word, kin) else None
        if further:  # "X er morens onkel"
            mention.of_role, word, at, end = kin[word[:-1]][0], further[1].lower(), further.start(), further.end()
        else:
            _read_owner(reading, at, end, "", mention, found)
    mention.role, mention.sex = _sexed(kin[word], mention.sex)
    mention.side, mention.word = side(word), at
    mention.is_in_law = word.startswith(_IN_LAW)
    mention.is_spouse = word in words.SPOUSES
    _read_side(reading, one, mention, clause, found)


def _kin_before(clause: str, names: list[int], found: Mapping[str, re.Pattern[str]]) -> re.Match[str] | None:
    """Return the kinship word that the name after the clause belongs to: the last one that leads to it."""
    for match in reversed(list(found["kin"].finditer(clause))):
        tail = found["kin_tail"].match(clause, match.end())
        if any(match.end() <= name < len(clause) and not _OF_END.search(clause[:name]) for name in names):
            continue  # "ihre Mutter X, Frau Y": of X
        if tail is None or found["kin_of"].search(clause[: match.start()]):
            continue  # "Vater der beiden Kinder, X": the father
        if tail["more"] and not tail["verb"].strip() and (not tail["mark"] or len(tail["more"].split()) > 3):
            continue  # words between, but no comma or colon: "Mutter fragt X"
        return match
    return None


def _kin_after(
    reading: Reading, one: Replacement, found: Mapping[str, re.Pattern[str]]
) -> tuple[re.Match[str], int, int] | None:
    """Return the kinship word after a name: "X, 34, mor til Y", "X (Vater)", "X är hennes syster"; and its place."""
    text, (_, stop) = reading.text, reading.line_at(one.end)
    at, is_marked = one.end, False
    is_row = not text[reading.line_at(one.start)[0] : one.start].strip(" |")  # the line of a table that is this person's
    for _ in range(3):
        lead = (_CELL if is_row else _LEAD).match(text, at, stop) or _LEAD.match(text, at, stop)
        is_marked = is_marked or bool(lead and lead[0].strip())
        at = lead.end() if lead else at
        told = next((r for r in reading.narrative.replacements if r.start == at and r.entity_type in (EntityType.AGE, EntityType.PROFESSION)), None)
        if told is None:
            break
        unit = _UNIT.match(text, told.end, stop)
        at = unit.end() if unit else told.end
    match = found["kin_here"].match(text, at, stop) if is_marked else None
    if match is None:  # "X ringte, farfar til Y": words between, but the word says whose
        nearest = next((r.start for r in reading.of(EntityType.PERSON) if r.start >= one.end), stop)
        later = _LATER.match(text, one.end, min(nearest, stop, one.end + 40))
        match = found["kin_here"].match(text, later.end(), stop) if later else None
        if match and re.match(r"(?:die|der|das)\s", match[0], re.IGNORECASE):
            return None  # "X hat sich getrennt, die Mutter von Y ...": somebody else
        if match is None or not _OF.match(text, match.end()):
            return None
    if text[match.end() : match.end() + 3].lstrip().startswith(":"):
        return None
    if text[: match.start()].endswith(", ") and _GOES_ON.match(text, match.end()):
        return None  # "X ist 24, der Sohn heißt Y"
    return match, match.start(2), match.end(2)


_LEAD = re.compile(r"\s*(?:[,()\t/]+\s*|\s[–-]\s+|(?:(?:und|och|og)\s+)?(?:ist|bin|är|er|war|var|heißt)\s+)*(?:\s*[,(\t]\s*)?", re.IGNORECASE)
_CELL = re.compile(r"\s*\|\s*")
_LATER = re.compile(r"[^.;:\n]*[,(]\s*")
_UNIT = re.compile(r"\s?(?:jahre?n?|j\.|år|åring|monate?n?|mnd|md|mån)(?!\w)", re.IGNORECASE)


def _read_side(reading: Reading, one: Replacement, mention: Mention, clause: str, found: Mapping[str, re.Pattern[str]]) -> None:
    given = found["sides"].search(clause[-60:]) or found["sides"].search(_heading_above(reading, one.start))
    if given and not mention.side:
        mention.side = SIDES[given[0].lower()]


def _is_genitive(word: str, kin: Mapping[str, tuple[str, str]]) -> bool:
    """Whether a form is the genitive of another one: "mammans bild: X" says nothing of X."""
    return word.lower().endswith("s") and word.lower()[:-1] in kin


def _sexed(kin: tuple[str, str], given: str) -> tuple[str, str]:
    return kin[0], given if kin[1] == "u" else kin[1]


def _has(words_: tuple[str, ...], text: str) -> bool:
    return any(re.search(rf"\b{word}\b", text, re.IGNORECASE) for word in words_)


def _heading_above(reading: Reading, at: int) -> str:
    """Return the heading line above a place, if there is one within three lines."""
    start = reading.line_at(at)[0]
    for _ in range(3):
        if start == 0:
            return ""
        first, last = reading.line_at(start - 1)
        line = reading.text[first:last]
        if line.strip() and len(line) < 50 and not line.rstrip().endswith((".", ",")):
            return line
        start = first
    return ""


def _read_owner(reading: Reading, at: int, end: int, head: str, mention: Mention, found: Mapping[str, re.Pattern[str]]) -> None:
    """Note whose relative the kinship word at `[at, end)` tells: of a name, of another kinship word, or of a pronoun."""
    text = reading.text
    before = next((r for r in reading.of(EntityType.PERSON) if r.end <= at and _BETWEEN.fullmatch(text, r.end, at)), None)
    if before and (before.surrogate[-1] in "sxzß'’." or before.end == at - 1 or text[before.end] == "s"):
        mention.of = (before.start,)
        return
    if before is None and text[at : at + 9].lower().startswith(_IN_LAW):  # "mellom X og svigermora"
        beside = next((r for r in reading.of(EntityType.PERSON) if r.end <= at and re.fullmatch(r"\s+(?:und|och|og)\s+(?:(?:der|die|ihre[rn]?|sin)\s+)?", text[r.end : at])), None)
        if beside:
            mention.of = (beside.start,)
            return
    genitive = found["kin_genitive"].search(head)
    if genitive and _is_genitive(genitive[1], _kin_words(reading.language)):
        mention.of_role = _kin_words(reading.language)[genitive[1].lower()[:-1]][0]
        return
    whose = _OF.match(text, end)
    if whose:
        names, here = [], whose.end()
        for _ in range(4):  # "till A, B och C"
            name = next((r for r in reading.of(EntityType.PERSON) if r.start == here and r.start != mention.start), None)
            if name is None:
                break
            names.append(name.start)
            goes_on = re.compile(r"\s*(?:,|und|och|og)\s+").match(text, name.end)
            here = goes_on.end() if goes_on else -1
        word = found["kin_alone"].match(text, whose.end())
        if names:
            mention.of = tuple(names)
            return
        if word:
            mention.of_role = _kin_words(reading.language)[word[1].lower()][0]
            return
    pronoun = found["post"].match(text, end) or found["owner"].search(_ages_marked(reading, at - len(head), at))
    if pronoun and not mention.owner:
        mention.owner = pronoun[1].lower()


_GOES_ON = re.compile(r"\s+(?:heißt|ist|war|hat|heter|heiter|är|er|var|har|bor|bur|lebt|wohnt)\b", re.IGNORECASE)
_OF_END = re.compile(r"(?:\b(?:von|der|des|till|til|av|frå|fra|zu)\s+(?:\w+\s+)?)$", re.IGNORECASE)
_PAIR = re.compile(r"(?:\s*\([^)]*\)|,[^,.;]{1,12},?)?\s+(?:und|och|og)\s+(?:Frau\s+|Herrn?\s+)?", re.IGNORECASE)
_AND = re.compile(r"(?:\s*\([^)]*\))?,?\s+(?:und|och|og)\s+(?:(?:der|die|den|dem)\s+)?", re.IGNORECASE)
_LISTED = re.compile(r"(?:\s*\([^)]*\)|,? (?:på |von )?\d[^,.;\x02]{0,12})?,?\s*(?:,|und|och|og|&)\s*", re.IGNORECASE)
_BETWEEN = re.compile(rf"s?[ ’']+(?:(?:{words.QUALITIES})\s+)?", re.IGNORECASE)
_OF = re.compile(
    r"\s+(?:till|til|av|von|vom|zu|der|des|fra|frå|från|aus|to)\s+(?:(?:der|dem|den|det|die|den|das|herrn?|frau|fru|lille|kleinen|beiden|begge|båda|jüngeren|älteren)\s+){0,2}",
    re.IGNORECASE,
)


def _ages_marked(reading: Reading, start: int, end: int) -> str:
    """Return a stretch in which an age is one character: "ihr 3-jähriger Sohn"."""
    parts, at = [], start
    for one in reading.of(EntityType.AGE):
        if start <= one.start and one.end <= end:
            parts += [reading.text[at : one.start], "\x03"]
            at = one.end
    return "".join((*parts, reading.text[at:end]))


def _age_and_work(reading: Reading, one: Replacement) -> tuple[int | None, str]:
    alias = _patterns(reading.language)["alias"]
    text = reading.text
    following = [
        p.start for p in reading.of(EntityType.PERSON) if p.start >= one.end and not alias.search(text[one.end : p.start])
    ]
    limit = min([*following[:1], reading.line_at(one.end)[1], one.end + _NEAR])
    months = None
    for age in reading.of(EntityType.AGE):
        gap = text[one.end : age.start]
        if one.end <= age.start < limit and not re.search(r"[.;!?]\s", re.sub(r"\b(geb|f|ca|ae)\.", "", gap)):
            months = read_months(reading, age)
            break
        if age.end <= one.start and _AGED.fullmatch(text, age.end, one.start):
            months = read_months(reading, age)
            break
    work = ""
    stop = min([*following[:1], reading.sentence_at(one.start).end])
    for job in reading.of(EntityType.PROFESSION):
        if one.end <= job.start < stop and job.start - one.end < 80:
            work = job.surrogate
            break
    return months, work


# Between an age and the name: "2-jähriger Sohn X", "die 6 Monate alte X", "3 år gamle X".
_AGED = re.compile(r"(?!,? $)[ ,]{0,2}(?:(?:jahre|monate|wochen|år|måneder|månader)\s+)?(?:-?(?:jährige[rnms]?|årige?|alte[rnms]?|gaml[ae]|gam[ma]*l)\s+)?(?:(?:sohn|tochter|kind|bruder|schwester|son|sonen|dotter|dottern|sønn|sønnen|datter|datteren|dottera|guten|gutten|jenta|pojken|flickan)\s+)?", re.IGNORECASE)


def _months_beside(reading: Reading, at: int, end: int) -> int | None:
    """Return the age right after a kinship word without a name: "Mor (24)", "ein Bruder, 5 Jahre"."""
    age = next((a for a in reading.of(EntityType.AGE) if at <= a.start < min(end, at + 16)), None)
    if age is None or not re.fullmatch(r"[\s,(:]*(?:ist|är|er|på|von|im alter von)?\s*", reading.text[at : age.start], re.IGNORECASE):
        return None
    return read_months(reading, age)


def read_months(reading: Reading, age: Replacement) -> int | None:
    """Return the months of an age; the unit may stand behind it in the text."""
    unit = re.match(r"\s?[^\W\d_]+", reading.text[age.end :]) if age.surrogate[-1:].isdigit() else None
    return months_of(age.surrogate + (unit[0] if unit else ""), bare_years=True)


def kin_mentions(reading: Reading, names: list[Mention]) -> Iterator[Mention]:
    """Yield the kinship words that do not introduce a name."""
    found, kin = _patterns(reading.language), _kin_words(reading.language)
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
        _read_owner(reading, match.start(), match.end(), before, one, found)
        one.months = _months_beside(reading, match.end(), end)
        rest = _up_to_next(reading, match.end(), end)
        one.is_dead = bool(found["dead_after"].match(rest) or found["dead_before"].search(before))
        one.is_in_law = match[1].lower().startswith(_IN_LAW)
        yield one

