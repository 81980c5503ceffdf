"""The spaCy component of our pipelines; `spacy.load` finds it by its entry point.

Entities are set on the document for spaCy's users. spaCy's spans end at its tokens, ours at characters ("Sommer/Haddad"
is one token and two names), so the exact ones are in `doc.user_data[SPANS]`.
"""

from __future__ import annotations

import pathlib
from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from fallkonferenz.core.spans import Span
from fallkonferenz.detect.model.tagger import HINT, Tagger

NAME = "fallkonferenz_ner"
SPANS = "fallkonferenz_spans"
_loaded: dict[pathlib.Path, Tagger] = {}


@Language.factory(NAME)
class NerComponent:
    """Sets `doc.ents` from the model in the folder `ner` beside the pipeline's own folder."""

    def __init__(self, nlp: Language, name: str) -> None:
        self._tagger: Tagger | None = None

    def __call__(self, doc: Doc) -> Doc:
        if self._tagger is None:
            raise ValueError(f"{NAME} has no model: load the pipeline from its folder")
        spans: list[Span] = list(self._tagger.spans(doc.text))
        doc.user_data[SPANS] = spans
        entities: list[Any] = []
        for span in spans:
            if span.recognizer == HINT:
                continue
            entity = doc.char_span(span.start, span.end, span.entity_type.value, alignment_mode="expand")
            if entity is not None and (not entities or entities[-1].end <= entity.start):
                entities.append(entity)
        doc.ents = tuple(entities)
        return doc

    def from_disk(self, path: str | pathlib.Path, *, exclude: Iterable[str] = ()) -> NerComponent:
        """Load the model once in a process; all four languages share it."""
        folder = (pathlib.Path(path).parent.parent / "ner").resolve()
        if folder not in _loaded:
            _loaded[folder] = Tagger(folder)
        self._tagger = _loaded[folder]
        return self

    def to_disk(self, path: str | pathlib.Path, *, exclude: Iterable[str] = ()) -> None:
        """Write nothing: the model is shared and stays in its own folder."""
