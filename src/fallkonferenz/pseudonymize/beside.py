"""What stands beside a name and would say its role code twice: "farmor Åse", "Mor, Kari, kom", "Kari (mor)".

Not its job: which code a person has (`people`).
"""

from __future__ import annotations

import dataclasses
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.person_words import CODES, HONORIFICS, TITLES
from fallkonferenz.pseudonymize.roles import told_by

_WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_TITLES = "|".join(sorted((re.escape(word) for word in {*TITLES, "med.", "dent."}), key=lambda word: (-len(word), word)))
_BEFORE = re.compile(rf"(?<![\w-])(?P<word>{_WORD})(?:\s(?:min|vår|hans|hennes|hennar|deres|deira|der)(?=,))?(?P<mark>[ \t]+|,\s(?:gamle\s|gamla\s)?|[ \t]*\([ \t]*|:[ \t]+|\s+(?P<verb>he(?:i)?ter|heißt|ist|war|är|var|er)\s+)(?:leder\s+|leiar\s+)?(?:(?:{_TITLES})\s+)*$", re.IGNORECASE)
_AFTER = re.compile(rf"\s*(?P<mark>[,(])\s*(?:(?:bitr|leg|stf|tf|vik|stellv)\.\s+)?(?P<word>{_WORD})(?:\s+(?:leder|leiar))?(?P<end>\)|,|(?=[.;\n]|\s\(|\s(?:i|på|ved|vid|hos|hjå|og|och|und|vom|von|der|des|im)\s|$))")
_BRACKET_LABEL = re.compile(rf"(?:^|\n)\s*(?P<word>{_WORD})\s*\([^()\n]{{2,40}}\)(?P<mark>:\s*)$")
_LABEL = re.compile(r"(?:^|\n|[.!?])\s*(?:[-*•–]|\d+[.)])?\s*$")
# Words after which a common noun stands as it is written; after others the code, which is definite, takes its place.
_DETERMINERS = re.compile(
    r"(?<!\w)(?:en|ei|ein|et|ett|min|mitt|mi|din|ditt|sin|sitt|si|hans|hennes|hennar|vår|vårt|deres|deira|deras|[^\W\d_]{2,}s)\s+$", re.IGNORECASE
)
_CALLED = re.compile(r"(?<!\w)he(?:i)?ter\s+$")
_CLOSING = re.compile(  # of an apposition that has no more parts: ", 34,"
    r",(?=\s+(?:(?:und|og|och|er|var|har|hadde|blir|ble|vert|vart|kom|kjem|är|hade|blev|ist|war|hat|hatte|wird|kam)\b|(?![^,.;\n]{1,25},|född|født|fødd|geb|tel|tlf|mob)[a-zäöüåæø]))"
)
_SAID_BY_CODE = ("mother", "father")


@dataclasses.dataclass(frozen=True, slots=True)
class Beside:
    """How a code is written: `text`, in place of the name and of `left` and `right` characters around it."""

    text: str
    left: int = 0
    right: int = 0


