"""Invented names of places, streets and houses, made of parts that are usual in the language. Own selection.

Invented ones, so that no real village stands for another. Countries come from Unicode CLDR (through Babel).
"""

from __future__ import annotations

import difflib
import functools
import importlib.resources
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold

_PLACE_PARTS = {
    "de": (
        "Linden Birken Ahorn Erlen Eschen Hasel Tannen Buchen Weiden Ulmen Reiher Kranich Sperber Amsel Rehe Dachs Sonnen Mühl Stein Bronn Küh Rosen Eller Holder Rainer Fichten".split(),
        "hausen feld bach au ried stedt rode hagen grund moor furt born winkel heide tal".split(),
    ),
    "sv": (
        "Björk Lind Asp Alm Ek Rönn Hägg Sälg Tran Lärk Svan Häger Orr Räv Hare Älv Ängs Kvarn Sten Mossa Ljung Hassel".split(),
        "hult torp näs hed vik fors bäck mo sele ryd boda tuna köp hammar dalen".split(),
    ),
    "no": (
        "Bjørke Linde Osp Alme Eike Rogne Hegge Selje Trane Lerke Svane Hegre Orre Reve Hare Elve Enge Kverne Steins Mose Lyng Hassel".split(),
        "vik nes haug bygd mo fors bekk heim set sund øy dal land rud stad".split(),
    ),
}  # fmt: skip
_STREETS = {
    "de": "Ahorn Amsel Birken Eichen Erlen Fichten Finken Flieder Ginster Hasel Holunder Kiefern Kirsch Lerchen Linden Meisen Mohn Rosen Schlehen Tulpen Ulmen Veilchen Wacholder Weiden",
    "sv": "Asp Björk Blåklocks Ek Fink Gran Hassel Häger Klöver Koltrast Lind Lärk Mås Näckros Rönn Sipp Smultron Sparv Svan Syren Tall Timjan Trast Vide",
    "no": "Aspe Bjørke Blåklokke Eike Fink Gran Hassel Hegre Kløver Linerle Lind Lerke Måke Rogn Rype Hegg Spurve Svane Syrin Furu Trost Selje Tiriltunge Lyng",
}  # fmt: skip
_FARMS = {
    "de": "Lindenhof Birkenhof Erlenhof Sonnenhof Wiesenhof Ahornhof Eschenhof Weidenhof Buchenhof Tannenhof Reiherhof Amselhof Kirschhof Rosenhof",
    "sv": "Björkgården Ekbacken Lindgården Aspbacken Solgläntan Rönngården Hasselbacken Ljungbacken Lärkgården Svanbacken Granbacken Ängsgården",
    "no": "Bjørkestua Lindtun Solbakketun Rognetun Aspestua Hasseltun Lyngtun Granstua Lerketun Svanetun Ospetun Heggtun Seljestua Furutun",
}  # fmt: skip

# Endings of street names; what stands before them is exchanged.
STREET_ENDINGS = (
    "strasse", "straße", "strass", "str.", "str", "weg", "gasse", "gässle", "gaessle", "allee", "platz", "ring", "damm", "deich", "chaussee", "ufer", "markt", "steig", "stieg", "pfad", "wall", "graben", "höhe", "berg", "feld",
    "vägen", "vägne", "gatan", "vägen", "väg", "gata", "gränd", "allén", "plan", "torget", "backen", "esplanaden", "stigen", "g", "katu",
    "veien", "vegen", "vegn", "gata", "gate", "gaten", "gt", "vei", "veg", "stien", "tunet", "plassen", "ringen", "bakken", "bakkane", "lia", "svingen",
)  # fmt: skip
# Words of an address that say nothing alone and stay.
PLAIN_ADDRESS = frozenset(
    "top stock stok links rechts hinten vorne hinterhaus vorderhaus eg og dg ug re li mitte etage obergeschoss erdgeschoss dachgeschoss keller kellerwohnung whg wohnung we zi zimmer nr nummer haus i ii iii iv aufgang eingang treppe treppenhaus erster zweiter dritter vierter postfach am an der im in den zum zur auf beim gut hof "
    "tr lgh lägenhet trappa trappor uppg uppgång vån våning våningen våningsplan plan ner ned bv nb box pl rum c/o nedre övre norra södra östra västra lilla stora gamla upp botten ingång trappuppgång "
    "etg etasje leil leilighet loftet kjeller kjelleren høgda høgd høyden inngang oppgang inngong oppgong rom postboks postb u nedre øvre nordre søre nørdre vestre østre gård gard gamle hus nedste tunet første andre tredje fjerde villa kleine große grosse alte neue obere untere hintere vordere lange kurze".split()
)

