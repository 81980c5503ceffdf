"""German, Austrian and Swiss addresses.

Source: street names by the commonest endings and forms of the official street lists; DIN 5008 for lines of an address.
"""

from __future__ import annotations

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.recognizers.address import false_positives as never
from fallkonferenz.detect.recognizers.address.patterns_any import CARE_OF, LOW, MIXED, NUMBER, SP, UP, WORD, I, rule
from fallkonferenz.detect.recognizers.number_words import number_word

_N = rf"(?:{NUMBER}|(?!eine?\b){number_word(Language.DE)}(?! (?:stunden|mal|jahre|tage|monate|wochen|kinder)\b))"
_STREET = r"(?:straße|strasse|str\.|str|gasse|gässle|gässli|gaessle|allee|chaussee)"
_OTHER = (
    r"(?:weg|platz|ring|ufer|damm|steig|stieg|hof|wall|markt|graben|berg|kamp|twiete|redder|feld|winkel|garten|gärten|bogen|zeile|promenade|pfad|park"
    r"|brücke|brink|busch|horst|höhe|hang|leite|rain|wiese|wiesen|deich|hagen|grund|siedlung|au|aue|breite|kehre|stiege|staffel|reihe|esch|loh|eck|ecke|moor|born)"
)
_ALONE_KIND = r"(?:Straße|Strasse|Str\.|Str|Gasse|Allee|Chaussee|Landstraße|Landstr\.|Weg|Platz|Ring|Damm|Steinweg|Höhe|Feld|Tor|Ufer|Markt|Graben|Wall|Berg|See|Hof|Promenade)"
_ROAD = rf"(?:(?<![\w-])[\w-]{{2,30}}{_STREET}|(?<![\w-])[\w-]{{2,30}}(?:weg|platz|ring|damm|ufer|allee))"
_PREPOSITION = r"(?:am|an der|an den|an dem|im|in der|in den|auf der|auf dem|auf den|zum|zur|hinter der|hinter dem|vor dem|vor der|unter den|unter der|bei der|beim|achter de|op de|uff)"
_SIDE = r"(?: ?,? ?(?:links|rechts|mitte|vorne|hinten|li\b\.?|re\b\.?|mi\b\.?))"
_NO_STREET = rf"(?:{never.DE_STREETS})(?:straßen?|strassen?|str\.?|gassen?|allee)"
# Money, counts and steps also come as five figures before a capital.
_COUNTED = r"(?:Gramm|Milligramm|Milliliter|Euro|EUR|Jahren?|Tonnen|Besucher\w*|Zuschauer\w*|Mark|Dollar|Mitglieder\w*|Schritte\w*|Einheiten|IE|Stück|Menschen|Einwohner\w*|Kinder\w*|Fälle\w*|Personen|Kronen|Franken|CHF|Zellen|Leukozyten|Thrombozyten|Kilometer|Uhr|Watt)"
_TOWN_TAIL = rf"(?:[ -](?:am|an der|ob der|im|in der|vor der|bei|unter|an)[ -](?:{WORD}|[{UP}]+))?(?: ?\([{UP}][\w. ]{{1,20}}\)|/{WORD})?"
_TOWN = rf"(?:(?:Bad|BAD|St\.|Sankt|Groß|Klein|Neu|Alt|Markt|Hohen|Nieder|Ober|Unter|Schwäbisch|Königs|Hansestadt|Stadt|Deutsch|Burg) )?{WORD}{_TOWN_TAIL}"

