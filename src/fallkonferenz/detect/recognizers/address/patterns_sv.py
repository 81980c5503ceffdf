"""Swedish addresses. Source: street endings of Lantmäteriet's address register; Svenska skrivregler; Skatteverket (lgh)."""

from __future__ import annotations

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.recognizers.address import false_positives as never
from fallkonferenz.detect.recognizers.address.patterns_any import CARE_OF, LOW, MIXED, NUMBER, SP, UP, WORD, I, rule
from fallkonferenz.detect.recognizers.number_words import number_word

_N = rf"(?:{NUMBER}|{number_word(Language.SV)}(?! (?:år|dagar|timmar|gånger|barn|veckor|månader|km|kilometer|meter|mil)\b))"
_ROAD = r"(?:vägen|vägn|vägne|väg|gatan|gata|gränden|gränd|stigen|stig|backen|backe|allén|allé|leden|esplanaden|kajen|vreten|gärdet|kroken|slingan|sringen|byringen|sliden|brinken|sgången|promenaden|stråket|svängen|vagen|strand)"
_OTHER = r"(?:torget|torg|platsen|plats|plan|höjden|parken|hagen|dalen|lunden|udden|näset|viken|kullen|berget|åsen|bo|ro|gården|gård|tomten|marken|arve|by|hult|ryd|torp|heden|hedens|holmen|parken|stranden|sjön)"
_BEFORE = rf"(?:(?:Norra|Södra|Östra|Västra|Lilla|Stora|Gamla|Nya|Övre|Nedre|Inre|Yttre|Mellersta|Sankt|S:t|von|(?-i:{WORD}s?)){SP})"
_NOT_WAY = rf"(?:{never.SV_WAYS})(?:vägen|väg|gatan|gata|stigen|gången|leden)"
_FARM = r"(?:gården|gård|torpet|stugan|sommarstugan|bruket|fäboden|hemmanet|huset|villan|herrgården|säteriet|lantstället|granngården|släktgården|kåken|prästgården|lägret|gårdsbruket|arrendegården|fastigheten|husvagn på)"
_TOWN = rf"(?:[{UP}][{LOW}]+|[{UP}]{{3,}})(?:(?: (?:i|på|vid) |-| )(?:[{UP}][{LOW}]+|[{UP}]{{3,}}))?"

