"""Words around and inside names that tell who is meant. Own selection; roles as in the handbook's code table."""

from __future__ import annotations

from fallkonferenz.core.entities import Language

# Before a surname. The gender goes to the person; "" tells nothing.
TITLES: dict[str, str] = {
    "frau": "f", "fr.": "f", "fru": "f", "fröken": "f", "frøken": "f", "herr": "m", "herrn": "m", "hr.": "m", "hr": "m",
    "herre": "m", "ra": "", "rain": "f", "mag.": "", "dsa": "", "dr.": "", "dr": "", "prof.": "", "professor": "", "doktor": "", "familie": "", "familien": "", "familjen": "",
    "fam.": "", "fam": "", "ehepaar": "", "eheleute": "", "geschwister": "", "ekteparet": "", "paret": "", "makarna": "", "syskonen": "",
}  # fmt: skip
FAMILY = frozenset("fam. fam familie familien familjen ehepaar eheleute ekteparet makarna geschwister søsknene syskonen die der den".split())
FAMILY_NOUNS = frozenset("fam. fam familie familien familjen ehepaar eheleute ekteparet makarna geschwister søsknene syskonen".split())

# Kept inside a span: titles and forms of address.
KEPT = frozenset("hspl hsyk vpl frau herr herrn fru dr dr. prof. prof med. med onkel tante tant farbror morbror moster faster oma opa mormor morfar farmor farfar syster søster schwester bror bruder pastor pfarrer mummo mumi nonna nonno auntie uncle hooyo babushka bunica áhkko áddjá uroma uropa søstrene brødrene systrarna bröderna kollege kollegin kollegen".split())
# Words for kin from other languages: of a name with a code they say nothing more.
HONORIFICS = frozenset("mummo mumi nonna nonno auntie hooyo babushka bunica áhkko áddjá".split())
_GRANDMOTHER = ("Oma", "mormor/farmor", "bestemor", "bestemor")
# What stands for them where the origin is not to be told: German, Swedish, Bokmål, Nynorsk; nothing for a form of address.
LOCAL_KIN: dict[str, tuple[str, str, str, str]] = {
    **dict.fromkeys("mummo mumi nonna babushka bunica áhkko".split(), _GRANDMOTHER), **dict.fromkeys("nonno áddjá".split(), ("Opa", "morfar/farfar", "bestefar", "bestefar")),
    "auntie": ("Tante", "tant", "tante", "tante"), "hooyo": ("", "", "", ""),
}
AND = frozenset("und och og u. & bzw. oder eller +".split())
PARTICLES = frozenset("v d von van der den de del della di da do dos du el al la le les zu zur zum vom ter ten te bin ibn abu abou ben af av dela das ov bint ould st.".split())
SUFFIXES = frozenset("junior senior jr jun sr sen".split())  # tell two of one name apart, and stay
NAMES_FIRST = frozenset(  # surnames that come before the given name
    "nguyen tran pham doan le vo dang hoang bui do ho ngo duong ly liu wang chen zhang li zhou huang wu lin xu sun ma yang kim park lee".split()
)
COMPOUND_TAILS = frozenset(
    "familie kinder kind mutter vater eltern haus hof bande clan sippe fall akte leute jungs mädchen baby brüder schwestern oma opa sache papiere zwillinge zwilling geschwister kids mädels buben großeltern ehepaar paar baustelle wohnung besuch termin gespräch runde".split()
)  # capitalised in German; a tail in lower case is a common noun in any case

