"""Words that tell how two people stand to each other, and who has the custody. Regular expressions, without regard to capitals.

Source: the signs of the genogram in the handbook (5.1), written for this project.
"""

from __future__ import annotations

from collections.abc import Mapping

from fallkonferenz.core.entities import Language

DE, SV, NB, NN = Language.DE, Language.SV, Language.NB, Language.NN

# The first kind whose words fit counts. A denial inside the words ("keinen Kontakt") belongs to them.
TIES: Mapping[Language, tuple[tuple[str, str], ...]] = {
    DE: (
        ("cut_off", r"kein(?:en|erlei)? kontakt|kontakt .{0,20}abgebrochen|abbruch des kontakts|(?:sprechen|reden) nicht mehr miteinander|spricht nicht mehr mit|kein wort mehr|will .{0,25}nicht (?:mehr )?sehen"),
        ("conflict", r"zerstritten|knallt es|kracht es|geraten (?:oft |ständig |immer wieder )?aneinander|(?:gibt|kommt) es (?:oft |viel |ständig |immer wieder )?(?:zu |zum )?streit|verkracht|(?:im|ständig|offenen?) (?:streit|konflikt)|streitet (?:sich )?(?:oft |viel |ständig )?mit|gespanntes verhältnis|verhältnis .{0,25}(?:gespannt|schwierig|abgekühlt)"),
        ("close", r"enge[sr]? (?:verhältnis|beziehung|kontakt|bindung)|hängt (?:sehr )?an|unzertrennlich|verstehen sich (?:sehr )?gut"),
    ),
    SV: (
        ("cut_off", r"ingen kontakt|inte (?:haft )?(?:någon )?kontakt|(?:brutit|bröt) (?:med|kontakten)|(?:pratar|talar) inte (?:längre )?med|vägrar (?:att )?träffa|vill inte (?:längre )?träffa"),
        ("conflict", r"osams|oense|oeniga|ihop sig|drabbar samman|kommer inte överens|ovänner|i konflikt med|bråkar (?:ofta |mycket |ständigt )?med|ansträngd relation|konflikt mellan"),
        ("close", r"nära (?:relation|kontakt|band)|tyr sig till|står .{0,15}mycket nära|tajta"),
    ),
    NB: (
        ("cut_off", r"ingen kontakt|ikke (?:hatt )?(?:noen )?kontakt|(?:brutt|brøt) (?:med|kontakten)|snakker ikke (?:sammen )?(?:lenger|mer)|ikke snakket (?:sammen|med)|vil ikke (?:se|møte|treffe)"),
        ("conflict", r"uvenner|uklar|ryker sammen|krangler|dårlig forhold|forholdet .{0,40}(?:vanskelig|anstrengt|dårlig)|i konflikt med|krangler (?:ofte |mye |stadig )?med|anstrengt forhold|konflikt mellom|kjølig forhold"),
        ("close", r"nært (?:forhold|knyttet)|nær (?:relasjon|kontakt)|svært knyttet til|godt forhold til"),
    ),
    NN: (
        ("cut_off", r"ingen kontakt|ikkje (?:hatt )?(?:nokon )?kontakt|(?:brote|braut) (?:med|kontakten)|snakkar ikkje (?:saman )?(?:lenger|meir)|ikkje snakka (?:saman|med)|(?:vil ikkje|ikkje (?:villa|ville)) (?:sjå|møte|treffe)"),
        ("conflict", r"uvener|ryk saman|kranglar|dårleg forhold|forholdet .{0,40}(?:vanskeleg|anstrengt|dårleg)|i konflikt med|kranglar (?:ofte |mykje |stadig )?med|anstrengt forhold|konflikt mellom|kjøleg forhold"),
        ("close", r"nært (?:forhold|knytt)|nær (?:relasjon|kontakt)|svært knytt til|godt forhold til"),
    ),
}  # fmt: skip
# At the beginning of a sentence: the two of whom the sentence before speaks.
BOTH: Mapping[Language, str] = {
    DE: r"(?:die beiden|beide|sie)\b",
    SV: r"(?:de två|båda|de)\b",
    NB: r"(?:de to|begge|de)\b",
    NN: r"(?:dei to|begge|dei)\b",
}
JOINT: Mapping[Language, str] = {
    DE: r"gemeinsame[snr]? (?:elterliche[snr]? )?sorge(?:recht)?|sorgerecht .{0,12}(?:bei beiden|gemeinsam)|beide .{0,12}sorgeberechtigt",
    SV: r"gemensam vårdnad|delad vårdnad|båda .{0,12}vårdnadshavare",
    NB: r"(?:felles|delt) foreldreansvar|foreldreansvaret .{0,12}(?:felles|delt)",
    NN: r"(?:felles|delt) foreldreansvar|foreldreansvaret .{0,12}(?:felles|delt)",
}
SOLE: Mapping[Language, str] = {
    DE: r"alleinige[snr]? (?:elterliche[snr]? )?sorge(?:recht)?|allein(?:ige)? sorgeberechtigt|alleinsorge|sorgerecht .{0,12}allein|allein das sorgerecht",
    SV: r"(?:ensam|enskild) vårdnad(?:shavare)?",
    NB: r"foreldreansvar(?:et)? .{0,12}alene|alene .{0,6}foreldreansvar(?:et)?",
    NN: r"foreldreansvar(?:et)? .{0,12}åleine|åleine .{0,6}foreldreansvar(?:et)?",
}
