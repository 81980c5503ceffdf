"""German words of dates. Months and weekdays: Duden, with the Austrian forms (Österreichisches Wörterbuch).

Feast days: the holiday laws of the Länder; those of Islam, Judaism, the Yazidis and the Orthodox as German calendars write them.
"""

from fallkonferenz.detect.recognizers.date.words import DateWords
from fallkonferenz.detect.recognizers.numerals import DE
from fallkonferenz.detect.recognizers.spelling import one_of, tolerant

WORDS = DateWords(
    numbers=DE,
    months=tuple(
        "januar jänner februar feber märz april mai juni juno juli julei august september oktober november dezember".split()
    ),
    short_months=tuple("jan jän feb mär mrz apr jun jul aug sep sept okt oct nov dez".split()),
    name_months=("april", "mai", "juni", "juno", "juli", "august", "feber", "jul", "jun", "jan"),
    months_are_small=False,
    month_cues=one_of(
        "im in seit ab bis vom zum anfang mitte ende letzten letztem vorigen diesen diesem nächsten kommenden vergangenen "
        "vergangenem für den monat anfangs spätestens ganzen".split()
    ),
    day_cues=one_of(["am", "vom", "zum", "bis zum", "ab dem", "seit dem", "den", "dem", "zwischen dem"]),
    day_ending="te[nr]?",
    not_a_day=tolerant(
        r"(?:ssw|sw|kw|lj|lm|lt|lw|kl|klasse|schwanger|lebens|tag|woche|monat|jahr|quartal|mal|stock|etage|og|kind|sohn|tochter|"
        r"platz|schritt|punkt|geburtstag|termin|gespräch|besuch|versuch|zyklus|trimenon|perzentil|minute|stunde|teil|fall|"
        r"paragraph|absatz|satz|kapitel|hilfeplan|elternabend|nacht|weg|etappe|phase|sitzung|treffen|reihe|ehe|frau|mann)\w*"
    ),
    ordinal_link=r"\s+",
    weekdays=r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\b\.?",
    weeks=r"(?:kw|kalender\s?woche|k\.\s?w\.)",
    weeks_after=r"(?:kw|kalenderwoche)",
    pregnancy=r"(?:ssw|schwanger|gestation)",
    seasons=one_of("frühjahr frühling sommer herbst spätherbst spätsommer frühsommer winter".split()),
    terms=one_of("schuljahr schuljahres schuljahrs kitajahr kindergartenjahr semester wintersemester sommersemester ws ss lehrjahr haushaltsjahr jahr".split()),
    quarters=r"(?:quartal|q)",
    then="(?:um|und|bis|aber|oder|wie|besprochen|kommt|ist|nein|hat|war|geht)",
    feasts=(
        *(
            "ostern ostersonntag ostersamstag ostermontag osterwochenende karfreitag gründonnerstag karsamstag "
            "palmsonntag karwoche pfingsten pfingstsonntag pfingstmontag pfingstwochenende "
            "weihnachten weihnachtstag heiligabend silvester sylvester neujahr neujahrstag "
            "jahreswechsel fasching karneval fastnacht fasnet rosenmontag weiberfastnacht "
            "aschermittwoch martinstag sankt-martins-tag halloween erntedank erntedankfest reformationstag allerheiligen "
            "allerseelen biikebrennen sechseläuten totensonntag volkstrauertag muttertag vatertag himmelfahrt himmelfahrtstag christi-himmelfahrt fronleichnam "
            "dreikönig dreikönigstag lichtmess nikolaustag johannistag ramadan ramadanfest zuckerfest "
            "opferfest fastenbrechen bayram kurban-bayram newroz nouruz nevruz nowruz pessach chanukka channuka purim "
            "diwali vesakh tet tết fastnachtsdienstag faschingsdienstag fastnachtssonntag kwanzaa "
            "adventszeit advent adventssonntag fastenzeit"
        ).split(),
        "heilig abend",
        "heiliger abend",
        "heiligen abend",
        "christi himmelfahrt",
        "mariä himmelfahrt",
        "maria himmelfahrt",
        "mariä lichtmess",
        "mariä empfängnis",
        "heilige drei könige",
        "heilig drei könig",
        "buß- und bettag",
        r"st\.\s?martin",
        "sankt martin",
        "tag der (?:deutschen )?einheit",
        "tag der arbeit",
        "zwischen den jahren",
        "jom kippur",
        "rosch ha-?schana",
        "orthodoxes? (?:ostern|weihnachten)",
        r"(?:erst|zweit)e[nr]? weihnachts(?:feier)?tag",
        r"[12]\. weihnachts(?:feier)?tag",
        r"[1-4]\. advent",
        r"(?:erst|zweit|dritt|viert)e[nr]? advent",
        "erster mai",
    ),
    name_feasts=("nikolaus", "michaelis"),
    cued_feasts=tolerant(r"(?:nach|vor|zu|zum|bis|seit|an|am)\s+(?P<date>eid)"),
    feast_cues="(?:an|zu|am|vor|nach|bis|seit|zum)",
    birth=r"(?:jg\.?|jahrgang|bj\.?|geb\.?|geboren|\*)\s?[-\'’–]?",
    until=r"(?:bis(?: zum| zu)?|-|–|—)",
    either="(?:und|oder|u\\.|bis|-|–|—|/|\\+|,)",
    clock="(?:um|gegen)",
    about=tolerant(r"(?:ab|von|ca\.?|früh|morgens|mittags|abends|kurz vor|kurz nach|etwa)"),
    hour=r"(?:\s?uhr(?:\s\d{1,2}\b(?![.:/]))?|\s?h\b)",
    spoken_hours=rf"(?:(?:halb|viertel\s(?:vor|nach)?|dreiviertel)\s{DE.cardinal}|{DE.cardinal}\suhr(?:\s{DE.cardinal})?)",
    has_slashes=False,
    has_dots=True,
    not_a_number=(
        r"(?:§§?|art\.|artikel|abs\.|absatz|kap\.|kapitel|ziffer|abschnitt|version|icd-?(?:10|11)?|top|hausnr\.|nr\.|item|apgar|"
        r"gg|kg|gewicht|geburtsgewicht|um|uhr|tel\.?|fon|fax|plz|zimmer|seite|punkt|ml|stufe)\s?"
    ),
    units=(
        r"(?:g|gr|gramm|kg|mg|µg|ml|cm|mm|km|min|kcal|kj|ie|i\.e\.|euro|eur|€|franken|chf|%|prozent|promille|grad|°|uhr|punkte?n?|"
        r"stück|mal|einwohner|plätze|meter|kinder|familien|schritte|fälle|x|×|\$)(?!\w)"
    ),
)
