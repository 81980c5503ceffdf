"""Headings and labels of case narratives, by the kind of section they open. Regular expressions over the whole label.

Source: the sheets named in the handbook (3.1-3.5), written for this project. The order decides: first kind that fits.
"""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.entities import Language

_DE = {
    "denied": r"keine? hinweise?(?: auf)?|verneint|ausgeschlossen|nicht beobachtet|was wir nicht (?:sehen|beobachten)|nicht vorhanden",
    "question": r"fragen?|fragestellung(?:en)?|schlüsselfrage|frage an den kreis|frage an die runde|offen|offene fragen|anliegen|meine frage|mein dilemma|zu klären|klärungsbedarf|beratungsanliegen|auftrag an die runde|wunsch an (?:die|den|das) \w+|fragen? an \w+ \w+|fragen? für \w+|offene punkte|unklar|dilemma",
    "plan": r"beschluss|beschlüsse|vereinbarung(?:en)?|vereinbart|nächste schritte|weiter|weiteres vorgehen|plan|maßnahmen|to ?do|wie weiter",
    "tried": r"bisher versucht|versucht|was (?:habe|haben) (?:ich|wir) (?:schon )?versucht|bisherige versuche|gemacht|schon gemacht|probiert",
    "stress": r"belastung(?:en)?|belastungsfaktoren|risiken|risikofaktoren|sorgen|schwierig|schwierigkeiten|probleme|was mir sorgen macht",
    "resources": r"ressourcen?|stärken|gut läuft|was gut läuft|was (?:gut )?(?:klappt|trägt|hilft)|schutzfaktoren|familie / ressourcen",
    "services": r"bisherige hilfen?|hilfen|hilfesystem|helfersystem(?: \(rand\))?|beteiligte(?: dienste| fachkräfte)?|angebote|unterstützung|beteiligt bisher",
    "hypothesis": r"hypothesen?|vermutung(?:en)?|verdacht",
    "assessment": r"einschätzung|ersteinschätzung|bewertung|beurteilung|fachliche einschätzung",
    "health": r"gesundheit(?:liches)?|befunde?|medizinisch(?:es)?|vorgeschichte|anamnese|schwangerschaft(?: und geburt)?",
    "development": r"entwicklung(?:sstand)?|kind(?:es)?entwicklung",
    "family": r"familie|wer gehört zur familie|familiensituation|personen|genogramm|familienmitglieder|ebene der eltern|großeltern (?:mütter|väter)licherseits|neue partner|geschwister",
    "occasion": r"anlass|vorstellungsgrund|grund|sachverhalt|worum geht es|ausgangslage|situation|inhalt",
    "other": r"diskussion|verlauf|beobachtung(?:en)?|netzwerk",
}
_SV = {
    "denied": r"det vi inte ser|vad vi inte ser|inga tecken(?: på)?|förnekas|inte aktuellt",
    "question": r"fråga|frågor|frågan|fråga till kretsen|frågan i en mening|frågeställning(?:ar)?|vad önskar ni av teamet|vad vill vi ha hjälp med|att fundera på|oklart|frågor? till \w+|önskemål|vi vill diskutera|önskar diskutera|att diskutera|dilemma|vi undrar",
    "plan": r"beslut|åtgärder|överenskommet|överenskommelser?|plan(?:ering)?|nästa steg|vad händer nu|fortsättning|bestämt",
    "tried": r"vad har ni provat|vad har (?:vi|jag) provat|prövat|vi har prövat|gjort|tidigare försök",
    "stress": r"påfrestningar|riskfaktorer|svårigheter|oro|bekymmer|belastningar|risker",
    "resources": r"resurser|styrkor|vad fungerar bra|bra|skyddsfaktorer|det som fungerar|friskfaktorer",
    "services": r"insatser(?: i dag)?|vem gör vad i dag|nätverk|stöd i dag|pågående insatser|kontakter",
    "hypothesis": r"hypotes(?:er)?|tankar",
    "assessment": r"bedömning|min bild|vår bedömning",
    "health": r"hälsa|somatiskt|medicinskt|status|graviditet|mående",
    "development": r"utveckling|barnens läge|barnets utveckling",
    "family": r"familjen?|presentation|familjesituation|personer|genogram|barn|vårdnadshavare",
    "occasion": r"varför tas ärendet upp|bakgrund|anledning|orsak|beskriv situationen|vad vi ser|läget|situation(?:en)?|ärendet",
    "other": r"närvarande|mammans situation|pappans situation|mammans bild|händelse",
}
_NB = {
    "denied": r"det vi ikke ser|hva vi ikke ser|ingen tegn(?: til)?|ikke observert|avkreftet",
    "question": r"spørsmål|spørsmål til møtet|problemstilling|hva vil vi ha hjelp til|det jeg trenger hjelp til|ønskes drøftet|ønsker drøftet|til drøfting|til drøftelse|drøftingsspørsmål|spørsmål til \w+|det (?:vi|jeg) lurer på|ønsket|uklart|dilemma|det .{3,40} vil (?:begynne med|snakke om|spørre om|ta opp)",
    "plan": r"plan|tiltak|avtalt|avtaler?|vedtak|beslutning|neste steg|videre|oppfølging|gjøre",
    "tried": r"hva er prøvd|prøvd|gjort|tidligere forsøk",
    "stress": r"belastninger|risiko(?:faktorer)?|bekymring(?:er)?|utfordringer|vansker|det som er vanskelig",
    "resources": r"ressurser|styrker|styrken|beskyttelsesfaktorer|det som er bra|det som fungerer|hva fungerer",
    "services": r"hjelp i dag|tjenester|tjeneste|hjelpeapparat|nettverk|dagens tiltak",
    "hypothesis": r"hypotese(?:r)?|tanker|antakelser",
    "assessment": r"vurdering(?:er)?|faglig vurdering",
    "health": r"helse|medisinsk|svangerskap|status",
    "development": r"utvikling|barnets utvikling",
    "family": r"familien?|familiesituasjon|personer|barn|foreldre|foresatte|fosterhjem|genogram",
    "occasion": r"hvorfor tar jeg opp saken|bakgrunn|årsak|situasjon(?:en)?|fritekst|det som er viktig å vite|saken",
    "other": r"samvær|observasjon(?:er)?|til stede",
}
_NN = {
    "denied": r"det vi ikkje ser|kva vi ikkje ser|ingen teikn(?: til)?|ikkje observert|avkrefta",
    "question": r"spørsmål|spørsmål til møtet|problemstilling|det eg treng hjelp til|ønskt drøfta|til drøfting|drøftingsspørsmål|spørsmål til \w+|det (?:vi|eg) lurer på|uklart|dilemma|det .{3,40} vil (?:byrje med|snakke om|spørje om|ta opp)",
    "plan": r"plan|tiltak|avtalt|avtaler?|vedtak|neste steg|vidare|gjere|evaluering",
    "tried": r"kva er prøvd|prøvd|gjort|tidlegare forsøk",
    "stress": r"belastningar|risiko(?:faktorar)?|uro|bekymringar|utfordringar|vanskar|det som er vanskeleg",
    "resources": r"ressursar|styrkar|styrken|vernande faktorar|det som er bra|det som fungerer",
    "services": r"hjelp i dag|tenester|hjelpeapparat|nettverk",
    "hypothesis": r"hypotesar|hypotese|tankar",
    "assessment": r"vurdering(?:ar)?|fagleg vurdering",
    "health": r"helse|medisinsk|svangerskap|status",
    "development": r"utvikling",
    "family": r"familien?|familiesituasjon|personar|barn|born|foreldre|føresette|genogram",
    "occasion": r"kvifor tek eg opp saka|bakgrunn|årsak|situasjon(?:en)?|det som er viktig å vite|saka",
    "other": r"til stades|observasjon(?:ar)?",
}
HEADINGS: Mapping[Language, Mapping[str, str]] = {Language.DE: _DE, Language.SV: _SV, Language.NB: _NB, Language.NN: _NN}
