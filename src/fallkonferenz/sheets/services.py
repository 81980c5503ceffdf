"""The services a narrative speaks of: type, sector and status, never a provider."""

from __future__ import annotations

import re

from fallkonferenz.core.case import Service, Source
from fallkonferenz.sheets.reading import Reading, Sentence
from fallkonferenz.sheets.words.services import ABSENT, SERVICES, STATUS

_RANK = {"services": 0, "plan": 2}  # a section on services tells most; what is planned is not there yet


def find_services(reading: Reading) -> tuple[Service, ...]:
    """Return the services in the order of the text; a section on services tells more than a word in passing."""
    found: list[tuple[int, Service]] = []
    absent = re.compile(ABSENT[reading.language], re.IGNORECASE)
    for word in SERVICES[reading.language]:
        places: list[tuple[int, int, int, Sentence]] = []
        for match in re.finditer(rf"(?<![\w-])(?:{word.pattern})(?![\w-])", reading.text, re.IGNORECASE):
            sentence = reading.sentence_at(match.start())
            line = reading.text[slice(*reading.line_at(match.start()))]
            if absent.search(line) or sentence.section == "question" or _is_header(reading, match.start()):
                continue
            places.append((_RANK.get(sentence.section, 1), match.start(), match.end(), sentence))
        if places:
            _, start, end, sentence = min(places, key=lambda p: p[:2])
            found.append((start, Service(word.type, word.sector, _status(reading, start, sentence), source=Source(start, end))))
    return tuple(service for _, service in sorted(found, key=lambda pair: pair[0]))


def _status(reading: Reading, at: int, sentence: Sentence) -> str:
    """Return the status that the words of the same line tell."""
    first, last = reading.line_at(at)
    is_short = sentence.end - sentence.start <= 24  # a label: the rest of its line tells
    line = reading.text[first if is_short else max(first, sentence.start) : last if is_short else min(last, sentence.end)][:160].lower()
    otherwise = "planned" if sentence.section == "plan" else "active"
    return next((status for status, pattern in STATUS[reading.language] if re.search(pattern, line)), otherwise)


def _is_header(reading: Reading, at: int) -> bool:
    """Whether the place is in the title of the document, or in a line that says who writes."""
    first, last = reading.line_at(at)
    line = reading.text[first:last]
    return first == 0 or bool(re.match(r"\W*[\w .-]{2,25}:\s", line) and at > first + line.index(":") and first < 400 and "," in line)
