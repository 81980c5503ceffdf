"""What a KV or chamber asks of a circle: data to `Limits`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fallkonferenz.core.errors import TemplateError
from fallkonferenz.core.meeting import Limits
from fallkonferenz.render.plans import is_texts, texts

_NUMBERS = ("fewest_people", "most_people", "fewest_minutes", "least_health_share", "minutes_per_point")


def parse_limits(data: Any, name: str) -> Limits:
    """Return the profile in data read from YAML. Raises TemplateError with every problem."""
    if not isinstance(data, Mapping):
        raise TemplateError(f"limits {name} are not a table of fields")
    problems = [f"{key}: no such field" for key in data if key not in (*_NUMBERS, "id", "label", "source", "note")]
    problems += [f"{key}: must be a whole number" for key in _NUMBERS if not isinstance(data.get(key, 0), int)]
    if "note" in data and not is_texts(data["note"]):
        problems.append("note: must be a text, or texts by language (de, sv, nb, nn)")
    if problems:
        raise TemplateError(f"limits {name} are not valid", problems=tuple(problems))
    numbers = {key: data.get(key, 0) for key in _NUMBERS}
    return Limits(str(data.get("id", name)), str(data.get("label", "")), str(data.get("source", "")), note=texts(data.get("note") or {}), **numbers)
