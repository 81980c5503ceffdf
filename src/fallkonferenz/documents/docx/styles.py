"""Styles of a Word document without names that somebody gave them: "DRK Ahlbeck Brief" becomes "Style 3".

The names of Word's own styles stay, and so does what every style looks like.
"""

from __future__ import annotations

from typing import Any

from fallkonferenz.documents.docx.names import A, W, local, remove, w

_REFERENCES = w("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink", "defaultTableStyle", "clickAndTypeStyle")
# The words of the names of Word's own styles. Source: ECMA-376, part 1, latent styles.
_WORDS = frozenset(
    "normal heading toc index title subtitle header footer footnote endnote reference text body first indent list bullet number continue closing "
    "signature salutation date hyperlink followedhyperlink strong emphasis intense subtle quote book caption table of figures authorities toa macro "
    "envelope address return line page message note block document map plain e-mail html acronym cite code definition keyboard preformatted sample "
    "typewriter variable default paragraph font no spacing grid light medium dark colorful shading accent simple classic columns contemporary "
    "elegant professional subtle web theme revision placeholder bibliography annotation subject balloon outline placeholder annotation char top "
    "bottom of form mention smart unresolved comment standard web".split()
)
_GONE = w("aliases", "rsid", "personal", "personalCompose", "personalReply", "autoRedefine")
_OF_NUMBERING = w("nsid", "tmpl", "name", "numPicBullet", "lvlPicBulletId")


class Names:
    """New ids for styles; what refers to a style that does not exist goes."""

    def __init__(self, styles: Any | None) -> None:
        rows = list(styles.iter(W + "style")) if styles is not None else []
        self._ids = {row.get(W + "styleId"): f"s{number}" for number, row in enumerate(rows, 1)}

    def apply(self, root: Any) -> None:
        """Let every reference of a tree use the new ids."""
        for element in list(root.iter(*_REFERENCES)):
            new = self._ids.get(element.get(W + "val"))
            if new is None:
                remove(element)
            else:
                element.set(W + "val", new)

    def style(self, old: str | None) -> str | None:
        return self._ids.get(old)


def clean_styles(root: Any, names: Names) -> None:
    """Rename what somebody has named, and drop what is no style."""
    own = 0
    for style in list(root.iter(W + "style")):
        style.set(W + "styleId", names.style(style.get(W + "styleId")) or "")
        for child in list(style):
            if child.tag in _GONE:
                style.remove(child)
        name = style.find(W + "name")
        if name is not None and not is_built_in(name.get(W + "val") or ""):
            own += 1
            name.set(W + "val", f"Style {own}")
    for element in list(root.iter(W + "latentStyles")):
        remove(element)


def is_built_in(name: str) -> bool:
    """Say whether a name is made of the words of Word's own styles alone."""
    return all(word in _WORDS or (word.isdecimal() and len(word) < 3) for word in name.casefold().replace("-", " ").replace("e mail", "e-mail").split())


def clean_numbering(root: Any) -> None:
    """Take the names and the pictures out of lists."""
    for element in list(root.iter(*_OF_NUMBERING)):
        remove(element)


def clean_theme(root: Any) -> None:
    """Take the names out of colours and fonts, and the pictures out of fillings."""
    for fill in list(root.iter(A + "blipFill")):
        fill.addprevious(fill.makeelement(A + "noFill"))
        remove(fill)
    for element in list(root.iter()):
        if element.tag in (A + "extLst", A + "objectDefaults", A + "extraClrSchemeLst", A + "custClrLst"):
            remove(element)
        elif "name" in element.attrib and local(element.tag) in ("theme", "clrScheme", "fontScheme", "fmtScheme"):
            element.set("name", "Theme")


def clean_fonts(root: Any) -> None:
    """Keep what fonts are called and look like, not the fonts themselves."""
    for font in root.iter(W + "font"):
        for child in list(font):
            if local(child.tag) not in ("panose1", "charset", "family", "pitch", "sig"):
                font.remove(child)
