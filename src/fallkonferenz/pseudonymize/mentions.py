"""Read the surface of a PERSON span: which of its words are given names, surnames, initials, endings, kept words.

Not its job: who is meant (`people`), and which surrogate stands for a word (`lexicon`).
"""

from __future__ import annotations

import dataclasses
import enum
import re
from collections.abc import Sequence

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.spans import Span
from fallkonferenz.pseudonymize import nicknames, relatives, roles
from fallkonferenz.pseudonymize.grammar import ends_in_sibilant, spelled_out
from fallkonferenz.pseudonymize.person_words import (
    AND,
    COMPOUND_TAILS,
    ENDS_IN_S,
    FAMILY,
    FAMILY_NOUNS,
    KEPT,
    MORE_GENDERS,
    NAMES_FIRST,
    NICKNAMES,
    PARTICLES,
    PRONOUNS,
    ROLES,
    SUFFIXES,
    SURNAME_ENDINGS,
    TITLES,
)
from fallkonferenz.pseudonymize.surface import Place, clean
from fallkonferenz.pseudonymize.surrogate_data import names


class Kind(enum.StrEnum):
    """What a piece of a name is."""

    KEEP = "keep"
    GIVEN = "given"
    SURNAME = "surname"
    INITIAL = "initial"  # of a given name
    LAST_INITIAL = "last_initial"
    HANDLE = "handle"  # a user name


@dataclasses.dataclass(frozen=True, slots=True)
class Piece:
    """A part of a surface. `text` is the base form, `ending` what follows it ("s", "'"), `spelled` the separator of letters."""

    text: str = dataclasses.field(repr=False)
    kind: Kind
    ending: str = ""
    spelled: str = ""

    @property
    def cut_off(self) -> str:
        """The folded beginning of a name that is cut off after two or three letters ("Th." for Thiel), else ''."""
        match = re.fullmatch(r"([^\W\d_][^\W\d_]{1,2})\.", self.text)
        return fold(match.group(1)) if match and match.group(1)[0].isupper() and match.group(1)[1:].islower() else ""


