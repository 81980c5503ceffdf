"""Pseudonymize all narratives of a case with one register: the steps in order."""

from __future__ import annotations

import dataclasses
import datetime
import functools
import itertools
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.key import Key, KeyDocument, KeyEntry
from fallkonferenz.core.narrative import AnnotatedNarrative
from fallkonferenz.core.profile import Ages, Dates, Names, Numbers, Profile, Style, Traits
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.spans import Span
from fallkonferenz.core.standing import Standing
from fallkonferenz.pseudonymize import ages, born, kin, nicknames, numbers, traits
from fallkonferenz.pseudonymize.apply import Substitution, apply
from fallkonferenz.pseudonymize.beside import beside
from fallkonferenz.pseudonymize.dates import coarse, forms, shift
from fallkonferenz.pseudonymize.dates.document import SOME_YEAR, context_of, date_of, full_dates, is_dated, parts_of
from fallkonferenz.pseudonymize.dates.parts import Context, Precision
from fallkonferenz.pseudonymize.entries import Entries, without_real_names
from fallkonferenz.pseudonymize.grammar import opens_line, starts_sentence
from fallkonferenz.pseudonymize.institutions import Institutions, is_kind, tells_kind, with_article
from fallkonferenz.pseudonymize.mentions import Kind, Reader
from fallkonferenz.pseudonymize.people import People
from fallkonferenz.pseudonymize.person_words import KEPT
from fallkonferenz.pseudonymize.places import KIND, RIVER, Addresses, Places, street_names, without_article
from fallkonferenz.pseudonymize.roles import years_in
from fallkonferenz.pseudonymize.settle import addresses_joined, settled
from fallkonferenz.pseudonymize.surface import Place, clean, flat
from fallkonferenz.pseudonymize.surrogate_data.institutions import UNKNOWN
from fallkonferenz.pseudonymize.taken import Taken

