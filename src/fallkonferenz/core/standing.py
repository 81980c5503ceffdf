"""Who somebody is in the family of a case, as one room finds it out and another one writes it."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True, slots=True)
class Standing:
    """The place in the family of the child the case is about: a role without the sex, with the side of the family.

    `place` is "child", "mother", "father", "step", "foster", "grand_m" (the mother's mother or father), "grand_f", "grand",
    "aunt_m" (a sister or brother of the mother), "aunt_f", "aunt", "neighbour" or "friend"; `sex` f, m or empty;
    `order` counts those of one place, the child the case is about first.
    """

    place: str
    sex: str = ""
    order: int = 0
