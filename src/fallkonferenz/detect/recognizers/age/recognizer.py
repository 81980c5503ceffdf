"""Find the ages of persons; leave lengths of time, weeks of pregnancy, check-ups named after an age, school years and counts.

Found: number or number word with a unit, "-jährig" and "-åring", "4;3", "Mitte 40", bare numbers after a verb, a name or in brackets.
Months, weeks and days are ages only with a cue; years are ages unless a word of time stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.recognizers.age.forms import Form, chain, forms
from fallkonferenz.detect.recognizers.age.words import AgeWords

_LAST_WORD = re.compile(r"(?P<last>[^\W\d_]+)[\W_]*\Z")
_ABBREVIATION = 5  # letters; longer words in capitals are names
_BEFORE = 40  # characters in which a word of time is looked for


class AgeRecognizer:
    """Ages of one language."""

    name = "age"
    entity_types = frozenset({EntityType.AGE})

    def __init__(self, words: AgeWords) -> None:
        self._forms = forms(words)
        self._chain = chain(words)
        self._length_before = re.compile(rf"(?<!\w){words.length_before}(?:\s+{words.about})*\s+\Z", re.IGNORECASE)
        self._length_after = re.compile(words.length_after, re.IGNORECASE)
        self._not_person = re.compile(words.not_person, re.IGNORECASE)
        self._person = re.compile(words.persons, re.IGNORECASE)
        self._days = re.compile(words.days, re.IGNORECASE)
        self._not_names = words.not_names

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield the ages of `text`; they may overlap."""
        chained: set[int] = set()  # ends of ages whose followers were found already
        for form in self._forms:
            for match in form.pattern.finditer(text):
                group = "age" if match.re.groupindex.get("age") and match["age"] else 0
                start, end = match.span(group)
                if self._is_something_else(match, start, end, form):
                    continue
                yield Span(start, end, EntityType.AGE, form.score, self.name)
                yield from self._next_ones(text, end, chained)

    def _next_ones(self, text: str, end: int, chained: set[int]) -> Iterator[Span]:
        """Yield the ages that follow one in a list, once."""
        while end not in chained and (match := self._chain.match(text, end)):
            chained.add(end)
            start, end = match.span("age")
            if self._counts_something(text, start):
                return
            yield Span(start, end, EntityType.AGE, 0.6, self.name)

    def _counts_something(self, text: str, start: int) -> bool:
        """Say whether the word before a bare number is one that has numbers: "uke 30", "Item 10"."""
        before = _LAST_WORD.search(text, max(0, start - _BEFORE), start)
        return before is not None and before["last"].lower() in self._not_names

    def _is_something_else(self, match: re.Match[str], start: int, end: int, form: Form) -> bool:
        """Say whether the words around make it a length of time or a count."""
        text = match.string
        if form.is_no_day and self._days.search(text, start, end):
            return True
        if form.is_length and (
            self._length_after.match(text, end) or self._length_before.search(text[max(0, start - _BEFORE) : start])
        ):
            return True
        if form.is_bare and self._counts_something(text, start):
            return True
        word = match["word"] if match.re.groupindex.get("word") else None
        if not word:
            return False
        if word.isupper() and 2 <= len(word.strip(".")) <= _ABBREVIATION and not _is_shouted(text, match.start("word")):
            return True
        if form.is_name:
            return word.lower() in self._not_names or not (
                word[0].isupper() or self._person.fullmatch(word) or text[start].isdigit()
            )
        return self._not_person.fullmatch(word) is not None


def _is_shouted(text: str, at: int) -> bool:
    """Say whether the line around `at` is written in capitals, so that a word in capitals says nothing."""
    line = text[text.rfind("\n", 0, at) + 1 : at + _BEFORE]
    return sum(map(str.isupper, line)) > 2 * sum(map(str.islower, line))
