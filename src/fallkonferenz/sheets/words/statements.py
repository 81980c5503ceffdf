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
# What a relative does for a family.
HELPS: Mapping[Language, str] = {
    DE: r"hilft|helfen|half|geholfen|holt\w*|kocht|bringt|nimmt|nehmen|passt|betreut|versorgt|unterstützt|entlastet|kümmert|springt|kommt|besucht|trägt|begleitet|übernimmt|badet|"
    r"füttert|angeboten|bietet|aufgenommen|liest|schickt|strickt|leiht|tröstet|näht|wickelt|einkauf\w*|gekommen",
    SV: r"hjälp\w*|hämta\w*|lämnar|lagar|tar|passar|ställer|stötta\w*|kommer|avlasta\w*|sover|bär|skjutsar|läser|erbjudit|bakar|ringer|skickar|besöker|lovat|byter|sjunger|sköter",
    NB: r"hjelp\w*|hjalp|hent\w*|leverer|lager|tar|passer|stiller|støtter|kommer|avlaster|sover|bærer|kjører|leser|tilbudt|baker|ringer|sender|besøker|lovet|steller|sitter|strikker",
    NN: r"hjelp\w*|hent\w*|leverer|lagar|tek|passar|stiller|støttar|kjem|avlastar|søv|ber|køyrer|les|tilbode|bakar|ringjer|sender|besøkjer|lova|steller|vaskar|strikkar|sit",
}
# What stands for a person who is not of the family, or of whom the text says nothing.
HELPER: Mapping[Language, str] = {DE: "Fachkraft", SV: "fackperson", NB: "fagperson", NN: "fagperson"}
SOMEBODY: Mapping[Language, str] = {DE: "eine Person", SV: "en person", NB: "en person", NN: "ein person"}
FAMILY: Mapping[Language, str] = {DE: "Familie", SV: "familjen", NB: "familien", NN: "familien"}

