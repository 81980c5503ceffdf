"""Words by which the parts of a sheet are found in a text without headings. Regular expressions.

Source: written for this project.
"""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.entities import Language

DE, SV, NB, NN = Language.DE, Language.SV, Language.NB, Language.NN

TRIED: Mapping[Language, str] = {
    DE: r"(?:wurde|habe|haben|hatte|hatten) .{0,50}(?:versucht|angeboten|vorgeschlagen|probiert|empfohlen)|versuchten|schon probiert",
    SV: r"(?:har|hade) (?:vi |jag )?(?:provat|prövat|försökt|erbjudit|föreslagit)|vi har prövat",
    NB: r"(?:har|hadde) (?:vi |jeg )?(?:prøvd|forsøkt|tilbudt|foreslått)|råd gitt",
    NN: r"(?:har|hadde) (?:vi |eg )?(?:prøvd|freista|tilbode|føreslått)",
}
VOICE: Mapping[Language, str] = {
    DE: r"sagt\w*|sage|ruft|rief|fragt\w*|will (?!die|der)|wünscht|malt\w*|zeigt\w*|flüstert\w*",
    SV: r"säger|sa\b|sade|frågar|vill\b|ritar|ritad|önskar|visar",
    NB: r"sier|sa\b|spør|vil\b|tegner|ønsker|viser",
    NN: r"seier|sa\b|spør|vil\b|teiknar|ønskjer|viser",
}
VIEW: Mapping[Language, str] = {
    DE: r"sagt\w*|sage|möchte\w*|wünscht|wünschen|fürchtet|fürchten|meint|berichtet|erzählt|klagt|schwankt|nach angaben der|hat angst|hofft",
    SV: r"säger|sa\b|sagt|önskar|är orolig|berättar|upplever|tycker|är rädd|hoppas|vill att",
    NB: r"sier|sa\b|sagt|ønsker|er redd|forteller|opplever|mener|håper|vil at|spør om",
    NN: r"seier|sa\b|sagt|ønskjer|ynskjer|er redd|fortel|opplever|meiner|håpar|vil at",
}
FEELING: Mapping[Language, str] = {
    DE: r"warum bin ich|ich (?:merke|fühle|spüre|mag|bin so|will .{0,30}nicht verlier|kann .{0,12}nicht schlafen)|mir geht|macht mich|mein dilemma|bei mir löst",
    SV: r"jag (?:märker att jag|känner|tycker bäst om|är rädd|blir)|hos mig väcker",
    NB: r"jeg (?:merker at jeg|kjenner|føler|er redd|blir)|hos meg vekker",
    NN: r"eg (?:merkar at eg|kjenner|føler|er redd|blir|orkar ikkje)|hos meg vekkjer",
}
INFORMED: Mapping[Language, str] = {
    DE: r"schweigepflichtentbindung\W+(?:liegt|erteilt|ja|unterschrieben)|einwilligung\W+(?:liegt|ja|erteilt)|eltern (?:sind|wurden) informiert|mit einverständnis der (?:eltern|mutter)",
    SV: r"samtycke\W+(?:ja|båda|finns|mamman|föräldrarna|muntligt|skriftligt)|med tillstånd av|föräldrarna (?:är informerade|har samtyckt)|med mammans medgivande",
    NB: r"samtykke\W+(?:ja|begge|gitt|mor|foreldrene)|foreldrene er informert|med samtykke fra",
    NN: r"samtykke\W+(?:ja|begge|gitt|gjeve|mor|foreldra)|foreldra er informerte|med samtykke frå",
}
# The line of a form that tells who brings the case; the profession follows the name.
GIVER: Mapping[Language, str] = {
    DE: r"eingebracht von|fallgebend\w*|aufgenommen von|fallvorstellung(?: durch)?|erstellt von",
    SV: r"föredragande|anmäld av|inlämnad av|konsultsökande|ärendedragare",
    NB: r"meldt inn av|innmeldt av|lagt fram av|stafettholder",
    NN: r"meldt inn av|innmeldt av|lagt fram av|stafetthaldar",
}
# What stands for a person who is not of the family, or of whom the text says nothing.
HELPER: Mapping[Language, str] = {DE: "Fachkraft", SV: "fackperson", NB: "fagperson", NN: "fagperson"}
SOMEBODY: Mapping[Language, str] = {DE: "eine Person", SV: "en person", NB: "en person", NN: "ein person"}
FAMILY: Mapping[Language, str] = {DE: "Familie", SV: "familjen", NB: "familien", NN: "familien"}

# A question to the circle that has no question mark: "Det jag undrar över är ...", "Meine Frage an die Runde: ...".
ASKED: Mapping[Language, str] = {
    Language.DE: r"(?:(?:und|also|nun) )?(?:meine|unsere) (?:haupt)?frage\b[^.?!]{0,40}(?:ist|lautet|wäre|:)|ich (?:frage mich|wüsste gerne?|möchte (?:gerne? )?wissen)\b|wir (?:fragen uns|wüssten gerne?|möchten (?:gerne? )?wissen)\b|was (?:mich|uns) (?:beschäftigt|umtreibt)\b",
    Language.SV: r"(?:det|vad) (?:jag|vi) (?:undrar|funderar)\b|(?:jag|vi) (?:undrar|vill (?:gärna )?veta)\b|(?:min|vår) fråga\b[^.?!]{0,40}(?:är|:)",
    Language.NB: r"(?:det )?(?:jeg|vi) (?:lurer på|undrer (?:meg|oss)|vil (?:gjerne )?vite)\b|(?:mitt|vårt) spørsmål\b[^.?!]{0,40}(?:er|:)|spørsmålet (?:mitt|vårt)\b",
    Language.NN: r"(?:det )?(?:eg|vi) (?:lurer på|lurar på|undrar (?:meg|oss)|undrast|vil (?:gjerne )?vite)\b|(?:mitt|vårt) spørsmål\b[^.?!]{0,40}(?:er|:)|spørsmålet (?:mitt|vårt)\b",
}
