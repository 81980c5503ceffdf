"""Web addresses in Swedish texts; "se" and "de" are words there."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.url.patterns import RULES as EVERYWHERE
from fallkonferenz.detect.recognizers.url.patterns import bare, cued

RULES = (
    *EVERYWHERE,
    bare("no|nu(?=/)"),
    cued("webb|webbsida|webben|hemsida|hemsidan|sida|sidan|länk|länken|på|via|adress"),
)
