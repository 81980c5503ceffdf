"""Words around a name that tell who somebody is: professionals, titles, the child a case is about, life and home.

Each entry is a regular expression; all are matched without regard to case unless they stand in TITLES.
Source: written for this project.
"""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.entities import Language

DE, SV, NB, NN = Language.DE, Language.SV, Language.NB, Language.NN

TITLES_F: Mapping[Language, str] = {DE: r"Frau|Fr\.|fr\.|frau", SV: r"fru|Fru", NB: r"fru|Fru", NN: r"fru|Fru"}
TITLES_M: Mapping[Language, str] = {DE: r"Herrn?|Hr\.|hr\.|herrn?", SV: r"herr|Herr", NB: r"herr|Herr", NN: r"herr|Herr"}

# Beginnings and endings of the names of professions in the helping system; a word that fits is no relative.
_HELPER_DE = (
    r"dr\.|prof\.|koll\.|\w*hebamme|\w*(?:ärztin|arzt|ärzte)|\w*erzieher(?:in)?|\w*lehrer(?:in)?|\w*psycholog\w*|\w*therapeut\w*|"
    r"\w*berater(?:in)?|\w*pädagog\w*|sozialarbeit\w*|\w*sozialarbeit\w*|\w*pfleger(?:in)?|\w*schwester\b(?<!\bschwester)|\w*helfer(?:in)?|"
    r"\w*leit(?:ung|er|erin)|\w*koordinat\w*|\w*begleit\w*|\w*dolmetscher\w*|sprachmittler\w*|\w*betreuer(?:in)?|\w*beistand\w*|"
    r"pfarrer(?:in)?|\w*seelsorger\w*|anwält\w*|rechtsanw\w*|richter(?:in)?|polizist\w*|vermieter(?:in)?|kolleg(?:e|en|in)|asd|spfh|"
    r"\w*lots(?:e|in)|\w*sachbearbeit\w*|frühförder\w*|logopäd\w*|physio\w*|ergo\w*|\w*fachkraft|\w*praktikant\w*|protokoll\w*|"
    r"kardiologie|kinderkrankenpflege|diakon\w*|trainer(?:in)?|chef(?:in)?|prediger|familienbegleitung"
)
_HELPER_SV = (
    r"dr\.?|doktor\w*|\w*barnmorsk\w*|\w*sköterska\w*|\w*läkare?n?|\w*lärare?n?|\w*psykolog\w*|\w*terapeut\w*|\w*sekreterare\w*|"
    r"\w*pedagog\w*|\w*kurator\w*|socionom\w*|\w*handläggare\w*|\w*rådgivare\w*|\w*chef\w*|rektor\w*|\w*samordnare\w*|\w*tolk\w*|"
    r"logoped\w*|\w*assistent\w*|diakon\w*|präst(?:en)?|advokat\w*|\w*kontaktperson\w*|fröken|mentor\w*|bm|kollega\w*|"
    r"\w*ledare\w*|polis\w*|värd\w*|\w*behandlare\w*|\w*konsulent\w*|hyresvärd\w*|fysio\w*|arbetsterapeut\w*|bvc"
)
_HELPER_NO = (
    r"dr\.?|doktor\w*|\w*jordmor\w*|\w*sykepleier\w*|\w*sjukepleiar\w*|\w*lege\w*|\w*lærer\w*|\w*lærar\w*|\w*psykolog\w*|\w*terapeut\w*|"
    r"\w*pedagog\w*|\w*leder\w*|\w*leiar\w*|\w*konsulent\w*|\w*rådgiver\w*|\w*rådgjevar\w*|\w*koordinator\w*|\w*tolk\w*|\w*assistent\w*|"
    r"\w*kurator\w*|sosionom\w*|\w*sosionom\w*|\w*arbeider\b|\w*arbeidar\b|\w*holder\b|\w*haldar\b|\w*veileder\w*|\w*rettleiar\w*|"
    r"rektor\w*|\w*helsesøster\w*|prest\w*|advokat\w*|vernepleie\w*|vernepleia\w*|ergo\w*|fysio\w*|logoped\w*|huseier\w*|huseigar\w*|"
    r"saksbehand\w*|sakshandsam\w*|miljø\w*|støttekontakt\w*|tospråkleg|tospråklig|referent|kollega\w*|ped\.?leder|pedleder|politi\w*|trener\w*"
)
HELPERS: Mapping[Language, str] = {DE: _HELPER_DE, SV: _HELPER_SV, NB: _HELPER_NO, NN: _HELPER_NO}

