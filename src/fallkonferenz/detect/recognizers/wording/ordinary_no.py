"""Norwegian (both written forms) words that are seldom a name, in lower case.

Source: counted outside names in our own narratives (those that are not held out; twice or more) and in the public
corpora of models/train (12 times or more); left out what is a name in more than one use of eight.
"""

from __future__ import annotations

WORDS = frozenset(
    """
absolutt adresse advokat afrikanske akkurat aktiv aktive aktivitet aktiviteten aktivt aktuelle aktuelt aktører akutt
akuttheimen alarm alder aldri aleine alene alkohol all alle aller allerede allereie allikevel allmenn alltid alt
alternativ alternative alternativet altfor altså alvor alvorleg alvorlig alvorlige amerikanerne amerikansk amerikanske
ammar ammende ammer ammes amming an analyse anbefaler andel andlet andre anfall anførsel angrep angrepet angst angsten
angår anke ankomst anledning anlegg anlegget anna annankvar annen annenhver annerledes annet annleis anonym anonymt
ansatt ansatte ansiktet anslått ansvar ansvaret ansvarleg ansvarlig ansvarsgruppe ansvarsgruppemøte antall antatt
anten antibiotika apgar appell applaus april arbeid arbeida arbeidd arbeidde arbeide arbeider arbeidet arbeidsdag
arbeidsgiver arbeidslivet arbeidsplassar argument argumenterer ark arkitektur arkiv arm armen armene arrangementet
arresten arter artikkel arven asq assistent assistenten astma asylmottaket asylsøkjarane at att attende attmed auga
auge auget augo august auka aukande aukar auke aust autisme automatisk autoritet av avd avdeling avdelinga avdelingen
avfall avføring avgjer avgjerande avgjerd avgjerder avgjøre avgjørende avgrensa avhengig avhøyr avisene aviser avklare
avklart avlasting avlastning avlyst avskrift avslag avslutta avsluttar avsnitt avstand avtal avtale avtalen avtaler
avtalt avvikling avviser avvist ba babyen bad badet bak bakar bakgrunn bakgrunnen baksetet balanse ball ballen band
banen bank banken bar bare barn barna barneansvarlig barneblad barnefar barnefaren barnehagar barnehage barnehagen
barnelege barnet barnets barnevern barnevernet barnevernslova barnevernsloven barneverntenesta barneverntjenesten
barnevernvakt barnevernvakta basert basis be bed bede bedre bedriften bedrifter bedring bedt befinner befolkning
befolkningen begge begrenset begrepet begynne begynnelsen begynner begynt begynte behandla behandlar behandler
behandles behandling beholde beholder behov behovet bein beina bekjempe beklager bekrefter bekymrer bekymret bekymring
bekymringsmelding belastning benekter benken ber beredskap berga berget berre bes beskjed beskjeden beskriver beskytte
beslutningen best besta beste bestefar bestefaren besteforeldre bestemme bestemmer bestemor bestemora bestemt bestemte
bestilles bestilt består besøk besøket betala betale betaler betaling betalt betre bety betydelig betydning betyr
bevisst bibelen biblioteket bidra bidrag bidrar bidratt bikkja bil bilar bilde bilder bildet bilen biler bilete
biletet billett biografi biologisk biologiske bistand bit biter bjørnen blant ble blei bli blid blikk blikket blind
blir blitt blod blodprøver blodsukker blodtrykk blå blåmerke blødde bmi bo bodd bodde bok boka boken bokmål bokstavar
bokstavelig bolig bor bord bordet bords born borna bort borte bortsett bosatt bosted bot bra brakt brann brannen
brannvesenet bred brei breiare brev brevet britiske bror broren brot brua brudd bruk bruka brukar brukast bruke bruken
bruker brukes brukt brukte brutt bryr brystet bryt bryte brytes bråket brått brød brødskiver bti bu buccolam budd
budde budsjettet budskap bup bur burde buss bussen bustad bustader butikken by bydel byen bygd bygda bygg bygge bygger
bygget byggja byggjast byggje byggjer bygt byrja byrjar byrje byrjinga bytte byttet både båt båten bære bærer bøkene
bøker bølgja bønder bør ca cannabis centimeter cerebral chat cm cos cpap cup da dag dagane dagar dagbok dagen dagene
dager dagleg daglig dagslys dagvakt dama dame danse danske data dataspill dato datter dattera datteren daude de debatt
debatten deep definitivt deg dei deira dekning del delar dele delen deler deles delmål dels delt delta deltakelse
deltakere deltakerne deltakinga deltok delvis dem demokrati demokratiet demokratisk demokratiske den denne dens
departement departementet depresjon der dere deres deretter derfor derimot dermed dersom desember desse dessutan
dessuten dessverre desto det dets dette di diagnosar diagnose diagnoser dialekt dialog difor dikt diktat diktert din
dine direkte direktør diskusjon diskusjonen diskutere diskutert disposisjon disse distrikta dit ditt djupt do dobbel
doble doktoren dokumentasjon dokumentert dollar dom dommen dotter dottera downs dr dra drakk dramatisk dramatiske drap
drapet drar dreg dreier drepe drept drev drevet drift drifta drikk drikke drikker driv driva drive driver dro dronning
drukket drøfta drøftar drøfte drøfting drømmer du dubbing duchenne duf dufnr dukka dukke dum dumme dumt dusj dusjen
dykk dypt dyr då dårleg dårlege dårlig dårlige dårligere dét dø død døde døden døgn døgnet døme dømes dømt dør døra
døydde effekt effektiv effektivt eg egen egentlig eget egg egne ei eiendom eier eig eiga eigde eige eigen eigentleg
eigne ein einaste eine eining einingar eit eitt ekg eksempel eksisterer eksperter eksport eksportert eksterne ekstra
ekstreme ekte ektemannen ekteskap ekteskapet eldre eldste element elev elevane elevar eller ellers elles elleve elsker
emne en enda ende endeleg endelig endra endrar endre endrer endres endret endring endringar endringer endte endå ene
energi eneste engang engasjement engasjementet engasjert engelsk engelske enhver enig enige enighet enke enkel enkelt
enkelte enkle enn enno ennå enorm enorme enormt enten epds epikrise epilepsi epost er erfaring ergoterapeut erklærer
erklært erstatning et etablert etasje etc ete etisk etiske ett etter ettermiddag etternamn etternavn etterpå ettersom
ettertid euro euroen europeisk europeiske evaluering evangeliet eventuell eventuelle eventuelt evne fabrikken facebook
fag fagdag fagfolk fagleg faglege faglig fagmøte fagmøtet faks fakta faktisk faktiske faktum fall falle faller falt
familiar familie familiemedlem familiemedlemmer familiemøte familiemøtet familien familiens familier familieråd
familieteamet familieterapeut familieveileder familievernkontoret fangar fanget fann fanst fant fantastisk fantastiske
fantes far farbror fare faren farens farfar farge farger farlig farmor fars fart fast faste fastlandet fastlege
fastlegen fattigdom fattige feber februar fedre feil fekk felles fellesskap fellesskapet felt feltet fem femte femten
femti fengsel ferd ferdig ferdige ferga ferie ferja ferritin fersk ferske fest fetter fikk fikse fil film filma filmar
filmen filmer filosofi fin finalen finansiering finanskrisen finansminister finansministeren fine finger finna finne
finner finnes finst fint fire firma fisk fiske fjell fjellet fjerde fjerne fjernsynet fjes fjor fjorten fjæra fjøset
flagg flaske flate flatt flaut fleire fleirtal fleirtalet flere flertall flertallet flest fleste flink flinke flott
flotte flukt flyktninger flyktningkonsulent flyr flytta flyttar flytte flytter flyttet flyttingen fnr fokus folk
folkekirke folket folkevalde folks for foran forbi forbindelse fordel fordeles fordi foredrag foregår foreldra
foreldre foreldreansvar foreldremøte foreldrene foreldrenes foreldresamtale foreldresamtaler foreligger foreløpig
forenlig foresatt foresatte foresett foreslår foreslås foreslått foreslåtte forfall forfattar forfattaren forhold
forholdene forholdet forhånd forkant forkastet forklare forklarer forklaring forklart forlate forløp form forma
formann formelt former formuesskatten formål formålet fornuftig fornya fornybar fornøyd forpliktende forresten forrige
forsamlinga forsikring forsiktig forsking forskjellen forskjellige forskning forskrift forskrifter forslag forslaget
forstod forstå forståelse forståing forstår forstått forsvant forsvare forsvinn forsøk forsøker forsøkte fort fortalde
fortalt fortalte fortel fortelja fortelje fortell fortelle forteller fortelling fortjener fortsatt fortsette
fortsetter forurensende forvaltning fosterforeldre fosterheim fosterhjem fostermor fotball fotballen fotballgruppa
foten foto fra fram framande framfor framgang framlegg framlegget framleis framme framover framtid framtida framtidige
fransk franske fravær fred fredag fredager fredspris freista freistar frem fremdeles fremja fremme fremmede fremover
fremst fremste fremstår fremtiden fri frihet frisk friske frist fritida fritt frivillig frivillige frukost frykt
frykten frykter frå fråsegn fråvær fuktig fulgt fulgte full fulle fullmakt fullstendig fullt fullverdig fungere
fungerer funksjon funn funne funnen funnet furu fylkeskommunen fylket fylle fyller fylles fylt fylte fyr fyrst fyrste
fysio fysioterapeut fysioterapi fysisk få får fått færraste færre fødd fødde føde fødsel fødselen fødselsdato
fødselsnummer fødselsvekt født føle følelser føler følgde følge følgende følger følges følgja følgjande følgjast
følgje følgjer følte før føra føre førebels førebyggjande førehand førekortet føremål fører førerkort føres førre
først første førstkommende ført førte førti føttene ga gale galt gamal gamle gammel gammelt gang gangen ganger ganske
garasjen gard garden garderoben gass gasskraftverk gatene gav geiter generalisert generalsekretær generasjon
generasjonar generell generelle generelt genogram genser gi gift gifte giftet gikk gips gir gis gitt gjaldt gje gjekk
gjeld gjelda gjeldande gjelde gjeldende gjelder gjemmer gjeng gjennom gjennombrudd gjennomføre gjennomføres
gjennomført gjennomgang gjennomsnitt gjenstår gjenta gjer gjera gjerast gjere gjerne gjestene gjester gjev gjeve
gjorde gjort gjør gjøre gjøres glad glade glass glede gleder glemme glemmer gler global globale gløyma gløymer god
gode godkjenning godkjent godt golvet gong gongen gonger grad grader gradvis gram gratis graut grave gravferda
gravferdsforvaltningen gravid gravide grei greie greier greit greitt grenda grensa grense grensen grenser grep gresk
greske gret grev grundig grunn grunnar grunnen grunner grunnet grunngjeving grunnlag grunnlaget grunnleggende
grunnleggjande grunnlovens gruppa gruppe gruppechat gruppene grupper gryte grå gråt gråte gråter grått græt grøn grønn
grønt grøt gt gull gult gulvet gut gutar guten gutt gutten guttene guttenes guttens gutter gyldig gå går gårsdagens
gått gøy gøymer ha habilitering habu hadde hade haha hald halda halde haldningar hallo halv halve halvparten halvt
halvår ham hamna han hand handa handla handlar handle handler handlet handling handlinger handsama hans har hard harde
hardt hastar haster hatt haust hausten havet hb he hei heil heile heilskapleg heilt heim heime heimebane heimebesøk
heimel heimen heimlandet heisen heite heiter heitte hel held heldig heldigvis heldt hele helg helgane helgen
helikopteret heller helseminister helseministeren helsepersonellova helsesjukepleiar helsestasjon helsestasjonen
helsesykepleier helsesykepleieren helsing helst helt hemmelighet hende hendene hender hending hendingar hendt heng
henger henholdsvis hennar henne hennes hensyn henta hentar hente henter hentes hentet henviser henvisning henvist her
hermeteikn het heter hev hevda hevdar hevde hevder hilsen himmelen hindra hindre historia historie historien historier
historisk historiske hit hittil hjarte hjelp hjelpa hjelpe hjelpemiddelsentralen hjelpemidler hjelpepleiar hjelper
hjem hjemme hjemmebesøk hjemmefra hjemmet hjertet hjå hm ho hode hodeomkrets hodet hol holde holder holdt homofil
homofile honning horisonten hos hotellet hovedstaden hovudet hsp hu hud hugs hugsar hugse hull humor hun hund hunden
hundre husbanken huset husk huske husker huskes hva hvem hver hverandre hverdag hverken hvert hvilke hvilken hvilket
hvis hvit hvor hvorav hvordan hvorfor hybel hyggelig hytta hytte hytter hånd håndverk håp håpar håpe håper håpet høg
høgare høge høgt høgtalar høre hører høres hørsel hørt hørte høst høsten høve høvet høy høyde høyere høyet høyrde
høyrer høyrsla høyrt høyt icdp id ideen identitet ideologi ifrå ifølge ifølgje igjen igjennom ikke ikkje ikkji ille
imidlertid imot imponert in indirekte individuell industrien informasjon informasjonen informert infrastruktur ingen
ingenting initiativ inkludert inn innan innanfor innbyggere innbyggjarane inne inneber innebærer inneheld innen
innenfor innenfra innflytelse innføre innføring innført inngår innhald innhaldet innhentet innhold innholdet
innimellom innkaller innkalt innlagd innlagt innledning innlegg innlegget innlegging innom innrømme innsats innsatsen
innsikt innslag innstilling innstilt inntekt inntektene inntekter inntil inntrykk innvandring inspirert instagram
institusjonen insulin intellektuelle intensiv interessant interessante interesse interesser interessert interimsstyret
internasjonal internasjonale internasjonalt internatet internett internt intervju intervjuet introduksjonsprogrammet
investeringer invitasjon inviter invitere inviterer inviteres invitert inviterte involvert is isen islam ivrig ja
jakka jakke jamvel januar jazz jeg jenta jente jentene jenter jern jevn jevnlig jf jnr jo jobb jobba jobbar jobbe
jobben jobber jobbet jord jorda jordmor jordmora journal journalen journalist journalistar jul juli juni juridiske
jødane jødar jødiske kafeen kaffe kaffi kaia kake kald kalde kaldt kalender kall kalla kallar kalle kaller kalles kalt
kalte kamerat kamp kampen kamper kan kandidatane kanskje kapasitet kapital kapittel karakter kart kartet kartlagt
kartlegging kasta kaste kaster kastet katten key kg kilo kilometer kirkelig kirkelige kirken kirkens kirkeordning
kirker kje kjedelig kjelder kjellar kjellaren kjem kjempe kjend kjende kjenne kjenner kjent kjente kjerringa kjole
kjærast kjære kjæreste kjæresten kjærleik kjærlighet kjøkenbordet kjøkenet kjøkkenet kjønn kjøpe kjøper kjøpt kjøpte
kjøre kjører kjørt kjørte kl klage klager klar klare klarer klart klarte klasse klassen klasserommet klassisk
klassiske klatret klima klimaet klinikken klippet klok klokka klokke klokken klokkeslett klubben klubber klårt klær
klærne km knapp knapt kneet knekkebrød kniven knuste knytt knytte knyttet kokar koke kokt kollega kolon kols kom koma
komande kome komen komfyren komiteen komma komme kommedag kommentar kommentarer kommenterer kommer kommet kommunal
kommunale kommunane kommunar kommunen kommunestyret kommunikasjon kompetanse kompis kona kone konflikt kong
konkluderer konklusjon konkret konkrete konkurranse konkurransen konkurs konsekvens konsekvensar konsekvenser konsert
konservative kontakt kontaktlærar kontaktlærer kontaktperson konto kontor kontoret kontrakt kontrakten kontroll
kontroller kontrollere koordinator koordinerande kopi kor korkje korleis korps korrekt korrigert korrupsjon kort korte
kortet kostar koster kostnadene kostnader kr kraft krafta kraftig krangel krangler krav krava kravet krefter krev
kreve krever krevje krig krigen kriminalitet kriminelle kring krisa krise krisen kriseplan krisesenteret kristen
kristendom kristne kritikk kritikken kritisere kritisk kritiske kroner kroppen krype kryper kryss krysser kultur
kulturelle kulturen kun kunna kunne kunnskap kunst kunsten kunstnere kurs kurve kusinen kutt kuttet kva kvalitet
kvaliteten kvalme kvalpar kvar kvarandre kvart kveld kveldar kvelden kvelder kven kvifor kvinne kvinnen kvinnene
kvinner kyrkja kyrkje kysten kø køyra køyrde køyre køyrer la lag laga lagar lagd lagde lage lagene lager laget lagt
lampe land landa landene landet landets lands landskapet lang lange langs langsiktig langt langvarig lapp lappen lar
las lat latin latinen laurdag laust lav lavt ledd ledelse ledelsen leder ledere ledet ledig lege legekontoret legen
legevakt legg legge legger legges leggetid leggja leggjast leggje lei leiar leiarar leiaren leier leiing leiinga leik
leikar leilighet leiligheten leiren leit leken leker lenge lenger lengre lensmannen ler les lese leser lest leste let
lett letta lettare lettere lettet leva levande levd levde leve lever levere leverer leveres levert leverte lidelser
lider liding ligg ligge liggende ligger ligget liggje lignende ligner lik likar like liker likevel liknande liksom
likt lille lillebror lillesøster lillesøsteren linje linjene linjer lista liste listen lister lita lite liten litium
litt litteratur live livet livredd livssynssamfunn loftet logg loggen logger loggnr logoped logos lokal lokale
lokalmedisinske lokalsjukehus lokalsjukehusa lokalt lomma lommeboka lot lov lova lover lovet lovgivning lovverket lue
luft lufta lufte lukke lukkeleg lukker lukta luktar lukter lunsj lure lurer lurt lurte lyd lyden lyge lykkelig lys
lyser lyset lyst lyttar lyve lå låg lågare låge låner lånt lås låst låste lækjar lækjarane læra lærar lærarane lærarar
læraren lære lærer læreren lærerne læring lært lèt løfta løfte løfter løftet lønn løp løpende løper løpet lørdag løs
løsningen løsninger løst løysing løyve mafiaen magen mail maks makt makta makten mal malt mamma mammaen man mandag
mandat mandatet mange mangel mangfald manglande manglar manglende mangler mann mannen mappa mappe mareritt markedet
marknaden mars maskin masse mat matboksen matematikk maten matpakke matpakken matte me med medan mediene medier
medisin medisiner medisinsk medlem medlemmer meg meget meine meiner meining meint meinte meir melatonin melde
meldeplikt melder meldes melding meldinga meldingar meldinger meldt melk mellom mellomtida mellomtiden men mener
mening menn mennene menneska menneske menneskelig menneskene mennesker menneskerettigheter mennesket mens mente meo
mer merke merkeleg merkelig merket merknader merksemd mest meste meter metodar metode mg mi mic middag midler midt
midten mikrogram mil militær militære militæret miljø miljøet miljøterapeut milliard milliardar milliarder millimeter
million millionar millioner min mindre mindretall mine minimum minne minner minst minste minus minutt minuttar
minutter miss mista mistanke miste mistenker mister mistet mixtur mjuk mjølka ml mm mnd mob mobbing mobil mobilen
modell modellar modellen modeller moderat moderne mogeleg mogleg moped mor mora moral moralsk moren morfar morgen
morgenen morgenmøte morgon morgonen mormor moro mors morsmål morsomt moster mot motoren motsetnad motsetning motsett
motstand motstanden mottaket mottatt mottok mr mulig mulige mulighet muligheten muligheter munnen munnleg muntlig
musikk musikken muslimar muslimer muslimsk muslimske mye mykje myndighet myndighetene myndigheter må måke mål måla
målbruk målet måling mållova målt måltid månad månaden månader måndag måned måneden månedene måneder måtar måte måten
måter måtte mødre mønster mørke mørkret møtande møte møteleiar møter møterom møtes møtet møtt møtte møttes nabo naboen
naboer namn namnet nasjonal nasjonale nasjonalspråk nasjonalt natt natta natten nattevakt natur naturen naturleg
naturlig naturlige naturligvis naudsynt navn navnet ned nedanfor nedbør nede nederlag nedgang nedlegging nedover
nedtrapping negativ negative negativt nei nektar nekter nektet nemleg nemlig nemn nemna nemnde neppe nest neste nesten
nestleiar nettene netter nettet nettopp nettsida nettverk nettverket nettverksmøte nevne nevner nevnt ni nivå no noe
noen nok noko nokon nokre nokså nordiske nordmenn normal normale normalt norsk notat notater notatet noter notert
noterte november noverande nr null nummer nummeret ny nyare nye nyfødt nyleg nylig nynner nynorsk nytt nytta nyttar
nytte nyttig nå når nås nåværende nær nærare nærast nære nærheten næringslivet nærleiken nærmere nærmest nærmeste nært
nødvendig nødvendige nødvendigvis nøgd nøkkel nøkkelen nøyaktig nøye obligatorisk obs observasjon observasjoner
observere offentleg offentlege offentlig offentlige offentlighet offer offisielle ofte oftere og også ok oktober
oldefar olje oljen oljeprisen om omfang omfattande omfattende omgang omkom omkring omnen område områdene områder
området omsorg omsorgen omsyn omsynet omtale omtrent onkel onkelen onsdag ope open operasjon opna opnar opne opp
oppdaga oppdatert oppdrag oppe oppfatning oppfatta oppfordring oppfylt oppfølging oppgang oppgave oppgaver oppgir
oppgjer oppgåvene oppgåver opphald opphav opphavleg opphold oppi opplagt opplegg opplevd opplevde oppleve opplevelse
opplever opplyser opplysningar opplysninger opplæring opplæringslova oppmerksomhet oppnevnt oppnå oppnådd opposisjonen
opprette opprinnelig opprør opprørerne oppslutning oppsummering opptak opptatt oppteken opptekne oppvakning oppvaksen
oppå opsjoner or ord orda orden ordene ordentlig ordet ordførar ordførarane ordføraren ordning ordninga ordningen
ordninger ordrett orfiril organ organer organisasjon organisasjonar organisasjonen organisasjoner organisert orientert
orkar orker orsak oss ost ovanfor over overfor overført overgang overgangen overgrep overlege overleve
overleveringsnotat overordna overraska overraskande overrasket oversette oversetter oversikt overskot overta overtatt
pakka pakke pakket papir papira papiret pappa par paracet paracetamol paragraf parallelt parese parti partia partiene
partier partiet partiets pas pasient pasientane pasientar pasienten pass passar passe passer passet pause paven pc ped
pedagog pedagogisk peika peikar peker pengane pengar pengene penger pensjon pensjonert pent perfekt periodar periode
perioden perioder permisjon permittert persentil person personale personalet personar personen personer personleg
personlig personlige personrøyster perspektiv perspektiver perspektivet pga piller piper plan planane planen planer
planlagt planlegging planleggje plass plassen plassering plassert pleier plikt plukka pluss plutselig poeng poenget
poliklinikk poliklinisk politi politiet politikarane politikarar politikere politikk politikken politikontakt politisk
politiske populære populært posen posisjon posisjonen positiv positive positivt postkassa postkassen potensial potet
pp ppt praksis praktisk praktiske prat prata praten prater prega preget presentert presenterte president presidenten
presist pressa presse pressemelding presset prest presten primært prinsipp prinsipper prinsippet prioritere
prioriterer prioritet pris prisen privat private privatisering problem problema problematisk problemene problemer
problemet produksjon produksjonen professor profil prognoser program programmet promille prosent prosentpoeng prosess
prosessen prosjekt prosjekter prosjektet prosjektleiar prostituerte prøv prøvd prøvde prøve prøver prøves ps psykiater
psykiatrisk psykisk psykiske psykolog ptsd publikum puls pulten pumpe punkt punktum pusten på pågrepet påpeker
påstandar påtale påvist rad radikale radioen rakk ramme rammer rammet rammevilkår rapport rapporten rare rart rask
raskt rattet raud reagerer realistisk realiteten redaktør redd redde redder redusere redusert reduserte reell ref
referat referent refleksjon reforma reformkritikarane regel regelverk regelverket regi regionale regionen registrert
regjering reglane reglar reglene regler regn regner regnes regnet rein reint reise reiser reist reiste rekke
rekkevidde rekkje rekna reknar rekning rekninga rektor relativt relevant relevante religion religiøs religiøse
religiøst representant representantar representanten representanter representerer respekt ressurs ressursar ressurser
ressursteamet restauranten resten resultat resultater resultatet retning retningslinjene retningslinjer retorikk rett
retta rettar rette rettelse retten rettet rettferdig rettigheter rettleiar rettleiing rettssaken rettssubjekt rev
revidert revisjon reynell ri rike rikt riktig riktige riktignok rimeleg ring ringde ringe ringer ringes ringje ringjer
ringt ringte ris risiko risikovurdering riv rive ro roa roleg rolig rolige rolla rolle rom roman romanen romet rommet
rop ropar roper ropte ruller rundt rus russisk russiske rutine rutinen rutiner rydde ryddet ryddig rygg ryggen ryk rå
råd rådgiver rådmann rådmannen rødgrønne røntgen røre røtter røyker røynda røyster sa sagt sak saka saken sakene saker
saknar saks saksbehandler saksnr salen salg salt saman samanheng samanlikna samansett samarbeid samarbeide samarbeider
samarbeidet samarbeidsmøte samarbeidsmøtet samband samboer sambuaren samd samde same samfunn samfunnet samfunnets
samfunnsansvar samfunnsberande samhandling samisk samiske samla samle samlet samme sammen sammenheng sammenhengende
samråd samspill samstundes samsvar samt samtalar samtale samtaleleder samtalen samtaler samtidig samtykke samtykket
samvær sandkassa sang sanne sant sat satsa satse satsing satt satte savner scenen scoret sdq se sectio sees seg sei
seia seiast seie seier seieren sein seinare seinast seinere seint sekk sekretær seks seksten seksti seksualitet sektor
sekunder sel selge selger selje selskap selskapa selskaper selskapet selv selve selvfølgelig selvsagt selvstendig send
sende sender sendes sendt sendte senere seng senga sent senteret sentral sentrale sentralt september ser serien
servert sesong sesongen set sete setja setje setninger sett sette setter settes sex sfo si sida sidan side siden
sidene sider sier sies signal signert sikker sikkerhet sikkert sikra sikre sikrer sikret sikt sikta sikte sin sine
sinn sint sinte sirkel sist siste sit sitat sitater sitja sitje sitt sitte sittende sitter sittet situasjon
situasjonen sivile sjanse sjansen sjef sjefen sjekk sjekke sjekker sjekket sjekkliste sjeldan sjelden sjette sjokkert
sju sjuk sjukdom sjukehusa sjukehuset sjukepleiar sjukmeld sjå sjøen sjøl sjølv sjølve sjølvsagt ska skadd skadde
skade skadelig skader skaffe skal skala skam skape skaper skapet skapt skapte skatt skeptisk ski skift skiftet
skikkeleg skikkelig skilje skiller skilles skilnad skilnaden skilt skilte skip skissert skje skjedd skjedde skjema
skjemaet skjer skjerm skjermtolk skjult skjøna skjønar skjønner sko skogen skolane skolen skolestart skreiv skrev
skrevet skrift skriftleg skriftlig skrik skritt skriv skriva skrive skriven skriver skrives skriving skru skrur skuffa
skular skuld skulda skuldrene skulegang skulehelsetenesta skulen skulle skutt skyld skyldes skår slag slags slapp
slekt slektning slepp slett slettet slik slike slikt slippe slipper slit sliten sliter slo slt slutt slutta sluttar
slutte slutten slutter sluttet slå slår slått smell smerte smerter smiler smittefarlig smokk sms små smør snakk snakka
snakkar snakke snakker snakket snart sneakkar snill snilt snitt snu snudd snudde snur snus snø snøen so sofaen
sokneprest soknepresten sola soldatane soldatar solgt solid som sommar sommaren somme sommeren son sonde sonen song
sorg sort sosial sosiale sosiallærer sosialt sov sove sover soverommet sovet sovna spade spark spart spedbarn
spedbarnet spel spela spelar spele spennande spennende spent spes spesialist spesiell spesielle spesielt spill spille
spiller spillere spillerne spillet spilt spilte spise spiser spissen spist spiste spor sprang spreidde spring språk
språkbruk språket språkets språkleg språklege språklov språkmeldinga språkpolitikk språkpolitikken språkpolitisk
språkpolitiske språksituasjonen spurd spurde spurt spurte spør spørje spørre spørsmål spørsmåla spørsmålet stabil stad
staden stader stades stadig stafettholdar stafettholder stafettlogg stafettloggen stammar stammer stamming stand
standpunkt stansa stanset starta startar starte starten starter startet stasjonen stat staten statene stater statleg
statlege statlig statlige statsbudsjettet statskirkeordningen statskyrkja statsminister statsministeren statsorgan
statsråd statsråden status sted stede steder stedet stefar stefaren steg steinane stell stelt stemme stemmen stemmene
stemmer stemte stengd stenger stengt sterk sterkare sterke sterkere sterkt stikk stil still stille stiller stillhet
stilling stillinga stillinger stilt stilte stiv stjele stjeler stjerne sto stod stogga stol stolen stoler stolpe stolt
stolte stoppa stoppar stoppe stopper stoppet stor store storebror storebroren storesøster storesøsteren stort
stortingsrepresentant stova straff straks strategi strategisk straumen strek streka strekar strekk strekker streng
strengt strid stryk strålende stråling strøk stua studentane studentar stund stygge stygt stykke stykker stykket styr
styrar styre styreleiar styrer styresmaktene styresmakter styret styring styringsgruppa styrke styrker styrkja stå
ståande stående står stått større størrelse størst største støtta støttar støtte støttekontakt støtter støy sukker
suksess sundag sunt suppe sur sus sutrete svangerskapsuke svar svara svarar svare svarer svaret svart svarte svensk
svenske svenskene svigerdattera svigerfar svigermor svært syk sykdom sykdommen syke sykehus sykehuset sykmeldt sykt
syn synd syndrom syner synes synest synet syng synleg syns synte syntes sysselmannen system systematisk systemet
systera sytti syv så såg såkalla såkalte såleis sånn sånt såpass sår sårbart særleg særlig særskilt sér søke søker
søkjer søknad søknaden søkt søkte søndag søndager sønn sønnen sørge søsken søsknene søster søsteren søv søvn søvne ta
tabellen tablettane tak taka takast taket takk takker takket tal tala tale talen taler talet tall tallet talsmann talt
talte tankane tankar tanke tanken tankene tanker tannlege tante tanten tap tape taper tapt tapte tar tas tatt
taushetsplikt taxi te team teamet teams tegn tegne tegner tegnet tegning teieplikt teieplikta teikn teikna teiknar
teikning teikninga tek teke teken tekne teknisk tekniske teknologi teknologien tekst teksten tel telefaks telefon
telefonen telefonnotat telefonsamtale teller tema temaet tempelet tenesta teneste tenestene tenester tenk tenke tenker
tenkja tenkje tenkjer tenkt tenkte tennene tenner teologi teori teorien teppe termin terror terskelen testa testet
tett tette throat ti tid tida tide tiden tider tidl tidleg tidlegare tidlig tidligere tidspunkt tidspunktet til
tilbake tilbakemelding tilbod tilbodet tilbud tilbudet tilbudt tilby tilbyr tilfeldig tilfelle tilfeller tilfellet
tilgang tilgjengelig tilhører tilknyting tilknytning tillegg tillit tilpassa tilrettelagt tilrår tilsett tilsette
tilskot tilskudd tilstand tilstrekkelig tilsvarande tilsvarende tilsyn tilsynelatende tiltak tiltaket tiltalte
tilviser tilvising tilvisinga tilvist timar time timen timene timer ting tinga tips tir tirsdag tirsdager tittelen
tiår tjene tjeneste tjenesten tjenester tjue tjuefem tjueto tlf to toalettet tog toget tok tolk tolkar tolke tolken
tolker tolket tolv tomme tomt tonen toppen torsdag torsdager tospråklig totalt tradisjon tradisjonelle tradisjonelt
tradisjonen traff trafikk trafikkulykke tragisk traktor trangt transkripsjon transport trappa tras trass tre tredje
tredjedel treet treffer trekk trekke trekker trekkes trekkje trekt trenar trene trener treng trenger trengs trengst
trening tretten tretti tri trinn trinnet trist tro trodde troikaen trolig trommer trong tror tross trossamfunn tru
trua trudde truet truffet truga trukket truleg trur trussel trygg trygge trygt tråd trøytt tull tung tunge tungt tur
turen turistar turnuslege tusen tusenvis tv tvang tverrfagleg tverrfaglig tvers tvert tvil tvillingene tvinga twitter
tydeleg tydelig tyder tykkjer tynn type typen typisk tysdag tysdagar tysk tyskarane tyskarar tyske tåler tårer tør
tørker tørre tørst uansett uavhengig ubehagelig ueinige uenige uenighet ufør uheldig uka uke uken ukene ukentlig uker
ukjend ukjent ulik ulike ulikt ulovlig ulv umulig under underskrift understreka understrekar understreker undersøker
undersøkje undersøkt undersøkte undertegnede undervegs ung ungane ungar ungdom ungdommen ungdomsskolen unge unger
uniform uniformer universiteta unna unngå unnskyld unnskyldning unntak unntatt unskyld untergang uranophilia uro uroa
usikker usynlig ut utafor utan utanfor utbygging utdannet utdanning utdrag ute uteblitt uten utenfor utenom
utenriksminister utfallet utfordring utfordringane utfordringar utfordringer utført utgangspunkt utgangspunktet
utgifter utgjer utgjør utgreiing utgreiingar utgått utlandet utover utredning utreise utrolig utrolige utruleg utsatt
utsett utsette utskrevet utslag utslett utslipp utstyr uttala uttale uttalelse uttalelser uttalt uttalte uttrykk
uttrykket utvalet utvalget utvalgets utvida utvikla utvikle utviklet utvikling utviklinga utviklingen utviklingsland
uventet uvisst vaken vakker vakna vakre vaksen vaksiner vaksne vakt vakta vaktmeister val vald valet valg valget
valgkampen valgmannstemmer valgt valgte valkampen valt vanleg vanlege vanlig vanlige vann vanskar vanskeleg vanskelege
vanskelig vanskeligere vant var vare varer varierer varm varme varmt varsla varsle varsler varslet vart vasken vasker
vatn vatnet ved vedkommande vedkommende vedlegg vedtak vedtaket vedtatt vedteke vedteken vedtektene vedtok veg vegane
vegen veggen vegne vei veien veier veiledning veit veka veke vekene veker vekk vekke vekkjer vekst veksten vekt
vektøkning vel veldig velferd velge velger velgerne velje velkomen vender venleg venn venner venninne vennlig
venstresida vent venta ventar vente venteliste venter venterommet ventes ventet vera verande verd verda verdas verden
verdenskrig verdi verdiar verdien verdier verdskrigen verdt vere verk verkar verkedagar verkeleg verkemiddel verken
verkeområdet verksemd verksemda verksemder verktøy vern verna verne verre verst verste vert verta verte vesentlig
veska vesle veslebror vestlege vestlige vet vi via vidare video videre videreføres vidt vikar vikaren viktig viktigare
viktigaste viktige viktigere viktigste vil vilje viljen vilkår ville villig vind vindauget vinden vinduet vinne vinner
vinter vinteren vippestaten virke virkedag virkelig virkeligheten virker virksomhet virksomheten virksomheter vis vise
viser viss visse visst visste vist viste vita vitamin vite vitja vitje vitne voks voksen voksne vokste vold vond vonde
vondt vore vorte vurdera vurdere vurderer vurderes vurdering vurdert våken våkner våpen våpenkvile vår våre våren vårt
våt vær være været vært vêr vêret we yngre yngste ynskje ynskjer you ytringsfrihet ytringsfriheten ytterligere ytterst
ytterste åleine åpen åpenbart åpent åpne åpner åpnet år åra årene året årets årleg årlig års årsak årsaka årsaken
årsaker åt åtskilt åtte éi éin én òg øke økende øker økologisk økonomi økonomien økonomisk økonomiske økt økte øl
ønske ønsker ønsket ønskjer øre øret øver øverst øverste øving øvrig øvrige øya øyeblikk øyelege øyne øynene øyre
øyrebetennelse øyret
""".split()
)