# A question to the circle, with or without a question mark: "Det jag undrar över är ...", "Ich wünsche mir von der Runde ...".
ASKED: Mapping[Language, str] = {
    DE: r"(?:(?:und|also|nun|deshalb|daher|darum) |damit ihr (?:gleich )?wisst[^.?!:]{0,40}: ?)?(?:"
    r"(?:ich|wir) (?:hätten?|würden?|bräuchten?) (?:gerne?|mir|uns)?[^.?!]{0,40}(?:ideen?|rat|gedanken|meinung|blick|einschätzung|hilfe|unterstützung|anregung\w*)\b[^.?!]{0,20}(?:wie|ob|was|wo|welche\w*|wer)\b|"
    r"(?:meine|unsere) (?:haupt)?fragen?\b[^.?!]{0,40}(?:ist|sind|lauten?|wäre|:)|ich (?:frage mich|wüsste gerne?|möchte (?:gerne? )?wissen)\b|"
    r"wir (?:fragen uns|wüssten gerne?|möchten (?:gerne? )?wissen)\b|was (?:mich|uns) (?:beschäftigt|umtreibt)\b|fragen? (?:an|für) [^.?!:]{2,40}:|"
    r"(?:ich|wir) (?:wünschen?|erhoffen?|erwarten?) (?:mir|uns)?[^.?!]{0,25}(?:runde|kreis|team|gruppe|konferenz|besprechung|ihnen|euch)|"
    r"von (?:der|dem|ihnen|euch) ?(?:runde|kreis|team|gruppe|konferenz)?[^.?!]{0,40}(?:wünsche|erhoffe|brauche|bräuchte|möchte)\w*|"
    r"was (?:ich|wir) (?:von|mir von|uns von|brauche\w*|bräuchte\w*|wissen)\b|gern(?:e)? (?:würde|möchte) (?:ich|wir) (?:besprechen|klären|wissen)|"
    r"(?:ich|wir) (?:bitten?|brauchen?|bräuchten?|suchen?) [^.?!]{0,60}(?:rat|ideen?|einschätzung|anregung\w*|rückmeldung|rundgespräch|fallbesprechung)\b|"
    r"(?:ich|wir) (?:möchten?|würden? gerne?|wollen?) [^.?!]{0,60}(?:besprechen|klären|beraten|diskutieren|überlegen)\b|zu klären (?:ist|wäre)\b)",
    SV: r"(?:(?:och|så|därför) )?(?:"
    r"(?:det|vad) (?:jag|vi) (?:undrar|funderar|vill ha hjälp med|behöver)\b|(?:jag|vi) (?:undrar|vill (?:gärna )?veta)\b|(?:min|vår) fråga\b[^.?!]{0,40}(?:är|:)|"
    r"frågor? (?:till|för) [^.?!:]{2,40}:|(?:jag|vi) (?:vill|önskar|skulle vilja) [^.?!]{0,40}(?:diskutera|ta upp|resonera|bolla|dryfta|hjälp (?:med|att)|råd)\b|"
    r"(?:jag|vi) (?:behöver|ber om|önskar|söker) [^.?!]{0,30}(?:råd|hjälp|idéer|tankar|synpunkter)\b|av (?:gruppen|er|teamet|kretsen) (?:önskar|vill|behöver)\b)",
    NB: r"(?:(?:og|så|derfor) )?(?:"
    r"(?:det )?(?:jeg|vi|\w+) (?:lurer på|undrer (?:meg|oss)|vil (?:gjerne )?vite)\b|(?:mitt|vårt) spørsmål\b[^.?!]{0,40}(?:er|:)|spørsmålet (?:mitt|vårt)\b|"
    r"det (?:jeg|vi) (?:vil spørre|trenger hjelp til|ønsker hjelp)\b|spørsmål (?:til|for) [^.?!:]{2,40}:|(?:jeg|vi) (?:ønsker|vil(?: gjerne)?) [^.?!]{0,40}(?:drøfte|diskutere|ta opp|råd|innspill)\b|"
    r"(?:jeg|vi) (?:trenger|ber om|ønsker|søker) [^.?!]{0,30}(?:råd|hjelp til|hjelp med|ideer|innspill|vurdering)\b)",
    NN: r"(?:(?:og|så|difor) )?(?:"
    r"(?:det )?(?:eg|vi|\w+) (?:lurer på|lurar på|undrar (?:meg|oss)|undrast|vil (?:gjerne )?vite)\b|(?:mitt|vårt) spørsmål\b[^.?!]{0,40}(?:er|:)|spørsmålet (?:mitt|vårt)\b|"
    r"det (?:eg|vi) (?:vil spørje|treng hjelp til|ønskjer hjelp)\b|spørsmål (?:til|for) [^.?!:]{2,40}:|(?:eg|vi) (?:ønskjer|ynskjer|vil(?: gjerne)?) [^.?!]{0,40}(?:drøfte|diskutere|ta opp|råd|innspel)\b|"
    r"(?:eg|vi) (?:treng|ber om|bed om|ønskjer|søkjer) [^.?!]{0,30}(?:råd|hjelp til|hjelp med|idear|innspel|vurdering)\b)",
}
# What a text without a question asks for: anywhere in the sentence.
REQUESTED: Mapping[Language, str] = {
    DE: r"(?:\b(?:ich|wir) (?:bitten?|wünschen?|brauchen?|brauch|bräuchten?|empfehlen?|suchen?)\b(?! (?:das|ihn|sie|es) nicht)|\b(?:bitte|bitten|wünsche|brauche|brauchen|empfehle|rege) (?:ich|wir)\b|\bbitten? (?:ich |wir )?um\b|"
    r"\bmeine (?:bitte|fragen?|sorge)\b|\bunsere (?:bitte|fragen?)\b|\b(?:wünsche|wunsch|fragen?|bitte) an\b|\b(?:gewünscht|gebraucht|empfohlen|erbeten)(?: wird| werden|:)|\b(?:was|das) (?:ich|wir) (?:mir |uns )?(?:brauch\w*|möchten?|wünschen?)\b|"
    r"\b(?:ich|wir) (?:schlage|regen?)[^.]{1,40} (?:vor|an)\b|\b(?:ich|wir) (?:rege|regen|schlage|schlagen) (?:an|vor)\b|\b(?:vorschlag|empfehlung|anliegen|bedarf|offene fragen?|frage)\s*:|\bfür die (?:runde|konferenz|fallrunde|besprechung)\b[^.]{0,30}:|\bgern würden wir wissen\b|\bmir geht es (?:um|darum)\b)",
    SV: r"(?:\b(?:jag|vi) (?:ber|önskar|behöver|föreslår|begär|söker|vill ha)\b|\b(?:ber|önskar|behöver) (?:jag|vi|er)\b|\b(?:det )?(?:jag|vi) (?:vill ha|önskar|behöver|undrar)\b|\bbegär\s*:|\b(?:önskemål|frågor?|förslag|behov|frågeställning)\b[^.?:]{0,25}:|"
    r"\b(?:fråga|frågor|frågan) till\b|\bönskas? (?:hjälp|svar|råd|stöd)|\b(?:jag|vi) (?:skulle )?(?:vilja|vill) (?:ha|att|få|veta|prata om|ta upp)\b)",
    NB: r"(?:\b(?:jeg|vi) (?:ber|ønsker|trenger|foreslår|anbefaler|tilrår|spør|søker|henviser)\b|\b(?:ber|ønsker|trenger|spør) (?:jeg|vi|om|dere|teamet)\b|\b(?:jeg|vi) er usikre?r? på (?:om|hvordan|hva)\b|\bønske om\b|\bønsket hjelp\b|\btrenger\s*:|"
    r"\b(?:spørsmål|spørsmålet|behov|forslag|ønsker|henvisningsgrunn|problemstilling)\b[^.?:]{0,25}:|\b(?:spørsmål|spørsmålet) (?:til|er|ligger)\b|\bdet (?:jeg|vi) (?:vil|ønsker|trenger)\b|\bkan (?:du|dere)\b)",
    NN: r"(?:\b(?:eg|vi|me) (?:ber|bed|ønskjer|ynskjer|treng|føreslår|foreslår|tilrår|spør|søkjer|tilviser|lurer på|lurar på)\b|\b(?:ber|bed|ønskjer|ynskjer|treng|spør) (?:eg|vi|me|om|de|teamet)\b|\b(?:eg|vi|me) er usikre?r? på (?:om|korleis|kva)\b|\bynskje om\b|\bønskje om\b|"
    r"\bønskt hjelp\b|\bynskt hjelp\b|\btreng\s*:|\b(?:spørsmål|spørsmålet|behov|framlegg|forslag|føremål)\b[^.?:]{0,45}:|\b(?:spørsmål|spørsmålet) (?:til|er|ligg)\b|\bdet (?:eg|vi|me) (?:vil|ynskjer|ønskjer|treng)\b|\bkan (?:du|de)\b)",
}
# What stands before a question and is none: "Fråga till gruppen:", "Det eg vil spørje dykk om:".
ASKING_LABEL = r"(?:(?:meine |unsere |min |vår |mitt |vårt )?(?:fra(?:gen?)|frågor|fråga|spørsmål)|det (?:\w+ ){1,2}(?:vil spørje|vil spørre|lurer|lurar|undrar|treng|trenger)|det som)\b[^:?]{0,45}:\s*"
