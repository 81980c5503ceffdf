"""Ages, places, institutions, occupations, origins and numbers, each alone."""

from __future__ import annotations

import re

import pytest
from cases import made

from fallkonferenz import pipeline
from fallkonferenz.core import markup
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.profile import Ages, Names, Numbers, Profile, Style, Traits
from fallkonferenz.pseudonymize import ages, numbers, traits
from fallkonferenz.pseudonymize.surrogate_data import places

DE, SV, NB, NN = Language


@pytest.mark.parametrize(
    ("surface", "language", "after", "expected"),
    [
        ("5 Wochen", DE, "", "0–2 Monate"), ("sexmånaders", SV, " flicka", "6–11 månaders"), ("4 Monate", DE, "", "3–5 Monate"), ("14 Monate", DE, "", "12–23 Monate"), ("2;8 Jahre", DE, "", "2–3 Jahre"),
        ("fünf Jahre", DE, "", "4–5 Jahre"), ("13 Jahre", DE, "", "10–13 Jahre"), ("17", DE, " Jahre", "14–17"), ("19 Jahre", DE, "", "unter 20 Jahre"),
        ("36-jährige", DE, "", "35–39-jährige"), ("29", DE, "", "25–29"), ("71 Jahre", DE, "", "über 60 Jahre"), ("sieben Monate", DE, "", "6–11 Monate"),
        ("Mitte 40", DE, "", "Mitte 40"), ("1 år och 4 månader", SV, "", "12–23 månader"), ("fyraåring", SV, "", "4–5-åring"), ("2½ år", NB, "", "2–3 år"),
        ("12 veker", NN, "", "0–2 månader"), ("seksåring", NB, "", "6–9-åring"), ("to års alder", NB, "", "2–3 års alder"), ("62 år", SV, "", "över 60 år"),
        ("4;2 Jahre alter", DE, " Junge", "4–5 Jahre alter"), ("nu fyra och ett halvt", SV, "", "nu 4–5"), ("zwei Tage", DE, " durcheinander", "zwei Tage"), ("zwei Tage", DE, " alt", "0–2 Monate"),
    ],
)  # fmt: skip
def test_an_age_gets_the_band_of_the_handbook(surface: str, language: Language, after: str, expected: str) -> None:
    """Months for the first two years, small bands for children, five years for grown-ups; what is vague stays."""
    assert ages.answer(surface, language, Ages.BAND, after=after) == expected


@pytest.mark.parametrize(
    ("language", "before", "surface", "expected"),
    [
        (Language.DE, "ist elf Monate alt, korrigiert ", "siebeneinhalb", "6–11 Monate"),
        (Language.SV, "sju månader, korrigerad ålder ", "fem", "3–5 månader"),
        (Language.DE, "der Vater, ", "38", "35–39"),
        (Language.DE, "Beno wird im März ", "drei", "2–3 Jahre alt"),
        (Language.NB, "Zakariya fylte ", "fire", "4–5 år"),
        (Language.DE, "Beno wurde operiert, ", "3", "2–3"),
    ],
)
def test_a_corrected_age_is_in_months(language: Language, before: str, surface: str, expected: str) -> None:
    """The age of a baby born early is told in months, with the unit written only once."""
    assert ages.answer(surface, language, Ages.BAND, before=before) == expected


@pytest.mark.parametrize(
    ("before", "surface", "after"), [("schreit seit ca. ", "drei Wochen", ""), ("Pflegegrad ", "2", ""), ("Insulin ", "12 IE", ""), ("alle ", "14", "-tägig"), ("sedan ", "tre veckor", "")]
)  # fmt: skip
def test_what_is_no_age_stays(before: str, surface: str, after: str) -> None:
    """A duration, a grade and a dose stay as they are, though a detector may take them for an age."""
    assert ages.answer(surface, DE, Ages.BAND, before=before, after=after) == surface
    assert ages.answer("junior", SV, Ages.BAND) == "junior"


def test_an_age_in_a_text_in_capitals_stands_in_capitals() -> None:
    """A number has no case of letters; the words before it have one."""
    assert ages.answer("70", SV, Ages.BAND, before="EVA-LENA FYLLDE ") == "ÖVER 60"
    assert ages.answer("70", SV, Ages.BAND, before="Lena fyllde ") == "över 60"


def test_a_first_birthday_is_a_birthday() -> None:
    """Nobody turns 12 to 23 months; later bands can be turned."""
    assert ages.answer("ett", SV, Ages.BAND, before="lillan fyllde ", after=" i juli") == "år (12–23 månader)"
    assert ages.answer("ett år", SV, Ages.BAND, before="hon fyller då ") == "år (12–23 månader)"
    assert ages.answer("sju", SV, Ages.BAND, before="hon fyller ") == "6–9 år"


def test_no_word_stands_before_a_band_that_is_open() -> None:
    """What says that an age is not exact goes with it: a band is not exact, either."""
    marked = "ein Cousin, etwa [[AGE|neunzehn]], sie, ca. [[AGE|33]], Oma, rund [[AGE|70 Jahre]] alt"
    assert made(marked, DE, Profile(ages=Ages.BAND))[0].text == "ein Cousin, unter 20, sie, 30–34, Oma, über 60 Jahre alt"


