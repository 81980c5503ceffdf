"""What one language gives the recognizer: words, separated by blanks; an underscore joins the words of a phrase."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class Terms:
    """Occupations of one language and what announces them.

    A head also counts as the last part of a compound ("Windkraftmonteur").
    """

    heads: str
    shy: str  # ordinary words, surnames or public offices as well: alone they count only where the family's job is told
    helpers: str  # heads of helping professions: counted only where the text says that it is the family's
    endings: tuple[str, ...]  # of inflected forms, "" for the word itself
    offices: str  # those of `shy` that somebody from outside has as well; never counted in apposition
    no_heads: str  # words that end like an occupation and are none of the family's; with their inflected forms
    openers: str  # phrases after which any noun is an occupation: "arbeitet als"
    is_words: str  # verbs between a member of the family and an occupation, also "früher"
    family: str  # members of the family before such a verb
    copulas: str  # such verbs that no adverb follows: "ist", "fd"
    pronouns: str
    articles: str  # words before an occupation that make it somebody from outside: "der Busfahrer"
    no_jobs: str  # words that follow an opener and are no occupation: "arbeitet als Einzige"
    closers: str  # what after an occupation says that it was one: "als Lehrerin gearbeitet"
    agents: str  # endings of nouns that tell what somebody does; enough after an age: "(34, Hufpfleger)"
    no_agents: str  # such nouns that are no occupation
    units: str  # of an age, after which an occupation may stand: "(34 Jahre, Maurer)"
