"""Swedish words of ages. Kin words: Svenska Akademiens ordlista; abbreviations as in journals of child health care (BVC)."""

from fallkonferenz.detect.recognizers.age.words import AgeWords
from fallkonferenz.detect.recognizers.numerals import SV
from fallkonferenz.detect.recognizers.spelling import tolerant

_TENS = "tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio"

WORDS = AgeWords(
    numbers=SV,
    years=tolerant("(?:års|år|åår|åt)"),
    days="(?:dagars?|dygn)",
    short_units=tolerant(r"(?:månaders?|månad|mån\.?|mån|veckors?|vecka|v\.?|v|dagars?|dagar|dygn)"),
    old="gam(?:mal|malt|la|mla)",
    of_age=tolerant("(?:ålder)"),
    year_old=tolerant(r"(?:\s?-\s?)?(?:åringen|årings|åring|åringens|årig(?:a|t|e)?)"),
    not_year_old=tolerant(r"\s*(?:utbildning|program|gymnas|avtal|kontrakt|studie|projekt|äktenskap|relation|förhållande|plan|erfarenhet|tjänst|fängelse|period|sambo)"),
    forties=(
        tolerant(rf"(?:[1-9]0|{_TENS})\s?-?\s?års(?:åldern|dag(?:en)?)"),
        tolerant(rf"(?:i början av|i mitten av|i slutet av)\s(?P<age>(?:[1-9]0|{_TENS})\s?-?\s?(?:årsåldern|talet(?= år)))"),
        tolerant(rf"(?:tidiga|sena|övre|nedre)\s(?P<age>(?:[1-9]0|{_TENS})\s?-?\s?årsåldern)"),
    ),
    labels=tolerant(r"(?:i en ålder av|vid en ålder av|ålder|åldern)"),
    corrected=r"(?:korrigerad(?: (?:å|a)lder)?(?: minus)?|korrigerat|korr\.?|minus)",
    is_now=tolerant("(?:är|e|ä|var|blir|blev|bli|va|vart)"),
    then_is="(?!)",
    turns=tolerant("(?:fyller|fyllde|fyllt|fyllda|fylla)"),
    about=tolerant(r"(?:nu|bara|redan|nästan|snart|knappt|drygt|ca\.?|cirka|ungefär|runt|omkring|typ|också|idag|då|precis|minst|kanske|bara|väl|åtminstone|dryga|strax|ju)"),
    not_person=tolerant(r"(?:det|de|klockan|kl|poäng|epds|puls|temp|temperaturen|vikten|vikt|hb|crp|antal|antalet|nivå|summan|barnen|vi|resultatet|målet|målen|snittet|medelvärdet|sats|värdet|gruppen|sidan|där|här|dom|ni|bmi|mål|vad|mötet|väntan|väntetiden|familjen|kön)"),
    with_age=tolerant("(?:på|som|vid|med)"),
    pronouns="(?:hon|han|jag|hen|du)",
    milestones="vid",
    months=tolerant("(?:månaders?|mån\\.?)"),
    persons=tolerant(
        r"(?:mamma|mamman|mor|modern|moder|pappa|pappan|papa|far|fadern|son|sonen|dotter|dottern|barn|barnet|barnen|bebis|bebisen|bror|brodern|brorsan|syster|systern|syrran|storebror|"
        r"storasyster|lillebror|lillasyster|halvbror|halvsyster|halvsystern|tvillingarna|tvillingar|mormor|morfar|farmor|farfar|moster|faster|morbror|farbror|kusin|kusinen|sambo|sambon|mannen|maken|"
        r"make|maka|hustru|hustrun|styvfar|styvmor|flicka|flickan|pojke|pojken|kille|tjej|syskon|syskonet|patienten|pat|ungdom|elev|eleven|svärmor|svärfar|flickvän|pojkvän|plastpappa|bonusmamma|bonuspappa)"
    ),
    joins="(?:och|o|resp\\.?|eller|&|/|\\+)",
    counts=tolerant(r"(?:gång|barn|dag|tr\b|tim|min(?:uter)?\b|h\b|procent|poäng|kr\b|kg\b|cm\b|mg\b|ml\b|%|st\b|ggr|percentil|sekund|grad|av\b|mil\b|km\b)"),
    ranks=tolerant(r"(?:klass|årskurs|veckan|gången|våning|[0-9])"),
    then=tolerant("(?:och|o|men|som|när|då|nu|i|på|eller|bast|hon|han|den|om|så|sen)"),
    length_before=tolerant(
        r"(?:i|för|kontroll|om|efter|sedan|sen|på|inom|under|över|senaste|var|varje|varannan|till|upp till|per|innan|före|de|ytterligare|först|hela|första|minst|högst|tar|tog|ca|knappt|nästan|drygt|varje|kö|max|"
        r"dröjer|dröjt|gått|dömd till|mer än|flera|andra|fler|kommande|närmaste|var\s\w+|uppåt|mellan|har|hade|haft|ännu)"
    ),
    length_after=tolerant(
        r"\s*(?:sedan\b|sen\b|i rad|i sträck|senare|tidigare|äldre|yngre|gift|sambo|tillsammans|erfarenhet|fängelse|kö\b|väntetid|garanti|efter|före|innan|kvar|nykter|drogfri|i följd|emellan|mellan|framåt|per\b|ihop|på (?:sfi|sjukhus|anstalt|behandling))"
    ),
    not_names=frozenset(
        "typ minus plus ferritin crp tsh vitamin fråga punkt sida rad rum hus nr avdelning dag vecka v kl klockan epds sdq apgar hb grupp klass nivå steg kapitel kap del fas fall bild sats moment mål plan barn §"
        " bilaga träff möte dnr bvc bup lss sol lvu icd paragraf vas puls temp vikt avd tr lgh uppg"
        " måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön januari februari mars april maj juni juli augusti september oktober november december"
        " jan feb mar apr jun jul aug sep okt nov dec nej ja tel telefon vägen gatan gränd torget poäng halv årskurs ringde till från kontroll".split()
    ),
)