@pytest.mark.parametrize(
    ("surface", "language", "expected"),
    [("33 Jahre", DE, "35 Jahre"), ("4 Jahre 3 Monate", DE, "4 Jahre"), ("7 Monate", DE, "7 Monate"), ("62-årige", NB, "60-årige"), ("trettioåtta år", SV, "fyrtio år")],
)
def test_an_age_is_rounded(surface: str, language: Language, expected: str) -> None:
    """Grown-ups to five years, children to years; babies stay."""
    assert ages.answer(surface, language, Ages.ROUND) == expected


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (DE, "in [[LOCATION|Ahlbeck]], dann [[LOCATION|Leipzig]], wieder [[LOCATION|Ahlbecks]] Schule", "in Ort A, dann Großstadt B, wieder Ort A Schule"),
        (SV, "från [[LOCATION|Malmö]] till [[LOCATION|Sveg]] och [[LOCATION|Ytterån]]", "från större stad A till ort B och ort C"),
        (NB, "via [[LOCATION|Eritrea]] til [[LOCATION|Bergen]] og [[LOCATION|Leknes]]", "via land A til storby B og sted C"),
        (NN, "i [[LOCATION|Bykle]]", "i stad A"),
        (DE, "im [[LOCATION|Zorbgrund]], an der [[LOCATION|Zorb]], am Ufer der [[LOCATION|Zorb]], Ortsteil [[LOCATION|Neuzorb]]", "in Ort A, bei Ort B, am Ufer von Ort B, Ortsteil C"),
        (DE, "zur [[LOCATION|Zorb]] und in die [[LOCATION|Zorbgasse]]. Auf der [[LOCATION|Zorb]] war es still.", "nach Ort A und nach Ort B. In Ort A war es still."),
        (DE, "über den [[LOCATION|Sudan]] und [[LOCATION|Italien]], dann im [[LOCATION|Irak]]", "über das Land A und Land B, dann im Land C"),
    ],
)  # fmt: skip
def test_a_place_is_named_by_its_kind(language: Language, marked: str, expected: str) -> None:
    """A large city is known to be one, of the others the kind alone is told; the same place keeps its letter."""
    assert made(marked, language, Profile(places=Names.KIND))[0].text == expected


@pytest.mark.parametrize(
    ("before", "endings"),
    [("an der ", "au furt heide"), ("Spaziergang zur ", "au furt heide"), ("am ", "bach grund born winkel feld ried moor tal"), ("durch den ", "bach grund born winkel"), ("in das ", "feld ried moor tal")],
)  # fmt: skip
def test_an_invented_place_goes_with_its_article(before: str, endings: str) -> None:
    """A brook that is "die" in German stays feminine: who reads "an der Birkenhausen" stumbles."""
    for place in ("Zorb", "Warnitz", "Kull"):
        new = made(f"{before}[[LOCATION|{place}]] und wieder [[LOCATION|{place}]]", DE)[0].text
        first, last = new.removeprefix(before).split(" und wieder ")
        assert first == last
        assert first.endswith(tuple(endings.split()))


@pytest.mark.parametrize(
    ("language", "country"), [(SV, "Bosnien"), *((SV, land) for land in ("Danmark", "Finland", "Frankrike", "Tyskland", "Polen")), *((NB, land) for land in ("Danmark", "Sverige", "Tyskland"))]
)  # fmt: skip
def test_a_country_becomes_another_one_of_its_kind(language: Language, country: str) -> None:
    """It is neither the own one, nor an island after "i"; its short name is known, too."""
    new = made(f"[[LOCATION|{country}]]", language, seed=country.encode())[0].text
    assert places.country_region(new, language) == places.country_region(country, language)
    assert fold(new) not in {"sverige", "norge", "norwegen", "noreg", "cypern", "malta", "island", "kypros"}


@pytest.mark.parametrize(
    ("language", "city", "country"),
    [(DE, "Aleppo", "SY"), (SV, "Mogadishu", "SO"), (SV, "Hai Phong", "VN"), (NB, "Warszawa", "PL"), (NN, "Berlin", "DE"), (DE, "Oslo", "NO"), (SV, "Haapsalu", "EE")],
)  # fmt: skip
def test_a_city_abroad_becomes_another_one_of_its_country(language: Language, city: str, country: str) -> None:
    """Who fled from a city has not come from a village next door; a city of one's own country becomes an invented place."""
    new = made(f"[[LOCATION|{city}]], [[LOCATION|{city}s]]", language)[0].text
    first, genitive = new.split(", ")
    assert places.countries_of_cities(language)[places.city_key(first)] == country
    assert first != city
    assert genitive.rstrip("s'") == first.rstrip("s")
    own = {DE: "Leipzig", SV: "Uppsala", NB: "Bergen", NN: "Bergen"}[language]
    assert made(f"[[LOCATION|{own}]]", language)[0].text in places.places(language)


def test_a_city_tells_no_country_where_origins_are_not_told() -> None:
    """Homs becomes no other city of Syria in a profile that tells of Syrians by the region alone."""
    countries = places.countries_of_cities(DE)
    for seed in range(40):
        new = made("[[LOCATION|Homs]]", DE, Profile(origins=Traits.GROUP), seed=bytes([seed]))[0].text
        assert countries[places.city_key(new)] != "SY"


@pytest.mark.parametrize(
    ("surface", "language", "before"),
    [("18 Monaten", DE, "frei gelaufen mit "), ("zwei Jahren", DE, "erste Wörter mit "), ("to års", NB, "første ord ved "), ("13 måneder", NB, "gikk da han var ")],
)
def test_the_age_of_a_milestone_stays(surface: str, language: Language, before: str) -> None:
    """When a child walked and spoke first is what the doctor asks, and no age of today."""
    assert ages.answer(surface, language, Ages.BAND, before=before) == surface
    assert ages.answer(surface, language, Ages.BAND, before="der Bruder, ") != surface


def test_a_kind_is_told_in_nynorsk() -> None:
    """"bedrift" is no word of the same ending in both written languages."""
    profile = Profile(institutions=Names.KIND)
    assert made("på [[ORGANIZATION|Zorb sag]]", NN, profile)[0].text == "på bedrifta"
    assert made("på [[ORGANIZATION|Zorb sag]]", NB, profile)[0].text == "på bedriften"


