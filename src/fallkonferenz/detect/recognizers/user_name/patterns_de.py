"""User names in German texts."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.user_name.patterns import RULES as EVERYWHERE
from fallkonferenz.detect.recognizers.user_name.patterns import cued

RULES = (
    *EVERYWHERE,
    *cued(
        "name|konto|profil|account|nutzername|benutzername|username|user|nick|nickname|kanal|id",
        "nutzername|benutzername|username|nickname|gamertag|alias",
        "ist|als|unter|heißt|heisst|von|der|die|da|dort|name|sie|er|dem|namen",
    ),
)
