"""German words that were never seen in a name, in lower case. Written by models/train/common_words.py; do not edit."""

from __future__ import annotations

WORDS = frozenset(
    """
aak aao abb abbau abbekommen abbestellt abbilden abbildungen abbricht abbruch abdecken abdomen abdreht abend
abendblatt abendbrottisch abende abendessen abends abendstunden aber abfahren abfahrt abfahrtszeiten abfluss abfragen
abfängt abgabe abgebaut abgeben abgebrochen abgedrängt abgefangen abgegeben abgeholt abgeklungen abgeklärt abgekocht
abgekommen abgekühlt abgelagert abgelaufen abgelegen abgelehnt abgeleitet abgeleiteten abgelöst abgemagert abgenommen
abgeordnete abgeordneten abgeordneter abgepumpt abgepumpte abgerissen abgerufen abgeräumt abgesagt abgeschafft
abgeschleppt abgeschlossen abgeschlossene abgeschlossenen abgeschnitten abgeschrieben abgesehen abgesenkten abgesetzt
abgesprochen abgestellt abgestillt abgestimmt abgesunken abgetaucht abgetippt abgetreten abgetretenen abgetrocknet
abgewandelt abgewiesen abgrenzung abheilung abholen abholt abholung abhängen abhängig abhängigen abhängigkeit abitur
abkehr abklären abklärung abkommen abl abla ablauf ablaufplan ablegen ablegte ablehne ablehnen ablehnung
ablehnungsgesuch ablösen abmelden abmontiert abnahme abpumpen abr abrechnung absagen absagte absatz absaugen absaugung
abschaffung abschalten abschiebungsverbot abschiede abschiedslied abschlag abschluss abschläge abschneiden abschnitt
abschnitte abschnitten abschreiben abschrift abseits absenden absender absicherung absicht absichten absichtlich
absolut absolute absolvieren absolvierte abspaltung absprache absprachen abspülen abstammung abstand absteigender
absteiger abstellraum abstieg abstiegs abstimmung abstinent abstrakten absturz abständen absurd absätze absätzen abt
abtei abteikirche abteilung abteilungen abtippen abtrainiert abtreten abwarten abwehr abweichend abweichende
abweichenden abweichung abweichungen abweisend abweisung abwesend abwesenden abwesenheit abwickeln abwicklung abzug
abzugelten abzuhelfen abzustellen abzuweisen acc ach acht achtelfinale achten achtet achtjähriger achtung acl acount
ad adapter add adhs adlige adoptieren adoption adoptionsvermittlung adoptiv adoptivvater ados adr adresse advanced
advent af afa affekt affäre afghanin afghanische agb agent agenturen aggressiv agi agieren agierten ago ah aha
ahmadiyya ahnen ahnung ahv akku akquisition akribisch aks akt akte akten akteninhalt aktennotiz aktenvermerk
aktenzeichen akteure aktie aktien aktienkurs aktion aktionäre aktiv aktive aktiven aktivieren aktivität aktivitäten
aktualisierte aktuelle aktuellen aktueller akustik akut akute akuter akzeptiert alamo alarm alarmiert albanerin
albanisch alben albträume album albums alg algebra algerischer alimente alkohol alkoholeinfluss alkoholische
alkoholisiert all allein alleine alleinerziehend alleinerziehende alleinige alleinstellung alleinunfall allem
allenfalls allerdings allerheiligen allerlei allerseelen allet allgemein allgemeiner allgemeines allgemeinheit
allgemeininteresse allmählich alltag alltagskompetenz allzu als also altenpflege altenpflegehelferin altenpflegerin
alternating alternativ alternativen altersentsprechend altersgerecht altersgrenze altersrente altersversorgung
altkleidercontainer altäre amal ambiente ambulant ambulante america amerikanische amerikanischen amerikanischer
amharisch ampel ampeln amtierender amtsantritt amtsvormund amtsvormundschaft amtszeit amtsärztin analgesie analog
analoge analyse analyst analysten analytics analytische anamnese anamnestisch anbau anbei anbieten anbieter anbietern
anbindung anblick anbringung andere anderem anderen anderer andererseits anderes andern andernfalls andersrum
anderthalb androhung aneinander anerkannt anerkennen anerkennung aneurysma anfahren anfall anfallsfrei anfang anfangen
anfangs anfangsphase anfassen anfasst anfordern anforderungen anfrage anfragen anfälle anfängt anführungszeichen angab
angabe angaben angeben angebl angeblich angeblichen angebot angebote angeboten angebracht angedacht angedeutet
angefangen angefertigt angefochtene angefochtenen angefordert angefragt angeführten angegeben angeglichen angegriffen
angegriffene angegriffenen angehoben angehören angehörige angehörigen angeklagte angeklagten angeknüpft angekommen
angekreuzt angekündigt angekündigten angelegenheiten angelegt angemacht angemeldet angemeldete angemeldeten angemessen
angenehm angenommen angenommenen angeordnet angeordneten angepasst angeregt angereist angereisten angerufen
angerufenen angerührt angesagt angeschaut angeschlossen angeschlossenen angeschossen angeschrien angesehen angesehene
angesichts angesiedelt angesprochen angesprochenen angestammten angestellt angestellte angestellten angestellter
angestiegen angestrebten angetroffen angewendet angewiesen angewöhnt angezeigt angezündet angriff angriffe angriffen
angriffs angst angststörung anhaltende anhaltspunkt anhaltspunkte anhaltspunkten anhand anhang anhebung anhänger
anhängerkupplung anhängig anhängigen anhörung anhörungsrüge anime anklage anklicken anklingeln anklopfen anknüpfen
ankommen ankommt ankotzt ankreuzen ankunft ankündigt anlage anlagen anlagenmechaniker anlass anlauf anlegen anleger
anlehnen anleiten anleitung anlief anliegen anlässlich anläufe anläuft anm anmelden anmelder anmelderin anmeldet
anmeldung anmerkung annahme annahmen annehmen annäherungsverbot anonym anonymen anonymisiert anonymisierung anordnung
anorexia anorexie anorganischen anpassen anpassung anpassungsstörung anpfiff anregung anreicherung anreise anrief
anruf anrufe anrufen anruft ans ansage ansagen ansatz anschaffungskosten anschalten anschauen anschaut anscheinend
anschlag anschluss anschlüsse anschreiben anschrift ansehen ansetzen ansicht ansichten ansiedlung ansieht ansonsten
anspannung ansprach ansprache ansprechbar ansprechen ansprechpartner ansprechpartnerin ansprechperson ansprechstelle
anspricht anspruch anspruchs anspruchsvolle ansprüche anstalt anstatt anstehenden anstelle anstieg anstifter anstreben
anstrengend anständig ansässige anteil anteile antibiose antidepressivum antifa antike antikörper antrag antrags
antragseingang antragstellende antragsteller antragstellerin antragstellers antragstellung antreten antrieb
antriebsmotor anträge antwort antworten antwortet antwortete anwalt anweisung anweisungen anwendbar anwendbarkeit
anwender anwendung anwendungen anwendungsbereich anwesen anwesend anwohner anwälte anwältin anzahl anzeichen anzeige
anzeigen anziehen anzieht anzubieten anzugehen anzulegen anzumelden anzumerken anzunehmen anzuordnen anzurufen
anzusehen anzusprechen anzutreffen anzutun anämie ao aok apartheid apfelstücke apgar apixaban apothekenhelferin
apothekerin app apparat apparate appell appellierte approbation apps apsis arabisch arabische arbeite arbeiten
arbeiter arbeiterinnen arbeitet arbeitete arbeiteten arbeitgeber arbeitgeberin arbeitgebern arbeitgebers
arbeitgeberverbands arbeitnehmer arbeitnehmers arbeits arbeitsbedingungen arbeitsfähigkeit arbeitsgedächtnis
arbeitsgericht arbeitshilfe arbeitskampf arbeitskreis arbeitskräfte arbeitsleistung arbeitslohn arbeitslos arbeitslose
arbeitslosen arbeitslosengeld arbeitslosenversicherung arbeitslosenzahl arbeitslosigkeit arbeitsmarkt arbeitsplatz
arbeitsplatzes arbeitsplätze arbeitsrecht arbeitstag arbeitstage arbeitsverhältnis arbeitsverhältnisse
arbeitsverhältnisses arbeitsvertrags arbeitsvorgang arbeitsweg arbeitsweise arbeitszeit arbeitszimmer arbgg arche
architecture architekt architekten architektin archiv archäologische areal argentinier argumenten argumentiert
aripiprazol armband arme armen armut army art artefakte arten artikel artistin arzneimittel arzt arztbrief arztpraxen
arztpraxis asbach aschermittwoch aserbaidschanisch asiatischen aspekt aspekte aspekten asperger aspiration ass
assessment asset assistent assistenten assistentin assistenz assistenzarzt assistenzärztin assistiert assoziationen
asthma astronomie asylantrag asylverfahren asylwerber asymmetrie asymmetrisch atem atemnot atemprobleme atemzüge
atlanten atmen atmet atolls atommüll atomwaffen attentäter atteste attraktiver aufbau aufbauphase aufbewahrt aufbruch
aufeinander aufenthalt aufenthalts aufenthaltsbestimmungsrecht aufenthaltserlaubnis aufenthaltsgestattung
aufenthaltstitel aufenthg auferlegt auffahrt auffahrunfall auffallend auffassen auffassung auffassungen aufforderung
auffällig auffälligkeiten auffällt aufführung aufgabe aufgaben aufgebaut aufgeben aufgebracht aufgefahren aufgefallen
aufgefordert aufgefunden aufgeführt aufgeführten aufgegeben aufgegriffen aufgehoben aufgehängt aufgehört aufgekauft
aufgelegt aufgelöst aufgemacht aufgenommen aufgenommene aufgepasst aufgeregt aufgerufen aufgeräumt aufgeschichtet
aufgeschrieben aufgestanden aufgestellt aufgestellten aufgewachsen aufgeweckt aufgeworfenen aufgezeichnet aufgezeigt
aufgezeigten aufgrund aufheben aufhebens aufhebung aufholen aufhört aufklärung aufkommen aufl auflage auflagen
auflaufen auflösen auflösung aufm aufmachen aufmerksam aufmerksamkeit aufn aufnahm aufnahme aufnahmegespräch aufnehmen
aufnehmende aufpassen aufrechterhaltung aufregen aufräumen aufs aufschreibe aufschreiben aufschreibt aufschub
aufschwung aufsehen aufseher aufsicht aufstand aufstehen aufsteht aufsteigen aufsteiger aufstellung aufstieg aufsuchen
aufsuchende aufsätze auftakt auftrag auftraggeberin auftrags auftreten auftretens auftritt auftritte auftritten
aufträge aufwachen aufwacht aufwand aufweise aufweisen aufweist aufwendungen aufwächst aufwändigen aufzeichnen
aufzeichnungen aufzeigen aufzieht aufzufinden aufzug aufzuheben aufzunehmen aufzuschreiben aufzählung aufzüge aug auge
augen augenblick augenbrauen augenhintergrund augenlid augenoptikerin augenringe augenringen auktionator ausbau
ausbauen ausbaute ausbilden ausbildung ausbildungsbetrieb ausbildungsstelle ausbildungsvergütung ausbleibender
ausbleibens ausblick ausbruch ausdauernd ausdruck ausdrücken ausdrücklich ausdrücklichen ausdrücklicher
auseinandergesetzt auseinandersetzung auseinandersetzungen ausfahrten ausfall ausfallen ausfallende ausfallenden
ausfallstunden ausflugslokal ausfälle ausfällen ausfällt ausführlich ausführliche ausführlicher ausführung
ausführungen ausfüllen ausgabe ausgaben ausgang ausgangslage ausgangspunkt ausgebaut ausgeben ausgebeutet ausgebildet
ausgebildete ausgebrochen ausgedehnt ausgedruckt ausgefahren ausgefallen ausgefallenen ausgeflippt ausgeführt
ausgefüllt ausgegangen ausgegeben ausgeglichen ausgehe ausgehen ausgehend ausgeht ausgehändigt ausgekocht ausgelagert
ausgelaugt ausgeliefert ausgelöst ausgemacht ausgemustert ausgenommen ausgeprägtes ausgerechnet ausgerichtet ausgeruht
ausgeschaltet ausgeschieden ausgeschildert ausgeschilderten ausgeschlichen ausgeschlossen ausgeschöpft ausgesetzt
ausgesprochen ausgespuckt ausgestaltet ausgestaltung ausgestattet ausgestellt ausgestrahlt ausgesucht ausgetragen
ausgetreten ausgewechselt ausgeweitet ausgewiesen ausgewählt ausgezeichnet ausgezogen ausgeübt ausgingen ausgleich
ausgleichs aushalten ausholt auskennt ausknipsen auskommen auskunft auskunftsanspruch auskunftssperre auskünften
auslagen ausland auslegung auslieferung ausländerbehörde ausländische ausländischen auslösbar auslösen auslöser
ausmachen ausnahme ausnahmen ausnahmsweise ausnutzung ausrastet ausreichen ausreichend ausreichende ausreichender
ausrichtung ausrufezeichen ausrücken ausrüstung aussage aussagen ausscheiden ausscheidet ausschlaggebend ausschluss
ausschnitt ausschuss ausschussmitglieder aussehen ausser ausserhalb aussetzen aussetzung aussicht aussichten aussieht
aussprechen ausspruch ausstattung aussteigen ausstellung ausstellungen ausstieg ausstreichen aussuchen austausch
austreibung austritt auswahl ausweichen ausweis ausweise ausweislich ausweitung auswendig auswertung auswirke
auswirken auswirkungen auswärtige auszeichnung auszeichnungen ausziehcouch ausziehen auszubauen auszufüllen auszug
auszugehen auszugsweise auszuhalten auszulassen auszulegen auszusetzen auszuwählen auszüge ausüben ausübung
authentizität autismus autist autobahnen autobahnmeisterei autobatterie autobauer autofahren autofahrer autohersteller
autohändler automaten automatik automatisch automatische autor autoren autorität autos autounfall auva avantgarde
avisiert avv aw azr azubi babyphon babyphone babys babysitter babysitterin bachelor back backe backen backenzähne
backofen backt bademantel badet badewanne bage bagger baggerfahrer bahndamm bahnen bahnhöfe bahnhöfen bahnlinie
bahnsteig bahntunnel bahnverkehr bahnübergang bahrain baiser bakterien balance baldige baldrian balken balkon balkone
bambina bamf banane bands bandscheibe bandscheiben bandscheibenvorfall banker bankkauffrau baptisten barauszahlung
barbeträge bardame barhocker barocke barrierefreien basar basiert basierten basilika basis basiszinssatz bass basta
bastelt bat batterie batterien bauabschnitt bauabschnitte bauarbeiten baubewilligung bauch bauchnabel bauchschmerzen
bauchweh bauen bauern baugb bauherren bauhof bauingenieur bauklotz baumarkts baumaschinenführer baumpfleger baureihe
baustelle baustellen baut baute bauteile bauten bauwagen bauwerke bauzeit bayerische bayley bb bd bds be
beabsichtigten beachten beachtet beachtung beamer beamte beamten beamtenrechtlichen beamtenrechts beamtenverhältnisses
beamtin beanspruchen beanspruchte beanspruchten beanstanden beantragen beantragt beantragung beantworten beantwortet
beantwortung bearb bearbeiten bearbeiterin bearbeitet bearbeitung beatmeten beatmung beauftragt bebaut bebilderte
becher beckenendlage bedacht bedanken bedarf bedarfs bedauert bedeckt bedenken bedenklich bedenklichen bedeute
bedeuten bedeutende bedeutender bedeutendste bedeutet bedeutsam bedeutung bedient bediente bedienung bedingt bedingte
bedingung bedingungen bedroht bedurfte bedürfe bedürfnisse bee beeg beeinflusst beeinflussung beeinträchtigungen
beenden beendet beendete beendigung beerdigung befahrbar befahren befand befanden befassen befasst befasste befinden
befindet befindliche befindlichen befragt befreit befreiung befreundet befristet befristete befristeten befristung
befugnis befuhr befund befunde befähigung befördert beförderung befürchtet befürworten befürwortet begabte begabung
begangen begann begegnen begegnet begehren begehrt begehrte begeistert begeisterung begibt beginn beginne beginnen
beginnender beginnt begl begleite begleiten begleiter begleiterin begleitet begleitete begleiteten begleiteter
begleitperson begleitung begleitungen begnügen begonnen begraben begrenzt begrenzte begrenzten begrenzung begriff
begriffe begriffsinhalt begrub begründen begründet begründete begründung begutachtung begünstigt behalte behalten
behandeln behandelnde behandelt behandle behandlung behandlungsmöglichkeiten behauptet behauptete behauptungen beheben
beherbergung beherrscht behielt behindert behinderte behinderten behinderung behinderungen behoben behälter behörde
behörden bei beibehalten beibehaltung beidem beider beides beidseitige beidseits beigebracht beigefügt beigefügten
beigeladene beigeladenen beigelegt beigezogen beihilfe beikost beim bein beinahe beine beinhaltet beisein beispiel
beispiele beispielsweise beissen beistand beistands beistandschaft beisteuerte beitrag beitragen beiträge bejaht
bejahung bekam bekannt bekannte bekanntem bekannten bekannter bekanntesten beklagen beklagte beklagten bekleidet
bekleidete bekleidung bekloppt bekomme bekommen bekommt bekämpfen bekämpft bekämpfung belagerung belangen belassen
belastende belastenden belastet belastung belastungen belastungsreaktion belaufen belebung beleg belege belegen
belegschaft belegt belegte belegten beleidigung beleuchtung belgischen beliebt beliebtes beliebtheit belief beliefert
bellen bellt bellte belohnt belästigt bemerkt bemerkte bemerkung bemerkungen bemessung bemessungsgrundlage bemühen
benachbarte benachbarten benachteiligt benachteiligung benannt benannte benennen benennung benkard benutze benutzen
benutzt benutzte benutzung benzin benötige benötigen benötigt benötigten benützt beobachten beobachter beobachtet
beobachtete beobachteten beobachtungen beobachtungsbogen berate beraten beraterin beratung beratungen beratungsschein
beratungsstellen beraubt berechnet berechnete berechneten berechnung berechtigt bereiche bereichen bereicht bereit
bereiten bereitet bereitgestellt bereithalten bereitlegen bereits bereitschaft bereitschaftsdienst bereitstellen
bereitwillig bereut bergarbeiter bergbaufirma bergführer bergleute bergstation bergsteiger bergung bergungsarbeiten
bergwerk berichte berichten berichterstatterin berichtet berichtete berichteten berichtszeitraum berndeutsch beruf
berufe berufen beruflich beruflichen berufliches berufserfahrung berufsgeheimnisträger berufskraftfahrer berufsschule
berufssoldat berufsverkehr berufsweg beruft berufung berufungsgericht beruhen beruhigen beruhigt beruhigung beruht
beruhte berät berücksichtigen berücksichtigt berücksichtigung berühmte berühmten berühmtheit berühren berührt berührte
berührung besagt besatzung besatzungsmacht beschaffenheit bescheid bescheidenen bescheids bescheinigung bescherte
bescherung beschimpft beschlagnahmte beschleunigen beschleunigte beschleunigungsstreifen beschloss beschlossen
beschlossene beschluss beschlusses beschlüsse beschlüssen beschnitten beschreiben beschreibend beschreibenden
beschreibender beschreibt beschreibung beschrieb beschrieben beschriebene beschriebenen beschriften beschriftet
beschriftung beschränkt beschränkte beschränkung beschränkungen beschwerde beschwerdebegründung beschwerdeführer
beschwerdeführerin beschwerdeführers beschwerdeverfahren beschwerdeverfahrens beschwert beschwerte beschädigt
beschäftigen beschäftigt beschäftigte beschäftigten beschäftigter beschäftigung beschämen beseitigt besetzt besetzte
besetzung besichtigt besiegelt besiegen besitz besitzen besitzer besitzes besitzt besoldungsgruppe besondere
besonderen besonderer besonderheit besonderheiten besonders besorgt besprechen besprechungsraum besprochen besser
bessere besseren besserer besserung bestand bestanden bestandteil bestandteile bestatter bestatterin bestattet bestehe
bestehen bestehend bestehende bestehenden besteht bestellen besteller bestellt bestellte bestellung besten besteuerung
bestimmen bestimmt bestimmte bestimmten bestimmter bestimmtheit bestimmung bestimmungen bestreikt bestreite bestreiten
bestritt bestritten bestärkt bestätigen bestätigt bestätigte bestätigung bestünde bestünden bestürzt besuch besuche
besuchen besucher besuchern besuchsdienst besuchsraum besuchstagen besuchszimmer besucht besuchte besuchten bet
beteiligt beteiligte beteiligten beteiligung betet beton betonen betont betonte betr betracht betrachten betrachtet
betrachtete betrachtung betrag betragen betraut betravg betreff betreffen betreffend betreffenden betreffzeile
betreiben betreiber betreibt betreten betreue betreuerin betreut betreuten betreuung betreuungsvertrag betrieb
betriebe betrieben betriebliche betrieblichen betriebs betriebsablauf betriebsausgaben betriebsleiter betriebsrente
betriebsschluss betriebssystem betriebsvermögen betrifft betritt betroffen betroffene betroffenen betrug betrugen
betrunken betrvg beträge beträgt betrüger bett bettag bettchen bettlerin bettzeit betätigen betätigte
betäubungsmitteln beule beurlaubung beurteilung beurteilungen beutel bev bevollmächtigten bevor bevorzugten
bevölkerung bevölkerungsdichte bevölkerungsentwicklung bevölkerungswachstum bewacht bewaffneten bewahren bewegen
bewegt bewegung bewegungen beweis beweisantrag beweisanträgen beweisen beweismittel beweist beweiswürdigung bewerber
bewerbung bewerte bewerten bewertet bewerteten bewertung bewertungsgesetzes bewg bewiesen bewilligt bewilligung
bewirken bewirtschaftet bewohner bewohnt bewusst bewährt bewährung bewährungshelfer bewährungshilfe bewältigen
bezahlen bezahlt bezeichnet bezeichnete bezeichnung bezeichnungen bezeugt beziehe beziehen bezieht beziehung
beziehungen beziehungsweise beziffert bezirke bezirken bezog bezogen bezogenen bezug bezugnahme bezugsperson
bezugspflege bezweifeln bezwingen bezüge bezüglich bfhe bgb bgbl bghr bghz biene bienen bienenstock bier bieten bietet
big biikebrennen bilanz bilanzierung bilateralen bilden bildenden bilder bilderbuch bildern bildet bildete bildeten
bildkarten bildung bildzeichen bili bilirubin bin binde binden bindenden bindestrich bindung bindungsstörung binnen
binnenschiffer bins bio biogas biografiearbeit biographie biohazard biologie bios birne bis bisher bisherige
bisherigen bislang bisschen bissschen bist bistum bit bitte bittet bk bl blagen bland blass blasser blasses blatt blau
blaue blauer blechschäden blei bleib bleibe bleiben bleibt bleistift blick blicke blicken blickkontakt blieb bliebe
blieben blind blinzeln blitzblank blitzer blitzsauber blk blocke blockflöte blockiert blogs bloss blubber blume blut
blutdruck bluterguss blutes blutgase blutig blutkultur blutverlust blutwerte blw blässe blätter blöd blödsinn blühe
bmf bmi boah bobath bockig bockwurst bodenwert body bodys boecker bogen bohrinsel bollerwagen bombe bon bonbon bonding
boot boote boots bootsbauer bord bordsteine bosheit bosnisch bosnische bosnischen bot botox botschaft botschafter
botulismus box boxer bp bpatg bpd brachte brachten branche brandschutz brandwunde brannte brao brasilianische
bratschistin brauch brauche brauchen braucht brauchte brauchtum brav breaking brehm brei breit breitbeinig breite
breiten breiter bremse bremst bremste brennt brexit breze bricht brief briefe briefen briefkasten briefkopf
briefmarken brille bring bringe bringen bringende bringt briten brockenhaus brokkoli bronchiolitis bronchitis
bronzemedaille brotberuf brotdose brotdosen brote broteinheiten broten brotkanten brotkasten bruders bruderschaft
bruise brummen brummig brummschädel brunnen brunnenbauer brust brustentzündung brustwarzen brutto bruttoarbeitslohn
bräuchte bräunlich brötchen brüche brüchen brücken brückenarbeiten brückentag brüder brüllen bs bsge bstbl bt bua bub
buben buchbinderin buchhalterin buchst buchstaben buchstabiere buchstabieren buchstabiert bucht buddhistin bude
budesonid buecher buffet buggy buhnen building bulg bulgarin bulgarisch bulldogg bumm bundeskanzlerin bundesland
bundesligisten bundesländer bundesstaat bundesstrasse bundestagsfraktion bundestagswahl bundestrainer
bundesverkehrsminister bundesweit bundesweiten burek burganlage burlg burned burnout burschen busersatzverkehr
busfahrer busfahrerin bushaltestelle business buslinien busnotverkehr bussen busses bussi busverkehr buuuh bv bverfg
bverfge bverfgg bverwg bverwge bvl bvr bzw bäckereifachverkäuferin bäckerin bändchen bänder bäuerchen bäuerin bäume
bäumen böen bögen böller börse börsen börsengang böschung böse böser bösgläubigkeit böten bücher büchern bückt
bügeleisen büglerin bühnenmeister bündeln bürgerinitiativen bürgerkrieg bürgerl bürgerlich bürgerlichen bürgermeister
bürgerschaft büro bürokauffrau bürokratie büros ca caballo cabergolin cad cafés call camping cannabis caps capt
carabiniere card carport carsharing cb cc cd cds cefuroxim cellistin cent ceo chambre chance chancen chaos charakter
charakterisiert charakteristisch charakterschwäche charta charts chat chatgruppe chats chatverlauf check checkt chef
chefarzt chefin chefs chemie chemielaborantin chemikalie chemikalien chemikant chemische chemischen chemotherapie chf
chi chief chien chilenin chinesisch chinesische chinesischen chipkarte chips chipsatz chirurgie cholerische chor
chorgesangs christ christdemokraten christliche christlichen chronik chronischen ci cia ciao circa ck clan classic
clean clearing client clips clique cloud clown cm coach coaching cochlea code codes coffein coiffeur cola comeback
compliance computer computergenerierte computern computernetzen computersoftware computersysteme conduite conference
congo containerhafen containern containment content converter cool cooles corsa corydoras couch couchtisch coupon
cousine cover cpp cpu cq crash craving crew cricket cringe crp cruise ctg cup cut daa dabei dabeibleiben dabeihaben
dachboden dachdecker dacht dachte dachten dachverband dackel dad dadurch dafür dagegen dagesessen daheim daher dahin
dahingehend dahingestellt dahinter damalige damaligen damals dame damen damenschneiderin damit dammriss danach dance
daneben danger dank danke danksagungen dankt dann daran darauf daraufhin daraus darf darfst dargelegt dargelegten
dargestellt dari darlegen darlegungen darlehen darmstädter darstellen darstellt darstellung darstellungen darum
darunter darüber dasselbe data datei dateinamen daten datenbank datenkommunikation datenlage datenmengen datenschutz
datenträger datenverarbeitungsgeräte datiert datu datum dau dauer dauerbeschäftigung dauere dauerhaft dauern dauert
dauerte daumen daure davon davonläuft dax dazu dazugeschaltet dazuholen dazwischen dbl dbt dear debatte debatten
debütalbum deck decke deckel decken deckenventilator deckt deckte deckung defekt defekte defekten defekter defektes
defensive definiert definition definitiv defizit defizite dehydratation deichverband dein deine deinen dekanat
dekorateurin dementsprechend demenz demgegenüber demnach demnächst demo demografische demonstration demonstrationen
demontiert demos demselben denen denjenigen denkbar denke denken denker denkmal denkt denn denne dennoch denselben
depot depression depressiv depressive depressiver derartige derartigen deren derer dermatitis derselbe derselben
derweil derzeit derzeitige deshalb designer designs dessen desto deswegen detail detaillierte detaillierten details
deuten deutet deutlich deutliche deutlichen deutsch deutschem deutsches deutschkurs deutschlehrerin deutschrap
deutschsprachigen deutung dez dezember dezentraler dh diabetes diabolos diagn diagnose diagnosen diagnostik
diagnostisch diakon dialekt dialog dialoge dialogische dialyse diaper dich dicht dichter dichtet dichtgemacht dicker
diebstahl diebstahls diejenigen dienen dienstag dienstagabend dienstags dienstbetrieb dienste diensten diensthandy
dienstleistung dienstleistungen dienstleistungsgesellschaften dienstliche dienstlichen dienstplan dienstplänen
dienstposten dienststelle dienstzeit dienstzeiten dienstzimmer dient diente dies diesbezüglich diese diesel dieselbe
dieselben dieselmotoren diesen dieser dieses diesjährigen diesmal diesseits differenzierung diffusen digga digital
digitalen diktat diktate diktieren diktiert dilemma ding dinge dings dinos dipl diplom dir direct direkt direkte
direkten direktnachrichten direktor direktverbindung dirigent dirigiert disketten diskussion diskussionen diskutieren
diskutiert display disponentin disposition dissertation dissoziation dissoziiert distanz distanziert dithmarschen
diverse dividenden division diät diätetisch dk dl dll dm dna doc doch dogge doku dokument dokumentation
dokumentationen dokumente dokumenten dokumentieren dokumentiert dollar dolm dolmetschen dolmetscher dolmetscherin
dolmetscht donerstag donnerstag donnerstagabend donnerstagen donnerstags donnerstagvormittag donnert doof doofes
doppelkreis doppellinie doppelpunkt doppelschicht doppelstrich doppelt doppelte doppelten doppelter doppeltraktion
doppelzimmer dorfes dorfhelferin dorfrand dornen dort dorthin dortige dortigen dortiges dose dosen dosiert dosierung
dosis dossier dotierten down download dozenten dp drachen draht drahtiger drahtlosen drahtzieher drama dran drang
drangen drauf draussen drechsler dreckiges drehbuch drehen dreht drehte dreieinhalb dreien dreier dreifach dreihundert
dreikampf dreikönig dreikönige dreikönigstag dreimal dreischichtbetrieb dreiundachtzig dreiundvierzig dreiundzwanzig
dreizehn dreizehnjährige dres drig drin dringend dringende dringenden dringender dringlichkeit drinnen drinstehen
dritt dritte drittel dritten drittens drittes drk drogenrausch drogistin drohen drohend drohende drohne droht drohung
druck druckbuchstaben drucken drucker druckreif drucks druckschrift druckschriften drum drängeln drängen drängt drüben
drüber drücken drückt dsa dsgvo duell duisburger dulde duldung dumm dunkel dunkelheit dunkeln dunkle dunklen dunkler
dunstabzugshaube duo duplo durch durchatmen durchaus durchbruch durcheinander durcheinandergewürfelt durchfahrender
durchfall durchfallen durchflossen durchführen durchführung durchgeführt durchgeführten durchgehend durchgehende
durchgesetzt durchgestrichen durchgezogene durchlaufen durchleuchtet durchmesser durchs durchsage durchschlagen
durchschnittlich durchschnittlichen durchschnittseinkommen durchschrift durchsetzen durchsetzung durchsuchung
durchsuchungsbeschluss durchwahl durchzuführen durchzusetzen durfte durften durst dusche duschen duscht dutzend duzt
dvd dvo dx dysfunktionale dz dzt dämmerlicht dänen dänische dönerimbiss dörfer dünn dünne dürfe dürfen dürfte dürften
ea eahna earl eau eb eben ebene ebenfalls ebenso ebit ebm ebooks ebv echt echte echten echter ecke edding edge edition
ee eeg efb effekt effekte effektive effektiven effizienz efz egal egh eh ehe ehefrau eheleute ehem ehemalige
ehemaligen ehemaliger ehemals ehemann ehepaar eher ehre ehren ehrenamt ehrenamtl ehrenamtlich ehrenfrau ehrenmal
ehrliche ei eiablage eichen eid eier eifersucht eig eigenbedarf eigene eigenem eigenen eigener eigenes eigenheimzulage
eigens eigenschaft eigenschaften eigensinn eigenständige eigenständigen eigentlich eigentliche eigentlichen eigentum
eigentümer eigentümerin eignung eil eile eilig eilige eilt einander einbauen einbeziehen einbezieht einbeziehung
einbezogen einbezug einbinden einbindung einblick einblicke einbrecher eindeutig eindreiviertel eindruck eine
eineinhalb einem einen einerseits eines einfach einfache einfacher einfahren einfallen einfluss einflussnahme
einführung eingabe eingearbeitet eingebaut eingebettete eingebracht eingebunden eingefallen eingeflogen eingeführt
eingegangen eingegliedert eingehalten eingehen eingehende eingehenden eingeholt eingekauft eingeklemmt eingeklemmte
eingeladen eingelagert eingeleitet eingelöst eingemeindet eingenickt eingenommene eingepackt eingepflegt eingereicht
eingereist eingerichtet eingeräumt eingeschlafen eingeschlagen eingeschlagenem eingeschlossen eingeschränkt
eingeschränkte eingeschränkten eingesetzt eingesetzten eingesperrt eingesteckt eingestellt eingestiegen eingestuft
eingesunken eingesunkene eingetragen eingetragene eingetreten eingetroffen eingeweiht eingewilligt eingewöhnung
eingezogen eingleisig eingliederungshilfe eingreifen eingriff einhalten einhaltung einheimische einheiten einheitlich
einheitliche einheitlichen einheitliches einheitsbewertung einhält einige einigem einigen einiger einigung einkauf
einkaufstasche einkaufswagen einkaufszettel einklagen einklang einkommen einkoten einkünfte einkünften einladen
einladung einlagen einlassung einleitung einliegerwohnung einlädt einmachgläsern einmal einmaleins einmalig einmalige
einmarsch einnahme einnahmen einnässen einplanen einreichen einrichtung einrichtungen eins einsame einsatz einsatzes
einsatzort einsatzzeit einschlafen einschränkung einschränkungen einschulung einschätzen einschätzung einsehen
einseitig einsen einsender einsetzbar einsetzen einsetzt einsicht einspruch einspruchsverfahren einspurig einst
einsteigen einstellen einstellung einstieg einstige einstimmig einstufung einstweilen einstweilige einstweiligen
einsätze einsätzen eintrag eintragen eintragung eintreffen eintreten eintritt eintritts einträge einundsiebzig
einundvierzig einundzwanzig einundzwanzigsten einverstanden einverständnis einwanderer einweihung einweisung einwendet
einwerfen einwilligung einwohner einwohnern einwohnerzahl einzelberatung einzelfall einzelfalls einzelgespräch
einzelhandel einzelheiten einzeln einzelne einzelnen einzelnes einzeltermine einzelwörter einziehungen einzig
einzigartig einzigartiger einzige einzigen einziges einzug einzuladen einzurichten einzusetzen einzustellen eisen
eisenbieger eisenmangel eisenmangelanämie eishockey eiszeit ekg elefant elegant elektriker elektrisch elektrische
elektrischen elektrischer elektroingenieur elektrolyte elektroniker elektronisch elektronische element elemente
elfjährige elfmal elften elfter elsässerin elterliche elterlichen elternabend elternarbeit elternbeirat elternberatung
elternbriefe elterncafé elterngeld elterngespräch elterngespräche elternhaus elternkurs elternschaft elternsprechtag
elternteil elternteile elternteilen elterntraining elternzeit elternzeitvertretung emdr emojis emotionale empf empfang
empfangen empfehle empfehlen empfehlenswert empfehlung empfehlungen empfiehlt empfindlichste empfohlen empfohlene
empfänger empfängt empirische empört enden endet endete endgerät endgültig endlich endokrinologe endrunde energie
energiekosten energien energieversorger energieversorgung energydrink engagement engagiert engagierten enge engem
enger engeren englisch englische englischen engländer engmaschig enkel enkelin enkelkind enkeltochter enorm enorme
enormen entbindung entbunden entdecken entdeckt entdeckte entfallen entfallenden entfaltet entfernt entfernte
entfernung entfiel entfielen entfällt entgegen entgegengesetzten entgegenstehenden entgeltgruppe entgiftet entgiftung
enthalte enthalten enthaltene enthaltung enthielten enthoben enthält entl entlang entlassen entlassung entlassungen
entlassungsmanagement entlasten entlastet entlastung entnehmen entnommen entrichtenden entrée entsch entscheiden
entscheidend entscheidende entscheidenden entscheidest entscheidet entscheidung entscheidungen entschied entschieden
entschlossen entschuldige entschuldigen entschuldigt entschuldigte entschuldigung entsendung entspreche entsprechen
entsprechend entsprechende entsprechenden entsprechender entsprechendes entspricht entstand entstanden entstandene
entstandenen entstehen entsteht entstehung enttäuscht enttäuschung entweder entweichung entwendet entwerfen entwertet
entwickeln entwickelt entwickelte entwickelten entwickeltes entwickler entwicklungen entwicklungsbericht
entwicklungspsychologischen entwicklungsstörung entwicklungsverzögerung entwirft entworfen entwurf entwurfs entwürfe
entzug entzugssymptomen ep epb epilepsie episode epoche erachtens erachtet erarbeiten erarbeitet erarbeiteten erbaut
erbaute erbauten erbbaurecht erbbaurechts erbe erben erbeten erbost erbracht erbrachten erbrechen erbringen erbsen
erbstück erbte erdbeben erdgas erdgeschoss erdgeschosswohnung erdnüssen erdoberfläche erdreich erdrutsch ereignet
ereignete ereignissen erfahren erfahrene erfahrung erfahrungen erfahrungsstufe erfasst erfassung erfinderischen
erfindung erfolg erfolge erfolgen erfolglos erfolgreich erfolgreichen erfolgreichste erfolgt erfolgte erfordere
erforderlich erforderliche erforderlichen erfordert erforderte erfragen erfreut erfreute erfuhr erfunden erfährt
erfüllen erfüllt erfüllung ergab ergangen ergangenen ergebe ergeben ergebnis ergebnisoffen ergebnisprotokoll
ergebnisse ergebnisses ergibt erging ergo ergotherapeutin ergotherapie ergänzend ergänzt ergänzte ergänzung erhalt
erhalten erhaltung erheben erheblich erhebliche erheblichem erheblichen erheblicher erhebung erhielt erhielten erhob
erhoben erhobene erhoffen erholung erhält erhältlich erhöhen erhöht erhöhte erhöhten erhöhter erhöhung erinnern
erinnert erinnerte erinnerung eritreisch eritreische eritreischer erkannt erkannte erkannten erkennbar erkennbare
erkennbaren erkennen erkennt erkenntnis erkenntnisse erkenntnissen erklären erklärt erklärte erklärten erklärung
erklärungen erkrankt erkrankte erkrankung erlangen erlangte erlass erlassen erlaube erlauben erlaubnis erlaubt
erlaubte erlebt erlebte erlebten erledigen erledigt erledigung erleichterung erleiden erlitt erlitten erläutert
erläuterte erläuterung erlös erlöse ermahnung ermessen ermitteln ermittelt ermittler ermittlung ermittlungen ermordet
ermuntert ermächtigt ermöglichen ermöglicht ern ernannt ernannte erneuerbare erneuert erneuerung erneut erneute
erneuten ernster ernsthaft erntedank ernährt ernährte ernährung ernährungsberatung erobern erobert eroberten
erpressung errechneter erreichbar erreichbarkeit erreichen erreicht erreichte erreichten errichten errichtet
errichtete errichtung erringen ers ersatz ersatzbusse ersatzprogramm ersatzverkehr ersatzweise ersatzzug erscheinen
erscheint erschien erschienen erschienenen erschlossen erschossen erschrecken erschrickt erschrocken erschöpft
erschöpfte erschöpfung ersetze ersetzt ersetzte ersetzten ersichtlich ersparnisse erst erstarren erstarrt erstatte
erstatten erstattet erstattung erstaufnahme erstaunlich erstausstattung erstbesuch erstellt erstellung ersten erstens
erstes erstgespräch ersticken erstkontakt erstmal erstmals erstmanifestation erstrebte erstreckt ersttermin ersuche
erteilt erteilten ertragen ertrunken erträgt erwachsen erwachsene erwachsenen erwarb erwarte erwarten erwartenden
erwartet erwartungen erweist erweitern erweitert erweiterte erweiterten erweiterung erwerb erwerben erwerbsminderung
erwerbsminderungsrente erwies erwiesen erwischt erwischte erwogen erworben erwägen erwägt erwähnt erwürgt erz
erzbischof erzbistums erzeugen erzeuger erzeugnis erzeugnisse erzeugnisses erzeugt erzeugung erzieher erzieherin
erzieherinnen erziehung erziehungsbeistandschaft erziehungsberatungsstelle erziehungsberechtigte erziehungsfähigkeit
erzielen erzielt erzielte erzielten erzogen erzähl erzählen erzählt erzählte erzählten erzählung erzählungen eröffnen
eröffnet eröffnete eröffneten eröffnung escitalopram eskalierten ess esse essener esslöffel esstisch est estdv estg
estrichleger etablieren etabliert etablierten etc ethischen ethnien ethnischen etikett etiketten etliche etwa etwas
euch eur eure euren euro europaletten europameister europaminister eventuell eventuellen evil evolution evtl ewig ex
exakt example executive exemplare exil existenz existieren existiert exklusive exklusiver exotischer expansion
expedition experimente experimentelle experte experten expertin explizit explodierte exploration export exportiert
exsikkose extern externe extrem extremen fa fach fachangestellte fachartikel facharzt fachberatung fachbereich
fachchinesisch fachdienst fache fachebene fachen fachgerichte fachgespräch fachkenntnisse fachkraft fachkräfte
fachleute fachlich fachlicher fachliteratur fachmann fachmännisch fachschule fachtag fachärztliche fact faden fahndung
fahne fahr fahrbahn fahrbahnen fahrbahnrand fahrdienst fahre fahren fahrenden fahrer fahrerin fahrgastes fahrgeld
fahrgäste fahrkarte fahrkarten fahrlehrer fahrn fahrplanwechsel fahrplanänderung fahrplanänderungen fahrpläne fahrrad
fahrradabteil fahrradfahrer fahrradhelm fahrradmitnahme fahrräder fahrschule fahrspur fahrspuren fahrstreifen
fahrstuhl fahrt fahrtausfällen fahrten fahrtrichtung fahrzeit fahrzeiten fahrzeug fahrzeuge fahrzeugen fahrzeuges
fahrzeugs fail fake fakt fakten faktische faktor fall fallberatung fallbericht fallbeschreibung fallbesprechung
falldarstellung falle fallen fallend falles fallmanagement fallnummer fallzahl falsch falsche falschen falscher
falsches falschfahrer faltblatt fam famfg familien familienarbeit familienbeihilfe familienbildung familienehre
familiengericht familienhelferin familienhilfe familienkasse familiennachzug familienname familiennamen familienpflege
familienrat familienrichterin familienrunde familiensache familiensprache familienzeit familiäre familiären family fan
fanclub fand fanden fange fangen fangruppen fans farbe farben farbenlehre farbigen faschingsdienstag faschingskostüm
fasd fassade fasse fassen fasst fassung fast fastenzeit fastete fastnachtsdienstag fatal fatale father faul faulen
fauna faustball faustregel fax fazit features feb feber febr febraur februar feder federführend feedback fehlalarm
fehlalarme fehle fehlen fehlende fehlenden fehlender fehler fehlgeburt fehlgeburten fehlt fehltag fehltage fehlte
fehlten feier feierabend feierabendbier feierlich feierlichkeiten feiern feiert feiertag feiertagen feile feind feine
feiner feinfühlig feinfühlige feinmotorik feldzug felgen fell fencheltee fenster fensterbank fensterbrett
fenstergriffe fenstern fentanyl ferien ferienbetreuung ferienwohnung ferienwohnungen ferkel ferme fern ferndiagnosen
ferne ferner fernmelder fernmeldetechniker fernseher fernverkehr ferritin ferro fertig fertigkeiten fertigstellung
fertigt festbeleuchtung feste fester festgehalten festgelegt festgelegten festgenommen festgenommenen festgesetzt
festgestellt festgestellten festhalten festival festivals festland festlegung festlichen festnahme festnahmen festnetz
festplatten festsetzen festsetzung feststellen feststellung feststellungen festzurren festzustellen fetaler fett feuer
feueralarm feuerschutz feuerwehreinsatz feuerwehren feuerwehrfahrzeug feuerwehrmann fgo fh fi fibro fieber fiel fielen
fies fig figur figuren fiktionsbescheinigung fiktiven filme filmen filmmusik filmplakat films filmt filtern filzstift
finale finalen finales finanzamt finanzgerichts finanziell finanzielle finanziellen finanzieller finanzieren
finanziert finanzierung finanzkrise finanzminister finanzverwaltung find finde finden findest findet fing finger
fingerfood fingernägel fingerspitzengefühl finken finnegan firmen firmengründer fisch fischstäbchen fix fixiert
fjorden flach flachen fladenbrot flagge flammen flasche flaschen flash flechten flecken fleischer
fleischereifachverkäuferin fleischlos flicken flickzeug fliege fliegen flieger fliegt fliehen fliesen fliesenleger
flipchart flog floh floristin floskeln flott flow fls fluchen flucht flug fluggesellschaft flugzeug flugzeugabsturz
flugzeuge flugzeugwerk flummi fluorid fluss flusses flut fluthilfe flyer fläche flächen fläschchen flöte flüchtet
flüchteten flüchtig flüchtigkeitsfehler flüchtling flüchtlinge flüchtlingen flüchtlingseigenschaft flüchtlingsrat
flüge flüssig flüssigkeit flüssigkeiten flüstert flüsterte fokus folge folgejahren folgemonats folgen folgende
folgenden folgender folgendes folgetag folgezeit folglich folgt folgte folgten fonds fontanelle fontäne for fordere
fordert forderte forderung forderungen foren form formalen formales format formation formblatt formel formen formula
formular formuliert formulierten formulierung formulierungen forscher forschungsreise forstwirt forstwirtschaft fort
fortan fortbildung fortgegangen fortgesetzt fortlaufend fortpflanzung fortschreibung fortschritt fortschritte
fortsetzen fortsetzt fortsetzung foto fotodokumentation fotograf fotografie fotografien fotografieren fotografiert
fotos frachter frag frage fragebogen fragebögen fragen fragestellung fragezeichen fragiles fraglich fragmente fragst
fragt fragte fraktion fraktionen fraktionsvize fraktionsvorsitzende frakturen franzose franzosen französin französisch
französischen frauenarzt frauenarztpraxis frauenfrühstück frauenname frauenärztin frech free freier freigegeben
freigelassen freigesprochen freiheit freiheitsstrafe freilich freistil freitagabend freitage freitagmittag
freitagnachmittag freitags freitext freiwillig freiwillige freiwilligen freiwilliger freizeitausgleich fremd fremde
fremden fremdwörter frequenz freude freudig freue freuen freunden freundin freundinnen freundlich freundliche
freundlichen freut freute friede frieden friedhof friend friert friesisch frische frischen frischer frisches friseur
friseurin friseurmeisterin frisiert frisst frist fristen fristlos frisur froh frohes from fronleichnam frostfreien
fruchtwasserembolie frueher fruehjahr frustriert fränkisch fräulein fröschen früchten früh frühchen frühdienst frühen
früher frühere früheren früherer früheres früherziehung frühesten frühestens frühgeborene frühgeborenen frühgeburt
frühgeschichte frühjahr frühkindlichen frühkindlicher frühling frührente frührentner frühschicht frühsommer frühstück
frühstücken frühstückspause frühstückstisch fsj fuck fuehrt fuenf fuenften fuhren fund funkstille funktion funktionen
funktionieren funktionierenden funktioniert funktionierte funktionsfähigkeit furcht furchtbar fusion fusionieren fuss
fussball futsal fä fäden fähigkeit fähigkeiten fähranleger fähre fährt fälle fällen fällig fällt fände fängt färbung
fäuste fäusten föhn fördere fördern förderrichtlinie förderschule förderschwerpunkt förderte förderung förmlich fügt
fügte fühlen fühlt führe führen führende führenden führer führerschein führt führte führten führung füllen füllt
füllten fünfeinhalb fünfhundert fünfjährige fünfjähriger fünfmal fünft fünfte fünften fünftens fünfundzwanzig fünfzehn
fünfzehnte fünfzig fürbitte fürchten fürchtet fürs fürsorge fürsorgerischer füttern füttert gab gabe gaben gabs galaxy
galaxys gallenkamp galt galten galvaniseur ganz ganze ganzen ganzer ganzes ganzjährig ganztagsbetreuung ganztagsschule
ganztägig gar garantiert garderobe garnicht garnieren garnix gartentor gas gast gastgeber gastgewerbe gastmusiker
gaststätten gateways gattung gattungen gaumenspalte gb gd gdm ge geahnt gearbeitet geb gebacken gebadet gebaut gebe
gebellt geben gebet gebeten gebetet gebiet gebiete gebieten gebietes gebietsreform gebilde gebildet gebissen geblieben
gebliebenen geblitzt geblutet geboren geborene geborgen geborn geboten gebotenen gebracht gebrannt gebrauch
gebrauchsmuster gebraucht gebrauchten gebrochen gebrummt gebrüll gebucht gebunden gebundene geburt geburtsgewicht
geburtsklinik geburtstag geburtstagen geburtsurkunde gebärden gebärdet gebärende gebäude gebäuden gebäudes gebühr
gebühren gebürtig gebüsch gecheckt gedacht gedanken gedankenstrich gedanklich gedankt gedeckt gedeihen gedeihstörung
gedeiht gedenken gedenkstätte gedeutet gedicht gedichtband gedichten gedreht gedroht gedruckte gedrängt gedrückt
geduld gedächtnis geehrte geehrter geehrtes geeignet geeignete geeinigt gefahr gefahren gefahrgut gefallen gefangen
gefangenen gefangener gefangennahme gefasst gefastet gefeiert gefilmt geflogen geflüstert gefolgt geforce gefordert
geforderte gefragt gefrierfach gefrühstückt gefunden gefährden gefährdet gefährdung gefährdungen
gefährdungseinschätzung gefährlich gefährlichen gefällt gefängnis gefärbt gefördert gefüge gefühl gefühle gefühlen
gefühlt geführt geführte geführten gefüllt gefüttert gegangen gegeben gegebenenfalls gegebenheiten gegebn gegen gegend
gegeneinander gegenleistung gegenlesen gegenrichtung gegensatz gegenseitig gegenstand gegenstands gegenstandswert
gegenstände gegenteil gegenteiliges gegenwart gegenwärtig gegenwärtige gegenwärtigen gegenzug gegenüber
gegenüberliegenden gegenübers gegenübertragung gegessen geglättet gegner gegnerischen gegoogelt gegossen gegriffen
gegründet gegründete gegründeten geguckt geh gehabt gehakt gehalt gehalten gehandelt gehauen gehe geheimnis
geheimnissen geheimzeichen geheiratet gehen gehetzt geheult gehindert geholfen geholt geht gehts gehälter gehängt
gehäuft gehäuse gehör gehöre gehören gehörenden gehörig gehörs gehört gehörte gehörten geige geigenbauer geigerin geil
geist geister geistig geistlicher gekauft gekehrt gekennzeichnet gekennzeichneten gekippt geklaut gekleidet geklettert
geklingelt geklopft geklärt geknackt gekocht gekommen gekotzt gekriegt gekrochen gekränkt gekühlt gekündigt gekürzt
geküsst gelacht geladen gelagert gelang gelangen gelassen gelaufen gelbe gelben gelber gelbsucht geld geldmenge
geldpolitik geldstrafe gelegen gelegene gelegenen gelegenheit gelegentlich gelegt geleistet geleistete geleitet
gelenkbus gelernt gelernte gelernter gelesen geliefert gelingen gelingt gell gelogen gelte gelten geltend geltende
geltendem geltenden geltung gelungen gelächter gelände geländer geläufig gelöscht gelöst gelöste gem gemacht gemachte
gemachten gemahnt gemalt gemampft gemeindeamt gemeindebau gemeindegebiet gemeindekindergarten gemeinden gemeinderat
gemeinderates gemeinderats gemeindesaal gemeindeschwester gemeindeältesten gemeinsam gemeinsame gemeinsamen
gemeinsamer gemeinsames gemeinschaft gemeinschaftsküche gemeint gemeldet gemerkt gemessen gemischt gemobbt gemolken
gemälde gemäss gemüse gemütlich gen genannt genannte genannten genau genaue genauen genauer genauso genehmigt
genehmigung generalbundesanwalts generalgouverneur generation generationen generell generelles genervt genetik
genetisch genickt genie genogramm genommen genommenen genossen genre gens genug genuss genutzt genutzten genäht genüge
genügen genügend genügt geodreieck geographie geographische geohrfeigt geologe georgierin georgisch georgische gepackt
gepard gepasst gepflanzt gepflegt gepfändet geplant geplante geplanten geplatzte gepolstert geprägt geprägten geprüft
geputzt gepäck gepäckstück gequakt gequetscht gerade gerannt geraten geraucht gerechnet gerecht gerechtfertigt
gerechtigkeit gerechtigkeitssinn gerede geredet geregelt geregelten gereist gerettet gerettete gericht gerichte
gerichtet gerichtete gerichtliche gerichtlichen gerichts geriet gerieten gering geringe geringen geringer geringfügig
gerinnung gerissen germanistik gern gerne gerochen gerodet gerste geruch gerufen gerundet gerutscht gerät geräte
geräten geräumt gerüchte gerüst gerüstbauer gesagt gesammelt gesamt gesamtbetriebsrat gesamte gesamten gesamtfläche
gesamtfreiheitsstrafe gesamtheit gesamtjahr gesamtnetz gesamtsieg gesamtzusammenhang gesangverein geschaffen geschah
geschaltet geschaut geschehen gescheiterten geschenk geschenke geschenkt geschichte geschichten geschicke geschickt
geschickte geschieden geschieht geschirrtücher geschlafen geschlagen geschlossen geschlossene geschlossenen
geschlossenes geschmiert geschnitten geschnittenes geschoben geschossen geschrei geschrieben geschriebenes geschrien
geschw geschwiegen geschwindigkeit geschwindigkeitsmessungen geschwister geschwistern geschwitzt geschädigten geschäft
geschäfte geschäfts geschäftsführer geschäftsführung geschäftsjahr geschäftsnummer geschäftszeichen geschämt geschätzt
geschätzte geschüttelt geschützt geschützte geschützten gesehen gesehn gesellschafter gesellschaftliche
gesellschaftlichen gesendet gesenkt gesessen gesetz gesetzbuchs gesetze gesetzentwurf gesetzes gesetzgeber
gesetzgeberischen gesetzgebungsverfahren gesetzl gesetzlich gesetzliche gesetzlichen gesetzt gesichert gesicht
gesichter gesichtspunkt gesichtspunkte gesondert gesorgt gespaltenen gespannt gespart gespendet gesperrt gespielt
gesprengt gesprochen gespräch gespräche gesprächen gesprächsführung gesprächsnotiz gesprächspartner gesprächsprotokoll
gesprächsthema gespuckt gespült gestalt gestalten gestaltet gestaltete gestalteten gestaltung gestaltungsrechte
gestaltungsspielraum gestanden gestartet gestationsdiabetes gestattet gestatteten gestattung gesteckt gesteigerte
gestellt gestellte gestellten gestern gesteuert gestiegen gestillt gestillte gestoppt gestorben gestreckt gestrichelt
gestrichelte gestrichelten gestrichen gestrickt gestrigen gestritten gestuft geständnis geständnisse gestört gestürzt
gestützt gesucht gesund gesunde gesunden gesundheitliche gesundheitlichen gesundheits gesundheitsamt
gesundheitsministerium gesundheitssorge gesundheitswesen gesungen gesunken getan getauft getauscht geteilt getestet
getilgt getippt getragen getreide getrennt getrennte getreten getrockneter getroffen getroffenen getrunken getränk
getränke getränkemarkt getuschel getötet gewacht gewalt gewaltenteilung gewaltsam gewalttäter gewalttätige
gewaltverbot gewann gewarnt gewartet gewaschen gewechselt geweckt gewehr gewehre geweiht geweint gewerbe gewerblich
gewerblichen gewerblicher gewerkschaft gewerkschaften gewertet gewesen gewicht gewichte gewichtige gewichtigen
gewichtskontrolle gewichtsverlust gewichtszunahme gewickelt gewidmet gewinn gewinne gewinnen gewinner gewinnt gewisse
gewissen gewisser gewitter gewitzelt gewogen gewohnt gewollt gewonnen geworden gewordene gewordenen geworfen gewstg
gewunken gewusst gewählt gewählte gewähren gewährleisten gewährleistet gewährleistung gewährt gewährten gewährung
gewöhnen gewöhnlich gewöhnliche gewöhnlichen gewünscht gewürdigt gewürze gez gezackte gezahlt gezahlten gezeichnet
gezeichnete gezeigt gezielt gezielte gezittert gezogen gezwungen gezählt geändert geänderte geänderten geöffnet
geöffneter geübt gf ggf ggs ghz gibt gibts giebelhäuser gierig gilt ging ginge gingen gipfel gipfels gips gipse gipser
gitarre gitarren gitarrist gitarristen gitter gitterbett gitti gkv gl glas glasbläser glascontainer glasdach
glaskeramik glaskugel glasmacher glasmalerin glasschleifer glatt glatze glaub glaube glauben glaubensgemeinschaft
glaubhaft glaubhaftigkeit glaubt glei gleich gleiche gleichem gleichen gleicher gleiches gleichfalls gleichgewicht
gleichgültig gleichheitssatz gleichnamigen gleichstellung gleichungen gleichwertig gleichwohl gleichzeitg gleichzeitig
gleis gleisbauer gleisbereich gleise gleisen glimpflich globale globalen glotze gluckst gläschen gläser glätten
gläubiger glöckchen glücklich glühwein gmocht gn gnade gnu goals goerlitz goldenen goldesel goldmedaille goldpreis
goldschmied got gotha gotische gottes gottesdienst gottesdienste gotteshaus gprs grad grafen grafiken grafikerin
grafikkarten grafisch grafische gramm granatapfel grantig gratis graue grauen grausen gravida greifen greift grenze
grenzen grenzwert grenzwertig grieche griechisch griechischen griff griffen grillplatz grinden grinsen grinste grippe
grobmotorik grollen grossbuchstaben grosse grossen grossmutter grossmütter grossvater grossvaters gruesse grunde
grunderwerbsteuergesetz grundgesetz grundgesetzes grundlage grundlagen grundlegend grundpreis grundrecht grundrechte
grundsatz grundsatzes grundsicherung grundstein grundsteuer grundstück grundstücke grundstücken grundstücks grundsätze
grundsätzen grundsätzlich grundsätzliche grundsätzlichen grundsätzlicher grundsätzliches grundvermögens
grundversorgung gruppen gruppenchat gruppenchats gruppenraum gruppensieger gruppenzweiten grur gruss gräber gräberfeld
gräten gründe gründen gründer gründete gründlich gründonnerstag gründung grünlich grütze gscheit guck gucken guckt
gummibärchen gummihuhn gummistiefel gummistiefeln gunsten gurke gurken gurrt gurt gutachten gutachtens gutachter guter
gutes guthaben gutschein gymn gymnasiasten gyn gynäkologie gz gäbe gänzlich gärten gärtnerin gäste gästebett
gästezimmer gültig günstig günstige günstigen günstiger gürtel güte güter güterzug haarausfall haare haaren hab haben
habs habt hafer haferbrei haferflocken haferkamp haft haftbedingungen haftende haftet haftstrafe haha haken hakenkreuz
hakt halal halb halbbruder halbe halben halber halbes halbfinale halbiert halbjahr halbjährlich halbmondförmige halbs
halbsatz halbschlaf halbschwester halbstundentakt halbsätzen halbtags halbwaisenrente halbwegs halbzeit half hallo
hals halt haltbar halte halten haltepunkt halter haltestellen haltung hamster hand handball handballerinnen
handbewegungen handel handele handeln handelsrechtlicher handelt handelte handeltreibens handfeuerwaffen handgriff
handlung handlungen handlungsbedarf handout handpuppe handreichung handrücken handschrift handschriftl handschriftlich
handschuhen handwerker handy handynr handytarif hanen harke harmlos harmonie harte harten harter has hasst hast hats
hatte hatten hattest hau hauptantrag hauptartikel hauptfeststellung hauptgeschäftsführer hauptgründe hauptquartier
hauptrolle hauptsache hauptschulabschluss hauptsächlich hauptthema hauptverhandlung hausangestellte hausanschlusses
hausarzt hausaufgabe hausaufgaben hausbesorger hausbesuch hausbesuche hausbesuchen hausboot hausdienst hause
hauseigene hauses hausfrau haushalt haushalten haushaltsbuch haushaltshilfe haushaltsplan hausmeister hausmeisterin
hausnummer hausordnung haust haustiere haustür hausverbot hauswirtschafterin hausärztin haut hautarzt have hazara hb
hba hd hearts hebamme heben hebt heck hedge heeresgruppe heft heftig heidelberger heikel heiligabend heiligen
heilpädagoge heilpädagogin heilpädagogische heilpädagogischen heilung heimat heimatland heimbeatmung heimfahren
heimfahrt heimkommen heimkommt heimlich heimspiel heimunterbringung heimzugehen heirat heiraten heiratet heiratete
heis heisse heisst heist heit heizt heizung heizungsmonteur hektar helden helfen helfer helferin helferinnen
helferkreis helfern helligkeit hellwach helme hemd hemiparese hennen heparin hepatitis her herabsetzung heran
herangezogene herantraut heraus herausforderung herausforderungen herausgabe herausgeber herausgegeben herausnahme
herbeiführen herbstferien herbstlaub herd herein hergang hergerichtet hergestellt hergezogen herkunft
herkunftsnachweis herr herren herrenlosen herrenloser herrin herrn herrschaft herrscht herstellen hersteller
herstellern herstellung herum herunter hervor hervorging hervorragende hervorrufen herz herzen herzens herzensgut
herziehen herzlich herzlichem herzogtum herzoperation herzrasen herztöne heu heuer heult heut heute heutige heutigen
heutiges heutzutage hexen hey heyyyy hfe hfp hg hgn hielt hielten hier hieran hierarchie hierauf hierbei hierdurch
hierfür hiergegen hierin hiermit hiernach hiervon hierzu highlight highlights hilfeplan hilfeplanung hilfsantrag
hilfsmittel hilfsweise himmel himmelfahrt hinauf hinaus hinausgehende hinausgehenden hinblick hindernisse hindi
hindurch hindus hinein hineingeschoben hineinziehen hinfährt hing hingabe hingefahren hingegen hingehockt hingekriegt
hingelegt hingenommen hingeschmissen hingewiesen hinlaufen hinreichend hinreichende hinreichenden hinsetzen hinsicht
hinsichtlich hinspiel hinter hinterbliebenen hintereinander hintereingang hinterflügel hintergrund hintergründe
hinterher hinterlassen hinterlegt hinterm hinterrücks hinterzimmer hinunter hinweg hinweis hinweise hinweisen
hinwirken hinzu hinzugefügt hinzugezogen hinzukommen hinzulegen hinzusetzen hinzuziehen hinzuzufügen hinzuzuziehen
hirschkäfer hirse hirsebrei historie historiker historische hit hitliste hitze hiv hk hm hno hob hobby
hochachtungsvoll hochdeutsch hocherfreut hochgeladen hochgerechnet hochhalten hochheben hochschulen hochschulstudium
hochschwanger hochseefischer hochstuhl hochverehrte hochwasser hochzeit hochzeitsfeier hockt hockte hodscha hoffe
hoffen hoffentlich hoffnung hofft hoffte hofhund hoftor hohem hoher hohes hohlraum hol hole holen holprig holte holten
holzbrett holzlege holzofen holzweg home homepage homosexualität hon honorar honorare hopfen horchen horcht hormone
hortet hortnerin hose hotelfachfrau hoteliers hotelkauffrau hotels hotline hour how hpg href hrsg hrt hs htt http hub
hubs hubschrauber huckepack hufeisen hufschmied humorvoll hund hunde hundemüde hunden hundert hunderte hungern hungrig
hupen hurrikan husten hut hutschnur hydrauliksystem hypothese hypothesen hypotonie hzv hä häfen häftlinge hälfte
hälftig hält hämatologie hämatom hämatome hämodynamisch hämoglobin hände händen händler händlers hänge hängen
hängengeblieben hänger hängt häschen hätt hätte hätten häufig häufige häufigen häufiger häuschen häuser häusern
häuslich häusliche höchste höchsten höchstens höchster höchstgeschwindigkeit höflich höfliches höflichkeit höhen
höhenlagen höhepunkt höhepunkten höher höhere höheren höherer höhle hölle höllentor hömma hör hörbar höre hören hörer
hörgeräte hörspiel hört hörte hörtest hörvermögen hübe hübscher hüfte hühner hühnern hülsenfrüchte hüpfburg hürden
hütchen hüten hütet hütte ia iban ibu ibuprofen icd ich icp icsi id ideal ideale idee ideen identisch identische
identischen identität identitätskontrolle idf idol ie ief ifsg iga igelball ihm ihn ihnen ihr ihre ihrem ihren ihrer
ihrerseits ihres ihv iia iii ij ik ikk ikterus il imemr imker imkerin immer immerhin immernoch impfen impfpass
impfstatus impfung impfungen implantat implantate implantaten importierte impuls impulse impulsen inanspruchnahme
indem indes index indianer indienststellung indikation indischer individuell individuelle individuellen indiz
indiziert industrie industriekletterer industrielle industriellen ineinander infektion inflation influenza info
infolge informatik information informationen informations informationstechnologie informieren informiert informierte
infos infrastruktur infusion ingenieur ingenieure inh inhaber inhaberin inhalation inhalationen inhalt inhalte
inhaltlich inhaltliche initialen initiative initiativen initiiert injektion inkasso inkl inklusive inkrafttreten
inland inmitten inne innen innenausstattung innenminister innenraum innentreppe inner innere inneren inneres innerhalb
innerlich innerstaatlichen inobhutnahme ins insassen insbesondere inseln insgesamt inso insofern insolvenz
insolvenzantrag insolvenzverfahren insoweit insta instagram installationen instandsetzungsarbeiten institution
institutionen institutsambulanz instrument instrumente instrumentenbauer instruments insulin int integrationskraft
integrationskurs integriert integrierte integrierten intelligente intelligenzminderung intensität intensiv interaktion
intercity interdisziplinären interessant interessante interesse interessen interessenlage interessiert interessierte
interface intern internat internationale interne internen interner internet interprofessionellen intervention
interview interviewerin intervision intoxikation intranet investieren investiert investierte investitionen investoren
involviert inwieweit inzwischen ip iphone ipmi irakische irakischer iranische irgendein irgendeiner irgendwann
irgendwas irgendwelche irgendwelcher irgendwer irgendwie irgendwo irischen irrwisch isbn isch isd islamische
islamistische israelis israelische isst isv it italiener italienisch italienische italienischen item iur ivm ivorische
iw iy jaaa jacke jagd jahr jahrbuch jahre jahrelangen jahren jahres jahresende jahrestag jahresüberschuss jahrhundert
jahrhunderten jahrhunderts jahrmarkt jahrzehnte jahrzehnten jaja jam japanische japanischen jare jaromir jas jause
jawoll jbo je jede jedem jeden jedenfalls jeder jederzeit jedes jedoch jegliche jehovas jemals jemand jemandem
jemanden jene jenem jenen jener jenseits jeside jesiden jesidin jesidische jetz jetzige jetzigen jetzt jeweilige
jeweiligen jeweils jh ji jobbt jobcenter jodid joining joint josefi journalismus journalisten jp jpo js ju jubelt
jubiläum juchzen jugendamtes jugendamts jugendheilkunde jugendliche jugendlichen jugendmedizin jugendpsychiatrie
jugendpsychiatrische jugendsachen jugoslawien juhu jungen junger jungs jungtier juristen juristischen jury justiert
justiz jährig jährige jährigen jähriger jährlich jährliche jährlichen jänner jüdisch jüdische jüngere jüngeren
jüngerer jüngste jüngsten jüngster kabc kabel kabinett kachelmann kacke kaffee kaffeekasse kaffeekränzchen
kaiserschnitt kakao kaktus kalb kalender kalenderjahr kalenderjahren kaliber kalt kaltem kalter kam kameraden
kameramann kameras kaminfeger kammer kampagne kampf kampfhandlungen kampflos kanadier kanapee kandidat kandidaten
kanister kann kannst kannte kannten kanone kanonen kanonenofen kantig kantine kantonalen kantons kantonspolizei kantor
kantorin kanzel kanzler kanzlerin kanzlers kanäle kapital kapitalanlagen kapitalertragsteuer kapitalerträge
kapitalismus kapitel kapitän kapitänin kappe kaputt kaputten kaputter kapuze kardinal kardiologie kardiologische
karenz karenzentschädigung karfreitag karies karneval karosseriebauer karriere karte kartei karteikarte karten
kartoffel kartoffelbauer kartoffelbrei kartoffelpuffern kartoffelsalat karton kasachisch kaserne kasse kassen
kassenwart kassenzettel kassierten kastanien kasten katastrophal katastrophe kategorie kategorien kater katheter
katholiken katholisch katholische katholischen katholisches katze katzenstreu kaufen kauffrau kaufpreis kauft kaufte
kaum kausalität kaut kaution kb kdr keeper kehrt kehrte kein keine keinem keinen keiner keinerlei keines keinesfalls
keineswegs keins kekse kellnerin kenne kennen kennengelernt kennt kenntnis kennung kennzahlen kennzeichen
kennzeichnung kennzeichnungskraft kerl kernenergie kernproblem kernstadt kerze ketamin kette keyboards kfz kh kia
kichert kidner kifft kilo kilometer kinderarzt kinderbetreuung kinderbetreuungsgeld kinderbett kinderdorf kinderfrau
kindergartens kindergeld kindergeldanspruch kindergeldes kindergärtnerin kinderheim kinderhospiz kinderkrankenpflege
kinderkrankenpflegerin kinderkrankenschwester kinderkrippe kinderlos kindermädchen kindern kinderneurologie
kinderpflegerin kinderpornographischer kinderpsychiater kinderschuhe kinderschutz kindersitze kinderstation
kindertageseinrichtungen kindertagespflege kindertagesstätte kinderwagen kinderwunsch kinderwunschklinik kinderzimmer
kinderzimmers kinderärztin kindes kindesmutter kindeswohlgefährdung kindheit kindliche kindliches kindsvater kinect
kingdom kino kinos kippt kirchen kirchengemeinden kirchenglocken kirchturm kirchweih kirschen kissen kitaleitung
kitaplatz kitas kittel kitzeln kjhg kk kkg kladde klage klagebegehren klagen klageverfahren klagt klagte klang klangen
klanglich klangliche klappbett klappe klappt klar klare klaren klargestellt klarheit klarinettistin klarnamen
klarstellung klartext klase klassenerhalt klassenkonferenz klassenlehrer klassenlehrerin klassifikation klassiker
klassische klassischen klassischer klatschnass klatschte klausel klaut klavier klebeband kleben klebt klebte kleenen
kleid kleidern kleidung kleidungsstücke kleinbus kleinem kleiner kleinere kleineren kleines kleingedruckten
kleinkaliber kleinschrift kleinste kleinsten klemmbrett klemmt klempner klettert kletterte klienten klientin
klimawandel klinge klingeln klingelt klingt klinikaufenthalt klinisch klinke klo klopapier klopfen klopfer klopft
klopfte klorollen klosterkirche klub kläger klägerin klägerinnen klägern klägers klären klärt klärung
klärungsbedürftig klönschnack km kmh knabenschule knackpunkt knallt knappschaft knast kneift knetet knie knien knirps
knochen knollen knopf know knöpfe knöpfen koalition koalitionspartner koalitionsverhandlungen koche kochen kochkurse
kodierung koeln koffein koffer kognitiv kognitiver kohle kohlenstoffdioxid koll kollaps kollege kollegen kollegiale
kollegialem kollegialen kollegin kolleginnen kollegium kollektiv kollidiert kollidierte kollision kombination komisch
komm komma kommando komme kommen kommend kommende kommenden kommentar kommentieren kommentiert kommentierte kommt
kommts kommunale kommunalen kommune kommunikations kommunion kommunistischen komplett komplettausfall komplette
kompletten komplexes komplikationen komplizierte komponente komponenten komponiert komponisten komposition komt
konditor konditorin konferenz konfetti konflikt konflikte konflikten konflikthaft konfliktträchtig konfrontieren
kongress konkret konkrete konkreten konkurrenten konkurrenz konkurs konnte konnten konntest konsequenz konsequenzen
konservative konservatorium konsil konstellation konstellationen konsum konsumenten konsumieren kontakt kontaktabbruch
kontaktaufnahme kontakte kontext kontingent konto kontoverbindung kontraindikation kontrolle kontrollen kontrollgang
kontrolliert kontrollierten kontrolliertes konventionellen konzentration konzentriert konzentrierte konzept konzepte
konzern konzernchef konzerne konzerns konzerte konzil konzipiert koog kooperation kooperativ kooperieren koordination
koordinatorin koordinieren koordinierende koordinierenden koordiniert koordinierungsstelle kopfball kopfhörer
kopfhörern kopflos kopfschmerzen kopfumfang kopfweh kopie kopieren kopiert koproduktion korr korrekt korrekter
korrektur korrekturen korrigieren korrigiert korruption kosename kosmetikerin kost kostenentscheidung kostenfrei
kostengünstig kostenlos kostenstelle kostenträger kostenzusage kostet kostete kotet kotzt kr krabbelgruppe krabbelt
krabben krabbenfischer krabbenkutter kracht krachten kradfahrer kraftfahrer kraftfahrzeuge kraftfahrzeugs
kraftstoffkosten kragen kram krampf krampfanfall krampfe krampfen krampft kran kranführer krank kranken
krankengymnastik krankenhäuser krankenkarte krankenkasse krankenkassen krankenpfleger krankenpflegerin krankenschein
krankenschwester krankenwagen kranker krankgeschrieben krankheit krankheiten krankheitsvertretung kratze kreative
kreativen kredite kreide kreise kreishaus kreislauf kreisrunde kreisstadt kreisverwaltung kreuzen kreuzte kreuzung
kriecht krieg kriege kriegen krieges kriegsende kriegsführung kriegt kriminellen kringel krippengruppe krippenplatz
krise krisen krisendienst krisenintervention krisenplan kriterien kriterium kritik kritiken kritiker kritikern
kritisch kritischen kritisiert kritisierte kroatischen krumm kräfte kräftig kräftige kräftiger kränkt krätze krügen
krümelt kstg kt ktl kto ku kuchen kugelbahn kugelrund kugelschreiber kuh kuhmilch kulisse kultes kultur kulturellen
kulturhauptstadt kulturkampf kulturzentrum kumpel kumpels kunde kunden kunig kunstfehler kunststoff kunsturhg kur
kurden kurdin kurdisch kurierfahrer kurkuma kurmandschi kurs kurse kursen kursierten kursleiter kursziel kurven
kurvenbereich kurzbericht kurzdarstellung kurze kurzem kurzen kurzer kurzfassung kurzform kurzfristig kurzfristige
kurzfristigen kurzfristiger kurzgeschichten kurzmeldung kurzmitteilung kurzprotokoll kurzvorstellung
kurzzeitgedächtnis kurzzeitig kurzzeitpflege kuschelecke kuschelhase kuschelt kuscheltier kutter kuvert kuverts kvt kw
käme kämen kämmt kämpfe kämpfen kämpfer kämpferisch kämpft kärntner kärtchen käs käse kästchen käufer köchin kön
königin könne können könnt könnte könnten könntest köpfe köpfen körpergewicht körperliches körpers körperschaft
körpertemperatur körperverletzung küche küchenchef küchenfenster küchenhelfer küchenhilfe küchenschrank küchentisch
küchentür kühe kühen kühlakku kühlbox kühle kühlen kühlpad kühlschrank kühnes kümmern kümmert kündigen kündigt
kündigte kündigung kündigungen künftig künftige künftigen künstler künstlerischen künstlich kürbis kürze kürzel kürzen
kürzere kürzeren kürzlich kürzung küsst küste küster küsterin label labels labor laborantin lachen lachhaft lachs
lacht lachte lachten lackierer lade ladefläche ladenschluss ladung laetare laeuft lag lagen lager lagerinsassen
lagerist lagerlogistiker lagern lagerung lagerungen lakritz laktat lama lamotrigin lampe lancieren landarzt lande
landes landesarbeitsgericht landesarbeitsgerichts landeshauptstadt landeskirchen landesrechtlichen landesregierung
landesverfassung landete landeten landgang landmaschinenmechaniker landrätin landschaft landsfrau landwirt landwirtin
landwirtschaft landwirtschaftl landwirtschaftlich landwirtschaftliche langem langeweile langfristig langfristigen
langjährig langjährigen langsam langsame langsamer langärmlige lanolin las lasagne laser lasst last lasten lastenrad
laster lastzug latein lateinischen latent laternenumzug laube lauf laufbahn laufe laufen laufende laufenden laufstall
laufwagen laufwerke laufzeit laune laut laute lauteren lautesten lautet lautete lautsprache lautsprecher lautstarken
lauwarm lavendel lawinenabgang lawinengefahr lbm lcd leb lebe lebend lebende lebenden lebendig lebens lebensbuch
lebensgefährlich lebensgefährte lebensgefährtin lebenshalbjahr lebensjahr lebensjahres lebenslang lebenslange
lebenslanger lebensmonat lebenstag lebensunterhalts lebenswoche lebenszeit leberkäs lebewesen lebhafte lebt lebte
lebten lebzeiten leck led ledigen lediglich leere leeres legen legende legendäre legendären legislaturperiode legt
legte leguanen lehnen lehnt lehnte lehr lehrbefugnis lehrbub lehrbuch lehre lehren lehrer lehrerin lehrers
lehrerzimmer lehrgang lehrjahr lehrkraft lehrling lehrt lehrtätigkeit lehrveranstaltungen leibliche leiblicher leicht
leichte leichter leid leiden leidenden leidenschaft leider leiht leinwand leise leisen leiser leisesten leistbare
leisten leistenhernie leistete leistung leistungen leistungserbringer leistungsfall leistungsfähigkeit leistungskurse
leistungssystem leiten leiter leiterin leitern leitet leitete leitfaden leitherer leitlinie leitstelle lenker lenkt
lenkungsgruppe lernbar lernbehinderung lerne lernen lernt lernte lesart lese leseecke lesen leser leserlich lesezimmer
letsplay letztem letzten letztendlich letztens letzterer letzteres letztes letztlich letztmals leuchten
leuchtturmwärter leukodystrophie leute leuten leutnant levetiracetam lexikon lfd lfgb lg lh liberalisierung
liberalismus liberation libitum libori lic license licht lichter lichtmess lieben lieber liebesbrief liebevoll
liebhaber lieblingsspiele liebsten liebt lied lieder lief liefen liefern liefert lieferwagen liege liegen liegende
liegenden liegengebliebene liegt liest lift lilien lindenallee lingala linien linienbus linienführung linker linsen
linseneintopf linsensuppe linux lippen liquide liste listen liter literatur literweise lithium litt lizenziert lj lk
lkk lkw lkws lob lobe loben lobt loch locken locker logbuch logik logische logo logopädie logopädin lohn lohnsteuer
lohnt lohnunternehmer lokal lokale lokalen lokals lokführer lokomotiven lokrangierführer lokum lol lop lorazepam
losbude losgeht lost lotsen lotsendienst lotsin lotst lounge loyalität loyalitätskonflikt lp lra lsa lsg lt lte lu
luft luftballons luftfahrt luk lunge lungenembolie lunsen lust lutherischen lutschen luxus ly lyoner lächeln lächelnd
lächelt lächerlich lädt läge länder ländern länderspiel länge länger längere längerem längeren längliche längst lärm
lässt läuft läuten läutet löchern löffel löffelweise löschen löschung löschungsantrag lösen löst löste lösung lösungen
lösungsorientierten lücke lückenhaft lückenschluss lüften lüge lügt lütte lütter mac machbar mache machen machn machst
macht machte machten maerz magen mager magersucht magischen magneten mahlzeit mahlzeiten mahnbriefe mahnung mahnungen
maibaum maibaumaufstellen mail mailbox mailen mails mailt mailänder mainzer makler malayalam male malen malerei
malstunde malt malven mama mami mamma management manager managerin manche manchen mancher manches manchmal mandarinen
mandat mangelnde mangelnden mangels mangelt manipuliert mannes mannschaft mannschaften mannschaftstraining mantel
mappe marathi marder marginalis mariä marke markenanmeldung markeng markeninhabers marketing markscheider marktanteil
marktes marktgemeinde marktstart marokkanerin marokkanischer marotte marschierten marschlied marshmallows martini
martinsfest martinstag maschine maschinen maschinenanlage maschinist masern maskenbildnerin massen massenhaft
masseunzulänglichkeit massiert massiv massiven massnahme massnahmen massstabgetreu mastitis material materialien
materielle mathe mathelehrer matratze matrose matsch matsche matte matten mau mauern maul maximal maximale mcroberts
mcv md mdax mdv me mechanik mechanisch mechanismus mechatroniker med medaille medien medienarbeit medienberichten
medikament medikamente medikamenten medikamentenschrank medikation medizinisch medizinische medizinischer
medizinisches meeresbiologin meerschwein meerschweinchen meetup mega mehr mehrbedarf mehrere mehreren mehrerer
mehrfach mehrheit mehrlinge mehrmaliger mehrsprachigen mehrwertsteuer mei meidet mein meinem meinen meiner meiners
meins meint meinte meinung meinungen meist meisten meistens meisterin meisterschaft meisterschaften meistersinger
melatonin melde meldebestätigung meldeformular melden meldende melder melderegister meldet meldete meldung meldungen
melkroboter melkt melodie mendelssohn menge mengen mennoniten mennonitischen mensch menschen menschenhandel
menschenmassen menschliche menschlichen menüpunkt meo mer merkblatt merke merkmal merkmale merksatz merkt
merkwürdigerweise merkzettel messebauer messen messenger messengerdienste messer messerstecherei messgeräte messlöffel
messungen metallbauer meteor meter metern methadon methamphetamin methode methoden methodik methodisch methone
methylphenidat metoprolol metronom metropolis metzger metzgermeister mexikanische mez mfa mg mhz mi mied miete mieter
mieterin mietrecht mietvertrag migrationsberatung migräne mikrofone mikrowelle miktion milch milchbrei milchküche
milchpulver milchreis milchschorf milchstau mild militär militärischen militärregierung miliz milliarden
milliardenverlust milligramm milliliter millilitern millimeter millimetergenau million millionen millionenhöhe min
minderheit minderheiten minderjährig minderjähriger mindern minderung mindestens mindestlohn minenräumer minimiert
minister ministerien ministerpräsident ministerpräsidenten minus minute minuten minutentakt mirtazapin mischt mischung
missachtet missbrauch misshandlung mission misst misstrauen misstraut missverstanden mist mit mitarbeit mitarbeiter
mitarbeiterin mitarbeitern mitaufnahme mitbedenken mitbestimmung mitbewohnerin mitbrachte mitbringen miteigentümerin
miteinander miterlebte mitessen mitfahren mitgeben mitgebracht mitgebrachten mitgeführt mitgegangen mitgegeben
mitgehört mitgenommen mitgeschrieben mitgesungen mitgeteilt mitgewirkt mitgl mitglied mitglieder mitgliedern mitglieds
mitgliedschaft mitgliedsnummer mitgliedstaat mitgliedstaaten mitgucken mithalten mithilfe mithin mithört mitläufer
mitm mitnahm mitnehmen mitnimmst mitreden mitreist mitschreiben mitschrift mitschüler mitspielen mitspielt mittag
mittagessen mittags mittagsschlaf mitteilte mitteilung mitteilungen mittelalter mittelbar mittelfristig mitteln
mittelpunkt mittels mittelstand mitten mitternacht mittig mittleren mittlerweile mittwoch mittwochabend mittwochmittag
mittwochs mitunternehmeranteils mitwirkung mitwisserin mitwoch mj mk ml mm mmol mmr mn mo mobbing mobil mobiler
mobilfunkbetreiber mobilitätsgarantie mobiltelefons modedesignerin model modell modelle modellen modellversuch
modemarken moderaten moderation moderator moderieren moderiert moderne modernen modifizierten modul mofa moin moinsen
moleküle mom moment momentan mon monarchie monat monate monaten monatlich monats monatsende moniliformis monitor
monster montag montagabend montage montagmorgen montags montiert montierte monument moped mopedfahrer mopped moralisch
morbus mord morga morgengrauen morgenkreis morgens morgenstunden morgige moro motiv motive motivierende motorad
motoren motorik motorisch motorisierung motorrad motorradfahrer motorradunfall motorsport motto moufang mp mr mrd mrt
ms msd mt mte muehle muffin mullbinde multiplen mun mund munter murmeln murmeltier muschel muschelfischer muscheln
museums musielak musik musikalische musiker musikverein musikvideos muskuläre muslim muslime muslimin muss musst
musste mussten muster mut muter mutismus mutterkühe muttermilch muttermund mutterpass mutters mutterschutz
muttersprache muttertag mw mwn mythologie mzg mächtige mächtigen mädchen mädchens mädel mähdrescher männchen männer
männern männl männlichen mäppchen märchen märkte märkten mäuse möbelhaus möbellager möcht möchte möchten mögen möglich
mögliche möglichen möglicher möglicherweise möglichkeit möglichkeiten möglichst möhre möhren müde müder müdigkeit mühe
müll mülltonne müllwerker mündchen mündl mündlich mündliche mündlichen mündung müsse müssen müsst müsste müssten
mütterlich mütterliche mütterlicherseits müttern mütze na nabel nacharbeit nacharbeitung nachbar nachbarin nachbarland
nachbarn nachbarschaft nachbarskind nachbarstadt nachbartisch nachbearbeitet nachbereitung nachbestellt nachdem
nachdenken nachdenkt nachfolgende nachfolger nachfrage nachfragen nachgebohrt nachgedruckt nachgefragt nachgeholt
nachgereicht nachgespräch nachgewiesen nachgeäfft nachhaltig nachher nachjustiert nachkommen nachlass nachmachen
nachmittag nachmittage nachmittagen nachmittags nachmittagsbetreuung nachname nachnamen nachprüfung nachricht
nachrichtensender nachschreiben nachsehen nachsorge nachspielen nacht nachtdienst nachtdienste nachteil nachteile
nachteilen nachteilig nachteilsausgleich nachtest nachthemd nachtisch nachtpflege nachtrag nachts nachtschicht
nachtschichten nachtstunden nachtwache nachtzeit nachvollziehbar nachweis nachweisbar nachweise nachweisen
nachweislich nachwuchs nachzudenken nachzug nachzutragen nachzügler nacken nackig nackt nacl nageldesignerin nah
naheliegend nahezu nahm nahrung nahrungsmittel nahrungszubereitung naht nahtlos naivität name namen namens namentlich
nannte nanotechnologie narben nasal nascar nase nasenbein nass nasse nassen nat natal nationale nationalen
nationalliga nationalmannschaft nationalrat nationalsozialismus natrium natur natürlich natürliche natürlichen naus
nautiker navigator nazis ne nebe neben nebenan nebenbei nebeneinander nebenerwerb nebenklägerin nebenzimmer nebst
neckarseite neffen neg negativ negative negativen nehm nehme nehmen nehmt nei neigen nein nelken nem nen nennbetrag
nenne nennen nennt neonatologie ner nerven nervosa nervt nestchen nett netter netzwerke netzwerkkarte netzwerktreffen
neubaugebiet neubewertung neuem neuerdings neues neueste neuesten neufassung neugeborene neugeborenen
neugeborenenscreening neugeborenes neuigkeiten neujahr neuling neune neunjährig neunjährige neunjährigen neunte
neunten neunundvierzig neunundzwanzig neunundzwanzigsten neunzehn neunzehnte neunzehnten neuordnung neuregelung
neurodermitis neurologisch neurologischer neutral neutralität neuwagen neuzeit neveragain newsroom nh ni nich nicht
nichte nichts nichtzulassung nichtzulassungsbeschwerde nicken nickt nie niedergelassene niedergelassener
niedergelegten niederlage niederlassungen niederlassungserlaubnis niederländerin niederländisch niederländische
niederländischen niederschlag niedrig niedrigem niedrigen niemals niemand niemandem niemanden niere niest
nigerianische nigger niht nikolausfeier nimm nimma nimmt nimmts nirgends niveau nix njw nk noch nochmal nochmals nodes
noh noi nominierung nomogramm nonna nonne nope nordwestseite noris norm normal normale normalen normalerweise
normalfall normalisieren normalisiert normen noro norrie not notar notarzt notarzteinsatz notaufnahme notbremse
notdienst note notebooks noten notendurchschnitt notfallplan notfalls notfälle notieren notiert notierte notitz notiz
notizbuch notizen notlösung notruf notwendig notwendige notwendigen notwendigkeit nouruz nov november ns nstz nu
nuckelte nudeln nudossi null nume nummern nun nunmehr nusskuchen nusstorte nutzen nutzer nutzte nutzung nutzungsdauer
nystatin nächste nächsten nächster nächstes nächte nächten nächtliche nägel nähe näher nähere näherin nähern nähert
näherte nähmaschine nähren näht nähwerkstatt nämlich nässt nördlich nördliche nördlichen nötig nötigste nüchtern
nüscht nüsse nüt nützlich nützt oa ob obdachlose oberarm oberarme oberarmen oberarzt oberbürgermeister oberen
oberfläche obergrenze oberhalb oberleitungsstörung obersorbisch oberst oberstudienrätin oberverwaltungsgericht
oberärztin obhut objekt objekte obliegt obs observatorium obstbauer obstruktive obwohl oecd ofen ofenheizung offenbar
offenbart offenbarung offenbleiben offener offenes offenkundig offenkundige offensichtlich offensive offer offiziell
offizielle offiziellen offizieller offizier offiziere oft oftmals ogs oha ohne ohnehin ohr ohren ohrfeige oi oim oje
ok okay okra okt oktober olanzapin oliven olt olympiasieger omas omnibus onkel onkels op opa oper operation
operationen operativen operator operiert opfer opferberatung opferfest opposition optiker optikerin optimale optimiert
optimistisch optional optionen optisch optische optischer oral orangen ordensnamen ordentlich ordentliche ordentlicher
ordination ordner ordnete ordnung organ organisation organisationen organisatoren organisatorische organisch
organische organischen organisieren organisiert organisierte organistin orgel orgelbauer orientiert orientierte
original ort orten ortes orthese orthesen orthodox orthodoxe orthodoxen orthopädin ortsangabe ortsausgang
ortsdurchfahrt ortsteil osl osteopathie osterferien ostermontag ostern osterreiten ostersamstag ostersonntag ostfriese
ostseite otitis oui ow owi oz oä oö pa paar pac pack packe packen packt pair paket pakete paktes palmsonntag
palästinensischen pampe pampers panda pandas panik pannen panzerung papa papas paper papi papier papiere papierkorb
papierkram papierkrieg pappe papst paracetamol paradigmen paragraf parallel parameter parat parkautomaten parken
parkettleger parkplätze parlament parlamentarischen parlamentswahlen parole parolen parteichef parteien parterre
partie partien partisanen partnerin partnern partnerschaft paschtu pass passagier passagiere passen passieren passiert
passiv passive passt passte passé pastinake pastorin pat paten patentamt patentanspruch patentanspruchs
patentansprüche patentante patente patentfähig patents pater patg patient patienten patientin patin patrol
paukenröhrchen pauschal pauschale pauschalen pauschbetrag pause pausen pay pc pcs pdl pe pech peg pekip pendeln
pendelt pendelte pendler penis pennen pennt pension pensionierten pensionierter penthouse perfekt perfekte performance
peripheriegeräte permethrin persisch person personal personalabbau personalien personalkosten personalrat
personalschlüssel personen personenkreis personenunfall perspektive persönlich persönliche persönliches persönlichkeit
peruanerin perzentile perzentilen petechien pf pfadfindern pfandsammler pfanne pfannkuchen pfarre pfarrer pfarrerin
pfarrhaus pfeift pfeile pferde pferdedecken pferden pferdewirt pferdewirtin pfiat pfiffiger pfingsten pfingstmontag
pfingstwochenende pfirsich pflanzen pflaster pflaume pflege pflegebedürftigen pflegebett pflegedienst pflegedienstes
pflegeeltern pflegefamilie pflegefälle pflegegeld pflegegrad pflegehelferin pflegekasse pflegekind pflegekinder
pflegekinderdienst pflegekraft pflegemutter pflegerin pflegerisch pflegestelle pflegestützpunkt pflegevater pflegt
pflicht pflichten pfr pfund pg pharmakokinetik pharmazeutin pharmazeutisch pharmazie phase phasen philippinisch
philippinischen philosophie philosophischen pho phototherapie physik physiker physiklehrerin physio physiotherapeut
physiotherapeutin physiotherapie physischen pianistin pica piep piepst piept piepton pierogi pillen pillermann pilot
piloten pin pinnwand pinsel pirat piraten pizza pizzabäcker pk pkd pkv pkw pl plaene plagiate plakat plan planen
planetarien planeten plant planung planungen plastik platt platte platten plattenfirma plattform platzen platziert
platzierung platzt platzte platzwunde plauderei plauderstunde plautdietsch play plazenta pleite plz pläne plärrt
plätze plätzen plötzlich plötzliches plünderungen plüsch pm pmbok pmid pn po pok pokal pokalfinale polin politiker
politikern politikwissenschaftler politisch politische politischen politischer politisches polizeiauto polizeibeamten
polizeieinsatz polizeieinsatzes polizeiinspektion polizeikontrolle polizeiliche polizeilichen polizeilicher polizist
polizisten polizistin polnisch polnische polsterer polytechnische pommes ponseti pony popstar popularität population
porte portier portion portionen portugiese portugiesin portugiesisch porzellanmalerin posamentierer position
positionen positiv positive positiven postalisch postbote postboten postbotin posten postkarten postpartale pounds pr
prachtkerl prader praevia praktikant praktikantin praktikum praktisch praktischen praktischer prallt prallte praxen
pre prediger preise preisinformationen preissenkungen preiswert premierminister prepaid pressebericht presseerklärung
pressekonferenz pressemappe pressemeldung pressiert presst preview priester primarschule primär primäre print prinzip
prinzipiell prinzipien priorität prise privat private privaten privates privathandy proband probe probealarm proben
probewochenende probieren probiert problem probleme problemen problemlose procedere produkt produkte produkten
produktion produktionen produktionsfirma produziert produzierte prof professionell professor profil profitieren
profitiert prognose prognosen programm programmieren programmierer project projekt projekte projektoren projekts prom
promethazin promille prominenten propaganda propangas prophète proportional prost prot protagonisten proteine protest
proteste protestiere protestierten protokoll protokollnotiz proviant provinz prozedere prozent prozentpunkten
prozentual prozess prozessbevollmächtigten prozesse prozessrecht prächtig prägenden präparat präsent präsentation
präsentieren präsentiert präsentierte präsentierten präsenz präsident präsidenten präzise prüfen prüft prüfte prüfung
prüfungen prüfungsstelle ps psb pseudokrupp pseudonym pseudonymisiert psi psst psych psychiaterin psychiatrie
psychiatrische psychisch psychische psychoedukation psychologe psychologin psychose psychosen psychosomatik
psychosozial psychotherapie ptbs public publikationen publikum publikumspreis publizierte pudding pudel puffer puh
pulle pullover pult pulver pumpen pumpt punkt punkte punkten pupillen puppe puppenbauer puppenhaus pure puschen
pusteln putsch putschversuch putt putzen putzfrau putzplan putzt pyjama pylorus päd pädagoge pädagogen pädagogin
pädagogisches pädaudiologie pünktlich qi qm quadrat quadratmeter qualifikation qualifizieren qualifizierten qualitativ
qualität qualitätszirkel quark quartal quartalsbericht quartalszahlen quasi quatsch quechua quelle quellen quer
querschnitt quetiapin qui quick quittieren quote ra rachitis raclette radfahrer radikale radikalen radiosprecherin
radiusfraktur radlader radrennfahrer radverkehr radweg ragt rahmen rahmenbedingungen rain rammbock rampe ran rande
rang rangierer ranzen rapper rapsöl rarely rasant rasch rasche raser rasiert rassismus raten rates ratlos ratschläge
ratsvorsitzenden raubtier raubüberfall rauche rauchen rauchfangkehrer rauchfrei rauchmelder raucht rauf
raumausstatterin raumplanung raumtemperatur raus rauschen rausgeben rausgerutscht rausmachen rausschicken rausschmiss
rauswurf rd rdnr rea reagieren reagiert reagierte reaktion reaktionen reale realisieren realisiert realistisch
realität reanimation reanimieren rebberg reben recherche recherchen recherchiert rechnen rechner rechnerische rechnet
rechnung recht rechte rechten rechter rechtfertigen rechtfertigt rechtlich rechtliche rechtlichen rechtliches
rechtsanwalt rechtsanwälten rechtsauffassung rechtsberatung rechtsbeschwerde rechtsbeziehungen rechtschreibung
rechtsfrage rechtsfragen rechtsgrundlage rechtsgrundlagen rechtskräftig rechtskräftigen rechtslage
rechtsmissbräuchlich rechtsmittel rechtspflegerin rechtsprechung rechtssache rechtsschutz rechtsseitig rechtsstreit
rechtsstreits rechtsverkehrs rechtsweg rechtswidrig rechtzeitig redakteure redaktion rede redet redete redt reduzieren
reduziert reduzierung reeder referent referentin reflektiert reflexe reflexhaft reflexion reflux reform reformation
reformationstag reformen regal regale regel regelaltersrente regelbedarfs regelbetrieb regele regelfall regeln
regelrecht regelt regelung regelungen regelversorgung regelweg regenmantel regenpause regensburger regenzeit regie
regierung regierungen regierungssprecher regime regiments regionalbahn regionalen regionalexpress regionalliga
regionalverband regionalverkehr regionalzug regionen regisseur register registrierte registrierung regle
reglementierung regnet regt regulation regulationsstörung regulationsstörungen regulär regulären regung reh reha rehe
rei reichem reichen reichsten reicht reichte reichten reichweite reifen reifenpanne reifenschaden reifenteile reift
reihe reihen reihenfolge reiht reihte reine reinen reingeholt reingelassen reingesteckt reinigt reinigung
reinigungsarbeiten reinschauen reinschneien reinstopfen reise reisebett reisen reisende reiseverbindung reisezeit
reist reiste reiswaffel reiten reitet reitlehrerin reizbarkeit reizlos rekord rekordmeister rektal rektorin relation
relativ relevant relevanten relevanter relevanz reliefs religion religiöse religiösen reling remake rendite rennen
rennens rennt renommierte renommierten renoviert renovierung rente rentenversicherung rentner rentnerin rentnerpaar
reparatur reparaturarbeiten reparieren repariert reporter repräsentantenhaus repräsentative repräsentativen
republikaner reserve reserviert resident residenzstadt resolut resonanz resozialisierung respekt respektiert ressource
ressourcen rest restaurant restaurantfachfrau restaurants restauratorin reste restlichen restliches restriktion
restriktiver resultat resultierenden ret rett retten retter rettet rettungsaktion rettungssanitäterin rettungswagen
reue revierförster review revision revisionsgericht revisionsverfahren revisionsverfahrens revue rezensionen rezente
rezept rezepte rezeption rezession rhesus rheuma rhythmus ri richten richterin richtern richtet richtg richtig
richtige richtigen richtiger richtlinie richtlinien richtungsfahrbahnen rieche riechen riecht rief riegel riese
riesigen rind ringe ringen ringer ringertrainer ringt rippe risiken risiko risikoanalyse ritterlich ritzen rk rl rlv
rm rn rnd ro road robbt roboter robuste rochade rockzipfel roe rohe rohen rohes rohlinge rohmilchkäse rohrblatt
rohrleitungsbauer rohstoffpreise rolladen rolle rollen rollenspiel roller rollläden rollstuhl rollt romanes
romantischen rooming rop rosen rosenmontag rosig rostiges rosé rotation roter rotes rotznase router row rr rs rsv rtv
rtw ruckelt rucksack ruf rufbereitschaft rufe rufen rufname rufnummer ruft ruhe ruhestand ruhestörung ruhezeit ruhig
ruhige ruhigen ruhiger ruhiges ruhm ruhrpott ruht rum rumgeheult rumzicken rumäne rumänisch rumänische rumänischen
rumänischer rund rundbogigen runden runder rundfunkstaatsvertrag rundgespräch rundweg runter runtergefallen ruppin
rush russen russischer russlanddeutsche russlanddeutschen rutsch rutsche rutschen rv rw rx rz räder rängen rät
räuberischer räucherei räume räumen räumlichkeiten räumt räuspern rödder röhrchen röhre röm römisch röntgen
röntgenbild röstet rötlich rötung rüber rückbau rückblick rücken rückendeckung rückenlage rückenschmerz rückfahrt
rückfall rückflug rückfrage rückfragen rückfälle rückführung rückgang rückgrat rückhalt rückkehr rückläufig
rückmeldung rücknahme rückruf rückseite rücksitzbank rücksprache rückstand rückstau rückte rückten rücktritt rückweg
rückwirkend rückwirkende rückwirkung rückwärts rückzug rüge rügen rügt rührei rührend rüssel sach sachaufklärung
sachbearbeiterin sachbearbeitung sache sachen sachgebietsleiter sachgerecht sachgerechten sachlich sachliche
sachlichen sachlicher sachschaden sachstand sacht sachverhalt sachverhalte sachverhalts sachverständige
sachverständigen sachvortrag saft sag sage sagen sagn sagst sagt sagte sagten sah sahen saison saisonal saisonarbeiter
sait salam salat salbutamol saldierung salon salve salzstangen sammelklage sammeln sammelte sammelunterkunft sammlung
samstag samstagmittag samstagnachmittag samstags samt sandmann sandstein sanft sang saniert sanierung sanitäter sank
sans sarg satt sattelkammer satz satzbildung satzung satzzeichen sauberer sauberes sauerstoffgerät saug sauger
saugglocke sb sba sbe scared scd schach schachspiel schade schaden schadensersatz schadensersatzanspruch schadet
schadhafte schaf schaff schaffen schaffner schafft schaffung schafspelz schaft schal schale schalter schalteten
schaltkreise schaltung scham schande scharfe scharlach schatzkiste schauen schaufenster schaukeln schaukelt schaun
schauplatz schauspiel schauspieler schauspielerin schausteller schaustellerin schaut schaute sche scheiben scheiden
scheidet scheidung schein scheinen scheint scheisse scheitern scheitert scheiterte scheiterten schellt schema schenken
schenkte schenkung scherben schere scheunendrescher schicht schichtbetrieb schichtdienst schichten schichtende
schichtleiter schichtleitung schicken schickst schickt schiebt schiedsrichter schief schiefläuft schien schiene
schienen schienenbruch schienenersatzverkehr schienenersatzverkehrs schiff schiffe schiffen schifferdecker schiffskoch
schiffsmechaniker schiitische schild schilddrüse schilder schilderbrücke schildere schildern schildert schilderten
schimmel schimpfen schimpft schizophrenen schizophrenie schkg schlacht schlachtbetrieb schlachtung schlaegt schlaf
schlafanzug schlafanzughose schlafe schlafen schlafend schlafenszeiten schlafentzug schlaflabor schlaflosigkeit
schlafmittel schlafplatz schlafsack schlafstörung schlaft schlafzimmer schlag schlaganfall schlage schlagen schlagt
schlagtechnik schlagzeilen schlagzeug schlamm schlangen schlangenlinien schlapp schlappe schlauch schlecht schlechte
schlechtem schlechten schlechter schlechtmachen schleicht schleimbeutel schleppt schleudern schleuse schlicht schlief
schliefen schliesslich schlimm schlimmer schlof schlossen schluck schlug schlugen schluss schlussmann schlusszahlung
schläfrig schläft schläge schläger schlägerei schlägt schlösser schlüssel schlüsselkasten schlüssig schmal schmeckt
schmelze schmerz schmerzen schmerzmittel schmerzt schmiede schmutzig schmutzigen schnalzen schnaps schnapsglas
schnapsgläsern schnarcht schnee schneeballsystems schneiden schneiderin schneidermeisterin schneidet schnellbus
schnelle schnellen schneller schnellere schnellste schnellsten schnitt schnitte schnittstellen schnitzt schnuller
schnuppe schnupperlehre schnuppertag schnürsenkel scho schof schoki schokolade schon schonen schonung schorf schorle
schossen schotter schrank schranke schranktür schreck schreckliches schredder schreib schreibaby schreibabys
schreibbüro schreibe schreiben schreibfehler schreibt schreibwaren schreie schreien schreinermeister schreit schreitet
schrieb schrift schriften schriftl schriftlich schriftliche schriftlichen schriftlicher schriftliches schriftsatz
schriftsteller schrill schrillem schritt schritte schritten schrittmacher schritttempo schrotthändler schrottplatz
schrägstrich schuhe schuhen schulabschluss schulabsentismus schulamt schulangst schulausschluss schulbegleitung
schulbericht schulbesuch schulbus schuld schulde schulden schuldet schuldgefühl schuldig schuldnerberatung schulen
schulgelände schulhof schulisch schuljahr schulkleidung schulleiter schulleitung schulpflichtig schulrätin
schulsozialarbeit schulsozialarbeiter schulsozialarbeiterin schulter schultern schulterzucken schulungen schulweg
schuppen schuss schutthalden schutz schutzauftrag schutzes schutzhindernisse schutzkleidung schutzkonzept schwach
schwache schwager schwamm schwanger schwangere schwangerschaft schwangerschaftswochen schwanke schwankt schwanz
schwedische schwedischen schwefel schweigen schweigend schweigepflicht schweigt schwein schweinegrippe
schwellenländern schwellenwerte schwer schwerbehinderten schwere schwerem schweren schwerer schwerhörigkeit
schwerkraft schwerpunkt schwerstverletzte schwert schwertransport schwerverletzter schwester schwestern
schwesternwohnheim schwieg schwiegereltern schwiegermutter schwiegertochter schwiegervater schwiegervaters schwierig
schwierige schwierigen schwierigkeiten schwierigste schwindel schwingt schwur schwächen schwächeren schwägerin
schwänzen schwänzt schwöre schädel schädels schäden schäferin schäm schäme schämt schämte schätzt schätzungen schönen
schönes schönsten schülerin schülern schürze schütteln schütteltrauma schütze schützenden schützenfest schützt score
screening screenshot screenshots sdax sdl se season sechshundert sechsjährige sechsmal sechste sechsten sechstens
sechster sechsundvierzig sechsundzwanzig sechzehn sechzehnten sectio seehund seelachs seeligen seelische seelsorger
seelsorgerin seeluft seemann seen segelmacher sehe sehen sehenden sehenswürdigkeit sehenswürdigkeiten sehn sehnsucht
sehr sehtest sei seid seien seil sein seinem seinen seiner seinerseits seinerzeit seines seit seitdem seite seiten
seitens seither seitlich seitlichen sek sekretariat sekretärin sekunden sekundäre selben selber selbst
selbstbestimmung selbstbindung selbstgenähte selbsthilfe selbsthilfegruppe selbstmord selbstständig selbstverletzungen
selbstverständlich selbständig selbständige selbständigen selbständiges selektiven selig selten seltene seltener
semester seminare senator senats sender sendung senf senfgelb senior senioren seniorenstift senkel senken senkrecht
senkt senkung sent separat sept september sequenz ser serbin serbisch serbische serbischer serie serien serologie
sertralin server service sessel session setting setup setz setze setzen setzt setzte setzten sev sex sexuell sexuellem
sexuellen sgb sgg shakespeare sharing she sheriff shirt shirts show shunt sich sichelzellanämie sicher sichere
sicheren sicherer sicheres sichergestellt sichergestellte sicherheit sicherheitsvorrichtungen sicherlich sichern
sicherte sicherung sichtbar sichtbaren sichtlich sichtweite sickerte sidebar sie siebeneinhalb siebenjährige
siebenundsiebzig siebte siebten siebter siebzehn siebzehnmal siebzig siebziger siedler siedlungen siegel sieger siegte
siehe siehst sieht sies siezt sif signal signale signalstörung silbe silber silvesternacht sincerely sind single singt
sinkende sinn sinne sinngehalt sinnliche sinnlos sinnvoll sinnvolle sirenen sister situation situationen sitz sitze
sitzen sitzordnung sitzplatz sitzplätze sitzplätzen sitzt sitzung sitzungen skeptisch skilehrerin skischuhe skleren
sklerose skypen slf slowenen slowenisch slowenischer sm sma smartcards smartphone sms sneak so sobald socke sockel
socken sodann sodass soeben sofa sofern sofort sofortige sofortiger sofortiges soft software softwaretester sog sogar
sogenannte sogenannten sohnes solch solche solchen solcher solches soldat soldaten soldatinnen solidarität solide
soljanka soll solle sollen sollte sollten somali somatisch sometime somit sommerferien sommerfest sommermantel
sommerresidenz son sonde sonderkontingent sondermeldung sondern sonderschule sondieren sondierung song songs sonn
sonnenaufgang sonnenbrille sonnenschein sonnenstrahlen sonnenuntergang sonntagabend sonntagmorgen sono sonst sonstige
sonstigen sonstiges soor sorbisch sorbischen sorbischer sorge sorgen sorgerecht sorgt sorgte sorgten sorry sortiert
sory source sowas soweit sowie sowieso sowjetische sowohl soz sozialabgaben sozialamt sozialarbeiterin sozialberatung
sozialdemokraten sozialdienst sozialdienstes soziale sozialen sozialer soziales sozialisten sozialmedizinische
sozialpsychiatrischen sozialpädagogin sozialpädagogische sozialpädagogischen sozialpädiatrie sozialpädiatrische
sozialpädiatrisches sozialraum sozialverhaltens soziologie soziologischen sozr sozusagen spacer spalte spalten
spaltung spanier spanisch spanischen spanischer spannend spannende spannung spannungen spannweiten sparen spargel
spart sparte spatel spaziergang spdi speck speicher speicherkarten speichermedien speichern speisen spektakuläre
spektakulären spektrum spekulieren spenden spendenkonto spender spengler sperre sperren sperrt sperrung sperrungen
spezialisiert speziell spezielle speziellen spezifisch spezifische spf spfh spiegeln spieglein spiel spieldauer spiele
spieler spielern spielers spielgruppe spielhalle spielklasse spielkreis spielplatz spiels spielschulden spielt spielte
spielten spieltermine spieltherapie spieluhr spielverhalten spielzeit spielzeiten spielzeug spin spinnerei spinnt
spitex spitze spitzenkandidat spitzenreiter spitzzüngig spo spontan spontane sport sportdirektor sportgericht
sportlehrer sportler sportlich sportliche sports sporttasche sportzeug spot spr sprach sprachbox sprache sprachen
sprachentwicklung spracherkennung sprachförderung sprachgebrauch sprachkurs sprachlich sprachmittler sprachmittlung
sprachnachricht sprachnachrichten sprachstörung sprachtest sprang spreche sprechen sprecher sprechstunde
sprechstundenhilfe sprechzeit spreewälder sprengmeister sprengsatz sprich spricht sprichwort sprichwörtern springen
sprintwertung spritze spritzer spritzt spruch sprung sps spuckt spur spuren spät spätaussiedler späten später spätere
späteren spätestens spätherbst spätschicht spül spüle spülkasten spülmaschine spült spürbar spüren spürt sr ssa ssw
staat staates staatliche staatsangehörige staatsangehöriger staatsangehörigkeit staatsanleihen staatsanwaltschaft
staatsanwältin staatsbürger staatspräsidenten staatssekretär stab stabil stabiler stabilisiert stabilisierung
stabilität stabschef stach stadium stadtbahn stadtbücherei stadtteil stadtverwaltung stadtwerken stadtzentrum staffel
stah stahlhandel stahlträger stahlwerk stall stammen stammende stammenden stammreihe stammstrecke stammt stammte
stammten stammtisch stand standards standbild stande standen standesamt standesbeamtin standort standorte
standstreifen stapel star starb starben starken starker starr starren starrt stars start starten startet startete
starteten stat stationen stationiert stationsarzt stationsleitung stationsnamen stationär stationäre statistik statt
stattdessen stattfinden stattfindet stattgefunden statthalter statue status stau stauben staubsauger staudämme
stauende stauer staunen staus staut std steckdosen stecken stecker steckt steckte steep steh stehe stehen stehend
stehende stehenden stehlen steht steif steigen steigende steigenden steigern steigerte steigerung steigt steigungen
steil steinbau steinbruch steinen steinmetzmeister stellen stellenabbau stellenweise stellplatz stellt stellte
stellten stellung stellungnahme stellungnahmen stellvertretende stellvertretender stellvertreter stellwerk
stellwerksstörung stellwerkstörung stempeln stempelte stents sterben sterilisiert sternenkind stetig stets
steuerberaterin steuereinnahmen steuererklärung steuerfachangestellte steuerfachwirt steuerlich steuerlichen steuern
steuerpflichtigen steuerung steuerungen steuerungsgruppe stgb stichpunkte stichtag stichwort stichworte stiefbruder
stiefel stiefelternteil stiefvater stiefvaters stiegen stiftungsmittel stigmatisiert stil stillberaterin stillberatung
stillende stillgelegt stilllegt stillschweigend stillt stillzeit stimme stimmen stimmrecht stimmt stimmte stimmung
stimulation stinke stinkt stipendium stirbt stocken stockender stockt stoff stoffwechsel stollen stolperfallen
stolpern stolpersteine stottert stoxx stpo strafanzeige strafe strafgesetzbuch strafrahmen straftaten strafzumessung
strahl strahlen strahlte strampelt strampler strangulation strategie strategischen streben strecken streckenabschnitt
streckenagent streckensperrung streiche streichelt streichelte streichen streichung streife streifenwagenbesatzung
streik streiks streikt streikverbot streit streiten streitet streitfall streitgegenstand streitig streitigkeit
streitigkeiten streitkräfte streitpunkt streng strenge strengen stress streusel streuselkuchen strich striche strichen
strichliste strichlisten strick strickerin strickt strittig strom stromverbrauch stromversorgung struktur strukturen
strukturschwachen sträucher ströbele stubenwagen student studenten studie studien studienaufenthalt studiengängen
studierendenwerk studiert studios studium stufe stufen stufenplan stuhl stuhlgang stumpfes stund stunde stunden
stundenlang stupst sturmflut sturmglocke sturz stuten stuttgarter stäben städt städte städten städtepartnerschaft
städtepartnerschaften ständerat ständig ständigen ständiger stärke stärken stärker stärkere stärkeren stärkste
stärksten stärkung stört störung störungen störungsmelder stübli stück stücke stückige stühle stühlen stünden stürmer
stürzen stürzt stürzte stütze stützen stützkraft stützt subject subsidiär subsidiären subsidiärer substantiiert
substituieren substitution subunternehmer subventionen subventioniert suche suchen sucht suchte suchthilfe
suchtkranker sufi suggestivfragen suizidal suizidalität suizidgedanken suizidgefahr sukzessive summarischen summe
summt sumo super supermarkt supervision supp suppe suppenküche support suspendiert sw swahili swg symbol symbolischen
symbolisches sympathie symptome syndrom synonym syrisch syro system systematik systematische systeme systemen szenario
szene szenen sägemehl sägewerk sähe sämtliche sämtlichen sämtlicher sänger särgen sättigt sättigung sätze sätzen
säugling säuglinge säuglingen säuglings säulen säuren söhnen südafrikanerin südafrikanischen südamerikanischen südlich
südliche südlichen südosten südseite südwestliche südwestlichen tabelle tabellen tablet tablette tabletten tabu
tadellos tadschikisch tafel tafeln tag tagdienst tagebau tagebuch tagen tages tagesform tagesmutter tagespflege
tagespflegeperson tagesschau tagesstruktur tagesstätte tageswert tageszeit tagsüber tagte takt takte takts talente
taler tallage talstation tamazight tamilen tamilische tamilischer tandem tanke tanken tante tanten tanz tanzpädagoge
tanzt tap tapete tapfer tarif tarifbestimmungen tariffähigkeit tarifgemeinschaft tariflichen tarifvertrag
tarifvertragliche tarifvertrags tarifvertragsparteien tarifverträge tasche taschen taschengeld taschenlampe tastatur
tat tatbestandlich tatbestandlichen taten tatgericht tatort tatsache tatsachen tatsächlich tatsächliche tatsächlichen
taub tauben taufe tausch tauschen tausend tausende taxi taxifahrer taxifahrerin taxis tb tcb td teacch teamkollegen
teamleitung teams teamsitzung tecdax techniker technisch technischen technischer technologie technologien tee tees
teestube teig teigwaren teil teilausfall teilausfälle teilausfällen teilchen teilchenbeschleuniger teile teilen
teilhabe teilnahme teilnehmen teilnehmende teilnehmenden teilnehmer teils teilstationäre teilstück teilt teilte
teilten teilw teilweise teilzeit teilzeitausbildung teilzeitstelle telefax telefon telefonat telefonieren telefoniert
telefonisch telefonkette telefonkonferenz telefons telefonzelle telekommunikation telekommunikationsnetz teller
tellingstedt temp tempel temperament temperatur temperaturen tempo ten tencent tenorhorn teppich termin terminals
termine terminen termingerecht terminierung territorium terror terrorismus tesa test tests testung tetanus teuer
teufel teure teurer text texte textes textilarbeiterin textilien tf tg tgl theke thema thematisieren thematisierten
themen theologischen theoretisch theoretische theoretischen theorie theorien therapeut therapeutin therapie
therapiehund therapieplatz there thermoskanne these thiering this those thriller thymian tibetisch tibetischen tic
ticker tickets tics tiefer tiefgekühlt tiefgreifende tiefster tier tierarzt tiere tieren tierpension tierpfleger
tierpflegerin tiger tigrinya tilidin time tipp tippe tippfehler tipptopp tisch tische tischen tischlermeister titel
titelseite titelverteidigerin tj to toast toaster tobt tochter tochtergesellschaft tod tode todesopfern todesstrafe
todestag todeswünsche todo toilette toll tollen ton tonmeister tonnen tontechniker tonus topf topfschlagen topscorer
toren torfstecher torhüter tornado torte torten torwart tot total tote toten totensonntag toter totes tour touren
tourismus touristen touristische tournee tracheostoma tracht tradition traditionell traditionelle traditionellen
traditionen traeger traf trafen trag tragbare trage tragehilfe tragen tragetuch tragfähig tragfähige tragfähigen train
trainer trainieren trainiert trainierte training traktion tram trampolin transaktionskosten transparenz transporter
transporters transrapid trasse trat traten trauben traubenzucker trauen trauer trauerbegleitung trauercafé
trauergruppe trauern trauerreaktion traum trauma traumatherapeutin traumatherapie traurig traurige traut trauzeuge
treckern treffen treffer treffpunkt treiben treiber treibstoff treibt trends trennen trennt trennten trennung
trennungsschmerz treppe treppen treppenlift treppenschutzgitter treppensteigen tresen trete treten treu trials
tribunal trifft trigger trink trinke trinken trinkmenge trinkt trisomie tritt trockenbauer trockenen trockener
trockner trommel trommelt tropfen tropft tropischen trottel trotz trotzdem trug trugen truppe truppen träger trägerin
trägers trägt tränchen tränen träume träumer träumt trösten tröster tröstet trüben tscheche tschechen tschetschenisch
tschuldigung tschüs tschüss tschüssi tschüssikowski tsh ttg tuareg tuba tue tun tunesier tunnelarbeiten tunnelbau turm
turn turnen turngruppe turnier turnieren turnsaal turnschuh turnschuhe tut tutti tvü twi tx typ typen typisch typische
typischen typisierende tz tzbfg tägig täglich tänzer tänzerin täter täterschaft tätig tätige tätigen tätigkeit
tätigkeiten tätowierer tätowiererin töchter töchtern tödlich tödliche tödlichen tödlicher töne töpfe tötet tötung
türen türkisch türkische türme türmen türsteher türöffner tüte tüv ua ubahn ueber uf ufer uffbasse ug uhrmacher
uhrzeit uhrzeiten ukr ukrainer ukrainisch ukrainischer ukw ult ultraschall ultraschallbild um umarmt umbau umbenannt
umbenennung umbruch umdrehungen umfahren umfahrung umfang umfangreich umfangreiche umfangreichen umfangreicher umfasse
umfassende umfassenden umfasst umfasste umfeld umfrage umfragen umgang umgangs umgangsrecht umgangssprache umgebaut
umgebungen umgebungstemperatur umgedreht umgefallen umgehen umgekehrt umgekippt umgeleitet umgesetzt umgestellt
umgestürzte umgetreten umgewandelt umgängen umlaute umleitung umleitungen umrandet ums umsatz umsatzsteuer umschlag
umschläge umschulung umschweife umsetzung umso umstand umstandskleidung umsteigefreie umsteigen umstieg umstritten
umstrittene umstrittenen umstände umständen umsätze umtreibt umtriebige umverteilung umwandlung umweltschonend
umweltschutz umziehen umzug umzugehen umzusetzen umzuziehen unabdingbar unabdingbare unabhängig unabhängige
unabhängigkeit unanfechtbar unangekündigt unauffällig unausgefüllt unausgesprochene unbedingt unbefristet
unbefristeten unbefristetes unbegleiteter unbegrenzt unbegründet unbehagen unbekannt unbekannte unbekannten
unbekannter unbekleidet unbesetzt unchained une uneingeschränkt uneins unerheblich unerlaubten unfall unfallaufnahme
unfallflucht unfallhergang unfalls unfallstelle unfallversicherung unfallverursacher unfassbar unfälle unfällen
ungarisch ungarische ungarischen ungeachtet ungeboren ungeeignet ungefähr ungeklärt ungelernt ungelesen ungelösten
ungemütlich ungeprüft ungerade ungerecht ungeschickt ungeschlagen ungesicherte ungewiss ungewöhnlich ungeöffnet
unglaublich unglaubliche ungleichbehandlung ungleichbehandlungen unglück unglücksmaschine ungut unheimlich uni
unierten uniformen unionsrecht unionsrechtlichen unis universitäten unklar unklarer unkorrigiert unleserlich unmensch
unmissverständlich unmittelbar unmittelbaren unmut unmöglich unnötig unparteilichkeit unrecht unruhe unruhig unruhiger
uns unschön unschönen unselbständig unser unsere unserem unseren unserer unseres unsicher unsicheren unsicherheit
unsicherheiten unterarm unterarme unterarmen unterarten unterbauten unterbleibt unterblieben unterbrach unterbrechen
unterbrechung unterbricht unterbringung unterbrochen unterdessen untereinander unteren unterer unterführung
untergebracht untergekommen untergrenze unterhalb unterhalt unterhaltsvorschuss unterhaltung unterhält unterkunft
unterlag unterlagen unterlassen unterlassenen unterliegen untermiete unternahm unternehmen unternehmens unternehmer
unternehmerischer unternehmung unternommen unterrichtete unterscheiden unterscheidet unterscheidungskraft
unterschenkel unterschied unterschiede unterschieden unterschiedlich unterschiedliche unterschiedlichen
unterschiedlicher unterschiedliches unterschreibt unterschrieben unterschrift unterschriften unterschriftenliste
unterstellen unterstellt unterstellung untersten unterstützen unterstützt unterstützung unterstützungsbedarf
untersuchen untersucht untersuchung untersuchungen untersuchungsausschuss untersuchungshaft untersuchungsrichter
untertassen unterteilt unterwegs unterzeichnen unterzeichnerin unterziehen unterzubringen untragbar untreue
untätigkeit unumgänglich ununterbrochen unverblümt unvereinbar unverletzt unverzichtbar unverändert unvollständig
unvorhergesehener unwahrscheinlich unwillig unwillkürlich unwirksam unzulässig unzulässige unzulässigen unzureichend
unzutreffende unüblich up update urbane urdu urenkelin urheber urheberrecht urheberrechts urin urkunde urlaub urlaubs
urlaubsgeld urlaubsjahres urlaubsplanung urne uroma uropa ursache ursachen ursprünglich ursprüngliche ursprünglichen
urteil urteile urteils usbeken usbekisch usd user ustg usw uvk vage valentinstag valproat vandalismus variablen
variante varianten vaters vaterschaft vaterschaftsanerkennung vatter vc vegane vegetarisch ventils verabreden
verabredet verabredung verabschieden verabschiedet verallgemeinert verallgemeinerte verankert verankerten veranlasst
veranlassung veranstaltet veranstaltung veranstaltungen veranstaltungstechniker verantw verantworten verantwortlich
verantwortlichen verantwortung verbal verben verbessern verbessert verbesserung verbiete verbieten verbietet verbinden
verbindet verbindlich verbindliche verbindung verbindungen verbleib verbleibenden verblieb verblüfft verborgen verbot
verbote verboten verbotes verbots verbracht verbrachte verbraucher verbrechen verbreiten verbreitet verbreitete
verbreitung verbringen verbringt verbrühung verbuchte verbund verbunden verbundenen verbände verbänden verbündete verd
verdacht verdanken verdeutlichen verdienste verdient verdiente verdienten verdrängte verdächtigen verdünnte verehrung
vereinbar vereinbaren vereinbarkeit vereinbart vereinbarte vereinbarten vereinbarung vereinbarungen vereine
vereinigung vereins vereinsführung vereint vereinzelt vereinzelten verengt verfahren verfahrens verfahrensbeistand
verfahrensfragen verfahrensmangel verfahrensvorschriften verfasserin verfasst verfasste verfassten verfassung
verfassunggebenden verfassungsbeschwerde verfassungsbeschwerdeverfahren verfassungsgerichtlichen verfassungsrecht
verfassungsrechtlichen verfassungswidrigkeit verfolgen verfolgt verfolgte verfolgten verfolgung verfolgungsfahrt
verfärben verfügbar verfügbaren verfüge verfügen verfügt verfügte verfügung verfügungsverfahren vergabeverfahren
vergangene vergangenen vergangenheit vergeben vergeblich vergeblichen vergebung vergesen vergesse vergessen vergessens
vergiften vergisst vergleich vergleichbar vergleichbare vergleichbaren vergleichbarkeit vergleiche vergleichsweise
vergleichswert vergleicht verglichen vergräbt vergütung verh verhaftung verhalten verhandeln verhandelt verhandlung
verhandlungen verheiratet verhindern verhindert verhinderung verhinderungspflege verhältnis verhältnisse verhältnissen
verhängt verhängte verhängung verkauf verkaufen verkaufshilfe verkaufsstellen verkauft verkaufte verkauften verkehren
verkehrs verkehrsbehinderung verkehrsbehinderungen verkehrschaos verkehrskreise verkehrsmeldungen verkehrsmittel
verkehrsunfall verkehrsunfalls verkehrsunfälle verkehrt verkleinern verkleinerung verknüpft verkosten verkriechen
verkrusteter verkäuferin verkäufern verkündet verkündung verkürzen verkürzte verlagshaus verlangen verlangt verlassen
verlauf verlaufen verleger verlegt verlegte verleihung verlesen verletzen verletzt verletzte verletzten verletzter
verletzung verletzungen verliebt verlief verliefen verliehen verliere verlieren verliern verliert verlinken verlobte
verlobten verlor verloren verlorene verlost verlust verluste verlusten verlängern verlängert verlängerung verlässlich
verlässliche verlässt verläufen verläuft verm vermachte vermarktung vermehren vermehrt vermeidbar vermeiden vermeidung
vermeintlich vermerk vermerke vermerkt vermessen vermessungstechnikerin vermieter vermieterin vermietung vermindern
vermisse vermisst vermitteln vermittelt vermittlung vermittlungsagentur vermittlungsstelle vermute vermutet vermutlich
vermutung vermutungen vermögen vermögenswerte vernachlässigung vernehmen vernehmung verneint verneinte vernichtung
vernünftig verordnet verordnung verpackungstechnik verpass verpasse verpasst verpasste verpeilt verpflegung
verpflichten verpflichtet verpflichtung verpflichtungen verpfänden verraten verreist verrät verrückt vers versagen
versagt versagung versammelt versammelten versammlung verschenkt verschickt verschieben verschieden verschiedene
verschiedenen verschiedener verschiedenes verschlafen verschlechtert verschleppt verschlossen verschluckt verschluss
verschmutzte verschoben verschollen verschont verschorft verschreibt verschriftet verschriftlicht verschulden
verschwiegenheit verschwindet verschwunden verschwägert verschüttet versehen versengt versetzen versetzt versetzung
versicherer versichert versicherte versicherten versichertenkarte versichertennummer versicherungen version versionen
versorger versorgt versorgung versorgungszusage versprechen verspricht versprochen verspäten verspätet verspätung
verspätungen verspürt verst verstand verstanden verstarb versteck verstecken versteckt versteckte verstehe verstehen
verstehst versteht verstopft verstorben verstorbene verstorbenen verstrich verständigen verständigung verständlich
verständliche verständnis verständnisfragen verstärken verstärkt verstärkte versuch versuche versuchen versucht
versuchte versuchten versöhnung vertagt vertauscht verteidigen verteidiger verteidigt verteidigungsministerium
verteiler verteilt verteilung vertieft vertikale vertrag vertragen vertrages vertraglichen vertrags vertragsarbeiter
vertragspartner vertragsschluss vertragswerkstatt vertragsärzte vertrauen vertrauensarzt vertrauenslehrer
vertrauensperson vertraulich vertrauliche vertraut vertraute vertreten vertretene vertreter vertreterin vertretung
vertretungsweise vertrieb vertrieben vertritt verträge verträgen verträgt verunglücken verunglückt verunglückten
verursacher verursacht verurteilen verurteilt verurteilte verurteilung verwachsen verwaltet verwaltete verwaltung
verwaltungsdienst verwaltungsgericht verwaltungsrat verwaltungsvorschriften verwandt verwandte verwandten verwandter
verwandtschaft verwechseln verwechselt verwechslung verwechslungen verwechslungsgefahr verweigere verweigert
verweigerte verweis verweise verweist verwenden verwendet verwendeten verwendung verwendungszweck verwertbar verwerten
verwies verwiesen verwirklicht verwirkt verwirkung verwischt verworfen verwundert verwundet verwöhne verzeichnet
verzeichnis verzeih verzeihung verzerrungen verzicht verzichten verzogen verzug verzweifelt verzögert verzögerte
verzögerung verzögerungen veränderbaren verändern verändert veränderte veränderten veränderungen veröffentlichen
veröffentlicht veröffentlichte veröffentlichten veröffentlichung veröffentlichungen veterinärmedizin vgl video
videoanlagen videoanruf videoarbeit videoaufnahmen videokameras videos videosequenzen viel viele vielen vieler vieles
vielfach vielfaches vielleicht vielmehr vielzahl vierjährig vierjährigen vierjähriger viermal vierte viertel
viertelfinale vierteljährlich viertelstunde vierten viertens vierter vierundachtzig vierundzwanzig vierundzwanzigsten
vierung vierzehnte vierzehnter vierzehntägig vierzig viet vietnamesin vietnamesisch vietnamesische vigilanz vii viii
vileicht vineland violine virtuelle vis visier visite visum visus vit vitamin vizepräsident vj vlt vo vogelbeobachter
vogelhäuser vogelstimmen voice vojta vokal volksgruppe volksmedizin volksschule volkstrauertag volkszählung voll volle
vollem vollendet vollendung voller vollgesperrt volljährig vollkommen vollmacht vollnarkose vollsperrung vollständig
vollständige vollständigen vollständiger volltreffer vollzeitpflege vollziehung vollzug voltage volumen voneinander
vor vorab vorabend vorallem voran vorangegangene vorangegangenen voraus vorausgesetzt vorauss voraussetzung
voraussetzungen voraussichtlich voraussichtlichen vorbehalten vorbei vorbeikommt vorbereiten vorbereitet vorbereitung
vorbereitungen vorbestellungen vorbilder vorbringen vorderen vordergrund vorderrad vorderseite vordertür vorerst
vorfall vorfeld vorgaben vorgang vorgangsnummer vorgeführt vorgegeben vorgegebenen vorgehen vorgelegt vorgelegten
vorgelesen vorgenannten vorgenommen vorgesagt vorgeschichte vorgeschlagen vorgeschriebenen vorgesehen vorgesehenen
vorgesetzte vorgesetzten vorgespräch vorgestellt vorgestern vorgetragen vorgeworfen vorgezogenen vorgänge vorgängerin
vorhaben vorhanden vorhandenen vorhandensein vorhang vorher vorherige vorherigen vorheriger vorhersage vorhofflimmern
vorhänge vorige vorigen vorinstanz vorjahr vorjahres vorjahresquartal vorjahreszeitraum vorkommen vorl vorlage
vorlagen vorlesen vorlesungen vorletzten vorliegen vorliegend vorliegenden vorliegens vorliegt vorliest vorläufer
vorläufig vorläufige vorläufigen vorläufiger vorm vormerkung vormittag vormittags vormund vormundschaft vormünder vorn
vorname vornamen vorne vornehmen vornherein vorrang vorrangig vorraum vorrichtung vorrichtungen vorräte vorsatz
vorschlag vorschläge vorschnell vorschrift vorschriften vorschule vorschulkind vorschulklasse vorsehen vorsicht
vorsichtig vorsieht vorsitz vorsitzende vorsitzenden vorsitzender vorsorge vorsorgen vorsprung vorstand vorstandschef
vorstandsvorsitzende vorstandsvorsitzender vorstehenden vorstellen vorstellend vorstellte vorstellung vorstellungen
vorsteuerabzug vortag vorteil vorteils vortrag vorwiegend vorwitzig vorwurf vorwürfe vorzeitig vorzeitigen vorzeitiger
vorzubeugen vorzugsaktien vorzulegen vorzüge vorübergehend vorübergehenden vorübergehender vp vq vsl vt vulkan vwgo
vzä väterlich väterlicherseits vätern vögel völker völkerrechts völlig wa waage waagen wach wachen waches wachhund
wachsen wachstum wachstumshormon wacht wackelpudding wackelt waere waffe waffeln waffen wagen wagens waggon wah wahl
wahlen wahlkampf wahlordnung wahlrecht wahlvorstand wahnsinnig wahr wahre wahren wahrgenommen wahrheit wahrnehmen
wahrnehmung wahrnimmt wahrsagerin wahrscheinlich wahrscheinlicher wahrscheinlichkeit wahrung waisenrente waldarbeiter
waldgruppe waldkindergarten waldrand waltharius wand wandelt wandelte wanderbaustelle wandern wandert wandler wandte
wange wann wappen war waren warf warm warme warmes warmwasser warmwassererzeugung warnen warnstreik warnt warnte
warnungen warnzeichen wars wart warte wartebereich warteliste warten wartet wartete wartezeit wartezimmer wartung was
waschmaschine waschsalon wasserfall wassergeburt wasserhahn wasserkocher wasserleitung wassermenge wasserschutzpolizei
wat watch watt wattführer wauwau wb wdo web weblinks webseite website wechsel wechselmodell wechseln wechselnd
wechsels wechselsachen wechselschritt wechselspiele wechselt wechselte wechselwirkung weck wecken weckt weder wege
wegegeld wegen wegfahren wegfährt weggeht weggelassen weggemacht weggenickt weggenommen weggeschaut weggewesen
weggewiesen weglassen weglaufen wegnahme wegnehmen wegrennt wegweisung wegzieht wegzuschieben weh wehentätigkeit
wehren wehtun weiber weibl weibliche weiblichen weich weichbodenmatte weiche weichen weichenstörung weicher weicht
weigert weigerte weigerung weihe weihnachten weihnachtsbaum weihnachtsferien weihnachtsmann weihnachtstag weile wein
weine weinen weinerlich weinkisten weinlese weint weinte weintrauben weise weisen weist weisung weisungen weit weitaus
weitem weiten weiter weiterarbeiten weiterbildung weitere weiterem weiteren weiterentwicklung weiterer weiteres
weiterfragen weitergabe weitergeben weitergegeben weitergehen weitergehende weitergereicht weiterhin weiterleiten
weiterspielen weitertragen weiterzufahren weitesten weitestgehend weitgehend weiträumig welche welchem welchen welcher
welches welle wellen weltcup welten weltklasse weltkrieg weltkrieges weltkriegs weltmarkt weltmeister weltmeistertitel
weltraumbehörde weltweit weltweite weltweiten weltwirtschaft wem wen wendeanlage wenden wendet wendungen wenig wenige
wenigen weniger wenigstens wenn wenns wer werbespots werbung werbungskosten werde werden werdenden werfen
werftarbeiter werken werkstadt werktag werktage werktagen werktags werkzeug werkzeugmacher wert werte werten wertet
wertlos wertpapiere wertungen wertvolle wesen wesentlich wesentliche wesentlichen weshalb wespe wessen westen westlich
westlichen westufer wette wetter wetterau wetteraukreis wetterberichten wettkampf wf wg whatsapp who wich wichtig
wichtige wichtigen wichtiger wichtiges wichtigste wichtigsten wickelkind wickeln wickelt wickeltasche wickeltisch
widerklage widerrief widerruflich widerrufsrecht widersprach widersprechende widersprechenden widerspricht widerspruch
widerspruchsbescheid widerspruchsrecht widersprüche widerstand widerstände widmet widmete wieda wieder wiederaufbau
wiederaufbauhilfe wiederaufnahme wiederaufstieg wiederbelebte wiedereingliederung wiedergabe wiedergefunden
wiedergegeben wiederherstellung wiederholen wiederholt wiederholung wiederkommen wiederkommt wiederum
wiedervereinigung wiedervorlage wiederwahl wiegen wiegst wiegt wies wieso wieviel wikipedia wille willen willens
willkommen willkürlich willst wimmern wind windel windeldermatitis windeln windkraft windpocken wing winkel winkt
winterjacken winterquartiere winzer wippe wir wirbel wirbt wird wirft wirken wirklich wirklichen wirklichkeit wirksam
wirksamkeit wirkstoff wirkt wirkte wirkung wirtin wirtschaftlich wirtschaftliche wirtschaftlichen wirtschaftlichkeit
wirtschaftsgut wirtschaftsminister wirtschaftsministerium wirtschaftswachstum wirtschaftszeitung wirtshauses wisc
wisen wisse wissen wissenschaft wissenschaftler wissenschaftlichen wissenschaftlicher with witwe witz witzelt wlan wo
wobei wochen wochenbett wochenenddienst wochenende wochenenden wochenendes wochenmarkt wochenstunden wochentag
wochentagen wodka wodurch wofür wohin wohl wohlfühlen wohlhabenden wohn wohne wohnform wohngeld wohngeldstelle
wohngruppe wohnhaft wohnhaus wohnküche wohnmobil wohnort wohnorts wohnsituation wohnsitz wohnsitzauflage wohnt wohnten
wohnumfeld wohnungen wohnungsbaugenossenschaft wohnungsbaus wohnungsgesellschaft wohnungstür wohnwagen wohnzimmer wol
wolfsburger wolgadeutschen wolken wolle wollen wollenschläger wollfäden wollt wollte wollten wolltest wolltet wolten
womit womöglich wonach wont woran worauf woraus worden workshops wort wortbestandteil worte worten wortes wortfolge
wortkarg wortkombination wortlaut wortlos wortschatz wortspiel worum worüber wovon wozu wrack wt wuchs wummert wund
wunde wunderkerze wundern wundersame wundert wundheilung wunsch wupperbrücke wurde wurden wurscht wurzeln wusste wut
wutanfälle wv www wächst wägt wählen wähler wählte während währenddessen währungen wände wänden wär wäre wären wärme
wärmebehandlung wärmequelle wärmer wärmflasche wäsche wäscherei wäscherin wäscheschrank wöchentlich wöchentliche
wöchentliches wöchnerinnen wölfe wörter wörtlich wörtliches wümme wünschen wünscht würd würde würden würdigen
würdigung würfeln würgen würgt würmer wütend xbox xii xiii xlsx xo xvii xylazin yc yen ym yo yogalehrerin yorker
yoruba you your yours za zahl zahle zahlen zahlenden zahlreiche zahlreichen zahlreicher zahlt zahlte zahlung zahlungen
zahlungsanspruch zahlungsunfähigkeit zahnarzt zahnarzthelferin zahnlücke zahnpasta zahnreihe zahnt zahntechnikerin
zank zapfen zappelphilipp zart zarte zaubern zaun zaunpfahl zaunpfähle zb zdv ze zeh zehen zehn zehneinhalb zehnten
zeichen zeichenfolge zeichens zeichnen zeichnerin zeichnet zeichnete zeichnung zeichnungen zeige zeigefinger zeigen
zeigt zeigte zeigten zeile zeilen zeiten zeitgleich zeitlich zeitliche zeitlichen zeitnah zeitnahen zeitplan zeitpunkt
zeitraum zeitschrift zeitschriften zeitsoldat zeitstrahl zeitungen zeitweiliger zeitweise zellen zellstoffwerk
zeltplatz zentimeter zentral zentrale zentralen zerbrochen zerbrochenen zeremonie zerleger zerrinnt zerschnitten
zerspanungsmechaniker zerstört zertifikat zertreten zett zettel zettelwirtschaft zeuge zeugen zeugin zeugnis zeugnisse
zgb zickzack zickzacklinie ziege ziegelmehl ziegelstein ziegen ziehe ziehen zieht ziel ziele zielsetzung ziemlich ziff
ziffer ziffern ziffernfolge zigarette zigaretten zigarillo zigeuner zimmerer zimmermädchen zimmernachbarin zinsen
zinssatz zirka zirkel zirkus zitat zitate zitiert zitierte zittern zitternd zittert zitterten zivile ziviler
zivilisten zl znacht znüni zog zogen zoll zollbeamtin zone zoom zopiclon zpo zr zt zubehör zubereitung zubringer
zuchthaus zuckerdose zuckerfest zuckt zuckte zudem zuerst zufall zufluss zufolge zufrieden zufriedenes zufällig
zufüttern zufütterung zug zugang zugausfall zugausfälle zugausfällen zugbegleiter zuge zugehalten zugehörigkeit
zugehört zugelassen zugelassene zugelassenen zugemacht zugenommen zugenäht zugeordnet zuges zugesagt zugeschaltet
zugespitzt zugesprochen zugestellt zugestimmt zugewandt zugewiesen zugfahrten zugführer zuglauf zugleich zugmaschinen
zugriff zugrunde zugrundeliegende zugteil zugunsten zugute zugverkehr zugänge zugänglich zuhaus zuhause zuhört zukommt
zukünftig zukünftige zulassen zulassung zulauf zuleitung zuletzt zulässig zulässige zulässigen zulässigerweise
zulässigkeit zumal zumeist zumindest zumutbar zunahme zunahmen zunehmend zunehmende zunge zungenbändchen zunächst
zuordnen zuordnet zupackender zupf zupfte zurecht zurechtgerückt zuruf zurzeit zurück zurückbringen zurückbringt
zurückgeführt zurückgegangen zurückgegeben zurückgegriffen zurückgekehrt zurückgelassen zurückgelegt zurückgenommen
zurückgerufen zurückgewiesen zurückgezogen zurückhalten zurückkehren zurückkommen zurückkommt zurücksetzen
zurücktreten zurückverweisung zurückweisung zurückziehen zurückzuführen zurückzuweisen zusage zusagen zusammen
zusammenarbeit zusammenbleiben zusammenbruch zusammenfassen zusammenfassung zusammengefasst zusammengehören
zusammengesetzt zusammenhang zusammenhänge zusammenhängende zusammenhängenden zusammenleben zusammenschaltung
zusammenschluss zusammensetzung zusammensitzen zusammenziehen zuschauer zuschauerin zuschauern zuschläge zuschuss
zusieht zustand zustande zustehenden zustellen zustellung zustimmen zustimmt zustimmung zuständig zuständige
zuständigen zuständigkeit zusätzlich zusätzliche zusätzlichen zusätzlicher zutage zuteilung zutiefst zutreffend
zutreffendes zuverlässig zuviel zuvor zuwachs zuweilen zuweisung zuzulassen zuzurechnen zw zwang zwangsgedanken
zwangslage zwangsvollstreckung zwanzig zwanzigmal zwanzigsten zwanzigster zwar zweck zwecke zweieinhalb zweier zweifel
zweihundert zweijährig zweijährige zweijähriger zweimal zweiraumwohnung zweisprachig zweisprachigkeit zweistündig
zweit zweitausbildung zweiteiler zweiten zweitens zweiter zweitligist zweitmeinung zweitägig zweiundzwanzig
zweiwertiges zweizimmerwohnung zwerchfell zwerg zwerghamster zwi zwieback zwilling zwillinge zwillingen
zwillingspaaren zwingend zwingt zwischen zwischenbericht zwischenhalt zwischenzeitlich zwo zwänge zwölfeinhalb
zwölften zwölfter zypernfrage zzt zäh zählen zähler zählt zählte zählung zähn zähne zäpfchen zäsur zögerlich zögern
zöliakie zöpfe zückt zügen zügig zündeln zünder äh ähm ähneln ähnlich ähnliche ähnlichen ähnliches ähnlichkeit älter
ältere älteren älteres älteste ältesten ältester ändern ändert änderte änderung änderungen ändg ängstlich äpfel ära
ärger ärgerlich ärgerte ärmel ärmsten ärzte ärzten ärzteschaft ärztin ärztlich ärztliche ärztlichen ärztlicher
ästhetik äthiopisch ätzend öfen öffentlich öffentliche öffentlichen öffentlicher öffentlichkeit öffne öffnen öffnet
öffnete öffnung öffnungszeiten öfter ögk ökologische ökonomischen ökumenischen öl ölpreis ölspur öpnv öpp örtliche
örtlichen österreicher österreichische österreichischen östlich östlichen übelkeit üben über überall überaus überblick
überbrücken überdies überdurchschnittlich übereinstimmend übereinstimmenden übereinstimmung überfahrt überfall
überflutung überfordert überfällig überfüllt übergabe übergaben übergang übergangsmanagement übergangsphasen übergebe
übergeben übergehen übergeht übergewicht übergänge überhaupt überhitzt überholen überholt überholverbot überlassen
überlastet überlastung überleben überlebende überlebt überlebte überlegen überlegt überlegte überlegungen überlesen
überliefert überm übermittelt übermittlung übernachtet übernachtung übernahm übernahme übernehmen übernimmst übernimmt
übernommen überprüfen überprüfung überqueren überquert überraschend überraschenderweise überrascht überreagiert
überreizung überreste überschlägt überschreiten überschrift überschritten überschuldet überschuss übersehen übersetze
übersetzen übersetzer übersetzt übersetzte übersetzungs übersicht überstanden überstehen übersteigen überstreckt
überstrom übertragen übertragenen übertragung übertreibt übertroffen überträger überw überwachen überwacht überweise
überweisung überweisungen überwiegend überwindung überzahl überzeugen überzeugt überzeugte überzeugung üblich übliche
üblichen üblicherweise übrig übrigen übrigens übt übte übung übungen
    """.split()
)
