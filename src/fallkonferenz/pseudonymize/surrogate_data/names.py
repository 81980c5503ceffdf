"""Names of persons that can stand as surrogates.

Source: the lists of Faker (https://faker.readthedocs.io, providers `person`), minus what is wrong in them for our purpose: titles and
articles ("van der Dussen", "Koch II"), names nobody would bear today, names with a history, names that carry another
origin than the language's (an origin must not be invented), and for German everything that only one of Faker's three
German-speaking lists knows. A few common names are added, most of them with a sibilant at the end.
"""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Callable
from typing import Any

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold

_LOCALE = {Language.DE: "de_DE", Language.SV: "sv_SE", Language.NB: "no_NO", Language.NN: "no_NO"}

# Names of other origins in Faker's German, Swedish and Norwegian lists, and forms that are wrong there. Own selection.
_NOT_LOCAL = frozenset(
    """
    Abdi Abdirahman Abdul Abdullah Abdullahi Adem Adnan Agata Agnieszka Ahmad Ahmed Ahmet Alberto Aldo Alejandro Aleksandar
    Aleksander Aleksandra Alessandro Alexandre Alexis Alfonso Alfredo Ali Aloisia Amin Amir Amira Anas Andres Andrzej Annikki Antero
    Anto Antonietta Antonina Antonino Antonio Ayse Attila Aziz Abbas Adeline Aline Bianca Branka Branko Brian Carlo Carlos
    Carmela Carmelo Carmen Caterina Charles Christos Cindy Claudio Concetta Cosimo Cristina Damian Dana Danica Daniele Danilo
    Dario Darko Del Dimitri Dimitrios Dino Dolores Domenico Dragan Dragica Dusan Eduard Ekaterina Ekrem Eleni Elif Emin Emine
    Enrico Enver Erkan Erol Ewa Faruk Fatih Fatima Fatma Ferenc Fernando Filippo Franca Francesca Francesco Francisco Franco
    Gabor Gaetano Georgios German Giorgio Giovanna Giovanni Giuseppe Giuseppina Goran Gordana Grzegorz Hakan Halil Hamid Hamza
    Hanife Hasan Hassan Hatice Hussein Hüseyin Ibrahim Ilias Ilija Ioannis Ismail Ismet Istvan Ivan Ivana Iwan Jamal Jari Jaroslav
    Jelena Jiri Joao Jorge Jose José Jovan Josip Jozef Juan Juhani Juri Kalevi Kata Katalin Katarzyna Katerina Kamil Karim
    Kemal Kenan Khaled Khalid Kian Konstantinos Krzysztof Kumar Kaarina Laszlo Leila Leyla Lidija Liisa Ljiljana Ljubica
    Lorenzo Luciano Luigi Mahdi Mahmoud Mahmut Malgorzata Marcin Marek Mariam Marian Marica Marija Mariusz Marjatta Maryam
    Massimo Mato Matteo Matti Maurizio Mehdi Mehmet Meryem Metin Michal Michel Miguel Milan Milica Milka Milos Miodrag Mirco
    Mirella Mirjana Mirko Miroslav Mohamad Mohamed Mohammad Mohammed Muhammad Murat Mustafa Nada Nadia Nikola Nikolaos Nour
    Olavi Orhan Omar Osman Paola Paolo Pasquale Paulo Pavel Pawel Pedro Pekka Pero Petar Pietro Piotr Radmila Ramazan
    Ramon Renato Remo Reza Ricardo Roberto Rocco Said Salih Saleh Salvatore Sami Samir Samira Sandro Sebastiano Sedat Selim
    Sergej Sergio Serge Slavica Slavko Slobodan Stanislav Stefania Stefano Stjepan Svetlana Süleyman Sabri Silvana Silvio Tania
    Tapani Tapio Tatiana Thi Tibor Tomasz Tomislav Tuulikki Vesna Vincenzo Vito Vittorio Vladimir Yasemin Yousef Yusuf Zahra Zeljko
    Zeynep Zlatko Zoltan Zoran Zita Aisha Amina Agne Ana Jean Mary Blanka Albina Alena Olena Andrew Jasmina Marcella Myriam
    Ada Adolf Adolfine Alban Aldo Alwin Amadeus Annelise Anthony August Balthasar Charlie Christel Colin Cynthia Douglas Edward Elizabeth
    Ernest Eugen Francis Fredy Fridolin Gebhard Gilbert Gottlieb Hanspeter Harry Hulda Ian Igor Ignaz Imelda Isidor James
    Jane Janet Janos Jann Jaqueline John Jost Junior Kuno Meinrad Mercedes Mike Nadin Nancy Norma Norman Othmar Pamela Patric
    Pirmin Pius Priska Rosina Rouven Roy Swen Tony Urban Urs Käthi Lotti Waldemar William Willy Zita Viking Love Lo Li Bror My Kim
    Robin Bo Allan Loui Bella Nova Vega Engla Eira Saga Isa Thor Mimmi Lykke Milla Milo Mio Neo Juni May Gun Ann Britt Tom Jim Ted Ben Dan Don Ron Per Pia Ruth
    Odd Stein Roger Even Frank Grete Bill Jack Dick Dante Elvis Kenny Mika Ville Morgan Frid Nicolas Mark Stella Luna Rose Rosa Victoria Gloria Florence Geraldine Fanny Flora
    Fred Inga Mina Live Aloisia Dag Jan Gerd Siv Eli Mari Aud Kari Arif
    """.split()
)
_NOT_SURNAMES = frozenset(
    """
    Abbas Abdi Abdullah Ahmad Ahmadi Ahmed Ali Chen Farah Gashi Hanna Hasan Hassan Hosseini Hussein Ibrahim Ismail Issa Jafari
    Khalil Khan Levin Li Liu Mohamed Mohammad Mohammadi Mohammed Mohamud Mustafa Nguyen Omar Osman Said Saleh Singh Tran Wang Zhang
    Smith Johnson Carlson Ødegårds Blochs Zobels Frank Jarl Stark Storm Frisk Frid Modig Hall Green Ring Karlsen
    Austermühle Boucsein Cichorius Ditschlerin Dobes Drub Drubin Dussen Eigenwillig Eimer Gunpf Gute Gutknecht Heydrich Hölzenbecher
    Hethur Junck Juncken Junken Kensy Killer Klapp Klotz Kobelt Kostolzin Liebelt Mans Mielcarek Misicher Möchlichen Mude Nohlmans
    Oestrovsky Pechel Putz Roht Schlauchin Schottin Schwital Sontag Striebitz Stiebitz Süßebier Säuberlich Tlustek Trub Trubin Trüb
    Tschentscher Wesack Wieloch Zirme Adolph Biggen Bien Bruder Geisel Speer Spieß Stumpf Stroh Weiß Ernst Fröhlich Faust Beer
    Baum Rose Zimmer Zahn Mühle Salz Karge Steuer Trupp Nette Rust Kaul Graf Metz Krebs Kraushaar Wohlgemut Knappe Römer Hering
    Holt Huhn Sauer Warmer Jungfer Ritter Meister Schüler Koch Bauer Fischer Schäfer Richter Förster Kohl Hänel Martin Walter
    Christoph Caspar Carsten Otto Rudolph Reinhardt Ullrich Werner Heinz Hein Hermann Heinrich Johann Eberhardt Davids
    Lange Linke Scheibe Skogen Conradi Jacob Dietz Anders Strand Lie Vik Moe Berg Dahl Moen Eide Berge Bakke Lund Haug Holm Lien Aas Asp Ek Alm Gren Falk Lind
    """.split()
)
_MORE_GIVEN = {
    ("de", "f"): "Agnes Doris Iris Marlies Annelies Beatrix Lieselotte Wiebke Imke Frauke Elke Antje Hilke Merle Lotta Nele Jule Finja Ronja Svea Greta Ida",
    ("de", "m"): "Matthias Andreas Thomas Tobias Markus Hannes Klaus Jens Lars Moritz Felix Max Lutz Fritz Heinz Franz Till Jannis Mattis Lennart Thilo Henning Arne Malte Torben Eike Ole Jonte Bennet Ansgar Carsten Sönke",
    ("sv", "f"): "Agnes Iris Doris Lovis Ines Gunilla Birgitta Ellinor Tuva Maja Alva Tyra",
    ("sv", "m"): "Lars Hans Nils Jonas Mats Anders Andreas Magnus Mattias Klas Elias Linus Lukas Rasmus Hampus Måns Max Felix",
    ("no", "f"): "Agnes Iris Doris Ylva Oda Frida Ingvild Torunn Åshild Gudrun Sunniva Eline Amalie Jenny Mathilde Tiril Guro Hedda Åsne Astri Berit Bodil Kjellaug Signe Solfrid Vigdis Marianne Kaja Mia Selma Ella Tuva Ragna Borghild Tora",
    ("no", "m"): "Jonas Jens Lars Nils Hans Andreas Mathias Tobias Markus Magnus Marius Thomas Anders Elias Jonatan Oskar Emil Jakob Filip Ulrik Håkon Sivert Torstein Tarjei Aslak Sverre Olaf Erlend Brage Ørjan Trygve Ludvig Kasper Iver Gaute Eivind Halvard",
}  # fmt: skip
_MORE_SURNAMES = {
    "de": "Petersen Brandt Krüger Lorenz Vogel Kaiser Keller Sommerfeld Arndt Wiegand Behrens Ehlers Thiele Kessler Wendt Paulsen Kühn Wiese Hinrichs Jessen Claußen Rieger Dreher Maurer Haller Kern Bühler Zeller Reimers Brandes Martens Lenz Schütz Moritz Franz",
    "sv": "Hagelin Norell Tengström Rosander Sandelin Wikander Almlöf Hedén Ramstedt Brandin Lindroos Moss Foss Ekenäs Fries Berghs",
    "no": "Ness Foss Aas Moss Nyhus Brennhaug Vestby Lundby Sørli Fossum Nordby Bråthen Solvang Kleven Nygård Håland Skogen Storhaug Rognli Sandnes Løkken Myrvold Aasland Haugsbø Grønlie Ervik Bratli Kvamme Ulvund Øverland Rustad Flaten Tveten Rudshaug Skjelbred Sundet Myhrer Bjørnstad Fagerli Lillevik Viken Granli Høgset",
}  # fmt: skip
_HYPHENATED = {
    ("de", "f"): "Anna-Lena Eva-Maria Anne-Katrin Marie-Luise Hanna-Sophie Lisa-Marie Ina-Kristin Emma-Lotte Mia-Sophie Lea-Marie Eva-Carlotta Nora-Helene Ida-Luise Karla-Johanna Iris-Agnes",
    ("de", "m"): "Karl-Heinz Hans-Peter Jan-Philipp Klaus-Dieter Jörg-Michael Tim-Luca Ben-Leon Paul-Elias Finn-Ole Jan-Ole Kai-Henning Max-Emil Lars-Henrik Till-Jannis",
    ("sv", "f"): "Ann-Marie Eva-Lena Britt-Marie Inga-Lill Anna-Karin Ann-Louise Ulla-Britt Maj-Lis Rose-Marie Eva-Karin Lena-Marie Gun-Lis Kerstin-Eva Sol-Britt Mari-Louise Siv-Inger Elsa-Karin",
    ("sv", "m"): "Lars-Erik Jan-Olof Per-Erik Sven-Olof Karl-Erik Bengt-Åke Lars-Göran Nils-Åke Jan-Erik Per-Olof Carl-Johan Hans-Erik Stig-Arne Ulf-Göran Karl-Anders",
    ("no", "f"): "Ann-Kristin Inger-Marie Eva-Lill May-Britt Anne-Lise Gro-Anita Ann-Helen Eli-Marie Britt-Unni Kari-Mette Hanne-Grethe Liv-Torill Mona-Irene Turid-Elin Nina-Agnes",
    ("no", "m"): "Jan-Erik Odd-Arne Per-Arne Tor-Inge Lars-Petter Svein-Erik Ole-Martin Hans-Jørgen Jan-Ove Geir-Atle Kjell-Ivar Stein-Roger Bjørn-Tore Nils-Arild Per-Magnus",
}
# Names that either sex bears; for persons of whom the text does not tell.
_NEUTRAL = {
    "de": "Robin Toni Mika Noa Sascha Kim Eike Jona Nico Jules Marlin Luca Lenny Alex",
    "sv": "Robin Kim Charlie Alex Billie Noa Mika Jessie Nikki Sascha Elliot Michele",
    "no": "Robin Kim Charlie Alex Noa Mika Nico Jessie Marion Billie Nikki Kay",
}

