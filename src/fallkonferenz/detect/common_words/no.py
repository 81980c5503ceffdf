"""Norwegian (both written forms) words that were never seen in a name, in lower case. Written by models/train/common_words.py; do not edit."""

from __future__ import annotations

WORDS = frozenset(
    """
aap aaskoy abonnenter absolutt absolutte abstrakt absurd absurde abuela acos action actiontørste active ad add adferd
adgang adhd adm administrasjon administrasjonens administrativ administrative administrativt administrator
administrerande administrerende administreres administrert adopsjon adoptert adoptivsønn adr adresse adresserer
advarer advarsel advarsler advent advokat advokaten advokatene advokatvakta afebril affektanfall afghanarane
afghanarar afghansk afghanske afrikanere after again agenda agendaen agent agenten aggressiv aggressive agronom agurk
aha aids aims airfryeren airfryern airomir akademikarane akademikarar akademiske akebrett akebrettet akkadisk
akkreditert akkumulerte akkurat akperne akse aksent aksenten aksept akseptabelt akseptable akseptere aksepterer
akseptert aksepterte aksjar aksjekursen aksjer aksjeselskap aksjeselskapa aksjonen aksjonere aksjonistane aksjonsliste
akter aktiv aktive aktivistar aktivisten aktivister aktivitet aktivitetar aktiviteten aktiviteter aktivitetsplan
aktivitør aktivt aktor aktualiserer aktualisert aktuell aktuelle aktuelt aktør aktørane aktørar aktørene aktører akutt
akuttberedskap akuttberedskapen akuttbolig akutte akuttfunksjonar akuttfunksjonen akuttheimen akuttplass akuttsak
akuttvedtak alarm alarmen alarmer albanarar album albumene albumet alder alderdom alderdommen alderen alders
aldersgrense aldersgrensen aldersgrenser aldri aleine alelige alene alenegang alenepappa alfabetet alibi alkoholbruk
alkoholikar alkoholkonsum alkoholkonsumet alkoholsyndrom all alle allehelgen allehelgensdag allerede allereie
allergisk alles alliansen allianser alliert allierte allikevel allmenn allmenngjøring allmennheten allmenningens
allmennmedisin allmennpreventive allmenntilstand allment allmøte alltid alminneleg alminnelig alminnelige alpinister
alpint alt alter alternativ alternativa alternative alternativene alternativer alternativet alternativt altfor altså
aluminiumsverket alvor alvoret alvorleg alvorlege alvorlig alvorlige alvorligste alvorsgrad amatørisk ambassade
ambassaden ambassadene ambassadør ambassadøren ambisiøs ambisiøse ambisiøst ambisjonane ambisjonar ambisjonen
ambisjoner ambivalent ambulansar ambulanse ambulansearbeidar ambulansearbeider ambulansebil ambulansehelikopter
ambulansemannen ambulansen ambulansetenesta ambulant amerikanarane amerikanarar amerikaner amerikanere amerikaneren
amerikanerne amerikansk amerikanske amfetamin amharisk amlodipin amme ammende ammeproblemer ammer ammes amming
ammingen ammunisjon ammåa anabole anakronistisk analfabet analogi analysane analysar analyse analysen analysera
analysere analyserer analysert analytikere anarki anarkistisk anarkistiske anbefale anbefaler anbefales anbefalt
anbefalte anbudene andakt andedrag andedraget andel andelen andlet andlete andletet andreklassing andrelaget
andreplass andreplassen andrespråk andsynes aner anerkjenne anerkjennelse anerkjenner anerkjent anerkjente anfall
anfalla anfallsplan anførsel anført anger angir angivelig anglikanar angloamerikanske angra angrar angre angrep
angrepene angrepet angrepskrig angrer angret angripe angriper angriperne angst angsten angående angår animalsk anken
anklagene anklager ankom ankommer ankommet ankomst anlagt anledning anledningen anledninger anlegg anlegga anlegget
anleggsarbeidar anleggsarbeider anleggsgartnar anm anmelde anmeldelse anmelder anmeldere anmeldt anmodning annakvar
annankvar annekset annen annenhver annenomgangen annenplass annerledes annet annleis anno annonse annonsert annonserte
annonsørene annonsører anonym anonyme anonymisert anonymt ansatt ansatte anse anser anses ansett ansette ansikt
ansiktet anslag anslår anslått anstendig ansvar ansvaret ansvarleg ansvarlege ansvarlig ansvarlige ansvarliggjøres
ansvars ansvarsfordelingen ansvarsforhold ansvarsgruppa ansvarsgruppe ansvarsgruppemøte ansvarsgruppen ansvarsgrupper
ansvarsområdet anså anta antabus antagelig antageligvis antagelse antakelser antall antallet antar antas antatt anten
antiautoritære antibiotika antidopingarbeidet antifascistiske antijihadismen antijihadistane antijihadistisk
antijihadistiske antikk antikken antikkens antirasistiske antisemittisme antrekk antyde antydet apartheid apgar apnéer
apologetane apotek apotekene apotektekniker app apparat apparater apparatet appell appellant appellar appellerer
appelsin appelsinene appelsiner appelsinjuice appelsinmarmelade appelsinskalet appen appetitt applaus applausen apr
aprilsnarr ar arabarane arabisk arane arar arbedier arbeid arbeida arbeidarar arbeidaren arbeidarhus arbeidarklassa
arbeidarparti arbeidarrørsla arbeidd arbeidde arbeide arbeidene arbeider arbeiderklassen arbeiderklassens arbeides
arbeidet arbeidsavklaringspengar arbeidsavklaringspengene arbeidsdag arbeidsdagen arbeidsdager arbeidsdeling
arbeidsdrift arbeidsforhold arbeidsgivar arbeidsgiver arbeidsgivere arbeidsgjevar arbeidsgjevarane arbeidsgjevaravgift
arbeidsgruppa arbeidsgruppe arbeidshest arbeidsinntekt arbeidsinnvandring arbeidskraft arbeidskrevende arbeidslaus
arbeidslause arbeidsledigheten arbeidsliv arbeidslivet arbeidsløse arbeidsløshet arbeidsløysa arbeidsløyse
arbeidsmarked arbeidsmarknaden arbeidsmiljøet arbeidsminister arbeidsministeren arbeidsminne arbeidsmåte arbeidsområde
arbeidsoppgåver arbeidsplass arbeidsplassane arbeidsplassar arbeidsplassen arbeidsplasser arbeidssituasjon
arbeidstagere arbeidstid arbeidstilsynet arbeidsuhell arbeidsulukker arbeidsversjon arbeidsvilkår architectural areal
arealbruken arenaen arfid argentinske argument argumenta argumentasjon argumentasjonen argumenter argumentere
argumenterer argumentet aristokrati ark arket arkitekt arkitektane arkitektar arkitekten arkitekturen arkitekturens
arkitekturfestivalen arkiv arkiver arkivet arkivfoto arkivkode arktisk arktiske arm armen armene armensk
armenskokkuperte armer armn arr arrangementa arrangementet arrangere arrangerer arrangert arrangerte arrangør
arrangørane arrene arrest arresten arrestert arresterte arroganse arrogante ars arsenal art artene artenes arter artig
artikkel artikkelen artiklar artist artistane artisten artistene artister arv arva arven arveoppgjøret arverekken
arvesaka arvestrid arvesynd arvesynden arvet arvtakar aserbajdsjanarane aserbajdsjanarar aserbajdsjansk
aserbajdsjanske asfalt asfalten asfaltleggar asiatiske askeladden askoyhus asparges aspart aspekt aspekter aspergers
asq ass assistanse assistent assistenten assosiasjonar assosiert ast astma asyl asylmottaket asylpolitikk
asylpolitikken asylsaker asylstrømmen asylsøker asylsøkjarane asylsøkjarar at atarax ateist ateistar ateister
atemschaukel atheism atmosfære atmosfæren atomkraft atomvåpenprogrammet atopisk att attande atten attende attentat
attentater atter atterhald attest atti attityden attmed attpåtil attraktiv attraktive attraktivt attståande attverande
attåt atv atypisk audi audit auditorium audmjuk aug auga auge augeblått augebotn augekroken augelege auget augneblink
augneblinken augo auk auka aukande aukar aukast auke auken auksjonane austeuropeiske austkysten austlandsk austleg
austover autentisk autisme autismediagnose automatisk automatiske autorisert autoritet autoriteten autoritære
autoskrift autovern avansement avansert avanserte avbildet avbrekk avbud avd avdekke avdekket avdekkja avdekte
avdelinga avdelingar avdelingen avdelingsbanksjef avdelingsdirektør avdelingsleder avdelingsleiar avfall avfallet
avfeid avfeie avfyrt avføring avføringa avføringsprøve avgang avganger avgarde avgift avgiften avgifter
avgiftssystemet avgitt avgjer avgjera avgjerande avgjerd avgjerda avgjerdene avgjerder avgjerdsprosessar avgjere
avgjorde avgjort avgjør avgjøre avgjørelse avgjørelsen avgjørelser avgjørende avgjøres avgrensa avgrensast avgrense
avgrensede avgrenset avgrensing avgrensinga avgrensingane avgrensingar avgrunnen avhandling avheng avhenger avhengig
avhengige avholdt avhør avhørt avhøyr avisen avisene avisenes aviser avkall avkastning avkastninga avkastningen
avkjøring avklar avklara avklare avklares avklaring avklart avkledde avkrefter avkrok avlastar avlasting avlastinga
avlastninga avledet avlivast avlyse avlysingar avlyst avløst avløysar avløyst avløyste avmakt avretting avskaffe
avskala avskjære avskrekkande avskrift avskrive avskriving avskrivingar avsky avskyelig avslag avslappa avslappet
avslutning avslutninga avslutta avsluttande avsluttar avslutte avsluttende avslutter avsluttes avsluttet avslått
avslørande avsløre avslører avsløringen avslørt avslørte avsnitt avsnittet avspeglar avstand avstandar avstanden avta
avtal avtala avtalane avtalar avtale avtalen avtaler avtales avtalespesialist avtalt avtalte avtar avtroppande
avvegast avvente avventer avvergingsplikt avvik avvikande avviket avvikla avviklast avvikle avvikles avvikling
avviklingen avviksboka avvisande avvise avviser avvisninger avvist avviste ax babcia babler babyen babyskrin bachelor
back backpackere bacon bactrim bade badeand badekar badekaret badet badevekta bag bagasje bagasjen bagatell bakar
bakdøra bake baken bakermester bakerommet bakfra bakgrunn bakgrunnen bakgrunnslitteratur bakgården bakhovudet
bakkestyrker baklengs bakmannen bakom bakover bakre baksetet baksiden bakt bakteppe balanse balansen balanserer
balansert balkong ballar ballast ballen ballene ballerina ballett ballonger ballrøra ballær baltic bana banan bananer
bananeske banansmoothiar band bandasjert bandet bandets bandy bane banen banens baner banevogner bank banka bankane
bankar banke banken bankene banker banket bankkonto bankkort bankkortet bankmann bankvesen bannbulle banner bannet
banning banninga banningen bannord banyamulenge bar barbarisk barbariske barbeint barberer bare baren barer baret
barista barnas barndom barndomen barndommen barndommens barneansvarleg barneansvarlig barneavdelinga barneavdelingen
barnebarn barnebarna barnebarnet barneblad barneekteskap barnefamilier barnefar barnefaren barnefysioterapi
barnegruppe barnegråt barnehagane barnehagar barnehagedag barnehagedekning barnehagehenting barnehagelova
barnehageloven barnehagelærar barnehagenotat barnehagens barnehageplass barnehager barnehagestart barnehagestyrar
barnehagetilbodet barnehageutviklinga barnehuset barnehusets barnekleda barnekoordinator barnelege barnelova
barnenevrolog barneombudets barnepass barnepleiar barnepsykiater barnerommet barnesamtalane barnesamtale barnesanger
barneskolen barneskulen barnet barnetilsyn barnets barnevakt barnevern barnevernets barnevernkonsulentar barnevernlova
barnevernpanelet barnevernsaker barnevernsamarbeid barnevernsamarbeidet barnevernskonsulent barnevernslova
barnevernsloven barnevernspedagog barnevernsvakta barneverntenesta barneverntjeneste barnevernvakta barnevernvikar
barnevogn barnna barns barnslig barrikadert barsel barselinfeksjon basal basere basert baserte basis basistilskotet
bass bassen bassenget bassist battery bauta be beautiful beboer bebuarane bebuarar bebyggelsen beckstein becoming bed
bede beden bedne bedrageri bedre bedret bedrift bedrifta bedriften bedriftene bedriftenes bedrifter bedrifters bedring
bedringen bedt bedyrer befant befinne befinner befolkning befolkninga befolkningen begavede begeistra begeistre
begeistret begeistring begge begikk begivenhet begivenheter begravd begravelse begravende begrense begrensede
begrenses begrenset begrensning begrensningene begrensninger begrep begrepet begrunnelse begrunnelsen begrunner
begynne begynnelsen begynner begynt begynte begå begår begått behagelig behald behalde behandla behandlar behandle
behandler behandlere behandles behandlet behandling behandlinga behandlingen behandlingstid beheftet beherske behold
beholde beholder beholdt behov behovet behørig behøver beige bein beina beinet beinhard beinharde beinhardt beint
beinveges beist beit bekjempe bekjempelse bekjempes bekjenne bekjennelse bekjennende bekjent bekjente bekkenet
beklagar beklageleg beklagelig beklager beklaget bekostning bekreftar bekrefte bekreftelse bekrefter bekreftet
bekymirng bekymra bekymre bekymrer bekymret bekymring bekymringen bekymringer bekymringsfull bekymringsmelding
bekymringsmeldinger bekymringstelefonen bekymrng belage belastning belastninga belegg beleilig belgiske belief believe
belte beltet belyse belyser belønnes belønning beløp beløpet bemerker bemerket bena benekter benk benken benkpress
bensin bensinbiler bensinlekkasje bensinstasjon bensinstasjonen bensintank benytte benytter benyttes benyttet beordret
ber berammet bere berebjelken beredskapen beredskapsheim beredt beregnet beregninger beregningsgrunnlaget berekraft
berekraftig berestolen beretning beretningen berettiget berga bergartar bergarter berget bergsprenger berliner
berlinerne berolige beruset berømmer berømte berøre berører berørt berørte bes besittelser besitter besk beskatning
beskatningen beskattet beskjed beskjedar beskjeden beskjeder beskjedne beskrev beskrevet beskrive beskrivelsen
beskrivelser beskriver beskrives beskutt beskylder beskyldningene beskyldninger beskyldt beskytte beskyttelse
beskytter beskyttet beslag beslutning beslutningen beslutninger besluttet bespisning besta bestand bestandene
bestander bestandig bestefar bestefaren besteforelder besteforeldra besteforeldre besteforeldrene bestekamerat
bestemme bestemmelser bestemmer bestemor bestemora bestemors bestemt bestemte bestemødrer bestevenn bestevenninnen
bestikkelser bestill bestille bestiller bestilles bestilling bestillinga bestillingar bestilt bestilte bestod
bestrider bestå bestående består besvare besvimer besøk besøke besøkende besøker besøket besøkje besøksbarn
besøksforbod besøksleilegheita besøksnotat besøksvisum besøkt besøkte betablokker betala betalar betale betalende
betaler betales betaling betalinga betalt betalte betatt bete betegnelsen betegnende betegnet betennelser betent
betimelig betinga betingelser betingelsesløst betinget betjenten betra betrakte betraktelig betraktes betraktet betre
betring betvile bety betydd betydde betydeleg betydelig betydelige betydning betydningen betydningsfulle betyr
beundrer beundring bevara bevare bevarer bevares bevart bevarte bevege bevegelig bevegelse bevegelsen bevegelsene
beveger beveget bevilge bevilger bevilgningene bevilgninger bevis bevise bevisst bevisste bevisstgjering bevissthet
bevist bevæpnet bft bh bhg bibel bibelen bibelens bibeltime bibliotekar biblioteket bidra bidrag bidraga bidraget
bidrar bidratt bidreg bidrege bidro bidrog big bikkja bikkjer bilane bilar bilateralt bilbrann bilbrannane bilbransjen
bilde bildekk bildekortene bildene bilder bildet bildr bildøra bilen bilene biler bileta bilete bileteboka biletet
biletspråket biletstøtte bilførarar bili bilindustri bilinteressen bilirubin bilist bilistane bilisten billedkunstnere
billeg billegare billege billett billettar billettselger billettsystemet billig billigaste billige billigere
billigsalg billionar bilmekaniker bilnr bilnøklene bilparken bilproduksjon bilruten bilsetet bilstol biltrafikken
bilulykke bind bindande binde bindeledd bindende binderser bindestrek bioenergi biografen biografi biografiar
biografien biografiske bioingeniør biologar biologi biologisk biologiske bioteknologi bipolar birdie bisarre bisetning
biskop biskopen biskoper bistand bistår bistått bit bitar biten biter biti bitinga bitre bitt bittelitt bitter bittert
bivirkningene bjella bjørnefelling bjørnen bjørneskrotten bjørnespor bk bl bla bladet blaffen blanda blandaball
blandar blande blander blandet blanding blandingsøkonomi blanke blant blar blasfemi ble blei bleie bleiebytte bleiene
bleier blek bli blid blide blikk blikkenslager blikket blikkontakt blind blinde blindspor blinka blir blitt blod
blodet blodig blodige blodlenka blodproppar blodprøva blodprøve blodprøver blodsukker blodtrykk blodtrykksapparatet
blodtrykksmedisin blogg bloggen blogger bloggere bloggeren bloggingen blogginnlegg bloggplakat blogspot blokade
blokaden blokka blokkbokstaver blokken blokkering blomar blomsterdekoratør blomstrar blomstrer blunking blyant
blyanten blyspegel blåmerke blåmerker blåse blåser blåsetest blåst blåste blått blåveis blæs blødar blødde blødingar
blødning bm bmi bmw bnp bobil bobilen bobiler boble bod bodar bodd bodde bodskap bodskapen boende bogey boka bokbind
bokbinder boken bokens bokf bokføring bokhandelen bokhandler bokhandlerne bokhausten bokhistorie bokhylla bokhyller
bokmarknaden bokmeldar bokmål bokmålet bokmålsutgåvene boks bokse boksen bokser bokstavane bokstavar bokstaveleg
bokstavelig bokstaven bokstavene bokstavgjettaren bokstavleg boligen boligene boliger boligkontor boligkontoret
boligmarkedet boligprisene boligprosjekter bolivianer bolk bolken bolle boller bolsjevikane boltrar boltre bomba
bombar bombe bombeflya bomben bomber bombinga bomme bommen bommer bondereisinga bonus booke boomer boots bor bord
borddame bordet bords bore borehullene boren borga borgarar borgarkrigen borgarleg borgarlege borgarskapet borger
borgere borgerkrig borgerlig borgerlige borgerplikt borgerskapets borgfreden born borna bornet bort bortanfor borte
bortebane bortenfor bortføringen bortført bortgang borti bortimot bortreist bortsett bosatt bosetting bosettingen
bosettingene bosettinger bosettingsvedtak bosituasjon bosniakisk bosniske bosted bot bota boten bpa bra brageprisen
braka brakker brakt brakval branden brannalarm brannalarmen brannbil brannbilane brannbilar brannbilen brannblemmer
brannen branner brannfakkel brannfolka brannkorpset brannmann brannskade brannstaden brannstasjonen brannsår
brannvarsler brannvesen brannvesenet brannøvelse bransje bransjen bransjene brasiliansk brast bratt brattare bratte
braut bre bred bredbånd bredde bredere bredt brefører brei breia breiare breiast breiband breiddeidretten breie breinn
breitt brekning brekninger breland bremsar bremsespor brenn brennande brenne brennende brennevin brennpunkt bresjen
brev breva brevet brevis brillene briller bringe bringebærgrøt bringer bris brisen britane britisk britiske brnehagen
brodden broer brokkoli broren brorens brorparten brosjyre brot brote broten brotet brother brotskadar brotsverk bruar
brud brudd bruddet bruddskade bruden brudens bruk bruka brukar brukast brukbar bruke bruken bruker brukere
brukernavnet brukerne brukerrettighetsloven brukes bruket brukket bruks bruksområde brukt bruktbilene bruktbilimporten
brukte bruktimporten bruktmarknaden brulaupet brune brunost brunt brura brus brutal brutale brutalitet brutalt brutt
brutte brutto bryet brygga bryggjer bryllaup bryllup bryllupet bryn bryr brysomt bryst brystene brystet brystkreft
brystskjold bryststrek bryt bryte bryter brytes bråk bråket bråkete brått brød brødboksen brøddeig brødet brødkniv
brødre brødrene brødskalk brødskive brødskiver brøk brøkdel brølte brønnborer brønnbåtmatros brør brørne brøt
brøytebilsjåfør brøyteskader bti bu buande bubilar buccolam budbringer budd budde buddhismen buddhist budet budsjett
budsjetta budsjettbehandlingen budsjettdisiplin budsjetter budsjettert budsjettet budsjettforslaget budsjettsamanheng
budskap budskapet bufetat buffet bukett buksene bukser bukt bulgarsk bulimi bulk bunaden bunde bundne bunkeren bunn
bunnen buprenorfin bur burde buret burka burkaen burlesk burmesisk bursdag bursdagen bursdager bursdagsgåve busetjing
busetjinga busetnad busetnaden busette busetting buss bussar busser bussjåfør bussrutene busstekniker busstida
busstoppet bussøving bustad bustadar bustaden bustadene bustader bustadfelt bustadhuset bustadkonsulent bustadlån
butikk butikkane butikkar butikken butikkene butikker butikkmedarbeidar butikkmedarbeider butikksjefen bv bvl bvt bvv
byane byar bydd bydelen bydelene bydelens bydeler bydelsteam byene byens byer bygd bygda bygdas bygde bygdebok
bygdebyen bygdefolk bygdefolket bygdekveld bygdene bygder bygdesamfunn bygg bygga bygge byggeboom byggeboomen
byggebransjen byggene bygger bygges byggesaksbehandler byggfag byggherrar bygging bygginga byggingen byggja byggjast
byggje byggjefelt byggjefelta byggjekomiteen byggjer byggjestart bygning bygningar bygningen bygningene bygninger
bygningskompleks bygt byr byrden byrder byrja byrjar byrje byrjinga byrådet byrået byråkrati byråkratiet byråkratisk
byråkratiske bystyret byta byte bytedag bytehandel bytt bytta bytte byttedag byttedagen bytter byttet bà både båe bål
bålet bånd båndet bånn båret bås båsen båtar båtbygger båtbyggjar båtene båtens båter båtmotorar båtskyss bænken bære
bærer bæreren bæresjal bæret bæring bærmottaket bærplukkar bæsje bæsjer bød bøkene bøker bølgja bølgjer bøn bøndene
bønder bøneteppe bønn bør børsnotert børsnoterte børsteholder bøta bøtelagt bøter bøya bøyde bøye bøyer ca calling
callinga campingen campingplassar campingvogn campingvogner campus canadiske cand cannabis cannabisfeltet
cannabispreparat carlsten catch cbt cdt celiakiserologi cellist centimeter cerebral cha championship charging chat
chatten chilensk chilenske chill ci cimt circle cirka citroën cm co cocktail coin cointelpro cola colombianar
compromateria conflict corner cornflakes cos cp cpap creme cries crp cruisepassasjerane ctg cupcakes cupen cupfinale
cupfinalen cupkamp cupmeister cupsiger curling cøliaki cøliakiantistoff cøliakiprøve cøliakiprøver dagane dagar dagbok
dagboka dagbrot dage dagen dagene dager dagers dagevis dagleg daglege daglig dagligdags dagmammaen dagogtid dagrapport
dagrommet dagslys dagsorden dagsordenen dagtid dagvakt dagvakter dahlgaard dalsfjordingar dalsmarken dama dame damene
damer dametekke dammen dampmaskin danna dannar danne dannelse dannet danning dans dansa danse dansefestival danseglade
dansegulvet dansekonkurranser danselærer dansen dansene danser dansere danserne danset danskebåten dansker dari
darwinist data dataanalytiker dataene datalagringsdirektiv datamaskinen datamaskiner dataspill dataspillene dativ dato
datt datter dattera datteren datterens datterselskapet daud daude daværende dcm dearvvuođaiguin debatt debattane
debatten debattene debatter debatterer debatteres debatterte debut debutbok debuten debuterer debuterte debutromanen
dede dedikert defekt definera definerast definere definerer defineres definert definerte definisjon definisjonar
definisjonen definitivt deflazacort deformerer deg deig deilig deiligste deira dekka dekke dekkende dekkes dekket
dekkhotell dekkhotellet dekkjast dekkje dekkjer dekkmester dekksgutt dekning dekningen dekorasjon dekt delam delane
delar delast dele delegasjon delegasjonen delegert delen deler deles delivered delmål delprivatisering delrapporter
dels delstatsnivå delt deltakar deltakarane deltakarar deltakelse deltakere deltakerne deltaking deltakinga deltar
deltatt delte deltek deltid deltidsansatte deltidsåret deltok delvis deløvingar dem demensdiagnose demme demografisk
demografiske demographics demokratier demokratiet demokratiets demokratiseringsprosessen demokratisk demon demonane
demonstranter demonstrasjon demonstrasjonar demonstrasjonen demonstrasjoner demonstrere demonstrerer demonstrert
demonstrerte dempa dempar dempe dempes dempet denne dens departement departementa departementene departementer
departementet departementsinndeling deportert depositum depresjon depresjonen deprimert deprimerte dere dereguleringa
deregulert deregulerte deres deretter derfor derfra deri deriblant derifrå derimot dermed dernest dersom desember
desentraliserte desidert design designbutikker designer designet desiliter desperat desperate despotar dess desse
dessert desserter dessutan dessuten dessverre desto destruktive desverre detalj detaljane detaljar detaljene detaljer
detaljert detaljerte detaljhandel detaljnivå detaljstyring detektivhelt detronisert dets dett detta dette deusynlige
dgr di diabetes diabetessjukepleiar diabetessykepleier diagnosar diagnose diagnosekode diagnosen diagnoser diakonen
dialekt dialektane dialektar dialekten dialekter dialog dialogen dialogmøte dialogmøtet diamanter diesel dieselbilene
dieselbiler dieselmotor differensiert difor dig digert digital digitale digitalisert dikt diktafon diktarar diktaren
diktat diktator diktatorar diktatoren diktatur diktaturet dikte dikteres diktert diktet diktinga diktsamlinga dilemma
dilemmaer dilemmaet dimed dimensjon dimensjonane dine dinest dings dinosaur diplom diplomatar diplomaten diplomatiet
dir direkte direktivet direktoratene direktør direktøren direktørene dirigent dirty disipler disiplin disken
diskriminering diskusjon diskusjonane diskusjonar diskusjonen diskusjonene diskusjoner diskuter diskutera diskuterast
diskutere diskuterer diskuteres diskutert diskuterte disponerer disposisjon disputasen disputere disse dissenterloven
dissidentar distanse distansen distansert distribusjon distrikt distrikta distrikts distriktsjordmor
distriktskommunane distriktskommunar distriktsmedisinske distriktspoliti distriktspolitikk distriktspolitikken
distriktspolitisk distriktspolitiske dit ditt diverre diverse divisjon divisjoner djevelen djevelsk djevelske djup
djupare djupaste djupe djupet djupt dl dnr do dobbel dobbelkonsert dobbelt dobbeltagent dobbeltdrapet dobbelte
dobbeltmoral dobbeltrolle dobbeltspill doble dobles doen dog dogg dogmatisk dokker doktoren doktorere doktorgrad
doktorgraden doktorgradsstipendiat dokument dokumenta dokumentar dokumentaren dokumentarfilm dokumentarfilmen
dokumentariske dokumentasjon dokumenter dokumentere dokumenterer dokumentert dokumentet dollar dollaren domenetap
domfelt domfelte domfeltes dominerande dominere dominerende dominert dominerte dominikanarmunken dominoeffekt dommar
dommarane dommen dommer dommeravhør dommeren domstolane dona dongeridress dopapir doping dosar dose dosett dotter
dottera dovrekoord down dp dra draget dragkampen drakk drakt drama dramaet dramalærer dramapedagog dramatikk
dramatikken dramatisk dramatiske dramaturgi dramaturgien dramaturgisk drap drapa drapene drapet drapsdagen drapsmann
drapsmannen drapstrusler drar dratt draum draumar draumen dreadlocks dreg drege dregen dreia dreiar dreide dreie
dreier dreiv drep drepa drepe drepen dreper drepes drepne drept drepte dress dressar dressur drev drevet dribla
driblet drifta driften driftseining driftsresultat driftstilskot driftsutgiftene driftsutgifter drikk drikkar drikke
drikkekultur drikkemønstre drikker drikkevaner drikkevarer drikking drit dritdag dritings dritt dritten drittsekker
driv driva drivast drive driven drivende driver drives drivhus drivkraft drivkraften drivstoff dro drog dronning
dronningen droppar droppet drosjar drosje drosjesjåfør drukke drukket drukna drukne drusarar drusere dryg drygt drypp
dråpar drøft drøfta drøftande drøftar drøfte drøfter drøftes drøftet drøfting drøftinga drøftingsmøte drøftingsnotat
drøftingssak drøftingsteam drøftingstime drøm drømme drømmen drømmer drømt drømte drøss drøy drøyme drøymt drøyt du
duathlon dubbe dubber dubbes dubbing duchenne duchennes duell duellen duf dufnr duften dugnad dugnaden duket dukka
dukkar dukke dukken dukker dukket dum dumme dummere dumming dumpet dumping dumskap dumt dundrer dunker duodjiutøver
duojar duojár durer dusj dusjen dvaske dvd dvs dy dyder dykk dykkarulykke dykker dykkerklokker dyktig dyktige dyna
dynamikk dynamisk dynamitt dyne dynejkka dyner dyp dype dypere dypest dypeste dyppet dypt dyr dyra dyrare dyraste
dyreliv dyrelivet dyremat dyremeldingstenesta dyrene dyrepleier dyrere dyreste dyret dyrk dyrka dyrke dyrker dyrking
dyrt dysleksi dyster dystre dyttet då dåkk dåna dåp dåpen dårleg dårlegare dårlege dårlig dårlige dårligere dårligste
dåverande dét dø død dødball dødd døddrukken døde dødelig døden dødfødt dødpunkter dødsfall dødstallene dødsønsker
dødt døende døgn døgna døgnbehandling døgnet døgnrytmen døgns døgntelefon døgnåpne døkk døma dømd dømde døme dømes
dømme dømt dømte døpte dør døra døren dørene dører dørkarm dørkarmen dørklokka dørmatta døropnar dørseljarar
dørstokken dørterskelen dørvarsler døtre døtrene døve døy døydd døydde døyr døyve economist edderkopp edderkoppspinn
edelt edru edrueliggjøring edwardfeser effekt effektar effekten effekter effektiv effektive effektivisere
effektivisering effektivitet effektivt effektuert eg egen egenart egenskap egentlig egentlige eget egg egne egnede
egnet egoisme egoistiske egyptisk ei eidsvoll eiendeler eiendom eiendommen eiendommer eiendomsrett eiendomsretten eier
eierandeler eiere eieren eierforhold eierne eierskap eierskapet eies eig eiga eigar eigarane eigarar eigardel eigaren
eigarskap eigarstyra eigde eige eigedom eigedomsskatt eigen eigeninnsats eigenleg eigenskapar eigentleg eigentlege
eigna eigne einaste eine eineståande eingong eingongsstønad einig einige eining einingane einingar einingsleiar
einkvar eins einsam einsame einsidig einsidige einskap einskapen einskapleg einskapskulturen einskild einskilde
einsrettinga einstøing eintydig eit eitkvart eitt eittårsalderen ekg ekkelt ekko ekkokamre ekle ekorn eks eksakt
eksamen eksem eksempel eksempelet eksempelvis eksemplarer eksemplariske eksemplene eksempler eksentrikaren eksentrisk
eksentriske eksepsjonelt eksil eksistens eksistensfilosofiske eksisterande eksisterende eksisterer ekskluderes
ekskludert eksklusiv eksklusive ekskona eksos eksotisk eksotiske ekspanderande ekspansjon ekspedisjon ekspedisjonssjef
eksperiment eksperimentet ekspert ekspertane ekspertar ekspertene eksperter ekspertgruppa ekspertgruppe ekspertise
ekspertkommentator ekspertutvalet eksplisitt eksplosjon eksplosjonen eksponering eksponert eksponerte eksport
eksporten eksportere eksporterer eksportert eksportsektoren ekstern eksterne ekstra ekstrainntektene ekstrainntekter
ekstrajobber ekstraløyvingar ekstraomgangane ekstraordinært ekstrarekning ekstrautgifter ekstravakter ekstrem ekstreme
ekstremister ekstremt ekstremvær ekstremvêr ekte ektefelle ektemann ektemannen ektepar ekteparet ekteskap ekteskapet
ekteskapsloven ekteskapssyn ekthet eldre eldreomsorg eldreomsorga eldst eldste eldstedatteren eldstesønnen elegant
elektrikar elektriker elektrisitet elektrisk elektroingeniør elektronisk elektroniske element elementene elementer
elende elendig elendige elev elevane elevar eleven elevene elever elevnr elevsamtalen elgar elgbiff elgen elgjeger
eliquis elite elitelaget eliten elitens eliteserien elitistisk elk ellers elles elleveåring ellevte ellevårig ellr
eloi eloiane elska elskar elske elskede elsker elsket elvene elver em embeter embetsaristokratiet embetsmannsstaten
embetsmenn embryo emflaza eminente emne emner emnet emoji emosjonelle emosjonelt empanadas empati empatisk empirisk
enda endar ende endel endeleg endelege endelig endelige endeløse enden endene endrar endrast endrede endrer endres
endret endring endringa endringane endringar endringen endringer endt endte endwar endå endåtil enebolig enere
energidrikk energieffektive energieffektivt energien energiforbruk energiforbruket energikilder energikjelder
energikrevjande energimeldingen energiminister energiministeren energipakke energisparing energisystem eneste
enestående engang engasjement engasjementet engasjementspolitikk engasjera engasjere engasjerer engasjert engasjerte
engelsk engelske engelskspråklege engstelege engstelige enhet enheter enhver enig enige enighet enigheten enke enkel
enkelt enkelte enkeltes enkeltindividet enkeltmennesker enkeltmennesket enkeltpersoner enkeltrepresentanter
enkeltsaker enkeltspørsmål enkeltstående enklare enklast enkle enklere enklest enn ennå enorm enorme enormt ens
ensbetydende ensemblet ensidig enslig enslige ensom ensomhet ensomme enstemmig enten entreprenørskap
entreprenørskapstanken entret entusiasme entusiasmen entusiastisk entydig enukleasjon epds epidemien epikrise epilepsi
epilepsien epilepsisjukepleiar episodar episode episoden episodene episoder eple epler epost eposten eqs er erb erfare
erfarer erfaring erfaringa erfaringane erfaringar erfaringen erfaringer ergo ergoterapeut ergoterapeuten
erindringsarbeid eritreisk erkebiskop erkjenne erkjennelsen erkjenner erkjenning erkjenninga erkjent erklærer
erklæring erklæringa erklært erklærte ermet ernæring ernæringsfysiolog ernæringsplan erobra erp erstatning
erstatningar erstatta erstattar erstatte erstattes erstattet ervervet ervervsbeskatningen eskalerte eskapader eske
esken essay essayet estetikk estetisk estetiske estisk et etablera etablerarstipend etablere etableres etablering
etableringa etablert etablerte etappen etasjane etasjar etasjer etatane etatar etater etc ete ethvert etikk etikken
etiopisk etiske etn etnisk etniske ett etter etterforska etterforske etterforsking etterforskning etterforskningen
etterfølgelse etterfølger etterhvert etterkant etterkrigstida etterkvart etterlate etterlatenskaper etterlatne
etterlatt etterlengta etterleva etterlevd etterlignet etterlikne etterlyst etterlét ettermiddag ettermiddagen
ettermæle etternamn etternamnet etternavn etternavnet etternølere etterpå etterretning etterretningsoffiseren ettersom
etterspør etterspørsel ettersyn ettertenksomt ettertid ettertida ettertiden ettertraktet eurabia euro euroen eurokrisa
eurolandene euroområdet european europearar europeerne europeisk eurosamarbeidet eurosona evakuere evakuering
evakueringen evakuert evakuerte evaluere evalueres evaluering evalueringar evaluert evangeliet evangelisk evangelium
eventuell eventuelle eventuelt eventyr eventyret eventyrlege eventyrstunden evig evigheten evna evne evnen evnene
evner evolusjonen example excelark exit expo fabeldyr fabrikk fabrikkar fabrikken facto fadder fader faem faen faerder
fag faga fagbevegelsen fagdag fagdagen fagdepartementet faget fagfelt fagfolk fagfolka fagforeiningar fagforeninger
fagleg faglege faglig faglige faglært fagmann fagmiljø fagmøte fagmøtet fagnotat fagorgan fagorganet fagorganiserte
fagpersoner fagre fagrettleiing fagråd fagrørsla fagsjef fagspråk fair faiv fakkeltog fakkeltoget faks faksimile fakta
faktisk faktiske faktor faktorar faktorene faktorer faktum faktura fakturaen faldar fall falla fallande falle faller
fallet fallgruver fallhøyde fallskjerm fallskjermen fallskjermer falne falsk falske falt fam familiane familiar
familie familiearbeid familiebedriften familieetablering familiegjenforeining familiegjenforening familiehjelpen
familieinnvandring familiekonsulent familiekontakt familieliv familiemedlem familiemedlemmer familiemøte familiemøtet
familiene familieord familiepianoet familieportrettene familier familierad familierettleiar familieråd familierådet
familierådgjevinga familieråds familiesamfunn familieteam familieteamet familieterapeut familieterapi familietjenesten
familietrmet familieveileder familievernet familievernkontoret familiære fan fana fanatikere fanatiserte fanatisme
fang fanga fangar fange fanger fanget fangst fangsten fangstmennene fangststasjoner fann fans fansen fanst fant
fantasi fantasien fantastisk fantastiske fantes far fara farao farbror fare faren farene farens faresona faretruende
farfar farfaren farge farger fargerik fargerike fargestift farget farleg farlegare farlege farlig farlige farligste
farmasøyt farmor farmora farmoren farmors fars farsdag farsdagen farsi farskapen farskvoten farsrollen fart farten
fartskontroll fartstid fartyvern fartøyet farvannet farvel fasa fasade fasaden fasader fascinasjon fascinerande
fascinerende fascinert fascismen fascistiske fase fasit fasiten fasjonable fast fastar fastare fastbuande faste
fastelavn faster fastet fastholder fastlagde fastlandet fastlege fastlegen fastrente fastsatt fastset fastsett
fastsette fastsetter fastslo fastslå fastslår fastslått fat fatet fatt fatta fattar fatte fatter fattet fattig
fattigare fattigdom fattigdomen fattigdommen fattigdomsreduksjon fattige fattiges fattigfolk fattigste favoriserer
favorisering favoritt favorittalbumet favoritter favorittreisemål favorittroman favør fax fbt fe feb feberkurver febr
febrilsk februar fedrane fedrar fedre fedrene feiar feid feier feighet feil feilaktig feilene feilernært feilfritt
feiling feilkilder feilslått feilslåtte feiltrinn feira feirar feirast feire feirer feires feiret feiring feit feite
fekk fele felespiller felespilleren fell feller felles fellesadministrasjon fellesmøte fellesråd fellesrådet
fellesskap fellesskapen fellesskapet fellesskapets fellesskapsløysingane fellesskapsverdiene fellesskule fellestrekk
felling fellinga felt felte feltene feminisert feminist femkrone femner femtande femte femtekolonne femti femtifem
femtiprosentilen fenalår fenalårene fengje fengselet fengselsbesøk fengselspresten fengselsstraff fengselsstraffa
fengsla fengslet fengslingsmøte fengslingsmøtet fenomen fenomenet fer ferd ferda ferde ferdig ferdige ferdigheiter
ferdsel ferga ferge ferie ferieavløysar ferieboligen ferieboliger feriehuset feriemånedene ferien feriere ferja ferje
ferjeavgang ferjen fernet ferritin ferrograd fersk ferska ferske ferskt fest festa feste festen fester festet festival
festivalen festivalens festivaler fett fetter fettet fgm fh fiasko fiction fiendar fiende fienden fiender figur
figurane fikk fikla fikse fikser fikset fiksjon fiksjonar fil filetskjerar filetérarbeider filial filippinsk filma
filmane filmar filmarkivar filme filmen filmene filmer filmet filmfestivalen filmindustrien filmregissør
filmregissøren filmskaparane filmsnutter filologi filosofar filosofen filosofi filosofien filosofisk filosofiske
finale finalen finansielle finansiere finansierer finansieres finansiering finansieringen finansieringsformer
finansieringsordninger finansiert finansierte finansinstitusjonane finanskapital finanskomitéen finanskrisa
finanskrise finanskrisen finansmarknaden finansmarknadene finansminister finansministeren finansnæringa finanssektoren
finansuroa finaste fine fineste finger fingeren fingersangen fingrane fingre fingrene finkultur finlest finmotorikk
finna finnast finne finnen finner finsk finske finst fint firehjuling firemilsgrensen fireårig fireåring
fireårskontrollen fireårskravet fireårsperioden firkant firkantet firma firmaet fiska fiskar fiske fiskearbeidar
fiskebruk fiskeforedlar fiskeindustriarbeider fiskekaker fiskemottak fiskemottaket fisken fiskeoppdrettere
fiskeoppkjøper fiskepakker fisker fiskereiskap fiskeskipper fiskeslag fiskeslaktar fitips five fjell fjella
fjellbygder fjellene fjellet fjellrev fjellsrud fjellstaten fjelltopp fjelltoppar fjellvegg fjerde fjerdedel
fjerdeplass fjern fjerna fjernare fjerne fjerner fjernes fjernet fjerning fjernkontrollen fjernsyn fjernsynet
fjernsynsintervju fjernsynskanalane fjernsynsserien fjernt fjernundervisning fjes fjeset fjollete fjor fjordan fjordar
fjordhest fjortande fjorten fjortende fjoråret fjorårets fjær fjæra fjøs fjøsavløser fjøsen fjøset fjøstid fl fla
flagg flagget flaire flaks flammane flammar flammer flaske flasker flassa flassar flat flate flatere flatt flau flaum
flaumen flaut fleirbrukshus fleirbrukshuset fleire fleirkulturalitet fleirkulturelle fleirkulturelt fleirspråkleg
fleirspråklege fleirtal fleirtalet fleirtalsmålform fleirtalsmålforma flekk fleksibel fleksible flere flerkulturelle
flerreligiøst flertall flertallet flertallets flest fleste flette flikkar flimring flinkare flinkaste flinke flinkest
flinkeste flipa flirer fliselegger flittig flod floken flokk flokka flom flomstor flott flotte flotteste flukt
fluoksetin flutide flyalarmen flydd flyet flygel flyger flykta flyktar flykte flyktet flyktige flyktning flyktningane
flyktningar flyktninger flyktningetjenesten flyktningkonsulent flyktningstatus flyktningtenesta flyktningtjenesten
flymekaniker flyparken flyplass flyplassen flyr flyselskapet flyt flyte flytrafikken flytta flyttar flyttbart flytte
flytter flyttes flyttet flytting flyttinga flyttingen flytur flyturen flåten flørt flørtet fløtar fløy fløyet fløymer
fløyta fml fnr fokale fokus fokusere fokuserer fokusering fokusert fokuserte fokuset folka folkeaksjon folkeavstemning
folkeferd folkegruppa folkegrupper folkehøgskulen folkekirke folkekirken folkekyrkja folkeleg folkelege folkelig
folkelivsskildrar folkelivsskildring folkemord folkemusikk folkemøte folkemøtet folkene folkens folkeopinionen
folkeregisteret folkerettsleg folkerike folkesetnad folkesetnaden folkeslag folkeslaga folkestyre folkestyret
folkesykdom folketal folketalet folketallet folketrygden folketrygdens folkets folkevalde folkevalgte folkeviljen
folks fomla fondet fora forakt foraktar foran forandre forandrer forandret forandring forandringer forankra forankrast
forankres forankret forankring forbanna forbannet forbedre forbedret forbedring forbedringspotensiale forbehold
forberede forberedelse forberedelsesmøtet forbereder forberedt forberedte forbetra forbetrar forbetrast forbetring
forbi forbigående forbigått forbikøyring forbilde forbilder forbilledlig forbindelse forbindelsen forbindelser
forbinder forbli forblir forblåste forbod forbode forboden forbrenning forbruk forbruker forbrukere forbrukerne
forbrukernes forbruket forbrukslån forbud forbudet forbudt forbundet forby forbyr fordel fordela fordelane fordelar
fordelast fordele fordelen fordeler fordeles fordeling fordelinga fordelingen fordelt fordi fordommar fordommene
fordommer fordrar fordrer fordrivne fordyper fordøming fordømmelse fordømmelsen fordømt forebygge forebyggende
foredling foredrag foredraget foregikk foregår foregått foreiningar forekommer forelder foreldr foreldra foreldre
foreldreansvar foreldreansvaret foreldredrivne foreldregenerasjonen foreldregruppe foreldregrupper foreldreløs
foreldreløse foreldremøte foreldremøtene foreldremøtet foreldrene foreldrenes foreldrerettleiingskurset
foreldresamarbeidskurs foreldresamtale foreldresamtaler foreldreveiledning forelesninger foreligge foreligger forelska
forelå foreløpig foreløpige forenkla forenkles forenklet forenlig foresatt foresatte foresett foreslo foreslå foreslår
foreslås foreslått foreslåtte forespørsel forestiller forestilling forestillingen foreta foretar foretas foretatt
foretrekke foretrekker forfall forfalle forfallet forfatning forfatta forfattar forfattarane forfattarar forfattaren
forfattarskapen forfatter forfattere forfatteren forfatterens forfatterne forfatterskapet forfengeleg forferdeleg
forferdelig forfordeling forfriskende forfulgt forfølgelse forgangne forgiftar forgjenger forgjengerne forgjeves
forhandle forhandlere forhandlingane forhandlingar forhandlingene forhandlinger forhandlingsprosessen forheld forheng
forhindre forhindrer forhold forholda forholde forholdene forholder forholdet forholdsreglar forholdsregler
forholdsvis forholdt forhuda forhånd forhåndspåmeldte forhåpentligvis forhøye forkant forkasta forkastet forkjemper
forkjempere forkjøla forkjølet forkjølt forkjøpsrett forklara forklarande forklarar forklarast forklare forklarer
forklares forklaring forklaringar forklaringen forklart forklarte forkle forklåring forklåringar forkomne forkorta
forkortelser forkynnar forkynne forkynner forkynning forkynte forlaga forlagene forlaget forlagshusene forlanger
forlate forlater forlatt forleden forlenga forlenge forlengede forlengs forlet forliket forliset forlot forlovede
forloveden forlovelsesring forlovelsesringen forløp forløpsmøte formalisera formaning formaninga formann formannskapa
formannskapet formar formasjonar format forme formel formell formelle formelpreget formelt formen formene former
formet formi formidabel formidable formiddag formiddagen formiddager formiddagsgruppe formidla formidle formidlet
formildande formue formuen formues formuesbeskatning formuesbeskatningen formuesobjekt formuesobjekter formuesskatt
formuesskatten formuesskattens formulere formulerer formulering formuleringa formuleringar formuleringer formulert
formulerte formål formålet formålstenleg fornavn fornektar fornuft fornuftig fornuftige fornuftsfiendskap fornya
fornyar fornyast fornybar fornybarandelen fornybardirektivet fornybare fornybart fornye fornyelse fornyelsen fornyet
fornying fornyinga fornærmede fornøgd fornøgde fornøyd fornøyde forpleining forplikta forpliktande forplikte
forpliktelse forpliktelsene forpliktelser forpliktende forplikter forpliktet forresten forretningar forretningsfolk
forretningsmann forretningsmessig forrige forrykende forsamling forsamlinga forsamlingen forsegla forseinka forsiden
forsidesak forsikra forsikrar forsikre forsikring forsikringer forsikringsoppgjeret forsikringsselskap forsiktig
forsiktige forsinkast forsinkelser forsinktet forska forskalingssnekkar forskar forskarane forskarar forsker forskere
forskeren forskerhold forskerne forsket forsking forskinga forskingsdirektør forskingsprosjekt forskingsresultata
forskingsspråk forskjell forskjellane forskjellen forskjellene forskjeller forskjellig forskjellige
forskjellsbehandling forskning forskningen forskningens forskrift forskrifta forskriften forskrifter forskriftsarbeid
forskrudde forslag forslaga forslaget forsommeren forsoning forsprang forspranget forstand forsterka forsterke
forsterker forsterket forsto forstod forstudie forstyrret forstå forståeleg forståelig forståelse forståelsen
forståing forståinga forstår forstås forståsegpåarar forstått forsvann forsvant forsvarar forsvararar forsvare
forsvarer forsvarere forsvareren forsvarlig forsvarsløse forsvarsminister forsvarsministeren forsvart forsvarte
forsvinn forsvinne forsvinner forsvunnet forsyninger forsynt forsøk forsøka forsøke forsøker forsøket forsøkt forsøkte
forsømde forsømt forsøplar fort fortald fortalde fortalt fortalte fortaping fortapte fortauet forte forteikn fortel
fortelja fortelje forteljing forteljinga forteljingar fortell fortelle forteller fortelling fortellingen forteltet
fortener fortent fortid fortida fortini fortjener fortjeneste fortjent fortjente fortløpende fortonet fortrengd
fortrolig fortrolige fortruleg fortsatt fortsatte fortsetja fortsetje fortsette fortsetter fortvila fortvilelse
fortvilet fortviling fortvilte forumet forunderlige forundra forundrar forurensende forurenser forurenset forurensing
forurensning forurensningen forurensningsfrie forurensningsloven forutan foruten forutse forutsetning forutsetningene
forutsetter forutsettes forutsi forutsigbar forutsigbarhet forutsigbart forvalta forvalter forvaltes forvalting
forvaltning forvaltninga forvaltningen forvaltningsnivåene forvaltningsorgan forvandles forventa forvente forventer
forventes forventet forventingar forventning forventningane forventningar forventningene forventninger forverra
forvirra forvirrande forvirrende forvirrer forvitrer forvrengt forøvrig fossile fosterbarnet fosterfamilien fosterfar
fosterforeldra fosterforeldre fosterforeldrene fosterheim fosterheimen fosterheimstenesta fosterhjem fosterhjemmet
fosterhjemstjenesten fosterhjemsveileder fostermor fosternavn fosterstilling fostret fot fotballaget fotballbane
fotballbanen fotballeiar fotballen fotballens fotballflora fotballfunn fotballgruppa fotballklubben fotballproff
fotballsko fotballspiller fotballspillere fotballspilleren fotballtrener fotballtrening fotballverden foten fotfeste
foto fotograf fotografen fotografer fotograferes fotografert fotografiet fots fotspor four fra fradrag fragment
fraiche frakk fraksjonar frakta frakte frakteskip fraktet fram framand framandfrykt framandkulturell framandspråk
framandspråkleg framandspråklege framandt framferd framferda framfor framforhandla framføre framføringa framgang
framgangen framheva framholder framifrå framlagde framlagt framlegg framlegget framleis framme frammøtet frammøtte
framover frampå framsteg framstille framstiller framstilling framstillinga framstilt framsto framstå framståande
framstår framsyning framsyninga framsyningane framtid framtida framtidas framtidig framtidige framtidsretta
framtidsutsiktene framtidsutsikter framtredande framveksten fransk franske fransklærer franskmenn frarøvet frata
fratatt fravær fraværet fre fredag fredagane fredagar fredagen fredagene fredagens fredager fredags fredagskafeen
fredagskvelden fredagsmøtet fredagssamtaler fredede fredeleg fredelig fredelige freden fredens fredet fredsbegrep
fredspris fredsprisen fredsprisvinner fredsprisvinnere fredsprisvinneren fredstegnet freedom freista freistande
freistar freiste freistnad freistnader frekk frekt frelse frelst frelste frem fremdeles fremfor fremført fremgang
fremgår fremhever fremholder fremja fremje fremkaller fremkommer fremlagt fremlegge fremme fremmed fremmede
fremmedfrykt fremmedgjorthet fremmer fremmes fremmet fremover fremragende fremsettes fremst fremste fremstiller
fremstilling fremsto fremstå fremstår fremtid fremtiden fremtidig fremtidige fremtidsrettet fremtidstro fremtredende
fremveksten freser fridag fridd fridom fridomen fridomslengt frie frifunnen frigitt frigjera frigjort frihandel frihet
friheten frihetsverdiene frikirkesamfunn frikjent friminutta friminuttene friminuttet frir friskare friske friskere
friskhet friskolar friskolen friskt frispark frist friste fristen fristende fristilt frisør frisøren frisørlærling
frisørsalong frisørstol fritak fritaket fritekst frites fritida fritiden fritidsaktivitetar fritidsboliger
fritidsklubben fritidskortet fritidsleiar frittståande friviljug friviljuge frivillig frivillige frivillighet
frivilligsentralen frk frokost fromt fronten frontet frontruta frosen frossen frukost frukosten fruktbar fruktbart
fruktbonde frukter frukthagen fruktlagerarbeidar fruktpakkar frukttunet frustrasjon frustrasjonen frustrerande
frustrert frustrerte frykt frykta fryktar frykte frykteleg fryktelig frykten frykter fryktet fryseboksen fryser
fryseren fryserommet frå frådrag fråkopla fråsegn fråsegna fråstole fråverande fråvikast fråvær fråværet fråværsliste
ft fucking fuglar fuglefjell fugleinfluensa fugleinfluensaen fuglene fuktig fulgt fulgte full fullamma fullasta fulle
fullføre fullfører fullført fullførte fullgodt fullkommen fullmakt fullmakter fullstendig fullstendige fullt
fullverdig fundament fundamentale fundamentalt fundamentet fungera fungerar fungere fungerende fungerer fungert
fungerte funkar funker funksjon funksjonane funksjonar funksjonen funksjoner funksjonsevne funksjonshemmede funn funne
funnen funnet furu fusion fv fvgs fvk fvl fy fylgde fylgja fylgje fylgjer fylka fylker fylkesadministrasjonen
fylkeskommunar fylkeskommunen fylkeskommunens fylkeskultursjef fylkeslag fylkeslege fylkeslegen fylkesleiar
fylkesleiaren fylkesmann fylkesmennene fylkesnemnda fylkesopplæringssjefens fylkesordførar fylkesordføraren
fylkespolitikarane fylkespolitikarar fylkesrådmannen fylkestinget fylkestingsvalet fylkesutvalet fylkesveg fylkesvegen
fylket fylkets fyll fylla fyllast fylle fyller fylles fyllord fyllte fylt fylte fyre fyren fyrer fyresdølen fyrst
fyrste fyrstegongsfødande fyrstehjelp fyrstekandidat fyrstkomande fyrte fyrtårn fys fysikalisme fysikar fysikarar
fysikaren fysikk fysikken fysio fysioterapeut fysioterapeuten fysioterapijournal fysisk fysiske fyyy få fåfengt får
fåtall fått fæl fæle fælsleg fælt færderseilasen færrast færraste færre færreste færøysk færøyske fór fød fødande fødd
fødde føde fødeavdelingar fødende føder føderådsboligen fødestad fødetilbod fødsel fødselen fødselsangst fødselsdato
fødselsnr fødselsnummer fødselstal fødselsvekt fødslar fødsler født fødte føle følelse følelsen følelsene følelser
føler føles følg følgd følgde følge følgelig følgende følger følges følgja følgjande følgjast følgje følgjene følgjer
følgjeskrivet følgt føling følsomme følt følte føltes før føra førarar førarkort førarkortet førast førd føre førebels
førebilete førebu førebudd førebudde førebuing førebuingane førebur førebyggjande førebyggjast førebyggje føredøme
føregangsopprørarane føregår førehand førekort førekortet førelegget føremiddag føremiddagen føremon føremoner føremål
føremålet førende fører førere førerhuset førerkort føres føresegn føresegna føresegnene føresegner føreset føresetnad
føresetnaden føresetnader føresette føreslo føreslår førestellingane føreståande føretak føretaka føretaket
føretaksmodellen føretaksmøte føretrekte føringa føringar føringer førre første førsteamanuensis førsteelsker
førstefødte førstegangsregistrerte førstekandidat førstekonsulent førstemann førsteplass førstesida førstespråk
førstkommende ført førte førtini førtiåra førtiåtte føtalt føtene føttene føtter føydde ga gaffatape gagging galdt
gale galen gallamiddagen galskap galskapen galt gamal gamaldags gamalnazismen gamalt gambier gamer gamlemåten gamma
gammal gammaldans gammalt gammel gammeldags gammelt gandhistipendet ganganalyse gange gangen gangene ganger
gangetabellen gangs gangvei ganske gapahuk gapande gapskratt gapskrattfestivalen garantere garanterer garantert
garanti garantien garasje garasjen garasjer gard gardane gardbruk gardbrukar garderobehylla garderoben gardinstanga
gardsbruket gardsplassen gartnar gartneri gass gassen gasskammera gasskraft gasskraften gasskraftproduksjon
gasskraftverk gasskraftverkene gastrostomien gata gaten gatene gaupe gaupejakta gav gave gaw gebrokkent gebyr gedigen
geit geitebonde geitene geiter gen generaldirektør generalene generalisere generalisert generalsekretær generasjon
generasjonar generasjonen generasjoner generasjonsskifte generell generelle generelt genetisk genetiske gengangere
geni genial geniale geno genogram genogrambeskrivelse genpanel genser genseren gentest gentesten genuint geograf
geografi geografisk geografiske geolog geologi geriatrisk geriljaen geriljakrig germanarar germansk germanske gest
gevinst geviret ghaneser ghanesisk gi gidd gidder gift gifta gifte gifter giftes giftet giftstoffet gigantlina gikk
gips gipskontroll gir gis gisler gisselsituasjonen gitar gitaren gitarist gitt giveawayinnlegg gj gjaldt gje gjekk
gjeld gjelda gjeldande gjelde gjelden gjeldende gjelder gjeldr gjeldsordning gjeldsrådgjevar gjeldsrådgjeving
gjeldsveksten gjemme gjemmer gjemt gjeng gjengar gjengen gjengir gjengitt gjengivelse gjengjeld gjenhør gjennom
gjennombrudd gjennomføra gjennomførast gjennomføre gjennomfører gjennomføres gjennomføring gjennomføringa
gjennomføringen gjennomført gjennomførte gjennomgang gjennomgangstemaet gjennomgripende gjennomgå gjennomgåande
gjennomgående gjennomgår gjennomgått gjennomlese gjennomslag gjennomslagskraft gjennomsnitt gjennomsnittet
gjennomsnittlig gjennomsyrer gjennomtenking gjennomtenkt gjennomvåt gjenoppstår gjensidig gjenskape gjenspeiles
gjenstand gjenstander gjenstår gjenta gjentagelse gjentar gjentatte gjentek gjentekne gjentok gjenvalg gjenvalgt
gjenvalgte gjer gjera gjerast gjerda gjerdet gjere gjerne gjerning gjerningane gjerningar gjerningsmannen
gjerningsmennene gjest gjestene gjester gjesterommet gjestet gjetar gjett gjev gjeva gjeve gjeven gjevne gjor gjorde
gjort gjør gjøre gjøres glade gladsak glans glas glaset glasruter glasset glassrommet glatt glatte gled gleda glede
gledeleg gledelig gleden gleder gledet glem glemme glemmeboken glemmer glemt glemte gler glidelåsen glidende glimrande
glimta glipp glir gliser glitrande glitrende glitrer glitter global globale globalisering globaliseringa globaliserte
globalt glukagon glødande glømt glør gløtter gløym gløyma gløymd gløymde gløyme gløymer gløymt gmfcs gnagsår gnostiske
go goal god gode godkjend godkjende godkjennast godkjennes godkjenning godkjenninga godkjent godmorgon godsida godta
godtar godtas godteri godtet godtgjøring godtok going golfkrigen golv golvet gong gongar gongen gonger gongs goodbye
googla gps grad gradar graden grader graders gradert graderte gradvis graffiti grafikken grafsing gram grammatikk
grammatisk grannar granne grannelanda granska granskar gransking granskinga granskingen grasrota gratis
gratispassasjerar gratisprinsippet gratulasjoner gratulere gratulerer graut grauten grava gravd gravde gravemaskiner
gravemaskinkøyrar graver gravferd gravferda gravferder gravferdsforvaltning gravferdsforvaltningen gravid gravide
graviditet gravlunden gravplass gravskikker grei greia greidd greidde greide greie greiene greier greip greit greitt
grekar grekarane grekarar grell grelle gremmes grenda grendahuset grendelaget grendeskolar grendeskole grensa grense
grensedraginga grensen grensene grenseverdi grenseverdier grep grepet gresk greske gret grev grevens grillen grin
grind grinda grine grip gripa gripe gripen gripende griper gris grodd groteske grove grovmotorikk grovmotorisk grovt
grubler grufull grums grundig grunn grunna grunnane grunnar grunne grunneier grunnen grunnene grunner grunnet grunngje
grunngjeve grunngjeving grunngjevinga grunnlag grunnlaget grunnlause grunnleggende grunnleggjande grunnlov grunnlova
grunnloven grunnlovens grunnlovfesta grunnlovfesting grunnlovgivende grunnlovsbestemmelse grunnlovsbestemmelser
grunnlovsendringer grunnlovsfesting grunnlovsforankret grunnlovsforhandlingane grunnlovsforslag grunnlovsføresegn
grunnlovsføresegna grunnlovsvern grunnlovsvernet grunnskolar grunnsteinen grunnstønad grunnstøtingen grunnsynet
grunnteksten grunnvatnet grunnøkonomi gruppa gruppe gruppechat gruppeleiar gruppemøte gruppemøtet gruppen gruppenamn
gruppene gruppeprat grupper gruppering grupperingane grupperom grus grusen grusomt gruvedrift gruvedriften gryende
gryta gryte gryterettar grytidlig grå grådighet grådigheten gråt gråte gråten gråtende gråter gråtkvalt grått gråvêr
græt grøde grøft grøfta grøftekanten grøftene grøfter grøn grønlandsk grønnsaker grønt grøt grøten gründerane
gründerar gt guddomelege guddommelig gudmor gudsteneste guide guitar gulasj gulbrunt gulfarge gulgrønne gulgrønt
gulleg gullgruve gullkanta gullring gullsmed gulp gulpa gulper gult gulvet gummibåt gummistøvler gunstige gutane gutar
guten gutt gutta guttelandslaget guttene guttenes guttens gutter gutterommene gutts guttungen guys gyldig gyldne
gymmen gymnaset gymsalen gyn gå gående går gårde gården gårsdagens gåsene gåte gått gåve gåver gøy gøymer gøymt
habilitering habiliteringa habiliteringslegen habu hadde hade hafs hagar hage hagle haglet haha hahaha haji haka hake
hakk hakket hakkete hald halda haldast haldbar halde haldne haldning haldninga haldningar haldningsskapande haldol
halen hallo halloween halsen halv halvanna halvannen halvannet halvbror halvbroren halvdel halvdelen halve halvert
halvflasker halvparten halvsekundet halvt halvtanna halvtime halvtimen halvveis halvår halvåret hamn hamna hamnar
hamner hamrer hamskifte handball handel handelen handelsbalansen handelshus handelsmann handelstilbodet handfaste
handkleheim handla handlar handle handlekraft handlekraftig handleliste handlemåte handlet handling handlinga
handlingane handlingar handlingen handlingene handlingens handlinger handlingsplan handlingsplanet handlingsprogram
handlingsregelen handlingsregelens handlingsretta handlingsrom handsama handsamar handsame handsaming handskrive
handtera handteringa handtert handverk handverkarar haneskjell hang hannbjørn hansker har hardare harde hardere
hardest hardingfele hardingmål hardt harmløse harmonerer harmonikk harpefiske harselerer hasj hasjis hastar
hastehenvisning haster hastesak hasteteam hastevedtak hastevurdering hastverk hata hatefull hatefulle hater hatet hatt
hatten haugar haust hausten haustferien haustlista havari havbruksnæringa havbruksselskap have havet havets havn
havnen havner havnet havområdene havregrøt havs havseilaser hazara hazarer hb hba he heat heavy heavyrockens hedre
hefte heftet heftig hegemoniet hehe hei heidensk heidenske heider heil heildagsskule heile heilskap heilskapen
heilskapleg heilskapsvurdering heilt heiltid heimane heimanfrå heimar heimbyen heimbygda heime heimeadresse heimebakst
heimebane heimebesøk heimebsøk heimekamp heimel heimelaget heimeleksa heimen heimerettleiing heimesida heimeside
heimesider heimesiger heimespråk heimetenesta heimkommune heimland heimlandet heimlause heimleg heimlege heimover
heimsøkt heis heisan heisen heisinstallatør heitande heite heiter heitt heitte hekken heks hekseprosessen hekta
hektiske hel heldig heldige heldigvis heldt hele heleid helg helgane helgefar helgen helgenar helgene helger helhet
helhetlig helikopter helikopteret helikoptermekanikar helikoptermålingane helikoptre helikoptrene hellig helligdagene
hellingen helsa helsar helsearbeid helseargumenter helsedepartementet helsefag helsefagarbeidar helsefagarbeider
helsefare helsefarleg helseforetak helseføretak helseføretaka helseføretaket helsehjelp helsekontroll helseminister
helseministeren helsemøtet helseopplysningar helsepersonell helsepersonellova helsepersonelloven helsepolitikk
helseprofessor helsereform helsereforma helsereformen helseregistre helsesekretær helsesj helsesjef helsesjekk
helsesjukepleiar helsesjukepleiaren helseskadeleg helsestasjonen helsesykepleier helsesykepleieren helsesykepleiers
helsesystemet helsesyster helsesøster helsesøsteren helsetenesta helsetenester helsetilbod helsetilbodet helsetilstand
helsetjenestens helseundersøkelse helsevesen helsevesenet helsing helsingar helskinnet helst helt heltane helten
helter helvete helvetes hemiplegi hemmeleg hemmelig hemmelige hemmelighet hemmeligheten hemn hemoglobin hen henblikk
henda hende hendelse hendelsen hendelsene hendelser hendelsesforløpet hendene hending hendinga hendingane hendingar
hendt hendte heng hengande hengde henge hengemyr hengende henger henges hengjande hengt henhold henholdsvis henimot
henla henlagt hennar henne hennes henrette hensikt hensikten hensikter hensiktsmessig hensyn hensynet hent henta
hentar hentast hente henter hentes hentet hentetida henting henvendelsen henvendelser henvise henviser henvisning
henvisninga henvisningen henvist henviste her herberget heretter herfra herifrå herja herje herleg herlig hermeteikn
herregud herrelandslaget herunder herved hestar hestekrefter hestekuren hesten hestene hestepasser hete heter
heterofile hets hetsen hetta hettegenser hev hevd hevda hevdar hevdast hevde hevder hevdes hevdet heve hever hevet
hevn hi hijab hijabbærende hikster hiligaynon hils hilse hilsen hilsener hilser him himler himmel himmelen hinder
hindra hindrar hindre hindrer hindringar hindringer hinduar hine hint hiphop hippeste hiroshima historia historie
historien historiene historiens historieprofessor historier historikar historikarar historisk historiske history hit
hitt hittil hiv hjaa hjalp hjarta hjarte hjarteflimmer hjarteinfarkt hjartelause hjarteslaga hjartet hjel hjelp hjelpa
hjelpar hjelparane hjelpe hjelpearbeidere hjelpelause hjelpemiddel hjelpemiddelsentralen hjelpemidler hjelpen
hjelpepleiar hjelpepleier hjelper hjelpes hjelpesentralen hjelpetiltak hjelpeverge hjelpsam hjelpt hjelpte hjem
hjembygda hjemflytting hjemland hjemlige hjemmebane hjemmebesøk hjemmebesøkslogg hjemmebesøksnotat hjemmefra
hjemmehjelp hjemmel hjemmelaget hjemmeside hjemmespråket hjemmesykepleien hjemmet hjemmeværende hjemreise hjemstat
hjemstaten hjemsted hjemvendt hjernemasse hjernene hjernesvulst hjernevasket hjerte hjerteinfarkt hjertekontroll
hjertelig hjertelyd hjerteskjærende hjertesykdom hjertet hjertetransplantasjon hjm hjortar hjortebonde hjorten hjul
hjula hjulet hjulpet hjå hjørne hjørnestein hk hm hobby hockeyen hode hodeholdning hodeomkrets hodepine hodet hofta
hofte hoften hoftene hogde hold holde holdepunkter holder holdes holdning holdningen holdningene holdninger
holdningsendringer holdt home homo homodebatt homodebatten homofelger homofil homofile homofili homofilidebatten
homofilt homofobi homofobien homogen homoseksualitet homoseksuelle honning honorar honorara hop hopp hoppa hoppe
hopper hopperen hoppet horisonten horna hostail hoste hostet hotellet hotellresepsjonist hotellrom hovdingen
hovedansvaret hovedbordet hovedfokus hovedgrunnen hovedkvarter hovedlinjene hovedmål hovedperson hovedpersonen
hovedregel hovedsak hovedsakelig hovedspørsmål hovedstad hovedstaden hovedsteder hovedtrekk hovent hovud hovudansvaret
hovudbolkar hovuddelen hovudet hovudformålet hovudhuset hovudmåla hovudmålet hovudomkrins hovudoppgåve hovudperson
hovudpersonar hovudpersonen hovudpine hovudproblem hovudproblemet hovudpunkt hovudregel hovudregelen hovudrekning
hovudrolla hovudsak hovudsakleg hovudsamarbeidslanda hovudspråk hovudstaden hovudsynspunkt hovudtelefonar
hovudtillitsvald hovudutval hovudutvalet hovudvegen hovudverk how hpl hpr hr hs hsp html http https hud huden hudfarge
hudflettet hudforandringer hudpleier hudpleierelev hudturgor hugs hugsa hugsar hugse hukommelse hull hullene
humanetikere humanisme humanistisk humanitær humanitære humanitært humiliation humor humoristisk humrar humør humøret
hund hundar hundefrisør hunden hundredeler hundreogførti hundrevis hundreår hundreåret hurtigbåten hurtige husa
husbråk huseier huseigarar huseigaren husene huser hushaldar husholdningene husholdninger husholdningsavfall husk
huske huskeliste husker huskes husket husleia husleie husleien husleigekontrakt husleigekontrakten husmor husmorvikar
husmødre husmødrer husregler husstand husstanden hustru husveggene husvære hva hval hvalfangstskytter hvalross hvem
hver hverandre hverandres hverdagen hverdager hverdagskost hverdagsspråk hverken hvert hvertfall hvile hvilen hviler
hvilke hvilken hvilket hvis hviske hvisker hvisking hviskinger hvit hvitt hvor hvorav hvordan hvorfor hvorvidt hybel
hybelen hybelhuset hybrid hydrokortison hygge hyggeleg hyggelig hyggelige hykleriet hyldest hylgråt hylla hyller
hyllest hyllet hylster hymer hyperemesis hypotesar hypotese hypoteser hyppig hyppigere hyppighet hyseskipper hytt
hytte hytteeigarane hyttefelt hyttene hytter hyttetur hå hån hånd hånda håndbak hånden håndflate håndkleet håndledd
håndleddet håndskrevet håndtere håndtering håndteringen håndtrening håndverk håp håpa håpar håpe håper håpet håpløs
håpløst hår håret hårsbreidd håvve hæ hæl hælene hær hæren hø høfleg høflegheit høflig høfligheten høg høgare høgd
høgda høgde høgdepunkt høgdepunktet høge høgg høgge høgreekstreme høgrepartia høgresida høgresidas høgretoppane
høgsesong høgskulesektoren høgst høgste høgt høgtalar høgtlesing hønene hønsenetting hør høre høreapparat hører høres
høring høringsrunden hørsel hørselen hørselskontroll hørselslege hørselsprøve hørt hørte høst høste høsten høstet
høstferien høve høveleg høver høvesvis høvet høy høyde høyden høydepunkt høyere høyeste høyesterettsjustitiarius høyet
høykommissær høylytt høyra høyrast høyrd høyrde høyrdest høyreekstrem høyreekstreme høyreorienterte høyrer høyresiden
høyrest høyring høyrings høyringsfråsegn høyringsutkast høyringsutkastet høyrsel høyrsla høyrt høyskoler høyst høyt
høyteknologiske høytlesing høytstående høyttaler høyttalerne ia iallfall iblant ibuprofen ibux icd icdp ich id idag
ideal idealer idealet idear ideelle ideen ideene ideer identifisere identitet ideologi ideologien ideologisk
ideologiske idet idiot idol idrett idretten idrettsbarnehagen idrettsforbundet idrettshallen idyll idyllen idyllisk
idé idéen if ifgl ifra ifrå ifylgje ifølge ifølgje iført igbo igjen igjennom ihuga iiiih ike ikke ikkje ikkji ikon
ikonet ikoniske ikring ilagt ild ille illegal illegale illusjonar illustrasjon illustrerende illustrerer illustrert
illustrerte iltrare imdi imellom imens imidlertid imot imperialist imperiet implementering implementert imponerande
imponere imponerende imponert imponerte import importen importera importere importert improvisere impulsar impulser
impulslaget imøtekommende imøtekommenhet incentiv incentiver inderlig indikasjon indikerer indirekte indisk indiske
individ individer individet individets individuell individuelle individuelt indoeuropeiske industribedriftene
industribedrifter industribygg industriell industrielle industrien industriland industrimalar industrirøyrleggjar
industriselskapa infinitiv inflasjon influensa info informasjon informasjonen informasjonsdelen informasjonsdeling
informasjonsdirektør informasjonskonsulent informasjonssjef informasjonstilfang informativ informera informere
informerer informert informerte infrastruktur infrastrukturen ingen ingeniør ingeniører ingenmannsland ingenting
ingrediensar inhabil initialar initialer initiativ initiativer initiativet initiativtakarane injera inkasso inkje
inkluderande inkludere inkluderende inkluderer inkluderingsminister inkludert inklusiv inkorporerer inn innad innafor
innafrå innan innandørs innanfor innanfrå innanlands innblanding innblikk innbygger innbyggere innbyggerne
innbyggernes innbyggjar innbyggjarane innbyggjarar innbytterne inne innebar inneber innebere innebygd innebygde
innebære innebærer innehalda innehalde inneheld inneheldt inneholder inneholdt inneklima innelåst innen innendørs
innenfor innenfra innenlandske innenrikspolitiske innerst innertier innesnødde inneværende innfallsvinkel
innfallsvinklar innflytelse innflytelsesrike innflytta innflyttarane innfri innfridd innføra innføre innfører
innføring innføringa innføringsklassen innført innførte inngang inngangen inngangsdøra inngrep inngrepet inngripen
inngå inngår inngått innhald innhaldet innhenta innhente innhenter innhentes innhentet innherred innhold innholdet
inni innimellom innkalla innkallar innkaller innkalles innkalling innkallinga innkalt innkassere innkjøp innkomst
innkvartert innlagd innlagt innlandskommune innlandsskrekk innledes innledet innledning innlegg innleggelsen
innleggelsesårsak innleggene innlegget innlegging innlegginga innleggingar innleia innleiande innleiarane innleiing
innleiinga innlemme innlevelse innløses innløsning innmarsj innmed innom innomhus innovasjon innovative innover
innpakket innpå innrømme innrømmer innrømmet innsamling innsats innsatsen innsatsteam innse innser innsetje innsett
innsida innsiden innsigelsen innsigelser innsikt innsiktene innsjå innskrenke innskudd innslag innslaget innslått
innsparinga innsparingar innspel innspela innspeling innspill innspurten innst innstendig innstiller innstilling
innstillinga innstillingen innstilt innstramming innstrammingar innstramning innsyn innså innsåg inntak inntaksteamet
inntar inntekt inntekta inntekten inntektene inntekter inntektsskatt inntil inntket inntog inntok inntraff inntrykk
inntrykket innvandrarane innvandrarar innvandrer innvandrere innvandring innvandringa innvandringsdebatten
innvandringspolitikk innvandringspolitikken innvandringspolitiske innvandringsregulerende innvandringstal
innvandringstala innvendingar innvendingen innverknad innverknaden innvigd innvilget innvirkning insekt insekter
inside insisteringa insisterte inspeksjon inspektør inspirasjon inspirere inspirerer inspirert inspiserer inst insta
instagram installasjonar installasjonen installasjoner installert instans instansar instansene instanser institusjon
institusjonane institusjonar institusjonen institusjoner instituttet instruere instruksen instruktør instrument
insulin insulinpumpa intakt intakte integrasjon integrasjonen integrera integrerast integrering integreringa
integreringsarbeidet integrert integrerte integritet intellekt intellektuell intellektuelle intellektuelt intelligent
intens intensiv intensivera intensivsykepleier intensjon intensjonen intensjoner intensjonsavtale interaktiv interessa
interessant interessante interesse interessen interessene interessentar interesseorganisasjonen interesser interessert
interesserte interimsstyret interiøret interkommunal interkommunale interkommunalt intern internasjonal
internasjonalisering internasjonaliseringa internatskole interne internett internkontroll internt intervaller intervju
intervjua intervjuar intervjuer intervjues intervjuet intet intetsigende intimitet intimt intoleranse intrigar
intriger intrikate introduksjonsprogrammet introduserer introdusert introduserte intuisjon invalide invasjon
invasjonen invasjonshæren investerast investere investerer investering investeringa investeringane investeringar
investeringene investeringer investeringsavgiften investert investorar investorer invitasjon invitasjonen invitasjoner
inviter invitera invitere inviterer inviteres invitert inviterte involvera involverer involvert involverte ios ip ipad
ipaden iphone iq irakisk irakiske iranske ironi ironisk irrasjonelt irrelevant irritasjon irriterende irriterer
irritert irriterte isan isbilsjåfør isbit isbjørn isdekke isen isfjell isfrie isklumper islamfiendtlige islamfobi
islamisering islamisme islamismen islamistar islamistene islamister islamistisk islamistiske islamofob islams islamsk
islamske islandske ismailitt isolasjon isolere isolert isolerte ispedd israelarane israelsk israelske ist istadenfor
istedenfor især italiensk italienske ivareta ivaretakelse ivaretar ivaretas ivaretatt iverksatt iverksette ivrig
ivrigaste ivrige ja jaaa jackpot jada jaffal jag jagar jaja jakka jakke jakkene jakt jakta jaktar jakten jakter
jaktleiar jakttida jamfør jamført jammen jamn jamnare jamne jamstilling jamstilte jamt jamvel japansk japansktolk jau
javel javisst jazz jazzfestival jazzfestivalen jeans jeg jegarane jeger jegerar jeksel jenga jenta jentas jenten
jentenamnet jentene jentenes jenter jenteskolar jepp jern jernbane jernet jernmalm jernmangel jernmikstur
jerntabletter jernteppet jerntilskudd jerv jervar jesidier jevn jevne jevnlig jevnt jf jihadister jm jnr jobb jobba
jobbane jobbar jobbe jobben jobbene jobber jobbes jobbet joggere joggesko joggetur joikar joint jol joleftan joletre
joli jolleseilere jonsok jord jorda jordas jordbruker jordbær jordbærplukker jorden jordeplegraut jordeplegrauten
jordet jordkabel jordmor jordmora jordmornotat jordmortenesta jordmortjenesten jordmødre jordmødrene jordmødrer
jordnært jordras jordraset jordskjelv journalen journalist journalistane journalistar journalisten journalistene
journalister journalistikk journalistikken journalistisk journalistiske journalnotat journalnr journalnummer jpg jubel
jubelen jubileet jubla juble jubler judo juggel juks juksa jukse jul jula julaften julebrød juledag juleferie julekort
juling jungel jungelens jungmann juniorar juridisk juridiske jurist jury juryen jusprofessor jussprofessor just
justerer justering justeringer justis justisminister justisministeren jæla jævel jævler jævlig jødane jøde
jødeaksjonen jødedommen jødehatet jødenes jøder jødisk jødiske jøss ka kabel kadervurdering kafe kafeen kaffe
kaffekoppen kaffen kaffi kaffien kaffikøen kaffimaskina kafébygget kaia kaiarbeider kajakken kajal kakao kake kaker
kalar kald kaldblodshopper kalde kaldkokk kaldsvette kaldt kalender kalenderen kalenderinnkalling kaliber kalium
kalkulert kall kallar kallast kallenavn kallenavnet kaller kalles kallet kalt kalte kalvemerkinga kamelar kamera
kameraet kamerat kameratane kameraten kamerater kammeraten kammers kampanjane kampanje kampanjejournalistikk kampar
kampen kampene kampfellene kampslutt kams kamskjell kan kanadiske kanalar kanalen kanalene kanaler kandidat
kandidatane kandidatar kandidaten kandidatene kandidater kanel kaninane kaninen kann kanon kanskje kantar kanter
kantina kantor kaos kaoset kaotisk kap kapasitet kapasiteten kapasiteter kapellan kapellanen kapital kapitalen
kapitalisme kapitalismen kapitalistane kapitla kapitlene kapitlet kapittel kapper kapra kapre kaptein kar karakter
karakterar karakterbok karakteren karakterisere karakteriserer karakterisert karakteristisk karane karar karate
karbonader karbonfond karbonfondet kardemomme karens karibiske kariesbehandling karikatur karri karriera karriere
karrieren karrière karrièrer kart kartdata kartell kartene kartet kartlagt kartlegging kartlegginga kartleggja kassa
kassar kasse kassen kassene kasser kast kasta kastar kaste kaster kastes kastet kasuistikk kasusframlegg kasusfremlegg
kasuspresentasjon kat katalogen katastrofale katastrofe katastrofebrannar katastrofen kategori kategoriar kategorien
kategorier katekesen katolikk katolsk katt kattane kattemat katten kattungar kaviar kcal kebab keeper keeperen
kefalhematom keisamt keisarsnitt keiser kelneren kennel kenyanske keramikar keramiker kg kgl kidnapperne kidnappet
kidnappingen kikhol kikker kikkert kikket kilde kilder kileskrift kileskrifti kilo kilometer kilometers kimen kinesere
kineserne kinesisk kinesiske kingdom kinnet kinoar kinosal kinosalen kinyabwisha kinyamulenge kiosken kirka kirkebygg
kirkefond kirkegårder kirkelig kirkelige kirkelov kirkeloven kirkemedlemskap kirkemusikkomponister kirkene
kirkeordning kirkeordningen kirker kirkesamfunn kirkestyre kirkestyret kista kitsch kjappe kjapt kje kjede kjedelig
kjedelige kjeder kjeft kjeften kjekke kjeks kjekt kjelda kjelde kjeldene kjelder kjele kjeledressane kjellar kjellaren
kjelleren kjellerinngang kjellerleilighet kjem kjemiingeniør kjempa kjempar kjempe kjempeflink kjempeløft kjempemoro
kjemper kjempestort kjempesuksess kjempet kjempeviktig kjend kjende kjendisar kjendisene kjendiser kjendistrener
kjenna kjenne kjennelse kjenner kjennes kjennest kjennetegn kjennetegner kjenneteikna kjennskap kjensla kjensle
kjensleladde kjenslene kjensler kjensleuttrykk kjent kjente kjentes kjepp kjernen kjernetid kjerneverksemd kjerringa
kjeven kjipe kjipt kjole kjolen kjolene kjoler kjærast kjærastane kjærasten kjære kjæreste kjæresten kjærester
kjærleik kjærlig kjærlighet kjærligheten kjærlighetsforhold kjærlighetssorg kjært kjøken kjøkenassistent kjøkenbord
kjøkenbordet kjøkenet kjøkenhjelp kjøkenvekt kjøkken kjøkkenassistent kjøkkenet kjøkkensjef kjøkkenvask kjøl
kjøleboksen kjøleskap kjøleskapet kjøleskåpet kjølvannet kjølvatnet kjønn kjønna kjønnslemlestelse kjønnsorgan kjøp
kjøpa kjøpar kjøpe kjøper kjøpers kjøpes kjøpt kjøpte kjøra kjører kjøretøy kjørt kjørte kjøt kjøtet kjøttskjerar kl
kladd klaga klagar klage klagebrev klagefrist klagefristen klagen klager klaget klamra klamret klappa klappar klapper
klappet klar klarar klarare klare klarer klarere klargjer klargjere klargjering klargjort klarinettist klarsignal
klarsyn klart klarte klartekst klassa klasse klassebakgrunn klassechatten klassekamp klassekassa klassen klasserom
klasserommet klassesamfunn klassesamfunnet klassesteg klassestraff klassifiserer klassifisering klassiker klassikere
klassisk klassiske klatrar klatrer klatret klausulert kle kleda kledd kledde klede klem klemme klemmer klemte klient
klientkode klientnr klikk klikket klimaarbeidet klimaavtalar klimaavtale klimaendringane klimaendringar klimaendringer
klimaengasjement klimaet klimaforhandlingane klimaforhandlingene klimaforliket klimaforskinga klimagassar klimagasser
klimagassutslepp klimagassutsleppa klimakrise klimakrisen klimamåla klimamøtene klimapolitikk klimaproblem
klimaproblema klimaspørsmålet klimatiltak klimatiske klimatoppmøtet klimatrugsmålet klimautfordringen klimautsleppa
klinikk klinikken klinisk klinkande klipper klippet klisje klisjeen klisjeer klistra klistremerka kloa kloakk
kloakklukta klode kloden klodenes klok kloke klokke klokken klokkene klokker klokkeslett klokt klonidin klorer klosser
klovn klubb klubben klubbene klubbens klubber klump kluten klyngen klynker klyppe klyster klår klåre klårt klær klærne
klørne kløyvd kløyvinga km knaggene knakar knallhard knallharde knallhardt knappen knappene knapt kne knea kneet knekk
knekkebrød knekken knekt kneler knelte knepte knippe kniv knivbladet kniven knockout knoper knuse knuser knust knuste
knutar knutepunktinstitusjonene knytast knyte knyter knytt knytte knytter knyttet knærne ko koalisjon koalisjonen
kobler kobles koblet kodar kode koden kodeord koffein koherent koka kokar koke kokeplate koker koket kokken kokker
kokt kokte kol kolikk kollaboratørar kollaps kollapsen kollapset kollega kollegaen kollegaer kollegaveiledning
kollegaveiledninga kollegene kolleger kollektiv kollektive kollektivet kollektivt kollektivtrafikken kolliderte
kollisjon kollisjonskurs kolon kolossal kolossale kolossarane kols kom koma komande kombinasjon kombinasjonen
kombinere kombinerer kombinert kome komen komfortabel komfortable komfyren komiske komite komiteane komiteens komité
komitéledere komma kommaer kommande kommando komme kommedag kommende kommentar kommentaren kommentarer kommentarfeltet
kommentator kommentatorar kommentatorer kommentere kommenterer kommentert kommenterte kommer kommersielle kommersielt
kommet kommunaldepartementet kommunale kommunalminister kommunalministeren kommunalmålprinsippet kommunalsjef
kommunalt kommunane kommunar kommunebudsjettet kommunekalenderen kommunelege kommuneleiinga kommunelova kommunene
kommunenes kommunens kommuneproposisjonen kommunepsykolog kommunepsykologen kommuner kommunesamanslåing kommunestyra
kommunestyremøte kommunestyremøtet kommunestyrerepresentantane kommunestyresalen kommunevalet kommunevalget
kommuneøkonomien kommunikasjonen kommunikasjonsdirektør kommunikasjonsrådgiver kommunisera kommuniserer kommuniseres
kommunisert kommunismen kommunismens kommunist kommunistane kommunistar kommunistene kommunister kommunistisk
kommunistpartiet komne kompakt kompakte kompensasjon kompensasjonen kompensere kompensert kompetanse kompetansebehovet
kompetanseheving kompetansemiljø kompetansen kompetent kompetente kompis kompisen kompiser komplekset komplekst
komplett komplette komplisert kompliserte komplott komponerer komponisten komponister kompromiss kompromissa
kompromisser kompromisset kona konditor kondolanser konduktørlue kone konen koner konferanse konferansen konferansier
konfesjonelle konfidensielt konfirmant konfirmantane konfirmantar konfirmanthelga konfirmasjon konfirmasjonen
konfirmasjonskjolen konflikt konfliktane konfliktar konflikten konflikter konfliktfylt konfliktline konfrontasjon
konfrontere konfrontert konfronterte kong kongar konge kongefamilien kongehuset kongelig kongelige kongemakten
kongeparet kongle kongler kongolesisk kongolesiske kongstanken konkludere konkluderer konkludert konkluderte
konklusjon konklusjonane konklusjonen konklusjoner konkret konkrete konkurransar konkurranse konkurransedans
konkurransedyktig konkurransedyktige konkurranseevne konkurransekraft konkurransen konkurranseutsetting
konkurransevilkår konkurrentar konkurrenten konkurrentene konkurrenter konkurrera konkurrere konkurrerer konkurs
konsekvens konsekvensane konsekvensar konsekvensen konsekvensene konsekvenser konsekvensrikt konsekvent konsensus
konsentrasjonen konsentrasjonsleir konsentrere konsentrerer konsentrert konsernet konsernkraft konsernleiinga
konsernsjef konsert konsertane konsertar konserten konserter konservativ konservator konsesjon konsesjonen konsistent
konsolidere konspirasjon konstabel konstant konstatere konstaterer konstaterte konstituert konstitusjon
konstitusjonell konstitusjonelt konstruert konstruksjonar konstruktiv konstruktive konstruktivt konsulent konsulenter
konsultasjon konsultasjoner konsultasjonsrutinar konsultasjonsteam konsultasjonsteamet konsum konsumentene kontakt
kontakta kontaktar kontaktast kontakten kontakter kontaktes kontaktet kontaktflate kontaktlærar kontaktlæraren
kontaktlærer kontaktperiode kontaktperson kontaktvei kontant kontantar kontantstøtte kontekst konteksten
kontekstualisering kontekstuell kontekstuelt kontinent kontinenter kontinentet kontingent kontinuerleg kontinuerlig
kontinuiteten konto kontoen kontonr kontoret kontormedarbeider kontorpulten kontra kontrakt kontraktane kontraktar
kontrakten kontraktene kontrakter kontraproduktiv kontrast kontrasten kontraster kontret kontringar kontrollar
kontrollen kontroller kontrollere kontrollerer kontrollert kontrollerte kontrollorgan kontrollutvalet kontrollør
kontrolløren kontroverser kontroversiell kontroversielle kontroversielt konturane konturskarp konvensjonell
konvensjonelle konvensjonelt konvensjonen konvensjoner konvolutt koordinator koordinatoren koordinerande
koordineringsmøte kopi kopiere kopiert kopla koppen kor koranen koreanere koreansk koreanske korkje korleis kornett
korps korpus korreksjoner korrekt korrekte korrespondanse korrespondent korridor korrigere korrigert korrupsjon
korrupsjonen korrupt korrupte korsryggen kortare kortbane kortene kortere kortet kortfattet kortform kortisonplan
kortmelding kortsiktig kortversjon kosa kost kosta kostar kostbar kostbare kostbart koste kosteskaft kostet kosthald
kosthold kostnad kostnaden kostnadene kostnader kostnadskrevjande kostnadsramma kostnadsramme kostregistrering
kostymeansvarlig kostymene kostymer krabba krabbane krabbefisker krafta kraftbørsen kraftforbruket kraftfull
kraftfulle kraftfullt kraftig kraftigare kraftige kraftkilder kraftkontraktane kraftkontraktar kraftkontrakten
kraftkrevjande kraftlinjemontør kraftlinjetraséar kraftmangel kraftpris kraftprisen kraftproduksjon kraftsal krafttak
kraftuttrykk kraftverk kraftverka kraftverket krakk kramper krana kranen kranførar kranfører krangel krangla kranglar
krangle krangler kranglet krangling krar krasja krass krav krava kravde kravene kravet kreativ kreative kreativitet
kreativiteten kreativt kreditert kreditt kreft kreftene krefter kreftsjukepleiar krem kremte krenkende krenker kresen
krev krevde kreve krevende krever kreves krevja krevjande krevje krevst kribbs krig krigane krigar krigen krigens
kriger krigføring krigføringen krigsdagboken krigsforbrytelser krigshandlingane krigsherjede krigsherrer
krigsinnsatsen krigsmotstanden krigsskadde kriminalitet kriminalitetsutviklinga kriminalomsorgen kriminell kriminelle
kriminelt kriminologi kring kringkasta krinsar krinsmeister krisa krise krisemøte krisen kriseplan kriser kristelige
kristendom kristendomen kristendomens kristendommen kristendommens kristendomsforståing kristenhet kristne kristnes
kriteria kriteriene kriterier kriterium kritikarane kritikarar kritikerne kritikerroste kritikk kritikken
kritikkverdig kritisera kritisere kritiserer kritisert kritiserte kritisk kritiske kroa kroatisk krokodille
krokodillen krokodillene kronar krone kronene kroner kronikk kronikken kronisk kronologisk kronprins kronprinsen
kronprinsesse kronprinsessen kronprinsparet kropp kroppar kroppen kroppens kropper kroppsmasseindeks kroppsnært
kroppssammensetningen kroppsvekt kroppsøving krossfeste krusifikset kruttet krykke krykker kryp krype kryper kryss
kryssa kryssar krysse krysser krystaller krystallnatta krøllene krøp kua kuer kul kulde kuldegrader kule kuling
kulisse kulisser kull kullgruvedrift kullgruvedriften kullkraft kullkraftverk kult kultivasjon kulturar
kulturarrangement kulturarv kulturarven kulturbudsjettet kulturell kulturelt kulturen kulturer kulturfeltet kulturfolk
kulturformidler kulturforskarane kulturforskjeller kulturhistoria kulturhistorie kulturhistoriske kulturhuset
kulturimpulsar kulturkompetanse kulturliv kulturlivet kulturlovsproposisjonen kulturmeldinga kulturmidlene
kulturminister kulturministeren kulturminneloven kulturminnene kulturminner kulturnasjon kulturomsyn
kulturpolitikarane kulturpolitikken kulturpolitisk kulturpolitiske kultursektoren kultursensitiv kulturskulelærar
kulturskulen kulturspråk kulturtilbudet kulturuttrykk kulturuttrykket kumelk kumjølk kun kundane kundar kunde
kundeflukt kundene kundenes kundenr kunder kunderetta kunna kunne kunnet kunngjord kunngjorde kunngjort kunngjøring
kunngjøringen kunnskap kunnskapane kunnskapar kunnskapen kunnskapsgrunnlaget kunnskapsrik kunnskapssamfunn
kunnskapssamfunnet kunnskapsøkonomien kunst kunsten kunstfeltet kunstform kunstformer kunstgress kunstgresset kunstig
kunstinstitusjonene kunstinstitusjoner kunstkritikk kunstliv kunstlivet kunstnar kunstnaren kunstnarleg kunstnere
kunstneren kunstnerisk kunstneriske kunstnerne kunstprosjekt kunstskatter kunstverk kupp kuppet kur kurdar kurdisk
kurmanji kurs kursa kursen kurset kurve kurven kusina kusine kusinen kusiner kutt kutta kuttast kutte kuttes kuttet
kuttskadar kv kva kvadratmeter kvalifiseringen kvalifisert kvalifiserte kvalitativ kvalitative kvalitet kvalitetar
kvaliteten kvaliteter kvalitetsreforma kvalitetssikrer kvalm kvalme kvalpar kvalt kvantitative kvantum kvar kvarandre
kvardag kvardagar kvardagen kvardagsleg kvart kvartal kvartaler kvarter kvedar kveld kveldane kveldar kvelden kveldens
kvelder kvelds kveldsgruppe kveldssamtalar kveldsskift kveldstid kveldstrikken kveldsvakt kveldsøkt kveler kveling
kven kvensk kvenske kver kverrsett kvifor kvikna kvil kvile kviler kvilerom kvilt kvilte kvinna kvinne kvinnedrakta
kvinnekamp kvinnekroppen kvinneleg kvinnelege kvinnelig kvinnelige kvinnen kvinnene kvinner kvinnestemme kvint kvit
kviteseidingar kvitstripa kvitstripe kvitstripene kvitstriper kvitt kvitte kvittering kvoteflyktninger kvotehandel
kvotehandelsdirektivet kvoten kvotene kvoter kvotesystem kwh kylling kyllingar kyllingbitane kyllingen kynisk kyniske
kynisme kyr kyrkjas kyrkjefedrane kyrkjeleg kyrkjelege kyrkjelyden kyrkjeminister kyrkjene kyrkjerom kyrkjerommet
kyrkjerådsdirektør kyrkjestova kyrkjetenar kyrkjevalet kyrne kysse kysser kystbyen kystvakten kålrabi kån kåpe
kåpelomma kår kåra kårar kårboligen kårbustaden kåret kårkall kø køar køen kølla køyesenga køyr køyra køyrd køyrde
køyre køyrelærar køyrer køyretur køyreturen køyring køyringa køyrt køyrte laber labetalol lader ladere ladet lafting
lag laga lagar lagast lagd lagde lagene lager lagerarbeider lageret laget lagets lagkameratene lagkamerater
lagmannsretten lagnad lagnaden lagnader lagra lagre lagrer lagres lagret lagring lagt lakkerer lakonisk lakris
laksefiletar lakselus laksen lammande lammet lamotrigin lampar lampe landar landbruket landbruksministeren
landbruksvikar lande landegrensene landemerker landene landenes landet landets landing landmine landmineofre lands
landsbasis landsby landsbyen landsbyer landsbygda landsdekkende landsdelen landsfaderen landsjef landskap landskapet
landskapsarkitekt landslag landslaget landslagsspelar landsmenn landsmøte landsmøtet landsmøtets landsomfattande
landsplan landsstatistikken landssvikarar langbane langfredag langrennstid langs langsam langsamt langsiktig
langsiktige langsom langsomt langstrakte langt langtbortistan langtidssjukmelde langtransport langvarig langvarige
lansering lanseringen lansert lanserte lapp lappar lappen lapper lappeteppe laptopen lar lasagnen lasarett laser last
lasta laste lastebil lastebilsjåfør lastes lat late later latinarane latinen latt latter latteren latterlig
latterliggjorde lattermild latvisk laug laurdag laurdagar laurdagen lause lauslete lauvsprett lav lave lavere lavest
lavinntektsland lavlandsområdene lavmælt lavransdatter lavt lavterskel lavtliggende lavvoen leaset ledd ledds ledelse
ledelsen ledelsens ledende leder ledere lederen lederne lederplass lederskap lederverv ledes ledet ledig ledige
ledighet leert legal legane legar lege legebil legejournaler legekontoret legemiddel legemidler legen legenda
legendarisk legendariske legendary legene legens leger leges legevakta legevakten legevaktlege legg legge leggen
legger legges leggetid leggingen leggja leggjast leggje legitim legitime legitimere legitimerer legitimitet
legitimiteten legitimt legning lego lei leia leiande leiar leiarane leiarar leiaren leiargruppa leiarplass leid leidde
leide leider leie leieforholdet leier leiestjerne leigd leige leigebil leigebilen leiing leiinga leiingsevne leik
leika leikar leike leikekroken leikeplassen leiker leilegheit leilegheita leiligheta leiligheten leilighetene
leiligheter leir leiren leirene leit leitar leiteaksjon leiteaksjonen lek leken lekene lekeobservasjon leker lekerom
lekerommet lekkasje lekkasjene lekse lekselesing leksene lektor lempa lempet lener lenestol lengd lengde lengdekurven
lengden lenge lenger lengre lengsel lengst lengste lengt lengta lengtar lensmann lensmannskontoret les lesa lesande
lesar lesarane lesarar lesarbrev lesaren lesarinnlegg lesarvenleg lesast lese leseboka leseføre leseklubb lesemåtar
lesen leser lesere leserne leses lesesaler leseverdig lesevitskap lesing lesning lest leste let lete leter lett
lettare lettast lette lettelse lettelser letter lettere lettet lettvint leukemi leva levande levd levde leve levealder
levebrød levedyktige levekårene lever levera leverandør leverandøren levere leverer leveres levering leverprøver
leverte levestandard levetid levetiracetam leveåret levner liberale liberaliseringsbølgen liberalisme liberalismen
liberalismens libysk libyske lidd lide lidelser lidenskapen lider liding lidingar life ligaen ligaens ligg liggande
ligge liggende ligger ligget liggja liggje lignende ligner lik lika like likeartet likebehandling likefullt likegyldig
likegyldige likeins liker likere likes likestilling likestillinga likestilt likestilte likeså liket likevel likeverdig
likeverdige likhet likna liknande liknar liknende likner liks likskap likskapane likskapar liksom liksompolitikk likt
likte likvidasjon likviditet lillebror lillebroren lillesøs lillesøster lillesøsteren lim limet limits limt liner
lingala linje linjebryt linjemontør linjene linjer linken linser lisdeksamfetamin lissom liste listen listene
listetopp listetoppane lit litauisk litausk litauske lite liten liter litium litlebror litografier litt litteratur
litteraturdagane litteraturen litteraturpris litteraturvitskap litterær litterære litterært live livene livet livets
livløs livredd livs livsfare livsfarlege livsfarlig livsglad livsgrunnlag livssituasjon livsstil livssyn livssynet
livssynsavgift livssynsfrihet livssynsfriheten livssynslandskapet livssynsmessig livssynsmessige livssynspolitikk
livssynssamfunn livstrugande ljos ljoset ljosluggen locobase loff loft loftstrappa logg loggbok loggen logger logget
loggnr loggnummer logikk logikken logisk logiske logistikk logoped logopeden logopedens logopedisk logos lojal lojale
lojalitet lojaliteten lojalt lokal lokala lokalavisa lokalbefolkningen lokale lokalene lokaler lokalet lokalisering
lokaliteter lokalmedisinsk lokalmedisinske lokalmiljøet lokalpolitikarar lokalradioen lokalsamfunn lokalsamfunna
lokalsamfunnene lokalsamfunnet lokalsjukehus lokalsjukehusa lokalsjukehuset lokalt lokalvalg lokfører lokke lol lomma
lomme lommebok lommeboka lommebøker lommelykt lommen lommer loop loran losar losji lov lovar loven lovendring
lovendringa lovendringer lovene lover lovet lovfesta lovfesting lovforankret lovforankring lovforbod lovforslag
lovframlegg lovframlegget lovgivende lovgivning lovgivningen lovgjeving lovheimel lovleg lovlig lovnadene lovnader
lovpålagde lovpålagt lovreglar lovs lovspørsmålet lovte lovteknisk lovtekster lovverk lovverket lp lua lue luer luft
lufta luftambulanse luftbro luftbroen lufte luften luftetur luftfart luftfartsmyndigheitene luftforurensning
lufthavner luftrommet luftslott luggen luk lukkast lukke lukkede lukkeleg lukkelege lukker lukkes lukket luksus
luksushotell lukta luktar lukte lukter luktet lulesame lulesamisk lungesykepleier lunken lunsj lunsjen lur lurar lurde
lure lurer luroy lurt lurte lutheranarar luthersk lutherske ly lyd lydane lydde lyden lyder lydfil lydforsterkaranlegg
lydig lydløst lydmelding lydnad lydopptak lydsporet lydtekniker lyer lyft lyfta lyfte lyfter lyge lykkast lykkejegere
lykkelig lykkelige lykken lykkens lyklane lyktes lynnedslag lyrikaren lyrikere lyrikk lyrikken lys lysbehandling
lysdesigner lyser lyset lysglimt lyspunkt lysreaksjon lyssky lysskygg lyst lyste lysten lyster lystig lystige lyt
lytta lyttar lytte lytter lyttere lyttet lyve lyver lå låg lågare lågareståande låge lågkonjunktur låglandet lågt
lågterskel lån låna låne lånene låneopptak låner lånt lånte låra lårane lårsmertene lås låsane låsar låse låser låst
låste låt låten låter låven lægre lægste lækjar lækjarane lær læra lærar lærarane lærarar læraren lærars lærarskulane
lærd lærde lærdom lærdomen lærdommar lærdommen lære lærebøkene lærebøker læreplan lærer lærere læreren lærerne
lærervikar læres læretid læring læringskontoret læringsmiljø læringsmiljøet lærling lærlingplassen lært lærte
læstadianere læstadiansk lèt lét lø løa løft løfta løftar løfte løftene løfter løftet løfteteknikk løgn løk løn løna
lønene løner løningane lønn lønna lønner lønningene lønninger lønns lønnsarbeid lønnsbeskattet lønnsmottagere lønnsom
lønnsomheten lønnsomme lønnsomt lønnsslipp lønsam lønsame lønsamt lønsleiande løp løpande løparar løpe løpende løpenr
løper løperen løpet lør lørdag lørdagen lørdagens lørdager lørdagskvelden løs løse løses løslatt løsning løsningen
løsningene løsninger løsrive løst løve løven løvetannsbarnet løynd løynde løyndom løyner løynt løypa løysa løysast
løyse løyser løysing løysinga løysingane løysingar løyst løyste løytnant løyvd løyve løyver løyvinga løyvingane
løyvingar ma mac madrass madrs mafia mafiaen mafioso magasin magasina magazine mage magefølelsen magen mager magevondt
magi magisk magiske magnesiumsulfat mailn maisgraut majones majoritet majoriteten majoritetsspråket makedonsk maken
makgeolli makker makrell makrogol maksimal maksimalt makt makta maktapparatet maktar maktbruk makten maktene makter
maktet maktkampar maktmisbruk maktpersoner maktutredningen makulerast mal malaria maler maleri malermester malt mama
mamma mammabloggdebatten mammablogger mammabloggere mammaen mammahus mammas manager manageren mandag mandagsmøtet
mandat mandater mandatet mange mangelen mangelfull mangelfulle mangellister mangespråklege mangeårig mangeårige
mangfald mangfaldet mangfaldige mangfold mangfoldet mangla manglande manglane manglar mangle manglende mangler
manglerud manglet mangslungen mangt manifest manifestet manikyrist manipulerande mannen mannens mannleg mannlige
mannlighet mannskap mannskapet mantra manuell manus manuset manusforfatter manuskript manuskripter manuskriptet mappa
mappe mappen maps maraton mareritt marevan margarin margin marginal marginalisere marginalisert marginaliserte markant
marked markedene markeder markedet markedsføre markedsføring markedsinteraksjon markedskreftene markedsregulator
markedsregulering markedsreguleringsordningene markedsreguleringsordninger markere markerer markering markeringa
markert markerte marknad marknaden marknader marknadsføring marknadskreftene marknadsmakt marknadspris marknadsprisen
marmelade marmeladen mars marsbuarane martyrium marxisme marxismen marxist marxistane marxistisk mase maser maske
masken maskin maskina maskinar maskinen maskinentreprenør maskiner maskinførar maskinist maskinisten maskinpistol
maskinpistolen massakren massemord massemordaren massemordet masseslaktet masseuttak massiv massive massivt massør mat
matar matboksen matbordet matche matching matematikk matematikklærer maten materialbruk materiale materialer
materialet materialisme materialismen materie materiell materielle materielt matkasse matkort matmangel matpakke
matpakkeliste matpakken matpakker matros matskei matta matte matteprøve mattetimen mattta matvarer maudsley maur mc md
me med medalje medaljen medaljer medan medansvar medarbeidarane medarbeidarar medarbeider medarbeidere meddele
meddelelse medeigar medfaren medfart medfødt medfølelse medføre medfører medført medførte medgjev medhjelpere medhold
mediebedrifter mediebildet mediene medienes medieområdet mediepanikk medier mediesamfunnet mediesektoren mediet
medieviter medikament medikamenter medikasjon medisinar medisinen medisinene medisiner medisinlista medisinsk
medisinskjema meditasjon medlem medlemene medlemer medlemmane medlemmar medlemmene medlemmer medlemsbasert medlemskap
medlemskapen medlemskontingent medlemsland medlemslanda medlinger medmenneska medregnet medrekna medverke medverknad
medvind medvit medvite medviten medvitne medvitslaus meg mega meget megler mehr meieriske mein meina meine meiner
meining meininga meiningane meiningar meiningsfeller meiningsfullt meiningslaus meiningslaust meiningsmåling
meiningsmålingane meint meinte meir meire meistrar meistre meistring mekaniker mekanisk mekanismer mekka mekke mekling
mektig mektigaste mektige mektigste mel melatonin meld melda meldar meldaren melde meldeplikt meldeplikta meldeplikten
melder meldere meldes meldeskjema melding meldinga meldingane meldingar meldingen meldingene meldinger meldingsnr
meldingssystemet meldt meldte melk melka melkebonde melkegang melkekartonger melkekassene melkekasser melken
melkeprodukter melkepumpa melketanken mellitus mellomalderen mellomaldermarknaden mellomaldrande mellombels
mellombelse mellomkrigstida mellomnavn mellomrom mellomstore mellomtida mellomtiden mellomtrinnet melodi melodien
melodier men mene mener menes mengd mengda mengde mengdene mengder menig menigheten menighetene menigheter
menighetsråd mening meningen meninger meningsfullt meningsløs meningsløst meningsmotstandere meningsmålingene
meningsmålinger mennene menneska menneske menneskehandel menneskeheten menneskehetens menneskeleg menneskelege
menneskelig menneskelige menneskeliv menneskene menneskenes menneskeorganer mennesker menneskerester menneskerett
menneskerettar menneskerettighetene menneskerettighets menneskerettslige menneskers menneskeskapte menneskesmugling
menneskesyn menneskesynet mennesket menneskets menneskeverd menneskeverdet menns menstruasjon menstruasjonen ment
mental mentalitet mentalt mente menyen meo mer merk merka merkar merkast merkbart merke merkedager merkeleg merkelege
merkelig merkenavn merkene merker merkes merket merkevarebygging merkjer merknad merknader merksam merksame merksemd
merksemda merkt merseyside mesener messe messenger mest meste mesteparten mester mesterlig mesterskap mesterverk
mestring metafor metaforisk metafysikk metafysiske metal metalen metaperspektiv meteorolog meteorologen meteorologer
meteorologiske meter meteren meters metformin metodane metodar metode metoden metodenotat metoder metoderefleksjon
metodikk metylfenidat mg mht mi mic middag middagen middagsbordet middel middelalderen middelklassa middelklasse
middelklassefamilie middelklassen middelklasseungdom middels midl midlane midlar midlene midler midlertidig midnatt
midstre midten midterste midtpunktet midtsommer midtveis miedo migrasjon migrene mikkelsmess mikroen
mikrofinansinstitusjoner mikrofon mikrofonen mikrogram mikrowatt miks mild milde mildere mildt militante militsen
militær militærbase militære militæret militærkuppet militærmakt militærmakten militært miljøa miljøaktivisten
miljøarb miljøarbeidar miljøarbeider miljøene miljøer miljøet miljøforhold miljøforkjempere miljøforvaltningen
miljøgiftene miljøgifter miljøkrava miljøkriminalitet miljøleiande miljøminister miljøovervåking miljøpolitikk
miljøpolitikken miljøpolitisk miljørørsla miljøtenking miljøterap miljøterapeut miljøtiltak miljøvennleg miljøvennlig
miljøvern miljøvernavdeling miljøvernforskriftene miljøvernforvaltningen miljøvernminister miljøvernministeren mill
milliard milliardar milliarder milliardær milliardæren milligram millimeter million millionane millionar millionene
millioner millom mils min mindre mindretal mindretall mindretallet mindretallets mindreverdige mindreårig mine mineral
mineralutvinning minimal minimum miniputt minister ministeren minnast minne minnene minner minnes minnest minnestund
minnet minoritet minoritetar minoriteten minoritetene minoriteter minoritetspolitiker minoritetspolitikere
minoritetspolitikerne minoritetsrådgiver minoritetsrådgjevar minoritetsspråk minoritetsspråka minoritetsspråklege
minoritetsteamet minplan minst minste minstebarnet minstefradrag minstefradraget minstekravet minstemann minte
minuitter minus minutt minuttane minuttar minuttene minutter minutts minuttsregionen mirakel mirtazapin misantrop
misbruk misbrukast misbruke misbruker misbrukes misbrukt misforståelser misforstått mishandla misjonerende
misjonsbefalinga misjonærene misjonærer misjonærfamilier misjonærstasjon misligholdt mislukka mislykkede mislykkes
mislykket misnøgde misnøya misnøye miss missa misse missekonkurransen misser mista mistak mistaki mistanke mistanken
mistar miste mistenker mistenkes mistenkt mistenkte mistenktes mister mistet mistok mixtur mjuk mjøl mjølk mjølka
mjølkar mjølkebil mjølsekker mm mmol mms mnd mndr mob mobb mobbe mobbet mobbing mobil mobilbruk mobildeksler mobile
mobilen mobiler mobilfilm mobilisere mobilisering mobiliseringa mobilisert mobiliserte mobilitet mobilmaster
mobilnettet mobilopptak mobiltelefon mobiltelefonen mobiltelefoner mobiltelefoni modell modellane modellar modellen
modeller moden modenhet moderasjonsordning moderasjonsprosessen moderat moderate modern moderne modernisere
modernisering modernisert modifikasjoner modifisert modige modnes mogeleg mogelege mogelegheitar mogleg moglege
moglegheit moglegheita moglegheitene moglegheiter moglegvis molekylet moment moms momssatsar mon monolog monopol
monster monsteret moped mopeden moral moralisme moralsk moralske morbror mord mordarane mordaren mordet morellene
moreltreet morens morfar morfaren morgenbladet morgendagens morgenen morgenmøte morges morgon morgondagen morgonen
morgontimane moria morlockane mormoner mormor mormora mormors mormorstreken moroa morosamt morra mors morsmelk
morsmelkerstatning morsmelktillegg morsmjølka morsmål morsmålet morsom morsomme morsommere morsomt mos moske moskear
moskeen moskéangrep moskéangrepet most moster motarbeide motbakke mote motebildet motediagnosar moteklede moten
motgang mothers motiv motivasjon motivasjonen motivere motiverer motiveres motivert motiverte motivet
motkonjunkturpolitikk motkreftene motkrefter motmæle motor motorar motoren motorene motorer motorhavari motorikk
motoriserte motorisk motorsag motorsykkelføreren motorvei motsatt motsatte motsegn motsetnad motsetning motsetningene
motsetningsforhold motsett motsette motstand motstandar motstandarane motstandarar motstandaren motstanden motstander
motstandere motstanderen motstanderne motstrid motstridande motta mottakar mottakelse mottaket mottaksleiar
mottaksleiaren mottaksleilighet mottar mottatt mottek motteke mottoet mottok mottrykk motverka motvind mp mr mrd muac
muffins muggent mul muleg mulig mulige muligens muliggjør mulighet muligheten mulighetene muligheter mulla mullah
multifokale multikulturalismen multilateralt multippel multitasking munk munker munketilværelsen munn munnen munnleg
munnsex muntlig muntlige murar murer murerlærling mus musea museet museumsfaglege museumspedagog museumssamarbeid
musikalitet musikalsk musikere musikk musikken musikksjanger musikkvideoen muskeldystrofi musklar musklene muslim
muslimane muslimar muslimer muslimske muta mutert mutisme mvh mye myke myket mykje mykt myndigheiter myndighet
myndigheten myndighetene myndighetenes myndigheter myndigheters myndighetsutøvelse mynt myrda myrdet myriade
mysteriereligionar mysteriet mysterion mysterium mystisk mystiske mytane mytar myte mytedebatt myten mytene myter
mytisk mytiske mytologi må mål måla målbera målbruk målbruken målbrukskrav målbruksmeldinga målbruksreglane
målbruksreglar måle målene måles målestokk målet målform målforma målformene målformer målfoto målgivende målgruppa
målgruppen måling målingane målingar målingen målingene målinger måljamstilling mållov mållova målpolitisk målretta
målrettede målrettet målsetjinga målsetting målsettinger målsjanse målsjanser målstreken målt målte måltid måltidene
måltidet måltidsstøtte målvakt målvakta målvedtaka mån månad månaden månadene månader månaders måndag måne måned
måneden månedene måneder månederskontroll månedsrapport månen måsane måtar måte måten måter måtta måtte måttet mæ mæn
møbelsnekker møbelsnikkar møblar møblene mødre mødregruppe mønster mønstre mørke mørket mørkets mørkret mørkt mørt møt
møta møtande møtast møte møteleder møteleiar møtelista møtene møteplass møteplasser møtepraksis møter møtereferat
møterom møtes møtespråk møtest møtested møtet møtt møtte møttes møttest mămăligă nabo naboane naboar nabodama naboen
naboene naboer nabogarden nabojente nabokjerringa nabokommunen nabokona nabokvinnen nabolag naboland nabolanda nain
naiv naive naivitet naivt naken nakenbilete nakken nakkeskadar nakkesleng nakkeslengskade nakkestøtte nakne namn namna
namnet namnlapp namnlaust namnsetja nan napp narkoman narkose narkotika narkotikaen narr nasa nase nasen naseryggen
nasjon nasjonal nasjonaldagen nasjonalformue nasjonalisert nasjonalistisk nasjonalprodukt nasjonalsosialistane
nasjonalspråk nasjonalspråka nasjonalstat nasjonalstatane nasjonalstatar nasjonane nasjonar nasjonen nasjonens
nasjoner natteflaska natten nattens nattevakt nattevakta nattevakter nattevandringa nattfly natti nattskift nattvask
nattverden natur naturalisme naturen naturfag naturgassen naturgjeve naturinngrep naturkatastrofer naturleg naturlege
naturlegvis naturlig naturlige naturligvis naturlov naturmiljø naturressursar naturressurser naturretten naturvitskap
naudsynt naudsynte naust nautiske navle navlen navn navneforskeren navnene navneskilt navnevalg navngitt navngitte
naziregimet nazisme nazismen nazistane nazister nazistisk nb nbo ned nedanfor nedanfrå nedbemanning nedbør nedbøren
nedbørsmengder nede nedenfor nederlag nederlaget nederlandsk nederlandske nederlenderne nederst nedfelt nedgang
nedgangen nedlagde nedlagt nedlagte nedleggelse nedleggelsen nedlegges nedlegging nedlegginga nedleggingsspøkelset
nedleggjing nedleggjinga nedover nedprioritert nedsatt nedsett nedsettende nedslagsfelt nedslagsfeltet nedst nedstemt
nedtrapping nedtur need negativ negative negativt negldesigner negledesignar negler neglesalong neglisjert
neglteknikar neglteknikker neida neidå nekta nektar nekte nekter nektet nem nemleg nemlig nemn nemna nemnande nemnd
nemnde nemndleiar nemne nemner nemneverdig nemninga nemnt nemnte neonatal nepali nepalsk neppe nerd nervesmerter
nervøs nervøse nervøsitet nesa nese nesen nesespray neste nesten nestenbanning nestformann nestleder nestleiar
nettaket nettariffering nettavisene nettbrett nettene netter nettet netto nettopp nettpatrulje nettprat nettsida
nettsidene nettsider nettstaden nettsteder nettstedet nettverket nettverksmøte nettverkstiltaket never nevn nevne
nevner nevnes nevneverdig nevnt nevnte nevrolog nevrologen nevøen nf nh ni niande niende niese niferex nifse nifst
nigeriansk nigerianske night nikka nikke nikker nikket nis nisje nisjeprodukt nissedølen nisseleiken niste nitten
nittisju nittitallet nittito nittitre nittiåra nivå nivådifferensiering nivåene nivåer nivået niåringen nm nn noatt
nobel nobelprisen nobelprisvinner nobelprisvinneren noen noensinne noka noko nokolunde nokon nokor nokre nokså
nominasjons nominasjonsnemnda nominert nominerte nonnene nonner nordamerikansk nordfjording nordkoreanske nordlands
nordlysid nordmakedonsk nordmann nordmannen nordmannens nordmenn nordmennene nordmørsk nordområda nordsamisk nordsiden
noregscupen noregsmeisteren norgesmesterskap normal normale normalt normdannande normen normene normer
normeringsarbeidet normeringsmelding norovirus norrøn norrøne norskekysten norsken norskkurs norskprøve norskspråklege
norskstilen nostalgi nostalgisk nostalgiske notat notatblokka notatbok notater notatet notbas notbøtar notebok noter
notere noteres notert noterte notid notidige notisboka nou nov novella novelle novellene noveller november
novembertallene noverande nox npr nrl ns nt ntw null nullføre nullstilt nummeret nyansar nyansert nyanserte nyare
nybakte nybilsalget nybygg nybygget nybyggjarar nycoplus nydelige nyere nyfikne nyfødd nyfødde nyfødt nyfødtavdelingen
nyfødte nyheita nyhenda nyhende nyheten nyhetene nyheter nyhetsbildet nyhetsbyrået nykommere nykter nyleg nyliberale
nyliberalismen nylig nynazistene nynazister nynne nynner nynorske nynorskelevane nynorsken nynorsknormalen
nynorskordboka nynorskutgåvene nyoppdaget nyordboken nyordninga nyren nyrene nysgjerrig nysgjerrighet nyskapande
nyskapende nyskaping nyss nystartede nyte nytenking nytenkning nytestamentleg nyting nytta nyttar nyttast nytte nytten
nytter nyttet nyttig nyttige nyttiggjør nyttår nyttårsaften nyttårsdag nyvalde nyvalgte nyvalt nyvasket nyåret nå nådd
nådde nåde nådeløst nåler når nås nåtid nåværende nær nærare nærast næraste nære nærer nærhet nærheten næring næringa
næringen næringer næringsbygg næringsdrivande næringsdrivende næringsgrunnlag næringskjeden næringskjedene
næringslivet næringslivets næringsminister næringspolitikk nærleik nærleiken nærliggende nærliggjande nærma nærmar
nærmare nærmast nærme nærmer nærmere nærmest nærmeste nærmet nærmiljø nærmiljøet nærmiljøskolar nærområde nærområdet
nært nærvær nærværet nød nøden nødhjelp nødkontakt nødt nødutgangen nødvendig nødvendige nødvendigvis nøgd nøgde
nøkkel nøkkelen nøkkelhull nøkkelord nøkkelpersoner nøklane nøkler nøktern nøkterne nøkternhet nøkternt nølende nøste
nøtter nøyaktig nøydd nøydde nøye nøytral nøytrale obersten oberstløytnant oberstløytnanten objekt objektet objektiv
objektive objektiviteten objektivt obligatorisk observasjonar observasjonen observasjoner observasjonsperiode
observasjonsskjema observatør observatørane observera observere observert observerte obstipasjon odelsberettiga off
offensiv offensive offensiven offensivt offentleg offentlege offentlegheit offentleglova offentlig offentlige
offentliges offentliggjort offentliggjøringen offentlighet offentligheten offer offeret offerkontakt offiserar
offiserer offisiell offisielle offisielt offl ofra ofrar ofre ofrene ofret oftare oftast oftere oftest også oh oi oil
ok okei okkulte okkupasjon okkupasjonen okkupere okkuperer okkupert okkuperte oksazepam okt ol olavsfestdagene
olbogerom oldefar oldemor oldkyrkja olja oljeboring oljeeksporterande oljefond oljefondet oljeforbruk oljehyre
oljeimporterande oljeindustrien oljeinntektene oljeinntekter oljeinstallasjonar oljekjeldene oljeland oljelandet oljen
oljeoverskudd oljepengane oljepengar oljepenger oljepolitikk oljepris oljeprisen oljeproduksjon oljeproduksjonen
oljesandprosjekt oljesektoren oljeselskap oljeselskapa oljeskifer oljestatar oljeteknologi oljeutvinning
oljeutvinninga ombestemme ombestemte ombord omdanninga omdanningsprosessen omdiskuterte omdømme omdømmerisikoen
omfamna omfang omfanget omfatta omfattande omfattar omfattast omfatte omfattende omfatter omfavner omfavnet omfemnande
omgang omgangen omgangssyke omgivelsene omgivelser omgjevnadene omgjort omgrep omgrepet omgruppere omhandlar omhandler
omkamp omkom omkommen omkommet omkomne omkring omland omlegging omlegginga omløp omme omnen omorganisering
omorganiseringa omriss områda område områdene områder oms omset omsetjing omsetjinga omsetjingane omsetning omsetninga
omsett omsette omsider omskorne omslaget omsorgen omsorgsarbeider omsorgsektoren omsorgsfull omsorgsminister
omsorgspengar omsorgspenger omsorgssentera omsorgsstønad omsorgssvikt omsorgstenestelova omsorgstenester
omsorgstjenesteloven omstenda omstende omstendigheter omstilla omstilling omstillingar omstillingstiltak omstridde
omstridt omstridte omsut omsyn omsyna omsynet omtala omtalar omtale omtalen omtaler omtales omtalt omtalte omtrent
omtykte omveien omvendt omverda omverdenen ond ondag onde ondskapsfull ondt one onepiece onga onkelen onklene onkler
ons onsd onsdag onsdagar onsdagens onsdager op ope opel open openberre openberring openbert openheit opera operasjon
operasjonen operasjonene operasjoner operasjonsleder operasjonsleiar operasjonsleiaren operasjonssentral
operasjonssentralen operativ operative operativt operera opererast operere opererer opereres operert opinion opinionen
opna opnar opnast opne opning opninga opningskvelden opningstala opp opparbeidet oppbevare oppbevares oppbevart
oppbygging oppbygning oppdaga oppdagar oppdage oppdager oppdaget oppdaterer oppdateres oppdatering oppdateringer
oppdatert oppdaterte oppdrag oppdraget oppdragsgjevar oppdrar oppdrettar oppdrettsfisk oppe oppegåande oppegående
oppetter oppfatning oppfatninga oppfatningar oppfatningen oppfatninger oppfatta oppfattar oppfattast oppfatter
oppfattes oppfattet oppfinnsam oppfordrar oppfordre oppfordrer oppfordret oppfordring oppfunnet oppfylle oppfyllelse
oppfyller oppfylling oppfylt oppfølgeren oppfølging oppfølginga oppfølgingen oppfølgings oppfølgingsarbeidet
oppfølgingsregime oppfølgingsråd oppfølgingsspørsmål oppføre oppfører oppføres oppføring oppførsel oppførselen
oppførte oppgave oppgaven oppgavene oppgaver oppgi oppgir oppgitt oppgjer oppgjeret oppgjeven oppgjevne oppgjør
oppgjøret oppglødd oppgradering oppgåva oppgåve oppgåvene oppgåver opphald opphaldet opphav opphavet opphavleg
opphavlege oppheld oppheva oppheve opphever oppheves opphevet oppheving opphold oppholdet oppholdssted
oppholdstillatelse oppholdsvær oppholdt opphør opphøre opphører opphøyet oppi oppkalt oppkast oppkastene oppkjørselen
oppklare opplagt opplegg opplegget opplest oppleva opplevd opplevde oppleve opplevelse opplevelsen opplevelser
opplever oppleves oppleving opplevingane opplevingar opplisting opplyse opplyser opplysningane opplysningar
opplysningen opplysningene opplysninger opplysningsplikt opplysningsplikta opplysningsvesenets opplyst opplyste
opplæring opplæringsetaten opplæringslova opplæringsplikt opplært oppløst oppløysing oppløysinga oppmerksom
oppmerksomhet oppmerksomme oppmoda oppmodar oppmode oppmoding oppmodingar oppmuntre oppmuntret oppmuntring oppmøte
oppnavn oppnemna oppnemnd oppnemnt oppnevnt oppnevnte oppnå oppnådd oppnår oppnås opposisjon opposisjonelle
opposisjonen opposisjonens opposisjonssiden oppover oppraknet oppretta opprette opprettelsen opprettes opprettet
oppretthalda oppretthalde opprettheld opprettholde opprettinga opprinnelig opprinnelige opprinnelse opprop oppropet
opprulling opprydding oppryddinga opprykk opprykket opprør opprørarane opprørere opprørerne opprørernes opprøret
opprørt opprørte oppsagt oppsamla oppsetjinga oppsettet oppsigelse oppsikt oppsiktsvekkende oppskrift oppskriften
oppskriftene oppskrifter oppslag oppslaget oppslutnad oppslutning oppslutninga oppslutningen oppsporing oppstandelsen
oppstart oppstarten oppstilling oppstilte oppsto oppstod oppstyr oppstyret oppstå oppstår oppstått oppsummerande
oppsummere oppsummerer oppsummeres oppsummering oppsummert oppsummerte oppsyn oppsøke oppsøkt opptak opptaka opptaket
opptaksmøtet opptalt opptalte opptar opptatt opptatte oppteke oppteken opptekne oppteljinga opptil opptrapping opptre
opptrer opptrådt opptur oppussing oppvakning oppvaksen oppvarming oppvarminga oppvasken oppvaskmaskin oppveksten
oppvekstsenteret oppvisning oppvokst oppå opsjonen opsjoner opsjonsbeskatning opsjonsbeskatningen opsjonsordningen
opsjonsregler optikar optiker optimal optimale optimisme optimismen optimistisk oransje orda ordbok ordboken
ordbokverket ordbruken orde orden ordene ordentleg ordentlig ordentlige ordet ordforrådet ordforrådstesten ordførar
ordførarane ordførarar ordføraren ordførarkandidat ordførarkollegaene ordfører ordførere ordførerkandidat
ordførerkandidaten ordi ordinær ordinære ordna ordnar ordne ordner ordning ordninga ordningar ordningen ordninger
ordre ordren ordrett ordrette ords ordsforbindelser ordskifte ordskiftet ordstyraren ordvalg orfiril organ organa
organene organer organet organisasjonane organisasjonar organisasjonene organisasjonens organisasjoner
organisasjonsmessig organisatorisk organisera organisere organiseres organisering organiseringa organiseringen
organisert organiserte organisk organiske organismer organist orgasme orgel orgelbyggjar orgelkrakken orientere
orienterer orientering orientert orienterte original originale originalt origins orkanen orkar orke orker orket orsak
orsaka ortodoks ortodokse ortose ortoser os osb oss ost ostehøvelen osv ot other otteren out outsiderane outsideren
ovanfor ovenpå over overa overalt overarm overarmen overarmene overbefolkede overbevisande overbevise overbevisende
overbevist overbeviste overdrevet overdrive overdriven overdrives overfall overfallet overfallsvaldtekter overfalt
overflata overflaten overflødig overfor overforbruket overfylte overfølsomhet overføre overføres overføring
overføringane overføringar overføringsflyktning overføringsflyktningar overføringsflyktninger overføringsnotat
overført overgang overgangar overgangen overganger overgangsrådet overgangsskjema overgangsstønad overgrep overgrepa
overgrepsbilder overgripande overgått overhodet overholdes overingeniør overkant overkjørt overklassen overlapp
overlapping overlata overlate overlates overlatt overlegane overlege overlegen overlegenhet overlegg overleva
overlevande overlevd overlevde overleve overlevende overlevering overleveringsnotat overlevert overleverte overleves
overnatta overnatte overnatter overnatting overordna overordnede overordnet overprøve overprøver overraska
overraskande overraske overraskende overrasket overrasking overrekke overrekt overs oversatt oversatte oversedde
oversend oversendt overser oversette oversettelsesapp oversetter oversikt oversikta oversikten oversikter overskodeleg
overskot overskotet overskotsmasse overskrides overskrifta overskriften overskudd overskuelig overspenningsvern
overstadig overstrekte overstyre oversyn overså oversåg overta overtak overtaket overtale overtar overtatt overtid
overtok overtramp overtydande overtydd overtydde overtyding overvaka overvaking overvakingskamera overvekt overvektige
overveldande overvurderer overvåke overvåkes overvåket overvåking overvåkingskamera oveting ovf ovn ovnen ovnsbakt
padel pageturner pah pain pair pakistanere pakistanerne pakka pakkar pakke pakkeforløp pakker pakkeriarbeidar
pakkeriet pakket palestinarane palestinarar palestinere palestinernes palestinsk palestinske paljettene paljetter
pallen pallplass palmesundag pamfletten panelomnen panikk panikkanfall panna pannekakejern pannekaker pannen panseret
pantsett papir papira papiravis papiravisene papirene papirer papiret papirfabrikken papirkart papirkurv papirutgave
papirutgaven pappa pappabass pappaen pappahus pappalov pappaperm papprull paprika paprikasaus par paracet paracetamol
paradise paradoks paradoksalt paragraf paragrafen paragrafer paralgin parallell parallellar parallelle paralleller
parallelt parametrar paraply paraplyen parese paret parets parfait parforhold parfyme pari parken parkerer parkeringa
parkeringsplass parkeringsplassar parkeringsplassen parkert parkerte parlamentarisk parlamentariske parlamentarismen
parlamentsvalet parodi parodiert parolar parrådgjeving parsamtalen parsamtaler part partane partar partene parter
partia partiene partienes partier parties partiet partiets partigruppene partikler partileder partilederen
partilederne partileiar partileiaren partileiinga partiprogram partiprogrammet partisekretær partner pas pashto
pasient pasientane pasientar pasienten pasientene pasienter pasientnr pasningsspillet pass passa passande passar
passasjer passasjerane passasjerer passasjerkabinen passe passeleg passende passene passer passere passerer passering
passert passerte passet passiv passive passivhus passivt passport pasta pastoren pater patetisk pathos pathway patolog
patos patriotiske patrulje pause pausen pauser pauserom pauserommet pave pavens paviljongen pb pbrl pc pcb pdas pdes
peak ped pedagog pedagogikk pedagogisk pedagogiske pedleder peika peikar peike peikefingeren peiker peikt peikte
peiling peisen pek peke pekefinger pekepinn peker pekt pekte pektin pektinet pelletskaminar penalet pendlar pendle
pendler pene pengane pengar penge pengebruk pengebruken pengefolket pengene penger penicillin penn pennen penre
pensjon pensjonar pensjonatet pensjonen pensjonert pensjonist pensjonisten pensjonister pensjonsfondet
pensjonsreformen peppa peppar pepperkaker percentil percentilen percentiler perfekt perfekte perfid perifert periodar
periode perioden perioder perkusjon perler perm permanent permanente permar permisjon permisjonar permitterer
permittert permitterte pers persentil persentilen persisk person personale personalet personalmøtet personane personar
personbil personbilen personell personen personene personer personleg personlegdom personlege personlig personlige
personlighet personløftar personnr personnummer personopplysninger personrøyster personskade personvern personvernet
personvernombodet perspektiv perspektiva perspektiver perspektivet peruansk pessimistisk peth petroleumsprodukt pf pga
ph philos phq pianoet pianolærar pickup pid piggdekk piggtråd piggvar piiip pikebarnet pikin pikkl pil pilegrimane
pilegrimsvandringa piler pillemisbruket pillene piller pilot pils pine pingvinene pinkodane pinkodar pinlig pinse
pinsemenigheten pinsevenn pioner pionerer pipa piper piping pirater pisa piss pissa pistol pistolen pizza pkt
placentaløsning pladask plaga plagar plage plager plaget plakaten plakater planane planar planen planene planer
planidentitet planla planlagd planlagde planlagt planlagte planlegg planlegge planlegger planlegges planlegging
planleggingen planleggjast planleggje plannr plante planter plaprete plar plassar plassene plasser plassere plasserer
plasseres plassering plasseringa plassert plasserte plast plastdyr plaster plastkassene plastkasser plastpose plate
platearbeider platebransjen platene plater plattform plattforma plattformer playstation pleia pleide pleie
pleieassistent pleiepenger pleier pleietrengjande plen pleroma plikt plikta pliktene plikter pliktoppfyllende plukka
plukke plukker plukket plundra pluss plutseleg plutselig plyndra plyndring pmto poeng poenget poengterer poesi poetar
poeten poetisk poetiske polane polarisert polariserte polarområdene polarrev polfarar polhelten policy poliklinikk
poliklinikkane poliklinikkar poliklinisk politi politiadvokat politiarbeid politibil politidetektiv politidirektør
politidistriktene politidistrikter politifolk politifolka politiinspektør politikar politikarane politikarar
politikaren politiker politikere politikeren politikeres politikerne politikernes politikk politikken politikkens
politikkområde politikkutforming politikontakt politimann politimannen politisak politisk politiske politisoldater
politistasjonen poll polls polsk polske polutsal polyuri pommes pompøs popartisten popmusikk popstjerneportrett
popstjerner popularitet populistisk populær populære populærkultur populært porno pornofilm pornofilmen pornografi
porsjon porsjonar porsjonr portal portar porten portrett pose posen poser posisjon posisjonar posisjonen posisjoner
positiv positive positivt postadresse postbod postbygget postkassa postkasse postkassen postkassestativ postmodernisme
postmodernismen postmodernismens postnr posttraumatisk potensial potensiale potensialet potensielle potensielt potet
potetball potetene poteter pott potten powerpoint pp ppt pr pragmatiske praksis praksisen praksisplass praksisplassen
praktfull praktikant praktikanten praktisere praktiserer praktisert praktisk praktiske prangande prata prate praten
prater pratet predikere preeklampsi preeklampsiprøver preg prega pregar prege preger preges preget prekær prematur
premature premiere premierefesten premieren premierer premiss premissane premissen premissene presentasjon
presentasjonen presentere presenterer presenteres presentert presenterte president presidentens presidenter
presidentkandidat presidentkandidaten presidentperiode presidentvalget presis presise presisere presiserer presisert
presiserte presisjon presist pressa presse pressefrihet pressekonferanse pressekonferansen pressemelding
pressemeldinga pressemeldingen pressen pressens presser presses presset presseverda prest prestar prestasjon
prestasjonane prestasjonene prestegardsauksjonane prestekona presten prester prestere presterte presteskapet prestisje
prestisjefylte prestisjeoppdraget prikk prikken primitive primærkontakt primært prinsesse prinsipiell prinsipielle
prinsipielt prinsipp prinsippa prinsippene prinsipper prinsippet printes prioritera prioritere prioriterer prioriteres
prioritering prioriteringar prioritert prioriterte prioritet pris prisa prisane prisantydning prisar prisen prisene
priser prislapp prislappen prisverdig prisvinnerne prisøkninger privat private privatfører privatisering privatisert
privatliv privatlivet privatperson privatpersoner privatskolelova privilegert privilegerte pro proaktiv problem
problema problematikk problematikken problematiserer problematisk problematiske problemene problemer problemet
problemstillinga problemstillingane problemstillingar problemstillingen problemstillinger produksjon produksjonane
produksjonen produksjonsformer produksjonsselskap produksjonssmie produkt produkta produktene produkter produktet
produktive produktivitet produktiviteten produktkontrolloven produsent produsentane produsentar produsentene
produsenter produsera produsere produserer produsert produserte profesjonell profesjonelle profesjonelt professor
professoren profet profetane profeten proff profil profilen profilere profilering profilert profilerte prognosane
prognose prognoser programdeltakere programfesta programleder programmene programmer programmet programrådgiver
proklamerte prolaps promille promillekjøring promillekøyring promillen promotere pronomenet propaganda propagandaen
proposisjonen prosa prosaen prosedyrar prosedyre prosedyrer prosent prosentane prosenten prosentilen prosentpoeng
prosents prosesjonen prosess prosessen prosesser prosessoperatør prosjekt prosjekta prosjektarbeid prosjektene
prosjekter prosjektets prosjektleder prosjektleiar prost proster prostiråd prostituert prostituerte prostitusjon
protein proteinuri protest protestantane protestantar protestantisk protestantiske protestar protester protestere
protesterer protestert protestpartiet protesttog protokoll protokollen prov provisorisk provoserande provosere
provoserer provosert provoserte prp prøv prøva prøvar prøvast prøvd prøvde prøve prøver prøves prøvespill prøvetid
prøvetur prøving prügelknabe ps psyk psyke psykiater psykiatrisk psykiatriske psykisk psykiske psykolog psykologen
psykologer psykologiske psykologspesialist psykopatien psykose psykososiale psykotisk psykotiske ptsd pub pubertet
publikum publikummere publikummet publikums publisere publiseres publisert publiserte pucken pugge puh pulja puljen
puls pulsen pulten pulver pulveret pulverisert pumpa pumpe pumpekyndig pumper pumpesett pumpet punge punjabi punkt
punkter punktert punktet punktliste punktum pupper pur purre purrer puslespel puslespillet puslete pussar pusse pusset
pussige pust pusta puste pusten pustepausar puster pusterom pustet puta pute puter puttet pvl pynta pynter pyntet pysj
pysjamas påberope påbode pådrivar pådrivaren pådrivarfunksjon pådro påfallande påfallende påfylgjande påfølgande
påfølgende påføre påfører påført pågangsmot pågikk pågrepet pågrepne pågripelsen pågripelser pågripen pågripne
pågåande pågående pågår pågått påhengsmotor påkjenning påkledning påkøyrd påla pålagt pålandsvind påle pålegg pålegge
påleggje pålitelege påmelding påminnelse påpeika påpeikar påpeiker påpeke påpeker påpekt pårørande pårørende
pårørendetelefonen påska påske påskeaften påskedag påskeferien påsken påsker påsketur påstand påstandane påstandar
påstanden påstandene påstander påsto påstod påstår påstått påtale påtaleansvarlig påtatt påtegning påtrengjande
påtroppande påtroppende påvente påverka påverkar påverke påverknad påvirke påvirker påvirkes påvirket påvirkning
påvirkningskraft påvist pærer père pølser pølsevatn quickstep quizleis quo rabalder rabatt rabbe rabiat races rad
rader radiatoren radikal radikalisert radikalisme radikalt radioaktiv radiobutikkene radioen radiograf radiolokala
raketter rakk rakner rally rallyet ramla ramlet ramma rammar ramme rammebetingelser rammede rammelov rammen rammene
rammer rammes rammet rammeverk rammeverket rammevilkår rammevilkåra rammevilkårene rampa rampe rampete ramse rankingen
ranselen rant rap rapperen rapport rapportane rapportar rapportboka rapporten rapporter rapportera rapporterast
rapportere rapporterer rapportering rapportert rapporterte rar rare rart ras rasande rase rasende raser raserar rasere
raserer raseri rasert raset rasfare rasismedebatten rasismen rasismeparagraf rasismeparagrafen rasister rasistisk
rasistiske rasjonell rasjonelle rasjonelt rasjonering raskare raske raskere raskest raskt raspeball raste rasteplassar
rasteplassen rasvoll rasvollen rata rattet raudgrøn raudgrøne raudgrønne raudlette raudmåla rauma raus raust rață rb
re reagere reagerer reagert reagerte reaksjon reaksjonane reaksjonar reaksjonen reaksjonene reaksjoner realiserast
realisere realisert realisme realistisk realistiske realitet realitetar realiteten realitetene realiteter reality
record red redaksjon redaksjonell redaksjonelle redaksjonen redaktør redaktøren redde redder reddes reddet rederiene
redigert redningen redningsflåten redningshelikopter redningshelikopteret redningsoperasjonene redningspakken redsel
redselen redskap redsla redsle reduksjon reduksjoner reduksjonisme reduktiv redusera reduserast redusere reduserer
reduseres redusert reduserte reell reelle reelt ref referansar referanse referanser referat referatet referatmal
referent refererer referert refererte refleks refleksjon refleksjonane refleksjonar refleksjonsnotat
refleksjonsperiode refleksjonsspørsmål reflektere reflekterer reflektert reform reforma reformasjonen reformation
reformene reformer reformere reformeres reformert reformkritikarane reformkritikarar reformkritikken reformkritisk
reformkritiske reformlojale refs refsa refsar refusjon reg regel regelen regelmessig regelrett regelverk regelverket
regi regime regimer regimet regionale regionalsjefen regionalt regionaltilskotet regionalutvalet regiondirektør
regissør regissøren regissører registeret registert registrere registrerer registrering registreringsnummeret
registrert registrerte regjere regjeringar regjeringene regjeringer regjerings regjeringsalternativ regjeringsansvaret
regjeringsapparatet regjeringserklæringa regjeringskabalen regjeringskoalisjon regjeringskvartalet regjeringsmakt
regjeringsmedlemmer regjeringsparti regjeringspartia regjeringspartiene regjeringspartier regjeringspartiet
regjeringsperiode regjeringssamarbeidet regjeringsskifte regjeringsskiftet regjeringsspørsmålet reglane reglar reglene
regler regn regna regnar regnbyer regne regner regnes regnet regning regningen regnskap regnskapet regnskapsførar
regnskapsfører regntøy regresjon regulera regulerer reguleres regulering reguleringar reguleringsiveren
reguleringsplan reguleringsplanen regulert regulær rehabilitering reiarlaget reindrifta reindriftsfamilie
reindriftsutøver reindyrka reine reineier reinen reingjerar reinhaldar reinsdyr reinsing reinskriv reint reisa reise
reiseavstand reiseerklæring reiseliv reiselivet reiselivspris reisemål reisen reisende reiser reiseskildringer
reisetid reiskap reist reiste rekepillar rekk rekka rekke rekkefølgen rekkehus rekken rekker rekkevidde rekkja rekkje
rekkjefylgja rekkjefylgje rekkjefølgje rekkjer reklame reklamefilm reklameplakatene reklamere rekna reknar rekne
rekneskap rekneskapsførar rekneskapsloven rekneskapsreglane rekneskapsreglar reknestykke reknestykket rekning rekninga
rekonstruere rekord rekordar rekorden rekordmange rekruttering rekrutteringa rekrutteringen rektor rektorar rektoren
rektorkandidat rektorkandidatane rektors rektorvalet relasjon relasjonane relasjonen relasjoner relatert relative
relativisert relativitetsteorien relativt relevans relevant relevante religion religionar religionen religionenes
religioner religionsdialog religionsfrihet religionsfriheten religionskritikk religiøs religiøse religiøsitet
religiøst ren rendyrket renessanse renessansen renhaldsoperatør renholder renholdsleder renn renne renselse
renserimedarbeider rensing rent renta rente rentene reparasjon reparasjonar reparere reparerer repetert replikken
replikker reportasjar reportasje reporter representant representantane representantar representanten representanter
representasjon representativ representative representera representere representerer representert representerte
reprisar reprisen republikanarane republikanere republikanernes republikansk republikanske republikken republikkens
requiem res resepsjon resepsjonen resept reseptar reservebestemor reservert resistance resolusjon resonnement respekt
respekten respekterer respektert respekterte respektive responsen ressurs ressursane ressursar ressursen ressursene
ressurser ressurskrevende ressurssterk ressursteam ressursteamet rest restar restauranten restauranter resten rester
restriksjonar restriksjoner restriktiv resultat resultata resultatene resultater resultatet resultere resultert
resulterte retinoblastom retning retninga retningar retningen retninger retningslinene retningsliner retningslinje
retningslinjene retningslinjer retorikk retorikken retorisk retoriske rett retta rettane rettar rettast rette rettelse
retten rettene rettens retter rettes rettet rettferd rettferdig rettferdiggjera rettferdiggjering rettferdiggjort
rettferdighet rettigheitspasientar rettighet rettigheter rettkome rettkomen rettleia rettleiar rettleie rettleiing
rettleiinga rettleiingsgruppe rettmessig rettsapparatet rettsgrunnlag rettsleg rettslege rettslig rettslige
rettsliggjøring rettspleie rettssak rettssaka rettssaken rettssalen rettsstat rettsstaten rettsstatens rettssubjekt
rettssubjektet rettssystemet rettstilstanden rettstryggleiken rettsvesenet rettvis rettvist retur returnerer returnert
rev revehiet revidert review revisjon revisjonismedebatt revisor revitalisere revolusjon revolusjonen revolusjonær
revolusjonære revolver revurdere reynell rg rhetoric rhyolitt ribbeinsbrot ridning ridningen rift rigga riggar riggen
rikaste rikdom rikdommen rike rikere rikeste rikfolk riks riksadvokat riksalarm rikspolitisk riksrevisor riksveg rikt
riktig riktige riktignok rim rimeleg rimelege rimelig rin ringde ringe ringen ringer ringes ringing ringja ringje
ringjer ringjerunde ringle ringnotbåten ringt ringte ringverknader ringvirkninger ris risikabelt risikere risikerer
risikerte risiko risikoen risikomøte risikosport risikostyring risikovurdering risperidon rista ristar riste rister
ristet risvann ritalin rituale rituell rituelle riv rivalene rive riven rivne ro robot roboten robust robuste
rockebakgrunn rockemusikken rodde roe roer rogalendinger rokkar rokke roleg rolege rolig rolige roligere rolla rolle
rollefigurene rollen rollene roller romanar romanen romaner romanfiguren romantikk romantikken romantisk romarbrevet
romersk romerske romet romfolk romjula rommer rommet romsleg rop ropa ropande ropar rope roper roping ropingen ropt
ropte rosabloggerne rosande rosar roser rosinane rosjda rota rotasjon rote roten roter rotet rotete roveren rubrikkar
rugekasse rukket ruler rullar rullator rulle rullegardin ruller rullestol rullestolen rullet rumensk rumpa
rumpestuntet rundar runden rundkøyring rundskriv rundt rundtur rusa rusbehandling ruse ruser ruset ruskande
rusklinikken ruskonsulent rusle rusler ruslet rusmiddel rusmidler ruspost rusproblem rusproblemet russere russerne
russisk russiske rusta ruste rustes rustfritt rustne rustning rutene ruteren rutine rutinemessig rutinen rutinene
rutiner rydda ryddar rydde rydder ryddes ryddet ryddig ryddige ryggdekning ryggen ryggjen ryggsekkhistorie ryk ryke
rykk rykka rykke rykket rykkjer rykninger rykte ryktene rykter rype rypejakt rytme rytmen rå råare råaste rådande
rådde rådende råder rådgiver rådgivere rådgivning rådgjevar rådgjevarar rådgjevaren rådmann rådmannen rådsmøtet
rådvillhet råka råkar råke råolje rår rått råvarene råvarer ròte rødbetsalat rødgrønn rødgrønne rødgrønt rødme rødvin
røffe røkter rømde rømme rømt røntgen røntgenbilder røntgenmaskinen røpe røre rørende rører rørinspektør rørlegger
rørleggerlærling rørsla rørsleinspektør rørslene rørsler rørt rørte røster røter røtter røvaren røyk røykdykkarutstyr
røyke røykeforbud røykeforbudet røyken røyker røyket røykfri røykfritt røyking røykte røynd røynda røyndom røyndomen
røynlege røynsla røynsle røynslene røyrleggjar røyst røysta røystar røyste røystene røyster sabotasje safarituren safe
saft saftig sag sagbruksarbeidar sagbrukseier sagd saging sagt sagverkstaden sak saken sakene saker sakkunnig
sakkyndig sakleg saklege saklig saklista sakna saknar sakprosa saksbeh saksbehandlar saksbehandlarar saksbehandler
saksbehandlere saksbehandleren saksbehandlingen saksbehandlingstiden saksframlegget saksfremstilling sakskode
sakskostnader sakslista saksliste saksmappa saksnr saksnummer saksofonist sakte saktens saktere salen salg salget
salgs salig salmakere salmane salme salongen sals salsleiar salt saman samandrag samanfall samanheng samanhengande
samanhengar samanhengen samanlikna samanliknar samanliknast samanlikning samanlikninga samansett samansette
samanslåing samanslåinga samanslåingsprosessen samarbeida samarbeide samarbeider samarbeidet samarbeidsavtale
samarbeidsavtaler samarbeidsmøte samarbeidsmøtet samarbeidspartnere samarbeidsprosessen samarbeidsprosjekt
samarbeidsregjering samarbeidsregjeringen samarbeidsrutine samarbeidsutvalet samarbeidsvilje samband samboer samboere
sambuar sambuaren samd samde same samefolkets sameine sameininga sameksistens samen samene samepolitikken samer
samferdsel samferdselsverksemdene samferdsle samferdsleminister samferdsleministeren samfunn samfunnet samfunnets
samfunns samfunnsansvar samfunnsberande samfunnshuset samfunnsliv samfunnslivet samfunnsmoralen samfunnsområde
samfunnssektorar samfunnssjikt samfunnsøkonomisk samhald samhandling samhandlingsmidlane samhandlingsprosjekt
samhandlingsreforma samhandlingsreformen samisk samiske samiskspråklig samkomer samkvem samla samlar samlast samle
samlede samleie samlende samlenemning samler samles samlet samling samlinga samlingane samlingen samlingsplass
samlingsstad samlingsstund samliv samlivsetikk samma samme sammen sammendrag sammenfallende sammenfatning sammenheng
sammenhengen sammenhengende sammenhenger sammenligne sammenlignes sammenlignet sammenligning sammenlikne sammenliknet
sammensatt sammenslåing sammenstille sammenstøt sammensvergelse samordne samordnet samordningsmøte samordningsorgan
samråd samrøystes sams samspel samspill samspillet samstemde samstemt samstundes samsvar samsynsvanske samt samtalar
samtale samtaleark samtaleleder samtalen samtalene samtaler samtid samtida samtidens samtidig samtidige
samtidskomponister samtidskunsten samtidslitteratur samtlege samtlige samtykke samtykker samtykkeskjema samtykket
samtykkjer samtykt samvaer samvirket samvit samvitet samvittighet samvær samværene samværet samværskalender sandalar
sandkassa sandkassen sang sangen sangene sanger sangeren sangtekst sanitærbygget sank sanket sanking sanksjonar
sanksjoner sankthans sankthansfeiring sann sanneleg sannelig sannhet sannheten sannheter sanning sanninga sannsynleg
sannsynlegvis sannsynlig sannsynlige sannsynlighet sannsynligvis sans sansepause sarkastisk sat satiriske sats satsa
satsar satse satser satset satsing satsinga satsingar satsingen satsinger satt satte sau saudisk sauebonde sauebønder
sauen sauene sauerland saumane saumar sauna saunaen saus sausen savn savne savner savnet scena scene scenekunst
scenekunstutvalget scenen scenene scener scenografi scenografien science scones scooteren score scorer scoret scoring
screenet screening sdq se sea sealed seansen season sectio security sedd seddel seen seere seertall sees seg segl
segla segn sei seia seiast seie seier seieren seig seile seilene sein seinare seinast seinaste seine seinere seint
seirer sek sekk sekken sekkene sekretariat sekretariatet sekretær sekretæren seks seksere seksjonsleder
seksmånaderskontrollen seksmånederskontrollen sekstande seksten seksti sekstitallets sekstiåtte seksualitet
seksualiteten seksuell seksuelle seksuelt seksukerskonsultasjonen seksåringar sektor sektoransvar sektoransvaret
sektorar sektoren sektorovergripande sektorpolitikk sektorpolitisk sektorpolitiske sektorspesifikke sekularisering
sekularisme sekulære sekulært sekund sekundar sekundene sekunder sel seld selde selektiv seletøy selge selger selges
seljar selje seljordingar selskap selskapa selskapene selskaper selskapet selskapets selt selunge selv selve selveste
selvforståelse selvforsvar selvfølelse selvfølelsen selvfølge selvfølgelig selvfølgelighet selvhøytidelig
selvhøytidelige selvlært selvmord selvmordet selvmordsaksjoner selvmordsbrev selvmordstanker selvmotsigende selvsagt
selvsikkerhet selvskading selvskadingen selvskudd selvstendig selvstendige selvstendighet selvstyre selvstyret
selvtillit semi semifinale semifinalen seminar seminarer semitrailer semje senator senatorene senatorer send senda
sendar sendast sender sendes sendinger sendt sendte senere senest seng senga sengekanten sengen sengevæting
seniorrådgiver senk senke sensasjonell sensitive sensitivt sensoren sensur sensurert sent senterparti sentimental
sentra sentralbordet sentrale sentralen sentralisering sentralsjukehuset sentralstyring sentralt sentrumspartiene
sentrumspolitikk separat separate separert seponert sept september ser serbiske serie seriekamp serien seriene serier
seriøs seriøse seriøsitet seriøst sersjant sertifikat sertralin serum server servere serverer serveres servert
serverte servitør ses sesjonane sesjonen sesong sesongarbeidar sesongen sesongene sesongens sesongstart set sete
seterhus setesd setja setjast setje setning setninga setningane setningar setningen setninger sett sette setter settes
sex sfo sgaw sharia shiamuslimar ships shit shoc shoppingen showet sia sibs sicilianske sida sidan side sideleie
sidelinjen sidemål siden sidene sider siders sides sidn sier sies sig sigar sigaretter sigdcellekrise sige sigende
siger sigeren sign signal signalene signaler signalisere signaliserer signaliserte signatur signed signere signerer
signert signerte sigra siida sikker sikkerheit sikkerheitsventil sikkerheten sikkerhetsbehov sikkerhetsmarginer
sikkerhetsnett sikkerhetspersonalet sikkerhetspolitikken sikkert sikksakk sikra sikrar sikrare sikrast sikre sikrer
sikres sikrest sikret sikring sikringsarbeid sikringsskapet sikt sikta siktar sikte siktemål siktemålet sikter siktet
silent silkeskjerf simpelt simulasjonstrening simulering sindige singel singelliv singstar sinn sinna sinne sinnet
sint sintare sinte sirener sirkel sirkusteltet sist siste sister sisterunden sistnemnde sistnevnte sistnevntes sit
sitat sitater sitere siterer siterte sitja sitjande sitje sitrende sitron sitt sitte sittende sitteplass sitter sittet
situasjon situasjonar situasjonen situasjonene situasjoner sivil sivile sivilisasjon siviliserte sjablongaktige sjakk
sjakkmiljøet sjal sjalusi sjampo sjangeren sjangre sjangrene sjans sjansar sjanse sjansen sjansene sjanser sjarken
sjarkfiskar sjarmerende sjef sjefane sjefdesigner sjefen sjeføkonom sjekk sjekka sjekkar sjekke sjekker sjekket
sjekkliste sjel sjela sjeldan sjelden sjeldenhetene sjeldent sjeldne sjelelig sjelen sjette sjiamuslimer sjokk
sjokkerende sjokkert sjokolade sju sjuande sjuende sjuk sjukdom sjuke sjukebil sjukefråvære sjukefråværet
sjukeheimsplass sjukehistorie sjukehusa sjukehuset sjukehusmodell sjukehusmodellen sjukehusomleggingar
sjukehusstruktur sjukehusstrukturen sjukehusval sjukepengar sjukepleiar sjukepleiarane sjukesystrene sjukmeld
sjukmelde sjukmelding sjukmeldingane sjukmeldingar sjuttini sjå sjåarar sjåast sjåføren sjø sjøen sjøfolk
sjøfuglbestandene sjøkabel sjøkabelrapport sjøl sjølv sjølvbiografiske sjølve sjølvforsvar sjølvforsynt sjølvkritikk
sjølvmeldinga sjølvmordet sjølvmordstankar sjølvoppofring sjølvsagd sjølvsagde sjølvsagt sjølvstende sjølvstendet
sjølvstendig sjølvstendige sjølvstyre sjølvstyrte sjølvtillit sjømannskyrkja sjømannsorganisasjonene sjømannsprest
sjøpattedyr sjøs sjøsamene sjøsamisk ska skabb skada skadane skadar skadd skadde skade skadeleg skadelig skademerke
skaden skader skadet skadevirkninger skaffa skaffe skaffet skal skala skalet skalkeskjul skalldyr skalv skam
skammelige skammer skammet skandale skandinavar skandinaviske skanna skannast skanner skap skapa skapar skape skaper
skaperevne skapes skapet skapinga skapt skapte skar skarp skarpe skarpeste skarpt skarve skatt skattar skatte
skatteagn skattebelastning skattebetalernes skattefri skattefrie skattefritak skattegrunnlaget skatteinntekter
skattekutt skattelettar skattelette skattelistene skattelister skatten skattepengane skattepolitikken skattereform
skattereglene skatteseddelen skattespørsmålene skattesystem skattesystemet skaut skeia skeier skeiling skeivt skepsis
skepsisen skeptisk skeptiske skiferolje skift skifta skiftar skiftarbeidarar skifte skiftende skifter skifteretten
skiftet skiftleder skigåarane skikk skikka skikkeleg skikkelege skikkelig skikkelse skikken skil skilde skildra
skildrar skildre skildrer skildring skildringa skildringen skilja skilje skille skiller skilles skillet skilnad
skilnaden skilnadene skilnader skilsmisse skilsmissebarn skilsmissen skilsmissepapir skilt skilta skilte skiltet
skimter skinn skinne skinnende skinte skip skipa skipene skipet skipper skipsbygging skipsdesignar skipsingeniør
skipsrederne skipsskrogmontør skisse skisserer skissert skisserte skit skitne skitt skiva skive skiver skje skjebne
skjed skjedd skjedde skjeene skjeer skjelett skjellsord skjelv skjema skjemaer skjemaet skjemmast skjemmende skjemmer
skjemmest skjenketiden skjer skjera skjere skjeringspunkt skjerm skjerma skjermbilde skjermbilder skjermbilete skjerme
skjermen skjermer skjerming skjermliste skjermskap skjermtastatur skjermtolk skjerpande skjerpar skjerpe skjerpende
skjerper skjerpet skjeve skjevhet skjevt skjold skjorte skjorter skjul skjule skjuler skjult skjulte skjærer
skjærgården skjøn skjøna skjønar skjøne skjøner skjønn skjønnar skjønne skjønner skjønnhet skjønnsspørsmål skjønnte
skjønt skjønte skjøre skjørt skjøt sklei sklerose sklidd sko skoa skodelystne skodespel skodespelarane skodespelet
skoene skogbruket skogeigar skogeigarane skogeigarar skogsarbeider skogsmaskinførar skogsmaskinfører skogstien skokk
skolane skolar skolebygg skolebyråden skoledagen skoledebatt skoledebatten skolefritidsordningen skolegang
skolegenserne skolegården skolehelsetjenesten skoleklasser skolekorpset skolekretser skolene skolens skoleporten
skoler skolesekker skoleskyss skolestart skolestrukturen skolevegen skolevegring skolevegringen skoleår skolioese
skoliose skolissene skonnerten skor skore skot skote skoten skotet skotne skottrening skranke skranken skrap skrapte
skred skredder skreddersydd skredfare skredvaktmann skreik skreiv skrek skrekkelig skrekkinngytende skrekkpoeng skrell
skremmande skremme skremmende skremmer skremt skremte skrev skreve skrevet skrevt skribent skrift skrifta skriftene
skrifter skriftkultur skriftkulturar skriftkulturen skriftleg skriftlege skriftlig skriftspråk skrik skrike skrinet
skritt skrittene skriv skriva skrivarside skrive skrivefeil skriveleiffa skriven skrivende skriver skrivereglar
skrives skrivevanskar skrivevansker skriving skrivinga skrivne skroget skrot skrota skrotet skru skrudd skrudde skruer
skrur skrus skryt skryte skryter skrå skråsikker skråstrek skrøt skudd skuddene skuddvekslinger skuespiller
skuespillere skuespilleren skuespillerne skuff skuffa skuffelse skuffende skuffet skulane skular skuld skulda skuldar
skulde skuldig skuldige skuldingane skuldingar skuldjorda skuldrene skuldrer skulealder skulebuss skulebytte skuledag
skuledagen skuleelevane skulegang skulehelsetenesta skulejente skulekamerat skulekvardagen skulelege skulen skulepapir
skuleskyssen skulestart skulesystemet skuletid skuletilbodet skuletiltak skuletur skulevegring skuleår skuleåret
skulka skulle skuln skumle skumma skummel skummelt skunda skuta skuter skuteren skutt skvadronen skvatt skyene skyer
skyggen skygger skyhøge skyld skylden skylder skyldes skyldig skyldte skynder skype skyr skyte skyter skytespill
skyting skytingen skyts skytset skyve skyver skål skåler skåna skånsamt skånsomt skåra skårar skåre skårene skåring
skåringa skøyer skøyta sl sladder sladra sladre sladrer sladrete slag slaget slagmarker slagord slagordet slags
slagsmål slakt slakta slaktar slakter slakteri slakteriarbeider slakteriet slaktesesongen slaktet slakting slange
slanke slapp slappe slapper slapphet slavemoral slaver slege slegge slegne slekt slekta slektning slektningane
slektningen slektsgarden slektshuset slektsledd slem slendrian slep slepp sleppa sleppe slepper sleppte slept slet
slett slette slettene slettet sletting slik slike slikt slippe slipper slippes slips slit slitasje slite sliten sliter
slitne slitsom slitsomt slitt slo sloppe slovakisk slovakiske slt sludd sluk slukner slukt slummen slump sluppet slutt
slutta sluttar slutte slutten slutter sluttet sluttspillet sluttstrek slå slåande slåast slår slåss slåssing slåst
slåsting slått slåttemarkene slåttemarker slåtten slåttestev slåttonna sløkt sløsing sløv sløyd sløyfe sløyfer smak
smakar smake smakelek smakte smalare smalere smalt smarte smartere smash smatter smed smell smeller smelling smelta
smelteverk smelteverka smelteverksarbeider smerte smertefull smertefullt smertelig smerten smertene smerter
smertestillende smil smilande smilefjes smilende smiler smilet smiley smilte sminke sminkør smitte smittefarlig smokk
smokken smuglet smule smurt smutthull smykke små småbarn småbarnsforeldre småbarnsrettleiing småborgarskap småborn
småbruk småbruket småby småbyen smågutelag småjenta småjenter småkårsfolk småpartiene småpenger småsøsken småting
smått smør smøre snakk snakka snakkar snakke snakker snakkes snakket snap snapchat snarare snarast snarere snarest
snarleg snart snarveg snaut snautt sneakkar snekker snev snevert snill snille snilllaste snilt snitch snitt snittet
snor snorking snu snublar snublet snudd snudde snur snurpefisker snus snuse snusen snusforbud snusfri snusing snø
snøen snøfonn snøggbåtmatros snøkave snøkaven snøplog snøras snøret snøscooterforhandlar snøskuter snøskuterreparatør
snøstorm so sobril sofa sofaen sofistikert soga sogeland soger sognefjord sogningane sogningen sokkar sokkel
sokkeleisten sokkelen sokker soknene sokneprest soknepresten solbriller soldat soldatane soldatar soldaten soldatene
soldater soldaters solenergi solfylt solgt solgte solid solidaritet solidariteten solide soloprosjekt soloterrorisme
soloterrorister solrik solskinnspolitikken somali somaliere somalisk somaliske somalsik somatisk somlet sommar
sommaren sommarferie sommarfuglar sommarhus sommarjobb somme sommeren sommerferien somrane somrar sonar sonde sone
sonen song songane songar sopp sopplukkere sor sorg sorga sorgen sorggruppeplass sorgstøtte sorry sort sortere
sorterer sosial sosialdemokratiet sosialdemokratisk sosialdemokratiske sosiale sosialhjelp sosialisme sosialismen
sosialist sosialistiske sosialistpartiet sosialkomitéen sosialkontor sosiallærar sosiallærer sosiallæreren
sosialpediatrisk sosialt sosialtjenesteloven sosiologiske sosionom sov sova sovande sove sovemedisin sovende sover
soverom soverommet sovet sovjetiske sovna sovnar sovne sovner sovnet spa spade spaden spader spalta spam spanande
spangled spann spannet spansk spanske spara spare sparekniven sparer sparing sparinga spark sparka sparke sparken
sparker sparkesykkel sparket spart sparte sped spedbarn spedbarnet spedbarnsdød spedbarnsteam spedborn spede speed
spegelvend speglar speidaren speiler spektakulær spektakulært spekteret spekulasjoner spekulere spekulerer spekulert
spel spela spelar spelarane spelarar spele spelefilmen spelemann spelemannen speler spelet spellemann spelt spelte
spenn spennande spennende spennet spenning spenninga spenningar spenningen spenningsfilm spenstig spent spente
sperreknekt sperret sperringer spes spesialisering spesialisert spesialiserte spesialist spesialistar
spesialistfunksjonane spesialisthelseteneste spesialisthelsetenestene spesialpedagog spesialpedagogisk spesialrådgiver
spesialstyrkar spesialundervisning spesiell spesielle spesielt spesifikke spesifikt spikk spikka spill spille
spillelisten spillene spiller spillere spilleren spillerhjemmet spillerne spilles spillestil spillet spillets spilt
spilte spinal spion spis spise spiseforstyrrelsesteamet spiseforstyrring spisehus spiselig spiser spisevegring spiss
spissen spisser spisst spist spiste spleiselaget splittelse splittinga spm sponsa sponse sponsing sponsorinntekter
sponsormidler sponsorpengene sponsorpenger spontanabort spor spora sporadisk sporbarhet spore sporet sporten
sportsdansstilen sportslig spott sprakk sprang spratt spre spredt spredte spreia spreidd spreidde spreie spreier
spreiing sprekker sprengde sprenging sprengskader sprengt spres sprett sprettball sprette sprik spring springe
sprinklane sprint sprinten spritkokar sprutet språka språkbank språkbarometer språkbruk språkbrukar språkbrukarane
språkbrukarar språkbrukarperspektivet språkbruken språkdeklarasjonen språkdomene språkdyrking språket språkets
språkfag språkfellesskapen språkforvirret språkgrupper språkkartlegging språkkista språklandskapet språkleg språklege
språklig språklige språklov språklova språkmeldinga språkmiljøet språkområde språkområdet språkopplæring språkpolitikk
språkpolitikken språkpolitisk språkpolitiske språkproduksjon språkrøkt språksamarbeidet språksamfunnet
språksituasjonen språkspørsmål språkstimulering språkstriden språkstyrking språkstyrkingsarbeid språksystemet
språkteknologiske språktrening språkutvikling sprøeste sprøyte spurd spurde spurt spurte spy spyd spydde spyr spyrr
spå spådd spådde spådomen spådommene spådommer spår spøk spøkte spør spørja spørje spørre spørres spørretime
spørretimen spørsmål spørsmåla spørsmålene spørsmålet spørsmålstegn spørst sta stab stabburet stabelen staben stabil
stabile stabiliserande stabilisere stabilitet stabilt staden stadene stader stades stadfesta stadfestar stadfeste
stadfester stadfesting stadig stadioner stadium stadnamn stafetloggen stafetten stafetthaldar stafettholdar
stafettholder stafettlogg stafettloggen stafettpinnen stag stakk stakkars stal stall stallen stamma stammar stammer
stamming stammingen stand standarddansene standarden standarder standpunkter standpunktet stanga stangselleri stansa
stanse stanser stanset star starta startar starte starten starter startet startfasen startskuddet startstreken stas
stasjonen stasjonene stasjonert stasjonsmester stasjonsvogn statar statene statisk statistikarane statistikk
statistikkbyrå statistikken statistiske statleg statlege statlige statped stats statsansatte statsborger statsborgere
statsborgerskap statsbudsjett statsbudsjettet statsformer statsforvaltningen statsgjeld statsgjelda statskassen
statskirke statskirkeordning statskirkeordningen statskyrkja statsledere statsleiarane statsmakta statsmaktene
statsmakter statsminister statsministeren statsministerkandidat statsoperaen statsorgan statsoverhoder statsregnskapet
statsråd statsråden statsråder statssekretær statssekretæren statsskuld statsstøtte statsvitskap status statusen stava
stavangerske stavar stavast stave staven stavenes staver staves stavs stearinlys sted stede steder stedet
stedfortredere stefar stefaren stefbror steg steget stego steig steik steika steikjetermometer steikt steinane
steinbrotet steinbrotsarbeidar steinen steinene steinhoggar steinhogger steinleken steinnavn steinras stel stele stell
stelle steller stelt stemde stemma stemme stemmelokalene stemmelokaler stemmen stemmene stemmer stemmerett stemminga
stemmo stemnerekord stemning stemninga stemningen stempla stemplet stemte stendig stengd stengde stenge stenger
stengje stengjer stengt sterk sterkare sterkast sterkaste sterke sterkere sterkeste sterkt steroider stesønnens
stetoskop stev stevnet sti stien stier stifte stiftelser stigande stige stigen stigende stiger stigmatiserande
stigmatisert stikk stikke stikker stikkord stil stilen stiling still stillasbygger stillasbyggjar stillast stille
stilles stillfarande stillheita stillhet stillheten stilling stillinga stillingar stillingen stillinger stillingsbrøk
stilt stilte stimulans stimulere stimulering sting stinkande stipend stipendet stipla stiplet stirer stirre stirrer
stiv stivna stivner stjal stjele stjeler stjerna stjernene stjerner stjålet sto stod stoda stoff stoffene stoffer
stoffet stoffskifteprøver stogga stoggar stogge stol stolar stole stolen stoler stolpe stolt stolte stolthet stoppa
stoppar stoppe stopped stoppeklokke stoppene stopper stoppestaden stoppet stor storavisen storbarnehagen
storbarnsgruppa storby storbyen storebror storebroren storesøster storesøstera storesøsteren storfamilie storhending
storhet storhetstid storleik storleiken stormakt stormen stormene stormer stormet stormuseet storsamfunnet
storsamfunnets storsatsing storselskap storskjerm storskjermen storslått storslåtte storstilt stort
stortingsfleirtalet stortingsflertallet stortingsgruppa stortingsgruppe stortingskandidat stortingskandidatar
stortingsmelding stortingsmeldinga stortingspartia stortingsperiode stortingsperioden stortingsplass
stortingspresident stortingsrepresentant stortingsrepresentantar stortingsrepresentanter stortingsvalet stortingsvalg
stortingsvalget story stova stp str straff straffa straffast straffbare straffe straffeamnesti straffeforfølgelse
straffelovens straffemetodar straffen straffenivået straffes straffesaker straffesanksjonar straffeskjerpande
straffesparket straffet straffskyld strake straks strakstiltak stram stramma stramme strammer stranden strasak
strategi strategiar strategiarbeidet strategidokument strategien strategier strategigruppa strategiplan strategiplanen
strategiprosessane strategirapporten strategisk strategiske strategispill strauk straum straumen straumforbruket
straumkundane straumprisen straumverket streid streifa streik streiken strek streka strekar streken streker strekk
strekke strekker strekkje strekninga strekningar strekninger strekte streng strengare strenge strengere strengt stress
stressar stressede stressende strev streva strever strevet strictly striden strikk strikka strikke strikker strimlar
strir strl strok strukket struktur strukturar strukturendring strupar strupen stryk stryker strynefirmaet strålande
strålende strålene stråler stråling strålingen strålingssyndere strøk strømme strømmer strømmet strømningene
strømpebukse strør strøssel stua student studentane studentanes studentar studenten studentene studenter studentkroa
studentmiljøet studentopprøret studentutvalget studera studere studerer studert studerte studiar studie studien
studiene studiereforma studies studio studioet studium stuen stuepike stukke stukket stund stundom stupbratt stupet
stupte stuss stusser stutt stutte stygg stygge stygt stykk stykke stykker stykket style styr styra styrande styrar
styre styreleder styrelederen styreleiar styreleiaren styremaktene styremakter styremedlem styremedlemmene styremøte
styremøtet styrer styres styresett styresmakt styresmaktene styresmakter styrevervet styring styringa styringen
styringsgruppa styringsgruppe styringskoalisjonen styringsorganer styrka styrkane styrkar styrke styrken styrkene
styrker styrkes styrket styrketrening styrking styrkja styrkjast styrkje styrkt styrkte styrmann styrt styrta styrte
stå ståande stående stålkontroll står ståstad ståstativ ståsted stått stær stø stødig støkk støl stønad stør større
størrelse størrelsen størrelser størst største størstedelen støt støtta støttar støtte støtteapparat støttebelte
støttegruppa støttekontakt støttelaga støtten støttende støtteordninger støtteparti støtter støttesamtale støttespelar
støttespelarar støttespiller støttet støvelen støvlane støvlar støvlene støvler støvsug støvsugeren støy støyen
subjektive subsidiere subsidiære subsidiært substans substansielle substantiv substitusjonsbehandling subtil sugekopp
suicidal suicidalplan suicidalrisiko sukk sukker sukkerbit sukkerbiter sukra suksess suksessen suksessoppskrifta
suksesstrenaren sult sulten sultet sum sumerarane summen sundag sundagens sundagskveld sunge sunn sunne
sunnfjordingane sunnfjordingen sunnmøring sunnmøringen sunnmørsdialekt sunt supermakt superstition superstjerne
supertankaren suppe supplement supplerende supplert supply supplyskip supportere supporterlag supporterne sure sursild
surt suser suspekte sutrete sutring suveren suverenitet suverent svak svakare svakast svakaste svake svakeste svakhet
svakheter svakt svalbardloven svane svanene svangerskap svangerskapet svangerskapsforgiftning svangerskapskontroll
svangerskapsuke svangerskapsveke svar svara svarar svarbrevet svare svarene svarer svareren svaret svart svarte
svartedauden svarteper svarting sveisar sveiselærling sveiser sveitsiske svekka svekke svekker svekkes svekket
svekking svekkja svekt svelge svelget svelgje svennebrev svensk svenskane svenskekongen svenskene svensker sverdet
svette sveve svevende svi svidd sviende svigerdattera svigerfar svigerfaren svigerfolka svigerforeldra svigermor
svigermora svigermødre svigersønn svik svikne svikt svikta svikten sviktende svikter sviktet svima svimer svimmel svin
svindel svinesteika sving svingar svinge svingende svingingar svir svisker svolten svær svære svært svømme svømmelærer
svømming svømte swahili swahilitolk swarowski syarlærling sydd syerske syk sykdom sykdommen sykdommer sykdoms syke
sykeforsikring sykefravær sykefraværet sykefraværsproblem sykehjemmene sykehjemmet sykehusene sykehusvalg sykelighet
sykemeldt sykepenger sykepl sykepleier sykere sykkel sykkelen sykkeltur sykkelveg sykle sykler sykling syklubb
sykmelding sykmeldt sykt syltetøy syltetøyet sylvsmed symaskina symbiotiske symbol symbolet symbolikk symboliserer
symbolkort symbolsk symfoni symfysefundus symjehallen symjing sympati sympatien sympatisk symptom symptoma symptomene
syn syna synast synd syndebukk synder syndige syndrom syne syner synes synest synet synfaring syng synge synger syngja
syngje synk synkende synleg synlig synlige syns synspunkt synspunkta synspunkter synt syntaks synte syntes syntest syr
syrisk syriske sysselsetjing sysselsetting sysselsettingen system systematisk systematiske systemer systemet
systemfeil systemsvikt syster systera systrene systrer systue syta syte sytt sytten sytti syttini syttitalet syttito
syv syvende så sådant sådd såg såkalla såkalt såkalte således såleis sånn sånne sånt såpass såpeboble såpeglatt sår
sårbar sårbare sårbarhet sårbart såre sårede såret sårt såvidt særbehandling særdeles særdeleshet særegen særleg
særlege særlig særnorske særs særskild særskilde særskilt særskilte særstilling særtrekk sø søke søkelys søkelyset
søkemotorene søken søker søket søkja søkjarane søkjarar søkje søkjelys søkjelyset søkjer søknad søknaden søknader
søknadsid søksmål søkt søkte søle sølibat søljer sølv sølvet sølvsmed sømmene søn søndag søndagar søndagens søndager
søndagskveldane sønn sønnen sønnene sønner søpla søppel søppelkassene søppellag søppelskuret søppelsorteringsanlegget
søreuropearane søreuropeiske sørfra sørge sørgende sørger sørget sørgja sørgje sørgjeleg sørkoreanske sørlege sørover
sørsamisk sørsida sørsiden sørvest søsken søskena søskenbarn søskengruppe søskensamvær søsknene søster søstera
søsteren søsterselskapet søstra søstre søstrene søte søtt søv søvn søvnapné søvndagbok søvne søvnen søvnfasene
søvnhygiene søvnige søvnskjema søvnvanskar søvnvansker søye tabbe tabben tabber tabell tabellen tablett tablettane
tabletten tabletter tabloidene tabu tabuet tacolomper tadsjik tagal taka takast take takene takes taket takhøyde takk
takka takkar takke takkekort takker takket takksemd takla taklampa takler taklet takling taksten takt takten takter
taktfast taktikken taktisk taktiske tal talar talarstolen talebeskjed taleflyten talemåtar talemåter talen talent
talentene talenter talentet talentfulle talepost talepress taler talere talerstol talerstolen talet tall tallene
tallerkenen tallet talls talskvinne talsmann talsmannen talsmenn talt talte taltu tamazight tamil tamiler tamilske
tampen tango tankane tankar tanke tankegang tankegangen tankegods tankegodset tanken tankene tankepausar tanker
tankevekkende tannhelsesekretær tannlege tannpleier tannpleieren tannregulering tannteknikar tanta tanten tanter tap
tapa tapar taparane taparen tape taper taperne tapes tapet tapetserer tapper tapt tapte tar tare tariffavtalene tas
tatovere tatoveringer tatoverte tatovør tatt tauebil taus tause taushet taushetsplikt taushetsplikten tavla tavle
taxieier taxien teammøte teams teatermeldar teaterstykke teaterstykket teatrale teatret tegn tegne tegner tegnet
tegning tegninga tegningen tegningene tegninger tegnspråk tegnspråkkurs teieplikt teieplikta teikn teikna teiknar
teiknefilm teikner teikneserie teikneserien teiknet teiknforklaring teikning teikninga teikningane teikningar
teiknspråk teiknspråkbrukarar teip tek teke teken tekne tekniker teknikk teknikken tekniske teknologi teknologien
teknologisk teknologiske tekst tekstane tekstar teksten tekstene tekster tekstet tekstfeltet tekstfunn tekstilar
teksting tekstmelding tel telefaks telefon telefonane telefonar telefonen telefoner telefonkontakt telefonlinje
telefonmøte telefonnotat telefonnummeret telefonrådgjeving telefonsamtale telefonsvarer telefontolk telefontolking
telegrafist telegram telemarkingane telemarksbenken teleologi teleslynge telf teljar telle teller telling telt telte
telugu tema temaer temaet temakvelden tematikk tematisk tematiske temme temmelig tempel tempelet tempeletikette
temperatur temperaturane temperaturar temperaturen temperaturer tempererte tempo tempoet tenarar tendens tendensen
tendenser tene tener tenesta teneste tenestekontoret tenestemenn tenestemålet tenestene tenester tenestetilbod
tenestetilbodet tenk tenke tenker tenkes tenking tenkinga tenkja tenkjar tenkjast tenkje tenkjer tenkning tenkt tenkte
tenleg tennene tenner tennr tenor tenorhorn tent tente tenåra tenårene tenåringar tenåringen tenåringer teologi
teologien teologisk teoretisk teoretiske teori teoriane teoriar teorien teppe teppeknytter tepper teppet terapi termen
termer termin terminalder terminologi terminologiorgan terra terrassen terreng terrenget terror terroraksjonen
terrorangrepene terrorangrepet terroren terrorhandlingane terrorhandlingene terrorisme terroristar terroristen
terrorister terskel terskelen tesen teskei test testa testamente testamentet teste tester testes testet testing
testingen testpersonene tett tettare tettbygde tette tettere tettest thai thailandsk that thc theraplay there things
this thomismen thomistic thomistisk thriller through tics tida tide tiden tidene tidenes tider tiders tidl tidleg
tidlegare tidlegast tidlege tidlig tidligere tids tidsalder tidsavgrenset tidsfristen tidslinje tidsmaskin
tidsmaskinen tidsperspektivet tidsplan tidspunkt tidspunktet tidsregning tidsrom tidsskriftet tidvis tie tier tiet
tigrinja tigrinjatalende tigrinsk tikk tikkar tilbake tilbakeblikk tilbakefall tilbakegang tilbakemelding
tilbakemeldinga tilbakemeldingane tilbakemeldingar tilbakemeldinger tilbakeringt tilbaketrekning tilbakevending
tilbaud tilbehør tilbod tilbode tilboden tilbodet tilbrakte tilbringe tilbud tilbudet tilbudt tilby tilbyd tilbydast
tilbydd tilbygget tilbyr tilbys tilbød tildekket tildele tildeler tildeling tildelingen tildelingsbrev tildelingsmøte
tildelt tileigna tilfanget tilfeldig tilfeldigvis tilfella tilfelle tilfelleleg tilfellene tilfeller tilfellet
tilfreds tilfredsstillande tilfredsstille tilfredsstillende tilfredsstiller tilfører tilføyelse tilføyer tilgang
tilgangen tilgi tilgitt tilgivelse tilgjenge tilgjengeleg tilgjengelege tilgjengelig tilgjengelige tilgjeving
tilhengarar tilhenger tilhengere tilhøre tilhørende tilhører tilhørerne tilhørighet tilhørte tilhøva tilhøve tilhøvet
tilhøyrande tilhøyrarane tilhøyrer tilhøyrsle tilintetgjørelsen tilknyting tilknytinga tilknytning tilknytte
tilknyttet till tillagt tillate tillatelse tillatelsen tillater tillatt tillegg tilleggsmat tilleggsnotat
tilleggsspørsmål tillet tillit tillita tilliten tillitsfull tillitsvalde tillitsvalgte tillot tilmelding tilnamnet
tilnavnet tilnærma tilnærmet tilnærming tilpasning tilpasninger tilpassa tilpassast tilpasse tilpasses tilpasset
tilrekneleg tilrettelagt tilrettelegging tilrå tilrådde tilråding tilrådinga tilrådingane tilrådinger tilrår tilsaman
tilsammen tilseier tilsendt tilsett tilsette tilsetting tilsi tilsier tilskipar tilskipinga tilskipingane tilskipingar
tilskodarane tilskot tilskota tilskotet tilskudd tilskuddet tilskuddsordning tilskuere tilslutning tilstades tilstand
tilstandar tilstanden tilstander tilstandet tilstandsrapport tilstede tilstedeværelse tilstod tilstrekkeleg
tilstrekkelig tilståing tilsvarande tilsvarende tilsyn tilsynelatande tilsynelatende tilsynet tilsynsbarn
tilsynsførende tilsynsperson tilsynsskjema tiltak tiltaka tiltakene tiltaket tiltaksområde tiltale tiltalen tiltalt
tiltalte tiltaltes tiltenkt tiltredelsestale tiltrekke tiltrekker tiltrekningskraft tiltru tiltrådte tilvekst tilvisar
tilvise tilviser tilvising tilvisinga tilvist tilværelse tilværet timane timar timeglass timen timene timeplan
timeplanen timer timers timevis timian timing ting tinga tingast tingen tingene tinget tinghuset tingretten tippar
tippoldefars tips tir tirs tirsdag tirsdager tissar tisse tisser tisset tital titalls titals titt tittel tittelen
tittelkamp tittet titusener titusenvis tiår tiåra tiårene tiåret tiåringen tja tjeld tjene tjenende tjener tjenere
tjeneste tjenesteforsømmelse tjenestegjorde tjenesten tjenestene tjenesteoversikt tjenester tjent tjente tjue
tjueandre tjuefem tjuefemte tjuefire tjuende tjueni tjuesjette tjuesju tjuesjuende tjuetjuetre tjueto tjuetre tjukk
tjukke tjukken tjukn tjuv tjuvane tk tlf toalettet toalettvegger tobakk tobakksforsker todelt toere tog toga toget
togna tohono tohånd tok toksoplasmose tole toler toleranse tolererer tolk tolka tolkar tolkast tolke tolkebehov
tolkeloven tolken tolkenotat tolkens tolker tolkesamtale tolket tolking tolkinga tolkingar tolkninger tolmod tolv
tolvte tolvåringar tomannshand tomat tomater tome tomgang tomme tommelen tomt tomta tomter tonen tonene toner tonn
tonus toogtjue topp toppa toppane toppar toppen toppene topper toppet toppfotball toppkandidaten toppledelsen
toppledernes toppmøtet topps toppscorer toppserien toppspiller torde tordenvær toroms torpederingen torpedoar tors
torsdag torsdagar torsdagens torsdager torsdagsdansen torusfraktur tospråkleg tospråklig totalcupen totale totalitær
totalitære totalitært totalskår totalt totalvrak totalvurdering totusenogfjorten tour touren tourettes
toårskonsultasjonen toårskontrollen tradisjon tradisjonar tradisjonell tradisjonelle tradisjonelt tradisjonen
tradisjoner tradisjonsmat tradisjonsrike tradition traff trafikk trafikken trafikkerte trafikkflyger trafikkontroll
trafikkulukke trafikkulykke tragedie tragedien tragisk tragiske traileren trailersjåfør trakassering trakassert trakk
trakke traktaten traktor traktorar trampar trampoline trandate trangt transkripsjon transport transportavtale
transporten transportmiddel transportplan transportplanen trappa trappe trappen trappene trapper trappes tras trasigt
trass traumatisk traumatiske traume traumer traumeteam traumevurdering trauste travelt travkriterium tredel
tredemøllen tredjedel tredjedeler tredjeplass tredobling treet treff treffast treffe treffende treffer treffes treft
trefte treg trege treig trekant trekanter trekantsbesøk trekk trekke trekkende trekker trekkes trekkja trekkje
trekkjer trekkplaster trekkspel trekkspill trekkspilleren trekt trekte trekvart trena trenar trenaren trend trendar
trenden trendy trene trener treneren treng trenge trenger trengs trengst trengt trengte trening treninga treningen
treningskamp trent trente trepartiregjering trer trespråklig trettande trettandedagen tretten trettende trettenåring
tretti trettiande trettiein trettien trettifire trettito treåring treåringen tribunen tribunene tribunesliting trikk
trikkefører trikken triks triksing trilogi trinn trinnene trinnet trioen trist triste tritonus triumf trivdes triveleg
trives trivsel trivselen trivst tro trodd trodde troen troende trofast trofaste trofeet troikaen trolig tromme trommer
tronen trong tronge trongen trongt trontaledebatt trontalen tropper tror tros trosengasjement trosgrunnlag tross
trossamfunn trossamfunnet trossamfunnsloven trosuttrykk troverdig troverdighet troverdighetsproblem tru trua truande
truckfører trudd trudde truede truende truer truet trufast truffet truga trugande trugar trugsmål trugsmålet trukket
truleg trumf trur truslar truslene trusler trussel trusselbildet trusselen trusselvurdering truverde truverdig
truverdige trygd trygdeheimen trygdemottagere trygge tryggere tryggeste trygghet tryggheten tryggja tryggje tryggleik
tryggleiken tryglet trygt trykk trykke trykkeforbud trykker trykkeri trykkes trykket trykkfallsyke trykkjer trykt
trykte tryllefløyta tråd tråden tråder trådløse trådte tråkket trålaren trær trærne trøbbel trøndersk trøst trøster
trøtt trøtthet trøye trøyst trøystar trøyste trøytt trøytte ts tsh tsjekkarar tsjekkisk tsjekkiske tsrm tsunami ttrd
tufta tuftelien tulla tulle tullet tullinger tung tunga tunge tunger tungt tungtvegande tunisiske tunnel
tunnelarbeider tunneldrift tupp tuppen tupperware turar turdager turen turene turgåar turisme turistane turistar
turister turistløype turistmål turistnæring turistvegprosjektet turn turnering turneringa turneringen turnus
turnuslege turné turt turtaking turterreng tusen tusener tusenvis tvang tverr tverrfagleg tverrfaglege tverrfaglig
tverrgåande tvers tvert tvi tviholde tvil tvila tvilen tviler tvillingen tvillingene tvillinger tvillingsøsteren
tvilsam tvilsame tvilsomme tvilte tvinga tvinge tvinger tvinges tvisyn tvo tvunget tweak twitter twitterfeeden ty tyda
tyde tydeleg tydelegare tydelegaste tydelege tydelegvis tydelig tydelige tydeligere tydeligst tydeligvis tyder tydinga
tyggegummi tyggesmykke tykk tykkjer tykte tyll tyngde tyngdepunktet tyngjande tyngre tyngste tynn tynnar tynne tynt
typane typar type typen typer typisk typiske typograf tyr tyrannar tyrannen tyranniet tyranniske tyrannmord
tyrannmordet tyrkisk tyrkiske tys tysdag tysdagar tysk tyskar tyskarane tyskarar tyskaren tyske tyskere tyskeren
tyskspråklige tysktalande tysktalende tyster tyv tyven tå tåa tåballgang tåke tåkeleggende tåle tåler tålmodig
tålmodigheten tåre tårene tårer tårn tåteflaske tærer tøff tøffe tøffere tøft tømer tømmer tømmerhoggar tømmerhogger
tømmes tømrar tømt tør tørkar tørke tørker tørket tørr tørre tørrskapet tørst tørt tøyle uakseptabel uakseptabelt
uakseptable uaktsom uaktuelt uanmeldt uansett uansvarleg uavgjort uavhengig uavhengige uavhengighet uavklart
uavlatelig ubegrenset ubehag ubehagelig ubehagelige ubehaget ubeskyttet ubesvarte ubevisst ubevisste udelt
udokumenterte udugelege udødelige ueinig ueinige uendeleg uendelege uendelig uendra uendret uenig uenige uenighet
uenigheter ufarlig ufattelege ufattelige uferdig uff uflaks uflidde uforløyst uformell uforståeleg uforsvarleg
uforutsigbare uforutsigbarhet ufravikelig ufrivillig ufødde ufødt ufør uføre uførebudd uføretrygd uføretrygdet
uførhetsytelser ugift ugjerningane ugjort ugunstig uheldig uheldige uhell uhellet uhemmet uhyggelig uhyre uhyrlege
uhøflige uhøvisk uinteressant ujamne uka uke ukedagene uken ukene ukentlig uker ukers ukerskontrollen ukes ukjend
ukjende ukjent ukjente uklar uklare uklart uklokt uklår uklåre uklårt ukomplisert ukrainar ukrainsk ukritisk ukultur
ulempe ulempen ulempene ulemper uleselege ulik ulike ulikheten ulikt ullensvang ullteppe ullteppet ulovleg ulovlig
ultimate ultimatum ultralyd ulukka ulukke ulukkeleg ulukkene ulv ulveleg ulykka ulykke ulykken ulykker ulykkesstaden
ulykko ulåst uløyseleg um umerket umiddelbart umogeleg umogelege umogen umogleg umoralsk umulig umulige
umyndiggjøringen unaturlig under underarm underarmene underbetalte undercover underernæring underetasje underetasjen
undergang undergrave undergrev underhaldning underheldt underholder underholdning underholdskravet underkant underlag
underlaget underlagt underleg underlig underliggjande underminere underminerer underrapportering undersak undersida
underskot underskota underskotet underskott underskottet underskreiv underskrift underskrive underskrivne underskudd
understreka understrekar understreke understreker understreket understreking undersøke undersøkelse undersøkelsen
undersøkelser undersøkelsesrapport undersøker undersøking undersøkinga undersøkingane undersøkja undersøkje
undersøkjer undersøkt undersøkte undertegnede undertegnet underteikna underteksten undertrykkelse undertrykkende
undertrykker undertrykking undertrykkjer undertrykt undertrykte undervegs underveis undervisa underviser undervisinga
undervisingstimar undervisning undervisninga undervisningsinspektør undervisningsrom underviste undervurdere
undervurderte undra undrar undrende undrer undring undringssamtale undringssamtalen ung ungane ungar ungarsk ungdomane
ungdomar ungdomen ungdommane ungdommar ungdommen ungdommene ungdommens ungdommer ungdomsarbeidar ungdomsgruppa
ungdomsgrupper ungdomskontakt ungdomskontrakt ungdomsorganisasjonen ungdomspsykologi ungdomsskolen ungdomsskulane
ungdomsskulen ungdomsteamet ungdomstiden ungen ungene unggutter ungkarane uniform uniformer unik unike unikt
unilateral unison unit universell universelle universet universiteta universiteter universitetets universitets
universitetsdemokratiet universitetspolitisk universitetspolitiske universitetsreformene universitetssektoren
universitetsstyret unna unnagjort unnatak unne unngå unngår unngått unnskulda unnskyld unnskylde unnskylding
unnskyldning unntak unntatt unormalt unskyld untergang unyttig unødvendig uopna uoversiktlig upassende upolitisk
upopulær upopulære upp upresist upresset uproblematisk upåfallande upåfallende upåvirket ur uranophilia urbant urdu
urealistisk uredd uredigert uregelmessigheter ureinande ureinar ureining ureininga urett urettferdig urettferdighet
urettmessig urfolk urframsyning urimeleg urimelege urimelig urin urinen urinprøver uro uroa uroar uroe uroen uroer
uroleg urolege urolig urolige urovekkende urovekkjande uryddig uråd urørlige urørt urørte usagt usamd usamde
usammenhengende usams usanne usannsynleg usannsynlig usedvanlig usemja usemje useriøst usikker usikkerhet usikkert
usikre uskadd uskuldige uskyldig uskyldige usminket usosiale ustabil ustabile ustanselig ustøtt usynlege
usynleggjering usynlig usynlige ut utafor utallige utan utanfor utanfrå utanlands utanlandsk utanlandske utanom
utanrikskomiteen utanriksminister utanrikspolitikken utanåt utarbeidast utarbeidd utarbeidde utarbeide utarbeider
utarbeidet utarbeiding utarbeidt utbetalingen utbetalt utbredelse utbredelsen utbredt utbreidd utbrot utbrudd
utbruddet utbygd utbygging utbygginga utbytte utdaning utdanna utdannede utdannelse utdannet utdanning
utdanningsminister utdanningsnivå utdanningspolitiske utdanningssystemet utdelinga utdelt utdjupar utdrag utdype
utdyper utdypning uteblir uteblitt uteblitte utedoet utekontakten utelukkande utelukkar utelukke utelukkende utelukket
utenat utendørs utenfor utenforstående utenfra utenkelig utenlands utenlandsk utenlandske utenlandsreise utenom
utenomjordiske utenpå utenriks utenrikskomitéen utenriksminister utenriksministeren utenrikspolitikere
utenrikspolitikk utenrikspolitiske utenriksstasjonene utested utestedet utestående utett utetter utfalde utfalding
utfall utfallet utflytting utfolde utfoldelse utfor utfordrande utfordre utfordrende utfordrer utfordres utfordret
utfordring utfordringa utfordringane utfordringar utfordringen utfordringene utfordringer utforma utformar utformast
utformes utformet utforming utforske utforsker utfylla utfyller utfylling utføra utføre utfører utføres utført utførte
utga utgang utgangane utgangen utgangspunkt utgangspunktet utgave utgiftene utgifter utgiftsveksten utgitt utgjer
utgjera utgjere utgjorde utgjør utgjøre utgreia utgreiing utgreiinga utgreiingar utgreiingsarbeid utgreiingsarbeidet
utgått utgåva utgåve utholdenhet uthule uthuset uti utilfredsstillende utilgjengeleg utilpass utilsiktet utjamning
utjamningsmandat utjamningsmandatet utkant utkantane utkanten utkast utkastelse utlandet utlegg utleige utlendingane
utlendingar utlendingslov utlendingspolitikken utlendingsrett utlendingssaker utlendingsting utlikner utlært utløp
utløper utløse utløyst utmattet utmerkelsen utmål utnevnes utnevnt utnytta utnytte utnyttelse utnytter utnyttes
utnytting utopi utover utoverretta utpeke utpekt utpreget utpressing utpå utradisjonelle utrede utredes utredet
utredning utredningen utredninger utreinskingane utreise utrekning utrette utrivelig utrolig utrolige utropstegn
utropsteikn utropsteiknet utropt utroskap utruleg utryddet utrygg utrygghet utrygt utsagn utsal utsatt utsatte
utseende utsegnene utsegner utsetjast utsetjing utsett utsette utsettelse utsetter utsettes utsida utsiden utsikten
utsjånad utskifting utskrevet utskrift utskriven utslag utslagsgivende utslepp utsleppa utsleppskutt utsleppskutta
utslett utslette utslipp utslippene utslippslandene utslippsreduksjoner utslippstillatelsen utslitt utsmykning utsolgt
utspel utspelet utspill utspring utspurt utstilling utstillingen utstillinger utstrakt utstrakte utstrekning utstyr
utstyre utstyret utstyrssituasjon utstyrssituasjonen utstyrt utsøkte uttaket uttala uttalar uttale uttalelse
uttalelsen uttalelsene uttalelser uttaler uttales uttalt uttalte uttapping uttelling uttrykk uttrykke uttrykkelig
uttrykker uttrykket uttrykkjer uttrykt uttrykte uturvande utvalde utvalg utvalgets utvalgte utveg utvei
utvekslingsstudent utvida utvidast utvide utvidede utvidelse utvider utvides utvidet utviding utvikla utviklar
utviklast utvikle utviklede utvikler utvikleren utviklerne utvikles utviklet utviklinga utviklingen
utviklingsforsinkelse utviklingsland utviklingslanda utviklingslandene utviklingsmidlar utviklingsminister
utviklingsministeren utviklingspolitikken utviklingsprosjekt utviklingstrekk utvilsomt utvinning utvinninga utvisning
utvist utviste utålmodig utøvarar utøve utøver utøvere utøves utøving uunngåeleg uutnytta uvanleg uvanlege uvanlig
uventa uventet uvillig uvisse uvisst uvæpna uværet uvêr uøkonomisk va vaffel vaffeljernet vafler vag vage vakant vaken
vakker vakkert vaklande vakna vaknar vakre vakreste vaks vakse vaksen vaksinane vaksinar vaksineattest vaksinekortet
vaksiner vaksne vakt vakta vaktbok vakte vaktene vakter vakthavande vaktjournal vaktlege vaktlogg vaktmeister
vaktmeisteren vaktmester vaktmesteren vaktnr vaktskifte vakttelefon vakuum vald valdagen valde valdelege valden
valdresmål valdsepisoden valdsmonopolet valdsteikn valdsutøvar valdtekter valentines valet valfridom valg valgdagen
valgdagsmåling valgdagsmålingene valgdagsmålinger valgene valget valgforsker valgfrihet valgfriheten valgkamp
valgkampen valgkamper valglokalene valgmannstemmene valgmannstemmer valgmenn valgmennstemmer valgnatten
valgnattspillelisten valgnederlag valgordning valgseier valgseieren valgt valgte valgvake valgår valkamp valkampen
valkampopning vallokalet valnatta valproat valresultatet valt valte value valurnene valuta valutabalansen valutaen
valvaka vand vande vandrar vandret vandring vane vaniljesmak vankar vanleg vanlegaste vanlege vanlegvis vanlig vanlige
vanligvis vannet vannkraften vanskane vanskar vanskeleg vanskelegare vanskelege vanskelig vanskelige vanskeligere
vanskelighetene vanskeligheter vanskeligste vansker vanskjøtsel vant vanta vantande vantar vanvitig vanvittig vape var
varaordførar varaordføraren varde vare varebil varebilen varene varer vareta varetekt variant variantar variasjonar
variasjonen variasjoner variere varierende varierer variert varierte varig varige varighet varm varmare varme varmen
varmepumpa varmepumper varmet varmeutviklinga varmt varsam varsame varsel varsku varsla varslar varslast varsle
varsler varsles varslet varsomt vart varte vask vaskar vaske vaskehjelp vaskehjelper vaskekluter vaskemaskin
vaskemaskina vasken vasker vaskeriet vaskerommet vasket vasking vassboren vassdrag vassføringa vassglas vasskraft
vasskraftressursane vatn vatnet vd ve vedgjekk vedgå vedgår vedkjenner vedkomande vedkommande vedkommende vedkubbe
vedlegg vedlegges vedlikehald vedlikehold vedr vedrørende vedskjulet vedstabelen vedståingsfristen vedta vedtak
vedtakast vedtaket vedtaksnr vedtatt vedtatte vedtek vedteke vedteken vedtekne vedtektene vedtekter vedtok vedvarende
veg vegane vegarbeidarane vegbana vegbanen vege vegene vegetasjon vegetasjonen vegetasjonsdekket vegg veggen veggene
vegger veginnsats veglause vegmeldingar vegne vegner vegrer vegret vegsaka vegstandard vegstandarden vegstell vegutval
vegutvalet vegutvalets vegvedlikehald veide veiene veier veies veiforbindelse veihøvelfører veiing veikart veikroa
veikskapar veilede veileder veilederen veiledning veiledningsgruppa veivalg veka veke vekene vekependlar veker
vekerapport vekers vekk vekke vekkelsene vekker vekkjar vekkje vekkjer veks veksa veksande vekse vekselvis veksla
vekslande vekslar vekslet vekst veksten veksthormon vekstsesong vekt vekta vektauke vekte vekten vekter vekterne
vektkontroll vektkontrollar vektkurva vektlegger vektlegging vektnedgang vekttap vektøkning vel velartikulert velbygde
veldedig veldig velferd velferda velferden velferds velferdsordningar velferdsordningene velferdsordninger
velferdssamfunn velferdssamfunnet velferdsstaten velfortjent velfungerande velge velger velgere velgerne velges
velgåande velinformert velja veljarane veljarar velje velkjent velkomen velkommen velkomne vellukka vellykka
vellykkede vellykket velmeinande velsigna velsignelse velsignes velsignet velstand velstandsutvikling velstående
veltalende velte velvilje velviljuge vend venda vende vendepunktet vender vending vendt vendte venefamilie venene
vener vengene veninna veninne venleg venn venne vennen vennene venner venners venninna venninne venninnen venninner
vennleg vennlig vennskap venstrefeltet venstreradikale venstresida venstresidas venstreside venstresiden venstresidens
vent venta ventar ventast vente venteleg venteliste venter venterommet ventes ventet ventetid ventil venting ver
verande verbalinnslaga verbalt verd verden verdenen verdener verdensberømt verdenscupen verdensdel verdenskjent
verdenskrig verdenskrigen verdensomspennende verdensorden verdenssamfunnet verdensstjerner verdenstoppen
verdensøkonomien verdfullt verdiane verdiar verdien verdiene verdiforankring verdifull verdifulle verdifullt verdig
verdige verdigheit verdighet verdigrunnlag verdiparagraf verdiskaping verdiskapingen verdiskapning verdsatt
verdsbilete verdsbiletet verdsett verdsettes verdsetting verdskrigen verdsleiande verdslige verdsmarknaden
verdsmeistrar verdsrekord verdsrekorden verdssamfunnet verdstoppen verdsutstillinga verdsøkonomien verdt vere verftet
verftsdirektør verftsindustrien verje verka verkar verke verkebyll verkedagar verkeleg verkelege verkemiddel
verkemidla verken verkeområdet verker verknad verknaden verknader verknadshistoria verknadshistorie verksemd verksemda
verksemdene verksemder verksted verkstedet verktøy verktøyet vern verna vernar vernast verne vernedrakt verneområder
vernepleiar vernet verneverdige verre vers versa versailles verset versjon versjonen verst verste versus vert verta
verte vertsfam vertsfamilien vertskommunen verv verva vervet vesen vesener vesentleg vesentlege vesentlig vesentlige
veska veske vesken veskene vesker vesla vesle veslebror veslesystera veslesøster vesteuropeiske vestfylket vestkant
vestkanten vestkyst vestkysten vestlandske vestleg vestlege vestlendingar vestlig vestlige vestover vet veteran
veteranen veteraner veterinær veto vev vever vevlærar viber vibrerande vidare vidareførast vidareføring vidareutvikla
vide video videobutikker videoen videoer videoinstallasjonen videosamtale vider videre videreføre viderefører
videreføres videreføring videreført vidsyn vidt vidunderlige vielleicht vier vietnamesisk vifta vigsling vikar vikaren
vikarene vikarer vikariere vikarlærar vikende vikingane vikingar vikingromanen vikingskip vikingtida vikingtiden
viklar viktig viktigare viktigast viktigaste viktige viktigere viktigheten viktigst viktigste vil vilje viljen viljug
viljuge vilkår vilkåra vilkårene villaksen villare villet villig villige villkår vilt vin vind vindauget vinden
vindkraft vindmøller vindturbintekniker vindu vinduene vinduer vinduet vinka vinkar vinkelen vinket vinkler vinkling
vinn vinnar vinnaren vinnarsak vinner vinnere vinneren vinterdekk vinteren vinterferien vinterhalvåret vinterland
vintersesongen vinterstid vinterstøvler vippa vippestaten vippestatene vippestater virke virkedag virkedager virkelig
virkelige virkelighet virkeligheten virkemidlene virkemidler virker virket virkningen virkningene virksomhet
virksomheten virksomheter virus virvler vis visa visast visdom vise visepresident viser vises viset visitas visitasjon
visitt visjon visjonær visjonære viske viskelær visne visning visninger viss visse visst visste visstnok vist viste
vistes visuell visuelle visuelt visum vitamin vite vitende vitenskapelig vitenskapen vitja vitjar vitje vitjing vitnar
vitne vitnemål vitnene vitnenes vitnesbyrd vitnet vits vitser vitskap vitskapane vitskapen vitskapleg vitskaplege
vitskapshistorikaren vitskapssamfunnet vl vm vogga voggesong vogn vogna vogner vokabular vokal vokalist voks vokse
voksen voksende voksenpsykiatrisk voksent voksenåserklæringen voksenåserklæringens vokser voksne vokst vokste voldelig
voldelige volden voldsom voldsomme voldsomt voldtekt voldtok volley volleyball volleyballturnering volumet vona vonar
vonbrotne vond vonde vondskap vondskapen vondt vonlaust vore vorte vorten votering votter vrangforestillingar vranglås
vrangvilje vri vrir vrælte vugge vulgært vulkanoska vulkanutbrudd vunne vunnet vurder vurdera vurderast vurdere
vurderer vurderes vurdering vurderinga vurderingane vurderingar vurderingen vurderinger vurderingsbesøk vurdert
vurderte vvvvv vx världsungdomsspelen våga våger våget våke våken våkne våkner våknet våpen våpenet våpenhvilen
våpenkvile våpenmakt våpenskap våren vårflytting vårparten vårsesjonen våt våte våtromsskader vått væpna væpnar væpnet
vær være været værmeldinga værs vært værvarsel væske vér vêr vêret vêrforhold vêrprognosar vêrskifte warcraft warfare
wars wasa watt way wb we web well what whatsapp when whiplash wii wimbledon wisc with wok www xbox xv yachten ydmyk
ydmyke ydmykelse ydmykelsen ydmykhet years ymse ynder yngre yngste yngstejenta ynkeleg ynske ynsket ynskja ynskje
ynskjeleg ynskjer ynskt ynskte yoghurt yoruba you your youtube ypperlig ypperlige yrkesfaga yrkesfaglærer yrkesliv
yrkesskulen yrkesutøvere ysteriassistent yte ytingar ytra ytrer ytret ytringar ytringer ytringsfridommen ytringsfrihet
ytringsfriheten ytst ytste ytt ytterdør ytterlegare ytterligere ytterliggående ytterst ytterste zikzak zombier zoomer
zopiklon zulu µg är åh åleine ålmenne ålmennlækjarane ålment ålmenta ålreite åndelige ånder åndet åndsmennesket
åndsmote åpen åpenbar åpenbare åpenbaring åpenbart åpenhet åpenheten åpenhjertig åpent åpna åpne åpner åpnes åpnet
åpning åpningen åpningstidene åpnte år åra årelange årene året årets årevis årgang årgangar århundre århundrer årig
årige åring åringen åringens åringer årleg årlege årlig årlige årrekke årrekkje års årsak årsaka årsaken årsakene
årsaker årsalderen årsdag årsdagen årsjubileum årskonferanse årskontroll årskontrollen årsmøtet årsperiode årsregelen
årsskiftet årssteg årstallet årstid årsverk årsverste åsen åsted åstedet åt åtak åtaket åtferd åtskilt åtta åttande
åtte åttende åtteåring åtteåringen åtti åttiein åttitallet åttiårsdag åttiåtte åtvara åtvarar åtvaring åååå æra ære
ærend æressak ærleg ærlig æsj ættæk æveleg éi éin én òg øde ødela ødelagt ødelegge ødeleggelse ødeleggende ødelegger
øh øke økende øker økes økning økningen økologisk økologiske økonom økonomen økonomi økonomien økonomiplanen
økonomistyring økosystemene økosystemer økosystemet økt økte økter økumenisk økumeniske øl ølet ømt ønh ønska ønske
ønskelig ønsker ønsket ønskja ønskje ønskjer ønskt ønskte øre ørebetennelse ørebrus øredøvende øremerkes ørene
ørepropper ører øret ørkenen ørlite østerriksk østkanten østkysten østlig øv øvd øvde øvelsene øvelser øver øverst
øverste øving øvinga øvrig øvrige øvst øvste øy øya øyas øydelagde øydelagt øydelegg øydeleggja øydeleggjande øyeblikk
øyeblikkelig øyeblikket øyelege øyene øyenvitner øyer øyet øygruppen øyne øynene øyra øyre øyrebetennelse øyrelege
øyremerkte øyret øyro øysamfunn øysolund
    """.split()
)