@dataclasses.dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person or a family is named. `gender` and `role` are what the words around it tell."""

    document: int
    span: Span
    pieces: tuple[Piece, ...]
    is_family: bool = False
    has_title: bool = False
    gender: str = ""
    role: str = ""
    before: str = dataclasses.field(default="", repr=False)  # what stands between the mention before and this one
    is_nickname: bool = False  # another name of the person named before
    has_gender_word: bool = False  # an article or a word of kinship tells the gender: "die Leni", "svågern Jovnna"
    relation: tuple[str, int] | None = None  # "mother" of the next (1) or the last (-1) person named
    kin_of: tuple[str, str] | None = None  # "mother" of whoever of this sex was named last: "hans mor, Kari"
    is_again: bool = False  # the person named right before, by the name before a marriage or in another spelling
    has_sexed_title: bool = False  # "Frau", "Herr"; "Dr." tells no sex

    def words(self, *kinds: Kind) -> list[str]:
        """Return the base forms of the pieces of these kinds, folded."""
        return [fold(piece.text) for piece in self.pieces if piece.kind in kinds]

    @property
    def is_whole(self) -> bool:
        """Say whether given name and surname (or its initial) stand here."""
        kinds = {piece.kind for piece in self.pieces}
        return Kind.GIVEN in kinds and bool(kinds & {Kind.SURNAME, Kind.LAST_INITIAL})


_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*['’]?|[\W\d_]+")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,3}\.[\s-]*)+(?:[^\W\d_]\.?)?|[^\W\d_]|[^\W\d_]-[^\W\d_]")
_HANDLE = re.compile(r"@|\d|_")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_WORD = re.compile(r"([^\W\d_]+\.?)[\s,:(„“\"'»]*$")
_FEW_FOLLOWERS = frozenset(
    "är var har hade kan ska skulle och i på som med för att men till från om vill ville säger sa fick får blev blir går ger gör er har hadde og til frå fra men vil sier seier fekk fikk blei vert går gjer kjem kom kommer om at der så då når eller hos hjå under över over etter før innan nu no nå inte ikke ikkje också også".split()
)


class Reader:
    """Reads the mentions of one case; it knows first which words stand alone and which are surnames."""

    def __init__(
        self, language: Language, places: Sequence[Place], given: frozenset[str], surnames: frozenset[str], year: int
    ) -> None:
        self._language = language
        self._year = year
        self._seen = set(given | surnames)  # every word as it stands, folded: what "Annas" without s must be one of
        self._given: set[str] = set(given)
        self._surnames: set[str] = set(surnames)
        for place in places:
            for word in _WORD.findall(clean(place.surface)):
                self._seen.add(fold(word))
                self._seen.update(fold(part) for part in word.split("-"))
        alone = {fold(clean(place.surface)) for place in places if _title(place) is None}
        self._given_alone = {word for word in alone if word in names.genders_folded() and word not in names.folded(names.known_surnames, language)}
        self._acronyms = {
            "".join(word[0] for word in words) for place in places if 2 <= len(words := re.findall(r"[^\W\d_]+", clean(place.surface))) <= 4
        }  # "EHL" for Eirik Hauge Li
        # "Rimas, 8,": a name that ends in s by itself, as no noun follows for which it could be a genitive
        self._whole_with_s = {fold(clean(place.surface)) for place in places if place.surface[-1:] == "s" and _AGE_FOLLOWS.match(place.after)}
        for place in places:
            self._learn(place)

    def _learn(self, place: Place) -> None:
        """Note which words are given names and which surnames where the place itself tells."""
        kinds = [(piece.kind, fold(piece.text)) for piece in self._pieces(place)]
        names_ = [(kind, word) for kind, word in kinds if kind in (Kind.GIVEN, Kind.SURNAME)]
        first = next((word for kind, word in names_ if kind is Kind.GIVEN), "")
        has_initial = any(kind is Kind.INITIAL for kind, _ in kinds)  # "E. Wübbena"
        if len(names_) > 1 or has_initial or _title(place) is not None or _plural(place):
            for kind, word in names_:
                if kind is Kind.GIVEN and word != first and word not in names.genders_folded() and word not in MORE_GENDERS:
                    continue  # "Mio Haaland Ferreira": rather another surname
                (self._given if kind is Kind.GIVEN else self._surnames).add(word)
                if kind is Kind.SURNAME:
                    self._surnames.update(word.split("-"))

    def read(self, place: Place, next_gap: str = "") -> Mention:
        """Return the mention at a place; `next_gap` is what stands between it and the next one."""
        title = _title(place)
        gender = TITLES.get(title or "", "")
        role, from_role = roles.role(place, self._language, self._year, has_title=title is not None)
        first = place.surface.split()[0].lower() if place.surface.split() else ""
        if first in KEPT and first in ROLES[self._language] and not from_role:  # "Mummo Helvi"
            role, from_role = ROLES[self._language][first]
        article = _article(place, self._language)
        if gender and from_role and gender != from_role:
            role = ""  # "die Schwester der Mutter, Herr Roth": somebody else
        is_couple = bool(_COUPLE.search(place.before))
        is_family = (title in FAMILY_NOUNS or _plural(place) or is_couple or roles.is_other_family(place)) and len([w for w in _WORD.findall(place.surface) if w not in PARTICLES]) == 1
        pieces = self._pieces(place)
        is_nickname = nicknames.is_nickname(place)
        by_pronoun = nicknames.called(place, self._language) if is_nickname else roles.pronoun(place, self._language)
        tail = fold(clean(place.surface)).rpartition("-")[2]
        if tail in _FAMILY_TAILS and "-" in place.surface:
            is_family = True
        return Mention(
            place.document, place.span, pieces, is_family, title is not None and title not in FAMILY_NOUNS and not (is_couple and is_family),
            gender or from_role or article or by_pronoun, role, place.gap, is_nickname, bool(article or from_role),
            relatives.relation(place, next_gap), relatives.kin_of(place), nicknames.is_again(place), bool(gender),
        )  # fmt: skip

    def _pieces(self, place: Place) -> tuple[Piece, ...]:
        surface = clean(place.surface)
        spelled = spelled_out(surface)
        if spelled:
            word, separator = spelled
            is_surname = fold(word) in self._surnames or (_title(place) is not None and fold(word) not in self._given)
            return (Piece(word, Kind.SURNAME if is_surname else Kind.GIVEN, "", separator),)
        if _HANDLE.search(surface):
            return (Piece(surface, Kind.HANDLE),)
        chunks = re.split(r"(\s+|,\s*|/|(?<=\.)(?=[^\W\d_]{4}))", surface)
        words = [(at, chunk) for at, chunk in enumerate(chunks) if any(c.isalpha() for c in chunk) and not self._is_kept(chunk)]
        kinds = self._kinds(place, chunks, words)
        pieces: list[Piece] = []
        for at, chunk in enumerate(chunks):
            if at in kinds:
                pieces += self._chunk(chunk, kinds[at], place, is_last=at == words[-1][0])
            elif chunk:
                pieces.append(Piece(chunk, Kind.KEEP))
        return _with_particles(pieces)

    def _is_kept(self, chunk: str) -> bool:
        lower = chunk.casefold()
        return lower in KEPT or lower in AND

    def _kinds(self, place: Place, chunks: Sequence[str], words: Sequence[tuple[int, str]]) -> dict[int, Kind]:
        """Say of each word whether it is a given name or a surname."""
        if _GIVEN_FIELD.search(place.before):
            return {at: Kind.GIVEN for at, _word in words}
        comma = next((at for at, chunk in enumerate(chunks) if chunk.startswith(",")), None)
        is_name_first = bool(words) and fold(words[0][1]) in NAMES_FIRST  # "Tran Van Duc": Van is no particle here
        particles = [] if is_name_first else [at for at, chunk in words if _is_particle(chunk)]
        real = [(at, chunk) for at, chunk in words if at not in particles]
        kinds = dict.fromkeys(particles, Kind.SURNAME)
        if comma is not None:
            after = [(at, word) for at, word in words if at > comma]
            of_surname = {at for at, word in after[1:] if self._is_surname_only(word)}
            of_surname |= {at for at, _ in after for particle, word in after[1:] if at > particle and _is_particle(word)} | {
                at for at, word in after[1:] if _is_particle(word)
            }
            return {at: Kind.SURNAME if at < comma or at in of_surname else Kind.GIVEN for at, _word in words}
        full = [at for at, chunk in real if not _is_initial(chunk, alone=len(real) == 1) and not (len(real) == 1 and chunk.isupper() and chunk in self._acronyms)]
        for at, _chunk in real:
            if at not in full:
                kinds[at] = Kind.LAST_INITIAL if at == real[-1][0] and (full or _title(place)) else Kind.INITIAL
        if len(full) == 1:
            head, tail = self._without_tail(chunks[full[0]].strip("()\"'„“,;:.!?"))
            base = head if tail else self._base(chunks[full[0]], place)[0]
            if tail.lstrip("-").casefold() in _FAMILY_TAILS and fold(base) not in self._given:
                kinds[full[0]] = Kind.SURNAME
                return kinds
            has_initial_before = any(kinds.get(at) is Kind.INITIAL for at, _ in real if at < full[0])
            has_initial_after = any(kinds.get(at) is Kind.LAST_INITIAL for at, _ in real)
            kinds[full[0]] = self._single(place, base, has_initial_before, has_initial_after)
        elif full:
            first, last = chunks[full[0]], chunks[full[-1]]
            slash = any(chunk == "/" for chunk in chunks)
            and_ = any(chunk.casefold() in AND for chunk in chunks)
            for at in full:
                kinds[at] = Kind.GIVEN
            if slash and not and_:
                kinds.update({at: self._single(place, self._base(chunks[at], place)[0], False, False) for at in full})
            elif fold(first) in NAMES_FIRST and (len(full) > 2 or fold(last) not in NAMES_FIRST):
                kinds[full[0]] = Kind.SURNAME
            elif real[-1][0] == full[-1] and (fold(last).rstrip(".") in SUFFIXES or not self._is_given_alone(last, place) or (len(full) == 2 and not and_ and not slash and _are_of_both_sexes(first, last))):
                kinds[full[-1]] = Kind.SURNAME
                kinds.update({at: Kind.SURNAME for at in full[1:-1] if not and_ and self._is_surname_only(chunks[at])})
        return kinds

    def _is_surname_only(self, word: str) -> bool:
        """Say whether a word is a surname elsewhere in the case, and no given name that is known."""
        folded = fold(word)
        return folded in self._surnames and folded not in self._given and folded not in names.genders_folded() and folded not in MORE_GENDERS

    def _is_given_alone(self, last: str, place: Place) -> bool:
        """Say whether the last of several words is a second given name ("Geir Ole")."""
        word = fold(self._base(last, place)[0])
        if word in self._surnames:
            return False
        is_known = word in names.genders_folded() and word not in names.folded(names.known_surnames, self._language)
        if _title(place) is None and (word in self._given_alone or (word in self._given and is_known)):
            return True
        return (
            self._language is not Language.DE
            and _title(place) is None
            and word in names.folded(names.known_given, self._language)
            and word not in names.folded(names.known_surnames, self._language)
        )

    def _single(self, place: Place, base: str, initial_before: bool, initial_after: bool) -> Kind:
        word = fold(base)
        title = _title(place)
        if initial_before or (_BORN.search(place.before) and word not in self._given):
            return Kind.SURNAME
        if initial_after:
            return Kind.GIVEN
        if roles.is_other_family(place):
            return Kind.SURNAME
        if title is not None or _plural(place):
            return Kind.SURNAME if word not in self._given or word in self._surnames or title else Kind.GIVEN
        if word in self._given:
            return Kind.GIVEN
        if word in self._surnames:
            return Kind.SURNAME
        language = self._language
        lower = base.casefold()
        if word in names.genders_folded() or lower in names.known_given(language) or word in MORE_GENDERS or word in NICKNAMES:
            return Kind.GIVEN
        looks_like_one = len(word) > 4 and lower.endswith(SURNAME_ENDINGS[language])
        if lower in names.known_surnames(language) or looks_like_one or _NAMES_A_SURNAME.search(place.before):
            return Kind.SURNAME
        return Kind.GIVEN

    def _chunk(self, chunk: str, kind: Kind, place: Place, *, is_last: bool) -> list[Piece]:
        """Split off what stands around the word, a compound's tail and an ending."""
        start = next(i for i, c in enumerate(chunk) if c.isalpha())
        end = max(i for i, c in enumerate(chunk) if c.isalpha() or c in "'’") + 1
        dot = chunk[end : end + 1] == "."
        core, rest = chunk[start:end], chunk[end:]
        around = [Piece(chunk[:start], Kind.KEEP)] if start else []
        core = _ARTICLE.sub("", core)
        if kind is Kind.SURNAME and rest == "." and _is_particle(core):
            return [*around, Piece(core + rest, kind)]  # "v. d. Heide"
        if kind in (Kind.INITIAL, Kind.LAST_INITIAL):
            letters = chunk[start:]
            ending = ""
            if letters.endswith("s") and len(letters) > 1 and letters[-2] == ".":
                letters, ending = letters[:-1], "s"
            return [*around, Piece(letters, kind, ending)]
        head, tail = self._without_tail(core)
        if tail:
            base, ending = head, ""
        else:
            base, ending = self._base(core, place, is_last=is_last) if is_last else (core, "")
        pieces = [*around, Piece(base, kind, ending)]
        if tail or rest:
            pieces.append(Piece(tail + ("" if dot and not tail and len(core) == 1 else rest), Kind.KEEP))
        return pieces

    def _without_tail(self, core: str) -> tuple[str, str]:
        """Split "Kaya-Familie" and "Krasniqi-familien" before the common noun; other hyphens belong to the name."""
        head, hyphen, tail = core.rpartition("-")
        if not hyphen or not head:
            return core, ""
        is_lower_tail = tail.islower() and head[:1].isupper()
        noun = tail.casefold()
        if fold(tail) in self._given or fold(tail) in self._surnames:
            return core, ""
        if is_lower_tail or noun in COMPOUND_TAILS or (core.islower() and noun in _LOWER_TAILS):
            return head, hyphen + tail
        return core, ""

    def _base(self, word: str, place: Place, *, is_last: bool = True) -> tuple[str, str]:
        """Split a genitive or plural ending off. In doubt it belongs to the name."""
        for mark in ("'s", "’s", ":s", "'", "’"):
            if word.endswith(mark) and len(word) > len(mark):
                return word[: -len(mark)], mark
        base = word[:-1]
        if not word.endswith(("s", "S")) or len(word) < 3 or (len(word) == 3 and fold(base) not in self._seen):
            return word, ""
        if fold(base) in self._seen and fold(base) != fold(word) and base[-1].casefold() not in "sxzß":
            return base, word[-1]
        if fold(word) in self._whole_with_s:
            return word, ""
        part = word.rpartition("-")[2].casefold()
        if fold(word) in self._surnames or fold(word) in _ENDS_IN_S or part in ENDS_IN_S or ends_in_sibilant(base):
            return word, ""
        if part in names.genders() or (fold(part) in MORE_GENDERS and fold(base) not in MORE_GENDERS) or part in names.known_surnames(self._language):
            return word, ""
        if _plural(place):
            return base, word[-1]
        is_alone = " " not in place.surface.strip()
        if _title(place) is None and is_alone and base.casefold() in names.genders() and not _NO_GENITIVE.match(place.after):
            return base, word[-1]
        after = re.match(r" +([^\W\d_]+)" if self._language is Language.DE else r"[ \n]+([^\W\d_]+)", place.after)
        if after is None or (self._language is not Language.DE and word.casefold().endswith(_NORDIC_S)):
            return word, ""
        follower = after.group(1)
        if self._language is Language.DE:
            is_noun = follower[0].isupper() and follower.casefold() not in ("frau", "herr")
            return (base, word[-1]) if is_noun and base.casefold()[-1] in "aeiourntlmdk" else (word, "")
        is_noun = follower[0].islower() and follower not in _FEW_FOLLOWERS
        return (base, word[-1]) if is_noun else (word, "")


