"""Run everything over a document: read it clean, in windows, resolve, remember, and return to the original offsets."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Sequence

from fallkonferenz.core.narrative import AnnotatedNarrative, Narrative
from fallkonferenz.core.spans import Span, resolve
from fallkonferenz.detect.disputed import settled
from fallkonferenz.detect.memory import Memory
from fallkonferenz.detect.model.tagger import HINT
from fallkonferenz.detect.neighbours import beside
from fallkonferenz.detect.nobody import tells_of_nobody
from fallkonferenz.detect.normalize import NormalizedText, normalize
from fallkonferenz.detect.pregnancy import is_week_of_pregnancy
from fallkonferenz.detect.words import Allowed, Known

WINDOW = 20_000  # characters that the recognizers see at once
OVERLAP = 1_000  # characters shared with the window before, longer than anything a recognizer looks at

_AFTER = " \n,;:!?[]{}<>|\"„“”»«*=_/\\–—"
_BEFORE = _AFTER.replace("_", "") + "'"  # an underscore may begin a user name, an apostrophe may end a genitive (Hans')

FindSpans = Callable[[str], Iterable[Span]]


def detect(
    narratives: Sequence[Narrative], find: FindSpans, known: Known, allowed: Allowed, *, remember: bool = True
) -> tuple[AnnotatedNarrative, ...]:
    """Return the narratives of one case, in one language, with all spans found.

    `find` runs the recognizers over a window. What is found in one narrative is remembered in all of them; without
    `remember` each recognizer stands for itself (for measuring).
    """
    clean = [normalize(narrative.text) for narrative in narratives]
    seen = [
        (*(span for span in _in_windows(text.text, find) if not _is_nothing(text.text, span)), *known.spans(text.text))
        for text in clean
    ]
    hints = [[span for span in spans if span.recognizer == HINT] for spans in seen]
    found = [resolve(span for span in spans if span.recognizer != HINT) for spans in seen]
    if remember and narratives:
        memory = Memory.of(narratives[0].language, zip((text.text for text in clean), found, strict=True))
        found = [
            resolve((*spans, *(s for s in memory.spans(text.text, spans, possible) if not tells_of_nobody(text.text, s))))
            for text, spans, possible in zip(clean, found, hints, strict=True)
        ]
        found = [resolve(settled(text.text, spans)) for text, spans in zip(clean, found, strict=True)]
        found = [resolve((*spans, *beside(text.text, spans))) for text, spans in zip(clean, found, strict=True)]
    return tuple(
        AnnotatedNarrative(narrative, _finished(text, (s for s in allowed.without(text.text, spans) if not tells_of_nobody(text.text, s))))
        for narrative, text, spans in zip(narratives, clean, found, strict=True)
    )


def windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of `text` that are read one after another; each begins at a line or a word."""
    start = 0
    while True:
        end = min(len(text), start + WINDOW)
        if end < len(text):
            cut = text.rfind("\n", start + WINDOW // 2, end)
            end = cut + 1 if cut > 0 else (text.rfind(" ", start + WINDOW // 2, end) + 1 or end)
        yield start, end
        if end >= len(text):
            return
        back = max(start + 1, end - OVERLAP)
        line = text.find("\n", back, end)
        blank = text.find(" ", back, end)
        start = line + 1 if 0 <= line < end - 1 else blank + 1 if 0 <= blank < end - 1 else back


def _is_nothing(text: str, span: Span) -> bool:
    return is_week_of_pregnancy(text, span) or tells_of_nobody(text, span)


def _in_windows(text: str, find: FindSpans) -> Iterator[Span]:
    for start, end in windows(text):
        for span in find(text[start:end]):
            yield dataclasses.replace(span, start=span.start + start, end=span.end + start)


def _finished(text: NormalizedText, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Trim blanks and punctuation at the edges, drop what holds no letter or digit, go back to original offsets."""
    kept = []
    for span in spans:
        surface = text.text[span.start : span.end]
        if not any(letter.isalnum() for letter in surface):
            continue
        start = span.start + len(surface) - len(surface.lstrip(_BEFORE))
        end = span.end - (len(surface) - len(surface.rstrip(_AFTER)))
        kept.append(text.original(dataclasses.replace(span, start=start, end=end)))
    return tuple(kept)
