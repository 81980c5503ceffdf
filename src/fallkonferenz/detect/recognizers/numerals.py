"""Numerals as patterns: cardinals to 99, ordinals to 31, years in words; German, Swedish, Norwegian (both written forms).

Not its job: digits that are dictated one by one (`number_words`), and the value of a number.
Sources: Duden, Svenska Akademiens ordlista, Språkrådet's table of numerals (old and new counting: "tjueen", "enogtyve").
"""

from __future__ import annotations

import dataclasses

from fallkonferenz.detect.recognizers.spelling import one_of, tolerant


@dataclasses.dataclass(frozen=True, slots=True)
class NumberWords:
    """Patterns without groups that capture; each must be set between word borders by its user."""

    cardinal: str  # 1..99, "one" only in its counting form
    article: str  # "one" as an article, which a unit must follow
    half: str  # one and a half, two and a half
    ordinal: str  # 1..31
    month_ordinal: str  # 1..12
    early: str  # 1st to 3rd, which mostly count something else than days
    year: str  # 1901..2099 in words, with tens or units


def _any(*patterns: str) -> str:
    return "(?:" + "|".join(patterns) + ")"


# German
_DE_UNIT = one_of("ein zwei zwo drei vier fünf sechs sieben acht neun".split())
_DE_TEENS = one_of(
    "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
)
_DE_TENS = one_of("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split())
_DE_CARDINAL = _any(
    rf"(?:{_DE_UNIT}\s?und\s?)?{_DE_TENS}", _DE_TEENS, one_of("eins zwei zwo drei vier fünf sechs sieben acht neun".split())
)
_DE_MONTH_ORDINAL = one_of(
    "erst zweit zwot dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft".split()
) + "e[rnms]?"
_DE_ORDINAL = _any(
    _DE_MONTH_ORDINAL,
    one_of("dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt".split()) + "e[rnms]?",
    tolerant(rf"(?:{_DE_UNIT}\s?und\s?)?zwanzigste[rnms]?"),
    tolerant(r"(?:ein\s?und\s?)?dreißigste[rnms]?"),
)
DE = NumberWords(
    cardinal=_DE_CARDINAL,
    article="ein(?:e[nmrs]?)?",
    half=_any(
        tolerant(r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?:ein\s?halb|und\s?ein\s?halb|drei\s?viertel)"),
        "anderthalb",
        "ein(?:dreiviertel|einviertel)",
    ),
    ordinal=_DE_ORDINAL,
    month_ordinal=_DE_MONTH_ORDINAL,
    early="(?:erst|zweit|zwot|dritt)e[rnms]?",
    year=_any(
        rf"zwei\s?tausend(?:\s?und)?\s?{_DE_CARDINAL}",
        rf"neunzehn\s?hundert(?:\s?und)?\s?{_DE_CARDINAL}",
        rf"zwanzig\s?(?:hundert\s?{_DE_CARDINAL}|(?:{_DE_UNIT}\s?und\s?)?{_DE_TENS}|{_DE_TEENS})",
    ),
)

# Swedish
_SV_UNITS = "ett en två tva tre fyra fem sex sju åtta nio"
_SV_TEENS = "tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
_SV_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"
_SV_CARDINAL = _any(
    rf"{one_of(_SV_TENS.split())}(?:\s?{one_of(_SV_UNITS.split())})?", one_of([*_SV_TEENS.split(), *_SV_UNITS.split()[:1], *_SV_UNITS.split()[2:]])
)
_SV_MONTH_ORDINAL = one_of("första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte".split())
_SV_ORDINAL = _any(
    rf"tjugo\s?{one_of('första andra tredje fjärde femte sjätte sjunde åttonde nionde'.split())}",
    tolerant("trettio\\s?första"),
    one_of("trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde trettionde".split()),
    _SV_MONTH_ORDINAL,
)
SV = NumberWords(
    cardinal=_SV_CARDINAL,
    article="ett|en",
    half=_any(rf"{one_of(_SV_UNITS.split())} och (?:ett|en) halv(?:t)?".replace(" ", r"\s+"), "halvannat", "halvtannat"),
    ordinal=_SV_ORDINAL,
    month_ordinal=_SV_MONTH_ORDINAL,
    early=tolerant("(?:första|andra|tredje)"),
    year=_any(
        tolerant(rf"två\s?tusen\s?{_SV_CARDINAL}"),
        rf"(?:nitton|tjugo)\s?hundra\s?{_SV_CARDINAL}",
        rf"tjugo\s?{one_of(['tjugo', 'tio', *_SV_TEENS.split()])}(?:\s?{one_of(_SV_UNITS.split())})?",
    ),
)

# Norwegian, Bokmål and Nynorsk
_NO_UNITS = "én ett en ein eitt ei to tre fire fem seks sju syv åtte ni"
_NO_TEENS = "ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
_NO_TENS = "tjue tyve tretti tredve førti femti seksti sytti åtti nitti"
_NO_UNIT = one_of(_NO_UNITS.split())
_NO_CARDINAL = _any(
    rf"{one_of(_NO_TENS.split())}(?:\s?{_NO_UNIT})?",
    rf"{_NO_UNIT}\s?og\s?{one_of(_NO_TENS.split())}",
    one_of([*_NO_TEENS.split(), "ett", "eitt", "én", *_NO_UNITS.split()[6:]]),
)
_NO_MONTH_ORDINAL = one_of(
    "første fyrste andre annen tredje fjerde femte sjette sjuende syvende sjuande åttende åttande niende niande "
    "tiende tiande ellevte elvte tolvte".split()
)
_NO_ORDINAL = _any(
    rf"(?:tjue|tyve)\s?{one_of('første fyrste andre tredje fjerde femte sjette sjuende syvende sjuande åttende åttande niende niande'.split())}",
    rf"{_NO_UNIT}\s?og\s?(?:tyvende|tjuende|tjuande|tredevte|trettiende)",
    tolerant(r"tretti\s?(?:første|fyrste)"),
    one_of(
        "trettende trettande fjortende fjortande femtende femtande sekstende sekstande syttende syttande attende attande "
        "nittende nittande tjuende tjuande tyvende trettiende trettiande tredevte".split()
    ),
    _NO_MONTH_ORDINAL,
)
NO = NumberWords(
    cardinal=_NO_CARDINAL,
    article="e(?:tt|n|in|itt|i|t)",
    half=_any(
        rf"{one_of(_NO_UNITS.split())} og (?:et|ett|eit|en|ein) halvt?".replace(" ", r"\s+"),
        "halvannet", "halvannen", "halvtanna", "halvanna", "halvtanna[nt]", "halvanna[nt]",
    ),
    ordinal=_NO_ORDINAL,
    month_ordinal=_NO_MONTH_ORDINAL,
    early=tolerant("(?:første|fyrste|andre|annen|tredje)"),
    year=_any(
        rf"to\s?tusen(?:\s?og)?\s?{_NO_CARDINAL}",
        rf"nitten\s?hundre(?:\s?og)?\s?{_NO_CARDINAL}",
        rf"(?:tjue|nitten)\s?(?:{one_of(_NO_TENS.split())}(?:\s?{_NO_UNIT})?|{one_of(_NO_TEENS.split())})",
    ),
)
