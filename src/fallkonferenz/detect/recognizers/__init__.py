"""The one table of recognizers by rule. To add one: a folder here, a line in `RECOGNIZERS`, phrase files in `tests/recognizers/`."""

from __future__ import annotations

from collections.abc import Callable

from fallkonferenz.core.entities import Language
from fallkonferenz.detect.interface import Recognizer
from fallkonferenz.detect.recognizers.address import make as make_address
from fallkonferenz.detect.recognizers.age import make as make_age
from fallkonferenz.detect.recognizers.date import make as make_date
from fallkonferenz.detect.recognizers.email import make as make_email
from fallkonferenz.detect.recognizers.id_number import make as make_id_number
from fallkonferenz.detect.recognizers.organization import make as make_organization
from fallkonferenz.detect.recognizers.origin import make as make_origin
from fallkonferenz.detect.recognizers.person_cue import make as make_person_cue
from fallkonferenz.detect.recognizers.phone import make as make_phone
from fallkonferenz.detect.recognizers.place_label import make as make_place_label
from fallkonferenz.detect.recognizers.profession import make as make_profession
from fallkonferenz.detect.recognizers.url import make as make_url
from fallkonferenz.detect.recognizers.user_name import make as make_user_name

RECOGNIZERS: tuple[Callable[[Language], Recognizer], ...] = (
    make_id_number,
    make_date,
    make_age,
    make_phone,
    make_email,
    make_url,
    make_user_name,
    make_address,
    make_place_label,
    make_organization,
    make_person_cue,
    make_profession,
    make_origin,
)


def make_recognizers(language: Language) -> tuple[Recognizer, ...]:
    """Return the recognizers of a language, ready to run."""
    return tuple(make(language) for make in RECOGNIZERS)