# Ordinals of floors in each form; another one of the same row is written.
ORDINALS = tuple(
    tuple(row.split())
    for row in (
        "ersten zweiten dritten vierten fünften sechsten", "erster zweiter dritter vierter fünfter sechster", "erste zweite dritte vierte fünfte sechste",
        "siebten achten neunten zehnten elften zwölften", "siebter achter neunter zehnter elfter zwölfter", "hinterhaus vorderhaus seitenflügel",
        # floors by name; only what goes with the same article and preposition
        "erdgeschoss dachgeschoss untergeschoss souterrain parterre hochparterre penthouse", "eg dg ug", "kellerwohnung dachwohnung erdgeschosswohnung einliegerwohnung",
        "vindsvåningen bottenvåningen mellanvåningen källarvåningen", "vindsvåning bottenvåning mellanvåning källarvåning", "källarplan markplan vindsplan",
        "loftet kvisten", "loft kvist", "underetasjen hovedetasjen toppetasjen sokkeletasjen", "underetasje hovedetasje toppetasje sokkeletasje", "kjelleren sokkelen", "kjellerleilighet loftsleilighet sokkelleilighet", "kjellarleilegheit loftsleilegheit sokkelleilegheit",
        "första andra tredje fjärde femte sjätte", "første andre tredje fjerde femte sjette", "fyrste andre tredje fjerde femte sjette",
    )
)  # fmt: skip
# A street word of its own and what it becomes after one invented word: "Robert Bergs väg" is answered by "Trastvägen".
DEFINITE = {"väg": "vägen", "gata": "gatan", "gate": "gata", "vei": "veien", "veg": "vegen", "stig": "stigen", "sti": "stien", "plass": "plassen", "backe": "backen", "bakke": "bakken"}  # fmt: skip
# Words of a place name that tell its kind and stay.
PLACE_WORDS = frozenset(
    "bahnhof hauptbahnhof haltestelle bf flughafen bad sankt st. st am an der im in bei see wald hafen insel nord süd ost west mitte stadt land kreis landkreis markt park "
    "station centralstation flygplats park parken sjön torget stortorget norra södra östra västra lilla stora sankta socken c centrum kommun län "
    "stasjon sentrum senter fergekai kai flyplass lufthavn park i på ytre indre øvre nedre nordre søre vestre østre øystre kommune fylke torvet vei riksvei".split()
)

_REGIONS = {  # ISO codes of countries by region of the world; a country becomes another one of its region
    "europe_west": "AT BE CH DK FI FR GB IE IS IT LU NL NO PT ES SE DE GR MT CY",
    "europe_east": "AL BA BG BY CZ EE HR HU LT LV MD ME MK PL RO RS RU SI SK UA XK GE AM",
    "middle_east": "AF EG IQ IR JO LB MA DZ TN LY SY TR YE KW SA PS",
    "africa": "BI CD CM ER ET GH GM GN KE NG RW SD SN SO SL TZ UG CI CG AO ML ZM ZW TG BJ MZ ZA SS",
    "asia": "BD CN ID IN JP KH LK MM MY NP PH PK TH TW VN KR MN UZ KZ LA TJ KG BT",
    "america": "AR BO BR CL CO CU DO EC GT HN MX NI PE PY SV UY VE US CA JM HT PA CR",
}
_MORE_COUNTRIES = {"burma": "MM", "kongo": "CD", "england": "GB", "schottland": "GB", "skottland": "GB", "usa": "US", "amerika": "US", "lettland": "LV", "latvia": "LV", "südtirol": "IT", "bosnien": "BA", "bosnia": "BA", "palästina": "PS", "palestina": "PS", "tschetschenien": "RU", "tjetjenien": "RU", "tsjetsjenia": "RU", "kosovo": "XK", "tsjekkia": "CZ"}  # fmt: skip


