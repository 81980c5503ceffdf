"""Lock and open age files with a passphrase, with the same work on every computer.

pyrage chooses the work by measuring the computer that locks, and refuses files that would take this one long: a key
locked on a new or an idle computer might not open on an old or a busy one. It has no switch for either. So the part of
the format that is for passphrases (https://age-encryption.org/v1) is written here; every age program reads it. Public
keys are not its job (`vault` takes pyrage for them).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets

WORK = 17  # 2**17 rounds of scrypt, 128 MB: what OWASP asks for at least; half a second on an ordinary laptop
HARDEST = 20  # what is opened at most: a gigabyte of memory
_HEADER = re.compile(
    rb"(age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n---) ([A-Za-z0-9+/]{43})\n"
)
_CHUNK = 64 * 1024
_TAG = 16
_NONCE = 16


class WrongPassphrase(Exception):
    """The passphrase does not open the file."""


class TooHard(Exception):
    """The file asks for more work than a computer should do."""


class Damaged(Exception):
    """The file is not as it was written."""


def is_locked_so(content: bytes) -> bool:
    """Say whether a file is locked with a passphrase."""
    return content.startswith(b"age-encryption.org/v1\n-> scrypt ")


def encrypt(content: bytes, passphrase: str) -> bytes:
    """Return an age file with the content."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    file_key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
    body = ChaCha20Poly1305(_stretched(passphrase, salt, WORK)).encrypt(bytes(12), file_key, None)
    header = b"age-encryption.org/v1\n-> scrypt %b %d\n%b\n---" % (_encoded(salt), WORK, _encoded(body))
    mac = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    chunks = [content[at : at + _CHUNK] for at in range(0, len(content), _CHUNK)] or [b""]
    payload = b"".join(cipher.encrypt(_counter(number, len(chunks)), chunk, None) for number, chunk in enumerate(chunks))
    return header + b" " + _encoded(mac) + b"\n" + nonce + payload


def decrypt(content: bytes, passphrase: str) -> bytes:
    """Return what is inside. Raises WrongPassphrase, TooHard or Damaged."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    match = _HEADER.match(content)
    if match is None:
        raise Damaged
    salt, work, body, mac = _decoded(match[2]), int(match[3]), _decoded(match[4]), _decoded(match[5])
    if work > HARDEST:
        raise TooHard
    try:
        file_key = ChaCha20Poly1305(_stretched(passphrase, salt, work)).decrypt(bytes(12), body, None)
    except InvalidTag:
        raise WrongPassphrase from None
    if not hmac.compare_digest(hmac.digest(_derived(file_key, b"", b"header"), match[1], "sha256"), mac):
        raise Damaged
    payload = content[match.end() :]
    cipher = ChaCha20Poly1305(_derived(file_key, payload[:_NONCE], b"payload"))
    chunks = [payload[at : at + _CHUNK + _TAG] for at in range(_NONCE, len(payload), _CHUNK + _TAG)]
    if not chunks:
        raise Damaged
    try:
        return b"".join(cipher.decrypt(_counter(number, len(chunks)), chunk, None) for number, chunk in enumerate(chunks))
    except InvalidTag:
        raise Damaged from None


def _stretched(passphrase: str, salt: bytes, work: int) -> bytes:
    memory = 2 ** (work + 10) + 2**22
    return hashlib.scrypt(passphrase.encode(), salt=b"age-encryption.org/v1/scrypt" + salt, n=2**work, r=8, p=1, maxmem=memory, dklen=32)


def _counter(number: int, of: int) -> bytes:
    """Return the nonce of a chunk: its number, and whether it is the last one."""
    return number.to_bytes(11, "big") + bytes([number == of - 1])


def _encoded(raw: bytes) -> bytes:
    """Encode base64 without padding."""
    return base64.b64encode(raw).rstrip(b"=")


def _decoded(text: bytes) -> bytes:
    """Decode base64 without padding."""
    try:
        return base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        raise Damaged from None


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return 32 bytes of HKDF with SHA-256 (RFC 5869)."""
    extracted = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(extracted, purpose + b"\x01", "sha256")
