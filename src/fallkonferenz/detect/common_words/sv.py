"""Swedish words that were never seen in a name, in lower case. Written by models/train/common_words.py; do not edit."""

from __future__ import annotations

WORDS = frozenset(
    """
abborrar abc abcde abonnenter abort absolut absoluta abstinensbesvär abstrakt absurt accent acceptabel acceptabelt
acceptera accepterade accepterar ace ack act adekvat adhd adl administration adoptera adopterad adopterade adoption
adoptionscentrum adoptivföräldrar adress adressaten adressen adresser adresserade adv advent advokaten ae affär
affären affärerna affärn affärsidén affärsområde affärsområdet afghan afghanska afrikanska afton aftonen agenda agera
agerade agerande aggregat aggregatet aggressionen aggressiv agrara aids akademisk akt akten aktie aktiekursen
aktiekurserna aktier aktieägarna aktionen aktioner aktiv aktiva aktivera aktivister aktivitet aktiviteten aktiviteter
aktivt aktnummer aktualiserades aktuell aktuella aktuellt aktörer aktörerna akustisk akustiska akutbesök akuten
akutmottagning akvarellen akvareller alat albanska album albumet alder aldrig alkohol alkoläsk alldeles allemansrätten
allemansrättens allergi allergisk allhelgona alliansen allihop allmän allmänhet allmänheten allmänhetens allmänläkare
allmänmedicin allmänningarna allmänt allra alls allsvenska allt alltefter allteftersom alltför alltid alltifrån
alltihop allting alltjämt alltmer alltsa alltsammans alltsedan alltså allvar allvarlig allvarliga allvarligare
allvarligaste allvarligt almen alskar alstrad alta altare alternativ alternativa alternativet alternativt alvedon
ambassaden ambassadör ambassadörer ambition ambitionen ambulans ambulansen ambulanshelikopter ambulanssjuksköterska
amerikanarna amerikanerna amerikansk amerikanska amfetamin amhariska aminosyror ammas ammunition amne amning amningen
amortera an analys analysen analyser analysera analyseras analyserat analytiker anamnes anbud andas ande andel andelar
andelen andetag andningen andrahandslägenhet andrahandsuthyrning andraplatsen andras anfall anfallsspel anfölls anför
anförande anförde ang angav ange angelägen angelägenhet angeläget angelägna angenäm anger anges angiven angivet angrep
angrepp angripa angriparna angående angår anhängare anhållen anhållits anhölls anhörig anhöriga aning anklaga
anklagade anklagades anklagar anklagas anklagat anklagats anklagelsen anklagelser anklagelserna anknytning ankomst
ankomsten anlades anlag anlagda anledning anledningen anlita anlitas anläggas anläggning anläggningar anläggningarna
anläggningen anläggningens anlände anländer anm anmäl anmäla anmälan anmälare anmäld anmälda anmälde anmäldes anmäler
anmälningar anmälningsplikt anmälningsplikten anmält anmärkning anmärkningsvärt annan annandag annandagen annans
annanstans annars annat annektering annekteringen annonsen annonser annorlunda anonym anonyma anonymt anordna
anordnades anordnar anordnas anorexi anpassa anpassad anpassade anpassas anpassat anpassning anrika anser anses
ansikte ansikten ansiktet anslagen ansluter anslutet anslutna anslutning anslöt anspråk ansträngd ansträngningar
anställa anställd anställda anställdas anställde anställdes anställning anställningar anställningen ansvar ansvarar
ansvaret ansvarig ansvariga ansåg ansågs ansöka ansökan ansökningarna ansökt ansökte ant antagande antagit antagits
antagligen antalet antar antas antecknat anteckning anteckningar anteckningarna anteckningen antika antikens antingen
antisemitiska antisemitism antog antyder antytts anvisningar använd använda användandet användare användas användbar
använde använder användes användning användningen användningsområdet används använt använts apelsin apgar aposteln
apparaten apparaterna apparatur appell appen applåder apr aprikos aptiten ar araberna arabiska arabvärlden arbeta
arbetade arbetande arbetar arbetare arbetarklassen arbetarna arbetat arbete arbeten arbetet arbetets arbetsdag
arbetsdagar arbetsformer arbetsför arbetsfördelning arbetsförhållandena arbetsförmedling arbetsförmåga arbetsgivare
arbetsgivaren arbetsgivarna arbetsgruppen arbetsinkomster arbetskamrat arbetskläder arbetskraft arbetskraftsinvandrare
arbetslaget arbetsledare arbetsledaren arbetslinjen arbetsliv arbetslivet arbetslös arbetslösa arbetslöshet
arbetslösheten arbetslöshetsförsäkringen arbetslöshetskassa arbetsmarknad arbetsmarknaden arbetsmarknadens
arbetsmarknadsstyrelsen arbetsmarknadsutbildning arbetsmiljön arbetsminne arbetsmöjligheter arbetsområde arbetsplats
arbetsplatsen arbetsplatser arbetsrum arbetssätt arbetssökande arbetstagare arbetsterapeuten arbetstid arbetstiden
arbetstider arbetstiderna arbetstidsförkortning arbetstillstånd arbetsuppgifter arbetsuppgifterna arbetsvillkor aren
arena arenan arenor arg arga argentinaren argentinska argument argumentation argumenten argumenterar argumentering
argumentet arkitekt arkitekten arkitektur arkiv arkivering arm armar armarna armen armén arna arrangemang
arrangemanget arrangerade arrangerades arrangeras arrangörerna arresterats arsenik arten artens arter arterna artig
artighet artikel artikeln artiklar artist artisten artister artisterna artistisk arton arv arvet arvode asd askar
aspekter asperger ass assistans assistansen assistent assisterande astma asyl asylen asylsökande ateist ateljé ateljén
ater atmosfär atmosfären ato atomenergi atp att attack attacken attacker attackeras attackerna attentatet attityd
attityden attityder attrapper au audi audit augusti auktion auktionen auktoriserad auktoritet auktoritär auktoritära
autodidakt automatiskt avancerade avbilda avboka avbokad avbrott avbrottet avbruten avbryta avbryter avbröt avbröts
avböjde avböjer avböjt avdelningen avdelningens avdelningsdirektör avdrag avdraget avdunstningen avfallet
avfallshantering avfärdade avföring avföringen avgav avgick avgift avgiften avgifter avgjord avgjorde avgjordes
avgjort avgå avgående avgång avgår avgör avgöra avgörande avgöras avgörs avhandling avhopp avhållsamhet avkastning
avkastningen avkomma avkomman avlastning avled avleda avliden avlidit avlopp avlägsna avlönat avregleringen avrundas
avrundningen avrättas avråder avsaknad avsedd avsedda avseende avseenden avseendet avser avsett avsevärd avsevärt
avsides avsikt avsikter avskaffa avskaffade avskaffades avskaffas avskaffat avskeda avskedas avskildhet avskrift
avskriven avsky avslag avslut avsluta avslutad avslutade avslutades avslutande avslutar avslutas avslutat avslutats
avslutning avslöja avslöjade avslöjades avslöjandet avslöjar avsnitt avsnittet avspänd avstyckad avstämning avstängd
avstå avstånd avstånden avståndet avståndstagande avstår avsändaren avsätt avsätter avsåg avtagit avtal avtalen
avtalet avtalsenlig avtjänar avtjänat avtryck avvakta avveckla avvecklas avverkas avvikelse avvisa avvisar avvägning
avvägningen avåkningar award axeln axlar axlarna baathpartiet bab babymonitor back backade backar backat backen bad
bada badat badet badkaret badrock badrum badrummet bagare bagarlärling bagatellartade bageriet bajs bak bakar bakat
bakgrund bakgrunden bakgrunder bakgrundsstrålningen bakgård bakifrån bakjour bakom bakomliggande bakrutan baksida
baksidan bakterier bakterierna bakåt balans balansakt balansen balder balettdansös baljväxter balkongen ballongen
baltiska bana banade banan bananer bandet bang bangladeshier bankens banker bankerna bankernas bankjurist bankkonto
bankkort banksektorn banor barberare baren barfota barista barmark barnakuten barnavård barnavården
barnavårdscentralen barnavårdsnämnden barnaåren barnbarn barnbidrag barnbidraget barnbok barndom barndomen barnens
barnet barnets barnfamiljer barnfamiljerna barngrupp barngråt barnhem barnhälsovård barnhälsovården barnkonventionen
barnläkare barnläkaren barnmedicin barnmorska barnmorskan barnomsorg barnpassning barnpornografibrott barnporr
barnpsykologer barns barnsekreterare barnskydd barnskyddet barnskötare barntillsyn barnvagn barnvagnen barnvakten
barren barriär barriärer basbelopp basen baserad baserade baseras baserat basis basist basketligan bast basta bastu
batterier batterierna batteriet be beakta beaktas bearbeta bebis bebisar bebisen bebyggelse bedrev bedrifter bedriva
bedriver bedrivs bedrägeri bedöma bedömare bedömde bedömer bedömning bedömningar bedömningarna bedömningen bedöms
bedömt befann befaras befattning befattningar befinna befinner befintliga befogenheter befolkning befolkningen
befolkningstillväxt befolkningsökning befordran befria befriade befriades befunnit befäl befälet begick begicks
begravning begravningen begravningsentreprenör begravningsplats begrepp begreppet begriper begriplig begripligt
begrunda begränsa begränsad begränsade begränsar begränsas begränsat begränsningar begynnande begär begära begäran
begäras begärde begärdes begärt begärts begå begåvade begåvning beh behandla behandlar behandlas behandlats behandling
behandlingen behandlingshem behavioral behov behoven behovet behåll behålla behåller behöll behöva behövas behövde
behövdes behöver behövs behövt bekant bekanta beklagar bekostnad bekräftade bekräftar bekräftas bekräftat bekräftats
bekräftelse bekvämlighet bekymmer bekymrad bekymret bekämpningen belastar belastas belastning belopp beloppen beloppet
belysa belägen beläget belägg beläggning belägna belönar belönas bemannade bemärkelse bemästra benen bensin ber
berattar berattat bereda beredd beredda beredskap beredskapen berget bergets bergolja bergsprängare bergsäkert
berikade berikande berlinmuren bero beroende beror berusad berusade beräkna beräknade beräknar beräknas beräknat
beräkningar beräkningarna berätta berättade berättar berättat berättelse berättelsen berättelser berättigande beröm
berömda berör beröra berörda berörde berördes beröring berörs besatt besegra besegrade besinning beskatta beskattas
beskattning besked beskedet beskow beskrev beskriv beskriva beskrivas beskriver beskrivning beskrivs beskåda besköt
beslaget beslut besluta beslutade beslutar beslutat besluten beslutet beslutsunderlag besläktat beslöt besparingar
bestigas bestod beställa beställare beställer beställning beställt bestämd bestämda bestämde bestämdes bestämma
bestämmelser bestämmelserna bestämmer bestäms bestämt bestå bestående bestånd beståndet består besvara besvikelse
besviken besvikna besvär besvärande besvärlig besvärliga besvärligt besättning besättningen besök besöka besöker
besöket besökstid besökt besökte bet betala betalade betalar betalas betalda betalning betalt betecknar betecknas
beteende beteenden beteendet betingad betingelser betonade betonar betong betongarbetare betraktar betraktas
betraktats beträffande beträffar bett betyda betydande betydde betydelse betydelsefull betydelsen betyder betydligt
betyg betänkande betänkandet beundran bevara bevarade bevarandestatus bevarats beviljad beviljas bevis bevisa bevisat
bevisningen bevista bevittnat bevittnats beväpnad beväpnade beväpnar bf bg bhv bibehålla bibeln bibliotekarie
biblioteket biblisk bibliskt bidr bidra bidrag bidragen bidraget bidragit bidrar bidrog bifogat bil bilaga bilagor
bilar bilarna bilarnas bilateral bilaterala bilateralt bild bilda bildad bildade bildades bildar bildas bilden bilder
bilderna bildkort bildmaterial bildspråk bilens bilförare bilindustrins bilirubin bilismen bilister bilisterna biljett
biljetten biljetter billig billiga billigare billigast billigaste bilmekaniker bilmärken bilnyckeln bilolycka binda
bindande bindestreck bindningstid biobesök biobesökare biograferna biografi biolog biologisk biologiske biologiskt
bios biotekniska bipolär biskopen bismak bistånd biståndet bit bitar biten biter bitit biträdd biträder biträtt bitter
bittra bitvis biverkningar bjud bjuda bjuder bjudit bjuds bjöd bjöds björnen bl bland blanda blandar blandas blandning
blandningen blankett blanketten blanketter blek blekhet blev bli blick blicken blifwa blind blir blivande blivit
blocköverskridande blod blodet blodig blodkroppar blodprov blodpudding blodsocker blodtryck blogg blomma blomman
blommar blommor blomningen blomsterhandeln blond blott blotta blue blyerts blygsam blygsamma blå blåmärke blåmärken
blåsa blåser blåst blåste blödning blöja blöjor bmi bodde body boende boendestöd boet bogserlina bojkott boka bokad
bokar bokas bokat boken bokens bokförare bokförlag bokhandeln bokning bokstav bokstaven bokstavligen bokstavsordning
bokstäver bolagen bolaget bolagets bolagsavtal bolivian boll bollar bollen bollhavet bolån bom bomben bondesamhälle
bonus bonuspoängen boost bor bord bordet bordskanten bordtennis borgare borgen borgerlig borgerliga borrning
borrningar borrningarna borstar bort borta bortamatch bortgång bortom bortse bortsett bortåt bosatt bosnier bosnisk
bostad bostadens bostadsbidrag bostadsbidraget bostadsbyggandet bostadsförmedling bostadshus bostadslån
bostadsmarknaden bostadsområde bostadsområden bostadsområdet bostadsort bostadspolitik bostadspriser bostadsrätter
bostadsstöd bostadstillägg bostadstillägget bosättare bosättning bot bott botten bottenvåningen botulism boulevarder
boxar boxen boxning bp bra brahe brakade branden brandlarmet brandman brandmännen brandorsaken branschen branscher
brant branta brasa brast brb bred bredare bredd bredda breder bredvid brev breven brevet brevlådan briljant brinna
brinner brist bristande bristen brister bristerna britter britterna brittisk brittiske bro brodern brohuvud bromsar
bromsarna bron brons bronsmatchen brorsa brorsan broschyr broschyren broschyrer brott brotten brottet brottets
brottsbalken brottslighet brottsligheten brottslingar brottslingarna brottsoffer brottsplatsen brottsplatserna
brottsskadeersättning brukade brukar brunnsgården brustit brutal brutala brutalt bruten brutit brutna bry brygga
bryggorna bryn bryskt bryta bryter bryts brände brändes bränna brännande brännskador brännsår brännvin bränsle
bränslen bränt brådska brådskande bråk bråkar bråkat bråkdel bråket bråttom bröd bröder brödraskap bröllop bröllopet
bröstcancer bröstet brösthöjd bröstmjölk bröstmjölken bröt bröts bt bu buddhist buddhistisk budet budget budgeten
budgetförhandlingarna budgetförslag budgetproposition budgivningen buds budskap budskapet buh bukett bulgariska bullar
buller bunden bundet bundit bundna buprenorfin burit burk burkar burken busen buss bussar bussarna bussbolaget
busschaufför bussen bussförare bussgator busshållplatsen bussolycka busstation butik butiken butikens butiker
butikerna butikschef bwr byarna bygdens bygga byggandet byggas byggd byggda byggde byggdes bygger bygget
byggkostnaderna bygglov byggnad byggnaden byggnader byggnaderna byggregler byggs byggstenar byggt byn byrådirektör byt
byta bytas byte byter bytet byts bytt bytte bytts bä bäcken bäckenbotten bäddar bäddat bägge bält bälte bältet bänk
bänken bära bärande bärandes bärgade bärplockare bärsele bäst bästa bäste bättre bäverns båda bådas både bål båt båtar
båtbyggare båten båthuset böcker böckerna böjs bön bönder bönehuset bönor bör börda börja började början börjar börjat
börsnoterat böterna ca cac caféet call called cancer cancern cancertumör capita carporten cd celler cellplast
centimeter centra centrallager centralt cerebral ceremoni ch chaffören champagne champions chang chans chansen chanser
chanserna chanslös charmig chatt chatten chauffören checklista chef chefen chefer cheferna chefredaktör children
chilensk chilenska chock chockad chockade choklad château cigarett cigarretter cigg cirka cirkel cirkeln citat citera
citeras civil civila civilingenjör civilingenjörer civilisation civilstånd ck cm code come concerta contract
cooperation cos country covid cow cp cpap ct cup cykel cykelförrådet cyklist cyklister cyklonen dadlar dagar dagarna
dagars dagbok dagboken dagen daghemmet dagis dagiset daglig dagliga dagligen dagordningen dags dagsläget dagstidningar
dagtid dagverksamhet dagvården dalar dalbanan dalen damen damer damernas damtävlingen dans dansare dansen dansk danska
danskar danskarna darför dari datacentral datamaskiner datatekniken dator datorerna datorn datorns datorspel datum dax
db debatt debattartikel debatten debriefing debut debuten debuterade dec december decennier decennierna decennium
decibel definiera definierar definieras definitivt degen deklaration deklarationen deklarerade deklarerat dela delad
delade delades delaktighet delar delarna delas delat delegeras delen delgiven dels delstat delstaten delstater
delstaterna delta deltaga deltagande deltagare deltagarna deltagit deltar deltid deltog deluxe delvis delägare dem
demens dement demokrater demokrati demokratin demokratisk demokratiskt demonstranter demonstranterna demonstrationen
demonstrationer denna denne dennes departementet departementsrådet depression deprimerande depåer depån deras desamma
designen desperat dess dessa dessförinnan dessutom desto det detalj detaljer detaljerade detaljerna detaljhandeln
detsamma dett detta diabetes diagnos diagnosen diagnoser diagram diagrammet diakon diakonen dialog dialoger
diarienummer dietist differentialdiagnoser differentiering diffusa dig digital digitala digitalt diket dikt diktat
diktatorn diktatur diktaturen diktaturens dikter dikterad dilemma dimensionen dimensioner dimer diplomater diplomatisk
diplomatiska dir direkta direktiv direktiven direktnummer dirigerar disciplin diskar diskare diskbråck diskhon
diskning diskret diskussion diskussionen diskussioner diskutera diskuterad diskuterades diskuterar diskuteras
diskuterat diskuterats disputerad distans distanserad distribution distrikt distriktet distriktskontor distriktsläkare
distriktssköterska dit dito ditt diverse dj djup djupa djupare djupaste djupfryst djupfrysta djupt djur djuren
djurmotiv djurparken djurskötare djurvårdare djärvt djävulen dl dna dnr docent dock dockan dockhuset docx doft dog
doktorn dokument dokumentation dokumentera dokumenteras dokumenterat dokumentär dokumentärfilm dolda dolde dollar
dollarn dolt domaren domarna dominans dominerade dominerades dominerande dominerar domineras domkyrkan domstol
domstolarna domstolens domstolsväsendet donator donatorer donera dop dopen dopet dorren doser dotter dotterbolag
dotterdotter dottern doula dow dpr dra drabbade drabbades drabbar drabbas drabbat drabbats drack drag dragigt dragit
dragits dragning dragningarna dragspel drama dramat dramatisk dramatiska dramatiskt drar dras drastisk dressyrryttare
drev drevs drick dricka drickande dricker drift driften driva drivas driver drivhuset drivit drivkraft drivs drog
droger drogs drogtest droppar dropparna drottningen druckit drunkna drunknade druvsockret dryck drycker dryg dryga
drygt drätselkammaren dråp dröja dröjer dröjt drömma drömmen drömmer drömstart ds dsl dt dubb dubbar dubbarna dubbdäck
dubbdäcken dubbel dubbelbemanning dubbelbeskattning dubbelmordet dubbelt dubbla duger dukar duken duktig duman dumpa
dumpar dumpningen dumt duon duscha duschar duschen dvs dygn dygnet dygnsrytm dygnsrytmen dykare dyker dyra dyrare
dyraste dyrbar dyrt däcken däggdjur däggdjuren dämpade dämpas där därav därefter däremellan däremot därför däribland
därifrån därigenom därmed därom därpå därtill därutöver därvid då dådet dålig dåliga dåligt dåtida dåtidens dåvarande
dö död döda dödade dödades dödandet dödar dödas dödats döde döden dödens dödfött dödliga dödligheten dödligt döds
dödsbon dödsdom dödsfall dödsfallet dödsoffer dödsstraff döende döljer döma dömas dömd dömde dömdes döms dömt dömts
döpt döptes dörrar dörrarna dörren dött döttrarna dövstumma ect ees effekt effekten effekter effekterna effektiv
effektiva effektivare effektivitet effektivt efi efter efterfrågan eftergifter efterhand efterkontroll
efterlevandestöd efterlyses efterlängtat eftermiddag eftermiddagar eftermiddagen efternamn efternamnet eftersom
eftertanke eftertryckligt efteråt egendom egendomligt egenmäktighet egenskaper egentlig egentliga egentligen eget egna
ego egoism egyptisk egyptiska eh eht ej ekar ekg ekologiska ekonomin ekonomisk ekonomiska ekonomiskt eksem eksemet
elak elbilar eld elden elegant eleganta elegantare elektriker elektrisk elektriska elektronik element elementet elen
elev eleven elevens elever eleverna elevernas elevhälsa elevhälsan elevrådet elfenbensvita elfte elit elitgymnast
elitserie elkraft elkraften elnät elnätet eloge elstängslet elva elände eländet em emedan emellan emellanåt emellertid
emot emotionell emotionella ems ena enande enas enastående enats enbart encelliga enda endast ende energianvändning
energiförbrukning energiförsörjningen energikonsumtion energikonsumtionen energikällor energikällorna energimängd
energin energiproduktion energiproduktionen engagemang engagera engagerad engagerade engagerar engagerat engelsk
engelske engelsmän engelsmännen enhet enheter enhetliga enhetschef enig eniga enighet enigt enkel enkelt enkla enklare
enkät enl enlighet enligt enorm enorma enormt ens ensam ensamhet ensamheten ensamma ensamstående ensamt ense ensidiga
ensidigt enskild enskilda enskilde enskildes enskilt enstaka enterprises entré entusiastisk entusiastiska entydig
envis epc epikris epilepsi epileptiska epipen episoder epitet er era erbjuda erbjudanden erbjudas erbjuder erbjudit
erbjuds erbjöd erfaren erfarenhet erfarenheter erfarenheterna erfor erhållas erhållit erhålls eritreansk erkände
erkänna erkännande erkänner erkänt erkänts erotiska ersattes ersatts ersätta ersättas ersätter ersättning ersättningar
ersätts ert erövra essentiella estniska et etablera etablerade etablerat etapp etapper etc etik etiken etikett
etiopier etisk etiska etiskt etniska etnografiska ets ett ettan ettåriga euro euroländerna euron europeisk europeiskt
eurozonen ev evakueras evakuerat evangelium eventuell eventuella eventuellt eviga evigt evolution evolutionen ex exakt
example excellent exceptionellt exempel exempelvis exemplar exemplet exil existens existentiella existerande existerar
exklusiva expansion expansiva expeditionen expeditioner experiment experimentet expert experten experter experterna
expertis explosion exponera export exporten exporterad exporterades exporteras expressiva extra extraknäcker extrema
extremt fabrik fabriken fabrikens fabriker face facetime facit fackbok facket fackföreningarna fackföreningen fackliga
fadern faderns faderskapet fair fakta faktisk faktiska faktiskt faktor faktorer faktorerna faktorn faktum fall falla
fallande fallbeskrivning fallen faller fallet fallit fallskärmshoppare falska falskt fam familj familje familjealbum
familjebehandlare familjeförsörjare familjehem familjekänsla familjemedlemmar familjemedlemmarna familjemedlemmarnas
familjer familjerna familjernas familjerätt familjerätten familjeråd familjerådgivare familjerådgivning familjesamtal
familjestöd familjetyp familjeåterföreningen family famn famnen fan fang fann fanns fanor fans fantasieggande
fantasier fantastisk fantastiska fantastiskt far fara farbara farbrodern farbror farfar farfars farföräldrar farhågor
farlig farliga farligt farmaceut farmodern farmor farmors fars farsan fart fartyg fartyget fas fasa fasad fascinerande
fast fasta faster fastern fasterns fastighet fastigheten fastigheter fastighetsägare fastighetsägaren fastlandet
fastnade fastnar fastnat fastställa fastställda fastställt fastställts fastän fatta fattade fattades fattar fattas
fattat fattats fattig fattiga fattigdom fattigdomen favorit fax faxas fb fc fd feb feber febern februari federala fejk
fel felaktig felaktiga felet feminina femma femsiffrigt femtal femte femtedel femtio femtiotre femton femtonde
femtonåring femtusen femöringen fenomen ferritin fest fester festival festivalen fet fett fh fiasko fick fickan
ficklampa ficklampor fickorna fiction fiender fientliga fig figur figuren fikonen fiktion fil filen filial film filma
filmad filmade filmats filmen filmens filmer filmerna filmåret filt filtar fin fina final finalen finansdepartementet
finansiella finansieras finansiering finanskrisen finansminister finansministern finaste finge finger fingrar
finlandssvenska finländaren finländarna finna finnar finnarna finnas finner finns finsk finskspråkig finskt fint fira
firas firman fisk fiska fiskar fiskare fiskaren fiskarter fiske fiskefartyg fiskeläge fisken fisket fiskodling
fiskrensare fixa fixt fjol fjolåret fjolårets fjorton fjortonde fjällen fjället fjällstation fjärdedelar fjärran fk fl
flaggan flaggskeppet flaska flaskan flata fler flera flertal flertalet flest flesta flexibel flexibilitet flextid
flicka flickan flickans flickfotboll flickor flickorna flickornas flitiga flitigast flock flockar flocken florist
flotta flottare flugor flukloxacillin fly flydde flyg flyga flygande flygbolag flygel flygfält flyglarmet flygledare
flygningar flygolycka flygplan flygplanet flygplatsen flygplatser flygtekniker flygvapnet flykt flykten flyktingar
flyktingpolitik flyr flyt flytande flyter flytförmåga flytt flytta flyttad flyttade flyttar flyttas flyttat flyttats
flytten flyttning flytväst flytvästar flytvästen fläck fläckarna fläta flätan flätar flög fm fodd fogde fokusera
fokuserad fokuserar foljer folk folkbokförd folkbokförda folkbokföring folken folket folkhemmet folkhögskolan
folkhögskolelärare folkmassa folkmord folkmängd folkomröstning folkomröstningen folkpensionen folksjälen folktomma
folkvalda folkökningen fontanell fordon fordonen fordonet fordrar fordras form formade format formell formella
formellt formen former formerna formulera formulerar formulering formuleringen formulär formuläret forna forne
fornnordiska forra forsen forskar forskarna forskningen forskningsanstalt forskningsföretag forskningsledare
forskningsprojekt forskningsresultat forst forstar fort fortare fortbildning fortbildningskurser fortfarande fortgår
fortplantningen fortsatt fortsatta fortsatte fortsätt fortsätta fortsätter fortsättning fortsättningen forwarden
fosfat fossila fosterbarn fosterrörelser fot fotar fotboll fotbollen fotbollsförbund fotbollsförbundet fotbollsspelare
fotbollstränaren fotgängare fotnot foto fotografen fotografi fotografier fotoner fots fotvårdare fotvårdsspecialist
fpa fr fra fraga fragade fram framfart framför framförallt framförd framförde framförs framgick framgång framgångar
framgångarna framgången framgångsrik framgångsrika framgångsrikt framgår framgått framhåller framhöll framkallat
framkomligheten framkommer framkommit frammarsch framme framsteg framstegen framstod framställning framställningar
framställs framstående framstår framtid framtida framtidens framtidstro framträdande framträdanden framväxt framåt
framöver france fransk franska franske fransmän fre freda fredag fredagar fredagen fredagens fredags
fredagseftermiddagen fredagskvällen fredagsmorgonen fredagsmys fredsavtal fredstid frekvens frekvensen frestande fri
friades friare frigöra frigöras frigörs frihet friheter friidrott friluftsliv friska friskare friskhetstecken friskt
friskvård frispark fristående frisör fritext fritidshem fritidshus fritidsledare fritidsverksamhet fritt frivillig
frivilliga frivilligt friåkare frn fronten frosten fruar fruarna frukost frukt fruktade fruktan fruktansvärt fruktar
fruktsamma frun frusen frusit frusna frustration frysa fryser fräck främja främmande främre främst främsta fräs fråga
frågade frågan frågar frågat frågeställning frågeställningar frågetecken frågor frågorna från frånvarande frånvaro
frånvaron ftse fukt ful full fulla fullborda fullgod fullgångna fullgör fullmåne fullo fullsatt fullständig
fullständigt fullt fullträffar fult fundamentala fundera funderar fundersam fungera fungerade fungerande fungerar
fungerat funka funkar funktion funktionella funktionen funktioner funktionsnedsättning funnit funnits furosemid fusk
fusket fylla fylld fyllda fyllde fyller fylls fyllt fynd fynden fyndet fyndig fyndigheter fyra fyrtio fyrtiofem
fyrtioåtta fyrverkerier fyrverkeripjäser fysioterapeut fysisk fysiska fysiskt fäboden fäder fäderna fälla fällde
fälldes fälls fält fältet fältpräst fältstationen fängelse fängelsestraff fängelset fängslade fängslas färd färdig
färdiga färdigräknat färdigt färdtjänsten färg färgad färgen färger färgerna färgglada färgskala färja färjan färre
färska fäst fäste fäster få fågelvägen fåglar fånga fångar fångas fången fångster fångsterna får fåren fårfarmare fåt
fått föda född födda födde föddes födelse födelsedag födelsekontroll födelsevikt födelseöverskott föds föga följa
följande följare följas följd följde följden följderna följe följer följs följt följts föll fönster fönstret föra
förankrat förankring föranleda förare föraren förarna föras förband förbereda förberedelse förberedelsearbetet
förberedelser förbereder förberett förbi förbifarten förbindelse förbindelsen förbindelser förbindelserna
förbipasserande förbjudas förbjuden förbjuder förbjudet förbjudna förbjöd förblev förbli förblir förbliva förbrukade
förbud förbundets förbundskansler förbundskaptenen förbundsordföranden förbundsstyrelse förbättra förbättrad
förbättras förbättring förbättringar förbättringen förbättringsarbete förd förde fördel fördela fördelade fördelaktig
fördelar fördelarna fördelas fördelen fördelning fördelningen fördenskull fördes fördjupa fördjupas fördjupning
fördomar fördra fördubblas fördubblats fördöma före förebild förebilder förebygga föredrar förefaller föregående
föregångare förehavanden förekom förekomma förekommer förekommit förekomsten föreligga föreligger föremål föremålet
förena förenar förenas förening föreningar föreningens förenkla förenklad förenklat förenligt föreslagit föreslog
föreslå föreslår föreslås förespråkar förestod föreställer föreställning föreställningar föreställningen företag
företagande företagandet företagare företagarna företagen företagens företaget företagets företagits företags
företagsledningen företeelse företrädare företräde företräder företrädesvis företrätt förfarande förfarandet
författare författaren författarna författarskapet författning författningen förflytta förfogande förfrågan förfäder
förgripit förgäves förhand förhandla förhandling förhandlingar förhandlingarna förhastade förhinder förhindra
förhindrar förhistoria förhoppning förhoppningar förhoppningsvis förhärskande förhållande förhållanden förhållandena
förhållandet förhållandevis förhöjd förhör förhören förhöret förklara förklarade förklarar förklarat förklaring
förklaringar förklaringarna förklaringen förknippas förkortar förkortning förkortningar förlamad förlopp förlora
förlorad förlorade förlorar förlorare förlorat förlossningen förlossningspsykos förlust förlusten förluster
förlusterna förlängas förlängd förlängda förlängde förlänger förlängning förlängningen förlängs förlåt förlåtelsen
förlösning förmedla förmedlar förmedlas förmedling förmiddagen förmodligen förmå förmåga förmågan förmån förmåner
förmånerna förmår förmått förmögenhet förnamn förnekar förnya förnyad förnyas förnyelse förnyelsen förnämsta
förordnande förordnas förordningar förordningen förorter förpackningen förpliktande förr förra förresten förrän förråd
förrådet förs församlingar församlingen församlingens förse försedd försenad försenades förseningar förser förses
försiktig försiktiga försiktigt förskjuts förskolans förskolebarn förskolechef förskolechefen förskoleåldern
förskollärare förskolläraren förskolor förslag förslagen förslaget försoningsoffer först första förste förstfödda
förstföderska förstod förströelse förstärka förstärkas förstärker förstärkning förstärkt förstå förståelse förstår
förstås förstått förstördes försumlig försvagas försvann försvar försvara försvarar försvararen försvaret försvarsmur
försvarsspel försvinna försvinnande försvinnanden försvinner försvunna försvunnit försvårar försäkrar försäkrat
försäkringsbolag försäkringskassorna försäljare försäljning försäljningen försämra försämras försändelse
försändelserna försåg försök försöka försöken försöker försöket försökspersoner försökt försökte försörja försörjning
försörjningen försörjningsstöd fört förtal förteckning förteckningen förtid förtjänar förtroende förtroendet
förtroendevalda förtryckt förts förtur förtvivlan förtätat förundersökning förundersökningarna förut förutom
förutsägbar förutsägelse förutsätter förutsättning förutsättningar förutsättningarna förutsätts förvaltade förvaltning
förvaltningen förvandla förvandlades förvandlar förvandlas förverkliga förverkligades förverkligas förvisso förväg
förväntan förväntar förväntas förväntningar förväntningarna förvärrats förvärvsarbetande förvärvsarbetar
förvärvsarbete förväxlar förvånad förvånande förvånas förvåning föräktenskapliga förälder föräldern föräldraansvaret
föräldraförmåga föräldragruppen föräldrapenning föräldrarna föräldrarnas föräldraskapsstöd förändra förändrad
förändrade förändras förändrat förändrats förändring förändringar förändringarna förändringen förödande fött fötter
fötterna ga galen galleria gallerian galopptävlingar gambier gambisk gamle gammal gammaldags gammalt gammelmor ganger
ganska gapskratt gar garaget garagets garantera garanterat garantier garantin garderoben garnering gas gasen gasol
gastrostomi gata gatan gator gatorna gatuadress gatuadresser gatukontoret gav gavs ge gediget gemensam gemensamma
gemensamt gemenskap gemenskapen genast generaldirektör generaldirektören generaliserad generalrepetition generationens
generationer generella generellt generositet generös genetisk genetiska genetiskt genom genombrott genombrottet
genomför genomföra genomförandet genomföras genomförd genomfördes genomförs genomfört genomförts genomgripande genomgå
genomgående genomgång genomgår genomskådar genomsnitt genomsnittet genomsnittliga genre gentemot genuint genvägar
geografi geografiska geografiskt geolog geologerna geopolitiska ger germanska ges gest gestaltar gestalter gett
geväret gg ggr gick gift gifta gifte gifter giftermål giftermålet gigantisk gigantiska gigantiskt gilla gillande
gillar giltighet girl gissar gisslan gitarr givande given givet givetvis givit gjord gjorda gjorde gjordes gjort
gjorts glada glappet glas glasblåsare glasklar glasögon glatt gled gles glesare glesbygden glidande glider glittrande
global globala globaliserad globalt glukos gluten glykol glädjande glädje glädjen glädjeämnen glänt glödande
glödlampor glögg glöggen glöm glömde glömma glömmer glöms glömt gnägg god gode godhet godkänd godkända godkände
godkändes godkänna godkännande godkännas godkänt godkänts godmorgon godnattsaga godo golf golfaren golv golvet
golvläggare googlar gor gosedjur got gott gp graalen grabb grad graden grader gradvis graffiti gram gran granatgevär
grannar grannarna granne grannen grannfrun grannlandet granska granskas granskning granskningen grapefrukt grat gratis
grattis grav gravid graviditet graviditeten graviditeter grejer grejor grek greker grekisk grekiska grenen grep grepp
greppet greps gret grillar grinden grinigt gripa gripande gripandet gripas gripen gripit gripits gripna gris griskött
grova grovt grunda grundad grundades grundar grundare grundas grundats grundavdrag grundavdraget grundbeloppet grunden
grunder grundlagar grundlagen grundläggande grundnivå grundrecept grundskola grundskolan grundskolans grundutbildning
grundval grundämnen grupp gruppchatt gruppen grupper grupperna gruppledare gruppledaren grupprummet gruppspelet
grupptillhörighet gryta gräl grälar gränsade gränsen gränser gränserna gränssättning grät grävdes gräver grå gråstarr
gråt gråta gråtande gråten gråter gråtit grödan grön grönområden grönsak grönsaker grönsakerna grönska grönt gröt
grövre gubbe gudagåva gudar gudarnas guden gudomliga guidelines guld guldet guldmärke guldpenna guldpriset guldsmed
gunga gurka guvernör gyllene gymmet gymnasieelever gymnasieskolan gymnasiet gymnasieval gymnastik gynekologen gynnar
gynnas gynnsam gynnsamma gynnsamt gälla gällande gällde gäller gällt gäng gänget gängmedlemmar gängse gängvåldtäkt
gärna gärningsmannen gästade gästande gästen gäster gästerna gästgiverier gästrummet gå gående gång gångar gången
gånger gångna går gårdagens gårdar gården gårdens gårdsplan gått gåva gö gödsel gömma gömmer gör göra göras görs ha
hab habilitering hacka hackas had hade haft haha haj hajar hakade hal halkade halkan halkat hallen hallucinationer
halm hals halsen halt haltar halten halter halv halva halvan halvbror halvdagar halvlek halvleken halvmils halvor
halvsyster halvsystern halvt halvtid halvtimme halvtimmen halvvägs halvår halvåret halvöppen hamlet hammare hamna
hamnade hamnar hamnat hamtar handboll handbollslandslaget handdator handdockor handel handeln handelsgödsel
handelsminister handelspolitik handflata handha handikapp handikappad handikappade handikappförbundens handla handlade
handlag handlar handlat handled handleder handledning handledningen handling handlingar handlingarna handlingen
handlingsutrymme handläggare handlägger handläggning handskar handskas handskrivet hanen hang hann hant hantera
hanteras hantverk hantverkare har haret harmonisk harmoniska hasch hastighet hat hatar hatet hatt hav haveri havsalger
havsfisket havsvatten havsörn hazarer hc hederspris hedniska hedra heidenstam hej hektar hel hela helare heldragen
heldraget heldragna helg helgdagar helgen helger helgerna helgons helhet helikopter helikoptern helikoptrar hellre
helst helt heltid heltäckande helåret hem hemarbetet hembesök hemgång hemhjälp hemifrån hemkunskap hemland hemlandet
hemlig hemliga hemlighet hemligheter hemligt hemländers hemlösa hemmalaget hemmalagets hemmavarande hemmen hemmet
hemmets hemofili hemorten hemsida hemsjukvård hemska hemskt hemspråket hemstad hemstaden hemtjänst hemtjänsten
hemuppgifter hen henne hennes hepatit hereditet hermes heroiska herrar herrarna herrarnas herre herrlaget herz heta
hetare heter hets hette hfd hh high himlen himmel himmelsfärd hinder hindra hindrade hindrar hinkar hinna hinnan
hinner hiss hissen historia historien historier historisk historiskt hit hitta hittade hittades hittar hittas hittat
hittats hittills hiv hjul hjälp hjälpa hjälpande hjälpbehov hjälpen hjälper hjälpmedel hjälppaket hjälpt hjälpte
hjältar hjälten hjärna hjärnan hjärnans hjärta hjärtan hjärtans hjärtat hjärtesorg hjärtfel hjärtinfarkt hjärtläkare
hockey hockeyallsvenskan holk holländsk holländska hon honan honom honorna honung hopp hoppa hoppade hoppades hoppar
hoppas hoppat hoppats hoppet hormon hormonet hornen hos hosta hostar hostas hota hotade hotades hotar hotas hotat
hotellen hotet hotfulla hovet hovrätten hovslagare howards hpv hrabal hsl ht http https hud hudterapeut hugga hugger
humanitär humanitära hummertina humor humoristisk humorn humör hund hundar hunden hundens hundra hundradelar
hundralapp hundratal hundratals hundratusentals hundägare hungrig hungriga hunnit huntingtons hur huruvida husbil
husbilen husdjur husen husets husgeråd hushåll hushållen hushållens hushållet husmor husnummer huspriserna husqvarna
husrannsakan husrannsakningar hustru hustrun hustrur husvagn huvud huvudansvaret huvuddelen huvudet huvudgator
huvudman huvudpersonen huvudroll huvudrollen huvudsak huvudsaken huvudsakliga huvudsakligen huvudstad huvudstaden
huvudstadens huvudstäder huvudvärk hvb hw hy hydrokortison hygglig hyggligt hygien hypotes hyr hyra hyran hyresbidrag
hyresgäst hyresgäster hyreshöjning hyreshöjningar hyreshöjningen hyreslagen hyresregleringen hyresrätter
hyressättningen hyresvärd hyresvärden hyresvärdens hyror hyrorna hyrs hyser hyttan häckande häckar häftig häftiga
häktad häktade häktades häktet hälft hälften häll hällristningarna hälsade hälsan hälsenan hälsning hälsningar hälso
hälsokontroll hälsoproblem hälsorisker hälsovårdare hämmar hämningar hämta hämtad hämtade hämtar hämtas hämtat
hämtning hämtningen hända hände händelse händelsen händelser händelserna händer händerna hänför hänga hängde hänger
hängivenhet hänsyn hänsynslösa hänt hänvisad hänvisade hänvisar hänvisning hänvisningar här häraderna härifrån
härkomst härlig härma härmar härmed härnäst härom häromdagen härrör härstammar härvid häst hästar hästarna hästen
hävda hävdade hävdandet hävdar hävdas hävdat hävdats hål hålkort håll hålla hållas håller hållet hållit hållning
hållpunkt hållpunkter hålls hår hård hårda hårdare hårdnackat hårdnar hårdvara håret hårt hö höft höften höfterna hög
höga högaktningsfullt höger högerextremistiska höggravid höghastighetståg högra högre högskolor högst högstadiet
högste högt höja höjas höjd höjda höjde höjden höjdes höjdpunkt höjning höjningen höjs höjt höjts höll hölls hör höra
hörapparater höras hörde hördes hörlurar hörn hörna hörs hörsel hörseln hörselnedsättning hörselskadad hörselskydd
hörseltest hört höst höstas hösten höstens höstlovet höstterminen iakttagande iakttagelse iakttagelser iakttas ibland
icd id idag ideal ideella ideer idel identifiera identifieras identifiering identiska ideologi idomeneo idrott
idrottare idrotten idrottshallen idrottsministern idylliska idé idéer idén ifjol ifo ifråga ifrågasatt ifrågasätta
ifrågasättande ifrågasätter ifrågasätts ifrån ifylld ifyllt igbo igen igenom igång igår ihf ihjäl ihop ihåg ihålig
ikon ikoniska ikterus ikväll illa illamående illegala ilsknade image immunitet immunologiska imorgon imorrn imovane
imperfecta imperiet implantaten imponerande import importavgifter importer importera importeras impulser imse
inbetalning inbillar inbjuder inbjudna inbjuds inblandad inblandade inblandning inbrott inbrytningar inbyggda inbördes
inbördeskrig inbördeskriget inca incest incidenten incidenter incitament index indexen indier indirekt indisk
individen individens individer individerna individuell individuella individuellt industrialiseringen industrialismens
industrianläggning industriell industriella industriländer industrin industrins industriproduktionen industry infaller
infinner inflation inflationen influensan inflytande inflytandet inflödet informationen informationer informationschef
informationsinsamling informatör informera informerad informerade informerar informeras informerat infrastruktur inför
införa införas införd införde infördes införs infört införts ingalunda ingefära ingen ingenjörer ingens ingenstans
ingenting inget ingick ingredienser ingrep ingrepp ingripa ingripande ingå ingående ingångna ingår ingås inhägnad
inhämtas inifrån initial initiativ initiativet injera inklusive inkom inkommet inkomst inkomsten inkomster
inkomstskatt inkomståret inkomstökning inkopplat inkräktare inkvarterade inköp inlagd inlandsbanan inled inleda
inledande inledas inledd inledde inleddes inleder inledningen inleds inlett inletts inlindad inlägg inlämnad inlämnas
inlämnats inlämning inlämningen inlärda inlärning inlärt innan innanför inne innebandy innebandyn innebar inneburit
innebär innebära innebörd innehar innehåll innehålla innehåller innehållet innehöll inneliggande innerligt innersta
innerstaden innovativa inom inpå inre inredning inredningen inrikes inrikesdepartementet inriktas inriktat inriktning
inringare inritad insats insatsen insatser insatserna insatsstyrkan insatt insatta inse insekter insekterna inser
insidan insikt insikten inskolning inskriven inskrivning inskrivningen inskränkningar inslag insnöad insnöade
inspelade inspiration inspirerade inspirerar insta instabila installation installationen instans instanser
institutionen institutioner institutionerna instruerade instruktion instruktör instrument instrumentala inställd
inställda inställning inställningen inställt instämmer insvept insyn insänt int intakt intar inte integration
integrationen integrera integrerat integritet intellektuell intellektuella intelligens intelligenta intendent
intensitet intensiv intensiva intensivt intentioner intern interna internat internationellt internet internetanvändare
internt intervju intervjuade intervjuare intervjuas intervjuat intervjuer intill intim intimt intressant intressanta
intressantare intresse intressen intressenter intresseområden intresserad intresserade intresserar intresset
introducera introduceras intryck intrycket inträde inträder inträffa inträffade inträffar inträffat intyg intyget
intäkter intäkterna intåg invalidiserade invandrare invandraren invandrarna invandring inverkan investera investerare
investerat investering investeringar investeringarna invigde invänder invändning invänta invånare invånarna iogt ipad
iranier iranierna iranska irländske irritation irriterande isar iscensätter isen ishockey iskallt islamiska islamister
isländska isolerad isolerade isoleras isolering israeliska istapp istället isä isär it ital italiensk italienska iv
ivrig iväg ja jacka jackan jackor jag jagade jagar jaget jakt jakten januari japanska jar jas javisst jesaja jfr jobb
jobba jobbade jobbar jobbat jobben jobbet jobbigt jodå joh jojk jojkar jojken jollrar jord jordbruk jordbrukande
jordbrukare jordbruket jordbrukets jordbruksdepartementet jordbruksfrågor jordbrukspolitik jordebok jorden jordens
jordnöt jour jouren jourhavande jourhem journalen journalist journalisten journalister journalisterna journalistik
journalsystem ju jubileet jublar judar jude judisk judiska judo jugoslaver jugoslaverna jugoslavisk jugoslaviska jul
julafton julas julbocken julbord julbordet juldagen julen julens julgranen julhandeln julhelgen julklapp julklappar
julkort jullovet julmat julnatten julskinka jultal jultomten jumbon jun jungfru juridik juridisk juridiska jurist
jurister just justerare justeras justeringar justitieministern jvm jägare jägaren jämför jämföra jämföras jämförbara
jämförbart jämförelse jämförelsen jämförelsevis jämfört jämlikhet jämn jämna jämnare jämnt jämnårig jämställdhet jämt
jämte järn järnbrist järnrör järntillskott järnvägare järnvägarna järnvägen järnvägsförbindelse järnvägssystemet
jästsvampar jättebra jätteduktig jätteledsen jättelika jättemycket jätten jätteroligt jättesnälla jättestark jäv jävla
kaffe kaffekannan kaffekopp kaffet kaféet kaka kakan kaktusarna kalas kalcium kalendarium kalendern kalium kalkbrottet
kall kallad kallade kallades kallar kallat kallats kallelse kallelsen kallelser kallsinniga kallskänka kallt kalven
kameran kameror kampanj kampanjen kampen kamrater kamraterna kamratskap kan kanadensiska kanaler kanalisera kandidat
kandidater kanel kanin kanner kanske kanslichef kanten kanterna kaos kap kapa kapacitet kapaciteten kapade kapital
kapitalet kapitalism kapitalistiskt kapitel kappa kapprummet karaktär karaktären karaktäristiska karamelliserade
karate karnevalen karriär karriären karriärens kartan kartlägga kartläggning kartograf kartong kartonger kartritare
kartskiss kasern kaskad kassa kassan kassar kasse kassetten kassetter kassetterna kastade kastades kastar kastat
kasten kastrull kastrullen kastruller katalanska katastrof katastrofen kategori kategorier kategorierna kategorin
katekes katolik katoliker katolikerna katolsk katolska katt katten katter kattungarna kbt kedja kedjan kejsarsnitt
kemilärare kemiska kennel keppra keramiker kg kh kidnappade killar kille killinggänget kilo kilometer kilometers kind
kinesisk kinesiska kinesiskt kiosken kioskägare kirurg kirurgiska kissade kissar kit kittlar kl klaga klagade klagar
klagat klagomål klagomålen klanen klappa klappar klar klarade klarar klarat klargjorde klarhet klarlagt klarspråk
klart klartecken klass klassen klasser klassföreståndare klassiker klassisk klassiska klasskamrat klasskamrater
klasslärare klassresa klassrum klassrummet klena klev klicka klient klienten klienter klimat klingar klinikchefen
kliniken klinikerna kliniska kliniskt klipp klippa klipper klippor klippte klistermärken klistras kliv kliva kliver
klocka klockan klockor klockslag klok kloka klokaste klokhet klokt klon klossar kloster klubb klubban klubbar
klubbarna klubbens klunk klunkar klyvbara klä kläder kläderna klädsel klänning klär klättra klättrade klättrar
klösmärken km knacka knackar knappa knappast knappt knip knipa kniv knivar knuff knuffar knuten knutet knutna knyter
knytnävsslag knyts knä knäpper knäskada knät kock kod koden kognitiv kognitivt koja kojan koka kokar kokerska kokt
kokta kol kola koldioxid koldioxidutsläpp kolet kolhydrat kolhydrater koll kolla kollaps kollar kollega kollegan
kolleger kollegor kollektion kollektiv kollektiva kollektivavtal kollektivt kollektivtrafik kollektivtrafiken
kolliderade kollision kolmonoxid kolon koloni kolonier kolonin kolumner kom kombination kombinerade komedi komedin
komediserien komer komet komikern komiskt komjölk komma kommande kommandot kommatecken kommentar kommentarer
kommentarsfältet kommentera kommenterar kommer kommersiella kommission kommit kommittéer kommittén kommunal
kommunalnämnden kommunalråd kommunalrådet kommunalskatt kommunalt kommundelsnämnd kommunen kommuner kommunerna
kommunfullmäktige kommunicera kommunicerar kommunikation kommunikationen kommunikationer kommunikationsdepartementet
kommunikationssystem kommunikatör kommunismen kommunister kommunistiska kommunistpartiet kommunstyrelsen
kommunstyrelsens kompanichef kompatibelt kompensera kompenserade kompenserar kompetens kompetensen kompis kompisar
kompisarna kompisen komplett komplettera kompletterande kompletterar kompletteras kompletterats komplex komplexa
komplext komplicerad komplicerat komplikationer kompromiss kompromissvilja komvux koncentration koncentrerad
koncentrerade koncentrerat koncern koncernen koncernens koncession konditor konferens konferensen konflikt konflikten
konformitet kongressen konjak konjunktur konjunkturen konkret konkreta konkurrens konkurrensen konkurrent konkurrenter
konkurrenterna konkurrera konkurrerar konkurs konsekvens konsekvenser konsekvenserna konsekvent konsekventa konsert
konsertens konserter konserthus konservativa konservering konst konstant konstatera konstaterade konstaterar
konstateras konstaterats konsten konstens konstig konstigt konstituera konstituerar konstitution konstitutionen
konstitutionsutskott konstitutionsutskottet konstnär konstnären konstnärer konstnärliga konstnärsfamilj konstruera
konstruktiv konstruktivt konstverk konsult konsultation konsultationen konsultationer konsulten konsultera
konsulterade konsumenten konsumenterna konsumentprisindex konsumerar konsumtion konsumtionen konsumtionens kontakt
kontakta kontaktad kontaktade kontaktas kontaktat kontakten kontakter kontaktfamilj kontaktförbudet kontaktperson
kontaktpersonen kontanter kontinenten kontinenter kontinuerlig kontinuerligt konto kontor kontoret kontot kontrabas
kontrahenterna kontrakt kontrakten kontraktet kontroll kontrollen kontroller kontrollera kontrollerade kontrollerar
kontrolleras kontroversiell kontroversiella konungen konventionell konventionella konventionen konventioner
konverterat konvertiter koordinator kopia kopierad kopimismen koppar koppen koppla kopplad kopplas kopplat koppleri
koppling kor koran koreografi korg korgen korna korr korrekt korrekta korrekturläst korrespondent korridor
korridorerna korrigerad korruption korsande korsning korsningen korsordet korståg kortare kortet korthet kortregister
korttids korttidsvistelse kortversion korv kost kosta kostade kostar kostat kostcirkeln kostnad kostnaden kostnader
kostnaderna kostnadsfri kostnadsfritt kostsam kotletterna kp kpi kr kraften krafter krafterna kraftfullt kraftig
kraftiga kraftigast kraftigt kraftstation kraftverk kram kramade kramper krasch kraschade krav kraven kravet
kreativitet kretsar kretsen kriget krigsmakten krigsmateriel kriminalitet kriminaliteten kriminalpolitiska
kriminalstatistik kriminalvård kriminalvårdare kriminella kriminologiska kring kris krisen kriser krishanterare
krisplan krisstöd kristdemokratiska kristet kristna kriterier kritik kritiken kritiker kritikers kritiserade kritisk
kritiska kritiskt kroaterna kroatiska krockade krockat krognotan krogshow krokat krona kronisk kronorna kropp kroppar
kroppen kroppsliga kroppsligt krut krya krycka krydda krymper kryper kryss kryssa kräftpremiären kräkningar kräks
kräktes kränkande kränker kräva krävas krävde krävdes kräver krävs krävt kröp kt kudden kul kulisserna kulmen kulor
kultur kulturella kulturellt kulturen kulturer kulturformer kulturgeograf kulturmiljöer kund kunde kunden kunder
kunderna kungadömet kungafamiljen kungaparet kungen kunglig kunna kunnat kunnig kunskap kunskapen kunskaper
kunskapsläget kunskapsprovet kupp kurator kuratorer kuratorerna kuratorn kurdisk kurs kursen kurser kurserna
kurskamrat kurvan kusinen kusiner kust kuvert kuvertet kuvös kvadrat kvadratmeter kvalet kvalificerad kvalificerade
kvalificerat kvalitet kvaliteten kvall kvantitet kvar kvarglömt kvarlevor kvarlevorna kvarnar kvarstår kvart kvartal
kvartalet kvarter kvarteret kvarts kvartsfinal kvartsfinalen kvartsfinalerna kvartssekel kvinna kvinnan kvinnans
kvinnas kvinnlig kvinnliga kvinnligt kvinnoideal kvinnor kvinnorna kvinnornas kvinnors kvisten kvitterade kvittering
kvitto kvitton kvot kvoten kvotflykting kväll kvällar kvällarna kvällen kväva kväve kycklingar kycklingen kyla kylan
kylberg kylen kylskåpet kylvattnet kyotoavtalet kyrkas kyrklig kyrkliga kyrkogård kyrkoherden kyrkokören kyrkomusiker
kyrkor kyrkorna kyrkorådet kyrkovalet kyrkvaktmästare kysk källa källaren källor kämpa kämpade kämpar kämpat känd
kända kände kändes känna kännedom känner kännetecken kännetecknas känns känsla känsliga känslomässiga känslomässigt
känslor känslorna känt kär kära kärl kärlek kärleken kärleksfullt kärlekshistoria kärlkramp kärnenergi kärnfamiljen
kärnfamiljer kärnklyvning kärnkraft kärnkraften kärnorna kärnreaktioner kärnvapen kåken kåvepenin kö köer köket
köksbordet kön könen könet könsorgan könsrollen könsroller könsrollerna könssjukdomar köp köpa köpare köpas köpcenter
köpcentrumet köper köpet köpkraften köpmannen köpmän köps köpt köpte köptes kör köra köras körbanan körda körde kördes
kören körfält körkort körning körs kört kötid kött köttbullar köttet köttsoppa lab labb lacken ladan ladda laddad
laddade laddas laddat lade lades lady laestadianer lag laga lagad lagar lagarna lagas lagat lagen lagens lager
lagerarbetare lagerlokal laget lagkapten lagkaptenen lagligt lagom lagrad lagring lagstiftning lagstiftningen lagt
lagts lagverk lagöverträdare lamictal lammkött lampan lampor lamporna land landar landet landets lands landsbygden
landskamper landskap landsköldpadda landslag landslaget landslagschef landslagsläkaren landslagsmannen landsmän
landsorten landstingen landstinget landstingsval landstingsvalen lansera lanserade lanserades lanserar lanserat
lantbrevbärare lantbruk lantbrukare lapp lappar lappen larare larm larmad larmades larmet lart last lastbil lastbilar
lastbilen lastbilschaufför lastbilstrafik lathund latin lavin lavinen laviner lax laxen lb led leda ledamot ledamoten
ledamöter ledamöterna ledande ledare ledaren ledarens ledarskap ledd ledda ledde leden leder ledet ledig lediga ledigt
ledning ledningen ledningsförmåga ledningsgrupp leds ledsagare ledsen ledsna ledstjärnor leende leendet leg legat
legitimation leka lekande leken leker lekplatsen lekplatser leksaken leksaker lekskola lekskolor lektion lektionen
lektioner lektionerna lektor lektyr ler lera leta letade letar letat lett lettisk leukemi leva levande levaxin levde
lever leverans leveranser leverantör leverantörer leverantörerna leverera levererade levererar levereras levererat
levnad levnadsstandard levnadsåret lght libaneser liberaler liberalerna libyska licens licensen lidande lider
lidingöbanan lidit lift liga ligacupen ligan ligga liggande ligger lik lika likaberättigande likartade likaså likblek
like likformiga likhet likna liknande liknar liksom likt liktydigt likväl likvärdiga lillasyster lillasystern lille
lillebror limpa lindra lindrig lindrigare lindrigt lingala linje linjeloppet linjen linjer linjerna linser lipas lista
listade listan listor lita litar litauisk lite liten liter litern litet litium litteratur litteraturen
litteraturvetenskap litterär litterära live livet livets livlig livligt livlösa livsform livshotande livslängd
livsmedel livsmedelsförsörjning livsmedelsförsörjningen livsmedelsproduktion livssituation livssyn livstecken
livstecknet livstid livstids ljud ljudtekniker ljuger ljungen ljus ljusa ljusare ljusbehandling ljuset ljuspunkt ljust
ll lma lob lock locka lockande lockar lockat log logen logik logistiker logoped lojal lokal lokala lokaler lokalerna
lokalpolisområde lokalt lokalvårdare lokförare lokus lonn lopp loppet lorry loss lots lotteriet lov lovade lovande
lovar lovat lp lpo lpt lucianatten luddigt luft luften luftförsvar luftgevär luftrum luftväg lugna lugnare lugnat
lugnet lugnt luktade luktar lulesamiska lunch lunchen lunchtid lungcancer lura lurade luren lust lusten luta lutar
lutfisken lvu lycka lyckad lyckades lyckan lyckas lyckat lyckats lycklig lyckliga lyckligare lyckligt lyckokänsla
lyder lydnad lyft lyfta lyfte lyfter lyfts lyhörd lymfom lysande lyser lyssna lyssnade lyssnar lyssnarna lyssnat lyx
lä läckage läge lägen lägenhet lägenheten lägenheter lägenheterna läger läget lägg lägga läggas lägger läggning läggs
lägre lägret lägsta läk läka läkarbesök läkare läkaren läkarintyg läkarna läkartid läkarundersökning läkarvård
läkemedel läker läktaren lämna lämnad lämnade lämnades lämnar lämnas lämnat lämnats lämpar lämplig lämpliga lämpligt
länder ländernas ländryggen länet länets längd längden längdskidåkning länge längre längs längst längsta längtan
längtansfullt längtar länk länkar länkas länsdelen länspolismästare länsstyrelsens länsveterinär länsveterinären
länsväg läppar lär lära lärare lärarvikarie lärda lärde lärling läroplanen lärt läs läsa läsare läsaren läsas läser
läsning läst lästa läste lät lätta lättar lättare lättast lättaste lättillgänglig läxa läxhjälp låda lådan lådor låg
låga lågavlönade lågkonjunktur lågmält lågstadiet lågt lån lånade lånar lånat lånet lång långa långfilm långfredag
långresa långsam långsamt långsiktig långsiktiga långsiktigt långt långtgående långtidsutredningen långvarig
långvarigt långväga lår lårbenet låret lås låsen låses låssmed låst låste låt låta låtar låtarna låten låter låtit
låtsas låtsaslek låtskrivare lö löd löfte löftet lögnen löjliga löjligt lök lön lönebildningen lönen löner lönesystem
lönesystemet löneökningar lönsam lönsamhet lönsamheten lönsamt löntagarna löpande löper löpning lör lördag lördagar
lördagarna lördagen lördagens lördags lördagskvällen lördagsmorgonen lös lösa lösas lösen löser lösning lösningar
lösningarna lösningen löst löste lövträd macken mackor madrass mae mage magen maginfluensa magisk magiska magnifik
magnifikt magont magra magsmärta mail majoritet majoriteten maka makalös makar makarna makarnas makars make makedonier
makedonska maken makes makt makten maktens makter maktkampen maktstrukturen mallen mammagruppen mamman mammans mammas
mammor mammorna manade manager mandag mandat mandinka manga manipulation manlig manliga mannen mannens manuell mapp
mardrömmar marginal marginellt marinbiolog markant marken markera markerade markerar markerat markering marketenteriet
marknad marknaden marknader marknaderna marknadsekonomi marknadshyror marknadsmässiga marknadsplats markägare
markägaren markägarna markörer maskinen maskineriet maskinist maskinoperatör massageterapeut massakern massiv massiva
massmedia massor mat mataffären matar match matchen matchens matcher matcherna matchklockan matematik matematiken
matematiska maten material materialet materiell materiella matlagning matlådan matning matriarkat matriser matro
maträtter matsal mattan matte matteboken matteklubben matteläraren matten matvanor matvägran maximalt me med medalj
medaljen medaljerna medan medarbetare medborgare medborgarna medborgarskap meddela meddelade meddelande meddelandet
meddelar meddelas meddelat medel medelklassen medelstora medeltal medeltida medelålders medföljer medför medföra
medförde medförfattare medfört medge medger medges medgivande medhjälp medhåll median medicin medicinen mediciner
medicinsk medicinska medicinskt medier medierna mediernas medlem medlemmar medlemmarna medlemmarnas medlemmars
medlemskap medlemsland medlemsländer medlemsländerna medlen medtävlare medverka medverkan medverkande medverkar
medvetande medvetandet medveten medvetenheten medvetet medvetna medvetslös mej mejl mejlet mekaniker melatonin mellan
mellandagarna mellankrigstiden mellanrum mellanskillnaden mellanslag mellanstadiet mellansvenska mellersta
melodifestivalen memoarer men menade menar menas menat mening meningar meningen meningsfulla meningsfullt meningslöst
meningsskapande menstruation menyn meo mer mera meritlistan merparten messias mest mesta mestadels metadon metaforerna
metafysiska metallslöjd meteorologi meter meters metoden metoder metoderna metodologiskt meänkieli mg mi mickelsmäss
middag middagen midnatt midsommar mig migrationsfrågan mikrogram mildare mildra militär militära militären militärer
milj miljard miljarder miljon miljoner miljonrullningen miljonär miljöer miljöfrågor miljön miljöns miljöpåverkan
miljövänlig milt min mindre minimal minimalt minimistandard minister ministern ministerrådets ministrar minitouren
minnen minnesanteckning minnesanteckningar minnesblad minneslapp minnet minns minoriteter minoriteters minska minskad
minskade minskande minskar minskas minskat minskning minst minsta minus minusgrader minut minuten minuter minuterna
minuters mirtazapin miss missa missade missar missat missbruk missbrukande missbrukar missbruket missen missfall
misshandel misshandeln misshandlat missilerna missionär missionärer misslyckade misslyckades misslyckande
misslyckanden misslyckats missnöjd missnöjda missnöje missräkning misstag misstagit misstankar misstankarna misstanke
misstro misstroendeförklaring misstänker misstänks misstänkt misstänkta misstänkte misstänktes mist miste misär
mittbacken mitten mittfältaren mittlinje mix mixtur mjuk mjuka mjukgörande mjukt mjöl mjöliga mjölk mjölkbonde
mjölkpaketet mjölkpall mkr mkt ml mm mobbning mobil mobilen mobiler mobilerna mobiliserar mobilsvar mobiltelefoner mod
mode modehusets modell modellen modeller moder moderata moderator moderkaka modern modernare modernaste moderniseras
moderns modernt moderskap modersmål modersmålslärare modet modigt mogen moget mogna mognad molybden moment mommo moms
momsen monetär monogama monogami monogamt montera monterats montör moped mopedister moral moraliserande moralisk
moraliska moraliskt morbrodern mord mordbrand mordet mordförsök morfadern morfar morfars morfologisk morföräldrar
morföräldrarna morgnarna morgon morgondagens morgonen morgonmänniskor morgonpigga morgonrock morgonrusningen mork
mormodern mormors mornar mornarna morot morrn mors morse morötter moset moster mostern mote motet motgångar motiv
motiverar motiveras motivering motiveringen motivet motorfordon motorisk motorn motortrafikled motortrafikleden
motorväg motorvägen motsats motsatsen motsatt motsatta motstånd motståndare motståndaren motståndarna motståndet
motsvara motsvarande motsvarar motsvaras motsvarighet motsättning motsättningar mottagande mottagandet mottagen
mottagning motto motverka msk mugg multinational multinationella mun munk munnen munterhet muntligen muntligt museer
museerna music musikalisk musikaliska musikaliskt musiken musikens musiker musikinstrument musiksalen musikskolan
musikskolans musiktjänsten musikvideos muskelatrofi muskeldystrofi muskelsjukdom muslim muslimer mutism mvh mycken
mycket mygga myndigheten myndigheter myndigheterna myndigheternas mynning mynt mysigt myt myten mytologiska
mytomspunna mäklarna mäktig mäktiga män mängd mängden mängder männen männens människa människan människans
människoföda människohandel människor människorna människornas människors mäns mänsklig mänskliga mänskligheten
mänsklighetens mänskligt märka märke märken märker märkligaste märkligt märks märkt märkta märkte mässan mässling
mästare mästerskap mästerskapet mästerverk mät mäta mäter mätning mätningar mätningen mäts mätt mätta må måhända mål
måla målade målar målare målas målats målen målet målmedveten målmedvetet målning målningar målrekord målskytt
målsägande målsättning målsättningar målsättningen måltid måltider måltiderna målvakt målvakten mån månad månaden
månadens månader månaderna månaders månads månadsbrev måndag måndagar måndagen måndags måndagskvällen måndagsmorgonen
måne månen många mångas mångfald mångfalden mångkulturella mångsidighet mångåriga mår måste måttlig måtto möbler
mödrar mödrarna möjlig möjliga möjligaste möjligen möjliggör möjlighet möjligheten möjligheter möjligheterna möjligt
möjligtvis mönster mönstrar mönstret mörda mördaren mördat mörka mörkare mörker mörkret mörkt mössa mössor möta
mötande mötas möte möten mötena möter mötesprotokoll mötesspår mötet möts mött mötte möttes nackdel nackdelar
nackdelarna nackdelen nacken nagelsalongen naken nallen naloxon namn namnen namner namnet namnge namngiven
namngivningen namnlapp napp nar narkolepsi narkotika narkotikabrott nation nationaldag nationalinkomst
nationalinkomsten nationalism nationalismen nationell nationella nationellt nationen nationsgränser natomedlemskap
natten nattetid nattis nattligt nattskift nattsköterskan nattvak nattvila nattåget natur naturen naturgas naturgasen
naturkunskap naturlig naturliga naturligt naturligtvis naturreservat naturvetenskapliga ned nedan nedanför
nedanstående neddragningar nederlag nederst nedför nedgång nedgången nedkylning nedlagt nedläggning nedsatt nedskrivet
nedskärningar nedstämdhet nedsövd nedtrappning nedärvda nedärvt nedåt neg negativ negativa negativt nej nekande nekar
nekas neonatal neonatala neonatalavdelningen ner nere nerifrån nervöst neråt neurofibromatos neurologen neurologisk
neurologiskt neutral neutrala neutraliteten neutralitetspolitiken neutralt neutron neutroner neutronerna newborn ngn
ngt nhl ni nian nickade nickar nio nionde nioårig nischer nitrat nivå nivåer nivåerna nivån nix njuta njuter njutning
njöt nobelbanketten nobelkommittén nobelpris nobelpriset nobelpristagare nobelpristagaren nog noga noggrann noggrant
noll nollan nollor nollorna nominerad nominerats nomineringar nordamerikanska nordbor nordeuropa nordisk nordkoreanska
nordligaste nordost nordsamiska nordtyska nordväst norm normal normala normalt normer norr norrgående norrländska
norrman norrmannen norrmän norrmännen norrskenet norrut norsk notarie notera noterade noterades noterar noteras
noterat notering novell novellen november nu nuläge nuläget numera nummer numrerade numret nunnan nutida nuvarande
nyanserad nyaste nybildade nyblivna nybyggarna nybygge nyckel nyckeln nycklar nye nyfiken nyfikenhet nyfiket nyhet
nyheten nyheterna nyhetsmagasinet nykomling nykter nyligen nynnar nyss nytillskott nytt nytta nyttan nyval nyår nyåret
nyårsafton nyårsdagen nä näbb nämligen nämn nämna nämnas nämnda nämnde nämnden nämndens nämner nämns nämnts nära
närhet närheten näring näringskedjor näringslivet närliggande närmade närmar närmare närmast närmaste närstående
närvarande närvaro närvaron närvårdare näsan nässlor näst nästa nästan näste nästintill nät nätet nätmobbning nätter
nätterna nätverk nätverkstekniker nå nåd nådd nådde nådigt någon någons någonsin någonstans någonting någorlunda något
några nål nålar nån nånstans når nås nåt nått nöd nödvändig nödvändiga nödvändigt nödvändigtvis nöja nöjd nöjda nöje
nöjer nöjt nötter oacceptabelt oanmält oavbrutet oavgjorda oavgjort oavsett ob obalans obefintlig obegripligt
obehandlad obehindrat obekant obemannade oberoende obestämd obetydlig obetydliga objektiv obligationer obligatorisk
obligatoriska obligatoriskt obs observation observationer observera obskyra ocd ock ocksa också ockuperad ockuperat
ode oden odlarna odlas odling odlingen oegentligheter oense oerhörd oerhörda oerhört off offensiv offensiva offentlig
offentliga offentliggjorde offentligheten offentligt offer officerare officiell officiella officiellt offren offshore
ofredande ofrivilliga ofta oftare oftast ofödda oförändrad oförändrat ogift ogifta ogiltiga ogynnsamma oh ohälsa
ointressant oj ojämnt okej oklar oklart okt oktober okänd okända okänt olaga olaglig olanzapin olika olikheter
olikheterna olja oljan oljans oljedroppar olust olycka olyckan olycklig olyckliga olyckor olycksfall olycksplatsen
olympiska olägenhet olämpligt olåst ombord ombud ombuden ombudet ombyggd ombyggnad omdöme omedelbar omedelbara
omedelbart omega omfatta omfattade omfattande omfattar omfattning omfattningen omfångsrika omgifte omgiven omgivningen
omgående omgång omgångar omgångarna omgången omhändertagandet omhändertagna omhändertog omkom omkommit omkomna omkring
omkull omkörning omnämnandet omprövat omprövning omringat område områden områdena områdets omröstning omröstningen
omsatt omslagspapper omsorg omsorgsfull omstridda omstrukturering omställning omständigheter omständigheterna omsvep
omsättning omsättningen omtalad omtalas omvald omvandling omvända omvärld omvärlden omvårdnad omxs omöjliga omöjligt
on onaturligt ond onda ondskan one onekligen ons onsd onsdag onsdagar onsdagen onsdagens onsdags onsdagskvällen
onsdagsmorgonen ont onödan onödig onödigt op opartisk open opera operation operationen operativsystem operatör operera
opererad opererades opererande opereras opererat opinion opposition oppositionella oppositionen oppositionsgrupper
oproblematisk optiker optimism optimistisk optimistiska optiska orangefärgade ord ordagrant ordbok ordentlig
ordentliga ordentligt order orderingången ordet ordf ordföranden ordförandeskap ordinarie ordinärt ordna ordnade
ordnar ordnas ordnat ordning ordningen organ organisationen organisationer organisationerna organisatorisk organisera
organiserad organiserade organisk orgelbyggare orientering orig orimligt orkade orkanen orkar orkester orkestern oro
oroa oroad oroande oroar oroas orolig oroliga oron oros orosanmälan orsak orsaka orsakade orsakas orsakat orsakats
orsaken orsaker orsakerna ort orten orter orterna ortnamn ortodox ortodoxa ortopeden oräkneliga orätt orättvisa
orättvist osams osannolik osannolikt osedvanligt oskadd oskadda oskyldig oskyldiga oskyldigt osl osolidariskt oss ost
osten osteogenesis ostmacka ostmästare ostron osund osv osäker osäkerhet osäkert osäkra otrevlig otrohet otroligt
otrygghet otukt otur oupplösligt ovan ovanför ovanlig ovanliga ovanligt ovanpå ovanstående ovationer over overallen
oviktigt oväder ovädret oväntade oväntat oxycontin oxå oändligt oöverstigliga pa pacemaker packa packade packar pad
padda pair paket paketen paketet pakistanska palestinier palestinske pallen palmemordet panda panik panikångest panna
pannan pannkakor pansarvärnskanon papa pappan pappans pappas papperen papperet papperslösa pappersnäsdukar pappor
papporna pappornas papprena par para paradoxalt paragraf parallell paralleller parallellism parallellklassen
parallellt parasiter parbildning parentes parenting pares paret parets parfym paritet parken parkering parkeringen
parkerings parkerna parlament parlamentarisk parlamentarism parlamentarismen parlamentsval parodi parten parter
parterna parti partibeteckning partier partierna partiernas partiets partiklar partiklarna partiledare partiledaren
partiordförande partiprogrammet partisympatierna partner partnern pashto pass passa passade passagerare passagerarna
passande passar passera passerade passerar passet passiv passivitet passivt pasta pastoratet patentlagen patient
patientdatalagen patienten patientens patienter patienterna patos patriark patriarkalisk patriarkaliska patriarken
patrol patrull paus pausad pausen pcl pct pdsa ped pedagog pedagogen pedagogik pedagogisk pedagogiska pedagogiskt pef
peka pekade pekar pekning pelare pendeltågen pendlar pendlare pengana pengar pengarna penna pennan penningpolitik
penningpolitiken pens pension pensionen pensioner pensionerad pensionerna pensionsålder pensionärer pensionärerna
pepparkakor perfekt perfekta periferi period perioden perioder perioderna periodiskt periodvis permanent permission
permitterad pers persilja persiska person personal personalen personbil personbilar personen personer personerna
personers personkrets personlig personliga personlige personligen personlighet personlighetsdrag personligt personnr
personnummer persons personskador perspektiv perspektivet perthes perukmakare pga pianisten piano pianolärare
pianostämmare piggt pillar piller piloten pimpla pingst pinnarna pinsamma pinsamt pipa pist pistade pisten pister
pistolen pizza pizzasalladen pjäs pjäsen pk placenta placera placerad placerade placerades placerar placeras placerat
placerats placering placeringar placeringen plagg planat planen planer planera planerad planerade planerar planeras
planering planeringen planerna planet planka plankton planta plantskola plast plasten plats platschefen platsen
platser platserna platt platta plattan plattformar plattsättare play plikt plocka plockade plockar plockat plockats
plogad plogade plogar plomberas plus plusgrader plutonium plågas plånbok plånboken plåtar plåten plåtis plåtslagare
plötsligt pm pnr podd poesi poeten pojk pojkar pojkarna pojke pojken pojkens pojkvän pojkvännen polarna polisanmälan
polisanmälde polisanmält polischef polischefen poliserna polismyndigheten polistidningen politik politiken politiker
politikerna politikernas politikers politisk politiska politiskt polsk polska polyandri polygami polygyni popularitet
populära populäraste populärt pornografin port portar portarna porten portion portioner portkoden porträtt porttelefon
portugiserna portugisiska position positioner positiv positivt postadress postanstalt postkontoret postlådan
postnummer postnumret poströster poströsterna posttraumatisk potatis potatisen potten poäng poängen poängsumman
pragmatisk praktik praktiken praktikplatser praktisera praktiserar praktisk praktiska praktiskt prata pratade pratar
pratas pratat praxis precis preeklampsi preliminär preliminära premie premier premierna premiär premiären
premiärminister premiärministern preparat presentation presentera presenterade presenterades presenterar presenteras
presentkort presidenten presidenterna presidentposten presidentvalet pressa pressade pressansvarig pressar pressas
presschef pressen presskonferens presskonferensen pressmeddelande pressträff prestation prestationer
prestationsbaserade presterat prestige presumtiva preventivmedel previa prickad prickar primära primärenergi princip
principen principer principerna principiellt prioriteras prioritering prisad priser priserna priset prisets prisfall
prissumman prissättning pristagare prisutvecklingen privat privatliv privatperson privatpersoner privatpraktiserande
privatsak privilegier prix problem problematik problematiskt problemen problemet proc procedur procent procenten
procentenheter procents process processen processindustrin procession processor processorn producera producerade
producerar produceras producerat produkt produkten produkter produktion produktionen produktionsteknik produktiva
produktivitet prof profan professionella professorn profeten prognosen prognoser prognoserna program programblad
programledare programledaren programmen programmet projektet projektets projektledare promenad promenaden promille
prompt propaganda proportion proportioner propositionen propranolol prosten protein protest protestant protestanter
protestanterna protestanternas protestantisk protestantiska protester protestera protesterna protokoll protokollet
protoner prov prova provar provat proven prover proverna provet provets provinsialläkare provisoriska provtagning pryo
prägel präglade präglades präglar präglas präglat präglats präst prästen präster prästgård pröva prövar prövas prövat
prövats ps psi psyk psykiatrin psykiatrisk psykiska psykolog psykologen psykologer psykologerna psykologiska psykos
pth ptp ptsd publicera publicerad publicerade publicerades publiceras publicerat publicering publik publiken pucken
puls pump punk punkt punkten punkter punkterade pussel puts putsa pvk pwr pyjamas pyssel pälsar pärm pärmar pärmen på
påbjuder påbörjad påbörjar påfallande påfrestande påfrestningar påföljd påförs pågick pågå pågående pågår pågått
påkörd påkörda påminde påminna påminner påpekade påpekar påpekat påsar påsk påskaftonen påskas påslagen påstå
påståendet påstår påtaglig påtagliga påtagligt påträffad påträffades påverka påverkad påverkade påverkades påverkan
påverkar påverkas påverkat påverkats påvisa qr qtc quechua rabbla rad rader raderat raderna radhus radikala radikalt
radiokommunikation radion ragnarök raka raket raketen raketer rakhyvel rakning rakt rally rallyförare rallyt ramen
ramla ramlade ramlat ramlösa ramp ramsor rangordning rankad rankas rapport rapporten rapporter rapportera
rapporterades rapporterar rapporteras rapporterats rapporterna ras rasade rasande rasar rasat raser rasistiska raskt
rast rasten rasterna rastplats rationalisera rationell rationellt ratten rattfylleri razzia reactor reagera reagerar
reagerat reaktion reaktioner reaktionerna reaktorer reaktorn realiseras realism realismen realistisk realistiska
realistiskt realitet rebeller rebellerna recensent recept recession redaktion redaktör redan rederiet redigera
redigerats redigering redo redogörelse redovisa redovisade redovisar redovisas reds redskap reducerad reducerade
reduceras reducerats reducering reell reella ref referens referenser reflektera reflektion reflektioner reform
reformen reformer reformeras regel regelbundenhet regelbundet regelbundna regeln regerande regering regeringar
regeringarna regeringskansliet regeringspartierna regeringsskifte regi regimen regional regionala regionen regionens
regioner regionerna regionplanen regionsjukhuset regissera regissören register registrerad registrerade registreras
registrering registret reglagen regler reglerar regleras regleringen reglerna regn regnig regnställ rehabilitering
rehabiliteringen rejäl rejäla rejält reklam reklamen rekommendation rekommendationer rekommenderar rekord rekreation
rekrytera rekrytering rektal relation relationen relationer relationerna relativt relevans religion religionskunskap
religiös religiösa religiöst relingen remiss remissen remitterad remitteras ren rena renar renarna reningsverk
renodlad renodlade renoverar renskötande renskötare rent rentav rep reparatör reparera repet replik reportage
reportrarna reporäntan representant representanter representanthuset representation representerad representerade
representerar repressalier republikaner republikens resa resan resande reseavdrag reseavdraget resenärer resenärerna
reser reserv reserverade reservhjul resmålet resolution resolutionen resonemang resonemanget resonerar resor resp
respekt respektive rest restaurangbesök restauranger restaurangerna reste resten resterna restriktiva rests resultat
resultaten resultatet resultatlistan resultera resulterar resulterat resurs resurser resurserna resursskolor resväg
resväska retad retrospektiva retts retur returer reviderad revir reviret revision revisor revolutionen rhenguldet
ridlärare rigorösa rikare rike rikets riksantikvarieämbetet riksdag riksdagen riksdagens riksdagsgruppen
riksdagsledamöter riksdagsman riksdagsvalet riksförsäkringsverket riksväg rikt rikta riktade riktades riktar riktas
riktig riktiga riktigt riktlinjer riktning riktningen rimliga rimligen rimligt ringa ringar ringde ringdes ringen
ringer rings ringt rinna risk riskakor riskbedömning risken risker riskera riskerar riskerna ritad ritade ritar ritat
rituell riva river rivsår rls ro robot roboten rolig roliga roligare roligaste roligt roll rollen roller rollerna
rollfördelningen rollspel romanen romaner romantiska romer romersk romerska ronden rop ropa ropade ropar rosen rosorna
rosslig rosten rostskyddet rotad rovdjur rovdjuren rta rubel rubrik rubriken rubrikerna rucola ruinens rul rullade
rullar rullstol rummen rummet rumän rumäner runda rundan runtom rusa rusar rusningstid russinen rustat rutin rutinen
rutiner rutinerad rutor rutorna ryckigt ryckte rygg ryggen ryggstöd ryggsäck ryggsäckarna rykte rykten rymdbasen rymde
rymden rymdfärjan rymdorganisationen rymma rymmer ryms rymt rysk ryska ryskan ryske ryss ryssar ryssarna ryssen rytm
rytmen rytmiken ryttare räcka räcker räckt räckte räckvidd rädd räddade räddades räddningsarbetare räddningsarbetet
räddningsledare räddningstjänst rädsla räka räkna räknade räknades räknar räknas räknat räknats räkning rälsen räntan
ränte räntefonder räntehöjningar räntor räntorna rätt rätta rättad rättade rättare rättas rättegång rättegången
rättelse rätten rätter rättighet rättigheter rättigheterna rättslig rättsordning rättssystemet rättvis rättvisa räv rå
råda rådande rådde råder rådet rådets rådgivning rådgivningen rådhuset rådhusrätt rådjur råka råkade råkar rån rånades
rånarna rånet rått råvaran rödbetor rödljuset röja rök röka rökare rökarna röker rökning rökningen rökt rökte rön
rönnbär röntgen röntgenbilden röntgensjuksköterska röra rörande rörde rörelse rörelsemönster rörelsen rörelser
rörledningar rörliga rörlighet rörläggare rörmokare röst rösta röstar röstat röstberättigad röstbrevlåda röstbrevlådan
rösten röster röstkort röstkortet röstlängd röstlängden röstmeddelande röstmeddelanden röstning rösträtt
rösträttsåldern rött rövades sade sag sagor sagt sagts sak saken saker sakerna saklig sakna saknad saknade saknades
saknar saknas sakrament sakristian sakta sal salar saligt sallad sallader salonger salt salthalt samarbeta samarbetar
samarbete samarbetet samband sambandet sambo same samer samförstånd samhälle samhälleliga samhällen samhället
samhällets samhälls samhällsbildande samhällsinstitutioner samhällskunskap samhällsliv samhällssystem samhällstjänst
samhällsutvecklingen samhörighet samhörigheten samisk samiska samla samlad samlade samlades samlag samlar samlas
samlat samlats samlevnad samlevnadsform samling samlingar samlingen samliv samlivet samma samman sammanfaller
sammanfattande sammanfattning sammanfogat sammanhang sammanhanget sammanhållande sammanhållning sammankallande
sammankomst sammanlagt sammanslagningen sammanställd sammanställda sammanställning sammanställt sammansättning
sammanträde sammanträdesrum samordna samordnad samordnare samordnaren samordning samordningen samråd samrådet
samsjuklighet samspel samspelet samt samtal samtalet samtalskontakt samtalsledare samtalslogg samtida samtiden
samtidigt samtliga samtycke samtycker samtycket samtyckt samvaro samverka samverkan samverkansrådet samverkar
sanddyner sandjord sang sangen sanktioner sanktionerna sann sannerligen sanning sanningen sanningsenligt sannolika
sannolikhet sannolikt sanslös sar sarskilt satellit satelliter sats satsa satsade satsar satsas satsat satsen satser
satsning satsningar satsningen satt satte sattes satts saudiska sax saxar saxen scen scenario scenen scener scenograf
schack schema schemat school schweizisk schweiziska sciences scoutrörelsen screening scrollar sd sedan seder
segelmakare seger segermålet segern seglarna seglingen segrar segrare segrarna sek sekel sekelskiftet sekelskiftets
seklets sekreterare sekreteraren sekretess sekretessen sekt sektorer sektorn sekund sekunden sekunder sekunds sekundär
sekundära selektiv semester semestern semifinal semifinalen seminarier seminarium senap senare senast senaste senate
sensationell sensationellt sensor sent sentida separat separata separation separationen separerade separerar sept
september ser serbisk serbiska serie serieledning serien serier seriös sertralin servera serveras service servicehuset
servicen servitris ses set sett setts sexa sextiotvå sexualdriften sexualiteten sexualmoralen sexuell sexuella
sexuellt sexårig sexårige sexåring sga sgi sharialagar shiitiska shopping show si sid sidan sidorna siegel siegfrieds
siffra siffran siffror siffrorna sig sign signaler signalera signaturen signerat sikt sikte sikten sill silly
silverkors simma simmade simning simpel sin singel sinsemellan sipprar sist sista sistnämnda sits sitt sitta sittande
sitter situation situationen situationer sjal sjalv sjelf sjua sjuk sjuka sjukdagar sjukdom sjukdomar sjukdomen
sjukdomens sjukfrånvaron sjukförsäkringen sjukgymnast sjukgymnasten sjukhusen sjukhusets sjukhuspräst sjukhusvård
sjukliga sjukpenning sjukskriven sjukskrivningar sjuksköterska sjuksköterskan sjuksköterskor sjukstugan sjukt sjukvård
sjukvården sjukvårdspersonal sjunde sjundedagsadventister sjunger sjungit sjunka sjunker sjunkit sjuttio sjuttiofyra
sjutton själ själavården själv själva självbestämmande självfallet självförtroende självförtroendet
självförverkligande självklar självklara självklart självkänsla självmant självmord självmordstankar självporträtt
självskada självstyrande självständig självständiga självständighet självständighetsdagen självständigt självt sjätte
sjöar sjön sjöng sjönk ska skada skadad skadade skadades skadan skadar skadas skadat skadats skadedjur skadegörelse
skadestånd skadliga skadligt skador skadorna skaffa skaffade skaffar skaffat skaka skakade skakar skakat skakvåld skal
skala skalad skalade skall skallen skalv skam skamlig skandal skandalen skandalerna skannas skapa skapade skapades
skapande skapandet skapar skapas skapat skapats skapelse skapelsen skar skarp skarpa skatt skatta skattar skattebrott
skattefri skattefria skattefritt skattehöjningar skatteinkomster skatten skatter skattereformen skatterna
skattesänkning skatteåterbäring skattskyldig skattskyldige skaver skb ske sked skedde skede skelettdelarna
skelettröntgen skena skenan skenorna skeptisk sker skett ski skick skicka skickad skickade skickades skickar skickas
skickat skickats skidlärare skidor skidorna skidåkning skift skifta skiftande skiftar skiftat skiftet skiftningar
skild skilda skildra skildrade skildrar skildringar skilj skilja skiljer skillnad skillnaden skillnader skillnaderna
skilsmässa skilsmässan skilsmässans skilsmässor skilts skiner skingra skingras skiss skisser skit skitarg skiva skivan
skivbolaget skivor skjuta skjutas skjuter skjutit skjutits skjutning skjutningen skjuts skjutsar skjutsen sko skogen
skogsindustri skojade skokloster skolans skolarbete skolarbetet skolavslutning skolbarn skolbussen skolbänken
skolfrånvaro skolgång skolgården skolhuset skolk skolket skolkurator skolkuratorn skollag skollagen skolläkare
skolläkaren skollärare skolmassakern skolmatsalen skolmästare skolor skolorna skolpsykolog skolskjuts skolsköterska
skolsköterskan skolstarten skolstyrelsen skolåldern skon skor skorna skoter skotern skotska skott skotten skottet
skottlossning skottlossningen skovet skratt skrattade skrattar skrattat skrek skrev skrevs skrift skriften skrifter
skriftlig skriftliga skriftligt skriftställare skrik skriken skriker skriv skriva skrivare skrivas skrivelse skriven
skriver skrivet skrivit skrivna skrivs skruv skruva skruvar skräddare skrämmande skrämmer skräp skråma skugga skuggan
skuggor skuld skuldebrev skulden skulder skulderna skuldsättningsgrad skuldsättningsgraden skuldtyngd skull skulle
skulpturer skumplast skvaller skydd skydda skyddad skyddar skyddas skyddat skyddet skyddsjakt skyddsombud skyfall
skyldig skyldighet skyldigheten skyldigheter skylla skylt skynda skyndade skynke skäl skälet skäligt skällde skäller
skämmas skäms skämt skämtar skänkte skär skära skärande skärgård skärgården skärm skärmar skärmen skärper skärps
skärpta skärsår skärtorsdag skådeplats skådespelare skådespelaren skådespelarna skådespeleri skåp skåpbilen skåpet
sköldkörtelsjukdom skölj skönt skördar skörden sköt sköta skötbord sköter sköterska sköterskan sköts skötsel skött
skötte slag slagen slaget slagit slags slagsida slagsidan slagsmål slakteriet slalom slapp slappt slarvigare slaviska
slet slicka slingrande slipare slippa slipper slitbanan slitna slits slocknar slog slogs slopa slopade slopande slopas
slopats slottet slottets sluddrade slump slut sluta slutade slutar slutat slutet slutligen slutna slutresultatet
slutsats slutsatsen slutsatser slutspel slutsumman släcker släckt släkt släkten släktens släktets släkting släktingar
släng slängde slänger slängs släpa släpp släppa släppas släpper släpps släppt släppte släpptes släppts slå slår slås
slåss slöhet slöjd slöjdare slöjdlärare sm smak smaka smaken smaker smakprov smala smalast smalt smarta smed smidig
smidighet smita smittade smittan smittat sms smula smussla smutsigt smyg smäll smällande smält smälter smärta smärtan
smärtor små småbarn småföretagare småländska småningom småskollärare småstaden småsyskon småsystrar smått smör smöret
sn snabb snabba snabbare snabbast snabbt snabbtåg snabbväxande snar snaran snarare snarast snarkar snart sned snett
snickare snitt snittet snittpriset snudd snurra snurrar snus snygg snyggt snälla snällare snällast snällt snål snö
snöat snöfall snöfallet snömodd snön snöoväder snöovädret snöröjningen snöskottning so soc socialarbetare
socialdemokrater socialen socialförsäkringarna socialgrupp socialhjälp socialism socialistiska socialnämnden
socialnämndens socialpolitik socialpolitiken socialpolitiska socialpolitiskt socialsekreterare socialsekreteraren
socialsekreterarna socialt socialtjänst socialtjänstlagen socialvården socioekonomiskt sociologen sociologer socionom
socker sockervatten sockret soffa soffan soja soldat soldater soldaterna solen solenergin solens solitära solon
solstrålningen somaliska some somliga sommaren sommarens sommargäst sommarhus sommarprogram sommartid somna somnade
somnar somnat somras sond sondmatas sonen sons sopa sopor soppa sorani sorg sorgen sorgligt sorry sortens sorter
sortera sorterade sorteras sorterat sorters sorti sorts sota sotare sou sound sov sova sover sovit sovjetiska sovrum
spade spallation spanare spaningsledare spanjoren spanjorerna spann spanska spara sparade sparande sparar sparas
sparat sparka sparkade sparkar sparken sparsamt spasmer spec specialiserat specialisering specialist specialister
specialpedagog specialundervisning speciell speciella speciellt speedway spegeln speglar spektrum spekulera spekulerat
spekulerats spela spelad spelade spelades spelar spelare spelaren spelarna spelas spelat spelats spelen spelet
spelklar spelman spelregler spelsinne speltid spenat spenderat spets spetsen spikade spillkråka spinal spindel
spiralen spisen spjälsäng splittrar spola spolning sponsrad spontana spontant sporadiskt sporten sportlovet spottade
sprang sprayflaska spred spreds spricker sprickor sprida spridda sprider spridning spridningen sprids springa
springande sprinten sprit sprungit spruta sprutade sprutan spräckt spräcktes spränga sprängd sprängde sprängmedel
språk språkbruk språken språket språkets språkliga språklärare språkstörning späda spädbarn spädbarnet spädde spänd
spänn spännande spänner spänning spänningen spärrlinje spår spåra spårade spåren spåret spårsändare spårvagnsförare
spöken spökjägare sr ssrs stabil stabila stabilitet stabiliteten stabilt stack staden stadens stadgas stadier stadig
stadigt stadion stadsdelen stadshus stadskärnor stadsplan stafettpinnen staket stalkning stall stammar stampat stanger
stanna stannade stannar stannat star starkare starkaste starkt start starta startade startades startar startat
startats starten starthjälp stat staten stater stationen stationer statistik statistiken statistisk statistiskt
statlig statliga statligt stats statsbidrag statsbudgeten statskupp statskyrkan statslös statsman statsministern
statsministerns statsråd statsrådet statssekreterare statsskulden status staty stavas stavning steg steget stegring
stekpanna stel stelnar stenar stenhuggare stenkast stenkol sticka stickade sticker stifta stiftat stiftelse
stiftelsens stiga stigande stigen stiger stigit stil stilar stilen still stillnar stim stimulans stimulerande
stimulerar stimuli stipendium stirrar stjäl stjäla stjärnan stjärnor stjärnorna stn stockholmare stockholmarna
stockholmsbörsen stockholmsbörsens stockholmstrafiken stod stoff stol stolar stolarna stolen stolpar stolta stolthet
stopp stoppade stoppades stoppar stoppas stor storasyster storasystern storbanken storbankerna storebror storfamilj
storfamiljen storfamiljer storföretag storföretagen storhet storlek storleken storleksordning storma stormakt
stormklockan storslalom storstaden storstadsområdena stort straff straffades straffen straffet straffläggning stramare
strategi strategin strategiska strax streck streckad strecket strejk strejkande stress stressade strida striden
strider striderna stridsvagnar strikt strikta strl stroke strukit struktur strukturella strukturomvandling strul
strular strumpor strumporna stryk stryka stryker stryks strypgrepp stryptag sträck sträcka sträckan sträcker strängt
strävan strävar strålande strålar strålben strålkastarna strö strök strömavbrott strömavbrottet strömmade strömmen
strömming strömningar stuckit student studenter studenterna studentmottagning studera studerade studerande studerar
studerat studie studieavbrott studiebesök studiedagar studiehandledare studiemedel studien studier studierna
studiestöd studiet studsmattan study stuga stugan stugor stugorna stulen stulna stum stund stunder stundtals stycke
stycken styra styras styrda styrde styre styrelse styrelsen styrelseordförande styrgruppen styrka styrkan styrkas
styrkor styrman styrningen styrräntan styrs styv styvfar styvmodern styvmor styvpappa styvpappan städar städas städer
städerna städernas städerska städning städningen ställa ställas ställd ställda ställde ställdes ställe ställen ställer
stället ställföreträdande ställning ställningsbyggare ställningstagande ställs ställt ställts stämde stämma stämmer
stämning stämningen stämpla ständig ständige ständigt stäng stänga stängas stängd stängde stängdes stänger stängning
stängs stängslet stängt stärka stärkas stärker stärkt stärkte stärkts stå stående stålverk stånd ståndet ståndpunkt
ståndpunkten ståndpunkter står stått stödboendet stöder stödet stödinsatser stödja stödord stödperson stöds stödsamtal
stödåtgärder stöld stölder stölderna stör störa störande störd störda störning störningar större störst största
störtar stöter stött stötte stövlar sublima substans substansvärdet successivt succé suddgummin sugklocka suicidal
suicidtankar summa summan summera summerar summor super supp surfplatta surt suttit suzuki sv svag svaga svagare
svaghet svagt svalast svalna svamp svanar svanen svar svara svarade svarar svarat svaren svaret svart svarta
svartsjuka svarvare svenskan svenskar svenskarna svenske svensken svenskorna svep svetsare svett svimmade svin
svininfluensan svit svullnad svägerskan svälja svällande svält svänga svängde svängningar svärföräldrarna svärmodern
svärmor svåger svågern svår svåra svårare svårast svåraste svårigheter svårigheterna svårighetsgrad svårt swahili
swish syddes sydkusten sydlig sydliga sydost sydsamiska sydväst syftar syfte syften syftet symboler symboliserar
symposiet symptom symtom syn synd syndig syndiga syndrom synefrin synen synes synliga synnerhet synnerligen synpunkt
synpunkter synpunkterna syns synsätt syntaktisk syntes synvinkel syr syrgas syriska syrra syrran syskon syskonen
syskonet sysselsatt sysselsatta sysselsätter sysselsättning sysselsättningen sysslar sysslat sysslor systematiskt
systemet systemutvecklare systern systers säg säga sägas säger sägs säja säjer säjs säkerhet säkerheten säkerhets
säkerligen säkert säkra säkrade säkrare sälja säljas säljer säljs sällan sällskap sällsynt sämre sämst sämsta sände
sänder sändes sändningen sändningstid sänds säng sängen sängkanten sänka sänkas sänker sänkning sänkningen sänks sänkt
sänkta sänkte sänktes sänkts sänt särdeles särskild särskilda särskilt särställning säsong säsongen säsongens säsonger
säsongerna säteri sätt sätta sättas sätter sättet sätts så sådan sådana sådant såg sågs sågverksarbetare såld sålda
såldes således sålt sålts sålunda sån såna sång sångare sångaren sången sånger sångerskan sånt sår sårade sårat
sårbara sårbart såren sårvård sås såsen såsom såvida såväl södergående söderut sök söka sökande sökandet söker sökning
sökningar sökningarna sökord söks sökt sökte sömmerska sömn sömnapné sömnbehov sömnbrist sömnen sömnproblem
sömnsvårigheter sön sönd söndag söndagar söndagarna söndagen söndagens söndags söndagskvällen söndagsmorgonen
söndagsskola sönder sönderfall sörja sörjer söta sötvatten ta tabell tabellen tablett tabletter tack tacka tackade
tackar tackat tackling tacksam tacksamma tag taget taggad tagit tagits taken taket takk takläggare takt tal tala
talade talang talar talas talen talesman talesmän talesperson talet talets talibaner talibanerna talibanernas
taligenkänning tals tama tamil tandhygienisten tandkräm tandläkare tandsköterska tandvärk tangent tangentbord
tangentbordet tangera tankar tankarna tanke tanken tankeverksamhet tapeten tappa tappad tappade tappar tappat tappra
tar tarar tas tatuerare tavla tavlan taxa taxerad taxerade taxering taxiförare te teamet teams teater
teaterföreställning tebax tecken teckna tecknad tecknar tecknaren tecknat tecknet teckning teckningar teckningarna
teckningen teet tejp tekniken teknisk tekniskt teknologi tel tele telefon telefonen telefoner telefonkontakt
telefonnummer telefonsamtal telefonsvararen telefontid televerkets teman temat temo temp tempel temperatur
temperaturen temperaturerna temporära tempot ten tendens tendenser tenderar tennis tennisens teologi teoretiska
teoretiskt teori teorier teorin teorins terapeut terapeutiska termen terminsstart terrier territorium terrordåd tesked
test testa testad testades testamentet testar testat testats tester testet testperiod testresultat teve text texten
textens texter texterna textilslöjd tf tfn thai thailändsk thailändska thelma thet this three ti tia tid tiden tidens
tider tiderna tiders tidevarv tidig tidiga tidigare tidigarelägga tidigast tidigt tidlösa tidningarna tidpunkt
tidpunkten tids tidsbrist tidskrift tidskriften tidskrävande tidsålder tidvis tiger tigrinja till tillbaka
tillbakavisar tillbax tillbringar tillbringat tillbyggnad tilldela tilldelades tilldelas tilldragit tillflykt
tillfogad tillfredsställa tillfredsställande tillfredsställelse tillfrågad tillfrågas tillfrågats tillfälle tillfällen
tillfället tillfällig tillfälliga tillfälligt tillfångatagit tillföra tillförlitlig tillförlitlighet tillförlitligt
tillgodose tillgodoses tillgodosett tillgreppsbrott tillgängliga tillgänglighet tillgängligheten tillgängligt tillgång
tillgångar tillgångarna tillgången tillhandahåller tillhör tillhöra tillhörde tillhörighet tillhört tillika tillkom
tillkommit tillkomst tillkomsten tillmäter tillnärmelsevis tillräcklig tillräckliga tillräckligt tillrätta tills
tillsamans tillsammans tillskott tillskriver tillslaget tillslut tillställning tillstånd tillståndet tillsyn tillsätt
tilltalet tillträdde tillträde tillvalsämnen tillvara tillvaro tillvaron tillverka tillverkar tillverkare tillverkas
tillverkat tillverkats tillverkning tillverkningen tillverkningssektorn tillväga tillvägagångssätt tillväxt tillväxten
tillväxtkurva tillägg tillägger tillägget tillämpa tillämpar tillämpas tillämpning tillämpningen tillåtas tillåtelse
tillåten tillåter tillåtna tillåts timmar timmars timmarspass timme timmen timmes timvik tingsrätten tingsrättens tio
tionde tior tiotal tiotals tioårig tips tis tisd tisdag tisdagar tisdagen tisdagens tisdags tisdagskvällen titel
titeln titlar titta tittade tittar tittarna tittat tj tjafs tjat tjej tjejer tjejerna tjejvasan tjock tjocka tjugo
tjugoandra tjugoen tjugofem tjugofyra tjugondag tjugonde tjugonio tjugotre tjuren tjuv tjuvarna tjuvstart tjäna
tjänade tjänar tjänaren tjänat tjänst tjänstefel tjänstemän tjänsten tjänstepension tjänster tjänstesektorn
tjänstledig tjänstledigt tjära tk tmb tn to toa toalett toaletten toaletter toan tobak tobaken tobii tog togs tok
tokyobörsen tolfte tolk tolka tolkade tolkades tolkar tolkas tolkat tolkbehov tolken tolkens tolkning tolkningar
tolkningen tolv tomaterna tomgång tomma tomt tomte tomten toner tonsiller tonus tonåren tonåringar topp toppar toppen
toppmöte toppmötet torde torget torka torkad torkat torkskåpet torktumlaren torr torra torrt tors torsdag torsdagar
torsdagen torsdagens torsdags torsdagskvällen torsdagsmorgonen torterade total totala totalbefolkningen
totalförstördes totalt touren tourettes tpa tpk tqm tradition traditionell traditionella traditionellt traditionen
traditioner traditionsenliga traditionsenligt traffat trafikanten trafikanter trafiken trafikleder trafikmiljö
trafikolyckor trafikolyckorna tragedi tragedier tragedin tragiska tragiskt trakten trakter trakterna transporten
transporter transportera transporteras trappan trapphuset trappor trappsteg trasig trauma travtränare trea trean
tredjedel tredjedelar tredjedelars tredjeplats trend trenden trender trepartssamtal trettio trettiofyra trettioförsta
trettionde trettionio trettiotvå trettioårsåldern tretton trettondagen trettondagsafton trettonhelgen trevlig trevliga
trevligt treåring trilla trivas trivs trivsel tro trodde trohet troligen troligt trollkarlen tropikerna tropiska tror
tros trotjänare trots trott trottoarer truckförare truga trummor truppen trutarna tryck trycka trycker trycket trycks
tryckt tryckte trygga tryggare trygghet tryggheten trygghetslarm tryggt träd träda trädde träder trädgård
trädgårdsmästare trädgårdsmästeri trädstammen träff träffa träffade träffades träffar träffas träffat träffpunkten
träna tränade tränar tränare tränaren tränarna tränat trängdes tränger trängs trängselskatten träning träningarna tråd
tråden tråkig tråkigaste tråkigt trånga trångt tröja tröjan trösta tröstar trött trötta trötthet tröttnar tröttnat tsh
tsk tuben tuff tuffa tuffare tullar tullare tullunion tumlare tummen tung tunga tungt tunn tunna tunnel tunnelbana
tunnelbanan tunneln tuppen turas turbinerna turen turister turisterna turkiska turnering turneringen turners turné
tusen tusenlapp tusentals tussilago tva tvekan tveksam tveksamhet tveksamt tvillingar tvillingarna tvinga tvingade
tvingades tvingar tvingas tvingats tvist tvister tvivel tvungen tvungna tvärbanan tvärs tvärstopp tvärtom tvätta
tvättar tvättat tvättning tvättstugan två tvåa tvång tvånget tvåtiden tvåårig tvååriga two ty tycka tyckas tycke
tycker tycks tyckte tycktes tyda tyder tydlig tydliga tydligare tydligast tydligen tydlighet tydligt tyfonen tygel
tyngd tyngdpunkten tyngre tyngsta typ typen typer typerna typisk typiska typiskt tyskar tyskarna tyske tysken tyst
tysta tystare tystnad tystnaden tystnadsplikt tystnadsplikten tyvärr täcka täckande täcket täckjacka täckning täcks
tält tämligen tända tände tänder tänderna tänk tänka tänkande tänkandet tänker tänkt tänkte tär tät täta tätorter tätt
tävla tävlandet tävlar tävling tävlingar tävlingarna tävlingen tå tåg tågade tågen tåget tågtrafiken tål tåla tålamod
tårar tårgas tårta töjer törn törs törstig ua uca udda udden ugnen ukrainsk ukrainska ultraljud umesamiska umgänge ums
undan undanröja undantag undantaget undantagsfall undantagstillstånd undantas under underarm underbart underfund
underförstått undergång undergången underhåll underhållning underhållningsvärde underhållsbidrag underhållsstöd
underkylt underlag underlaget underliggande underlydande underläge underlätta underlättar undernäring underrättad
underrättelse underskottet underskrift underskrifter undersköterska undersköterskan understryker understöd undersök
undersöka undersöker undersökning undersökningar undersökningen undersökt undersökts undertecknad undertecknar
undertecknat undertryckas underverk undervisning undervisningen undgå undgått undra undrade undrande undrar undre
undvik undvika undvikandet undvikas undviker unesco ung ungar ungarna ungdjur ungdom ungdomar ungdomarna ungdoms
ungdomsarbetslöshet ungdomsbrottslighet ungdomsjour ungdomsmottagningens ungdomspsykiatrin ungdomsverksamhet
ungdomsvård ungefär ungefärliga ungen ungersk ungerska unik unika unikt universiteten universitetet universitetets
universitetsexamen universitetslektor universitetssjukhus universitetssjukhuset unix up upp uppblåsbara uppbrott
uppbrottet uppdelad uppdelning uppdrag uppdraget uppdragsgivaren uppe uppehåll uppehåller uppehållsrätt
uppehållstillstånd uppehållstillståndet uppemot uppenbar uppenbara uppenbarelsen uppenbarligen uppenbart uppfatta
uppfattar uppfattas uppfattats uppfattning uppfattningar uppfattningarna uppfattningen uppfattningsförmåga uppfostran
uppfyller uppfödaren uppföljande uppföljd uppföljning uppför uppföra uppförandet uppföras uppfördes uppförs uppfört
uppgav uppge uppger uppges uppgick uppgift uppgiften uppgifter uppgifterna uppgång uppgår uppgörelse uppgörelsen
upphov upphör upphöra upphört uppkom uppkommer uppkomst uppkomsten uppkäftiga upplaga uppleva upplevde upplevelse
upplevelser upplever upplevs upplevt upplyser upplysning upplysningar upplysningen upplägg uppläggning upplästa
upplösa upplösas upplösning upplöstes upplösts uppmana uppmanade uppmanar uppmanas uppmanat uppmaning uppmaningen
uppmuntrar uppmärksamhet uppmärksamheten uppmärksamma uppmärksammade uppmärksammades uppmärksammas uppmärksammats
uppnå uppnått upprepade upprepar upprepas uppriktigt uppringd upprop uppror upproret upprustning upprättad
upprätthålla upprörda uppsagd uppsagda uppsats uppsatta uppseende uppseendeväckande uppsikt uppskatta uppskattar
uppskattas uppskattning uppslag uppstod uppställningen uppstå uppståndelsen uppstår uppstått uppsägning uppsättningen
uppsåt uppsåtet upptagen upptaget upptagna upptar uppträdande uppträder upptäcka upptäckas upptäcker upptäckt
upptäckte upptäcktes upptäckts upptänkliga uppvuxen uppväxt uppåt ur urakut uran urartade urdu urgamla urin urinen
urinprov urinprovet urladdningar ursakt ursprung ursprungliga ursprungligen ursäkt ursäkta urval usg ut utan utandning
utanför utanförskap utanförskapsområden utantill utarbetar utbilda utbildad utbildar utbildas utbildningen
utbildningsbidrag utbildningsdepartementet utbildningsminister utbildningsnivå utbildningstiden utbildningsval utbredd
utbrott utbud utbyggd utbyggnad utbyggnaden utbyte utbytet utdelning utdelningen utdrag utdragen uteblev utebli
uteblir utebliven uteblivit uteblivna utelåst utesluta uteslutande uteslutas utesluter utfall utflykt utflykter
utformad utformade utformas utformning utfärdades utfärdat utför utföra utförare utföraren utförd utförde utfördes
utförlig utförs utförts utgick utgifter utgifterna utgjorde utgjort utgå utgång utgången utgånget utgångsläget
utgångspunkt utgångspunkten utgångspunkter utgår utgått utgåvor utgör utgöra utgörs uthållig utifrån utkastet utkom
utkörning utlandet utlovade utlyst utlämnat utländsk utländska utländskt utlänningar utlåtande utlåtandet utlöses
utlöst utlöste utmana utmanande utmaning utmaningar utmaningen utmattad utmed utmärkelse utmärkelsen utmärker utmärkt
utmärkta utnyttja utnyttjande utnyttjas utnyttjat utnyttjats utnämnd utom utomhus utomlands utomordentligt utopi
utpräglad utpräglade utpräglat utreda utredande utredare utredaren utredarna utredas utredd utreder utredning
utredningar utredningen utredningens utredningsförslag utreds utrikes utrikespolitik utrikespolitisk utrikespolitiska
utropstecken utropstecknet utrustade utrustning utrustningen utrymdes utrymme utrymmeskrävande utrymmet utsagor utsatt
utsatta utsatte utsattes utsatts utse utsedd utseende utser utses utsett utsetts utsikt utsikter utsikterna utskottet
utskrift utskriven utskrivet utskrivning utslag utslagen utslaget utsläpp utsläppen utsläppsminskningar utspel
utspelar utspelas utsträckning utställning utställningen utställningens utstå utsättas utsätts utsåg utsågs uttag
uttagna uttala uttalade uttalande uttalanden uttalandet uttalas uttalat uttolkare uttryck uttrycka uttrycker uttrycket
uttryckligen uttrycks uttrycksmöjligheter uttryckt uttryckte utträde utvalda utvandrade utveckla utvecklad utvecklade
utvecklades utvecklar utvecklas utvecklat utvecklats utveckling utvecklingen utvecklingsländerna utvecklingssamtal
utvidgas utvinna utvisas utvägen utvärdering utvärderingar utåt utåtagerande utöka utökad utökade utökas utökat
utökning utövar utöver uzbekisk uzbekiska vab vacc vaccin vaccination vaccinationen vaccinationer vaccinationerna
vaccinera vaccinerade vaccinerar vaccineras vaccinerats vaccinering vaccineringen vaccinet vacker vackert vacklande
vackra vackraste vad vader vagga vaggvisa vaggvisor vagnarna vagnen vagt vaken vaket vaknade vaknar vakt vakthavande
vakthållning vaktis vaktmästare vaktmästaren vaktmästeriet valar valarnas valbåset vald valdagen valde valdeltagandet
valdes valdigt valet valets valfri valfrihet valfriheten valförrättare valförrättaren valkrets valkuvert valkyrian
vallokal vallokalen vallokalerna valmöjligheter valpar valresultatet valsedel valsedeln valsedlar valsedlarna
valsystem valsystemet valt valts valuta valutan vana vandrar vandrarhem vandrat vandring vanlig vanliga vanligare
vanligast vanligaste vanligen vanligt vanligtvis vann vanns vanor vansinnet vansinnig vantar vanvård vapen vapenbrott
vapenlicens vapenskåp vapenskåpet vapnen var varaktigt varandra varandras varann varannan varav vardag vardagar
vardagen vardagsrum vardagsrummet vardera vare varelser varenda varför varg vargar vargen vargstammen variant
varianten varianter variationer variera varierande varierar varierat varifrån varigenom varit varje varken varm
varmare varme varmt varnade varnar varnat varning varningar varningen varor varorna varpå vars varsam varsel varsitt
varslad varslen varslet vart vartannat vartill varumärken varv varven varvet varvid vas vasaborgen vasen vassa vatt
vatten vattendrag vattenkraft vattenkraften vattenkraftverk vattenytan vattnet vecka veckan veckas veckobrev veckor
veckorna veckors veckoschema veckoslut veckoslutet veckotidningen veckotimmar veckovis ved vedboden vegankost vek
velat vem vems venlafaxin ventilation ventoline verbal verk verka verkan verkar verkat verket verklig verkliga
verkligen verklighet verkligheten verkligt verkningarna verkningsgraden verksam verksamhet verksamheten verksamheter
verksamma verkställande verkställd verktygsmakare versaler verser version versionen versioner vet vetat vetenskapen
vetenskaplig vetenskapliga veterinär veterinären vettigt vh via vice vidare video videofilm videon videosamtal vidgas
vidgat vidräkning vidta vidtalad vietnames vietnamesiska vigsel vigseln viii vika vikariat vikarie vikarien vikarier
viker vikt vikten viktig viktiga viktigare viktigast viktigaste viktigt viktklass viktnedgång viktuppgång viktökning
vilade vilan vild vilda vildfångad vildsvin vildsvinet viljan viljor vilka vilkas vilken vilket villabrand villig
villkor villkoren villkorlig villor vimse vin vind vindar vinden vindruvor vindstyrka vinet vinkel vinna vinnare
vinnaren vinnarna vinner vinst vinsten vinster vinsterna vinstrika vinterdäcken vinterjacka vintern vintersolståndet
vintertid vinterväder vintervädret vinteräpplen vintrarna vintras virus viruset vis visa visad visade visades visar
visas visat visats viset vishet viskar viss vissa visserligen visst visste vistas vistelse vistelseort vit vital
vitamin vitryska vitt vittgående vittna vittnat vittne vittnen vittnesuppgifter vittrar vm vodka volym vore voteringen
vrede vredesmod vriden vrider vräkningar vräkt vräkts vrå vs vub vunnit vuxen vuxenpsyk vuxit vuxna vuxne vä väcka
väckarklockan väcker väcks väckt väckte väcktes väder väderstationen vädra vädrade vädret vägar vägarna vägbanan
vägbygge vägde vägen väger väggarna väggen vägkanten väglag vägledare vägledning vägnar vägning vägra vägrade vägrar
vägrat vägverket väktare väktaren väl välartad väldiga väldigt välfärd välfärden välfärdsmodellen välfärdsområdet
välfärdssamhället välfärdssystem välj välja väljare väljaren väljarna väljas väljer väljs välkommen välkommet välkomna
välkomnar välkomnas välkända välling välmående välskötta välte vän vänd vända vände vänder vändningen vändor väninna
väninnan vänja vänlig vänligt vännen vännerna vänster vänstra vänt vänta väntade väntades väntan väntar väntas väntat
väntetid väntrummet väntsalen värd värda värde värdefull värdefulla värdefullt värden värderade värderar värderingar
värderingarna värdet värdighet världen världens världsberömd världscupen världsekonomin världseliten världsetta
världsklass världskriget världsledande världsligt världsmästare världsmästaren världsmästerskapet värma värme
värmekraft värmekraftverk värmen värmeväxlare värnar värnpliktiga värre värst värsta värt värva värvningarna väsen
väsentlig väsentliga väsentligaste väsentligt väser väska väskan väskor västar västen väster västerländsk
västerländska västerut västliga västs västtyska västvärlden vätska växa växande växel växeln växelvis växer växla
växlande växlar växlat växte växter växtförädlingen växthusgaser växtodling våg våga vågade vågar vågat vågig vågor
våldet våldsam våldsamma våldsbrotten våldsutsatta våldtäkt våldtäkten våldtäkter vållande vållat våra våras vård
vårdades vårdar vårdare vårdas vårdats vårdcentralen vårdcentralens vården vårdform vårdförlopp vårdintyg vårdnad
vårdnaden vårdnadshavare vårdnadshavarens vårdnadshavares vårdnadshavarna vårdnadstvist vårdpersonal vårdpersonalen
vårdplan vårdslöshet vårdtiden vårdyrken våren vårt vårterminen våt webben webbplats whisky willebrand wimbledon
winnicott wittrock world www xiii yenen yla yngre yngsta yngste yoghurt you your yppat yrkat yrke yrken yrkes
yrkesarbete yrkeserfarenhet yrkesfiskare yrkeslivet yrkesman yrkesofficer yrkespersoner yrkesutbildning yrkesval
yrkesverksamhet yrkesverksamma yrkesvägledning yrsel yta ytan ytliga ytterdörren ytterligare ytterligt ytterst
yttersta yttra yttrande yttre yxa zigzag zonen zulu zz ädel äga ägande ägare ägaren ägde äger ägg äggen ägna ägnade
ägnar ägnas ägnat ägs ägt äijä äkta äktenskap äktenskapen äktenskapet äktenskapets äktenskapliga äktenskapspartner
äldre äldreomsorgen äldsta älg älska älskad älskade älskar älskarinna älskat ämne ämnen ämnena ämnet än ända ändamål
änden änder ändra ändrade ändrar ändras ändrats ändringar ändå ängar änglar änka änkeman änkling ännu äntligen äpple
äpplen är ära äran ärende ärenden ärendet ärftliga ärlig ärligt ärr ärver äta äter ätit ätstörning ättlingar även åk
åka åkare åker åkermark åket åklagare åklagaren åklagarens åkning åkt åkte ålder ålderdom åldern åldersgrupp
åldersgrupper åldersklasserna åldrar ålen ån ånga ångkraftverk år åren årens året årets århundrade århundraden
århundradenas årig åriga årige åring åringar åringarna åringen åringens årlig årliga årligen års årsinkomst årskurs
årskursen årskurser årskurserna årsmöte årsperioden årsskiftet årsåldern åsikt åsikten åsikter åsikterna åstadkomma
åstadkommer åsyftar åsynen åt åta åtaganden åtal åtalad åtalade åtalades åtalas åtalet åter återbesök återbäring
återfall återfallit återfinns återge återger återgå återgår återhämtning återhållsamma återigen återkom återkomma
återkommande återkommer återkomsten återkoppling återstod återstår återuppbyggnad återupptas återvända återvände
återvänder återvändo åtgärd åtgärdas åtgärdats åtgärden åtgärder åtminstone åtnjuter åtskilliga åtta åttiosju åttonde
öarna öde ödesdigra ödet ödmjuk öf öga ögat ögonblick ögonblicket ögonbotten ögonbrynet ögonen ögonkontakt ögonlocket
ögonläkare öka ökad ökade ökades ökande ökar ökas ökat ökning ökningen öl ömsesidiga ömsesidigt ömsom ömt ön önh önska
önskad önskade önskan önskar önskas önskat önskemål önskvärt öppen öppenvård öppet öppnad öppnade öppnades öppnar
öppnas öppnat öra örat örats öre öresundsbron öronen öroninflammation öster österut öva överallt överblicka överdos
överdrift överdriven överdrivna överens överenskommelse överenskommelsen överenskommelser överenskommen
överensstämmelse överflödig överfulla överföras överföringen överförmyndare övergav överger övergrepp övergreppet
övergripande övergångsperiod övergår övergått överhuvudtaget överklagar överklagat överkörda överlag överleva
överlevande överlevarna överlevde överlever överläggningar överlägsen överlägset överlämnad överlämnades överlämnar
överlämning övernatta överordnade överraskad överraskande överraskningar övers översatt översatte överskott
överskådlig överst överstatlighet överstatligt överstigande överstiger översyn översätta översättning överta övertid
övertidstimmar övertog övertyga övertygad övertygade övertygelse övertänt övervaka övervakar övervakning
övervakningskameror överväga övervägande övervägt överväldigande övervåningen övning övningar övre övrig övriga övrigt
    """.split()
)
