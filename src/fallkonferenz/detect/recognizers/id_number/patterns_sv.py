"""Swedish cues of ids. Source: forms of socialtjänst, regions, Försäkringskassan, Polisen; Transportstyrelsen for plates."""

from __future__ import annotations

import re

STRONG = (
    r"[\w.]{2,20}-id|"
    r"dnr|diarie\w*|vår ref(?:erens)?|er ref(?:erens)?|ref|referens|målnr|pers\.?nr|pnr|personnr|person ?nr|persnr|ärendenr|aktnr|bankgiro|plusgiro|bg|pg"
    r"|konto|clearing\w*|iban|klientkod|patient-?id|klient-?id|familjekod|lma-?nr|lma-?kort|beteckning|regnr|reg\.?nr|regskylt\w*|reservnummer|samordningsnummer"
)
WEAK = (
    r"pärm|pärmen|fack|skåp|"
    r"akt|akten|ärende|ärendet|mål|beslut|\w*beslut|ansökan|nummer|kod|a-kod|journal|journalen|plan|bilaga|bilaga \d till|anmälan"
    r"|polisanmälan|kort|kortet|pass|dossier|mapp|intyg|remiss|id|anteckn\. i|familj|faktura|sak|bil|bilen"
)
FILLERS = (
    "är var hos oss på i för hennes hans barnets mammas pappas deras till som den av mitt mitt vårt har fick det blir"
)

# Three letters without I, Q, V, Å, Ä, Ö, two figures, a figure or a letter (Transportstyrelsen).
PLATE = re.compile(r"(?<![\w-])[A-HJ-PR-UW-Z]{3} ?\d{2}[A-HJ-NPR-UW-Z](?![\w-]|[.,]\d)")
NOT_PLATE = re.compile(r"(?:ICD|SFS|SOL|LVU|LSS|BVC|BUP) ?.*")
VEHICLE = (
    r"(?:bil|bilen|volvo|volvon|saab|saaben|golf|audi|bmw|skoda|škoda|kia|toyota|toyotan|ford|opel|passat|mercedes|släp|släpet|husbil|husvagn|moped\w*|epa\w*"
    r"|skylt\w*|registrering\w*|reg\.?nr|fordon\w*|traktor|skoter\w*|lastbil|taxi|bil ?\|)"
)
PLATE_AFTER_VEHICLE = re.compile(
    r"(?!(?:att|och|den|det|men|kan|har|var|som|ska|med|för|vid|när|hon|han|kör|upp|ned|ner|ett|min|cirka|typ) )(?:[A-Z]{3}|[a-z]{3}) ?\d{2}[A-Za-z\d]"
)
