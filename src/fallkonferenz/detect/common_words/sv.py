"""Swedish words that were never seen in a name, in lower case. Written by models/train/common_words.py; do not edit."""

from __future__ import annotations

WORDS = frozenset(
    """
abborrar abborre abc abcde abonnenter abort absolut absoluta abstinens abstinensbesvär abstrakt absurt accent
acceptabel acceptabelt acceptera accepterade accepterar ace ack act adekvat adhd adl administration administrationens
adoptera adopterad adopterade adoption adoptionscentrum adoptivföräldrar adress adressaten adressen adresser
adresserade adv advent advokaten ae affektiv affär affären affärerna affärn affärsidén affärsområde affärsområdet
afghan afghanska afrikanska afton aftonen agenda agera agerade agerande agerar aggregat aggregatet aggressionen
aggressiv agrara agronom aids akademisk akt akten aktie aktiekursen aktiekurserna aktier aktieägarna aktionen aktioner
aktiv aktiva aktivera aktivister aktivitet aktiviteten aktiviteter aktivt aktnummer aktualiserades aktuell aktuella
aktuellt aktörer aktörerna akustisk akustiska akutbesök akuten akutmottagning akvarellen akvareller alat albanska
album albumet alder aldrig alkohol alkoläsk alldeles allemansrätten allemansrättens allergi allergisk allhelgona
alliansen allihop allihopa allmän allmänhet allmänheten allmänhetens allmänläkare allmänmedicin allmänningarna allmänt
allra alls allsvenska allt alltefter allteftersom alltför alltid alltifrån alltihop allting alltjämt alltmer alltsa
alltsammans alltsedan alltså allvar allvarlig allvarliga allvarligare allvarligaste allvarligt almen alskar alstrad
alt alta altare alternativ alternativa alternativet alternativt alvedon ambassaden ambassadör ambassadörer ambition
ambitionen ambulans ambulansen ambulansförare ambulanshelikopter ambulanssjuksköterska ambulanssjukvårdare
amerikanarna amerikanerna amerikansk amerikanska amfetamin amhariska aminosyror ammas ammunition amne amning amningen
amortera an analys analysen analyser analysera analyseras analyserat analytiker anamnes anbud andan andas ande andel
andelar andelen andetag andningen andningsuppehåll andrahandslägenhet andrahandsuthyrning andraplatsen andras anfall
anfallsspel anfölls anför anförande anförde ang angav ange angelägen angelägenhet angeläget angelägna angenäm anger
anges angiven angivet angrep angrepp angripa angriparna angripna angående angår anhängare anhållen anhållits anhölls
anhörig anhöriga aning anklaga anklagade anklagades anklagar anklagas anklagat anklagats anklagelsen anklagelser
anklagelserna anknytning ankomst ankomsten anlades anlag anlagda anledning anledningen anlita anlitas anläggas
anläggning anläggningar anläggningarna anläggningen anläggningens anlände anländer anm anmäl anmäla anmälan anmälare
anmälas anmäld anmälda anmälde anmäldes anmäler anmälningar anmälningsplikt anmälningsplikten anmält anmärkning
anmärkningsvärt annan annandag annandagen annans annanstans annars annat annektering annekteringen annonsen annonser
annorlunda anonym anonyma anonymt anordna anordnades anordnar anordnas anorexi anpassa anpassad anpassade anpassas
anpassat anpassning anrika anser anses ansikte ansikten ansiktet anslagen ansluter anslutet anslutna anslutning anslöt
anspråk ansträngd ansträngningar anställa anställd anställda anställdas anställde anställdes anställning anställningar
anställningen ansvar ansvarar ansvaret ansvarig ansvariga ansåg ansågs ansöka ansökan ansökningarna ansökt ansökte ant
antagande antagit antagits antagligen antalet antar antas anteckna antecknat anteckning anteckningar anteckningarna
anteckningen anteckningsbok antika antikens antingen antisemitiska antisemitism antog antyder antytts anvisningar
använd använda användandet användare användas användbar använde använder användes användning användningen
användningsområdet används använt använts apelsin apelsinjuice apgar aposteln apotekstekniker apparaten apparaterna
apparatur appell appen applåder apr aprikos apropå apt aptiten ar araberna arabiska arabvärlden arbeta arbetade
arbetande arbetar arbetare arbetarklassen arbetarna arbetat arbete arbeten arbetet arbetets arbetsdag arbetsdagar
arbetsformer arbetsför arbetsfördelning arbetsförhållandena arbetsförmedling arbetsförmåga arbetsgivare arbetsgivaren
arbetsgivarna arbetsgruppen arbetsinkomster arbetskamrat arbetskläder arbetskraft arbetskraftsinvandrare arbetslaget
arbetsledare arbetsledaren arbetslinjen arbetsliv arbetslivet arbetslös arbetslösa arbetslöshet arbetslösheten
arbetslöshetsförsäkringen arbetslöshetskassa arbetsmarknad arbetsmarknaden arbetsmarknadens arbetsmarknadsstyrelsen
arbetsmarknadsutbildning arbetsmiljön arbetsminne arbetsmöjligheter arbetsområde arbetsplats arbetsplatsen
arbetsplatser arbetsrum arbetssätt arbetssökande arbetstagare arbetsterapeuten arbetstid arbetstiden arbetstider
arbetstiderna arbetstidsförkortning arbetstillstånd arbetsuppgifter arbetsuppgifterna arbetsvillkor aren arena arenan
arenor arg arga argentinaren argentinska argument argumentation argumenten argumenterar argumentering argumentet
arkitekt arkitekten arkitektur arkiv arkivarie arkivering arm armar armarna armen armvecken armén arna arrangemang
arrangemanget arrangerade arrangerades arrangeras arrangörerna arresterats arsenik arten artens arter arterna artig
artiga artighet artikel artikeln artiklar artist artisten artister artisterna artistisk arton artros arv arvet arvode
arvskiftet asd asfalt askar aspekter asperger ass assistans assistansen assistent assisterande asså astma asyl asylen
asylsökande asymmetri ateist ateljé ateljén ater atmosfär atmosfären ato atomenergi atp att attack attacken attacker
attackeras attackerna attentatet attityd attityden attityder attrapper au audi audit augusti auktion auktionen
auktoriserad auktoritet auktoritär auktoritära aulan autodidakt automatiskt avancerade avbilda avboka avbokad avbokade
avbrott avbrottet avbruten avbryta avbryter avbröt avbröts avböjde avböjer avböjs avböjt avdelningen avdelningens
avdelningsdirektör avdrag avdraget avdunstningen avfallet avfallshantering avfärdade avföring avföringen avgav avgick
avgift avgiften avgifter avgjord avgjorde avgjordes avgjort avgå avgående avgång avgår avgör avgöra avgörande avgöras
avgörs avhandling avhopp avhållsamhet avidentifierad avkastning avkastningen avkomma avkomman avkortad avlastar
avlastning avled avleda avliden avlidit avlopp avlägsna avlönat avlösning avregleringen avrundas avrundningen avrättas
avråder avsaknad avsedd avsedda avseende avseenden avseendet avser avsett avsevärd avsevärt avsides avsikt avsikter
avskaffa avskaffade avskaffades avskaffas avskaffat avskeda avskedas avskedsbrev avskildhet avskrift avskriven avsky
avslag avslogs avslut avsluta avslutad avslutade avslutades avslutande avslutar avslutas avslutat avslutats avslutning
avslås avslöja avslöjade avslöjades avslöjandet avslöjar avsnitt avsnittet avspänd avstyckad avstämning avstängd
avstängning avstängt avstå avstånd avstånden avståndet avståndstagande avstår avsändare avsändaren avsätt avsätter
avsåg avtagit avtal avtalen avtalet avtalsenlig avtjänar avtjänat avtryck avvakta avvaktande avvaktar avveckla
avvecklas avverkas avvikande avvikelse avvisa avvisar avvägning avvägningen avåkningar award axeln axelryckning axlar
axlarna azerbajdzjanska ba baathpartiet bab babykläderna babymonitor babyn back backade backar backat backen
backspegeln bad bada badat badet badhuset badkar badkaret badrock badrum badrummet bagare bagarlärling bagatellartade
bageriet bajs bajset bak baka bakar bakat bakgrund bakgrunden bakgrunder bakgrundsstrålningen bakgård bakifrån bakjour
baklänges baklås bakom bakomliggande bakrutan baksida baksidan baksätet bakterier bakterierna bakverk bakvänt bakåt
balans balansakt balansen balder balettdansös baljväxter balkongdörren balkongen ballongen baltiska bamba bana banade
banan bananer bandet bang bangladeshier bankar bankens banker bankerna bankernas bankjurist bankkonto bankkort
banksektorn banor barberare baren barfota barista barmark barnakuten barnavård barnavården barnavårdscentral
barnavårdscentralen barnavårdsnämnden barnaåren barnbarn barnbarnet barnbidrag barnbidraget barnbok barndom barndomen
barndomshem barnens barnet barnets barnfamiljer barnfamiljerna barngrupp barngråt barnhem barnhus barnhälsovård
barnhälsovården barnkonventionen barnläkare barnläkaren barnmedicin barnmorska barnmorskan barnmorskans barnomsorg
barnpassning barnpornografibrott barnporr barnpsykologen barnpsykologer barns barnsekreterare barnskydd barnskyddet
barnskötare barnstol barnsäkrat barntillsyn barnvagn barnvagnen barnvakt barnvakten barren barriär barriärer basbelopp
basen baserad baserade baseras baserat basis basist basketligan bast basta bastu batteri batterier batterierna
batteriet beakta beaktas bearbeta bebis bebisar bebisen bebyggelse bebådelsedag bedrev bedrifter bedriva bedriver
bedrivs bedrägeri bedöma bedömare bedömd bedömde bedömer bedömning bedömningar bedömningarna bedömningen bedöms bedömt
befann befaras befattning befattningar befinna befinner befintliga befogenheter befolkning befolkningen
befolkningstillväxt befolkningsökning befordran befria befriade befriades befunnit befäl befälet begick begicks
begravning begravningen begravningsentreprenör begravningsplats begrepp begreppet begriper begriplig begripligt
begrunda begränsa begränsad begränsade begränsar begränsas begränsat begränsningar begynnande begär begära begäran
begäras begärde begärdes begärs begärt begärts begå begåvade begåvning beh behandla behandlad behandlades behandlande
behandlar behandlas behandlats behandling behandlingen behandlingshem behavioral behov behoven behovet behåll behålla
behåller behöll behöva behövas behövde behövdes behöver behövs behövt behövts bekant bekanta bekantskapen beklagar
beklämd bekostnad bekräftade bekräftar bekräftas bekräftat bekräftats bekräftelse bekvämlighet bekymmer bekymrad
bekymrar bekymret bekämpningen belastar belastas belastning belgiska belopp beloppen beloppet belysa belägen beläget
belägg beläggning belägna belönar belönas bemannade bemärkelse bemästra benen benet bensin benämna ber berattar
berattat bereda beredd beredda beredskap beredskapen beredskapsplan berget bergets bergolja bergsprängare bergsäkert
berikade berikande berlinmuren bero beroende beror berusad berusade beräkna beräknade beräknar beräknas beräknat
beräkningar beräkningarna berätta berättade berättar berättat berättelse berättelsen berättelser berättigande beröm
berömda berör beröra berörda berörde berördes beröring berörs besatt besegra besegrade besiktningsman besinning
beskatta beskattas beskattning besked beskedet beskow beskrev beskriv beskriva beskrivas beskriver beskrivning
beskrivs beskåda besköt beslaget beslut besluta beslutade beslutar beslutat besluten beslutet beslutsunderlag
besläktat beslöt besparingar bestigas bestod beställ beställa beställare beställd beställde beställer beställning
beställs beställt beställts bestämd bestämda bestämde bestämdes bestämma bestämmelser bestämmelserna bestämmer bestäms
bestämt bestå bestående bestånd beståndet består besvara besvaras besvikelse besviken besvikna besvär besvärande
besvärlig besvärliga besvärligt besättning besättningen besök besöka besöker besöket besökstid besökt besökte bet
betala betalade betalar betalas betalats betalda betalning betalt betecknar betecknas beteende beteenden beteendet
betingad betingelser betonade betonar betong betongarbetare betraktar betraktas betraktats beträffande beträffar bett
betyda betydande betydde betydelse betydelsefull betydelsen betyder betydligt betyg betänkande betänkandet beundran
bevara bevarade bevarandestatus bevarats beviljad beviljas beviljat bevis bevisa bevisat bevisningen bevista bevittnat
bevittnats beväpnad beväpnade beväpnar bf bg bhv bibehålla bibeln bibliotek bibliotekarie biblioteket biblisk bibliskt
bidr bidra bidrag bidragen bidraget bidragit bidrar bidrog bifogas bifogat bil bilaga bilagor bilar bilarna bilarnas
bilateral bilaterala bilateralt bild bilda bildad bildade bildades bildar bildas bilddiagnostik bilden bilder bilderna
bildkort bildmaterial bildspråk bilens bilförare bilindustrins bilirubin bilismen bilister bilisterna biljett
biljetten biljetter billig billiga billigare billigast billigaste billigt bilmekaniker bilmärken bilnyckeln bilolycka
binda bindande bindestreck bindningstid binds biobesök biobesökare biograferna biografi biolog biologisk biologiske
biologiskt biomedicinsk bios biotekniska bipolär bisak biskopen bismak bistånd biståndet bit bitar bitarna biten biter
bitit biträdd biträder biträtt bits bitter bittra bitvis biverkningar bjud bjuda bjuder bjudit bjuds bjöd bjöds
björnen bl bland blanda blandar blandas blandning blandningen blankett blanketten blanketter blek blekhet blev bli
blick blicken blifwa blind blinka blinkljus blir blivande blivit blockeringar blocköverskridande blod blodet blodig
blodkroppar blodprov blodprover blodpudding blodsocker blodtryck blogg blomma blomman blommar blommor blomningen
blomsterhandeln blond blott blotta blue bluey blyerts blygsam blygsamma blädderblock blå blåa blåbär blåmärke
blåmärken blåsa blåser blåst blåste blått blödde blödning blöja blöjor blöjorna blöt blöta bmi bodde body boendestöd
boendets boet bof bogserlina bojkott boka bokad bokar bokas bokat boken bokens bokförare bokförd bokförlag bokhandeln
bokning bokstav bokstaven bokstaverar bokstavligen bokstavsordning bokstäver bolagen bolaget bolagets bolagsavtal
bolibompa bolivian boll bollar bollen bollhavet bolån bom bomben bondesamhälle bonus bonuspoängen boost bor bord
borden bordet bordskanten bordtennis borgare borgen borgerlig borgerliga borrmaskin borrning borrningar borrningarna
borsta borstar bort borta bortamatch bortgång bortom bortse bortsett bortåt bosatt bosnier bosnisk bosniska bostad
bostadens bostadsbidrag bostadsbidraget bostadsbolaget bostadsbyggandet bostadsförmedling bostadshus bostadslån
bostadsmarknaden bostadsområde bostadsområden bostadsområdet bostadsort bostadspolitik bostadspriser bostadsrätter
bostadsstöd bostadstillägg bostadstillägget bosättare bosättning bot botaniker bott botten bottenvåningen botulism
boulevarder boxar boxen boxning bp bra brahe brakade branden brandlarmet brandman brandmännen brandorsaken
brandvarnare brann branschen branscher brant branta brasa brast brb bred bredare bredd bredda breder bredvid brev
brevbärare breven brevet brevinkastet brevlådan brie briljant brinna brinner brist bristande bristen brister bristerna
britsen britter britterna brittisk brittiske bro broar brodern brohuvud bromsar bromsarna bron brons bronsmatchen
brorsa brorsan broschyr broschyren broschyrer brott brottades brotten brottet brottets brottsbalken brottslighet
brottsligheten brottslingar brottslingarna brottsoffer brottsplatsen brottsplatserna brottsskadeersättning brue
brukade brukar brumm brunnsgården brus brustit brutal brutala brutalt bruten brutit brutna bry brygga bryggorna bryn
bryskt bryta bryter bryts brände brändes bränna brännande brännskada brännskador brännsår brännvin bränsle bränslen
bränt brådska brådskande brådskar bråk bråkar bråkat bråkdel bråket bråttom bröd bröder brödraskap bröllop bröllopet
bröst bröstcancer bröstet bröstfickan brösthöjd bröstmjölk bröstmjölken bröstvårta bröt bröts bt bu buddha buddhist
buddhistisk budet budget budgeten budgetförhandlingarna budgetförslag budgetproposition budgivningen buds budskap
budskapet buh bukett bulgariska bullar bulle buller bunden bundet bundit bundna buprenorfin burit burk burkar burken
busen buss bussar bussarna bussbolaget busschaufför bussen bussförare bussgator busshållplatsen bussolycka busstation
butik butiken butikens butiker butikerna butikschef bwr byarna bygdens bygga byggandet byggas byggd byggda byggde
byggdes bygger bygget byggkostnaderna bygglov byggnad byggnaden byggnader byggnaderna byggregler byggs byggstenar
byggställning byggt byn byrådirektör byt byta bytas byte byter bytet byts bytt bytte bytts bä bäbis bäcken
bäckenbotten bäddar bäddat bägge bält bälte bältet bänk bänken bära bärande bärandes bärare bäras bärgade bärgare
bärplockare bärsele bäst bästa bäste bästis bättre bäverns båda bådas både bål bålen båt båtar båtbyggare båten
båthuset båtturen böcker böckerna böjs bön bönder bönehuset bönor bör börda börja började början börjar börjat
börsnoterat böterna ca cac caféet call called cancer cancern cancertumör capita carporten cc cd celler cellist
cellplast centimeter centra centrallager centralt cerebral ceremoni ch chaffören champagne champions chang chans
chansen chanser chanserna chanslös charmig charmigt chatt chattar chatten chauffören checklista chef chefen chefens
chefer cheferna chefredaktör children chilensk chilenska chips chock chockad chockade choklad château cigarett
cigarretter cigg cirka cirkel cirkeln citat citattecken citera citeras civil civila civilingenjör civilingenjörer
civilisation civilstånd ck cm code come concerta contract cooperation cos country covid cow cp cpap ct cup curlad
cykel cykelförrådet cykla cyklist cyklister cyklonen dadlar dagar dagarna dagars dagbok dagboken dagen daggmask dagis
dagiset daglig dagliga dagligen dagmamman dagordningen dagpass dags dagsläget dagstidningar dagtid dagverksamhet
dagvården dalar dalbanan dalen damen damer damernas dammsugaren damtävlingen dans dansar dansare dansen dansk danska
danskar danskarna darför dari darrig datacentral datamaskiner datatekniken dator datorerna datorn datorns datorspel
datum datumet dax db debatt debattartikel debatten debriefing debut debuten debuterade dec december decennier
decennierna decennium decibel deciliter definiera definierar definieras definitivt degen deklaration deklarationen
deklarerade deklarerat dela delad delade delades delaktighet delar delarna delas delat delegeras delen deletion
delgiven delicatoboll dels delstat delstaten delstater delstaterna delta deltaga deltagande deltagare deltagarna
deltagit deltar deltid deltog deluxe delvis delägare dem demens dement demokrater demokrati demokratin demokratisk
demokratiskt demonstranter demonstranterna demonstrationen demonstrationer denna denne dennes departementet
departementsrådet depression deprimerad deprimerande depåer depåerna depån deras desamma designen desperat dess dessa
dessförinnan dessutom desto det detalj detaljer detaljerade detaljerna detaljhandeln detsamma dett detta diabetes
diagnos diagnosen diagnoser diagram diagrammet diakon diakonen dialekt dialog dialoger diarienummer dietist
differentialdiagnoser differentiering diffusa dig digestive digital digitala digitalt diket dikt diktat diktatorn
diktatur diktaturen diktaturens dikter dikterad dikterat dilemma dimensionen dimensioner dimer dimma diplomater
diplomatisk diplomatiska dir direkta direktiv direktiven direktnummer dirigent dirigerar disciplin diska diskar
diskare diskbråck diskhon diskning diskret disktrasa diskussion diskussionen diskussioner diskutera diskuterad
diskuterades diskuterar diskuteras diskuterat diskuterats disputerad distans distanserad distribution distrikt
distriktet distriktskontor distriktsläkare distriktssköterska distriktssköterskan dit dito ditt diverse dj djup djupa
djupare djupaste djupfryst djupfrysta djupt djur djuren djuret djurmotiv djurparken djurskötare djurvårdare djärvt
djävulen dl dna dnr docent dock docka dockan dockhuset dockkläder dockor dockorna dockvrån docx doft doftar dog
doktorn dokument dokumentation dokumentera dokumenteras dokumenterat dokumentär dokumentärfilm dolda dolde dollar
dollarn dolma dolt domaren domarna dominans dominerade dominerades dominerande dominerar domineras domkyrkan domstol
domstolarna domstolens domstolsväsendet donator donatorer donera dop dopen dopet dopplern dorren doser dotter
dotterbolag dotterdotter dottern doula dow dpr dra drabbade drabbades drabbar drabbas drabbat drabbats drack drag
dragande dragigt dragit dragits dragning dragningarna dragspel drama dramat dramatisk dramatiska dramatiskt drar dras
drastisk dressyrryttare drev drevs drick dricka drickande dricker drift driften driva drivas driver drivhuset drivit
drivkraft drivs drog droger drogfri drogs drogtest dropp droppar dropparna drottningen druckit drunkna drunknade
druvsockret dryck drycker dryg dryga drygt drätselkammaren dråp dråpligt dröja dröjer dröjt drömma drömmar drömmen
drömmer drömstart dröp ds dsl dt dubb dubbar dubbarna dubbdäck dubbdäcken dubbel dubbelbemanning dubbelbeskattning
dubbelmordet dubbelt dubbla duchennes duger duggregnet dukar duken duktig dum duman dumpa dumpar dumpningen dumt
dunkar duon duscha duschar duschen dvs dygn dygnsrytm dygnsrytmen dykare dyker dyra dyrare dyraste dyrbar dyrkar dyrt
däcken däggdjur däggdjuren dämpade dämpas där därav därefter däremellan däremot därför däribland därifrån därigenom
därinne därmed därom därpå därtill däruppe därutöver därvid då dådet dålig dåliga dåligt dåtida dåtidens dåvarande dö
död döda dödade dödades dödandet dödar dödas dödats döde döden dödens dödfött dödliga dödligheten dödligt döds dödsbon
dödsdom dödsfall dödsfallet dödsoffer dödsstraff döende döljer döma dömas dömd dömde dömdes döms dömt dömts döpt
döptes dör dörrar dörrarna dörren dörrmattan dörrn dött döttrarna döv döva dövstumma ect ees effekt effekten effekter
effekterna effektiv effektiva effektivare effektivitet effektivt efi efter efterfrågan eftergifter efterhand
efterkontroll efterlevandestöd efterlyses efterlyst efterlängtat eftermiddag eftermiddagar eftermiddagen efternamn
efternamnet eftersom eftertankar eftertanke eftertryckligt eftervården efteråt egendom egendomligt egenföretagare
egenmäktighet egenskaper egentlig egentliga egentligen eget egna ego egoism egyptisk egyptiska eh eht ej ekg
ekologiska ekonomin ekonomisk ekonomiska ekonomiskt eksem eksemet elak elbilar eld eldade elden elefanter elegant
eleganta elegantare elektriker elektrisk elektriska elektronik element elementet elen elev eleven elevens elever
eleverna elevernas elevhälsa elevhälsan elevrådet elfenbensvita elfte elit elitgymnast elitserie elkraft elkraften
elnät elnätet eloge elstängslet eltejp elva elvaåring elände eländet em emedan emellan emellanåt emellertid emot
emotionell emotionella empanadas ems ena enande enas enastående enats enbart encelliga enda endast ende
energianvändning energiförbrukning energiförsörjningen energikonsumtion energikonsumtionen energikällor energikällorna
energimängd energin energiproduktion energiproduktionen engagemang engagera engagerad engagerade engagerar engagerat
engelsk engelske engelsmän engelsmännen enhet enheter enhetliga enhetschef enig eniga enighet enigt enkel enkelhet
enkelt enkla enklare enkät enl enlighet enligt enorm enorma enormt enrum ens ensam ensamhet ensamheten ensamma
ensamstående ensamt ense ensidiga ensidigt enskild enskilda enskilde enskildes enskilt ensligt enstaka enterprises
entré entusiastisk entusiastiska entydig envis envisa epc epikris epilepsi epileptiska epipen episoder epitet er era
erbjud erbjuda erbjudanden erbjudas erbjuder erbjudit erbjuds erbjöd erfaren erfarenhet erfarenheter erfarenheterna
erfor erhållas erhållit erhålls eritreansk erkände erkänna erkännande erkänner erkänt erkänts erotiska ersattes
ersatts ersätta ersättas ersätter ersättning ersättningar ersätts ert erövra essentiella estniska et etablera
etablerade etablerat etapp etapper etc etik etiken etikett etiopier etiopisk etisk etiska etiskt etniska etnografiska
ets ett ettan ettåriga euro euroländerna euron europeisk europeiskt eurozonen ev evakueras evakuerat evangelium
eventuell eventuella eventuellt eviga evigheter evigt evolution evolutionen ex exakt exakta example excellent
exceptionellt exem exempel exempelvis exemplar exemplariskt exemplet exet exets exil existens existentiella
existerande existerar exklusiva exon exp expansion expansiva expeditionen expeditioner experiment experimentet expert
experten experter experterna expertis explosion exponera export exporten exporterad exporterades exporteras expressiva
extra extraknäcka extraknäcker extrema extremt fabrik fabriken fabrikens face facetime facit fackbok fackföreningarna
fackföreningen fackliga fadern faderns faderskapet fair fakta faktisk faktiska faktiskt faktor faktorer faktorerna
faktorn faktum fakturan fakturerad fall falla fallande fallbeskrivning fallen faller fallet fallit fallskärmshoppare
falska falskt falukorv fam familj familje familjealbum familjebehandlare familjeförsörjare familjehem familjekänsla
familjemedlemmar familjemedlemmarna familjemedlemmarnas familjer familjerna familjernas familjerätt familjerätten
familjeråd familjerådgivare familjerådgivning familjesamtal familjestöd familjeterapeut familjetyp
familjeåterföreningen family famn famnen fan fang fann fanns fanor fans fantasieggande fantasier fantastisk
fantastiska fantastiskt far fara faran farbara farbrodern farbror farbrors farbröder farfar farfars farföräldrar
farhågor farlig farliga farligt farmaceut farmodern farmor farmors fars farsan farsi farstubron farstun fart fartyg
fartyget fas fasa fasad fascinerande fasen fast fasta faster fastern fasterns fastighet fastigheten fastigheter
fastighetsägare fastighetsägaren fastlandet fastnade fastnar fastnat fastställa fastställda fastställt fastställts
fastän fatta fattade fattades fattar fattas fattat fattats fattig fattiga fattigdom fattigdomen favorit fax faxas
faxen fb fc fd feb feber febern februari federala fegt fejk fel felaktig felaktiga felet feminina femma femsiffrigt
femtal femte femtedel femtio femtiotre femtiotvå femton femtonde femtonårig femtonåring femtusen femöringen fenomen
ferritin fest fester festival festivalen festlokal fet fett fh fiasko fiberoptik fick fickan ficklampa ficklampor
fickorna fiction fiender fientliga fig figur figuren fika fikarummet fikat fikonen fiktion fil filen filial film filma
filmad filmade filmat filmats filmen filmens filmer filmerna filmklippet filmåret filt filtar filten fin fina final
finalen finansdepartementet finansiella finansieras finansiering finanskrisen finansminister finansministern finaste
finge finger fingrar fingrarna finlandssvensk finlandssvenska finländaren finländarna finna finnar finnarna finnas
finnegan finner finns finsk finskspråkig finskt fint fira firas firat firman fiska fiskar fiskare fiskaren fiskarter
fiske fiskefartyg fiskeläge fisken fisket fiskodling fiskpinnar fiskrensare fistel fixa fixar fixt fjol fjolåret
fjolårets fjortonde fjäder fjällen fjället fjällstation fjärdedelar fjärran fjärrkontrollen fk fl flaggan flaggskeppet
flaska flaskan flata fler flera flertal flertalet flest flesta flexibel flexibilitet flextid flicka flickan flickans
flickfotboll flickor flickorna flickornas flitiga flitigast flitigt flock flockar flocken florist flotta flottare
flugor flukloxacillin fly flydde flyg flyga flygande flygbolag flygel flyger flygfält flyglarmet flygledare
flygmekaniker flygningar flygolycka flygplan flygplanet flygplatsen flygplatser flygtekniker flygvapnet flykt flykten
flyktingar flyktingpolitik flyr flyt flytande flyter flytförmåga flytt flytta flyttad flyttade flyttades flyttar
flyttas flyttat flyttats flytten flyttning flytväst flytvästar flytvästen fläck fläckarna fläta flätan flätar flög fm
fnissade fodd fogde foglossning fokusera fokuserad fokuserar folien foljer folk folkbokförd folkbokförda folkbokföring
folken folket folkhemmet folkhögskolan folkhögskolelärare folkmassa folkmord folkmängd folkomröstning folkomröstningen
folkpensionen folksjälen folktomma folkvalda folkökningen fontanell fontän foppatofflor fordon fordonen fordonet
fordonsprogrammet fordrar fordras form formad formade format formell formella formellt formen former formerna
formulera formulerar formulering formuleringen formulär formuläret forna forne fornnordiska forra forsen forskar
forskarna forskningen forskningsanstalt forskningsföretag forskningsledare forskningsprojekt forskningsresultat forst
forstar fort fortare fortbildning fortbildningskurser fortfarande fortgår fortplantningen fortsatt fortsatta fortsatte
fortsätt fortsätta fortsätter fortsättning fortsättningen forwarden fosfat fossila fosterbarn fosterljud
fosterrörelser fot fotar fotboll fotbollen fotbollsförbund fotbollsförbundet fotbollsspelare fotbollstränaren
fotgängare fotnot foto fotogen fotografen fotografi fotografier foton fotoner fots fotvårdare fotvårdsspecialist fpa
fr fra fraga fragade fraktfartyg fram framfart framför framförallt framförd framförde framförs framgick framgång
framgångar framgångarna framgången framgångsrik framgångsrika framgångsrikt framgår framgått framhåller framhöll
framkallat framkom framkomligheten framkommer framkommit frammarsch framme framsteg framstegen framstod framställning
framställningar framställs framstående framstår framtid framtida framtidens framtidstro framträdande framträdanden
framväxt framåt framöver france fransk franska franske fransmän fre freda fredag fredagar fredagen fredagens fredags
fredagseftermiddagen fredagskvällen fredagsmorgonen fredagsmys fredsavtal fredstid frekvens frekvensen frestande fri
friades friare frigöra frigöras frigörs frihet friheter friidrott friluftsliv frisersalong friska friskare
friskhetstecken friskt friskvård frispark fristående fritext fritidshem fritidshus fritidsledare fritidsledaren
fritidsverksamhet fritt frivillig frivilliga frivilligt frivården friåkare frn fronten frosten fruar fruarna frukost
frukosten frukt fruktade fruktan fruktansvärt fruktar fruktsamma frun frusen frusit frusna frustar frustration frysa
frysen fryser fräck främja främmande främre främst främsta fräs fråga frågade frågan frågar frågat frågeställning
frågeställningar frågetecken frågor frågorna från frånvarande frånvaro frånvaron frös ftse fukt ful full fulla
fullborda fullgod fullgott fullgångna fullgör fullmåne fullo fullsatt fullständig fullständigt fullt fullträffar fult
fundamentala fundera funderar fundersam fungera fungerade fungerande fungerar fungerat funka funkade funkar funktion
funktionella funktionen funktioner funktionsnedsatt funktionsnedsättning funnit funnits furosemid fusk fusket fy fylla
fyllas fylld fyllda fyllde fyller fylls fyllt fynd fynden fyndet fyndig fyndigheter fyraåring fyrkant fyrkantigt
fyrtio fyrtiofem fyrtioåtta fyrverkerier fyrverkeripjäser fysiklärare fysioterapeut fysisk fysiska fysiskt fäboden
fäder fäderna fälla fällde fälldes fälls fältet fältpräst fältstationen fängelse fängelsestraff fängelset fängslade
fängslas färd färdig färdiga färdigräknat färdigt färdtjänst färdtjänsten färg färgad färgen färger färgerna färgglada
färgskala färja färjan färre färska fäst fäste fäster få fågelvägen fåglar fånga fångar fångas fången fångster
fångsterna får fåren fårfarmare fåt fått fåtölj föda född födda födde föddes födelse födelsedag födelsekontroll
födelsetid födelsevikt födelseöverskott föds födseln föga följa följande följare följas följd följde följden följderna
följe följer följs följt följts föll fönster fönsterbrädan fönstret föra förankrat förankring föranleda föranleder
förare föraren förarna föras förband förbereda förberedelse förberedelsearbetet förberedelser förbereder förberett
förbi förbifarten förbigående förbindelse förbindelsen förbindelser förbindelserna förbipasserande förbjudas förbjuden
förbjuder förbjudet förbjudna förbjöd förblev förbli förblir förbliva förbrukade förbud förbundets förbundskansler
förbundskaptenen förbundsordföranden förbundsstyrelse förbättra förbättrad förbättras förbättring förbättringar
förbättringen förbättringsarbete förd förde fördel fördela fördelade fördelaktig fördelar fördelarna fördelas fördelat
fördelen fördelning fördelningen fördenskull fördes fördjupa fördjupas fördjupning fördomar fördra fördröjd fördubblas
fördubblats fördöma före förebild förebilder förebygga föredragande föredrar förefaller föregående föregångare
förehavanden förekom förekomma förekommer förekommit förekomsten föreligga föreligger föreläsning föremål föremålet
förena förenar förenas förening föreningar föreningens förenkla förenklad förenklat förenligt föreslagit föreslog
föreslå föreslår föreslås förespråkar förestod föreställer föreställning föreställningar föreställningen företag
företagande företagandet företagare företagarna företagen företagens företaget företagets företagits företags
företagsledningen företeelse företrädare företräde företräder företrädesvis företrätt förfarande förfarandet
författare författaren författarna författarskapet författning författningen förflytta förfogande förfrysning
förfrågan förfäder förfärliga förgripit förgäves förhand förhandla förhandling förhandlingar förhandlingarna
förhastade förhinder förhindra förhindrar förhistoria förhoppning förhoppningar förhoppningsvis förhudsförträngning
förhärskande förhållande förhållanden förhållandena förhållandet förhållandevis förhållningssätt förhöjd förhör
förhöra förhören förhöret förhörts förklara förklarade förklarar förklarat förklaring förklaringar förklaringarna
förklaringen förkläde förknippas förkortar förkortning förkortningar förlamad förlopp förlora förlorad förlorade
förlorar förlorare förlorat förlossning förlossningen förlossningspsykos förlust förlusten förluster förlusterna
förlängas förlängd förlängda förlängde förlänger förlängning förlängningen förlängs förlåt förlåtelsen förlösning
förmedla förmedlar förmedlas förmedling förmiddagar förmiddagen förmodligen förmå förmåga förmågan förmån förmåner
förmånerna förmår förmått förmögenhet förnamn förnekar förnya förnyad förnyas förnyelse förnyelsen förnämsta
förordnande förordnas förordningar förordningen förorter förpackningen förpliktande förr förra förresten förrgår
förrän förråd förrådet förs församlingar församlingen församlingens förse försedd försenad försenades förseningar
förser förses försiktig försiktiga försiktigt förskjuts förskolans förskolebarn förskolechef förskolechefen
förskoleklass förskoleåldern förskollärare förskolläraren förskolor förslag förslagen förslaget försoningsoffer först
första förstaspråk förste förstfödda förstföderska förstod förströelse förstärka förstärkas förstärker förstärkning
förstärkt förstå förståelse förståndig förstår förstås förstått förstörd förstördes försumlig försvagas försvann
försvar försvara försvarar försvararen försvaret försvarsmur försvarsspel försvinna försvinnande försvinnanden
försvinner försvunna försvunnit försvårar försäkrar försäkrat försäkringsbolag försäkringskassorna försäljare
försäljning försäljningen försämra försämras försändelse försändelserna försåg försök försöka försöken försöker
försöket försökspersoner försökt försökte försörja försörjning försörjningen försörjningsstöd fört förtal förteckning
förteckningen förtid förtidspensionerad förtjänar förtroende förtroendet förtroendevalda förtryckt förts förtur
förtvivlad förtvivlade förtvivlan förtätat förundersökning förundersökningarna förut förutom förutsägbar förutsägelse
förutsätter förutsättning förutsättningar förutsättningarna förutsätts förvaltade förvaltning förvaltningen förvandla
förvandlades förvandlar förvandlas förvaras förverkliga förverkligades förverkligas förvisso förväg förväntan
förväntar förväntas förväntningar förväntningarna förvärrats förvärvsarbetande förvärvsarbetar förvärvsarbete
förväxlar förvånad förvånande förvånansvärt förvånas förvåning föräktenskapliga förälder föräldern föräldraansvaret
föräldraförmåga föräldragruppen föräldrapar föräldrapenning föräldrarna föräldrarnas föräldraskapsstöd föräldrastöd
förändra förändrad förändrade förändras förändrat förändrats förändring förändringar förändringarna förändringen
förödande fött fötter fötterna ga gaffel galen galgar galleria gallerian galopptävlingar gambier gambisk gamle gammal
gammaldags gammalt gammelmor gammelmorfar ganger ganska gapskratt gar garagets garantera garanterat garantier garantin
garderob garderoben gardinen gardinerna garnering gas gasen gasol gastrostomi gata gatan gator gatorna gatuadress
gatuadresser gatukontoret gav gavs ge gediget gegga gemensam gemensamma gemensamt gemenskap gemenskapen genast
generaldirektör generaldirektören generaliserad generalrepetition generationen generationens generationer generella
generellt generositet generös genetisk genetiska genetiskt genom genombrott genombrottet genomför genomföra
genomförandet genomföras genomförd genomfördes genomförs genomfört genomförts genomgripande genomgå genomgående
genomgång genomgår genomskådar genomsnitt genomsnittet genomsnittliga genre gentemot genuin genuint genvägar geografi
geografilärare geografiska geografiskt geolog geologerna geopolitiska ger germanska ges gest gestaltar gestalter get
gett geväret gg ggr gick gift gifta gifte gifter giftermål giftermålet gigantisk gigantiska gigantiskt gilla gillande
gillar giltig giltighet gips girl gissa gissar gisslan gitarr givande given givet givetvis givit gjord gjorda gjorde
gjordes gjort gjorts glada gladare glappet glas glasblåsare glasklar glasyren glasögon glatt gled gles glesare
glesbygden glest glidande glider glittrande global globala globaliserad globalt glukos gluten glykol glädjande glädjas
glädje glädjen glädjeämnen gläds glänt glödande glödlampor glögg glöggen glöm glömde glömdes glömma glömmer glöms
glömt gned gnuggar gnägg gnäller gnället god goddag gode godhet godis godkänd godkända godkände godkändes godkänna
godkännande godkännas godkänt godkänts godmorgon godnattsaga godo godtog golf golfaren golv golvet golvläggare gommar
gonatt googlar gor gosedjur gossen got gott gp graalen grabb grabbarna grabben grad graden grader gradvis graffiti
grafiker gram gran granatgevär grandios grannar grannarna granne grannen grannens grannfrun grannhuset grannlandet
granska granskar granskas granskning granskningen grapefrukt grat gratis grattis grav gravid gravida graviditet
graviditeten graviditeter graviditetsvecka grej grejer grejor grek greker grekisk grekiska grenen grep grepp greppet
greps gret grillade grillar grimaserar grinden grinigt gripa gripande gripandet gripas gripen gripit gripits gripna
gris griskött groda grova grovt grunda grundad grundades grundar grundare grundas grundats grundavdrag grundavdraget
grundbeloppet grunden grunder grundlagar grundlagen grundläggande grundnivå grundrecept grundskola grundskolan
grundskolans grundutbildning grundval grundämnen grupp gruppchatt gruppen grupper grupperna gruppledare gruppledaren
grupprum grupprummet gruppspelet grupptillhörighet gruvan gruvarbetare gryta grytan grytlapp grädde gräl grälar
gränsade gränsen gränser gränserna gränssättning gräset grät gräva grävdes gräver grävskopa grävskopor grå gråstarr
gråt gråta gråtande gråten gråter gråtit grödan grön grönområden grönsak grönsaker grönsakerna grönska grönt gröt
grövre gubbarna gubbe gubben gudagåva gudar gudarnas guden gudomliga guidelines guld guldet guldmärke guldpenna
guldpriset guldsmed gulgrönt gulsot gumman gummistövlar gunga gungan gunghäst gurka guvernör gyllene gymmet
gymnasieelever gymnasieskolan gymnasiet gymnasieval gymnastik gymnastikskor gympakläder gympan gynekologen gynnar
gynnas gynnsam gynnsamma gynnsamt gäll gälla gällande gällde gäller gällt gäng gänget gängmedlemmar gängse
gängvåldtäkt gärna gärningsmannen gäspar gästade gästande gästen gäster gästerna gästgiverier gästrummet gå gående
gång gångar gånger gångna går gårdagens gårdar gårdens gårdsplan gått gåva gö gödsel gömma gömmer gör göra göras görs
ha hab habilitering hacka hackas had hade haft haha haj hajar hakade hal halkade halkan halkat hallen hallgolvet
hallucinationer hallå halm hals halsduk halsen halt haltade haltar halten halter halv halva halvan halvbror halvdagar
halvlek halvleken halvmils halvor halvsyster halvsystern halvt halvtid halvtimme halvtimmen halvvägs halvår halvåret
halvöppen hamlet hammare hamn hamna hamnade hamnar hamnat hamnen hamster hamtar handarbete handboll
handbollslandslaget handdator handdockor handel handeln handelsgödsel handelsminister handelspolitik handflata
handgrepp handha handikapp handikappad handikappade handikappförbundens handla handlade handlag handlar handlat
handled handledare handledaren handleder handledning handledningen handling handlingar handlingarna handlingen
handlingsutrymme handläggare handläggaren handlägger handläggning handryggen handskar handskas handskriven handskrivet
hanen hang hann hant hantera hanteras hantverk hantverkare har haret harmonisk harmoniska hasar hasch hastighet
hastigt hat hatar hatet hatt hav haveri havregryn havremjölk havsalger havsfisket havsvatten havsörn hazarer hc he
heder hedersförtryck hederspris hedniska hedra heidenstam hej hejhej hejsan hektar hel hela helare heldragen heldraget
heldragna helg helgd helgdagar helgen helger helgerna helgon helgons helhet helikopter helikoptern helikoptrar hellre
helst helt heltid heltäckande helåret hem hemarbetet hembesök hembesöket hemgång hemhjälp hemifrån hemkommen
hemkomsten hemkunskap hemland hemlandet hemlig hemliga hemlighet hemligheter hemligt hemländers hemlösa hemmafru
hemmalaget hemmalagets hemmasittare hemmavarande hemmen hemmet hemmets hemofili hemorten hemsida hemsjukvård hemsk
hemska hemskt hemspråket hemstad hemstaden hemtjänst hemtjänsten hemuppgifter hen henne hennes hepatit her hereditet
hermes heroiska herrar herrarna herrarnas herre herrlaget herz heta hetare heter hets hette hfd hh high himlen himmel
himmelsfärd hinder hindra hindrade hindrar hinkar hinna hinnan hinner hiss historia historien historier historisk
historiskt hit hitta hittade hittades hittar hittas hittat hittats hittills hiv hjorden hjortronsylt hjul hjälp hjälpa
hjälpande hjälpbehov hjälpen hjälper hjälpmedel hjälppaket hjälpt hjälpte hjältar hjälten hjärna hjärnan hjärnans
hjärt hjärta hjärtan hjärtans hjärtat hjärtesorg hjärtfel hjärtinfarkt hjärtläkare hjärtsjuk hockey hockeyallsvenskan
holk holländsk holländska hon honan honom honorna honung hopp hoppa hoppade hoppades hoppar hoppas hoppat hoppats
hormon hormonet hornen hos hosta hostar hostas hota hotade hotades hotar hotas hotat hotellen hotet hotfulla hovet
hovrätten hovslagare hovslagaren howards hpv hrabal hsl ht http https hud hudterapeut hudutslag hugga hugger huller
humanitär humanitära hummertina humor humoristisk humorn humör humöret hund hundar hunden hundens hundra hundradelar
hundralapp hundratal hundratals hundratio hundratusentals hundägare hungrig hungriga hunnit huntingtons hur huruvida
husbil husbilen husdjur husen husets husgeråd hushåll hushållen hushållens hushållet hushållspapper husmor husnummer
huspriserna husqvarna husrannsakan husrannsakningar hustru hustrun hustrur husvagn huvet huvud huvudansvar
huvudansvaret huvuddelen huvudet huvudgator huvudman huvudpersonen huvudroll huvudrollen huvudsak huvudsaken
huvudsakliga huvudsakligen huvudstad huvudstaden huvudstadens huvudstäder huvudvärk huvudvärken hvb hw hy hydraulik
hydrokortison hygglig hyggligt hygien hylla hyllan hyperemesis hypotes hyr hyra hyran hyresbidrag hyresgäst
hyresgäster hyreshöjning hyreshöjningar hyreshöjningen hyreslagen hyresregleringen hyresrätter hyressättningen
hyresvärd hyresvärden hyresvärdens hyror hyrorna hyrs hyser hytta hyttan hyvelbänk häckande häckar häftig häftiga
häktad häktade häktades häktet hälarna hälft hälften häll hällristningar hällristningarna hälsade hälsan hälsar
hälsenan hälsning hälsningar hälso hälsokontroll hälsoproblem hälsorisker hälsovårdare hämmar hämningar hämta hämtad
hämtade hämtar hämtas hämtat hämtning hämtningen hända hände händelse händelsen händelser händelserna händer händerna
hänför hänga hängde hänger hängivenhet hänglås hänsyn hänsynslösa hänt hänvisa hänvisad hänvisade hänvisar hänvisning
hänvisningar häpen här häraderna härifrån härkomst härlig härliga härma härmar härmed härnäst härom häromdagen härrör
härstammar härvid häst hästar hästarna hästen hästgård hävda hävdade hävdandet hävdar hävdas hävdat hävdats hål
hålkort håll hålla hållas hållen håller hållet hållit hållits hållning hållpunkt hållpunkter hålls hålslaget hår hård
hårda hårdare hårdnackat hårdnar hårdvara håret hårt hö höft höften höfterna hög höga högaktningsfullt höger
högerextremistiska höggravid höghastighetståg högra högre högskolor högst högstadiet högste högt högtalare högtidlig
höja höjas höjd höjda höjde höjden höjdes höjdpunkt höjning höjningen höjs höjt höjts höll hölls höna hönsen hör höra
hörande hörapparater höras hörde hördes hörlurar hörn hörnet hörs hörsel hörseln hörselnedsättning hörselprov
hörselskadad hörselskydd hörseltest hört hörts höst höstas hösten höstens höstlovet höstterminen hövlig iakttagande
iakttagelse iakttagelser iakttas ibland icd id idag ideal ideella ideer idel identifiera identifieras identifiering
identiska identitet ideologi idomeneo idrott idrottare idrotten idrottshallen idrottsläraren idrottsministern
idylliska idé idéer idén ifjol ifo ifred ifråga ifrågasatt ifrågasätta ifrågasättande ifrågasätter ifrågasätts ifrån
ifylld ifyllt igbo igelkott igen igenom igång igår ihf ihjäl ihop ihåg ihålig ikapp ikon ikoniska ikterus ikväll illa
illamående illegala ilska ilsknade image immunitet immunologiska imorgon imorrn imovane imperfecta imperiet implantat
implantaten imponerande import importavgifter importer importera importeras impulser imse inatt inbetalning inbillar
inbjuder inbjudna inbjuds inblandad inblandade inblandning inbrott inbrytningar inbyggda inbördes inbördeskrig
inbördeskriget inca incest incident incidenten incidenter incitament index indexen indier indirekt indisk individen
individens individer individerna individuell individuella individuellt industrialiseringen industrialismens
industrianläggning industriell industriella industriländer industrin industrins industriproduktionen industry infaller
infinner inflation inflationen influensan inflytande inflytandet inflödet informationen informationer informationschef
informationsinsamling informatör informera informerad informerade informerar informeras informerat infrastruktur
infusion inför införa införas införd införde infördes införs infört införts ingalunda ingefära ingen ingenjörer ingens
ingenstans ingenting inget ingick ingredienser ingrediensförteckningen ingrep ingrepp ingripa ingripande ingå ingående
ingångna ingår ingås inhägnad inhämtas inifrån initial initiativ initiativet injera inkasso inklistrad inklusive inkom
inkommet inkomst inkomsten inkomster inkomstskatt inkomståret inkomstökning inkopplat inkräktare inkvarterade inköp
inlaga inlagd inlandsbanan inled inleda inledande inledas inledd inledde inleddes inleder inledningen inleds inlett
inletts inlindad inlindat inlägg inlämnad inlämnas inlämnat inlämnats inlämning inlämningen inlärda inlärning inlärt
innan innanför innantill innebandy innebandyn innebar inneboende inneburit innebär innebära innebörd innehar innehåll
innehålla innehåller innehållet innehöll inneliggande innerligt innersta innerstaden innovativa inom inomhus inpå inre
inredning inredningen inrikes inrikesdepartementet inriktas inriktat inriktning inringare inritad insats insatsen
insatser insatserna insatsstyrkan insatt insatta inse insekter insekterna inser insidan insikt insikten inskolning
inskolningen inskriven inskrivning inskrivningen inskränkningar inslag insnöad insnöade inspektör inspelade
inspiration inspirerade inspirerar insta instabila installation installationen instans instanser institutionen
institutioner institutionerna instruerade instruktion instruktioner instruktör instrument instrumentala instrumentet
instrumentmakare inställd inställda inställning inställningen inställt instämmer insvept insyn insänt int intakt intar
inte integration integrationen integrera integrerat integritet intellektuell intellektuella intelligens intelligenta
intendent intensitet intensiv intensiva intensiven intensivt intentioner intern interna internat internationellt
internet internetanvändare internt intervju intervjuade intervjuare intervjuas intervjuat intervjuer intill intim
intimt intoning intressant intressanta intressantare intresse intressen intressenter intresseområden intresserad
intresserade intresserar intresset introducera introduceras intryck intrycket inträde inträder inträffa inträffade
inträffar inträffat intyg intyget intäkter intäkterna intåg inuti invalidiserade invandrare invandraren invandrarna
invandring inverkan investera investerare investerat investering investeringar investeringarna invigde invänder
invändning invänta invånare invånarna iogt ipad iranier iranierna iranska irländske ironi ironisk irritation irriterad
irriterande isar isbelagd iscensätter isen ishockey iskallt islamiska islamister isländska isolerad isolerade isoleras
isolerat isolering israeliska istapp istället isä isär it ital italiensk italienska itne iv ivrig iväg ja jacka jackan
jackor jag jagade jagar jaget jaha jaja jakt jakten januari japanska japp jar jas javisst jesaja jfr jnr jobb jobba
jobbade jobbar jobbat jobben jobbet jobbigt jodå joh jojk jojkar jojken jollrar jord jordbruk jordbrukande jordbrukare
jordbruket jordbrukets jordbruksdepartementet jordbruksfrågor jordbrukspolitik jordebok jorden jordens jordnöt jour
jouren jourhavande jourhem jourläkare journalen journalist journalisten journalister journalisterna journalistik
journalsystem ju jubileet jublar judar jude judisk judiska judo jugoslaver jugoslaverna jugoslavisk jugoslaviska jul
julafton julas julbocken julbord julbordet juldagen julen julens julgranen julhandeln julhelgen julklapp julklappar
julkort jullovet julmat julnatten julskinka jultal jultomten jumbon jun jungfru juridik juridisk juridiska jurist
jurister just justerare justeras justeringar justitieministern jvm jägare jägaren jämför jämföra jämföras jämförbara
jämförbart jämförelse jämförelsen jämförelsevis jämfört jämlikhet jämn jämna jämnare jämnt jämnårig jämställdhet jämt
jämte järn järnbrist järnrör järntillskott järnvägare järnvägarna järnvägen järnvägsförbindelse järnvägssystemet
jästsvampar jättebra jätteduktig jättefint jätteledsen jättelika jättemycket jätten jätteroligt jättesnälla jättestark
jättetrevlig jäv jävla kaffe kaffebryggaren kaffebröd kaffekannan kaffekassan kaffekopp kaffesumpen kaffet kaffetermos
kaféet kaka kakan kakel kakelugnsmakare kaktusarna kalas kalcium kalendarium kalendern kalevala kalium kalkbrottet
kall kallad kallade kallades kallar kallat kallats kallelse kallelsen kallelser kalles kallsinniga kallskänka kallt
kalven kameran kameror kammaren kampanj kampanjen kampen kamrater kamraterna kamratskap kamrem kamrer kan kanadensiska
kanaler kanalisera kandidat kandidater kanel kanin kaninen kanner kanske kanslichef kanten kanter kanterna kaos kap
kapa kapacitet kapaciteten kapade kapillärt kapital kapitalet kapitalism kapitalistiskt kapitel kapitelböcker kappa
kapprummet karaktär karaktären karaktäristiska karamelliserade karate karies karnevalen karriär karriären karriärens
kartan kartlägga kartläggning kartograf kartong kartonger kartritare kartskiss kasern kaskad kassa kassan kassar kasse
kassetten kassetter kassetterna kasta kastade kastades kastar kastat kasten kastrull kastrullen kastruller katalanska
katastrof katastrofen kategori kategorier kategorierna kategorin katekes katolik katoliker katolikerna katolsk
katolska katt katten katter kattungarna kaviar kbt kedja kedjan kejsarsnitt kemilärare kemiska kennel keppra keramiker
ketchup kex kg kh kidnappade killar kille killinggänget kilo kilometer kilometers kind kinden kinder kinesisk
kinesiska kinesiskt kioskägare kirurg kirurgiska kissade kissar kit kittlar kj kl kladd kladdkaka klaga klagade klagar
klagat klagomål klagomålen klanen klantar klappa klappade klappar klar klarade klarar klarat klargjorde klarhet
klarlagt klarspråk klart klartecken klartext klass klassen klasser klassföreståndare klassiker klassisk klassiska
klasskamrat klasskamrater klasslärare klassresa klassrum klassrummet klena klev klicka klient klienten klienter klimat
klingar klinikchefen kliniken klinikerna kliniska kliniskt klipp klippa klipper klippet klippor klippt klippte
klistermärken klistra klistras kliv kliva kliver klocka klockan klockat klockor klockslag klok kloka klokare klokaste
klokhet klokt klon klossar klossarna kloster klubb klubban klubbar klubbarna klubbens klunk klunkar klyvbara klä klädd
kläder kläderna klädsel klänning klär klättra klättrade klättrar klättring klåda klösmärken km knacka knackade knackar
knackning knappa knappast knappt knas knip knipa kniper kniv knivar knuff knuffar knuten knutet knutna knyter
knytnävsslag knyts knä knäcke knäckebröd knäcket knäna knäpper knäskada knät kock kod koden kofta kognitiv kognitivt
koja kojan koka kokar kokerska kokt kokta kol kola kolare koldioxid koldioxidutsläpp kolet kolhydrat kolhydrater koll
kolla kollade kollaps kollar kollega kollegan kolleger kollegor kollektion kollektiv kollektiva kollektivavtal
kollektivt kollektivtrafik kollektivtrafiken kolliderade kollision kolmonoxid kolon koloni kolonier kolonin kolumner
kom kombination kombinerade komedi komedin komediserien komer komet komikern komiskt komjölk komma kommande kommandot
kommatecken kommentar kommentarer kommentarsfältet kommentera kommenterar kommenterat kommer kommersiella kommission
kommit kommittéer kommittén kommunal kommunalnämnden kommunalråd kommunalrådet kommunalskatt kommunalt kommundelsnämnd
kommunen kommuner kommunerna kommunfullmäktige kommunicera kommunicerar kommunikation kommunikationen kommunikationer
kommunikationsdepartementet kommunikationssystem kommunikatör kommunismen kommunister kommunistiska kommunistpartiet
kommunstyrelsen kommunstyrelsens kompanichef kompatibelt kompensera kompenserade kompenserar kompetens kompetensen
kompis kompisar kompisarna kompisen komplett komplettera kompletterande kompletterar kompletteras kompletterats
komplex komplexa komplext komplicerad komplicerat komplikationer kompromiss kompromissvilja komvux koncentration
koncentrerad koncentrerade koncentrerat koncern koncernen koncernens koncession kondenserad konditor konferens
konferensen konflikt konflikten konformitet kongressen konjak konjunktur konjunkturen konkret konkreta konkurrens
konkurrensen konkurrent konkurrenter konkurrenterna konkurrera konkurrerar konkurs konkursen konsekvens konsekvenser
konsekvenserna konsekvent konsekventa konsert konsertarrangör konsertens konserter konserthus konservativa konservator
konservering konst konstant konstatera konstaterade konstaterar konstateras konstaterats konsten konstens konstig
konstigheter konstigt konstituera konstituerar konstitution konstitutionen konstitutionsutskott konstitutionsutskottet
konstnär konstnären konstnärer konstnärliga konstnärsfamilj konstruera konstruktiv konstruktivt konstverk konsult
konsultation konsultationen konsultationer konsulten konsultera konsulterade konsulterat konsumenten konsumenterna
konsumentprisindex konsumerar konsumtion konsumtionen konsumtionens kontakt kontakta kontaktad kontaktade kontaktas
kontaktat kontaktbok kontakten kontakter kontaktfamilj kontaktförbudet kontaktperson kontaktpersonen kontanter
kontinenten kontinenter kontinuerlig kontinuerligt konto konton kontor kontoret kontot kontra kontrabas kontrahenterna
kontrakt kontrakten kontraktet kontroll kontrollen kontroller kontrollera kontrollerade kontrollerar kontrolleras
kontroversiell kontroversiella konungen konventionell konventionella konventionen konventioner konverterat konvertiter
koordinator kopia kopierad kopieringsrummet kopimismen koppar koppen koppla kopplad kopplas kopplat koppleri koppling
kor koran koreografi korg korgen korna korr korrekt korrekta korrekturläsare korrekturläst korrespondent korridor
korridoren korridorerna korrigerad korruption kors korsande korsning korsningen korsordet korståg kortare kortet
korthet kortregister korttids korttidsvistelse kortversion korv korvkiosk kost kosta kostade kostar kostat kostcirkeln
kostnad kostnaden kostnader kostnaderna kostnadsfri kostnadsfritt kostnadsskäl kostsam kostym kotletterna kottar kp
kpi kr kraften krafter krafterna kraftfullt kraftig kraftiga kraftigast kraftigt kraftstation kraftverk kram kramade
kramper kran kranen kranförare krasch kraschade krav kraven kravet kreativitet kreativt kretsar kretsen kretsens
kriget krigsmakten krigsmateriel kriminalitet kriminaliteten kriminalpolitiska kriminalstatistik kriminalvård
kriminalvårdare kriminella kriminologiska kring kris krisen kriser krishanterare krisplan krisstöd kristdemokratiska
kristet kristna kriterier kritik kritiken kritiker kritikers kritiserade kritisk kritiska kritiskt kroaterna kroatiska
krockade krockat krognotan krogshow krokat krona kronisk kronorna kropp kroppar kroppen kroppsliga kroppsligt kruka
krusbär krut krya krycka krydda krymper kryper kryss kryssa kräftpremiären kräkningar kräks kräktes kränkande kränker
kräva krävas krävde krävdes kräver krävs krävt kröker kröp kt kubanska kubb kuddar kuddarna kudden kul kulisserna
kulmen kulor kultur kulturella kulturellt kulturen kulturer kulturformer kulturgeograf kulturmiljöer kummin kund kunde
kunden kunder kunderna kungadömet kungafamiljen kungaparet kungen kunglig kunna kunnat kunnig kunskap kunskapen
kunskaper kunskapsläget kunskapsprovet kupp kur kurator kuratorer kuratorerna kuratorn kurd kurdisk kurdiska kurmanji
kurragömma kurs kursen kurser kurserna kurskamrat kurvan kusinen kusiner kust kuvert kuvertet kuvös kvadrat
kvadratmeter kvalet kvalificerad kvalificerade kvalificerat kvalitet kvaliteten kvall kvantitet kvar kvarglömt
kvarlevor kvarlevorna kvarnar kvarstanna kvarstår kvart kvartal kvartalet kvarter kvarteret kvarts kvartsfinal
kvartsfinalen kvartsfinalerna kvartssekel kvick kvinna kvinnan kvinnans kvinnas kvinnlig kvinnliga kvinnligt
kvinnogöra kvinnoideal kvinnor kvinnorna kvinnornas kvinnors kvisten kvitterade kvittering kvitto kvitton kvot kvoten
kvotflykting kväll kvällar kvällarna kvällen kvällspass kväva kväve kycklingar kycklingen kyla kylan kylberg kylen
kylskåp kylskåpet kylvattnet kyotoavtalet kyrkas kyrklig kyrkliga kyrkogård kyrkoherden kyrkokören kyrkomusiker kyrkor
kyrkorna kyrkorådet kyrkovalet kyrkvaktmästare kysk käken källa källare källaren källor kämpa kämpade kämpar kämpat
känd kända kände kändes kängor kängorna känna kännedom känner kännetecken kännetecknas känns känsla känsliga
känslomässiga känslomässigt känslor känslorna känt kär kära kärl kärlek kärleken kärlekens kärleksfullt
kärlekshistoria kärlkramp kärnenergi kärnfamiljen kärnfamiljer kärnklyvning kärnkraft kärnkraften kärnorna
kärnreaktioner kärnvapen kåken kåvepenin kö köer köket köksbordet köksfläkten köksgolvet kön könen könet könsorgan
könsrollen könsroller könsrollerna könssjukdomar köp köpa köpare köpas köpcenter köpcentrumet köper köpet köpkraften
köpmannen köpmän köps köpt köpte köptes kör köra köras körbanan körda körde kördes kören körfält körkort körning körs
körsången kört kötid kött köttbullar köttet köttsoppa lab labb lacken ladan ladda laddad laddade laddas laddat lade
lades ladugård lady laestadianer lag laga lagad lagade lagar lagarna lagas lagat lagen lagens lager lagerarbetare
lagerlokal laget lagkapten lagkaptenen lagligt lagom lagparagraf lagrad lagring lagstiftning lagstiftningen lagt lagts
lagverk lagöverträdare lakan lamictal lammkött lamotrigin lampan lampor lamporna land landar landet landets lands
landsbygden landskamper landskap landsköldpadda landslag landslaget landslagschef landslagsläkaren landslagsmannen
landsmän landsorten landstingen landstinget landstingsval landstingsvalen lanolin lansera lanserade lanserades
lanserar lanserat lantbrevbärare lantbruk lantbrukare lapp lappar lappen larare larm larmad larmades larmar larmas
larmet lart last lastbil lastbilar lastbilen lastbilschaufför lastbilstrafik lathund latin latinska lavin lavinen
laviner lax laxen lb led leda ledamot ledamoten ledamöter ledamöterna ledande ledare ledaren ledarens ledarskap ledd
ledda ledde leden leder ledet ledig lediga ledigt ledning ledningen ledningsförmåga ledningsgrupp leds ledsagare
ledsen ledset ledsna ledstjärnor leende leendet leg legat legitimation lego leka lekande leker lekplatsen lekplatser
leksak leksaken leksaker lekskola lekskolor lekte lektion lektionen lektioner lektionerna lektor lektyr ler lera leta
letade letar letat lett lettisk leukemi leva levande levaxin levde lever leverans leveranser leverantör leverantörer
leverantörerna leverera levererade levererar levereras levererat leverpastej levnad levnadsstandard levnadsåret lght
libaneser liberaler liberalerna libyska licens licensen lidande lider lidingöbanan lidit lift liga ligacupen ligan
ligga liggande ligger lik lika likaberättigande likadant likartade likaså likblek like likformiga likhet likna
liknande liknar liksom likt liktydigt likväl likvärdiga lillasyster lillasystern lille lillebror lillgammal limpa
lindra lindrig lindrigare lindrigt lingala lingon linje linjeloppet linjen linjer linjerna linser lipas lista listade
listan listor lita litar litauisk lite liten liter litern litet litium litteratur litteraturen litteraturvetenskap
litterär litterära live livet livets livlig livligt livlösa livsform livshotande livslängd livsmedel
livsmedelsförsörjning livsmedelsförsörjningen livsmedelsproduktion livssituation livssyn livstecken livstecknet
livstid livstids ljud ljudet ljudtekniker ljuger ljumskbråck ljungen ljus ljusa ljusare ljusbehandling ljuset
ljuskänslighet ljuspunkt ljust ll lma lob lock locka lockande lockar lockat locket log logen logik logistiker logoped
logopeden lojal lokal lokala lokalen lokaler lokalerna lokalpolisområde lokalt lokalvårdare lokförare lokus lol lonn
lopp loppet loppis lorry loss lots lotteriet lov lovade lovande lovar lovat lp lpo lpt lucianatten lucka luddigt luft
luften luftförsvar luftgevär luftrum luftväg luggen lugna lugnare lugnas lugnat lugnets lugnt lukta luktade luktar
lulesamiska lunch lunchen lunchtid lungcancer lungräddning luo lura lurade luren lusekofta lussekatter lust lusten
luta lutar lutfisken lvu lycka lyckad lyckades lyckan lyckas lyckat lyckats lycklig lyckliga lyckligare lyckligt
lyckligtvis lyckokänsla lyder lydig lydnad lyft lyfta lyfte lyfter lyfts lyhörd lymfom lysande lyser lysrör lyssna
lyssnade lyssnar lyssnarna lyssnat lyx lä läckage läcker läge lägen lägenhet lägenheten lägenheter lägenheterna läger
läget lägg lägga läggas lägger läggning läggs lägre lägret lägsta läk läka läkarbedömning läkarbesök läkare läkaren
läkarens läkarintyg läkarna läkartid läkarundersökning läkarutlåtande läkarvård läkemedel läker läktaren lämna lämnad
lämnade lämnades lämnar lämnas lämnat lämnats lämning lämpar lämplig lämpliga lämpligt länder ländernas ländryggen
länet länets längd längden längdskidåkning länge längre längs längst längsta längtan längtansfullt längtar länk länkar
länkas länsdelen länspolismästare länsstyrelsens länsveterinär länsveterinären länsväg läppar lär lära lärare
lärarvikarie lärda lärde lärling läroplanen lärt läs läsa läsare läsaren läsas läser läses läsk läsning läst lästa
läste lät lätta lättar lättare lättast lättaste lättillgänglig läxa läxhjälp låda lådan lådor låg låga lågavlönade
lågkonjunktur lågmält lågstadiet lågt lån låna lånade lånar lånat lånet lång långa långfilm långfredag långresa
långsam långsamt långsiktig långsiktiga långsiktigt långt långtgående långtidsutredningen långtradare långvarig
långvarigt långväga lår lårbenet lårbenshalsen låren låret lås låsen låses låssmed låst låste låt låta låtar låtarna
låten låter låtit låtsas låtsaslek låtskrivare lö löd löfte löften löftet lögnen löjliga löjligt lök lön
lönebildningen lönen löner lönesystem lönesystemet löneökningar lönsam lönsamhet lönsamheten lönsamt löntagarna
löpande löper löpning lör lördag lördagar lördagarna lördagen lördagens lördags lördagskvällen lördagsmorgonen lös
lösa lösas lösen löser lösning lösningar lösningarna lösningen löst löste lövträd macken mackor madrass madrassen mae
magen magert maginfluensa magisk magiska magkänsla magneter magnifik magnifikt magont magra magsmärta mail majoritet
majoriteten maka makalös makar makarna makarnas makaroner makars make makedonier makedonska maken makes makt makten
maktens makter maktkampen maktstrukturen mald mallen mammagruppen mamman mammans mammas mammor mammorna manade manager
mandag mandat mandelmassa mandinka manga manipulation manlig manliga mannen mannens manualen manuell mapp mardrömmar
marginal marginellt marinbiolog markant marken markera markerade markerar markerat markering marketenteriet marknad
marknaden marknader marknaderna marknadsekonomi marknadshyror marknadsmässiga marknadsplats markplan markservicen
markägare markägaren markägarna markörer maskinen maskineriet maskinförare maskiningenjör maskinist maskinoperatör
massageterapeut massakern massiv massiva massmedia massor mat matad mataffären matar matbordet match matchen matchens
matcher matcherna matchklockan matematik matematiken matematiska maten material materialet materiell materiella
matkassen matkön matlagning matlådan matning matriarkat matriser matro maträtter matsal matsäck mattan matte
matteboken matteklubben matteläraren matten matvanor matvägran maximalt me med medalj medaljen medaljerna medan
medarbetare medborgare medborgarna medborgarskap meddela meddelade meddelande meddelanden meddelandet meddelar
meddelas meddelat medel medelklassen medelstora medeltal medeltida medelålders medföljer medför medföra medförde
medförfattare medfört medge medger medges medgett medgivande medhjälp medhåll median medicin medicinen mediciner
medicinering medicinsk medicinska medicinskt medier medierna mediernas medlare medlem medlemmar medlemmarna
medlemmarnas medlemmars medlemskap medlemsland medlemsländer medlemsländerna medlen medtävlare medverka medverkan
medverkande medverkar medvetande medvetandet medveten medvetenheten medvetet medvetna medvetslös mej mejl mejlet
mekaniker melatonin mellan mellandagarna mellankrigstiden mellanmålet mellannamnet mellanrum mellanskillnaden
mellanslag mellanstadiet mellansvenska mellersta melodifestivalen memoarer men menade menar menas menat mening
meningar meningen meningsfulla meningsfullt meningslöst meningsskapande menstruation menyn meo mer mera meritlistan
merparten messias mest mesta mestadels metadon metafor metaforerna metafysiska metallslöjd meteorologi meter meters
metoden metoder metoderna metodologiskt meänkieli mg mickelsmäss micron middag middagarna middagen midnatt midsommar
mig migrationsfrågan migrän mikrogram mild mildare mildra milen militär militära militären militärer milj miljard
miljarder miljon miljoner miljonrullningen miljonär miljöer miljöfrågor miljön miljöns miljöpåverkan miljövänlig
milligram milliliter milt min mindre minimal minimalt minimistandard minister ministern ministerrådets ministrar
minitouren minnen minnena minnesanteckning minnesanteckningar minnesblad minneslapp minnet minns minoriteter
minoriteters minska minskad minskade minskande minskar minskas minskat minskning minst minsta minus minusgrader minut
minuten minuter minuterna minuters mirtazapin miss missa missade missar missat missbruk missbrukande missbrukar
missbruket missen missfall misshandel misshandeln misshandlat missilerna missionshus missionär missionärer misslyckade
misslyckades misslyckande misslyckanden misslyckats missnöjd missnöjda missnöje missräkning misstag misstagit
misstankar misstankarna misstanke misstro misstroendeförklaring misstänker misstänks misstänkt misstänkta misstänkte
misstänktes mist miste misär mittbacken mitten mittfältaren mittlinje mix mixtur mjuk mjuka mjukare mjukgörande
mjukisdjur mjukt mjöl mjöliga mjölk mjölkbonde mjölkglaset mjölkkartonger mjölkpaketet mjölkpall mjölktänder mkr mkt
ml mm mme mmol mobbning mobil mobilen mobiler mobilerna mobiliserar mobilsvar mobiltelefoner mod mode modehusets
modell modellen modeller moder moderata moderator moderkaka modern modernare modernaste moderniseras moderns modernt
moderskap modersmål modersmålslärare modet modigt moffa mogen moget mogna mognad molybden moment mommo moms momsen
monetär monogama monogami monogamt montera monterats montör moped mopeder mopedister moppa moral moraliserande
moralisk moraliska moraliskt morbrodern mord mordbrand mordet mordförsök morfadern morfar morfars morfin morfologisk
morföräldrar morföräldrarna morgnarna morgon morgondagens morgonen morgonmänniskor morgonpigga morgonrock
morgonrusningen mork mormodern mormors morn mornar mornarna morot morrn mors morsan morse morötter moset moster
mostern mote motet motgångar motiv motivation motiverar motiveras motivering motiveringen motivet motorfordon motorisk
motoriskt motorn motorsåg motortrafikled motortrafikleden motorväg motorvägen motsats motsatsen motsatt motsatta
motstånd motståndare motståndaren motståndarna motståndet motsvara motsvarande motsvarar motsvaras motsvarighet
motsättning motsättningar mottagande mottagandet mottagarna mottagen mottagning motto motverka msk mugg muggen
multinational multinationella mummi mun munk munkar munkjacka munnen munterhet muntlig muntliga muntligen muntligt
murare murbruk museer museerna music musikalisk musikaliska musikaliskt musiken musikens musiker musikinstrument
musiksalen musikskolan musikskolans musiktjänsten musikvideos muskelatrofi muskeldystrofi muskelsjukdom muskeltonus
muskler muslim muslimer muslimsk mutism mutor mvh mycke mycken mycket mygga myndigheten myndigheter myndigheterna
myndigheternas mynning mynt mysigt myt myten mytologiska mytomspunna mäklarna mäktig mäktiga män mängd mängden mängder
männen männens människa människan människans människoföda människohandel människor människorna människornas människors
mäns mänsklig mänskliga mänskligheten mänsklighetens mänskligt märk märka märkbart märke märken märker märkligaste
märkligt märks märkt märkta märkte mässan mässling mästare mästerskap mästerskapet mästerverk mät mäta mäter mätning
mätningar mätningen mäts mätt mätta må måhända mål måla målade målar målare målas målat målats målen målet målgrupp
målmedveten målmedvetet målning målningar målrekord målskytt målsägande målsägandebiträde målsättning målsättningar
målsättningen måltid måltider måltiderna målvakt målvakten mån månad månaden månadens månader månaderna månaders
månads månadsbrev måndag måndagar måndagen måndags måndagskvällen måndagsmorgonen måne månen många mångas mångfald
mångfalden mångkulturella mångsidighet mångåriga mår måste måttlig måtto möbler möblera möda mödrar mödrarna mögel
möjlig möjliga möjligaste möjligen möjliggör möjlighet möjligheten möjligheter möjligheterna möjligt möjligtvis
mönster mönstrar mönstret mörda mördaren mördat mörka mörkare mörker mörkret mörkt mössa mössor möt möta mötande mötas
möte möten mötena möter mötesprotokoll mötesspår mötestid mötet mötets möts mött mötte möttes nackdel nackdelar
nackdelarna nackdelen nacke nacken nagelsalongen naglarna naken nalle nallen naloxon namn namnen namner namnet namnge
namngiven namngivningen namnlapp napp napparna nappflaska nappflaskan nar narkolepsi narkos narkotika narkotikabrott
nation nationaldag nationalinkomst nationalinkomsten nationalism nationalismen nationell nationella nationellt
nationen nationsgränser natomedlemskap natten nattetid natti nattis nattligt nattpass nattskift nattskräck
nattsköterskan nattvak nattvila nattåg nattåget natur naturen naturgas naturgasen naturkunskap naturlig naturliga
naturligt naturligtvis naturreservat naturvetenskapliga naveln ned nedan nedanför nedanstående neddragningar nederlag
nederst nedför nedgång nedgången nedkylning nedlagt nedläggning nedsatt nedskrivet nedskärningar nedstämdhet nedsövd
nedtecknad nedtrappning nedärvda nedärvt nedåt neg negativ negativa negativt nej neka nekande nekar nekas neonatal
neonatala neonatalavdelningen nepalesiska nepali ner nere nerifrån nervöst neråt neurofibromatos neurologen
neurologisk neurologiskt neutral neutrala neutraliteten neutralitetspolitiken neutralt neutron neutroner neutronerna
newborn ngn ngt nhl ni nian nickade nickar nigeriansk nio nionde nioårig nioåring nischer nitrat nittio nittiosju nivå
nivåer nivåerna nivån nix njae njure njuta njuter njutning njöt nobelbanketten nobelkommittén nobelpris nobelpriset
nobelpristagare nobelpristagaren nog noga noggrann noggrant noll nollan nollor nollorna nominerad nominerats
nomineringar nordamerikanska nordbor nordeuropa nordisk nordkoreanska nordligaste nordost nordsamiska nordtyska
nordväst norm normal normala normalt normer norr norrgående norrländska norrman norrmannen norrmän norrmännen
norrskenet norrut norrvik norsk notarie notera noterade noterades noterar noteras noterat notering novell novellen
november npf nting nu nuläge nuläget numera numrerade numret nunnan nutida nuvarande nyanserad nyaste nybakt nybildade
nyblivna nybyggarna nybygge nyckel nyckelbenet nyckeln nycklar nycklarna nye nyfiken nyfikenhet nyfiket nyhet nyheten
nyheterna nyhetsmagasinet nykomling nykter nykterist nyligen nynna nynnar nysning nyss nytillskott nytt nytta nyttan
nyval nyår nyåret nyårsafton nyårsdagen nä näbb nämligen nämn nämna nämnas nämnd nämnda nämnde nämnden nämndens nämner
nämns nämnt nämnts nära närhet närheten näring näringsdryck näringskedjor näringslivet närliggande närmade närmar
närmare närmast närmaste närstående närvarande närvaro närvaron närvårdare näsan näsdukar nässlor näst nästa nästan
näste nästintill nät nätet nätmobbning nätter nätterna nätters nätverk nätverkstekniker nå nåd nådd nådda nådde nåddes
nådigt någon någons någonsin någonstans någonting någorlunda något några nåja nålar nån nånstans når nås nåt nått nöd
nödvändig nödvändiga nödvändigt nödvändigtvis nöja nöjd nöjda nöje nöjer nöjt nött nötter oacceptabelt oae oanmält
oavbrutet oavgjorda oavgjort oavsett ob obalans obefintlig obegripligt obehandlad obehindrat obekant obemannade
oberoende obestämd obetydlig obetydliga objektiv obligationer obligatorisk obligatoriska obligatoriskt obs observation
observationer observera obskyra ocd ock ocksa också ockuperad ockuperat ode oden odlarna odlas odling odlingen
oegentligheter oense oerhörd oerhörda oerhört off offense offensiv offensiva offentlig offentliga offentliggjorde
offentligheten offentligt offer officerare officiell officiella officiellt offren offshore ofredande ofrivilliga
ofrivilligt ofta oftare oftast ofödda oförändrad oförändrat ogift ogifta ogiltig ogiltiga ogynnsamma oh ohälsa
ointressant oj ojämnt okej okidoki oklanderligt oklar oklart okomplicerad okonventionell okt oktober okänd okända
okänt olaga olaglig olanzapin olika olikheter olikheterna olja oljan oljans oljedroppar olust olycka olyckan olycklig
olyckliga olyckor olycksfall olycksplatsen olympiska olägenhet olämpligt olåst ombord ombud ombuden ombudet ombyggd
ombyggnad omdöme omedelbar omedelbara omedelbart omega omfatta omfattade omfattande omfattar omfattning omfattningen
omfångsrika omgifte omgiven omgivningen omgående omgång omgångar omgångarna omgången omhändertagandet omhändertagna
omhändertog omkom omkommit omkomna omkring omkull omkörning omlagd omnämnandet omprövat omprövning omringat område
områden områdena områdets omröstning omröstningen omsatt omslagspapper omsorg omsorgsfull omstridda omstrukturering
omställning omständigheter omständigheterna omsvep omsättning omsättningen omtalad omtalas omtyckt omtänksam omvald
omvandling omvända omvärld omvärlden omvårdnad omxs omålad omöjlig omöjliga omöjligt on onaturligt ond onda ondskan
one onekligen ons onsd onsdag onsdagar onsdagen onsdagens onsdags onsdagskvällen onsdagsmorgonen ont onödan onödig
onödigt op opartisk open opera operation operationen operativsystem operatör operera opererad opererade opererades
opererande opereras opererat opinion opposition oppositionella oppositionen oppositionsgrupper oproblematisk optiker
optimism optimistisk optimistiska optiska orangefärgade ord ordagrant ordbok ordentlig ordentliga ordentligt order
orderingången ordet ordf ordföranden ordförandeskap ordförråd ordinarie ordinerar ordinerat ordinärt ordna ordnade
ordnar ordnas ordnat ordning ordningen ordval organ organisationen organisationer organisationerna organisatorisk
organisera organiserad organiserade organisk organist orgelbyggare orienterad orientering orig original orimligt ork
orkade orkanen orkar orken orkester orkestern oro oroa oroad oroande oroar oroas orolig oroliga oron oros orosanmälan
orsak orsaka orsakade orsakas orsakat orsakats orsaken orsaker orsakerna ort orten orter orterna ortnamn ortodox
ortodoxa ortopeden oräkneliga orätt orättvisa orättvist osams osannolik osannolikt osedvanligt oskadd oskadda oskyldig
oskyldiga oskyldigt osl osolidariskt oss ost osten osteogenesis ostmacka ostmästare ostron osund osv osäker osäkerhet
osäkert osäkra otrevlig otrohet otrolig otroliga otroligt otrygghet otukt otur otvättat otydligt oupplösligt out ovan
ovanför ovanlig ovanliga ovanligt ovanpå ovanstående ovationer over overall overallen oviktigt oväder ovädret oväntade
oväntat oxazepam oxycontin oxå oändligt oöverstigliga pa pacemaker packa packade packar packat pad padda paff pair
paket paketen paketerad paketet pakistanska palestinier palestinske pallen palmemordet panda panflöjt panik
panikslagen panikångest panna pannan pannkakor pansarvärnskanon papa pappan pappans pappas papperen papperet
papperslösa pappersnäsdukar pappmugg pappor papporna pappornas papprena pappret pappskiva par para paradise paradoxalt
paragraf paragrafen parallell paralleller parallellism parallellklassen parallellt paranoia parasiter parbildning
parentes parenting pares paret parets parfym parfymer paritet parken parkering parkeringen parkerings parkeringshuset
parkeringsplats parkeringsvakt parkerna parlament parlamentarisk parlamentarism parlamentarismen parlamentsval parodi
parten parter parterna parti partibeteckning partier partierna partiernas partiets partiklar partiklarna partiledare
partiledaren partiordförande partiprogrammet partisympatierna partner partnern pashto pass passa passade passagerare
passagerarna passande passar passera passerad passerade passerar passet passiv passivitet passivt pasta pastoratet
pastorn patentlagen patient patientdatalagen patienten patientens patienter patienterna patos patriark patriarkalisk
patriarkaliska patriarken patrol patrull patrullen paus pausad pausen pcl pct pdsa ped pedagog pedagogen pedagogik
pedagogisk pedagogiska pedagogiskt pef peka pekade pekar pekning pelare pelargonerna pendeltågen pendlar pendlare
pendling pengana pengar pengarna penna pennan penningpolitik penningpolitiken pennor pens pension pensionen pensioner
pensionerad pensionerna pensionsålder pensionärer pensionärerna pepparkakor perfekt perfekta periferi period perioden
perioder perioderna periodiskt periodvis permanent permission permitterad pers persilja persiska person personal
personalen personbil personbilar personen personer personerna personers personkrets personlig personliga personlige
personligen personlighet personlighetsdrag personligt personnr personnummer persons personskador perspektiv
perspektivet perthes perukmakare petitess pga pianisten piano pianolärare pianostämmare pigg piggt pillar piller pilot
piloten pimpla ping pingst pingstvänner pinnarna pinsam pinsamma pinsamt pipa pist pistade pisten pister pistolen
pitabröd pizza pizzasalladen pizzerian pjäs pjäsen pk placenta placera placerad placerade placerades placerar placeras
placerat placerats placering placeringar placeringen placeringsenheten plagg planat planen planer planera planerad
planerade planerar planeras planerat planering planeringen planerna planet planka plankton planlöst planta plantskola
plast plasten plastficka plastkasse plats platschefen platsen platser platserna platt platta plattan plattformar
plattsättare play plikt plocka plockade plockar plockat plockats plogad plogade plogar plomberas pluggar plugget plus
plusgrader plutonium plågas plånbok plånboken plåster plåtar plåten plåtis plåtslagare plötslig plötsligt pm pnr podd
poesi poeten pojk pojkar pojkarna pojke pojken pojkens pojkvän pojkvännen polarna polisanmälan polisanmälde
polisanmält polischef polischefen poliserna polisförhör polismyndigheten polistidningen politik politiken politiker
politikerna politikernas politikers politisk politiska politiskt polsk polska polyandri polygami polygyni pong
popularitet populära populäraste populärt pornografin porslin port portalen portar portarna porten portion portioner
portkoden porträtt porttelefon portugiserna portugisiska position positioner positiv positivt postadress postanstalt
postkontoret postlådan postnummer postnumret postort poströster poströsterna posttraumatisk potatis potatisar
potatisen potatisskalare potten powerpoint poäng poängen poängsumman pragmatisk praktik praktiken praktikplatser
praktisera praktiserar praktisk praktiska praktiskt prasslar prata pratade pratar pratas pratat pratig pratsam praxis
precis predikar preeklampsi pregabalin preliminär preliminära premie premier premierna premiär premiären
premiärminister premiärministern preparat presens present presentation presenter presentera presenterade presenterades
presenterar presenteras presentkort presidenten presidenterna presidentposten presidentvalet pressa pressade
pressansvarig pressar pressas presschef pressen presskonferens presskonferensen pressmeddelande pressträff prestation
prestationer prestationsbaserade presterat prestige presumtiva preventivmedel previa prickad prickar primära
primärenergi princip principen principer principerna principiellt prioriteras prioritering prisad priser priserna
priset prisets prisfall prissumman prissättning pristagare prisutvecklingen privat privatliv privatperson
privatpersoner privatpraktiserande privatsak privilegier prix problem problematik problematiskt problemen problemet
proc procedur procent procenten procentenheter procents process processen processindustrin procession processor
processorn producera producerade producerar produceras producerat produkt produkten produkter produktion produktionen
produktionsteknik produktiva produktivitet prof profan professionella professorn profeten proffs prognosen prognoser
prognoserna program programblad programledare programledaren programmen programmeras programmet projektet projektets
projektledare promenad promenaden promenader promille prompt propaganda proportion proportioner propositionen proppen
propranolol prosten protein proteiner protest protestant protestanter protestanterna protestanternas protestantisk
protestantiska protester protestera protesterna protokoll protokollet protoner prov prova provade provar provat proven
prover proverna provet provets provinsialläkare provisoriska provtagning pryo prägel präglade präglades präglar
präglas präglat präglats präst prästen präster prästgård pröva prövar prövas prövat prövats ps psalmbok psalmboken psi
psyk psykiatrin psykiatrisk psykiatriskt psykiska psykolog psykologen psykologer psykologerna psykologiska psykos
psykosocialt psyksjuk pth ptp ptsd puben publicera publicerad publicerade publicerades publiceras publicerat
publicering publik publiken pucken puh puls pump pumpar punk punkt punkten punkter punkterade punktlig pupillerna
pussel puts putsa puttrar pvk pwr pyjamas pyjamasen pyssel pälsar pärla pärlsocker pärm pärmar pärmen påbjuder
påbörjad påbörjar påfallande påfrestande påfrestningar påföljd påförs pågick pågå pågående pågår pågått påhitt påkörd
påkörda påminde påminna påminnelse påminner påpekade påpekar påpekat påsar påsen påsk påskaftonen påskas påslagen
påstå påståendet påstår påtaglig påtagliga påtagligt påträffad påträffades påverka påverkad påverkade påverkades
påverkan påverkar påverkas påverkat påverkats påverkbar påvisa qr qtc quechua quetiapin rabbla rad radband rader
radera raderar raderat raderna radhus radikala radikalt radiokommunikation radion ragnarök raka raken raket raketen
raketer rakhyvel rakning rakt rally rallyförare rallyt ramar ramen ramla ramlade ramlat ramlösa ramp ramsa ramsor
rangordning rankad rankas rapport rapporten rapporter rapportera rapporterades rapporterar rapporteras rapporterats
rapporterna ras rasade rasande rasar rasat raser raserar rasistiska raskt rast rasten rasterna rastplats ratas
rationalisera rationell rationellt ratten rattfylleri razzia reactor reagera reagerar reagerat reaktion reaktionen
reaktioner reaktionerna reaktiv reaktorer reaktorn realiseras realism realismen realistisk realistiska realistiskt
realitet rebeller rebellerna recensent recept receptarie receptionen recession redaktion redaktör redan rederiet
redigera redigerats redigering redo redogöra redogörelse redovisa redovisade redovisar redovisas redovisning reds
redskap reducerad reducerade reduceras reducerats reducering reell reella ref referens referenser reflektera
reflektion reflektioner reflexer reflux reform reformen reformer reformeras reg regel regelbundenhet regelbundet
regelbundna regeln regemente regerande regering regeringar regeringarna regeringskansliet regeringspartierna
regeringsskifte regi regimen regional regionala regionen regionens regioner regionerna regionplanen regionsjukhuset
regissera regissören register registrator registrerad registrerade registreras registrering registret reglagen regler
reglerar regleras regleringen reglerna regn regnade regnar regnig regnkläder regnkläderna regnr regnrock regnställ
rehabilitering rehabiliteringen rejäl rejäla rejält reklam reklamen rekommendation rekommendationer rekommenderar
rekommenderas rekord rekreation rekrytera rekrytering rektal rektorn relation relationen relationer relationerna
relativt relevans religion religionskunskap religiös religiösa religiöst relingen remiss remissen remissrundan
remittera remitterad remitterande remitteras ren rena renar renarna reningsverk renodlad renodlade renoverar renoveras
rensade renskötande renskötare rent rentav rep reparatör reparera repet replik reportage reportrarna reporäntan
representant representanter representanthuset representation representerad representerade representerar repressalier
republikaner republikens resa resan resande reseavdrag reseavdraget resenärer resenärerna reser reserv reserverade
reservhjul resmålet resolution resolutionen resonemang resonemanget resonerar resor resp respekt respektive rest
restaurangbesök restaurangchef restauranger restaurangerna reste resten resterna restriktiva rests resultat resultaten
resultatet resultatlistan resultera resulterar resulterat resurs resurser resurserna resursskolor resursstark resväg
resväska retad retrospektiva retts retur returer reviderad revidering revir reviret revision revisor revolutionen
rhenguldet ridlärare rigorösa rikare rike rikedom rikets riksantikvarieämbetet riksdag riksdagen riksdagens
riksdagsgruppen riksdagsledamöter riksdagsman riksdagsvalet riksförsäkringsverket riksväg rikt rikta riktade riktades
riktar riktas riktig riktiga riktigt riktlinjer riktning riktningen rimliga rimligen rimligt ringa ringar ringde
ringdes ringen ringer rings ringt rinna risk riskakor riskbedömning risken risker riskera riskerar riskerna rispat
ritad ritade ritar ritas ritat rituell riva riven river rivsår rls ro roblox robot robotar roboten rodnar rolig roliga
roligare roligaste roligt roll rollen roller rollerna rollfördelningen rollspel romanen romaner romantiska romer
romersk romerska ronden rop ropa ropade ropar ropas ropte rosen rosorna rosslig rosten rostskyddet rotad roten rovdjur
rovdjuren rta rubel rubrik rubriken rubrikerna rucola ruinens rul rulla rullade rullar rullator rullatorn rullstol
rummen rummet rumpan rumän rumäner rumänsk rund runda rundan runtom rusa rusar ruskade rusningstid russin russinen
rustat rutin rutinen rutiner rutinerad rutor rutorna ryckigt ryckte rygg ryggen ryggstöd ryggsäck ryggsäckar
ryggsäckarna ryggsäcken rykte rykten rymdbasen rymde rymden rymdfärjan rymdorganisationen rymma rymmer ryms rymt rysch
rysk ryska ryskan ryske ryss ryssar ryssarna ryssen rytm rytmen rytmiken ryttare räcka räcker räcket räckhåll räckt
räckte räckvidd rädd räddade räddades räddningsarbetare räddningsarbetet räddningsledare räddningstjänst rädsla
rädslan räka räkna räknade räknades räknar räknas räknat räknats räkning rälsen räntan ränte räntefonder
räntehöjningar räntor räntorna rätt rätta rättad rättade rättar rättare rättas rättat rättegång rättegången rättelse
rätten rätter rättighet rättigheter rättigheterna rättslig rättsordning rättssystemet rättstavningen rättvis rättvisa
räv rå råda rådande rådde råder rådet rådets rådgivningen rådhuset rådhusrätt rådjur råka råkade råkar rån rånades
rånarna rånet rått råvaran rödbetor rödflammig rödljuset röja rök röka rökare rökarna röker rökning rökningen rökt
rökte rön rönnbär röntgen röntgenbilden röntgensjuksköterska röra rörande rörde rörelse rörelsemönster rörelsen
rörelser rörledningar rörliga rörlighet rörläggare rörmokare röst rösta röstar röstat röstberättigad röstbrevlåda
röstbrevlådan rösten röster röstkort röstkortet röstlängd röstlängden röstmeddelande röstmeddelanden röstning rösträtt
rösträttsåldern rött rövades sade safety saft sag sagor sagostunden sagt sagts sak saken saker sakerna saklig sakliga
sakna saknad saknade saknades saknar saknas saknat sakrament sakristian sakta sal salar saligt sallad sallader
salonger salt salthalt samarbeta samarbetar samarbete samarbetet samarbetsvilja samband sambandet sambo sambon same
samer samförstånd samhälle samhälleliga samhällen samhället samhällets samhälls samhällsbildande samhällsinstitutioner
samhällskunskap samhällsliv samhällssystem samhällstjänst samhällsutvecklingen samhörighet samhörigheten samisk
samiska samiskt samla samlad samlade samlades samlag samlar samlas samlat samlats samlevnad samlevnadsform samling
samlingar samlingen samliv samlivet samma samman sammandragningar sammanfaller sammanfattande sammanfattning
sammanfogat sammanhang sammanhanget sammanhållande sammanhållning sammankallande sammankomst sammanlagt
sammanslagningen sammanställd sammanställda sammanställning sammanställt sammansättning sammanträde sammanträdesrum
samordna samordnad samordnare samordnaren samordning samordningen samråd samrådet samsjuklighet samspel samspelet samt
samtal samtala samtalade samtalet samtalskontakt samtalsledare samtalslogg samtida samtiden samtidig samtidigt
samtliga samtycke samtycker samtycket samtyckt samvaro samverka samverkan samverkansrådet samverkar sanddyner sandjord
sang sangen sanktioner sanktionerna sann sannerligen sanning sanningen sanningsenligt sannolika sannolikhet sannolikt
sanslös sar sarskilt satellit satelliter sats satsa satsade satsar satsas satsat satsen satser satsning satsningar
satsningen satt satte sattes satts saudiska sax saxar saxen scen scenario scenen scener scenograf schack schema
schemat school schweizisk schweiziska schysst sciences scoutrörelsen screening scrollar sd sedan seder sedermera
segelbåt segelmakare seger segermålet segern seglarna seglingen segrar segrare segrarna sek sekel sekelskiftet
sekelskiftets seklets sekreterare sekreteraren sekretess sekretessen sekt sektorer sektorn sekund sekunden sekunder
sekunds sekundär sekundära sele selektiv semester semestern semifinal semifinalen seminarier seminarium semlor semper
senap senare senast senaste senate sensationell sensationellt sensor sent sentida separat separata separation
separationen separerade separerar sepsis sept september ser serbisk serbiska serie serieledning serien serier seriös
sertralin servera serveras servett service servicehuset servicen servitris ses set sett setts sexa sextiden sextio
sextiotre sextiotvå sextonåring sexualdriften sexualiteten sexualmoralen sexuell sexuella sexuellt sexårig sexårige
sexåring sexårsåldern sf sga sgi sharialagar shh shiitiska shopping show si sicksack sid sidan sidorna siegel
siegfrieds siffra siffran siffror siffrorna sig sign signalen signaler signalera signaturen signerat signs sikt sikte
sikten sill silly silverkors simlärare simma simmade simning simpel sin singel sinsemellan sipprar sist sista
sistnämnda sits sitt sitta sittande sitter situation situationen situationer sjal sjalen sjalv sjelf sjua sjuk sjuka
sjukdagar sjukdom sjukdomar sjukdomen sjukdomens sjukfrånvaron sjukförsäkringen sjukgymnast sjukgymnasten
sjukgymnastik sjukhemmet sjukhusen sjukhusets sjukhuspräst sjukhusvård sjukintyg sjukliga sjukpenning sjukskriven
sjukskriver sjukskrivningar sjuksköterska sjuksköterskan sjuksköterskor sjukstugan sjukt sjukvård sjukvården
sjukvårdspersonal sjunde sjundedagsadventister sjunger sjungit sjunka sjunker sjunkit sjuttio sjuttiofyra sjutton
sjuttonde sjuttonåring sjutusen själ själavården själv själva självbestämmande självfallet självförtroende
självförtroendet självförverkligande självklar självklara självklart självkänsla självmant självmord självmordstankar
självporträtt självskada självskadebeteende självskattningen självstyrande självständig självständiga självständighet
självständighetsdagen självständigt självt sjätte sjöar sjökapten sjön sjöng sjönk ska skada skadad skadade skadades
skadan skadar skadas skadat skadats skadedjur skadegörelse skadestånd skadliga skadligt skador skadorna skaffa
skaffade skaffar skaffat skafferiet skaka skakad skakade skakar skakat skakvåld skal skala skalad skalade skall skalle
skallen skalv skam skamlig skandal skandalen skandalerna skannas skapa skapade skapades skapande skapandet skapar
skapas skapat skapats skapelse skapelsen skar skarp skarpa skata skatorna skatt skatta skattar skattebrott skattefri
skattefria skattefritt skattehöjningar skatteinkomster skatten skatter skattereformen skatterna skattesänkning
skatteåterbäring skattskyldig skattskyldige skav skaver skb ske sked skedde skede skedet skelettdelarna skelettröntgen
skena skenan skenorna skeptisk sker skett skev ski skick skicka skickad skickade skickades skickar skickas skickat
skickats skicklig skidlärare skidor skidorna skidåkning skift skifta skiftande skiftar skiftat skiftet skiftningar
skiftnyckel skild skilda skildra skildrade skildrar skildringar skilj skilja skiljer skillnad skillnaden skillnader
skillnaderna skilnad skilsmässa skilsmässan skilsmässans skilsmässor skilts skiner skingra skingras skiss skisser skit
skitarg skiter skiva skivan skivbolaget skivor skjuta skjutas skjuten skjuter skjutit skjutits skjutning skjutningen
skjuts skjutsar skjutsen sko skogen skogsindustri skogvaktare skojade skokloster skolans skolarbete skolarbetet
skolavslutning skolbarn skolbussen skolbänken skoldag skolfrånvaro skolgång skolgården skolhuset skolk skolkar skolket
skolkurator skolkuratorn skollag skollagen skolläkare skolläkaren skollärare skolmassakern skolmatsalen skolmästare
skolor skolorna skolpsykolog skolskjuts skolsköterska skolsköterskan skolsköterskans skolstarten skolstyrelsen
skolåldern skon skor skorna skoter skotern skotska skott skottar skotten skottet skottlossning skottlossningen skovet
skramlar skrapade skratt skratta skrattade skrattades skrattar skrattat skrek skrev skrevs skrift skriften skrifter
skriftlig skriftliga skriftligt skriftställare skrik skrikande skriken skriker skriv skriva skrivare skrivas skrivelse
skriven skriver skrivet skrivit skrivna skrivs skruv skruva skruvar skruvmejseln skrynklar skräddare skrämmande
skrämmer skräp skråma skugga skuggan skuggor skuld skuldebrev skulden skulder skulderna skuldsättningsgrad
skuldsättningsgraden skuldtyngd skull skulle skulpturer skumpar skumplast skvaller skvallra skvallrar skydd skydda
skyddad skyddande skyddar skyddas skyddet skyddsjakt skyddsombud skyfall skyldig skyldighet skyldigheten skyldigheter
skylla skylt skynda skyndade skyndsam skynke skäl skälet skäligt skällde skäller skämmas skäms skämt skämtar skänkte
skär skära skärande skärgård skärgården skärm skärmar skärmdump skärmen skärpa skärper skärps skärpta skärsår
skärtorsdag skådeplats skådespelare skådespelaren skådespelarna skådespeleri skåp skåpbil skåpbilen skåpet
sköldkörtelsjukdom skölj skönt skördar skörden skördetröska sköt sköta skötbord sköter sköterska sköterskan sköts
skötsel skött skötte slag slagen slaget slagfält slagit slags slagsida slagsidan slagsmål slagsmålet slakt slakteriet
slalom slapp slappt slarv slarvet slarvigare slaviska slentrian slet slev slicka slickar slingrande slipare slipat
slippa slipper slips slipsar slitbanan sliten sliter slitna slits slocknar slog slogs slopa slopade slopande slopas
slopats slottet slottets sluddrade sluddrig slump slut sluta slutade slutar slutat slutdatum slutet slutligen slutna
slutresultatet slutsats slutsatsen slutsatser slutspel slutsumman släcker släckt släkt släkten släktens släktets
släkting släktingar släng slängde slänger slängs släpa släpp släppa släppas släpper släpps släppt släppte släpptes
släppts slå slår slås slåss slöhet slöjd slöjdare slöjden slöjdlärare slöjdläraren slöjdsalen sm smak smaka smakar
smaken smaker smakprov smala smalast smalt smarta smed smidig smidighet smita smittade smittan smittar smittat sms
smsa smula smussla smutsigt smyg smyga smäll smällande smällde smält smälter smärta smärtan smärtor små småbarn
småföretagare småländska småningom småskollärare småstaden småsyskon småsystrar smått smög smör smöret sn snabb snabba
snabbare snabbast snabbt snabbtåg snabbväxande snar snaran snarare snarast snarkar snart sned snedtak snett
snickarboden snickare snickrar snigeln snitt snittet snittpriset snopp snudd snurra snurrade snurrar snus snuten snygg
snyggt snälla snällare snällast snällaste snällheten snällt snål snö snöat snöfall snöfallet snömodd snön snöoväder
snöovädret snöre snöret snöröjningen snöskottning snösmältning so soc socialarbetare socialdemokrater socialen
socialförsäkringarna socialgrupp socialhjälp socialism socialistiska socialnämnden socialnämndens socialpolitik
socialpolitiken socialpolitiska socialpolitiskt socialsekreterare socialsekreteraren socialsekreterarna socialt
socialtjänst socialtjänstlagen socialvården socioekonomiskt sociologen sociologer socionom socker sockervatten sockret
soffa soffan soja soldat soldater soldaterna solen solenergin solens solglasögon solitära solon solstråle
solstrålningen somaliska somaliskt some somliga sommaren sommarens sommargäst sommarhus sommarprogram sommartid somna
somnade somnar somnat somrarna somras sond sondmatas sonen sonens sons sopa sopor soppa sorani sorg sorgen sorgligt
sorry sortens sorter sortera sorterade sorteras sorterat sorters sorti sorts sota sotare sou sound sov sova sover
sovit sovjetiska sovrum sovrummet spade spaden spallation spalter spanare spaningsledare spanjoren spanjorerna spann
spanska spanskt spara sparade sparande sparar sparas sparat spark sparka sparkade sparkar sparken sparsamt spasmer
spec specialiserat specialisering specialist specialister specialpedagog specialpedagogen specialundervisning speciell
speciella speciellt speedway spegeln speglar spektrum spekulera spekulerat spekulerats spela spelad spelade spelades
spelar spelare spelaren spelarna spelas spelat spelats spelberoende spelen spelet spelklar spelman spelregler
spelsinne speltid spenat spenderat spets spetsen spikade spikat spillkråka spinal spindel spiral spiralen spisen
spjälsäng splittrar spola spolning sponsrad spontana spontant sporadiskt sporten sportlovet spottade spottar sprang
sprayflaska spred spreds spretade spretig spricker sprickor sprida spridda sprider spridning spridningen sprids
springa springande springmask sprinten sprit sprungit spruta sprutade sprutan spräckt spräcktes spränga sprängd
sprängde sprängmedel språk språkbruk språken språket språkets språkliga språklärare språkstörning spyr späd späda
spädbarn spädbarnet spädbarnsdöd spädde spänd spänn spännande spänner spännet spänning spänningen spänningshuvudvärk
spärrlinje spår spåra spårade spåren spåret spårsändare spårvagnen spårvagnsförare spöken spökjägare sr ssrs stabil
stabila stabilitet stabiliteten stabilt stack staden stadens stadgas stadier stadig stadigt stadion stadsdelen
stadshus stadskärnor stadsplan stafettpinnen staket stalkning stall stallet stammade stammar stamningen stampat
stanger stanna stannade stannar stannat staplar star starkare starkaste starkt start starta startade startades startar
startat startats starten starthjälp stat staten stater stationen stationer statistik statistiken statistisk
statistiskt statlig statliga statligt stats statsbidrag statsbudgeten statskupp statskyrkan statslös statsman
statsministern statsministerns statsråd statsrådet statssekreterare statsskulden status staty stavas stavning steg
steget stegring stekpanna stel stelfrusen stelkramp stelnar stenar stenhuggare stenkast stenkol stenstod steroider
sticka stickade stickan stickar stickat sticker stickor stifta stiftat stiftelse stiftelsens stiga stigande stigen
stiger stigit stil stilar stilen still stillheten stillnar stillsam stim stimulans stimulerande stimulerar stimuli
stinker stipendiet stipendium stirrar stjäl stjäla stjärnan stjärnor stjärnorna stn stockholmare stockholmarna
stockholmsbörsen stockholmsbörsens stockholmstrafiken stod stoff stol stolar stolarna stolen stolpar stolta stolthet
stopp stoppade stoppades stoppar stoppas stoppat stor storasyster storasystern storbanken storbankerna storebrodern
storebror storfamilj storfamiljen storfamiljer storföretag storföretagen storhet storlek storleken storleksordning
storma stormakt stormklockan storslalom storstaden storstadsområdena stort str straff straffades straffen straffet
straffläggning stramare strategi strategin strategiska strax streck streckad strecket strejk strejkande stress
stressade strida striden strider striderna stridsvagnar strikt strikta strl stroke struket strukit struktur
strukturella strukturomvandling strul strular strumplästen strumpor strumporna strunt stryk stryka stryker stryks
strypgrepp stryptag sträck sträcka sträckan sträcker strängt strävan strävar strålande strålar strålben strålkastarna
strö strök strömavbrott strömavbrottet strömmade strömmen strömming strömningar stuckit student studenter studenterna
studentmottagning studentrum studera studerade studerande studerar studerat studie studieavbrott studiebesök
studiedagar studiedagen studiehandledare studiemedel studien studier studierna studiestöd studiet studsmattan study
stuga stugor stugorna stulen stulet stulna stum stund stunder stundtals stycke stycken styra styras styrda styrde
styre styrelse styrelsen styrelseordförande styrgruppen styrka styrkan styrkas styrkor styrman styrningen styrräntan
styrs styv styvfar styvmodern styvmor styvpappa styvpappan styvsyster städar städas städer städerna städernas
städerska städerskan städning städningen ställ ställa ställas ställd ställda ställde ställdes ställe ställen ställer
stället ställföreträdande ställning ställningsbyggare ställningstagande ställs ställt ställts stämde stämma stämmer
stämning stämningen stämpla stämplar ständig ständige ständigt stäng stänga stängas stängd stängde stängdes stänger
stängning stängs stängslet stängt stänker stärka stärkas stärker stärkt stärkte stärkts stå stående stålull stålverk
stånd ståndet ståndpunkt ståndpunkten ståndpunkter står stått stödboendet stöder stödet stödinsatser stödja stödord
stödperson stöds stödsamtal stödåtgärder stökig stökigt stöld stölder stölderna stör störa störande störd störda
störning störningar större störst största störtar stöter stött stöttar stötte stötvis stövlar stövlarna subject
sublima substans substansvärdet successivt succé suddgummin suddigt sugen suger sugklocka suicidal suicidtankar summa
summan summera summerar summor super supp supporten surfplatta surfplattan surrogatmodern surt suttit suzuki sv svag
svaga svagare svaghet svagt svalast svalde svalna svamp svanar svar svara svarade svarar svarat svaren svaret
svarstider svart svarta svartsjuka svartvit svarvare svejs svenskan svenskar svenskarna svenske svensken svenskorna
svep svetsare svett svettig svimmade svimmar svimning svin svininfluensan svit svordomar svullnad svägerskan svälja
svällande svält svänga svängde svängningar svärfar svärföräldrarna svärmodern svärmor svåger svågern svågrar svåra
svårare svårast svåraste svårighet svårigheter svårigheterna svårighetsgrad svårt swahili swish swisha syddes
sydkusten sydlig sydliga sydost sydsamisk sydsamiska sydväst syftar syfte syften syftet symboler symboliserar
symposiet symptom symtom syn synd syndig syndiga syndrom synefrin synen synes synhåll synliga synnerhet synnerligen
synpunkt synpunkter synpunkterna syns synsätt syntaktisk syntes synvinkel syr syrgas syriska syrra syrran syskon
syskonen syskonet sysselsatt sysselsatta sysselsätter sysselsättning sysselsättningen sysslar sysslat sysslor
systematiskt systemet systemutvecklare systern systers säg säga sägas säger sägs säja säjer säjs säkerhet säkerheten
säkerhets säkerligen säkert säkra säkrade säkrare säkrast sälja säljas säljer säljs sällan sällskap sällsynt sämre
sämst sämsta sände sänder sändes sändningen sändningstid sänds säng sängar sängen sängkanten sänka sänkas sänker
sänkning sänkningen sänks sänkt sänkta sänkte sänktes sänkts sänt särdeles särskild särskilda särskilt särskola
särställning säsong säsongen säsongens säsonger säsongerna säteri sätt sätta sättas sätter sättet sätts så sådan
sådana sådant sådär såg sågs sågverksarbetare såld sålda såldes således sålt sålts sålunda sån såna sång sångare
sångaren sången sånger sångerskan sånghäfte sånt sår sårade sårat sårbara sårbart såren sårvård sås såsen såsom såvida
såväl södergående söderut sög sök söka sökande sökandet söker sökning sökningar sökningarna sökord söks sökt sökte
sömmerska sömn sömnapné sömnbehov sömnbrist sömnen sömnproblem sömnsvårigheter sön sönd söndag söndagar söndagarna
söndagen söndagens söndags söndagskvällen söndagsmorgonen söndagsskola sönder sönderfall sönerna sörja sörjer söta
sötvatten sövas tabell tabellen tabeller tablett tabletter tack tacka tackade tackar tackat tackling tacksam tacksamma
tag taget taggad taggarna tagit tagits taken taket takk takläggare takplattorna takt tal tala talade talande talang
talar talas talen talesman talesmän talesperson talet talets talibaner talibanerna talibanernas taligenkänning tals
tama tamburen tamil tandborste tandborstning tandhygienist tandhygienisten tandkräm tandläkare tandläkaren
tandsköterska tandtekniker tandvärk tandvård tandvården tangent tangentbord tangentbordet tangera tankar tankarna
tanke tanken tankeverksamhet tanten tanter tapeten tappa tappad tappade tappar tappat tappra tar tarar tas tatuerare
tavla tavlan tax taxa taxerad taxerade taxering taxibåt taxiförare te teamet teams teater teaterföreställning tebax
tecken teckenspråk teckenspråkstolk teckna tecknad tecknade tecknar tecknaren tecknas tecknat tecknet teckning
teckningar teckningarna teckningen teet tejp tekanna tekniken teknisk tekniskt teknologi tel tele telefon telefonen
telefoner telefonerna telefonkontakt telefonnummer telefonsamtal telefonsvararen telefontid televerkets teman temat
temo temp tempel temperatur temperaturen temperaturerna temporära tempot ten tendens tendenser tenderar tennis
tennisens teologi teoretiska teoretiskt teori teorier teorin teorins terapeut terapeutiska termen termin terminsstart
terrier territorium terrordåd tesked test testa testad testades testamente testamentet testar testat testats tester
testet testförare testperiod testresultat teve text texten textens texter texterna textilslöjd tf tfn thai thailändsk
thailändska thaimat thelma thet this three ti tia tid tiden tidens tider tiderna tiders tidevarv tidig tidiga tidigare
tidigarelägga tidigast tidigt tidlösa tidningarna tidpunkt tidpunkten tids tidsbrist tidskrift tidskriften
tidskrävande tidsålder tidvis tiga tiger tigrinja till tillbaka tillbakavisar tillbax tillbringade tillbringar
tillbringat tillbyggnad tilldela tilldelades tilldelas tilldragit tillflykt tillfogad tillfredsställa
tillfredsställande tillfredsställelse tillfrågad tillfrågas tillfrågats tillfälle tillfällen tillfället tillfällig
tillfälliga tillfälligt tillfångatagit tillföra tillförlitlig tillförlitlighet tillförlitligt tillgodose tillgodoses
tillgodosett tillgreppsbrott tillgängliga tillgänglighet tillgängligheten tillgängligt tillgång tillgångar
tillgångarna tillgången tillhandahåller tillhör tillhöra tillhörde tillhörighet tillhört tillika tillkom tillkommit
tillkomst tillkomsten tillmäter tillnärmelsevis tillräcklig tillräckliga tillräckligt tillrätta tills tillsamans
tillsammans tillskott tillskriver tillslaget tillslut tillställning tillstånd tillståndet tillsyn tillsätt tilltalat
tilltalet tillträdde tillträde tillvalsämnen tillvara tillvaro tillvaron tillverka tillverkar tillverkare tillverkas
tillverkat tillverkats tillverkning tillverkningen tillverkningssektorn tillväga tillvägagångssätt tillväxt tillväxten
tillväxtkurva tillägg tillägger tillägget tillämpa tillämpar tillämpas tillämpning tillämpningen tillåtas tillåtelse
tillåten tillåter tillåtna tillåts time timmar timmars timmarspass timme timmen timmes timvik tingsrätten tingsrättens
tio tionde tior tiotal tiotals tioårig tips tipsad tis tisd tisdag tisdagar tisdagen tisdagens tisdags tisdagskvällen
tisdan titel titeln titlar titta tittade tittar tittarna tittat tj tjafs tjallare tjat tjatar tjatat tjej tjejer
tjejerna tjejvasan tjoar tjock tjocka tjockare tjugo tjugoandra tjugoen tjugofem tjugofyra tjugondag tjugonde tjugonio
tjugotre tjugotvå tjuren tjuv tjuvarna tjuvstart tjäna tjänade tjänar tjänaren tjänat tjänst tjänstefel tjänstemän
tjänsten tjänstepension tjänster tjänstesektorn tjänstledig tjänstledigt tjära tk tmb tn to toa toalett toaletten
toaletter toan tobak tobaken tobii tog togs tokig tokyobörsen tolfte tolk tolka tolkade tolkades tolkar tolkas tolkat
tolkbehov tolken tolkens tolkning tolkningar tolkningen tolv tolvårsåldern tomaterna tomatplantor tomgång tomma tomt
tomte tomten toner tonsiller tonus tonåren tonåringar topp toppar toppbetyg toppen toppmöte toppmötet torde torget
torka torkad torkade torkat torkskåpet torktumlare torktumlaren torn torr torra torrt tors torsdag torsdagar torsdagen
torsdagens torsdags torsdagskvällar torsdagskvällen torsdagsmorgonen torterade total totala totalbefolkningen
totalförstördes totalt touren tourettes tpa tpk tqm tradition traditionell traditionella traditionellt traditionen
traditioner traditionsenliga traditionsenligt traffat trafikanten trafikanter trafiken trafikleder trafikmiljö
trafikolyckor trafikolyckorna tragedi tragedier tragedin tragiska tragiskt trakten trakter trakterna traktor tramadol
trampa trampar trampbil trana transkript transporten transporter transportera transporteras trappan trappas trapphuset
trappsteg tras trasa trasig travtränare trea trean tredjedel tredjedelar tredjedelars tredjeplats trend trenden
trender trepartssamtal trettio trettioett trettiofyra trettioförsta trettionde trettionio trettiosex trettiotre
trettiotvå trettioårsåldern tretton trettondagen trettondagsafton trettonde trettonhelgen trevlig trevliga trevligt
treåring trilla trissor trivas trivs trivsel tro trodde trohet troligen troligt trolla trollet trollkarlen tropikerna
tropiska tror tros trotjänare trots trott trottoarer truckförare truga trummor truppen trutarna tryck trycka trycker
trycket trycks tryckt tryckte trygga tryggare trygghet tryggheten trygghetslarm tryggt träd träda trädde träder
trädgård trädgårdsmästare trädgårdsmästeri trädstammen träff träffa träffade träffades träffande träffar träffas
träffat träffats träffpunkten träna tränade tränar tränare tränaren tränarna tränat trängdes tränger trängs
trängselskatten träning träningarna träningen tråden tråkig tråkigaste tråkigt trånga trångt tröja tröjan tröjärmen
trösta tröstar trött trötta trötthet tröttnar tröttnat ts tsh tsk tub tuba tuben tuff tuffa tuffare tugga tuggor
tuggummi tullar tullare tullunion tumlare tummen tung tunga tungt tunn tunna tunnel tunnelbana tunnelbanan tunneln
tuppen turas turbinerna turen turister turisterna turkiska turnering turneringen turners turné tusan tusen tusenlapp
tusentals tussilago tva tveka tvekan tveksam tveksamhet tveksamt tvillingar tvillingarna tvinga tvingade tvingades
tvingar tvingas tvingats tvist tvister tvivel tvn tvungen tvungna tvärbanan tvärs tvärstopp tvärtom tvätta tvättar
tvättat tvättider tvättmaskin tvättmaskinen tvättning tvättstuga tvättstugan två tvåa tvål tvång tvånget tvångsvård
tvåspråkig tvåspråkighet tvåtiden tvåårig tvååriga two ty tycka tyckas tycke tycker tycks tyckte tycktes tyda tyder
tydlig tydliga tydligare tydligast tydligen tydlighet tydligt tyfonen tygel tyngd tyngdpunkten tyngre tyngsta typ
typen typer typerna typisk typiska typiskt tyskar tyskarna tyske tysken tyst tysta tystar tystare tystlåten tystnad
tystnaden tystnadsplikt tystnadsplikten tystnar tystnat tyvärr täcka täckande täcke täcket täckjacka täckning täcks
tält tältet tämligen tänd tända tände tänder tänderna tänk tänka tänkande tänkandet tänker tänkt tänkte tär tät täta
tätorter tätt tävla tävlandet tävlar tävling tävlingar tävlingarna tävlingen tå tåg tågade tågen tåget tågtrafiken tål
tåla tålamod tålamodet tårar tårgas tårna tårta tårtan tårtbit töjer törn törs törstig ua uas uca udda udden ugnen
ukrainsk ukrainska ultraljud ultraljudet umesamiska umgänge umgänget ums undan undanröja undantag undantaget
undantagsfall undantagstillstånd undantas under underarm underbart underbenen underfund underförstått undergång
undergången underhåll underhållning underhållningsvärde underhållsbidrag underhållsstöd underkylt underkänd underlag
underlaget underliggande underlivet underlydande underläge underläpp underlätta underlättar undernäring underrättad
underrättelse underskattat underskottet underskrift underskrifter undersköterska undersköterskan understryker
understöd undersök undersöka undersöker undersökning undersökningar undersökningen undersökningsrummet undersökt
undersökts undertecknad undertecknar undertecknat undertryckas underverk undervisning undervisningen undgå undgått
undra undrade undrande undrar undre undvik undvika undvikandet undvikas undviker unesco ung ungar ungarna ungdjur
ungdom ungdomar ungdomarna ungdoms ungdomsarbetslöshet ungdomsbrottslighet ungdomsjour ungdomsmottagningens
ungdomspsykiatrin ungdomsverksamhet ungdomsvård ungefär ungefärliga ungen ungersk ungerska unghäst uniformer unik
unika unikt unilateral universiteten universitetet universitetets universitetsexamen universitetslektor
universitetssjukhus universitetssjukhuset unix up uppblåsbara uppbrott uppbrottet uppdelad uppdelning uppdrag
uppdraget uppdragsgivaren uppe uppehåll uppehåller uppehållsrätt uppehållstillstånd uppehållstillståndet uppemot
uppenbar uppenbara uppenbarelsen uppenbarligen uppenbart uppfatta uppfattar uppfattas uppfattats uppfattning
uppfattningar uppfattningarna uppfattningen uppfattningsförmåga uppfostran uppfyller uppfödaren uppföljande uppföljd
uppföljning uppför uppföra uppförandet uppföras uppfördes uppförs uppfört uppgav uppge uppger uppges uppgick uppgift
uppgiften uppgifter uppgifterna uppgiftslämnare uppgiven uppgivenhetssyndrom uppgår uppgörelse uppgörelsen upphov
upphör upphöra upphört uppifrån uppkom uppkommer uppkomst uppkomsten uppkäftiga upplaga uppleva upplevde upplevelse
upplevelser upplever upplevs upplevt upplyser upplysning upplysningar upplysningen upplyste upplägg uppläggning
uppläst upplästa upplösa upplösas upplösning upplöstes upplösts uppmana uppmanade uppmanar uppmanas uppmanat uppmaning
uppmaningen uppmuntrar uppmärksamhet uppmärksamheten uppmärksamma uppmärksammade uppmärksammades uppmärksammas
uppmärksammats uppnå uppnått upprepade upprepar upprepas upprepat uppriktigt uppringd upprop uppror upproret
upprustning upprätt upprättad upprätthålla upprörda uppsagd uppsagda uppsats uppsatta uppseende uppseendeväckande
uppsikt uppskatta uppskattar uppskattas uppskattning uppslag uppsluppen uppspelat uppstod uppställningen uppstå
uppståndelsen uppstår uppstått uppsägning uppsättningen uppsåt uppsåtet upptagen upptaget upptagna upptar uppträdande
uppträder upptäcka upptäckas upptäcker upptäckt upptäckte upptäcktes upptäckts upptäcktsfärd upptänkliga uppvuxen
uppväxt uppåt ur urakut uran urartade urdu urgamla urin urinen urinprov urinprovet urladdningar urmakare ursakt
ursprung ursprungliga ursprungligen ursäkt ursäkta ursäkter urval usg ut utagerande utan utandning utanför utanförskap
utanförskapsområden utantill utarbetar utbilda utbildad utbildar utbildas utbildningen utbildningsbidrag
utbildningsdepartementet utbildningsminister utbildningsnivå utbildningstiden utbildningsval utbredd utbrott utbrotten
utbud utbyggd utbyggnad utbyggnaden utbyte utbytet utdelat utdelning utdelningen utdrag utdragen uteblev utebli
uteblir utebliven uteblivit uteblivna utelåst utesluta uteslutande uteslutas utesluten utesluter uteslöts utfall
utflykt utflykter utformad utformade utformas utformning utfärdades utfärdat utför utföra utförare utföraren utförd
utförde utfördes utförlig utförs utförts utgick utgifter utgifterna utgjorde utgjort utgå utgång utgången utgånget
utgångsläget utgångspunkt utgångspunkten utgångspunkter utgår utgått utgåvor utgör utgöra utgörs uthållig utifrån
utkast utkastet utkom utkörning utlandet utlovade utlyst utlämnat utländsk utländska utländskt utlänningar utlåtande
utlåtandet utlöses utlöst utlöste utmana utmanande utmaning utmaningar utmaningen utmattad utmed utmärkelse
utmärkelsen utmärker utmärkt utmärkta utnyttja utnyttjande utnyttjas utnyttjat utnyttjats utnämnd utom utomhus
utomlands utomordentligt utopi utpräglad utpräglade utpräglat utreda utredande utredare utredaren utredarna utredas
utredd utreder utredning utredningar utredningen utredningens utredningsförslag utredningstid utreds utrikes
utrikespolitik utrikespolitisk utrikespolitiska utropstecken utropstecknet utrustade utrustning utrustningen utrymdes
utrymme utrymmeskrävande utrymmet utsago utsagor utsatt utsatta utsatte utsattes utsatts utse utsedd utseende utser
utses utsett utsetts utsikt utsikter utsikterna utskottet utskrift utskriven utskrivet utskrivning utslag utslagen
utslaget utsläpp utsläppen utsläppsminskningar utspel utspelar utspelas utsträckning utställning utställningen
utställningens utstå utsättas utsätts utsåg utsågs uttag uttagna uttal uttala uttalade uttalande uttalanden uttalandet
uttalas uttalat uttalet uttolkare uttryck uttrycka uttrycker uttrycket uttryckligen uttrycks uttrycksmöjligheter
uttryckt uttryckte utträde utvalda utvandrade utveckla utvecklad utvecklade utvecklades utvecklar utvecklas utvecklat
utvecklats utveckling utvecklingen utvecklingsländerna utvecklingssamtal utvidgas utvinna utvisas utvägen utvärdering
utvärderingar utåt utåtagerande utöka utökad utökade utökas utökat utökning utövar utöver uzbekisk uzbekiska vab vacc
vaccin vaccination vaccinationen vaccinationer vaccinationerna vaccinera vaccinerade vaccinerar vaccineras vaccinerats
vaccinering vaccineringen vaccinet vacker vackert vacklande vackra vackraste vad vaddå vader vafan vagga vaggade
vaggvisa vaggvisor vagnarna vagnen vagt vaka vakant vaken vaket vakna vaknade vaknar vaksam vakt vakta vaktar
vakthavande vakthållning vaktis vaktmästare vaktmästaren vaktmästeriet valar valarnas valbåset vald valdagen valde
valdeltagandet valdes valdigt valet valets valfri valfrihet valfriheten valförrättare valförrättaren valkrets
valkuvert valkyrian vallokal vallokalen vallokalerna valmöjligheter valpar valresultatet valsedel valsedeln valsedlar
valsedlarna valsystem valsystemet valt valts valuta valutan vana vandel vandrar vandrarhem vandrat vandring vanlig
vanliga vanligare vanligast vanligaste vanligen vanligt vanligtvis vann vanns vanor vansinnet vansinnig vantar
vantarna vanvård vapen vapenbrott vapenlicens vapenskåp vapenskåpet vapnen var varaktigt varandra varandras varann
varannan varav vardag vardagar vardagen vardagsrum vardagsrummet vardagsrumsgolvet vardera vare varelser varenda
varför vargar vargen vargstammen variant varianten varianter variationer variera varierande varierar varierat varifrån
varigenom varit varje varken varm varmare varme varmt varnade varnar varnat varning varningar varningen varor varorna
varpå vars varsam varsel varsitt varslad varslen varslet vart vartannat vartill varumärken varv varven varvet varvid
vas vasaborgen vasen vassa vast vatt vatten vattendrag vattenglas vattenglaset vattenkokaren vattenkraft vattenkraften
vattenkraftverk vattenrutschkana vattenytan vattkoppor vattnet vaxduk vecka veckan veckas veckobrev veckor veckorna
veckors veckoschema veckoslut veckoslutet veckotidningen veckotimmar veckovis ved vedboden vegankost vek velat vem
vems venlafaxin ventilation ventoline verandan verbal verk verka verkan verkar verkat verket verklig verkliga
verkligen verklighet verkligheten verkligt verkningarna verkningsgraden verksam verksamhet verksamheten verksamheter
verksamma verkstan verkställande verkställd verkställighetshinder verktygsmakare vers versaler verser version
versionen versioner vet vetat vetenskapen vetenskaplig vetenskapliga veterinär veterinären vett vettigt vettskrämd vh
via vice vidare vidarebefordrat video videofilm videon videosamtal vidgas vidgat vidräkning vidta vidtalad vietnames
vietnamesiska vigsel vigseln viii vika vikariat vikarie vikarien vikarier vikarierade vikarierar viker vikt vikten
viktig viktiga viktigare viktigast viktigaste viktigt viktklass viktnedgång viktuppgång viktökning vilade vilan vild
vilda vildfångad vildsvin vildsvinet viljan viljor vilka vilkas vilken vilket villabrand villig villkor villkoren
villkorlig villor vimse vin vind vindar vinden vindruvor vindstyrka vinet vinkel vinna vinnare vinnaren vinnarna
vinner vinst vinsten vinster vinsterna vinstrika vinterdäcken vinterjacka vintern vintersolståndet vintertid
vinterväder vintervädret vinteräpplen vintrarna vintras vips virus viruset vis visa visad visade visades visar visas
visat visats viset vishet viskade viskande viskar viss vissa visserligen visst visste vistas vistelse vistelseort
visum vit vital vitamin vitlöksbröd vitryska vitt vittgående vittna vittnat vittne vittnen vittnesuppgifter vittrar vm
vodka volontär volym vore voteringen vred vrede vredesmod vriden vrider vräkningar vräkt vräkts vrå vs vub vunnit
vuxen vuxenpsyk vuxens vuxit vuxna vuxnas vuxne vä väcka väckarklockan väcker väcks väckt väckte väcktes väder
väderstationen vädra vädrade vädret vägar vägarna vägbanan vägbygge vägde vägen väger vägg väggarna väggen vägkanten
väglag vägledare vägledning vägnar vägning vägra vägrade vägrar vägrat vägt vägverket väktare väktaren väl välartad
väldiga väldigt välfärd välfärden välfärdsmodellen välfärdsområdet välfärdssamhället välfärdssystem välj välja väljare
väljaren väljarna väljas väljer väljs välkommen välkommet välkomna välkomnar välkomnas välkända välling välmående
välnärd välsignar välskötta välstädat välte välts välvillig välvårdad vän vänd vända vände vänder vändningen vändor
väninna väninnan vänja vänlig vänligt vännen vännerna vänster vänstra vänt vänta väntade väntades väntan väntar väntas
väntat väntetid väntrummet väntsalen värd värda värde värdefull värdefulla värdefullt värden värderade värderar
värderingar värderingarna värdet värdighet värkarna världen världens världsberömd världscupen världsekonomin
världseliten världsetta världsklass världskriget världsledande världsligt världsmästare världsmästaren
världsmästerskapet värma värme värmekraft värmekraftverk värmen värmeväxlare värmländska värnar värnpliktiga värpt
värre värst värsta värt värva värvningarna väsen väsentlig väsentliga väsentligaste väsentligen väsentligt väser väska
väskan väskor västar västen väster västerländsk västerländska västerut västliga västs västtyska västvärlden vätska
växa växande växel växeln växelvis växer växla växlande växlar växlat växte växter växtförädlingen växthusgaser
växtodling våg våga vågade vågar vågat våghalsig vågig vågor våldet våldsam våldsamma våldsbrotten våldsutsatta
våldtäkt våldtäkten våldtäkter vållande vållat våra våras vård vårdades vårdar vårdare vårdas vårdats vårdbidrag
vårdbiträde vårdcentralens vården vårdform vårdförlopp vårdintyg vårdnad vårdnaden vårdnadshavare vårdnadshavarens
vårdnadshavares vårdnadshavarna vårdnadstvist vårdpersonal vårdpersonalen vårdplan vårdslöshet vårdtid vårdtiden
vårdyrken våren vårt vårterminen våt waran webben webbplats whisky willebrand wimbledon winnicott wittrock world wtf
www xiii yatzy yenen yezidier yla yngre yngsta yngste yogamatta yoghurt you your yppat yrkat yrke yrken yrkes
yrkesarbete yrkeserfarenhet yrkesfiskare yrkeslivet yrkesman yrkesofficer yrkespersoner yrkesutbildning yrkesval
yrkesverksamhet yrkesverksamma yrkesvägledning yrket yrsel yta ytan ytliga ytligt ytterdörren ytterkläder ytterligare
ytterligt ytterst yttersta yttra yttrande yttre yxa zigzag zonen zulu zz ädel äga ägande ägare ägaren ägde äger ägg
äggen ägna ägnade ägnar ägnas ägnat ägs ägt äijä äkta äktenskap äktenskapen äktenskapet äktenskapets äktenskapliga
äktenskapspartner äldre äldreomsorgen äldst äldsta äldste älg älska älskad älskade älskar älskarinna älskat ämne ämnen
ämnena ämnet än ända ändamål ände änden änder ändra ändrade ändrar ändras ändrats ändringar ändå ängar änglar änka
änkeman änkling ännu äntligen äpple äpplen är ära äran ärende ärenden ärftliga ärlig ärligt ärr ärver ät äta äter ätit
ätstörning ättlingar även åk åka åkare åker åkermark åket åklagare åklagaren åklagarens åkning åkt åkte ålder ålderdom
åldern åldersgrupp åldersgrupper åldersklasserna åldrar ålen ån ånga ångkraftverk ånglok ångrar år åren årens året
årets århundrade århundraden århundradenas årig åriga årige åring åringar åringarna åringen åringens årlig årliga
årligen års årsinkomst årskurs årskursen årskurser årskurserna årsmöte årsperioden årsskiftet årsåldern åsikt åsikten
åsikter åsikterna åskan åstadkomma åstadkommer åsyftar åsynen åt åta åtaganden åtal åtalad åtalade åtalades åtalas
åtalet åter återbesök återbud återbäring återfall återfallit återfinns återge återger återges återgå återgår
återhämtning återhållsamma återigen återkom återkomma återkommande återkommer återkomst återkomsten återkoppling
återstod återstår återuppbyggnad återupptas återvända återvände återvänder återvändo åtgärd åtgärdas åtgärdats
åtgärden åtgärder åtminstone åtnjuter åtskilliga åtta åttiofyra åttiosju åttonde öarna öde ödehus ödesdigra ödet
ödmjuk öf öga ögat ögonblick ögonblicket ögonbotten ögonbrynet ögonen ögonkontakt ögonlocket ögonläkare öka ökad ökade
ökades ökande ökar ökas ökat ökning ökningen öl ömsesidiga ömsesidigt ömsom ömt ön önh önska önskad önskade önskan
önskar önskas önskat önskelista önskemål önskvärt öppen öppenvård öppenvården öppet öppnad öppnade öppnades öppnar
öppnas öppnat öra örat örats öre öresundsbron öronen öroninflammation öster österut öva övade överallt överblicka
överdos överdrift överdriven överdrivna överens överenskommelse överenskommelsen överenskommelser överenskommen
överensstämmelse överflödig överfulla överföras överföringen överförmyndare övergav överger övergrepp övergreppet
övergripande övergångsperiod övergår övergått överhuvudtaget överklagar överklagat överkörda överlag överleva
överlevande överlevarna överlevde överlever överläggningar överlägsen överlägset överlämnad överlämnades överlämnar
överlämning överlämningen övernatta överordnade överraskad överraskande överraskningar övers översatt översatte
överskott överskådlig överst överstatlighet överstatligt överstigande överstiger översyn översätta översättning överta
övertagande övertid övertidstimmar övertog övertyga övertygad övertygade övertygelse övertänt övervaka övervakar
övervakning övervakningskameror överväga övervägande övervägt överväldigande övervåningen övning övningar övre övrig
övriga övrigt
    """.split()
)
