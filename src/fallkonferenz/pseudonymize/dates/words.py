"""Months, seasons, feasts and the parts of a month in four languages. Calendar names: Unicode CLDR; the rest own selection."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable

from fallkonferenz.core.entities import Language

DE, SV, NB, NN = Language.DE, Language.SV, Language.NB, Language.NN

MONTHS: dict[Language, tuple[str, ...]] = {
    DE: ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    SV: ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"),
    NB: ("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"),
}  # fmt: skip
MONTHS[NN] = MONTHS[NB]
SHORT_MONTHS: dict[Language, tuple[str, ...]] = {
    DE: ("Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sept", "Okt", "Nov", "Dez"),
    SV: ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"),
    NB: ("jan", "feb", "mars", "apr", "mai", "juni", "juli", "aug", "sept", "okt", "nov", "des"),
}
SHORT_MONTHS[NN] = SHORT_MONTHS[NB]
MONTH_VARIANTS: dict[str, int] = {
    "jänner": 1, "janner": 1, "feber": 2, "maerz": 3, "marz": 3, "mär": 3, "mrz": 3, "mar": 3, "febr": 2, "sep": 9, "jun": 6, "jul": 7, "dez": 12, "dec": 12, "des": 12, "maj": 5, "juno": 6,
}  # fmt: skip

AUSTRIAN = frozenset({"janner", "feber"})  # who writes these writes the whole year so

# In the order winter, spring, summer, autumn: (definite or only form, indefinite form).
SEASONS: dict[Language, tuple[tuple[str, ...], ...]] = {
    DE: (("Winter", "Spätwinter", "Hochwinter"), ("Frühjahr", "Frühling", "Fruehjahr", "Fruehling"), ("Sommer", "Frühsommer", "Spätsommer", "Hochsommer"), ("Herbst", "Frühherbst", "Spätherbst")),
    SV: (("vintern", "vinter", "senvintern"), ("våren", "vår", "förvåren", "senvåren"), ("sommaren", "sommar", "försommaren", "sensommaren"), ("hösten", "höst", "förhösten", "senhösten")),
    NB: (("vinteren", "vinter", "seinvinteren", "senvinteren"), ("våren", "vår", "seinvåren", "senvåren"), ("sommeren", "sommer", "forsommeren", "sensommeren", "seinsommeren"), ("høsten", "høst", "seinhøsten", "senhøsten")),
    NN: (("vinteren", "vinter", "seinvinteren"), ("våren", "vår", "seinvåren"), ("sommaren", "sommar", "forsommaren", "seinsommaren"), ("hausten", "haust", "seinhausten")),
}
TERMS: dict[Language, tuple[tuple[str, str], ...]] = {  # spring, autumn
    DE: (("Sommersemester", "Wintersemester"), ("zweiten Schulhalbjahr", "ersten Schulhalbjahr")),
    SV: (("vårterminen", "höstterminen"), ("vårtermin", "hösttermin"), ("vt", "ht")),
    NB: (("vårhalvåret", "høsthalvåret"), ("vårsemesteret", "høstsemesteret")),
    NN: (("vårhalvåret", "hausthalvåret"), ("vårsemesteret", "haustsemesteret")),
}
# Beginning, middle, end of a month; the first form is the one written.
PARTS: dict[Language, tuple[tuple[str, ...], ...]] = {
    DE: (("Anfang", "primo"), ("Mitte", "medio"), ("Ende", "ultimo", "ult.")),
    SV: (("början av",), ("mitten av",), ("slutet av", "slutet på")),
    NB: (("begynnelsen av", "starten av", "starten på"), ("midten av", "medio"), ("slutten av", "utgangen av", "ultimo")),
    NN: (("byrjinga av", "starten av"), ("midten av", "midt i"), ("slutten av", "utgangen av")),
}
WEEK_WORDS = r"KW|Kalenderwoche|v\.?|vecka|uke|veke|u\.|Woche"
CLOCK = r"um|gegen|kl\.?|klokk[ae]n?|klockan|klocka|ca\.?|Uhr|früh|halb|natt|kl"


def easter(year: int) -> datetime.date:
    """Return Easter Sunday (Gregorian computus, anonymous algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return datetime.date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], datetime.date]:
    return lambda year: datetime.date(year, month, day)


