"""Words that tell of whom a clause speaks: a child, a parent, or a relative who is neither. Regular expressions of whole words.

Source: written for this project.
"""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.entities import Language

DE, SV, NB, NN = Language.DE, Language.SV, Language.NB, Language.NN

CHILD: Mapping[Language, str] = {
    DE: r"kind(?:er|es|ern)?|baby|babys|säugling\w*|neugeborene\w*|kleinkind\w*|jung(?:e|en)|bub\w*|mädchen|sohn\w*|söhne\w*|tochter|töchter\w*|"
    r"zwilling\w*|schüler(?:in)?|geschwister\w*|bruder|schwester|der kleine|die kleine|[ks]\d|enkel\w*|teenager|jugendliche\w*|älteste\w*|jüngste\w*",
    SV: r"barn(?:et|en|ets|ens)?|bebis\w*|baby\w*|spädbarn\w*|nyföd\w*|pojke\w*|pojkar\w*|flick(?:a|an|or|orna|ans)|son(?:en|ens)?|söner\w*|dotter\w*|döttr\w*|"
    r"tvilling\w*|elev\w*|syskon\w*|lillebror\w*|lillasyster\w*|storebror\w*|storasyster\w*|tonåring\w*|äldsta|yngsta|kille\w*|tjej\w*|barnbarn\w*",
    NB: r"barn(?:et|a|ets|as|ene|enes)?|baby\w*|spedbarn\w*|nyfødt\w*|gutt\w*|jent(?:e|a|en|ene|as)|sønn\w*|datter\w*|døtre\w*|tvilling\w*|elev\w*|søsken\w*|"
    r"lillebror\w*|lillesøster\w*|storebror\w*|storesøster\w*|tenåring\w*|eldste\w*|yngste\w*|barnebarn\w*",
    NN: r"barn(?:et|a|ets|as)?|born\w*|baby\w*|spedbarn\w*|nyfødd\w*|gut(?:en|ar|ane|ens)?|jent(?:e|a|er|ene|as)|son(?:en|ens)?|søner\w*|dotter\w*|døtre\w*|"
    r"tvilling\w*|elev\w*|sysken\w*|veslebror\w*|veslesyster\w*|lillebror\w*|storebror\w*|storesyster\w*|tenåring\w*|eldste\w*|yngste\w*|ungane|barnebarn\w*",
}
PARENT: Mapping[Language, str] = {
    DE: r"mutter|mütter|vater|väter|mama|papa|eltern(?:teil\w*)?|kindesmutter|kindesvater|km|kv|stiefvater|stiefmutter|pflegemutter|pflegevater|pflegeeltern|"
    r"ehefrau|ehemann|mann|partner(?:in)?|lebensgefährt\w*|(?:seine[rn]?|meine|die) frau|paar",
    SV: r"mamm(?:a|an|or|orna|as|ans)|papp(?:a|an|or|orna|as|ans)|mor|modern|moderns|far(?! (?:illa|runt|iväg|omkring))|faderns?|förälder\w*|föräldra(?:r|rna|rnas)?|sambo\w*|make|maken|maka|hustru\w*|partner\w*|"
    r"(?:hans|hennes) (?:fru|man)|frun|mannen|styv(?:far|mor|pappa|mamma)\w*|fosterföräldr\w*|familjehemsmamma\w*",
    NB: r"mor|mora|moren|mors|mamma|mammas|far|faren|fars|pappa|pappas|foreldre\w*|forelder\w*|samboer\w*|ektefelle\w*|mann|mannen|kone|kona|partner\w*|ste(?:far|mor)\w*|"
    r"fostermor|fosterfar|fosterforeldr\w*",
    NN: r"mor|mora|mors|mamma|far|faren|fars|pappa|foreldr\w*|forelder\w*|sambuar\w*|sambu\w*|ektefelle\w*|mann|mannen|kone|kona|partnar\w*|ste(?:far|mor)\w*|"
    r"fostermor|fosterfar|fosterforeldr\w*",
}
OTHER: Mapping[Language, str] = {
    DE: r"oma|opa|großmutter|großvater|großeltern|tante|onkel|schwiegermutter|schwiegervater|schwiegereltern|nachbar\w*|cousine?|freundin|freunde?|hebamme|erzieherin",
    SV: r"mormor\w*|morfar\w*|farmor\w*|farfar\w*|moster\w*|faster\w*|morbror\w*|farbror\w*|svärmor\w*|svärfar\w*|granne\w*|väninna\w*|kusin\w*",
    NB: r"mormor\w*|morfar\w*|farmor\w*|farfar\w*|bestemor\w*|bestefar\w*|besteforeldr\w*|tant(?:e|en|a)|onkel\w*|svigermor\w*|svigerfar\w*|nabo\w*|venninn\w*|fetter\w*|kusine\w*",
    NN: r"mormor\w*|morfar\w*|farmor\w*|farfar\w*|bestemor\w*|bestefar\w*|besteforeldr\w*|tant(?:e|a)|moster\w*|faster\w*|onkel\w*|svigermor\w*|svigerfar\w*|nabo\w*|granne\w*|venninn\w*|syskenbarn\w*",
}
# Where the one of whom a clause speaks changes, besides a comma.
CLAUSE: Mapping[Language, str] = {
    DE: r"dass|weil|wenn|während|obwohl|nachdem|bevor|damit|aber|sondern|doch|jedoch|als",
    SV: r"att|eftersom|när|medan|fast|trots|sedan|innan|men|som",
    NB: r"at|fordi|når|mens|selv om|etter at|før|men|som",
    NN: r"at|fordi|når|medan|sjølv om|etter at|før|men|som",
}
# Who tells the case: not the child it is about.
TELLER: Mapping[Language, str] = {DE: r"ich|wir", SV: r"jag|vi", NB: r"jeg|vi", NN: r"eg|vi"}
# Instead of a name: the clause has a subject of its own, and the one named before need not be meant.
PRONOUN: Mapping[Language, str] = {DE: r"er|sie|es", SV: r"hon|han|de|hen", NB: r"hun|han|de", NN: r"ho|han|dei"}
