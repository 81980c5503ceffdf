"""The risk that is left: indirect identifiers, the rarest combination, how many families may fit, what helps most.

Not its job: to say that a text is free of risk. It never is.
"""

from __future__ import annotations

import collections
import math
from collections.abc import Collection, Iterable

from fallkonferenz.check.shares import FAMILIES_PER_PERSON, SIGNS, WANTED
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.report import RiskFactor, RiskReport

_RAREST = 3  # how many kinds make the rarest combination
_HELPS = 2
_KINDS = {EntityType.AGE: "age", EntityType.PROFESSION: "occupation", EntityType.ORIGIN: "origin"}


def risk(
    document: PseudonymizedNarrative,
    population: int | None = None,
    seen: Collection[str] = (),
    found: Iterable[EntityType] = (),
    kept: Collection[EntityType] = (),
) -> RiskReport:
    """Return what is left in a document; with the population of the area also how many families may fit.

    `seen` are kinds that stand there besides the text: twins in the persons of a sheet, for instance. `found` are the
    types of what the detector still finds in it, place by place: it knows more occupations than a list does.
    `kept` are the types that the profile leaves as they are and that stand in it.
    """
    detected = collections.Counter(_KINDS[one] for one in found if one in _KINDS)
    covered = [(r.start, r.end) for r in document.replacements if r.entity_type.is_direct]  # a band of ages is left
    factors = []
    for sign in SIGNS:
        places = sum(
            1 for m in sign.pattern.finditer(document.text) if not any(a <= m.start() and m.end() <= b for a, b in covered)
        )
        places = max(places, detected[sign.kind], int(sign.kind in seen))
        if places:
            factors.append(RiskFactor(sign.kind, places, sign.share))
    ranked = sorted(factors, key=lambda factor: (factor.share, factor.kind))
    rarest = tuple(factor.kind for factor in ranked[:_RAREST])
    uncertainty = max((sign.uncertainty for sign in SIGNS if sign.kind in rarest), default=1.0)
    families = _families(ranked, population, uncertainty) if population is not None else None
    return RiskReport(tuple(factors), rarest, families, rarest[:_HELPS], uncertainty, tuple(kind for kind in EntityType if kind in kept))


def _families(ranked: list[RiskFactor], population: int, uncertainty: float) -> tuple[int, int]:
    """Multiply the shares of the rarest kinds; they are not independent, so that only a few are multiplied."""
    middle = population * FAMILIES_PER_PERSON * math.prod(factor.share for factor in ranked[:_RAREST])
    return int(middle / uncertainty), max(1, math.ceil(middle * uncertainty))