# Names by culture, for `--keep-origin`: Faker's lists in Latin letters, and where it has none, an own short list.
_CULTURE_LOCALES = {
    "polish": "pl_PL", "romanian": "ro_RO", "croatian": "hr_HR", "spanish": "es_ES", "portuguese": "pt_PT",
    "italian": "it_IT", "french": "fr_FR", "english": "en_GB", "finnish": "fi_FI", "dutch": "nl_NL", "lithuanian": "lt_LT",
    "latvian": "lv_LV", "czech": "cs_CZ", "hungarian": "hu_HU",
}  # fmt: skip
_CULTURES = {
    "turkish": (
        "Emine Fatma Hatice Elif Zeynep Ayşe Merve Büşra Esra Gülsüm Sevgi Yasemin Derya Songül Nurcan Özlem",
        "Mehmet Ahmet Murat Emre Burak Serkan Hakan Cem Levent Ayhan Erkan Gökhan Kemal Orhan Volkan Tolga",
        "Yılmaz Kaya Şahin Çelik Yıldız Aydın Öztürk Arslan Doğan Kılıç Aslan Çetin Koç Kurt Özdemir Polat",
    ),
    "arabic": (
        "Amal Rania Huda Samira Layla Mariam Nour Salma Zahra Dina Hala Yasmin Rana Lina Maha Aisha Khadija Fatima Zeinab Iman Israa Loubna Hanan",
        "Omar Khaled Yusuf Hassan Ahmad Mahmoud Tariq Samir Nabil Karim Walid Bilal Faris Adam Ismail Jad Bassam Hamid Rami Ziad Hayder Mustafa",
        "Haddad Khoury Mansour Nasser Saleh Hamdan Darwish Rahal Aziz Sabbagh Najjar Halabi Odeh Qasim",
    ),
    "persian": (
        "Shirin Parisa Nasrin Mahnaz Leila Farzaneh Golnar Parvaneh Fereshteh Nilofar Zohra Maryam Shabnam Mursal Khatira",
        "Reza Behrouz Daryoush Farid Kian Omid Navid Behzad Mirwais Jawad Gholam Haidar Aziz Ehsan Elyas",
        "Ahmadi Karimi Rahimi Noori Hosseini Mohammadi Azizi Sharifi Amini Rezai Haidari Sediqi Nazari",
    ),
    "somali": (
        "Hodan Ayaan Hibo Sahra Deeqa Ifrah Nimco Halimo Fardowsa Najma Ikran Amina Ubah",
        "Abdi Liban Guled Cabdi Warsame Mahad Bashir Abdirahman Ayanle Dahir Abdulle Yusuf",
        "Warsame Jama Farah Duale Egal Osman Hersi Aden Elmi Samatar Muse Jimale",
    ),
    "eritrean": (
        "Selam Semhar Rahwa Helen Bilen Tsehay Abrehet Saron Feven Luwam Winta Hirut Almaz",
        "Yonas Filmon Dawit Mehari Solomon Bereket Samuel Henok Awet Kidane Abel Tesfay Robel",
        "Tesfay Haile Kidane Mehari Woldu Tekle Berhane Ghebre Weldu Abraha Tesfamariam",
    ),
    "tamil": (
        "Priya Suganthi Abinaya Kavitha Tharshini Vasuki Meena Lakshmi Sundari Anjali",
        "Karthik Kavin Pradeep Ravi Arjun Vikram Rajan Kumaran Suresh Mohan",
        "Pillai Rajah Kumaran Selvam Nathan Raman Arumugam Kandiah Sivan",
    ),
    "vietnamese": ("Lan Mai Thu Hoa Linh Huong Phuong Trang Bich Hanh", "Minh Tuan Dung Hieu Cuong Bao Quang Duc Thanh Phuc", "Nguyen Tran Pham Vo Dang Bui Doan Hoang Le"),
    "slavic": (
        "Oksana Olena Inna Halyna Darya Ljudmila Svitlana Iryna Natalia Milena Jelena Dragana Ivana Katarina",
        "Andrij Bohdan Artjom Leonid Pavlo Viktor Nikola Luka Marko Jakov Dragan Ivo Ante Stefan",
        "Pavlenko Bondar Kovalenko Hrytsenko Melnyk Petrenko Babić Marić Horvat Jovanović Perić Kovač",
    ),
    "african": (
        "Abena Akosua Adwoa Comfort Blessing Joy Folake Nneka Ifeoma Grace Esperance Furaha Neema",
        "Kofi Kwabena Yaw Emmanuel Chidi Emeka Dieudonné Fabrice Olumide Innocent Wisdom Tobiloba",
        "Mensah Asante Boateng Owusu Okafor Okoro Adebayo Mwamba Ilunga Kabongo Osei Adjei",
    ),
    "kurdish": ("Berivan Dilin Chnar Berfin Gulistan Shilan Rojin Nasrin Jiyan Evin", "Azad Delan Hemin Haval Rekan Dilovan Lawand Karwan Baran Kawa", "Barzani Rostam Khudeda Demir Osman Amedi Zebari Rasul"),
    "indian": ("Priya Anjali Sunita Bhavana Kavya Mira Parvathy Nisha", "Arjun Rakesh Ishaan Vikram Naveed Imran Ravi Rohan", "Kapoor Sharma Chopade Gaikwad Chaudhry Siddiqui Mehta Rao"),
    "thai": ("Kanokwan Nok Suda Phornthip Nattaya Duangjai Kanya Lek", "Somchai Niran Anan Kasem Prasert Chai", "Srisai Boonmee Chaiyo Wattana Sukjai"),
    "chinese": ("Mei Lin Fang Xiu Meifang Ting Yan", "Wei Jun Yichen Hao Ming Lei", "Liu Zhou Wang Chen Zhang Huang"),
}  # fmt: skip