# Words close to a name that tell the gender and the role in the case. "" as role: it tells the gender alone.
ROLES: dict[Language, dict[str, tuple[str, str]]] = {
    Language.DE: {
        "mutter": ("mother", "f"), "kindsmutter": ("mother", "f"), "kindesmutter": ("mother", "f"), "mama": ("mother", "f"), "km": ("mother", "f"), "mami": ("mother", "f"),
        "vater": ("father", "m"), "kindsvater": ("father", "m"), "kindesvater": ("father", "m"), "papa": ("father", "m"), "kv": ("father", "m"),
        "sohn": ("child", "m"), "tochter": ("child", "f"), "junge": ("child", "m"), "jungen": ("child", "m"), "mädchen": ("child", "f"), "baby": ("child", ""), "kind": ("child", ""), "säugling": ("child", ""), "zwillinge": ("child", ""), "zwilling": ("child", ""), "pflegekind": ("child", ""), "pflegesohn": ("child", "m"), "pflegetochter": ("child", "f"), "kleine": ("child", ""), "kleinen": ("child", ""), "kleiner": ("child", ""), "halbbruder": ("child", "m"), "zwillingsbruder": ("child", "m"), "zwillingsschwester": ("child", "f"), "kinder": ("child", ""), "söhne": ("child", "m"), "töchter": ("child", "f"), "halbschwester": ("child", "f"), "geschwister": ("child", ""),
        "oma": ("grandmother", "f"), "großmutter": ("grandmother", "f"), "opa": ("grandfather", "m"), "großvater": ("grandfather", "m"),
        "stiefvater": ("step", "m"), "stiefmutter": ("step", "f"), "lebensgefährte": ("step", "m"), "partner": ("", "m"), "partnerin": ("", "f"), "ehemann": ("", "m"), "ehefrau": ("", "f"), "freund": ("friend", "m"), "freundin": ("friend", "f"),
        "tante": ("aunt", "f"), "onkel": ("uncle", "m"), "nachbarin": ("neighbour", "f"), "nachbar": ("neighbour", "m"), "mann": ("", "m"), "nonna": ("grandmother", "f"), "nonno": ("grandfather", "m"), "auntie": ("aunt", "f"), "babushka": ("grandmother", "f"), "babuschka": ("grandmother", "f"), "babcia": ("grandmother", "f"), "bunica": ("grandmother", "f"), "anneanne": ("grandmother", "f"), "uroma": ("", "f"), "uropa": ("", "m"), "bruder": ("", "m"), "schwester": ("", "f"), "neffe": ("", "m"), "nichte": ("", "f"), "cousin": ("", "m"), "cousine": ("", "f"), "schwiegermutter": ("", "f"), "schwiegervater": ("", "m"), "schwägerin": ("", "f"), "schwager": ("", "m"),
        "hebamme": ("Hebamme", "f"), "familienhebamme": ("Familienhebamme", "f"), "logopädin": ("Logopädin", "f"), "logopäde": ("Logopäde", "m"), "physiotherapeutin": ("Physiotherapeutin", "f"), "physiotherapeut": ("Physiotherapeut", "m"), "ergotherapeutin": ("Ergotherapeutin", "f"), "ergotherapeut": ("Ergotherapeut", "m"), "psychiaterin": ("Psychiaterin", "f"), "psychiater": ("Psychiater", "m"), "amtsvormünderin": ("Amtsvormünderin", "f"), "amtsvormund": ("Amtsvormund", "m"), "umgangsbegleiterin": ("Umgangsbegleiterin", "f"), "umgangsbegleiter": ("Umgangsbegleiter", "m"), "dorfhelferin": ("Dorfhelferin", "f"), "leiterin": ("Leiterin", "f"), "leiter": ("Leiter", "m"), "kinderärztin": ("Kinderärztin", "f"), "kinderarzt": ("Kinderarzt", "m"), "erzieherin": ("Erzieherin", "f"), "sozialarbeiterin": ("Fachkraft", "f"), "sozialarbeiter": ("Fachkraft", "m"), "lehrerin": ("Lehrkraft", "f"), "lehrer": ("Lehrkraft", "m"), "koordinatorin": ("Fachkraft", "f"), "fachkraft": ("Fachkraft", ""), "psychologin": ("Fachkraft", "f"), "psychologe": ("Fachkraft", "m"), "frauenärztin": ("Ärztin", "f"), "ärztin": ("Ärztin", "f"), "arzt": ("Arzt", "m"), "dolmetscherin": ("Dolmetscherin", "f"), "dolmetscher": ("Dolmetscher", "m"), "therapeutin": ("Fachkraft", "f"), "therapeut": ("Fachkraft", "m"), "pädagogin": ("Fachkraft", "f"), "pädagoge": ("Fachkraft", "m"), "beraterin": ("Fachkraft", "f"), "berater": ("Fachkraft", "m"), "betreuerin": ("Fachkraft", "f"), "betreuer": ("Fachkraft", "m"), "kollegin": ("Fachkraft", "f"), "kollege": ("Fachkraft", "m"), "pflegemutter": ("Pflegemutter", "f"), "pflegevater": ("Pflegevater", "m"), "richterin": ("Richterin", "f"), "richter": ("Richter", "m"), "anwältin": ("Anwältin", "f"), "vormund": ("Vormund", ""),
        **dict.fromkeys("eltern verwandten verwandte familie großeltern schwiegereltern".split(), ("", "")),
    },
    Language.SV: {
        "mamma": ("mother", "f"), "mamman": ("mother", "f"), "modern": ("mother", "f"), "mor": ("mother", "f"), "moder": ("mother", "f"),
        "pappa": ("father", "m"), "pappan": ("father", "m"), "fadern": ("father", "m"), "far": ("father", "m"), "fader": ("father", "m"),
        "son": ("child", "m"), "sonen": ("child", "m"), "dotter": ("child", "f"), "dottern": ("child", "f"), "pojken": ("child", "m"), "pojke": ("child", "m"), "flickan": ("child", "f"), "flicka": ("child", "f"), "barnet": ("child", ""), "bebis": ("child", ""), "bebisen": ("child", ""), "lillan": ("child", "f"), "lille": ("child", ""), "lilla": ("child", ""), "lillebror": ("child", "m"), "lillasyster": ("child", "f"), "storebror": ("child", "m"), "storasyster": ("child", "f"), "storasyskon": ("child", ""), "halvbror": ("child", "m"), "halvsyster": ("child", "f"), "tvillingbror": ("child", "m"), "tvillingbrodern": ("child", "m"), "tvillingsyster": ("child", "f"), "tvillingsystern": ("child", "f"), "barn": ("child", ""), "barnen": ("child", ""),
        "mormor": ("mormor", "f"), "morfar": ("morfar", "m"), "farmor": ("farmor", "f"), "farfar": ("farfar", "m"), "moster": ("moster", "f"), "faster": ("faster", "f"), "morbror": ("morbror", "m"), "farbror": ("farbror", "m"), "mummo": ("mummo", "f"), "mumi": ("mummo", "f"), "mummi": ("mummo", "f"), "áhkko": ("áhkko", "f"), "áhkku": ("áhkko", "f"), "áddjá": ("áddjá", "m"), "mormodern": ("mormor", "f"), "morfadern": ("morfar", "m"), "farmodern": ("farmor", "f"), "farfadern": ("farfar", "m"), "mostern": ("moster", "f"), "fastern": ("faster", "f"), "morbrodern": ("morbror", "m"), "farbrodern": ("farbror", "m"), "syster": ("", "f"), "bror": ("", "m"), "systern": ("", "f"), "brodern": ("", "m"), "svåger": ("", "m"), "svågern": ("", "m"), "svägerska": ("", "f"), "svägerskan": ("", "f"), "svärmor": ("", "f"), "svärfar": ("", "m"), "sambon": ("step", ""), "sambo": ("step", ""), "styvpappa": ("step", "m"), "styvpappan": ("step", "m"), "styvmamman": ("step", "f"), "bonuspappan": ("step", "m"), "bonusmamman": ("step", "f"), "styvmamma": ("step", "f"), "bonuspappa": ("step", "m"), "bonusmamma": ("step", "f"), "maken": ("", "m"), "man": ("", "m"), "mannen": ("", "m"), "kvinna": ("", "f"), "hustrun": ("", "f"), "fru": ("", "f"),
        "granne": ("neighbour", ""), "grannen": ("neighbour", ""), "vän": ("friend", ""), "vännen": ("friend", ""), "väninnan": ("friend", "f"), "väninna": ("friend", "f"), "kompis": ("friend", ""), "kompisen": ("friend", ""),
        **dict.fromkeys(("dr", "dr.", "doktor"), ("läkaren", "")), "barnmorska": ("barnmorskan", ""), "barnmorskan": ("barnmorskan", ""), "bvc-sjuksköterska": ("BVC-sköterskan", ""), "distriktssköterska": ("distriktssköterskan", ""), "sjuksköterska": ("sköterskan", ""), "sköterskan": ("sköterskan", ""), "lärare": ("läraren", ""), "läraren": ("läraren", ""), "klasslärare": ("klassläraren", ""), "förskollärare": ("förskolläraren", ""), "kurator": ("kuratorn", ""), "kuratorn": ("kuratorn", ""), "socialsekreterare": ("socialsekreteraren", ""), "socionom": ("socionomen", ""), "handläggare": ("handläggaren", ""), "rektor": ("rektorn", ""), "läkare": ("läkaren", ""), "läkaren": ("läkaren", ""), "psykolog": ("psykologen", ""), "psykologen": ("psykologen", ""), "specialpedagog": ("specialpedagogen", ""), "terapeut": ("terapeuten", ""), "fosterbarn": ("child", ""), "fosterbarnet": ("child", ""), "pedagog": ("pedagogen", ""), "sköterska": ("sköterskan", ""), "ssk": ("sköterskan", ""), "dsk": ("sköterskan", ""), "bm": ("barnmorskan", ""), "logoped": ("logopeden", ""), "familjebehandlare": ("familjebehandlaren", ""), "tolk": ("tolken", ""), "tolken": ("tolken", ""),
        **dict.fromkeys("föräldrar föräldrarna syskon syskonen familj familjen släkten vänner vännerna".split(), ("", "")),
    },
    Language.NB: {
        "mor": ("mother", "f"), "mora": ("mother", "f"), "moren": ("mother", "f"), "mamma": ("mother", "f"), "barnemor": ("mother", "f"), "far": ("father", "m"), "faren": ("father", "m"), "pappa": ("father", "m"), "barnefar": ("father", "m"), "barnefaren": ("father", "m"),
        "sønn": ("child", "m"), "sønnen": ("child", "m"), "datter": ("child", "f"), "datteren": ("child", "f"), "gutten": ("child", "m"), "gutt": ("child", "m"), "jenta": ("child", "f"), "jente": ("child", "f"), "barnet": ("child", ""), "babyen": ("child", ""), "baby": ("child", ""), "lille": ("child", ""), "minsten": ("child", ""), "lillebror": ("child", "m"), "lillesøster": ("child", "f"), "storebror": ("child", "m"), "storesøster": ("child", "f"), "halvbror": ("child", "m"), "halvsøster": ("child", "f"), "tvillingbror": ("child", "m"), "tvillingbroren": ("child", "m"), "tvillingsøster": ("child", "f"), "tvillingsøsteren": ("child", "f"), "barn": ("child", ""), "barna": ("child", ""), "barnebarn": ("child", ""), "barnebarnet": ("child", ""), "tenåringen": ("child", ""), "spedbarnet": ("child", ""), "minstejenta": ("child", "f"), "minstegutten": ("child", "m"), "minstemann": ("child", "m"), "yngstejenta": ("child", "f"), "yngstegutten": ("child", "m"), "yngstemann": ("child", "m"), "eldstejenta": ("child", "f"), "eldstegutten": ("child", "m"), "eldstemann": ("child", "m"), "storejenta": ("child", "f"), "storegutten": ("child", "m"),
        "mormor": ("mormor", "f"), "morfar": ("morfar", "m"), "farmor": ("farmor", "f"), "farfar": ("farfar", "m"), "áhkko": ("áhkko", "f"), "áhkku": ("áhkko", "f"), "áddjá": ("áddjá", "m"), "mummo": ("mummo", "f"), "bunica": ("bestemor", "f"), "babcia": ("bestemor", "f"), "babusjka": ("bestemor", "f"), "nonna": ("bestemor", "f"), "bestemor": ("bestemor", "f"), "bestefar": ("bestefar", "m"), "morbror": ("morbror", "m"), "farbror": ("farbror", "m"), "moster": ("moster", "f"), "faster": ("faster", "f"), "tante": ("tante", "f"), "tanten": ("tante", "f"), "onkel": ("onkel", "m"), "onkelen": ("onkel", "m"), "søster": ("", "f"), "søsteren": ("", "f"), "søstera": ("", "f"), "bror": ("", "m"), "broren": ("", "m"), "svoger": ("", "m"), "svogeren": ("", "m"), "svigerinne": ("", "f"), "svigerinna": ("", "f"), "svigerinnen": ("", "f"), "svigermor": ("", "f"), "svigermora": ("", "f"), "svigermoren": ("", "f"), "svigerfar": ("", "m"), "svigerfaren": ("", "m"), "samboeren": ("step", ""), "samboer": ("step", ""), "stefar": ("step", "m"), "stemor": ("step", "f"), "ektemannen": ("", "m"), "mann": ("", "m"), "hooyo": ("", "f"), "kone": ("", "f"), "mannen": ("", "m"), "kona": ("", "f"),
        "nabo": ("neighbour", ""), "naboen": ("neighbour", ""), "venn": ("friend", "m"), "vennen": ("friend", "m"), "venninne": ("friend", "f"), "venninnen": ("friend", "f"), "venninna": ("friend", "f"), "kompis": ("friend", ""), "kompisen": ("friend", ""), "kamerat": ("friend", ""), "kameraten": ("friend", ""), "klassekamerat": ("friend", ""), "klassekameraten": ("friend", ""), "romkamerat": ("friend", ""), "romkameraten": ("friend", ""),
        **dict.fromkeys(("dr", "dr.", "doktor"), ("legen", "")), "jordmor": ("jordmor", "f"), "helsesykepleier": ("helsesykepleieren", ""), "helsesøster": ("helsesykepleieren", "f"), "fastlege": ("fastlegen", ""), "lege": ("legen", ""), "kontaktperson": ("kontaktpersonen", ""), "barnevernspedagog": ("barnevernspedagogen", ""), "saksbehandler": ("saksbehandleren", ""), "koordinator": ("koordinatoren", ""), "pedagogisk": ("pedagogen", ""), "terapeut": ("terapeuten", ""), "sykepleier": ("sykepleieren", ""), "rådgiver": ("rådgiveren", ""), "fosterbarn": ("child", ""), "fosterbarnet": ("child", ""), "tilsynsbarn": ("child", ""), "pedagog": ("pedagogen", ""), "logoped": ("logopeden", ""), "styrer": ("styreren", ""), "rektor": ("rektoren", ""), "tolk": ("tolken", ""), "tolken": ("tolken", ""), "psykolog": ("psykologen", ""), "familieterapeut": ("familieterapeuten", ""), "kontaktlærer": ("kontaktlæreren", ""), "lærer": ("læreren", ""), "miljøterapeut": ("miljøterapeuten", ""), "fysioterapeut": ("fysioterapeuten", ""), "psykologspesialist": ("psykologspesialisten", ""), "lærerinne": ("læreren", "f"), "lærerinna": ("læreren", "f"), "lærerinnen": ("læreren", "f"), "prest": ("presten", ""), "diakon": ("diakonen", ""), "advokat": ("advokaten", ""), "vaktmester": ("vaktmesteren", ""), "miljøarbeider": ("miljøarbeideren", ""), "fagarbeider": ("fagarbeideren", ""), "sosionom": ("sosionomen", ""), "konsulent": ("konsulenten", ""), "assistent": ("assistenten", ""), "veileder": ("veilederen", ""), "trener": ("treneren", ""),
        **dict.fromkeys("foreldre foreldrene foreldra søsken søsknene syskena sysken familie familien slekta slekten venner vennene".split(), ("", "")),
    },
}  # fmt: skip
ROLES[Language.NN] = ROLES[Language.NB] | {
    "barnefaren": ("father", "m"), "dotter": ("child", "f"), "dottera": ("child", "f"), "guten": ("child", "m"), "gut": ("child", "m"), "syster": ("", "f"), "systera": ("", "f"), "vesle": ("child", ""), "veslejenta": ("child", "f"), "vesleguten": ("child", "m"), "veslebror": ("child", "m"), "veslesyster": ("child", "f"), "tvillingsyster": ("child", "f"), "tvillingsystera": ("child", "f"), "borna": ("child", ""), "grannen": ("neighbour", ""), "granne": ("neighbour", ""), "grannekona": ("neighbour", "f"), "ven": ("friend", "m"), "venen": ("friend", "m"), "veninne": ("friend", "f"), "veninna": ("friend", "f"), "storesyster": ("child", "f"), "venninna": ("friend", "f"), "helsesjukepleiar": ("helsesjukepleiaren", ""), "fastlege": ("fastlegen", ""), "koordinator": ("koordinatoren", ""), "styrar": ("styraren", ""), "sakshandsamar": ("sakshandsamaren", ""), "sjukepleiar": ("sjukepleiaren", ""), "rådgjevar": ("rådgjevaren", ""), "kontaktlærar": ("kontaktlæraren", ""), "lærar": ("læraren", ""), "lærarinne": ("læraren", "f"), "lærarinna": ("læraren", "f"), "saksbehandlar": ("saksbehandlaren", ""), "barnevernspedagog": ("barnevernspedagogen", ""), "vaktmeister": ("vaktmeisteren", ""), "miljøarbeidar": ("miljøarbeidaren", ""), "fagarbeidar": ("fagarbeidaren", ""), "rettleiar": ("rettleiaren", ""), "trenar": ("trenaren", ""), "minsteguten": ("child", "m"), "yngsteguten": ("child", "m"), "eldsteguten": ("child", "m"), "storeguten": ("child", "m"),
}  # fmt: skip

