"""Norwegian words of dates, Bokmål and Nynorsk together. Months, weekdays, abbreviations: Språkrådet, Bokmålsordboka, Nynorskordboka.

Feast days: Lov om helligdager og helligdagsfred and the almanac (primstav days too), with those of the other religions as Norwegian papers write them.
"""

from fallkonferenz.detect.recognizers.date.words import DateWords
from fallkonferenz.detect.recognizers.numerals import NO
from fallkonferenz.detect.recognizers.spelling import one_of, tolerant

WORDS = DateWords(
    numbers=NO,
    months=tuple("januar februar mars april mai juni juli august september oktober november desember".split()),
    short_months=tuple("jan febr feb mar apr jun jul aug sept sep okt nov des".split()),
    name_months=("mai", "juni", "juli", "april", "august"),
    months_are_small=True,
    month_cues=one_of(
        "i|siden|sidan|til|fra|frå|før|etter|under|begynnelsen av|byrjinga av|slutten av|utgangen av|midten av|hele|heile|forrige|førre|neste|innen|innan|ut|per|pr".split("|")
    ),
    day_cues=one_of("innen|innan|frist|den|til den|fra den|frå den|etter den|siden den|sidan den|før den|innen den|innan den|dato".split("|")),
    day_ending="(?:de|te|ste|re|dje)",
    not_a_day=tolerant(
        r"(?:gang|gong|dag|uke|veke|måned|månad|år|trinn|steg|klasse|barn|born|sønn|son|dotter|datter|punkt|plass|etasje|rad|gruppe|samtale|møte|"
        r"time|minutt|person|forsøk|del|jente|gutt|gut|mor|far|side|natt|svangerskap|kapittel|paragraf|fløy|runde|avdeling|besøk|leddet|av\b)\w*"
    ),
    ordinal_link=r"\s+i\s+",
    weekdays=tolerant(
        r"(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|mand|man|tirs|tir|tys|onsd|ons|tors|tor|fred|fre|lør|lau|søn|sun)\b\.?"
    ),
    weeks="(?:uke|uka|veke|veka|ukene|vekene|u\\.)",
    weeks_after="(?!)",
    pregnancy=tolerant(
        r"(?:gravid|svanger|termin|ultralyd|\bul\b|født|fødd|fødte|fødde|føder|fosteret|fødsel|prematur|sectio|keisersnitt|spontanabort|"
        r"fullgått|fullboren|mor-barn|\b(?:er|hun|ho|no|nå|var)\s+i\s*\Z|spark|blødning|bløding|jordmorkontroll|innskriving|innkomst|komen inn|rier|vekstkontroll|g\dp\d)"
    ),
    seasons=one_of([r"v\u00e5r", *"vårsemesteret høstsemesteret haustsemesteret vårhalvåret våren sommeren sommaren høsten hausten vinteren sommer sommar høst haust vinter seinhausten senhøsten forsommeren vårparten".split()]),  # "vår" must not be read as "var",
    terms=one_of("skoleåret skuleåret skoleår skuleår barnehageåret barnehageår".split()),
    quarters="(?:kvartalet|kvartal|q)",
    then=tolerant("(?:for|så|da|og|kl|på|i|til|men|om|når|er|var|kommer|skal|før|etter|klokka|klokken)"),
    feasts=(
        *(
            "jul jula julen julaften julafta julaftan juledag juledagen romjula romjulen romjul nyttår nyttårsaften "
            "nyttårsaftan nyttårsdag nyttårshelga påske påska påsken påskeaften påskeaftan påskedag påskedagen palmesøndag palmesundag "
            "langfredag skjærtorsdag pinse pinsa pinsen pinseaften pinsedag pinsehelga kristihimmelfartsdag fastelavn fastelavn "
            "blåmandag grunnlovsdagen nasjonaldagen syttendemai syttandemai sankthans sankthansfeiring bodskapsdag sankthansaften sankthansaftan jonsok jonsokaftan "
            "midtsommer midtsommar olsok mikkelsmess mikkelsmesse mikaelsmess mortensmess allehelgen allehelgensdag allehelgenshelga helgemess helgemesse "
            "advent adventstida adventstiden lucia luciadagen luciafeiringa trettendedagen trettandedagen trettandagen "
            "halloween ramadan "
            "newroz nouruz nowruz nevruz pesach chanukka hanukka purim diwali bajram bayram timkat kyndelsmess"
        ).split(),
        "st\\.? ?hans(?:aften|aftan)?",
        "sankt hans",
        "lille julaften",
        "litle julaftan",
        "vesle julaftan",
        "andre juledag",
        "første juledag",
        "fyrste juledag",
        r"[123]\.\s?(?:juledag|påskedag|pinsedag|nyttårsdag|søndag i advent|advent)",
        "(?:første|fyrste|andre|tredje|fjerde) (?:søndag i |sundag i )?advent",
        "(?:første|fyrste|andre) (?:påskedag|pinsedag|nyttårsdag)",
        "kristi himmelfart(?:sdag)?",
        "samefolkets dag",
        "samane sin dag",
        "samenes nasjonaldag",
        "mors\\s?dag",
        "fars\\s?dag",
        "(?:eid|id) al-(?:fitr|adha)",
        "syttende mai",
        "syttande mai",
        "første mai",
        "jom kippur",
        "rosh hashana",
    ),
    name_feasts=("lucia",),
    cued_feasts=tolerant(r"(?:før|etter|under|feire?r?|feira)\s+(?P<date>(?-i:eid|id))"),
    feast_cues=tolerant("(?:til|på|før|etter|under|siden|sidan|fra|frå|ved|om|i)"),
    birth=tolerant(r"(?:(?:født|fødd|årgang|årg\.?)\s?|f\.\s?|f\s)[-\'’–]?"),
    until="(?:til(?: og med)?|t\\.?o\\.?m\\.?|-|–|—)",
    either="(?:og|eller|o|til|-|–|—|\\+)",
    clock=tolerant(r"(?:klokka|klokken|kl\.?|fra kl\.?|frå kl\.?)"),
    about=r"(?:ca\.?|cirka|ved)",
    hour=r"(?:\s?h\b)",
    spoken_hours=rf"(?:klokk(?:a|en)\s(?:halv\s|kvart\s(?:på|over)\s)?{NO.cardinal}(?:\sog\s{NO.cardinal})?)",
    has_slashes=True,
    has_dots=True,
    not_a_number=(
        r"(?:kr\.?|§§?|kap\.?|kapittel|punkt|pkt\.?|icd-?10|versjon|nr\.?|saksnr\.?|apgar|vas|epds|poeng|kl\.?|klokka|klokken|vekt|fv|fødselsvekt|bt|blodtrykk|"
        r"sak|side|fase|steg|skala|nivå|skår)\s?:?\s?"
    ),
    units=(
        r"(?:g|gr|gram|kg|mg|mikrogram|µg|ml|dl|cl|cm|mm|km|min|timer|kcal|ie|kr|kroner|nok|euro|€|%|prosent|grader|°|poeng|"
        r"stk|ganger|gonger|barn|born|familier|familiar|innbyggere|steg|meter|tabl|tablett|tabletter|av|x|×|del|deler|porsjon|pst)(?!\w)"
    ),
)
