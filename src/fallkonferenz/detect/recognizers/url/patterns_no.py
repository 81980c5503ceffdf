"""Web addresses in Norwegian texts; "no", "de" and "at" are words there."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.url.patterns import RULES as EVERYWHERE
from fallkonferenz.detect.recognizers.url.patterns import bare, cued

RULES = (
    *EVERYWHERE,
    bare("se|ch"),
    cued("web|nettside|nettsiden|nettsida|heimeside|hjemmeside|side|sida|lenke|lenkja|lenka|på|via|adresse"),
)
