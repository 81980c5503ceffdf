"""Calendar dates: see `recognizer.DateRecognizer`."""

from __future__ import annotations

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.recognizers.date.recognizer import DateRecognizer


def make(language: Language) -> DateRecognizer:
    """Return the date recognizer of a language; only the words of that language are loaded."""
    match language:
        case Language.DE:
            from fallkonferenz.detect.recognizers.date.patterns_de import WORDS
        case Language.SV:
            from fallkonferenz.detect.recognizers.date.patterns_sv import WORDS
        case Language.NB | Language.NN:
            from fallkonferenz.detect.recognizers.date.patterns_no import WORDS
    return DateRecognizer(WORDS)