_ARTICLE = re.compile(r"^(?:al|el|as|ash|ad|ar|at|az|Al|El)-(?=[A-ZÄÖÜÅÆØ])")  # "al-Masri": one word, the article goes
_NO_GENITIVE = re.compile(r"\s*\(|\s+(?:ist|war|hat|hatte|kommt|kam|ruft|rief|sagt|sagte|meint|meinte|berichtet|will|möchte|soll|kann)(?!\w)")
_AGE_FOLLOWS = re.compile(r"(?:,| \() ?\d{1,2}(?!\d|\.\d)")
_NORDIC_S = ("ås", "aas", "nes", "ness", "fors", "hus")  # surnames from places: "Eikås"
_ENDS_IN_S = frozenset(fold(word) for word in ENDS_IN_S)
_FAMILY_TAILS = frozenset(
    "familie familien familjen folket kinder barnen barna borna ungane eltern clan bande sippe zwillinge tvillingene tvillingane tvillingarna geschwister kids jungs mädels leute ehepaar paar fall akte saken saka ärendet gut gutt jente".split()
)
_LOWER_TAILS = frozenset("familie familien familjen saken folket gutten gutt jenta jente guten gut navnet namnet ärendet pojken flickan linja kinder".split())


def _are_of_both_sexes(first: str, last: str) -> bool:
    """Say whether two words are a woman's and a man's given name: the second is a surname then ("Sanna Dag")."""
    sexes = [names.genders_folded().get(fold(word)) for word in (first, last)]
    return sorted(sex or "" for sex in sexes) == ["f", "m"]


