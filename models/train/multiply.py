"""Multiply a narrative: the same text with other names, places, dates, ages and numbers of the same kind.

Names come from Faker's lists for the origins that live in the four countries; places, institutions, professions and
the rest from the other narratives and the corpora. A name is replaced by one and the same name in the whole text, in the
same case of letters and with its genitive ending.
"""

from __future__ import annotations

import collections
import functools
import random
import re
from collections.abc import Iterable

from faker import Faker

from data import Example
from noise import Edit, edited

HOME = {
    "de": ("de_DE", "de_DE", "de_AT", "de_CH"),
    "sv": ("sv_SE", "sv_SE", "sv_SE", "fi_FI"),
    "nb": ("no_NO", "no_NO", "no_NO", "da_DK"),
    "nn": ("no_NO", "no_NO", "no_NO", "da_DK"),
}
ABROAD = (
    "tr_TR", "pl_PL", "ro_RO", "hr_HR", "it_IT", "es_ES", "pt_PT", "fr_FR", "nl_NL", "en_GB", "cs_CZ", "sk_SK", "hu_HU", "lt_LT",
    "lv_LV", "et_EE", "az_AZ", "en_IN", "en_NG", "es_CL", "pt_BR", "sl_SI", "yo_NG", "tw_GH", "en_PK", "vi_VN", "id_ID", "fil_PH", "fi_FI",
)  # fmt: skip
# Names that Faker lacks, own list: origins without a locale in Latin script, and names that are ordinary words.
GIVEN = {
    "": """Ahmad Mahmoud Khaled Rania Samira Hiba Nour Yara Layth Bassel Ammar Rasha Zeynab Fatemeh Reza Hossein Parisa Shirin Arash Kian Farzaneh Nasrin
    Abdirahman Hodan Ayaan Khadra Yusra Faduma Ismahan Liban Warsame Sagal Tesfay Semhar Yonas Selam Mehari Luwam Filmon Rahwa Bereket Abebe Hirut Tsegay
    Oksana Bohdan Taras Solomiya Nadiya Vasyl Kateryna Yuliia Svitlana Dmytro Ruslan Aigul Gulnara Timur Madina Zarema Aslan Besnik Arta Blerim Valbona Shpresa Dren
    Amina Emina Jasmin Senad Mirela Dragana Milorad Slavica Stojan Desislava Plamen Radka Hristo Ion Nicoleta Viorel Mihaela Kerstin Jiyan Rojda Berfin Azad Dilan Serhat
    Thi Minh Phuong Tuan Linh Quang Somchai Pranee Nok Malee Arthit Rosario Jovelyn Maricel Wei Xiaoling Jing Haoyu Priya Karthik Suganthi Nirmala Arulmozhi Kavitha Rukhsana Bilal
    Nadeem Shazia Chidi Ngozi Adaeze Kwame Akosua Efua Kofi Mbuyi Beatrice Grace Patience Emmanuel Precious Ousmane Aissatou Fanta Lamin Binta Modou""".split(),
    "de": "Ernst Rosa Viola Heide Linde Mark Frank Klara Wolf Erika Jasmin Iris Rose August Fee Gerda Friedhelm Wiebke Heiko Detlef Uwe Ronny Mandy Kevin Chantal Leni Emil Fiete Ole Tamme Jorid Xaver Vroni Resi Sepp".split(),
    "sv": "Liv Storm Sten Björn My Love Tor Dag Bo Saga Tindra Vilja Rosa Sol Ros Frid Siv Stig Gull-Britt Ann-Sofie Lillemor Tuva Elvira Signe Alve Sixten Ylva Pär Jonte Kicki Nisse Lasse Pelle Ailo Máret Biret".split(),
    "nb": "Dag Odd Sol Liv Storm Even Bjørn Stein Hauk Tor Vår Lykke My Sky Frost Håkon Aslaug Turid Kjellaug Torhild Åse Jorunn Kåre Sverre Oddvar Ronja Tiril Sander Ailo Máret Biret Ánte Lajla".split(),
    "nn": "Dag Odd Sol Liv Storm Even Bjørn Stein Tor Vår My Magnhild Oddbjørg Jorunn Ragnhild Åsmund Torbjørg Sigrun Eldbjørg Halldis Leidulv Torstein Gjertrud Jostein Solveig Synnøve Brage Eirin Håvard".split(),
}
SURNAMES = {
    "": """Al-Hassan Haddad Khoury Barakat al-Masri Rahimi Hosseini Karimi Ahmadzai Noorzai Abdi Warsame Mohamud Farah Gebremedhin Tesfamariam Habtemariam Bekele Kovalenko Shevchuk Tkachenko Petrenko
    Bondar Krasniqi Gashi Hoxha Berisha Hadžić Delić Jovanović Petković Ivanov Dimitrova Todorov Popescu Ionescu Dumitru Nguyen Tran Pham Srisai Wongsa Santos Reyes Wang Zhang Sivakumar Rajaratnam Kandasamy Chaudhry Mahmood
    Okafor Adeyemi Mensah Boateng Kabongo Ilunga Diallo Camara Jallow Ceesay Kaya Şahin Aydın Korkmaz Özdemir Çelik Demirtaş Bozkurt""".split(),
    "de": "Winter Sommer Kurz Lang Wolf Stein Vogel Koch Kaiser Engel Sonntag Klein Groß Jung Herbst Graf Hering Freund Morgen Frisch Fromm Lustig Gut Schön Ehrlich Kraft Freitag Mai Berg Fuchs Bär Busch Baum Korn Kohl Essig Zucker Nebel".split(),
    "sv": "Berg Lind Ek Alm Lugn Stark Modig Glad Frid Skog Hall Rask Hurtig Ask Sjö Strand Dal Holm Kvist Gren Löv Ström Fors Hed Ljung Björk Blom Stål Rapp Trygg Frisk Dahl Winter Vinter".split(),
    "nb": "Berg Haug Glad Strand Li Moe Lie Sand Vang Dal Vik Lid Lund Elv Frost Sommer Bakke Hauge Sky Bråten Haugen Solheim Myhr Rød Holt Eng Skog Foss Hagen Tangen Nes Eide Sund Rise Krog".split(),
    "nn": "Berg Haug Strand Lie Vang Vik Lid Lund Bakke Nes Eide Sunde Rise Tveit Fosse Kvamme Sæbø Øvrebø Hovland Fitje Aa Hjelle Skår Bø Vågen Moen Stølen Flaten Grov Loen".split(),
}
MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "sv": "januari februari mars april maj juni juli augusti september oktober november december".split(),
    "nb": "januar februar mars april mai juni juli august september oktober november desember".split(),
    "nn": "januar februar mars april mai juni juli august september oktober november desember".split(),
}
PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SURNAME_CUE = re.compile(r"(?:\b(?:frau|herr|herrn|familie|familj|familjen|familien|dr|fru|ehepaar|eheleute)\.?|[A-ZÄÖÜÅÆØ]\.)\s*$", re.IGNORECASE)
# Shares of the kinds of spans that are exchanged; names nearly always, inflected words seldom.
SHARES = {
    "LOCATION": 0.5, "ORGANIZATION": 0.4, "ADDRESS": 0.4, "ID": 0.5, "PHONE": 0.3, "EMAIL": 0.2, "URL": 0.2, "PROFESSION": 0.3,
    "ORIGIN": 0.3, "DATE": 0.5, "AGE": 0.4,
}  # fmt: skip


