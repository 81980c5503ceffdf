"""What `check` says, in the user's language; `{}` takes the value or the choices."""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.entities import Language

DE, SV, NB, NN = Language.DE, Language.SV, Language.NB, Language.NN

MESSAGES: Mapping[str, Mapping[Language, str]] = {
    "unknown_field": {
        DE: "dieses Feld gibt es in der Vorlage nicht{}",
        SV: "fältet finns inte i mallen{}",
        NB: "feltet finnes ikke i malen{}",
        NN: "feltet finst ikkje i malen{}",
    },
    "meant": {DE: "; gemeint ist vielleicht {}", SV: "; menas kanske {}", NB: "; kanskje menes {}", NN: "; kanskje er det meint {}"},
    "unknown_value": {
        DE: "dieser Wert ist nicht möglich; möglich sind {}",
        SV: "värdet är inte möjligt; möjliga är {}",
        NB: "verdien er ikke mulig; mulige er {}",
        NN: "verdien er ikkje mogleg; moglege er {}",
    },
    "unknown_key": {
        DE: "dieser Schlüssel steht nicht im Vokabular{}",
        SV: "nyckeln finns inte i vokabulären{}",
        NB: "nøkkelen finnes ikke i vokabularet{}",
        NN: "nøkkelen finst ikkje i vokabularet{}",
    },
    "not_text": {DE: "hier wird Text erwartet", SV: "här väntas text", NB: "her ventes tekst", NN: "her blir det venta tekst"},
    "not_integer": {DE: "hier wird eine ganze Zahl erwartet", SV: "här väntas ett heltal", NB: "her ventes et heltall", NN: "her blir det venta eit heiltal"},
    "not_boolean": {DE: "hier wird true oder false erwartet", SV: "här väntas true eller false", NB: "her ventes true eller false", NN: "her blir det venta true eller false"},
    "not_date": {DE: "hier wird ein Datum JJJJ-MM-TT erwartet", SV: "här väntas ett datum ÅÅÅÅ-MM-DD", NB: "her ventes en dato ÅÅÅÅ-MM-DD", NN: "her blir det venta ein dato ÅÅÅÅ-MM-DD"},
    "not_month": {DE: "hier wird ein Monat JJJJ-MM erwartet", SV: "här väntas en månad ÅÅÅÅ-MM", NB: "her ventes en måned ÅÅÅÅ-MM", NN: "her blir det venta ein månad ÅÅÅÅ-MM"},
    "not_list": {DE: "hier wird eine Liste erwartet (Zeilen mit '- ')", SV: "här väntas en lista (rader med '- ')", NB: "her ventes en liste (linjer med '- ')", NN: "her blir det venta ei liste (linjer med '- ')"},
    "not_table": {DE: "hier werden Felder erwartet ('feld: wert')", SV: "här väntas fält ('fält: värde')", NB: "her ventes felt ('felt: verdi')", NN: "her blir det venta felt ('felt: verdi')"},
    "too_long": {DE: "zu lang: höchstens {} Zeichen", SV: "för lång: högst {} tecken", NB: "for lang: høyst {} tegn", NN: "for lang: høgst {} teikn"},
    "weight": {DE: "das Gewicht ist 1, 2 oder 3", SV: "vikten är 1, 2 eller 3", NB: "vekten er 1, 2 eller 3", NN: "vekta er 1, 2 eller 3"},
    "twice": {DE: "steht zweimal da", SV: "finns två gånger", NB: "står to ganger", NN: "står to gonger"},
    "no_person": {DE: "eine Person mit diesem Kürzel gibt es nicht", SV: "det finns ingen person med den beteckningen", NB: "det finnes ingen person med den koden", NN: "det finst ingen person med den koden"},
    "older": {
        DE: "der Bogen hat die Version {}; 'fallkonferenz fill --merge' bringt ihn auf die heutige",
        SV: "blanketten har version {}; 'fallkonferenz fill --merge' uppdaterar den",
        NB: "arket har versjon {}; 'fallkonferenz fill --merge' oppdaterer det",
        NN: "arket har versjon {}; 'fallkonferenz fill --merge' oppdaterer det",
    },
    "newer": {
        DE: "der Bogen hat die Version {}, neuer als diese Vorlage",
        SV: "blanketten har version {}, nyare än mallen",
        NB: "arket har versjon {}, nyere enn malen",
        NN: "arket har versjon {}, nyare enn malen",
    },
    "empty": {DE: "muss noch ausgefüllt werden: {}", SV: "måste fyllas i: {}", NB: "må fylles ut: {}", NN: "må fyllast ut: {}"},
    "gate": {
        DE: "muss vor der Tagesordnung entschieden sein: {}",
        SV: "måste avgöras före dagordningen: {}",
        NB: "må avgjøres før sakslisten: {}",
        NN: "må avgjerast før saklista: {}",
    },
    "acute": {
        DE: "Gemeldet: die Runde berät nur, was daneben offen ist",
        SV: "Anmält: gruppen tar bara upp det som därutöver är öppet",
        NB: "Meldt: gruppen drøfter bare det som ellers er åpent",
        NN: "Meldt: gruppa drøftar berre det som elles er ope",
    },
    "proposed": {
        DE: "{} Angaben sind Vorschläge, die noch niemand bestätigt hat",
        SV: "{} uppgifter är förslag som ingen har bekräftat",
        NB: "{} opplysninger er forslag som ingen har bekreftet",
        NN: "{} opplysningar er forslag som ingen har stadfesta",
    },
    "not_coarse": {
        DE: "zu genau für eine anonyme Besprechung: {}",
        SV: "för exakt för ett avidentifierat samtal: {}",
        NB: "for nøyaktig for en anonym drøfting: {}",
        NN: "for nøyaktig for ei anonym drøfting: {}",
    },
    "age": {DE: "Alter nur als Spanne ({})", SV: "ålder bara som spann ({})", NB: "alder bare som spenn ({})", NN: "alder berre som spenn ({})"},
    "code": {
        DE: "Kürzel ohne Namen: ein bis vier Buchstaben und höchstens eine Zahl",
        SV: "beteckning utan namn: ett ord för rollen och högst ett tal",
        NB: "kode uten navn: et ord for rollen og høyst et tall",
        NN: "kode utan namn: eit ord for rolla og høgst eit tal",
    },
    "date": {DE: "ein Datum", SV: "ett datum", NB: "en dato", NN: "ein dato"},
    "number": {DE: "eine lange Zahl", SV: "ett långt tal", NB: "et langt tall", NN: "eit langt tal"},
    "contact": {DE: "eine Adresse oder Nummer", SV: "en adress eller ett nummer", NB: "en adresse eller et nummer", NN: "ei adresse eller eit nummer"},
    "identifier": {
        DE: "hier steht noch etwas, das erkennen lässt: {}",
        SV: "här finns något som pekar ut någon: {}",
        NB: "her står det noe som peker noen ut: {}",
        NN: "her står det noko som peikar nokon ut: {}",
    },
    "not_in_text": {DE: "steht nicht im Text", SV: "framgår inte av texten", NB: "går ikke fram av teksten", NN: "går ikkje fram av teksten"},
    "nothing_fits": {
        DE: "Dazu steht nichts im Vokabular ('fallkonferenz templates show {}' zeigt es); bitte andere Worte",
        SV: "Det finns inte i vokabulären ('fallkonferenz templates show {}' visar den); försök med andra ord",
        NB: "Det finnes ikke i vokabularet ('fallkonferenz templates show {}' viser det); prøv andre ord",
        NN: "Det finst ikkje i vokabularet ('fallkonferenz templates show {}' viser det); prøv andre ord",
    },
    "which": {DE: "Nummer", SV: "Nummer", NB: "Nummer", NN: "Nummer"},
    "ask": {DE: "Antwort (leer: weiter)", SV: "Svar (tomt: nästa)", NB: "Svar (tomt: neste)", NN: "Svar (tomt: neste)"},
    "which_mode": {DE: "wird vor der Besprechung entschieden", SV: "avgörs före samtalet", NB: "avgjøres før drøftingen", NN: "blir avgjort før drøftinga"},
}


def say(code: str, lang: Language, value: object = "") -> str:
    """Return a message in a language."""
    return MESSAGES[code][lang].format(value)