_TEXTS: dict[Language, dict[str, str]] = {
    Language.DE: {
        "title": "Was noch auf die Familie hinweist", "none": "Keine der bekannten Arten von Hinweisen wurde gefunden. Das heißt nicht, dass es keine gibt.",
        "left": "Noch im Text:", "places": "{} Stellen", "place": "1 Stelle", "rarest": "Am seltensten ist die Verbindung: {}.",
        "fit": "Grob geschätzt passen zwischen {} und {} Familien im Einzugsgebiet darauf. Die Anteile dahinter sind Größenordnungen; sie können in beide Richtungen um das {}-Fache falsch sein.",
        "few": "Das sind zu wenige: Angestrebt sind mindestens fünf.", "words": "Ohne die Einwohnerzahl des Einzugsgebiets wird keine Zahl genannt. Je mehr Arten von Hinweisen zusammenkommen, desto eher wird die Familie erkannt.",
        "helps": "Am meisten hilft es, dies allgemeiner zu sagen: {}.",
        "kept": "Das Profil lässt mit Absicht stehen, wie es war: {}. Das gehört nur in Hände, die es wissen dürfen.",
        "kept_names": "Alter|Berufe|Herkunft und Sprachen|Namen von Orten|Namen von Einrichtungen|Daten (Tag, Monat, Jahr)",
        "end": "Wer die Familie kennt, kann sie trotz allem erkennen. Vor der Weitergabe liest ein zweiter Mensch den Text: Wer im Raum könnte sie kennen? Würde sie sich selbst erkennen?",
    },
    Language.SV: {
        "title": "Vad som fortfarande pekar på familjen", "none": "Ingen av de kända sorterna av ledtrådar hittades. Det betyder inte att det inte finns några.",
        "left": "Kvar i texten:", "places": "{} ställen", "place": "1 ställe", "rarest": "Ovanligast är kombinationen: {}.",
        "fit": "Grovt uppskattat passar mellan {} och {} familjer i upptagningsområdet in. Andelarna bakom är storleksordningar; de kan vara {} gånger för höga eller för låga.",
        "few": "Det är för få: målet är minst fem.", "words": "Utan områdets folkmängd anges ingen siffra. Ju fler sorters ledtrådar som kommer samman, desto lättare känns familjen igen.",
        "helps": "Mest hjälper det att säga detta mer allmänt: {}.",
        "kept": "Profilen lämnar med avsikt som det var: {}. Det hör bara hemma hos dem som får veta.",
        "kept_names": "åldrar|yrken|ursprung och språk|namn på orter|namn på institutioner och verksamheter|datum",
        "end": "Den som känner familjen kan känna igen den trots allt. Innan texten lämnas vidare läser ytterligare en person den: Vem i rummet kan känna dem? Skulle de känna igen sig själva?",
    },
    Language.NB: {
        "title": "Hva som fortsatt peker mot familien", "none": "Ingen av de kjente typene spor ble funnet. Det betyr ikke at det ikke finnes noen.",
        "left": "Fortsatt i teksten:", "places": "{} steder", "place": "1 sted", "rarest": "Sjeldnest er kombinasjonen: {}.",
        "fit": "Grovt anslått passer mellom {} og {} familier i området. Andelene bak er størrelsesordener; de kan være {} ganger for høye eller for lave.",
        "few": "Det er for få: målet er minst fem.", "words": "Uten folketallet i området gis det ikke noe tall. Jo flere typer spor som kommer sammen, desto lettere kjennes familien igjen.",
        "helps": "Mest hjelper det å si dette mer generelt: {}.",
        "kept": "Profilen lar med hensikt stå som det var: {}. Det hører bare hjemme hos dem som kan vite det.",
        "kept_names": "alder|yrker|bakgrunn og språk|navn på steder|navn på institusjoner|datoer",
        "end": "Den som kjenner familien, kan kjenne den igjen likevel. Før teksten gis videre, leser et menneske til den: Hvem i rommet kan kjenne dem? Ville de kjent seg igjen selv?",
    },
    Language.NN: {
        "title": "Kva som framleis peikar mot familien", "none": "Ingen av dei kjende typane spor blei funne. Det tyder ikkje at det ikkje finst nokon.",
        "left": "Framleis i teksten:", "places": "{} stader", "place": "1 stad", "rarest": "Sjeldnast er kombinasjonen: {}.",
        "fit": "Grovt rekna passar mellom {} og {} familiar i området. Delane bak er storleiksordenar; dei kan vere {} gonger for høge eller for låge.",
        "few": "Det er for få: målet er minst fem.", "words": "Utan folketalet i området blir det ikkje gitt noko tal. Di fleire typar spor som kjem saman, di lettare blir familien kjend att.",
        "helps": "Mest hjelper det å seie dette meir generelt: {}.",
        "kept": "Profilen lèt med vilje stå som det var: {}. Det høyrer berre heime hos dei som kan vite det.",
        "kept_names": "alder|yrke|bakgrunn og språk|namn på stader|namn på institusjonar|datoar",
        "end": "Den som kjenner familien, kan kjenne han att likevel. Før teksten blir gitt vidare, les eit menneske til han: Kven i rommet kan kjenne dei? Ville dei ha kjent seg att sjølve?",
    },
}  # fmt: skip


_KEPT = (EntityType.AGE, EntityType.PROFESSION, EntityType.ORIGIN, EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.DATE)  # as in "kept_names"


def page(report: RiskReport, language: Language) -> str:
    """Return the page on the risk that is left, in the language. It never calls a text free of risk."""
    words = _TEXTS[language]
    lines = [words["title"], ""]
    if not report.factors:
        lines += [words["none"], ""]
    else:
        lines.append(words["left"])
        for factor, name in zip(report.factors, left(report, language), strict=True):
            count = words["place"] if factor.places == 1 else words["places"].format(factor.places)
            lines.append(f"- {name} ({count})")
        lines.append("")
    if report.kept:
        names = dict(zip(_KEPT, words["kept_names"].split("|"), strict=True))
        lines += [words["kept"].format(", ".join(names[kind] for kind in _KEPT if kind in report.kept)), ""]
    return "\n".join((*lines, *sentences(report, language), "", words["end"], ""))


def left(report: RiskReport, language: Language) -> tuple[str, ...]:
    """Return the names of the kinds that are left."""
    names = {sign.kind: sign.name(language) for sign in SIGNS}
    return tuple(names[factor.kind] for factor in report.factors)


def sentences(report: RiskReport, language: Language) -> tuple[str, ...]:
    """Return what follows from them: the rarest combination, how many families may fit, what helps most."""
    words = _TEXTS[language]
    names = {sign.kind: sign.name(language) for sign in SIGNS}
    lines = []
    if len(report.rarest) > 1:
        lines.append(words["rarest"].format(" + ".join(names[kind] for kind in report.rarest)))
    if report.families is None:
        lines.append(words["words"])
    elif report.factors:
        low, high = report.families
        lines.append(words["fit"].format(low, high, f"{report.uncertainty:g}"))
        if low < WANTED:
            lines.append(words["few"])
    if report.helps:
        lines.append(words["helps"].format(", ".join(names[kind] for kind in report.helps)))
    return tuple(lines)
