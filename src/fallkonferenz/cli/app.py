"""The `fallkonferenz` command: the table of commands and the one error boundary.

A command is a module in this folder and one line in `COMMANDS`. A module is imported when its command runs or when
help lists it, so modules import nothing heavy at the top.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import fallkonferenz
from fallkonferenz.cli.console import complain
from fallkonferenz.core.errors import FallkonferenzError, bug

# In the order of a coordinator's work; the module and the function `<command>_command` bear the command's name.
COMMANDS = (
    "demo",
    "anonymize",
    "detect",
    "fill",
    "check",
    "handout",
    "agenda",
    "new",
    "draw",
    "minutes",
    "forum",
    "templates",
    "restore",
    "key",
    "evaluate",
)  # a line each: several people add theirs

BUG = 70
DEBUG_HINT = (
    "run the same command as 'fallkonferenz --debug ...' for a traceback (it may show file names, so look before you send it)"
)


class _Boundary(TyperGroup):
    """Turns our errors into one clear sentence and an exit code; the unexpected is a bug and shows no text."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except FallkonferenzError as error:
            complain(error)
            raise typer.Exit(error.exit_code) from None
        except (typer.Exit, typer.Abort, KeyboardInterrupt):
            raise
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(0) from None
        except Exception as error:
            if _is_typers(error) or ctx.params.get("debug"):
                raise
            found = bug(error)
            found.hint = DEBUG_HINT
            complain(found)
            raise typer.Exit(BUG) from None


def _is_typers(error: Exception) -> bool:
    return any(base.__module__.split(".")[0] in ("click", "typer") for base in type(error).__mro__)


app = typer.Typer(
    name="fallkonferenz",
    cls=_Boundary,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    pretty_exceptions_show_locals=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"fallkonferenz {fallkonferenz.__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show a traceback if fallkonferenz itself fails.")] = False,
) -> None:
    """Pseudonymize case narratives, fill case sheets, build meeting packs. German, Swedish, Bokmål, Nynorsk.

    Everything happens on this computer; nothing is ever sent anywhere.

    Exit codes: 0 done, 1 done and a person must look, 2 wrong usage, 3 input not valid, 4 something is not installed,
    70 a bug.
    """


def _register() -> None:
    for name in COMMANDS:
        module = importlib.import_module(f"fallkonferenz.cli.{name}")
        command = getattr(module, f"{name}_command", None)
        if command is not None:
            app.command(name)(command)
        else:  # a group of commands
            app.add_typer(module.app, name=name)


_register()


def main() -> None:
    """Run the command line."""
    app()
