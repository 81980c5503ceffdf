"""Words for the people of a family, with their inflected forms, and the codes that stand for them.

Source: the handbook's codes (7.5) and the ordinary kinship words of each language; dialect and definite forms included.
`side` m or f: the mother's or the father's side, which Scandinavian words carry.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from fallkonferenz.core.entities import Language


@dataclasses.dataclass(frozen=True, slots=True)
class Kin:
    """A kind of relative: role key, sex, and the forms of the words, lower case."""

    role: str
    sex: str
    forms: tuple[str, ...]


_LONG = 6  # letters: a definite or genitive form of a shorter word may be another word


def _table(text: str, endings: tuple[str, ...] = ()) -> tuple[Kin, ...]:
    """Read lines of the form `role sex: form, form`; the longer ones get endings, too ("samboer": "samboeren", "samboerens")."""
    found: list[Kin] = []
    for line in text.strip().splitlines():
        head, _, forms = line.partition(":")
        role, sex = head.split()
        known = [form.strip() for form in forms.split(",")]
        longer = (form + ending for form in known if len(form) >= _LONG for ending in endings)
        found.append(Kin(role, sex, tuple(dict.fromkeys((*known, *longer)))))
    return tuple(found)


_DE = """
mother f: mutter, mutters, mama, mamas, mami, mutti, mom, mum, kindsmutter, kindesmutter, km
father m: vater, vaters, papa, papas, papi, papis, vati, dad, kindsvater, kindesvater, kv
step_mother f: stiefmutter, bonusmama
step_father m: stiefvater, stiefvaters, bonuspapa
foster_mother f: pflegemutter, pflegemama
foster_father m: pflegevater, pflegevaters, pflegepapa
grandmother f: schwiegermutter, oma, omas, großmutter, grossmutter, omi
grandfather m: schwiegervater, opa, opas, großvater, großvaters, grossvater, opi
aunt f: tante, tanten
uncle m: onkel, onkels
cousin u: cousin, cousine, cousins
relative m: großonkel, schwager, schwiegersohn, neffe, urgroßvater, uropa
relative f: großtante, schwägerin, nichte, urgroßmutter, uroma, schwiegertochter
friend f: patentante, patin
friend m: patenonkel
child f: tochter, mädchen, kindstochter
sibling f: schwester, halbschwester, stiefschwester, zwillingsschwester
child m: sohn, sohns, sohnes, sohne, junge, jungen
sibling m: bruder, bruders, halbbruder, halbbruders, stiefbruder, zwillingsbruder
child u: kind, kindes, indexkind, säugling, säuglings, baby, zwilling, zwillinge, zwillingen, geschwister, kinder, kleinkind, stiefkind
neighbour f: nachbarin
neighbour m: nachbar, nachbarn
friend f: freundin, bekannte
partner m: lebensgefährte, lebensgefährten, ehemann, mann, mannes, partner, partners, lebenspartner, freund, freundes, verlobter, verlobten
partner f: lebensgefährtin, ehefrau, partnerin, lebenspartnerin, verlobte
ex_partner m: ex-mann, exmann, ex-partner, expartner, ex-freund, exfreund
ex_partner f: ex-frau, exfrau, ex-partnerin, expartnerin, ex-freundin, exfreundin
child m: söhne, söhnen, jungs
child f: töchter, töchtern
sibling m: brüder, brüdern, stiefbrüder, halbbrüder
sibling f: schwestern, halbschwestern, stiefschwestern
"""
_SV = """
mother f: mamma, mamman, mammans, mammas, morsan, mor, moder, modern, moderns
father m: pappa, pappan, pappans, pappas, farsan, far, fader, fadern, faderns, barnafadern
parent u: medförälder, medföräldern
mother f: medmamma, medmor
step_mother f: styvmamma, styvmamman, bonusmamma, bonusmamman, styvmor
step_father m: styvpappa, styvpappan, bonuspappa, bonuspappan, styvfar, plastpappa
foster_mother f: familjehemsmamma, familjehemsmamman, fostermamma
foster_father m: familjehemspappa, familjehemspappan, fosterpappa
grandmother_m f: mormor, mormodern, mormors
grandfather_m m: morfar, morfadern, morfars
grandmother_f f: farmor, farmodern, farmors
grandfather_f m: farfar, farfadern, farfars
grandmother f: svärmor, svärmodern, svärmors
grandfather m: svärfar, svärfadern
aunt f: moster, faster, mostern, fastern
uncle m: morbror, farbror, morbrodern, farbrodern
cousin u: kusin, kusinen
relative u: svåger, svägerska, släkting, gammelmormor, gammelmorfar, gammelfarmor, gammelfarfar, gammelmoster, gammelfaster
friend f: gudmor, gudmodern
friend m: gudfar, gudfadern
child f: dotter, dottern, dotterns, flicka, flickan, flickans, tös, tjej
sibling f: syster, systern, lillasyster, lillasystern, storasyster, storasystern, halvsyster, halvsystern, styvsyster, bonussyster, tvillingsyster
child m: son, sonen, sonens, pojke, pojken, pojkens
sibling m: bror, brodern, lillebror, lillebrodern, storebror, storebrodern, halvbror, halvbrodern, styvbror, bonusbror, tvillingbror
child u: barn, barnet, barnets, bebis, bebisen, syskon, syskonet, tvilling, tvillingar, tvillingarna, spädbarn, spädbarnet
neighbour u: granne, grannen, grannens
friend f: väninna, väninnan
friend u: vän, kompis, kompisen
partner m: make, maken, man, mannen, pojkvän, pojkvännen, fästman, fästmannen
partner f: maka, fru, hustru, flickvän
partner u: sambo, sambon, särbo, partner, partnern
ex_partner m: exman, exmannen, ex-man, ex-make, expojkvän
ex_partner f: exfru, ex-fru, exhustru, exflickvän
ex_partner u: ex-sambo, exsambo, exet, ex-partner, expartner
child m: söner, sönerna, pojkar, pojkarna, killar
child f: döttrar, döttrarna, flickor, flickorna
sibling m: bröder, bröderna, storebröder, småbröder, halvbröder, tvillingbrodern
sibling f: systrar, systrarna, storasystrar, småsystrar, halvsystrar, tvillingsystern
"""
_NO = """
mother f: mor, mora, moren, morens, mors, mamma, mammaen, mamman, moder, moras, barnemor, barnemora, barnemoren
father m: far, faren, fars, farens, pappa, pappaen, pappaens, pappan, barnefar, barnefaren, barnefarens
step_mother f: stemor, stemora, bonusmor, bonusmamma
step_father m: stefar, stefaren, bonusfar, bonuspappa
foster_mother f: fostermor, fostermora, fostermamma
foster_father m: fosterfar, fosterfaren, fosterpappa
grandmother_m f: mormor, mormora, mormoren
grandfather_m m: morfar, morfaren
grandmother_f f: farmor, farmora, farmoren
grandfather_f m: farfar, farfaren
grandmother f: svigermor, svigermora, svigermoren, bestemor, bestemora, bestemoren, besta
grandfather m: svigerfar, svigerfaren, bestefar, bestefaren, besten
aunt f: tante, tanta, tanten, moster, mostera, mosteren, faster, fastera, fasteren
uncle m: onkel, onkelen, morbror, morbroren, farbror, farbroren
cousin u: fetter, fetteren, kusine, kusina, søskenbarn, syskenbarn
relative u: svoger, svigerinne, slektning, slektningen, oldemor, oldemora, oldefar, oldefaren
friend f: gudmor, gudmora
friend m: gudfar, gudfaren
child f: datter, datteren, dattera, dotter, dottera, jente, jenta, jentas
sibling f: søster, søsteren, søstera, syster, systera, lillesøster, lillesøs, storesøster, storesøs, storesyster, lillesyster, storesystera, lillesystera, litlesyster, litlesystera, veslesyster, veslesystera, lillesøstera, lillesøsteren, storesøstera, storesøsteren, halvsøster, halvsøstera, halvsøsteren, halvsyster, halvsystera, stesøster, stesøstera, stesyster
child m: sønn, sønnen, son, sonen, gutt, gutten, gut, guten, guttens
sibling m: bror, broren, lillebror, lillebroren, litlebror, veslebror, storebror, storebroren, halvbror, halvbroren, stebror, stebroren
child u: barn, barnet, barnets, baby, babyen, søsken, sysken, tvilling, tvillinger, tvillingene, tvillingane, spedbarn, spedbarnet, born, borna
neighbour u: nabo, naboen, granne, grannen, nabojente, nabojenta, nabokona, nabokone, nabokjerring, nabokjerringa, nabomann, nabomannen
friend f: venninne, venninna, venninnen
friend u: venn, ven, kompis, kamerat
partner m: mann, mannen, mannens, ektemann
partner f: kone, kona, ektefelle
ex_partner m: eksmann, eksmannen
ex_partner f: ekskone, ekskona, ekskjerring
ex_partner u: eks, eksen, ekssamboer, eks-samboer, ekssambuar, ekskjæreste, ekskjærast, eks-kjæreste
child m: gutter, guttene, gutta, gutar, gutane, sønner, sønnene, søner, sønene
child f: jenter, jentene, døtre, døtrene, døtrer, døtrene
sibling m: brødre, brødrene, brør, brørne, halvbrødre, halvbrør, tvillingbror, tvillingbroren
sibling f: søstre, søstrene, systrer, systrene, halvsøstre, halvsystrer, tvillingsøster, tvillingsøsteren, tvillingsøstera, tvillingsyster, tvillingsystera
partner u: kjæreste, kjæresten, kjærast, kjærasten, samboer, samboeren, samboar, sambuar, sambuaren, partner
"""

KIN: Mapping[Language, tuple[Kin, ...]] = {
    Language.DE: _table(_DE, ("s",)),
    Language.SV: _table(_SV, ("s", "n", "en", "ens", "ns")),
    Language.NB: _table(_NO, ("s", "n", "en", "ens", "a", "as")),
    Language.NN: _table(_NO, ("s", "n", "en", "ens", "a", "as")),
}

# Words that speak of the parents together; the names that follow are theirs.
PARENTS: Mapping[Language, tuple[str, ...]] = {
    Language.DE: ("eltern", "sorgeberechtigte", "personensorgeberechtigte", "kindeseltern", "paar", "ehepaar"),
    Language.SV: ("föräldrar", "vårdnadshavare", "föräldrarna", "vh", "paret"),
    Language.NB: ("foreldre", "foreldrene", "foresatte", "foresette", "paret"),
    Language.NN: ("foreldre", "føresette", "foresatte", "foreldra", "paret"),
}
# The child the text speaks of all the time: its sex is that of the index child, if there is one.
THE_CHILD: Mapping[str, str] = {
    "der junge": "m", "dem jungen": "m", "den jungen": "m", "das mädchen": "f", "dem mädchen": "f",
    "pojken": "m", "flickan": "f", "gutten": "m", "guten": "m", "jenta": "f",
}  # fmt: skip
# The side of a grandparent or an aunt where the word does not carry it.
SIDES: Mapping[str, str] = {
    "mütterlicherseits": "m",
    "väterlicherseits": "f",
    "på mors side": "m",
    "på fars side": "f",
    "på morssida": "m",
    "på farssida": "f",
    "på mammas sida": "m",
    "på pappas sida": "f",
    "på moderns sida": "m",
    "på faderns sida": "f",
}
_MOTHERS_SIDE = ("moster", "morbror", "mormor", "morfar")
_FATHERS_SIDE = ("faster", "farbror", "farmor", "farfar")


def side(word: str) -> str:
    """Return m or f for a word that carries the side of the family, or nothing."""
    if word.startswith(_MOTHERS_SIDE):
        return "m"
    return "f" if word.startswith(_FATHERS_SIDE) else ""


# The code of each role (handbook 7.5); children and second persons get a number.
CODES: Mapping[Language, Mapping[str, str]] = {
    Language.DE: {
        "mother": "M", "father": "V", "parent": "E", "child": "K", "step_mother": "PM", "step_father": "PV", "step_parent": "P", "foster_mother": "PfM",
        "foster_father": "PfV", "grandmother": "GM", "grandfather": "GV", "grandmother_m": "GMm", "grandfather_m": "GVm",
        "grandmother_f": "GMv", "grandfather_f": "GVv", "aunt": "T", "uncle": "O", "cousin": "C", "neighbour": "N",
        "friend": "F", "relative": "A", "other": "X",
    },
    Language.SV: {
        "mother": "mamma", "father": "pappa", "parent": "förälder", "child": "barn", "step_mother": "bonusmamma",
        "step_father": "bonuspappa", "step_parent": "bonusförälder",
        "foster_mother": "familjehemsmamma", "foster_father": "familjehemspappa", "grandmother": "mor-/farmor",
        "grandfather": "mor-/farfar", "grandmother_m": "mormor", "grandfather_m": "morfar", "grandmother_f": "farmor",
        "grandfather_f": "farfar", "aunt": "moster/faster", "uncle": "mor-/farbror", "cousin": "kusin",
        "neighbour": "granne", "friend": "vän", "relative": "släkting", "other": "annan",
    },
    Language.NB: {
        "mother": "mor", "father": "far", "parent": "forelder", "child": "barn", "step_mother": "stemor", "step_father": "stefar",
        "step_parent": "steforelder",
        "foster_mother": "fostermor", "foster_father": "fosterfar", "grandmother": "bestemor", "grandfather": "bestefar",
        "grandmother_m": "mormor", "grandfather_m": "morfar", "grandmother_f": "farmor", "grandfather_f": "farfar",
        "aunt": "tante", "uncle": "onkel", "cousin": "søskenbarn", "neighbour": "nabo", "friend": "venn",
        "relative": "slektning", "other": "annen",
    },
}  # fmt: skip
CODES = {**CODES, Language.NN: {**CODES[Language.NB], "cousin": "syskenbarn", "friend": "ven", "other": "annan"}}
NUMBERED = ("child",)  # these have a number even if there is one

# Words for several people: what the first of the names after them is, the next ones are, too.
PLURAL = frozenset(
    "kinder zwillinge zwillingen geschwister söhne söhnen töchter töchtern jungs jungen brüder brüdern schwestern stiefbrüder halbbrüder halbschwestern "
    "stiefschwestern barn barnen syskon syskonen tvillingar tvillingarna söner sönerna pojkar pojkarna killar döttrar döttrarna flickor flickorna "
    "bröder bröderna storebröder småbröder halvbröder systrar systrarna storasystrar småsystrar halvsystrar barna barnene born borna søsken sysken "
    "tvillinger tvillingene tvillingane gutter guttene gutta gutar gutane sønner sønnene søner sønene jenter jentene døtre døtrene døtrer brødre brødrene "
    "brør brørne halvbrødre halvbrør søstre søstrene systrer systrene halvsøstre halvsystrer".split()
)
