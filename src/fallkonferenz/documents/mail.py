"""Mails (.eml, .msg): who, when, subject and text. Attachments are listed without their names, and nobody looks into them."""

from __future__ import annotations

import email
import email.policy
import io
from collections.abc import Iterable
from email.message import EmailMessage
from typing import Any

from fallkonferenz.core.document import Part, SourceDocument
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.documents.flat import clean, from_paragraphs
from fallkonferenz.documents.losses import Losses

_HEADERS = ("From", "To", "Cc", "Date", "Subject")
_SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
_LOCKED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_MOST_PARTS = 500

# Properties of a message in an .msg file. Source: [MS-OXPROPS]; 001F is text in UTF-16, 001E in the code page of the message.
_PROPERTIES = (("From", "0C1A"), ("From", "5D01"), ("To", "0E04"), ("Cc", "0E03"), ("Subject", "0037"))
_BODY = "1000"
_HTML = "10130102"


def open_eml(raw: bytes, name: str, leave_out: Language | None) -> SourceDocument:
    """Open a mail. Raises InputError if it is none, or encrypted."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not any(message[header] for header in _HEADERS):
        raise InputError(f"{name} is no mail")
    losses = Losses(leave_out)
    parts = [Part("head", f"{header}: {_value(message, header)}") for header in _HEADERS if message[header]]
    leaves = [part for part in message.walk() if not part.is_multipart() or part.get_content_type() == "message/rfc822"]
    if len(leaves) > _MOST_PARTS:
        raise InputError(f"{name} has more than {_MOST_PARTS} parts")
    if any(part.get_content_type() in _LOCKED for part in message.walk()):
        raise InputError(f"{name} is encrypted", hint="save its text as .txt")
    body = message.get_body(("plain", "html"))
    text = "" if body is None else str(body.get_content())
    if "\ufffd" in text:
        raise InputError(f"{name} is damaged: its text is not in the encoding it names", hint="save its text as .txt")
    parts += _body(text, name, body is not None and body.get_content_type() == "text/html", losses, leave_out)
    alternatives = {id(part) for part in _alternatives(message)}
    number = 0
    for part in leaves:
        kind = part.get_content_type()
        if part is body or id(part) in alternatives:
            continue
        if kind in _SIGNATURES:
            losses.remove("signature")
            continue
        number += 1
        parts += _attachment(number, kind.rpartition("/")[2], losses)
    return from_paragraphs(parts, losses.unread, losses.removed)


def _value(message: EmailMessage, header: str) -> str:
    """Return a line of the head; the date without its day of the week and its zone, as dates are read in every language."""
    moment = getattr(message[header], "datetime", None)
    return moment.strftime("%Y-%m-%d %H:%M") if moment else " ".join(str(message[header]).split())


def _alternatives(message: EmailMessage) -> Iterable[Any]:
    """Return the texts that say the same as the body does."""
    for part in message.walk():
        if part.get_content_type() == "multipart/alternative":
            yield from (child for child in part.iter_parts() if child.get_content_maintype() == "text")
            related = (child for child in part.iter_parts() if child.get_content_type() == "multipart/related")
            for child in related:
                yield from (leaf for leaf in child.iter_parts() if leaf.get_content_type() == "text/html")


def _body(text: str, name: str, is_html: bool, losses: Losses, leave_out: Language | None) -> list[Part]:
    if not is_html:
        return [Part("text", row) for row in clean(text).rstrip("\n").split("\n")]
    from fallkonferenz.documents.html import open_html

    if not text.strip():
        return []
    page = open_html(text.encode("utf-8", "surrogatepass"), name, leave_out)
    for what in page.unread:
        losses.unreadable(what.partition(" in ")[0].partition(" (")[0], "the text")
    return [Part("text", row) for part in page.parts for row in part.text.split("\n")]


def _attachment(number: int, kind: str, losses: Losses) -> list[Part]:
    words = losses.unreadable("attachment", f"the mail ({kind})" if kind.isascii() and len(kind) < 40 else "the mail")
    return [Part("attachments", f"{number}. {words}")] if words else []


def open_msg(raw: bytes, name: str, leave_out: Language | None) -> SourceDocument:
    """Open a mail of Outlook. Raises InputError if it is none."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(raw)) as file:
        streams = {"/".join(path): path for path in file.listdir(streams=True, storages=False)}
        if not any(path.startswith("__properties_version1.0") for path in streams):
            raise InputError(f"{name} is no mail of Outlook", hint="old Word documents must be saved as .docx")

        def text(identifier: str) -> str:
            for kind, encoding in (("001F", "utf-16-le"), ("001E", "cp1252")):
                path = f"__substg1.0_{identifier}{kind}"
                if path in streams:
                    return str(file.openstream(streams[path]).read().decode(encoding)).rstrip("\0")
            return ""

        losses = Losses(leave_out)
        parts = [Part("head", f"{label}: {' '.join(value.split())}") for label, identifier in _PROPERTIES if (value := text(identifier)).strip()]
        body = text(_BODY)
        is_html = not body.strip() and f"__substg1.0_{_HTML}" in streams
        if is_html:
            from fallkonferenz.documents.html import decode

            body = decode(file.openstream(streams[f"__substg1.0_{_HTML}"]).read(), name)
        elif not body.strip() and "__substg1.0_10090102" in streams:
            raise InputError(f"{name} has its text in a form that is not read", hint="save it as .txt or .eml in Outlook")
        parts += _body(body, name, is_html, losses, leave_out)
        folders = sorted({path.partition("/")[0] for path in streams if path.startswith("__attach_version1.0_")})
        for number, _ in enumerate(folders, 1):
            parts += _attachment(number, "", losses)
    return from_paragraphs(parts, losses.unread, losses.removed)
