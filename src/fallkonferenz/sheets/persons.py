"""Who belongs to the family: from kinship words, the structure of the text and what stands around a name.

First every name and every kinship word is a mention with what its surroundings say of it; then mentions of one person
are brought together; then roles, ages and codes are settled. What the text does not say stays open.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterable, Iterator, Mapping

from fallkonferenz.core.case import Person, Source
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import Replacement
from fallkonferenz.sheets.ages import band, months_of
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.words import persons as words
from fallkonferenz.sheets.words.kin import CODES, KIN, NUMBERED, PARENTS, SIDES, THE_CHILD, side

ADULT = 18 * 12
_NEAR = 45  # characters within which an age belongs to a name
_PARENTS = ("mother", "father")
_OPEN = ("parent", "grandparent")  # which of the two is not said yet
_UNNAMED = (  # relatives who count even if the text gives no name
    "mother", "father", "grandmother", "grandfather", "grandmother_m", "grandfather_m", "grandmother_f", "grandfather_f",
    "step_mother", "step_father", "foster_mother", "foster_father",
)  # fmt: skip


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
    of: int | None = None  # the relative of the name that begins here: "Annas mamma"
    is_other: bool = False  # a relative of somebody else: "his mother"
    is_new: bool = False  # "new partner"
    is_own: bool = False  # a child that one of the two brings along
    word: int = -1  # where the kinship word stands that tells the role
    parent_of: int | None = None  # "dotter till A och B": A and B are parents of the name that begins here
    like: int | None = None  # another name of whom begins here: "geb. X", "(im Pass: X)"


@dataclasses.dataclass(slots=True)
class Somebody:
    """A person of the family: all mentions, and what they say together."""

    mentions: list[Mention]
    role: str = ""
    sex: str = ""
    code: str = ""

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


@dataclasses.dataclass(frozen=True, slots=True)
class Family:
    """The people of a case in the order of the sheet."""

    people: tuple[Somebody, ...]
    reading: Reading
    helpers: frozenset[int] = frozenset()  # where names of professionals begin

    def is_helper(self, start: int) -> bool:
        """Whether the name that begins here is a professional's."""
        return start in self.helpers

    def by_role(self, *roles: str) -> list[Somebody]:
        """Return the people of these roles."""
        return [one for one in self.people if one.role in roles]

    def at(self, start: int, end: int) -> Somebody | None:
        """Return who is mentioned inside a place."""
        return next((p for p in self.people for m in p.mentions if start <= m.start < end), None)

    def persons(self) -> tuple[Person, ...]:
        """Return the rows of the sheet."""
        return tuple(_person(one, self.reading.language) for one in self.people)


def find_family(reading: Reading) -> Family:
    """Return the people of the family that a narrative speaks of."""
    names = [_read_name(reading, one) for one in reading.of(EntityType.PERSON)]
    kin = list(_kin_mentions(reading, names))
    people = _cluster(names)
    _settle(people)
    _surnames(people)
    _infer(people, kin, reading)
    family = [one for one in people if one.role]
    family += _unnamed(family, kin)
    _sexes(family, reading)
    helpers = frozenset(m.start for p in people if not p.role and p.says("is_helper") for m in p.mentions)
    return Family(_coded(family, reading.language), reading, helpers)


# -- what stands around a name ------------------------------------------------------------------------------------


@functools.cache
def _kin_words(language: Language) -> Mapping[str, tuple[str, str]]:
    return {form: (kin.role, kin.sex) for kin in KIN[language] for form in kin.forms}


