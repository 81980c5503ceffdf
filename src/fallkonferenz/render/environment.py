"""Jinja2 as it is used here: sandboxed, strict, escaping; templates show and do not compute. The only module with Jinja2."""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Callable, Mapping
from typing import Any

from fallkonferenz.core.errors import TemplateError
from fallkonferenz.render.words import Words

Read = Callable[[str], str | None]  # the text of a template by name, the user's before the built-in one


@dataclasses.dataclass(frozen=True, slots=True)
class Assets:
    """What documents are made with: templates by name, the Word document whose styles are used, the filter for pandoc."""

    read: Read
    reference: pathlib.Path
    filter: pathlib.Path
    catalogues: tuple[Mapping[str, Any], ...]

    def text(self, name: str) -> str:
        """Return a template. Raises TemplateError if there is none of that name."""
        content = self.read(name)
        if content is None:
            raise TemplateError(f"there is no document template {name}", hint="see 'fallkonferenz templates list', or mend the plan that names it")
        return content


def render(assets: Assets, name: str, words: Words, values: Mapping[str, Any]) -> str:
    """Return a template filled with values. Raises TemplateError with the line if it uses something that is not there."""
    import jinja2
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def load(wanted: str) -> tuple[str, str, None]:
        return assets.text(wanted), wanted, None

    environment = ImmutableSandboxedEnvironment(
        loader=jinja2.FunctionLoader(load),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(
        t=words.t, n=words.n, word=words.word, pick=words.pick, date=words.date, time=words.time, duration=words.duration
    )
    try:
        return environment.get_template(name).render(dict(values))
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(f"{error.name or name}, line {error.lineno}: {error.message}") from None
    except (jinja2.UndefinedError, jinja2.TemplateError) as error:
        raise TemplateError(f"{name}: {error.message or type(error).__name__}", hint="a template may use only what its document is given") from None
