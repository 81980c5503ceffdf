"""Everything in a finished document that no reader sees: attributes, names of parts, text outside of paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from fallkonferenz.documents.container import parse, unzip
from fallkonferenz.documents.docx.names import local

_READ = frozenset("t p span h a title".split())  # elements whose text is read as a part
_FONTS = frozenset("ascii hAnsi cs eastAsia typeface font font-name font-family svg:font-family".split())  # a font may be called Georgia


def hidden_texts(content: bytes, ending: str) -> Iterator[tuple[str, str]]:
    """Yield where a text stands, and the text. What is not packed holds nothing that its opener has not read."""
    if ending not in (".docx", ".odt"):
        return
    for name, entry in unzip(content, "the result").items():
        yield "the names of the parts", name
        if not name.endswith((".xml", ".rels")):
            continue
        for element in parse(entry, "the result", name).iter():
            if local(element.tag) == "font":
                continue
            for key, value in element.attrib.items():
                if local(key) not in _FONTS and not (local(element.tag) == "lvlText" or local(key) == "string"):
                    yield name, value
            if local(element.tag) not in _READ and element.text:
                yield name, element.text
