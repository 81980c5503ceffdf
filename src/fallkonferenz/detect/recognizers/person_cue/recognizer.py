"""Finds the names of persons by what announces them: forms of address, kinship, form labels, salutations, signatures.

Left on purpose: names without any cue (the model and the memory find them), titles and roles alone, pets' kinds.
Alone, on our held-out narratives (November 2026; recall / precision of its marks): de .45/.95, sv .30/.99, nb .43/.99, nn .30/1.0.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.ordinary_names import ORDINARY_NAMES
from fallkonferenz.detect.recognizers.person_cue import patterns_de, patterns_no, patterns_sv
from fallkonferenz.detect.recognizers.person_cue.cues import Cues
from fallkonferenz.detect.recognizers.wording import TOKEN, UPPER, Case, Writing, alternatives
from fallkonferenz.detect.recognizers.wording.names import NameReader

NAME = "person_cue"
_SURE, _STRONG, _FAIR, _HINT, _PLAUSIBLE = 0.95, 0.9, 0.8, 0.7, 0.6

_CUES = {
    Language.DE: patterns_de.CUES,
    Language.SV: patterns_sv.CUES,
    Language.NB: patterns_no.CUES,
    Language.NN: patterns_no.CUES,
}
_LETTER = r"[^\W\d_]"
_NAME = rf"[{UPPER}]{_LETTER}{{1,30}}+(?:[-'’]{_LETTER}{{1,30}}+){{0,3}}"
_STAMP = r"\[?(?:\d{1,4}[./-]\d{1,2}[./-](?:\d{2,4})?,?[ ]+)?(?:kl\.?[ ]?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ ]?Uhr)?\]?"
_SPEAKER = re.compile(rf"^[ >]*(?:{_STAMP}[ ]*[-–:,]?[ ]*)?(?P<x>[^\W\d_][^\n:\[\]]{{0,30}}?)[ ]?:[ ]", re.M)
_STAMPED = re.compile(rf"^[ >]*{_STAMP}[ ]*[-–:,]?[ ]*(?P<x>[^\W\d_][^\n:\[\]()]{{0,30}}?)(?:[ ]?\([^()\n]{{1,25}}\))?[ ]?:(?=[ ]|$)", re.M)
_MAIL_NAME = re.compile(rf"(?<![\w-])(?P<x>{_NAME}(?:,?[ ]+(?:{_NAME}|[{UPPER}]\.)){{0,3}})[\"'”]?[ ]*[<(\[][^\s<>()\[\]]{{1,60}}@")
_SLASHED = re.compile(rf"^[ ]*(?:/{{1,2}}|[–—-][ ]?|//[ ]?)[ ]?(?P<x>[{UPPER}][^\n]{{0,40}})[ ]*\Z", re.M)
_STAMP_LAST = re.compile(r"^[ >]*(?P<x>[^\W\d_][^\n:\[\]()–]{0,30}?)(?:[ ]?\([^()\n]{1,25}\))?[ ]*[-–,]?[ ]*(?:(?<![^\W\d_])\w{2,3}\.?[ ]|[\d./]+,?[ ])?\(?\d{1,2}[:.]\d{2}\)?:?(?=[ ]*(?:\n|$|(?<=:)))", re.M)
_SPELLED = re.compile(rf"(?<![\w-])[{UPPER}](?:-[{UPPER}]){{2,14}}(?![\w-])|(?<![\w.])[{UPPER}](?:[ ][{UPPER}]){{3,14}}(?![\w-])")
_GENITIVE_INITIAL = re.compile(rf"(?<![\w.])(?P<x>[{UPPER}]\.s)(?=[ ][{UPPER}a-zäöüåøæ]{{3}})")
_AGED = re.compile(rf"(?<![\w.])(?P<x>[{UPPER}]\.)(?=[ ]?\([ ]?\d{{1,2}}[ ]?(?:\)|J|M|W|j|år|mån|mnd|Mon|Wo|,|;))")
_SURNAME_FIRST = re.compile(rf"{_NAME},[ ]{_NAME}(?:[ ]{_NAME})?(?=[ ]*(?:$|\n|[;|(,]|\*|geb|f\.|född|født|fødd))")
_JOINT = re.compile(r"/|[ ](?:und|och|og|u\.)[ ]|,[ ](?=[^\W\d_]+[ ](?:und|och|og)[ ])")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ ]$")
_LABEL_END = re.compile(r"[ ]{0,3}:(?=[ \t])")
_CHAT_LINES = 4  # lines that begin with a speaker, from which a text counts as a chat


@dataclasses.dataclass(frozen=True)
class PersonCueRecognizer:
    """Persons by cues of one language."""

    language: Language
    names: NameReader
    address: re.Pattern[str]
    families: re.Pattern[str]
    roles: re.Pattern[str]
    naming: re.Pattern[str]
    labels: re.Pattern[str]
    greetings: re.Pattern[str]
    closings: re.Pattern[str]
    forms: tuple[tuple[re.Pattern[str], float], ...]
    last_lines: re.Pattern[str]
    label_words: frozenset[str]
    surname_first: frozenset[str]
    numbered: frozenset[str]
    name: str = NAME
    entity_types: frozenset[EntityType] = frozenset({EntityType.PERSON})

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield the persons of a text."""
        writing = Writing(text)
        yield from self._after(self.address, text, writing, _SURE, addressed=True)
        yield from self._after(self.families, text, writing, _FAIR, careful=True)
        yield from self._after(self.naming, text, writing, _FAIR, careful=True)
        roles = _HINT if self.language is Language.DE else _FAIR  # German nouns have capitals as well
        yield from self._after(self.roles, text, writing, roles, careful=True)
        yield from self._labelled(text, writing)
        yield from self._greeted(text, writing)
        yield from self._signed(text, writing)
        yield from self._speakers(text)
        yield from self._forms(text)

    def _after(
        self, cue: re.Pattern[str], text: str, writing: Writing, score: float, *, careful: bool = False, addressed: bool = False
    ) -> Iterator[Span]:
        for match in cue.finditer(text):
            at = match.end()
            case = writing.case_at(match.start())
            end = self.names.read(text, at, case, careful=careful, addressed=addressed)
            if end == at or ("\n" in match.group() and _LABEL_END.match(text, end)):
                continue  # the next line of a form begins with a label
            if careful and not self._is_plausible(text, at, end, case):
                continue
            yield self._span(at, end, score if case is Case.MIXED else min(score, _STRONG))
            while joint := _JOINT.match(text, end):  # Familie Sommer/Haddad; heißen Ece und Ali
                at = joint.end()
                end = self.names.read(text, at, case, careful=True)
                if end == at or case is not Case.MIXED:
                    break
                yield self._span(at, end, _PLAUSIBLE)

    def _is_plausible(self, text: str, at: int, end: int, case: Case) -> bool:
        """Say whether a capitalised word after a kinship word looks like its name, not like the next noun."""
        word = text[at:end]
        if case is not Case.MIXED:
            return " " in word or not word.lower().endswith(_VERBAL[self.language])
        if self.language is not Language.DE:
            return True
        after = text[end : end + 2]
        if "," in text[max(0, at - 3) : at]:  # "Dolmetscherin, Puffer, ...": one noun is rather the next of a list
            return " " in word
        return len(word) > 2 and not (after.startswith("-") or after[:1].isdigit())

    def _labelled(self, text: str, writing: Writing) -> Iterator[Span]:
        for match in self.labels.finditer(text):
            at = match.end()
            case = writing.case_at(at)
            surname_first = _SURNAME_FIRST.match(text, at)
            is_one = match.group("label").lower() in self.surname_first
            if is_one and surname_first and not any(self.names.is_ordinary(w) for w in TOKEN.findall(surname_first.group())):
                yield self._span(at, surname_first.end(), _STRONG)
                continue
            if titled := self.families.match(text, at):
                at = titled.end()
            for start, end in self.names.read_list(text, at, case):
                words = TOKEN.findall(text[start:end])
                if words and not (len(words) == 1 and self.names.is_ordinary(words[0])):
                    yield self._span(start, end, _FAIR)

    def _greeted(self, text: str, writing: Writing) -> Iterator[Span]:
        for match in self.greetings.finditer(text):
            at = match.end()
            case = writing.case_at(at)
            for start, end in self.names.read_list(text, at, case):
                if text[end : end + 1] in ("", ",", "!", ".", "\n", " ", ";", ":", "?"):
                    words = TOKEN.findall(text[start:end])
                    if words and not self.names.is_ordinary(words[0]):
                        yield self._span(start, end, _FAIR)

    def _signed(self, text: str, writing: Writing) -> Iterator[Span]:
        for match in self.closings.finditer(text):
            at = match.end()
            for line in re.finditer(r"[^\n]*", text[at : at + 200]):
                if not line.group().strip():
                    continue
                start = at + line.start() + len(line.group()) - len(line.group().lstrip(" ,.!:-–*/"))
                case = writing.case_at(start)
                for first, end in self.names.read_list(text, start, case):
                    words = TOKEN.findall(text[first:end])
                    if words and not self.names.is_ordinary(words[0]) and not self._is_role(words[0]):
                        yield self._span(first, end, _STRONG)
                break
        if last := self.last_lines.search(text, max(0, len(text) - 200)):
            words = TOKEN.findall(last.group("x"))
            if not any(self.names.is_ordinary(word) or self._is_role(word) for word in words):
                yield self._span(*last.span("x"), _FAIR)
        for slashed in _SLASHED.finditer(text.rstrip()):
            start = slashed.start("x")
            end = self.names.read(text, start, Case.MIXED)
            word = TOKEN.match(text, start)
            if end > start and not (word and self.names.is_ordinary(word.group())):
                yield self._span(start, end, _FAIR)

    def _speakers(self, text: str) -> Iterator[Span]:
        """Yield the speakers of a chat; without time stamps a text counts as one if most of its lines have a speaker."""
        stamped = list(_STAMPED.finditer(text))
        stamp_last = list(_STAMP_LAST.finditer(text))
        if len(stamp_last) >= _CHAT_LINES:
            stamped += stamp_last
        lines = [line for line in text.split("\n") if line.strip()]
        found = list(_SPEAKER.finditer(text))
        is_chat = len(found) >= _CHAT_LINES and len(found) * 2 >= len(lines)
        labels = [m for m in found if is_chat and self._repeats(m.group("x"), found)]
        for match in (*stamped, *labels):
            start, end = match.span("x")
            if capital := re.match(rf"{_NAME}(?:[ ](?:{_NAME}|[{UPPER}](?!\w)\.?))*", match.group("x")):
                end = start + capital.end()
            words = TOKEN.findall(text[start:end])
            if not words or len(words) > 4 or self._is_role(words[0]) or words[0].lower() in self.names.never:
                continue
            if all(self.names.is_ordinary(word) for word in words) and words[0].lower() not in ORDINARY_NAMES[self.language]:
                continue
            yield self._span(start, end, _STRONG)

    @staticmethod
    def _repeats(speaker: str, found: list[re.Match[str]]) -> bool:
        return sum(1 for match in found if match.group("x") == speaker) >= 2

    def _is_role(self, word: str) -> bool:
        return word.lower() in self.label_words

    def _forms(self, text: str) -> Iterator[Span]:
        """Yield what looks like a name by its form alone."""
        for match in _MAIL_NAME.finditer(text):
            start, end = match.span("x")
            words = TOKEN.findall(match.group("x"))
            if not any(self.names.is_ordinary(word) for word in words):
                yield self._span(start, end, _SURE)
        for pattern, score in self.forms:
            for match in pattern.finditer(text):
                start, end = match.span("x" if "x" in pattern.groupindex else 0)
                before = _WORD_BEFORE.search(text, max(0, start - 20), start)
                if end - start <= 2 and before and before.group(1) in self.numbered:
                    continue
                words = [word for word in TOKEN.findall(text[start:end]) if len(word) > 1]
                while len(words) > 1 and (self.names.is_ordinary(words[0]) or self._is_role(words[0])):
                    start = text.index(words[1], start + len(words[0]))
                    words = words[1:]
                if not any(self.names.is_ordinary(word) or self._is_role(word) for word in words):
                    yield self._span(start, end, score)

    @staticmethod
    def _span(start: int, end: int, score: float) -> Span:
        return Span(start, end, EntityType.PERSON, score, NAME)


