"""What one language gives the recognizer: words, separated by blanks; an underscore joins the words of a phrase."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class Cues:
    """The words of one language that announce a name."""

    titles: str  # forms of address, before a name in any writing: "Frau", "fru"
    title_fillers: str  # what may stand between such a word and the name: "Dr. med."
    families: str  # like titles, but ordinary words as well
    roles: str  # kinship and roles, before a name that is written with a capital: "Oma", "mormor"
    owners: str  # what may follow a kinship word: "mannen hennes, Odd", "Mutter von Ece"
    naming: str  # verbs and participles before a name: "heißt"
    labels: str  # what stands before a colon in forms and heads of letters
    surname_first: str  # labels, in lower case, after which "Surname, First" is one person
    greetings: str  # first words of a salutation
    closings: str  # last words before a signature
    nobody: str  # words that no name begins with, in lower case
    compounds: str  # second parts after a hyphen: "Kaya-Familie"
    numbered: str  # words before a letter that is no initial: "Vitamin D."
    units: str  # what follows the age of a person