# What stands for a role with `--style codes`; children and whoever has no role are numbered.
CODES: dict[Language, dict[str, str]] = {
    Language.DE: {"mother": "M", "father": "V", "child": "K", "grandmother": "GM", "grandmother_m": "GMm", "grandmother_v": "GMv", "grandfather": "GV", "grandfather_m": "GVm", "grandfather_v": "GVv", "step": "P", "step_f": "PM", "step_m": "PV", "foster_f": "PfM", "foster_m": "PfV", "aunt": "T", "aunt_m": "Tm", "aunt_v": "Tv", "uncle": "O", "uncle_m": "Om", "uncle_v": "Ov", "neighbour": "N", "friend": "F", "": "Person "},
    Language.SV: {"mother": "mamma", "father": "pappa", "child": "barn ", "step": "bonusföräldern", "foster_f": "familjehemsmamman", "foster_m": "familjehemspappan", "neighbour": "grannen", "friend": "vännen", "": "person "},
    Language.NB: {"mother": "mor", "father": "far", "child": "barn ", "step": "steforelderen", "step_f": "stemor", "step_m": "stefar", "foster_f": "fostermor", "foster_m": "fosterfar", "neighbour": "naboen", "friend": "vennen", "": "person "},
    Language.NN: {"mother": "mor", "father": "far", "child": "barn ", "step": "steforelderen", "step_f": "stemor", "step_m": "stefar", "foster_f": "fostermor", "foster_m": "fosterfar", "neighbour": "naboen", "friend": "venen", "": "person "},
}  # fmt: skip
FAMILY_CODES = ("X", "Y", "Z")  # of a family, and of the other one in "Familie X/Y"; further ones are numbered

