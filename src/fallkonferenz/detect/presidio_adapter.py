"""spaCy and Presidio behind our own types; with `model/component.py` the only place that imports the two.

The AnalyzerEngine runs our recognizers, the model and some of Presidio's own over one window of text. Its context
enhancement is switched off: it needs a lemmatizer that does not exist for our languages, and our recognizers look at
their context themselves.
"""

from __future__ import annotations

import pathlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import spacy
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

import fallkonferenz.detect.model.component as component
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.interface import Recognizer
from fallkonferenz.detect.model.tagger import HINT
from fallkonferenz.detect.tidy import tidy

# Presidio drops a result that another of its type covers with a higher score; a hint must never displace a rule.
_HINT_SCALE = 0.1


class Analyzer:
    """Runs every recognizer of one language over a window of text."""

    def __init__(
        self, language: Language, recognizers: Sequence[Recognizer], models: pathlib.Path, *, with_model: bool = True
    ) -> None:
        """`models` holds one spaCy pipeline folder a language; without the model the rules stand alone (for measuring)."""
        self._language = language.value
        nlp_engine = _Pipeline(language, models)
        registry = RecognizerRegistry(
            recognizers=[_Adapted(r, self._language) for r in recognizers] + [_Model(language)] * with_model,
            supported_languages=[self._language],
        )
        self._engine = AnalyzerEngine(
            registry=registry,
            nlp_engine=nlp_engine,
            supported_languages=[self._language],
            context_aware_enhancer=_NoEnhancer(),
        )

    def spans(self, text: str) -> Iterator[Span]:
        """Yield what was found, in characters of `text`; spans may overlap."""
        for result in self._engine.analyze(text, language=self._language, score_threshold=0.0):
            name = (result.recognition_metadata or {}).get(RecognizerResult.RECOGNIZER_NAME_KEY, "")
            score = result.score / _HINT_SCALE if name == HINT else result.score
            yield Span(result.start, result.end, EntityType(result.entity_type), score, name)


class _Pipeline(NlpEngine):
    """Our spaCy pipeline as Presidio's NLP engine."""

    def __init__(self, language: Language, models: pathlib.Path) -> None:
        self._language = language.value
        self._nlp = spacy.load(models / language.value)

    def load(self) -> None:
        """Do nothing: the pipeline is loaded when this is made."""

    def is_loaded(self) -> bool:
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        self._nlp.max_length = max(self._nlp.max_length, len(text) + 1)
        doc = self._nlp(text)
        return NlpArtifacts(
            entities=list(doc.ents), tokens=doc, tokens_indices=[], lemmas=[], nlp_engine=self, language=language
        )

    def process_batch(
        self, texts: Iterable[str], language: str, batch_size: int = 1, n_process: int = 1, **_: Any
    ) -> Iterator[tuple[str, NlpArtifacts]]:
        for text in texts:
            yield text, self.process_text(text, language)

    def is_stopword(self, word: str, language: str) -> bool:
        return False

    def is_punct(self, word: str, language: str) -> bool:
        return False

    def get_supported_entities(self) -> list[str]:
        return [entity_type.value for entity_type in EntityType]

    def get_supported_languages(self) -> list[str]:
        return [self._language]


class _Model(EntityRecognizer):
    """The model's spans, which the spaCy pipeline has put on the document."""

    def __init__(self, language: Language) -> None:
        self._language = language
        super().__init__([t.value for t in EntityType], name="model", supported_language=language.value)

    def load(self) -> None:
        """Do nothing: the spaCy pipeline holds the model."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        # Tidied here and not later: Presidio drops a rule's span if the model's covers it, and that one must then stay.
        tidied = (tidy(text, span, self._language) for span in nlp_artifacts.tokens.user_data[component.SPANS])
        return _results((span for span in tidied if span), self)


class _Adapted(EntityRecognizer):
    """One of our recognizers on Presidio's interface."""

    def __init__(self, recognizer: Recognizer, language: str) -> None:
        self._recognizer = recognizer
        super().__init__(
            sorted(t.value for t in recognizer.entity_types), name=recognizer.name, supported_language=language
        )

    def load(self) -> None:
        """Do nothing: our recognizers are ready when made."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        return _results(self._recognizer.recognize(text), self)


def _results(spans: Iterable[Span], source: EntityRecognizer) -> list[RecognizerResult]:
    return [
        RecognizerResult(
            span.entity_type.value,
            span.start,
            span.end,
            span.score * (_HINT_SCALE if span.recognizer == HINT else 1),
            recognition_metadata={
                RecognizerResult.RECOGNIZER_NAME_KEY: span.recognizer,
                RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: source.id,
            },
        )
        for span in spans
    ]


class _NoEnhancer(ContextAwareEnhancer):
    """Leaves scores as they are."""

    def __init__(self) -> None:
        super().__init__(0.0, 0.0, 0, 0)

    def enhance_using_context(
        self, text: str, raw_results: list[RecognizerResult], *args: Any, **kwargs: Any
    ) -> list[RecognizerResult]:
        return raw_results