_VERBAL = {  # endings of verbs: what follows a kinship word in lower case is rather "mamma gråter"
    Language.DE: ("t", "te", "en", "ten", "lich", "ig"),
    Language.SV: ("r", "de", "te", "t", "s", "ig", "lig", "d"),
    Language.NB: ("er", "te", "et", "de", "t", "r", "ig", "lig", "s"),
    Language.NN: ("ar", "er", "te", "a", "de", "t", "r", "ig", "leg", "st"),
}


def make(language: Language) -> PersonCueRecognizer:
    """Return the recognizer of a language."""
    cues = _CUES[language]
    return _build(language, cues)


def _build(language: Language, cues: Cues) -> PersonCueRecognizer:
    gap = r"[ ]{0,4}\n?[ ]{0,8}"
    fillers = rf"(?:(?:{alternatives(cues.title_fillers, any_case=True)})(?!\w){gap})*"
    label_words = frozenset(w.lower().replace("_", " ") for w in (cues.labels + cues.roles + cues.titles).split())
    either = " ".join({*cues.roles.split(), *(word.capitalize() for word in cues.roles.split())})
    shout = rf"(?:{alternatives(either)}|{alternatives(cues.roles.upper())})"
    address = re.compile(rf"(?<!\w)(?:{alternatives(cues.titles, any_case=True)})(?!\w){gap}{fillers}(?=\w)")
    return PersonCueRecognizer(
        language,
        NameReader(language, _nobody(cues), address),
        address=address,
        families=re.compile(rf"(?<!\w)(?:{alternatives(cues.families, any_case=True)})(?!\w){gap}{fillers}(?=\w)"),
        roles=re.compile(
            rf"(?<![\w-])(?:{shout})(?!\w)(?:\s(?:{alternatives(cues.owners, any_case=True)})(?!\w))?,?{gap}[\"„»«”(]?{fillers}(?=\w)"
        ),
        naming=re.compile(rf"(?<!\w)(?<!\bden )(?<!\bdem )(?<!\bder )(?:{alternatives(cues.naming, any_case=True)})(?!\w){gap}[\"„»«”]?{fillers}(?=\w)"),
        labels=re.compile(
            rf"(?:^|(?<=[|;•*(\t>]))[ \-•*]*(?:\d{{1,2}}[.)][ ]*)?(?P<label>{alternatives(cues.labels, any_case=True)})"
            rf"(?:[ ]?\([^()\n]{{1,30}}\))?(?:[ ]{{0,20}}:[ \t]{{0,40}}|[ ]{{2,40}}|\t{{1,9}}|[ ]{{0,20}}\|[ ]{{0,20}})\n?[ ]{{0,20}}(?=\w)",
            re.M,
        ),
        greetings=re.compile(
            rf"(?:^|(?<=[.!?:,„\"»«–-])[ ]?)[ >]*(?:{alternatives(cues.greetings, any_case=True)})(?!\w),?[ ]+{fillers}(?=\w)",
            re.M,
        ),
        closings=re.compile(
            rf"(?:^|(?<=[.!?,:])[ ]+)[ >]*(?:{alternatives(cues.closings, any_case=True)})(?![\w-])[ ,.!:]*", re.M
        ),
        forms=_forms(cues),
        last_lines=re.compile(
            rf"(?:\n[ ]*(?P<x>{_NAME}(?:[ ](?:{_NAME}|[{UPPER}]\.?(?!\w))){{0,2}}|(?:[{UPPER}]\.[ ]?){{1,3}})(?:,[^\n]{{3,40}})?[ ]*)(?:\n[^\n]{{3,60}})?\s*\Z"
        ),
        label_words=label_words,
        surname_first=frozenset(label.replace("_", " ") for label in cues.surname_first.split()),
        numbered=frozenset(cues.numbered.split()),
    )


