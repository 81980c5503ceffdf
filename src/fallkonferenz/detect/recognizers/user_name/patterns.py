"""User names. Source: the naming rules of the services (Instagram, Snapchat, TikTok, Telegram, Discord, Skype)."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.rule import Rule

SERVICES = (
    "insta|instagram|snap|snapchat|tiktok|tik tok|skype|telegram|discord|whats ?app|facebook|fb|messenger|twitter|threads|kik"
    "|roblox|fortnite|minecraft|twitch|youtube|psn|xbox|wickr|threema|gamertag|jodel|bereal|mastodon|linkedin|vinted|blocket|ig"
)
# File names and placeholders carry underscores, too.
_FILE = r"(?!\.(?:pdf|docx?|xlsx?|jpe?g|png|txt|md|zip|csv|json|ya?ml|html?|mp[34]|wav|odt|pptx?|heic))"
_INNER = r"[\w.-]*\w"

RULES = (
    Rule(EntityType.PERSON, re.compile(r"(?<![\w.@/+-])@[^\W_]?[\w.-]{1,40}(?<![.-])"), 0.93, "handle"),
    Rule(
        EntityType.PERSON,
        re.compile(
            rf"(?<![\w./@_-])(?=[\w.]*[a-zäöüåæøéèß])[^\W_][\w.]{{0,30}}?[^\W]_[^\W_]\w*(?:\.\w+)?(?![\w@/]|\.\w){_FILE}"
        ),
        0.75,
        "an underscore between letters or figures",
        never=re.compile(
            r".*\.(?:pdf|docx?|xlsx?|jpe?g|png|txt|md|zip|csv|json|ya?ml|html?|mp[34]|wav|odt|pptx?|heic)",
            re.IGNORECASE,
        ),
    ),
    Rule(
        EntityType.PERSON,
        re.compile(r"(?<![\w.@/-])[a-zäöüåæø]{3,20}(?:[.-][a-zäöüåæø]{2,20}){1,2}[.-]?\d{2,4}(?![\w@/]|[.,]\w)"),
        0.7,
        "lower-case words joined by dots, with a year",
        never=re.compile(r".*(?:uke|vecka|veke|woche|kap|nr|str|vei|weg|tel|tlf|tfn|ca|kl|s|abs|art)[.-]?\d+"),
    ),
)


def cued(kinds: str, words: str, verbs: str) -> tuple[Rule, ...]:
    """Return the rules for an account named after its service or after a word for user name."""
    cue = rf"(?<![\w@])(?i:(?:{SERVICES})(?:[- ]?(?:{kinds}))?|(?:{words}))"
    return (
        Rule(
            EntityType.PERSON,
            re.compile(
                rf"{cue} ?(?:[:=>|]|(?<= )[–-](?= )|\((?=\w)|[„\"'»]) ?[„“\"'»]?(?P<x>@?[^\W_]{_INNER})(?=[\s,;.!?)“”\"'«|]|$)(?! [^\W\d_])"
            ),
            0.8,
            "service, colon, one word",
        ),
        Rule(
            EntityType.PERSON,
            re.compile(
                rf"{cue}[ :=]{{1,3}}(?:(?i:{verbs}) ){{0,3}}[„“\"'»]?(?P<x>(?=[\w.-]*[^\W\d_])(?=[\w.-]*[\d_.]\w)[^\W_]{_INNER})(?![\w@/])"
            ),
            0.88,
            "service, then a word with figure, dot or underscore",
            never=re.compile(r"[^\W\d_]{1,4}\.?|.*\.(?:com|de|se|no|net|org|example)|\d+[a-zåäö]+|\d+-.*|\d.*[.:]\d.*"),
        ),
    )