@functools.cache
def _patterns(language: Language) -> Mapping[str, re.Pattern[str]]:
    forms = sorted(_kin_words(language), key=len, reverse=True)
    kin = "|".join(re.escape(form) for form in forms)
    title = rf"(?:(?:{words.TITLES_F[language]}|{words.TITLES_M[language]})\s+)?"
    verb = r"(?:\s+(?:heißt|ist|heter|är|er|namens|som heiter|heiter))?"
    helpers = words.HELPERS[language]
    return {
        "kin": re.compile(rf"(?<![\w-])({kin})(?![\w-])", re.IGNORECASE),
        # "Mutter: X", "die Mutter, X", "Pappan heter X", "Sohn aus erster Ehe, X", "Vater der beiden Kinder: X"
        "kin_before": re.compile(
            rf"(?<![\w-])({kin})(?P<more>(?:\s+(?!(?:und|och|og|til|till|von|av|zu|heißt|ist|heter|är|er|namens|som)\b)[\w-]+){{0,4}})?(?P<verb>{verb})\s*(?P<mark>[:,|(\t-]?)\s*[|\s]*{title}$",
            re.IGNORECASE,
        ),
        "kin_after": re.compile(rf"^\s*[,(|\t]\s*(?:[\d,½ ]+\s*(?:år|jahre|j\.)?\s*[,)|]?\s*)?({kin})(?![\w-])(?!\s+(?:till|til|av|von|der|des)\b)", re.IGNORECASE),
        "label": re.compile(rf"^[^\w(]*([^:.;]{{2,70}}):[\s|]*{title}$"),
        "alias": re.compile(r"(?:\((?:im pass|eigentlich|alias|genannt|kallad|kallas|kalla|kalt|egentlig)[:\s]*|\bgeb\.\s*|\bgenannt\s|\bfödd\s|,? gerufen |,? kallad |,? kalt |,? kalla )$", re.IGNORECASE),
        "school": re.compile(rf"^[^;\n]{{0,80}}?(?:{words.SCHOOL[language]})", re.IGNORECASE),
        "child_of": re.compile(rf"^[^.\n]{{0,40}}?[,(]\s*({kin})\s+(?:till|til|av|von|der|des)\b", re.IGNORECASE),
        "helper_before": re.compile(rf"(?<!\w)(?:{helpers})(?:\s*\([^)]*\))?\s*[,:]?\s*{title}(?:dr\.?\s*)?$", re.IGNORECASE),
        "helper_after": re.compile(rf"^\s*(?:[,(|/:–-]|\t)\s*(?:\w+\s){{0,1}}(?:{helpers})(?!\w)", re.IGNORECASE),
        "helper_label": re.compile(rf"^\W*(?:{words.HELPER_LABELS[language]})\s*[:,|\t]?\s*{title}(?:dr\.?\s*)?$", re.IGNORECASE),
        "helper_line": re.compile(rf"^\W*(?:\d\.\s*)?(?:{words.HELPER_LINES[language]})\b", re.IGNORECASE),
        "index": re.compile(rf"(?:^|[.:\n]\s*)\W*(?:{words.INDEX[language]})\s*[:|\t,]*\s*$", re.IGNORECASE),
        "parents": re.compile(rf"(?<!\w)(?:{'|'.join(PARENTS[language])})\s*[:|\t]+[\s|]*(?:[^.\n]*(?:,| und | og | och |\)))?[\s|]*$", re.IGNORECASE),
        "dead_after": re.compile(rf"^[^.;\n]{{0,50}}?(?<!\w)(?:{words.DEAD_AFTER[language]})", re.IGNORECASE),
        "dead_before": re.compile(rf"(?<!\w)(?:{words.DEAD_BEFORE[language]})\s+$", re.IGNORECASE),
        "away": re.compile(rf"^[^.;\n]{{0,70}}?(?<!\w)(?:{words.AWAY[language].replace('@LOC', chr(0xFFFC))})", re.IGNORECASE),
        "home": re.compile(rf"^[^.;\n]{{0,50}}?(?<!\w)(?:{words.HOME[language]})", re.IGNORECASE),
        "owner": re.compile(rf"(?<!\w)(?:{words.OWNER[language]})\s+(?:\w+\s)?$", re.IGNORECASE),
        "female": re.compile(rf"(?<!\w)(?:{words.TITLES_F[language]})\s+(?:dr\.\s*)?$"),
        "male": re.compile(rf"(?<!\w)(?:{words.TITLES_M[language]})\s+(?:dr\.\s*)?$"),
        "own": re.compile(rf"(?:{words.OWN_CHILDREN[language]})[^.\n]{{0,30}}$", re.IGNORECASE),
        "new": re.compile(r"(?<!\w)(?:neu(?:e|er|en|em)|nya?|nytt|ny|neste)\s+\w*$|neue partner", re.IGNORECASE),
        "sides": re.compile("|".join(SIDES), re.IGNORECASE),
    }


