"""Where the models, templates and examples lie: inside the installed package, or at the top of a checkout."""

from __future__ import annotations

import functools
import pathlib

import fallkonferenz
from fallkonferenz.core.errors import MissingPieceError

_PACKAGE = pathlib.Path(fallkonferenz.__file__).parent


@functools.cache
def folder(name: str) -> pathlib.Path:
    """Return the folder `models`, `templates` or `examples`.

    A wheel holds them in `fallkonferenz/data/`; an editable install and a checkout have them beside `src/`.
    Raises MissingPieceError if the installation has lost it.
    """
    for place in (_PACKAGE / "data" / name, _PACKAGE.parents[1] / name):
        if place.is_dir():
            return place
    raise MissingPieceError(
        f"the folder {name} of fallkonferenz is not installed", hint="pip install --force-reinstall fallkonferenz"
    )
