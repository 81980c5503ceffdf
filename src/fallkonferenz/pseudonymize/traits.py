"""Occupations by field of work, origins by region of the world, in a word that fits the sentence. Own selection of words."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.surface import clean

# Field of work: name in German, Swedish, Bokmål, Nynorsk, and parts of folded words that tell it.
_FIELDS: tuple[tuple[tuple[str, str, str, str], str], ...] = (
    (("in der Pflege", "inom vården", "innen helse", "innan helse"), "pfleg terapeut sjuk syke sjuke hebamm barnmors jordmor arzt lakar lege tann tand zahn apothek apotek farma pharma optik sanita ambulans helse omsorg vard therap massor massag rontgen radiograf bioing hemtjanst kirurg veterin physio fysio logopad fotvard assistent ernæring ernaring"),
    (("in der Landwirtschaft", "inom jord, skog och fiske", "innen jord, skog og fiske", "innan jord, skog og fiske"), "fisch fisk fiske landwirt bauer bonde bonde bruker forst skog schaf far geit saue reindr renskot renag gartner tradgard melker melk mjolk plukk pack jager jakt hund pferd hest tier djur dyre oppdrett rokt hov skjel laks bär bar- bær baer slakt sjark sjomann hyse apfel"),
    (("in der Gastronomie", "inom restaurang och hotell", "innen servering og hotell", "innan servering og hotell"), "kuchenh koch kock kokk gastwirt restaurant hotel hotell servit servitor kellner barist pizza spul disk kjokken kjøken koken kalls konditor back bag baker stuepike zimmermad ysteri"),
    (("im Handel", "inom handel", "innen handel", "innan handel"), "verkauf handler handlar butik butikk kauf kaufm florist blum kiosk kiosk medarbeid fachverk"),
    (("im Transport", "inom transport", "innen transport", "innan transport"), "motormann motorman fahrer kurier chauff forare sjåfor sjafor sjafør taxi lok zug flyg flug pilot kapitan kaptein skipper styrman matros los lots schiff seemann lager logist bud brev post traktor krane kran maskin baggerf gleis jarnvag"),
    (("in der Kunst", "inom kultur", "innen kultur", "innan kultur"), "kunst konst musik cell orgel organ kantor tanz dans artist design foto maler scen sang basist saks pian spieler fussball gymnast bokser brott idrett sport ryttar rytter jockey typograf grav keramik kerami"),
    (("im Büro", "inom kontor och it", "innen kontor og it", "innan kontor og it"), "buro kontor buchhalt bokfor regnskap rekneskap revis steuer bank jurist anwalt patent beamt sekret software system data it- ingenieur ingenjor ingeni arkitekt geolog arkeolog archaolog kartograf okonom tester resepsjon bibliotek meteorolog notar tolk"),
    (("in Bildung und Betreuung", "inom utbildning och omsorg", "innen opplæring og barnehage", "innan opplæring og barnehage"), "lehr larar laerar lærer lærar erzieh pedagog barnskot tagesmutter dagbarn skollar student lektor diakon prast prest pastor kuster kyrk kirke kyrkj pfarrer"),
    (("bei Polizei, Militär oder Rettung", "inom räddning och säkerhet", "innen vakt og redning", "innan vakt og redning"), "soldat offiz offis offic polis politi poliz turst vakt wacht brand kriminal fengsel vollstreck"),
    (("in Pflege von Haus und Person", "inom service", "innen renhold og service", "innan reinhald og service"), "vaskehj vaskar friseur frisor frisør kosmet nagel negl neg reinig lokalv renhold reinhald renhald stad puts vasker hauswirt hushald vaktmest hausmeister begrav bestatt tato tatu hudpleie perukm"),
)  # fmt: skip
_CRAFT = ("im Handwerk", "inom hantverk och industri", "innen håndverk og industri", "innan handverk og industri")
# What stands before the field of work: by itself, after "arbetar som", after "läser till"; after "utbildad" nothing does.
_WORKER = {Language.SV: "yrkesverksam", Language.NB: "yrkesaktiv", Language.NN: "yrkesaktiv"}
_EMPLOYED = {Language.SV: "anställd", Language.NB: "ansatt", Language.NN: "tilsett"}
_A_JOB = {Language.SV: "ett yrke", Language.NB: "et yrke", Language.NN: "eit yrke"}
_AS = re.compile(r"(?<!\w)som\s+$", re.IGNORECASE)
_TO = re.compile(r"(?<!\w)(?:till|til)\s+(?:en\s+|ei\s+|ein\s+)?$", re.IGNORECASE)
_TRAINED = re.compile(r"(?<!\w)(?:utbilda[dt]|utdanna|utdannet|yrke:|stilling:)\s+(?:till\s+|til\s+|som\s+)?$", re.IGNORECASE)
_RUNS = re.compile(r"(?<!\w)(?:driver|driv|drev|drevet|drive|driva)\s+$", re.IGNORECASE)
_DRIVES = re.compile(r"(?<!\w)(?:kör|körde|kjører|kjørte|køyrer|køyrde)\s+$", re.IGNORECASE)
_RETIRED = re.compile(r"(?<!\w)(?:pensionerad|pensjonert)\s+$", re.IGNORECASE)
_BUSINESS = {Language.SV: "en verksamhet", Language.NB: "en virksomhet", Language.NN: "ei verksemd"}
_COLLEAGUE = {Language.SV: "medarbetare", Language.NB: "medarbeider", Language.NN: "medarbeidar"}
_SKILLED = re.compile(r"(?<!\w)(?:gelernte[rnms]?|ausgebildete[rnms]?|ungelernte[rnms]?)\s+$", re.IGNORECASE)
_LAWS = re.compile(r"(?:gesetz|gesetzes|loven|lova|lagen|direktivet)$")
_AT_HOME = re.compile(r"\s+(?:hemma|hjemme|heime)\b|\s+med\s+(?:mor|far|mamma|pappa|mannen|barn)|\s+(?:och|og)\s+(?:svenska|norsk)\b", re.IGNORECASE)

_REGIONS: tuple[tuple[tuple[str, str, str, str], str], ...] = (
    # (person m/f stem, adjective stem) German, then adjective Swedish, Bokmål, Nynorsk
    (("afrikan", "afrikansk", "afrikansk", "afrikansk"), "somal eritre athiop etiop ghana niger gambi kongo congo guine swahili lingala tigr amhar twi yoruba igbo zulu mandinka majeert kinyab afri"),
    (("nahöstlich", "mellanösternsk", "midtøstlig", "midtaustleg"), "syr irak iran pers arab kurd turk tyrk tigrin- palast palest libanes farsi dari pasch pash afghan hazar sorani kurmand kurman badin zaza jesid jezid turoyo aleviti alev suret armen assyr tamazig marok"),
    (("asiatisch", "asiatisk", "asiatisk", "asiatisk"), "vietnam thai tamil ind hindi urdu pakist bangla burm karen chin kines hochchin filip philip ilong hiligay malay marathi punjab japan wenzh usbek uzbek isan koreansk"),
    (("lateinamerikanisch", "latinamerikansk", "latinamerikansk", "latinamerikansk"), "brasil peru chil kolumb bolivi quech argentin mexik kuban"),
    (("osteuropäisch", "östeuropeisk", "østeuropeisk", "austeuropeisk"), "pol ukrain russ ruman rumen bulgar serb kroat bosn alban kosov makedon litau lett latv estn tschech slowak slovak ungar georg rom romanes sinti sorb spataus russland"),
    (("europäisch", "europeisk", "europeisk", "europeisk"), "franz frans fransk ital span span portug niederl nederl dan dansk norw norsk norrm svensk schwed finn finsk engl tysk deut fries grek griech us- amerik brit samisk same kvensk meankieli luxem isländ lules sjosam"),
)  # fmt: skip
_FAITH = "kath katol ev. ev evang bapt menno orthodox ortodox jude musl schi sji budd hind christ krist alev ahmad laest læst pingst pinse zeug resande konvert anglikan syro jehov".split()
_STATUS = "abschieb aufenthalt duldung gestatt erlaub asyl schutz fiktions niederlass uppehall opphold opphald flykt flukt tillst medborg borger statsl innvandr gjenforen familieg visum kvot massflykt beskytt migrations eu- midlertid selvstendig spataus".split()
_MAJORITY = {Language.DE: ("deutsch",), Language.SV: ("svensk",), Language.NB: ("norsk",), Language.NN: ("norsk",)}
_FOREIGN = {Language.DE: "ausländisch", Language.SV: "utländsk medborgare", Language.NB: "utenlandsk statsborger", Language.NN: "utanlandsk statsborgar"}
_SPEAKS = re.compile(r"(?<!\w)(?:kan|kann|snakk\w*|prat\w*|talar|tala|sprich\w*|sprech\w*|tolk i|tolk på)\s+$", re.IGNORECASE)
_SAID_IN = re.compile(r"(?<!\w)på\s+$", re.IGNORECASE)
_FAITH_WORDS = {Language.DE: ("religiös", "Gläubige"), Language.SV: ("religiös", "troende"), Language.NB: ("religiøs", "troende"), Language.NN: ("religiøs", "truande")}
_STATUS_WORDS = {Language.DE: "Aufenthaltsstatus", Language.SV: "uppehållsstatus", Language.NB: "oppholdsstatus", Language.NN: "opphaldsstatus"}
_LANGUAGE_WORDS = {Language.DE: "eine andere Sprache", Language.SV: "ett annat språk", Language.NB: "et annet språk", Language.NN: "eit anna språk"}
_LANGUAGES = frozenset("farsi dari urdu hindi twi somali tigrinya tigrinja swahili lingala pashto paschtu kurmandschi kurmanji sorani badinani zazaki turoyo amhariska malayalam marathi quechua yoruba igbo zulu thai isan karen tamazight kinyabwisha mandinka ilonggo hiligaynon wenzhou plautdietsch romanes meankieli punjabi majeerteen".split())


def occupation(surface: str, language: Language, before: str = "") -> str:
    """Return the field of work in a noun that stands where the occupation stood, after the words `before`."""
    word = fold(clean(surface))
    column = list(Language).index(language)
    if re.search(r"[a-z]{4,}bauer(?:in)?$", word):
        word = "handwerk"  # a boat builder is no farmer
    field = next((names[column] for names, parts in _FIELDS if any(part in word for part in parts.split())), _CRAFT[column])
    if language is Language.DE:
        is_woman = word.endswith(("in", "frau", "mutter", "schwester", "schaferin", "kraft", "madchen", "angestellte", "beamtin")) and not word.endswith("termin")
        if _SKILLED.search(before):
            return _cased(surface, f"{'Fachkraft' if is_woman else 'Facharbeiter'} {field}", language)
        return _cased(surface, f"{'Mitarbeiterin' if is_woman else 'Mitarbeiter'} {field}", language)
    if _TRAINED.search(before) or _DRIVES.search(before):
        return _cased(surface, field, language)
    who = (_BUSINESS if _RUNS.search(before) else _COLLEAGUE if _RETIRED.search(before) else _EMPLOYED if _AS.search(before) else _A_JOB if _TO.search(before) else _WORKER)[language]
    return _cased(surface, f"{who} {field}", language)


def occupation_dropped(surface: str, language: Language, before: str = "") -> str:
    """Return a noun that says nothing of the occupation."""
    if language is Language.DE:
        return "Berufstätige" if fold(surface).endswith(("in", "frau")) else "Berufstätiger"
    return _WORKER[language]


def origin(surface: str, language: Language, before: str = "", after: str = "") -> str:
    """Return the region of the world in the same kind of word: adjective, person or language; a word for faith and status."""
    text = clean(surface)
    word = fold(text)
    column = list(Language).index(language)
    if any(word.startswith(part) for part in _MAJORITY[language]) and re.search(r"medborg|borger|borgar|staatsb|staatsang", word):
        return surface  # it tells apart hardly anybody
    if re.search(r"(?:medborgare|borger|borgar)$", word):
        return _cased(surface, _FOREIGN[language], language)
    if _LAWS.search(word) and " " not in word:
        return surface  # a law is nobody's origin
    if re.fullmatch(r"[A-Z][a-zä]+G", text):
        return surface  # "AsylG"
    if any(part in word for part in _STATUS):
        return _cased(surface, _STATUS_WORDS[language], language)
    if any(word.startswith(part) or f"-{part}" in word or f" {part}" in word for part in _FAITH):
        adjective, people = _FAITH_WORDS[language]
        is_noun = (text[:1].isupper() and language is Language.DE and not text.isupper()) or word.endswith(("are", "ar", "er", "ist", "ikk", "lik"))
        return _cased(surface, people if is_noun else adjective, language)
    stem = next((names[column] for names, parts in _REGIONS if any(word.startswith(p) or f"-{p}" in word for p in parts.split())), "")
    is_spoken = bool(_SPEAKS.search(before) or _AT_HOME.match(after) or (_SAID_IN.search(before) and word.endswith("ska") and re.match(r"\s*[,.;)]", after)))
    if is_spoken and " " not in word:
        return _cased(surface, _LANGUAGE_WORDS[language], language)
    if not stem:
        is_adjective = language is not Language.DE and word.endswith(("sk", "ska", "ske", "skt"))
        return _cased(surface, _nordic(text, word, _REGIONS[5][0][column], language) if is_adjective else _LANGUAGE_WORDS[language], language)
    if word.split("-")[0].split()[0] in _LANGUAGES and not re.search(r"(?<!\w)(?:är|er|ist)\s+$", before):
        return _cased(surface, _LANGUAGE_WORDS[language], language)
    return _cased(surface, _german(text, word, stem) if language is Language.DE else _nordic(text, word, stem, language), language)


_PEOPLE = {"afrikan": "Afrikaner", "nahöstlich": "Westasiat", "asiatisch": "Asiat", "lateinamerikanisch": "Lateinamerikaner", "osteuropäisch": "Osteuropäer", "europäisch": "Europäer"}


def _german(text: str, word: str, stem: str) -> str:
    adjective = re.search(r"isch(e[rnms]?|)$|sche[rnms]?$|deutsch(e[rnms]?|)$", word)
    stem_adjective = stem if stem.endswith(("isch", "lich")) else stem + "isch"
    if (text[:1].isupper() and not text.isupper() and not adjective) or not adjective:
        person = _PEOPLE[stem]
        if word.endswith("in"):
            return person + "in"
        if word.endswith("en"):
            return person + ("en" if person.endswith("at") else "")
        return person + ("e" if person.endswith("at") else "")
    if text[:1].isupper() and not text.isupper() and not adjective.group(1):
        return "eine andere Sprache"
    return stem_adjective + (adjective.group(1) or "")


def _nordic(text: str, word: str, stem: str, language: Language) -> str:
    if word.endswith(("ska", "iska")) and language is Language.SV:
        return stem + "a"
    if word.endswith(("ske", "iske")):
        return stem + "e"
    if word.endswith("skt"):
        return stem + "t"
    return stem


def origin_dropped(language: Language) -> str:
    """Return a word that says nothing of the origin."""
    return {Language.DE: "[Herkunft]", Language.SV: "[ursprung]"}.get(language, "[bakgrunn]")


def _cased(surface: str, new: str, language: Language) -> str:
    if surface.isupper() and len(surface) > 3:
        return new.upper()
    return new[:1].upper() + new[1:] if surface[:1].isupper() and language is not Language.DE else new
