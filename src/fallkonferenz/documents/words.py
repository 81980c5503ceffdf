"""What a result says where something was left out, in the language of the document."""

from __future__ import annotations

from fallkonferenz.core.entities import Language

# Own wording. The keys are the words of reports and errors.
_KINDS: dict[str, tuple[str, str, str, str]] = {
    "picture": ("Bild", "bild", "bilde", "bilete"),
    "embedded object": ("eingebettetes Objekt", "inbäddat objekt", "innebygd objekt", "innebygd objekt"),
    "chart": ("Diagramm", "diagram", "diagram", "diagram"),
    "control": ("Formularfeld", "formulärfält", "skjemafelt", "skjemafelt"),
    "macro": ("Makro", "makro", "makro", "makro"),
    "attachment": ("Anhang", "bilaga", "vedlegg", "vedlegg"),
    "page without text": ("Seite ohne lesbaren Text", "sida utan läsbar text", "side uten lesbar tekst", "side utan lesbar tekst"),
    "part": ("Teil", "del", "del", "del"),
}
_LEFT_OUT: dict[Language, str] = {
    Language.DE: "[{} nicht übernommen]",
    Language.SV: "[{} har utelämnats]",
    Language.NB: "[{} er utelatt]",
    Language.NN: "[{} er utelate]",
}
_LANGUAGES = (Language.DE, Language.SV, Language.NB, Language.NN)


def left_out(kind: str, language: Language) -> str:
    """Return the words that stand where a part of this kind stood."""
    return _LEFT_OUT[language].format(_KINDS.get(kind, _KINDS["part"])[_LANGUAGES.index(language)])