def test_nobody_is_a_citizen_of_a_continent() -> None:
    """Beside the word for citizens the origin is foreign; who is from the Middle East is so by no adjective."""
    profile = Profile(origins=Traits.GROUP)
    assert made("[[ORIGIN|eritreisk]] statsborger", NB, profile)[0].text == "utenlandsk statsborger"
    assert made("[[ORIGIN|syrischer]] Staatsangehöriger", DE, profile)[0].text == "ausländischer Staatsangehöriger"
    assert made("moren er [[ORIGIN|iransk]], og trøtt", NB, profile)[0].text == "moren er fra Midtøsten, og trøtt"
    assert made("en [[ORIGIN|iransk]] mor", NB, profile)[0].text == "en midtøstlig mor"


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (NB, "farmor (Hooyo [[PERSON|Maryan]], alle kaller henne det)", "farmor ({}, alle kaller henne det)"),
        (NN, "[[PERSON|Bunica Elena]] i sør", "Bestemor {} i sør"),
        (DE, "Nonna [[PERSON|Concetta]] holt ihn", "Oma {} holt ihn"),
        (DE, "Die Oma, Nonna [[PERSON|Concetta]], holt ihn", "Die Oma, {}, holt ihn"),
        (SV, "- áhkko [[PERSON|Biret]], i huset", "- mormor/farmor {}, i huset"),
    ],
)
def test_a_kin_word_of_another_language_tells_no_origin(language: Language, marked: str, expected: str) -> None:
    """Where the origin is told by the region alone, so are the words for kin; where it stays, they stay."""
    told, key = made(marked, language, Profile(origins=Traits.GROUP))
    (name,) = (surrogate for entry in key.entries for kind, _, surrogate in entry.words if kind == "given")
    assert told.text == expected.format(name)
    assert made(marked, language, Profile(origins=Traits.KEEP))[0].text != told.text


def test_a_city_whose_country_is_told_is_no_city_of_another_one() -> None:
    """Beside its country a city abroad becomes one of the country that stands there then; a name of two words becomes one city."""
    together = made("aus [[LOCATION|Homs]] in [[LOCATION|Syrien]]", DE)[0].text
    assert places.countries_of_cities(DE)[places.city_key(together.split()[1])] == places.country_code(together.split()[3], DE)
    assert made("aus [[LOCATION|Bagdad]] in [[LOCATION|Irak]]", DE, Profile(places=Names.KIND))[0].text.startswith("aus Ort A ")
    assert places.countries_of_cities(SV)[places.city_key(made("i [[LOCATION|Addis Abeba]]", SV)[0].text.removeprefix("i "))] == "ET"
    assert made("auf [[LOCATION|Lesbos]]", DE)[0].text.startswith("in ")


def test_a_name_in_quotation_marks_is_the_name_of_the_institution() -> None:
    """The kind stays, what is quoted is replaced whole, and the closing mark is there once."""
    new = made("in der [[ORGANIZATION|Kita „Zum Zorbmann]]“ malen", DE)[0].text
    assert re.fullmatch(r"in der Kita „\w+“ malen", new)
    assert "Zorbmann" not in new


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (DE, "in die [[ORGANIZATION|Kita Wiesenwichtel]]", "in die Kita"), (DE, "im [[ORGANIZATION|Klinikum Ahlbeck]]", "im Klinikum"), (DE, "vom [[ORGANIZATION|Xantora]]", "von der Einrichtung"), (DE, "bei [[ORGANIZATION|Xantora GmbH]]", "bei einem Betrieb"), (DE, "Im [[ORGANIZATION|Haus Sonne]]", "In der Einrichtung"), (DE, "über [[ORGANIZATION|Praxis Xantora]]", "über eine Praxis"), (DE, "in den [[ORGANIZATION|Verein Xantora]]", "in den Verein"), (DE, "zum [[ORGANIZATION|SPZ Xantora]]", "zum SPZ"), (DE, "die Hilfe der [[ORGANIZATION|Lebenshilfe Xantora]]", "die Hilfe der Organisation"), (DE, "bei dem [[ORGANIZATION|Verein Xantora]]", "beim Verein"), (DE, "zur [[ORGANIZATION|Xantorer Tafel]]", "zur Tafel"), (DE, "in den [[ORGANIZATION|Rewe Xantora]]", "in den Supermarkt"), (DE, "auf einem Schiff der [[ORGANIZATION|Reederei Xantora]], am [[ORGANIZATION|Torfmuseum]]", "auf einem Schiff der Reederei, am Museum"), (DE, "aus der [[ORGANIZATION|Gnadenkirche]]", "aus der Kirche"), (DE, "in der [[ORGANIZATION|Kita „Zum Zorb]]“ malen", "in der Kita malen"), (DE, "bei den [[ORGANIZATION|Stadtwerken Xantora]]", "bei der Einrichtung"),
        (SV, "på [[ORGANIZATION|förskolan Igelkotten]]", "på förskolan"), (SV, "på anstalten [[ORGANIZATION|Tallvik]] och [[ORGANIZATION|BUP:s]] team", "på anstalten och BUP:s team"), (SV, "[[ORGANIZATION|BVC Sveg]] ringde", "BVC ringde"), (SV, "på [[ORGANIZATION|fsk Tallen]] och [[ORGANIZATION|avdelning Granen]]", "på förskolan och avdelningen"), (SV, "på avdelning [[ORGANIZATION|Granen]]", "på avdelning A"), (SV, "yrkesofficer på [[ORGANIZATION|K 9]]", "yrkesofficer på verksamheten"), (SV, "på [[ORGANIZATION|Öppna förskolan Kyrkbacken]]", "på öppna förskolan"),
        (NB, "i [[ORGANIZATION|Leknes barnehage]]", "i barnehagen"), (NN, "på [[ORGANIZATION|Bykle skule]]", "på skulen"), (NB, "ved [[ORGANIZATION|Sykehuset i Leknes]]", "ved sykehuset"), (NB, "på [[ORGANIZATION|Familievernkontoret i Leknes]]", "på familievernkontoret"), (SV, "från [[ORGANIZATION|Räddningstjänsten Sveg]]", "från räddningstjänsten"), (NB, "på [[ORGANIZATION|Kiwi Leknes]]", "på butikken"), (NB, "ved [[ORGANIZATION|Statens barnehus Leknes]]", "ved barnehuset"), (NN, "på [[ORGANIZATION|Kysthospitalet]]", "på sjukehuset"), (NB, "på [[ORGANIZATION|Overgrepsmottaket]]", "på mottaket"), (NB, "i [[ORGANIZATION|Leknes tingrett]]", "i tingretten"),
    ],
)  # fmt: skip
def test_an_institution_is_named_by_its_kind(language: Language, marked: str, expected: str) -> None:
    """The kind stands in the form that the preposition or article needs."""
    assert made(marked, language, Profile(institutions=Names.KIND))[0].text == expected