RULES = (
    CARE_OF,
    rule(
        rf"(?<![\w-])(?:{_BEFORE})?[\w:-]{{2,30}}{_ROAD}{SP}{_N}",
        0.95,
        "street with number",
        r"(?:motor|riks|europa|läns|stats)väg(?:en)? .*|\w*(?:fram|till|ut|över|om|in|upp|ned|av|ut|ut)gången .*|\w*(?:er|ut|ör|plac|vård|plan|reg|besp|foster)ringen .*|(?:lång|tid|sten)liden .*|(?:med|bi|eft)?leden .*",
        I,
    ),
    rule(
        rf"(?<![\w:-])(?:[\w:-]{{1,30}} ){{1,2}}(?:väg|gata|gränd|stig|tvärgata|allé|backe|plan|torg) {NUMBER}",
        0.9,
        "street of several words",
        r"(?:en|på|i|samma|vår|den|egen|lång|ingen|bra|annan|denna|hans|hennes|vilken|och|av|för|till|som|är|att) .*|.*\b(?:på|i|en|egen|och|av|till|ny|annan|samma) (?:väg|gata|plan|stig|torg|backe|gränd) .*",
        I,
    ),
    rule(
        rf"(?<![\w-]){_BEFORE}{{0,2}}[{UP}][\w:-]{{2,30}}(?:vägen|gatan|gränden|gränd|stigen|allén|esplanaden|tvärgata|torget)(?![\w-])",
        0.83,
        "street without number",
        rf".*\b{_NOT_WAY}",
    ),
    rule(
        rf"(?<![\w-]){WORD}s? (?:väg|gata|gränd|stig|allé)(?![\w-])",
        0.8,
        "street of two words",
        r"(?:Samma|Denna|Ingen|Egen|Vår|Lång|En|På|Min|Ny|Rätt|Fel|Annan|Någon|Varje|Trygg|Hans|Hennes|Halva) .*",
    ),
    rule(
        rf"(?<![\w-])(?:Esplanaden|Hamnplan|Torget|Storgatan|Strandpromenaden|Ringvägen|Stortorget) {NUMBER}",
        0.88,
        "street of one word",
    ),
    rule(
        rf"(?<![\w-])[{UP}][{LOW}]{{3,20}}(?:gården|torpet)s?(?![\w-])",
        0.6,
        "farm name by its ending",
        r"(?:Bond|Skol|Inner|Bak|Kyrko|Träd|Präst|Herr|Hem|Familje|Bo|För|Gran|Ung|Släkt|Lek|Hund|Häst)(?:gården|torpet)s?",
    ),
    rule(
        rf"(?i:\b(?:adress|boende|bostad|hem|gård)\b ?[:|][ \t]{{0,30}})(?P<x>{MIXED}(?: [\w-]+)?)(?=\s*(?:[,;|\n]|$))",
        0.7,
        "house or farm in a form",
        r"(?:Lägenhet|Villa|Hyresrätt|Radhus|Samma|Egen|Andrahand|Hos|Okänd|Skyddad|Sekretess|Tillfälligt|Växelvis|Bostadsrätt|Förstahand|Nej|Ja|Familjehem|Båda|Mamma|Pappa|Hemma|Trångbodd)\w*.*",
    ),
    rule(
        rf"(?i:\bbor (?:nu |kvar |hemma |också )?på )(?P<x>{MIXED})(?! {MIXED})",
        0.55,
        "lives at",
        r"(?:BB|BUP|Hotell|Kvinno\w*|Jour\w*|Landet|Våning\w*)",
    ),
    rule(
        r"(?<![\w.])(?:första|andra|tredje|fjärde|femte|sjätte|sjunde) (?:våningen|våning|trappan)(?!\w)",
        0.72,
        "floor in words",
        flags=I,
    ),
    rule(r"(?<![\w-])[\w-]{3,30}gatan(?![\w-])", 0.7, "street, lower case", _NOT_WAY, I),
    rule(
        r"(?:(?<=på )|(?<=bor )|(?<=På )|(?<=vid )|(?<=PÅ ))[\w-]{3,30}vägen(?![\w-])",
        0.65,
        "way, lower case",
        _NOT_WAY,
        I,
    ),
    rule(
        rf"(?i:\b(?:bor|bosatt|adress\w*|folkbokförd\w*|boende|hemma)\b)[:.| \t]{{1,12}}(?i:(?:hemma )?(?:på|i|vid|hos|är|en|den|nu|kvar) ){{0,3}}(?P<x>(?:{_BEFORE})?[\w:-]{{3,30}}(?:{_ROAD}|{_OTHER}|g\.?|v\.?) {NUMBER})",
        0.9,
        "address with cue",
    ),
    rule(
        rf"(?<![\w-])[{UP}][\w:-]{{2,30}}{_OTHER} {NUMBER}",
        0.75,
        "other endings with number",
        r".* (?:19|20)\d\d|(?:Behandlings|Arbets|Tids|Hand|Genomförande|Vård|Åtgärds|Handlings|Insats|Studie|Lek|Sam|Sov|Mat|Förskole|Skol|Kris|Säkerhets|Utvecklings|Ämnes|Fritids|Hem|Jul|Närings|Utrednings)(?:plan|platsen|plats|parken|bo|ro|by|marken|gården).*|(?:Nio|Tio|Tre|Sju|Nittio|Aptro|Stödbo|Kontro|Modersmo)\w* .*",
    ),
    rule(
        rf"(?<![\w-])[{UP}][\w:-]{{2,20}}(?:g|v)\. ?{NUMBER}",
        0.88,
        "abbreviated street",
        r"(?:Avg|Forts|Reg|Obs|Prov|Ev|Resp)\..*",
    ),
    rule(
        r"(?i:\badress\w* ?[:|][ \t]{0,30})(?P<x>[^\n,;|:]{2,40} \d[\w ]{0,4}?)(?=\s*(?:[,;|\n]|$))",
        0.8,
        "address line of a form",
    ),
    rule(r"(?<![\w-])[Bb](?:ox|OX) \d{1,6}(?!\d)(?! ?(?:st|kr|ml))", 0.92, "P.O. box"),
    # Farms
    rule(
        rf"(?i:\b{_FARM})[: ]{{1,2}}(?:heter )?(?P<x>[\"”»]?(?:(?:Lilla|Stora|Norra|Södra|Östra|Västra|Övre|Nedre|Gamla|Nya|Mellan|Yttre|Inre) )?{MIXED}(?: (?:Västergård|Östergård|Norrgård|Södergård|Mellangård|{WORD}gård))?[\"”«]?(?: \d{{1,3}}\b)?)",
        0.68,
        "farm name with cue",
        r"(?:Hon|Han|De|Det|Vi|Jag|Där|Då|Men|Och|På|I|När|Mamma|Pappa|Mormor|Farmor|Morfar|Farfar|Barnen|Barnet)\b.*",
    ),
    rule(
        rf"(?<![\w-]){WORD} (?:Västergård|Östergård|Norrgård|Södergård|Mellangård|Storgård|Lillgård|Nygård|Nedergård|Övergård|Uppgård)\b",
        0.8,
        "part of a village",
    ),
    rule(
        r"\b[Bb]or (?:kvar |nu |även )?(?P<x>(?:malmberga|[\w-]{4,20})(?:huset|torpet|gården|stugan)\b)",
        0.6,
        "house name",
        r"(?:växt|flyktings?|sjuk|rad|par|kedje|hyres|träd|gäst|tegel|höghus|grupp|barn|studenthem|bond|för|kyrk|våning|sommar|lant|loft|åldrings|vård)\w*",
    ),
    rule(r"(?<=, )(?:[Pp]l|[Pp]lats|[Ss]tuga|[Bb]arack|[Hh]us) \d{1,4}(?!\w|[.,:]\d)", 0.75, "place on a camp site"),
    rule(rf"(?<![\w-])[Vv]illa {MIXED}(?![\w-])", 0.75, "villa"),
    rule(
        r"(?<![\w-])(?:(?:en|två|tre|fyra|fem) trapp(?:a|or)(?: (?:upp|ner|ned))?|(?<=på )plan (?:ett|två|tre|fyra|fem|sex|sju|åtta))(?![\w-])", 0.7, "floor in words", flags=I
    ),
    # Floors and flats
    rule(
        r"(?<![\w.-])(?:lgh|läg|lägenhet|lägenhets ?nr|lägenhetsnummer|lag(?:en)?het)\.? ?(?:nr\.? ?)?(?:[A-Z] ?)?\d{1,4}(?!\w|[.,]\d)",
        0.92,
        "flat, Skatteverket",
        flags=I,
    ),
    rule(
        r"(?<![\w.,:/-])\d{1,2} ?(?:tr|trp|trappor)\b(?: ?(?:upp|ned|ner))?(?: (?:t\.?(?:v|h)\.?|o\.?g\.?|vänster|höger))?",
        0.85,
        "floor",
        flags=I,
    ),
    rule(
        r"(?<![\w.-])(?:vån|våning|våningsplan)\.? ?\d{1,2}(?!\w|[.,]\d)|(?<![\w.-])\d{1,2}(?::[ae])? våningen",
        0.85,
        "floor",
        flags=I,
    ),
    rule(
        r"(?<![\w.-])(?:uppg|uppgång|port|trapphus|ing|ingång)(?:\. ?| )(?:[A-Z](?!\w)|\d{1,2}(?!\w|[.,:]\d))",
        0.8,
        "staircase",
        r"(?:port|ing\.?|ingång|uppg|uppgång|trapphus) [iå]",
        I,
    ),
    rule(r"(?<=\d, )(?:BV|bv|nb|NB|ög|n\.b\.)\b|(?<=[A-Z], )(?:BV|bv)\b", 0.85, "ground floor after a street"),
    # Postcodes
    rule(
        rf"(?<![\w.,:/+-])(?<!\d )(?:(?:SE|S)[- ])?[1-9]\d{{2}} \d{{2}}(?=\s{{1,3}}(?:[{UP}][{LOW}]{{2}}|[{UP}]{{3}}))",
        0.86,
        "postcode",
    ),
    rule(
        rf"(?<![\w.,:/+-])(?<!\d )(?:(?:SE|S|FI|FIN|AX)-)?[1-9]\d{{4}}(?=\s(?:[{UP}][{LOW}]{{2}}|[{UP}]{{4}}))",
        0.8,
        "postcode without blank; Finland",
    ),
    rule(
        rf"(?:{_ROAD}|{_OTHER}|box) ?\d{{1,5}} ?[a-zA-Z]?(?:, ?(?:lgh|vån)[\w ]{{1,8}})?\s?[,;|·•\n]\s{{0,20}}(?P<x>[1-9]\d{{2}} ?\d{{2}})(?![\d-])(?! (?:kr|kronor|st))",
        0.92,
        "postcode after a street",
        flags=I,
    ),
    rule(r"(?i:\b(?:postnr|postnummer)\b[:. \t|]{0,12})(?P<x>\d{3} ?\d{2})(?!\d)", 0.95, "postcode with label"),
    rule(r"(?<![\w-])[A-ZÅÄÖ][\w-]+, (?P<x>[1-9]\d{2} \d{2})(?=\s*[.\n)]|$)", 0.7, "postcode after a farm"),
)
TOWN_AFTER_POSTCODE = (
    rf"(?<![\w.,:/+-])(?<!\d )(?:(?:SE|S)[- ])?(?:[1-9]\d{{2}} \d{{2}}|[1-9]\d{{4}})(?: {{1,2}}|\n)(?P<x>{_TOWN})"
)
TOWN_AFTER_STREET = rf"(?i:{_ROAD}) \d{{1,3}} ?[a-zA-Z]?, ?\d{{3}} ?\d{{2}} (?P<x>[\w-]{{3,}})"