# A label or a greeting before a name: the people who write, are written to, or sit in the meeting.
HELPER_LABELS: Mapping[Language, str] = {
    DE: r"von|an|cc|kopie|betreff|eingebracht von|aufgenommen von|fallgebend\w*|teilnehmend\w*|teilnehmer\w*|entschuldigt|anwesend|unterschrift|gez\.|protokoll\w*|gezeichnet von|erstellt von|verfasst von|referent\w*|moderation|hallo|liebe[rs]?|sehr geehrte[rs]? \w+|lg|gruß|grüße|mit freundlichen grüßen|beteiligt bisher|ansprechpartner\w*|vermieter|helfersystem",
    SV: r"från|till|kopia|föredragande|inlämnad av|anmäld av|närvarande|underskrift|vid pennan|deltagare|handläggare|konsultsökande|samtalsledare|hej|hälsningar|mvh|skriven av|antecknat av|kallade|frånvarande",
    NB: r"fra|til|kopi|meldt inn av|innmeldt av|til stede|tilstede|forfall|referent\w*|stafettholder|deltakere|skrevet av|hei|hilsen|mvh|vennlig hilsen|underskrift|ført av|fører|logget|møteleder|fraværende",
    NN: r"frå|til|kopi|meldt inn av|innmeldt av|til stades|forfall|referent\w*|koordinator|stafetthaldar|deltakarar|skrive av|hei|helsing|mvh|venleg helsing|underskrift|ført av|møteleiar|sak lagt fram av|lagt fram av",
}
# A line that begins so speaks of the professionals.
HELPER_LINES: Mapping[Language, str] = {
    DE: r"helfersystem|beteiligt bisher|beteiligte fachkräfte|teilnehmende|entschuldigt",
    SV: r"närvarande|deltagare|insatser",
    NB: r"til stede|deltakere|forfall",
    NN: r"til stades|deltakarar|forfall",
}

# Before a name: the case is about this child.
INDEX: Mapping[Language, str] = {
    DE: r"indexkind(?: \([^)]*\))?|name, vorname des kindes|name des kindes|kind|klient(?:in)?|es geht um|betrifft|betr\.?|patient(?:in)?|vorgestellt wird|schüler(?:in|/in)?|konsil zu",
    SV: r"mötet gäller|det gäller|gäller|barn|namn|barnets namn|ärendet gäller|ärendet rör|patient|klient|elev|anmälan avser|avser|angående",
    NB: r"gjelder|barn|barnet|navn|barnets navn|saken gjelder|det gjelder|møtet gjelder|pasient|elev|angår|vedrørende|vedr\.?|henvisning|klient",
    NN: r"gjeld|barn|barnet|namn|barnets namn|saka gjeld|det gjeld|møtet gjeld|pasient|elev|vedkomande|vedr\.?|tilvising|klient",
}