@pytest.mark.parametrize(
    ("surface", "language", "expected"),
    [
        ("Altenpflegerin", DE, "Mitarbeiterin im Gesundheitswesen"), ("Bootsbauer", DE, "Mitarbeiter im Handwerk"), ("snikkar", Language.NN, "yrkesaktiv innan handverk og industri"), ("Tierärztin", DE, "Mitarbeiterin in der Landwirtschaft"), ("Schützenoberst", DE, "Mitarbeiter in einem anderen Bereich"), ("Amtsvormünderin", DE, "Mitarbeiterin in Büro, IT und Forschung"), ("kurator", SV, "yrkesverksam inom utbildning och omsorg"), ("Küchenhilfe", DE, "Arbeitskraft in der Gastronomie"), ("Fernfahrer", DE, "Mitarbeiter im Transport"), ("Zahnmedizinische Fachangestellte", DE, "Mitarbeiterin im Gesundheitswesen"),
        ("ordførar", NN, "yrkesaktiv innan politikk og forvalting"), ("lastbilsmekaniker", SV, "yrkesverksam inom hantverk och industri"), ("butikssäljare", SV, "yrkesverksam inom handel"), ("reinhaldar", NN, "yrkesaktiv innan reinhald og service"), ("gartner", NB, "yrkesaktiv innen jord, skog og fiske"),
        ("yrkesofficer", SV, "yrkesverksam inom räddning och säkerhet"),
        ("Fliesenleger", DE, "Mitarbeiter im Handwerk"), ("Geigenbauerin", DE, "Mitarbeiterin im Handwerk"), ("Nageldesignerin", DE, "Mitarbeiterin im Dienstleistungsbereich"), ("Hebamme", DE, "Mitarbeiterin im Gesundheitswesen"), ("Pfarrerin", DE, "Mitarbeiterin in Bildung und Betreuung"), ("Azubi", DE, "Auszubildender"), ("Studentin", DE, "Auszubildende"),
        ("Frührentnerin", DE, "Frührentnerin"), ("Rechtspflegerin", DE, "Mitarbeiterin in Büro, IT und Forschung"), ("Fußballer", DE, "Mitarbeiter in Kultur und Sport"), ("Obstbauer", DE, "Mitarbeiter in der Landwirtschaft"), ("Treckerschlosser", DE, "Mitarbeiter im Handwerk"), ("Nonne", DE, "Mitarbeiterin in Bildung und Betreuung"), ("Kinderpflegerin", DE, "Mitarbeiterin im Gesundheitswesen"),
        ("hemmafru", SV, "hemmafru"), ("geografilärare", SV, "yrkesverksam inom utbildning och omsorg"), ("dirigent", SV, "yrkesverksam inom kultur och idrott"), ("kjøkkenassistent", NB, "yrkesaktiv innen servering og hotell"), ("hotelldirektør", NB, "yrkesaktiv innen kontor, it og forskning"), ("gartnar", NN, "yrkesaktiv innan jord, skog og fiske"),
        ("ordfører", NB, "yrkesaktiv innen politikk og forvaltning"), ("drosje", NB, "yrkesaktiv innen transport"), ("lærling", NB, "under utdanning"), ("blikkenslager", NB, "yrkesaktiv innen håndverk og industri"), ("student", NN, "under utdanning"), ("golvläggare", SV, "yrkesverksam inom hantverk och industri"), ("bokförare", SV, "yrkesverksam inom kontor, it och forskning"), ("hjelpepleiar", NN, "yrkesaktiv innan helse"),
    ],
)  # fmt: skip
def test_an_occupation_becomes_its_field(surface: str, language: Language, expected: str) -> None:
    """The field of work stands in a noun of the same gender."""
    assert traits.occupation(surface, language) == expected


