"""The words that documents print, by language: catalogue, plurals, dates and times. Which words: `templates/documents/words.yaml`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import Any

from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import TemplateError
from fallkonferenz.core.meeting import Texts

LOCALES = {Language.DE: "de_DE", Language.SV: "sv_SE", Language.NB: "nb_NO", Language.NN: "nn_NO"}
TAGS = {Language.DE: "de-DE", Language.SV: "sv-SE", Language.NB: "nb-NO", Language.NN: "nn-NO"}


class Words:
    """The catalogue in one language. Later catalogues override single keys of earlier ones."""

    def __init__(self, catalogues: Sequence[Mapping[str, Any]], language: Language) -> None:
        self.language = language
        self.tag = TAGS[language]
        self._entries: dict[str, Any] = {}
        for catalogue in catalogues:
            for key, by_language in catalogue.items():
                if not isinstance(by_language, Mapping):
                    raise TemplateError(f"words.yaml, {key}: must hold texts by language (de, sv, nb, nn)")
                if language.value in by_language:
                    self._entries[str(key)] = by_language[language.value]

    def t(self, key: str, **values: object) -> str:
        """Return the text of a key. Raises TemplateError for a key that is not in the catalogue."""
        if key not in self._entries:
            raise TemplateError(f"words.yaml has no {key} in {self.language.value}", hint="add the key, or mend the template that uses it")
        return str(self._entries[key]).format(**values)

    def word(self, prefix: str, key: str) -> str:
        """Return the text of `prefix.key`; the key itself, as a person wrote it, if there is none."""
        full = f"{prefix}.{key}"
        return self.t(full) if full in self._entries else key.replace("_", " ")

    def has(self, key: str) -> bool:
        """Whether the catalogue has a key."""
        return key in self._entries

    def n(self, key: str, count: int, **values: object) -> str:
        """Return a number of things in the right plural form."""
        from babel import Locale

        entry = self._entries.get(key)
        if not isinstance(entry, Mapping):
            raise TemplateError(f"words.yaml, {key}: must have 'one' and 'other'")
        form = Locale.parse(LOCALES[self.language]).plural_form(count)
        return str(entry.get(form, entry["other"])).format(n=count, **values)

    def pick(self, texts: Texts) -> str:
        """Return the text in this language; Norwegian falls back to Norwegian, then German, then anything."""
        near = (Language.NB, Language.NN) if self.language.is_norwegian else ()
        for language in (self.language, *near, Language.DE, *texts):
            if language in texts:
                return texts[language]
        return ""

    def date(self, day: datetime.date | None, style: str = "full") -> str:
        """Return a date in words, as long as Babel's "full" (with the day of the week), "long" or "medium"; a blank if open."""
        if day is None:
            return "________________"
        from babel.dates import format_date

        return str(format_date(day, style, locale=LOCALES[self.language]))

    def duration(self, minutes: int) -> str:
        """Return a length of time in hours and minutes, as in "1 Stunde 30 Minuten"."""
        from babel.units import format_unit

        parts = {"hour": minutes // 60, "minute": minutes % 60}
        locale = LOCALES[self.language]
        return " ".join(str(format_unit(n, unit, locale=locale)) for unit, n in parts.items() if n) or str(format_unit(0, "minute", locale=locale))

    def band(self, band: str) -> str:
        """Return an age band of a sheet as it is printed: "u20" in words, "3-5" with the dash of ranges."""
        return re.sub(r"(?<=\d)-(?=\d)", "–", self.word("band", band) if band else "")

    def time(self, time: datetime.time) -> str:
        """Return a time of day, always with 24 hours and a colon."""
        return time.strftime("%H:%M") if self.language is not Language.SV else time.strftime("%H.%M")
