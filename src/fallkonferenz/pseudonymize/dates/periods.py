"""What is longer than a day and no month: weeks, seasons, terms, feasts and years."""

from __future__ import annotations

import datetime
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.dates import numerals
from fallkonferenz.pseudonymize.dates.parts import (
    Context,
    Date,
    Part,
    Precision,
    fold_keep,
    full_year,
    grammar_of,
    is_padded,
    padded_number,
    season,
    third,
    year_after,
    year_like,
)
from fallkonferenz.pseudonymize.dates.words import (
    FEASTS,
    GERMAN_DAY_ENDINGS,
    GERMAN_DAYS,
    MONTHS,
    NYNORSK,
    ONLY_FEASTS,
    PARTS,
    SEASONS,
    TERMS,
    WEEK_WORDS,
)
from fallkonferenz.pseudonymize.grammar import same_case


def rule_week(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = re.compile(
        rf"(?P<w>(?:{WEEK_WORDS})\s*)(?P<n>\d{{1,2}})(?!\d|[.:]\d)(?:(?P<to>\s*(?:[–-]|bis|til|till|og|och|und)\s*)(?P<n2>\d{{1,2}})(?!\d))?(?:(?P<gap>\s*[/,]?\s*|\s)(?P<y>\d{{4}}))?",
        re.IGNORECASE,
    ).match(text, at)
    match = match or re.compile(r"(?P<w>)(?P<n>\d{1,2})(?P<after>\.\s*(?:KW|Kalenderwoche)\b)(?P<to>(?!))?(?P<n2>(?!))?(?:(?P<gap>\s*/?\s*)(?P<y>\d{4}))?").match(text, at)
    if match is None or not 1 <= int(match["n"]) <= 53:
        return None
    after = match.groupdict().get("after") or ""
    near = Context(context.last)
    year = int(match["y"]) if match["y"] else None
    days = [
        Date.fromisocalendar(y, min(int(match["n"]), 52), 3)
        for y in ([year] if year else range(near.last.year - 1, near.last.year + 2))
    ]
    date = min(days, key=lambda d: abs((d - near.last).days))
    length = int(match["n2"]) - int(match["n"]) if match["n2"] else 0
    head, to, gap, pad = match["w"], match["to"], match["gap"] or "", is_padded(match["n"])

    def write(d: Date) -> str:
        iso = d.isocalendar()
        second = f"{to}{(d + datetime.timedelta(7 * length)).isocalendar().week}" if to else ""
        return f"{head}{padded_number(iso.week, pad)}{after}{second}" + (f"{gap}{iso.year}" if year else "")

    return [Part(at, match.end(), date, Precision.WEEK, write, year is not None)]


def rule_week_in_words(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A week in words, as it is dictated: "uke tjueseks"."""
    match = re.compile(r"(Kalenderwoche|vecka|uke|veke)(\s+)([^\W\d_]+)", re.IGNORECASE).match(text, at)
    number = next((n for n in range(1, 54) if match and fold(numerals.cardinal(n, language)) == fold(match[3])), 0)
    if match is None or not number:
        return None
    days = [Date.fromisocalendar(year, min(number, 52), 3) for year in range(context.last.year - 1, context.last.year + 2)]
    date = min(days, key=lambda d: abs((d - context.last).days))
    return [Part(at, match.end(), date, Precision.WEEK, lambda d: f"{match[1]}{match[2]}{numerals.cardinal(d.isocalendar().week, language)}")]


def rule_season(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    grammar = grammar_of(language)
    match = grammar.season.match(text, at)
    if match is None:
        return None
    index, form = next(
        (i, j) for i, names in enumerate(SEASONS[language]) for j, name in enumerate(names) if name.casefold() == match["s"].casefold()
    )
    year = year_after(text, match.end("s"), language)
    if year is None:
        return None
    date = Date(year[0], (1, 4, 7, 10)[index], 20)
    word, write_year = match["s"], year[1]
    double = re.compile(r"/(\d{2,4})").match(text, year[2])
    end = double.end() if double else year[2]

    def write(d: Date) -> str:
        names = SEASONS[language][season(d)]
        new = names[form if form < len(names) and language is not Language.DE else 0]
        new = new[:1].upper() + new[1:] if word[:1].isupper() and not word.isupper() else same_case(word, new)
        second = f"/{year_like(d.year + 1, double[1])}" if double else ""
        return f"{new}{write_year(d.year)}{second}"

    def years_later(years: int) -> str:
        second = f"/{year_like(full_year(double[1]) + years, double[1])}" if double else ""
        return f"{text[at : match.end('s')]}{write_year(year[0] + years)}{second}"

    return [Part(at, end, date, Precision.SEASON, write, True, years_later)]


def rule_term(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = grammar_of(language).term.match(text, at)
    if match is None:
        return None
    row, half = next((r, h) for r in TERMS[language] for h, n in enumerate(r) if n.casefold() == match["s"].casefold())
    year = full_year(match["y"]) if match["y"] else context.last.year
    date = Date(year, (3, 10)[half], 15)
    like, gap = match["y"], text[match.end("s") : match.start("y")] if match["y"] else ""

    def write(d: Date) -> str:
        new = same_case(match["s"], row[0 if d.month <= 7 else 1])
        return new + (f"{gap}{year_like(d.year, like)}" if like else "")

    def years_later(years: int) -> str:
        return text[at : match.end("s")] + (f"{gap}{year_like(year + years, like)}" if like else "")

    return [Part(at, match.end(), date, Precision.SEASON, write, bool(like), years_later)]


def rule_feast(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = grammar_of(language).feast.match(text, at)
    if match is None:
        return None
    name = match.group() if not match["y"] else text[at : match.start("y")].rstrip()
    feast = next((f for f in FEASTS[language] if any(n.casefold() == " ".join(name.casefold().split()) for n in f.names)), None)
    if feast is None:
        return None
    double = re.compile(r"/(\d{4}|\d{2})(?!\d)").match(text, match.end()) if match["y"] else None  # "Jahreswechsel 2022/23"
    if match["y"]:
        date = feast.day(full_year(double[1] if double else match["y"]))
    else:
        near = context.last
        date = min((feast.day(y) for y in range(near.year - 1, near.year + 2)), key=lambda d: abs((d - near).days))
    gap = text[at + len(name) : match.start("y")] if match["y"] else ""
    like = match["y"]

    def write(d: Date) -> str:
        phrase = feast_or_part(d, language, before="")
        phrase = phrase.lower() if name.islower() and language is Language.DE else phrase
        phrase = phrase.upper() if name.isupper() else phrase
        return phrase + (f"{gap}{year_like(d.year, like)}" if like else "")

    def years_later(years: int) -> str:
        second = f"/{year_like(full_year(double[1]) + years, double[1])}" if double else ""
        return name + (f"{gap}{year_like(full_year(like) + years, like)}{second}" if like else "")

    return [Part(at, (double or match).end(), date, Precision.FEAST, write, like is not None, years_later)]


def feast_or_part(date: Date, language: Language, *, before: str) -> str:
    """Name a day by a feast close by, else by the part of its month. After "an", "zu", "på" only a feast can stand."""
    days = [
        (abs((feast.day(year) - date).days), at, feast)
        for at, feast in enumerate(FEASTS[language])
        if feast.is_answer and _fits(feast.names[0], before, language)
        for year in (date.year - 1, date.year, date.year + 1)
    ]
    distance, _, nearest = min(days, key=lambda row: row[:2])
    limit = 45 if before.casefold() in ONLY_FEASTS[language] else 4
    if distance <= limit:
        name = nearest.names[0]
        return NYNORSK.get(name, name) if language is Language.NN else name
    return f"{PARTS[language][third(date)][0]} {MONTHS[language][date.month - 1]}"


def _fits(name: str, before: str, language: Language) -> bool:
    if language is not Language.DE or before.casefold() not in ONLY_FEASTS[language]:
        return True
    return name.endswith(GERMAN_DAY_ENDINGS) == (before.casefold() in GERMAN_DAYS)


_THIRDS = ((2, 28), (6, 30), (10, 31))  # the middle of the beginning, the middle and the end of a year


def rule_part_of_year(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """The beginning, middle or end of a year: "Anfang 2021", "slutet av 2020"."""
    match = re.compile(rf"(?P<p>{grammar_of(language).part})(?P<gap>\s+)(?P<y>(?:19|20)\d\d)(?![\d/.-])", re.IGNORECASE).match(text, at)
    if match is None:
        return None
    groups, year = PARTS[language], int(match["y"])
    which = next(i for i, group in enumerate(groups) if match["p"].casefold() in {g.casefold() for g in group})

    def write(d: Date) -> str:
        return f"{same_case(match['p'], groups[(d.month - 1) // 4][0])}{match['gap']}{d.year}"

    return [Part(at, match.end(), Date(year, *_THIRDS[which]), Precision.SEASON, write, True, lambda years: f"{match['p']}{match['gap']}{year + years}")]


def rule_counted(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A quarter or half of a year by its number: "2. Quartal 2023", "Q3/2024", "kvartal 3, 2024", "andra halvåret 2022"."""
    match = re.compile(
        rf"(?:(?:Q|(?P<w>Quartal|kvartal|Halbjahr|halv[åa]r)\s+)(?P<q>[1-4])|(?P<n>[1-4](?=\.|:)|{grammar_of(language).ordinal}(?=\s))(?P<gap>\.?\s*|:[ae]\s*)(?P<u>Quartals?|kvartal\w*|Halbjahr\w*|Schulhalbjahr\w*|halv[åa]r\w*))(?:(?P<to>,?\s+|\s?/\s?|\s+(?:von|av|des Jahres)\s+)(?P<y>(?:19|20)\d\d))?(?!\w)",
        re.IGNORECASE,
    ).match(fold_keep(text), at)
    if match is None:
        return None
    written = text[match.start("q" if match["q"] else "n") : match.end("q" if match["q"] else "n")]
    number, ending = (int(written), "") if written.isdecimal() else numerals.ordinal_in(written, language)
    count = 2 if (match["u"] or match["w"] or "").casefold().startswith(("halb", "halv", "schulhalb")) else 4
    if number > count:
        return None
    length = 12 // count
    year = int(match["y"]) if match["y"] else context.last.year
    head, tail = text[at : match.start("q" if match["q"] else "n")], text[match.end("q" if match["q"] else "n") : match.start("y") if match["y"] else match.end()]

    def write(d: Date) -> str:
        new = (d.month - 1) // length + 1
        word = str(new) if written.isdecimal() else same_case(written, numerals.ordinal(new, language) + ending)
        return f"{head}{word}{tail}{d.year if match['y'] else ''}"

    def years_later(years: int) -> str:
        return text[at : match.start("y")] + str(year + years) if match["y"] else text[at : match.end()]

    return [Part(at, match.end(), Date(year, (number - 1) * length + length // 2 + 1, 1), Precision.SEASON, write, bool(match["y"]), years_later)]


_DECADES = r"dreißiger|dreissiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|tretti|førti|femti|seksti|sytti|åtti|nitti"
_DECADE = re.compile(rf"(?:(?:19|20)?\d0[\s-]?(?:er|tal|åra|årene)|(?:{_DECADES})(?=tal|n\b|r?\s|\b|åra|årene))[^\W\d_]*(?:[\s-]Jahren?)?", re.IGNORECASE)


def rule_decade(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A decade, which is wide enough to stay: "in den Neunzigern", "början av 90-talet"."""
    match = re.compile(rf"(?:{grammar_of(language).part}\s+(?:der\s+)?)?(?P<d>{_DECADE.pattern})(?!\w)", re.IGNORECASE).match(text, at)
    if match is None:
        return None
    digits = re.match(r"\d+", match["d"])
    names = [name for name in _DECADES.split("|") if match["d"].casefold().startswith(name)]
    tens = int(digits.group()[-2:]) if digits else 10 * next((n for n in range(2, 10) if names and fold(numerals.cardinal(10 * n, language))[:5] == fold(names[0])[:5]), 8)
    year = int(digits.group()) if digits and len(digits.group()) == 4 else 1900 + tens if tens >= 30 else 2000 + tens
    return [Part(at, match.end(), Date(year + 5, 7, 1), Precision.YEAR, lambda d: match.group(), True, lambda years: match.group())]


_SCHOOL_YEAR = re.compile(r"(?:(?:Schul|Kindergarten|Kita|Ausbildungs)jahr\w*|läsår\w*|skolår\w*|skoleår\w*|skuleår\w*|barnehageår\w*)\s+(?=(?:19|20)?\d\d)", re.IGNORECASE)


def rule_school_year(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    """A school year: "Schuljahr 2022/23", "läsåret 2022/2023", "skoleåret 22/23"."""
    match = _SCHOOL_YEAR.match(text, at)
    years = re.compile(r"(\d{4}|\d{2})(?:(\s?[/–-]\s?)(\d{4}|\d{2}))?(?!\d)").match(text, match.end()) if match else None
    if match is None or years is None:
        return None
    first, to, second = full_year(years[1]), years[2] or "", years[3]

    def years_later(count: int) -> str:
        return f"{match.group()}{year_like(first + count, years[1])}" + (f"{to}{year_like(full_year(second) + count, second)}" if second else "")

    return [Part(at, years.end(), Date(first, 10, 1), Precision.YEAR, lambda d: years_later((d.year if d.month >= 8 else d.year - 1) - first), True, years_later)]


def rule_year(text: str, at: int, language: Language, context: Context) -> list[Part] | None:
    match = re.compile(r"(19\d\d|20\d\d)(?:(?P<to>\s*[–/-]\s*)(?P<y2>\d{4}|\d{2})(?!\d))?(?![\d.])").match(text, at)
    if match:
        date = Date(int(match[1]), 7, 1)
        to, second = match["to"], match["y2"]
        length = full_year(second) - int(match[1]) if second else 0
        return [
            Part(at, match.end(), date, Precision.YEAR, lambda d: str(d.year) + (f"{to}{year_like(d.year + length, second)}" if second else ""), True)
        ]
    words = year_after(" " + text[at:], 0, language, two=False)
    first = re.compile(r"[^\W\d_]+").match(text, at)
    is_all = words and at == 0 and words[2] - 1 == len(text)
    if words and first and (len(first.group()) > 9 or is_all):
        write_year = words[1]
        return [Part(at, at + words[2] - 1, Date(words[0], 7, 1), Precision.YEAR, lambda d: write_year(d.year)[1:], True)]
    return None