def family(language: Language) -> str:
    """Return "no" for both written forms of Norwegian."""
    return "no" if language.is_norwegian else language.value


@functools.cache
def places(language: Language) -> tuple[str, ...]:
    """Return invented names of places."""
    first, second = _PLACE_PARTS[family(language)]
    return tuple(a + b for a in first for b in second if a[-1] != b[0])


def streets(language: Language) -> tuple[str, ...]:
    """Return first parts of street names."""
    return tuple(_STREETS[family(language)].split())


def farms(language: Language) -> tuple[str, ...]:
    """Return names of farms and houses."""
    return tuple(_FARMS[family(language)].split())


@functools.cache
def _countries(language: Language) -> dict[str, str]:
    from babel import Locale

    locale = Locale.parse("no" if language is Language.NB else language.value)
    names = {fold(name): code for code, name in locale.territories.items() if len(code) == 2}
    return names | {fold(name): code for name, code in _MORE_COUNTRIES.items()}


def country_region(name: str, language: Language) -> str:
    """Return the region of the world in which a country lies, or '' if it is no country."""
    code = _countries(language).get(fold(name), "")
    return next((region for region, codes in _REGIONS.items() if code in codes.split()), "europe_west" if code else "")


def country_code(name: str, language: Language) -> str:
    """Return the ISO code of a country, '' if it is none."""
    return _countries(language).get(fold(name), "")


_OWN_COUNTRIES = {"de": ("DE",), "sv": ("SE",), "no": ("NO",)}


def is_own_country(name: str, language: Language) -> bool:
    """Say whether a place is the country of the language, which identifies nobody ("Sverige", "Norges")."""
    bare = fold(name)
    own = _OWN_COUNTRIES[family(language)]
    return any(_countries(language).get(form, "") in own for form in (bare, bare.removesuffix("s")) if form)


@functools.cache
def region_of_beginning(word: str, letters: int, language: Language) -> str:
    """Return the region of the one country whose folded name shares its first letters with a folded word, '' if none or several do."""
    found = {country_region(name, language) for name in _countries(language) if len(name) >= letters and name[:letters] == word[:letters]}
    return found.pop() if len(found) == 1 else ""


# German countries with an article, by its form: another one of the same form fits "aus der", "im", "in den".
_GERMAN_ARTICLES = ("TR UA SK CH MN", "IR IQ LB YE SD SS CG TD SN NE", "NL PH US AE KM")

_ISLANDS, _ON = "CY MT CU JM HT", -2  # "auf Zypern", "på Cypern"; of Iceland German says "in"


def countries_of(region: str, language: Language, like: str = "") -> tuple[str, ...]:
    """Return the names of the countries of a region that fit where the country `like` stood.

    They are islands if it is one, as these need another preposition, and have in German the same article, or none; where a region
    has no other country with that article, those of all regions.
    """
    from babel import Locale

    locale = Locale.parse("no" if language is Language.NB else language.value)

    def form(code: str) -> int:
        if code in (_ISLANDS if language is Language.DE else f"{_ISLANDS} IS").split():
            return _ON
        return next((at for at, codes in enumerate(_GERMAN_ARTICLES) if code in codes.split()), -1) if language is Language.DE else -1

    own = _countries(language).get(fold(like), "")
    codes = [code for code in _REGIONS[region].split() if form(code) == form(own) and code not in (own, *_OWN_COUNTRIES[family(language)])]
    codes = codes or [code for codes_ in _GERMAN_ARTICLES if form(own) >= 0 and own in codes_.split() for code in codes_.split() if code != own]
    return tuple(str(locale.territories[code]) for code in codes if code in locale.territories and " " not in str(locale.territories[code]))