@pytest.mark.parametrize(
    ("surface", "language", "before", "expected"),
    [
        ("syrischer", DE, "", "nahöstlicher"), ("Polin", DE, "", "Osteuropäerin"), ("Igbo", DE, "", "eine andere Sprache"), ("somaliska", SV, "", "afrikanska"),
        ("suryoyo", SV, "tolk i ", "ett annat språk"), ("svensk medborgare", SV, "", "svensk medborgare"), ("litauisk", NB, "", "østeuropeisk"),
        ("thai", NN, "snakkar ", "eit anna språk"), ("thai", NN, "ho er ", "asiatisk"), ("norsk medborgare", SV, "", "utländsk medborgare"), ("tamil", NN, "snakkar ", "eit anna språk"), ("katolikker", NB, "", "troende"),
        ("permanent oppholdstillatelse", NB, "", "oppholdstillatelse"), ("tillfälligt uppehållstillstånd", SV, "har ", "uppehållstillstånd"), ("uppehållstillstånd saknas", SV, "", "uppehållsstatus"), ("familieinnvandring", NN, "", "opphaldsstatus"),
        ("Abschiebungsverbot", DE, "", "Aufenthaltsrecht"), ("Duldung", DE, "hat eine ", "Aufenthaltsregelung"), ("subsidiärer Schutz", DE, "", "Aufenthaltsstatus"), ("Besuchervisum", DE, "mit einem ", "Aufenthaltsverfahren"), ("kvotflyktingar", SV, "", "inflyttade"), ("asylsøker", NB, "hun er ", "innflyttet"),
        ("samisk", NB, "mor er ", "fra en minoritet"), ("kvensk", NN, "", "frå ein minoritet"), ("Sinti", DE, "Sie sind ", "aus einer Minderheit"), ("rom", SV, "han är ", "från en minoritet"), ("same", SV, "en ", "person från en minoritet"), ("tornedaling", SV, "hon är ", "från en minoritet"), ("Sorbin", DE, "ist eine ", "Angehörige einer Minderheit"),
        ("jüdisch", DE, "", "religiös"), ("katholischen", DE, "der ", "religiösen"), ("ortodoxa", SV, "", "religiösa"), ("meänkieli", SV, "modersmålet är ", "ett annat språk"), ("Tigrinya", DE, "", "eine andere Sprache"), ("Hindi", DE, "", "eine andere Sprache"),
        ("portugiesischsprachiger", DE, "", "anderssprachiger"), ("samisktalende", NB, "", "med et annet språk"), ("deutsche", DE, "", "deutsche"), ("norsk", NB, "", "norsk"), ("Russlanddeutsche", DE, "", "Osteuropäer"), ("ivorische", DE, "", "afrikanische"), ("belgische Staatsangehörige", DE, "", "ausländische Staatsangehörige"), ("swahilitolk", NB, "", "tolk"), ("rumänska", SV, "", "östeuropeiska"),
        ("unbefristet", DE, "Aufenthalt: ", "[ausgelassen]"), ("türkisch", DE, "Staatsangehörigkeit: ", "[ausgelassen]"), ("filippinsk", NB, "Statsborgerskap: ", "[utelatt]"), ("permanent", SV, "Uppehållstillstånd: ", "[utelämnat]"), ("midlertidig", NB, "Opphold: ", "[utelatt]"), ("mellombels", NN, "Opphald: ", "[utelate]"),
        ("polnische Gebärdensprache", DE, "", "Gebärdensprache"), ("polskt teckenspråk", SV, "", "teckenspråk"), ("taterbakgrunn", NB, "", "minoritetsbakgrunn"), ("romanifamilie", NN, "", "minoritetsfamilie"), ("Roma-Wurzeln", DE, "", "Minderheiten-Wurzeln"),
        ("polsk", NB, "de snakker mest ", "et annet språk"), ("polsk", NN, "svarte på ", "eit anna språk"), ("thailandsk", NB, "Foreldra er ", "asiatiske"), ("ghanesisk", NB, "", "afrikansk"), ("Chilenin", DE, "", "Lateinamerikanerin"),
        ("orthodoxe Gemeinde", DE, "die ", "religiöse Gemeinde"), ("pietistischen Gemeinschaft", DE, "in einer ", "religiösen Gemeinschaft"), ("syrischen Familie", DE, "aus einer ", "nahöstlichen Familie"),
        ("judiska minoriteten", SV, "tillhör den ", "religiösa minoriteten"), ("syrisk-ortodoxa kyrkan", SV, "i den ", "religiösa kyrkan"), ("romsk familj", SV, "i en ", "europeisk familj"), ("syrisk-ortodokse kirken", NB, "i den ", "religiøse kirken"),
    ],
)  # fmt: skip
def test_an_origin_becomes_its_region(surface: str, language: Language, before: str, expected: str) -> None:
    """The region of the world in the same kind of word; languages and residence status by their kind."""
    assert traits.origin(surface, language, before) == expected


@pytest.mark.parametrize(
    ("before", "surface", "language", "expected"),
    [
        ("gelernte ", "Floristin", DE, "Fachkraft im Handel"), ("gelernter ", "Koch", DE, "Facharbeiter in der Gastronomie"), ("Ausbildung zur ", "Köchin", DE, "Fachkraft in der Gastronomie"), ("macht eine Lehre als ", "Koch", DE, "Facharbeiter in der Gastronomie"), ("bei einem ", "Möbelhersteller", DE, "Betrieb im Handwerk"), ("arbetar som ", "kock", SV, "anställd inom restaurang och hotell"),
        ("driver ", "krukmakeri", SV, "en verksamhet inom hantverk och industri"), ("kör ", "taxi", SV, "i jobbet"), ("pensionerad ", "lokförare", SV, "medarbetare inom transport"), ("driv ", "taxi", NN, "ei verksemd innan transport"), ("gikk på ", "helse og oppvekst", NB, "en utdanning innen helse"),
        ("utbildad ", "kock", SV, "inom restaurang och hotell"), ("läser till ", "kock", SV, "ett yrke inom restaurang och hotell"), ("utdanna ", "kokk", NN, "innan servering og hotell"), ("jobber som ", "kokk", NB, "ansatt innen servering og hotell"),
    ],
)  # fmt: skip
def test_a_field_of_work_fits_what_stands_before_it(before: str, surface: str, language: Language, expected: str) -> None:
    """After "arbetar som" somebody is employed, after "utbildad" the field alone stands."""
    assert traits.occupation(surface, language, before) == expected


def test_an_occupation_before_a_name_is_a_title() -> None:
    """A noun stands before the name, no adjective."""
    assert traits.occupation("Snickare", SV, "", " Bo Ek") == "Medarbetare inom hantverk och industri"
    assert traits.occupation("snickare", SV, "Han är ", " och pappa") == "yrkesverksam inom hantverk och industri"


