"""User names in Swedish texts."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.user_name.patterns import RULES as EVERYWHERE
from fallkonferenz.detect.recognizers.user_name.patterns import cued

RULES = (
    *EVERYWHERE,
    *cued(
        "namn|konto|kontot|profil|användarnamn|användare|användaren|nick|alias|id|kanal",
        "användarnamn|användarnamnet|alias|nickname|gamertag",
        "är|som|heter|under|på|från|hon|han|där|namnet|kontot",
    ),
)
