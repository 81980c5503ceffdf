"""Ages of persons: see `recognizer.AgeRecognizer`."""

from __future__ import annotations

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.recognizers.age.recognizer import AgeRecognizer


def make(language: Language) -> AgeRecognizer:
    """Return the age recognizer of a language; only the words of that language are loaded."""
    match language:
        case Language.DE:
            from fallkonferenz.detect.recognizers.age.patterns_de import WORDS
        case Language.SV:
            from fallkonferenz.detect.recognizers.age.patterns_sv import WORDS
        case Language.NB | Language.NN:
            from fallkonferenz.detect.recognizers.age.patterns_no import WORDS
    return AgeRecognizer(WORDS)