def test_an_origin_fits_what_stands_around_it() -> None:
    """At home a language is spoken; a capital stays; a law is nobody's origin."""
    assert traits.origin("Finska", SV, "", " hemma med mor") == "Ett annat språk"
    assert traits.origin("nordsamiska", SV, "", " med barnen") == "ett annat språk"
    assert traits.origin("persiska", SV, "svarade på ", ", det hjälpte") == "ett annat språk"
    assert traits.origin("Somalisk", NB, "", " mor") == "Afrikansk"
    assert traits.origin("utlendingsloven", NB) == "utlendingsloven"
    assert traits.origin("samisk", NB, "en ", " mor") == "nordisk"
    assert traits.origin("Georgisch", DE, "sagte auf ", " etwas") == "einer anderen Sprache"
    assert traits.origin("polnisch", DE, "spricht ", " ein wenig") == "eine andere Sprache"
    assert traits.origin("sorbische", DE, "die ", " Mutter") == "europäische"
    assert traits.origin("norrman", SV, "Han är ", " och snickare") == "från Europa"
    assert traits.origin("syrier", SV, "hon mötte en ", ".") == "person från Mellanöstern"
    assert traits.origin("somalier", NB, "Han er ", ".") == "fra Afrika"
    assert traits.origin("grek", SV, "Han är ", " från en ö") == "europeisk"
    assert traits.origin("arabiska", SV, "Hemspråket är ", ".") == "ett annat språk"
    assert traits.origin("polska", SV, "", " med sin mamma") == "ett annat språk"
    assert traits.origin("baptistkristna", SV, "den ", " minoriteten") == "religiösa"
    assert traits.origin("muslimskt", SV, "ett ", " hem") == "religiöst"
    assert traits.origin("portugisisk", NB, "både norsk og noe ", ", sier bestemor") == "av et annet språk"


def test_a_second_language_is_one_more() -> None:
    """Two languages that a mother speaks do not read as the same one twice."""
    profile = Profile(origins=Traits.GROUP)
    assert made("snakker [[ORIGIN|russisk]] og [[ORIGIN|persisk]] med barna", NB, profile)[0].text == "snakker et annet språk og ett til med barna"
    assert made("snakkar [[ORIGIN|lao]] og litt [[ORIGIN|thai]]", NN, profile)[0].text == "snakkar eit anna språk og litt av eitt til"
    assert made("tolk på telefon, [[ORIGIN|litauisk]]", NB, profile)[0].text == "tolk på telefon, et annet språk"


def test_the_name_of_a_part_is_a_letter() -> None:
    """After "avdeling" or "bydel" the kind is told already."""
    profile = Profile(places=Names.KIND, institutions=Names.KIND)
    assert made("avd. [[ORGANIZATION|Tindved]] i bydel [[LOCATION|Øvre Lia]]", NB, profile)[0].text == "avd. A i bydel A"


def test_a_second_occupation_is_joined() -> None:
    """Two occupations of one person share the word for working; who learns one is told to."""
    profile = Profile(occupations=Traits.GROUP)
    marked = "Hun er [[PROFESSION|guide]] og [[PROFESSION|sølvsmed]], søster er [[PROFESSION|sykepleierstudent]]."
    expected = "Hun er yrkesaktiv innen kultur og idrett og innen håndverk og industri, søster er under utdanning innen helse."
    assert made(marked, NB, profile)[0].text == expected


def test_what_is_no_age_of_anybody_stays() -> None:
    """A range of ages that a service is for, a number of times and a time away are no age of a person."""
    marked = "TEAM 0–[[AGE|6 år]]. Mor [[AGE|fire]] (eller seks) ganger. Har vært her [[AGE|to år]]. Ute [[AGE|seks uker]]."
    assert made(marked, NB, Profile(ages=Ages.BAND))[0].text == "TEAM 0–6 år. Mor fire (eller seks) ganger. Har vært her to år. Ute seks uker."


def test_an_address_in_pieces_has_one_placeholder() -> None:
    """Street, floor and postcode are marked one by one and belong together; another line is another address."""
    marked = "[[ADDRESS|Havnegata 40]], [[ADDRESS|2. etg.]], [[ADDRESS|8900]] [[LOCATION|Leknes]]\n[[ADDRESS|Storgata 3]]"
    assert made(marked, NB, Profile(numbers=Numbers.PLACEHOLDER, places=Names.KIND))[0].text == "[adresse], sted A\n[adresse]"


def test_a_kind_at_the_beginning_of_a_line_has_a_capital() -> None:
    """A line or a sentence begins with a capital; after a label the kind stays small."""
    marked = "[[ORGANIZATION|Bråten barnehage]]\nSted: [[ORGANIZATION|Bråten barnehage]]. [[LOCATION|Leknes]], i dag. Så var hun hjemme hos oss ved\n[[ORGANIZATION|Bråten barnehage]]"
    expected = "Barnehagen\nSted: barnehagen. Sted A, i dag. Så var hun hjemme hos oss ved\nbarnehagen"
    assert made(marked, NB, Profile(institutions=Names.KIND, places=Names.KIND))[0].text == expected


@pytest.mark.parametrize(
    ("before", "surface", "language"), [("Ende ", "dreißig", DE), ("i slutet av ", "trettioårsåldern", SV), ("midten av ", "trettiåra", NB), ("midt i ", "trettiåra", NN)]
)
def test_a_decade_is_a_band_already(before: str, surface: str, language: Language) -> None:
    """The beginning, middle or end of a decade stays as it is written: there is no "Ende 30–34"."""
    assert ages.answer(surface, language, Ages.BAND, before=before) == surface


