"""Institutions: an invented name of the same kind ("Kita Regenbogen"), or the kind alone ("Kita", "förskolan")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.grammar import same_case
from fallkonferenz.pseudonymize.places import Places, endings_after
from fallkonferenz.pseudonymize.surface import clean
from fallkonferenz.pseudonymize.surrogate_data import institutions as data
from fallkonferenz.pseudonymize.surrogate_data.places import family, places
from fallkonferenz.pseudonymize.taken import Taken

_WORD = re.compile(r"[^\W\d_]+(?:[-'’:][^\W\d_]+)*\.?")
_PLAIN = frozenset(
    "blå røde raude röda rotes roten frühe frühen der die das des am an im in bei zum zur und von vom für e. v. e.v. ev. ev kath. kath evangelische katholische st. sankt gmbh ggmbh mbh i på för av og och i ved vid för kommune kommun region stadt kreis süd nord ost west norra södra östra västra nord sør vest øst avd avd. avdeling avdelning städtischen städtische mobile junge öppna familjens familiens hus ytre indre øvre nedre gamle gamla nye nya sa".split()
)


_YEAR = re.compile(r"\s*(?<!\d)(?:18|19|20)\d\d(?!\d)")  # "TSV Altdorf 1904 e. V." was founded when only one was
_QUOTED = re.compile(r"(?P<kind>[^„“”\"»«]*[^\W\d_])\s+(?P<open>[„“”\"»«])(?P<name>[^„“”\"»«]+)(?P<close>[“”\"»«])")
_SAINTS = frozenset("st. st sankt sankta s:t".split())  # an invented name is no saint's
_ENDS_OF_KINDS = ("saal", "beratung", "stelle", "heim", "haus", "zentrum", "dienst", "park", "verein", "gruppe", "treff", "praxis", "klinik", "schule", "kita", "gemeinde")
_KINDS_OF_HEADS = frozenset(  # what stands before the kind in one word and tells the kind, too
    "universitets läns region kreis grund ober kinder familien bezirks barne ungdoms natur barn träger senioren frauen jugend sport musik volks gesamt universitäts sentral central turn kur mutter-kind- domkyrko kyrko gehörlosen schwerhörigen blinden elternverein eltern mütter väter kleingarten heimat schützen karnevals trachten gebrauchtwaren voldtekts overgreps livssyns helse omsorgs".split()
)
_JOINTS = frozenset("og och und & av i på for för am im an der in".split())
_NEED_A_LINK = frozenset("bdfgklmnprtv")  # last letters of Swedish names that take an s before the kind


def is_kind(surface: str, language: Language) -> bool:
    """Say whether a surface is no more than a kind ("BVC", "Jugendamt"), which names no one institution."""
    return fold(clean(surface)).removesuffix(":s") in {fold(word) for row in data.KINDS[family(language)] for word in row}


def tells_kind(word: str, language: Language) -> bool:
    """Say whether a word before an institution tells its kind, so that nothing need stand for the name: "Gemeindesaal [St. Ludwig]"."""
    return is_kind(word, language) or (language is Language.DE and word[:1].isupper() and word.casefold().endswith(_ENDS_OF_KINDS))


class Institutions:
    """Makes surrogates for the names of institutions; place names in them get the surrogate of the place."""

    def __init__(self, language: Language, seed: bytes, taken: Taken, places_: Places) -> None:
        self._language = language
        self._seed = seed
        self._taken = taken
        self._places = places_
        self._kinds = tuple((key.casefold(), kind) for key, kind in data.KINDS[family(language)])  # "gießerei" is folded to "giesserei"
        self._endings: tuple[str, ...] = ()  # with which the invented name may end

    def surrogate(self, surface: str, before: str = "") -> str:
        """Return an invented institution; words that tell the kind stay, and a surface without a noun ("für") as it is.

        `before` stands before it: where no word tells the kind, the invented name goes with the article ("bei der [Erlenau]").
        """
        text = clean(surface)
        if quoted := self._quoted(text):
            return quoted
        is_of_no_kind = self._language is Language.DE and self.kind(surface) == data.UNKNOWN[self._language]
        self._endings = endings_after(before) if is_of_no_kind else ()
        written: list[str] = []
        at, has_name, has_kind = 0, False, False
        name_at, last_of_name = 0, ""
        for match in _WORD.finditer(text):
            gap, word = _YEAR.sub("", text[at : match.start()]), match.group()
            at = match.end()
            if word.casefold() in _SAINTS:
                at += len(text[at:]) - len(text[at:].lstrip())
                written += [gap] if gap else []
                continue
            new = self._kept(word)
            if new is not None and new != word and self._language is Language.DE and has_kind and "-" not in word:
                new = None  # "Gießerei Althaus": a name, no compound of another kind
            has_kind = has_kind or (new == word and word.casefold() not in _PLAIN)
            is_common = word.islower() and not text.islower() and self._language is not Language.DE
            if new is None and (is_common or word.endswith("-") or text[at : at + 1] == "-"):
                new = word
            if new is None:
                last_of_name = word
                if has_name:
                    continue  # a name of several words becomes one word
                new, has_name, name_at = self._name(word, text), True, len(written) + 1
                if word.islower() and not text.islower():
                    new, word = new.title(), new.title()
                new = new if word.isupper() and not text.isupper() else same_case(word, new)
            elif new != word:
                has_name = True
            elif last_of_name and word.islower() and self._needs_genitive(last_of_name, written[name_at]):
                written[name_at] += "s"
                last_of_name = ""
            written += [gap, new]
        self._drop_joint(written)
        rest = re.sub(r"\d", lambda m: str((int(m.group()) + 3) % 10), _YEAR.sub("", text[at:]))
        return "".join((*written, rest)).strip() or surface

    def _quoted(self, text: str) -> str:
        """Return kind and invented name of "Kita „Zum Sandmann“", whose name is what stands in quotation marks; '' for another one."""
        match = _QUOTED.fullmatch(text)
        kinds = [word for word in _WORD.findall(match["kind"]) if self._kept(word) == word] if match else []
        if match is None or not any(is_kind(word, self._language) for word in kinds):
            return ""
        return f"{' '.join(kinds)} {match['open']}{self._name(match['name'], text)}{match['close']}"

    @staticmethod
    def _drop_joint(written: list[str]) -> None:
        """Drop a preposition or article that lost its noun: at the end, and before what tells the legal form."""
        end = next((at for at, word in enumerate(written) if word.casefold() in ("e.", "gmbh", "ggmbh", "ab", "as", "ag")), len(written))
        start = end
        while start and (written[start - 1].casefold() in _JOINTS or not written[start - 1].strip()):
            start -= 1
        if end < len(written):
            start = min(start + 1, end)  # one blank stays
        del written[start:end]

    def _kept(self, word: str) -> str | None:
        """Return the word if it tells the kind, with another beginning if the name is its beginning; None for a name."""
        lower = word.casefold()
        if lower in _PLAIN:
            return word
        if any(form in dict(self._kinds) for form in self._indefinite(lower)):
            return word
        for key, _ in self._kinds:
            if lower == key or (lower.rstrip("ne") == key.rstrip("ne") and len(key) > 4):
                return word
        for key, _ in sorted(self._kinds, key=lambda row: -len(row[0])):
            bare = next((form for form in (lower, *self._indefinite(lower)) if form.endswith(key)), "")
            if len(key) > 3 and len(bare) > len(key) + 1:
                head, tail = word[: len(bare) - len(key)], word[len(bare) - len(key) :]
                joint = "-" if head.endswith("-") else ""
                if head.casefold() in _KINDS_OF_HEADS or head.casefold().rstrip("-") in {key for key, _ in self._kinds}:
                    return word
                new = self._place(head.rstrip("-s"))
                link = "s" if self._language is Language.SV and new[-1] in _NEED_A_LINK else ""  # "Häggtorpsskolan"
                return same_case(word, new + link + tail.lower()) if not joint else new + joint + tail
        return None

    def _indefinite(self, lower: str) -> Iterator[str]:
        """Yield what a Nordic word may be without its article: "familievernkontoret"."""
        if self._language is not Language.DE:
            yield from (lower.removesuffix(article) for article in ("et", "en", "t", "n", "a") if lower.endswith(article) and len(lower) > len(article) + _SHORTEST_KIND)

    def _name(self, word: str, text: str) -> str:
        following = re.match(r"\s+([^\W\d_]+)", text[text.find(word) + len(word) :])
        if self._language is Language.DE and word.endswith("er") and len(word) > _ACRONYM and following and self._kept(following.group(1)) == following.group(1):
            return self._places.surrogate(word[:-2]).removesuffix("e") + "er" if self._places.knows(word[:-2]) else self._place(word[:-2]).removesuffix("e") + "er"
        base = word.removesuffix("s") if self._places.knows(word.removesuffix("s")) else word
        if self._places.knows(base):
            new = self._places.surrogate(base)
        elif self._is_house(text):
            pool = data.NAMES[family(self._language)].split()
            return self._taken.name(self._seed, "institution", fold(text), pool, places(self._language))
        else:
            new = self._place(word)
        return new

    def _needs_genitive(self, name: str, new: str) -> bool:
        """Say whether a Nordic name stands in the genitive before its kind ("Drottning Silvias barnsjukhus")."""
        is_plain = name.casefold().endswith(("nes", "ss", "ås", "us", "is") if self._language is Language.SV else ("nes", "ss", "ås", "us", "is", "ns"))
        return self._language is not Language.DE and name.endswith("s") and not is_plain and not new.endswith(("s", "x", "z"))

    def _is_house(self, text: str) -> bool:
        return bool(re.search(r"kita|krippe|kindergarten|förskola|\bfsk\b|barnehage|familjehuset|familjecentralen |(?<!kranken)(?<!rat)haus|(?<!sjuk)(?<!syke)(?<!sjuke)(?<!råd)huset", text.casefold()))

    def _place(self, word: str) -> str:
        every = places(self._language)
        fitting = [name for name in every if name.endswith(self._endings or "")]
        return self._taken.name(self._seed, "institution", fold(word), fitting, every)

    def kind(self, surface: str) -> str:
        """Return the kind alone; `with_article` fits it into the sentence."""
        text = clean(surface)
        words = [w.casefold() for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*[.-]?(?:[vV]\.)?", text)]
        bare = {form for word in words for form in self._indefinite(word)}
        for whole in (True, False):
            for key, kind in sorted(self._kinds, key=lambda row: -len(row[0])) if not whole else self._kinds:
                fits = key in words or key in bare if whole else any(len(key) > 3 and w.endswith(key) for w in (*words, *bare))
                if fits:
                    return self._written(kind, text)
        return self._written(data.UNKNOWN[self._language], text)

    def _written(self, kind: str, text: str) -> str:
        if self._language is Language.NB:
            kind = kind.replace("skule", "skole")
        if self._language is Language.NN:
            kind = _NYNORSK.get(kind, kind.replace("skole", "skule").replace("sykehus", "sjukehus"))
        return kind.upper() if text.isupper() and sum(c.isalpha() for c in text) > 1 and (" " in text or len(text) > _ACRONYM) else kind


_NYNORSK = {  # kinds whose Nynorsk is another word than that of Bokmål
    "bedriften": "bedrifta", "kirka": "kyrkja", "menigheten": "kyrkjelyden", "sykehjemmet": "sjukeheimen", "sykestua": "sjukestova", "stiftelsen": "stiftinga",
    "foreningen": "foreininga", "sanitetsforeningen": "sanitetsforeininga", "flyktningtjenesten": "flyktningtenesta", "voksenopplæringen": "vaksenopplæringa",
    "svømmehallen": "symjehallen", "rideskolen": "rideskulen", "bofellesskapet": "bufellesskapet", "omsorgsboligen": "omsorgsbustaden", "brannstasjonen": "brannstasjonen",
}  # fmt: skip
_SHORTEST_KIND = 3  # letters of a word that tells the kind
_ACRONYM = 6  # letters of a name in capitals that may be one
_FEMININE = ("unterkunft", "bahn", "mannschaft", "kasse", "krippe", "kita", "schule", "klinik", "praxis", "stelle", "beratung", "gemeinde", "bäckerei", "spedition", "einrichtung", "ambulanz", "jva", "organisation", "tafel", "kammer", "stiftung", "feuerwehr", "station", "erei", "torei", "apotheke", "bank", "polizei", "firma", "gruppe", "kanzlei", "werkstatt", "tankstelle", "reederei", "kirche", "bücherei", "logopädie", "therapie")
_MASCULINE = ("park", "ferienhof", "fluss", "chor", "imbiss", "träger", "kindergarten", "hort", "verein", "betrieb", "gasthof", "dienst", "markt", "laden", "reiterhof")
_LEAD = re.compile(
    r"(?<!\w)(?:(?P<joined>im|am|zum|zur|vom|beim|ins|ans)|(?P<prep>in|an|auf|bei|mit|von|aus|zu|über|durch|für|gegen|ohne)(?:\s+(?P<after>der|die|das|den|dem))?|(?P<article>das|den|dem))\s+$",
    re.IGNORECASE,
)
_JOINED = {  # feminine, masculine, neuter
    "im": ("in der", "im", "im"), "am": ("an der", "am", "am"), "zum": ("zur", "zum", "zum"), "zur": ("zur", "zum", "zum"), "vom": ("von der", "vom", "vom"),
    "beim": ("bei der", "beim", "beim"), "ins": ("in die", "in den", "ins"), "ans": ("an die", "an den", "ans"),
}  # fmt: skip
_ARTICLES = {"der": ("der", "dem", "dem"), "dem": ("der", "dem", "dem"), "die": ("die", "den", "das"), "den": ("die", "den", "das"), "das": ("die", "den", "das")}
_HELP = "Frühe Hilfen"
_CONTRACTED = {"bei dem": "beim", "von dem": "vom", "zu dem": "zum", "zu der": "zur", "in dem": "im", "an dem": "am", "in das": "ins"}
_BARE = {True: ("einer", "einem", "einem"), False: ("eine", "einen", "ein")}
_WITH_DATIVE = frozenset("in bei mit von aus zu".split())


def with_article(kind: str, before: str) -> tuple[str, int]:
    """Return a German kind with the preposition and article that it needs, and how many characters of `before` they replace.

    "im [Seniorenstift]" becomes "in der Einrichtung", "bei [Krone GmbH]" becomes "bei einem Betrieb".
    """
    lead = _LEAD.search(before)
    if lead is None:
        return kind, 0
    if kind.startswith(_HELP):
        return (kind.replace("Frühe", "Frühen", 1) if lead["after"] or lead["article"] else kind), 0  # a plural: "von den Frühen Hilfen"
    noun = re.sub(r" [A-Z]{1,2}$", "", kind).casefold()
    gender = 0 if noun.endswith(_FEMININE) else 1 if noun.endswith(_MASCULINE) else 2
    word = (lead["joined"] or lead["prep"] or lead["article"]).lower()
    if lead["prep"] and not lead["after"]:
        if "\n" in lead.group() or re.search(r" [A-Z]{1,2}$", kind):
            return kind, 0  # the head of a letter; "bei Einrichtung B"
        return f"{_BARE[word in _WITH_DATIVE][gender]} {kind}", 0
    if lead["joined"]:
        new = _JOINED[word][gender]
    elif lead["prep"]:
        is_plural = lead["prep"].lower() in _WITH_DATIVE - {"in"} and lead["after"].lower() == "den"  # "bei den Stadtwerken"
        new = f"{lead['prep']} {_ARTICLES['dem' if is_plural else lead['after'].lower()][gender]}"
        new = _CONTRACTED.get(new.lower(), new)
    else:
        new = _ARTICLES[word][gender]
    if new.lower() == " ".join(lead.group().lower().split()):
        return kind, 0
    return f"{new[:1].upper() + new[1:] if lead.group()[:1].isupper() else new} {kind}", len(lead.group())

