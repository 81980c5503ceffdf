"""Norwegian addresses. Source: street endings of Kartverket's address register, both written forms; Språkrådet; bolignummer (Kartverket)."""

from __future__ import annotations

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.recognizers.address import false_positives as never
from fallkonferenz.detect.recognizers.address.patterns_any import CARE_OF, LOW, MIXED, NUMBER, SP, UP, WORD, I, rule
from fallkonferenz.detect.recognizers.number_words import number_word

_NUMBER_WORDS = rf"{number_word(Language.NB)}(?: (?:og )?{number_word(Language.NB)}){{0,3}}"
_N = rf"(?:{NUMBER}|{_NUMBER_WORDS}(?! (?:år|dager|dagar|timer|timar|ganger|gonger|barn|uker|veker|måneder|månader|km|kilometer|meter|mil)\b))"
_ROAD = r"(?:veien|vegen|veg|vei|vegn|veia|gata|gaten|gate|stien|stigen|bakken|bakkane|tunet|svingen|alleen|allé|smauet|smuget|kroken|løkka|brinken|sringen|veiringen|tunringen|strædet|stredet|bryggen|brygga|kaia|kaien|alléen|terrasse)"
_OTHER = r"(?:lia|haugen|jordet|åsen|plassen|torget|toppen|flata|hagen|dalen|moen|neset|vika|berget|sida|brekka|grenda|enga|marka|stranda|odden|høgda|høyden|toppen|myra|sletta|slåtta|vangen|rudet|gården|garden|gard|gård|stua|stova|nes|vik|sund|øya|kleiva)"
_BEFORE = (
    rf"(?:(?:Nedre|Øvre|Nordre|Søndre|Østre|Vestre|Nye|Gamle|Indre|Ytre|Store|Lille|Vesle|Sankt|(?-i:{WORD}s?)){SP})"
)
_NOT_WAY = rf"(?:{never.NO_WAYS})(?:veien|vegen|vei|veg|veia|gata|gaten|stien|ringen)"
_FARM = (
    r"(?:garden|gården|gard|småbruket|bruket|heimebruket|gardsbruket|gårdsbruket|stova|stua|slektsgarden|slektsgården|slektshuset|nabogarden|nabogården|plassen|naustet|hytta|setra|stølen|torpet|husmannsplassen|fjellgarden"
    r"|heimgarden|hjemgården|odelsgarden|odelsgården|bosted|bustad|huset|pensjonatet|hestegarden|rorbua|kårboligen|kårbustaden)"
)
_PLACED = (
    r"(?:nedre|øvre|vestre|nordre|søndre|austre|østre|mellom|ytre|indre|vestre|nørdre|søre|nigard|oppigard|uppigard)"
)
_TOWN = rf"(?:[{UP}][{LOW}]+|[{UP}]{{3,}})(?:(?: i |-| )(?:[{UP}][{LOW}]+|[{UP}]{{3,}}))?"