_IS_NAME = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]{2,})?")


@functools.cache
def _faker(locale: str) -> Any:
    return importlib.import_module(f"faker.providers.person.{locale}").Provider


def _words(locale: str, *lists: str) -> frozenset[str]:
    provider = _faker(locale)
    return frozenset(word for name in lists for word in getattr(provider, name, ()) if _IS_NAME.fullmatch(word))


@functools.cache
def given(language: Language, gender: str) -> tuple[str, ...]:
    """Return given names in order; `gender` is f, m or u (either)."""
    if gender == "u":
        return tuple(_NEUTRAL[_family(language)].split())
    which = "first_names_female" if gender == "f" else "first_names_male"
    names = _words(_LOCALE[language], which)
    if language is Language.DE:
        names &= _words("de_AT", which) | _words("de_CH", which)
    other = _words(_LOCALE[language], "first_names_male" if gender == "f" else "first_names_female")
    names = frozenset(name for name in names - other - _NOT_LOCAL if "-" not in name)
    return tuple(sorted(names | set(_MORE_GIVEN[_family(language), gender].split())))


@functools.cache
def hyphenated(language: Language, gender: str) -> tuple[str, ...]:
    """Return given names of two parts."""
    both = ("f", "m") if gender == "u" else (gender,)
    return tuple(name for sex in both for name in _HYPHENATED[_family(language), sex].split())