MASK = "***"
_NEAR = 120  # characters around a name that are looked at
_OPENS_APPOSITION = re.compile(r"(?:\A|[.!?\n]\s*)(?:Am|am)\s+\w+tag(?:abend|morgen|nachmittag)?,\s*(?:de[mn]\s+)?\Z")
_ARTICLE = re.compile(r"(?<!\w)(?:im|am|zum|zur|vom|beim|ins|ans|der|die|das|den|dem)\s+$", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_AND = ("und", "och", "og")
_MARKS = 5  # marks after a name among which a date of birth is looked for
_SEED_BYTES = 16
_NAMES = (EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.ADDRESS)
_NEW_SENTENCE = re.compile(r"[^\W\d_]{4}[.!?] +$")  # no abbreviation: "avd. Sør"
_PART_OF = re.compile(r"(?<!\w)(?:avd\.?|avdeling(?:en|a)?|avdelning(?:en)?|bydel(?:en)?|stadsdel(?:en)?|Abteilung|Stadtteil|Ortsteil|Nachbarort|Landkreis|Kreis|Gemeinde|Dorf)\s+$", re.IGNORECASE)
_WITH_LETTER = re.compile(rf"(?:{'|'.join((*UNKNOWN.values(), *KIND.values()))})(?: ([A-Z]{{1,2}}))?", re.IGNORECASE)
_LETTER = re.compile(r"(?<![\w-])[A-Z]{1,2}(?![\w-])")
_COMES_FROM = re.compile(
    r"(?<!\w)(?:aus|från|fra|frå|(?:geboren|aufgewachsen|född|uppvuxen|født|fødd|oppvokst|oppvaksen) (?:in|i))(?: (?:der|dem|den))?(?: [A-ZÄÖÜÅÆØ][\w-]+(?: (?:in|i)|,| \())? ?$"
)
_FIRMS = {Language.DE: "einem Betrieb", Language.SV: "ett företag", Language.NB: "en bedrift", Language.NN: "ei bedrift"}
_AT_FIRM = re.compile(r"[ ](?:bei|på|hos|i|ved|vid|hjå)[ ]$")  # between an occupation and the firm
_NOUN_COMMA = re.compile(r"(?<![\w-])([^\W\d_]+),[ \t]+$")
_WORKS_FOR = re.compile(r"(?<!\w)(?:chef|chefen|sjef|sjefen|jobb|jobben|jobbar|jobber|arbetar|arbeider|arbeidar|arbeitet|anställd|ansatt|tilsett|angestellt)(?:\s+[^\W\d_]+)?\s+(?:bei|på|hos|i|ved|vid|hjå)\s+$", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?<![\w-])[^\W\d_]+[ \t]+$")
_WEEK_ENDS = re.compile(r"(?:uke|veke|vecka|kw|v)\.? ?\d{1,2}\.$", re.IGNORECASE)
_KINDS = (EntityType.LOCATION, EntityType.ORGANIZATION)  # of which the kind alone may be written
_ENDING = 2  # votes that the ending of a name gives
_GOES_ON = re.compile(r" +[A-ZÄÖÜÅÆØ]")
_ENDS_SENTENCE = re.compile(r"\s+[A-ZÄÖÜÅÆØ„«(*•–-]|\s*\n|\s*$")


def pseudonymize_case(
    annotated: Sequence[AnnotatedNarrative],
    profile: Profile,
    *,
    style: Style | None = None,
    key: Key | None = None,
    seed: bytes | None = None,
    keep_origin: bool = False,
    standings: Mapping[int, Standing] | None = None,
) -> tuple[tuple[PseudonymizedNarrative, ...], Key]:
    """Return the narratives of one case with surrogates, and the key that leads back.

    `standings` tells who the persons are in the family, by the number that a run over the same narratives gave them.
    """
    if key is None:
        fresh = seed if seed is not None else secrets.token_bytes(_SEED_BYTES)
        key = Key(case_id=secrets.token_hex(4) if seed is None else fresh.hex()[:8] or "0", seed=fresh)
    if not annotated:
        return (), key
    case = _Case(annotated, dataclasses.replace(profile, style=style or profile.style), key, keep_origin, standings or {})
    done: list[PseudonymizedNarrative] = []
    documents: list[KeyDocument] = list(key.documents)
    for document, one in enumerate(annotated):
        narrative, origins = apply(one.narrative, case.substitutions(document))
        done.append(narrative)
        if origins not in documents:
            documents.append(origins)
    return tuple(done), dataclasses.replace(key, entries=case.entries(), documents=tuple(documents), shift_days=case.shift)


class _Case:
    """One run: everything that the substitutions of a case share."""

    def __init__(
        self, annotated: Sequence[AnnotatedNarrative], profile: Profile, key: Key, keep_origin: bool, standings: Mapping[int, Standing]
    ) -> None:
        self._annotated = settled(annotated, (word for entry in key.entries for kind, word, _ in entry.words if kind in ("given", "surname", "nick")))
        if profile.numbers is Numbers.PLACEHOLDER:
            self._annotated = tuple(addresses_joined(one) for one in self._annotated)
        self._profile = profile
        self._key = key
        self.language = max(self._annotated, key=lambda one: len(one.narrative.text)).narrative.language
        self.shift = key.shift_days or shift.choose_shift(key.seed)
        self._forgotten = tuple(entry for entry in key.entries if entry.is_forgotten)
        surfaces = [(span.entity_type, surface) for one in self._annotated for span, surface in one.surfaces()]
        originals = [s for kind, s in surfaces if kind in _NAMES]
        remembered = [without_real_names(entry, originals, _NAMES) for entry in key.entries if not entry.is_forgotten]
        self._entries = Entries(remembered, max((entry.number for entry in key.entries), default=0) + 1)
        earlier = [entry for entry in remembered if entry.entity_type is EntityType.PERSON]
        used = [surrogate for entry in key.entries for _, _, surrogate in entry.words] + [entry.surrogate for entry in key.entries]
        known = [form for entry in key.entries if entry.entity_type in _NAMES for form in entry.forms]
        streets = [name for kind, s in surfaces if kind is EntityType.ADDRESS for name in street_names(s)]
        self._taken = Taken([one.narrative.text for one in self._annotated], [*originals, *known], used, streets)
        self._todays = [date_of(one) for one in self._annotated]
        self._is_dated = [is_dated(one) for one in self._annotated]
        self._has_days_without_year = [
            any(span.entity_type is EntityType.DATE and re.search(r"\d", surface) and not _YEAR.search(surface) for span, surface in one.surfaces()) for one in self._annotated
        ]
        dated = [date for date in self._todays if date]
        self._today = dated[0] if dated else SOME_YEAR
        self._people, self._mention_of = self._read_people(earlier, standings)
        self._people.choose(key.seed, profile.style, self._taken, keep_origin=keep_origin)
        self._origins = [s for kind, s in surfaces if kind is EntityType.ORIGIN] if profile.origins is Traits.KEEP and profile.style is not Style.MASK else []
        place_names = [s for kind, s in surfaces if kind is EntityType.LOCATION]
        self._places = Places(self.language, key.seed, self._taken, place_names, hides_country=profile.origins is not Traits.KEEP)
        for one in self._annotated:
            for span, surface in one.surfaces():
                if span.entity_type is EntityType.LOCATION:
                    self._places.note_gender(surface, one.narrative.text[max(0, span.start - _NEAR) : span.start])
                    self._places.note_country(surface, one.narrative.text[span.end : span.end + _NEAR], functools.partial(self._tells_kept_origin, language=self.language, before=f"{one.narrative.text[max(0, span.start - _NEAR) : span.end]} in "))
        for entry in self._entries:
            self._places.preload(entry.words)
        self._institutions = Institutions(self.language, key.seed, self._taken, self._places)
        self._addresses = Addresses(self.language, key.seed, self._taken)
        self._days = frozenset(
            part.date
            for today, one in zip(self._todays, self._annotated, strict=True)
            for part, _ in parts_of(one, Context(today or self._today))
            if part.precision is Precision.DAY
        )
        self._first_year = min((coarse.school_year(date) for one in self._annotated for date in full_dates(one)), default=self._today.year)

    def _read_people(self, earlier: Sequence[KeyEntry], standings: Mapping[int, Standing]) -> tuple[People, dict[tuple[int, int], int]]:
        places: list[Place] = []
        for document, one in enumerate(self._annotated):
            last = 0
            text = flat(one.narrative.text)
            for at, (span, surface) in enumerate(one.surfaces(), start=1):
                if span.entity_type is EntityType.PERSON:
                    following = tuple(itertools.takewhile(lambda other: other.entity_type is not EntityType.PERSON, one.spans[at : at + _MARKS]))
                    before, after = text[max(0, span.start - _NEAR) : span.start], _without_jobs(text, span.end, following)
                    years = self._years_told(one, text, span.end, following)
                    places.append(Place(document, span, surface, before, after, text[last : span.start] if last else "", years, born.is_employed(text, span.end, following)))
                    last = span.end
        given = frozenset(word for entry in earlier for kind, word, _ in entry.words if kind == "given")
        surnames = frozenset(word for entry in earlier for kind, word, _ in entry.words if kind == "surname")
        reader = Reader(self.language, places, given, surnames, self._today.year)
        gaps = [after.gap if after.document == place.document else "" for place, after in itertools.pairwise(places)]
        mentions = [reader.read(place, gap) for place, gap in zip(places, [*gaps, ""][: len(places)], strict=True)]
        people = People(self.language, mentions, [" ".join(clean(p.surface).split()) for p in places], earlier, self._entries.next, standings)
        self._entries.next = max((person.number for person in people.persons), default=self._entries.next - 1) + 1
        self._mentions = mentions
        return people, {(place.document, place.span.start): at for at, place in enumerate(places)}

    def _years_told(self, one: AnnotatedNarrative, text: str, start: int, spans: Sequence[Span]) -> int | None:
        language, context = one.narrative.language, Context(self._today)

        def year_of(surface: str) -> int | None:
            return next((part.date.year for part in forms.read(surface, language, context) or () if part.has_year), None)

        return born.years_told(text, start, spans, language, self._today.year, year_of, lambda age: years_in(f", {age}", language, self._today.year))

    def substitutions(self, document: int) -> list[Substitution]:
        """Return what takes the place of each span of a document that does not stay, in order.

        Where origins are not told, a kin word of another language that stands alone is none of the spans, and goes too ("mummo hjälper").
        """
        done = list(self._joined(document))
        if self._profile.origins is Traits.KEEP:
            return done
        text = flat(self._annotated[document].narrative.text)
        for span, local in kin.alone(text, [one.span for one in done], self.language):
            number = self._entries.add(EntityType.ORIGIN, fold(text[span.start : span.end]), text[span.start : span.end], local).number
            done.append(Substitution(span, MASK if self._profile.style is Style.MASK else local, number))
        return sorted(done, key=lambda one: one.span.start)

    def _joined(self, document: int) -> Iterator[Substitution]:
        """Yield what takes the place of each span.

        With codes and labels a nickname or a birth name beside the name says the same twice: "K1, gerufen K1, 3" is "K1, 3".
        """
        if self._profile.style not in (Style.CODES, Style.LABELS):
            yield from self._each(document)
            return
        text = flat(self._annotated[document].narrative.text)
        last: Substitution | None = None
        for one in self._each(document):
            if last is not None:
                is_again = one.entity and one.entity == last.entity and one.surrogate.casefold() == last.surrogate.casefold().removeprefix("er ")
                twice = nicknames.said_twice(text[last.span.end : one.span.start], text[one.span.end : one.span.end + 20]) if is_again else None
                if twice is not None:
                    span = dataclasses.replace(last.span, end=one.span.end + twice[1])
                    last = dataclasses.replace(last, span=span, surrogate=last.surrogate + twice[0])
                    continue
                yield last
            is_called = self._profile.style is Style.CODES and one.span.entity_type is EntityType.PERSON and nicknames.is_called_so(text[max(0, one.span.start - _NEAR) : one.span.start])
            last = dataclasses.replace(one, surrogate=nicknames.PLACEHOLDER[self.language]) if is_called else one  # nobody calls a child "barn 1"
        if last is not None:
            yield last

    def _each(self, document: int) -> Iterator[Substitution]:
        one = self._annotated[document]
        text = one.narrative.text
        plain = flat(text)
        context = Context(self._todays[document] or self._today)
        last, latest = 0, ""
        spans = list(one.surfaces())
        jobs = {span.end for span, _ in spans if span.entity_type is EntityType.PROFESSION}
        for (span, surface), limit in zip(spans, [*(span.start for span, _ in spans[1:]), len(text)], strict=False):
            before, after = text[max(last, span.start - _NEAR) : span.start], text[span.end : span.end + 20]
            kind = EntityType.DATE if coarse.is_birth_year(span.entity_type, surface, before, one.narrative.language, context) else span.entity_type
            right = 0
            if kind is EntityType.LOCATION and self._tells_kept_origin(surface, one.narrative.language, text[max(0, span.start - _NEAR) : span.start]):
                continue
            if kind is EntityType.ORGANIZATION and self._profile.style is not Style.MASK and is_kind(surface, self.language):
                continue  # before it has an entry, of which the check would say that it survived
            if kind is EntityType.PERSON and self._is_form_of_address(document, span):
                continue
            if kind is EntityType.PERSON:
                near = text[span.end : min(limit, span.end + _NEAR)]
                begins = surface[:1].isupper() and starts_sentence(plain, span.start)
                lead = text[max(0, span.start - len(before) - _NEAR) : span.start - len(before)]
                new, widened, right, number = self._person(document, span, before, near, starts=begins, lead=lead, has_job=(span.start - 1) in jobs and not before[-1:].strip())
            elif kind is EntityType.DATE:
                opens = opens_line(text, span.start)
                begins = (opens or before.rstrip(" ")[-1:] in tuple(".!?")) and not text.islower()
                new, widened = self._date(surface, one.narrative.language, context, before, after, self._todays[document] or self._today, begins=begins, opens=opens)
                if widened and text[span.end : span.end + 1] == "," and _OPENS_APPOSITION.search(text, max(0, span.start - _NEAR), span.start) and not new.endswith(","):
                    right = 1  # "Am Sonntag, 25.02., rief" has no comma without the day of the week
                if not self._is_dated[document]:
                    new = coarse.undated(new, one.narrative.language, is_of_a_year=_YEAR.search(surface) is not None and self._has_days_without_year[document])
                if new == latest and before.strip() in _AND and new != numbers.placeholder(kind, self.language) and self._profile.style is not Style.MASK:
                    new, widened = coarse.once_more(one.narrative.language), widened  # "im Winter und im Winter"
                number = self._entries.add(kind, fold(" ".join(surface.split())), surface, new).number if new != surface else 0
            else:
                new, number = self._other(kind, surface, after, text[max(0, span.start - _NEAR) : span.start] if kind is EntityType.AGE else before)
                new, widened = traits.one_more(new, latest, before, self.language), 0
                if kind is EntityType.AGE and new != surface:
                    widened = ages.about_before(new, before)
                if kind is EntityType.LOCATION and self._is_kind_alone(kind):
                    if self._places.is_river(surface) and _ARTICLE.search(before):
                        new, widened = with_article(RIVER, before)
                    else:
                        new, widened = self._in_sentence(new, before) if self._places.is_country(surface) else self._without_article(new, before)
                elif kind is EntityType.LOCATION and new != surface and self.language is Language.DE and before.endswith("auf ") and not self._kept(kind):
                    new, widened = f"in {new}", len("auf ")  # what stands for an island is none
                if kind is EntityType.ORGANIZATION and self._is_kind_alone(kind):
                    if _WITH_LETTER.fullmatch(new) and (told := self._unknown_kind(text[max(0, span.start - _NEAR) : span.start], after, is_of_job=(at_firm := _AT_FIRM.search(before)) is not None and span.start - len(at_firm.group()) in jobs)):
                        new, widened = told
                    else:
                        new, widened = self._in_sentence(new, before)
                    said = re.search(rf"(?<!\w){re.escape(new)}[ \t]+$", before, re.IGNORECASE) or _WORD_BEFORE.search(before)
                    is_said = said and (fold(said.group().strip()) == fold(new) or (_WITH_LETTER.fullmatch(new) and tells_kind(said.group().strip(), self.language)))
                    if said and is_said and not widened and not _PART_OF.search(before):  # "BVC [BVC Solgläntan]", "anstalten [Tallvik]"
                        new, widened = said.group().rstrip(), len(said.group())
            if kind in _KINDS and self._is_kind_alone(kind) and _PART_OF.search(before) and (part := _WITH_LETTER.fullmatch(new)):
                new = part.group(1) or "A"  # "avd. Sør", "bydel Øst": the kind is told already
            if not new.strip():
                new = numbers.placeholder(kind, self.language)
            if kind is EntityType.ADDRESS and "," in surface and new == numbers.placeholder(kind, self.language) and limit == span.end + 1 and text[span.end] == " ":
                new += ","  # "Finneset 22, 8310 Kabelvåg": a place follows the postcode
            is_left = fold(new) == fold(surface)
            if is_left and kind is EntityType.ORGANIZATION and self._profile.style is not Style.MASK and not self._kept(kind):
                new = self._kind(kind, surface)
                is_left = fold(new) == fold(surface)
            if kind in _KINDS and surface[:1].isupper() and (opens_line(text, span.start) or _NEW_SENTENCE.search(text, max(0, span.start - 12), span.start)):
                new = new[:1].upper() + new[1:]  # "Barnehagen" for "Bråten barnehage" at the beginning of a line
            is_same_feast = is_left and kind is EntityType.DATE and not self._kept(kind)  # it stays one in another year
            if is_left and kind.is_direct and not self._kept(kind) and not is_same_feast and self._profile.style is not Style.CODES:
                new, widened = numbers.placeholder(kind, self.language), 0  # nothing direct passes as it is
            if new == surface and not is_same_feast:
                continue
            if kind is EntityType.DATE and _WEEK_ENDS.search(surface) and new[-1:] not in tuple(".:") and text[span.end + right : span.end + right + 1].isspace():
                new += "."  # "lese uke 27. de er fine", in small letters
            ends_sentence = _GOES_ON if kind is EntityType.PERSON else _ENDS_SENTENCE  # "gez. K." ends with the initial
            end = span.end + right
            is_line = kind is EntityType.ORGANIZATION and opens_line(text, span.start) and text[end : end + 1] in ("", "\n")
            if surface.endswith(".") and not is_line and new[-1:] not in tuple(".:") and ends_sentence.match(text, end):
                new += "."
            if new.endswith(".") and text[end : end + 1] == ".":
                new = new[:-1]  # the full stop of the sentence is there
            last, latest = end, new
            wide = Span(span.start - widened, end, kind, span.score, span.recognizer)
            yield Substitution(wide, new, number, self._sex(number) if kind is EntityType.PERSON else "")

    def _sex(self, number: int) -> str:
        """Return f or m if a list of names or the text tells the sex of a person; the ending of a name does not."""
        person = self._people.person(number)
        if person.is_family or (person.votes and person.votes[person.gender] <= _ENDING):
            return ""
        return person.gender if person.gender in ("f", "m") else ""

    def _person(self, document: int, span: Span, before: str, after: str, *, starts: bool, lead: str, has_job: bool) -> tuple[str, int, int, int]:
        """Return what stands for a person, how many characters before and after it replaces too, and the person's number."""
        at = self._mention_of[document, span.start]
        number = self._people.number_of(at)
        style = self._profile.style
        if style is Style.MASK:
            *_, last = pieces = self._mentions[at].pieces
            genitive = "s" if any(piece.ending for piece in pieces if piece.kind is not Kind.KEEP) else ""
            return MASK + genitive + (last.text if last.kind is Kind.KEEP and last.text.startswith("-") else ""), 0, 0, number  # "***-Kinder"
        if style in (Style.NAMES, Style.INITIALS):
            text = self._people.surrogate(at, style)
            return (*kin.without_foreign(text, before, self.language), 0, number) if self._profile.origins is not Traits.KEEP else (text, 0, 0, number)
        pieces = self._mentions[at].pieces
        person = self._people.person(number)
        ending = next((p.ending for p in reversed(pieces) if p.kind is not Kind.KEEP), "")
        ending = "s" if ending else ""
        if ending and self.language is Language.SV and style is Style.CODES and not person.code[-1].islower():
            ending = ":s"  # "barn 1:s"
        tail = pieces[-1].text if pieces[-1].kind is Kind.KEEP and pieces[-1].text.startswith("-") else ""
        if style is Style.LABELS:
            return f"[{EntityType.PERSON.value} {self._people.order(number)}]{ending}{tail}", 0, 0, number
        is_loud = not any(piece.kind is not Kind.KEEP and re.search("[a-zäöüåæø]", piece.text) for piece in pieces)
        way = beside(before, after, person.code, person.role, ending + tail, self.language, starts=starts, lead=lead, is_loud=is_loud, is_once=self._people.is_named_once(number), has_job=has_job)
        return way.text, way.left, way.right, number

    def _is_form_of_address(self, document: int, span: Span) -> bool:
        """Say whether a span holds a word such as "Kollege" alone, which names nobody."""
        pieces = self._mentions[self._mention_of[document, span.start]].pieces
        words = re.findall(r"\w+\.?", "".join(piece.text for piece in pieces))
        return all(piece.kind is Kind.KEEP for piece in pieces) and bool(words) and all(word.lower() in KEPT for word in words)

    def _date(
        self, surface: str, language: Language, context: Context, before: str, after: str, today: datetime.date, *, begins: bool, opens: bool
    ) -> tuple[str, int]:
        how = self._profile.dates
        context = context_of(context, before)
        if re.fullmatch(r"[-’']\d\d", before[-1:] + surface if len(surface) == len("95") else surface) and how is Dates.SHIFT and self._profile.style is not Style.MASK:
            return f"{surface[:-2]}{(int(surface[-2:]) + 100 + round(self.shift / 365.25)) % 100:02d}", 0  # "f. -95": a year of birth
        if how is Dates.KEEP:
            return surface, 0
        if self._profile.style is Style.MASK:
            return MASK, 0
        if how is Dates.SHIFT:
            word = re.search(r"([^\W\d_]+)\s+$", before)
            part = coarse.PART_BEFORE.search(before)  # "Anfang [Februar]" moves as one
            cut = len(part.group()) if part else 0
            moved = shift.shifted(before[len(before) - cut :] + surface, language, context, self.shift, before=word.group(1) if word else "", told=self._days)
            return (moved, cut) if moved else (numbers.placeholder(EntityType.DATE, language), 0)
        made = coarse.coarse(surface, language, context, how, before, today, self._first_year, self._taken.originals, after, begins=begins, opens=opens)
        return made or (numbers.placeholder(EntityType.DATE, language), 0)

    def _other(self, kind: EntityType, surface: str, after: str, before: str) -> tuple[str, int]:
        profile, style = self._profile, self._profile.style
        base = self._base(kind, surface)
        kept = self._kept(kind)
        if kept:
            return surface, 0
        if style is Style.MASK:
            return MASK, self._entries.add(kind, base, surface, MASK).number
        if kind is EntityType.AGE:
            new = ages.answer(surface, self.language, profile.ages, before=before, after=after)
            return new, self._entries.add(kind, base, surface, new).number if new != surface else 0
        if kind in (EntityType.PROFESSION, EntityType.ORIGIN):
            new = self._trait(kind, surface, before, after)
            return new, self._entries.add(kind, base, surface, new).number
        if style is Style.LABELS:
            entry = self._entries.add(kind, base, surface, "")
            return f"[{kind.value} {self._entries.label(entry)}]", entry.number
        known = self._entries.get(kind, base)
        is_name = kind in (EntityType.LOCATION, EntityType.ORGANIZATION)
        if is_name and self._how(kind) is Names.SURROGATE:
            new = self._places.surrogate(surface) if kind is EntityType.LOCATION else self._institution(base, surface, before)
        elif is_name and self._how(kind) is Names.KIND:
            new = known.surrogate if known and known.surrogate else self._kind(kind, surface)
        elif is_name or profile.numbers is Numbers.PLACEHOLDER:
            new = numbers.address_placeholder(surface, self.language) if kind is EntityType.ADDRESS else numbers.placeholder(kind, self.language)
        else:
            new = known.surrogate if known else self._number(kind, surface)
        words = self._places.words_of(surface) if kind is EntityType.LOCATION else ()
        return new, self._entries.add(kind, base, surface, new, words).number

    def _kept(self, kind: EntityType) -> bool:
        profile = self._profile
        return {
            EntityType.AGE: profile.ages is Ages.KEEP,
            EntityType.DATE: profile.dates is Dates.KEEP,
            EntityType.PROFESSION: profile.occupations is Traits.KEEP,
            EntityType.ORIGIN: profile.origins is Traits.KEEP,
            EntityType.LOCATION: profile.places is Names.KEEP,
            EntityType.ORGANIZATION: profile.institutions is Names.KEEP,
        }.get(kind, False)

    def _how(self, kind: EntityType) -> Names:
        return self._profile.places if kind is EntityType.LOCATION else self._profile.institutions

    def _trait(self, kind: EntityType, surface: str, before: str, after: str) -> str:
        if kind is EntityType.PROFESSION:
            make = traits.occupation if self._profile.occupations is Traits.GROUP else traits.occupation_dropped
            return make(surface, self.language, before, after)
        if self._profile.origins is Traits.GROUP:
            return traits.origin(surface, self.language, before, after)
        return traits.origin_dropped(self.language)

    def _base(self, kind: EntityType, surface: str) -> str:
        if kind is EntityType.LOCATION:
            return self._places.base(surface)
        folded = fold(" ".join(clean(surface).split()))
        if kind is EntityType.ORGANIZATION and folded.endswith("s") and self._entries.get(kind, folded[:-1]):
            return folded[:-1]
        return folded

    def _institution(self, base: str, surface: str, before: str) -> str:
        known = self._entries.get(EntityType.ORGANIZATION, base)
        if known and known.surrogate:
            genitive = "s" if fold(surface) != base and fold(surface) == base + "s" else ""
            new = known.surrogate + genitive
            return new.upper() if surface.isupper() else new
        return self._institutions.surrogate(surface, before)

    def _tells_kept_origin(self, surface: str, language: Language, before: str) -> bool:
        """Say whether a place is a country that tells an origin where the profile keeps origins: another country would be a false one."""
        is_kept = self._profile.origins is Traits.KEEP and self._profile.style is not Style.MASK
        is_told = is_kept and self._places.is_country(surface) and _COMES_FROM.search(before) is not None
        return is_told or traits.is_told_country(clean(surface), language, self._origins)

    def _is_kind_alone(self, kind: EntityType) -> bool:
        """Say whether the kind alone is written for a place or an institution."""
        return self._how(kind) is Names.KIND and self._profile.style not in (Style.MASK, Style.LABELS)

    def _unknown_kind(self, before: str, after: str, *, is_of_job: bool) -> tuple[str, int] | None:
        """Return what stands for an institution whose name tells no kind, and how much of `before` goes, where the sentence tells one.

        "skolen, [Rossabø], ..." is "skolen, ...", and who is "busschaufför på [Tunabuss]" works for a firm.
        """
        noun = _NOUN_COMMA.search(before)
        if noun and tells_kind(noun.group(1), self.language) and after[:1] == ",":
            return noun.group(1), len(noun.group())
        return (_FIRMS[self.language], 0) if is_of_job or _WORKS_FOR.search(before) else None

    def _in_sentence(self, kind: str, before: str) -> tuple[str, int]:
        return with_article(kind, before) if self.language is Language.DE else (kind, 0)

    def _without_article(self, kind: str, before: str) -> tuple[str, int]:
        if self.language is Language.SV and before.lower().endswith(" på "):
            return f"i {kind}", len("på ")  # squares and islands are told by "ort"
        return without_article(kind, before) if self.language is Language.DE else (kind, 0)

    def _kind(self, kind: EntityType, surface: str) -> str:
        """Return the kind alone; a letter tells places apart, and the second institution of a kind from the first."""
        if kind is EntityType.LOCATION:  # one series for all: "Ort A" and "Großstadt A" would be read as one
            used = {letter.group() for entry in self._entries if entry.entity_type is kind and (letter := _LETTER.search(entry.surrogate))}
            return next(self._places.kind(surface, letter) for letter in _letters() if letter not in used)
        base = self._institutions.kind(surface)
        names = (base if letter == "A" else f"{base} {letter}" for letter in _letters())
        return next(name for name in names if not self._entries.is_written(kind, name))

    def _number(self, kind: EntityType, surface: str) -> str:
        if kind is EntityType.ADDRESS:
            return self._addresses.surrogate(surface)
        attempts = (numbers.surrogate(surface, kind, self.language, self._key.seed, attempt, round(self.shift / 365.25)) for attempt in range(200))
        return next((new for new in attempts if not self._entries.is_written(kind, new) and new != surface), numbers.placeholder(kind, self.language))

    def entries(self) -> tuple[KeyEntry, ...]:
        """Return the entries of the key after all documents."""
        people = [self._people.entry(person, self._profile.style) for person in self._people.persons]
        return tuple(sorted([*people, *self._entries, *self._forgotten], key=lambda entry: entry.number))


def _without_jobs(text: str, start: int, spans: Sequence[Span]) -> str:
    """Return what follows a name, without marked occupations: they are those of the family, and no role in the case."""
    after = text[start : start + _NEAR]
    for span in spans:
        if span.entity_type is EntityType.PROFESSION and span.start < start + _NEAR:
            after = after[: span.start - start] + "x" * (min(span.end, start + _NEAR) - span.start) + after[span.end - start :]
    return after


def _letters() -> Iterator[str]:
    for size in itertools.count(1):
        yield from map("".join, itertools.product("ABCDEFGHIJKLMNOPQRSTUVWXYZ", repeat=size))
