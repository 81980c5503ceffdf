"""Services by type, sector and the words that speak of them. The type is what stands in the sheet, never a provider.

A line is `sector | type | pattern`; patterns are regular expressions over whole words, without regard to capitals.
Source: the institutions of the handbook (1.2, 3.2-3.5), written for this project.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping

from fallkonferenz.core.entities import Language


@dataclasses.dataclass(frozen=True, slots=True)
class ServiceWord:
    """A type of service."""

    sector: str
    type: str
    pattern: str


def _table(text: str) -> tuple[ServiceWord, ...]:
    return tuple(ServiceWord(*(cell.strip() for cell in line.split(" | ", 2))) for line in text.strip().splitlines())


_DE = r"""
health | Familienhebamme | familienhebammen?
health | Hebamme | hebammen?|nachsorgehebamme
health | FGKiKP | fgkikp|familien-gesundheits\S+
health | Kinderarzt | kinder(?:arzt|ärztin|arztpraxis)|kia
health | Kinderklinik | kinderklinik|klinik
health | SPZ | spz|sozialpädiatrisch\w+ zentrum
health | Frühförderung | frühförder\w+
health | Logopädie | logopäd\w+
health | Physiotherapie | physio\w*|krankengymnastik
health | Ergotherapie | ergotherap\w+
health | Kinder- und Jugendpsychiatrie | kjp|kinder- und jugendpsychiatr\w+
health | Psychotherapie | psychotherap\w+|psychologin|psychologe
health | Kinderkrankenpflege | \w*kinderkrankenpflege
health | Kardiologie | kardiolog\w+
health | Schreiambulanz | schreiambulanz|schreibaby-?ambulanz|eltern-baby-ambulanz
health | Gesundheitsamt | gesundheitsamt
health | Institutsambulanz | institutsambulanz|pia
youth_welfare | Jugendamt | jugendamt\w*|asd|sozialer dienst
youth_welfare | SPFH | spfh|sozialpädagogische familienhilfe|familienhilfe
youth_welfare | Erziehungsberatung | erziehungsberatung\w*|familienberatung\w*
youth_welfare | Familienbegleitung | familienbegleitung|familienpat\w+
youth_welfare | Tagesgruppe | tagesgruppe
youth_welfare | Erziehungsbeistand | erziehungsbeist\w+
youth_welfare | Vormund | (?:amts)?vormund\w*
youth_welfare | Pflegefamilie | pflegefamilie|pflegeeltern
youth_welfare | Mutter-Kind-Haus | mutter-kind-\w+
youth_welfare | Frühe Hilfen | frühe[nr]? hilfen
youth_welfare | Frauenhaus | frauenhaus
youth_welfare | Umgangsbegleitung | umgangsbegleitung|begleiteter umgang
education | Kita | kita|krippe|kindergarten|kinderhaus
education | Tagespflege | tagesmutter|kindertagespflege
education | Schule | \w*schule|klassenlehrer\w*
education | Schulsozialarbeit | schulsozialarbeit\w*
education | Hort | hort
education | Schulbegleitung | schulbegleit\w+|integrationskraft
social | Schuldnerberatung | schuldnerberatung|schuldenberatung
social | Suchtberatung | suchtberatung\w*
social | Schwangerenberatung | schwanger\w+beratung
social | Sprachmittlung | dolmetsch\w+|sprachmittl\w+
social | Jobcenter | jobcenter
social | Ausländerbehörde | ausländerbehörde
social | Familiengericht | familiengericht\w*
social | Polizei | polizei
"""
_SV = r"""
health | BVC | bvc\S*|barnavårdscentral\w*
health | barnmorska | barnmorsk\w+|bm|mvc|mödravård\w*
health | psykolog | psykolog(?:en)?|psyk\.
health | logoped | logoped\w*
health | fysioterapeut | fysioterapeut\w*|sjukgymnast\w*
health | barnläkare | barnläkar\w+
health | vårdcentral | vårdcentral\w*|husläkare\w*|distriktsläkare\w*
health | BUP | bup|barn- och ungdomspsykiatri\w*
health | habilitering | habilitering\w*
health | vuxenpsykiatri | vuxenpsyk\w*
health | tandvård | (?:folk)?tandvård\w*
health | skolsköterska | skolsköterska\w*
health | skolpsykolog | skolpsykolog\w*
youth_welfare | socialtjänst | socialtjänst\w*|socialsekreterare\w*|socionom\w*|soc
youth_welfare | familjestöd | familjestöd\w*|familjebehandl\w+
youth_welfare | familjehem | familjehem\w*
youth_welfare | kontaktperson | kontaktperson\w*|kontaktfamilj\w*
youth_welfare | familjerätt | familjerätt\w*
youth_welfare | familjerådgivning | familjerådgivning\w*
education | öppna förskolan | öppna förskolan|öppen förskola
education | förskola | (?<!öppna )(?<!öppen )förskola\w*|förskolechef\w*
education | skola | skolan?|lärare?n?
education | specialpedagog | specialpedagog\w*
education | kurator | \w*kurator\w*
education | fritids | fritids\w*
social | skuldrådgivning | (?:budget- och )?skuldrådgiv\w+
social | tolk | tolk\w*
social | BRIS, kvinnojour | kvinnojour\w*
social | Migrationsverket | migrationsverket
social | diakon | diakon\w*
social | polis | polis\w*
"""
_NO = r"""
health | helsestasjon | helsestasjon\w*|helse(?:sykepleier|sjukepleiar)\w*|helsesøster
health | jordmor | jordmor\w*
health | fastlege | fastlege\w*
health | psykolog | psykolog\w*
health | BUP | bup
health | habilitering | habilitering\w*|habu
health | fysioterapeut | fysioterapeut\w*
health | ergoterapeut | ergoterapeut\w*
health | logoped | logoped\w*
health | hjemmesykepleie | hjemmesykepleie\w*|heimesjukepleie\w*
health | DPS | dps|voksenpsyk\w*|vaksenpsyk\w*
youth_welfare | familiesenter | familiesenter\w*|familiens hus
youth_welfare | foreldreveiledning | foreldreveiledning\w*|foreldrerettleiing\w*
youth_welfare | barnevern | barnevern\w*
youth_welfare | fosterh{ei}m | fosterh(?:j|)(?:em|eim)\w*
youth_welfare | familievern | familievern\w*
youth_welfare | familiekonsulent | familiekonsulent\w*|familieteam\w*|familieveileder\w*
youth_welfare | støttekontakt | støttekontakt\w*
youth_welfare | avlastning | avlast(?:ning|ing)\w*|avløysar\w*
youth_welfare | krisesenter | krisesenter\w*
education | barnehage | barnehage\w*|ped\.?\s?leder|pedagogisk lei?[dar]+r?
education | skole | sk(?:o|u)len?|kontaktlær\w+
education | PPT | ppt
education | spesialpedagog | spesialpedagog\w*
education | SFO | sfo
social | gjeldsrådgiv{er} | gjeldsrådg\w+
social | NAV | nav
social | tolk | tolk\w*
social | krisesenter | krisesenter\w*
"""
_NB = _NO.replace("h{ei}m", "hjem").replace("{er}", "ning")
_NYNORSK = (
    ("h{ei}m", "heim"), ("{er}", "ing"), ("education | skole", "education | skule"), ("avlastning |", "avlasting |"),
    ("hjemmesykepleie |", "heimesjukepleie |"), ("foreldreveiledning |", "foreldrerettleiing |"),
)  # fmt: skip
_NN = functools.reduce(lambda text, pair: text.replace(*pair), _NYNORSK, _NO)
SERVICES: Mapping[Language, tuple[ServiceWord, ...]] = {
    Language.DE: _table(_DE),
    Language.SV: _table(_SV),
    Language.NB: _table(_NB),
    Language.NN: _table(_NN),
}

# Status by words in the same sentence; the first that fits wins, else it is active.
STATUS: Mapping[Language, tuple[tuple[str, str], ...]] = {
    Language.DE: (
        ("waiting", r"wartezeit|warteliste|überweisung|wartet|beantragt|antrag"),
        ("refused", r"abgelehnt|lehnt|verweigert|will kein"),
        ("ended", r"beendet|abgeschlossen|früher|seither kein|war bis|ausgelaufen|letzter besuch|ehemalig"),
        ("planned", r"termin am|anfragen|geplant|soll|wird .{0,20}angemeldet|klären"),
    ),
    Language.SV: (
        ("waiting", r"väntetid|kötid|remiss|i kö|sökt|ansökan"),
        ("refused", r"tackat nej|tackar nej|avböjt|avslag"),
        ("ended", r"avslutad|avslutat|tidigare|inget pågående|avbröt"),
        ("planned", r"bokad|tid den|planera|inte påbörjat|förfrågan"),
    ),
    Language.NB: (
        ("waiting", r"ventetid|venteliste|henvist|søkt|søknad|ikke fått time|ingen person"),
        ("refused", r"takket nei|avvist|avslag|avslått"),
        ("ended", r"avsluttet|tidligere|ingen sak nå|henlagt"),
        ("planned", r"time \d|time den|planlagt|skal|inviteres"),
    ),
    Language.NN: (
        ("waiting", r"ventetid|venteliste|tilvist|søkt|søknad|ikkje fått time|ventar"),
        ("refused", r"takka nei|avvist|avslag"),
        ("ended", r"avslutta|tidlegare|inga sak no|aldri vore inne"),
        ("planned", r"time \d|time den|planlagt|skal|tinga"),
    ),
}
# The service is denied altogether: never there, not referred.
ABSENT: Mapping[Language, str] = {
    Language.DE: r"nie bei|weiß noch nix|nicht bekannt|ohne (?:jugendamt|asd)|nimmt? (?:ihr|uns|ihnen) (?:die|das) kind\w* weg|nehme ihr die kinder",
    Language.SV: r"aldrig varit|inte inkopplad|är inte kopplad",
    Language.NB: r"aldri vært inne|ikke barnevern|skal ta barna",
    Language.NN: r"aldri vore inne|ikkje barnevern|skal ta borna",
}
