"""What the words around a name tell: role in the family or profession, gender, whether it is a nickname of the one before.

Not its job: who is meant (`people`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Container

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize import offices
from fallkonferenz.pseudonymize.dates.numerals import cardinal
from fallkonferenz.pseudonymize.person_words import CODES, FAMILY_NOUNS, PRONOUNS, ROLES
from fallkonferenz.pseudonymize.relatives import TITLE, WORD, relative_of_parent, spouse_of_foster_parent
from fallkonferenz.pseudonymize.surface import Place

_TITLES_AT_END = re.compile(rf"(?:(?<!\w)(?:{TITLE})\s+)+$", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<!\w)(?:heißt|heisst|ist|war|heter|heiter|är|er|namens|leder|leiar|nr)\s+$", re.IGNORECASE)  # "Mutter ist ..."
_OLD = re.compile(r"(?:,\s*|(?<!\w))(?:gamle|gamla|alte|alter)\s+$", re.IGNORECASE)  # "farfar, gamle Torkel"
_DELIVERED = re.compile(r"\s+(?:geboren|bekommen|entbunden|född|fött|fått|født|fødd),\s*$", re.IGNORECASE)
_GROWN = re.compile(r"(?<!\w)(?:erwachsene[nrs]?|vuxn[ae]|vuxen|voksne?|voksen|vaksne|vaksen)\s+\w+[,(\s]*$", re.IGNORECASE)
_OPENING = re.compile(r"[\s„“\"'»«]+$")
_LABEL = re.compile(r"\s*(?:[-*•–]|\d+[.)])?\s*([^:]{1,60}):\s*")
_FORM_FIELD = re.compile(rf"(?:({WORD})[ \t]*)?\(([^()\n]{{2,40}})\)[ \t]*:\s*$")
_ENDS_NAME = re.compile(r"\s*(?:[,;(\[\n]|$|[–-]\s|ca\.)|[ \t]{2,}|\.(?=\s|$)")
_AFTER = re.compile(rf"(\s*\((?:[^\W\d_]+[en]r?\s+(?!und|och|og))?|,\s|\)?\s*;\s*|\s+[–-]\s|\s*\n)\s*(?:\d+\s*,\s*)?(?:(?:du|ni|de|dere|dykk|Sie)\s+(?:som\s+(?:är|er)|als)\s+)?(?:(?:bitr|leg|stf|tf|vik|stellv)\.\s+)?({WORD})(?![\w-])(\s*:|\s+[A-ZÄÖÜÅÆØ]\w+(?!\w*\s*[,)]))?")
_SIDE = re.compile(r"(mütterlicherseits|väterlicherseits)|(?:der\s+(?:(?:kinds|kindes)?mutter|km)|(?:des|vom)\s+(?:(?:kinds|kindes)?vaters?|kv))(?!\w)", re.IGNORECASE)
_BORN = re.compile(r"\s*[,(]?\s*(?:geb\.?(?:oren)?(?: am)?|född|født|fødd|f\.)\s*(?:den\s+)?[\w. /-]{0,14}?((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_BORN_SHORT = re.compile(r"\s*[,(]?\s*(?:geb\.?(?:oren)?(?: am)?|född|født|fødd|f\.)\s*(?:den\s+)?\d{1,2}[./]\s?\d{1,2}[./]\s?(\d\d)(?!\d)", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<!\bdr)(?<!\bprof)(?<!\bmed)(?<!\bfam)\.|[;!?\n)]", re.IGNORECASE)
_ADULT, _YOUTH = 18, 14
MINOR, YOUTH = "minor", "youth"  # by the age alone: a child of the case; one who may be the mother or the father in it
GROWN_UP = "grown-up"
OUTSIDE = ("neighbour", "friend")
OUTSIDER = "outsider"  # a parent of somebody outside the family
PARENT = "parent"  # named with the other: "Eltern: A und B"; the sex tells which
_SIDED = ("grandmother", "grandfather", "aunt", "uncle")
_PARENTS = {"mother": "grandmother", "father": "grandfather"}


def role(place: Place, language: Language, year: int, *, has_title: bool) -> tuple[str, str]:
    """Return role and gender of the person named at a place, "" for what the text does not tell. `year` is about today."""
    lead = _SENTENCE.split(place.gap or place.before)[-1]
    if _GROWN.search(lead):
        return "", next((told[1] for told in (_before(lead, place, language),) if told), "")  # "hans vuxna dotter, Jonna"
    told = (
        spouse_of_foster_parent(place),
        _apposition(place, language, only="("),
        _before(lead, place, language),
        _apposition(place, language, only=",;)–-\n"),
        _by_heading(place, language),
        _by_function(place, language),
        ("child", "") if _UNNAMED_CHILD.search(place.before) or _YOUNG_SIBLING.search(place.before) else None,
        None if has_title else _in_list(place, language),
        None if years_in(place.after, language, year) is not None else offices.role(place, language),
        None if has_title else (_by_age(place, language, year), ""),
    )
    found = [one for one in told if one]
    if _has_children(lead, place):
        return PARENT, next((gender for _, gender in found if gender), "")
    return next((kin for kin, _ in found if kin), ""), next((gender for _, gender in found if gender), "")


_HEADING = re.compile(
    rf"(?:^|\n)[ \t]*(?:\d+[.)][ \t]*)?({WORD})(?:[ \t]+\d+)?(?:[ \t]*\([^()\n]*\))?[ \t]*:?[ \t]*\n(?:[^\n]+\n)*?[ \t]*(?:namn|navn|name|name des kindes)[ \t]*:\s*$", re.IGNORECASE
)


def _by_heading(place: Place, language: Language) -> tuple[str, str] | None:
    """Return the role that the heading of a form tells: "2. BARN", and below "Namn: ..."."""
    match = _HEADING.search(place.before)
    word = match.group(1).lower() if match else ""
    return ROLES[language].get(word) or ((_SEVERAL[word], "") if word in _SEVERAL else None)


# "lillan (jag kallar henne Pyret ...)", "bebis utan namn än! Mamman kallar honom Uhca"
_UNNAMED_CHILD = re.compile(
    r"(?<!\w)(?:bebis(?:en)?|baby(?:n|en|et)?|lillan|lillen|vesla|vesle|barnet|pojken|flickan|gutten|guten|jenta|spedbarnet|säugling|kind|kleine[rn]?)(?!\w)[^\n]{0,60}"
    r"(?<!\w)(?:kallar|kaller|nennt|nenne|nennen|ruft|rufen)\s+(?:honom|henne|ham|han|ho|ihn|sie|es|den)\s+$",
    re.IGNORECASE,
)
_YOUNG_SIBLING = re.compile(r"(?<!\w)(?:\w*søster|\w*systera?|\w*søstera|\w*bror|schwester|bruder)\s+(?:på|von)\s+(?:[1-9]|1[0-7])(?:\s+(?:år|jahren))?,\s+$", re.IGNORECASE)  # "en stor søster på 15, [Hodan]"
_FUNCTION = re.compile(rf"(?:[ \t]{{2,}}|[ \t]*[,;|\t\n][ \t]*)(?:Funktion|Befattning|Stilling|Funksjon|Dienststellung|Rolle?)[ \t]*:[ \t]*({WORD})", re.IGNORECASE)


def _by_function(place: Place, language: Language) -> tuple[str, str] | None:
    """Return the role that the next field of a form tells: "Namn: ...   Funktion: distriktssköterska"."""
    match = _FUNCTION.match(place.after)
    return _told(match.group(1), language) if match else None


def told_by(word: str, language: Language) -> tuple[str, str]:
    """Return the role and the gender that a noun tells, "" for what it does not."""
    return _told(word, language) or ("", "")


@functools.lru_cache(maxsize=4096)
def _told(word: str, language: Language) -> tuple[str, str] | None:
    """Return what a noun tells as it is written, without a Nordic article, or as the end of a compound; None for another word."""
    table, lower = ROLES[language], word.lower()
    if lower in table:
        return table[lower]
    for stem in _stems(lower, language):
        if stem in _professions(language):
            return table[stem]
        if end := next((noun for noun in _professions(language) if stem.endswith(noun) and len(noun) > _SHORTEST), ""):
            return _noun(word, stem, end, language), table[end][1]
    return None


def _noun(word: str, stem: str, end: str, language: Language) -> str:
    """Return a compound as the noun of a role: "Schulsozialarbeiterin", with its article "kreftkoordinatoren"."""
    if language is Language.DE:
        return word.capitalize() if word.isupper() else word[:1].upper() + word[1:]
    noun = ROLES[language][end][0].partition(" ")[0]
    ending = noun[len(end) :] if noun.startswith(end) else noun.removeprefix(end[:-1]) if noun.startswith(end[:-1]) else ""
    base = stem[:-1] if ending and not noun.startswith(end) else stem
    return (word[: len(base)] if word[1:2].isupper() and not word.isupper() else base) + ending


def _stems(lower: str, language: Language) -> list[str]:
    """Return a noun and, in a Nordic language, what it is without an article at its end."""
    endings = () if language is Language.DE else ("en", "n", "a", "et")
    return [lower, *(stem for ending in endings if (stem := lower.removesuffix(ending)) != lower and len(stem) > _SHORTEST)]


_SHORTEST = 3  # letters of a noun that a longer one can end with


KIN_ROLES = frozenset({*(role for codes in CODES.values() for role in codes), *"mormor morfar farmor farfar moster faster morbror farbror bestemor bestefar tante onkel mummo áhkko áddjá Pflegemutter Pflegevater".split(), "parent"})


@functools.cache
def _professions(language: Language) -> tuple[str, ...]:
    """Return the nouns of professions, long ones first."""
    return tuple(sorted((word for word, (role, _) in ROLES[language].items() if role not in KIN_ROLES), key=lambda word: (-len(word), word)))


def _before(lead: str, place: Place, language: Language) -> tuple[str, str] | None:
    table = ROLES[language]
    lead = _DELIVERED.sub(", ", _OPENING.sub(" ", lead))
    if form := _FORM_FIELD.search(place.before):  # "Name, Vorname (Mutter): ...", "Mormor (på besøk): ..."
        lead = f"{form.group(1) or ''} {form.group(2)}:"
    if of_parent := relative_of_parent(lead, language):
        return of_parent
    bare = _TITLES_AT_END.sub("", lead)
    label = _LABEL.fullmatch(bare)
    if label:
        if not _ENDS_NAME.match(place.after):
            return None  # "Die Mutter: Fynn schläft": somebody speaks
        words = [told for word in re.findall(WORD, _of_whom(label.group(1), table)[0]) if (told := _told(word, language))]
        found = next((one for one in words if one[0] in _PARENTS), words[0] if words else None)
        return found and _sided(found, label.group(1))
    kept = lead[len(bare) :].lower().split()
    own = next((table[word] for word in kept if word in table and word not in ("fru", "frau")), None)
    phrase = bare
    if bare.rstrip().endswith((",", "(")):
        if lead == place.gap and re.fullmatch(r"\s*[,(](?!\s*(?:und|och|og)\b)[^,(]*[,(]\s*", bare):
            return own  # it belongs to the person before
        *others, phrase = re.split(r"[,(]|\s/\s", bare.rstrip()[:-1])
        if bare.rstrip().endswith(",") and _is_item(phrase, others, place) and not _age(language).match(place.after):
            return own  # "Anwesend: Pflegeeltern, Mutter, Herr Roth": somebody else
        if (ours := _OURS.search(phrase)) and (told := _told(ours.group(1), language)) and told[0] not in KIN_ROLES and told[0]:
            return told  # "legen vår, Kari Moe"
        last = None if _OF_ANOTHER.search(phrase) else re.search(rf"({WORD})\s*$", _of_whom(phrase, table)[0])
        found = _told(last.group(1), language) if last else None
        return _sided(found, phrase) if found else own
    phrase = _OLD.sub("", _BETWEEN.sub("", phrase))
    if _OF_ANOTHER.search(phrase):
        return own  # "dessen Mutter": of somebody else's child
    who, whose = _of_whom(phrase, table)
    of_noun = _OF_A_NOUN.fullmatch(f" {whose.strip()}")
    if of_noun and phrase != bare:
        whose = ""  # "far til babyen er Per"
    elif of_noun:  # "mor til klassekameraten Leo"
        noun = told_by(of_noun.group(1), language)
        return noun if noun[0] in ("child", *OUTSIDE) else own
    if whose and not whose.strip().lower().endswith(("seits", "mutter", "vaters", "km", "kv")):
        return own
    last = re.search(rf"({WORD})\s*$", who)
    found = _told(last.group(1), language) if last else None
    return _sided(found, phrase) if found else own


_CHILDREN_OF = re.compile(r"(?<!\w)(?:barna|borna|ungane|barnen)\s+(?:till?|av|åt)\s+$", re.IGNORECASE)
_CHILD_OF = re.compile(
    r"(?<!\w)(?:datter|dattera|dotter|dottera|dottern|sønn|sønnen|son|sonen|barn|barnet|tochter|sohn|kind)\s+(?:till?|av|åt|von)\s+(?P<first>[A-ZÄÖÜÅÆØ][\w-]+(?:\s[A-ZÄÖÜÅÆØ][\w-]+)?(?:\s\([^()]{1,30}\))?\s+(?:og|och|und)\s+)?$"
)
_AND_ANOTHER = re.compile(r"(?:\s\([^()]{1,30}\))?\s+(?:og|och|und)\s+[A-ZÄÖÜÅÆØ]")
_OF_A_GROWN_UP = re.compile(r"(?<!\w)(?:mor|mora|moren|mamma|mamman|far|faren|pappa|pappan|mutter|vater|km|kv)(?!\w)", re.IGNORECASE)


def _has_children(lead: str, place: Place) -> bool:
    """Say whether somebody is named as one whose children the case is about: "barna til Kari", "datter av Kari og Ola"."""
    if _CHILDREN_OF.search(lead):
        return True
    child = _CHILD_OF.search(place.before)
    return bool(child and (child["first"] or _AND_ANOTHER.match(place.after)) and not _OF_A_GROWN_UP.search(_SENTENCE.split(place.before)[-1]))


def _is_item(phrase: str, others: list[str], place: Place) -> bool:
    """Say whether a role word alone between two commas is an item of a list, and no apposition of the name after it."""
    label = re.search(r":\s*[^:.!?]*$", place.before)
    is_listed = bool(others) or (label is not None and not place.after.startswith(";"))  # a list with ";" has appositions with ","
    return bool(re.fullmatch(rf"\s*(?:[^:]*:\s*)?{WORD}\s*", phrase)) and is_listed


_OF_A_NOUN = re.compile(rf"\s+(?:till?|av|åt)\s+(?:(?:en|ein|ei|ett|min|mi|sin|si|hans|hennes|hennar)\s+)?({WORD})", re.IGNORECASE)
_OURS = re.compile(rf"({WORD})\s+(?:min|vår|hans|hennes|hennar|deres|deira|der)\s*$")
_OF_ANOTHER = re.compile(rf"(?<!\w)(?:dessen|deren)\s+(?:{WORD}\s+)?{WORD}\s*$", re.IGNORECASE)
_WHOSE = re.compile(
    rf"({WORD})\s+((?:väterlicherseits|mütterlicherseits|(?:von|vom|der|des|meiner|seiner|ihrer|til|till|av|åt|for|fra|från|frå|hos|bei|mit|med)(?!\w)).*)$",
    re.IGNORECASE | re.DOTALL,
)


def _of_whom(phrase: str, table: Container[str]) -> tuple[str, str]:
    """Split "Mutter der Kinder" into who and whose; the "der" of "so kam der Vater" is no genitive."""
    match = next((m for m in _WHOSE.finditer(phrase) if m.group(1).lower() in table), None)
    return (phrase[: match.end(1)], match.group(2)) if match else (phrase, "")


_NOUN_OF_KIN = re.compile(r"mutter|vater|mama|papa|oma(?!\w)|opa(?!\w)|schwester|bruder|tante|onkel|eltern|cousin", re.IGNORECASE)


def _sided(found: tuple[str, str], phrase: str) -> tuple[str, str]:
    """Add the side of the family where German words tell it: "Mutter der Mutter", "Oma väterlicherseits"."""
    kin, gender = found
    side = _SIDE.search(phrase)
    if side is None or (not side.group(1) and not _NOUN_OF_KIN.search(phrase, 0, side.start())):
        return found  # "Name der Mutter: ..." names the mother herself
    letter = "v" if re.search(r"v[aä]ter|kv$", side.group().lower()) else "m"
    if not side.group(1):
        kin = _PARENTS.get(kin, kin)
    return (f"{kin}_{letter}", gender) if kin in _SIDED else found


def _apposition(place: Place, language: Language, *, only: str) -> tuple[str, str] | None:
    match = _AFTER.match(place.after)
    told = _told(match.group(2), language) if match else None
    if match is None or told is None:
        return None
    mark = match.group(1).strip()[:1] or "\n"
    if mark == "\n" and told[0] and told[0] not in KIN_ROLES:
        told = (offices.PROFESSIONAL[language], told[1])  # a signature: the line below says what they are
    if mark not in only or (mark != "(" and match.group(3)):
        return None  # "Mutter Anna, Vater Piotr": the word belongs to the next name
    whose = _OF_A_NOUN.match(place.after, match.end(2))
    if whose and told_by(whose.group(1), language)[0] in OUTSIDE:
        told = (OUTSIDER, told[1])  # "Per, far til klassekameraten"
    end = re.search(r"[,.;)\n]", place.after[match.end(2) :])
    return _sided(told, place.after[match.start(2) :][: len(match.group(2)) + (end.start() if end else 40)])


def _by_age(place: Place, language: Language, year: int) -> str:
    """Return what an age, or a birth, that follows the name tells: MINOR, YOUTH, GROWN_UP or ""."""
    years = years_in(place.after, language, year)
    if years is None:
        years = place.years
    if years is None and place.is_employed:
        return GROWN_UP
    return "" if years is None or years < 0 else MINOR if years < _YOUTH else YOUTH if years < _ADULT else GROWN_UP


def years_in(after: str, language: Language, year: int) -> int | None:
    """Return the age that stands at the beginning of what follows a name, or that a year of birth there tells."""
    age = _age(language).match(after)
    born = _BORN.match(after) or _BORN_SHORT.match(after)
    if age:
        number = (age.group("n") or age.group("v")).lower()
        words = _numbers(language)
        return 0 if age.group("m") or age.group("vm") else int(number) if number.isdigit() else words.index(number)
    if born:
        return (year - int(born.group(1))) % 100 if len(born.group(1)) == 2 else year - int(born.group(1))
    return None


@functools.cache
def _numbers(language: Language) -> list[str]:
    return [cardinal(number, language) for number in range(100)]


@functools.cache
def _age(language: Language) -> re.Pattern[str]:
    """Return the pattern of an age after a name: "Lia (6)", "Lia, w, 8 J.", "Lia er tre år", "Lia, på ni,"."""
    number = rf"\d{{1,2}}|{'|'.join(sorted(_numbers(language), key=len, reverse=True))}"
    months = r"monate|mon|wochen|wo\.|månader|måneder|uker|veckor|veker|mnd|mån|tage|dagar|dager"
    stop = "" if language is Language.DE else r"|\.(?=\s+(?-i:[A-ZÄÖÜÅÆØ])|\s*$)"  # no ordinal: "3. Klasse"
    part = r"(?:[;,.]\s?\d{1,2})?\s*(?:½|1/2)?\s*"
    return re.compile(
        rf"\)?\s*(?:[,(;]\s*(?:[wmf]\s*,\s*)?(?:(?:på|von|im Alter von)\s+)?|(?:på|von)\s+)(?P<n>{number})(?!\d|[^\W_½¼¾]){part}"
        rf"(?:(?P<end>[),;\n]|$|(?<=[^\W\d_])\.{stop})|(?:jahre|j\.|år)|(?P<m>{months}))"
        rf"|\s+(?:ist|er|är|wird|wurde|fylte|fyller|fyllde|fylde|blir|vert)\s+(?:(?:jetzt|erst|nå|no|nu|bara|bare|berre|snart)\s+)?(?P<v>{number})(?!\d|[^\W_½¼¾])(?:(?<=[^\W\d_])(?<!\sein)(?<!\seins)(?<!\sen)(?<!\sett)(?=\s+(?:und|og|och|i|im)\b|[.,;])|{part}jahre|{part}år(?!\s+yngre|\s+eldre|\s+äldre)|{part}(?P<vm>{months})\s+(?:alt|gam))",
        re.IGNORECASE,
    )


_SEVERAL = {
    **dict.fromkeys("kinder kindern söhne töchter zwillinge geschwister barna barnene barnen borna ungane syskena søsknene syskonen småsøsken småsøsknene småsysken småsyskena småsyskon småsyskonen tvillingene tvillingane tvillingarna sønnene sönerna sønene døtrene dottrene døttrene döttrarna".split(), "child"),
    **dict.fromkeys("eltern kindeseltern kindseltern foreldre foreldrene foreldra foresatte føresette föräldrar föräldrarna vårdnadshavare".split(), PARENT),
}  # fmt: skip
_LISTED = re.compile(rf"(?:(?<!\w)|(?P<both>(?<!\w)(?:beiden?|båda|begge|dei to|de to|de två)\s+))({'|'.join(_SEVERAL)})(?:\s*:\s*|\s*\(\s*|\s+|(?(both),\s+|(?!)))(?!(?:und|og|och|sowie|samt)\b)((?:[^:.;!?\n]|(?<=\d)\.|(?<=geb)\.|(?<=\bf)\.|(?<=J)\.|(?<=M)\.|(?<=tel)\.|(?<=tlf)\.)*)$", re.IGNORECASE)
_NO_NAME = re.compile(r"\([^()]*\)|\d+\s*[.)]|\b\d[\d./-]*\b|,\s(?-i:[a-zäöüåæøß-]+)(?=,)")  # "Kari, snikkar, og Ole"
_IN_LIST = frozenset("tlf tel mobil er är sind heter heiter heißen und och og sowie samt & geb geboren am född født fødd den f w m j der die das großer große kleiner kleine älterer ältere jüngerer jüngere bruder schwester jahre monate mon år månader måneder mnd alt gammel gamal".split())


def _in_list(place: Place, language: Language) -> tuple[str, str] | None:
    """Return the role that a word for several tells all whom it lists: "Kinder: Lia, 4, und Ben", "syskena Ylva og Mio"."""
    match = _LISTED.search(place.before)
    if match is None:
        return None
    own = {word.lower() for word in _numbers(language)} | _IN_LIST
    words = re.findall(r"[^\W\d_]+", _NO_NAME.sub(" ", match.group(3)))
    if any(word[0].islower() and word.lower() not in own for word in words):
        return None  # the sentence goes on: "Eltern wohnen bei Inge"
    return _SEVERAL[match.group(2).lower()], ""


def pronoun(place: Place, language: Language) -> str:
    """Return the gender of the nearest pronoun; "snakkar med han" is of somebody else."""
    table = PRONOUNS[language]
    if _EXPECTING.match(place.after):
        return "f"
    after = re.split(r"[.!?\n]", place.after)
    near = _OF_SOMEBODY_ELSE.sub(" ", " ".join(after[:2])[:90].lower())
    words = re.findall(r"[^\W\d_]+", near)
    told = next((table[word] for word in words if word in table), "") if "hans" not in words[:1] else ""
    if after[0].strip() or place.before.rstrip().endswith(","):
        return told  # the sentence goes on; "det är han, [Aro]. Han"
    own = re.findall(r"[^\W\d_]+", re.split(r"[.!?\n]", place.before)[-1].lower())
    return told if told not in {table[word] for word in own if word in _SUBJECTS and word in table} else ""  # "hon lämnade [Aro]. Hon är"


_SUBJECTS = frozenset("sie er hon han hun ho".split())
_EXPECTING = re.compile(r"[\s,(]*(?:\d{1,2}(?:\s*(?:år|jahre|j\.))?[\s,)]+)?(?:(?:er|är|ist)\s+)?\w*(?:gravid|schwanger|havande)\b", re.IGNORECASE)
_OF_SOMEBODY_ELSE = re.compile(r"(?<!\w)(?:mit|zu|bei|von|med|till?|på|av|hos|hjå|från|fra|frå|mot|åt)\s+(?:ihm|ihr|hun|ho|henne|han|ham|honom)(?!\w)")


def is_other_family(place: Place) -> bool:
    """Say whether a family's second name stands here ("Familie Roth/Demir")."""
    nouns = "|".join(sorted(map(re.escape, FAMILY_NOUNS)))
    return bool(re.search(rf"(?<!\w)(?:{nouns})\s+[^\W\d_][\w’'-]*\s*[/–]\s*$", place.before, re.IGNORECASE))
