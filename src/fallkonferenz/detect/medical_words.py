"""Drugs, tests and programmes that look like names, and whose numbers look like ages.

Source: own selection of what is prescribed, tested and offered around birth and childhood, by active substance and by the
trade names of the three countries; all in lower case.
"""

from __future__ import annotations

DRUGS = frozenset(
    """
    sertralin mirtazapin venlafaxin quetiapin escitalopram citalopram fluoxetin paroxetin bupropion olanzapin aripiprazol risperidon haloperidol lithium methylphenidat metylfenidat
    lisdexamfetamin guanfacin atomoxetin ritalin concerta medikinet equasym elvanse strattera aduvanz intuniv zoloft cipralex seroquel abilify truxal nozinan imovane zopiclon lyrica pregabalin
    lorazepam oxazepam diazepam alimemazin promethazin prometazin melatonin propavan theralen lergigan atarax tavor sobril vival stesolid circadin buprenorphin subutex suboxone methadon metadon polamidon naltrexon
    levetiracetam valproat lamotrigin lamictal orfiril keppra oxcarbazepin phenobarbital levothyroxin levaxin euthyrox metoprolol labetalol trandate methyldopa nifedipin metformin insulin levemir lantus novorapid
    ibuprofen paracetamol alvedon panodil ipren ibux nurofen novalgin metamizol diclofenac salbutamol ventolin ventoline montelukast prednisolon betapred cortison omeprazol pantoprazol nexium movicol forlax macrogol
    amoxicillin penicillin kåvepenin cefuroxim sumatriptan docetaxel cisplatin clexane fragmin innohep heparin oxytocin cabergolin dostinex domperidon palexia dipidolor kreon creon vigantol vigantoletten
    """.split()
)
# Tests and syndromes that nobody is called after in these countries; Bishop, Turner or Finnegan may be somebody's name.
EPONYMS = frozenset("apgar wisc wppsi asperger tourette prader-willi klinefelter angelman".split())
PROGRAMMES = frozenset({"marte"})  # Marte Meo
