"""What one language gives the recognizer: words, separated by blanks; an underscore joins the words of a phrase."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class Terms:
    """The words of one language that tell where somebody comes from, what they speak and believe, and may they stay."""

    adjectives: str  # base forms; each with every one of `adjective_endings`
    adjective_endings: tuple[str, ...]
    people: tuple[tuple[str, tuple[str, ...]], ...]  # nouns, each with the endings of its kind ("" for the word itself)
    languages: str  # names of languages that no adjective gives
    religions: str  # full forms
    status: str  # residence status: words and phrases, full forms
    residence: str  # the same with what is said of it: a pattern, the status in the group "status" if a label stands before it
    uncertain: str  # ordinary words as well: counted only after a word of `cues`
    cues: str  # what announces a language or an origin
    tails: str  # second parts of compounds: "arabischsprachig", "swahilitolk"
    majority: str  # adjectives of the country itself: count only before a word of `citizenship`
    citizenship: str
    citizenship_belongs: bool  # whether the mark-up takes it as part: "grekisk medborgare"
    things: str  # what after an adjective makes it say nothing about a family: "griechischer Joghurt"
    fixed: str  # set phrases, expressions that are left alone