PRONOUNS: dict[Language, dict[str, str]] = {
    Language.DE: {"sie": "f", "ihr": "f", "ihre": "f", "ihren": "f", "ihrem": "f", "ihrer": "f", "er": "m", "sein": "m", "seine": "m", "seinen": "m", "seinem": "m", "seiner": "m", "ihm": "m", "ihn": "m"},
    Language.SV: {"hon": "f", "hennes": "f", "henne": "f", "han": "m", "hans": "m", "honom": "m"},
    Language.NB: {"hun": "f", "hennes": "f", "henne": "f", "han": "m", "hans": "m", "ham": "m"},
    Language.NN: {"ho": "f", "hennar": "f", "hennes": "f", "henne": "f", "han": "m", "hans": "m", "honom": "m"},
}  # fmt: skip

# Nicknames and the names they stand for, lower case. Own selection of usual ones.
NICKNAMES: dict[str, tuple[str, ...]] = {
    "basti": ("sebastian",), "kathi": ("katharina", "kathrin"), "käthe": ("katharina",), "gabi": ("gabriele",), "uli": ("ulrike", "ulrich"), "hansi": ("hans", "johannes"), "steffi": ("stefanie", "stephanie"), "tobi": ("tobias",), "moni": ("monika",), "susi": ("susanne",), "conny": ("cornelia", "konrad"), "bea": ("beate", "beatrice"), "traudel": ("gertraud", "waltraud"), "lenchen": ("helene", "lena", "magdalena", "lene"), "resi": ("therese", "theresia"), "fritz": ("friedrich",), "heinz": ("heinrich",), "sepp": ("josef",), "jupp": ("josef",), "alex": ("alexander", "alexandra"), "andi": ("andreas", "andrea"), "manni": ("manfred",), "wolle": ("wolfgang",), "rudi": ("rudolf",), "leni": ("helene", "magdalena", "lena"), "lenni": ("lennart", "leonhard", "lenox"), "domi": ("dominik",), "max": ("maximilian",),
    "lasse": ("lars",), "kalle": ("karl",), "jocke": ("joakim",), "bettan": ("elisabeth",), "nettan": ("annette",), "jossan": ("josefin", "josefina"), "anki": ("ann-christin", "annkristin", "ann-kristin"), "hasse": ("hans",), "danne": ("daniel",), "micke": ("mikael",), "fredde": ("fredrik",), "affe": ("alfred",), "sussi": ("susanne",), "kicki": ("kristina", "christina"), "lotta": ("charlotta", "charlotte"), "totte": ("torsten", "anders"), "bosse": ("bo",), "nisse": ("nils",), "olle": ("olof", "olov"), "pelle": ("per",), "janne": ("jan",), "linkan": ("linnea",), "gittan": ("birgitta",), "bitte": ("birgitta",), "brasse": ("bror",), "cissi": ("cecilia",), "lillan": (), "ante": ("anders", "anton", "andreas"),
    "nomi": ("naomi",), "gosia": ("malgorzata", "małgorzata"), "tommy": ("thomas", "tom"), "kuba": ("jakub",), "emeka": ("chukwuemeka",), "olek": ("aleksander",),
}  # fmt: skip
NICK_ENDINGS = ("i", "y", "ie", "chen", "lein", "an", "is", "isen", "sen", "ka")

