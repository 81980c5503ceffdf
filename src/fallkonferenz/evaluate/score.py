"""Compare spans with annotated ones, as a family's risk asks and as a model's author asks.

Risk: an identifier counts as found only if every word of it is covered, whatever the type. Ordinary words at the edge
of a DATE, AGE, ADDRESS, LOCATION or ORGANIZATION do not count (annotation guidelines, "Extent"). A document is clean if
no direct identifier is left in it; a person is protected if every mention is covered.
"""

from __future__ import annotations

import bisect
import collections
import dataclasses
import re
from collections.abc import Iterable, Sequence

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span

_WORD = re.compile(r"[^\W_]+")
_EDGED = frozenset(
    {EntityType.DATE, EntityType.AGE, EntityType.ADDRESS, EntityType.LOCATION, EntityType.ORGANIZATION}
)
_ORDINARY = frozenset(
    """
    der die das den dem des ein eine einen einem einer im in am an von vom zu zum zur bei ab seit bis vor nach um ca
    etwa und ende anfang mitte uhr jahr jahre jahren alt monat monate monaten woche wochen kreis landkreis ortsteil
    stadt det de en ett et ei eit i på av om från frå fra til till ved vid sedan siden sidan med kl klokka klockan
    slutten starten midten slutet början mitten midt byrjinga år gammal gammel gammalt gamle gamla mnd måneder månader
    månad veckor veke veker uker uke kommun kommune bydel
    """.split()
)


@dataclasses.dataclass(frozen=True, slots=True)
class Miss:
    """A gold identifier that was not fully covered; offsets in characters of the document."""

    document: str
    start: int
    end: int
    entity_type: EntityType


@dataclasses.dataclass(frozen=True, slots=True)
class FalseMark:
    """A predicted span that touches no gold identifier."""

    document: str
    start: int
    end: int
    entity_type: EntityType
    recognizer: str


@dataclasses.dataclass(frozen=True, slots=True)
class DocumentScore:
    """What one document adds to the counts; `found` and `gold` by type, `typed` counts exact matches with type."""

    document: str
    language: Language
    words: int
    gold: dict[EntityType, int]
    found: dict[EntityType, int]
    typed: dict[EntityType, int]
    predicted: dict[EntityType, int]
    misses: tuple[Miss, ...]
    false_marks: tuple[FalseMark, ...]
    persons: int
    persons_protected: int

    @property
    def is_clean(self) -> bool:
        """Say whether every direct identifier is covered."""
        return not any(miss.entity_type.is_direct for miss in self.misses)


def score_document(
    document: str, language: Language, text: str, gold: Sequence[Span], predicted: Sequence[Span]
) -> DocumentScore:
    """Score the disjoint, sorted spans `predicted` against `gold`."""
    counts: dict[str, collections.Counter[EntityType]] = collections.defaultdict(collections.Counter)
    misses: list[Miss] = []
    covered: set[Span] = set()
    starts = [span.start for span in predicted]
    cores = {(span.entity_type, _core(text, span)) for span in predicted}
    for span in gold:
        counts["gold"][span.entity_type] += 1
        if all(_is_covered(start, end, predicted, starts) for start, end in _core(text, span)):
            counts["found"][span.entity_type] += 1
            covered.add(span)
        else:
            misses.append(Miss(document, span.start, span.end, span.entity_type))
        counts["typed"][span.entity_type] += (span.entity_type, _core(text, span)) in cores
    false_marks = []
    gold_starts = [span.start for span in gold]
    for span in predicted:
        counts["predicted"][span.entity_type] += 1
        at = bisect.bisect_left(gold_starts, span.end)
        if not (at and gold[at - 1].end > span.start):
            false_marks.append(FalseMark(document, span.start, span.end, span.entity_type, span.recognizer))
    people = _people(text, [span for span in gold if span.entity_type is EntityType.PERSON])
    return DocumentScore(
        document,
        language,
        len(text.split()),
        dict(counts["gold"]),
        dict(counts["found"]),
        dict(counts["typed"]),
        dict(counts["predicted"]),
        tuple(misses),
        tuple(false_marks),
        len(people),
        sum(all(span in covered for span in mentions) for mentions in people),
    )


def _core(text: str, span: Span) -> tuple[tuple[int, int], ...]:
    """Return the words of a span, without ordinary ones at its edges where they do not count."""
    words = [(m.start(), m.end()) for m in _WORD.finditer(text, span.start, span.end)]
    if not words:
        return ((span.start, span.end),)
    if span.entity_type not in _EDGED:
        return tuple(words)
    kept = list(words)
    while kept and text[slice(*kept[0])].lower() in _ORDINARY:
        kept.pop(0)
    while kept and text[slice(*kept[-1])].lower() in _ORDINARY:
        kept.pop()
    return tuple(kept or words)


def _is_covered(start: int, end: int, predicted: Sequence[Span], starts: Sequence[int]) -> bool:
    """Say whether the predicted spans, which are disjoint, cover the word without a gap."""
    at = bisect.bisect_right(starts, start) - 1
    while start < end and 0 <= at < len(predicted) and predicted[at].start <= start < predicted[at].end:
        start = predicted[at].end
        at += 1
    return start >= end


def _people(text: str, mentions: Sequence[Span]) -> list[list[Span]]:
    """Group mentions that share a word of the name (its genitive s apart): an estimate of who is who."""
    groups: list[tuple[set[str], list[Span]]] = []
    for span in mentions:
        words = {word.lower().rstrip("s") for word in _WORD.findall(text[span.start : span.end])}
        touched = [group for group in groups if group[0] & words]
        groups = [group for group in groups if not group[0] & words]
        groups.append((words.union(*(g[0] for g in touched)), [s for g in touched for s in g[1]] + [span]))
    return [spans for _, spans in groups]


@dataclasses.dataclass(frozen=True, slots=True)
class Summary:
    """Shares over several documents; a share without a case is 1."""

    documents: int
    words: int
    direct_recall: float
    indirect_recall: float
    clean: float
    protected: float
    precision: float
    false_per_300_words: float
    typed_f1: float
    recall_by_type: dict[EntityType, float]
    gold_by_type: dict[EntityType, int]


def summarize(scores: Iterable[DocumentScore]) -> Summary:
    """Add up document scores."""
    scores = list(scores)

    def total(kind: str, wanted: Iterable[EntityType]) -> int:
        wanted = set(wanted)
        return sum(n for score in scores for t, n in getattr(score, kind).items() if t in wanted)

    def share(part: float, whole: float) -> float:
        return part / whole if whole else 1.0

    direct = [t for t in EntityType if t.is_direct]
    indirect = [t for t in EntityType if not t.is_direct]
    words = sum(score.words for score in scores)
    predicted = total("predicted", EntityType)
    false = sum(len(score.false_marks) for score in scores)
    return Summary(
        documents=len(scores),
        words=words,
        direct_recall=share(total("found", direct), total("gold", direct)),
        indirect_recall=share(total("found", indirect), total("gold", indirect)),
        clean=share(sum(score.is_clean for score in scores), len(scores)),
        protected=share(sum(s.persons_protected for s in scores), sum(s.persons for s in scores)),
        precision=share(predicted - false, predicted),
        false_per_300_words=share(false, words) * 300 if words else 0.0,
        typed_f1=share(2 * total("typed", EntityType), predicted + total("gold", EntityType)),
        recall_by_type={t: share(total("found", [t]), total("gold", [t])) for t in EntityType},
        gold_by_type={t: total("gold", [t]) for t in EntityType},
    )
