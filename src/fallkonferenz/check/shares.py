"""How common an indirect identifier is among families with children: rough shares, for an estimate and nothing else.

Each share carries its source and its uncertainty: the factor by which it may be wrong in both directions. The sources
name where the order of magnitude comes from; the shares were rounded from general knowledge of these publications and
not looked up figure by figure. "Own estimate" means that no statistic is known to us. Areas differ: change the shares
here if yours has better numbers. `table` gives all of this as a table (README.md shows it).
"""

from __future__ import annotations

import dataclasses
import re

from fallkonferenz.core.entities import Language

# Families with a child under 18 per inhabitant. Order of magnitude of Germany (Destatis, Mikrozensus, about 2022), Sweden
# (SCB, hushåll and barnfamiljer, about 2022) and Norway (SSB, familier og husholdninger, about 2022): 0.10 to 0.12.
FAMILIES_PER_PERSON = 0.11
WANTED = 5  # families that should fit, as the Norwegian guidance asks for four or five

COUNTED = 2.0  # uncertainty of a share that a statistic tells: areas differ from the country
DERIVED = 3.0  # of one that is derived from a statistic of something close to it
GUESSED = 5.0  # of one that nobody counts


@dataclasses.dataclass(frozen=True, slots=True)
class Sign:
    """A kind of indirect identifier: its share with uncertainty and source, its words in any of the four languages, its name in each."""

    kind: str
    share: float
    uncertainty: float
    source: str
    pattern: re.Pattern[str]
    names: tuple[str, str, str, str]

    def name(self, language: Language) -> str:
        """Return what the kind is called."""
        return self.names[list(Language).index(language)]


def _sign(kind: str, share: float, uncertainty: float, source: str, words: str, *names: str) -> Sign:
    pattern = re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)
    return Sign(kind, share, uncertainty, source, pattern, (names[0], names[1], names[2], names[3]))


