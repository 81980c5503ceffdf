"""Find calendar dates; leave weekdays, lengths of time, clock times alone, weeks of pregnancy and other numbers.

Found: days, months, years, weeks, feast days and school holidays, quarters, seasons and terms with a year, birth years; a range and a clock
time that belongs to a date are one span. Months that are first names, too, get a score under which the model decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.recognizers.date.forms import Form, clock, forms
from fallkonferenz.detect.recognizers.date.words import DateWords

_NEAR_BEFORE = 60  # characters in which a pregnancy is looked for before a week, as far as the line goes
_NEAR_AFTER = 30
_JUST_BEFORE = 24  # characters in which a word that makes another kind of number is looked for
_LOG = 4  # stamps that make a log
_STAMP = re.compile(r"^[-*•]?[ ]?(?P<day>[0-3][0-9])\.(?P<month>[0-9]{2})(?=\s|:\s|,\s)", re.MULTILINE)
_COMPOUND = re.compile(r"-[^\W\d_]+(?:-[^\W\d_]+)*")


class DateRecognizer:
    """Dates of one language."""

    name = "date"
    entity_types = frozenset({EntityType.DATE})

    def __init__(self, words: DateWords) -> None:
        self._forms = forms(words)
        self._clock = clock(words)
        self._until = re.compile(rf"\s?(?:{words.until})[ ]?(?:{words.day_cues}\s|{words.weekdays},?\s)?|\s(?:{words.until})\s", re.IGNORECASE)
        self._other_number = re.compile(rf"(?<!\w){words.not_a_number}(?:[0-9]+[a-z]?,\s?)*\Z", re.IGNORECASE)
        self._unit = re.compile(rf"\s?{words.units}", re.IGNORECASE)
        self._pregnancy = re.compile(words.pregnancy, re.IGNORECASE)

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield the dates of `text`, disjoint and in order."""
        found = sorted(self._dates(text), key=lambda span: (span.start, span.end))
        yield from self._ranges(text, [self._complete(text, span) for span in found])

    def _dates(self, text: str) -> Iterator[Span]:
        yield from self._stamps(text)
        for form in self._forms:
            for match in form.pattern.finditer(text):
                start, end = match.span("date" if match.re.groupindex.get("date") and match["date"] else 0)
                if form.words is not None and match["word"].lower().replace("-", "").replace(" ", "").replace("\n", "") not in form.words:
                    continue
                if not self._is_something_else(text, start, end, form):
                    yield Span(start, end, EntityType.DATE, form.score, self.name)

    def _stamps(self, text: str) -> Iterator[Span]:
        """Yield "03.10" at the begin of lines, if these stamps of a log can only be dates and not clock times."""
        stamps = [match for match in _STAMP.finditer(text) if int(match["day"]) <= 31 and int(match["month"]) <= 12]
        days = [int(match["day"]) for match in stamps]
        if len(stamps) == sum(1 for _ in _STAMP.finditer(text)) >= _LOG or any(day > 24 for day in days):
            for match in stamps:
                yield Span(match.start("day"), match.end("month"), EntityType.DATE, 0.75, self.name)

    def _is_something_else(self, text: str, start: int, end: int, form: Form) -> bool:
        """Say whether the words around make it a measure, a paragraph or a week of pregnancy."""
        if form.is_number and not self._clock.match(text, end):
            before = text[max(0, start - _JUST_BEFORE) : start]
            if self._other_number.search(before) or self._unit.match(text, end):
                return True
        if form.is_week:
            line_start = text.rfind("\n", 0, start) + 1
            before = text[max(line_start, start - _NEAR_BEFORE) : start]
            after = text[end : end + _NEAR_AFTER].split("\n")[0]
            return self._pregnancy.search(before) is not None or self._pregnancy.search(after) is not None
        return False

    def _complete(self, text: str, span: Span) -> Span:
        """Take in the clock time, or the rest of a compound ("Oktober-Termin"), that follows a date."""
        end = span.end
        if following := self._clock.match(text, end):
            end = following.end()
        elif text[end - 1].isalpha() and (rest := _COMPOUND.match(text, end)):
            end = rest.end()
        return Span(span.start, end, span.entity_type, span.score, span.recognizer)

    def _ranges(self, text: str, dates: list[Span]) -> Iterator[Span]:
        """Unite dates that overlap or are the two ends of a range."""
        current: Span | None = None
        for span in dates:
            if current and (span.start <= current.end or self._until.fullmatch(text, current.end, span.start)):
                current = Span(
                    current.start, max(current.end, span.end), span.entity_type, max(current.score, span.score), self.name
                )
                continue
            if current:
                yield current
            current = span
        if current:
            yield current
