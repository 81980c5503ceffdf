"""A pseudonymized file with its key file, for the tests of `restore` and `key`."""

from __future__ import annotations

import pathlib

import pyrage

from fallkonferenz import pipeline
from fallkonferenz.core import markup
from fallkonferenz.core.entities import Language
from fallkonferenz.core.narrative import AnnotatedNarrative, Narrative
from fallkonferenz.core.profile import Profile
from fallkonferenz.store import vault

TEXT, SPANS = markup.parse("Frau [[PERSON|Aria Öz]] kam aus [[LOCATION|Ahlbeck]].\r\n[[PERSON|Aria]] schläft.\n")


def write_pack(folder: pathlib.Path) -> pathlib.Path:
    """Write case.pseudo.txt, case.key and the identity me.txt that opens it."""
    annotated = AnnotatedNarrative(Narrative("case", Language.DE, TEXT), SPANS)
    (made,), key = pipeline.pseudonymize_case([annotated], Profile(), seed=b"seed")
    identity = pyrage.x25519.Identity.generate()
    (folder / "me.txt").write_text(f"# mine\n{identity}\n", encoding="utf-8")
    vault.create(folder / "case.key", key, vault.Secret(recipients=(str(identity.to_public()),)))
    (folder / "case.pseudo.txt").write_bytes(made.text.encode())
    return folder