SIGNS: tuple[Sign, ...] = (
    _sign(
        "age", 0.15, COUNTED, "arithmetic: 18 years of birth of about equal size, bands of two to four of them",
        r"\d{1,2}\s?(?:Jahre|år|Monate|månader|måneder)\b|\d{1,2}-(?:jährig|åri)|\d{1,2}–\d{1,2} (?:Jahre|år|Monate|mån|mån|mnd)", "Alter", "ålder", "alder", "alder"),
    _sign(
        "twins", 0.03, COUNTED, "Destatis, Geburtenstatistik, about 2021: near 2 in 100 deliveries; SCB and SSB the same order",
        r"zwilling|drilling|tvilling|trilling", "Zwillinge", "tvillingar", "tvillinger", "tvillingar"),
    _sign(
        "many_children", 0.02, COUNTED, "Destatis, Mikrozensus, about 2022: families with four and more minors, a few in 100",
        r"(?:fünf|sechs|sieben|acht|fem|sex|seks|sju|åtta|åtte) (?:kinder|barn|geschwister|syskon|søsken)", "viele Kinder", "många barn", "mange barn", "mange barn"),
    _sign(
        "origin", 0.02, DERIVED, "Destatis, Ausländerstatistik, about 2022: the largest single nationalities are 1 to 2 in 100 inhabitants",
        r"(?:(?:ukrain|poln|polsk|syri|syrer|syrsk|afghan|irak|iran|türk|turkisk|tyrkisk|somal|eritre|russ|rysk|rumän|rumen|georg|vietnam|thai|kurd|arab|tamil|litau|lettisk|estnisk|samisk|roma\b|romani)\w*)", "Herkunft oder Sprache", "ursprung eller språk", "opprinnelse eller språk", "opphav eller språk"),
    _sign(
        "faith", 0.03, DERIVED, "BAMF, Muslimisches Leben in Deutschland 2020: 6 to 7 in 100; free churches and others below 2 in 100",
        r"(?:jesid|muslim|jüd|jude\b|judisk|zeugen jehovas|jehovas|mennonit|baptist|freikirch|frikyrk|pingst|pinse|læstadian|laestadian|katoli|ortodox|orthodox)\w*", "Glaube", "tro", "tro", "tru"),
    _sign(
        "occupation", 0.03, DERIVED, "Bundesagentur für Arbeit, Beschäftigte nach Berufen (KldB 2010), about 2022: 37 groups, most of 1 to 6 in 100",
        r"(?:arbeitet als|gelernte\w*|beruf|arbetar som|jobbar som|yrke|jobber som|arbeider som|jobbar som|utdanna|utbildad)\b", "Beruf", "yrke", "yrke", "yrke"),
    _sign(
        "public_role", 0.005, GUESSED, "own estimate",
        r"bürgermeister|pfarrer|pastor|tierarzt|polizist|präst(?:en)?\b|kommunalråd|ordfører|prest(?:en)?\b|lensmann|veterinär", "Amt oder Stellung im Ort", "uppdrag på orten", "verv på stedet", "verv på staden"),
    _sign(
        "rare_condition", 0.005, GUESSED, "Regulation (EC) 141/2000: rare is below 5 in 10,000 for one condition; EUROCAT: heart defects near 1 in 100 births",
        r"syndrom|down(?:s|-)|trisomi|trisomie|epidermolys|cystisk|mukoviszidose|muskeldystrof|hjertefeil|hjärtfel|herzfehler|cerebral|spina", "seltene Krankheit", "ovanlig sjukdom", "sjelden sykdom", "sjeldan sjukdom"),
    _sign(
        "death", 0.02, GUESSED, "own estimate; half-orphans alone are near 1 in 100 minors",
        r"verwitwet|witwe|verstorben|gestorben|suizid|änk(?:a|an|ling|lingen)\b|avled|dog\b|självmord|enke\b|enka\b|enkemann|døde|selvmord|sjølvmord", "Todesfall", "dödsfall", "dødsfall", "dødsfall"),
    _sign(
        "adoption", 0.01, COUNTED, "Destatis, Kinder- und Jugendhilfestatistik, about 2021: children in foster families, near 6 in 1,000 minors",
        r"adopt|pflegekind|pflegefamilie|familjehem|fosterbarn|fosterhjem|fosterheim|surrogat|samenspend", "Adoption oder Pflege", "adoption eller familjehem", "adopsjon eller fosterhjem", "adopsjon eller fosterheim"),
    _sign(
        "same_sex", 0.002, DERIVED, "Destatis, Mikrozensus, about 2020: couples of one sex with children, near 2 in 1,000 families",
        r"zwei mütter|zwei väter|två mammor|två pappor|to mødre|to fedre|lesbisk|schwul|homofil|regenbogenfamilie", "gleichgeschlechtliche Eltern", "samkönade föräldrar", "likekjønnede foreldre", "likekjønna foreldre"),
    _sign(
        "prison", 0.007, GUESSED, "Children of Prisoners Europe: the order of 100,000 minors in Germany with a parent in prison in a year",
        r"gefängnis|(?-i:Haft)\b|justizvollzug|fängelse|häkt|fengsel|soning", "Haft", "fängelse", "fengsel", "fengsel"),
    _sign(
        "press", 0.001, GUESSED, "own estimate",
        r"zeitung|presse(?:n)?\b|lokalblatt|tidning|(?:lokal)?avis(?:en|a|er)?\b|fernsehen|brand\b|brann\b|unfall|olycka|ulykke", "was in der Zeitung stand", "det som stått i tidningen", "det som sto i avisa", "det som stod i avisa"),
    _sign(
        "place_by_paraphrase", 0.05, GUESSED, "own estimate",
        r"fähre|färja|ferja|ferje|insel|leuchtturm|fyr\b|sägewerk|sågverk|sagbruk|werft|varvet\b|verft|hafen|bruket|gruva|gruve|fischzucht|oppdrett", "Ort, der sich erraten lässt", "plats som går att gissa", "sted som kan gjettes", "stad som kan gjetast"),
    _sign(
        "belongings", 0.1, GUESSED, "own estimate",
        r"hund\b|hunde|hof\b|gård\b|gard\b|boot\b|båt|pferd|häst|hest\b|wohnwagen|husvagn|campingvogn", "Besitz, Tiere", "ägodelar, djur", "eiendeler, dyr", "eigedelar, dyr"),
    _sign(
        "quotation", 0.2, GUESSED, "own estimate: who knows the family may know its words",
        r"[„«”\"][^“»”\"]{20,}[“»”\"]", "wörtliche Rede", "ordagranna citat", "ordrette sitat", "ordrette sitat"),
)  # fmt: skip


def table() -> str:
    """Return all shares with their sources as a Markdown table."""
    rows = [f"| {sign.kind} | {sign.name(Language.DE)} | {sign.share:g} | {sign.uncertainty:g} | {sign.source} |" for sign in SIGNS]
    return "\n".join(("| kind | what | share | wrong by up to | where the order of magnitude comes from |", "| --- | --- | ---: | ---: | --- |", *rows))
