"""Swedish words of dates. Months, weekdays, abbreviations: Svenska skrivregler; Finland Swedish forms: Språkinstitutet.

Feast days: Lag (1989:253) om allmänna helgdagar and the almanac, with those of the other religions as Swedish papers write them.
"""

from fallkonferenz.detect.recognizers.date.words import DateWords
from fallkonferenz.detect.recognizers.numerals import SV
from fallkonferenz.detect.recognizers.spelling import one_of, tolerant

WORDS = DateWords(
    numbers=SV,
    months=tuple("januari februari mars april maj juni juli augusti september oktober november december".split()),
    short_months=tuple("jan febr feb mar apr jun jul aug sept sep okt nov dec".split()),
    name_months=("maj", "juni", "juli", "april", "augusti"),
    months_are_small=True,
    month_cues=one_of("i|sedan|sen|till|från|fr|före|efter|under|början av|slutet av|mitten av|hela|förra|nästa|innan|fram till|per".split("|")),
    day_cues=one_of("den|till den|från den|efter den|sedan den|sen den|före den".split("|")),
    day_ending="(?::?[ea]|:de|:dje)",
    not_a_day=tolerant(
        r"(?:gång|dag|veck|månad|år|träff|besök|klass|barn|son|dotter|punkt|plats|våning|rad|grupp|samtal|möte|timm|minut|"
        r"person|försök|del|flickan|pojken|mamm|papp|sid|natt|insats|graviditet|kapitl|paragraf|linje|fråg|steg|ronden|av\b)\w*"
    ),
    ordinal_link=r"\s+i\s+",
    weekdays=tolerant(r"(?:måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|lördag(?:en)?|söndag(?:en)?|mån|tis|ons|tors|tor|fre|lör|sön|må|ti|on|to|fr|lö|sö)\b\.?"),
    weeks=r"(?:veckorna|vecka|v\.|v|w)",
    weeks_after="(?!)",
    pregnancy=tolerant(
        r"(?:gravid|\bgrav\b|\bgr\.?\s?v|\bga\b|född|födda|födde|\bbf\b|förloss|förlöst|fost(?:er|ret)|ultraljud|\brul\b|\bul\b|\busg\b|sectio|"
        r"kejsarsnitt|prematur|dödfött|missfall|tillväxt|inskrivning|fullgång|\bmhv\b|havande|\b(?:är|var|hon|nu)\s+i\s*\Z|bäbis i mag|g\dp\d)"
    ),
    seasons=one_of([r"v\u00e5r", *"vårterminen höstterminen vårtermin hösttermin vt ht våren sommaren hösten vintern sommar höst vinter sensommaren senhösten förvåren försommaren".split()]),  # "vår" must not be read as "var",
    terms=one_of("läsåret läsår skolåret skolår".split()),
    quarters="(?:kvartalet|kvartal|q)",
    then=tolerant("(?:för|så|då|och|kl|på|i|till|men|om|när|är|var|kommer|ska|innan|efter)"),
    feasts=(
        *(
            "jul julen julas jula julhelgen julafton juldagen annandagen nyår nyåret nyårsafton "
            "nyårsdagen nyårshelgen nyårsnatten mellandagarna trettondagen trettondag trettonhelgen trettondagsafton trettondedag "
            "lucia luciadagen lucianatten luciamorgonen luciahelgen advent adventstid påsk påsken påskas påska påskafton påskdagen "
            "påskhelgen långfredag långfredagen skärtorsdag skärtorsdagen dymmelonsdagen valborg valborgsmässoafton pingst pingsten "
            "pingstafton pingstdagen pingsthelgen midsommar midsommaren midsommarafton midsommardagen midsommarhelgen midsommarveckan "
            "allhelgona allhelgonahelgen nationaldagen fettisdagen askonsdagen mickelsmäss mickelsmässan "
            "kräftskivan halloween mors-dag ramadan eid "
            "newroz nouruz nowruz navruz pesach chanukka hanukkah purim diwali bajram bayram enkutatash meskel timkat "
            "kristihimmelsfärdshelgen kyndelsmässodagen knutsdagen luciavaka runebergsdagen"
        ).split(),
        "id al-fitr",
        "id al-adha",
        "eid al-fitr",
        "eid al-adha",
        "kristi himmelsfärd(?:sdag)?",
        "alla helgons (?:dag|helg)",
        r"tjugondag\s?knut",
        r"tjugondedag\s?knut",
        "tjugondagen",
        "annandag (?:jul|påsk|pingst)",
        "marie bebådelsedag",
        "mors dag",
        "fars dag",
        "alla hjärtans dag",
        "(?:första|andra|tredje|fjärde) advent",
        r"[1-4]:?[ea]?\s?(?:sönd(?:agen)? i )?advent",
        "första maj",
        "jom kippur",
        "rosh hashana",
        "våffeldagen",
        "samernas nationaldag",
        "kräftpremiären",
    ),
    name_feasts=("lucia", "valborg"),
    cued_feasts=tolerant(r"(?:före|efter|under|firar|fira)\s+(?P<date>(?-i:eid|id))"),
    feast_cues=tolerant("(?:till|på|före|efter|under|sedan|sen|från|vid|om|i)"),
    birth=tolerant(r"(?:(?:född|födda|årgång|årg\.?)\s?|f\.\s?|f\s)[-\'’–]?"),
    until="(?:till(?: och med)?|t\\.?o\\.?m\\.?|-|–|—)",
    either="(?:och|eller|o|till|-|–|—|\\+)",
    clock=tolerant(r"(?:klockan|kl\.?|från kl\.?)"),
    about=r"(?:ca\.?|cirka|vid)",
    hour=r"(?:\s?h\b)",
    spoken_hours=rf"(?:klockan\s(?:halv\s|kvart\s(?:i|över)\s)?{SV.cardinal}(?:\soch\s{SV.cardinal})?)",
    has_slashes=True,
    has_dots=False,
    not_a_number=(
        r"(?:kr\.?|§§?|kap\.?|kapitel|punkt|icd-?10|version|nr\.?|dnr|apgar|vas|epds|poäng|skattning|kl\.?|klockan|vikt|fv|födelsevikt|bt|blodtryck|"
        r"sak|tfn|sida|fas|steg|moment|skala|nivå)\s?:?\s?"
    ),
    units=(
        r"(?:g|gr|gram|kg|hg|mg|mikrogram|µg|ml|dl|cl|cm|mm|km|min|kcal|ie|kr|kronor|sek|euro|€|%|procent|grader|°|poäng|"
        r"st|stycken|gånger|ggr|barn|familjer|invånare|steg|meter|tabl|tablett|tabletter|tim|timmar|av|x|×|del|delar|portion|tesked|pers|tjänst)(?!\w)"
    ),
)