_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")


def _tokens(surface: str) -> tuple[str, ...]:
    tokens = [token.lower() for token in _TOKEN.findall(surface)]
    return tuple(token for token, before in zip(tokens, ["", *tokens], strict=False) if token != "s" or not before.endswith("."))


def _read_name(reading: Reading, one: Replacement) -> Mention:
    text, found = reading.text, _patterns(reading.language)
    start, end = reading.line_at(one.start)
    if start and not text[start : one.start].strip() and reading.sentence_at(one.start).start < start:
        start = reading.line_at(start - 1)[0]  # a hard line end inside a sentence
    before, after = text[start : one.start], _masked(reading, one.end, end)
    mention = Mention(one.start, one.end, _tokens(one.surrogate), one.entity)
    clause = re.split(r"(?<=[.;!?])\s", before)[-1]
    if found["female"].search(clause):
        mention.sex = "f"
    elif found["male"].search(clause):
        mention.sex = "m"
    listed = re.sub(r"\x02(?:[\s|,]|och|und|og)*(?=\x02)", "", _names_marked(reading, start, one.start))
    mention.is_index = bool(found["index"].search(re.sub(r"\x02[\s|,]*(?:(?:och|und|og)\s)?$", "", listed)))
    mention.is_helper = _is_helper(reading, one, before, after, clause, found)
    _read_role(reading, one, mention, clause, after, found)
    if mention.role:
        mention.is_helper = False
    heading = _heading_above(reading, one.start)
    is_first = not any(start <= other.start < one.start for other in reading.of(EntityType.PERSON))
    if not mention.role and (found["parents"].search(before) or (is_first and _has(PARENTS[reading.language], heading))):
        mention.role = "parent"
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
    mention.months, mention.work = _age_and_work(reading, one)
    mention.is_dead = bool(found["dead_after"].match(_up_to_next(reading, one.end, end)) or found["dead_before"].search(clause))
    rest = _up_to_next(reading, one.end, end)
    if found["away"].match(rest):
        mention.in_home = False
    elif found["home"].match(rest) or re.search(r"im haus:?[^.\n]*$", clause, re.IGNORECASE):
        mention.in_home = True
    mention.is_own = bool(found["own"].search(clause)) or bool(re.search(r"\bbringt $", clause) and re.match(r" mit\b", after))
    if not mention.sex and re.match(r"\W{0,3}(?:ist |är |er )?(?:erneut |wieder )?(?:schwanger|gravid)\b", rest, re.IGNORECASE):
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
    if found["helper_line"].match(before) and not found["kin_after"].match(after):
        return True
    organization = next((o for o in reading.of(EntityType.ORGANIZATION) if 0 <= o.start - one.end <= 3), None)
    if organization and reading.text[one.end : organization.start].strip() in ("(", ","):
        return True
    # alone on its line near the end: a signature
    start, end = reading.line_at(one.start)
    bare = reading.text[start : one.start].strip() + reading.text[one.end : end].strip()
    return len(bare) <= 4 and one.start > 0.75 * len(reading.text)


def _read_role(
    reading: Reading,
    one: Replacement,
    mention: Mention,
    clause: str,
    after: str,
    found: Mapping[str, re.Pattern[str]],
) -> None:
    kin = _kin_words(reading.language)
    label = found["label"].match(clause)
    match = found["kin_before"].search(clause)
    if label and found["kin"].search(label[1]):
        inside = [m for m in found["kin"].finditer(label[1]) if not _is_genitive(m[1], kin)]
        match = next((m for m in inside if kin[m[1].lower()][0] in _PARENTS), inside[0] if inside else None)
        at = one.start - len(clause) + label.start(1) + match.start() if match else 0
    elif match and match["more"] and not match["verb"].strip() and (not match["mark"] or len(match["more"].split()) > 3):
        match = None  # words between, but no comma or colon: "Mutter fragt X"
        at = 0
    else:
        at = one.start - len(clause) + match.start() if match else 0
    if match:
        mention.role, mention.sex = _sexed(kin[match[1].lower()], mention.sex)
        mention.side, mention.word = side(match[1].lower()), at
        head = reading.text[max(reading.line_at(at)[0], at - 60) : at]
        _read_owner(reading, at, head, mention, found)
        mention.is_new = bool(found["new"].search(head))
    else:
        match = found["kin_after"].match(after) or found["child_of"].match(after)
        if match and not after[match.end() :].lstrip().startswith(":"):
            mention.role, mention.sex = _sexed(kin[match[1].lower()], mention.sex)
            mention.side, mention.word = side(match[1].lower()), one.end + match.start(1)
    parents = re.search(r"(?:till|til|av|von)\s+(?:\W*\w+\s+(?:och|og|und)\s+)?$", clause)
    if not mention.role and parents:
        child = [k for k in found["kin"].finditer(clause[: parents.start() + 1]) if kin[k[1].lower()][0] == "child"]
        earlier = [p for p in reading.of(EntityType.PERSON) if one.start - len(clause) <= p.start < one.start]
        if child and earlier and clause[: parents.start()].rstrip().lower().endswith(child[-1][1].lower()):
            mention.role, mention.parent_of = "parent", earlier[0].start
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


