"""What the age recognizer must know of a language. The words themselves stand in `patterns_xx.py`."""

from __future__ import annotations

import dataclasses

from fallkonferenz.detect.recognizers.numerals import NumberWords


@dataclasses.dataclass(frozen=True, slots=True)
class AgeWords:
    """Words and patterns of one language; patterns hold no capturing groups, umlauts may be open to ASCII spellings."""

    numbers: NumberWords
    years: str
    days: str  # part of `short_units`
    short_units: str  # months, weeks, days: an age only with a cue
    old: str  # after the unit: it is an age
    of_age: str  # after a unit in the genitive: "två dagars ålder"
    year_old: str  # glued to a number: "-jährige", "åring"
    not_year_old: str  # after it: what is not a person
    forties: tuple[str, ...]  # "Mitte 40", "i 40-årsåldern"
    labels: str  # "Alter:", "im Alter von"
    corrected: str
    is_now: str  # "ist", "war": a bare number may be an age
    then_is: str  # a verb after a bare number: "als ich sechs war"
    turns: str  # "wird", "fyller": a bare number is an age
    about: str  # "fast", "ca."
    not_person: str  # subject before `is_now` that has no age
    with_age: str  # "mit 17", "på 4", "som 3-åring": after a person
    pronouns: str
    milestones: str  # before months: "mit 13 Monaten"
    months: str  # part of `short_units`
    persons: str  # kin and child words
    joins: str  # between two ages
    counts: str  # after a number: hours, points, children
    ranks: str  # after a number with a dot: "3. Klasse"
    then: str  # small words that may follow a bare number
    length_before: str  # before a number and a unit: a length of time
    length_after: str  # after it
    not_names: frozenset[str]  # words that a bare number may follow without being an age, in lower case
