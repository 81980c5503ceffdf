"""What looks like an identifier, whoever found it, and tells of nobody: languages of leaflets, names that stand for a name."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span

_LIST = 60  # characters before a language in which the leaflet stands
# "EPDS-Bögen auf Rumänisch, Dari und Tigrinya": forms have languages, that is no family's origin.
_PRINTED_IN = re.compile(
    r"(?:bögen|bogen|flyer|broschüren?|formulare?n?|infoblatt|merkblatt|merkblätter|material|blanketter|broschyrer|broschyr|foldrar|brosjyrer|brosjyre|skjema|skjemaer)"
    r"[ ](?:auf|in|på)[ ](?:\w+,?[ ](?:und[ ]|och[ ]|og[ ])?){0,6}\Z",
    re.IGNORECASE,
)
_NAME_OF_FORMS = re.compile(r"(?:(?:max|erika|frau|herrn?|familie)[ ])?muster(?:mann|frau|familie|kind)s?", re.IGNORECASE)


# By type: what stands before, and after, of what is no date, no age, no number to call, no place, no name.
_NEAR = 60
_NUMBERS_A_PART = re.compile(r"[ ](?:kapitlet|kapittelet|kapitlet|kapitel|kapittel|kap\.|paragrafen|paragrafene|stycket|leddet|ledd|absatz|satz|klassen|klasse|klass|etasjen|etasje|våningen|stock)(?!\w)", re.IGNORECASE)
# A time of life tells no date: "sedan tonåren".
_LIFE = re.compile(r"(?:barndom(?:men|en)?|uppväxt(?:en)?|oppvekst(?:en)?|ungdom(?:en|men|stida|stiden)?|ungdomsåren|tonår(?:en)?|tenår(?:ene|a)?|pubertet(?:en)?|kindheit|jugend(?:zeit)?|pubertät|teenager(?:alter|zeit|åren)?)", re.IGNORECASE)
_PARTY = re.compile(r"(?:sommer|sommar|vår|høst|haust|höst|jule?|weihnachts|frühlings|herbst|kinder)fest(?:en|et|s|es)?", re.IGNORECASE)
_SQUARE = re.compile(r"[ ]?(?:m²|m2|qm|kvm|kvadrat\w*|quadrat\w*)(?!\w)", re.IGNORECASE)
_NO_SUCH = re.compile(r"(?<!\w)(?:ingen|inga|inget|keine?n?|nok|enn|än|alt annet enn|allt annat än)[ ]\Z", re.IGNORECASE)
_COUNTED = re.compile(r"(?<!\w)(?:frågor(?:na)?|spørsmål(?:a|ene|et)?|fragen|punkter|punkte|önskemål(?:en)?|ønsker|ønske|wünsche|ziele|mål(?:en|a|ene)?)\b[^.!?\n:]{0,40}[ ](?:är|er|sind)[ ]\Z", re.IGNORECASE)
_O_CLOCK = re.compile(r"(?<!\w)(?:efter|etter|nach|vor|före|innan|før|ab|mellan|mellom|zwischen|kl|klokka|klockan)\.?[ ]\Z", re.IGNORECASE)
_ROADS = frozenset(
    """grusvägen landsvägen byvägen skogsvägen infarten huvudgatan huvudvägen genomfarten grusveien grusvegen hovedveien hovudvegen skogsveien skogsvegen landeveien landevegen
    hovedgata hovudgata riksveien riksvegen fylkesveien fylkesvegen feldweg schotterweg waldweg landstraße hauptstraße dorfstraße bundesstraße""".split()
)
_DIRECTIONS = frozenset("norra södra östra västra norr söder nordre søndre østre vestre indre ytre nordlige sørlige nördliche südliche nördlichen südlichen östlichen westlichen".split())
_SHEDS = frozenset("bua stua stova hytta løa loftet kjellaren kjelleren naustet fjøset låven uthuset skuret garasjen skogen fjellet boden stallen källaren vinden ladugården stugan keller schuppen".split())
_POINTS = frozenset("Norden Süden Osten Westen".split())
_DEGREE = re.compile(r"(?<!\w)(?:är|er|var|blev|ble|blei|ist|war|bin|jag|eg|jeg|ich|hon|han|sie)[ ](?:så[ ])?(?:lite|litt|ganska|ganske|veldig|väldigt|mycket|meget|svært|sehr|etwas|ziemlich|recht)[ ]\Z", re.IGNORECASE)
_ADJECTIVE = re.compile(
    r"(?<!\w)(?:war|ist|wird|bin|sind|waren)[ ](?:gar[ ])?(?:nicht|sehr|so|zu|ganz|echt|voll)[ ]\Z|(?<!\w)(?:meint|nimmt|meinte|nahm|meinen|nehmen)[ ](?:es|das)[ ](?:sehr[ ]|so[ ])?\Z",
    re.IGNORECASE,
)
_SCORE = re.compile(r"(?:AUDIT|DUDIT|EPDS|PHQ-?9?|GAD-?7?|MADRS|SDQ|ASQ|BDI|CBCL|Apgar|APGAR|Hb|HbA1c|CRP|BMI|IQ|GAF|CGAS)[ :]{0,2}\d[\d/.,]*\.?")
_ONES_OWN = re.compile(r"(?<!\w)(?:sitt|mitt|ditt|vårt|ert|ett|et|eit|hele|hela)[ ](?:\w+[ae][ ])?\Z", re.IGNORECASE)  # "sitt gamla liv"
_READ_FROM = re.compile(r"(?<!\w)(?:läser|läste|leser|leste|les|las|liest|vorlesen|lesen)[ ](?:\w+[ ]){0,4}(?:ur|från|fra|frå|aus|in|i)[ ][\"„“”»«']\Z", re.IGNORECASE)  # a book
_MADE_OF = re.compile(r"(?<!\w)(?:baut|bauen|gebaut|baute|bastelt|basteln|bastelte|näht|nähen|genäht|zimmert|schnitzt|strickt|häkelt|backt|bäckt|kocht)[ ](?:[^\W\d_]+[ ]){0,3}aus[ ]\Z", re.IGNORECASE)  # "baut aus Paletten Möbel"
_WAS_HE = re.compile(r"(?<!\w)(?:blev|blir|är|var|ble|blei|vart|er|war|wurde|wird|ist)[ ](?:han|hon|hun|ho|den|det|de|dei|er|sie|es|jag|eg|jeg|ich|vi|wir)[ ]\Z", re.IGNORECASE)  # "då blev han rask"
_IN_IT = re.compile(r"(?<![,;(])[ ](?:aus|in)[ ](?:dem|der|einem|einer)[ ]\Z|(?<!\w)(?:im|ins)[ ]\Z", re.IGNORECASE)  # no "ein Haus, in dem Elias lebt"
_DOSED = re.compile(r"[ ]\d+(?:[.,]\d+)?[ ]?(?:ie|i\.e\.|mg|µg|mcg|ml|mikrogramm?|mikrogram)(?!\w)", re.IGNORECASE)
_SUPPORT = re.compile(r"frühe[nr]? hilfen?", re.IGNORECASE)
_LABELS = frozenset("GZ Gz Az AZ Az. Nr Nr. Dnr dnr Ref".split())  # what stands before a number, taken for one
_SMALL_WORDS = frozenset("kerl lala typ áhkko áhkku áddjá mummo hälta halting haltet hinken schielen skela skele skjeling".split())
_TOPICS = frozenset("Kinderschutz Netzwerk Fallbesprechung Hilfeplan Runde".split())
_NO_TRAIT = re.compile(r"bakvakt|bakjour|analphabet(?:in|en|innen)?|analfabet(?:er|en)?|\w*(?:pädie|therapie|terapi)", re.IGNORECASE)
_WANTED = re.compile(r"[ ](?:ha|inte|gärna|bara|att|också|aldrig|helst|prata|se|veta|gå|komma|be|få|vara|bli|bo|ta|ge|göra|åka|ikke|ikkje|vite|snakke|være|vere|gjerne)(?!\w)")
_SITS = re.compile(r"[ ](?:gesessen|gelaufen|sitzen|laufen|stehen|gestanden)(?!\w)")
_ALL = re.compile(r"[ ](?:pratar|vet|vill|är|var|har|kan|ska|barn(?:en)?|två|tre|fyra|fem|säger|tycker|som|i|på|med|andra|måste|kommer)(?!\w)")

_ABBREVIATIONS = frozenset("EJ VAB OBS vermutl vermutl. evtl evtl. ggf ggf. voraussichtl voraussichtl.".split())
_ROOMS = frozenset("Treppenhaus Hausflur Treppe Keller Küche Wohnzimmer Kinderzimmer Schlafzimmer Wartezimmer Wartebereich Flur Hinterhof Hof Balkon Garten".split())
_WARD = re.compile(r"(?:psykiatrisk|medicinsk|medisinsk|kirurgisk|ortopedisk|pediatrisk|geriatrisk|nevrologisk|neurologisk)[ ](?:avdelning|avdeling|klinikk?|mottagning|poliklinikk|sengepost)(?:en)?")
_CARS = frozenset(
    """passat golf polo touran tiguan corsa astra zafira meriva fiesta focus mondeo kuga clio twingo kangoo megane berlingo sprinter octavia fabia skoda yaris corolla auris prius
    volvo audi bmw mercedes opel ford renault peugeot citroen citroën toyota nissan mazda honda hyundai kia subaru suzuki dacia seat fiat tesla leaf caddy transporter vw volkswagen saab""".split()
)


def tells_of_nobody(text: str, span: Span) -> bool:
    """Whether a span of the text only looks like an identifier: the language of something printed, the name that forms give as
    an example, the number of a chapter ("elfte kapitlet"), a count ("mina frågor är tre"), an hour, a road without a name, a
    direction, an adjective or a verb written small.
    """
    kind, surface = span.entity_type, text[span.start : span.end].strip()
    near = max(0, span.start - _NEAR)
    if kind in (EntityType.ORIGIN, EntityType.PROFESSION) and _NO_TRAIT.fullmatch(surface):
        return True
    if kind is EntityType.ORIGIN:
        return _PRINTED_IN.search(text, max(0, span.start - _LIST), span.start) is not None
    if kind is EntityType.DATE:
        return _LIFE.fullmatch(surface) is not None or _PARTY.fullmatch(surface) is not None or (" " not in surface and _NUMBERS_A_PART.match(text, span.end) is not None)
    if kind is EntityType.AGE:
        return " " not in surface and _COUNTED.search(text, near, span.start) is not None
    if kind is EntityType.ID:
        return surface in _LABELS
    if kind is EntityType.PHONE:
        return len(surface) <= len("19") and _O_CLOCK.search(text, near, span.start) is not None
    if kind is EntityType.ADDRESS:
        return _SCORE.fullmatch(surface) is not None or surface in _ROADS or (surface.isdecimal() and _SQUARE.match(text, span.end) is not None)
    if kind is EntityType.LOCATION:
        return surface in _DIRECTIONS | _SHEDS or _MADE_OF.search(text, near, span.start) is not None or (surface in _POINTS and text[near : span.start].endswith("im "))
    if kind is EntityType.ORGANIZATION:
        colour, _, car = surface.partition(" ")
        return surface in _ROOMS or _SUPPORT.fullmatch(surface) is not None or _WARD.fullmatch(surface) is not None or (colour.islower() and car.lower() in _CARS)  # "silberner Passat", but somebody works "hos Volvo"
    if kind is not EntityType.PERSON or surface in _ABBREVIATIONS | _SMALL_WORDS | _TOPICS:
        return kind is EntityType.PERSON
    if " " not in surface and (_DOSED.match(text, span.end) or _IN_IT.search(text, near, span.start)):
        return True
    if _READ_FROM.search(text, near, span.start):
        return True
    if surface == "Frei" and _SITS.match(text, span.end):
        return True
    if surface.islower() and " " not in surface and (_ADJECTIVE.search(text, near, span.start) or _WAS_HE.search(text, near, span.start) or _ONES_OWN.search(text, near, span.start) or (_NO_SUCH.search(text, near, span.start) and not text.islower())):
        return True
    if surface.islower() and " " not in surface and _DEGREE.search(text, near, span.start):
        return True
    is_verb = (surface == "ville" and _WANTED.match(text, span.end)) or (surface == "Alla" and _ALL.match(text, span.end))
    return bool(is_verb) or _NAME_OF_FORMS.fullmatch(text, span.start, span.end) is not None