def _read_owner(
    reading: Reading, at: int, head: str, mention: Mention, found: Mapping[str, re.Pattern[str]]
) -> None:
    """Note whose relative somebody is: a name in the genitive before the word, or a pronoun."""
    text = reading.text
    for one in reading.of(EntityType.PERSON):
        between = text[one.end : at]
        if one.end <= at and len(between) <= 2 and not between.strip():
            mention.of = one.start
        if at < one.start < mention.start and re.fullmatch(r"\s*\w*\s*", text[one.end : mention.start].strip(" ,:")):
            mention.of = one.start  # "mora til X, Y"
    mention.is_other = bool(found["owner"].search(head))
    if mention.is_other and mention.of is None:
        start = reading.line_at(at)[0]
        mention.of = next((one.start for one in reading.of(EntityType.PERSON) if start <= one.start < at), None)


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
            months = _months(reading, age)
            break
        if 0 <= one.start - age.end <= 2 and (not text[age.end : one.start].strip(" ,")) and "-" in age.surrogate + "-":
            months = _months(reading, age)
            break
    work = ""
    stop = min([*following[:1], reading.sentence_at(one.start).end])
    for job in reading.of(EntityType.PROFESSION):
        if one.end <= job.start < stop and job.start - one.end < 80:
            work = job.surrogate
            break
    return months, work


def _months(reading: Reading, age: Replacement) -> int | None:
    """Return the months of an age; the unit may stand behind it in the text."""
    unit = re.match(r"\s?[^\W\d_]+", reading.text[age.end :]) if age.surrogate[-1:].isdigit() else None
    return months_of(age.surrogate + (unit[0] if unit else ""), bare_years=True)


# -- mentions to people -------------------------------------------------------------------------------------------


def _kin_mentions(reading: Reading, names: list[Mention]) -> Iterator[Mention]:
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
        _read_owner(reading, match.start(), before, one, found)
        rest = _up_to_next(reading, match.end(), end)
        one.is_dead = bool(found["dead_after"].match(rest) or found["dead_before"].search(before))
        yield one


def _cluster(names: list[Mention]) -> list[Somebody]:
    """Bring the mentions of one person together: by the number of the entity, and by the tokens of the name."""
    people: list[Somebody] = []
    shared = _family_names(names)
    for mention in names:
        tokens = set(_bare(mention.name))
        home = next((p for p in people for m in p.mentions if mention.like == m.start), None)
        if tokens <= shared and mention.sex and not mention.role:
            # "Frau Beck" of several Becks: whoever gave it a number had to guess; the family is asked in `_surnames`
            mention.entity = 0
            home = next((p for p in people if p.names == frozenset(mention.name) and p.mentions[0].sex == mention.sex), None)
        elif home is None:
            home = next((p for p in people if any(m.entity == mention.entity and m.entity for m in p.mentions)), None)
        if home is None and len(tokens) == 1:
            fits = [p for p in people if tokens <= set(_bare(tuple(p.names)))]
            if len(fits) == 1 and (not mention.sex or any(m.sex == mention.sex for m in fits[0].mentions)):
                home = fits[0]
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