def beside(
    before: str, after: str, code: str, role: str, ending: str, language: Language, *, starts: bool, lead: str = "", is_loud: bool = True, is_once: bool = False, has_job: bool = False
) -> Beside:
    """Return how a role code is written between the words around a name.

    `ending` is what follows the code; `starts` says whether a sentence begins with the name, and `lead` is
    what stands before `before`, which was replaced already and can only be looked at. `is_loud` is False for a name in small
    letters: beside one, capitals are an abbreviation ("BVC: Ida"). `is_once` is True for a person named nowhere else, `has_job` for
    one with an occupation right before the name.
    """
    if before[-1:] in _QUOTES and after[:1] in _QUOTES and before[-1:]:  # Modern, "B", ler
        way = beside(before[:-1], after[1:], code, role, ending, language, starts=starts, lead=lead, is_loud=is_loud, is_once=is_once, has_job=has_job)
        return Beside(way.text, way.left + 1, way.right + 1)
    if not role and (said := _of_a_stranger(before, after, code, ending, language, is_once=is_once, has_job=has_job)):
        return said
    is_word = role != "family" and (language is not Language.DE or role not in _short(language))
    greeting = _greeted(before, code) if language is Language.DE and is_word and not ending else None
    if greeting:
        return greeting
    if role and (honorific := _HONORIFIC.search(before)) and told_by(honorific.group().strip(), language)[0] != role:  # "farmor (Hooyo Maryan)"
        way = beside(before[: honorific.start()], after, code, role, ending, language, starts=starts, lead=lead, is_loud=is_loud)
        return dataclasses.replace(way, left=way.left + len(honorific.group()))
    if is_word and role and not ending and (said := _said_of(lead + before, len(before), after, role, language)):
        return said
    label = _BRACKET_LABEL.search(before)
    if label and is_word and not ending and after.startswith(",") and told_by(label.group("word"), language)[0] == role:
        return Beside(",", len(label.group("mark")), 1)  # "Mormor (på besøk): Teresita, 61" is "Mormor (på besøk), 61"
    found = _BEFORE.search(before)
    word = found.group("word") if found else ""
    kin = told_by(word, language)[0]
    if kin and kin == role.partition("_")[0]:
        kin = role  # "Oma" and "GMm"
    if is_word and kin and min(len(kin), len(role)) > 3 and (kin.lower().endswith(role.lower()) or role.lower().endswith(kin.lower())):
        kin = role  # "Bezugserzieherin" and "Erzieherin"
    is_beside = found is not None and not found.group("mark").strip()
    if is_beside and not kin and len(word) > 5 and code.lower().startswith(word.lower()):
        kin = role  # "pedagog", beside "pedagogen"
    same = bool(found) and bool(role) and kin == role and _says(word, code, role, is_word=is_word, is_beside=is_beside, is_apposition=bool(found and found.group("mark").startswith(",")))
    is_loud = found is not None and len(word) > 2 and word.isupper() and is_word and is_loud
    capital = code.upper() if is_loud else code[:1].upper() + code[1:]
    if found is not None and same:
        mark, lead = found.group("mark").strip()[:1], lead + before[: found.start()]
        new = capital if word[0].isupper() and is_word else code
        if not mark:
            is_kept = is_word and language is not Language.DE and (bool(_DETERMINERS.search(lead)) or (code[-1].isdigit() and role != "child"))
            if is_kept and code[-1].isdigit() and _OF_ONE.search(lead) and not ending:
                return Beside(f"{word} ({code})", len(before) - found.start())  # "sin mamma [mamma 2]"
            return Beside((_with_number(word, code) if is_kept else new) + ending, len(before) - found.start())
        if is_word and mark == ":" and _LABEL.search(lead):
            return Beside(new + ending, len(before) - found.start())
        if found.group("verb"):
            is_double = is_word and after.startswith(",") and not ending
            called = _CALLED.search(before) if language.is_norwegian else None
            single = Beside(f"er {code}{ending}", len(called.group())) if called else Beside(code + ending)
            return Beside(_with_number(word, code), len(before) - found.start()) if is_double else single
        if is_word and mark == "," and not ending:
            closing = _CLOSING.match(after)
            return Beside(_with_number(word, code), len(before) - found.start(), len(closing.group()) if closing else 0)
        if is_word and mark == "(" and not ending and (rest := re.match(r"\)|,[ \t]+", after)):
            opened = "" if rest.group() == ")" else " ("
            return Beside(_with_number(word, code) + opened, len(before) - found.start(), len(rest.group()))
    if language is Language.DE and code.startswith(CODES[language][""]) and (article := _ARTICLE.search(before)):
        without = _WITHOUT_ARTICLE.get(article.group(1).lower(), "")  # "die Person 1" would be a noun with its article
        return Beside(f"{without.title() if article.group(1)[0].isupper() else without} {code}{ending}".lstrip(), len(article.group()))
    noun = _without_title(before, after, code) if language is Language.DE and is_word and not ending else None
    text, left = (noun.text, noun.left) if noun else ((capital if starts else code) + ending, 0)
    if language.is_norwegian and (called := _CALLED.search(before)):  # nobody is called "mor"
        text, left = f"er {code}{ending}", len(called.group())
    if language is not Language.DE and not code[-1].isdigit() and (title := re.search(r"(?<!\w)(?:fru|fröken|frøken|herr|hr\.?|tante?|onkel|farbror)[ \t]+$", before, re.IGNORECASE)):
        text, left = (capital if title.group()[0].isupper() else code) + ending, len(title.group())
    if language is not Language.DE and is_word and role and not left and (doctor := _DOCTOR.search(before)):
        text, left = (capital if doctor.group()[0].isupper() and (starts or doctor.start() == 0) else code) + ending, len(doctor.group())  # "hos dr [läkaren]"
    following = _AFTER.match(after)
    if is_word and not ending and (own := _OWN_NOUN.match(after)) and told_by(own.group("word"), language)[0] == role:
        noun_ = own.group("word")
        closing = _CLOSING.match(after, own.end())
        text = (noun_[:1].upper() + noun_[1:] if starts else noun_) + own.group("own")
        return Beside(text, left, own.end() + (len(closing.group()) if closing else 0))  # "Dag, assistenten hans, kom"
    if is_word and following and not ending and role and told_by(following.group("word"), language)[0] == role:
        end = following.group("end")
        if _says(following.group("word"), code, role, is_word=True) and (following.group("mark") == "(") == (end == ")"):
            second = end == "," and not _CLOSING.match(after[following.end() - 1 :])
            return Beside(text, left, following.end() - second)
        if following.group("mark") == "(" and end == ",":
            rest = re.match(r"\s*", after[following.end() :])
            return Beside(f"{text} (", left, following.end() + (len(rest.group()) if rest else 0))
    is_other_noun = is_beside and not left and told_by(word, language) != ("", "") and kin != "child" and role != "family" and language is not Language.DE
    if is_other_noun and not code[-1].isdigit() and not ending:
        return Beside(f"({code})")  # "hennes sambo (stefar)"
    return Beside(text, left)


