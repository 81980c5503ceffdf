"""Run the shipped token classifier over a text of any length.

Pieces of XLM-R's vocabulary get a probability for each label (outside; begin and inside of twelve types); pieces are
joined to words, words to spans. A word is covered as soon as the probability of "outside" falls below a floor chosen
on the validation narratives, so recall comes first. Memory is bounded: windows of `WINDOW` pieces are read one after another.
"""

from __future__ import annotations

import dataclasses
import json
import pathlib
import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.offline import no_telemetry
from fallkonferenz.core.spans import Span

WINDOW = 190  # pieces read at once
OVERLAP = 40  # pieces that a window shares with the one before
MODEL = "model"  # recognizer of the spans
HINT = "hint"  # recognizer of words that are probably outside, and possibly not
HINT_CHANCE = 0.02
BEGIN_OF_TEXT, PADDING, END_OF_TEXT = 0, 1, 2
_BLOCK = 4_000  # characters tokenized at once
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_SHOUTED_LINE = re.compile(r"^[^a-zß-öø-ÿ\n]*[A-ZÄÖÜÅÆØ]{4}[^a-zß-öø-ÿ\n]*$", re.MULTILINE)
_SHOUTED_WORD = re.compile(r"[^\W\d_]{4,}")


_threads = 0


def use_threads(number: int) -> None:
    """Let onnxruntime use so many threads in this process, 0 for one a core; holds for models loaded afterwards."""
    global _threads
    _threads = number


def calm(text: str) -> str:
    """Return the text with lines in capitals written with initial capitals, each character at its place.

    The vocabulary knows few words in capitals. Short words stay as they are, since most of them are abbreviations.
    """

    def word(match: re.Match[str]) -> str:
        shouted = match.group()
        quiet = shouted[0] + shouted[1:].lower()
        return quiet if len(quiet) == len(shouted) else shouted

    return _SHOUTED_LINE.sub(lambda line: _SHOUTED_WORD.sub(word, line.group()), text)


@dataclasses.dataclass(frozen=True, slots=True)
class Decoding:
    """How probabilities become spans: a word is covered if its chance of being outside is below `outside`."""

    outside: dict[str, float]  # by entity type, and "" for all others


class Tagger:
    """The model of `folder` (`model.onnx`, `tokenizer.json`, `labels.json`), loaded once.

    `floor` takes the place of the folder's floors: 0.5 weighs misses and false marks alike, as literature does.
    """

    def __init__(self, folder: pathlib.Path, floor: float | None = None) -> None:
        no_telemetry()
        import onnxruntime
        from tokenizers import Tokenizer

        onnxruntime.disable_telemetry_events()

        settings = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self._labels: list[str] = settings["labels"]
        self._types = [EntityType(label[2:]) for label in self._labels[1::2]]
        self._floors = np.array(
            [floor or settings["outside"].get(kind.value, settings["outside"][""]) for kind in self._types], np.float32
        )
        self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        options.intra_op_num_threads = _threads
        self._session: Any = onnxruntime.InferenceSession(
            (folder / "model.onnx").read_bytes(), options, providers=["CPUExecutionProvider"]
        )

    def spans(self, text: str) -> Iterator[Span]:
        """Yield disjoint spans with the model's probability as their score, and hints (recognizer `HINT`)."""
        for start, end in _blocks(text):
            for span in self._block_spans(text[start:end]):
                yield dataclasses.replace(span, start=span.start + start, end=span.end + start)

    def _block_spans(self, text: str) -> Iterator[Span]:
        encoding = self._tokenizer.encode(calm(text))
        if not encoding.ids:
            return
        chances = self._chances(encoding.ids)
        yield from self._joined(text, self._words(text, encoding.offsets, chances))

    def _chances(self, ids: list[int]) -> np.ndarray[Any, Any]:
        """Return the probabilities (pieces, labels); where windows overlap each gives its inner half."""
        found = np.zeros((len(ids), len(self._labels)), np.float32)
        step = WINDOW - OVERLAP
        at = 0
        while True:
            part = ids[at : at + WINDOW]
            row = np.array([[BEGIN_OF_TEXT, *part, END_OF_TEXT]], np.int64)
            logits = self._session.run(None, {"ids": row, "mask": np.ones_like(row)})[0][0, 1:-1]
            odds = np.exp(logits - logits.max(axis=1, keepdims=True))
            skip = OVERLAP // 2 if at else 0
            found[at + skip : at + len(part)] = (odds / odds.sum(axis=1, keepdims=True))[skip:]
            if at + WINDOW >= len(ids):
                return found
            at += step

    def _words(
        self, text: str, offsets: list[tuple[int, int]], chances: np.ndarray[Any, Any]
    ) -> Iterator[tuple[int, int, int, float, bool]]:
        """Yield start, end, type number, score and "begins a span" of each word.

        The type number is -1 outside, and -2 minus the type for a word that is outside with a hint of the type.
        """
        piece = 0
        for match in _WORD.finditer(text):
            start, end = match.span()
            while piece < len(offsets) and offsets[piece][1] <= start:
                piece += 1
            last = piece
            while last < len(offsets) and offsets[last][0] < end:
                last += 1
            if last == piece:
                continue
            rows = chances[piece:last]
            mean = rows.mean(axis=0)
            kinds = mean[1::2] + mean[2::2]
            kind = int(kinds.argmax())
            if mean[0] < self._floors[kind]:
                begins = bool(rows[0, 1 + 2 * kind] > rows[0, 2 + 2 * kind])
                yield start, end, kind, float(1 - mean[0]), begins
            elif mean[0] < 1 - HINT_CHANCE:
                yield start, end, -2 - kind, float(1 - mean[0]), False
            else:
                yield start, end, -1, 0.0, False

    def _joined(self, text: str, words: Iterator[tuple[int, int, int, float, bool]]) -> Iterator[Span]:
        """Join words of one type to spans; a punctuation mark alone is no span."""
        start = end = 0
        kind, best = -1, 0.0

        def span() -> Iterator[Span]:
            if kind >= 0 and any(letter.isalnum() for letter in text[start:end]):
                yield Span(start, end, self._types[kind], round(best, 3), MODEL)

        for word_start, word_end, word_kind, score, begins in words:
            if word_kind < -1:
                if text[word_start].isalnum():
                    yield Span(word_start, word_end, self._types[-2 - word_kind], round(score, 3), HINT)
                word_kind = -1
            if word_kind == kind and not begins:
                end, best = word_end, max(best, score)
                continue
            yield from span()
            start, end, kind, best = word_start, word_end, word_kind, score
        yield from span()


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Cut at line ends, else at blanks, so that a block has about `_BLOCK` characters."""
    at = 0
    while at < len(text):
        end = min(len(text), at + _BLOCK)
        if end < len(text):
            cut = max(text.rfind("\n", at + _BLOCK // 2, end), 0) or max(text.rfind(" ", at + _BLOCK // 2, end), 0)
            end = cut + 1 if cut else end
        yield at, end
        at = end
