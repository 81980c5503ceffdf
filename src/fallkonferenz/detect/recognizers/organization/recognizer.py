"""Finds an institution's own name beside the word for its kind: "Kita Wiesenwichtel", "Orsa vårdcentral", "Moan skole".

Left on purpose: the kind alone ("die Kita", "BVC", "barnevernet"), a kind with "in", "von", "i" and a place, programmes.
Alone, on our held-out narratives (November 2026; recall / precision of its marks): de .68/1.0, sv .44/1.0, nb .62/1.0, nn .80/1.0.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.ordinary_names import ORDINARY_NAMES
from fallkonferenz.detect.recognizers.organization import patterns_de, patterns_no, patterns_sv
from fallkonferenz.detect.recognizers.organization.terms import Terms
from fallkonferenz.detect.recognizers.wording import UPPER, Case, Writing, alternatives, ordinary

NAME = "organization"
_STRONG, _FAIR, _PLAUSIBLE = 0.88, 0.75, 0.6
_TERMS = {
    Language.DE: patterns_de.TERMS,
    Language.SV: patterns_sv.TERMS,
    Language.NB: patterns_no.TERMS,
    Language.NN: patterns_no.TERMS,
}
_WORD = re.compile(r"[^\W\d_]+(?:[-'’/.][^\W\d_]+)*\.?(?<!\.)")
_LAST = re.compile(r"([^\W\d_]+(?:[-'’][^\W\d_]+)*)( (?:och|og|und|&) |[ ]|[ ]?\n[ ]{0,8})$")
_QUOTED = re.compile(r"[„\"“»«›]([^„\"“”»«›‹\n]{2,40})[“”\"«»‹]")
_FURTHER = re.compile(rf"[ ](?:(?:am|an der|an den|auf der|auf dem|im|zum|zur|und|och|og|&|de|der|des|den|i|an|ved|vid)[ ](?=[{UPPER}]))*(?=[{UPPER}])")
_BLANK = re.compile(r"[ ]{1,4}\n?[ ]{0,8}|\n[ ]{0,8}")
_HOSPITAL = re.compile(r"(?:sjukhus|sykehus|sjukehus|klinik|Klinik|Klinikum)$")
_LABEL_AHEAD = re.compile(r"\s*[^\n:]{1,30}:")
_WRAPPED = 45  # characters from which a line end is taken for a wrap inside a sentence
_VERBAL = ("ar", "er", "ade", "te")  # endings of Scandinavian verbs, which follow a kind in lower case: "skolan ringer"
_LONGEST = 4  # words of a name on one side of the kind


@dataclasses.dataclass(frozen=True)
class OrganizationRecognizer:
    """Institutions of one language."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    legal: re.Pattern[str]
    compound: re.Pattern[str]
    links: re.Pattern[str]
    common: frozenset[str]
    no_names: frozenset[str]
    ordinary: frozenset[str]
    names: frozenset[str]  # of the ordinary words those that are names as well
    is_german: bool
    name: str = NAME
    entity_types: frozenset[EntityType] = frozenset({EntityType.ORGANIZATION})

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield the institutions of a text."""
        writing = Writing(text)
        for match in self.before.finditer(text):
            case = writing.case_at(match.start())
            if case is Case.MIXED and match.group()[0].islower() and self.is_german:
                case = Case.LOWER  # a hurried line in a text with capitals: "kita stoppelhopser"
            end = self._name_after(text, match.end(), case)
            if end > match.end():
                yield self._span(match.start(), end, _STRONG if case is Case.MIXED else _PLAUSIBLE)
        for pattern, is_strict in ((self.after, False), (self.legal, True)):
            for match in pattern.finditer(text):
                case = writing.case_at(match.start())
                if is_strict and case is not Case.MIXED and "." not in match.group():
                    continue
                start = self._name_before(text, match.start(), case)
                if start < match.start():
                    end = self._name_after(text, match.end(), case) if _HOSPITAL.search(match.group()) else match.end()
                    yield self._span(start, end, _STRONG if case is Case.MIXED else _FAIR)
        for match in self.compound.finditer(text):
            first = match.group("first").rstrip("-").lower()
            case = writing.case_at(match.start())
            if case is Case.MIXED and self._is_own(first, match.group()):
                yield self._span(match.start(), self._name_after(text, match.end(), case), _FAIR)

    def _name_after(self, text: str, at: int, case: Case) -> int:
        """Return the end of the name that begins at `at`, after a blank and perhaps "an der"; `at` if there is none."""
        blank = _BLANK.match(text, at)
        if not blank or ("\n" in blank.group() and not _is_wrapped(text, at)):
            return at
        if quoted := _QUOTED.match(text, blank.end()):
            return quoted.end()
        start = blank.end()
        link = self.links.match(text, start)
        word = _WORD.match(text, link.end() if link else start)
        if not word or not self._is_name(word.group(), case, is_linked=link is not None):
            return at
        end = word.end()
        if case is not Case.MIXED:
            return end
        for _ in range(_LONGEST - 1):
            further = _FURTHER.match(text, end)
            word = _WORD.match(text, further.end()) if further else None
            if not word or not self._is_name(word.group(), case, is_linked=False):
                break
            end = word.end()
        return end

    def _name_before(self, text: str, end: int, case: Case) -> int:
        """Return the start of the name that ends before the blank at `end`, or `end`."""
        start = end
        for _ in range(_LONGEST if case is Case.MIXED else 1):
            last = _LAST.search(text, max(0, start - 50), start)
            if not last or not self._is_name(last.group(1), case, is_linked=_is_inside_sentence(text, last.start())):
                break
            if "\n" in last.group(2) and not _is_wrapped(text, last.start(2)):
                break
            if last.group(2).strip() and start == end:
                break
            start = last.start()
        return start

    def _is_name(self, word: str, case: Case, *, is_linked: bool) -> bool:
        lower = word.lower()
        if lower in self.no_names or len(word) < 2:
            return False
        if case is Case.MIXED:
            return word[0].isupper() and ((is_linked and not self.is_german) or lower not in self.ordinary or lower in self.names)
        is_verb = not self.is_german and lower.endswith(_VERBAL)
        return lower not in self.ordinary and len(word) > 2 and not is_verb

    def _is_own(self, first: str, word: str) -> bool:
        """Say whether the first part of a compound makes it a name ("Melanchthon-schule"), not a kind ("Grund-schule")."""
        if first in self.common or first.removesuffix("s") in self.common or first in self.no_names:
            return False
        if word.lower() in self.ordinary or any(first.endswith(part) for part in self.common if len(part) > 4):
            return False
        return len(first) > 3 and first not in self.ordinary and first.removesuffix("s") not in self.ordinary

    @staticmethod
    def _span(start: int, end: int, score: float) -> Span:
        return Span(start, end, EntityType.ORGANIZATION, score, NAME)


def _is_wrapped(text: str, line_end: int) -> bool:
    """Say whether the line that ends here goes on in the next one."""
    is_long = line_end - text.rfind("\n", 0, line_end) >= _WRAPPED
    return is_long and not _LABEL_AHEAD.match(text, line_end)


def _is_inside_sentence(text: str, at: int) -> bool:
    """Say whether a word has another one of its sentence before it, so that its capital means something."""
    before = text[max(0, at - 2) : at]
    return len(before) == 2 and before[1] == " " and (before[0].isalnum() or before[0] in ",;")


def make(language: Language) -> OrganizationRecognizer:
    """Return the recognizer of a language."""
    terms: Terms = _TERMS[language]
    kinds = alternatives(terms.before, any_case=True)
    capitals = alternatives(f"{terms.acronyms} {terms.clubs}")
    small = alternatives(terms.acronyms.lower())
    adjectives = rf"(?:{alternatives(terms.adjectives)}[ ])?" if terms.adjectives else ""
    return OrganizationRecognizer(
        before=re.compile(rf"(?<![\w-]){adjectives}(?:{kinds}|{capitals}|{small}|[^\W\d_]{{3,25}}{alternatives(terms.endings)})(?![\w-])"),
        after=re.compile(rf"(?<=[ \n])(?:{alternatives(terms.after, any_case=True)}s?|{alternatives(terms.firms)})(?![\w-])"),
        legal=re.compile(rf"(?<=[ \n])(?:{alternatives(terms.legal)})(?!\w)"),
        compound=re.compile(rf"(?<![\w-])(?P<first>(?:St\.-)?[{UPPER}][^\W\d_]{{2,30}}?(?:-[^\W\d_]+?){{0,3}}?-?)(?i:{alternatives(terms.compounds)})(?![\w-])"),
        links=re.compile(rf"(?:{alternatives(terms.links)})[ ]+"),
        common=frozenset(terms.common.split()),
        no_names=frozenset(terms.no_names.split()),
        ordinary=ordinary(language),
        names=ORDINARY_NAMES[language],
        is_german=language is Language.DE,
    )