# Large cities from which families come, beside those that name a time zone (`foreign_cities`), by the ISO code of the country.
_MORE_CITIES = {
    "SY": "Qamishli Qamisjli Aleppo Homs Hama Idlib Latakia Qamischli Raqqa", "IQ": "Mossul Mosul Erbil Basra Kirkuk Sulaimaniya Kerbala", "AF": "Herat Kandahar Dschalalabad Kundus",
    "IR": "Maschhad Mashhad Isfahan Schiras Shiraz Täbris Tabriz", "LB": "Beirut Saida", "MA": "Rabat Marrakesch Marrakech Tanger Tangier", "TR": "Ankara Izmir Antalya Adana Diyarbakir Gaziantep Konya",
    "SO": "Hargeisa Kismayo Mogadischu Mogadishu", "ET": "Mekelle Gondar", "ER": "Keren", "NG": "Enugu Abuja Kano Ibadan", "GH": "Kumasi", "CM": "Yaoundé Duala Douala", "CD": "Goma Bukavu",
    "NL": "Zwolle Rotterdam Utrecht Haag", "PT": "Porto Setúbal Braga", "PL": "Gdynia Łódź Białystok Katowice Kattowitz Krakau Kraków Krakow Danzig Gdansk Posen Poznan Breslau Wroclaw Stettin Szczecin Lublin Lodz", "RO": "Suceava Brasov Brașov Cluj Timisoara Iasi Constanta", "BG": "Plovdiv Warna Varna Burgas",
    "UA": "Schytomyr Zjytomyr Zjytomir Avdijivka Winnyzja Vinnytsja Poltava Sumy Charkiw Charkiv Kharkiv Odessa Odesa Lwiw Lviv Mariupol Dnipro Cherson", "RU": "Petersburg Kasan", "RS": "Nisch", "XK": "Pristina Prishtina Prizren", "LT": "Kaunas Klaipeda",
    "LK": "Jaffna", "PH": "Cebu Davao", "TH": "Udon Phuket", "VN": "Hanoi Hue", "PK": "Lahore Peshawar Islamabad", "IN": "Mumbai Chennai", "IT": "Neapel Palermo", "ES": "Sevilla Valencia", "GR": "Thessaloniki",
}  # fmt: skip


def city_key(name: str) -> str:
    """Return the letters of a place name by which cities are looked up: "Hai Phong" is "Haiphong"."""
    return re.sub(r"[^a-z]", "", fold(name))


_NOT_ABROAD = {"de": ("DE", "AT", "CH"), "sv": ("SE", "FI"), "no": ("NO",)}  # where texts in the language are written; of these the table below knows nothing
_MARKED = re.compile(r"((?:![a-z]{2})*)(.+)")


