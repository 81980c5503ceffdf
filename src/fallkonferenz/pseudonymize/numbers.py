"""Ids, phones, mail and web addresses that cannot belong to anyone.

Sources: phone numbers for fiction: Bundesnetzagentur (drama numbers: Berlin 030 23125 000-999, mobile 0171 39200 00-99), Post- och
telestyrelsen (070-174 06 05-99, 08-465 004 00-99). Norway reserves none: eight digits that begin with 0 are never given out. `.example`
is reserved by RFC 2606. Personal numbers get a month (Austrian ones a day) that no calendar has, IBANs the check digits 00, which no IBAN
has, licence plates a number or letter that is not given out, German health insurance numbers a wrong check digit.
"""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.choice import number
from fallkonferenz.pseudonymize.dates.numerals import cardinal
from fallkonferenz.pseudonymize.surface import clean

PLACEHOLDERS: dict[EntityType, tuple[str, str, str, str]] = {
    EntityType.PHONE: ("[Telefon]", "[telefon]", "[telefon]", "[telefon]"),
    EntityType.EMAIL: ("[E-Mail]", "[e-post]", "[e-post]", "[e-post]"),
    EntityType.URL: ("[Internetadresse]", "[webbadress]", "[nettadresse]", "[nettadresse]"),
    EntityType.ID: ("[Nummer]", "[nummer]", "[nummer]", "[nummer]"),
    EntityType.ADDRESS: ("[Adresse]", "[adress]", "[adresse]", "[adresse]"),
    EntityType.DATE: ("[Datum]", "[datum]", "[dato]", "[dato]"),
    EntityType.LOCATION: ("[Ort]", "[ort]", "[sted]", "[stad]"),
    EntityType.ORGANIZATION: ("[Einrichtung]", "[verksamhet]", "[virksomhet]", "[verksemd]"),
    EntityType.PERSON: ("[Person]", "[person]", "[person]", "[person]"),
    EntityType.PROFESSION: ("[Beruf]", "[yrke]", "[yrke]", "[yrke]"),
    EntityType.ORIGIN: ("[Herkunft]", "[ursprung]", "[bakgrunn]", "[bakgrunn]"),
    EntityType.AGE: ("[Alter]", "[ålder]", "[alder]", "[alder]"),
}


_PAGE = {Language.DE: "seite", Language.SV: "sida"}


_FLOOR = re.compile(
    r"(?:\w+\.?[ ])?(?:våningen|våning|våningsplan(?:et)?|vån\.?|etasje(?:n)?|etg\.?|etasjen|stock|stockwerk|etage|og|obergeschoss|erdgeschoss|dachgeschoss|eg|dg)|plan[ ]\w+|(?:en|ein|ei|två|tre|to|fyra|fire)[ ]trapp(?:a|or|er)?(?:[ ](?:upp|opp|ned|ner))?",
    re.IGNORECASE,
)
_FLOORS = {Language.DE: "[Stockwerk]", Language.SV: "[våning]", Language.NB: "[etasje]", Language.NN: "[etasje]"}


def address_placeholder(surface: str, language: Language) -> str:
    """Return the word in brackets for an address, that of a floor for a floor alone: "Trean är på [våning]"."""
    return _FLOORS[language] if _FLOOR.fullmatch(" ".join(surface.split()).rstrip(".")) else placeholder(EntityType.ADDRESS, language)


def placeholder(kind: EntityType, language: Language) -> str:
    """Return the word in brackets for a kind of identifier."""
    return PLACEHOLDERS[kind][list(Language).index(language)]


def surrogate(surface: str, kind: EntityType, language: Language, seed: bytes, attempt: int = 0, years: int = 0) -> str:
    """Return a number or address of the same kind; `attempt` gives another one. A personal number keeps the year of birth, moved by `years`."""
    text = clean(surface)
    n = number(seed, kind.value, fold("".join(text.split())), str(attempt))
    if kind is EntityType.PHONE:
        return _phone(text, language, n)
    if kind is EntityType.EMAIL:
        return f"kontakt{n % 9000 + 1000}@post.example"
    if kind is EntityType.URL:
        scheme = re.match(r"(?:https?://)?(?:www\.)?", text)
        return f"{scheme.group() if scheme else ''}{_PAGE.get(language, 'side')}{n % 9000 + 1000}.example"
    return _with_year(_id(text, language, n), text, language, years)


