"""A place where a text names somebody or tells of somebody by a kinship word, and what stands around it."""

from __future__ import annotations

import dataclasses

PARENT_ROLES = ("mother", "father")


@dataclasses.dataclass(slots=True)
class Mention:
    """A name or a kinship word at `[start, end)`, and what stands around it."""

    start: int
    end: int
    name: tuple[str, ...] = ()  # its tokens in lower case, without a genitive; empty for a kinship word
    entity: int = 0
    role: str = ""
    sex: str = ""
    side: str = ""
    months: int | None = None
    is_helper: bool = False
    is_family: bool = False  # the family as a whole: "Familie X"
    is_index: bool = False
    is_dead: bool = False
    is_with_child: bool = False  # expects a child, has borne one, nurses it
    in_home: bool | None = None
    work: str = ""
    work_at: int = -1  # where the work is told
    known: str = ""  # the sex that the name itself tells
    of: tuple[int, ...] = ()  # the relative of those whose names begin here: "Annas mamma"
    of_role: str = ""  # the relative of somebody named by a kinship word: "mammas syster"
    owner: str = ""  # the pronoun that says whose relative: "hennes syster"; who that is, `people` finds out
    is_new: bool = False  # "new partner"
    is_born: bool = False  # "X hat Y geboren", of Y
    is_had: bool = False  # "X hat einen Sohn": nothing is said of the other parent
    is_titled: bool = False  # "Frau X"
    is_spouse: bool = False  # told by a word for husband or wife
    is_in_law: bool = False  # a parent of the other one: "svigermor"
    is_own: bool = False  # a child that one of the two brings along
    word: int = -1  # where the kinship word stands that tells the role
    like: int | None = None  # another name of whom begins here: "geb. X", "(im Pass: X)"

    @property
    def is_relative(self) -> bool:
        """Whether the role is towards somebody who is told, not towards the child of the case."""
        return bool(self.of or self.of_role or self.owner)
