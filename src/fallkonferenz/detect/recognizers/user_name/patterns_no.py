"""User names in Norwegian texts."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.user_name.patterns import RULES as EVERYWHERE
from fallkonferenz.detect.recognizers.user_name.patterns import cued

RULES = (
    *EVERYWHERE,
    *cued(
        "namn|navn|konto|kontoen|profil|brukernavn|brukarnamn|bruker|brukar|nick|alias|id|kanal",
        "brukernavn|brukarnamn|alias|nickname|gamertag|kallenavn på nett",
        "er|som|heter|heiter|under|på|fra|frå|hun|ho|han|der|kontoen|brukeren|brukaren",
    ),
)