@functools.cache
def _abroad(language: Language) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the cities abroad of each country, each with the ways to spell it, without names that a place at home bears, too."""
    text = (importlib.resources.files(__package__) / "cities_abroad.txt").read_text(encoding="utf-8")
    countries = (line.partition(":") for line in text.splitlines())
    mark = f"!{family(language)}"

    def unmarked(city: str) -> tuple[str, ...]:
        spellings = (_MARKED.fullmatch(one) for one in city.split("/"))
        return tuple(one[2] for one in spellings if one and mark not in one[1])

    return {code: tuple(found for city in cities.split("|") if (found := unmarked(city))) for code, _, cities in countries if code not in _NOT_ABROAD[family(language)]}


@functools.cache
def foreign_cities(language: Language) -> dict[str, str]:
    """Return the regions of the world of cities abroad, by the `city_key` of their names."""
    regions = {code: region for region, codes in _REGIONS.items() for code in codes.split()}
    own = _OWN_COUNTRIES[family(language)]
    return {name: regions[code] for name, code in countries_of_cities(language).items() if code in regions and code not in own}


@functools.cache
def countries_of_cities(language: Language) -> dict[str, str]:
    """Return the ISO codes of the countries of cities, by the `city_key` of their names.

    Those after which time zones are named come from the locale data of Unicode (CLDR, by way of Babel), the others from GeoNames (models/train/places).
    """
    found = {city_key(name): code for code, cities in _abroad(language).items() for spellings in cities for name in spellings}
    found |= {city_key(name): code for code, names in _of_time_zones(language).items() for name in names}
    return found | {city_key(name): code for code, names in _MORE_CITIES.items() for name in names.split()}


@functools.cache
def _of_time_zones(language: Language) -> dict[str, tuple[str, ...]]:
    """Return the cities of each country after which time zones are named, as the language writes them."""
    from babel import Locale
    from babel.core import get_global

    locale = Locale.parse("no" if language is Language.NB else language.value)
    found: dict[str, list[str]] = {}
    for zone, country in get_global("zone_territories").items():
        if not zone.startswith("Etc"):
            found.setdefault(country, []).append(str(locale.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")))
    return {country: tuple(names) for country, names in found.items()}


def cities_in(country: str, language: Language, other: str) -> tuple[str, ...]:
    """Return names of cities of a country by its ISO code: those that the language has a name for, and the largest others; none that may be `other`."""
    well_known, large = _of_time_zones(language).get(country, ()), _abroad(language).get(country, ())[:_LARGEST]
    named = {city_key(name) for name in (*well_known, other)}
    names = (*well_known, *(spellings[0] for spellings in large if not any(city_key(name) in named for name in spellings)))
    is_other = difflib.SequenceMatcher(b=city_key(other))

    def is_like(name: str) -> bool:
        is_other.set_seq1(city_key(name))
        return is_other.ratio() > _LIKE

    return tuple(name for name in names if name.isalpha() and len(name) > _SHORT and not is_like(name))


_LARGEST, _LIKE, _SHORT = 10, 0.6, 3  # cities of a country among which another one is chosen; how alike two spellings of one are; letters


@functools.cache
def cities_of(region: str, language: Language) -> tuple[str, ...]:
    """Return well-known cities of a region: those of countries with one time zone, which bears the name of the largest city."""
    from babel import Locale
    from babel.core import get_global

    locale = Locale.parse("no" if language is Language.NB else language.value)
    zones = get_global("territory_zones")
    only = [zones[country][0] for country in _REGIONS[region].split() if len(zones.get(country, ())) == 1 and country not in _OWN_COUNTRIES[family(language)]]
    names = (str(locale.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2]) for zone in only)
    return tuple(name for name in names if name.isalpha())


# Cities of more than about 100,000 inhabitants (Norway: 80,000), as commonly known; of other places the size is not known.
_CITIES = frozenset(
    fold(name)
    for name in (
        "Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld "
        "Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden Mönchengladbach Gelsenkirchen Aachen Braunschweig Kiel Chemnitz Halle Magdeburg Freiburg Krefeld "
        "Mainz Lübeck Erfurt Oberhausen Rostock Kassel Hagen Potsdam Saarbrücken Hamm Ludwigshafen Oldenburg Osnabrück Leverkusen Darmstadt Heidelberg "
        "Solingen Regensburg Herne Paderborn Ingolstadt Würzburg Ulm Heilbronn Wolfsburg Göttingen Offenbach Pforzheim Recklinghausen Bottrop Fürth Bremerhaven "
        "Reutlingen Remscheid Koblenz Erlangen Trier Jena Moers Siegen Hildesheim Salzgitter Cottbus Gütersloh Kaiserslautern Wien Zürich Basel Genf Bern Graz Linz "
        "Stockholm Göteborg Malmö Uppsala Västerås Örebro Linköping Helsingborg Jönköping Norrköping Lund Umeå Gävle Borås Södertälje Eskilstuna "
        "Oslo Bergen Trondheim Stavanger Drammen Fredrikstad Kristiansand Sandnes Tromsø København Köpenhamn Helsinki Helsingfors"
    ).split()
)


def is_city(name: str) -> bool:
    """Say whether a place is known to be a large city, or a part of one that is named with it ("Berlin-Buch")."""
    return fold(name) in _CITIES or fold(name.split("-")[0]) in _CITIES
