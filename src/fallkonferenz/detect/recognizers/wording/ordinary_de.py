"""German words that are seldom a name, in lower case.

Source: counted outside names in our own narratives (those that are not held out; twice or more) and in the public
corpora of models/train (4 times or more); left out what is a name in more than one use of eight.
"""

from __future__ import annotations

WORDS = frozenset(
    """
aa aao ab abbilden abbildung abbildungen abbruch abend abends aber abfahrt abfindung abgabe abgabenordnung abgebaut
abgebrochen abgegeben abgekühlt abgelaufen abgelehnt abgelehnten abgeleitet abgerufen abgeschlossen abgeschlossene
abgesehen abgesprochen abgestellt abgetippt abgewiesen abgeändert abgrenzung abhängen abhängig abhängigen abhängigkeit
abkommen abkürzung ablauf ablaufs ablehnen ablehnung ablehnungsgesuch abnehmer abr abrechnung abs absatz abschlag
abschließend abschließende abschließenden abschluss abschlusses abschnitt abschnitten absehbar absehen absender
absicht absichtlich absolut absolute absoluten absolvierte abspaltung abstammung abstand abstrakt abstrakte abstrakten
abständen absätze abteilung abteilungen abwehr abweichen abweichend abweichende abweichenden abweichung abweichungen
abweisung abwesenheit abwicklung abwägung abzug abzugelten abzulehnen abzustellen abzuweisen acht achten achtung
adapter adresse aeuv af afa aks akte akten akteneinsicht akteninhalt aktenzeichen aktie aktien aktion aktionäre aktiv
aktive aktiven aktivität aktivitäten aktuelle aktuellen aktueller akute akuten akzeptiert album alg alkohol
alkoholisiert all alle alledem allein alleine alleinige allem allen allenfalls aller allerdings alles allgemein
allgemeine allgemeinen allgemeiner allgemeines allgemeinheit allmählich als also alt alte alten alter alternative
alternativen altersgerecht altersgrenze altersrente altersteilzeit altersversorgung am amerikanische amerikanischen
ampel amt amts amtsdauer amtszeit amvo an analog analyse analysten anamnese anbieten anbieter and andere anderem
anderen anderenfalls anderer andererseits anderes andern andernfalls anders anderweitigen andienungsrecht anerkannt
anerkannten anerkennen anerkennung anfang anfangs anfechtungsklage anforderung anforderungen anfrage anfragen
anführungszeichen angabe angaben angeben angeblich angeblichen angebot angebote angeboten angebotenen angebracht
angefochtene angefochtenen angefordert angeführten angegeben angegebenen angegriffen angegriffene angegriffenem
angegriffenen angehoben angehören angehörigen angehört angeklagte angeklagten angekommen angekündigt angelegenheiten
angelegt angemeldet angemeldete angemeldeten angemessen angemessene angemessenen angemessenheit angenommen angeordnet
angeordnete angeordneten angepasst angerufen angeschlossen angesehen angesichts angesprochen angesprochene
angesprochenen angestellte angestellten angestelltenverhältnis angestrebte angestrebten angetriebenen angetroffen
angewandt angewendet angewiesen angezeigt angriff angriffen angst anhalt anhaltspunkte anhand anhang anhebung anhänger
anhörung anhörungsrüge ankommen ankommt ankunft anlage anlagen anlass anlauf anleger anlässlich anmelder anmelderin
anmelders anmeldetag anmeldezeichen anmeldung anmeldungen annahme annahmen annahmeverzugsansprüche annehmen anordnung
anpassung anpassungsstichtag anrechnung anregung anruf anrufe anrufen ans ansage ansagen ansatz ansatzweise
anschaffungskosten anschlag anschließend anschließenden anschluss anschlüsse anschreiben anschrift ansicht ansonsten
anspruch anspruchs ansprüche ansprüchen anstatt anstelle anstellung anstieg anteil anteile anteilen anteilige anteils
antike antrag antrags antragsgegnerin antragsgemäß antragsteller antragstellerin antragstellers antragstellung antrieb
antriebseinrichtung antriebsmotor anträge antwort antworten anwaltlichen anwaltsgerichtshof anwartschaft anweisung
anwendbar anwendbarkeit anwendung anwendungen anwendungsbereich anzahl anzeige anzeigen anziehen anzugeben anzulegen
anzunehmen anzuordnen anzurechnen anzusehen anzuwenden ao apotheke app apparat apparate approbation april arabische
arbeit arbeite arbeiten arbeiter arbeitet arbeitete arbeitgeber arbeitgeberin arbeitgebers arbeitnehmer
arbeitnehmerinnen arbeitnehmern arbeitnehmers arbeitsassistenz arbeitsbedingungen arbeitsentgelt arbeitsfähigkeit
arbeitsgericht arbeitsgerichts arbeitsleistung arbeitslohn arbeitslos arbeitslosengeld arbeitslosenversicherung
arbeitslosigkeit arbeitsmarkt arbeitsplatz arbeitsplatzes arbeitsplätze arbeitsstätte arbeitstag arbeitstage
arbeitstagen arbeitsuchende arbeitsverhältnis arbeitsverhältnisse arbeitsverhältnisses arbeitsvertrag
arbeitsvertraglichen arbeitsvertrags arbeitsvertragsparteien arbeitsverträgen arbeitsvorgang arbeitsweise arbeitszeit
arbeitszeitkonto arbgg architekten architektur argumentation arm armen arrow art arten artikel arzneimittel arzt
arztes arztpraxis asd asiatischen aspekt aspekte assistenten asylbewerberleistungsgesetz asylblg asylg at atemzüge
atomgesetzes atomwaffen atz auch audiovisuellen auf aufbau aufenthalt aufenthalts aufenthaltsbestimmungsrecht aufenthg
auferlegt auffahrunfall auffassen auffassung aufforderung auffällig aufgabe aufgaben aufgebaut aufgefahren
aufgefordert aufgefundenen aufgeführt aufgeführten aufgegeben aufgegriffen aufgehoben aufgeklärt aufgelöst aufgenommen
aufgenommene aufgerufen aufgeschrieben aufgestellt aufgestellten aufgeworfenen aufgezeigt aufgezeigten aufgrund
aufhebung aufklärung aufl auflage auflösenden auflösung aufmerksam aufmerksamkeit aufn aufnahme aufnehmen
aufrechterhalten aufrechterhaltenen aufrechterhaltung aufrechtzuerhalten aufs aufschiebenden aufschreiben aufschreibt
aufschub aufsichtsbehörde aufstehen aufsteigen aufstellung aufstieg auftakt auftrag auftreten auftritt aufwand
aufweise aufweisen aufweist aufwendungen aufwirft aufzeichnungen aufzuheben aufzunehmen aufzählung auge augen august
aus ausbau ausbauen ausbildung ausbildungskostenausgleich ausbildungskostenausgleichskasse ausbildungsvergütung
ausbruch ausdruck ausdrücklich ausdrückliche ausdrücklichen ausdrücklicher auseinander auseinandergesetzt
auseinandersetzung auseinandersetzungen ausfall ausfallenden ausfälle ausfällen ausführbar ausführbarkeit ausführen
ausführlich ausführt ausführung ausführungen ausgabe ausgaben ausgang ausgangsglases ausgangslage ausgangspunkt
ausgangsverfahren ausgangsverfahrens ausgebaut ausgebildet ausgedehnt ausgefallen ausgeführt ausgegangen ausgeglichen
ausgehen ausgehend ausgeht ausgelegt ausgelöst ausgemacht ausgenommen ausgerichtet ausgerichtete ausgerichteten
ausgeschlossen ausgesetzt ausgesprochen ausgestaltet ausgestaltung ausgestattet ausgestellt ausgestrahlt ausgetragen
ausgewählt ausgezeichnet ausgeübt ausgeübten ausgleich ausgleichen auskunft auskunftsanspruch auskünfte auskünften
auslagen auslagenerstattung ausland auslass auslegung auslieferung ausländerbehörde ausländische ausländischen ausmaß
ausnahme ausnahmefällen ausnahmen ausnahmsweise ausnutzung ausreichend ausreichende ausreichenden ausreichender
ausrichtung ausrufezeichen aussage aussagen ausscheiden ausscheidet ausschlaggebend ausschließen ausschließlich
ausschluss ausschlussfrist ausschnitt aussehen aussetzung aussicht aussieht ausspruch ausstattung aussteigen
ausstellung ausstellungen austausch auswahl ausweislich auswerteeinheit auswertung auswirken auswirkungen auszahlung
auszubildende auszugehen auszugleichen auszugsweise auszulegen auszuschließen auszusetzen ausüben ausübung auto
autobahnen autobatterie autofahrer automatisch automatische automatischen autoren autos autounfall außen außer
außerdem außergewöhnliche außerhalb außerordentlich außerordentliche aw az azr baby bachelor bag bage bagger bahnen
bahnhöfen bahnsteig bahnverkehr balance bald band basiert basis basiszinssatz bat bau bauarbeiten bauen baugb baum
baumaßnahmen baureihe baustelle baute bauten bauwesen bb bbghg bds beabsichtigt beabsichtigten beachten beachtet
beachtung beamte beamten beamtenrechtlichen beamtenrechts beamtenverhältnis beamtenverhältnisses beamter beamtinnen
beanspruchen beansprucht beanspruchte beanspruchten beanstanden beanstandet beantragen beantragt beantragte
beantworten beantwortet beantwortung bearbeitung beauftragt bedarf bedenken bedenklich bedeute bedeuten bedeutet
bedeutsam bedeutung bedeutungen bedienhebel bedient bedingt bedingte bedingung bedingungen bedroht bedurft bedürfe
bedürfen bedürfnis beeg beeinflussen beeinflusst beeinflussung beeinträchtigt beeinträchtigung beeinträchtigungen
beenden beendet beendete beendigung befahrbar befand befanden befangenheit befassen befasst befinde befinden befindet
befindliche befindlichen befragt befreit befreiung befriedigung befriedung befristet befristete befristeten befristung
befristungen befugnis befugnisse befugt befunde befunden befähigung befördert beförderung befürchten befürchtet
begangen begann begegnen begegnet begehren begehrt begehrte begehrten begehung beginn beginnen beginnende beginnt
begleiten begleitet begleitung begnadigung begonnen begrenzt begrenzte begrenzten begrenzung begriff begriffe
begriffen begrifflicher begriffs begriffsinhalt begründe begründen begründenden begründet begründete begründeten
begründung begünstigung behalten behandeln behandelt behandelte behandlung behauptet behauptete behaupteten behauptung
behielt behinderung behinderungen behoben behälter behörde behörden bei beibehalten beide beider beides beigefügt
beigefügten beigeladene beigeladenen beihilfe beiladung beim beine beinhaltet beispiel beispiele beispielhaft
beispielsweise beitrag beitragen beitragspflicht beitragsschuldner beiträge bejahen bejaht bejahung bekam bekannt
bekannte bekanntem bekannten bekannter bekanntgabe beklagte beklagten bekleidung bekleidungsstücke bekomme bekommen
bekommt belang belange belangen belastende belastung belastungen belege belegen belegschaft belegt belegte belehrt
beliebt belief bemerkt bemessen bemessung bemessungsgrundlage bemühen benachteiligt benachteiligung benannt benannte
benannten benennt benennung benutzen benutzt benutzung benötigt benötigten beobachten beobachtet beobachtung beraten
beratung beratungen beraubt berechnet berechnete berechnung berechtigt berechtigte berechtigten bereich bereichen
bereit bereits bereitschaft bereitschaftspflege bereitstellen bereitstellung bergung bergungsarbeiten bericht
berichten berichtet berichtete beruf berufe berufen beruflich berufliche beruflichen berufs berufsausbildung
berufsbeamtentums berufserfahrung berufsfreiheit berufsgruppen berufsschule berufsvorbereitungsjahr beruft berufung
berufungsgericht berufungsgerichts berufungsinstanz berufungsurteil berufungsverfahren beruhen beruhenden beruht
berücksichtigen berücksichtigenden berücksichtigt berücksichtigung berühmten berührt beschaffenheit bescheid bescheide
bescheids beschleunigen beschließen beschlossen beschluss beschlusses beschlüsse beschlüssen beschreibe beschreiben
beschreibend beschreibenden beschreibender beschreibt beschreibung beschrieb beschrieben beschriebenen beschränkt
beschränkte beschränkten beschränkung beschränkungen beschwer beschwerde beschwerdebegründung beschwerdebescheid
beschwerdeführer beschwerdeführerin beschwerdeführerinnen beschwerdeführers beschwerdegebühr
beschwerdegegenständlichen beschwerdesache beschwerdeverfahren beschwerdeverfahrens beschwerdevorbringen beschädigt
beschäftigen beschäftigt beschäftigte beschäftigten beschäftigter beschäftigung beschäftigungsjahr beseitigen
beseitigt beseitigung besetzt besetzte besetzung besitz besitzen besitzer besitzes besitzt besondere besonderen
besonderer besonderheiten besonders besorgen besorgnis besprechen besprochen besser bessere besseren besserung bestand
bestanden bestandteil bestandteile bestandteilen beste bestehe bestehen bestehend bestehende bestehenden besteht
bestellt bestellung besten besteuerung besteuerungsgrundlagen bestimmen bestimmt bestimmte bestimmten bestimmter
bestimmtheit bestimmung bestimmungen bestreiten bestritt bestritten bestätigt bestätigte bestätigung bestünden besuch
besuchen besucher besucht besuchte besuchten beteiligen beteiligt beteiligte beteiligten beteiligter beteiligung betet
betont betonte betr betracht betrachten betrachtet betrachtete betrachtung betrachtungsweise betrag betravg betreff
betreffe betreffen betreffend betreffenden betreiben betreiber betreibt betreten betreuerin betreuung betrieb betriebe
betrieben betriebliche betrieblichen betriebs betriebsausgaben betriebsparteien betriebsprüfung betriebsrat
betriebsrats betriebsrente betriebsschluss betriebssystem betriebsvereinbarung betriebsvermögen betriebszustandes
betriebsübergang betriebsübergangs betrifft betroffen betroffene betroffenen betrug betrvg beträge beträgt bett
bettlerin betätiger betätigte betätigung betäubungsmitteln beurteilen beurteilenden beurteilt beurteilung
beurteilungsbeitrag bevollmächtigten bevor bevölkerung bewaffneten bewahren bewegen bewegt bewegung bewegungen beweis
beweisantrag beweisantrags beweisaufnahme beweismittel beweiswürdigung bewerber bewerbern bewerten bewertet bewertung
bewertungen bewertungsgesetzes bewg bewiesen bewilligt bewilligung bewirken bewirkt bewirktes bewirtschaftung bewohner
bewohnt bewusst bewusstlos bezahlen bezahlt bezeichnen bezeichnet bezeichnete bezeichneten bezeichnung bezeichnungen
beziehe beziehen bezieht beziehung beziehungen beziehungslinien beziehungsweise beziffert bezirk bezog bezogen
bezogene bezogenen bezug bezugnahme bezugszeichen bezugszeitraum bezüge bezüglich bfhe bgb bgbl bgh bghr bghst bghz
bhkw biegeschiene bier biete bieten bietet bilanz bilanzstichtag bild bilden bilder bildern bildet bildete bildlicher
bildung bildungsstand bildzeichen bili billigkeit bilmog bin bindend bindenden bindung binnen biographie bis bischof
bisher bisherige bisherigen bislang bisschen bist bitte bjagdg blaue blauen bleibe bleiben bleibt blick blieb blieben
blitzer block blockiert blogs bloß bloße bloßen blut blätter boden boot bord bot botschaft bpatg bpatge brach brachte
brachten branche brao brauch brauche brauchen braucht breit breite breiten bricht brief briefe briefen bringen bringt
britische britischen brot bruder brust brutto brötchen brückenarbeiten bsav bsge bstbl btdrucks bub buchführung buchst
buchstaben buchstabenfolge buchstabiere bundesgebiet bundeskanzlerin bundesland bundesländer bundesrecht bundesrechts
bunten bunter burlg bus busnotverkehr busse bussen bv bverfg bverfge bverfgg bverfgk bverwg bverwge bvl bvr bzw bäcker
börse böse bücher büchern bühne bürger bürgerlichen bürgermeister büro büroartikel büros ca cad cc cds ceo chambre
chance chancen chaos charakter charakteristisch charakters charta check chef chefin chemie chemische chemischen
chinesischen chor clubs cm computer computersoftware content cousin cover cpp culinaria da dabei dach dachgeschoss
dadurch dafür dagegen daheim daher dahin dahingehend dahingestellt dahinstehen dahinter damalige damaligen damals dame
damen damit danach daneben dank danke dann dar daran darauf daraufhin daraus darf dargelegt dargestellt dargestellten
dargetan darin darlegen darlegung darlegungen darlehen darlehensnehmer darmstädter darstellen darstellt darstellung
darstellungen darum darunter darzulegen darüber das dass dasselbe datei daten datenbank datenträger datenverarbeitung
datenverarbeitungsgeräte datum dauer dauergrünland dauerhaft dauern dauert daumen davon davor dax dazu daß dd ddo
debatte deckel decken deckt deckung defekt defekte defekten defekter defektes definiert definition defizite dein dem
dementsprechend demgegenüber demgemäß demnach demselben demzufolge den denen denjenigen denkbar denke denken denkmäler
denkt denn dennoch denselben dentalen depot der derart derartige derartigen deren derer dergestalt derjenige derselben
derweil derzeit des deshalb design designg designs dessen desto deswegen detail detaillierten details deutlich
deutliche deutlichen deutsch deutschem deutsches deutschkurs deutschsprachigen dezember dh di diagnose diagnosen
dialyse dich dicht dichter die diejenigen diene dienen dienst dienstag dienstags dienstaufsicht dienste diensthandy
dienstherr dienstherrn dienstleistung dienstleistungen dienstliche dienstlichen dienstposten dienstvergehen dienstzeit
dient diente dienten dies diesbezüglich diese dieselbe dieselben diesem diesen dieser dieses diesmal differenz
differenzen differenzierung digitalen diktat diktiert dinge dipl dir direct direkt direkten direktor disketten
diskussion diskutiert distanz divergenz diverse dm do doch doktor dokument dokumentation dokumente dokumenten
dokumentiert dollar dolmetschen dolmetscher dolmetscherin donnerstag donnerstagen donnerstags doppelpunkt doppelt
doppelte doppelten dorf dorfes dort dortigen dosis dr drachen drang drauf draussen drehachse drehbaren drehbuch drei
dreier dreimal dreizehn drig drin dringend drinnen dritte drittel dritten drittens dritter drittstaat drogen drohen
drohende drohenden droht druck drucker druckereierzeugnisse druckschrift druckschriften drv drücken dstr dta du
duldung dunkler duo durch durchatmen durchaus durchbrechung durchführung durchgeführt durchgeführten durchgehend
durchlaufen durchs durchsage durchschnittliche durchschnittlichen durchschnittsverbrauchers durchsetzen durchsetzung
durchsuchung durchsuchungsbeschluss durchzuführen durchzusetzen durfte dvd dünn dürfe dürfen dürfte dürften
düsseldorfcongress eb eben ebene ebenfalls ebenso echt echte ecke economy edding edition ee effektive effektiven efg
efzg eg egal egmr ehe ehefrau eheleute ehemalige ehemaligen ehemannes ehepaar eher ehrenamtlichen ei eichmann
eidesstattlichen eier eigenart eigene eigenem eigenen eigener eigenes eigenkapital eigenschaft eigenschaften
eigenständige eigenständigen eigentlich eigentliche eigentum eigentümer eigentümerin eignung ein einander einbeziehung
einbezogen einbringen einbringung eindeutig eindruck eine eineinhalb einem einen einer einerseits eines einfach
einfache einfachen einfacher einfahren einfließen einfluss einflussnahme einfügung einführung eingang eingangssignal
eingebettete eingebracht eingefügt eingeführt eingegangen eingegangenen eingegliedert eingehalten eingehen eingeholt
eingelegt eingelegte eingelegten eingeleitet eingereicht eingereichten eingerichtet eingeräumt eingeschränkt
eingeschränkten eingesetzt eingesetzten eingestellt eingetragen eingetragenen eingetreten eingetretenen eingeweiht
eingreifen eingriff eingriffs eingruppierung einhaltung einheit einheiten einheitlich einheitliche einheitlichen
einheitliches einheitsbewertung einheitswerte einholung einige einigen einiger einigung einklang einkommen
einkommensteuer einkommensteuerbescheid einkommensteuergesetzes einkünfte einkünften einladen einlass einlegen
einlegung einleitung einmal einmalige einnahmen einrede einrichtung einrichtungen einräumen eins einsatz einsatzes
einschließlich einschlägige einschlägigen einschlägiger einschränkung einschränkungen einschätzung einsehen einseitig
einsetzbar einsetzen einsetzt einsicht einsprechende einsprechenden einspruch einspruchsentscheidung
einspruchsverfahren einsprüche einspurig einst einstellen einstellung einstufung einstweilige einstweiligen einsätze
eintragung eintragungshindernis eintreten eintritt eintritts einträge einverstanden einverständnis einwand einwendet
einwendungen einwilligung einwirkung einwohner einwohnern einzelbauteil einzelfall einzelfalls einzelhandel
einzelheiten einzelne einzelnen einzelner einziehung einzige einzigen einziges einzubeziehen einzugehen einzusetzen
einzustellen eisen eisentropfen elektrisch elektrische elektrischer elektromechanische elektronische elektronischen
element elemente elf eltern elterngeld elterngelds em empfangen empfehlung empfohlen empfänger emrk ende enden endet
endete endgerät endgültig endgültigen endlich energie energiegetränke energieversorger eng engagement engagiert enge
engen enger engeren englisch englische englischen enjjpt enorm entbehrlich entdeckt entdeckte entfallen entfallenden
entfaltet entfernt entfernte entfernung entfielen entfällt entgangene entgegen entgegengestanden entgegenhaltung
entgegenstehen entgegenstehenden entgegensteht entgelt entgeltbestandteile entgeltgruppe entgeltumwandlung entgo
enthalten enthaltene enthaltenen enthält entkalkungsmittel entlang entlassen entlassung entlassungen entlassungsbrief
entlasten entlastet entnehmen entnommen entrichten entscheiden entscheidend entscheidende entscheidenden entscheidet
entscheidung entscheidungen entscheidungserheblich entscheidungserhebliche entscheidungserheblichen
entscheidungserheblichkeit entscheidungsgründe entschied entschieden entschiedenen entschuldigen entschuldigt
entschädigung entsprach entspreche entsprechen entsprechend entsprechende entsprechenden entsprechender entsprechendes
entspricht entstand entstanden entstandene entstandenen entstehen entstehenden entsteht entstehung
entstehungsgeschichte entstünden enttäuscht enttäuschung entweder entwickeln entwickelt entwickelte entwickelten
entwicklung entwicklungen entwurf entwurfs ep epds epü er erachtet erbaut erbbaurechte erben erbracht erbrachten
erbringen erbringung erdbeben erdrutsch ereignete ereignis erfahren erfahrung erfahrungen erfassen erfasst erfassten
erfassung erfinderischen erfindung erfolg erfolge erfolgen erfolglos erfolgreich erfolgreichen erfolgt erfolgte
erfolgten erforderlich erforderliche erforderlichen erfordernis erfordert erfreut erfährt erfüllen erfüllt erfüllung
ergab ergangen ergangene ergangenen ergebe ergeben ergebenden ergebnis ergebnisse ergebnissen ergebnisses ergibt
ergreifen ergänzen ergänzend ergänzenden ergänzt ergänzung erhalt erhalten erhaltung erheben erheblich erhebliche
erheblichem erheblichen erheblicher erhebung erhebungszeitraum erhielt erhielten erhob erhoben erhobene erhobenen
erholung erhält erhältlich erhöhen erhöht erhöhte erhöhten erhöhung erinnern erinnert erinnerung erinnerungen erkannt
erkannte erkennbar erkennbare erkennbaren erkenne erkennen erkennende erkennt erkenntnisse erklären erklärt erklärte
erklärten erklärung erklärungen erkrankt erkrankung erkrankungen erlangen erlangt erlass erlassen erlasses erlauben
erlaubt erlebt erledigt erledigung erließ erlitten erlittenen erläutert ermessen ermitteln ermittelt ermittelte
ermittelten ermittlung ermittlungen ermittlungsverfahren ermächtigt ermöglichen ermöglicht ernannt ernennung erneut
erneute erneuten ernsthaft ernsthaften ernstliche erreichbar erreichen erreicht erreichte erreichten errichtet
errichtung erringen ersatz ersatzverkehr erscheinen erscheint erscheinung erscheinungsform erschien erschienen
erschließt erschossen erschöpfen erschöpft erschöpfung ersetzen ersetzt ersichtlich ersichtlichen ersparnisse erst
erstatten erstattung erstattungsanspruch erstaunlich erstbesuch erste erstellen erstellt erstellte erstellten
erstellung ersten erstens erster erstes erstinstanzliche erstmal erstmals erstmöglichen erstrebte erstreckt erteilen
erteilt erteilten erteilung erwachsene erwarb erwarte erwarten erwartende erwartenden erwartet erwartung erwartungen
erweist erweitern erweitert erweiterte erweiterten erweiterung erwerb erwerben erwerbsminderung erwerbsminderungsrente
erwerbstätigkeit erwiesen erwischt erworben erworbenen erwägt erwägung erwägungen erwähnt erzbischof erzeugen
erzeugnis erzeugnisse erzeugnisses erzeugt erzielen erzielt erzielte erzielten erzählt erzählung eröffnen eröffnet
eröffnete eröffnung erörterung es escitalopram estdv estg et etablierten etwa etwaige etwas euch eur eure euro ev
events eventuell ex exekutive existieren existiert exklusiver experten explizit export externen extrem fa fach
fachgerichte fachgerichten fachgerichtliche fachgerichtlichen fachkraft fachlich fachmann fachmanns fachrichtung
fachwissen fahr fahrbahn fahrbahnen fahre fahren fahrer fahrerlaubnis fahrgäste fahrplan fahrplanänderungen fahrpläne
fahrrad fahrstreifen fahrt fahrtausfälle fahrtausfällen fahrten fahrtrichtung fahrzeit fahrzeiten fahrzeug fahrzeuge
fahrzeugen fahrzeugs fahrzeugstörung fakten faktoren falckenstein fall fallbesprechung falle fallen falles
fallgespräch fallnummer fallrunde falls fallzahl falsch falschen falscher falschfahrer fam famfg familie familien
familiengericht familienhebamme familienhilfe familienkasse familiensache fand fanden fans farbe farben fassen fassung
fassungen fast fax februar fehle fehlen fehlende fehlenden fehlender fehlens fehler fehlerhaft fehlerhaften fehlt
fehlte fehlten feiern feiertagen feld fenster ferien fern ferner ferritin fertig fertigstellung fest feste festen
fester festgehalten festgelegt festgelegten festgenommen festgesetzt festgestellt festgestellten festhalten festival
festivals festlegung festnahme festnahmen festsetzung festsetzungsfrist feststellen feststellung feststellungen
feststellungsbescheid feststellungsinteresse feststellungsklage festzusetzen festzustellen feuer feuerwehreinsatz ff
fg fgo fieber fiel fielen figur figuren fiktiven film filme filmen films finale finanzamt finanzdienstleistungen
finanzgerichte finanzgerichts finanzgerichtsordnung finanziell finanzielle finanziellen finanziert finanzierung
finanzkrise finanzminister finde finden findet finger fire firma firmen fisch flagge flammen flasche flecken fleisch
fließt fls flucht flug fluglehrer flugzeuge flur fluss flusses fläche flächen flüge fokus folge folgen folgend
folgende folgenden folgendes folgerungen folgeverspätungen folgeverzögerungen folgezeit folglich folgt folgte folgten
fonds for fordere fordern fordert forderte forderung forderungen form formalen formellen formen formula formular
formuliert formulierte formulierten formulierung formulierungen forstanhänger forstwirtschaft forstwirtschaftlichen
fort fortan fortbildung fortentwicklung fortführung fortgeführt fortgesetzt fortlaufend fortschreibung fortschritt
fortsetzung foto fotografien fotos fr frage fragen fragezeichen fraglich fraglichen fragt fragte fraktion franzosen
französischen frau frauen frauenhaus frei freie freier freigegeben freigesprochen freiheit freiheitsstrafe freilich
freistellung freitag freitagmittag freiwillig freiwillige freiwilligen freiwilliger freizeitaktivitäten fremde freude
freuen freunde freunden freundin freundlich freundlichen freut frieden frisch frist fristen fristgerecht früh frühe
frühen früher frühere früheren frühestens frühförderung frühling frühschicht frühstück fuhr funkenstreckenbasis
funktion funktionen funktionieren funktioniert funktionsfähigkeit fusion fussball fuß fußball fußventil fähigkeit
fähigkeiten fähre fährt fälle fällen fällig fällt fängt fördern förderung fühlen führe führen führende führenden führt
führte führten führung fünf fünften fünfzig für fürs füttert gab gabe gaben gabs galaxy galt ganz ganze ganzen ganzer
ganzes ganztägig gar garantiert garten gas gast gattung gb gbv gdb gearbeitet geb gebaut gebe geben gebeten gebiet
gebiete gebieten gebietet gebildet gebildete gebildeten geblieben gebliebenen geboren geborene gebot geboten gebotenen
gebracht gebrauch gebrochen gebunden geburt geburtstag geburtsurkunde gebäude gebäuden gebühr gebühren gedacht
gedanken gedeckt gedeihstörung gedruckte geehrte geeignet geeignete geeigneten geeinigt gefahr gefahren
gefahrensituation gefasst gefeiert gefolgt gefordert geforderte geforderten gefragt gefunden gefährden gefährdet
gefährdung gefährlichen gefällt gefängnis gefördert gefühl gefühle geführt geführte geführten gefüllt gegangen gegeben
gegebenen gegebenenfalls gegen gegendarstellung gegenleistung gegensatz gegenstand gegenstands gegenstandslos
gegenstandswert gegenstände gegenständlichen gegenteil gegenwart gegenwärtig gegenüber gegessen gegner gegossen
gegründet gegründete gegründeten gehabt gehalt gehalten gehaltene gehandelt gehauen gehe gehen gehindert geholt geht
gehäuse gehör gehöre gehören gehörenden gehörs gehört gehörte gehörten geil geist geistiger gekennzeichnet
gekennzeichneten geklärt gekocht gekommen geladen gelang gelangen gelangt gelassen gelb gelben geld gelegen gelegenen
gelegenheit gelegt geleistet geleistete geleisteten geleitet gelenkeinrichtung gelenkig gelenkschienenschenkel
gelernte gelesen geliefert gelingt gell gelogen gelte gelten geltend geltende geltendem geltenden geltendmachung
geltung geltungsbereich gelände gelöst gem gemacht gemachte gemachten gemalt gemeinde gemeinden gemeinen
gemeinnützigkeit gemeinsam gemeinsame gemeinsamer gemeinsames gemeinschaft gemeinschaftlichen gemeint gemeldet
gemessen gemälde gemäß gen genannt genannte genannten genau genauen genauso genehmigung generalbundesanwalt generation
generell generelle genießen genießt genogramm genommen genommenen genug genutzt genutzten genüge genügen genügend
genügt gepackt geplant geplante geplanten geprägt geprägten geprüft gerade geraten gerechnet gerecht gerechtfertigt
geregelt geregelten gericht gerichte gerichten gerichtet gerichtete gerichteten gerichtlich gerichtliche gerichtlichen
gerichts gerichtsbarkeit geriet gering geringe geringen geringer geringere geringeren geringfügig geringfügige gern
gerne gerufen gerät geräte geräten geräumt gerüchte gerügt gerügte gerügten gesagt gesammelt gesamtbetriebsrat gesamte
gesamteindruck gesamten gesamtfreiheitsstrafe gesamtheit gesamtschau gesamtstrafe geschaffen geschehen geschichte
geschichten geschickt geschieden geschieht geschlafen geschlagen geschlossen geschlossene geschlossenen geschrieben
geschrien geschuldeten geschwindigkeit geschwister geschädigten geschäft geschäfte geschäftsführer geschäftsführung
geschäftsjahre geschäftsstelle geschäftszeichen geschützt geschützte geschützten gesehen gesellschaft gesellschaften
gesellschafter gesellschafters gesetz gesetze gesetzentwurf gesetzes gesetzgeber gesetzgeberische gesetzgeberischen
gesetzgebers gesetzgebung gesetzgebungskompetenz gesetzgebungsverfahren gesetzlich gesetzliche gesetzlichen
gesetzlicher gesetzt gesicht gesichtspunkt gesichtspunkte gesondert gesonderte gesonderten gesperrt gespielt gesprengt
gesprochen gespräch gespräche gestalt gestalten gestaltet gestaltete gestaltung gestaltungsspielraum gestanden
gestartet gestattet gesteigerte gestellt gestellte gestellten gestern gesteuert gestiegen gestillt gestoppt gestorben
gestrichen gestrigen geständnis gestört gestützt gesucht gesunden gesundheit gesundheitlichen getan geteilt getragen
getragenen getrennt getretenen getroffen getroffenen getrunken getränke getötet gewahrt gewalt gewann geweckt geweint
gewerbebetrieb gewerbesteuer gewerblichen gewerblicher gewerkschaften gewertet gewesen gewicht gewichtige
gewichtskontrolle gewinn gewinne gewinnen gewinnfeststellungsbescheid gewisse gewissen gewollt gewonnen gewonnenen
geworden gewordene geworfen gewstg gewählt gewählte gewähren gewährleisten gewährleistet gewährleistung gewährt
gewährung gewöhnlichen gewöhnt gewürdigt gez gezackte gezahlt gezahlten gezeigt gezogen gezwungen gezählt geändert
geänderte geänderten geäußert geöffnet gg ggf gibt gibts gilt ging gingen gkg glas glaskeramiken glaub glaube glauben
glaubhaft glaubhaftmachung glaubt gleich gleichbehandlung gleiche gleichen gleicher gleichermaßen gleiches gleichfalls
gleichgestellt gleichheitssatz gleichstellung gleichwohl gleichzeitig gleis gleise gleisen glied globale glätten
gläubiger glück gold good gott grab grad grades grafische gramm greifen greift gremien grenze grenzen griechischen
griff grill grippeschutzimpfung grosse große großeltern großem großen großer großes großmutter großteil großvater
großzehengrundgelenks großzügiger grund grunde grundes grundgesetz grundgesetzes grundlage grundlagen grundlegend
grundlegende grundpatent grundrecht grundrechte grundrechten grundrechts grundrechtsverletzung grundsatz grundsatzes
grundschule grundsicherung grundsteuer grundstück grundstücke grundstücken grundstücks grundsätze grundsätzen
grundsätzlich grundsätzliche grundsätzlichen grundsätzlicher grundvermögens gruppe gruppen grur gruß größe größer
größere größeren größte größten größtenteils grün gründe gründen gründer gründete gründung grüne grüßen guckt gunsten
gut gutachten gutachtens gute guten guter gutes guthaben gutschrift gvg gänzlich gäste gültig gültigen günstig
günstigen günstiger güter ha haare haaren hab habe haben habm habt haft haftbedingungen haftbefehl haftbefehls haftung
halb halbe halbes halbfinale halbs halbsatz halbschwester halbzeit hallo hals halt halte halten haltepunkt haltestelle
haltestellen haltung hand handbetätigte handel handele handeln handelsrechtlichen handelt handelte handeltreiben
handeltreibens handgriff handle handlung handlungen handwerker handy hart harte harten hast hat hatte hatten
hauptantrag hauptfeststellung hauptfeststellungszeitpunkt hauptfunktion hauptkristallphase hauptrolle hauptsache
hauptsacheverfahren hauptstadt hauptsächlich hauptverhandlung haus hausbesuch hause haushalt haushaltshilfe hausverbot
haut hb hd hebamme hebt heer heft heftig heiligen heim heimat heimlich heiraten heisst heizung heiße heißen heißt
hektar helden helfen helferkonferenz her herabgesetzt herangezogen herangezogene heranziehung heranzuziehen heraus
herausgabe herausgegeben herbeiführen hergebrachten hergebrachter hergeleitet hergestellt herkunft herkunftshinweis
herleiten herr herren herrn herrschaft herrscht hersteller herstellung herum herunterladbar hervor herz herzlich heut
heute heutige heutigen heutzutage hgb hielt hielten hier hieran hierarchie hierauf hieraus hierbei hierdurch hierfür
hiergegen hierin hiermit hiernach hiervon hierzu hierüber hieß hilfe hilfeart hilfen hilfeplan hilfsantrag
hilfsantrags hilfsanträge hilfsanträgen hilfsweise hilft hin hinaus hinausgehende hinausgehenden hinblick hinein
hingegen hingelegt hingewiesen hinreichend hinreichende hinreichenden hinreichender hinsicht hinsichtlich hinten
hinter hinterbliebenen hintergrund hinterlassen hinterm hinweg hinweis hinweise hinzu hinzutreten hinzuweisen
historische hob hobby hochschulen hochschulrecht hochwasser hochzeit hof hoffe hoffen hoffentlich hofft hohe hohem
hohen hoher hohes hohl hohlraum hole holen holt holte hort hose hot hr htt http https hubs hund hundert hydraulikpumpe
hydrauliksystem hypothese hzv hälfte hält hämatom hände händler hängen hängt härte hätte hätten häufig häufige
häufiger häuser häusern höchsten höchstens höchstrichterliche höflich höhe höher höhere höheren höherer höheres höre
hören hört hüfte ia ich idee identisch identischen identischer identität idf ie ihm ihn ihnen ihr ihre ihrem ihren
ihrer ihrerseits ihres ihv ii iii im imbiss immer immerhin immobilien immobilienangelegenheiten immobilienverwaltung
immobilienwesen impfdosen impfstoff impfstoffe impfstoffen impfung impfungen in inanspruchnahme indem indes indexkind
individuell individuelle individuellen industrie industrielle ineinander info infolge informatik information
informationen informieren informiert informierte informierten infos infrastruktur inhaber inhaberin inhalt inhalte
inhaltlich inhaltliche inhalts initiative inklusive inkrafttreten inland inländische inländischen innen innenraum
innere inneren innerhalb innerstaatlichen ins insassen insbesondere insel insgesamt inso insofa insofern insolvenz
insolvenzschuldnerin insolvenzverfahren insolvenzverfahrens insolvenzverwalter insoweit instandhaltungsfenster
instandsetzungsarbeiten instanz institution institutionen instrument instrumente integration integriert integrierten
intensität intensiv interaktion interessant interessante interesse interessen interessenlage interessiert
internationale internen internet interview intpatüg investieren investitionen investoren inwiefern inwieweit
inzwischen iphone irgendwann irgendwas irgendwie is isbn isch isef isst ist it italienischen item iv ivm ix ja jacke
jagd jagdbezirk jahr jahre jahren jahres jahrhundert jahrhunderts jahrzehnten januar japanischen je jede jedem jeden
jedenfalls jeder jederzeit jedes jedoch jegliche jeglicher jemals jemand jene jenen jener jenseits jetz jetzigen jetzt
jeweilige jeweiligen jeweils jgg job jobcenter joint journalisten jpo jugend jugendamt jugendliche jugendlichen
jugendmedizin juli junge jungen jungs juni juris juristische juristischen jury jährige jährigen jähriger jährlich
jährliche jüngere jüngeren jüngerer jüngsten ka kabel kabinett kaffee kaleido kalenderjahr kalenderjahres kalt kam
kamen kammer kampf kanal kandidat kandidaten kann kannst kanonen kanzlei kanzler kanzlerin kanzlers kanäle kapelle
kapitalanlagen kapitalertragsteuer kapitalerträge kapitalgesellschaften kapitels kaputt kaputter kardiologie
karenzentschädigung karriere karte karten karton kasse kat kater katholische katholischen katze kauf kaufen kaum kb
kbs kehrte kein keine keinem keinen keiner keinerlei keinesfalls keller kenne kennen kennt kenntnis kenntnisse
kennzeichen kennzeichnung kennzeichnungskraft kerl kilo kilometer kind kinder kinderarzt kinderarztpraxis
kinderbetreuung kindergarten kindergeld kindergeldanspruch kinderkrankenschwester kindern kinderwagen kinderzimmer
kinderärztin kindes kindeswohlgefährdung kindsvater kirchen kirchliche kissen kita kjp kk klage klageabweisung
klagebefugnis klageerhebung klagen klageverfahren klageverfahrens klammer klang klanglich klangliche klanglicher klar
klare klaren klargestellt klarheit klarnamen klarstellung klassen klassenerhalt klassenlehrerin klassischen klausel
klavier kleidungsstücke klein kleinbus kleine kleinen kleiner kleinere kleines klingel klingt klinik klo kläger
klägerin klägerinnen klägern klägers klären klärung klärungsbedürftig klärungsbedürftigkeit klärungsfähig km km² knapp
knickdeichsel knüpft koalition koalitionsfreiheit koll kollegen kollegiale kollegialen kollegin kolleginnen kollision
kombination komm komma kommando komme kommen kommend kommenden kommentar kommentieren kommt kommunalen kommunikation
kommunikationseinrichtung kompensation kompetenz komplett kompletten komponente komponenten komposition konfiguration
konflikt kongress konkret konkrete konkreten konkreter konkurrenten konkurrenz konnte konnten konsequenz konsequenzen
konstellation konstellationen konstruktion kontakt kontaktfeder kontext konto kontor kontrolle kontrollen kontrolliert
konzept konzern konzerns konzert konzerte kooperation koordinierungsstelle kopf kopfhörer kopfteilprinzip korrekt
korrektur korrigieren korrigiert korruption kosten kostenentscheidung kostenerstattung kostenlos kostenrechnung kr
krank kranken krankenhaus krankenhäuser krankenkasse krankenkassen krankgeschrieben krankheit krankheiten kredite
kreishaus krieg krieges kriegsende kriegt krippe krise krisen krisendienst kriterien kriterium kritik kritiker
kritisch kritischen kritisiert kritisierte kräfte kschg kstg ktd kto kuhmilch kunde kunden kurs kurse kursziel kurze
kurzem kurzen kurzer kurzfristig kurzfristige kurzfristigen kurzfristiger kv käme kämpfen kärtchen käufer käv könne
können könnt könnte könnten köpfe körper körperliche körperlichen körperschaft küche kühlschrank kümmern kündigen
kündigte kündigung kündigungsfrist künftig künftige künftigen künstler künstlerischen kürze kürzeren kürzung küste
label labor lacht ladefläche laden laeuft lag lage lagen lager land landesarbeitsgericht landesarbeitsgerichts
landesrecht landesrechtlichen landeten landwirtschaft landwirtschaftliche landwirtschaftlichen lange langer
langfristig langjährig langjährigen langsam laser lasse lassen lasten laster lastkreis lastkreises lauf laufbahn laufe
laufen laufende laufenden laufzeit laune laut lauten lautet lautsprecher leasingobjekte leben lebenden lebens
lebensgefährtin lebensjahr lebensjahres lebenslange lebenslangen lebensunterhalt lebenszeit lebenszeitprinzips lebt
lebte lebten lediglich leer leere legen legt legte lehnt lehnte lehre lehren lehrer lehrerin lehrkräfte leicht
leichter leid leiden leider leiharbeitnehmer leise leisten leistete leistung leistungen leistungsbewilligung
leistungserbringer leistungsfall leistungsfähigen leistungsfähigkeit leistungspflicht leiten leiter leiterin leitet
leitete leitherer leitung lernt lesegeräte lesen leser letzte letzten letzter letztes letztlich leute leuten
lexikalisch lfgb lg li licht lieb liebe lieben lieber liebsten lied lieder lief liefern liefert lieferung liege liegen
liegende liegenden liegt ließ ließen linie linien linienführung link linke linken linker links liposuktion liste liter
literatur lithiumdisilicat lithiummetasilicat lithiummetasilikat lithiumsilicatmaterial lithiumsilicatrohling litt
live lkw locken logik logopädie lohn lohnzahlungszeitraum lokal lokalen lsg lt luft lust lustig lächelt länder ländern
länge länger längere längeren längst längstens lässt läuft löschen löschung lösen löst lösung lücke maalox mach mache
machen machst macht machte machten mag mai mail mailbox mal male malt mama man management manager manche manchen
mancher manchmal mangel mangelnde mangelnden mangels mann mannes mannschaft mannschaften marke marken markenanmeldung
markeng markeninhaberin markenrechtlich markenregister markt marktanteil marktes marktmissbrauchsverordnung maschine
maschinelle maschinen masse masseunzulänglichkeit massiven master material materialien materials materielle
materiellen maximal maximale maß maße maßgabe maßgebenden maßgeblich maßgebliche maßgeblichen maßnahme maßnahmen
maßregel maßregeln maßstab maßstäbe maßstäben mdr med medien medikamente medizin medizinische meer mehr mehrere
mehreren mehrerer mehrfach mehrheit mehrwertsteuer mein meine meinem meinen meiner meint meinte meinung meinungen
meist meisten meistens meister meisterschaft melden meldet meldung meldungen memorykarten menge mengen mensch menschen
menschenrechtskonvention menschliche merkblatt merkmal merkmale merkmalen merkmals merkt messen messer messungen meter
metern methode methoden mfa mg mi mich miete mietvertrags milch militär militärischen milliarden milligramm millimeter
millionen min minder mindestens mindestlohn mindestmaß ministerpräsident minus minute minuten mir missbrauch
misshandlung misst mit mitarbeiter mitarbeitern mitbestimmung mitbringen miteinander mitgebracht mitgeteilt mitgewirkt
mitglied mitglieder mitgliedern mitgliedschaft mitgliedstaaten mithilfe mithin mitnehmen mitschüler mittag mittags
mitteilte mitteilung mittel mittelalter mittelbar mittelbaren mitteln mittelpunkt mittels mitten mittlerweile mittwoch
mitunternehmer mitunternehmeranteils mitwirkung ml mm mo mobile modell moderation moderne modernen modernisierung moin
moment momentan monat monate monaten monatlich monatlichen monats monitor monster montag montage montagmorgen
moratoriums mord mordes morga morgen morgenkreis morgens motiv motor motorrad motto moufang mrd mund musik musiker
muss musste mussten muster mutismus mutter mutterpass muß mvz mwn m² m³ mädchen mängel männer märz möbel möcht möchte
möchten mögen möglich mögliche möglichen möglicher möglicherweise möglichkeit möglichkeiten möglichst müde mündlich
mündliche mündlichen mündlicher müsse müssen müsste müssten nach nacharbeitung nachbar nachbarin nachdem nachfolgend
nachfolgende nachfolgenden nachfolger nachfrage nachgehen nachgewiesen nachhaltig nachkommen nachlass nachmittag
nachname nachprüfung nachricht nachrichten nacht nachteil nachteile nachteilen nachteilig nachteilsausgleich nachtrag
nachträglich nachträgliche nachts nachtschicht nachvollziehbar nachweis nachweisbar nachweisen nah nahe nahegelegt
naheliegender nahezu nahm nahmen nahrung naja name namen namens namentlich nana nannte narben nase nationale
nationalen nationalmannschaft nationalsozialismus natur natürlich natürliche natürlichen ne neben nebeneinander
nebenintervenientin nebenkläger nebenklägerin nebst nee negative negativen nehme nehmen nein nen nennen nennt ner nett
netzwerk netzwerke neu neubewertung neue neuem neuen neuer neues neueste neuesten neufassung neumasseverbindlichkeiten
neun neuordnung neuregelung neutralität newsroom nf ni nich nicht nichtannahmebeschluss nichtberücksichtigung
nichtigkeit nichts nichtzulassung nichtzulassungsbeschwerde nie niederlage niederschlag niedrig niedrigen niemals
niemand niemanden nimmt niveau nix njw no noch nochmals norm normal normale normalen normalerweise normative normen
normierten not notarzteinsatz notarzteinsatzes notaufnahme notdienst notfallplan notierte notiz notizen notwendig
notwendige notwendigen notwendigkeit november nr nstz null nummer nummern nun nunmehr nur nutzen nutzer nutzte nutzung
nv nvwz nzs nächste nächsten nächster nächstes nächte nächten nähe näher nähere näheren nämlich nässt nördlich
nördlichen nötig nötigung ob oben oberarm oberen obergrenze oberhalb oberleitungsstörung objektiv objektive objektiver
obliegt obwohl oder offen offenbar offenbart offenbarung offenbleiben offene offenen offener offenkundig offenkundigen
offensichtlich offensichtlicher offiziell offizielle offiziellen offiziere oft ohne ohnehin ohren ok okay oktober olg
oma onkel online op opa oper operation opfer opposition optimistisch optional optische or ordentlichen ordentlicher
ordnete ordnung ordnungsgemäß ordnungsgemäße ordnungsgemäßen organisation organisationen organisationsbereich
organisatorische organisieren organisiert orgel orientiert original ort orten ortsteil ot oui paar pannen papa papier
pappe papst paragraf parallel parlament parteien partnerschaft pass passagiere passen passiert passt pastor pastorin
pat patent patentanspruch patentanspruchs patentansprüche patentansprüchen patentfähig patentfähigkeit patentinhaberin
patents patentschrift patg patienten patientin pauschal pauschale pause pausen pcs pda pdf per performance person
personal personalausfall personalrats personen personengesellschaft personenunfall persönlich persönliche persönlichen
persönlichkeit persönlichkeitsrecht perzentile pfarrer pflanzen pflege pflegeeltern pflegefamilie pflegegrad
pflegeversicherung pflicht pflichten phase photon physio physischen piep pilot piraten pjur pkd pkh pkw plagiate
plakat plan planen planeten planmäßig planmäßige planmäßigen plant planung planungen platt platte platten plattform
platz platzierung platzwunde pleite plus plätze plötzlich plünderungen pmid po politik politiker politikern politisch
politische politischen polizeieinsatz polizeieinsatzes polizeiliche polizisten position positiv positive post posten
postkantoor power praktikantin praktisch praktischen praxen praxis pre preise pressefreiheit pressemeldung priester
prinz prinzip prinzipiell privat private privaten pro probe problem problematik probleme problemen procedere produkt
produkte produktion produktionen produziert produzierte professor profitieren prognose programm programme projekt
projekte projekts proportional protest protokoll protokollerklärung protokollnotiz provinz prozent prozentpunkten
prozess prozessbevollmächtigte prozessbevollmächtigten prozesskostenhilfe prozessualen prägenden prägung präsentiert
präsident präsidenten präzise prüfen prüft prüfung prüfungsmaßstab prüfungsstelle ps pseudonym psych psychiatrischen
psychische psychischen publikationen publikum puh pulver punkt punkte punkten pure putsch pünktlich quadratmeter
qualifizieren qualifizierten qualitativ qualität quartal quasi quelle quellen quer rad radlader rahmen
rahmenbedingungen raltegravir rand rande rang rapper rar rat rates raum raumtemperatur raus rdnr reagieren reagiert
reaktion realisieren realisiert realistisch recherche rechnen rechner rechnet rechnung rechnungen recht rechte rechten
rechter rechtfertigen rechtfertigt rechtfertigung rechtlich rechtliche rechtlichen rechtlicher rechtliches rechtmäßig
rechtmäßigkeit rechts rechtsanwalt rechtsanwalts rechtsauffassung rechtsbeschwerde rechtsbeziehungen rechtsfehler
rechtsfehlerfrei rechtsfolge rechtsfolgen rechtsfrage rechtsfragen rechtsgrundlage rechtsgrundlagen rechtskräftig
rechtskräftigen rechtslage rechtsmissbräuchlich rechtsmittel rechtsmittelbelehrung rechtsmittels rechtsordnung
rechtsprechung rechtssache rechtssatz rechtsschutz rechtsschutzbedürfnis rechtsschutzes rechtssicherheit
rechtsstandpunkt rechtsstreit rechtsstreitigkeiten rechtsstreits rechtsverfolgung rechtsverhältnis rechtsvorschriften
rechtsweg rechtswegs rechtswidrig rechtswidrigkeit rechtzeitig rede reden redet reduzieren reduziert reduzierung
reform regel regelaltersrente regelbedarf regelbetrieb regelfall regelmäßig regelmäßige regelmäßigen regeln regelt
regelung regelungen regen regie regierung regionale regionen regisseur register registernummer regulär regulären
reichen reicht reichte reichweite reifenteile reihe reihen reihenfolge rein reine reinen reise reisen reisende
reiseverbindung reiste relation relativ relevant relevante relevanten relevanz religion rennen renoviert rente renten
rentenbescheids rentenversicherungspflicht rentenversicherungsträger rentner reserven resonanz ressourcen rest
restaurants restauration restaurationen reste resultierenden retten revisiblen revision revisionsbegründung
revisionsbeklagte revisionsgericht revisionsinstanz revisionskläger revisionsverfahren revisionsverfahrens
revisionszulassung ri richten richterin richterliche richterlichen richtern richters richtet richtig richtigen
richtigkeit richtlinie richtlinien richtung richtungsfahrbahnen riecht rief riesenrat ring ringbandage risiken risiko
rk rlv robuste rohling rolle rolli rot rote rt rtw ru ruf rufbereitschaft rufen rufname ruft ruhe ruhegeld ruhegeldes
ruhestand ruhig ruht rum rund runde runden rundfunkbeitrag rundfunkbeitrags rundfunkrecht runter rz räucherei räume
räumen räumlichkeiten räumt rücken rückforderung rückführkreiselement rückführschaltelement rückführung rückgang
rückkehr rücklagen rückmeldung rückruf rückseite rücksicht rückten rücktritt rücktrittshorizont rückwirkend
rückwirkende rückwirkung rückzahlung rückzug rüge rügt sa saal sachaufklärung sachaufklärungspflicht sache sachen
sachentscheidung sachgerecht sachgrund sachgrundlosen sachlage sachlich sachliche sachlichen sachlicher sachschaden
sachverhalt sachverhalte sachverhalts sachverständige sachverständigen sachverständigengutachten
sachverständigengutachtens sachvortrag sag sagen sagt sagte sah said saison sammeln sammlung samstag samstagnachmittag
samt sanierung sank satz satzung satzungsmäßigkeit satzzeichen saß sb schaden schadens schadensersatz
schadensersatzanspruch schadhafte schaffen schafft schaffung schaft schalter schau schauen schauspieler schaut scheibe
scheidet scheidung scheint scheiterte scheiß schenke schicht schichtende schicken schickt schiebeflügels
schiebetüranlage schiedsperson schief schienenbruch schienenersatzverkehr schienenersatzverkehrs schiff schiffe
schiffen schild schimmel schlacht schlaf schlafe schlafen schlagen schlagzeilen schlecht schlechte schlechter schlegel
schlief schließen schließlich schließt schließung schlingel schloss schlossen schlug schluss schlusszahlung schläft
schlägerei schlägt schlüssel schlüssig schmelze schnell schnelle schneller schnitt schnittmenge schnittstelle schon
schornsteinfegerhandwerk schreib schreibe schreiben schreibt schreibwaren schreit schrieb schrift schriften
schriftlich schriftlichen schriftlicher schriftsatz schriftsteller schriftsätze schritt schrumpfung schuhe schulbus
schuld schulde schulden schuldner schuldzinsen schule schulen schulischen schuljahr schulleiter schulsozialarbeit
schulte schuss schutz schutzbereichs schutzes schutzgegenstand schutzhindernis schutzhindernisse schutzplan
schutzwürdigen schwanger schwangerschaft schwarze schweizer schwenkachse schwer schwerbehinderte schwerbehinderten
schwerbehinderter schwere schweren schwerer schwerpunkt schwerstverletzte schwertransport schwester schwiegermutter
schwierig schwierigkeiten schädelsono schäden schäme schätzen schätzung schätzungen schätzungsbefugnis schön schöne
schönen schüler schülern schütze schützen schützenden schützt sdq se sechs sehe sehen sehr sei seien sein seine seinem
seinen seiner seinerseits seinerzeit seines seit seitdem seite seiten seitens seither seitlich seitlichen sekunden
selben selber selbst selbstbestimmung selbstbindung selbstständig selbstständige selbstständigen selbstständiger
selbstverständlich selbständig selbständige selbständigen selten seminar senat senats senatsbeschluss senatsurteil
sendung senioren senken senkrecht senkung separate september serie serien sertralin server service setze setzen setzt
setzte sev sexuellen sf sgb sgg sh shakespeare sich sicher sichere sicheren sichergestellt sicherheit sicherlich
sichern sicherung sicherzustellen sicht sichtbar sichtlich sie sieben siedlungen sieg sieger siegte siehe sieht signal
signalstörung sind singt sinn sinne sinngehalt sinngemäß sinnvoll situation situationen sitz sitze sitzen sitzplätze
sitzplätzen sitzt sitzung sms so sobald sodann sodass soeben sofa sofern sofort sofortige sofortigen software sog
sogar sogenannte sogenannten sohn solange solche solchen solcher solches soldat soldaten soldatenarbeitszeitverordnung
soldatinnen soll solle sollen sollte sollten somit sonderinformation sondern song songs sonntag sonntagmorgen sonntags
sonst sonstige sonstigen sonstiger sonstiges sorge sorgeberechtigt sorgen sorgerecht sorgt sorry sowas soweit sowie
sowohl soziale sozialen sozialer sozialgesetzbuch sozialhilfe sozialleistungen sozialversicherung sozr spalte spaltung
spanischen spannungsbereitstellungsschaltung sparen spaß speichern speicherung spektrum sperre sperrung speziell
spezielle speziellen spezifisch spezifische spezifischen spfh sphäre spiel spiele spieler spielern spielraum spielt
spielte spielten spielzeit spitze spontanpartus sportler sportliche sprach sprache sprachen sprachgebrauch
sprachmittlerin sprachmittlung sprachüblich sprechen sprecher sprechstunde spricht sprinter spur spz spät späten
später spätere späteren spätestens spülkanal spüren sr ssw staat staates staatliche staatlichen staatsangehörige
staatsangehörigen staatsangehöriger staatsanwaltschaft staatspräsidenten stab stadionverbot stadionverbots stadtteil
staffel stag stall stammen stammkraft stammstrecke stammt stammte stammten stand standards standen standort
standstreifen starb stark starke starken starsat start starten startet startete startkreis startkreises station
stationen stationsleitung stationär stationären statt stattdessen stattfinden stattfindet stattgefunden stattgegeben
statthafte status stau staus stausee stb std stecken steckt stehe stehen stehende stehenden steht steigenden steigern
steigerung steigt stelle stellen stellenabbau stellt stellte stellten stellung stellungnahme stellungnahmen
stellvertretender stellwerksstörung stellwerkstörung sterben stets steuer steuerberater steuerliche steuerlichen
steuern steuerpflichtige steuerpflichtigen steuerrecht steuerung steuerungseinrichtung steuerungseinrichtungen stgb
stichtag stichtagen stichwort stiefvater stieg stiegen stieß stiftung stil stille stillen stillt stimmabgabe stimme
stimmen stimmt stimmung stirbt stolz stoßen stpo strafausspruch strafe strafgesetzbuch strafkammer strafrahmen
strafrestaussetzung straftat straftaten strafzumessung straßen straßengraben strecke strecken streckenabschnitt
streckensperrung streik streikrecht streiks streikverbot streit streitbefangenen streiten streitfall streitgegenstand
streitgegenständlichen streitig streitigen streitigkeiten streitjahr streitjahre streitjahren streitjahres
streitkräfte streitpatent streitpatentgemäßen streitpatents streitpatentschrift streitwert streitwerts streng strenge
strengen strom stromversorgung strspr struktur strukturellen strukturen strukturprinzipien ströbele studenten studie
studien studiengängen studiert studium stufe stufen stufenzuordnung stunde stunden stundenlang stv stvereinfg stäben
städte städten ständig ständige ständigen ständiger stärken stärker stärkung störung störungen störungsdauer
störungsmelder stück stünden stürmer stürzte stützen stützt subjektive subsidiarität subsidiär subsidiären
substantiiert suche suchen sucht suizidalität sukzessive summe super suppe symbol synonym system systematik systeme
systemen szene szenen sächspersvg sämtliche sämtlichen sämtlicher sätze säugling säuglingen süden südlich südlichen
tabelle tadalafil tafel tag tage tagen tages tagesmutter takt takts tante tanz tariffähigkeit tarifgebundenheit
tarifliche tariflichen tarifvertrag tarifvertraglichen tarifvertrags tarifvertragsparteien tarifverträge
tarifverträgen tarifzuständigkeit tasche taschenlampe tastenfeld tat tatbestand tatbestandlichen tateinheit taten
tatort tatrichter tatsache tatsachen tatsachengrundlage tatsächlich tatsächliche tatsächlichen tauschen tausende taxi
taxis team teams technik techniker technische technischen tee teil teilausfall teilausfälle teilausfällen teile teilen
teilhabe teilnahme teilnehmen teilnehmende teilnehmenden teilnehmer teils teilt teilte teilweise teilzeitbeschäftigung
tel telefax telefon telefonieren telefoniert telefonisch telefonnotiz telekommunikation teller temperatur termin
termine terminen terminierung terminologie terror terrorismus test teuer teurer text texte the thema thematisch themen
theoretischen theorie therapie these tickets tier tiere tierpension tipp tippfehler tisch titel to tochter
tochtergesellschaft tod tode todesstrafe toilette ton tonnen tooor top tore tornado tot tote toten toter tour touren
tourismus touristen tradition traditionell traditionelle traf tragbare trage tragen tragenden tragfähigen tragweite
trainer traktion traktor transparenz transporter trat traten trauergruppe traurig treffen treffende trennen
trennstrecke trennung treppe trete treten treu trifft trinke trinken trinkt trisomie tritt trotz trotzdem trug trugen
truppen träger trägerkörperschaft trägers trägt tsh tun turm turnier tut tv tvg tvöd typ typisch typische typischen
tzbfg täglich täter täters tätig tätige tätigen tätigkeit tätigkeiten tätigkeitsmerkmale tödlich tödliche tödlicher
tür türen türstörung ua ueber ufer uhr um umbau umbenannt umbenennung umdeutung umfahren umfang umfangreich
umfangreiche umfangreichen umfasse umfassend umfassende umfassenden umfasst umfassten umfeld umfrage umgang umgebaut
umgebung umgehen umgekehrt umgekippt umgeleitet umgesetzt umgewandelt umleitung umleitungen ums umsatz umsatzsteuer
umsetzung umso umstand umsteigen umstieg umstritten umstände umständen umsätze umwandlung umwstg umzug unabhängig
unabhängigen unabhängigkeit unanfechtbar unangemessen unbedenklich unbedingt unbefristete unbefristeten unbegründet
unbekannt unbekannte unbekannten unbekannter unberücksichtigt unberührt und uneingeschränkt unerheblich unerlaubtem
unerlaubten unfall unfallaufnahme unfallstelle unfallversicherung unfähigkeit unfälle unfällen ungarischen ungeachtet
ungeeignet ungefähr ungeklärt ungesicherte ungewiss ungewöhnliche ungleichbehandlung ungleichbehandlungen unglück
unionsrecht unionsrechtlichen unionsrechts unklar unklarheiten unmissverständlich unmittelbar unmittelbare
unmittelbaren unmöglich unparteilichkeit unrecht unregelmäßig unrichtig unrichtigkeit uns unselbständig unser unsere
unseren unserer unseres unsicherheit unstreitig unten unter unteransprüche unterarten unterbliebenen unterbrechung
unterbringung unterbrochen unterdessen untere untereinander unterfallen untergebracht unterhalb unterhalt unterhaltung
unterkunft unterlag unterlagen unterlassen unterlassenen unterliegen unterliegt unterlägen unternehmen unternehmens
unternehmer unterricht unterrichtet unterrichtung untersagt unterscheiden unterscheidet unterscheidungskraft
unterscheidungsmittel unterschied unterschiede unterschieden unterschiedliche unterschiedlichen unterschiedlicher
unterschrift unterstellt unterstützen unterstützt unterstützung untersuchen untersucht untersuchung untersuchungen
untersuchungshaft unterwegs unterworfen unterzeichnerin unterziehen ununterbrochen unvereinbar unverfallbarkeit
unverhältnismäßig unverändert unwirksam unwirksamkeit unzulässig unzulässige unzulässigen unzulässigkeit unzumutbar
unzureichend unzureichende unzutreffend unzutreffende update urkunde urkunden urlaub urlaubs urlaubsgeld ursache
ursachen ursprungsidentität ursprünglich ursprüngliche ursprünglichen urteil urteile urteils urteilsgründe usd use
user ustg vandalismus variablen variante vater vaters vaterschaft ventil ventilaufnahme ventileinsatzes verabschiedet
verankerten veranlassen veranlasst veranlassung veranstaltung veranstaltungen verantwortlich verantwortlichen
verantwortung verantwortungsbereich verarbeitet verarbeitung verbessern verbessert verbesserung verbietet verbinden
verbindlich verbindliche verbindung verbindungen verbleiben verbleibenden verbleibt verbot verboten verbraucher
verbraucherinnen verbreitet verbreitung verbringen verbunden verbundenen verbände verdacht verdanken verdächtigen
verein vereinbar vereinbaren vereinbarkeit vereinbart vereinbarte vereinbarten vereinbarung vereinbarungen vereine
vereins vereint vereinzelt vereinzelten verengt verfahren verfahrens verfahrensbeistand verfahrensbeteiligten
verfahrensdauer verfahrensfehler verfahrensgegenständlichen verfahrenskostenhilfe verfahrensmangel verfahrensmangels
verfahrensrechtlichen verfahrensrüge verfasste verfassung verfassungs verfassungsbeschwerde verfassungsbeschwerden
verfassungsbeschwerdeverfahren verfassungsmäßigkeit verfassungsrecht verfassungsrechtlich verfassungsrechtliche
verfassungsrechtlichen verfassungswidrig verfassungswidrigen verfassungswidrigkeit verfolgt verfolgte verfolgten
verfolgung verfügbar verfüge verfügen verfügt verfügte verfügung verfügungen verfügungsverfahren vergabe vergangene
vergangenen vergangenheit vergeben vergessen vergleich vergleichbar vergleichbare vergleichbaren vergleiche
vergleichen vergleichsmarken vergleichsweise vergleichszeichen vergütet vergütung verhalten verhaltens
verhaltensweisen verhandelt verhandlung verhandlungen verheiratet verhindern verhindert verhinderung verhältnis
verhältnismäßig verhältnismäßigkeit verhältnisse verhältnissen verhängt verhängten verhängung verkannt verkauf
verkauft verkauften verkehr verkehren verkehrsbehinderung verkehrsbehinderungen verkehrskreise verkehrskreisen
verkehrsmittel verkehrsunfall verkehrt verknüpft verkäufer verkündung verlangen verlangt verlassen verlauf verleger
verlegt verlegung verletze verletzt verletzte verletzten verletzung verletzungen verliehen verlieren verließ verlor
verloren verlorene verlust verluste verlängert verlängerung verlässt verläuft vermag vermehrt vermeidbar vermeiden
vermeidung vermeintlich vermeintlichen vermerk vermieden vermieter vermietung vermisst vermitteln vermittelt
vermittlung vermutlich vermögen vermögens vermögenszuwachsrechnung vernehmung verneint verordnet verordnung
verpachtungstätigkeit verpflichten verpflichtet verpflichteten verpflichtung verpflichtungen versagen versagt
versagung versammlung verschieben verschieden verschiedene verschiedenen verschiedener verschlossen verschoben
verschulden verschwiegenheit verschwunden versehen versetzt versetzung versichert versicherte versicherten
versicherung versicherungen versicherungspflicht versicherungsschutz version versionen versorger versorgung
versorgungszusage versprechen verspäten verspätet verspätete verspätung verspätungen verstand verstanden verstarb
versteckt verstehe verstehen versteht verstorben verstorbenen verstoß verstoße verstoßen verstoßes verständigen
verständigung verständlich verständnis verstärkt verstöße verstößen verstößt versuch versuche versuchen versucht
versuchte versuchten versuchter verteidiger verteidigt verteilt verteilung vertrag vertrages vertraglich vertragliche
vertraglichen vertrags vertragsparteien vertragspartner vertragspartners vertragsschluss vertragsärztliche
vertragsärztlichen vertrat vertrauen vertreten vertretenen vertreter vertretung vertrieb vertritt verträge verträgen
verunglückt verursacher verursacht verurteilt verurteilte verurteilten verurteilung verwalten verwaltung
verwaltungsakt verwaltungsgericht verwaltungsverfahren verwandten verwechslungen verwechslungsgefahr verweis verweisen
verweist verwenden verwendet verwendeten verwendung verwendungszweck verwerfen verwerfung verwertbarkeit verwerten
verwertung verwiesen verwirklicht verwirklichung verwirkt verwirkung verworfen verzeichnet verzicht verzichten
verzichtet verzug verzögert verzögerung verzögerungen veränderbaren verändern verändert veränderte veränderten
veränderungen veräußert veräußerung veräußerungsgewinn veräußerungsgewinne veröffentlicht veröffentlichte
veröffentlichten veröffentlichung veröffentlichungen vgl vh vi via video videos viel viele vielen vielfach vielfalt
vielleicht vielmehr vielzahl vier vierte viertel viertelfinale vierten vierter vii viii visier visum vitamin
vizepräsident vo voelzke volkszählung voll volle vollem vollendet vollendung voller volljährigkeit vollkommen
vollsperrung vollstreckung vollstreckungsgegenklage vollständig vollständige vollständigen vollständigkeit vollzug
voltage volumen vom von voneinander vor vorab voran vorangegangene vorangegangenen voraus vorausgesetzt voraussetzt
voraussetzung voraussetzungen voraussichtlich voraussichtlichen vorbehalt vorbehalten vorbei vorbenutzten vorbenutzung
vorbereitet vorbereitung vorbringen vorbringens vordergrund voreintragungen vorentscheidung vorerst vorfeld vorgabe
vorgaben vorgang vorgangsnr vorgegebenen vorgehen vorgelegen vorgelegt vorgelegten vorgenannten vorgenommen
vorgenommene vorgenommenen vorgeschlagen vorgeschriebenen vorgesehen vorgesehene vorgesehenen vorgesetzten vorgestellt
vorgetragen vorgetragenen vorgeworfen vorhanden vorhandene vorhandenen vorher vorherige vorherigen vorheriger
vorinstanz vorinstanzen vorkommen vorlage vorlagefrage vorlagepflicht vorlegende vorlegenden vorliege vorliegen
vorliegend vorliegende vorliegenden vorliegens vorliegt vorläufig vorläufigen vorm vormittags vormund vormundschaft
vorn vornehmen vornherein vorrangig vorrichtung vorschlag vorschlagsliste vorschläge vorschrift vorschriften vorsicht
vorsichtig vorsieht vorsitzende vorsitzenden vorsitzender vorsprung vorstand vorstehend vorstehenden vorstellung
vorstellungen vorsteuerabzug vortag vorteil vorteile vorteils vortrag vortrags vorwiegend vorwurf vorzeitig vorzeitige
vorzeitigen vorzulegen vorzunehmen vorübergehend vorübergehende vorübergehenden vr vsl vu vwgo väter völkerrechts
völlig waage wach wachstum waffe wagen wahl wahlordnung wahlrecht wahlvorstand wahr wahre wahrgenommen wahrheit
wahrnehmung wahrnimmt wahrscheinlich wahrscheinlichkeit wahrung walker wandte wann war ware waren warf warm warmwasser
warmwassererzeugung warnt warten wartet wartezeit wartung warum was waschmittel wasser watt wb wbo wdo we weblinks
webseite wechsel wechselte wechselwirkung weck wecken weder weg wege wegen weges wegfall weiche weichen
weichenarbeiten weichenerneuerung weichenstörung weicht weihnachtsgeld weil wein weinen weint weis weise weisen weist
weisungen weit weitaus weiten weiter weiterarbeit weitere weiteren weiterentwicklung weiterer weiteres weitergabe
weitergehende weitergehenden weiterhin weitgehend weiträumig weiß weiße welche welchem welchen welcher welches welt
weltkrieg weltkrieges weltkriegs weltweit wen wenden wendet wenig wenige wenigen weniger wenigstens wenn wer
werbeüblich werbung werbungskosten werde werden werdenden werft werk werke werken werkzeug werkzeuganordnung wert
werte werten wertermittlung wertung wertungen wertverhältnisse wertverzerrungen wesen wesentlich wesentliche
wesentlichen wesentlicher weshalb westen westlichen wettbewerb wetter wg whg wichtig wichtige wichtigen wichtiger
wichtiges wichtigste wichtigsten widerklage widerruf widerrufen widerrufsrecht widerspreche widersprechen
widersprechende widersprechenden widersprochen widerspruch widerspruchsbescheid widerspruchsbescheids
widerspruchsmarke widerspruchsmarken widerspruchsrecht widerspruchsrechts widerspruchsverfahren widersprüche
widersprüchlich widerstand wie wieder wiedereinsetzung wiedergabe wiedergegeben wiederherstellung wiederholt
wiederholte wiederholung wiederum wiegen wies wieso wieviel wild will willen willens willenserklärung willkürlich wind
windeln winkel wir wird wirft wirken wirklich wirksam wirksame wirksamkeit wirkstoff wirkt wirkte wirkung wirkungen
wirtschaft wirtschaftlich wirtschaftliche wirtschaftlichen wirtschaftlichkeit wirtschaftsgut wissen wissenschaftlich
wissenschaftliche wissenschaftlichen wissenschaftlicher with witwe wlan wm wo wobei woche wochen wochenende
wochenenden wodurch wofür wohl wohlfühlfarbe wohnen wohnhaft wohnort wohnorts wohnsitz wohnt wohnung wolle wollen
wollt wollte wollten womit wonach worauf woraus worden worin workshops wort wortbestandteil worte worten wortfolge
wortkombination wortlaut wortmarke wortzeichen wovon wozu wrp wuchs wunsch wurde wurden wusste wählen wähler wählte
während wär wäre wären wärmebehandlung wöchentlich wölfe wörter wörtlich wünsche wünschen würde würden würdigen
würdigung xi xii yen yoga you za zahl zahlen zahlenden zahlreiche zahlreichen zahlreicher zahlt zahlte zahlung
zahlungen zahlungsunfähigkeit zb zdv ze zehen zehn zeichen zeichenbestandteil zeichenfolge zeichens zeichenserie
zeichenähnlichkeit zeichnung zeichnungen zeige zeigen zeigt zeigte zeigten zeile zeilen zeit zeitablauf zeiten
zeitgleich zeitlich zeitliche zeitlichen zeitnah zeitnahen zeitpunkt zeitpunkts zeitraum zeitraums zeitschrift
zeitschriften zeitspanne zeitungen zeitweiliger zeitweise zellen zentimeter zentral zentrale zentralen zentraler
zerstört zettel zeuge zeugen zeugin zi ziehen zieht ziel ziele zielsetzung ziemlich ziffer zimmer zinsen zinssatz
zirkulär zitat zitiert zitierten zivilen zivilrechtlichen zog zpo zr zu zubehör zudem zueinander zuerkennung zuerst
zufall zufluss zufolge zufrieden zufällig zug zugang zugangsfaktors zugausfall zugausfälle zugausfällen zuge
zugehörigen zugehörigkeit zugelassen zugelassene zugelassenen zugeordnet zugesagt zugesprochen zugestimmt zugewiesen
zugleich zugmaschine zugriff zugrunde zugrundelegung zugrundeliegende zugunsten zugverkehr zugänglich zukunft
zukünftig zukünftige zulassung zulassungsentscheidung zulassungsgrund zuletzt zulässig zulässige zulässigen zulässiger
zulässigkeit zum zumal zumeist zumindest zumutbar zunahme zunehmend zunächst zuordnen zuordnung zur zurechnung zurzeit
zurück zurückgekehrt zurückgenommen zurückgerufen zurückgewiesen zurückgewiesenen zurückverweisung zurückverwiesen
zurückweisung zurückzuführen zurückzuverweisen zurückzuweisen zusage zusagen zusammen zusammenarbeit zusammengefasst
zusammenhang zusammenhängenden zusammenschau zusammenschluss zusammensetzung zusammenwirken zusatzinformationen
zusatzversorgungssystem zuschauer zuschläge zuschuss zustand zustande zustehenden zustellung zustimmen zustimmung
zuständig zuständige zuständigen zuständigkeit zusätzlich zusätzliche zusätzlichen zusätzlicher zutreffend zuverlässig
zuvor zuweisung zuwendungen zuzulassen zuzuordnen zuzurechnen zuzüglich zw zwangslizenz zwangsläufig
zwangsvollstreckung zwanzig zwar zweck zwecke zwei zweier zweifel zweijährige zweimal zweit zweite zweiten zweitens
zweiter zweites zwillinge zwingend zwingt zwischen zwischenhalt zwischenkreisspannung zwischenzeitlich zwölf zählen
zähler zählt zählte zäpfchen zäsur züge zügen zündhilfselektrode äh ähnlich ähnliche ähnlichen ähnlichkeit ältere
älteren älteste ändern ändert änderung änderungen änderungsbescheid ärzte ärzten ärztin ärztliche ärztlichen
ärztlicher äußeren äußern äußerst äußerung äußerungen öffentlich öffentliche öffentlichen öffentlicher öffentlichkeit
öffnen öffnung öl örtliche örtlichen österreichische österreichischen über überall überblick überbrückungseinsatz
überdies überdurchschnittlich überein übereinstimmend übereinstimmenden übereinstimmung überfall überflutung überfüllt
übergabe übergang übergangsphasen übergeben überhaupt überholen überholt überlassen überlassung überleben überlebt
überlegungen übermitteln übermittelt übermittlung übernahm übernahme übernehmen übernimmt übernommen überprüfen
überprüfung überqueren überraschend überrascht überreicht überschreiten überschreitung überschrift überschritten
übersehen übersetzen übersetzt übersetzung überspannungsschutzeinrichtung übersteigenden übersteigt übertragen
übertragenen übertragung übertroffen überwachung überwiegend überwinden überzeugen überzeugend überzeugung üblich
übliche üblichen üblicherweise übrig übrigen übrigens übt übte übung übungen
""".split()
)
