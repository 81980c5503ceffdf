"""Norwegian words of ages, Bokmål and Nynorsk together. Kin words: Bokmålsordboka, Nynorskordboka; abbreviations as in health records."""

from fallkonferenz.detect.recognizers.age.words import AgeWords
from fallkonferenz.detect.recognizers.numerals import NO
from fallkonferenz.detect.recognizers.spelling import tolerant

_TENS = "ti|tjue|tyve|tretti|tredve|tredje|førti|femti|seksti|sytti|åtti|nitti"

WORDS = AgeWords(
    numbers=NO,
    years=tolerant("(?:års|år)"),
    days="(?:dag(?:er|ar|ers|ars)?|døgn)",
    short_units=tolerant(r"(?:måned(?:er|ers|s)?|månad(?:er|ar|ars|ers|s)?|mnd\.?|mnder|mndr|mån\.?|md\.?|uker?s?|veke[rn]?s?|veker|dag(?:er|ar|ers|ars)?|døgn)"),
    old="gam(?:mel|melt|al|alt|le)",
    of_age=tolerant("(?:alder)"),
    year_old=tolerant(r"(?:\s?-\s?)?(?:åringen|årings|åring|åringens|årig(?:e|t)?|års?\sgam(?:mel|melt|al|alt|le))"),
    not_year_old=tolerant(r"\s*(?:utdann|bachelor|program|videreg|vidareg|avtale|kontrakt|studi|prosjekt|ekteskap|forhold|plan|erfaring|stilling|fengsel|periode|samboerskap|sambuarskap)"),
    forties=(
        tolerant(rf"(?:[1-9]0|{_TENS})\s?-?\s?(?:åra|års\s?alderen|års\s?dag(?:en)?)"),
        tolerant(rf"(?:i|midt i|tidlig i|sent i|seint i|begynnelsen av|byrjinga av|slutten av|midten av)\s(?P<age>(?:[2-9]0|{_TENS})\s?-?\s?(?:årene|åra|års\s?alderen))"),
    ),
    labels=tolerant(r"(?:i en alder av|i ein alder av|i alderen|alder|alderen)"),
    corrected=r"(?:korrigert(?: alder)?|korr\.?)",
    is_now=tolerant("(?:er|e|æ|var|blir|ble|blei|bli|vart|vert|vore)"),
    then_is="(?!)",
    turns=tolerant("(?:fyller|fylte|fylt|fylle|vart|vert)"),
    about=tolerant(r"(?:nå|no|bare|berre|allerede|alt|nesten|snart|knapt|drøyt|drygt|ca\.?|cirka|omtrent|rundt|om lag|omlag|også|òg|i dag|da|då|akkurat|minst|kanskje|vel|først|ikke|jo|visst|over|godt|snaut)"),
    not_person=tolerant(r"(?:det|klokka|klokken|kl|poeng|epds|puls|temp|temperaturen|vekta|vekten|vekt|hb|crp|antall|antallet|talet|nivå|summen|barna|borna|ungene|ungane|vi|me|resultatet|skår|skåren|verdien|gruppa|sida|der|her|dere|de|dei|bmi|mål|kva|hva|møtet|ventetida|ventetiden|familien|familie|køen)"),
    with_age=tolerant("(?:på|som|med|ved)"),
    pronouns="(?:hun|ho|han|jeg|eg|hen|du)",
    milestones="ved",
    months=tolerant("(?:måneder|månad(?:er|ar)|mnd\\.?)"),
    persons=tolerant(
        r"(?:mamma|mor|mora|moren|pappa|far|faren|sønn|sønnen|søn|son|sonen|datter|datteren|dattera|dotter|dottera|barn|barnet|barna|born|borna|baby|babyen|bror|broren|bruder|søster|søsteren|søstera|storebror|"
        r"storesøster|lillebror|lillesøster|veslebror|veslesøster|halvbror|halvsøster|halvbroren|tvillingene|tvillingane|tvillinger|mormor|morfar|farmor|farfar|bestemor|bestefar|besta|tante|onkel|fetter|kusine|"
        r"samboer|samboeren|sambuar|sambuaren|mann|mannen|kona|kone|ektemann|ektemannen|stefar|stemor|fosterfar|fostermor|jente|jenta|gutt|gutten|gut|guten|søsken|pasienten|pas|elev|eleven|"
        r"svigermor|svigerfar|kjæreste|kjæresten|minstemann|eldste|eldstejenta|yngste|yngstemann|ungdom|nabojente|barnefar|barnefaren)"
    ),
    joins="(?:og|o|eller|hhv\\.?|&|/|\\+)",
    counts=tolerant(r"(?:gang|gong|barn|born|dag|tim|min(?:utt)?\b|t\b|prosent|poeng|kr\b|kg\b|cm\b|mg\b|ml\b|%|stk|persentil|prosentil|sekund|grader|av\b|mil\b|km\b|skritt|netter|ord\b|setn)"),
    ranks=tolerant(r"(?:trinn|klasse|steg|årssteg|uke|veke|gang|gong|etasje|etg|[0-9])"),
    then=tolerant("(?:og|o|men|som|når|da|då|nå|no|i|på|eller|hun|ho|han|om|så|uten|utan|til)"),
    length_before=tolerant(
        r"(?:i|for|kontroll|om|etter|siden|sidan|på|innen|innan|under|over|siste|hver|hvert|kvar|kvart|annenhver|til|opptil|inntil|per|pr|før|de|dei|ytterligere|først|hele|heile|første|fyrste|minst|maks|høyst|tar|tok|tek|ca|nesten|"
        r"gikk|gjekk|gått|dømt til|mer enn|meir enn|flere|fleire|andre|neste|nærmeste|mellom|har|hadde|hatt|enda|i løpet av|et par|nokre|noen|gjennom|kun|bare|berre)"
    ),
    length_after=tolerant(
        r"\s*(?:siden\b|sidan\b|i strekk|på rad|senere|seinare|tidligere|tidlegare|eldre|yngre|gift|samboer|sammen|saman|erfaring|fengsel|ventetid|ventetida|garanti|etter|før|igjen|att\b|edru|rusfri|nykter|imellom|mellom|framover|fremover|per\b|ferdig|i permisjon)"
    ),
    not_names=frozenset(
        "type minus pluss ferritin crp tsh vitamin vedtak vedtaket spørsmål punkt side rad rom hus nr avdeling dag uke veke kl klokka klokken epds sdq apgar hb gruppe klasse trinn nivå steg kapittel kap del fase fall bilde sak mål plan barn"
        " vedlegg møte saksnr bvc bup ppt icd paragraf vas puls temp vekt avd etg leil post vg"
        " mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag januar februar mars april mai juni juli august september oktober november desember"
        " jan feb mar apr jun jul aug sep okt nov des nei ja tlf telefon veien vegen gata poeng skår tiltak halv ringte ringde til fra frå kontroll foresett foresatt vakt".split()
    ),
)
