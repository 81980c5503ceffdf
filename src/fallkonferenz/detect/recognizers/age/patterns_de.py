"""German words of ages. Kin words: Duden, with those of the south and of Switzerland; abbreviations as in medical letters."""

from fallkonferenz.detect.recognizers.age.words import AgeWords
from fallkonferenz.detect.recognizers.numerals import DE
from fallkonferenz.detect.recognizers.spelling import tolerant

WORDS = AgeWords(
    numbers=DE,
    years=r"(?:jahren?|jahr|jare|j\.|j(?=[\s,;)/.]))",
    days="(?:tage?n?)",
    short_units=r"(?:monate?n?|monats|mon\.?|mo\.?|wochen?|wo\.?|tage?n?|lebens(?:tage?|wochen?|monate?))",
    old="alt(?:e[nrsm]?)?",
    of_age="(?:alter)",
    year_old=tolerant(r"-?\s?jährig(?:e[nrsm]?)?|-?\s?jähr\.|-?\s?(?:monat|monatig|wöchig|wochen|tägig)(?:ig)?e[nrsm]?\s(?=säugling|baby|kind|sohn|tochter|mädchen|junge)"),
    not_year_old=tolerant(r"\s*(?:ehe|beziehung|partnerschaft|ausbildung|lehre|berufs|haft|pause|trennung|bestehen|jubiläum|frist|vertrag|studi|projekt|aufenthalt|verfahren|abstand|erfahrung|mietvertrag)"),
    forties=(
        tolerant(r"(?:anfang|mitte|ende)\s(?:der\s)?(?:[2-9]0|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)(?:er[n]?)?(?![.\d])"),
        tolerant(r"(?:in den|in ihren|in seinen)\s(?P<age>(?:(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig)ern|[2-9]0ern))"),
        tolerant(rf"um die\s(?:[2-9][05]|{DE.cardinal})(?=\s*[,.;)\n]|$)(?![.,]\d)"),
        tolerant(r"(?:[1-9]0\.|(?:achtzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)ste[rn])\sgeburtstag"),
    ),
    labels=r"(?:(?:im|mit einem|in einem|das|ihr|sein) alter(?: von)?|lebensalter|alter)",
    corrected=r"(?:korrigiert(?:es alter)?|korr\.?|korrigiertes)",
    is_now=tolerant("(?:ist|is|war|bin|bist|wär|wäre|sei|seien|sind|waren|wurde)"),
    then_is=r"(?:geworden|wird|wurde|war(?=\s*[,.;]|\s+und|$))",
    turns=tolerant("(?:wird|werde|geworden|wurde)"),
    about=tolerant(r"(?:jetzt|nun|heute|schon|bereits|erst|gerade|grad|fast|knapp|beinahe|bald|gut|ca\.?|circa|etwa|ungefähr|rund|auch|inzwischen|mittlerweile|damals|noch|über|mind\.|höchstens|vielleicht|vllt|so|morgen|demnächst|nächste woche|die|der|ja|glaub ich|also|aber|wohl)"),
    not_person=tolerant(r"(?:es|das|dies|was|uhr|wert|summe|score|punktzahl|hb|crp|temperatur|fieber|anzahl|zahl|puls|item|bmi|apgar|epds|nummer|nr|kinder|wir|zimmer|seite|stufe|grad|ergebnis|tel|telefon|kw|wartezeit|familie|dauer)"),
    with_age="(?:mit|als|von|ab)",
    pronouns="(?:er|sie|ich|du|der|die|es)",
    milestones="mit",
    months="(?:monate?n?|mon\\.?)",
    persons=tolerant(
        r"(?:mutter|mama|mami|vater|papa|papi|kindesmutter|kindesvater|km|kv|eltern|sohn|tochter|töchter|söhne|kind|kinder|baby|säugling|bruder|schwester|halbbruder|"
        r"halbschwester|geschwister|zwillinge?|oma|opa|großmutter|großvater|grossmutter|grossvater|tante|onkel|cousine?|cousin|partner(?:in)?|freund(?:in)?|mann|frau|"
        r"stiefvater|stiefmutter|pflegekind|pflegemutter|pflegevater|mädchen|junge|bub|bursche|schwiegermutter|schwiegervater|ehemann|ehefrau|großer|große|kleine|kleiner|"
        r"neffe|nichte|patientin|patient|pat\.|schwangere|gebärende|jugendlicher?|schüler(?:in)?|der große|die große|der kleine|die kleine|jugendliche)"
    ),
    joins=r"(?:und|u\.|bzw\.|oder|&|/)",
    counts=r"(?:kind|std|stunde|minute|min\b|uhr|mal\b|prozent|punkt|euro|kg\b|cm\b|mg\b|ml\b|h\b|%)",
    ranks=tolerant(r"(?:ssw|sw\b|kl\b|klasse|lj|lehrjahr|lebens|perz|semester|monat|woche|kind|tag|stock|etage|og\b|stufe|schul|trimenon|quartal|schwanger|[0-9])"),
    then=r"(?:und|u\.|oder|als|aber|hat|geworden|monate|sie|er|da)",
    length_before=tolerant(
        r"(?:seit|vor|nach|in|für|über|während|alle|pro|letzten?|letzte|vergangenen?|nächsten?|kommenden?|innerhalb|innert|binnen|bis zu|bis|um|mindestens|noch|weitere[rn]?|"
        r"jeweils|unter|ab|ganze|ersten|dauert|dauer|maximal|höchstens|rund|insgesamt|weil|frist|je|von|zwischen|wartezeit|auf|gegen|schon|haben|hatte|über die|nur|hat)"
    ),
    length_after=tolerant(
        r"\s*(?:lang\b|später|her\b|verheiratet|zusammen|getrennt|berufserfahrung|erfahrung|haft|gefängnis|knast|gearbeitet|in deutschland|älter|jünger|vorher|zuvor|danach|nach\s|"
        r"vor\s|dauer|auseinander|abstand|unterschied|zurück|trocken|clean|nüchtern|kontaktabbruch|umgang|pflege\b|schule|auf bewährung|bewährung|ausbildung|dienst|am stück|krank|stationär|ehe\b|wartezeit|garantie|krankenhaus)"
    ),
    not_names=frozenset(
        "typ minus plus ferritin crp tsh vitamin item frage top punkt seite zeile raum haus nr station tag woche kw uhr epds sdq apgar hb gruppe klasse stufe grad zimmer kapitel teil phase fall bild "
        "satz abs absatz ziffer anlage anhang schritt ziel bett etage og eg wohnung gr größe version ssw u art artikel kap "
        "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember "
        "mo di mi do fr sa so nein ja tel straße str weg platz allee gasse stand pampers score summe perzentil p z halb gegen ab bis um kind barn fall".split()
    ),
)