@functools.cache
def surnames(language: Language) -> tuple[str, ...]:
    """Return surnames in order; none of them is a common given name or an everyday word."""
    names = _words(_LOCALE[language], "last_names") - _NOT_SURNAMES - set(given(language, "f")) - set(given(language, "m"))
    return tuple(sorted(names | set(_MORE_SURNAMES[_family(language)].split())))


@functools.cache
def genders() -> dict[str, str]:
    """Return the gender (f or m) of every given name that Faker's Latin lists know as one of them."""
    found: dict[str, set[str]] = {}
    for locale in ("de_DE", "de_AT", "de_CH", "sv_SE", "no_NO", *_CULTURE_LOCALES.values()):
        for gender, which in (("f", "first_names_female"), ("m", "first_names_male")):
            for word in _words(locale, which):
                found.setdefault(word.casefold(), set()).add(gender)
    for female, male, _ in _CULTURES.values():
        for gender, words in (("f", female), ("m", male)):
            for word in words.split():
                found.setdefault(word.casefold(), set()).add(gender)
    for (_, gender), words in _MORE_GIVEN.items():
        for word in words.split():
            found[word.casefold()] = {gender}
    return {word: next(iter(which)) for word, which in found.items() if len(which) == 1}


@functools.cache
def genders_folded() -> dict[str, str]:
    """Return `genders` by folded name."""
    return {fold(word): gender for word, gender in genders().items()}