_QUOTES = tuple("\"„“”»«'")
_HEADS = frozenset("chef chefen chefin sjef sjefen arbeitgeber arbeitgeberin arbetsgivaren arbeidsgiveren arbeidsgivaren vermieter vermieterin hyresvärden utleieren utleigaren trainer trainerin tränaren treneren trenaren".split())
_A = re.compile(r"(?<!\w)(?:en|ein|ei)\s+$")
_DEFINITE = re.compile(r"(?<!\w)(?:ein|eine|einen|einer|einem|(?:sein|ihr|mein|unser)(?:e[nrm]?)?)\s+$", re.IGNORECASE)


def _of_a_stranger(before: str, after: str, code: str, ending: str, language: Language, *, is_once: bool, has_job: bool) -> Beside | None:
    """Return how somebody without a role is written after a noun that tells who it is: "svågern [Jovnna]" is "svågern"."""
    if language is not Language.DE and (article := _A.search(before)):
        return Beside(code + ending, len(article.group()))  # "hos en [Kent Rask]"
    found = _BEFORE.search(before)
    word = found.group("word") if found else ""
    if found is None or found.group("verb") or word.lower() in TITLES or not (has_job or word.lower() in _HEADS or told_by(word, language) != ("", "")):
        return None
    mark, closing = found.group("mark").strip()[:1], _CLOSING.match(after)
    if not mark and not (is_once and not ending):
        return Beside(f"({code})" if not ending else code + ending)
    is_own = bool((_DETERMINERS if language is not Language.DE else _DEFINITE).search(before[: found.start()]))
    if mark == "," and is_own and is_once and not ending and (closing or after[:1] in tuple(".;)\n")):
        return Beside(before[found.start() : found.start("mark")], len(before) - found.start(), len(closing.group()) if closing else 0)
    return Beside(word, len(before) - found.start()) if not mark else None


_OF_SOMEBODY = re.compile(rf"(?<![\w-])(?P<word>{_WORD})\s+(?:till?|av|åt|von|der|des)\s+[^,.;:!?\n]{{1,40}}(?P<mark>,\s+|\s+(?:er|är|ist|he(?:i)?ter|heißt)\s+)$", re.IGNORECASE)
_OWN_NOUN = re.compile(rf",\s+(?P<word>{_WORD})(?P<own>\s+(?:hans|hennes|hennar|deres|deira|vår|vårt|min)\b)", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s(?:[^\W\d_]+|\()")


def _said_of(lead: str, own: int, after: str, role: str, language: Language) -> Beside | None:
    """Return how nothing is written where the words before tell the role: "farmor til barn 1, farmor, sa". `own` characters can go."""
    match = _OF_SOMEBODY.search(lead)
    if match is None or told_by(match.group("word"), language)[0] != role or len(match.group("mark")) > own:
        return None
    closing = _CLOSING.match(after)
    is_apposition = match.group("mark").startswith(",")
    following = _NEXT_WORD.match(after, closing.end() if closing else 0) if is_apposition else re.match(",", after)
    return Beside(following.group(), len(match.group("mark")), following.end()) if following and (closing or following.group() in (" (", ",")) else None


_DOCTOR = re.compile(r"(?<!\w)(?:dr\.?|doktor)[ \t]+$", re.IGNORECASE)
_OF_ONE = re.compile(r"(?<!\w)(?:sin|si|hans|hennes|hennar)\s+$", re.IGNORECASE)
_HONORIFIC = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(HONORIFICS))})[ \t]+$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<!\w)(der|die|den|dem|beim|vom|zum|zur)\s+$", re.IGNORECASE)
_WITHOUT_ARTICLE = {"beim": "bei", "vom": "von", "zum": "zu", "zur": "zu"}
_ADJECTIVE = r"(?:(?:sehr\s+)?(?:geehrte|verehrte|liebe|werte)r?)"
_GREETING = re.compile(
    rf"(?<!\w)(?P<adjectives>{_ADJECTIVE}(?:(?:,|\s+und|,\s+und)?\s+{_ADJECTIVE})*)\s+(?:frau|herrn?|fr\.|hr\.)\s+(?:kolleg(?:e|en|in)\s+)?(?:(?:dr\.|prof\.|med\.)\s+)*$",
    re.IGNORECASE,
)


