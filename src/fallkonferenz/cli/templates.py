"""`fallkonferenz templates`: the case templates and the vocabulary."""

from __future__ import annotations

import pathlib
import re
import sys
from typing import Annotated

import typer

from fallkonferenz.cli import options
from fallkonferenz.core.entities import Language

app = typer.Typer(no_args_is_help=True, help="Show and copy the templates of case sheets, and the vocabulary.")

_VOCABULARY = ("stress", "resources")


@app.command("list")
def list_templates(lang: options.Lang = options.LanguageChoice.AUTO) -> None:
    """List the built-in templates with their titles.

    Example: fallkonferenz templates list
    """
    from fallkonferenz import pipeline
    from fallkonferenz.store.sheets import template_names

    names = template_names()
    width = max(map(len, names))
    for name in names:
        template = pipeline.case_template(name)
        sys.stdout.write(f"{name:{width}}  {template.label.get(lang.language() or Language.DE, name)}\n")


@app.command("show")
def show_template(
    name: Annotated[str, typer.Argument(help="A template, or 'stress' or 'resources' for the vocabulary.")],
    lang: options.Lang = options.LanguageChoice.AUTO,
) -> None:
    """Show the fields of a template, or the keys of the vocabulary with their labels.

    Example: fallkonferenz templates show core
    """
    from fallkonferenz import pipeline

    language = lang.language() or Language.DE
    if name in _VOCABULARY:
        for word in pipeline.vocabulary().words(name):
            sys.stdout.write(f"{word.key:22}  {word.label[language]}\n")
        return
    template = pipeline.case_template(name)
    sys.stdout.write(f"{template.label.get(language, name)} ({template.id}, version {template.version})\n\n")
    for field in template.fields:
        choices = f" ({', '.join(field.choices)})" if field.choices else ""
        must = " *" if field.required else ""
        sys.stdout.write(f"{field.path:26}  {field.kind:8}  {field.privacy:8}  {field.label.get(language, '')}{choices}{must}\n")


@app.command("copy")
def copy_template(
    name: Annotated[str, typer.Argument(help="A template.")],
    target: Annotated[pathlib.Path, typer.Argument(help="The file to write; change it and give its path as --template.")],
    force: options.Force = False,
) -> None:
    """Copy a built-in template, to make your own from it. The copy has the name of its file as its id.

    Example: fallkonferenz templates copy core my_sheet.yaml
    """
    from fallkonferenz.store import files
    from fallkonferenz.store.sheets import template_text

    text = template_text(name)
    if target.stem.isidentifier():
        text = re.sub(r"^id: .*$", f"id: {target.stem}", text, count=1, flags=re.MULTILINE)
    files.write_text(target, text, force=force)
