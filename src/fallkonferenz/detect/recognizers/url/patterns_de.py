"""Web addresses in German texts."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.url.patterns import RULES as EVERYWHERE
from fallkonferenz.detect.recognizers.url.patterns import bare, cued

RULES = (*EVERYWHERE, bare("de|at|se|no"), cued("web|webseite|website|homepage|link|seite|internet|online unter|auf"))
