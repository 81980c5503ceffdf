"""Key question, statements by kind, timeline and the texts of a sheet: by headings where there are some, else by content."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from fallkonferenz.core.case import Event, FieldSpec, Source, Statement
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.sheets.clusters import Somebody
from fallkonferenz.sheets.persons import Family
from fallkonferenz.sheets.quote import quote
from fallkonferenz.sheets.reading import Reading, Sentence
from fallkonferenz.sheets.wording import kind_of
from fallkonferenz.sheets.words import statements as words

MOST = 24  # statements: a sheet is no heap of facts
_LONGEST = 5  # sentences of a text field
_NO_STATEMENT = ("question", "plan", "services", "family", "tried")
_QUOTES = re.compile(r"[„“”\"»«]")


def find_question(family: Family) -> tuple[tuple[str, Source], ...]:
    """Return the questions to the circle, the key question first; nothing if the text asks none.

    They stand under a heading, or towards the end; a question that says to whom it goes comes before other ones. Without any
    question what the text asks for takes its place: "Wir bitten um ein Gespräch mit der Kita."
    """
    reading = family.reading
    inside = [s for s in reading.sentences if s.section == "question"]
    asked = [s for s in inside if _asks(reading, s)]
    if not asked and inside:
        asked = [s for s in inside if len(reading.text[s.start : s.end].split()) >= 4][:1]
    if not asked:
        said = [s for s in reading.sentences if not _is_spoken(reading, s)]
        asked = [s for s in said if s.start > 0.55 * len(reading.text) and _asks(reading, s)] or [s for s in said if _asks_you(reading, s)]
        asked.sort(key=lambda s: not _asks_you(reading, s))
        asked = asked or _requests(reading, said)
    return tuple((_bare(quote(family, s.start, s.end)), Source(s.start, s.end)) for s in asked)


def _requests(reading: Reading, sentences: Iterable[Sentence]) -> list[Sentence]:
    """Return the sentences that ask for something though they are no questions, the later half of the text before the first."""
    pattern = re.compile(words.REQUESTED[reading.language], re.IGNORECASE)
    found = [s for s in sentences if pattern.search(reading.text, s.start, s.end) and len(reading.text[s.start : s.end].split()) >= 4]
    half = len(reading.text) / 2
    return sorted(found, key=lambda s: s.start < half)


def _bare(question: str) -> str:
    """Return a question without the label before it."""
    return re.sub(rf"^{words.ASKING_LABEL}(?=\S)", "", question, flags=re.IGNORECASE)


def _asks(reading: Reading, sentence: Sentence) -> bool:
    text = reading.text[sentence.start : sentence.end].rstrip(")]")
    return (text.endswith("?") and len(text.split()) >= 3) or _asks_you(reading, sentence)


def _asks_you(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence says that it asks the circle."""
    text = reading.text[sentence.start : sentence.end]
    return len(text.split()) >= 6 and re.match(words.ASKED[reading.language], text, re.IGNORECASE) is not None