def _settle(people: list[Somebody]) -> None:
    """Give each person the role that its mentions say; the first word wins, professionals have none."""
    for one in people:
        roles = [m for m in one.mentions if m.role and m.role not in _OPEN and not m.is_other and m.of is None]
        if roles and one.mentions[0].is_helper and all(m.start < m.word for m in roles):
            continue  # "Anna, pedleder" first; later "Anna, far" is a list of two people
        if roles and one.says("is_helper") and all(m.word < 0 for m in roles):
            continue  # a school is near, no word for a child: the teacher
        months = one.months
        if roles:
            one.role = _best(roles).replace("sibling", "child")
            one.sex = next((m.sex for m in roles if m.role == one.role and m.sex), "")
        elif not one.says("is_helper") and (one.says("is_index") or (months is not None and months < ADULT)):
            one.role = "child"
        one.sex = one.sex or next((m.sex for m in one.mentions if m.sex), "")
    _relatives_of(people)
    _partners(people)


def _best(roles: list[Mention]) -> str:
    order = ("mother", "father", "foster_mother", "foster_father", "step_mother", "step_father")
    said = [m.role for m in roles]
    return next((role for role in order if role in said), said[0])


def _relatives_of(people: list[Somebody]) -> None:
    """Settle who is the relative of somebody named: the mother of a parent is a grandmother."""
    by_start = {m.start: p for p in people for m in p.mentions}
    for one in people:
        for mention in one.mentions:
            if one.role or not mention.role or (mention.of is None and not mention.is_other):
                continue
            owner = by_start.get(mention.of) if mention.of is not None else None
            one.role = relative_role(mention.role, owner.role if owner else "")
            one.sex = mention.sex or one.sex
            if one.role == "sibling":
                one.role = "aunt" if one.sex == "f" else "uncle"
            if owner and not owner.role and mention.role in _PARENTS and not owner.says("is_helper"):
                owner.role = "child"


def relative_role(role: str, owner: str) -> str:
    """Return the role in the family of somebody's relative: `role` of a person whose own role is `owner`."""
    if role in _PARENTS and owner in _PARENTS:
        kind = "grandmother" if role == "mother" else "grandfather"
        return f"{kind}_{'m' if owner == 'mother' else 'f'}"
    if role == "sibling":
        return "sibling" if owner in _PARENTS else "child"
    if role == "child" and owner in ("child", ""):
        return "child"
    if role == "child" and owner.startswith("grand"):
        return {"f": "father", "m": "mother"}.get(owner[-1], "")
    if role == "child" and owner in _PARENTS:
        return "child"
    if role == "partner" and owner == "mother":
        return "partner"
    return role


def _partners(people: list[Somebody], *, is_last: bool = False) -> None:
    """A partner is a parent if there is none of that sex yet, else a step-parent; a new partner always is one.

    Whose partner it is may be known only when the parents are: what is still open then is left to the last round.
    """
    for one in people:
        if one.role != "partner":
            continue
        sex = one.sex or next((m.sex for m in one.mentions if m.sex), "")
        has_father = any(p.role == "father" for p in people)
        has_mother = any(p.role == "mother" for p in people)
        if not sex:
            sex = "m" if has_mother and not has_father else "f" if has_father and not has_mother else ""
        is_new = one.says("is_new")
        owner = next((p.role for p in people for m in one.mentions for o in p.mentions if m.of == o.start), "")
        if is_new and not sex:
            sex = {"mother": "m", "father": "f"}.get(owner, "")  # the role keys know no other; the sex stays open
        if sex == "f":
            one.role = "step_mother" if has_mother or is_new else "mother"
        elif sex == "m" or has_mother:
            one.role = "step_father" if has_father or is_new else "father"
        elif is_last:
            one.role = "other"


