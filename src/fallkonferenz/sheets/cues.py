"""The patterns by which a text tells who somebody is: kinship words, labels, helpers, what is dead, away, at home."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from fallkonferenz.core.entities import Language
from fallkonferenz.sheets.words import persons as words
from fallkonferenz.sheets.words.kin import KIN, PARENTS, SIDES

# One name, or two of them: each is one character in a marked stretch.
TWO = r"\x02(?:\s*\([^)]*\)|,\s\d[^,.;\x02]{0,10},)?(?:\s+(?:und|och|og)\s+\x02(?:\s*\([^)]*\))?)?"
IN_LAW = ("schwieger", "svär", "sviger")


@functools.cache
def kin_words(language: Language) -> Mapping[str, tuple[str, str]]:
    return {form: (kin.role, kin.sex) for kin in KIN[language] for form in kin.forms}


@functools.cache
def cues(language: Language) -> Mapping[str, re.Pattern[str]]:
    forms = sorted(kin_words(language), key=len, reverse=True)
    kin = "|".join(re.escape(form) for form in forms)
    title = rf"(?:(?:{words.TITLES_F[language]}|{words.TITLES_M[language]})\s+)?"
    verb = rf"(?:\s+(?:uppges|soll|skal|skall|heißt|ist|heter|är|er|namens|som heiter|som heter|heiter)(?:\s+(?:{words.PERHAPS}))?)?"
    two = r"(?:\x02(?:\s*\([^)]*\))?\s*,?\s*(?:und|og|och)\s+)?"  # the first one of two names
    helpers = words.HELPERS[language]
    post = words.OWNER_AFTER
    return {
        "kin": re.compile(rf"(?<![\w-])({kin})(?![\w-])", re.IGNORECASE),
        # "Mutter: X", "die Mutter, X", "Pappan heter X", "Sohn aus erster Ehe, X", "mora hennar, X", "bror til Y, X"
        "kin_tail": re.compile(
            rf"(?P<post>\s+(?:{post})(?![\w-]))?"
            rf"(?P<more>(?:\s+(?!(?:und|och|og|heißt|ist|heter|heiter|är|er|namens|som)\b)[\w-]+){{0,4}})?"
            rf"(?P<verb>{verb})\s*(?P<mark>[:,|(\t-]?)\s*[|\s]*{title}(?:(?:der|die|den|dem)\s)?$",
            re.IGNORECASE,
        ),
        "kin_of": re.compile(rf"(?<![\w-])(?:{kin})\s+(?:der|des|till|til|av|von|for|vom)\s+(?:\w+\s+)?$", re.IGNORECASE),
        "kin_here": re.compile(
            rf"(?:(?P<owner>{words.OWNER[language]})\s+)?(?:{words.ARTICLES}\s+)?(?:(?:{words.QUALITIES})\s+){{0,2}}({kin})(?![\w-])",
            re.IGNORECASE,
        ),
        "kin_genitive": re.compile(rf"(?<![\w-])({kin})\s+(?:(?:{words.QUALITIES})\s+)?$", re.IGNORECASE),
        "kin_alone": re.compile(rf"({kin})(?![\w-])", re.IGNORECASE),
        "post": re.compile(rf"\s+({post})(?![\w-])", re.IGNORECASE),
        "label": re.compile(rf"^[^\w(]*([^:.;]{{2,70}}):[\s|]*{title}$"),
        "alias": re.compile(r"(?:\((?:im pass|eigentlich|alias|genannt|kallad|kallas|kalla|kalt|egentlig)[:\s]*|\bgeb\.\s*|\bgenannt\s|\bfödd\s|,? gerufen |,? kallad |,? kalt |,? kalla )$", re.IGNORECASE),
        "school": re.compile(rf"^[^;\n]{{0,80}}?(?:{words.SCHOOL[language]})", re.IGNORECASE),
        "helper_before": re.compile(rf"(?<!\w)(?:{helpers})(?:\s*\([^)]*\))?\s*[,:]?\s*{title}(?:dr\.?\s*)?$", re.IGNORECASE),
        "helper_after": re.compile(rf"^\s*(?:[,(|/:–-]|\t|{words.FUNCTIONS}\s*:)\s*(?:\w+\s){{0,1}}(?:{helpers})(?!\w)", re.IGNORECASE),
        "helper_label": re.compile(rf"^\W*(?:{words.HELPER_LABELS[language]})\s*[:,|\t]?\s*{title}(?:dr\.?\s*)?$", re.IGNORECASE),
        "helper_line": re.compile(rf"^\W*(?:\d\.\s*)?(?:{words.HELPER_LINES[language]})\b", re.IGNORECASE),
        "index": re.compile(rf"(?:^|[.:\n]\s*)\W*(?:{words.INDEX[language]})\s*[:|\t,]*\s*$", re.IGNORECASE),
        "parents": re.compile(rf"(?<!\w)(?:{'|'.join(PARENTS[language])})(?:\s+\d)?\s*[:|\t]+[\s|]*(?:[^.\n]*(?:[,;]| und | og | och |\)))?[\s|]*$", re.IGNORECASE),
        "parents_both": re.compile(
            rf"(?<!\w)(?:{'|'.join(PARENTS[language])})\s*[,(]?\s+{two}{title}$", re.IGNORECASE
        ),
        # "Großeltern väterlicherseits: X und Y", "i familjehem hos X och Y"
        "grandparents": re.compile(rf"(?<!\w)(?:{words.GRANDPARENTS})(?:\s+(?:{post}))?(?:\s+(?:{'|'.join(SIDES)}))?\s*[:|,]?\s*{two}{title}$", re.IGNORECASE),
        "foster": re.compile(rf"(?<!\w)(?:{words.FOSTER_HOME})\s*[:|,]?\s*{two}{title}$", re.IGNORECASE),
        "dead_after": re.compile(rf"^[^.;\n]{{0,50}}?(?<!\w)(?:{words.DEAD_AFTER[language]})", re.IGNORECASE),
        "dead_before": re.compile(rf"(?<!\w)(?:{words.DEAD_BEFORE[language]})\s+$", re.IGNORECASE),
        "away": re.compile(rf"^[^.;\n]{{0,70}}?(?<!\w)(?:{words.AWAY[language].replace('@LOC', chr(0xFFFC))})", re.IGNORECASE),
        "home": re.compile(rf"^[^.;\n]{{0,50}}?(?<!\w)(?:{words.HOME[language]})", re.IGNORECASE),
        "owner": re.compile(rf"(?<!\w)({words.OWNER[language]})\s+(?:(?:{words.QUALITIES}|\x03)\s+){{0,2}}$", re.IGNORECASE),
        "female": re.compile(rf"(?<!\w)(?:{words.TITLES_F[language]})\s+(?:dr\.\s*)?$"),
        "male": re.compile(rf"(?<!\w)(?:{words.TITLES_M[language]})\s+(?:dr\.\s*)?$"),
        "own": re.compile(rf"(?:{words.OWN_CHILDREN[language]})[^.\n]{{0,30}}$", re.IGNORECASE),
        "family": re.compile(rf"(?<![\w-])(?:{words.FAMILIES})\s+$", re.IGNORECASE),
        "nurse": re.compile(rf"(?P<before>\S+)?\s*(?<![\w-])(?:{words.NURSES})\s+$", re.IGNORECASE),
        "whose": re.compile(
            rf"(?:{words.OWNER[language]}|{words.ARTICLES}|{words.QUALITIES}|und|och|og|&|mit|med|\S*(?:s|['’:,(–-]))", re.IGNORECASE
        ),
        "new": re.compile(r"(?<!\w)(?:neu(?:e|er|en|em)|nya?|nytt|ny|neste)\s+\w*$|neue partner", re.IGNORECASE),
        # "foreldrene hennes, X og Y", "hos sine foreldre X og Y", "Annas Eltern, X und Y"
        "parents_of": re.compile(
            rf"(?:(?P<name>\x02)[s'’]?\s+|(?P<owner>{words.OWNER[language]})\s+)?(?<!\w)(?:{'|'.join(PARENTS[language])})"
            rf"(?:\s+(?P<post>{post}))?\s*[,:(]?\s*{two}{title}$",
            re.IGNORECASE,
        ),
        # "die Eltern von der X: der Y, Rentner, und die Z", "föräldrarna till X, Y och Z"
        "parents_of_named": re.compile(
            rf"(?<!\w)(?:{'|'.join(PARENTS[language])})\s+(?:von|vom|till?|av|åt)\s+(?:(?:der|dem)\s+)?(?P<name>\x02)\s*[,:(]\s*(?:(?:der|die)\s+)?"
            rf"(?:\x02(?:,[^,.;\x02]{{1,40}},|\s*\([^)]*\))?\s*(?:und|og|och)\s+(?:(?:der|die)\s+)?)?{title}$",
            re.IGNORECASE,
        ),
        "has": re.compile(rf"(?<!\w){words.HAS}(?!\w)", re.IGNORECASE),
        "birth": re.compile(rf"(?:\s*\([^)]*\)|, [^,.;:]{{1,18}}(?=,)|\s(?:er|är|ist)\s[^,.;:]{{1,14}}(?=,))?,?[^.,;:]{{0,45}}?(?<!\w)(?:{words.GIVES_BIRTH})(?!\w)", re.IGNORECASE),
        "first_birth": re.compile(rf"(?<!\w){words.FIRST_BIRTH}\w*\W{{0,3}}$", re.IGNORECASE),
        "wife": re.compile(r"(?<!\w)(sein|seine|seiner|dessen|deren|ihre|ihrer)\s+Frau\s+$", re.IGNORECASE),
        "says": re.compile(rf"(?<!\w)(?:{words.SAYS})(?!\w)", re.IGNORECASE),
        "bore": re.compile(
            rf"\x02(?:(?:\s*\([^)]*\)|,[^,.;\x02]{{1,12}})?(?:,?\s+(?:som|die)|,)?\s+{words.BORE_BEFORE}|[^.;:\x02]{{0,60}}\b(?P<late>hat\s+(?:\w+\s+){{0,5}}))$",
            re.IGNORECASE,
        ),
        # "X och Y fick i våras Z", "Z stammt aus der Beziehung mit X"
        "had": re.compile(rf"{TWO}\s+(?:{words.HAS})\s+(?:[^\s.,;\x02]+\s+){{1,2}}$", re.IGNORECASE),
        "love": re.compile(rf"\x02[^.;\x02]{{0,60}}(?<!\w)(?:{words.FROM_RELATION})\s+{title}$", re.IGNORECASE),
        "with": re.compile(rf"\x02(?:\s*\([^)]*\))?[^.;\x02]{{0,40}}(?:(?<!\w){words.WITH}|\b(?P<late>mit\s+)){title}$", re.IGNORECASE),
        # "Ho er gift med X": whose partner, the pronoun tells
        "she_with": re.compile(rf"(?:^|[.;,]\s+|\b(?:og|och|und)\s+)(?P<who>{'|'.join(words.PRONOUNS[language])})\s+(?:ist|lebt|wohnt|är|er|bor|bur|lever)\s+(?:\w+\s+)?{words.WITH}{title}$", re.IGNORECASE),
        # "Mor har ei syster i byen, X"
        "kin_has": re.compile(rf"(?<![\w-])(?P<kin>{kin})\s+{words.HAS}\s+[^.;\x02]*$", re.IGNORECASE),
        "sides": re.compile("|".join(SIDES), re.IGNORECASE),
    }