@functools.cache
def known_given(language: Language) -> frozenset[str]:
    """Return given names in lower case that are usual in the language."""
    locale = _LOCALE[language]
    words = _words(locale, "first_names_female", "first_names_male", "first_names")
    more = (words for (family, _), words in _MORE_GIVEN.items() if family == _family(language))
    return frozenset(word.casefold() for word in words) | {w.casefold() for text in more for w in text.split()}


@functools.cache
def known_surnames(language: Language) -> frozenset[str]:
    """Return surnames in lower case that are usual in the language."""
    words = _words(_LOCALE[language], "last_names")
    return frozenset(w.casefold() for w in words) | {w.casefold() for w in _MORE_SURNAMES[_family(language)].split()}


@functools.cache
def folded(known: Callable[[Language], frozenset[str]], language: Language) -> frozenset[str]:
    """Return the folded words of `known_given` or `known_surnames`."""
    return frozenset(fold(word) for word in known(language))


@functools.cache
def _culture_words() -> dict[str, str]:
    """Return the culture of every folded name that only one culture's lists know; '' for the others."""
    found: dict[str, str] = {}
    for name, lists in _CULTURES.items():
        for word in {fold(w) for part in lists for w in part.split()}:
            found[word] = "" if word in found else name
    for name, locale in _CULTURE_LOCALES.items():
        every = ("first_names_female", "first_names_male", "last_names", "unisex_last_names", "male_last_names")
        for word in {fold(w) for w in _words(locale, *every)}:
            known = found.get(word)
            found[word] = name if known is None else known if known in _CULTURES else ""
    for language in (Language.DE, Language.SV, Language.NB):
        local = folded(known_given, language) | folded(known_surnames, language)
        for word in local - {fold(w) for w in _NOT_LOCAL | _NOT_SURNAMES}:
            found.pop(word, None)
    return found


def culture(word: str) -> str:
    """Return the culture whose lists alone know the name, or ''. For `--keep-origin`."""
    return _culture_words().get(fold(word), "")


@functools.cache
def of_culture(name: str, kind: str) -> tuple[str, ...]:
    """Return names of a culture; `kind` is f, m, u or surname."""
    if name in _CULTURES:
        female, male, last = (part.split() for part in _CULTURES[name])
        return tuple({"f": female, "m": male, "u": [*female, *male], "surname": last}[kind])
    lists = {
        "f": ("first_names_female",), "m": ("first_names_male",), "u": ("first_names_female", "first_names_male"),
        "surname": ("last_names", "unisex_last_names", "male_last_names"),
    }[kind]  # fmt: skip
    words = _words(_CULTURE_LOCALES[name], *lists)
    return tuple(sorted(w for w in words if "-" not in w and w != "Doe"))


def _family(language: Language) -> str:
    return "no" if language.is_norwegian else language.value
