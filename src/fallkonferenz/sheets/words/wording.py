"""Words that deny or leave open what is said beside them, and words that tell who says it.

Source: written for this project; checked with the phrases in tests/sheets/phrases.
"""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.entities import Language

DE, SV, NB, NN = Language.DE, Language.SV, Language.NB, Language.NN

# Before the phrase, in the same clause.
DENIED_BEFORE: Mapping[Language, str] = {
    DE: r"nein,|kein(?:e[nmrs]?|erlei)?|keineswegs|keinesfalls|mitnichten|niemand\w*|nicht|nichts|nie|niemals|ohne|weder|noch nie|verneint|verneinen|bestreitet|ausgeschlossen|frei von",
    SV: r"nej,|inte|inga|inge[nt]|ingenting|ingendera|aldrig|utan|varken|ej|icke|nekar(?: till)?|nekat(?: till)?|förnekar",
    NB: r"nei,|ikke|ingen|intet|ingenting|aldri|uten|verken|hverken|benekter|avkrefter",
    NN: r"nei,|ikkje|ingen|inga|inkje|ingenting|aldri|utan|verken|korkje|nektar|avkreftar",
}
# Those that belong to a verb, and so do not reach over "und trinkt", "och gråter".
DENIES_A_VERB: Mapping[Language, str] = {DE: r"nicht|nie|niemals", SV: r"inte|aldrig|ej|icke", NB: r"ikke|aldri", NN: r"ikkje|aldri"}
AND_DOES: Mapping[Language, str] = {
    DE: r"und (?:sie |er |es |hat |ist |wird |(?-i:[a-zäöü])\w+(?:t|en|te)\b)",
    SV: r"och (?:hon |han |de |har |är |\w{2,}(?:ar|er|ade|de)\b|får |ser |sår )",
    NB: r"og (?:hun |han |de |har |er |\w{2,}(?:er|et|te|de)\b|får |gråter |ser )",
    NN: r"og (?:ho |han |dei |har |er |\w{2,}(?:ar|er|te|de)\b|får |gret |søv |ser )",
}
# What begins another clause: a conjunction anywhere; behind a comma a subject or a verb, too.
CONJUNCTION: Mapping[Language, str] = {
    DE: r"dass|weil|wenn|ob|da|obwohl|während|damit|sodass",
    SV: r"att|eftersom|när|om|så|medan|fast|som|vilket",
    NB: r"at|fordi|når|hvis|så|mens|selv om|som",
    NN: r"at|fordi|når|om|så|medan|sjølv om|som",
}
CLAUSE: Mapping[Language, str] = {
    DE: CONJUNCTION[DE] + r"|er|sie|es|ich|wir|man|was|der|die|das|ist|hat|wird|wirkt|trinkt|schläft|weint",
    SV: CONJUNCTION[SV] + r"|hon|han|de|jag|vi|man|är|har",
    NB: CONJUNCTION[NB] + r"|hun|han|de|jeg|vi|man|er|har",
    NN: CONJUNCTION[NN] + r"|ho|han|dei|eg|vi|ein|er|har",
}
# The clause that speaks of the one before: "Dass es Gewalt gibt, darauf deutet nichts hin".
OF_THAT: Mapping[Language, str] = {DE: r"darauf|dafür|davon|hierfür", SV: r"det|detta", NB: r"det|dette", NN: r"det|dette"}
# What stands behind a clause on signs and says that there are none: "Hinweise darauf, dass ..., gibt es nicht".
THERE_IS: Mapping[Language, str] = {
    DE: r"gibt|gab|gäbe|haben?|hatten?|sehen?|sahen?|liegen|bestehen|besteht|fand\w*|finde\w*",
    SV: r"finns|fanns|har|ser|såg|syns|hittar",
    NB: r"er|var|finnes|fins|har|ser|så",
    NN: r"er|var|finst|har|ser|såg",
}
# After the phrase, in the same clause: "Gewalt wird verneint", "våld nekas".
DENIED_AFTER: Mapping[Language, str] = {
    DE: r"gefragt\b|(?:wird|wurde|werden|habe|hat|gab|gibt|ist)?\s?(?:\w+\s){0,5}(?:nicht|nichts|nie|niemand\w*|verneint|ausgeschlossen|bestritten|negativ|unauffällig|kein(?:e[nmrs]?)?|abgeklungen|überstanden|überwunden|vorbei|kein thema)\b",
    SV: r"(?:\w+\s){0,6}(?:nekas|förnekas|utesluts|utesluten|uteslutet|uteslutna|nej|inte|aldrig|ej|ingen|inget|inga|är över|gått över|överstånd\w+)\b",
    NB: r"(?:\w+\s){0,4}(?:benektes|avkreftes|avvises|utelukket|nei|ikke|aldri|intet|ingen|er over|gått over)\b",
    NN: r"(?:\w+\s){0,4}(?:blir nekta|avkrefta|avvist|utelukka|nei|ikkje|aldri|ingen|inga|er over|gått over)\b",
}
# After the phrase, anywhere in its clause: what it tells is over, was cleared up, or has no part in it.
OVER: Mapping[Language, str] = {
    DE: r"verschwunden|überwunden|überstanden|beigelegt|abgeklungen|vorbei|aufgehört|ausgeschlossen werden|ausgeräumt|getilgt|keine rolle|als falsch heraus|nicht bestätigt",
    SV: r"gått över|gick över|tog slut|tagit slut|upphört|avskriv\w+|är över|löst sig|försvunnit|ingen roll|inte bekräfta\w+",
    NB: r"gått over|gikk over|tok slutt|tatt slutt|opphørt|avkreftet|er over|løst seg|forsvunnet|ingen rolle|ikke bekreftet",
    NN: r"gått over|gjekk over|tok slutt|teke slutt|opphøyrt|avkrefta|er over|løyst seg|forsvunne|inga rolle|ikkje stadfesta",
}
# Behind a comma: the answer to a question, or that it never happened: "Vold er det spurt om, det har aldri forekommet".
ANSWERED_NO: Mapping[Language, str] = {
    DE: r"(?:nein|nicht (?-i:[A-ZÄÖÜ])[\w-]+[.!]?$|nie vorgekommen|(?:das|es|davon|so etwas) (?:\w+ ){0,3}(?:nie|nicht|niemals) (?:\w+ ){0,2}(?:vorgekommen|passiert|der fall|gegeben|rede))",
    SV: r"(?:nej|inte (?-i:[A-ZÄÖÅ])[\w-]+[.!]?$|(?:det|sådant) (?:\w+ ){0,2}(?:aldrig|inte) (?:\w+ ){0,1}(?:förekommit|hänt|varit|fråga om))",
    NB: r"(?:nei|ikke (?-i:[A-ZÆØÅ])[\w-]+[.!]?$|(?:det|slikt) (?:\w+ ){0,2}(?:aldri|ikke) (?:\w+ ){0,1}(?:forekommet|skjedd|hendt|vært|tale om))",
    NN: r"(?:nei|ikkje (?-i:[A-ZÆØÅ])[\w-]+[.!]?$|(?:det|slikt) (?:\w+ ){0,2}(?:aldri|ikkje) (?:\w+ ){0,1}(?:førekome|skjedd|hendt|vore|tale om))",
}
# Behind the phrase as a label: "Gewalt: nein".
LABELLED_NO: Mapping[Language, str] = dict.fromkeys(Language, r"(?:nein|keine?\w*|nicht|verneint|nej|inte|ingen|inga|inget|nei|ikke|ikkje|aldri|aldrig|nie|selten|sällan|sjelden|sjeldan|u\.\s?a\.?|o\.\s?b\.?|[-–](?=\s|\)|$))")
# Signs of something, and what denies them, wherever they stand in the sentence: "Nichts deutet darauf hin, dass ...".
SIGN: Mapping[Language, str] = {
    DE: r"hinweis\w*|anhalt\w*|anzeichen|zeichen|indiz\w*|verdacht\w*|deutet\w*|deuten|spricht (?:da)?für|spuren|sorge,? dass|befürchte\w*|annehmen|anlass\w*",
    SV: r"tecken|tyder|misstank\w*|misstänk\w*|indikation\w*|anledning|talar för|pekar på|spår av|orolig\w* för|skäl att",
    NB: r"tegn|tyder|mistank\w*|mistenk\w*|indikasjon\w*|holdepunkt\w*|grunn til|peker (?:mot|på)|spor etter|bekymre\w* for",
    NN: r"teikn|tyder|mistank\w*|mistenk\w*|indikasjon\w*|haldepunkt\w*|grunn til|peikar (?:mot|på)|spor etter|uroa for",
}
NO: Mapping[Language, str] = {
    DE: r"kein\w*|niemand\w*|nicht|nichts|nie|niemals|ohne|weder|verneint|ausgeschlossen",
    SV: r"inga|inge[nt]|ingenting|inte|aldrig|ej|utan|varken",
    NB: r"ikke|ingen|ingenting|intet|aldri|uten|verken",
    NN: r"ikkje|ingen|inga|ingenting|inkje|aldri|utan|verken|korkje",
}
# Before the phrase, at most three words off: one speaks about it, and does not say that it is so.
ABOUT: Mapping[Language, str] = {
    DE: r"(?:kurs|gruppe|vortrag|fortbildung|schulung|flyer|broschüre|information(?:en)?|aufklärung|thema|fragen?|gefragt|frage|prävention|screening|fachstelle|beratungsstelle|beratung|"
    r"selbsthilfegruppe|projekt|programm|konzept|leitlinie|gesprochen|angst)\s+(?:über|zu[rm]?|nach|für|bei|gegen|von|vor|:)",
    SV: r"(?:kurs|grupp|föreläsning|utbildning|broschyr|information|frågor|frågar|frågat|frågade|fråga|tema|screening|program|projekt|pratat|pratade|rutin\w*|rädd|oro)\s+(?:om|kring|för|mot|vid)",
    NB: r"(?:kurs|gruppe|foredrag|opplæring|brosjyre|informasjon|informert|spørsmål|spør|spurt|spurte|tema|screening|program|prosjekt|snakket|snakka|rutine\w*|redd)\s+(?:om|for|mot|ved)",
    NN: r"(?:kurs|gruppe|foredrag|opplæring|brosjyre|informasjon|informert|spørsmål|spør|spurt|spurde|tema|screening|program|prosjekt|snakka|rutine\w*|redd)\s+(?:om|for|mot|ved)",
}
# Sentences of other families.
OTHERS: Mapping[Language, str] = {
    DE: r"(?:eine[rn]?|in|bei|von) (?:der )?(?:anderen?|früheren) famil\w+|andere famil\w+|viele famil\w+|in vielen famil\w+|bei anderen (?:eltern|müttern|kindern)|die meisten (?:eltern|famil\w+)|"
    r"(?:bei |von |zu )?(?:der|einer|eine|einem) (?:anderen?|früheren) (?:\w*famil\w+|bewohner\w*|mutter|klient\w*|fall|paar|haushalt)|nachbarfamil\w+|"
    r"(?:galt(?:en)?|gilt|gelten|betraf(?:en)?|betrifft|betreffen) (?:nicht |den |dem |der |die |das |einer? |einem ){1,3}(?:nachbar\w*|ehepaar|paar|andere\w*|famil\w+ (?:über|unter|neben))",
    SV: r"(?:en|i en|någon) annan (?:familj|mamma|mor|boende|klient)|(?<!med )(?<!två )(?<!tre )andra familjer|grannfamilj\w*|ett (?:annat|tidigare) (?:ärende|fall)|"
    r"(?:gäller|gällde|rör|rörde) (?:den (?:ena|andra)|en annan|grann\w+|någon annan|de andra)|många familjer|de flesta (?:familjer|föräldrar)",
    NB: r"(?:en|i en) annen (?:familie|mor|beboer|sak)|(?<!med )(?<!to )(?<!tre )andre familier|nabofamili\w+|en tidligere sak|ikke noe med denne familien|"
    r"(?:gjelder|gjaldt|dreier seg om|handlet om) (?:den andre|en annen|nabo\w*|noen andre|de andre)|det er \w+ (?:\w+ ){1,8}, ikke (?=[A-ZÆØÅ])|mange familier|de fleste (?:familier|foreldre)",
    NN: r"(?:ein|i ein) annan familie|(?:ei|i ei) anna (?:mor|sak)|(?<!med )(?<!to )(?<!tre )andre familiar|nabofamili\w+|ei tidlegare sak|ikkje noko med denne familien|"
    r"(?:gjeld|galdt|dreier seg om|handla om) (?:den andre|ein annan|nabo\w*|nokon andre|dei andre)|mange familiar|dei fleste (?:familiar|foreldre)",
}
# Sentences of what is not so, but would be or might come.
WOULD: Mapping[Language, str] = {
    DE: r"(?:wenn|falls|sollte|sobald) .{0,60}(?:käme|würde|wäre|gäbe|hätte|sollte)|falls|sollte (?:es|sie|er|sich)\b",
    SV: r"(?:om|ifall) .{0,40}(?:skulle|blev)|ifall|skulle det (?:bli|komma)",
    NB: r"(?:hvis|dersom|om) .{0,40}(?:skulle|ble)|skulle det (?:bli|komme)",
    NN: r"(?:dersom|om|viss) .{0,40}(?:skulle|vart)|skulle det (?:bli|kome)",
}
# Questions that ask whether or what, and say nothing.
ASKING: Mapping[Language, str] = {
    DE: r"(?:gibt|gab|ist|sind|hat|haben|liegt|liegen|besteht|wie|was|wer|wo|wann|welche\w*|warum|wieso|woher|wodurch|könnte|können|soll|sollen|sollte|braucht|brauchen|darf|trinkt|und (?:wie|was|wer))",
    SV: r"(?:finns|är|har|hur|vad|vem|vilka?|vilket|när|var|varför|kan|ska|skulle|bör|behöver|dricker|förekommer)",
    NB: r"(?:er|har|finnes|fins|hvordan|hva|hvem|hvilke\w*|når|hvor|hvorfor|kan|skal|bør|trenger|drikker|foreligger)",
    NN: r"(?:er|har|finst|korleis|kva|kven|kva for|når|kor|kvifor|kan|skal|bør|treng|drikk|ligg)",
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
    DE: r"verneint|verneinen|verneinte|bestreitet|bestreiten|bestritt|dementiert|widerspricht dem|streitet (?:es|das|dies) ab|nicht bestätigt|unbegründet|haltlos|weist (?:das|dies|es) zurück",
    SV: r"nekar|förnekar|nekat|bestrider|dementerar|tillbakavisar|visade sig (?:inte|vara fel)|stämmer inte|stämde inte|ogrundad\w*",
    NB: r"benekter|nekter for|avkrefter|bestrider|avviser (?:det|dette)|viste seg (?:ikke|å (?:ikke |være feil))|stemmer ikke|stemte ikke|grunnløs\w*",
    NN: r"nektar for|avkreftar|bestrir|avviser (?:det|dette)|viste seg (?:ikkje|å (?:ikkje |vere feil))|stemmer ikkje|stemte ikkje|grunnlaus\w*",
}
UNSURE_AFTER: Mapping[Language, str] = {
    DE: r"unklar|(?:noch )?nicht abgeklärt|fraglich|möglich|nicht sicher|vermutet",
    SV: r"oklart|osäkert|kan inte uteslutas|misstänks|möjlig\w*",
    NB: r"uklart|usikkert|ikke avklart|kan ikke utelukkes|mistenkes|mulig\w*",
    NN: r"uklart|usikkert|ikkje avklart|kan ikkje utelukkast|mogleg\w*",
}
UNSURE: Mapping[Language, str] = {
    DE: r"verdacht(?: auf)?|v\.\s?a\.|vermut\w*|möglicherweise|vielleicht|eventuell|evtl\.?|wohl|scheint|könnte(?:n)?|ob|unklar|hypothese|anscheinend|offenbar|angeblich|mutmaßlich|nicht abgeklärt|hinweise? auf|eher|glaub\w*|nicht sicher|unsicher,|fürchte\w*|sorge, dass|frage mich|\?",
    SV: r"misstänk\w*|misstanke\w*|kanske|möjlig\w*|eventuell\w*|ev\.?|oklart|verkar|tycks|kan vara|om hon|hypotes|förmodlig\w*|osäker på|undrar om|tror|\?",
    NB: r"mistenk\w*|mistanke\w*|kanskje|mulig\w*|eventuelt|ev\.?|uklart|virker som|ser ut til|kan være|hypotese|trolig|antakelig|usikker på|lurer på om|tror|\?",
    NN: r"mistenk\w*|mistanke\w*|kanskje|mogleg\w*|eventuelt|ev\.?|uklart|verkar som|ser ut til|kan vere|hypotese|truleg|usikker på|lurer på om|trur|\?",
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
