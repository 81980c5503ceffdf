"""Places: an invented name of the same kind word for word, or "Ort A"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.rivers import FEMININE, RIVERS
from fallkonferenz.pseudonymize.choice import number, ordered
from fallkonferenz.pseudonymize.grammar import ends_in_sibilant, same_case
from fallkonferenz.pseudonymize.person_words import COMPOUND_TAILS
from fallkonferenz.pseudonymize.surface import clean
from fallkonferenz.pseudonymize.surrogate_data import places as data
from fallkonferenz.pseudonymize.taken import Taken

KIND = {Language.DE: "Ort", Language.SV: "ort", Language.NB: "sted", Language.NN: "stad"}
ABROAD = {Language.DE: "im Ausland", Language.SV: "utomlands", Language.NB: "i utlandet", Language.NN: "i utlandet"}
CITY = {Language.DE: "Großstadt", Language.SV: "större stad", Language.NB: "storby", Language.NN: "storby"}
RIVER = "Wasser"  # what a German river is told by, "ins Wasser" for "in die Salzach"
COUNTRY = {Language.DE: "Land", Language.SV: "land", Language.NB: "land", Language.NN: "land"}

# German articles before a place, with the endings of invented names that go with them: "an der [Wümme]", "am [Kuhberg]".
_MASCULINE, _NEUTER = ("bach", "grund", "born", "winkel"), ("feld", "ried", "moor", "tal")
_PREPOSITION = r"(?:an|in|auf|bei|von|hinter|neben|über|unter|vor|zu|aus|durch)"
_ENDINGS = tuple(
    (re.compile(rf"(?<!\w)(?:{articles})\s+$", re.IGNORECASE), endings)
    for articles, endings in (
        (rf"{_PREPOSITION}\s+(?:der|die)|zur", ("au", "furt", "heide")),
        (rf"{_PREPOSITION}\s+das|ins|ans", _NEUTER),
        (rf"{_PREPOSITION}\s+den", _MASCULINE),
        (rf"{_PREPOSITION}\s+dem|am|im|zum|vom|beim", _MASCULINE + _NEUTER),
    )
)
# What "Ort A" needs in place of preposition and article: "im Kurpark" is "in Ort A", "an der Wümme" is "bei Ort A".
_LEAD = re.compile(
    r"(?<!\w)(?:(?P<joined>im|am|zum|zur|vom|beim|ins|ans)|(?P<prep>in|an|auf|bei|von|aus|zu|über|durch|hinter|neben|vor|unter)\s+(?:de[rmn]|die|das)|(?P<bare>auf|der|die|das|den|dem|des))\s+$",
    re.IGNORECASE,
)
_WITHOUT_ARTICLE = {"im": "in", "am": "bei", "an": "bei", "zum": "nach", "zur": "nach", "zu": "nach", "vom": "von", "beim": "bei", "ins": "nach", "ans": "bei", "auf": "in", "hinter": "hinter"}
_AFTER_NOUN = re.compile(r"(?<!\w)[A-ZÄÖÜ][^\W\d_]{2,}\s+$")

_TOKEN = re.compile(r"[^\W\d_]+(?:['’.]?-?[^\W\d_]+)*\.?|[\W\d_]+")
_BEFORE_PLACE = re.compile(rf"^ (?:{'|'.join(map(re.escape, sorted(data.PLACE_WORDS)))}|Platz|Straße|Allee|Tor|Kreuz|Land)(?!\w)", re.IGNORECASE)
_LOST_NOUN = re.compile(r"(?:\s+(?:am|an|auf|in|im|bei|zu|zum|zur|der|die|den|dem|i|på|ved|vid))+$")
_ONE_FLOOR = {"nedre botten": "en trappa upp", "nb": "1 tr", "bv": "1 tr", "en trappa": "två trappor", "en trappa upp": "två trappor upp", "en trappa ner": "två trappor ner", "en trappa ned": "två trappor ned", "en trapp": "to trapper", "ei trapp": "to trapper", "en trapp opp": "to trapper opp", "en trapp ned": "to trapper ned", "ei trapp ned": "to trapper ned"}
_SPELLED = re.compile(r"(?:[^\W\d_][ .-]){3,}[^\W\d_]")


def endings_after(before: str) -> tuple[str, ...]:
    """Return the endings of invented names that fit the German article before a name; none if any fits."""
    return next((endings for article, endings in _ENDINGS if article.search(before)), ())


_IN_COUNTRY = re.compile(r"\s*(?:,\s*|\(|i\s|in\s|im\s|in der\s|in den\s)\s*([^\W\d_]+)")


class Places:
    """The place names of a case and their surrogates, by word."""

    def __init__(self, language: Language, seed: bytes, taken: Taken, surfaces: Iterable[str], *, hides_country: bool = False) -> None:
        """`hides_country`: a city abroad becomes one of another country, as the text does not tell the origin either."""
        self._language = language
        self._seed = seed
        self._taken = taken
        self._hides_country = hides_country
        self._words: dict[str, str] = {}
        self._endings: dict[str, tuple[str, ...]] = {}  # with which the surrogate of a word may end
        self._with_country: dict[str, tuple[str, bool]] = {}  # places whose country the text tells, that country, and whether it stays
        self._seen = {fold(word) for surface in surfaces for word in re.findall(r"[^\W\d_]+", clean(surface))}

    def note_gender(self, surface: str, before: str) -> None:
        """Note the gender that a German article before a place tells, so that its surrogate goes with the article."""
        if self._language is Language.DE and clean(surface) in RIVERS:
            self._endings[fold(clean(surface))] = ("au",) if clean(surface) in FEMININE else ("bach",)
        elif self._language is Language.DE and (endings := endings_after(before)):
            self._endings.setdefault(fold(clean(surface)), endings)

    def note_country(self, surface: str, after: str, stays: Callable[[str], bool]) -> None:
        """Note that a country stands after a place: "Homs in Syrien", "Gdynia (Polen)". `stays` says whether the text keeps it."""
        match = _IN_COUNTRY.match(after)
        if match and self._country(match.group(1)):
            self._with_country[fold(clean(surface))] = match.group(1), stays(match.group(1))

    def preload(self, words: Iterable[tuple[str, str, str]]) -> None:
        """Take over the surrogates of earlier documents."""
        self._words |= {word: surrogate for kind, word, surrogate in words if kind == "place"}

    def knows(self, word: str) -> bool:
        """Say whether a word is a place of the case."""
        return fold(word) in self._words or fold(word) in self._seen

    def base(self, surface: str) -> str:
        """Return the folded place without a genitive ending; it is what makes two surfaces the same place."""
        words = [fold(self._split(word)[0]) for word in re.findall(r"[^\W\d_]+", clean(surface))]
        return " ".join(words)

    def words_of(self, surface: str) -> tuple[tuple[str, str, str], ...]:
        """Return the words of a place for the key."""
        folded = [fold(self._split(w)[0]) for w in re.findall(r"[^\W\d_]+", clean(surface))] + [fold(clean(surface))]
        return tuple(("place", w, self._words[w]) for w in dict.fromkeys(folded) if w in self._words)

    def surrogate(self, surface: str) -> str:
        """Return an invented place in the form of the surface."""
        text = clean(surface)
        whole = text if self._country(text) else text[:-1] if text[-1:] in "sS" and self._country(text[:-1]) else ""
        if whole:
            return same_case(text, self._word(whole, self._country(whole))) + ("s" if whole != text else "")
        for ending in ("", "s"):
            if " " in text and text.endswith(ending) and data.city_key(text.removesuffix(ending)) in data.foreign_cities(self._language):
                return same_case(text, self._word(text.removesuffix(ending)) + ending)
        if _SPELLED.fullmatch(text):
            word = "".join(c for c in text if c.isalpha())
            return text[1].join(self._word(word).upper())
        written: list[str] = []
        is_open = False  # a name that goes on: "Deir ez-Zor", "Bad Berleburg" is one
        for token in _TOKEN.findall(text):
            if not any(c.isalpha() for c in token):
                written.append(token if not is_open or token.strip() else "\0")
            elif token.casefold().rstrip(".") in data.PLACE_WORDS or (token.islower() and not text.islower()):
                written.append(token)
                is_open = False
            elif is_open and written and written[-1] == "\0":
                written.pop()  # second word of the same name: its surrogate is one word
            else:
                written.append(self._token(token, text))
                is_open = True
        return re.sub("\0", " ", "".join(written)).rstrip() if "\0" in written else "".join(written)

    def _token(self, token: str, text: str) -> str:
        head, hyphen, tail = token.rpartition("-")
        if hyphen and ((tail.islower() and head[:1].isupper()) or tail.casefold() in COMPOUND_TAILS):
            return self._token(head, text) + hyphen + tail
        if hyphen:
            return "-".join(self._token(part, text) for part in token.split("-") if part)
        base, ending = self._split(token)
        if self._language is Language.DE and token.endswith("er") and len(token) > 5 and _BEFORE_PLACE.search(text[text.find(token) + len(token) :]):
            base, ending = token[:-2], "er"  # "Lindenauer Markt"
        new = self._word(base)
        if ending.casefold() == "er":
            new = new.removesuffix("e")
        if ending.casefold() == "s" and ends_in_sibilant(new):
            ending = "" if self._language is Language.SV else "'"
        return same_case(token, new + ending)

    def _split(self, word: str) -> tuple[str, str]:
        """Split off a genitive s or the German "-er" if the place is known without."""
        for ending in ("s", "er", "'", "’"):
            if word.casefold().endswith(ending) and len(word) > len(ending) + 2:
                base = word[: -len(ending)]
                for candidate in (base, base + "e" if ending == "er" else base):
                    if fold(candidate) in self._words or (fold(candidate) in self._seen and fold(candidate) != fold(word)):
                        return candidate, word[len(word) - len(ending) :]
        return word, ""

    def _country(self, text: str) -> str:
        return data.country_region(" ".join(text.split()), self._language) if len(text) > 2 else ""

    def _word(self, word: str, region: str = "") -> str:
        folded = fold(word)
        if folded not in self._words:
            self._words[folded] = self._choose(folded, region)
        return self._words[folded]

    def _choose(self, word: str, region: str) -> str:
        abroad: tuple[str, ...] = ()
        if region:
            abroad = data.countries_of(region, self._language, word)
        elif word in self._with_country:
            abroad = self._cities_beside(word)
        elif (of_city := data.foreign_cities(self._language).get(data.city_key(word))):
            countries = data.countries_of_cities(self._language)
            own = countries[data.city_key(word)]
            in_region = tuple(city for city in data.cities_of(of_city, self._language) if fold(city) != word)
            if self._hides_country:
                abroad = tuple(city for city in in_region if countries.get(data.city_key(city)) != own)
            else:  # where the text tells the origin, nobody "stayed behind" in another country
                abroad = data.cities_in(own, self._language, word) or in_region
        free = [name for name in ordered(self._seed, abroad, word) if self._taken.is_free(name)]
        if free:
            return self._taken.use(free[0])
        every = data.places(self._language)
        fitting = [name for name in every if name.endswith(self._endings.get(word, ""))]
        return self._taken.name(self._seed, "place", word, fitting, every)

    def _cities_beside(self, word: str) -> tuple[str, ...]:
        """Return the known cities of the country that stands after a place in the new text."""
        country, stays = self._with_country[word]
        region = self._country(country)
        code = data.country_code(country if stays else self._word(country, region), self._language)
        return data.cities_in(code, self._language, word) or tuple(city for city in data.cities_of(region, self._language) if fold(city) != word)

    def is_country(self, surface: str) -> bool:
        """Say whether a place is a country; some stand with an article, "über den [Sudan]"."""
        return bool(self._country(clean(surface)))

    def is_river(self, surface: str) -> bool:
        """Say whether a place is a river, which stands with an article: "an der [Havel]"."""
        return self._language is Language.DE and clean(surface) in RIVERS

    def kind(self, surface: str, letter: str) -> str:
        """Return the kind alone with a letter that tells places apart: "Großstadt A", and "Ort A" where the size is not known."""
        text = clean(surface)
        bare = text.removesuffix("s") if data.is_city(text.removesuffix("s")) else text
        word = (COUNTRY if self._country(text) else CITY if data.is_city(bare) else KIND)[self._language]
        new = f"{word} {letter}"
        if not self._country(text) and fold(text) not in self._with_country and data.city_key(bare) in data.foreign_cities(self._language):
            new += f" {ABROAD[self._language]}"  # what somebody learned there, or who lives there, is else not understood
        return same_case(text, new) if text.isupper() else new


def without_article(kind: str, before: str) -> tuple[str, int]:
    """Return "Ort A" with the preposition that it needs, and how many characters of `before` they replace: it has no article."""
    lead = _LEAD.search(before)
    if lead is None:
        return kind, 0
    word = (lead["joined"] or lead["prep"] or lead["bare"]).lower()
    if lead["bare"] and word != "auf":
        is_genitive = word in ("der", "des") and _AFTER_NOUN.search(before[: lead.start()])
        new = "von " if is_genitive else ""
    elif lead["prep"] and word == "in":
        new = "nach " if lead.group().split()[-1].lower() in ("die", "den", "das") else "in "
    else:
        new = _WITHOUT_ARTICLE.get(word, word) + " "
    if lead.group()[:1].isupper():
        new = new[:1].upper() + new[1:]
    return new + kind, len(lead.group())


def _street_ending(token: str) -> str:
    lower = token.lower()
    found = [e for e in data.STREET_ENDINGS if lower.endswith(e) and (len(e) > 2 or lower == e)]
    return token[len(token) - len(max(found, key=len)) :] if found else ""


def street_names(address: str) -> list[str]:
    """Return the words of an address without the ending that says what kind of street it is: "Lindenweg 4" has "Linden"."""
    words = re.findall(r"[^\W\d_]+", address)
    return [name for word in words if (name := word.removesuffix(_street_ending(word)))]


class Addresses:
    """Addresses that do not exist: other street, other number; postcodes that no post office has."""

    def __init__(self, language: Language, seed: bytes, taken: Taken) -> None:
        self._language = language
        self._seed = seed
        self._taken = taken

    def surrogate(self, surface: str) -> str:
        """Return an address in the form of the surface."""
        text = clean(surface)
        if re.fullmatch(r"[\d\s-]{4,7}", text):
            return self._postcode(text)
        if text.casefold() in _ONE_FLOOR:
            return _ONE_FLOOR[text.casefold()]
        street = re.split(r"[\s]*\d", text)[0]
        written: list[str] = []
        has_name = False
        for token in re.findall(r"[^\W\d_]+\.?|\d+|[\W_]", text):
            if token.isdecimal():
                written.append(self._digits(token, street))
            elif (other := self._ordinal(token, text)) is not None:
                written.append(other)
            elif not token[0].isalpha() or len(token) == 1 or token.casefold().rstrip(".") in data.PLAIN_ADDRESS:
                written.append(token)
            elif (new := self._number_word(token, text)) is not None:
                written.append(new)
            elif not has_name:
                written.append(self._name(token, text))
                has_name = True
            elif self._language is not Language.DE and token.casefold() in data.DEFINITE and written[-1:] == [" "]:
                is_swedish_gata = token.casefold() == "gata" and self._language is Language.SV
                definite = "gatan" if is_swedish_gata else "gata" if token.casefold() == "gata" else data.DEFINITE[token.casefold()]
                written[-1:] = [definite]
            elif _street_ending(token) and not _street_ending(written[-1] if written else ""):
                written.append(token if token.casefold().rstrip(".") in data.STREET_ENDINGS else _street_ending(token))
            else:
                if written and written[-1] in (" ", "-"):
                    written.pop()
        floors = re.sub(r"(?<!\d)((?!1\b)\d+) trappa\b", r"\1 trappor", "".join(written).strip())
        return _LOST_NOUN.sub("", floors) or "[…]"

    def _name(self, token: str, text: str) -> str:
        ending = _street_ending(token)
        if ending and ending != token:
            new = self._street(text) + ending
        elif re.search(rf"(?:{'|'.join(map(re.escape, data.STREET_ENDINGS))})\b\.?", text[text.find(token) + len(token) :].casefold()):
            is_adjective = token.casefold().endswith("er") and self._language is Language.DE
            new = self._place(text).removesuffix("e") + "er" if is_adjective else self._street(text)
        else:
            new = self._taken.name(self._seed, "farm", fold(text), data.farms(self._language), data.places(self._language))
        return same_case(token, new)

    def _street(self, text: str) -> str:
        return self._taken.name(self._seed, "street", fold(re.split(r"\d", text)[0]), data.streets(self._language), data.places(self._language))

    def _place(self, text: str) -> str:
        return self._taken.name(self._seed, "street", fold(re.split(r"\d", text)[0]), data.places(self._language), ())


    def _digits(self, token: str, street: str) -> str:
        n = number(self._seed, "address", street, token)
        low = 10 ** (len(token) - 1) if len(token) > 1 else 1
        new = low + n % (9 * low)
        return str(new if str(new) != token else low + (n + 1) % (9 * low))

    def _number_word(self, token: str, text: str) -> str | None:
        from fallkonferenz.pseudonymize.ages import _words
        from fallkonferenz.pseudonymize.dates.numerals import cardinal

        if re.match(r"(?:ein|ett|et|eitt)?hundr(?:a|e|ert?)", fold(token)) or fold(token).startswith(("hundert", "einhundert")):  # above 99
            return cardinal(13 + number(self._seed, "address", text, token) % 80, self._language)
        if fold(token) not in _words(self._language) or (token[0].isupper() and text.startswith(token)):
            return None
        value, chance = _words(self._language)[fold(token)], number(self._seed, "address", text, token)
        choices = [n for n in (range(2, 7) if value <= 12 else range(13, 93)) if n != value]  # floors are few, houses many
        return cardinal(choices[chance % len(choices)], self._language)

    def _ordinal(self, token: str, text: str) -> str | None:
        """Return another floor for an ordinal, None for another word."""
        row = next((row for row in data.ORDINALS if token.casefold() in row), None)
        if row is None:
            return None
        at = row.index(token.casefold())
        new = row[(at + 1 + number(self._seed, "floor", fold(text)) % (len(row) - 1)) % len(row)]
        return same_case(token, new[:1].upper() + new[1:] if token[:1].isupper() else new)

    def _postcode(self, text: str) -> str:
        digits = iter("00" + f"{number(self._seed, 'postcode', fold(text)) % 1000:03d}"[: sum(c.isdecimal() for c in text) - 2])
        return "".join(next(digits, "0") if c.isdecimal() else c for c in text)
