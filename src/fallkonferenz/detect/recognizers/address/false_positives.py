"""Words that end like a street, a yard or a place and are none, by language."""

from __future__ import annotations

# Never a street without a house number.
DE_STREETS = (
    "einbahn|seiten|neben|quer|spiel|land|bundes|durchgangs|parallel|wohn|milch|daten|sesam|fern|anlieger|zufahrts|verkehrs|bau|schnell|auto|wasser|teststrecken"
    "|sack|durchfahrts|geschäfts|einkaufs|fußgänger|strich|tal|gesamt|zug|prozess|produktions|kreis|sand|schotter|stich"
)
DE_WAYS = (
    "um|aus|heim|schul|hin|rück|rad|fuß|fuss|wald|verwaltungs|dienst|rechts|mittel|lebens|post|feld|geh|nachhause|arbeits|kita|kinder|lösungs|instanzen|klage"
    "|sonder|königs|haus|lern|bildungs|entwicklungs|ab|irr|beschwerde|amts|rettungs|zugangs|infektions|übertragungs|flucht|anfahrts|wander|garten|schleich"
    "|halb|mittels|durch|atem|harn|luft|verdauungs|melde|informations|kommunikations|flur|zu|be|krankenhaus|kürzesten|hilfe|mutter|geburts|transport|fahr"
)
DE_YARDS = (
    "bahn|fried|bauern|schul|innen|hinter|pausen|spiel|gast|reiter|pony|bau|wertstoff|gerichts|vor|kirch|recycling|haupt|ferien|reit|pferde|obst|wein|milch|bio|wirtschafts|gefängnis"
    "|lager|betriebs|güter|busbahn|bisc|auto|finanz|guts|königs|kaiser|fürsten|land|omnibusbahn|familien|abenteuer|erlebnis|kinderbauern|schlacht|selbstversorger|schul|rast|aussiedler|bier|garten|kinder|hühner"
)
# Never a street, number or not: "Spielplatz 2", "Arbeitsplatz 20".
DE_PLACES = (
    "spiel|arbeits|kita|betreuungs|schul|schlaf|sitz|steh|park|stell|therapie|krippen|ausbildungs|praktikums|stunden|wohn|heim|liege|wickel|bolz|sport|fußball|kindergarten"
    "|hort|tisch|pflege|studien|praxis|frei|stamm|ess|lern|behandlungs|klinik|warte|camping|markt|reit|hunde|tages|gruppen|an|um|boxen|finger|ohr|ehe|früh|eltern|schlüssel"
    "|bauch|rettungs|schwimm|flohmarkt|weihnachts|super|job|arbeits|wohnungs|mittel|erst|zweit|dritt|einkaufs|verkehrs|beifang|zungen|lippen|gaumen|kehl|puls|herz|beckenboden|stimm"
)
# Nouns behind "am", "im", "zum": times and lists, not streets.
DE_AFTER_PREPOSITION = (
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november"
    "|dezember|tag|abend|morgen|vormittag|nachmittag|mittag|nacht|woche|monat|jahr|jahre|alter|schnitt|durchschnitt|anfang|ende|termin|telefon|punkt|kapitel"
    "|stufe|gruppe|klasse|raum|zimmer|station|stock|runde|teil|phase|abschnitt|wochenende|lebensmonat|lebensjahr|ssw|quartal|halbjahr|schuljahr|haus|flur"
    "|schlafzimmer|kinderzimmer|wohnzimmer|gespräch|protokoll|anlage|seite|frage|thema|zeitpunkt|kita|schule|klinik|praxis|familie|wohnung|bereich|bogen|test|skala|zeile|kw|top|ziel|teil|fall|akte"
    "|tabelle|rahmen|umfang|wert|gewicht|trimester|moment|kindergarten|krankenhaus|kreißsaal|hilfeplan|hort|kontakt|sommer|winter|herbst|frühjahr|frühling|bett|bad|vergleich|bericht|sitzung|paragraf|artikel|absatz|satz|nummer|vorjahr"
)
SV_WAYS = (
    "hem|ut|motor|gen|skol|huvud|tvär|grus|cykel|lands|åter|luft|urin|om|järn|mellan|medel|levnads|fram|bil|by|infarts|bak|kors|skogs|lands|gång|riks|europa|läns|hal"
    "|vårdens|båt|gå|bak|affärs|gal|in|galler|karriär|kommunikations|smitt|behandlings|vinter|rid|rätts|vatten|själv|andnings|förlossnings|sid|tunnel|del|dem|läro|all|skil|vandrings|hel|gemensamma|sjuk|skatte"
)
NO_WAYS = (
    "under|motor|skole|skule|hoved|hovud|gang|luft|urin|om|ut|jern|fylkes|riks|bil|grus|hjem|heim|europa|sykkel|mellom|innkjørsels|tilførsels|adkomst|atkomst|skogs|bygde|inn|fram|frem|av|gå|live|tur|by|av|sid|side"
    "|middel|sti|galle|rett|andedretts|alle|kommunal|privat|for|fødsels|tilkomst|lands|post|turist|vinter|arbeids|smitte|hand|likevel|tenester|gate"
)
