"""Rivers of German-speaking countries by their article, without those that are first names or ordinary words. From general knowledge, not complete."""

from __future__ import annotations

FEMININE = frozenset(
    """
    Aar Aare Alster Altmühl Amper Aisch Argen Bille Birs Blies Bottwar Brenz Bröl Dahme Diemel Dahle Donau Dosse Dreisam Drau Eder Eger Elbe Elsenz Emme Enns Emscher Ems Enz Erft
    Erms Este Fils Fuhse Gutach Hamme Havel Helme Hunte Iller Ilm Ilz Innerste Isar Itter Itz Jagst Jeetzel Kinzig Lahn Leine Leitha Lenne Lesum Limmat Lune Mangfall
    Medem Mosel Müglitz Mulde Mur Murr Mürz Naab Neiße Nidda Nidder Nied Niers Nister Oertze Oker Oste Peene Pegnitz Pinnau Pleiße Pulsnitz Queich Recknitz Rednitz Rems Reuss Rezat Riß Rodach Ruhr Rur
    Saale Saane Saar Salzach Saalach Schlei Schlichem Schwalm Schwarza Schwentine Selke Sieg Sihl Spree Stör Sude Sulm Tauber Thaya Tollense Traun Trave Treene Ucker Uecker Unstrut Vechte Vils
    Volme Warnow Weißeritz Weistritz Werra Werre Werse Weschnitz Weser Wied Wieslauter Wipper Wörnitz Wümme Wupper Würm Zenn Zschopau Ybbs Ysper
    """.split()
)
MASCULINE = frozenset("Rhein Neckar Lech Main Eisack Kocher Schussen Alpenrhein Hochrhein Vorderrhein Bodensee Ammersee Chiemsee".split())
RIVERS = FEMININE | MASCULINE
