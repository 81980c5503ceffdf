"""How a case is pseudonymized: the style of names, and what becomes of each kind of identifier.

Not its job: reading profiles from files (`store.profiles`), or doing what they say (`pseudonymize`).
"""

from __future__ import annotations

import dataclasses
import enum


class Style(enum.StrEnum):
    """What stands for a person.

    `names` is the default on purpose: among realistic names a name that was missed does not stand out.
    """

    NAMES = "names"  # realistic surrogates
    CODES = "codes"  # role codes: M, V, K1 / mamma, barn 1
    INITIALS = "initials"  # "A. B.", not those of the original
    LABELS = "labels"  # "[PERSON 1]"
    MASK = "mask"  # "[...]", also for everything else that is replaced


class Dates(enum.StrEnum):
    """What becomes of a date."""

    SHIFT = "shift"  # one secret number of weeks near whole years for the whole case: intervals, weekdays, seasons, feasts stay
    SEASON = "season"  # "im Winter"
    QUARTER = "quarter"  # "im 1. Quartal"
    SCHOOL_YEAR = "school_year"  # "im Schuljahr A", A for the earliest of the case
    RELATIVE = "relative"  # "vor 3 Wochen", counted from the date of the document
    KEEP = "keep"


class Ages(enum.StrEnum):
    """What becomes of an age."""

    KEEP = "keep"
    ROUND = "round"  # adults to five years, children to years, babies to months
    BAND = "band"  # the bands of the handbook: 0-2 months ... 14-17 years, u20, 20-24 ... 60+


class Names(enum.StrEnum):
    """What becomes of a place or an institution."""

    SURROGATE = "surrogate"  # an invented name of the same kind
    KIND = "kind"  # the kind alone: "Kleinstadt", "Kita"
    DROP = "drop"  # a placeholder
    KEEP = "keep"


class Traits(enum.StrEnum):
    """What becomes of an occupation or an origin."""

    KEEP = "keep"
    GROUP = "group"  # the field of work; the region of the world
    DROP = "drop"  # a word that says nothing


class Numbers(enum.StrEnum):
    """What becomes of ids, phones, addresses, mail and web addresses."""

    SURROGATE = "surrogate"  # one that cannot belong to anyone
    PLACEHOLDER = "placeholder"  # "[Telefon]"


@dataclasses.dataclass(frozen=True, slots=True)
class Profile:
    """A choice for every kind of identifier. `note` says for whom it is, in a sentence."""

    name: str = "working"
    note: str = ""
    style: Style = Style.NAMES
    dates: Dates = Dates.SHIFT
    ages: Ages = Ages.KEEP
    places: Names = Names.SURROGATE
    institutions: Names = Names.SURROGATE
    occupations: Traits = Traits.KEEP
    origins: Traits = Traits.KEEP
    numbers: Numbers = Numbers.SURROGATE
