"""What looks like an identifier, whoever found it, and tells of nobody: languages of leaflets, names that stand for a name."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span

_LIST = 60  # characters before a language in which the leaflet stands
# "EPDS-Bögen auf Rumänisch, Dari und Tigrinya": forms have languages, that is no family's origin.
_PRINTED_IN = re.compile(
    r"(?:bögen|bogen|flyer|broschüren?|formulare?n?|infoblatt|merkblatt|merkblätter|material|blanketter|broschyrer|broschyr|foldrar|brosjyrer|brosjyre|skjema|skjemaer)"
    r"[ ](?:auf|in|på)[ ](?:\w+,?[ ](?:und[ ]|och[ ]|og[ ])?){0,6}\Z",
    re.IGNORECASE,
)
_NAME_OF_FORMS = re.compile(r"(?:(?:max|erika|frau|herrn?|familie)[ ])?muster(?:mann|frau|familie|kind)s?", re.IGNORECASE)


def tells_of_nobody(text: str, span: Span) -> bool:
    """Whether a span of the text is the language of something printed, or the name that forms give as an example."""
    if span.entity_type is EntityType.ORIGIN:
        return _PRINTED_IN.search(text, max(0, span.start - _LIST), span.start) is not None
    return span.entity_type is EntityType.PERSON and _NAME_OF_FORMS.fullmatch(text, span.start, span.end) is not None