def _moved(days: int) -> Callable[[int], datetime.date]:
    return lambda year: easter(year) + datetime.timedelta(days)


def _weekday_from(month: int, day: int, weekday: int) -> Callable[[int], datetime.date]:
    """The first such weekday (Monday 0) on or after the day."""

    def on(year: int) -> datetime.date:
        first = datetime.date(year, month, day)
        return first + datetime.timedelta((weekday - first.weekday()) % 7)

    return on


def _hijri(month: int, day: int) -> Callable[[int], datetime.date]:
    """A day of the Islamic calendar by its tables, which may be a day off: the first one of a year."""

    def on(year: int) -> datetime.date:
        days = (
            datetime.date.fromordinal((11 * y + 3) // 30 + 354 * y + 30 * month - (month - 1) // 2 + day + 1948440 - 385 - 1721425)
            for y in range((year - 622) * 33 // 32 - 1, (year - 622) * 33 // 32 + 4)
        )
        return next(date for date in days if date.year >= year)

    return on


def _week(number: int) -> Callable[[int], datetime.date]:
    return lambda year: datetime.date.fromisocalendar(year, number, 3)


@dataclasses.dataclass(frozen=True, slots=True)
class Feast:
    """A feast or a school holiday: its spellings, and its day in a year. `is_answer`: it may be written for another."""

    names: tuple[str, ...]
    day: Callable[[int], datetime.date]
    is_answer: bool = True


def _feasts(*rows: tuple[str, Callable[[int], datetime.date]], hidden: str = "") -> tuple[Feast, ...]:
    return tuple(Feast(tuple(names.split("|")), day, names.split("|")[0] not in hidden.split("|")) for names, day in rows)


_ADVENT = _weekday_from(11, 27, 6)
_MIDSUMMER = _weekday_from(6, 20, 5)
_ALL_SAINTS = _weekday_from(10, 31, 5)

# Feasts of other faiths in the spellings of all four languages; those by the moon that no rule here gives stand at a usual day.
_MORE = _feasts(
    ("Ramadan", _hijri(9, 1)), ("Zuckerfest|Bayram|Bajram|Eid|Id|id al-fitr|eid al-fitr|Ramadanfest|Fastenbrechen|Şeker Bayramı|Ramazan Bayramı", _hijri(10, 1)), ("Opferfest|Kurban Bayramı|kurban bayramı|Kurban Bayram|eid al-adha|id al-adha|offerfesten", _hijri(12, 10)), ("Aschura|Ashura|ashura", _hijri(1, 10)),
    ("Pessach|Passah|pesach", _moved(-2)), ("Rosch Haschana|rosh hashana", _fixed(9, 18)), ("Jom Kippur|yom kippur|jom kippur", _fixed(9, 27)), ("Chanukka|chanukka|hanukka", _fixed(12, 12)), ("Tết|Tet", _fixed(2, 1)), ("Diwali|Divali", _fixed(11, 1)), ("Holi", _fixed(3, 14)), ("Timkat", _fixed(1, 19)), ("Baba Marta", _fixed(3, 1)),
    hidden="Ramadan|Zuckerfest|Opferfest|Aschura|Pessach|Rosch Haschana|Jom Kippur|Chanukka|Tết|Diwali|Holi|Timkat|Baba Marta",
)  # fmt: skip

FEASTS: dict[Language, tuple[Feast, ...]] = {
    DE: _feasts(
        ("Neujahr|Jahreswechsel|Jahresanfang", _fixed(1, 1)), ("Dreikönig|Heilige Drei Könige|Heilige drei Könige|Dreikönigstag|Dreikönige|Heiligdreikönig", _fixed(1, 6)), ("Lichtmess|Mariä Lichtmess|Maria Lichtmess", _fixed(2, 2)),
        ("Fasching|Faschingsdienstag|Fastnachtsdienstag|Karneval|Fastnacht|Rosenmontag|Fasnet|Fasnacht", _moved(-48)), ("Aschermittwoch", _moved(-46)), ("Palmsonntag", _moved(-7)),
        ("Gründonnerstag", _moved(-3)), ("Karfreitag", _moved(-2)), ("Ostern|Osterferien|Osterzeit", _moved(0)), ("Ostersonntag", _moved(0)), ("Ostermontag", _moved(1)),
        ("Himmelfahrt|Christi Himmelfahrt|Vatertag|Auffahrt", _moved(39)), ("Muttertag", _weekday_from(5, 8, 6)), ("Pfingsten|Pfingstferien", _moved(49)), ("Pfingstsonntag", _moved(49)), ("Pfingstmontag", _moved(50)),
        ("Fronleichnam", _moved(60)), ("Johanni|Johannistag", _fixed(6, 24)), ("Mariä Himmelfahrt", _fixed(8, 15)), ("Michaeli", _fixed(9, 29)), ("Erntedank|Erntedankfest", _weekday_from(10, 1, 6)), ("Tag der Deutschen Einheit|Tag der deutschen Einheit|Tag der Einheit", _fixed(10, 3)),
        ("Reformationstag", _fixed(10, 31)), ("Halloween", _fixed(10, 31)), ("Allerheiligen|Allerheiligenwoche", _fixed(11, 1)), ("Sankt Martin|St. Martin|Martinstag|Martini|Martinsfest", _fixed(11, 11)),
        ("Buß- und Bettag", _weekday_from(11, 16, 2)), ("Volkstrauertag", _weekday_from(11, 13, 6)), ("Totensonntag|Ewigkeitssonntag", _weekday_from(11, 20, 6)), ("1. Advent|Advent|erster Advent|ersten Advent|Adventszeit", _ADVENT), ("2. Advent|zweiten Advent", _weekday_from(12, 4, 6)), ("3. Advent|dritten Advent", _weekday_from(12, 11, 6)), ("4. Advent|vierten Advent", _weekday_from(12, 18, 6)),
        ("Nikolaus|Nikolaustag", _fixed(12, 6)), ("Heiligabend|Heilig Abend|Heiliger Abend|Hl. Abend", _fixed(12, 24)), ("Weihnachten|Weihnachtsferien|Weihnachtszeit", _fixed(12, 25)), ("zwischen den Jahren", _fixed(12, 28)), ("Silvester|Silvesterabend|Silvesternacht|Sylvester|Jahresende", _fixed(12, 31)),
        ("Sommerferien", _fixed(7, 25)), ("Herbstferien", _fixed(10, 15)), ("Winterferien", _fixed(2, 12)), ("Nouruz|Newroz|Nowruz", _fixed(3, 20)),
        ("Valentinstag", _fixed(2, 14)), ("Weiberfastnacht|Schmutziger Donnerstag|Schmutzigen Donnerstag|Altweiber", _moved(-52)), ("Biikebrennen", _fixed(2, 21)), ("Josefi|Josefstag|Josephstag|Josephi", _fixed(3, 19)), ("Laetare", _moved(-21)), ("Karsamstag|Ostersamstag", _moved(-1)), ("Maifeiertag|Tag der Arbeit", _fixed(5, 1)), ("Libori", _fixed(7, 25)), ("Kirchweih|Kerwe|Kirmes", _fixed(10, 18)), ("Allerseelen", _fixed(11, 2)), ("Leopolditag|Leopoldi", _fixed(11, 15)), ("Barbara|Barbaratag", _fixed(12, 4)), ("1. Weihnachtstag|erster Weihnachtstag|ersten Weihnachtstag|erste Weihnachtstag", _fixed(12, 25)), ("2. Weihnachtstag|zweiter Weihnachtstag|zweiten Weihnachtstag|zweite Weihnachtstag|Stephanitag|Stefanitag|Stephanstag", _fixed(12, 26)), ("Pfingstferien", _moved(52)), ("Weihnachtsferien", _fixed(12, 28)), ("Faschingsferien|Semesterferien|Frühjahrsferien", _week(8)),
        hidden="Weiberfastnacht|Biikebrennen|Josefi|Laetare|Karsamstag|Libori|Kirchweih|Allerseelen|Leopolditag|Barbara|1. Weihnachtstag|2. Weihnachtstag|Pfingstferien|Weihnachtsferien|Faschingsferien|Valentinstag|Maifeiertag|Sommerferien|Herbstferien|Winterferien|Lichtmess|Michaeli|Johanni|Buß- und Bettag|Tag der Deutschen Einheit|Nouruz|zwischen den Jahren|Ostersonntag|Pfingstsonntag",
    ),
    SV: _feasts(
        ("nyår|nyåret|nyårshelgen|nyårsdagen|årsskiftet", _fixed(1, 1)), ("trettondagen|trettonhelgen|trettondedag jul", _fixed(1, 6)), ("trettondagsafton", _fixed(1, 5)), ("tjugondag Knut|tjugondag knut|Knut", _fixed(1, 13)),
        ("sportlovet|sportlov", _week(8)), ("fettisdagen", _moved(-47)), ("palmsöndagen", _moved(-7)), ("skärtorsdagen|skärtorsdag", _moved(-3)), ("långfredagen|långfredag", _moved(-2)), ("påskafton", _moved(-1)), ("påsk|påsken|påskas|påskhelgen|påsklovet", _moved(0)), ("påskdagen", _moved(0)), ("annandag påsk", _moved(1)),
        ("Valborg|valborg|valborgsmässoafton|Valborgsmässoafton", _fixed(4, 30)), ("första maj", _fixed(5, 1)), ("Kristi himmelsfärd|Kristi himmelsfärdsdag|Kristi himmelsfärdshelgen", _moved(39)), ("mors dag", _weekday_from(5, 25, 6)), ("pingst|pingsten|pingstdagen", _moved(49)), ("nationaldagen", _fixed(6, 6)),
        ("midsommar|midsommarafton|midsommarveckan|midsommardagen|midsommarhelgen", _MIDSUMMER), ("Mickelsmäss|mickelsmäss", _fixed(9, 29)), ("höstlovet|höstlov", _week(44)), ("Alla helgons dag|Allhelgona|alla helgons dag|allhelgona|allhelgonahelgen", _ALL_SAINTS), ("fars dag", _weekday_from(11, 8, 6)),
        ("första advent|advent|Advent|Första advent", _ADVENT), ("andra advent", _weekday_from(12, 4, 6)), ("tredje advent", _weekday_from(12, 11, 6)), ("fjärde advent", _weekday_from(12, 18, 6)), ("lucia|Lucia|Lucianatten|luciadagen|luciahelgen", _fixed(12, 13)), ("julafton|julaftonen", _fixed(12, 24)), ("jul|julen|julas|julhelgen|jullovet", _fixed(12, 25)), ("juldagen", _fixed(12, 25)), ("annandag jul|annandagen", _fixed(12, 26)), ("mellandagarna", _fixed(12, 28)), ("nyårsafton|nyårsaftonen", _fixed(12, 31)),
        ("sommarlovet", _fixed(7, 10)), ("påsklov", _moved(-4)), ("nouruz|nowruz|newroz", _fixed(3, 20)), ("genna", _fixed(1, 7)),
        ("samefolkets dag|samernas nationaldag", _fixed(2, 6)), ("alla hjärtans dag", _fixed(2, 14)), ("Marie bebådelsedag|marie bebådelsedag|våffeldagen", _fixed(3, 25)), ("kräftpremiären", _fixed(8, 7)), ("svenska dagen", _fixed(11, 6)), ("självständighetsdagen", _fixed(12, 6)), ("skolavslutningen|skolstarten", _fixed(6, 12)),
        hidden="samefolkets dag|alla hjärtans dag|Marie bebådelsedag|kräftpremiären|svenska dagen|självständighetsdagen|skolavslutningen|påskdagen|nouruz|genna|påsklov",
    ),
    NB: _feasts(
        ("trettandedagen|trettende dag jul|trettendedagen", _fixed(1, 13)), ("nyttår|nyttårshelgen|1. nyttårsdag|første nyttårsdag|årsskiftet|årsskifte", _fixed(1, 1)), ("vinterferien|vinterferie", _week(8)), ("fastelavn", _moved(-49)), ("palmesøndag|palmesundag", _moved(-7)), ("skjærtorsdag", _moved(-3)), ("langfredag", _moved(-2)), ("påskeaften|påskeftan", _moved(-1)), ("påske|påsken|påskeferien|påska|påskeferie|påskehelgen", _moved(0)), ("1. påskedag|første påskedag", _moved(0)), ("2. påskedag|andre påskedag", _moved(1)),
        ("første mai", _fixed(5, 1)), ("grunnlovsdagen|nasjonaldagen|syttende mai", _fixed(5, 17)), ("Kristi himmelfartsdag|kristi himmelfartsdag|Kristi himmelfart", _moved(39)), ("pinse|pinsen|pinsa|pinsehelgen", _moved(49)), ("2. pinsedag|andre pinsedag", _moved(50)), ("sankthans|sankthansaften|St. Hans|St. Hans-dagen|sankthansfeiring|sankthansfeiringa|sankthansfeiringen|jonsok|midtsommer|midtsommar", _fixed(6, 23)), ("olsok", _fixed(7, 29)), ("Mikkelsmess|mikkelsmess", _fixed(9, 29)),
        ("høstferien|haustferien|høstferie|haustferie", _week(40)), ("allehelgen|allehelgensdag|allehelgenshelgen", _weekday_from(11, 1, 6)), ("farsdag", _weekday_from(11, 8, 6)), ("første søndag i advent|advent|1. søndag i advent|adventstida|adventstiden|fyrste sundag i advent", _ADVENT), ("Lucia|lucia|luciadagen", _fixed(12, 13)), ("lille julaften|litle julaftan|veslejulaftan|lille julaftan", _fixed(12, 23)), ("julaften|julaftan", _fixed(12, 24)), ("jul|julen|jula|juleferien|julehelgen|jol|jola", _fixed(12, 25)), ("1. juledag|første juledag|fyrste juledag", _fixed(12, 25)), ("2. juledag|andre juledag", _fixed(12, 26)), ("romjulen|romjul|romjula|romjola", _fixed(12, 28)), ("nyttårsaften|nyttårsaftan", _fixed(12, 31)),
        ("sommerferien|sommarferien|skoleslutt|fellesferien", _fixed(7, 5)), ("nouruz|newroz", _fixed(3, 20)),
        ("samefolkets dag|samenes nasjonaldag", _fixed(2, 6)), ("valentinsdagen|valentin|valentinsdag", _fixed(2, 14)), ("Maria bodskapsdag|Maria budskapsdag", _fixed(3, 25)), ("kvinnedagen|kvinnedagen", _fixed(3, 8)), ("skolestart|skulestart", _fixed(8, 18)),
        hidden="samefolkets dag|valentinsdagen|Maria bodskapsdag|kvinnedagen|skolestart|nouruz|1. påskedag|1. juledag|grunnlovsdagen",
    ),
}  # fmt: skip
FEASTS = {language: (*feasts, *_MORE) for language, feasts in FEASTS.items()}
FEASTS[NN] = FEASTS[NB]
# Spellings that Nynorsk writes instead of the Bokmål ones when a feast is the answer.
NYNORSK = {
    "palmesøndag": "palmesundag", "påskeaften": "påskeaftan", "høstferien": "haustferien", "lille julaften": "litle julaftan", "julaften": "julaftan", "romjulen": "romjula", "nyttårsaften": "nyttårsaftan", "sommerferien": "sommarferien", "første søndag i advent": "første sundag i advent", "første mai": "første mai",
}  # fmt: skip
# After these words only a feast (not "Ende Februar") can stand; in German a day ("am Karfreitag") or a feast ("zu Ostern").
ONLY_FEASTS = {DE: ("an", "zu", "am", "zum", "vom"), SV: ("på",), NB: ("på",), NN: ("på",)}
GERMAN_DAYS = ("am", "zum", "vom")
GERMAN_DAY_ENDINGS = ("tag", "woch", "Advent")