# Names that end in s by themselves, beside those in the name lists.
ENDS_IN_S = frozenset(
    "jonas lukas lucas tobias elias matthias mattias mathias thomas andreas mats lars hans jens nils niels klaus claus markus marcus marius magnus linus rasmus julius justus cornelius titus jannis hannes johannes alois ines iris doris agnes lars-anders klas clas anders mads rasmus dovydas kazlauskas arvydas gintaras matas papadakis papadimas laurits kristers kidus hampus lovis tomas mikkjels moses jesus dennis boris elvis luis louis chris denis alexis fips els tams ahrens mertens jonas' kevins tjarks hinrichs martens carstens behrens petraitis".split()
)

# Endings of first names (folded) that tell the gender where no list knows the name; the first that fits counts.
GENDER_ENDINGS: tuple[tuple[str, str], ...] = (
    *((e, "f") for e in "bjorg borg hild gunn gund unn vor ny frid veig laug run dis trud berit marit ette ine elle issa".split()),
    *((e, "m") for e in "vard vald mund stein bert fred rik ulf olf gard leif bjorn geir mar nar dar sten kjell os us as and tan iusz sław slaw mir ullah".split()),
    *((e, "f") for e in "ia na ra la ta da sa ya ja ka ga ha va ea".split()),
)
# Names (folded) that are one sex's in one of the countries and the other's in another.
_IN_NORWAY = {"janne": "f", "inge": "m", "helge": "m", "kai": "m", "gro": "f", "kjersti": "f", "bodil": "f", "eli": "f", "silje": "f"}
USUAL_IN: dict[Language, dict[str, str]] = {
    Language.DE: {"inge": "f", "helge": "m", "kai": "m", "eike": "m"}, Language.SV: {"janne": "m", "inge": "m", "helge": "m", "kaj": "m"},
    Language.NB: _IN_NORWAY, Language.NN: _IN_NORWAY,
}  # fmt: skip
# Given names (folded) of the four countries and of families that came there, which no list knows, or knows for both
# sexes though one of them is usual, or the endings above read wrongly.
MORE_GENDERS: dict[str, str] = {
    **dict.fromkeys(
        """even ask storm tage zakariya zakaria musa issa isa mustafa hamza yahya elia joshua noah jona nikita amanuel natnael krister
        olav oddvar oddbjorn trym dagfinn torfinn tormod torleif torolv sjur eldar audun amund anund arnstein birger bjarte brynjar egil eirik endre erlend
        eystein finn gisle gjermund gudbrand halvor havard ingvald isak jostein jorund kolbjorn kjartan leander mons nikolai odin oystein orjan peder petter
        ragnvald roald salve sindre sivert skjalg snorre steinar svenn sverre tarald tellef terje tobben tor torgrim torjus trond ulv vebjorn vegar vidar viljar yngve
        ante arvid assar birger folke gote gosta hilding holger ingvar ivar love melker sixten stellan sture tobbe torgny torsten ture uno valter verner yngve
        ubbo onno focko hinnerk jan-hinrich keno korbinian vinzenz quirin xaver alois veit ruprecht hansjorg gernot volkmar thorben torben tjark
        hassan hussein ibrahim karim khalid mahmoud mehmet nabil omar osman samir tariq walid yasin yusuf ahmad ahmed ali amir bilal emre
        andrij artem bohdan dmytro oleg oleksandr pavlo serhij taras vasyl piotr pawel tomasz krzysztof grzegorz szymon tymek mateusz wojciech zbigniew jerzy
        dragan goran mirko milan slobodan zoran luan arben besnik gezim ilir dawit filmon yonas robel tesfay abel kwame kofi emeka chidi
        aksel mikkel vetle syver arnt bent bard borge eyvind hallvard hermod jarle jone kyrre leidulv lorents njal siver yngvar age mohammed mohamed
        mahamed muhammed abdifatah abdirizak mansur javad rahim tesfalem oleh mykola andrii serhii volodymyr ferhat kolbein eilert fritjof fridtjof
        guttorm haldor lavrans lauritz lodve malvin narve olai ottar rolv sigve svend sylfest tallak tarje terjei tollef torger torkel torkil
        vigleik asulv aerlend oyvin sturla mihkkal ailu issat mahtte suleiman sulejman faisal hamse ayub yonis sajjad husain arash kaveh babak
        farhad shahram siavash rashid tarek wael nizar bartosz rodel ramil arnel temesgen berhane yohannes biniam
        abdirisaq abdulrahim amadou anian anvesh arend ayo baraka behruz birk bjug bjonn blagoj boje bosse bottolv bouzid brandur daler devran endurance egidijus eilif eimantas
        facundo farzin ferit fiete fiston fitsum gallus ghulam gideon gintaras girma gudmund gunvald haile hallvor ibrahima idris ilia ilker ingebrigt issouf jawid jardar jarema
        jernej jogvan joshi kajus kalonji kaloyan kerem kestutis kourosh kresimir leiv leonidas lenni lew ludde lui luka matas matwij matze maxence mebrahtu milian mohanad
        momme nawar norbu oddmund okan olabode olaus ostap ouassim panagiotis parsa parwiz percy piotrek poldi praveen ragnar rubens rurik salim schorsch shafiq sigbjorn sipho
        sohrab stanimir stratos samund tautvydas timur tochukwu torje torkjell torleiv truls vidkunn wasim wassim wastl wigand wissam yafet yazan yordan younes zakariye zaki zana
        asmund detti dayi jacek jokke""".split(), "m"),
    **dict.fromkeys(
        """iben rigmor rima turid hodan
        oddny synne synnove hallgerd hallgjerd dagny dagrun aud audhild asne asta aslaug borghild brynhild dordi eldbjorg gjertrud gunnvor gyda herdis hjordis ingebjorg
        ingjerd jorunn jorid jofrid kari kjellfrid lillian magnhild marit norunn oddrun olaug ragna randi reidun siv solbjorg solgunn solrun sunniva sylvi sonnove toril torild torhild
        torunn torbjorg tove tuva unni var vilde vigdis ylva ase ashild ann britt gun gull-britt inga lill maj mona ros siw sol tyra ulla viveka yvonne majken rut
        gabriele heike imke elke wiebke antje frauke hilke silke traudi traudl burgi walburga resi kreszentia annegret irmgard friederike rieke swantje telse
        fatima fatou fatoumata aminata awa binta khadija maryam nasrin parvin shirin zahra zeynep ayse emine hatice sevgi defne merve elif nour rasha rania hanan
        adanna agda alvilde amelie aneli anh annkathrin annsofi aysenur barla bergny bethlehem bibiche bisrat bogna bogusia chanida christvie clarisse daiva danka danute delina desi
        desislava diep dinara disa drenusha dzenana elen elva embla eir esi estere fani favour fenja fotini friederun gamze gerd getrud gertrud griet gry gul
        gulnora haimanot halldis hania hedvig hermon haege idunn jaleh jamila jamile jannike jorinde jorun julianne jurgita katya kerrin kimberly kristel laara lale lali lamduan
        lavanya layal layan lenuta lesja levke live maaren mahgul malee malve mariama maricar marijke marinova marivic mathea mavluda mena merit merlind mikkeline mzia maijja
        nadezhda nayeli nazanin nazmiye naima ngalula nid odny ogechi oleksandra padma parwana pema perine perpetua ploy prunelle ragnfrid ravna rawan rojda roxy roya saengchan
        senait seselja sevda shugufa sidonie sietske signy sigrunn smilla solomija stojanka sumalee sunna supaporn svantje solvi thandeka trijntje tindra umm vika vilja vreni wiktoria
        wolke xochitl yangzom yordanka ysabel zarghona zarghuna zarina zaynab zenzi zulmira zelie aengla silan stefania gitti tessan tyra danae lovise selma walburga
        oksana halyna iryna natalija svitlana tetjana olena dorota grazyna malgorzata agnieszka katarzyna ewa kinga zuzanna zuzia tosia antonina birute rasa ugne
        blessing ngozi ifeoma chioma luwam selam rahwa saba tharshini kavya maricel jocelyn teresita pimchanok shamiran mehri farideh fatemeh
        biret elle marja risten aile
        mille erle lovise guri gyri maiken benedicte benedikte pernille eldrid vibeke jannicke merete ingeleiv ingelin eirin eiril aase iselin
        ellisiv birgitte zainab hodo idil halima nilufar senait freweini yordanos jovelyn deqa margrethe margrete anniken cesilie eilin kjerstin
        malene iril solvar bergljot fredrikke kitty ludvikke rakel ronnaug svanaug turi sire marjam samsam faduma fadumo ifrax nasteho haifa asma
        safa marwa dalal wafa laleh yasaman nargis zohreh azadeh laima thuy thao marites analyn hiwot tsion tigist mihret abeba letebrhan sundus""".split(), "f"),
}  # fmt: skip
# Endings (lower case, from six letters on) of words in no list that are surnames rather than given names.
SURNAME_ENDINGS: dict[Language, tuple[str, ...]] = {
    Language.DE: tuple("mann berger meier maier mayer meyer müller huber bauer schmidt schmitz hofer inger ecker wski wska ović".split()),
    Language.SV: tuple("sson qvist kvist berg ström gren lund blad löf mark dahl strand stedt ović wski".split()),
    Language.NB: tuple("ssen nsen rsen tsen dsen bø land stad vik rud seth haug dal gård berg moen bakken sæter dahl tveit sund ović wski".split()),
}
SURNAME_ENDINGS[Language.NN] = SURNAME_ENDINGS[Language.NB]