DEAD_AFTER: Mapping[Language, str] = {
    DE: r"gefallen|fiel (?:im krieg|an der front)|†|(?:ist |war )?(?:verstorben|gestorben|tödlich verunglückt|verunglückt|tot)\b|starb\b|kam ums leben",
    SV: r"stupade|stupat|avled|avliden|omkom|dog\b|är död|dött|gick bort|har gått bort",
    NB: r"falt i (?:krigen|krig)|døde|død\b|omkom|gikk bort|falt fra",
    NN: r"fall i (?:krigen|krig)|døydde|død\b|døde|omkom|gjekk bort|fall frå",
}
DEAD_BEFORE: Mapping[Language, str] = {
    DE: r"(?:tod|verlust|beerdigung|sterben) (?:des|der|seines|ihres|seiner|ihrer|vom|von)|verstorbene[nrs]?",
    SV: r"(?:sedan|efter att|när)(?=\W+\w+\W+(?:dog|avled|gick bort))|avlidna?|framlidne|\w*(?:bortgång|begravning)",
    NB: r"avdøde",
    NN: r"avdøde",
}
AWAY: Mapping[Language, str] = {
    DE: r"(?:lebt|wohnt)(?: seit [^,.;]{1,25})? (?:in @LOC|im selben dorf|nebenan|im nachbar\w+|bei (?:der|seiner|ihrer) (?:oma|großmutter))|ist ausgezogen|noch bei der großmutter",
    SV: r"bor (?:kvar )?(?:i @LOC|två gator bort|granne|i grannhuset|på gården|inte hemma)|särbo|på besök|har flyttat ut",
    NB: r"bor (?:i|på) (?:@LOC|nabohuset|nabogården|hybel)|plassert annet sted|har flyttet ut|dagpendler",
    NN: r"bur i (?:@LOC|kårhuset|nabohuset|naboh\w+)|bur på (?:@LOC|hybel)|har flytta ut",
}
HOME: Mapping[Language, str] = {
    DE: r"wohnt (?:wieder |auch |mit )?im haus|lebt mit im haushalt|im selben haushalt|wohnt bei (?:uns|ihnen|der mutter)",
    SV: r"bor hemma|bor med familjen|bor hos mamma",
    NB: r"bor hjemme|bor hos (?:mor|familien)|bor sammen med",
    NN: r"bur heime|bur hos (?:mor|familien)|bur saman med",
}
COUPLE: Mapping[Language, tuple[tuple[str, str], ...]] = {
    DE: (
        ("divorced", r"geschieden|scheidung|ex-?frau|ex-?mann"),
        ("separated", r"getrennt leb\w*|(?:haben|hat|sind|ist) (?:sich )?(?:[^.,;]{1,25} )?getrennt|trennung|ausgezogen|\bex\b"),
        ("married", r"verheiratet|ehemann|ehefrau|eheleute"),
        ("together", r"lebensgefährt\w*|leben(?:spartner\w*| zusammen| mit)|(?<!neue )partner(?:in)?\b"),
    ),
    SV: (
        ("divorced", r"skilda|skilsmäss\w*|frånskil\w*"),
        ("separated", r"separer\w*|separation\w*|gjort slut|gjorde slut|flyttade isär|gått isär|gick isär"),
        ("married", r"\bgifta?\b|make\b|maka\b|hustru"),
        ("together", r"sambon?\b|särbo|sammanboende"),
    ),
    NB: (
        ("divorced", r"\bskilt\b|skilte\b(?! lag)|skilsmisse\w*"),
        ("separated", r"separer\w*|samlivsbrudd\w*|skilte lag|flyttet fra hverandre|gikk fra hverandre|brudd(?:et)?\b"),
        ("married", r"\bgift\b|ektefelle\w*|ektemann"),
        ("together", r"samboer\w*|bor sammen"),
    ),
    NN: (
        ("divorced", r"\bskilde\b|skilsmisse\w*|\bskilt\b"),
        ("separated", r"separer\w*|samlivsbrot\w*|gjekk frå kvarandre|flytta frå kvarandre|brot(?:et)?\b"),
        ("married", r"\bgifte?\b|ektefelle\w*|ektemann"),
        ("together", r"sambuar\w*|samboar\w*|bur saman"),
    ),
}
# After two names: they are a couple, or were one.
COUPLES: Mapping[Language, tuple[tuple[str, str], ...]] = {
    DE: (
        ("ex_partner", r"kein paar|nicht mehr (?:zusammen|ein paar)|getrennt|trennten sich|geschieden|auseinandergegangen|waren (?:ein paar|verheiratet|zusammen)"),
        ("partner", r"ein paar|das paar|verheiratet|verlobt|zusammen(?!arbeit)|leben zusammen|heirate\w+"),
    ),
    SV: (
        ("ex_partner", r"inte (?:längre )?(?:ihop|tillsammans|ett par)|separer\w+|skil(?:da|de sig|t sig)|gjorde slut|gick isär|flyttade isär|gått isär|var (?:gifta|ihop|ett par)"),
        ("partner", r"ett par|paret|gifta|gifte sig|sambor|förlovade|ihop|tillsammans sedan|flyttade ihop"),
    ),
    NB: (
        ("ex_partner", r"ikke (?:lenger )?(?:sammen|et par)|separer\w+|skilt\w?|skilte lag|gikk fra hverandre|flyttet fra hverandre|gjorde det slutt|var (?:gift|sammen)"),
        ("partner", r"et par|paret|ekteparet|gifte?t?|giftet seg|samboere?|forlovet|kjærester|(?:er|vært|bor) sammen"),
    ),
    NN: (
        ("ex_partner", r"ikkje (?:lenger )?(?:saman|eit par)|separer\w+|skil[dt]e?|gjekk frå kvarandre|flytta frå kvarandre|gjorde det slutt|var (?:gifte?|saman)"),
        ("partner", r"eit par|paret|ekteparet|gifte?|gifta seg|sambuarar|sambuande|forlova|kjærastar|(?:er|vore|bur) saman"),
    ),
}
MARRIED = r"(?i)verheiratet|heirat|gift"
# Between the one who has a child and the word for it: "Marcus och Elina fick en dotter, X". What is had is told by the kinship word.
HAS = r"(?:hat|haben|hatte|bekam|bekamen|har|hade|fick|hadde|fikk|fekk|fått|född[ea]|fødte|fødde)"
# "X hat Y geboren": before and after the name of the child.
BORE_BEFORE = r"(?:(?:födde|fødte|fødde|gebar|fick|fikk|fekk)\s+(?:lille\s+|lilla\s+|vesle\s+)?)"
BORE_AFTER = r"(?:geboren|bekommen|zur welt gebracht)\b"
FROM_RELATION = (  # "stammt aus der Beziehung mit X": the other parent
    r"aus (?:der|einer|ihrer|seiner)(?: \w+)? (?:beziehung|ehe|partnerschaft) mit|från (?:ett|hennes|hans|sitt)?\s?(?:\w+ )?(?:förhållande\w*|äktenskap\w*) med|"
    r"fr[aå] (?:eit |et )?(?:\w+ )?(?:forhold\w*|ekteskap\w*) (?:til|med)"
)
FIRST_BIRTH = r"(?:förstföderska|förstagångsföderska|førstegangsfødende|fyrstegongsfødande|erstgebärende)"
GIVES_BIRTH = r"hat(?:te)?\s[^.;]{0,60}?\bgeboren|schwanger|hochschwanger|entbunden|gestillt|stillt|ammar|ammer|gravid|fødte|fødde|födde|gebar|fött|född[ae]? barn|venter barn|ventar barn|väntar barn|ventar (?:sitt|sin|ein|eit)|venter (?:sitt|sin|en|et)|väntar (?:sitt|sin)"
# Before a name: the family as a whole, nobody of it.
FAMILIES = r"(?:groß)?familie|fam\.?|familjen|familien|slekta|släkten"
# "Schwester Frida hat Dienst": a nurse, if no word before says whose sister.
NURSES = r"schwester|syster|søster"
# Between a verb and the name: "Der Vater heißt wohl X", "Faren heter visst X".
PERHAPS = r"vara|være|vere|sein|wohl|wahrscheinlich|vermutlich|übrigens|eigentlich|jetzt|also|visst|vist|nok|nog|tydligen|tydeligvis|altså|alltså|egentlig|egentlegen|nå|no|nu"
# After a kinship word: what somebody says, not who somebody is ("Far sier: X har ...").
FUNCTIONS = r"(?:funktion|befattning|stilling|funksjon|dienststellung|rolle?)"  # the field of a form for what somebody is at work
SAYS = (
    r"sag\w+|bericht\w*|erzähl\w*|mein[te]\w*|fragt\w*|schreibt|ruft|wünscht|beschreibt|säger|sade|sa|berättar|berättade|menar|frågar|undrar|skriver|ringde|"
    r"önskar|beskriver|sier|seier|forteller|fortalte|fortel|fortalde|mener|meiner|spør|spurte|lurer|skriv|ringte|ringjer|ønsker|ønskjer|om|över|über|zu"
)
# "X är sambo med Y", "X ist mit Y verheiratet".
WITH = (
    r"(?:gift|sambo|särbo|samboer|sambuar|samboar|kjæreste|kjærast|sammen|saman|ihop|tillsammans|förlovad|forlovet|forlova|verheiratet|zusammen|liiert|verlobt)"
    r"(?:\s+(?:på nytt|nå|nu|no))?\s+(?:med|mit)\s+"
)
WITH_AFTER = r"(?:verheiratet|zusammen\w*|liiert|verlobt|in einer (?:neuen )?beziehung)\b"
HALF = r"(?:nicht|ikke|ikkje|inte) (?:denselben|der gleiche|den gleichen|samme|same|samma) (?:vater|far|pappa|mutter|mor|mamma)|verschiedene väter|(?:ulike|olika|forskjellige) (?:fedre|fedrar|pappor|fäder)"
TWINS = r"zwilling\w*|tvilling\w*"
# Whose children somebody's are: "of her first marriage", "his own children" are not the couple's.
OWN_CHILDREN: Mapping[Language, str] = {
    DE: r"von früher|aus (?:(?!der\b)\w+ )?(?:erster|früherer|einer früheren|vorheriger|einer vorherigen) (?:ehe|beziehung|partnerschaft)",
    SV: r"sedan (?:tidigare|förut)|från förr|från (?:ett )?tidigare (?:förhållande|äktenskap)|egna barn",
    NB: r"fra før|fra (?:et )?tidligere (?:forhold|ekteskap)|egne barn|særkull\w*",
    NN: r"frå før|frå (?:eit )?tidlegare (?:forhold|ekteskap)|eigne born|eigne barn|særkull\w*",
}
PRONOUNS: Mapping[Language, Mapping[str, str]] = {
    DE: {"er": "m", "sie": "f"},
    SV: {"han": "m", "hon": "f"},
    NB: {"han": "m", "hun": "f"},
    NN: {"han": "m", "ho": "f"},
}
# Somebody's own: the relative belongs to whom the text has just spoken of, not to the index child.
OWNER: Mapping[Language, str] = {
    DE: r"dessen|deren|ihr|ihre|ihrem|ihren|ihrer|ihres|sein|seine|seinem|seinen|seiner|seines|mein|meine|meiner|unser|unsere|unserem|unserer|unseren",
    SV: r"hans|hennes|dennes|dennas|sin|sitt|sina|deras|min|mitt|vår|vårt",
    NB: r"hans|hennes|dennes|sin|si|sitt|sine|deres|min|mi|vår|vårt",
    NN: r"hans|hennar|hennes|sin|si|sitt|sine|deira|min|mi|vår|vårt",
}
OWNER_AFTER = r"sin|si|sitt|sine|hans|hennes|hennar|deres|deira|min|mi|mitt|vår|vårt"  # "broren sin", "mora hennar"
# Whom such a word may stand for; one that is missing may stand for anybody.
OWNER_SEX: Mapping[str, str] = {
    "dessen": "m", "deren": "f", "ihr": "f", "ihre": "f", "ihrem": "f", "ihren": "f", "ihrer": "f", "ihres": "f",
    "sein": "m", "seine": "m", "seinem": "m", "seinen": "m", "seiner": "m", "seines": "m", "hans": "m", "dennes": "m", "hennes": "f", "hennar": "f",
}  # fmt: skip
SPOUSES = ("ehefrau", "ehemann", "fru", "hustru", "maka", "make", "kona", "kone", "ektemann", "ektefelle")
OWNER_SELF = ("sin", "si", "sitt", "sina", "sine")  # the one of whom the clause speaks
OWNER_LAST = ("dessen", "deren", "dennes", "dennas")  # the one who was named last
OWNER_ME = ("mein", "meine", "meiner", "unser", "unsere", "unserem", "unserer", "unseren", "min", "mitt", "mi", "vår", "vårt")  # who writes: nobody of the family
ARTICLES = r"(?:die|der|das|den|dem|ein|eine|einer|det|en|ei|et|ett)"
# What may stand between these and the kinship word.
QUALITIES = (
    r"neue[rnms]?|ältere[rnms]?|jüngere[rnms]?|älteste[rnms]?|jüngste[rnms]?|große[rnms]?|kleine[rnms]?|eigene[rnms]?|leibliche[rnms]?|"
    r"verstorbene[rnms]?|frühere[rnms]?|einzige[rnms]?|zweite[rnms]?|dritte[rnms]?|erste[rnms]?|gemeinsame[rnms]?|beiden?|"
    r"nya|nye|ny|äldre|yngre|äldsta|yngsta|egen|egna|eige|biologiska?|biologiske|andra|andre|eldre|eldste|yngste|lille|lilla|vesle|"
    r"store|stora|tidigare|tidligere|tidlegare|avlidna|avdøde|første|förste|første|tredje|felles|\d+[- ]?(?:jährige[rn]?|åriga?|årige)"
)
# After a name at the beginning of a line: a child who goes to school or nursery.
SCHOOL: Mapping[Language, str] = {
    DE: r"klasse\b|schule|kita\b|krippe|kindergarten|einschul\w*|schulkind|ssw\b",
    SV: r"förskola\w*|årskurs|åk \d|skolan?\b|klass\b|fritids",
    NB: r"barnehage\w*|klasse\b|\d\. trinn|skole\w*|sfo\b",
    NN: r"barnehage\w*|klasse\b|\d\. trinn|skule\w*|sfo\b",
}

# Before one name or two: the grandparents; the home where a child is in care.
GRANDPARENTS = r"großeltern|mor- och farföräldrar\w*|morföräldrar\w*|farföräldrar\w*|besteforeldren?e?|besteforeldra"
FOSTER_HOME = (
    r"pflegeeltern|(?:in (?:einer |der )?)?pflegefamilie(?: bei)?|familjehem(?:met)? hos|familjehemsföräldrar(?:na)?|fosterhjem(?:met)? hos|"
    r"fosterheim(?:en)? hos|fosterforeldre(?:ne)?|fosterforeldra"
)
