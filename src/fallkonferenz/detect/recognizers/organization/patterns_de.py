"""German kinds of institutions. Source: own selection after the services named in SGB V, VIII and IX and in school law of the states."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.organization.terms import Terms

TERMS = Terms(
    before="""
    pro_familia Pro_Familia Kinderschutzbund Deutscher_Kinderschutzbund Frühe_Hilfen
    Werkrealschule Kalkwerk Hochschule Musikschule Bezirksamt Landratsamt Glashütte Netzwerk Nahkauf Spezialklinik Kinderpoliklinik Schulsozialarbeit Erziehungsberatung Mutter-Kind-Wohnen Mutter-Kind-Ambulanz Mutter-Kind-Station Kita Kindertagesstätte Kindertageseinrichtung Kindergarten Waldkindergarten Waldkita Betriebskita Krippe Kinderkrippe Kinderhaus Kinderladen Hort Schulhort Großtagespflege Tagespflege Spielkreis Schule Grundschule Hauptschule Realschule Oberschule Regelschule Gesamtschule Gemeinschaftsschule Sekundarschule Mittelschule Stadtteilschule
    Förderschule Förderzentrum Sonderschule Berufsschule Berufskolleg Gymnasium Regionale_Schule Volksschule Krankenhaus Kreiskrankenhaus Klinik Klinikum Kreisklinik Uniklinik Universitätsklinikum Uniklinikum Kinderklinik Frauenklinik Tagesklinik Fachklinik Geburtshaus Praxis Gemeinschaftspraxis Kinderarztpraxis Hausarztpraxis
    Hebammenpraxis Ergopraxis Logopädiepraxis Apotheke Ambulanz Familienzentrum Mehrgenerationenhaus Jugendzentrum Jugendhaus Jugendtreff Stadtteilzentrum Stadtteilbüro Nachbarschaftszentrum Bürgerhaus Familienbüro Frauenhaus Wohngruppe Kinderheim Kinderdorf Mutter-Kind-Haus Mutter-Kind-Einrichtung Mutter-Kind-Wohngruppe
    Inobhutnahmestelle Notunterkunft Gemeinschaftsunterkunft Obdach Wohnheim Seniorenheim Seniorenresidenz Altenheim Pflegeheim Pflegedienst Sozialstation Kirchengemeinde Pfarrgemeinde Pfarrei Gemeinde Moschee Moscheeverein Verein Kulturverein Sportverein Turnverein Musikverein Schützenverein Feuerwehr Freiwillige_Feuerwehr THW Stiftung
    Lebenshilfe Caritas Caritasverband Diakonie Diakoniewerk AWO DRK Kreisjugendamt Jugendamt Stadtjugendamt Gesundheitsamt Sozialamt Jobcenter Amtsgericht Familiengericht Polizeirevier Polizeiinspektion Kinderschutzbund Frühförderstelle Frühförderzentrum Frühförderung Beratungsstelle Erziehungsberatungsstelle Suchtberatung
    Schwangerenberatung Hotel Gasthof Gasthaus Pension Restaurant Pizzeria Imbiss Bäckerei Metzgerei Fleischerei Autohaus Baumarkt Supermarkt Spedition Reederei Werft Zeche Gärtnerei Sägewerk Molkerei Nagelstudio Friseursalon Salon Stadtwerke Hospiz Haus_der_Familie Volkshochschule
    """,
    endings="klinik klinikum schule gymnasium kita kindergarten hotel zentrum praxis jugendamt beratung beratungsstelle büro residenz schutzhaus clearinghaus werk verein förderung betrieb brauerei hütte mühle",
    adjectives="Kath. Ev. Evang. Katholische Katholischen Evangelische Evangelischen Evangelischer Städtische Städtischen Städtisches Freie Freien Staatliche Staatlichen Psychologische Psychologischen Sächsische Sächsischen Bayerische Bayerischen Diakonische Diakonischen Diakonisches Kreisdiakonisches Kreisdiakonischen Regionale Regionalen Westfälische Westfälischen Integrative Integrativen Katholisches Evangelisches",
    acronyms="SPZ KJP KJPD ASD KoKi MGH JVA VHS GS IGS KGS RS BBS MVZ EB SPDi LVR LWL",
    after="""
    Chor Kirchenchor Posaunenchor Gospelchor Orchester Spielmannszug Trachtenverein Schützenverein Gartenverein Kleingartenverein
    Klinik Kinderklinik Frauenklinik Uniklinik Klinikum Krankenhaus Seenklinik Sozialwerk Tafel Werkstätten Wohnbau Pflegedienst Familienhilfe Kinderhilfe Jugendhilfe Hospizverein Turnverein Musikschule Stadtwerke Verkehrsbetriebe Bootsbau
    """,
    firms="Bau Bootsbau Trikot Transporte Logistik Gebäudereinigung Bäckerei Metzgerei Autohaus Reisen Pflege",
    legal="GmbH_&_Co._KG GmbH gGmbH mbH AG KG OHG UG eG SE e._V. e.V. e.v. e.V eV e._G. GbR",
    compounds="chor schule gymnasium kolleg krankenhaus klinik klinikum gemeinde stift hospital kita haus heim kirche zwerge spatzen strolche apotheke",
    common="""
    grund haupt real ober mittel regel gesamt gemeinschafts sekundar förder sonder berufs hoch vor fahr musik ganztags tanz volkshoch abend fach fachober baum tages kinder frauen uni universitäts haut augen zahn nerven sucht reha rehabilitations kur fach privat kreis stadt bezirks landes poli akut geburts unfall eltern mutter-kind frühgeborenen
    kirchen pfarr orts samt verbands nachbar heimat bau mehr mehrgenerationen gast eltern treppen hoch wohn kranken kauf waren rat rathaus pfarr jugend frauen männer familien kinder wohnheim alten pflege senioren daheim geheim eigen fremd bürger reihen doppel mehrfamilien einfamilien garten ferien wochenend miets hinter vorder vogel kinderheim lehrlings schüler studenten studierenden tier schlacht herren elternhaus hallen kultur amts
    haupt schul unter dach tages nacht träger klein partner mutter werks waldorf montessori wald bauernhof natur sport bewegungs integrations inklusions betriebs ober notfall kindernotfall zuhaus tagesförder schwerpunkt fachhoch baumschule sing skischul haus krippe grundkita stamm zweit regional volks stadtteil brennpunkt wunsch lebens dorf privat verbund lieblings ersatz haupt forst abendreal ostsee
    """,
    links="am an_der an_den an_dem auf_der auf_dem auf_den im in_der_Au zum zur zu_den zu den der die das St. Sankt Pater Maria unterm hinterm bei_der ob_der vor_dem „ \" » › ,,",
    clubs="TSV SV FC VfL VfB TuS SC TV FV SpVgg SG BSG DJK MTV TSG BSC Sportfreunde Borussia FSV SSV TSC HSV",
    no_names="""
    sozialpädagogische sozialpädagogischen sozialpädagogischer ambulante ambulanten ambulanter aufsuchende aufsuchenden flexible flexiblen intensive mobile mobilen systemische
    platz plätze antrag eingewöhnung team leitung termin gutschein besuch betreuung gruppe jahr komma punkt absatz anfang ende kind kinder mutter vater eltern bericht gespräch gespraech frau herr herrn und oder mit ab von bis seit bei in im am an auf zu zum zur der die das den dem ist hat war sagt meldet ruft nicht nur noch hort schule kita
    leiterin leiter erzieherin lehrerin hebamme arzt ärztin montag dienstag mittwoch donnerstag freitag geschlossen offen vollzeit teilzeit ganztags halbtags woche wochen stunden uhr tel telefon fax email adresse datum hilfe hilfen abschluss klasse wechsel weg bus pflicht arzttermin rechnung kosten gebühren beitrag plan akte vertrag kündigung anmeldung abmeldung info
    asd spz jugendamt kinderarzt familie fam fr hr dr schulsozialarbeit sozialdienst station stationär ambulant ambulanz notaufnahme aufnahme entlassung nein ja neue neuer neues unsere unser seine ihre keine alle einer eine ein jede diese dieser diese welche große kleine beide erste zweite gleiche andere nächste nächsten örtliche zuständige zuständigen
    verein e stiftung gmbh kirche gericht polizei rentnerin personal vertretung sprechstunde fest ferien zeit zeiten frei voll anruf post mail brief sorge sorgen stand empfiehlt wünscht bittet schreibt möchte kann soll muss will wird wurde gefunden gesucht bekommt liegt läuft geht
    berichtet besucht regelmäßig täglich morgens mittags abends gestern heute morgen gemeldet informiert
    """,
)
