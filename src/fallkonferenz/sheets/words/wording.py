"""Words that deny or leave open what is said beside them, and words that tell who says it.

Source: written for this project; checked with the phrases in tests/sheets/phrases.
"""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.entities import Language

DE, SV, NB, NN = Language.DE, Language.SV, Language.NB, Language.NN

# Before the phrase, in the same clause.
DENIED_BEFORE: Mapping[Language, str] = {
    DE: r"nein,|kein(?:e[nmrs]?|erlei)?|nicht|nie|niemals|ohne|weder|noch nie|verneint|verneinen|bestreitet|ausgeschlossen|frei von",
    SV: r"nej,|inte|inga?|inget|ingenting|aldrig|utan|varken|ej|icke|nekar(?: till)?|förnekar",
    NB: r"nei,|ikke|ingen|intet|ingenting|aldri|uten|verken|benekter|avkrefter",
    NN: r"nei,|ikkje|ingen|ingenting|aldri|utan|verken|korkje|nektar|avkreftar",
}
# After the phrase, in the same clause: "Gewalt wird verneint", "våld nekas".
DENIED_AFTER: Mapping[Language, str] = {
    DE: r"(?:wird|wurde|werden|habe|hat|gab|gibt)?\s?(?:\w+\s){0,5}(?:nicht|nie|verneint|ausgeschlossen|bestritten|kein(?:e[nmrs]?)?)\b",
    SV: r"(?:\w+\s){0,3}(?:nekas|förnekas|utesluts|uteslutet|inte|aldrig|ej)\b",
    NB: r"(?:\w+\s){0,3}(?:benektes|avkreftes|utelukket|ikke|aldri)\b",
    NN: r"(?:\w+\s){0,3}(?:blir nekta|avkrefta|utelukka|ikkje|aldri)\b",
}
# A denial that denies nothing: "nicht nur", "inte bara".
NOT_DENIED: Mapping[Language, str] = {
    DE: r"nicht (?:nur|allein|bloß|immer|mehr so|genug|zuletzt)|ohne (?:pause|ende|unterbrechung)|noch nicht abgeklärt",
    SV: r"inte (?:bara|alltid|minst|längre)",
    NB: r"ikke (?:bare|alltid|minst|lenger)",
    NN: r"ikkje (?:berre|alltid|minst|lenger)",
}
# Anywhere after the phrase, even in the clause behind a semicolon: what one has said, another contests.
CONTESTED: Mapping[Language, str] = {
    DE: r"verneint|verneinen|verneinte|bestreitet|bestreiten|bestritt|dementiert|widerspricht dem|streitet (?:es|das|dies) ab|weist (?:das|dies|es) zurück",
    SV: r"nekar|förnekar|nekat|bestrider|dementerar|tillbakavisar",
    NB: r"benekter|nekter for|avkrefter|bestrider|avviser (?:det|dette)",
    NN: r"nektar for|avkreftar|bestrir|avviser (?:det|dette)",
}
UNSURE: Mapping[Language, str] = {
    DE: r"verdacht(?: auf)?|v\.\s?a\.|vermut\w*|möglicherweise|vielleicht|eventuell|evtl\.?|wohl|scheint|könnte(?:n)?|ob|unklar|hypothese|anscheinend|offenbar|angeblich|mutmaßlich|nicht abgeklärt|hinweise? auf|eher|\?",
    SV: r"misstänk\w*|misstanke\w*|kanske|möjlig\w*|eventuell\w*|ev\.?|oklart|verkar|tycks|kan vara|om hon|hypotes|förmodlig\w*|\?",
    NB: r"mistenk\w*|mistanke\w*|kanskje|mulig\w*|eventuelt|ev\.?|uklart|virker som|ser ut til|kan være|hypotese|trolig|antakelig|\?",
    NN: r"mistenk\w*|mistanke\w*|kanskje|mogleg\w*|eventuelt|ev\.?|uklart|verkar som|ser ut til|kan vere|hypotese|truleg|\?",
}
REPORTED: Mapping[Language, str] = {
    DE: r"sagt\w*|sage|erzähl\w*|bericht\w*|laut|nach angaben|angeblich|meint\w*|klag\w*|schilder\w*|fürchtet|wünscht\w*|gibt an|gab an|habe\b|sei\b|schreib\w*|ruft|rief|fragt\w*|o-ton",
    SV: r"sa\b|säg(?:er|s)|sagt\w*|sade|berättar|berättade|enligt|uppger|uppgav|tycker|klagar|skriver|skrev|önskar|ringde|frågar|menar",
    NB: r"sier|sa\b|sagt|fortell\w*|fortalt|ifølge|oppgir|mener|klager|skriver|ønsker|forteller|ringte|spør|spurte",
    NN: r"seier|sa\b|sagt|fortel\w*|ifølgje|opplyser|meiner|klagar|skriv|ønskjer|ynskjer|ringde|spør|spurde",
}
OBSERVED: Mapping[Language, str] = {
    DE: r"ich (?:sehe|sah|habe gesehen|beobachte\w*|habe beobachtet|erlebe|erlebte|traf|hörte)|bei meine[mn]|beim (?:haus)?besuch|beobachte\w*|wirkt\w*|sieht man|zeigt\w*|auffällig|weint\w*|lächelt\w*|spielt\w*|gemessen|wiegt|gewicht|blickkontakt|läuft|spricht|trinkt",
    SV: r"jag (?:ser|såg|har sett|märker|hör)|vid (?:hembesök\w*|besöket)|observer\w*|gråter|ler\b|leker|väger|vikt|verkar|ögonkontakt|visar|tittar|sitter|jollrar",
    NB: r"jeg (?:ser|så|har sett|merker|hører)|på hjemmebesøk|ved hjemmebesøk|observer\w*|gråter|smiler|leker|veier|vekt|viser|ser at|peker|blikk\w*|følger med",
    NN: r"eg (?:ser|såg|har sett|merkar|høyrer)|på heimebesøk\w*|ved heimebesøk|observer\w*|gret|gråt|smiler|leikar|veg\b|vekt|viser|ser at|peikar|blikk\w*|legg på seg",
}
ASSESSMENT: Mapping[Language, str] = {
    DE: r"einschätzung|ich (?:finde|denke|glaube|halte)|aus meiner sicht|meines erachtens|insgesamt|mein eindruck|eindruck|wir schätzen|gefährdung\w*|tragfähig|bedarf\b",
    SV: r"bedöm\w*|min bild|jag (?:tycker|tror|tänker)|vår bild|vi bedömer|sammantaget|intryck\w*",
    NB: r"vurder\w*|jeg (?:mener|tenker|synes|tror)|etter mitt syn|samlet sett|inntrykk\w*",
    NN: r"vurder\w*|eg (?:meiner|tenkjer|synest|trur)|etter mitt syn|samla sett|inntrykk\w*",
}
