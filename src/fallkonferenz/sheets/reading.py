"""A pseudonymized narrative cut into lines, sections and sentences, each with its place; nothing is interpreted here."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative, Replacement
from fallkonferenz.sheets.words.headings import HEADINGS


@dataclasses.dataclass(frozen=True, slots=True)
class Sentence:
    """`[start, end)` of the text. `section` is the kind of heading above (empty if none), `is_item` whether it stands in a list."""

    start: int
    end: int
    section: str = ""
    is_item: bool = False


@dataclasses.dataclass(frozen=True, slots=True)
class Reading:
    """The narrative with its sentences and the sections of its lines."""

    narrative: PseudonymizedNarrative
    sentences: tuple[Sentence, ...]
    lines: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """The pseudonymized text."""
        return self.narrative.text

    @property
    def language(self) -> Language:
        """The language of the narrative."""
        return self.narrative.language

    def line_at(self, at: int) -> tuple[int, int]:
        """Return the line around a place."""
        start = self.text.rfind("\n", 0, at) + 1
        end = self.text.find("\n", at)
        return start, len(self.text) if end < 0 else end

    def sentence_at(self, at: int) -> Sentence:
        """Return the sentence around a place."""
        return next((s for s in self.sentences if s.start <= at < s.end), Sentence(*self.line_at(at)))

    def of(self, kind: EntityType) -> Iterator[Replacement]:
        """Return the replacements of a type."""
        return (one for one in self.narrative.replacements if one.entity_type is kind)


_ITEM = re.compile(r"\s*(?:[-–•*▪◦]|\[[ xX]?\]|\d{1,2}[.)]|[a-h]\)|→|>+)\s+")
_HEADING_DECOR = re.compile(r"^[\s#=*•\-–]*(?:(?:\d{1,2}|[A-ZIVX]{1,4})[.):]\s*)?(?:TOP \d+:?\s*|Sak \d+/\d+\s*)?")
_END = re.compile(r"[.!?…]+[\"”“»’')\]]*(?=\s|$)|;(?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-zÄÖÜÅÆØäöüåæø]|dr|prof|ca|bzw|ggf|evtl|inkl|geb|gez|str|tel|nr|kl|st|tfn|tlf|ev|inkl|bl\.?a|t\.?ex|f\.?d|fr|hr|hrn|"
    r"koll|abs|vgl|usw|mon|wo|mån|mnd|md|j|std|min|min|jfr|jf|resp|max|ped|fam|psyk|korr|kap|tidl|s\.?k|o\.?ä|osv|dvs|dnr|dat)|\d{1,2})\.$",
    re.IGNORECASE,
)


def read(narrative: PseudonymizedNarrative) -> Reading:
    """Return the narrative cut into sentences, each with the section it stands in."""
    sentences: list[Sentence] = []
    lines: list[tuple[int, int]] = []
    section = ""
    text, at = narrative.text, 0
    for line in text.split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        lines.append((start, end))
        kind, length = _heading(line, narrative.language)
        section = kind or section
        is_item = bool(_ITEM.match(line))
        sentences += (Sentence(first, last, section, is_item) for first, last in _cut(text, start + length, end))
    return Reading(narrative, tuple(_join(sentences, text)), tuple(lines))


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in _END.finditer(text, start, end):
        after = text[match.end() : end].lstrip()
        if match.group()[0] == "." and _ABBREVIATION.search(text[max(at, match.start() - 8) : match.start() + 1]):
            continue
        if match.group()[0] != ";" and after and after[0].islower():
            continue
        if text[at : match.end()].strip():
            yield _trim(text, at, match.end())
        at = match.end()
    if text[at:end].strip():
        yield _trim(text, at, end)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _join(sentences: list[Sentence], text: str) -> list[Sentence]:
    """Join what a hard line end has cut: the line is long, has no end, and the next one goes on in lower case."""
    joined: list[Sentence] = []
    for sentence in sentences:
        last = joined[-1] if joined else None
        if (
            last
            and not sentence.is_item
            and last.section == sentence.section
            and sentence.start - last.end == 1
            and text[last.end] == "\n"
            and text[last.end - 1] not in ".!?:;|"
            and last.end - (text.rfind("\n", 0, last.end) + 1) >= 40
            and (text[sentence.start].islower() or text[last.end - 1] in ",–-")
        ):
            joined[-1] = Sentence(last.start, sentence.end, last.section, last.is_item)
        else:
            joined.append(sentence)
    return joined


def _heading(line: str, language: Language) -> tuple[str, int]:
    """Return the kind of section a line opens, and how many characters of it are the heading; or nothing."""
    bare = line.strip()
    if not bare:
        return "", 0
    decor = _HEADING_DECOR.match(line)
    lead = decor.end() if decor else 0
    words = line[lead:]
    label = words.split(":")[0] if ":" in words[:60] else words
    is_whole = label.strip() == words.strip() or words.strip() == label.strip() + ":"
    if len(label.strip()) > 60 or (is_whole and bare.endswith((".", ",", ";"))):
        return "", 0
    kind = _kind(label.strip(" *#=.:?!–-_"), HEADINGS[language], is_whole)
    if not kind:
        is_numbered = bool(re.match(r"\s*\d{1,2}\.\s+\S", line)) and is_whole and len(bare) < 50 and bare[-1] not in ".?!"
        is_capitals = is_whole and bare.isupper() and len(bare) > 6
        if is_numbered or is_capitals:
            return "other", len(line)
        return "", 0
    if is_whole:
        return kind, len(line)
    return kind, lead + len(label) + 1


def _kind(label: str, headings: Mapping[str, str], is_whole: bool) -> str:
    for kind, pattern in headings.items():
        if is_whole:
            if re.search(rf"\b(?:{pattern})\b", label, re.IGNORECASE) and len(label.split()) <= 8:
                return kind
        elif re.fullmatch(rf"(?:\w+[ /]+)?(?:{pattern})(?:[ /]+\w+){{0,4}}", label, re.IGNORECASE):
            return kind
    return ""
