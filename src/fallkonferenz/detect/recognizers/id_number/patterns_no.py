"""Norwegian cues of ids. Source: forms of barnevern, PPT, helsestasjon, NAV, UDI, Noark 5; Statens vegvesen for plates."""

from __future__ import annotations

import re

STRONG = (
    r"kontakt-?id|perm-?nr|"
    r"[\w.]{2,20}-id|"
    r"saks ?nr|saksnummer|sak ?nr|vår ref|deres ref|dykkar ref|vår referanse|ref|referanse|jnr|j\.nr|journal ?nr|fnr|f\.? ?nr|pnr|p\.nr|pid|dnr|d-nr|d-nummer|duf-?nr"
    r"|fødselsnr|fødsels- og personnummer|konto|kontonr|bankkonto|iban|klientkode|klient-?id|pasient-?id|brukerkode|sak-?id|plan-?id\w*|planidentitet|regnr|reg\.?nr|hpr|h-nr"
    r"|eqs|avvik|arkivsak\w*|arkivref|op\.?logg|logg ?nr|oppdrag|skiltnr|mob\.?id"
)
WEAK = (
    r"\w*sak|saka|saken|journal|journalen|pasientjournal|arkiv|vedtak|vedtaket|logg|logget|logga|mappe|mappa|fil|kode|kort|melding|henvisning|søknad|pass|id|"
    r"bil|bilen|arkivert|anmeldelse|rekvisisjon|plan|fakturaen|faktura|avtale|bankid|idnr"
)
FILLERS = "er var hos oss på i for til hennar hans hennes barnet mor far min mitt dykkar deres som den det si i acos på har får heter heiter av"

# Two letters, five figures (kjennemerkeforskriften); amounts and blood values apart.
PLATE = re.compile(r"(?<![\w-])[A-Z]{2} ?[1-9]\d(?:\d{3}| \d{3})(?![\w-]|[.,]\d)")
NOT_PLATE = re.compile(r"(?:KR|NR|PB|IE|CA|HB|BP|OK|PÅ|AV) ?.*")
VEHICLE = (
    r"(?:bil|bilen|bilnr|volvo|golf|audi|bmw|skoda|škoda|kia|toyota|ford|opel|passat|mercedes|tesla|hilux|tilhengar|tilhenger|bobil|campingvogn|moped\w*"
    r"|skilt\w*|registrering\w*|reg\.?nr|kjennetegn|kjenneteikn|kjøretøy|køyretøy|traktor|scooter|snøskuter|lastebil|taxi)"
)
PLATE_AFTER_VEHICLE = re.compile(
    r"(?!(?:på|av|om|er|ca|kr|nr|og|vi|de|et|to|en|ei|at|da|så|no|nå|kl|me|eg|ho|du) ?\d)(?:[A-Z]{2}|[a-z]{2}) ?\d{2} ?\d{2,3}(?: ?[A-Z]{2})?|[A-Z]{2} ?\d{4}(?: [A-Z]{2})?"
)
