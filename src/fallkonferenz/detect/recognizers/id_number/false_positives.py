"""What looks like a number of a person or file and is none."""

from __future__ import annotations

import re

# Classifications: ICD-10(-GM), ICF, OPS, DRG; sources BfArM, Socialstyrelsen, Direktoratet for e-helse.
CLASSIFICATION = re.compile(
    r"[A-TV-Za-tv-z]\d{2}(?:\.\d{1,3}|\.-)?[A-Z+*!]?(?:[-/–][A-Z]?\d{1,3}(?:\.\d{1,2})?)?|[bsde]\d{3,5}(?:\.\d)?|\d-\d{2}[\da-z](?:\.[\da-z]{1,2})?"
)

# Tests, scales, standards, vaccines, viruses and dates that carry capitals and figures.
PRODUCT = re.compile(
    r"(?:CBCL|SDQ|SON|WISC|WPPSI|TRF|YSR|ASQ|ET|ELFRA|SETK|FRAKIS|KABC|BSID|BAYLEY|BDI|PSI|GAF|EPDS|CGAS|MADRS|PHQ|GAD"
    r"|MCHAT|ADOS|ADI|COVID|SARS|ICD|DSM|ISO|DIN|EN|SGB|BGB|KV|HPV|RS|CRP|TSH|HB|BT|RR|PH|SPO|PCV|DTP|MMR|AUDIT|DUDIT|VINELAND|LEITER|SIT|ETS|BNP|FTF|BRIEF|NEPSY"
    r"|W-DEQ|HFD|NJA|SFS|SOSFS|HSLF|LVU|LSS|SOL|OSL|SOU|PROP|NOU|LOV|ISBN|ISSN|PMID|DOI|RING|FAX|MOB|MOBIL|(?:EUR|NOK|SEK|CHF|DKK|USD|KR)(?=[ \d])|DUF|FNR|PNR|DNR|IBAN|GMFCS|MACS|CFCS|KL|UHR|TEL|TLF|TFN|NR|ART|PARA)\b.*",
    re.IGNORECASE,
)

# A date, a time, a measure or an amount.
DATE_OR_MEASURE = re.compile(
    r"\d{1,2}(?P<by>[./-])\d{1,2}(?P=by)(?:\d{4}|\d{2})|\d{1,2}[./]\d{1,2}\.?|(?:19|20)\d{2}-\d{2}-\d{2}|(?:19|20)\d{2}(?:[-/–](?:\d{2}|(?:19|20)\d{2}))?"
    r"|\d{1,2}[:.]\d{2}(?:[-–]\d{1,2}[:.]\d{2})?(?:UHR)?|\d{1,2}/(?:19|20)?\d{2}|\d{1,2} ?[-/–] ?(?:19|20)?\d{2}"
    r"|\d+[.,]?\d*-?(?:mg|ml|g|kg|cm|m|km|kcal|mmol|µg|mcg|l|dl|%|er|ers|tal|te|e|år|jährig\w*|årig\w*|åring\w*|:-|kr|euro|eur|x|std|min|h)",
    re.IGNORECASE,
)
# Words before a number that make it something else than an id: telephone, house, page, size.
OTHER_NUMBER = re.compile(
    r"(?:telefon|tele|tel|tlf|handy|mobil|fax|ruf|rück?ruf|haus|hus|zimmer|rum|rom|seiten|sid|side|schuh|post|notruf"
    r"|krise\w*|not|nöd|nød|hotline|durchwahl|spår|spor|buss|bus|linie)[.-]*s?$",
    re.IGNORECASE,
)
# A published judgment: "HFD 2018 ref. 21".
CASE_LAW = re.compile(r"(?:HFD|NJA|RÅ|RH|AD|MIG) (?:19|20)\d{2}[ :]*$")