RULES = (
    CARE_OF,
    rule(
        rf"(?<![\w-])(?:{_BEFORE}){{0,2}}[\w-]{{2,30}}{_ROAD}{SP}{_N}",
        0.95,
        "street with number",
        r"(?:motor|riks|fylkes|europa|stam)(?:vei|veg)(?:en)? .*|(?:oppdager|ut|opp|til|vurde|plasse|utred|regje|oppfølg|telle|hend|orient|regist)\w*ringen .*",
        I,
    ),
    rule(rf"(?<![\w-])[\w-]{{2,30}}(?:[erø]gt|vn)\.? {NUMBER}", 0.93, "abbreviated street", flags=I),
    rule(rf"(?<![\w-])(?:Torget|Bryggen|Storgata|Strandgata) {NUMBER}", 0.9, "street of one word"),
    rule(
        rf"(?i:\b(?:bor|bur) (?:nå |no |framleis |fortsatt |heime |hjemme )?på )(?P<x>{MIXED}(?: {_PLACED})?)(?! {MIXED})",
        0.55,
        "lives at",
        r"(?:Sykehuset|Hotell\w*|Krisesenter\w*)",
    ),
    rule(
        r"(?<![\w.])(?:første|fyrste|andre|tredje|fjerde|femte|sjette|sjuende) (?:etasje|etg)(?!\w)",
        0.72,
        "floor in words",
        flags=I,
    ),
    rule(r"(?<![\w.-])etasje (?:en|ein|to|tre|fire|fem|seks|sju)(?!\w)", 0.75, "floor in words", flags=I),
    rule(
        rf"(?<![\w-])(?:{WORD} ){{1,2}}(?:vei|veg|gate|vei|allé|plass|torg|terrasse|vegen|gata|sti|bakke) {_N}",
        0.93,
        "street of several words",
    ),
    rule(
        rf"(?<![\w-])(?:{_BEFORE}){{0,2}}[{UP}][\w-]{{2,30}}(?:veien|vegen|gata|gaten|stien|alleen|smauet|stredet)(?![\w-])",
        0.83,
        "street without number",
        rf".*\b{_NOT_WAY}|.*bastien",
    ),
    rule(
        rf"(?<![\w-])(?:{WORD} )?{WORD}s (?:vei|veg|gate|allé)(?![\w-])",
        0.8,
        "street of several words",
        r"(?:Samme|Denne|Ingen|Egen|Min|Hans|Hennes|Deres|Vår|Sin) .*",
    ),
    rule(
        r"(?<![\w-])[\w-]{3,30}(?:gata|gaten)(?![\w-])",
        0.65,
        "street, lower case",
        rf"{_NOT_WAY}|\w*(?:hoved|hovud|gå|side|tverr|bak|nabo|fot|hand|bil|ferdsels|skole)gat.*",
        I,
    ),
    rule(
        r"(?:(?<=bor i )|(?<=bur i )|(?<=Bor i )|(?<=Bur i )|(?<=hjemme i )|(?<=heime i ))[\w-]{3,30}(?:veien|vegen|gata)(?![\w-])",
        0.68,
        "way, lower case",
        _NOT_WAY,
        I,
    ),
    rule(
        rf"(?<![\w-])[{UP}][\w-]*{_OTHER} \d{{1,4}}(?: ?[A-Za-z](?!\w))?(?=\s*(?:,(?!\s?\d)|[;)|–?!\n]|\.\s*$|\.\n|\. [{UP}]|$| i [{UP}]| på [{UP}]))",
        0.8,
        "other endings with number",
        r"(?:Plan|Sak|Kap|Tirsdag|Vedtaksdalen|Avtalen|Samtalen|Omtalen|Uken|Veka|Klassen|Barnehagen|Avdelingen|Gruppen|Punktet|Målet|Tiltaket|Møteplassen|Spesialpedagogisk|Journal\w*|Behandl\w*|Medisin\w*|Insulin|Skalaen|Utland|Innland|Arbeidsplassen|Lekeplassen|Parkeringsplassen|Barnehageplassen|Rasteplassen|Norge|Island|Tiltak\w*) .*",
    ),
    rule(
        rf"(?i:\b(?:bor|bur|bosatt|busett|adr\w*|bosted|bustad|bolig|hjem|heim|hjemme|heime|hjemsted)\b)[:.|–\s]{{1,12}}(?i:(?:hjemme |heime )?(?:i|på|ved|hos|er|nå|no) ){{0,2}}(?P<x>(?:{_BEFORE})?[\w-]{{2,30}} {NUMBER})(?=\s*(?:[,;.)|–?!\n]|$|i |på ))",
        0.85,
        "address with cue",
        r"(?i:siden|sidan|fra|frå|etter|før|den|innen|innan|trinn|etasje|uke|veke|kl|ca|rundt|over|under|bare|berre|cirka|omtrent|totalt|nr|mellom|avdeling|sammen|blant|de|dei|minst|nesten|nærmare|nærmere) .*",
    ),
    rule(
        r"(?i:\b(?:adresse\w*|bustad|bosted|adr\.) ?[:|][ \t]{0,30})(?P<x>[^\n,;|:]{2,40} \d[\w ]{0,3}?)(?=\s*(?:[,;|\n]|$))",
        0.8,
        "address line of a form",
    ),
    rule(
        rf"(?i:\b(?:\w*adresse(?: heime| hjemme| mor| far)?|bustad|bosted|hjemsted|heimstad)\b ?[:|][ \t]{{0,30}})(?P<x>{WORD}(?: (?:{WORD}|{_PLACED}))?)(?=\s*(?:[,;|\n]|$))",
        0.75,
        "farm in a form",
    ),
    rule(
        r"(?<![\w-])(?:Postboks|postboks|POSTBOKS|Pb\.?|PB\.?|Boks|boks) \d{1,5}(?: \w+(?= ?,))?(?!\d|[.,]\d)",
        0.92,
        "P.O. box",
    ),
    rule(
        r"(?i:\bg(?:år)?d?s?nr\.?|\bgnr\.?) ?\d{1,4}[ ,/]{0,2}(?i:bnr\.? ?)?\d{1,4}|(?i:\bgnr\.? ?/ ?bnr\.?) ?\d{1,4} ?/ ?\d{1,4}",
        0.95,
        "cadastre, Kartverket",
    ),
    # Farms
    rule(
        rf"(?i:\b{_FARM})[: ]{{1,2}}(?i:heter |heiter )?(?P<x>[\"«]?(?:(?:Nedre|Øvre|Nordre|Søndre|Østre|Austre|Vestre|Indre|Ytre|Store|Vesle|Lille|Gamle|Nørdre|Søre) )?{MIXED}(?: {_PLACED})?[\"»]?(?: \d{{1,3}}\b)?)",
        0.68,
        "farm name with cue",
        r"(?:Hun|Han|Ho|De|Dei|Det|Vi|Me|Jeg|Eg|Der|Da|Men|Og|På|I|Når|Mamma|Pappa|Mor|Far|Bestemor|Besteforeldra|Barna|Barnet)\b.*",
    ),
    rule(
        rf"(?<![\w-]){WORD} (?:gård|gard|gaard)(?![\w-])",
        0.75,
        "farm",
        r"(?:På|Denne|En|Ein|Samme|Egen|Liten|Hans|Hennar|Hennes) .*",
    ),
    rule(
        rf"(?<![\w-]){WORD} {_PLACED}(?![\w-])(?! (?:del|deler|rygg|mage|grense|luftve|grad|sjikt|ekstrem|lem|etasje|abdomen|kvadrant|trinn|nivå|terskel|sju|punkt|ett|og))(?=\s*(?:[,;.)|–?!\n]|$| i | på | punktum| og))",
        0.72,
        "farm name with its part",
        r"(?:Den|Det|De|I|På|Ved|Hans|Fra|Til|Frå|Hennes|Mellom|Noe|Litt) .*|.* mellom",
    ),
    rule(
        rf"(?<![\w-])(?:Nedre|Øvre|Nordre|Søndre|Vestre|Austre|Østre|Nørdre|Søre|Nigard|Oppigard|Uppigard|Nerigard|Utigard|Heimigard|[{UP}][{LOW}]+igard) {WORD}(?![\w-])",
        0.66,
        "part and farm name",
    ),
    rule(
        rf"(?<![\w-]){WORD}(?:igard|igarden|egarden|ugarden|egården|ugården|istua|istova|estova|gårdn|støylen)(?![\w-])",
        0.7,
        "farm name by its ending",
        r"(?:Barne|Kirke|Skole|Bonde|Kyrkje|Naboe|Helse|Fiske)\w*",
    ),
    rule(rf"(?<![\w-])[Vv]illa {WORD}(?![\w-])", 0.75, "villa"),
    rule(rf"(?i:\bhus(?:et)? som (?:heter|heiter)) (?P<x>{WORD}(?: {WORD})?)", 0.85, "house name"),
    rule(r"(?<=, )(?:[Rr]orbu|[Bb]rakke|[Hh]ytte|[Hh]us|[Pp]lass) \d{1,4}(?!\w|[.,:]\d)", 0.75, "place on a camp site"),
    # Floors and flats
    rule(r"(?<![\w.-])[HULK]0[1-9]\d{2}(?!\w)", 0.95, "bolignummer, Kartverket", flags=I),
    rule(
        r"(?<![\w.-])(?:leil|leilighet|leilegheit|leilegh|leilighetsnr|lgh)\.? ?(?:nr\.? ?)?[A-Z]?\d{1,4}(?!\w|[.,]\d)",
        0.92,
        "flat",
        flags=I,
    ),
    rule(
        r"(?<![\w.,:/-])(?:\d{1,2}|[uU])\. ?(?:etg|etasje|et)\b\.?(?: (?:til )?(?:venstre|høyre|høgre|tv|th))?",
        0.86,
        "floor",
        flags=I,
    ),
    rule(r"(?<![\w.-])(?:etasje|etg\.?) \d{1,2}(?!\w|[.,]\d)", 0.8, "floor", flags=I),
    rule(
        r"(?<![\w.-])(?:oppg|oppgang|inngang|blokk|blokka)(?:\. ?| )(?:[A-Z](?!\w)|\d{1,2}(?!\w|[.,]\d))",
        0.82,
        "staircase",
        r".* i",
        I,
    ),
    rule(
        r"(?:"
        + _ROAD
        + r") \d{1,4} ?[a-zA-Z]?, ?(?P<x>(?:loftet|kjeller(?:en)?|kjellar(?:en)?|sokkel(?:en)?|underetasje(?:n)?|hybel(?:en)?|bakgården|loft|rom \d{1,3})\b)",
        0.85,
        "part of the house after a street",
        flags=I,
    ),
    rule(r"(?:(?<=, )|(?<=på ))[Rr]om (?:nr\.? ?)?\d{2,4}(?!\w|[.,]\d)", 0.7, "room"),
    # Postcodes
    rule(
        rf"(?:(?:^|[,|·:–])[ \t]{{0,30}}|\n[ \t]{{0,30}})(?P<x>(?!(?:19|20)\d\d)(?:N(?:O)?-)?\d{{4}})(?= (?:[{UP}][{LOW}]{{2}}|[{UP}]{{3}}|[{UP}][{LOW}](?:\s|[,.]|$)))",
        0.82,
        "postcode at the beginning of a part",
    ),
    rule(
        rf"(?:{_ROAD}|{_OTHER}|postboks|{_PLACED}|garden|gården) ?\d{{0,5}} ?[a-zA-Z]?(?:, ?[hulk]0\d\d\d|, ?leil\.? ?\d+|, ?\d\. ?etg\.?)?\s?[,;|·\n]\s{{0,20}}(?P<x>\d{{4}})(?![\d.,:/-])(?= [\w])",
        0.92,
        "postcode after a street",
        flags=I,
    ),
    rule(
        r"(?i:\b(?:postnr|postnummer|postnr/sted|postnr/stad)\b[:./ \t|]{0,12})(?P<x>\d{4})(?!\d)",
        0.95,
        "postcode with label",
    ),
    rule(r"(?<!\w)(?:NO|N)-\d{4}(?!\d)", 0.93, "postcode with country"),
    rule(
        rf"(?i:{_ROAD}) (?:\d{{1,4}}|{_NUMBER_WORDS}) (?:(?:punktum )?komma|nei rettelse|nei) (?P<x>(?:{number_word(Language.NB)} ?){{2,5}})(?! ?[.])",
        0.85,
        "dictated postcode",
        flags=I,
    ),
)
TOWN_AFTER_POSTCODE = (
    rf"(?:(?:^|[,|·:–])[ \t]{{0,30}}|\n[ \t]{{0,30}})(?!(?:19|20)\d\d)(?:N(?:O)?-)?\d{{4}} (?P<x>{_TOWN})"
)
TOWN_AFTER_STREET = rf"(?i:{_ROAD}) \d{{1,4}} ?[a-zA-Z]?, ?\d{{4}} (?P<x>[\w-]{{2,}})"