def _with_particles(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Join particles with the surname that they belong to: one surrogate stands for "van der Ploeg"."""
    joined: list[Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        end = at
        while (
            pieces[end].kind is Kind.SURNAME and _is_particle(pieces[end].text) and end + 2 < len(pieces)
            and pieces[end + 1].text.isspace() and pieces[end + 2].kind in (Kind.SURNAME, Kind.GIVEN)
        ):  # fmt: skip
            end += 2
        if end > at:
            last = pieces[end]
            piece = Piece("".join(p.text for p in pieces[at:end]) + last.text, Kind.SURNAME, last.ending)
        joined.append(piece)
        at = end + 1
    return tuple(joined)


def _is_particle(chunk: str) -> bool:
    return chunk.casefold().rstrip(".") in PARTICLES and (chunk[:1].islower() or chunk.casefold() in ("el", "al", "van", "von", "dela", "de", "del"))


def _is_initial(chunk: str, *, alone: bool) -> bool:
    core = chunk.strip("\"'„“”()")
    if core.casefold().rstrip(".") in SUFFIXES:
        return False  # "Kari Vik sr."
    if _INITIALS.fullmatch(core.removesuffix("s")) and (len(core) == 1 or "." in core or "-" in core):
        return True
    has_no_vowel = not set(core.casefold()) & set("aeiouyåäöæøü")
    return alone and len(core) <= 3 and ((core.isupper() and len(core) <= 3 and has_no_vowel) or (len(core) == 2 and has_no_vowel))


_POSSESSIVE = re.compile(r"\b(?:(?:sein|ihr|mein|unser|dein|euer|eur)e[rn]?|hans|hennes|min|sin)\s+$", re.IGNORECASE)
_BETWEEN_TITLES = ("kollege", "kollegen", "kollegin", "med.", "dent.", "vet.", "rer.", "nat.", "phil.", "dipl.-psych.")  # after a title
_TITLES_IN_A_ROW = re.compile(
    rf"(?<![\w.])(?:{'|'.join(sorted(map(re.escape, TITLES), key=lambda t: (-len(t), t)))})"
    rf"(?:\s+(?:{'|'.join(map(re.escape, (*TITLES, *_BETWEEN_TITLES)))})(?!\w))*\s+$",
    re.IGNORECASE,
)  # fmt: skip
_COUPLES = frozenset("pflegeeltern pflegefamilie großeltern gastfamilie".split())
_COUPLE = re.compile(r"(?<!\w)(?:herrn?|frau|fru|hr\.?)\s+(?:und|och|og|u\.|&)\s+(?:herrn?|frau|fru|hr\.?)\s+$", re.IGNORECASE)
_ARTICLE_BEFORE = re.compile(r"(?<!\w)(die|den|dem)\s+$", re.IGNORECASE)
_NAMES_A_SURNAME = re.compile(r"(?<!\w)(?:koll\.|kollegen?|kollegin|von:|gez\.|av:|rektor|sign\.)\s+$", re.IGNORECASE)
_GIVEN_FIELD = re.compile(r"(?<!\w)(?:vornamen?|förnamn|fornavn|fornamn)\s*:?\s*$", re.IGNORECASE)
_SIBLINGS = frozenset("geschwister søsknene syskonen".split())
# ", 13, Ida", "und Max": others are named beside the first; "13 und 8" are the ages of all.
_ONE_OF_MORE = re.compile(r"(?:,?\s*\(?\d{1,2}(?:\s+(?:år|Jahre))?\)?)?(?:,\s+|,?\s+(?:und|och|og)\s+)[A-ZÅÄÖÆØÜ]")
_BORN = re.compile(r"(?<!\w)(?:född|geb\.|geborene[rn]?|født|fødd|f\.)\s+$", re.IGNORECASE)


def _title(place: Place) -> str | None:
    """Return the title before a mention, in lower case; of several ("Herrn Dr. med.") the one that tells most."""
    match = _LAST_WORD.search(place.before)
    if match and re.search(r"[,:(]\s*$", place.before):
        return None
    word = match.group(1).casefold() if match else ""
    if word in ("frau", "fru") and _POSSESSIVE.search(place.before[: match.start()] if match else ""):
        return None  # "seine Frau Inge": the first name follows
    if word in _SIBLINGS and _ONE_OF_MORE.match(place.after):
        return None  # "syskonen Ida, 8, och Max": each by the first name
    if word in FAMILY_NOUNS:
        return word
    chain = _TITLES_IN_A_ROW.search(place.before)
    titles = [title.casefold() for title in chain.group().split() if title.casefold() in TITLES] if chain else []
    return next((title for title in titles if TITLES[title]), titles[-1] if titles else None)


_IS_CALLED = re.compile(r"(?<!\w)(han|hun|ho|hon|er|sie)\s+(?:heter|heiter|heißt)\s+$", re.IGNORECASE)


def _article(place: Place, language: Language) -> str:
    """Return the gender that a German article before a first name tells ("die Leni", "den Luka"), or who is called so ("Han heter")."""
    if called := _IS_CALLED.search(place.before):
        return PRONOUNS[language].get(called.group(1).lower(), "")
    match = _ARTICLE_BEFORE.search(place.before) if language is Language.DE and not _plural(place) else None
    return {"die": "f", "den": "m", "dem": "m"}[match.group(1).lower()] if match else ""


def _plural(place: Place) -> bool:
    """Say whether a family is meant by its name in the plural ("die Müllers")."""
    match = _LAST_WORD.search(place.before)
    word = match.group(1).casefold() if match else ""
    is_alone = not re.match(r"\s*(?:und|och|og|&|,|/)(?!\w)", place.after)
    return (word in FAMILY and word not in FAMILY_NOUNS and place.surface.rstrip("'’ ").endswith("s") and " " not in place.surface) or (
        word in _COUPLES and is_alone and bool(re.fullmatch(r"[^\W\d_-]+", place.surface))
    )