@pytest.mark.parametrize(("surface", "language"), [("null eins sieben eins drei neun", DE), ("noll sjuttio arton tolv", SV), ("ni åtte sju femti to", NB), ("ni åtte sju femti to", NN)])
def test_a_spoken_phone_number_is_answered_in_words(surface: str, language: Language) -> None:
    """Number words stand for number words, as many as a number for fiction has digits."""
    assert len(numbers.surrogate(surface, EntityType.PHONE, language, b"s").split()) >= 8


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (SV, "i [[LOCATION|Sverige]]", "i Sverige"), (DE, "in [[LOCATION|Deutschland]]", "in Deutschland"), (NB, "til [[LOCATION|Norge]]", "til Norge"), (NN, "i [[LOCATION|Noreg]]", "i Noreg"),
        (NN, "[[LOCATION|BYGDNES]], [[LOCATION|Bulken]]", "STAD A, stad B"), (SV, "BVC [[ORGANIZATION|BVC Solgläntan]]", "BVC"),
    ],
)  # fmt: skip
def test_the_own_country_stays_and_letters_tell_places_apart(language: Language, marked: str, expected: str) -> None:
    """The country of the language names nobody; capitals do not make another letter; a kind does not stand twice."""
    assert made(marked, language, Profile(places=Names.KIND, institutions=Names.KIND))[0].text == expected


@pytest.mark.parametrize(
    ("language", "marked", "stays"),
    [
        (NB, "Far er [[ORIGIN|portugisisk]], fra [[LOCATION|Portugal]]", True), (NN, "[[ORIGIN|polsk]] mor, [[LOCATION|Polen]]", True), (SV, "[[ORIGIN|syrisk]], från [[LOCATION|Syrien]]", True),
        (DE, "[[ORIGIN|polnische]] Mutter, aus [[LOCATION|Polen]]", True), (NB, "Far er [[ORIGIN|portugisisk]], jobber i [[LOCATION|Polen]]", False), (NB, "Far er fra [[LOCATION|Portugal]]", True), (SV, "Kom från [[LOCATION|Bosnien]] som liten", True), (DE, "aus [[LOCATION|Enugu]] in [[LOCATION|Nigeria]]", True),
    ],
)  # fmt: skip
def test_a_country_that_a_kept_origin_tells_stays(language: Language, marked: str, stays: bool) -> None:
    """A Portuguese father does not come from Germany; where origins are made coarse or nothing tells it, the country goes."""
    country = marked.rpartition("|")[2].partition("]]")[0]
    assert (country in made(marked, language)[0].text) is stays
    assert country not in made(marked, language, Profile(origins=Traits.GROUP))[0].text


def test_traits_can_be_dropped() -> None:
    """A word that says nothing stands where the trait stood."""
    profile = Profile(occupations=Traits.DROP, origins=Traits.DROP, numbers=Numbers.PLACEHOLDER)
    narrative, _ = made("eine [[ORIGIN|syrische]] [[PROFESSION|Bäckerin]], [[PHONE|0171 555 12]]", profile=profile)
    assert narrative.text == "eine [Herkunft] Berufstätige, [Telefon]"


@pytest.mark.parametrize(
    ("surface", "kind", "language", "pattern"),
    [
        ("20240121-2390", EntityType.ID, SV, r"(?:19|20)\d\d[67]\d\d\d-\d{4}"), ("040421 51763", EntityType.ID, NB, r"[0-3]\d[89]\d\d\d \d{5}"), ("412 Js 18/21", EntityType.ID, DE, r"\d{3} [A-Z][a-z] \d\d/\d\d"), ("XQ-AB 123", EntityType.ID, DE, r"[A-Z]{2}-[A-Z]{2} 0\d\d"), ("ABC 12D", EntityType.ID, SV, r"[A-Z]{2}Q \d\d[A-Z]"),
        ("AB 12345", EntityType.ID, NB, r"[A-Z]{2} 0\d{4}"), ("1237 010180", EntityType.ID, DE, r"\d{4} [6-8]\d\d{4}"), ("4711", EntityType.PHONE, DE, r"\d{4}"),
        ("DE72 9999 0000 0004 1283 15", EntityType.ID, DE, r"[A-Z]{2}00( \d{4}){4} \d\d"), ("0172-9925904", EntityType.PHONE, DE, r"0171 39200 \d\d"), ("08-12 34 56", EntityType.PHONE, SV, r"08-465 004 \d\d"),
        ("412 55 018", EntityType.PHONE, NB, r"00 \d\d \d\d \d\d"), ("a.b@c.example", EntityType.EMAIL, DE, r"kontakt\d{4}@post\.example"), ("www.x.example/y", EntityType.URL, SV, r"www\.sida\d{4}\.example"),
    ],
)  # fmt: skip
def test_a_number_cannot_belong_to_anyone(surface: str, kind: EntityType, language: Language, pattern: str) -> None:
    """Numbers for fiction, months and check digits that do not exist, domains that nobody can register."""
    for seed in (b"1", b"2", b"3", b"4"):
        assert re.fullmatch(pattern, numbers.surrogate(surface, kind, language, seed))


@pytest.mark.parametrize("surface", ["A123456780", "X 402 118 953"])
def test_an_insurance_number_has_a_wrong_check_digit(surface: str) -> None:
    """The check digit of A123456780 is right (the example of the specification), that of its surrogate never is."""
    assert numbers._check_of_insurance("A123456780") == 0
    for seed in (b"1", b"2", b"3", b"4"):
        new = numbers.surrogate(surface, EntityType.ID, DE, seed)
        assert int(new[-1]) != numbers._check_of_insurance(new)