def _phone(text: str, language: Language, n: int) -> str:
    if len(re.sub(r"\D", "", text)) < 5 and re.search(r"\d", text):  # an extension; alone it is nobody's
        return re.sub(r"\d", lambda m: str((int(m.group()) + 1 + n // 7 ** m.start() % 9) % 10), text)
    if re.search(r"[^\W\d_]{2}", text) and not re.search(r"\d", text):
        digits = re.sub(r"\D", "", _phone("0" * 8, language, n))  # as many words as digits
        return " ".join("null" if d == "0" and language is not Language.SV else cardinal(int(d), language) for d in digits)
    is_mobile = bool(re.match(r"\s*(?:\+\d\d|00\d\d)?\s*\(?0?\)?\s*(?:1[567]|7[02369])", text)) or len(re.sub(r"\D", "", text)) < 3
    if language is Language.DE:
        return f"0171 39200 {n % 100:02d}" if is_mobile else f"030 23125 {n % 1000:03d}"
    if language is Language.SV:
        return f"070-174 06 {5 + n % 95:02d}" if is_mobile else f"08-465 004 {n % 100:02d}"
    return f"00 {n % 90 + 10} {n // 90 % 90 + 10} {n // 8100 % 90 + 10}"


def _id(text: str, language: Language, n: int) -> str:
    """Exchange every digit and every group of letters; the pattern of the number stays."""
    stream = n
    written: list[str] = []

    def draw(size: int) -> int:
        nonlocal stream
        if stream < size:
            stream = number(str(stream).encode(), text, str(len(written)))
        stream, value = divmod(stream, size)
        return value

    words = {fold(cardinal(i, language)) for i in range(100)}
    for token in re.findall(r"[^\W\d_]+|\d|.", text, re.DOTALL):
        if token.isdecimal():
            written.append(str((int(token) + 1 + draw(9)) % 10))
        elif token.isalpha() and (len(token) > 2 or token.islower()) and fold(token) in words:
            written.append(cardinal(draw(10), language))
        elif token.isalpha() and (len(token) <= 4 or token.isupper()):
            letters = "".join("ABCDEFGHKLMNPRSTUVWXZ"[draw(21)] for _ in token)
            written.append(letters if token.isupper() else letters.title() if token[:1].isupper() else letters.lower())
        else:
            written.append(token if not token.isalpha() or fold(token) in _ID_WORDS else "x" * 2)
    return _impossible("".join(written), language)


_BORN_FIRST = re.compile(r"(\d{2}|\d{4})\d{4}[-+ ]?\d{3}[\dxX]")  # Swedish: the year of birth leads
_BORN_THIRD = re.compile(r"\d{4}(\d{2})[ -]?\d{5}")  # Norwegian


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)(?=[/-]|$)|(?<=[/-])(?:19|20)\d\d(?!\d)")  # of a file: "SN 2023/1184", "Az. 51-2021"


def _with_year(new: str, text: str, language: Language, years: int) -> str:
    """Return a number with the year of the original, moved: a child must not read as a pensioner, nor a file be of the year 3605."""
    if len(new) == len(text) and (file := _YEAR.search(text)) and re.search(r"\d", text[: file.start()] + text[file.end() :]):
        return new[: file.start()] + str(int(file.group()) + years) + new[file.end() :]
    pattern = {Language.SV: _BORN_FIRST, Language.DE: None}.get(language, _BORN_THIRD)
    match = pattern.fullmatch(text) if pattern and years else None
    if match is None or len(new) != len(text):
        return new
    size = len(match.group(1))
    year = f"{(int(match.group(1)) + years) % 10**size:0{size}d}"
    return new[: match.start(1)] + year + new[match.end(1) :]


_ID_WORDS = frozenset("strich streck strek null noll malmo akt dnr nummer".split()) - {"malmo"}


# Licence plates: German and Norwegian ones never have a number that begins with 0, Swedish ones never the letters I, Q, V.
_GERMAN = re.compile(r"([A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?)(\d{1,4})(\.?)")
_NORWEGIAN = re.compile(r"([A-Z]{2} ?)(\d{5}|\d\d \d{3})(\.?)")
_PLATES = {Language.DE: _GERMAN, Language.SV: re.compile(r"([A-Z]{2})[A-Z]( ?)(\d\d[\dA-Z]\.?)"), Language.NB: _NORWEGIAN, Language.NN: _NORWEGIAN}


def _no_plate(match: re.Match[str], language: Language) -> str:
    """Return a plate that no car can have."""
    if language is Language.SV:
        return f"{match[1]}Q{match[2]}{match[3]}"
    return f"{match[1]}0{match[2][1:]}{match[3]}"


def _check_of_insurance(written: str) -> int:
    """Return the check digit of a German health insurance number (letter as two digits, weights 1 and 2, sum of digits)."""
    letter, digits = written[0], re.sub(r"\D", "", written)[:8]
    row = f"{ord(letter) - ord('A') + 1:02d}{digits}"
    products = (int(digit) * (1 + at % 2) for at, digit in enumerate(row))
    return sum(product // 10 + product % 10 for product in products) % 10


def _impossible(written: str, language: Language) -> str:
    """Give personal numbers a month, and IBANs check digits, that do not exist."""
    match = re.fullmatch(r"(\d{2}|\d{4})(\d\d)(\d\d)([-+ ]?\d{3}[\dxX])", written)
    if match:
        year = match[1] if len(match[1]) == 2 else str(1950 + int(match[1]) % 75)
        return f"{year}{60 + int(match[2]) % 13:02d}{int(match[3]) % 28 + 1:02d}{match[4]}"
    if match := re.fullmatch(r"(\d{4}[ -]?)\d\d(\d{4})", written):
        return f"{match[1]}{60 + int(match[2]) % 30:02d}{match[2]}"  # Austrian number: a day that no month has
    if re.fullmatch(r"[A-Z] ?(?:\d ?){9}", written):  # German health insurance: another check digit
        return written[:-1] + str((_check_of_insurance(written) + 1 + int(written[-1]) % 9) % 10)
    if match := _PLATES[language].fullmatch(written):
        return _no_plate(match, language)
    match = re.fullmatch(r"(\d\d)(\d\d)(\d\d)([ -]?\d{5})", written)
    if match:
        return f"{int(match[1]) % 28 + 1:02d}{80 + int(match[2]) % 12 + 1:02d}{match[3]}{match[4]}"
    if re.fullmatch(r"[A-Z]{2}\d\d(?: ?[\dA-Z]{4}){3,}(?: ?[\dA-Z]{1,4})?", written):
        return written[:2] + "00" + written[4:]
    return written
