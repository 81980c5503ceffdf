"""Ask for what opens a key file. A passphrase is asked on the terminal; it is never the value of an option."""

from __future__ import annotations

import getpass
import pathlib
import warnings
from collections.abc import Sequence
from typing import Annotated

import typer

from fallkonferenz.core.errors import InputError
from fallkonferenz.core.key import Key
from fallkonferenz.store import vault

KeyFile = Annotated[
    pathlib.Path, typer.Option("--key", "-k", metavar="FILE", help="The key file of the case (age format).")
]
Identity = Annotated[
    pathlib.Path | None,
    typer.Option("--identity", "-i", metavar="FILE", help="Open the key file with this age identity instead of a passphrase."),
]
Recipients = Annotated[
    list[str] | None,
    typer.Option("--recipient", "-r", metavar="KEY", help="Lock a new key file for this public key (age1...) or file of keys; may be repeated."),
]
SHORTEST = 8


def new_secret(recipients: Sequence[str] | None) -> vault.Secret:
    """Return what a new key file is locked with: the recipients, or a passphrase that is asked twice."""
    if recipients:
        return vault.Secret(recipients=vault.recipients_of(recipients))
    passphrase = _ask("Passphrase for the new key file", again="Once more")
    if len(passphrase) < SHORTEST:
        raise InputError(f"the passphrase is shorter than {SHORTEST} characters", hint="four words in a row are good")
    return vault.Secret(passphrase=passphrase)


def known_secret(identity: pathlib.Path | None) -> vault.Secret:
    """Return what opens a key file: an identity file, or the passphrase."""
    if identity:
        return vault.Secret(identities=vault.identities(identity))
    return vault.Secret(passphrase=_ask("Passphrase of the key file"))


def _ask(words: str, *, again: str = "") -> str:
    """Ask for a passphrase that is not shown. Raises InputError if nobody is there to answer."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", getpass.GetPassWarning)  # it names a line of Python, and no terminal means no echo
        try:
            return str(typer.prompt(words, hide_input=True, confirmation_prompt=again or False, err=True))
        except typer.Abort as stopped:
            if isinstance(stopped.__context__, EOFError):  # Ctrl-C raises the same
                hint = "run the command in a terminal, or use --recipient and --identity instead of a passphrase"
                raise InputError("the passphrase cannot be asked for: there is no terminal", hint=hint) from None
            raise


def open_key(path: pathlib.Path, identity: pathlib.Path | None) -> tuple[Key, vault.Secret]:
    """Return the key in a file and what opened it; warn if others can read the file."""
    from fallkonferenz.cli.console import note

    if not path.is_file():
        raise InputError(f"the key file {path} does not exist")
    secret = known_secret(identity)
    key = vault.load(path, secret)
    if vault.is_open_to_others(path):
        note(f"warning: others on this computer can read {path.name}; 'chmod 600' closes it")
    return key, secret


def lock_again(secret: vault.Secret, recipients: Sequence[str] | None) -> vault.Secret:
    """Return what a changed key file is locked with: the same passphrase, or for an identity its own public key."""
    if secret.passphrase:
        return secret
    if recipients:
        return vault.Secret(recipients=vault.recipients_of(recipients))
    return vault.Secret(recipients=vault.public_keys(secret.identities))
