"""Check digits, by python-stdnum where it knows the number; a failed check never unmasks (see `rule.Rule`)."""

from __future__ import annotations

import re

# stdnum reads large tables when a module is loaded: each check loads its own, and only when a form was found.


def iban(number: str) -> bool:
    """ISO 13616."""
    import stdnum.iban

    return bool(stdnum.iban.is_valid(number.upper()))


def personnummer(number: str) -> bool:
    """Swedish personnummer and samordningsnummer (day + 60): Luhn over the last ten digits, Skatteverket SKV 704, 707."""
    import stdnum.luhn

    digits = re.sub(r"\D", "", number)[-10:]
    return len(digits) == 10 and bool(stdnum.luhn.is_valid(digits))


def fodselsnummer(number: str) -> bool:
    """Norwegian fødselsnummer, D-, H- and synthetic numbers: two digits modulo 11, Skatteetaten.

    stdnum.no.fodselsnummer also asks for a birth date and refuses months of synthetic numbers, hence the sums alone.
    """
    digits = [int(d) for d in number if d.isdigit()]
    if len(digits) != 11:
        return False
    first = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
    second = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    return not any(sum(w * d for w, d in zip(weights, digits, strict=False)) % 11 for weights in (first, second))


def kontonummer(number: str) -> bool:
    """Norwegian bank account, modulo 11."""
    import stdnum.no.kontonr

    return bool(stdnum.no.kontonr.is_valid(number))


def kvnr(number: str) -> bool:
    """German Krankenversichertennummer: letter as two digits, weights 1 and 2 in turn, § 290 SGB V."""
    match = re.fullmatch(r"([A-Z])(\d{9})", re.sub(r"\W", "", number).upper())
    if not match:
        return False
    digits = [int(d) for d in f"{ord(match[1]) - 64:02d}{match[2]}"]
    return sum(sum(divmod(d * (1 + i % 2), 10)) for i, d in enumerate(digits[:-1])) % 10 == digits[-1]


def steuer_id(number: str) -> bool:
    """German tax identification number, § 139b AO."""
    import stdnum.de.idnr

    return bool(stdnum.de.idnr.is_valid(number))


def ahv(number: str) -> bool:
    """Swiss AHV number (EAN-13 beginning with 756)."""
    import stdnum.ch.ssn

    return bool(stdnum.ch.ssn.is_valid(number))


def svnr_at(number: str) -> bool:
    """Austrian social insurance number."""
    import stdnum.at.vnr

    return bool(stdnum.at.vnr.is_valid(number))
