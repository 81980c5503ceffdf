"""Who is told by an office alone: "Frau Roth (ASD)", "NAV v/ Kari Moe", "Solveig frå barnehagen". They are no strangers in a code."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.surface import Place

PROFESSIONAL = {Language.DE: "Fachkraft", Language.SV: "medarbetaren", Language.NB: "fagpersonen", Language.NN: "fagpersonen"}
_NORWEGIAN = (
    r"[Hh]elsestasjon(?:en)?|barneverne?t?|barnevern(?:s?tjenesten|stenesta)|NAV|BUP|PPT|flyktningt(?:jenesten|enesta)|krisesenteret|familievernkontoret|Bufetat|DPS|ABUP|kommunen|politiet"
)
# Offices that nobody of a family is said to belong to; a child goes to a school, so these count only after "from".
_OFFICES = {
    Language.DE: r"ASD|RSD|KJD|KJP|SPFH|Jugendamt|Kreisjugendamt|Jobcenter|Gesundheitsamt|Sozialamt|Schulsozialarbeit|Jugendsozialarbeit|Frühförderstelle|Frühförderung|Erziehungsberatung|Beratungsstelle|Caritas|Caritas-Zentrum|Diakonie|Lebenshilfe|SPZ|KoKi|Netzwerkkoordination|Leitung|Kita-Leitung|Familienzentrum",
    Language.SV: r"öf|öppna förskolan|kvinnojouren|BVC|BMM|BUP|MVC|socialtjänsten|soc|fc|habiliteringen|familjecentralen|familjerätten|försäkringskassan|arbetsförmedlingen|polisen|vårdcentralen|elevhälsan",
    Language.NB: _NORWEGIAN, Language.NN: _NORWEGIAN,
}  # fmt: skip
_HOUSES = {
    Language.DE: r"Kita|Krippe|Schule|Grundschule|Klinik", Language.SV: r"förskolan|skolan|öppna förskolan|mottagningen|kyrkan",
    Language.NB: r"barnehagen|skolen|SFO|kirken|frivilligsentralen|Røde Kors", Language.NN: r"barnehagen|skulen|SFO|kyrkja|frivilligsentralen|Raude Kors",
}  # fmt: skip
_FROM = {Language.DE: r"vom|von der|aus dem|aus der", Language.SV: "från", Language.NB: "fra", Language.NN: "frå"}
_ENDS = re.compile(r"\s*(?:[,;()/|]|\.?[ \t]*(?:\n|\Z)|\.\s+[A-ZÄÖÜÅÆØ])")  # "BVC: Gabriels vikt" tells of a child
_TITLE = r"(?:(?:frau|herrn?|fr\.|hr\.|dr\.|fru)\s+)*"
# Who writes and reads letters about a case, whom a colleague names, and whom a form or a report names as the contact of an office.
_CORRESPONDENT = re.compile(rf"(?:\A|\n)[ \t]*(?:Von|An|Cc|Kopie|Från|Till|Kopia|Fra|Til|Kopi|Frå)[ \t]*:[ \t]*(?:[^\n:]*[;,>][ \t]*)?{_TITLE}$", re.IGNORECASE)
_HAS_ADDRESS = re.compile(r"[ \t]*(?:<[^<>\n]+>|[;\n]|\Z)")
_SIGNED = re.compile(r"(?:^|\n|[.!?]\s)[ \t]*(?:/|(?:mvh|vh|hälsningar|hälsar|hilsen|helsing|beste hilsen|gruß|grüße|lg|mfg|kram|klem|(?:mit )?freundlichen grüßen|vennlig hilsen|venleg helsing|med vänlig hälsning)[,!]?\s+)$", re.IGNORECASE)
_ENDS_TEXT = re.compile(r"[ \t]*(?:,[^\n]{0,60})?\s*\Z")
_COLLEAGUE = re.compile(
    rf"(?<!\w)(?:koll\.|kolleg(?:e|en|in|a|aen|ane)|(?:kontakt|kontaktperson(?:en)?|ansprechpartner(?:in)?|ansprechperson|tilsyn|tilsynsperson(?:en)?)(?:\s*:)?)\s+{_TITLE}$", re.IGNORECASE
)
_REPORT = r"(?<!\w)(?:{place})(?!\w)[^.!?\n]*\s(?:Bericht|Auskunft|Angaben|Einschätzung|Rückmeldung|Beobachtung(?:en)?)\s+(?:von|der)\s+(?:Frau|Herrn)\s+$"


def role(place: Place, language: Language) -> tuple[str, str] | None:
    """Return the role of a professional whom only an office beside the name tells, None if there is none."""
    office, house = _OFFICES[language], _HOUSES[language]
    after = rf"\s*[(,]\s*(?:{office})(?![\w-]*:)(?!\w)|\s+(?:{_FROM[language]})\s+(?:{office}|{house})(?!\w)|\s+(?:på|ved|vid)\s+(?:{office})(?!\w)"
    before = rf"(?<!\w)(?:{office})(?:\s*:\s*|\s+v/\s*|\s*\((?:(?:eg|jeg|jag|ich),\s*)?){_TITLE}$"
    is_label = _ENDS.match(place.after) and re.search(before, place.before, re.IGNORECASE if language is Language.DE else 0)
    writes = _CORRESPONDENT.search(place.before) and _HAS_ADDRESS.match(place.after)
    reports = language is Language.DE and re.search(_REPORT.format(place=f"{office}|{house}"), place.before)
    signs = _SIGNED.search(place.before) and _ENDS_TEXT.match(place.after)
    if is_label or signs or writes or reports or _COLLEAGUE.search(place.before) or re.match(after, place.after):
        return PROFESSIONAL[language], ""
    return None
