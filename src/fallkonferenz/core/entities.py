"""What can be found in a narrative, and the languages a narrative can be written in."""

from __future__ import annotations

import enum


class EntityType(enum.StrEnum):
    """A kind of identifier, as in the annotation guidelines (`models/corpus/README.md`)."""

    PERSON = "PERSON"
    ADDRESS = "ADDRESS"
    LOCATION = "LOCATION"
    ORGANIZATION = "ORGANIZATION"
    DATE = "DATE"
    AGE = "AGE"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    URL = "URL"
    ID = "ID"
    PROFESSION = "PROFESSION"
    ORIGIN = "ORIGIN"

    @property
    def is_direct(self) -> bool:
        """One of these left in a handout is a leak; of the others only a combination is."""
        return self not in INDIRECT


INDIRECT = frozenset({EntityType.AGE, EntityType.PROFESSION, EntityType.ORIGIN})


class Language(enum.StrEnum):
    """German, Swedish, Norwegian Bokmål, Norwegian Nynorsk."""

    DE = "de"
    SV = "sv"
    NB = "nb"
    NN = "nn"

    @property
    def is_norwegian(self) -> bool:
        """Bokmål and Nynorsk share rules and word lists."""
        return self in (Language.NB, Language.NN)
