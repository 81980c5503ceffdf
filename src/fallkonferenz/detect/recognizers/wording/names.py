"""Where a person's name ends, once something before it has said that one begins."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.ordinary_names import ORDINARY_NAMES
from fallkonferenz.detect.recognizers.wording import TOKEN, UPPER, Case, ordinary

_INITIAL = re.compile(rf"(?:Sch|Chr|Ch|Th|St|Ph|[{UPPER}])\.(?:[ ]?-?[ ]?[{UPPER}]\.)*(?:-(?=[{UPPER}]))?")
_LOWER_INITIAL = re.compile(r"[a-zäöüåøæ]\.(?![a-zäöüåøæ]\.)")
_BARE_INITIAL = re.compile(rf"[{UPPER}](?![\w.])")
_PARTICLES = "van de del della dela di da dos du el al bin ibn abu af av le la ten ter y"
_LEADING = re.compile(rf"(?:(?:von(?:[ ](?:der|dem|den))?|v\.[ ]?d\.|v\.|zu|zur|den|der|{_PARTICLES.replace(' ', '|')})[ ])+(?=[{UPPER}])")
_INNER = re.compile(rf"(?:(?:von|{_PARTICLES.replace(' ', '|')})[ ])+(?=[{UPPER}])")
_JOINT = re.compile(r"[ ]|[ ]?\n[ ]*")
_LIST_JOINT = re.compile(r"[ ]?(?:[,;/+&]|\b(?:und|u\.|och|og|o|samt|sowie)(?=[ ]))[ ]?")
_LABEL_AHEAD = re.compile(r"[^\n:]{1,30}:")
_NEXT = re.compile(r"[ ]?(?:\([^()\n]{0,60}\))?")
_ROLE = re.compile(  # endings of roles and helping professions, which follow names in lists
    r"\w*(?:ärztin|arzt|pädagog(?:in|e)?|pedagog|helferin?|berater(?:in)?|leit(?:erin|er|ung)|leder|leiar|ledare|therapeut(?:in)?|terapeut|sköterskan?|läkare|lege|sekreterare"
    r"|sykepleier|sjukepleiar|beauftragter?|arbeiterin|schwester|pfleger(?:in)?|hebamme|mutter|vater|koordinator(?:in)?|referent(?:in)?|tjenesten|handläggare|rådgiver|psykolog|psycholog(?:in|e)?)"
)
_WRAPPED = 45  # characters from which a line end is taken for a wrap inside a sentence
_LONGEST = 5  # words of one name
_LONGEST_LIST = 25  # names after one label
_NOUN_ENDINGS = re.compile(  # of German abstract nouns; a name ends so only if it is short (Hartung, Jung)
    r"\w{3,}(?:ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|gespräch|termin|arbeit|hilfe|dienst|pflege|amt|gruppe)|\w{4,}ung"
)


@dataclasses.dataclass(frozen=True)
class NameReader:
    """Reads names in one language."""

    language: Language
    never: frozenset[str]  # words in lower case that no name begins or goes on with
    titles: re.Pattern[str]  # forms of address, skipped before each name of a list

    def read(self, text: str, at: int, case: Case, *, careful: bool = False, addressed: bool = False) -> int:
        """Return the end of the name that begins at `at`, or `at` if none does.

        `careful`: what stands before is only a hint (a kinship word); ordinary words are no name then.
        `addressed`: a form of address stands before; nearly every capitalised word is a name then ("Frau Kind").
        """
        end = self._first(text, at, case, careful, addressed)
        if end == at:
            return at
        for _ in range(_LONGEST - 1):
            longer = self._further(text, end, case)
            if longer == end:
                break
            end = longer
        if text[end - 1] in "sxzß" and text[end : end + 1] in ("'", "’") and not text[end + 1 : end + 2].isalpha():
            end += 1
        return end

    def read_list(self, text: str, at: int, case: Case) -> Iterator[tuple[int, int]]:
        """Yield names joined by commas, slashes or "and", each perhaps with something in brackets behind it."""
        for _ in range(_LONGEST_LIST):
            if title := self.titles.match(text, at):
                at = title.end()
            end = self.read(text, at, case)
            if end == at:
                return
            yield at, end
            after = _NEXT.match(text, end)
            joint = _LIST_JOINT.match(text, after.end() if after else end)
            if not joint:
                return
            at = joint.end()

    def is_ordinary(self, word: str) -> bool:
        """Say whether a word can hardly be a name."""
        if "-" in word:
            parts = word.split("-")
            return (len(parts[0]) > 1 and parts[0].isupper() and not word.isupper()) or all(map(self.is_ordinary, parts))
        lower = word.lower()
        if lower in self.never or _ROLE.fullmatch(lower):
            return True
        if lower in ORDINARY_NAMES[self.language]:
            return False
        if lower in ordinary(self.language):
            return True
        return self.language is Language.DE and _NOUN_ENDINGS.fullmatch(lower) is not None

    def _first(self, text: str, at: int, case: Case, careful: bool, addressed: bool) -> int:
        noble = None if careful else _LEADING.match(text, at)
        start = noble.end() if noble else at
        if case is Case.LOWER and not careful and (initial := _LOWER_INITIAL.match(text, start)):
            return initial.end()
        if (initial := _INITIAL.match(text, start)) and not self._is_abbreviation(initial.group()):
            return self._glued(text, initial.end())
        if initial := _BARE_INITIAL.match(text, start):
            return at if careful or case is Case.SHOUTED else initial.end()
        token = TOKEN.match(text, start)
        if not token or len(token.group()) < 2:
            return at
        word = token.group()
        lower = word.lower()
        is_spoken_to = addressed and case is Case.MIXED and not (lower in _NEVER_ADDRESSED or _ROLE.fullmatch(lower))
        if lower in self.never and not is_spoken_to:
            return at
        if case is Case.MIXED:
            if not (word[0].isupper() or word[:3] in ("al-", "el-")):
                return at
            if careful and self.language is Language.DE and (self.is_ordinary(word) or lower in _NOUNS):
                return at  # in the other languages the capital says enough
            return token.end()
        return at if self.is_ordinary(word) or (len(word) < 3 and careful) else token.end()

    def _is_abbreviation(self, initial: str) -> bool:
        word = initial.rstrip(".").lower()
        return len(word) > 1 and (word in self.never or word in _ABBREVIATIONS)

    @staticmethod
    def _glued(text: str, at: int) -> int:
        """Return the end of a word that follows an initial without a blank ("K.-Meier", "S.s")."""
        token = TOKEN.match(text, at)
        if token and (text[at - 1] == "-" or token.group() == "s"):
            return token.end()
        return at

    def _further(self, text: str, end: int, case: Case) -> int:
        joint = _JOINT.match(text, end)
        if not joint:
            return end
        if "\n" in joint.group():
            is_wrapped = end - text.rfind("\n", 0, end) >= _WRAPPED
            if not is_wrapped or _LABEL_AHEAD.match(text, joint.end()):
                return end
        at = joint.end()
        particle = _INNER.match(text, at)
        start = particle.end() if particle else at
        if case is Case.MIXED:
            if initial := _INITIAL.match(text, start):
                return end if self._is_abbreviation(initial.group()) else initial.end()
            token = TOKEN.match(text, start)
            if not token or not token.group()[0].isupper():
                return end
            if len(token.group()) == 1:
                return token.end() if "\n" not in joint.group() else end
            is_name = not self.is_ordinary(token.group())
            return token.end() if is_name and not text.startswith(":", token.end()) else end
        token = TOKEN.match(text, start)
        if not token or self.is_ordinary(token.group()) or len(token.group()) < 3 or "\n" in joint.group():
            return end
        if token.group().lower() in ORDINARY_NAMES[self.language] and token.group().lower() in ordinary(self.language):
            return end
        after = text[token.end() : token.end() + 2]
        return token.end() if not after or after[0] in ",;:.)\n(/" else end


# What may follow a form of address and is no name.
_NEVER_ADDRESSED = frozenset(
    """
    dr prof doktor professor med dipl und oder die der das den dem sie ihr ich wir hat ist war wird mutter vater mama papa tochter sohn kollegin kollege nachbarin
    nachbar richter richterin pastor pastorin pfarrer pfarrerin rektor rektorin lehrer lehrerin doktorin och som är har vill var og har er vil som ei en
    """.split()
)
_ABBREVIATIONS = frozenset("dr fr hr st nr tel bzw ca kl ev mob str inh abs tlf fam sr med phil mon jg abt ges vgl inkl pga mfl mm osv jf tr no art".split())
# German words that are names as well, but after a kinship word hardly ever are one.
_NOUNS = frozenset("alt jung klein gut recht mutter vater bruder mann jahr tag zeit wolle licht mai".split())