def _greeted(before: str, code: str) -> Beside | None:
    """Return the noun of a profession in a greeting: "Sehr geehrte Frau Roth" becomes "Sehr geehrte Hebamme"."""
    match = _GREETING.search(before)
    if match is None:
        return None
    ending = "e" if _is_feminine(code) else "er"
    adjectives = re.sub(r"(geehrt|verehrt|lieb|wert)er?(?!\w)", rf"\1{ending}", match.group("adjectives"), flags=re.IGNORECASE)
    return Beside(f"{adjectives} {code}", len(match.group()))


def _is_feminine(code: str) -> bool:
    return code.split()[0].lower().endswith(_FEMININE)


def _nominative(code: str) -> str:
    return "Die" if _is_feminine(code) else "Der"


_ONE_TITLE = r"(?:frau|herrn?|fr\.|hr\.|dr\.|prof\.|med\.)[ \t]+"
_TITLE = re.compile(rf"(?:(?P<last>(?<!\S)(?!{_ONE_TITLE})\S+)[ \t]+)?(?P<titles>(?<!\S)(?:{_ONE_TITLE})+)$", re.IGNORECASE)
_WITH_DATIVE = frozenset("mit von bei zu nach aus seit gegenüber laut".split())
_WITH_ACCUSATIVE = frozenset("für ohne gegen durch um an über auf".split())
_NO_ARTICLE = frozenset("und oder bzw. sowie die der den dem des unsere unserer ihre ihrer seine seiner meine meiner eine einer liebe lieber geehrte geehrter".split())
_FEMININE = ("in", "hebamme", "kraft", "mutter")


_OF_AN_OFFICE = re.compile(r" (?:vom|von der|aus der|aus dem) [A-ZÄÖÜ][\w-]+ [a-zäöü]{3,}")  # "Herr Roth vom Jugendamt fragt"
_VERB_AFTER = re.compile(r" (?!und |oder |bzw|sowie |über |zu |am |im |in |an |auf |bei |mit |von |vom |aus |für |wg|ca|tel|als )[a-zäöü]{3,}")  # "Frau Roth sagt"


def _without_title(before: str, after: str, code: str) -> Beside | None:
    """Return the noun of a profession in place of title and name: "mit Frau Dr. Roth" becomes "mit der Ärztin"."""
    match = _TITLE.search(before)
    last = (match.group("last") or "") if match else ""
    if match is None:
        return None
    left = len(match.group("titles"))
    starts_line = match.group("last") is None or "\n" in before[match.start("titles") - 1 : match.start("titles")]
    if starts_line or last.lower() in _NO_ARTICLE or last[-1] in ",;:(–-/•*„" or last[0] in "(„":
        is_subject = starts_line and match.group("titles")[:1].isupper() and bool(_VERB_AFTER.match(after) or _OF_AN_OFFICE.match(after))
        return Beside(f"{_nominative(code)} {code}" if is_subject else code, left)
    if last.lower() in ("hallo", "hi", "morgen", "tag", "abend", "moin", "servus"):
        return Beside(code, left)
    is_first = re.search(r"(?:^|[.!?:\n])\s*$", before[: match.start()]) is not None
    if last[0].isupper() and last[-1] not in ".!?" and not is_first:
        return Beside(code, left)  # "Antrag Frau Roth"
    is_dative, is_accusative = last.lower() in _WITH_DATIVE, last.lower() in _WITH_ACCUSATIVE or "herrn" in match.group("titles").lower()
    if _is_feminine(code):
        article = "der" if is_dative else "die"
    else:
        article = "dem" if is_dative else "den" if is_accusative else "der"
    return Beside(f"{article.title() if last[-1] in '.!?' else article} {code}", left)


def _short(language: Language) -> set[str]:
    """Return the roles whose code is a letter or two."""
    return {role for role, code in CODES[language].items() if len(code) <= 3} | {"child", ""}


def _says(word: str, code: str, role: str, *, is_word: bool, is_beside: bool = False, is_apposition: bool = False) -> bool:
    """Say whether a role word tells no more than the code: "mora" and "mor"; but "Sohn" tells more than "K1"."""
    lower, start = word.lower(), code.split()[0].lower()
    if role == "child":
        return lower in ("barn", "barnet") and is_word and not is_apposition
    if role.partition("_")[0] == "step":
        return lower.startswith(("stief", "ste", "styv", "bonus"))
    return not is_word or is_beside or role in _SAID_BY_CODE or start[:3] == lower[:3] or (len(start) > 6 and start[:-2] in lower)


def _with_number(word: str, code: str) -> str:
    number = re.search(r" \d+$", code)
    return word + number.group() if number else word