@functools.cache
def _names(locale: str) -> tuple[list[str], list[str]]:
    maker = Faker(locale)
    maker.seed_instance(7)
    given = sorted({maker.first_name() for _ in range(3000)})
    family = sorted({maker.last_name() for _ in range(3000)})
    latin = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ' -]+")
    return ([n for n in given if latin.fullmatch(n)], [n for n in family if latin.fullmatch(n) and len(n) > 1])


def _new_name(language: str, is_given: bool, chance: random.Random) -> str:
    draw = chance.random()
    if draw < 0.25:
        own = (GIVEN if is_given else SURNAMES)[language if chance.random() < 0.6 else ""]
        return chance.choice(own)
    locale = chance.choice(HOME[language]) if draw < 0.65 else chance.choice(ABROAD)
    names = _names(locale)[0 if is_given else 1]
    return chance.choice(names) if names else chance.choice(GIVEN["" if is_given else language])


def _like(old: str, new: str) -> str:
    """Write `new` in the case of letters of `old`."""
    if old.islower():
        return new.lower()
    if len(old) > 1 and old.isupper():
        return new.upper() if len(new.upper()) == len(new) else new
    return new


def _bases(words: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Map each name word in lower case to its base and genitive ending, judged by the other words of the text."""
    seen = {word.lower() for word in words}
    found = {}
    for word in seen:
        for ending in ("s", "'s", "’s", "ens", "en", "n"):
            base = word.removesuffix(ending)
            if base != word and len(base) > 2 and base in seen:
                found[word] = (base, word[len(base) :])
                break
        else:
            found[word] = (word, "")
    return found


def multiplied(example: Example, chance: random.Random) -> Example:
    """Return the narrative with exchanged identifiers."""
    text = example.text
    keeps_names = chance.random() < 0.1
    persons = [(s, e) for s, e, kind in example.spans if kind == "PERSON" and "@" not in text[s:e] and not re.search(r"\d", text[s:e])]
    bases = _bases(m.group() for s, e in persons for m in PART.finditer(text[s:e]))
    is_given: collections.Counter[str] = collections.Counter()
    for start, end in persons:
        words = [m.group().lower() for m in PART.finditer(text[start:end])]
        cue = bool(SURNAME_CUE.search(text[max(0, start - 12) : start]))
        for number, word in enumerate(words):
            is_last = number == len(words) - 1
            is_given[bases[word][0]] += -1 if (is_last and (len(words) > 1 or cue)) else 1
    chosen: dict[str, str] = {}
    edits: list[Edit] = []
    if not keeps_names:
        for start, end in persons:
            for match in PART.finditer(text[start:end]):
                old = match.group()
                base, ending = bases[old.lower()]
                if len(old) == 1:
                    new = chosen.setdefault(base, chance.choice("ABDEFGHIJKLMNOPRSTVWYZ"))
                elif old.lower() in ("von", "van", "de", "der", "den", "al", "el", "la", "zu", "bin", "ibn", "mc", "ter", "af"):
                    continue
                else:
                    new = chosen.setdefault(base, _new_name(example.language, is_given[base] >= 0, chance))
                edits.append((start + match.start(), start + match.end(), _like(old, new + ending)))
    for start, end, kind in example.spans:
        if kind in SHARES and chance.random() < SHARES[kind]:
            new = _other(text[start:end], kind, example.language, chance)
            if new and new != text[start:end]:
                edits.append((start, end, new))
    return edited(example, sorted(edits))


_POOLS: dict[tuple[str, str], list[str]] = {}


def fill_pools(narratives: Iterable[Example], corpora: Iterable[Example]) -> None:
    """Collect what is exchanged: every kind from the narratives, places and institutions from the corpora, too."""
    pools: dict[tuple[str, str], set[str]] = collections.defaultdict(set)
    for example in narratives:
        for start, end, kind in example.spans:
            if "\n" not in example.text[start:end]:
                pools[example.language, kind].add(example.text[start:end])
    for example in corpora:
        for start, end, kind in example.spans:
            surface = example.text[start:end]
            if kind in ("LOCATION", "ADDRESS") and 3 < len(surface) < 30 and surface[0].isupper():
                pools[example.language, kind].add(surface)
    _POOLS.clear()
    _POOLS.update({key: sorted(values) for key, values in pools.items()})


def _other(old: str, kind: str, language: str, chance: random.Random) -> str:
    if kind in ("DATE", "AGE", "PHONE"):
        new = re.sub(r"\d+", lambda m: _digits(m.group(), kind, chance), old)
        months = MONTHS[language]
        for month in months:
            if re.search(rf"\b{month}\b", new, re.IGNORECASE):
                return re.sub(rf"\b{month}\b", lambda m: _like(m.group(), chance.choice(months)), new, flags=re.IGNORECASE)
        return new
    pool = _POOLS.get((language, kind), [])
    if kind in ("PROFESSION", "ORIGIN"):
        pool = [word for word in pool if word[-2:].lower() == old[-2:].lower() and word[0].isupper() == old[0].isupper()]
    elif kind != "ID":
        pool = [word for word in pool if word[:1].isupper() == old[:1].isupper() or old[:1].isdigit() == word[:1].isdigit()]
    return _like(old, chance.choice(pool)) if pool else old


def _digits(number: str, kind: str, chance: random.Random) -> str:
    value = int(number)
    if len(number) == 4:
        return str(chance.randrange(1985, 2027)) if 1900 < value < 2100 else "".join(chance.choice("0123456789") for _ in number)
    if kind == "PHONE":
        return number
    if kind == "DATE" and value <= 12:
        return str(chance.randrange(1, 13)).zfill(len(number))
    if kind == "DATE" and value <= 31:
        return str(chance.randrange(1, 29)).zfill(len(number))
    return str(chance.randrange(1, max(2, min(value * 2, 95)))).zfill(len(number) if number[0] == "0" else 1)