def _is_spoken(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence stands in quotation marks."""
    start, _ = reading.line_at(sentence.start)
    return len(_QUOTES.findall(reading.text[start : sentence.start])) % 2 == 1 or bool(
        _QUOTES.match(reading.text[sentence.start : sentence.start + 1])
    )


def find_statements(family: Family) -> tuple[Statement, ...]:
    """Return what is said of the family, each with its kind and whom it is about."""
    reading = family.reading
    found = []
    for sentence in reading.sentences:
        text = reading.text[sentence.start : sentence.end]
        who = family.at(sentence.start, sentence.end)
        is_headed = sentence.section not in ("", "other", *_NO_STATEMENT)
        if sentence.section in _NO_STATEMENT or not (who or is_headed) or len(text.split()) < 4 or _is_form(reading, sentence):
            continue
        found.append(
            Statement(
                kind_of(reading, sentence),
                quote(family, sentence.start, sentence.end),
                who.code if who else "",
                _when(reading, sentence),
                Source(sentence.start, sentence.end),
            )
        )
    return tuple(found[:MOST])


def _is_form(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence is a line of a form: a header, a greeting, an address, a table of names."""
    dropped = (EntityType.ADDRESS, EntityType.PHONE, EntityType.EMAIL, EntityType.URL, EntityType.ID)
    if any(sentence.start <= r.start < sentence.end and r.entity_type in dropped for r in reading.narrative.replacements):
        return True
    text = reading.text[sentence.start : sentence.end]
    return text.count("|") >= 2 or "\t" in text or text.startswith(">")


def _when(reading: Reading, sentence: Sentence) -> str:
    return next((r.surrogate for r in reading.of(EntityType.DATE) if sentence.start <= r.start < sentence.end), "")


def find_timeline(family: Family) -> tuple[Event, ...]:
    """Return the sentences with a date that speak of the family, in the order of the text."""
    reading = family.reading
    found = []
    for sentence in reading.sentences:
        when = _when(reading, sentence)
        if (
            when
            and sentence.section not in ("family", "question", "plan")
            and family.at(sentence.start, sentence.end)
            and len(reading.text[sentence.start : sentence.end].split()) >= 5
            and not _is_form(reading, sentence)
        ):
            found.append(Event(when, quote(family, sentence.start, sentence.end), Source(sentence.start, sentence.end)))
    return tuple(found)


def find_texts(family: Family, fields: Iterable[FieldSpec]) -> dict[str, tuple[object, Source]]:
    """Return the values of text fields by path: by the section a field names, else by the words of its content."""
    found: dict[str, tuple[object, Source]] = {}
    for field in fields:
        if field.path == "parents_informed":
            match = re.search(words.INFORMED[family.reading.language], family.reading.text, re.IGNORECASE)
            if match:
                found[field.path] = ("yes", Source(match.start(), match.end()))
            continue
        if field.path == "meta.giver_role":
            role = _giver_role(family.reading)
            if role:
                found[field.path] = role
            continue
        if field.kind not in ("text", "texts"):
            continue
        sentences = _of_sections(family.reading, field.sections) or list(_by_content(family, field.path))
        if sentences:
            parts = [quote(family, s.start, s.end) for s in sentences[:_LONGEST]]
            value = parts if field.kind == "texts" else " ".join(parts)
            found[field.path] = (value, Source(sentences[0].start, sentences[: _LONGEST][-1].end))
    return found


def _of_sections(reading: Reading, sections: tuple[str, ...]) -> list[Sentence]:
    return [s for s in reading.sentences if s.section in sections and len(reading.text[s.start : s.end].split()) >= 2]


def _by_content(family: Family, path: str) -> Iterator[Sentence]:
    reading = family.reading
    tables: Mapping[str, tuple[Mapping[Language, str], tuple[str, ...]]] = {
        "question.tried": (words.TRIED, ()),
        "child.voice": (words.VOICE, ("child",)),
        "parents.view": (words.VIEW, ("mother", "father", "step_mother", "step_father")),
        "relation_giver": (words.FEELING, ()),
    }
    if path not in tables:
        return
    table, roles = tables[path]
    pattern = re.compile(rf"(?<!\w)(?:{table[reading.language]})", re.IGNORECASE)
    for sentence in reading.sentences:
        match = pattern.search(reading.text, sentence.start, sentence.end)
        if not match or sentence.section in ("plan", "question") or _is_form(reading, sentence):
            continue
        if path == "child.voice" and not _QUOTES.search(reading.text, sentence.start, sentence.end):
            continue
        who = _nearest(family, sentence.start, match.start())
        if not roles or (who and who.role in roles):
            yield sentence


def _nearest(family: Family, start: int, end: int) -> Somebody | None:
    """Return who is mentioned last before a place in its sentence: the one who speaks."""
    inside = [(m.start, p) for p in family.people for m in p.mentions if start <= m.start < end]
    return max(inside, key=lambda pair: pair[0])[1] if inside else None


def _giver_role(reading: Reading) -> tuple[str, Source] | None:
    for match in re.finditer(rf"^\W*(?:{words.GIVER[reading.language]})\s*[:|]", reading.text, re.IGNORECASE | re.MULTILINE):
        end = reading.line_at(match.start())[1]
        name = next((r for r in reading.of(EntityType.PERSON) if match.end() <= r.start < end), None)
        after = re.match(r"\s*[,(]\s*([^,;()\n.\d]{3,40})", reading.text[name.end : end]) if name else None
        if name and after:
            start, stop = name.end + after.start(1), name.end + after.end(1)
            if not any(start <= r.start < stop for r in reading.narrative.replacements):
                return after[1].strip(), Source(start, stop)
    return None
