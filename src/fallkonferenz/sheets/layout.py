"""What stands around the values of a sheet: title and hints as comments, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.case import CaseTemplate
from fallkonferenz.core.entities import Language

_LEGEND: Mapping[Language, str] = {
    Language.DE: "state: proposed heißt, das Programm schlägt es vor (from: Zeichen des pseudonymisierten Textes). Ändern auf\nconfirmed oder rejected, oder verbessern. fill --merge lässt stehen, was bestätigt, abgelehnt oder geändert ist.",
    Language.SV: "state: proposed betyder att programmet föreslår det (from: tecken i den pseudonymiserade texten). Ändra till\nconfirmed eller rejected, eller rätta. fill --merge låter det som är bekräftat, avvisat eller ändrat stå kvar.",
    Language.NB: "state: proposed betyr at programmet foreslår det (from: tegn i den pseudonymiserte teksten). Endre til\nconfirmed eller rejected, eller rett. fill --merge lar det som er bekreftet, avvist eller endret, stå.",
    Language.NN: "state: proposed tyder at programmet gjer framlegg om det (from: teikn i den pseudonymiserte teksten). Endre til\nconfirmed eller rejected, eller rett. fill --merge lèt det som er stadfesta, avvist eller endra, stå.",
}
_FILLED: Mapping[Language, str] = {
    Language.DE: "vorgeschlagene Einzelangaben: Zeichen von-bis und Prüfzeichen; Zeile löschen heißt bestätigen",
    Language.SV: "föreslagna enskilda uppgifter: tecken från-till och kontrolltecken; ta bort raden för att bekräfta",
    Language.NB: "foreslåtte enkeltopplysninger: tegn fra-til og kontrolltegn; slett linjen for å bekrefte",
    Language.NN: "føreslegne einskildopplysningar: teikn frå-til og kontrollteikn; slett linja for å stadfeste",
}
_GAPS: Mapping[Language, str] = {
    Language.DE: "was fehlt, warum, und die Frage an die fallgebende Person (fill --ask stellt sie)",
    Language.SV: "vad som saknas, varför, och frågan till ärendedragaren (fill --ask ställer den)",
    Language.NB: "hva som mangler, hvorfor, og spørsmålet til saksgiver (fill --ask stiller det)",
    Language.NN: "kva som manglar, kvifor, og spørsmålet til saksgivar (fill --ask stiller det)",
}


def title(template: CaseTemplate, lang: Language) -> str:
    """Return the lines a sheet begins with."""
    return f"{template.label.get(lang, template.id)}\n{_LEGEND[lang]}"


def comments(template: CaseTemplate, lang: Language) -> dict[str, str]:
    """Return the comment above each field, by dotted path."""
    found = {}
    for field in template.fields:
        parts = (field.label.get(lang, ""), field.hint.get(lang, ""))
        found[field.path] = ": ".join(part for part in parts if part)
    return {**found, "proposed": _FILLED[lang], "gaps": _GAPS[lang]}
