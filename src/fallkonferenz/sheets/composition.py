"""What a kinship word makes of somebody: the mother of the father is a grandmother on the father's side.

Everybody has a place in the family of the child the case is about. A place is a role without the sex: `grand_m` is the mother
or father of the mother, `aunt_f` a sister or brother of the father, `""` nobody of the family.
"""

from __future__ import annotations

from collections.abc import Mapping

PARENTS = ("mother", "father", "parent")
GRAND = ("grand_m", "grand_f", "grand")
AUNT = ("aunt_m", "aunt_f", "aunt")
PLACES = ("", "child", *PARENTS, "step", *GRAND, *AUNT, "cousin", "relative", "foster", "neighbour", "friend")

# Of whose relative -> what somebody is then. An owner that is missing says nothing.
_PARENT_OF: Mapping[str, tuple[str, ...]] = {
    "mother": ("grand_m",), "father": ("grand_f",), "parent": GRAND, "aunt_m": ("grand_m",), "aunt_f": ("grand_f",), "aunt": GRAND,
    "cousin": (*AUNT, "relative"), "step": ("relative",), "relative": ("relative",), "foster": ("relative",),
    "grand_m": ("relative",), "grand_f": ("relative",), "grand": ("relative",), "friend": ("friend",), "neighbour": ("neighbour",),
}  # fmt: skip
_OF: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "mother": {"child": ("mother",), **_PARENT_OF},
    "father": {"child": ("father",), **_PARENT_OF},
    "parent": {"child": PARENTS, **_PARENT_OF},
    "child": {
        "mother": ("child",), "father": ("child",), "parent": ("child",), "step": ("child",), "foster": ("child",),
        "grand_m": ("mother", "parent", "aunt_m"), "grand_f": ("father", "parent", "aunt_f"), "grand": (*PARENTS, *AUNT),
        "aunt_m": ("cousin",), "aunt_f": ("cousin",), "aunt": ("cousin",), "relative": ("cousin", "relative", *AUNT),
        "friend": ("friend",), "neighbour": ("neighbour", "friend"),
    },
    "sibling": {
        "child": ("child",), "mother": ("aunt_m",), "father": ("aunt_f",), "parent": ("aunt",), "aunt_m": ("mother", "aunt_m"),
        "aunt_f": ("father", "aunt_f"), "aunt": ("aunt", *PARENTS), "cousin": ("cousin",), "step": ("relative",),
        "grand_m": ("relative",), "grand_f": ("relative",), "grand": ("relative",), "relative": ("relative",), "foster": ("relative",),
    },
    "partner": {
        "mother": ("father", "parent", "step", "mother"), "father": ("mother", "parent", "step", "father"), "parent": (*PARENTS, "step"),
        "step": ("mother", "father", "parent"), "grand_m": ("grand_m",), "grand_f": ("grand_f",), "grand": ("grand",),
        "aunt_m": ("relative",), "aunt_f": ("relative",), "aunt": ("relative",), "relative": ("relative", *AUNT),
        "foster": ("foster",), "friend": ("friend",), "neighbour": ("neighbour", "friend"),
    },
    "new_partner": {
        "mother": ("step",), "father": ("step",), "parent": ("step",), "step": PARENTS, "grand_m": ("relative", "grand_m"),
        "grand_f": ("relative", "grand_f"), "grand": ("relative", "grand"),
    },
    "ex_partner": {
        "mother": ("father", "parent"), "father": ("mother", "parent"), "parent": PARENTS, "step": ("relative",),
        "grand_m": ("grand_m", "relative"), "grand_f": ("grand_f", "relative"), "grand": ("grand", "relative"),
    },
    "in_law": {"mother": ("grand_f",), "father": ("grand_m",), "parent": GRAND, "child": GRAND},
    "step": {"child": ("step",), "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "foster": {"child": ("foster",), "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "grand": {"child": GRAND, "cousin": GRAND, "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "grand_m": {"child": ("grand_m",), "cousin": GRAND, "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "grand_f": {"child": ("grand_f",), "cousin": GRAND, "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "aunt": {"child": AUNT, "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "aunt_m": {"child": ("aunt_m",), "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "aunt_f": {"child": ("aunt_f",), "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "cousin": {"child": ("cousin",), "mother": ("relative",), "father": ("relative",), "parent": ("relative",)},
    "relative": dict.fromkeys(PLACES, ("relative",)),
    "neighbour": dict.fromkeys(PLACES, ("neighbour",)),
    "friend": dict.fromkeys(PLACES, ("friend",)),
}  # fmt: skip
# What the bare word says in a text about a child: "Mutter: X", "der Bruder X", "Partner: X".
_BARE: Mapping[str, tuple[str, ...]] = {
    "child": ("child",), "sibling": ("child",), "partner": (*PARENTS, "step"), "new_partner": ("step",), "ex_partner": PARENTS, "in_law": GRAND,
}  # fmt: skip


def places(kind: str, owner: str | None) -> tuple[str, ...]:
    """Return what somebody may be who is the `kind` of one with the place `owner`; without an owner, of the child of the case."""
    if owner is None:
        return _BARE.get(kind) or _OF[kind]["child"]
    return _OF[kind].get(owner, ())


def kind_of(role: str, side: str = "", *, is_new: bool = False, is_in_law: bool = False) -> str:
    """Return the kind of relation that a kinship word tells: a role without its sex."""
    if is_in_law and role.startswith("grand"):
        return "in_law"
    if role == "partner":
        return "new_partner" if is_new else role
    for head in ("step", "foster"):
        if role.startswith(f"{head}_"):
            return head
    if role.startswith("grand"):
        ending = role[-1] if role[-2:] in ("_m", "_f") else side
        return f"grand_{ending}" if ending else "grand"
    if role in ("aunt", "uncle"):
        return f"aunt_{side}" if side else "aunt"
    return role


def place_of(role: str, side: str = "") -> str:
    """Return the place of somebody who is known by a role: "mammas syster"."""
    kind = "parent" if role == "partner" else "child" if role == "sibling" else kind_of(role, side)
    return kind if kind in PLACES else "relative"


_ROLES: Mapping[str, tuple[str, str, str]] = {  # place: role of a woman, of a man, of one whose sex is not known
    "mother": ("mother", "mother", "mother"), "father": ("father", "father", "father"), "parent": ("mother", "father", "parent"),
    "step": ("step_mother", "step_father", "step_parent"), "foster": ("foster_mother", "foster_father", "relative"),
    "grand_m": ("grandmother_m", "grandfather_m", "relative"), "grand_f": ("grandmother_f", "grandfather_f", "relative"),
    "grand": ("grandmother", "grandfather", "relative"), "aunt_m": ("aunt", "uncle", "relative"), "aunt_f": ("aunt", "uncle", "relative"),
    "aunt": ("aunt", "uncle", "relative"),
}  # fmt: skip


def role_of(place: str, sex: str) -> str:
    """Return the role that the sheet shows for a place."""
    female, male, unknown = _ROLES.get(place, (place, place, place))
    return {"f": female, "m": male}.get(sex, unknown)
