"""What one language gives the recognizer: words, separated by blanks; an underscore joins the words of a phrase."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class Terms:
    """The kinds of institutions of one language, by where their own name stands."""

    before: str  # kinds that stand before the name: "Kita Wiesenwichtel", "BVC Rinkeby"
    endings: str  # last parts of such words: "Nervenklinik Harburger Berge"
    adjectives: str  # that may stand before such a kind and belong to the name
    acronyms: str  # such kinds in capitals; the name must begin with a capital or the text be written without
    after: str  # kinds that stand after the name: "Orsa vårdcentral", "Nordlys Omsorg AS"
    firms: str  # kinds of firms after a name, with a capital: "Hafslo Transport"
    legal: str  # legal forms and the like after a name, as written: "GmbH", "e. V.", "AB", "IL"
    compounds: str  # last parts of one word: "Melanchthonschule", "Röbroskolan"
    common: str  # such words, or first parts of them, that name no institution: "Grundschule", "Musikschule"
    links: str  # what may stand between kind and name: "am", "an der", "St."
    clubs: str  # abbreviations of sports clubs before a name, in capitals
    no_names: str  # words that follow or go before a kind and are no name
