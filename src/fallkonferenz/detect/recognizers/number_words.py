"""Numbers in words, as dictation and transcripts write them: the parts they are composed of, by language.

Not its job: the value of a number. Source: the numerals of the languages (Duden; Svenska Akademiens ordlista;
Bokmålsordboka and Nynorskordboka, with the older Norwegian counting "syv", "tyve", "tredve" and dialect forms).
"""

from __future__ import annotations

import functools

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.recognizers.rule import any_of

_PARTS = {
    "de": """null ein eins eine zwei zwo drei vier fünf fuenf sechs sieben acht neun zehn elf zwölf zwoelf sech sieb
        dreißig dreissig zwanzig zig ßig ssig hundert tausend und""",
    "sv": """noll nolla ett en två tva tre fyra fem sex sju åtta atta nio tio elva tolv tretton fjorton femton sexton
        sjutton arton nitton tjugo tju trettio tretti trettioe fyrtio förtio förti fyrti femtio femti sextio sexti
        sjuttio sjutti åttio åtti nittio nitti hundra tusen""",
    "no": """null nul ein en én éin et ett eitt to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten
        femten seksten sytten atten nitten tjue tjuge tyve tretti tredve førti femti seksti sytti åtti nitti hundre
        tusen og""",
}
DASHES = {
    "de": "strich bindestrich schrägstrich schraegstrich minus leerzeichen",
    "sv": "streck bindestreck snedstreck mellanslag",
    "no": "strek bindestrek skråstrek mellomrom",
}
_NOT_ALONE = {"de": "und zig ßig ssig sech sieb eine", "sv": "tju trettioe", "no": "og"}


def code(language: Language) -> str:
    """Return the key of the language's words: both written forms of Norwegian share theirs."""
    return "no" if language.is_norwegian else language.value


@functools.cache
def number_word(language: Language) -> str:
    """Return the expression of one number written in words: "null", "dreiundzwanzig", "nittiofem", "tjueein"."""
    key = code(language)
    return rf"(?!(?:{any_of(_NOT_ALONE[key])})\b)\b(?:{any_of(_PARTS[key])}){{1,6}}\b"