def _nobody(cues: Cues) -> frozenset[str]:
    """Return the words that no name begins with: those of the list, and single words that greet or close."""
    polite = (phrase.lower() for phrase in (cues.greetings + cues.closings).split() if "_" not in phrase)
    return frozenset((*cues.nobody.split(), *polite))


def _forms(cues: Cues) -> tuple[tuple[re.Pattern[str], float], ...]:
    """Return what looks like a name by what follows it, with its score."""
    run = rf"{_NAME}(?:[ ](?:{_NAME}|[{UPPER}]\.?(?!\w))){{0,3}}"
    units = alternatives(cues.units)
    roles = alternatives(cues.roles)
    return (
        (_SPELLED, _FAIR),
        (_AGED, _FAIR),
        (_GENITIVE_INITIAL, _PLAUSIBLE),
        (
            re.compile(
                rf"(?<![\w.-])(?P<x>{run})(?=[ ]\((?:ca\.?[ ]|snart[ ]|fast[ ])?\d{{1,2}}(?:[ ]?(?:{units}))?[ ]?[),;/]|,[ ]\d{{1,2}}[ ](?:{units})(?!\w)|,[ ]\d{{1,2}},)"
            ),
            _HINT,
        ),
        (re.compile(rf"(?<![\w.-])(?P<x>{run})(?=[ ]?\([ ]?(?:{roles})(?!\w))"), _HINT),
        (re.compile(rf"(?<![\w.-])(?P<x>{_NAME}[ ]{run})(?=[ ]?,[ ]?(?:{roles})(?!\w))"), _HINT),
        (re.compile(rf"(?<![\w-])(?P<x>{_NAME}-(?:{alternatives(cues.compounds)}))(?!\w)"), _PLAUSIBLE),
        (re.compile(rf"(?<![\w.-])(?<!\w\. )(?P<x>[{UPPER}]\.)(?=[ ](?!(?:{_ABBREVIATED})\b)[a-zäöüåøæ]{{2}})"), _HINT),
    )


_ABBREVIATED = "und|och|og|oder|eller"
