"""Ten invented families that a genogram must be able to show, and sheets to draw."""

from __future__ import annotations

from fallkonferenz.core.case import CaseSheet, Meta, NetworkTie, Person, Relation
from fallkonferenz.core.entities import Language


def sheet(*people: Person, relations: str = "", network: tuple[NetworkTie, ...] = ()) -> CaseSheet:
    """Return a sheet; `relations` are lines such as "M V couple separated" or "M K1 kin parent_of"."""
    rows = [line.split() for line in relations.strip().splitlines()]
    made = tuple(Relation(a.replace("_", " "), b.replace("_", " "), **{kind: value}) for a, b, kind, value in rows)
    return CaseSheet(Meta("X-1", "core", Language.DE, "anonymous", "none"), persons=people, relations=made, network=network)


def child(code: str, band: str = "", *, index: bool = False, home: bool = True, sex: str = "f") -> Person:
    """Return a child."""
    return Person(code, "child", sex, band, index=index, in_home=home)


M = Person("M", "mother", "f", "30-34", in_home=True)
V = Person("V", "father", "m", "30-34", in_home=True)
AWAY = Person("V", "father", "m", "30-34", in_home=False)

FAMILIES: dict[str, CaseSheet] = {
    "twins": sheet(
        M, V, child("K1", "2-3", index=True), child("K2", "2-3"), child("K3", "6-9", sex="m"),
        relations="M V couple married\nM K1 kin parent_of\nV K1 kin parent_of\nM K2 kin parent_of\nV K2 kin parent_of\nM K3 kin parent_of\nV K3 kin parent_of\nK1 K2 kin twin",
    ),
    "two fathers": sheet(
        M, AWAY, Person("PM", "step_father", "m", "25-29", in_home=True), child("K1", "3-5 Mon", index=True), child("K2", "4-5"),
        relations="M V couple separated\nM PM couple together\nM K1 kin parent_of\nPM K1 kin parent_of\nM K2 kin parent_of\nV K2 kin parent_of\nM V tie conflict\nPM K2 tie distant",
    ),
    "death": sheet(
        M, Person("V", "father", "m", alive=False), child("K1", "6-9", index=True), Person("GMm", "grandmother_m", "f", "60+"),
        relations="M V couple married\nM K1 kin parent_of\nV K1 kin parent_of\nGMm M kin parent_of\nGMm K1 tie close",
    ),
    "adoption": sheet(
        M, V, Person("LM", "other", "f", "20-24"), child("K1", "4-5", index=True),
        relations="M V couple married\nM K1 kin adoptive_parent_of\nV K1 kin adoptive_parent_of\nLM K1 kin parent_of\nLM K1 tie cut_off",
    ),
    "foster care": sheet(
        Person("M", "mother", "f", "25-29"), AWAY, Person("PM", "foster_mother", "f", "45-49", in_home=True),
        Person("PV", "foster_father", "m", "45-49", in_home=True), child("K1", "6-9", index=True), child("PK", "14-17", sex="m"),
        relations="M V couple divorced\nPM PV couple married\nM K1 kin parent_of\nV K1 kin parent_of\nPM K1 kin foster_parent_of\nPV K1 kin foster_parent_of\nPM PK kin parent_of\nPV PK kin parent_of\nV K1 tie violence",
    ),
    "three generations": sheet(
        Person("GMm", "grandmother_m", "f", "50-54", in_home=True), Person("GVm", "grandfather_m", "m", "55-59", in_home=True),
        Person("GMv", "grandmother_f", "f", "60+"), Person("GVv", "grandfather_f", "m", alive=False), M, AWAY,
        Person("T", "aunt", "f", "14-17", in_home=True), Person("O", "uncle", "m", "25-29"), Person("K1", "child", "u", "schwanger", index=True),
        relations="GMm GVm couple married\nGMv GVv couple married\nM V couple together\nGMm M kin parent_of\nGVm M kin parent_of\nGMm T kin parent_of\nGVm T kin parent_of\nGMv V kin parent_of\nGVv V kin parent_of\nGMv O kin parent_of\nGVv O kin parent_of\nM K1 kin parent_of\nV K1 kin parent_of\nGVm V tie conflict",
    ),
    "same-sex couple": sheet(
        Person("M1", "mother", "f", "30-34", in_home=True), Person("M2", "mother", "f", "35-39", in_home=True), child("K1", "6-11 Mon", index=True),
        relations="M1 M2 couple married\nM1 K1 kin parent_of\nM2 K1 kin parent_of",
    ),
    "separation with new families": sheet(
        M, AWAY, Person("PM", "step_father", "m", "40-44", in_home=True), Person("PV", "step_mother", "f", "30-34"),
        Person("EX", "other", "f", "40-44"), child("K1", "10-13", index=True), child("K2", "6-9"), child("K3", "2-3"),
        child("K4", "0-2 Mon", home=False), child("SK", "14-17", sex="m"),
        relations="M V couple divorced\nM PM couple married\nV PV couple together\nPM EX couple divorced\nM K1 kin parent_of\nV K1 kin parent_of\nM K2 kin parent_of\nV K2 kin parent_of\nM K3 kin parent_of\nPM K3 kin parent_of\nV K4 kin parent_of\nPV K4 kin parent_of\nPM SK kin parent_of\nEX SK kin parent_of\nK1 PM tie conflict",
    ),
    "one parent": sheet(
        M, child("K1", "12-23 Mon", index=True), Person("N", "neighbour", "f", "60+"), relations="N M tie close"
    ),
    "twenty persons": sheet(
        *(Person(code, role, sex, "60+") for code, role, sex in (("mormor", "grandmother_m", "f"), ("morfar", "grandfather_m", "m"), ("farmor", "grandmother_f", "f"), ("farfar", "grandfather_f", "m"))),
        Person("mamma", "mother", "f", "35-39", in_home=True), Person("pappa", "father", "m", "40-44"), Person("moster", "aunt", "f", "30-34"),
        Person("morbror", "uncle", "m", "30-34"), Person("faster", "aunt", "f", "45-49"), Person("bonuspappa", "step_father", "m", "35-39", in_home=True),
        Person("bonusmamma", "step_mother", "f", "25-29"), *(child(f"barn {i}", index=i == 1, home=i < 5) for i in range(1, 8)),
        Person("kusin", "cousin", "f", "10-13"), Person("kusin 2", "cousin", "m", "6-9"),
        relations="mormor morfar couple married\nfarmor farfar couple married\nmamma pappa couple separated\nmamma bonuspappa couple together\npappa bonusmamma couple married\nmormor mamma kin parent_of\nmorfar mamma kin parent_of\nmormor moster kin parent_of\nmormor morbror kin parent_of\nfarmor pappa kin parent_of\nfarfar pappa kin parent_of\nfarmor faster kin parent_of\nmoster kusin kin parent_of\nfaster kusin_2 kin parent_of\n"
        + "\n".join(f"{p} barn_{i} kin parent_of" for i in (1, 2, 3) for p in ("mamma", "pappa"))
        + "\nmamma barn_4 kin parent_of\nbonuspappa barn_4 kin parent_of\n"
        + "\n".join(f"{p} barn_{i} kin parent_of" for i in (5, 6, 7) for p in ("pappa", "bonusmamma")),
    ),
}  # fmt: skip