RULES = (
    CARE_OF,
    rule(
        rf"(?<![\w-])(?:(?:alte[rn]?|neue[rn]?|obere|untere|große|grosse|kleine|hintere|vordere|innere|äußere|lange|mittlere) )?[\w-]{{2,30}}{_STREET}(?: [IVX]{{1,3}})?(?:{SP}{{1,2}}|(?<=\.)){_N}(?:/Top \d{{1,3}})?",
        0.96,
        "street with number",
        r"(?:bundes|landes|staats|kreis|land|schnell)straße \d+",
        flags=I,
    ),
    rule(
        rf"(?<![\w-])(?!(?:{never.DE_PLACES})(?:platz|ring|hof|markt|park|berg|garten|feld|bogen)s?\b)[\w-]{{2,30}}{_OTHER}\s{NUMBER}(?!\s?(?:%|h\b))",
        0.88,
        "other endings with number",
        rf".* (?:19|20)\d\d|(?:{never.DE_YARDS})hof .*|.*(?:bogen|markt|berg|au|ecke?|moor|grund|wiesen?|feld|horst|tor) (?:19|20)\d\d|(?:grau|blau|frau|genau|schau|bau|zwei|fehler|prozent|dreh|zeit)\w*? .*|(?:blau|grau|frau|genau|schlau|trau|bau|stau|sau|rau|lau|hau|vertrau|ungenau|motor|direktor|rektor|faktor|autor|fragebogen|elternfragebogen|regenbogen|ellenbogen|ellbogen|spiegelberg|hintergrund|vordergrund|untergrund|grund|labor|vor|davor|bevor|kinderpark|ehrgeiz|geboren|erhebungsbogen|protokollbogen|anamnesebogen|mutterkuchen|beobachtungsbogen|meldebogen|aufnahmebogen|dokumentationsbogen|bewertungsbogen|prüfbogen|bogen|textfeld|umfeld|wortfeld|arbeitsfeld|handlungsfeld|spielfeld|eingabefeld|feld|doktor|moderator|koordinator|monitor|terminator|indikator|katalysator|ventilator|inkubator|faktor|tumor|jahrmarkt|eck) .*",
        I,
    ),
    rule(
        rf"(?<![\w-])(?:Promenade|Esplanade|Einöd|Oderberge|Marktplatz|Kirchplatz|Rathausplatz) {NUMBER}",
        0.85,
        "street of one word",
    ),
    rule(
        rf"(?<![\w-])[{UP}][\w-]{{2,30}}er (?:Weg|Platz|Ring|Damm|Ufer|Markt|Steig)(?![\w-])",
        0.72,
        "way without number",
        r"(?:Dieser|Jeder|Erster|Zweiter|Dritter|Langer|Weiter|Kurzer|Guter|Richtiger|Ihrer|Unserer|Freier|Fester|Anderer|Sicherer|Einziger|Schwerer|Leerer|Wochen|Kleiner|Großer|Neuer|Eigener|Letzter|Unter|Über) .*",
    ),
    rule(rf"(?<![\w-])(?:[{UP}][\w-]{{2,20}})weg {number_word(Language.DE)}", 0.85, "dictated number"),
    rule(
        rf"(?<![\w-])(?:{WORD} ){{1,2}}(?:{_ALONE_KIND}) {_N}",
        0.93,
        "street of several words",
        r"(?:kein|der|die|den|dem|einen|eine|diesen?|letzten?|ersten?|im|am|auf) .*|(?!.*er Platz )(?i:.* platz .*)",
    ),
    rule(
        rf"(?<![\w-])[\w-]{{1,30}}(?:er|e|en) (?:straße|strasse|str\.?|allee|gasse|landstraße|chaussee) {_N}",
        0.93,
        "street of two words, lower case",
        flags=I,
    ),
    rule(
        rf"(?<![\w-])(?:Straße|Platz|Allee|STRASSE|straße) (?:der|des) {WORD}(?: {_N})?", 0.9, "Straße der Freundschaft"
    ),
    rule(rf"(?<![\w-])Weg (?:der|des|am|zum|zur) {WORD} {NUMBER}", 0.85, "Weg am Wasser"),
    rule(
        rf"(?<![\w-])[{UP}][\w-]{{2,30}}(?:er|ner|scher?|sche) (?:Straße|Strasse|Str\.|Allee|Chaussee|Landstraße|Gasse)(?!\w)",
        0.88,
        "street without number",
        r"(?:dieser|jener|einer|keiner|unserer|ihrer|seiner|meiner|anderer|offener|langer|über|unter|hinter|vorder)\b.*",
    ),
    rule(r"(?<![\w-])[\w-]{3,30}(?:straße|strasse|chaussee)(?![\w-])", 0.82, "street without number", _NO_STREET, I),
    rule(rf"(?<![\w-])[{UP}][\w-]{{3,30}}(?:gasse|gässle|allee)(?![\w-])", 0.82, "street without number", _NO_STREET),
    rule(
        r"(?<![\w-])[\w-]{4,30}[^\W_ae]str(?:\.|(?!\w))(?!\.)",
        0.8,
        "abbreviated street",
        r"(?:.*(?:orche|mini|regi|semi|magi|ba)str\.?)|" + _NO_STREET,
        I,
    ),
    rule(
        rf"(?:(?<=[Ii]m )|(?<=[Dd]en )|(?<=[Aa]m )|(?<=[Vv]om ))[{UP}][\w-]{{3,30}}weg(?!\w)",
        0.7,
        "way without number",
        rf".*(?:{never.DE_WAYS})weg",
    ),
    rule(
        rf"(?<![\w-]){_PREPOSITION} (?!(?:{never.DE_AFTER_PREPOSITION})\b)(?:[\w-]+(?:en|er) )?(?!(?:{never.DE_AFTER_PREPOSITION})\b)[\w-]{{3,30}}(?<!woche)(?<!tag)(?<!monat)(?<!jahr)(?: [\w-]*(?:tor|platz|weg|berg|markt|graben|feld|see))? \d{{1,3}}(?: ?[a-zA-Z](?!\w))?(?=\s*(?:,(?!\d)|[;)|·•–?!\n]|\.\s*$|\.\n|$|in [{UP}{LOW}]|\d{{5}}|Anfahrt|gekommen))",
        0.85,
        "Am Hang 3",
        flags=I,
    ),
    rule(
        rf"(?<![\w-])(?i:(?:wohnhaft|wohnt|wohnen|anschrift|adresse|wohnung|gemeldet|lebt|zuhause)[:. \t]{{1,12}})(?:[\w-]+ ){{0,3}}?(?P<x>(?:(?:[Aa]m|[Aa]n der|[Ii]m|[Aa]uf der|[Aa]uf dem|[Zz]um|[Zz]ur|[Ii]n der) )[\w-]+(?: [\w-]+)? {_N})",
        0.9,
        "address with cue",
    ),
    rule(
        rf"(?i:\b(?:anschrift|adresse|wohnhaft|wohnh\.|wohnort|whg|wohnung(?=:)|wohnadresse|einsatzort|meldeadresse)\b\.?[: \t|]{{1,40}}(?:in )?)(?P<x>(?:{WORD} ){{1,4}}\d{{1,3}}(?: ?[a-zA-Z](?!\w))?)(?!\d)",
        0.9,
        "first line of an address",
    ),
    rule(
        r"(?i:\badresse (?:ist|lautet|is)[: ]{1,3})(?P<x>(?:[\w-]+ ){1,4}\d{1,3}(?: ?[a-zA-Z](?!\w))?)(?!\d)",
        0.85,
        "address with cue",
    ),
    rule(
        r"(?i:\b(?:anschrift|meldeadresse|wohnadresse)\b\.?[: \t|]{1,40})(?P<x>[^\n,;|:]{3,45}\d[\w]*)(?=\s*(?:[,;|\n]|$))",
        0.8,
        "address line of a form",
    ),
    # Houses and farms
    rule(
        rf"(?<![\w-])(?:Hof|Gut|Gutshof|Obsthof|Bauernhof|Biohof|Ferienhof|Reiterhof|Gestüt|Haus|Villa|Schloss|Mühle|Schäferei|Forsthaus|Weiler|Alm|Einöde?|Einödhof) [„\"“»]?(?:[{UP}][{LOW}]{{2}}[\w-]*)(?: {MIXED})?[”“\"«]?(?: \d{{1,3}}[a-z]?\b)?",
        0.7,
        "farm or house name",
        r"(?:Haus|Hof|Gut) (?:Nr|Tür|Garten|Wohnung|Geld|Mutter|Kind|Arzt|Besuch|Hilfe|und|Frau|Herr|Vater|Oma|Opa)\b.*",
    ),
    rule(
        r"(?i:(?:gestüt|gut|gehöft|ferienhof|reiterhof)) [\w-]{4,}(?=\s*(?:[,;.)\n]|$))",
        0.55,
        "farm, lower case",
        r"gut .*",
        I,
    ),
    rule(
        rf"(?<![\w-])[{UP}][{LOW}]{{3,20}}(?:hof|-Hof)(?:s|es)?(?![\w-])",
        0.6,
        "farm name",
        rf"(?:.*(?:{never.DE_YARDS}))-?hof(?:s|es)?",
    ),
    rule(
        rf"(?i:\b(?:wohnblock|plattenbau|hochhaus|wohnheim|block|siedlung|unterkunft|wohnanlage)) (?P<x>[„\"“»]?{WORD}[”“\"«]?(?: \d{{1,3}}\b)?)",
        0.6,
        "housing block",
        r".*(?:und|mit|in|im|am|der|die|das)\b.*",
    ),
    rule(
        r"(?<=, )(?:Steg|Parzelle|Stellplatz|Liegeplatz|Container|Baracke|Bungalow) (?:Nr\.? )?[A-Z]?\d{1,3}(?!\w|[.,:]\d)",
        0.75,
        "place on a camp site or pier",
    ),
    # Floors and flats
    rule(
        rf"(?<![\w.])(?:[IVX]{{1,4}}\.|\d{{1,2}}\.) ?(?:OG|O\.G\.|Obergeschoss|Obergeschoß|Stock(?:werk)?|Stok|Etage|Geschoss|UG|ETAGE|STOCK){_SIDE}?(?!\w)",
        0.9,
        "floor",
        flags=I,
    ),
    rule(
        rf"(?<![\w.])(?:EG|DG|OG|HH|VH|Erdgeschoss|Erdgeschoß|Dachgeschoss|Hinterhaus|Vorderhaus|Seitenflügel|Parterre|Hochparterre){_SIDE}(?!\w)",
        0.88,
        "floor and side",
        flags=I,
    ),
    rule(r"(?<=im )(?:Hinterhaus|Vorderhaus|Seitenflügel|Gartenhaus|Quergebäude|Souterrain)(?![\w-])", 0.7, "part of a house"),
    rule(
        rf"(?:(?<=, )|(?<=Komma )|(?<=komma )|(?<=im )|(?<=Im )|(?<=in der ))(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|dreizehnte|vierzehnte|fünfzehnte)[rsnm]? (?:OG|Obergeschoss|Stock|Stockwerk|Etage){_SIDE}?(?!\w)",
        0.75,
        "floor in words",
        flags=I,
    ),
    rule(
        r"\d ?[a-zA-Z]?, ?(?P<x>(?:Hinterhaus|Vorderhaus|Seitenflügel|Aufgang [A-Z]|Eingang [A-Z]|Haus [A-Z]|Treppenhaus [A-Z])\b)",
        0.85,
        "part of the house after a number",
    ),
    rule(
        rf"{_ROAD} \d{{1,3}} ?[a-zA-Z]?, ?(?P<x>(?:EG|DG|Erdgeschoss|Erdgeschoß|Dachgeschoss|Hinterhaus|Vorderhaus|Kellerwohnung|Parterre|Souterrain|hinten|Hinterhof|Gartenhaus|Penthouse|Einliegerwohnung)\b)",
        0.85,
        "floor after a street",
        flags=I,
    ),
    rule(
        r"(?<![\w.])(?:WE|Whg\.?|Wohnung|Whg\.? ?Nr\.?|Wohnung Nr\.?|Wohneinheit|(?<=, )(?:Apartment|App\.|Appartement|Top)) ?(?:Nr\.? ?)?\d{1,4}[a-z]?(?!\w|[.,]\d)(?! (?:Zimmer|Personen|qm|m²|Räume|Jahre|Monate|Wochen|Uhr))",
        0.88,
        "flat",
        flags=I,
    ),
    rule(r"(?<=, )(?:Zi\.|Zimmer|Zi) (?:Nr\.? ?)?[A-Z]?\d{1,3}(?:\.\d{1,2})?(?!\w|[.,]\d)", 0.7, "room", flags=I),
    rule(r"(?i:\bpostfach) \d[\d ]{1,9}\d", 0.93, "P.O. box"),
    # Postcodes
    rule(
        rf"(?<![\w.,:/+-])(?<!\d )(?:(?:D|DE)-)?\d{{5}}(?=\s{{1,2}}(?!{_COUNTED}\b)(?:[{UP}][{LOW}]|[{UP}]{{3}}|St\. ))",
        0.86,
        "postcode, DIN 5008",
    ),
    rule(r"(?<!\w)(?:D|DE)-\d{5}(?!\d)|(?<!\w)(?:A|AT|CH|FL)-[1-9]\d{3}(?!\d)", 0.93, "postcode with country"),
    rule(
        rf"(?:{_ROAD}|(?<![\w-])[\w-]{{1,30}}(?:er|e) (?:straße|str\.|allee|weg)|\bam [\w-]{{1,30}}) \d{{1,3}} ?[a-zA-Z]?\s?[,;|·•\n]\s{{0,20}}(?:in )?(?P<x>\d{{4,5}})(?![\d.,-])(?! (?:uhr|euro|€))",
        0.93,
        "postcode after a street",
        flags=I,
    ),
    rule(r"(?i:\b(?:plz|postleitzahl)\b[:. \t|]{0,12})(?P<x>\d{4,5})(?!\d)", 0.95, "postcode with label"),
    rule(
        rf"(?:^|\n|, )(?P<x>(?!(?:19|20)\d\d)[1-9]\d{{3}})(?= (?!{_COUNTED}\b|Uhr|Gramm|Kalorien){MIXED}(?:[,;.)\n]|$| [(]))",
        0.72,
        "postcode, Austria and Switzerland",
    ),
    rule(
        rf"(?i:{_ROAD}) (?:\d{{1,3}} ?[a-zA-Z]?|{number_word(Language.DE)}),? ?(?:[Kk]omma )?(?P<x>(?:{number_word(Language.DE)} ?){{3,6}})(?=[{UP}])",
        0.85,
        "dictated postcode",
    ),
)
# The town behind a postcode.
TOWN_AFTER_POSTCODE = (
    rf"(?<![\w.,:/+-])(?<!\d )(?:(?:D|DE)-\d{{5}}|(?:A|CH|AT)-\d{{4}}|\d{{5}})\s{{1,2}}(?!{_COUNTED}\b)(?P<x>{_TOWN})"
)
TOWN_AFTER_STREET = (
    rf"(?:^|\n|, )(?!(?:19|20)\d\d)[1-9]\d{{3}} (?P<x>(?!{_COUNTED}\b|Uhr|Gramm|Kalorien){MIXED})(?:[,;.)\n]|$| [(])"
)
