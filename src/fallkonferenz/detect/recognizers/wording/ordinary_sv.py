"""Swedish words that are seldom a name, in lower case.

Source: counted outside names in our own narratives (those that are not held out; twice or more) and in the public
corpora of models/train (6 times or more); left out what is a name in more than one use of eight.
"""

from __future__ import annotations

WORDS = frozenset(
    """
absolut acceptera accepterar act adress adressaten adressen adressorten advokaten affären agera akt akten aktie aktiv
aktiva aktivitet aktiviteter aktivt aktuell aktuella aktuellt aktörer akut akuten aldrig alkohol all alla alldeles
allmän allmänhet allmänheten allmänna allmänt allra alls allt alltför alltid alltjämt alltmer alltså allvar allvarlig
allvarliga allvarligaste allvarligt alternativ alternativt alvedon ambassadör ambulans amerikansk amerikanska ammar
amning analys anamnes anda andel andelen andra andras andre anfall ange angeläget anger anges anknytning anledning
anledningen anmäla anmälan anmäler anmält anmärkning annan annanstans annars annat annorlunda anonym anonymt anordnas
anpassa anpassad anpassning anser anses ansikte ansiktet anslutning anställd anställda anställning ansvar ansvarar
ansvaret ansvarig ansåg ansågs ansökan antagligen antal antalet antas anteckn anteckning anteckningar antingen använda
användare användas använder användning används använt använts apgar april ar arbeta arbetade arbetar arbetare arbetat
arbete arbeten arbetet arbetsfördelning arbetsgivare arbetskamrat arbetskraft arbetslaget arbetslivet arbetslös
arbetslöshet arbetslösheten arbetsmarknaden arbetsplats arbetsplatser arbetsuppgifter arena arg argument arm armen
arrangemang art arter artikel artist artister astma att attack attacken attityder augusti auktion autism automatiskt
av avancerade avbrott avd avdelning avdelningen avdrag avgiften avgifter avgör avgörande avidentifieras avlastning
avled avlösarservice avrundas avsedda avseenden avser avslutade avslöja avsnitt avstängd avstå avsätt avtal avtalet
axeln bad badet badrummet bageriet bakgrund bakgrunden bakom bakåt banan band bandet banken banker bankerna bar bara
barmark barn barnavårdsnämnden barnbidrag barnen barnens barnet barnets barnläkare barnmorska barnmorskan barns bast
bb be bebisen bedrägeri bedömer bedömning bedömningar bedömningen bedöms bedömt befann befinner befolkning
befolkningen befordran befäl begravning begravningen begrepp begreppet begränsad begränsade begär begäran begåvning
behandla behandlas behandling behov behovet behålla behöva behövde behövdes behöver behövs behövt bekräftade bekräftar
belopp benen ber beredd beredda berikade beroende beror berusad beräknas berätta berättade berättar berättat
berättelse berättelsen berättelser beröm berömda berör berörda besegrade besked beskedet beskrev beskriver beskrivs
beslut beslutade beslutat beslutet beslöt bestod bestämda bestämde bestämma bestämmelser bestämmer bestäms bestämt
bestånd består besviken besök besöker besökte betala betalar betalas betalt beteende beteenden beteendet betonar
betraktas beträffande bett betydande betydelse betydelsen betyder betydligt betyg bevara bevis bf bibeln biblioteket
bidra bidrag bidraget bidrog bil bilaga bilar bilarna bild bildar bilden bilder bilderna bildstöd bildtolk bilen
billigare biologiska bistånd bit bitar biten biter biträdande bjuda bjuder bjöd bjöds bland blanda blandning blev bli
blick blicken blir blivande blivit blod blommor blott blå blåste blöja blöjor bodde boende bok boka bokad bokas boken
bokstav bolag bolaget bollen bor bord borde bordet borgerliga borstar bort borta bosatt bostad bostaden bostadstillägg
bostäder bott botten bra brand branden branschen branta brb bred breda bredare bredvid brett brev brevet brist
bristande bristen brister brittiska brodern bron bror broschyren brott brottslighet brottsligheten brukade brukar
brutit bryggan bryta bryter bryts bränna bränsle brådskande bröd bröderna bröstcancer bröt bt budget budgeten
budgetstupet budskap bullar bup burit buss bussbolaget bussen butik butiker bvc byarna bygga byggas byggde byggdes
bygger byggnader byggs byggt byn byta byte byter bytt bäcken bäddat bägge bänken bär bära bäst bästa bättre båda både
båt båten böcker bön bör börja började början börjar börjat ca cancer centimeter centrum chans chansen chanser chat
chatt chef chefen cirka citat civila cm cos cykel cyklister dag dagar dagarna dagars dagen daghem dagliga dagligen
dags dagsläget dagtid dagvården dans dansk danska dator datorn datum de debatt debattartikel debatten december
decennier definitivt del dela delade delar delarna delas delen dels delta deltagare deltar deltog delvis dem demokrati
demonstranter den denna denne dennes depression deras dess dessa dessförinnan dessutom desto det detaljer detsamma
dett detta diagnos diagnoser dietist dig digitala digitalt diktat din dina direkt direkta diskar diskussion
diskussionen diskutera diskuterar distrikt distriktsläkare distriktssköterska dit ditt djup djupa djupare djupt djur
djuren dna dnr docent dock dog doktor doktorn dokument dollar dom domen dominerade dominerande dominerar domstol dos
doser dotter dottern downs dr dra drabbade drabbades drabbas drabbat drack dragit drar dras dricka dricker drift driva
drivas driver drivs drog droppar druckit drunknade dryg drygt dröja du dubbar dubbarna dubbdäcken dubbel dubbelt
dubbla duktig dvs dygn dygnet dygnsrytm dyrare dyrt däck däcken där därav därefter däremot därför däribland därifrån
därigenom därmed därpå därtill då dålig dåliga dåligt dåtidens dåvarande dö död döda dödade dödades dödats döden dömas
dömd dömdes döms dörr dörrar dörren effekt effekten effektivitet effektivt efter efterfrågan efterhand eftermiddag
eftermiddagen efternamn eftersom efteråt egen egendom egenskaper egentligen eget egna eh ej ekg ekonomi ekonomin
ekonomisk ekonomiska ekonomiskt eksem eksemet eld elev elever eleverna elevernas elevhälsa elevhälsan eller elva em
emellertid emot en ena enbart enda endast energi energikällor engagemang engelska enhet enheter eniga enkel enkelt
enkla enklare enkät enl enligt enorma enormt ens ensam ensamhet ensamheten ensamma ensamstående enskilda enskilde
enskilt enstaka envis epds epikris epilepsi er erbjuda erbjuder erbjuds erfarenhet erfarenheter erkänner ersätta
ersätter ersättning ersätts ert etc etik etiken etisk etiska ett euro europeisk eventuella eventuellt exakt exempel
exempelvis exemplar existerar expert experter export expressutdelning extra extremt fackliga fader fadern fakta
faktiska faktiskt faktor faktorer faktum fall falla faller fallet fam familj familjearbetare familjebehandlare
familjecentral familjecentralen familjehem familjen familjens familjer familjerätten familjn famnen fan fann fanns
fantastisk fantastiska fantastiskt far fara farbror farfar farligt farmor fart fast faster fatta fattar fattas fattiga
fax feber februari fel felaktiga fem femte femtio femton ferritin fick fickan film filmen filmer fin fina final
finalen finansdepartementet finansminister finna finnas finner finns fint fisk fjol fjorton fjällen fjärde flaska fler
flera flertal flertalet flesta flicka flickan flickor flickorna flickornas flutide fly flyg flygeln flygplan
flygplatsen flyktingar flytande flytta flyttade flyttar flyttat flyttning flytväst flytvästar fm fokus folk
folkbokförd folket for fordon fordras form formella formellt formen former forna forskare forskarna forskning
forskolan fort fortfarande fortsatt fortsatte fortsätta fortsätter fortsättningen fosfat fotboll foto fpa fr fram
framför framförallt framgång framgångar framgångsrika framgår framkommit framme framställning framstår framtid
framtida framtiden framtidens framträdande framåt fran fransk franska franske fre fred freda fredag fredagen fredags
fri fria frihet frisk friska friskhetstecken fritt frivillig frivilligt fronten fru frukt främja främmande främst
främsta fråga frågade frågan frågar frågat frågeställning frågetecken frågor frågorna från frånvaro frånvaron fsk full
fulla fullständigt fullt fundera fungera fungerade fungerar funkar funktion funktioner funnit funnits fylla fyllde
fyller fyllt fyra fysiska fysiskt fäder fäderna fält fängelse färdig färg färger färre fäst få fångar får fåren fått
föda född födda födelsevikt föga följa följande följd följde följer följt föll fönster fönstret för föra förband förbi
förbindelser förbjudet förbjudna förbundskaptenen förbättra förbättras förbättringar förde fördel fördelas fördelning
fördelningen fördes före förebild förebygga förebyggande föredrar förefaller föregående förekommer föremål förena
förenligt föreslog föreslår föreslås föreställning föreställningar företag företagen företaget företagets företrädare
författare författaren författning förfrågan förhandlingar förhandlingarna förhindra förhållande förhållanden
förhållandena förhållandet förhör förklara förklarade förklarar förklaring förlorade förlorar förlorat förlossningen
förlust förluster förlängning förlåt förmodligen förmåga förmån förmåner förnyas förr förra förrän förs församlingar
församlingen försenad försiktigt förskola förskolan förskollärare förslag förslaget först första förste förstod förstå
förståelse förstår förstås försvann försvaret försvinner försäljning försäljningen försök försöka försöken försöker
försökt försökte försörja försörjningsstöd fört förteckning förtroende förts förut förutom förutsätter förutsättning
förutsättningar förutsättningarna förverkliga förväg förväntningar förvärvsarbetande förvärvsarbetar förvärvsarbete
förvånad förälder föräldern föräldrar föräldrarna föräldrarnas förändras förändrats förändringar förändringen fött
gamla gammal gammalt ganska gasol gata gatan gator gatorna gav gavs ge gemensam gemensamma gemensamt gemenskap
gemenskapen genast generation generellt genetisk genogram genom genomför genomföra genomfördes genomfört genomförts
genomgår genomsnitt gentemot ger ges gett gg ggr gick gift gifta gillar givetvis givit gjord gjorde gjordes gjort
gjorts glad glada glas glädjande glädje glömde glömma glömmer glömt god goda godkända godkänt godo golvet gott grad
grader grannarna granne grannen grannfrun granskning gratis gravid graviditet graviditeten grekiska grep grepp greps
grinden gripa gripen gripits grov grova grovt grund grundar grunden grundläggande grundskolan grupp gruppen grupper
grupperna grus gränsen gränser grät gråt gråta gråter gråtit grön grönsaker gröt gubbe gul gula gymnasiet gälla
gällande gällde gäller gäng gärna gärningsmannen gå gång gången gånger gångna går gård gården gått gömmer gör göra
göras görs ha hab habiliteringen hade haft hallen halsen halv halva halvbror halvlek halvleken halvt halvår halvåret
hamnade hamnar han hand handboll handel handeln handen handikappade handl handla handlade handlar handlingar
handläggare hanen hann hans hant hantera har hastighet hb hej hel hela helg helgen helger helgerna helhet heller
hellre helst helt heltid hem hembesök hemifrån hemlig hemma hemmen hemmet hemorten hemsida hemskt hemtjänst henne
hennes hereditet heta heter hette himlen hinder hindra hindrar hinna hinner hissen historia historien historisk
historiska historiskt hit hitta hittade hittades hittar hittat hittills hjälp hjälpa hjälpen hjälper hjälpte hjärta
hockey hon honan honom honung hopp hoppa hoppas hoppet hos hostar hot hotade hotar hotat hotell hovrätten hud humor
hund hundar hunden hundens hundra hundratal hundratals hunnit hur huruvida hus husen huset hushåll hushållen
hushållens hushållet hustru hustrun hustrur huvud huvudet huvudsak huvudsakligen huvudstaden hyr hyra hyran
hyresregleringen hyrorna hyrs häktad häktade hälften häll hälsa hälsn hälsning hälsningar hälsovårdare hämta hämtad
hämtade hämtar hämtas hämtning hända hände händelsen händelser händelserna händer händerna hänga hänger hänsyn hänt
hänvisar hänvisning här härifrån härmar häst hästarna hästen hävda hävdar hål håll hålla hållas håller hållit hållning
hålls hår hård hårda håret hårt hög höga höger högre högst högsta högstadiet högt höja höjd höjda höjs höjts höll
hölls hör höra hörde hörsel hörselnedsättning hört höst höstas hösten iakttagelse ibland ica icke idag ideal
identifiera idé idéer idén ifråga ifrån igen igenom igång igår ihjäl ihop ihåg illa ilpaket imponerande in inblandade
individens individer individerna individuell individuella individuellt industrin inflytande information informationen
informerad informerar informeras inför införa infördes införs inga ingen ingenting inget ingick ingå ingående ingår
initiativ inklusive inkom inkomst inkomsten inkomster inköp inleda inledde inleder inlett inletts inlägg innan
innanför inne innebar inneburit innebär innebära innehåller innehållet innehöll inom inre insats insatsen insatser
insatt insikt inskriven inslag institution institutionen instrument inställning inställningen inte intensivt
internationell internationella internationellt internet internt intervju intill intressant intressanta intresse
intressen intryck inträffade inträffar intyg invandrare invandrarna investeringar invånare ipad is isen isolering
istället isär iväg ja jacka jag jakt januari japanska jfr jo jobb jobba jobbade jobbar jobbet joh jordbruket jorden
jordens jordnöt jour journal ju judiska jul julafton juli jurist just jämför jämföra jämföras jämförelse jämfört järn
järnbrist jättebra kaffe kalas kall kalla kallad kallade kallades kallar kallas kallat kallelse kallt kampanj
kampanjen kampen kamrater kan kanaler kandidater kanin kanske kaos kap kapital karaktär karriären kartan kassan
kassetter kastade kastar kastrull kategori katt katten kg killar kille kilo kilometer kinesiska kiosken kissar kl
klaga klappar klar klarade klarar klarat klart klass klassen klassiska klient klienten kliniken klippte klocka klockan
klockslag klok klokt klubb klubben kläder kläderna km knacka knappast knappt knäskada knät koja koka kol kolet koll
kolla kollega kollegor kollektiva kolon kom komer komma kommande kommentar kommentarer kommenterar kommer kommissionen
kommit kommunal kommunalt kommunen kommunens kommuner kommunerna kompetens kompis kompletteras konferens konflikt
konflikten konformitet kongressen konjunkturen konkreta konkurrens konkurrensen konkurs konsekvenser konsekvent
konserter konservativa konst konstatera konstaterar konsten konstigt konstnär konsultation konsulten konsumenterna
kontakt kontakta kontaktad kontakten kontakter kontaktfamilj kontaktperson kontinuerligt konto kontor kontrakt
kontraktet kontroll kontrollen kontrollera kontrollerar kopia kopp koppla koppling koran korna korrigerad korsning
kort korta kortare kortfrågor korttids kosta kostar kostnad kostnaden kostnader kostnaderna kpi kr kraft krafter
kraftig kraftiga kraftigt kram krav kraven kravet kretsen krig kriget kriminella kring kris krisen kristna kritik
kritiken kronor kropp kroppen kräks krävde kräver krävs kröp kul kultur kulturella kulturer kunde kunder kunderna
kungen kunna kunnat kunskap kunskaper kurator kuratorn kurs kurser kurva kuvert kvalitet kvar kvartal kvartalet
kvartsfinal kvinna kvinnan kvinnans kvinnliga kvinnor kvinnorna kvinnornas kväll kvällar kvällarna kvällen kyla kylan
kylskåpet kyrka kyrkan källa källaren kämpa känd kända kände kändes känna känner känns känsla känslor känt kärlek
kärnfamiljen kärnvapen kö kök köket köksbordet kön könen köpa köper köpt köpte kör köra körde kören körkort kört kött
lade lades lag laga lagad lagar lagen lager laget lagt lampa land landar landet landets landstinget lapp larm larmet
lastbil led leda ledamöter ledande ledare ledde leder ledet ledig lediga ledning ledningen ledsen leg legat
legitimation lek lekcirkeln leken leker lekmaterial leksaker lektionerna lektor ler lett leva levande levde lever
leverera levnadsstandard lght ligga ligger lik lika likaså likna liknande liksom likt lilla lillasyster lillasystern
lillebror linje linjer lista listan lita litar lite liten liter litet litium litteratur litterära livet livshotande
livsmedel ljud ljuger ljus ljusbehandling ljuset lock lockar log logoped lokal lokala lokaler lopp loppet loss lov
lovar lovat lss luften lugn lugnare lugnt luktade lunch lycka lyckades lyckas lyckats lyckligt lyft lyfta lyfte lyfter
lysande lyssnade lyssnar läge lägen lägenhet lägenheten lägenheter läget lägg lägga läggas lägger lägre lägsta
läkarbesök läkare läkaren läkemedel lämna lämnade lämnades lämnar lämnas lämnat lämplig lämpligt länder länderna länet
längd längden länge längre längs längst längtan länk lär lära lärare läraren lärde lärt läs läsa läser läst läste lät
lätt lätta lättare låg låga lågt lån lång långa långsamt långt låst låt låta låter lön lönen löner löper lör lördag
lördagar lördagen lördagens lördags lösa lösas löser lösning lösningar lösningen madrs magen majoritet makar makarna
makarnas make maken makt makten mamma mamman mammans mammas mammor man manliga mannen mannens marken marknad marknaden
mars mat match matchen matcher matematiken maten material materialet me med medan medarbetare medborgare medborgarskap
meddelade meddelande medel medför medföra medger medhjälp medicin mediciner medicinsk medicinska medier medierna
medlem medlemmar medlemmarna medlemskap medverkan medvetna mejl mellan melodifestivalen men menade menar menas mening
meningar meningen mer mera merparten mest mesta meter metod metoden metoder metoderna mg middag midnatt mig mikrogram
mil militära militären milj miljarder miljon miljoner miljö miljön min mina mindre minnen minnesanteckning
minnesanteckningar minnet minns minska minskad minskade minskar minskas minskat minst minsta minus minut minuten
minuter minuterna missade missat missbruk misshandel misstag misstanke misstänker misstänks misstänkt misstänkta miste
mitt mitten mjuk mjölk mm mobil mobilen modell modeller moder modern moderna moderns modersmål modersmålslärare mogen
monogami moped mor moraliska morbror mord mordet morfar morgon morgonen mormodern mors moster mostern mot motiv
motivering motorväg motorvägen motsats motsatsen motsatt motstånd motståndare motsvarande motsvarar mottagning
mottagningen mun munnen muntligt musiken mvh mycket myndigheten myndigheter myndigheterna män mängd mängden mängder
männen människa människan människans människor människorna människors mänskliga märken märker mässling mästare må mål
målen målet målvakt målvakten mån månad månaden månader månaders måndag måndagen måndags många mår måste mått möbler
mödrar möjliga möjligen möjlighet möjligheten möjligheter möjligheterna möjligt mönster mörka mörker mörkt möta möte
möter mötet mötte nallen namn namnet nana nar nationella natt natten nattetid natur naturen naturlig naturliga
naturligt naturligtvis ned nedan nedanför nedgång nedskärningar nedåt negativa negativt nej nekar nekas ner nere
neutrala ngn ni nickar nio nivå nivån nog noga noll nordiska normal normala normalt norr norska noterar november nr nu
nuläget numera nummer numret nuvarande ny nya nyckel nyckeln nye nyfiken nykter nyligen nytt nytta nyår nämligen
nämnas nämnde nämnden nämns nämnts när nära närheten närmare närmast närmaste närvarande närvaro näst nästa nästan
nätet nätter nätterna nätverk nätverksmöte nätverksmötet nå nådde någon någonsin någonstans någonting något några
nålar nån når nås nåt nått nödvändig nödvändiga nödvändigt nöja nöjd oavsett oberoende obs och också odling oerhört
offentliga offentligt officiella offren ofta oftare oftast oförändrad okej oklar oklart oktober okänd okänt olika olja
oljan olycka olyckan olyckor olämpligt om ombord omedelbart omfattande omfattar omfattning omgående omkom omkring
område områden området omsättningen omöjligt on onda onsdag onsdagar onsdagen onsdags onsdagskvällen ont op operation
operationen opererat opposition oppositionen ord ordagrant orden ordentligt order ordet ordförande ordinarie ordna
ordnar ordnas ordning organ organisation organisationen organisationer organiserade orkar oro oroar orolig oroliga
oron orosanmälan orsak orsaken orsaker orsakerna ort orten orter os osams osl oss osv osäker osäkert osäkra otroligt
otukt ovan ovanför ovanligt ovanpå pa packar paket paketet papan pappa pappan pappans pappas papper par paret parken
parkeringen parlamentet parsamtal parterna parti partibeteckning partier partierna partiet partiets partnern pass
passa passar passerar patient patienten patientens patienter paus ped pekar pendlar pengar pengarna pennan pension
pensionerad pensionsålder pensionärer perfekt period perioden perioder person personal personalen personen personer
personerna personlig personliga personlighet personnr personnummer perspektiv peth pga piano pjäsen placera placerad
placerade placering plan planen planer planera planerar planeras planering planerna plats platsen platser plattan
plocka plus plötsligt pnr pojkar pojkarna pojke pojken pojkens polis polisanm polisanmälan poliser politik politiken
politiker politikerna politisk politiska politiskt polyandri polygami polygyni populära populäraste position positiv
positiva positivt postadress postanstalt postanstalter postlådan postnummer postnumren postnumret potatis potatisen
poäng poängen praktiken praktiska praktiskt prata pratade pratar pratat praxis precis preliminära premiär
premiärminister presentera presenterade presenterades presenterar presenteras presidenten press presskonferens
pressmeddelande primära princip principer pris priser priserna priset privat privata problem problemen problemet proc
procent procents producerar produkt produkter produktion produktionen professionella prognosen program programmet
projektet protein protester protokoll prov prova provat provet präglas präst pröva prövat ps psyk psykiatrisk psykisk
psykolog psykos publik publiken punkt på pågående pågår påpekar påstår påtaglig påverka påverkar påverkas rad rader
raka rakt ram ramlade ramlat rapport rapporten rapporter rapporterar rasade rationellt reagerat reaktioner realistiskt
recept reda redan redo redovisas reella ref regel regering regeringar regeringen regi regimen regionala regionen
regler reglerna regn rejäl rejält rekommendation rektor relation relationer relationerna relativt religiös religiösa
religiöst remiss remitterad remitteras ren rena rent representanter representerar resa resan reser resor resp respekt
respektive rest reste resten resultat resultaten resultatet resulterat resurs resurser revolutionen rika riksdag
riksdagen riksdagens riksdagsvalet riktig riktiga riktigt riktning rimligt ring ringa ringde ringen ringer ringt ris
risk risken risker riskerar riskerna ritar ritat river ro rolig roligt roll roller rollerna roman ropar rubriken
rullstol rum rummet runt runtom ruta rutin rygg ryggen ryska räcka räcker rädd rädda rädsla räkna räknar räknas räknat
räntan rätt rätta rätten rättigheter rättvisa råd råder rådgivning rådgivningen råkar röd rök röka röker rökt rör röra
rörde rörelse röst rösta rösten röster röstmeddelanden sa sade sager sagt sagts sak saken saker saknade saknar saknas
salt samarbete samarbetet samband sambo samhälle samhällen samhället samhällets samlad samlade samlar samlas samlevnad
samliv samma samman sammanfattning sammanhang sammanlagt sammanställd sammanträde samordnad samordnare samordning
samråd samrådet samt samtal samtalet samtalsledare samtidigt samtliga samtycke samverkan samvård sanktioner sanningen
sannolikt sant satsa satsning satsningar satsningen satt satte sattes saxar scen scenen scener schema screening sd sdq
se sedan seger segern sekelskiftet sekreterare sekretess sekund sekunder semester sen sena senare senast senaste sent
september ser serie serien sertralin servera service ses sett setts sex sexuell sexuella sexuellt sfi show sida sidan
sidor sidorna siffra siffran siffror siffrorna sig signaler signerat sikt sin sina sip sist sista sitt sitta sitter
situation situationen situationer sju sjuk sjuka sjukdom sjukdomar sjukdomen sjukskriven sjuksköterska sjukvård
sjunger sjungit sjunker sjunkit sjutton själv själva självfallet självförtroende självklart självskada självständighet
självt sjätte sjön sjöng sjönk ska skada skadad skadade skadades skadat skadats skadestånd skadligt skador skaffa
skaka skala skall skam skapa skapade skapar skapas skapat skarp skatt skatter ske sked skedde skede sker skett skicka
skickade skickar skickas skickat skift skiftande skilda skilja skiljer skillnad skillnaden skilsmässa skiva skjuta
skjuts skogen skola skolan skolans skolfrånvaro skolkurator skolläkare skolor skolorna skolsköterska skolsköterskan
skor skott skrattade skrattar skrek skrev skrift skriftligt skrik skriker skriv skriva skriven skriver skrivet skrivit
skrivs skulden skulder skull skulle skvaller skydd skydda skyddar skyddat skyddsbedömning skyldig skyldighet skäl skär
skärmen skåpet skönt sköt sköter sköterska sköterskan sköts slag slagit slags slippa slipper slog slottet slump slut
sluta slutade slutar slutat slutet slutligen slutresultatet slutsatsen släkt släkten släkting släktingar slängde
släppa släpper släpps släpptes slå slår slåss sm smak sms smyg smäll smärta små småningom smör snabb snabba snabbare
snabbt snarare snart snett snäll snälla snällt snö snön soc social sociala socialistiska socialjouren socialnämnden
socialpolitik socialpolitiken socialsekreterare socialt socialtjänsten socialtjänstens socialtjänstlagen soffan
soldater soldaterna solen som sommaren somnade somnar somras son sonen soppa sorg sorgen sorry sorts sov sova sover
sovit spara sparpremie spec speciell speciella speciellt spel spela spelade spelades spelar spelare spelas spelat
spelet spisen sprang sprida spridda springa springer sprit språk språket spädbarn spännande spår spåren ssk stabil
stabilt staden stadens stadsdelen stan stanna stannade stannar stannat stark starka starkare starkaste starkt start
starta startade startar startat starten stat staten stater station statistik statistiken statlig statliga statskyrkan
statsministern statsrådet status stavas steg steget stenar stenkol stiger stigit stil stilla stjärnor stod stol stolt
stopp stoppa stoppar stor stora storasyster storebror storlek stort straff strategi strax streck stress strider stroke
stryk sträcker strålande strömavbrott strömming studenter studera studerar studie studien studier stund stycke stycken
styr styrka styrkor styrs styvmodern styvmor städer städerna ställa ställas ställd ställde ställdes ställe ställen
ställer stället ställning ställs ställt stämde stämma stämmer stämningen ständigt stänga stängde stänger stängt stärka
stå stående stånd står stått stöd stöder stödperson stöld störningar större störst största successivt summa suttit sv
svag svaga svagare svar svara svarade svarar svarat svaren svaret svart svarta svensk svenska svenskar svenskarna
svenske svenskt svimmade svägerskan svärmor svår svåra svårare svårigheter svårt syftar syfte syftet syn syndrom synen
synes synnerhet synpunkt synpunkter syns syntes syriska syskon syskonet syskongrupp system systemet syster säg säga
sägas säger sägs säker säkerhet säkert säkra säkrare sälja säljer sällan sämre sämst sändes säng sänker särskild
särskilda särskilt säsong säsongen sätt sätta sätter sättet sätts så sådan sådana sådant såg sågs såldes således sålt
sålunda sång såsom såväl söka sökande söker sökningarna sökt sökte sömn sömnen söndag söndagar söndagen söndagens
söndags söndagsmorgonen sönder söner ta tabellen tack tacka tackade tag taget tagit tagits taket takt tal tala talade
talar talas talat talesman talesperson talet tandläkare tankar tanke tanken tappa tappade tappar tappat tar tas taxi
te team teamet tecken tecknar teckning teckningen tekniskt tel telefon telefonen telefonnummer telefonsvararen tema
temat teori ter testa testamentet text texten tfn ti tid tiden tidens tider tiderna tiders tidig tidiga tidigare
tidigast tidigt tidningen tidpunkt tids till tillbaka tilldelas tillfredsställa tillfredsställande tillfälle
tillfällen tillfället tillfällig tillfälligt tillgång tillgångar tillhör tillhörde tillräcklig tillräckligt tills
tillsammans tillstånd tillträdde tillträde tillväxt tillväxten tillämpas timmar timme ting tingsrätten tio tiotal tips
tis tisdag tisdagar tisdagen tisdags titeln titta tittade tittar tjej tjejer tjugo tjänar tjänat tjänst tjänstemän
tjänster to tog togs tolk tolka tolkar tolken tolkning tolv tomten topp torde torka torra tors torsdag torsdagar
torsdagen torsdagens torsdags torsdagskvällen total totala totalt tradition traditionell traditionella traditionellt
traditionen trafik trafiken transglutaminas transporteras trappa trappan trasig trauma tre trea tredje tredjedel
trender tretton tro trodde troligen tron tror trots trycket tryckte trygga trygghet träd träder trädgård träff träffa
träffade träffades träffar träffas träffat tränare tränaren träning tråd tröst trött tsh tuffa tullunion tung tunga
tungt tur turister turneringen tusen tusentals tussilago tv tva tvekan tvillingarna tvinga tvingades tvingas tvärs
tvärtom två tvåa tvåan tvång ty tycker tycks tyckte tyder tydlig tydliga tydligare tydligen tydligt tyngre typ typen
typer tyst tysta tyvärr tänder tänderna tänk tänka tänker tänkt tänkte tät tätt tävla tävling tävlingar tävlingen tåg
tåget tål tårta ua ugnen umgänge undan undantag under underlag underlätta underskrift undersökning undersökningar
undersökningen undertecknad undervisning undervisningen undra undrar undvika ung unga ungarna ungdom ungdomar unge
ungefär universitetet upp uppdrag uppdraget uppe uppehållstillståndet uppenbarligen uppenbart uppfattar uppfattas
uppfattning uppfattningen uppfostran uppföljning uppgav uppger uppges uppgick uppgift uppgiften uppgifter uppgifterna
uppgår uppgörelse upphov upphör upphört uppleva upplevde upplevelse upplever upplevt upplysningar upplösning uppmanar
uppmärksamhet uppnå uppriktigt upprättad upprätthålla uppstod uppstår upptäcka upptäckte upptäcktes uppvuxen uppåt ur
uran ursprung ursprungligen ursäkta urval ut utan utanför utantill utbildad utbildas utbildning utbildningen utbytet
utdelning ute utebliven utfall utflykt utfärdat utför utgå utgångspunkt utgår utgör utgöra utifrån utkörning utlandet
utländsk utländska utlänningar utmaningar utmärkt utnyttja utnyttjas utom utomlands utreda utredare utredning
utredningar utredningen utropstecken utrustning utrymme utsatt utsatta utsattes utsatts utsikt utskrift utskriven
utskrivning utslag utsträckning utställning uttalande uttryck uttryckt uttryckte utveckla utvecklades utvecklas
utvecklat utvecklats utveckling utvecklingen utvecklingssamtal utvärdering utåt utöver va vaccinera vaccinet vackert
vackra vad vaggvisa vagnen vaken vaknar vakthavande val valde valet vallokalen valsedlar valsedlarna valt vana vanlig
vanliga vanligare vanligaste vanligen vanligt vann vapen vapnen var vara varandra varannan varav vardag vardagen
vardera vardnadshavare vare varenda varför vargen varianter varierar varit varje varken varm varmt varnar varor vars
vart varvet varvid vatten vattenkraft vattenkraften vattnet vc vd vecka veckan veckans veckas veckor veckorna ved vem
vems verk verka verkade verkar verket verkliga verkligen verklighet verkligheten verksamhet verksamheten verksamheter
version versionen vet veta vetenskapliga vh vi via vice vid vidare video videon vikt vikten viktig viktiga viktigare
viktigast viktigaste viktigt vila vilan vilar vilja vilka vilken vilket vill ville villkor villkoren vin vinden vinna
vinst vinsten vinster vintern vintras vis visa visade visar visas visat viss vissa visserligen visst visste vistas vit
vita vitamin vitt vittnen vm vore vunnit vuxen vuxit vuxna vuxne väcka väder vädret väg vägar vägarna vägen väger
väggen vägledning vägrade vägrar väl väldigt välja väljare väljer välkommen välkomna välling vän vänd vända vände
vänder väninna vänlig vänster vänt vänta väntade väntan väntar väntas väntat väntetid väntrummet värd värde värdefulla
värden värderingar värdet värld världen världens världscupen världskriget värme värnpliktiga värre värsta värt väsen
väsentligt väskan växa växande växer växte våga vågade vågar våld våldsamma våldtäkt våldtäkter vår våra våras vård
vården vårdnad vårdnadshavare vårdnadshavarna våren vårt webbplats yngre yngsta yrke yrkesutbildning ytliga
ytterligare ytterst yttre ägare ägaren ägde äger ägg ägnar ägnat ägt äkta äktenskap äktenskapet äktenskapets äldre
äldreomsorgen äldsta älskade älskar ämne ämnen ämnet än ända ändamål ändra ändrade ändras ändå änkeman ännu äntligen
är ära ärende ärendedragning ärenden ärendet ärr äta äter ätit ätstörning även åk åka åker åklagare åklagaren åkt åkte
ålder åldern år åren året årets årliga årligen års årskurs årsskiftet åsikter åstadkomma åt åtalade åtalas åtalet åter
återfinns återigen återkommande återkommer återstår åtgärd åtgärder åtminstone åtta öde öga ögat ögonblick ögonblicket
ögonen öka ökad ökade ökar ökat ökning ökningen öl ömsom ön önskan önskar önskemål öppen öppet öppna öppnade öppnades
öppnar öppnas öppnat öre öster över överallt överens överenskommelse övergrepp överleva överläkare överlämning överst
överstiger övertygad övervägande övriga övrigt
""".split()
)
