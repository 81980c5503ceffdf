"""German words that stand before a name. Source: own selection; forms of address and closings as in DIN 5008."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.person_cue.cues import Cues

CUES = Cues(
    titles="""
    Frau Fr. Frl. Fräulein Herr Herrn Hr. Hrn. Dr. Drs. Doktor Prof. Professor Professorin Dipl.-Psych. Dipl.-Päd. Dipl.-Soz.-Päd. Pfr. Pfarrer
    Pfarrerin Pastor Pastorin Diakon Vikarin Imam RA RAin KMin Kommissar
    """,
    title_fillers="Dr. Prof. med. dent. phil. rer. nat. h.c. Dipl.-Psych. Dipl.-Päd. PD Doktor Professor Lehrer Pastor Pfarrer Kollegin Kollege Rektorin Rektor",
    families="Familie Familien Fam. Eheleute Ehepaar Geschwister Zwillinge Kollegin Kollege Kollegen Koll. Kollegen Schwester Sr. Tante Onkel Oma Opa",
    roles="""
    Mutter Vater Kindsmutter Kindesmutter Kindsvater Kindesvater KM KV Mama Papa Mami Papi Mutti Vati Eltern Sohn Söhne Söhnchen Tochter Töchter Töchterchen Schwester Schwestern Bruder Brüder Halbbruder
    Halbschwester Stiefvater Stiefmutter Stiefsohn Stieftochter Pflegemutter Pflegevater Pflegeeltern Großmutter Großvater Omi Uroma Uropa Cousin Cousine Neffe Nichte Schwager Schwägerin
    Schwiegermutter Schwiegervater Schwiegereltern Schwiegersohn Schwiegertochter Patentante Patenonkel Patin Lebensgefährte Lebensgefährtin Partner Partnerin Freund Freundin Ehemann
    Ehefrau Verlobter Verlobte Exmann Exfrau Ex-Mann Ex-Frau Ex-Freund Ex-Partner Nachbar Nachbarin Vermieter Vermieterin Zwilling Zwillingsbruder Zwillingsschwester Baby Säugling Junge Mädchen
    Hund Hündin Kater Katze Hase Hebamme Familienhebamme Erzieherin Erzieher Bezugserzieherin Lehrerin Lehrer Klassenlehrerin Klassenlehrer Tagesmutter Sozialarbeiterin Sozialpädagogin Sozialpädagoge
    Sozialarbeiter Kinderärztin Kinderarzt Hausärztin Hausarzt Ärztin Arzt Dolmetscherin Dolmetscher Lotsin Logopädin Ergotherapeutin Psychologin Therapeutin Koordinatorin
    """,
    owners="von vom meiner meines seiner ihrer",
    naming="heißt heißen heiße hieß heisst heissen heisse namens genannt gen. geb. geborene geborener Rufname Spitzname buchstabiere",
    labels="""
    Name Vorname Nachname Familienname Geburtsname Rufname Mutter Vater Kindsmutter Kindsvater Kindesmutter Kindesvater KM KV Kind Kinder Kind/Kinder Geschwister Geschwisterkind Geschwisterkinder Eltern
    Sorgeberechtigte Sorgeberechtigter Personensorgeberechtigte Patientin Patient Pat. Klientin Klient Familie Fam. Betreff Betrifft Betr. Teilnehmer Teilnehmerinnen Teilnehmende TN Anwesend
    Anwesende Entschuldigt Protokoll Protokollführung Moderation Leitung Referent Referentin Vorgestellt_von Eingebracht_von Erstellt_von Verfasst_von Verfasser Verfasserin Aufgenommen_von Gemeldet_von
    Von An Cc CC Bcc Kopie Kopie_an Verteiler Ansprechpartner Ansprechpartnerin Ansprechperson Kontakt Kontaktperson Bezugsperson Bezugserzieherin Betreuer Betreuerin Vormund Vormundin Ergänzungspflegerin
    Fallführung Fallverantwortlich Fallzuständig Zuständig Hebamme Familienhebamme Kinderarzt Kinderärztin Hausarzt Hausärztin Fachkraft Koordination Koordinatorin Unterschrift Unterzeichner gez. Absender Empfänger
    Lehrerin Lehrer Klassenlehrer Klassenlehrerin Erzieherin Partner Partnerin Ehemann Ehefrau Großmutter Großvater Oma Opa Bruder Schwester Sohn Tochter Notfallkontakt Anrufer Anruferin Gesprächspartnerin
    Dolmetscherin Dolmetscher Vermieter Säugling Geschw. Melder Melderin z._Hd. z.Hd. zu_Händen i._A. i.A. Inh. Vertretung Stellvertretung Sachbearbeiterin Sachbearbeiter Sachbearbeitung Ansprechp. wer Wer
    """,
    surname_first="name vorname nachname kind patient patientin pat. klient klientin betreff betrifft betr. mutter vater schüler schülerin",
    greetings="Liebe Lieber Liebes Liebste Hallo Hi Hey Huhu Moin Servus Grüezi Sehr_geehrte Sehr_geehrter Guten_Tag Guten_Morgen Ciao Tschüss Danke Danke,",
    closings="""
    Mit_freundlichen_Grüßen Mit_freundlichen_Gruessen Mit_freundlichen_Grüssen Mit_freundlichem_Gruß Mit_besten_Grüßen Mit_kollegialen_Grüßen Mit_herzlichen_Grüßen Freundliche_Grüße Viele_Grüße
    Liebe_Grüße Beste_Grüße Herzliche_Grüße Schöne_Grüße Kollegiale_Grüße Viele_Gruesse Liebe_Gruesse Viele_liebe_Grüße Herzlichst Hochachtungsvoll Grüße Gruß Gruss Gruesse LG MfG VG BG GLG
    Lieben_Gruß Herzlichen_Gruß Es_grüßt Es_grüßen Herzlich Deine Dein Eure Ihre Ihr gez. i._A. i.A. i._V. i.V. im_Auftrag
    """,
    nobody="""
    mitte anfang ende alle allerseits zusammen ihr leute team kollegen kolleginnen kollegium runde damen herren kollege kollegin mama papa mutti eltern familie frau herr gruß gruss grüße danke tag morgen abend mutter vater
    oma opa guten gemeinsam und oder nachricht mit von für der die das hebamme ärztin arzt kinder kind baby schwester bruder teilnehmerinnen teilnehmer teilnehmende anwesende s o u a z b sowie
    ja nein nicht keine kein unbekannt entfällt offen siehe telefon tel mobil fax email mail e adresse anschrift datum betreff geburtsdatum geb geboren alter jahre wohnhaft straße
    jugendamt kita schule asd spz kjpd polizei gericht amtsgericht team klinik krankenhaus praxis beratungsstelle sozialdienst koki leitung moderation protokoll netzwerk frühe
    dr prof med dipl psych herrn fr hr fam kv km u die den dem des ein eine wir sie er ich es bei seit hat ist war wird am im zum zur nach vor aus auf an in zu als auch noch nur
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember ki us sw ssw pdf whatsapp sms
    stiefbruder ihre seine meine unsere deine eure ältester ältestes jüngster jüngstes zwillinge muter papi mami
    lieber liebe gesundheitsamt sozialamt jobcenter koordinierungsstelle fachstelle frühförderung logopädin ergotherapeutin psychologin therapeutin erzieherin erzieher lehrerin lehrer
    sozialarbeiterin sozialpädagogin großmutter großvater tante onkel sohn tochter partner partnerin pflegemutter pflegevater tagesmutter komma punkt absatz doppelpunkt klammer anführungszeichen
    ergebnis anlass sorge sorgen ziel ziele thema wunsch ressourcen befund diagnose anamnese stand maßnahme vereinbarung frage fragen aktuell sprache beruf religion herkunft staatsangehörigkeit
    mittlere kleine große ältere jüngere älteste jüngste neue alte beide erste zweite dritte mann junge mädchen säugling patient patientin klientin klient fachkraft
    doktor professor pfarrer pastor uni praxisteam redaktion haus kollegiale minderjährige berufstätig alleinerziehend verstorben schwanger arbeitslos gesund guck na nochmal
    """,
    compounds="Familie Familien Kinder Kindern Geschwister Zwillinge Brüder Schwestern Clan Sippe Oma Opa Mutter Kind Baby Mädchen Jungs Jungen",
    numbered="Vitamin Hepatitis Klasse Gruppe Typ Phase Teil Haus Block Stufe Punkt Plan Variante Anlage Gleis SGB",
    units="J. Jahre Jahren j. Monate Mon. Mt. Wochen Wo. Tage Lj.",
)
