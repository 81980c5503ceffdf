"""How common an indirect identifier is among families with children: rough shares, for an estimate and nothing else.

Orders of magnitude, rounded, from public statistics of Germany, Sweden and Norway as commonly published (Statistisches
Bundesamt, Statistiska centralbyrån, Statistisk sentralbyrå: births, household forms, citizenship, occupations) and, for
rare conditions, from textbooks. They were written down from general knowledge and not looked up figure by figure; areas
differ by a factor of three and more. The estimate says so. Change them here if your area has better numbers.
"""

from __future__ import annotations

import dataclasses
import re

from fallkonferenz.core.entities import Language

FAMILIES_PER_PERSON = 0.11  # families with a child under 18, per inhabitant
UNCERTAINTY = 3.0  # every estimate may be wrong by this factor in both directions
WANTED = 5  # families that should fit, as the Norwegian guidance asks for four or five


@dataclasses.dataclass(frozen=True, slots=True)
class Sign:
    """A kind of indirect identifier: its share, its words in any of the four languages, and its name in each."""

    kind: str
    share: float
    pattern: re.Pattern[str]
    names: tuple[str, str, str, str]

    def name(self, language: Language) -> str:
        """Return what the kind is called."""
        return self.names[list(Language).index(language)]


def _sign(kind: str, share: float, words: str, *names: str) -> Sign:
    return Sign(kind, share, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE), (names[0], names[1], names[2], names[3]))


SIGNS: tuple[Sign, ...] = (
    _sign("age", 0.15, r"\d{1,2}\s?(?:Jahre|år|Monate|månader|måneder)\b|\d{1,2}-(?:jährig|åri)|\d{1,2}–\d{1,2} (?:Jahre|år|Monate|mån|mån|mnd)", "Alter", "ålder", "alder", "alder"),
    _sign("twins", 0.03, r"zwilling|drilling|tvilling|trilling", "Zwillinge", "tvillingar", "tvillinger", "tvillingar"),
    _sign("many_children", 0.05, r"(?:fünf|sechs|sieben|acht|fem|sex|seks|sju|åtta|åtte) (?:kinder|barn|geschwister|syskon|søsken)", "viele Kinder", "många barn", "mange barn", "mange barn"),
    _sign("origin", 0.03, r"(?:(?:ukrain|poln|polsk|syr|afghan|irak|iran|türk|turkisk|tyrkisk|somal|eritre|russ|rysk|rumän|rumen|georg|vietnam|thai|kurd|arab|tamil|litau|lettisk|estnisk|samisk|roma)\w*)", "Herkunft oder Sprache", "ursprung eller språk", "opprinnelse eller språk", "opphav eller språk"),
    _sign("faith", 0.03, r"(?:jesid|muslim|jüd|jud(?:e|isk)|zeugen jehovas|jehovas|mennonit|baptist|freikirch|frikyrk|pingst|pinse|læstadian|laestadian|katoli|ortodox|orthodox)\w*", "Glaube", "tro", "tro", "tru"),
    _sign("occupation", 0.03, r"(?:arbeitet als|gelernte\w*|beruf|arbetar som|jobbar som|yrke|jobber som|arbeider som|jobbar som|utdanna|utbildad)\b", "Beruf", "yrke", "yrke", "yrke"),
    _sign("public_role", 0.005, r"bürgermeister|pfarrer|pastor|tierarzt|polizist|präst|kommunalråd|ordfører|prest|lensmann|veterinär", "Amt oder Stellung im Ort", "uppdrag på orten", "verv på stedet", "verv på staden"),
    _sign("rare_condition", 0.005, r"syndrom|down|trisomi|trisomie|epidermolys|cystisk|mukoviszidose|muskeldystrof|hjertefeil|hjärtfel|herzfehler|cerebral|spina", "seltene Krankheit", "ovanlig sjukdom", "sjelden sykdom", "sjeldan sjukdom"),
    _sign("death", 0.02, r"verwitwet|witwe|verstorben|gestorben|suizid|änk|avled|dog\b|självmord|enke|døde|selvmord|sjølvmord", "Todesfall", "dödsfall", "dødsfall", "dødsfall"),
    _sign("adoption", 0.02, r"adopt|pflegekind|pflegefamilie|familjehem|fosterbarn|fosterhjem|fosterheim|surrogat|samenspend", "Adoption oder Pflege", "adoption eller familjehem", "adopsjon eller fosterhjem", "adopsjon eller fosterheim"),
    _sign("same_sex", 0.005, r"zwei mütter|zwei väter|två mammor|två pappor|to mødre|to fedre|lesbisk|schwul|homofil|regenbogenfamilie", "gleichgeschlechtliche Eltern", "samkönade föräldrar", "likekjønnede foreldre", "likekjønna foreldre"),
    _sign("prison", 0.01, r"gefängnis|haft\b|justizvollzug|fängelse|häkt|fengsel|soning", "Haft", "fängelse", "fengsel", "fengsel"),
    _sign("press", 0.001, r"zeitung|presse|lokalblatt|tidning|avis|fernsehen|brand\b|brann\b|unfall|olycka|ulykke", "was in der Zeitung stand", "det som stått i tidningen", "det som sto i avisa", "det som stod i avisa"),
    _sign("place_by_paraphrase", 0.05, r"fähre|färja|ferja|ferje|insel|leuchtturm|fyr\b|sägewerk|sågverk|sagbruk|werft|varv|verft|hafen|bruket|gruva|gruve|fischzucht|oppdrett", "Ort, der sich erraten lässt", "plats som går att gissa", "sted som kan gjettes", "stad som kan gjetast"),
    _sign("belongings", 0.02, r"hund\b|hunde|hof\b|gård\b|gard\b|boot\b|båt|pferd|häst|hest\b|wohnwagen|husvagn|campingvogn", "Besitz, Tiere", "ägodelar, djur", "eiendeler, dyr", "eigedelar, dyr"),
    _sign("quotation", 0.2, r"[„«”\"][^“»”\"]{20,}[“»”\"]", "wörtliche Rede", "ordagranna citat", "ordrette sitat", "ordrette sitat"),
)  # fmt: skip