def _surnames(people: list[Somebody]) -> None:
    """`Frau Beck`, `Herr Beck`: the woman or the man of the family with that name; `Familie Beck` is nobody."""
    by_sex = {"f": ("mother", "grandmother"), "m": ("father", "grandfather", "step_father")}
    for one in list(people):
        tokens = {t for token in _bare(tuple(one.names)) for t in (token, token.removesuffix("s"))}
        titled = next((m.sex for m in one.mentions if m.sex), "")
        if one.role or one.says("is_helper") or len(_bare(tuple(one.names))) != 1:
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
    open_ones = [p for p in people if not p.role and not p.says("is_helper")]
    listed = [p for p in open_ones if any(m.role == "parent" for m in p.mentions)]
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
        child = next((m.parent_of for m in one.mentions if m.parent_of is not None), None)
        has = {role: any(p.role == role for p in people) for role in _PARENTS}
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
    has_child = any(p.role == "child" for p in people) or "child" in spoken
    for role, sex in (("mother", "f"), ("father", "m")):
        if any(p.role == role for p in people) or not has_child:
            continue
        adults = [p for p in open_ones if not p.role and p.sex == sex and p.months is not None and p.months >= 15 * 12]
        if len(adults) == 1:
            adults[0].role = role
    for one in listed:
        one.role = one.role or "other"
    _partners(people, is_last=True)
    _grandparents(people)
    _label_ages(people, reading)
    _pronoun_ages(people, reading)


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
        if len(set(map(id, who))) == 1 and who[0].months is None and not who[0].says("is_helper"):
            who[0].mentions[0].months = _months(reading, age)
            if not who[0].role and (who[0].months or ADULT) < ADULT:
                who[0].role = "child"


def _grandparents(people: list[Somebody]) -> None:
    """Settle who is named under `Großeltern väterlicherseits`: by sex, or by the sex of the other one."""
    listed = [(p, next(m for m in p.mentions if m.role == "grandparent")) for p in people if any(m.role == "grandparent" for m in p.mentions)]
    for one, mention in listed:
        if one.role:
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
            child.first.months = _months(reading, age)
            return


def _unnamed(family: list[Somebody], kin: list[Mention]) -> list[Somebody]:
    """Return the relatives who are spoken of without a name, and give the others their unnamed mentions."""
    created: list[Somebody] = []
    for mention in kin:
        role = mention.role
        if mention.of is not None:
            owner = next((p for p in family for m in p.mentions if m.start == mention.of), None)
            role = relative_role(role, owner.role) if owner else ""
        elif mention.is_other and role in _PARENTS and any(p.role == role for p in family):
            continue
        if role in ("grandmother", "grandfather"):
            role += {"m": "_m", "f": "_f"}.get(mention.side, "")
        if role not in _UNNAMED:
            continue
        same = [p for p in (*family, *created) if p.role == role or (p.role.startswith(role) and role.startswith("grand"))]
        if same:
            if len(same) == 1:
                same[0].mentions.append(mention)
            continue
        if mention.is_other and role in _PARENTS:
            continue
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


# -- to the sheet -------------------------------------------------------------------------------------------------


def _coded(family: list[Somebody], language: Language) -> tuple[Somebody, ...]:
    """Order the people, the child the case is about first, and give them codes."""
    children = [p for p in family if p.is_child]
    if len(children) == 1:
        children[0].mentions[0].is_index = True
    rank = {role: n for n, role in enumerate(CODES[language])}
    ordered = sorted(
        family, key=lambda p: (not p.is_child, not p.says("is_index"), rank.get(p.role, 99) if not p.is_child else 0, p.mentions[0].start)
    )
    counts: dict[str, int] = {}
    total: dict[str, int] = {}
    for one in ordered:
        total[one.role] = total.get(one.role, 0) + 1
    for one in ordered:
        counts[one.role] = counts.get(one.role, 0) + 1
        code = CODES[language].get(one.role, CODES[language]["other"])
        if one.role in ("aunt", "uncle") and language is Language.DE:
            code += {"m": "m", "f": "v"}.get(next((m.side for m in one.mentions if m.side), ""), "")
        number = counts[one.role]
        if one.role in NUMBERED or number > 1:
            code += f"{number}" if language is Language.DE else f" {number}"
        one.code = code
    return tuple(ordered)


def _person(one: Somebody, language: Language) -> Person:
    first = one.first
    homes = [m.in_home for m in one.mentions if m.in_home is not None]
    return Person(
        one.code,
        one.role,
        one.sex or "u",
        "" if one.months is None else band(one.months, language),
        index=one.is_child and one.says("is_index"),
        alive=not one.says("is_dead"),
        in_home=homes[0] if homes else None,
        work_band=next((m.work for m in one.mentions if m.work), ""),
        source=Source(first.start, first.end),
    )