@pytest.mark.parametrize(("country", "others"), [("Türkei", "Ukraine Slowakei Schweiz Mongolei"), ("Irak", "Iran Libanon Jemen Sudan Südsudan Senegal Tschad Niger"), ("Niederlande", "Philippinen Komoren")])
def test_a_german_country_is_answered_by_one_with_the_same_article(country: str, others: str) -> None:
    """"Aus der Türkei" is answered by another country that has this article; one without article by one without."""
    for seed in (b"1", b"2", b"3", b"4", b"5"):
        narrative, _ = made(f"aus der [[LOCATION|{country}]] und aus [[LOCATION|Syrien]]", profile=Profile(origins=Traits.GROUP), seed=seed)
        first, second = narrative.text.removeprefix("aus der ").split(" und aus ")
        assert first in (*others.split(), "Kongo-Brazzaville")
        assert second not in "Türkei Ukraine Slowakei Schweiz Mongolei Irak Iran Libanon Jemen".split()


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("einfach in die [[LOCATION|Werra]] gehen", "einfach ins Wasser gehen"), ("lebt an der [[LOCATION|Werra]]", "lebt am Wasser"), ("am [[LOCATION|Neckar]] entlang", "am Wasser entlang"), ("lebt in [[LOCATION|Hameln]]", "lebt in Ort A"),
        ("im Gemeindesaal [[ORGANIZATION|St. Ludwig]]", "im Gemeindesaal"), ("im Gespräch [[ORGANIZATION|St. Ludwig]]", "im Gespräch Einrichtung"),
    ],
)  # fmt: skip
def test_rivers_and_named_rooms_in_a_handout(marked: str, expected: str) -> None:
    """A river is water, not a town; where a noun tells the kind, nothing stands for the name."""
    narrative, _ = made(marked, DE, Profile(places=Names.KIND, institutions=Names.KIND))
    assert narrative.text == expected


def test_a_river_is_answered_by_one_of_its_gender() -> None:
    """ "in die Werra" gets an invented name that goes with "die" and sounds of water."""
    narrative, _ = made("in die [[LOCATION|Werra]] gehen", DE, Profile())
    assert narrative.text.endswith("au gehen")


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (SV, "hjälp av mummo, och [[ORIGIN|lapsk]] mat", "hjälp av mormor/farmor, och"), (SV, "mummos hus", "mormor/farmors hus"), (DE, "Áhkko hilft.", "Oma hilft."), (NB, "en mummosaker", "en mummosaker"),
    ],
)  # fmt: skip
def test_a_foreign_kin_word_tells_no_origin(language: Language, marked: str, expected: str) -> None:
    """Where origins are grouped, a kin word of another language that stands alone becomes one of this language, and comes back."""
    narrative, key = made(marked, language, Profile(origins=Traits.GROUP))
    assert narrative.text.startswith(expected)
    assert pipeline.restore(narrative.text, key) == markup.parse(marked)[0]


def test_a_square_is_no_place_to_be_on() -> None:
    """ "på Stortorget" is "i ort A" in Swedish."""
    assert made("bageri på [[LOCATION|Stortorget]]", SV, Profile(places=Names.KIND))[0].text == "bageri i ort A"


def test_a_given_name_of_the_other_sex_is_a_surname() -> None:
    """ "Sanna Dag" is called Dag; "Anna Karin" has two given names."""
    narrative, _ = made("[[PERSON|Sanna Dag]] kom. Fru [[PERSON|Dag]] gick.", SV, Profile())
    assert narrative.text.split(" kom. Fru ")[0].split()[1] == narrative.text.split(" kom. Fru ")[1].split()[0]


def test_a_personal_number_keeps_the_age() -> None:
    """A toddler of the text is none who was born in 1959: the year moves with the dates, the month is none of the calendar."""
    narrative, key = made("född [[DATE|2024-01-21]], [[ID|20240121-2390]]", SV, Profile())
    written = narrative.text.split(", ")[1]
    assert written[:4] == str(2024 + round(key.shift_days / 365.25))
    assert int(written[4:6]) > 12


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        (SV, "Trean är på [[ADDRESS|fjärde våningen]].", "Trean är på [våning]."), (DE, "im [[ADDRESS|3. Stock]], Hof", "im [Stockwerk], Hof"), (SV, "på [[ADDRESS|Ekvägen 4]]", "på [adress]"),
        (SV, "farmaceut i [[LOCATION|Bagdad]]", "farmaceut i ort A utomlands"), (DE, "aus [[LOCATION|Damaskus]]", "aus Ort A im Ausland"), (DE, "aus [[LOCATION|Celle]]", "aus Ort A"),
    ],
)  # fmt: skip
def test_a_floor_and_a_city_abroad_are_told_as_such(language: Language, marked: str, expected: str) -> None:
    """A floor is no address, and why a pharmacist waits for a licence must be understood."""
    assert made(marked, language, Profile(places=Names.KIND, numbers=Numbers.PLACEHOLDER))[0].text == expected


def test_a_mask_leaves_the_noun_of_a_compound() -> None:
    """What is masked is the name: "die ***-Kinder"."""
    assert made("die [[PERSON|Kubitz-Kinder]]", DE, Profile(), style=Style.MASK)[0].text == "die ***-Kinder"


def test_a_city_lies_in_the_country_that_stands_beside_it() -> None:
    """ "Enugu in Nigeria" becomes a known city of the country that Nigeria becomes."""
    narrative, _ = made("aus [[LOCATION|Enugu]] in [[LOCATION|Nigeria]]", DE, Profile(origins=Traits.GROUP))
    city, country = narrative.text.removeprefix("aus ").split(" in ")
    assert places.countries_of_cities(DE)[places.city_key(city)] == places.country_code(country, DE) != "NG"


def test_a_kind_that_stays_is_no_original_to_look_for() -> None:
    """ "im Ferienpark" alone names no institution: it has no entry in the key, so the check does not say that it survived."""
    _, key = made("im [[ORGANIZATION|Ferienpark]] [[LOCATION|Kranichblick]]", DE, Profile())
    assert [entry.entity_type for entry in key.entries] == [EntityType.LOCATION]


def test_a_doctor_is_no_man_because_of_whom_she_sees() -> None:
    """ "Dr" tells no sex; a list of names knows Nasrin, and "honom" is the child."""
    narrative, _ = made("Dr [[PERSON|Nasrin Rostami]] bedömer honom om två veckor.", SV)
    assert narrative.replacements[0].sex == "f"
