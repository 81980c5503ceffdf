"""Read profiles from YAML files: those of the user, and the built-in ones in `templates/profiles/`."""

from __future__ import annotations

import dataclasses
import pathlib
import typing
from typing import Any

from fallkonferenz.core.errors import ConfigError
from fallkonferenz.core.profile import Profile
from fallkonferenz.store import resources, text


def names() -> tuple[str, ...]:
    """Return the names of the built-in profiles."""
    return tuple(sorted(path.stem for path in _folder().glob("*.yaml")))


def load(name_or_path: str) -> Profile:
    """Return a built-in profile by name, or the profile in a YAML file.

    Raises ConfigError with all problems: an unknown key, a missing key, a value that is no choice.
    """
    path = _folder() / f"{name_or_path}.yaml"
    if not name_or_path.isidentifier() or not path.is_file():
        path = pathlib.Path(name_or_path)
        if not path.is_file():
            raise ConfigError(
                f"there is no profile {name_or_path}",
                hint=f"one of {', '.join(names())}, or the path of a YAML file (copy a built-in one and change it)",
            )
    import yaml

    try:
        data = yaml.safe_load(text.read(path).text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise ConfigError(f"{path.name}{where}: not valid YAML") from None
    return _profile(data, path)


def _folder() -> pathlib.Path:
    return resources.folder("templates") / "profiles"


def _profile(data: Any, path: pathlib.Path) -> Profile:
    if not isinstance(data, dict):
        raise ConfigError(f"{path.name} is not a profile: it needs lines of the form 'style: names'")
    choices = typing.get_type_hints(Profile)
    fields = [field.name for field in dataclasses.fields(Profile) if field.name != "name"]
    problems = [f"{key}: no such key; the keys are {', '.join(fields)}" for key in data if key not in fields]
    problems += [f"{field}: missing" for field in fields if field not in data and field != "note"]
    values: dict[str, Any] = {"name": path.stem}
    for field in fields:
        if field not in data:
            continue
        try:
            values[field] = choices[field](data[field])
        except ValueError:
            problems.append(f"{field}: {data[field]!s:.40} is not one of {', '.join(choices[field])}")
    if problems:
        raise ConfigError(f"{path.name} is not a valid profile", problems=tuple(problems))
    return Profile(**values)
