"""German cues of ids: what stands before a file number, a member number, a licence plate.

Source: forms and letters of German, Austrian and Swiss youth offices, family courts, health insurers (own reading),
Fahrzeug-Zulassungsverordnung for licence plates.
"""

from __future__ import annotations

import re

# A number or code surely follows.
STRONG = (
    r"vorgang|"
    r"[\w.]{2,20}-id|azr(?:-?nr)?|"
    r"(?:akten|geschäfts|geschaefts|kassen|unser|ihr|dortiges|hiesiges) ?zeichen|az|gz|gesch\.?-?z|kennung|kennziffer"
    r"|(?:fall|klienten|patienten|akten|vorgangs|kunden|familien|personen|nutzer|bankid|zugangs)-?(?:id|code|kode)"
    r"|iban|konto|kto|kennzeichen|kennz|kfz-kz|amtl\. ?kennz|gutschein|kostenstelle|tagebuch|steuer-?id|vers\.?-?nr|reisepass|personalausweis"
)
# A number or code may follow.
WEAK = (
    r"akte|aktenstück|fall|antrag|bescheid|karte|\w*versichertenkarte|pass|ausweis|\w*ausweis|vertrag|rechnung|code"
    r"|zeichen|erfasst unter|intern|geführt unter|akten|beschluss|urteil|rezept|verordnung|ticket|az\.? famg|fallkanal"
)
FILLERS = "liegt bereit vor da lag ist war lautet bei uns im beim vom von für fuer alle der die das dem des unter amt schule gericht famg jugendamt lautete glaub glaube ich wohl heißt hier dort gilt sagt sie er kasse kind kindes mutter vater"

# Licence plates: 1 to 3 letters of the district, 1 or 2 letters, 1 to 4 figures (FZV Anlage 1, 2).
PLATE = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{1,3}-(?!I{1,3} |IV |VI? )[A-Z]{1,2} ?[1-9]\d{1,3}[EH]?(?![\w-]|[.,]\d)")
NOT_PLATE = re.compile(
    r"(?:SON|BDI|PSI|SDQ|ICD|ETR|ET|IQ|KFT|HSP|TSH|CRP|CBCL|EKG|EEG|MRT|CT|UV|DRK|AWO|CE|USB|TV|PCR|RSV|HPV)-.*"
)
VEHICLE = (
    r"(?:kennzeichen|kennz|kfz|pkw|lkw|auto|wagen|mofa|moped|roller|motorrad|transporter|golf|polo|passat|corsa|astra|fiesta|focus"
    r"|opel|vw|bmw|audi|mercedes|benz|skoda|škoda|seat|ford|fiat|renault|dacia|toyota|mazda|volvo|hyundai|kia|bus|sprinter|twingo|clio|caddy|touran)"
)
# After a word for a vehicle also looser forms: "SLF RK 49", "KU-234 AB" (AT), "BE 123 456" (CH), "887 KTL" (moped).
PLATE_AFTER_VEHICLE = re.compile(
    r"[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?|[A-ZÄÖÜ]{1,2}[- ]\d{1,5} ?[A-Z]{1,3}|[A-Z]{2} ?\d{2,3}[ '’]?\d{3}|\d{3} ?[A-Z]{3}"
)
