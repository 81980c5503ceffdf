"""Norwegian occupations (both written forms). Source: own selection after STYRK-08."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.profession.terms import Terms

TERMS = Terms(
    heads="""
    malermester kjellermester bakermester butikkmedarbeider butikkmedarbeidar hotellmedarbeider kontormedarbeider kundemedarbeider filetskjerar filetskjærer skjerar kjøttskjerar skjærer reparatør oppdrettere stasjonsmester malermester dykker dykkar bokhandler syerske typograf tatovør saksofonist gitarrist manikyrist pedikyrist sminkør trafikkflyger flyger flygar inspektør kjøkenhjelp kjøkkenhjelp kjøkenassistent hestepasser teppeknytter postbod mjølkebil reingjerar reingjører skogeigar sagbrukseier forhandlar forhandler hushaldar husholder meieriske geitebonde dommer dommar kirketjener kyrkjetenar industrimalar skipsdesignar designar renhaldsoperatør fiskeslaktar fiskeslakter dyrepleier dyrepleiar selger seljar butikkselger butikkmedarbeider butikkmedarbeidar kasserer ekspeditør handelsmann kjøpmann megler meklar innkjøper innkjøpar butikksjef lagerarbeider lagerarbeidar lagermedarbeider lagermedarbeidar pakker pakkar plukker plukkar bærplukker bærplukkar truckfører truckførar sjåfør bussjåfør taxisjåfør
    drosjesjåfør lastebilsjåfør trailersjåfør yrkessjåfør lokfører lokførar lokomotivfører konduktør postbud bud budbilsjåfør skipper skippar skipsfører kaptein matros styrmann maskinist los fisker fiskar sjømann båtbygger båtbyggjar båtmekaniker båtmekanikar røkter røktar oppdretter oppdrettar havnearbeider hamnearbeidar filetarbeider
    bonde melkebonde mjølkebonde sauebonde fruktbonde gardbrukar gårdbruker småbruker småbrukar avløser avløysar gartner gartnar florist blomsterdekoratør skogsarbeider skogsarbeidar tømmerhogger tømmerhoggar skogsmaskinfører skogsmaskinførar jeger jegar fangstmann reindriftsutøver reindriftsutøvar reineier reineigar birøkter hovslager veterinær jordbruker
    murer murar maler malar målar lakkerer lakkerar taktekker taktekkar blikkenslager blikkenslagar snekker snikkar møbelsnekker møbelsnikkar tømrer tømrar sveiser sveisar dreier dreiar smed rørlegger røyrleggjar rørleggjar montør linjemontør stillasmontør stillasbygger stillasbyggjar mekaniker mekanikar bilmekaniker bilmekanikar elektriker elektrikar
    golvlegger golvleggjar flislegger flisleggjar asfaltlegger asfaltleggjar bygningsarbeider bygningsarbeidar byggearbeider anleggsarbeider anleggsarbeidar veiarbeider vegarbeidar betongarbeider betongarbeidar kranfører kranførar kranoperatør gravemaskinfører gravemaskinførar gravemaskinkøyrar maskinkjører maskinkøyrar maskinfører maskinførar bergsprenger bergsprengar
    operatør prosessoperatør produksjonsarbeider industriarbeider industriarbeidar fabrikkarbeider fabrikkarbeidar slakteriarbeider slakteriarbeidar fiskearbeider fiskearbeidar fiskeindustriarbeider pakkeriarbeidar linjearbeider linjearbeidar sagbruksarbeider sagbruksarbeidar gruvearbeider gruvearbeidar steinhogger steinhoggar steinbrotsarbeidar verftsarbeider arbeider arbeidar
    formann oljearbeider oljearbeidar boredekksarbeider borer borar roughneck skipselektriker vindturbintekniker heisinstallatør heismontør elektroinstallatør installatør baker bakar konditor slakter slaktar kokk kjøkkensjef kjøkkenassistent kjøkenassistent oppvaskhjelp servitør kelner kelnar bartender barista kafévert restauranteier vertshusholder
    pølsemaker ostemaker ostemakar ysteriassistent ystar meierist brygger bryggar renholder reinhaldar vaskehjelp vaskedame vaktmester vaktmeister resepsjonist hotellmedarbeider stuepike frisør hudpleier hudpleiar negldesigner negledesigner negledesignar neglteknikker fotpleier fotterapeut massør syer syerske saumar skredder skreddar skomaker skomakar vever vevar tapetserer
    gullsmed sølvsmed urmaker urmakar optiker optikar tanntekniker tannteknikar glassblåser glassblåsar keramiker keramikar trykker bokbinder fotograf designer lysdesigner kunstner kunstnar duodjiutøver instrumentmaker ingeniør elektroingeniør sivilingeniør tekniker teknikar lydtekniker lydteknikar it-konsulent programmerer programmerar systemutvikler utvikler utviklar arkitekt
    tegner teiknar geolog biolog kjemiker fysiker matematiker historiker arkeolog oversetter omsetjar journalist redaktør forfatter forfattar forsker forskar økonom revisor regnskapsfører rekneskapsførar bankfunksjonær jurist advokat advokatfullmektig sekretær kontormedarbeider kontormedarbeidar kontorist byggesaksbehandler daglig_leder dagleg_leiar gründer bedriftseier
    musiker musikar cellist pianist sanger songar skuespiller skodespelar danser dansar kantor organist regissør kameramann artist klovn soldat offiser yrkesoffiser befal politi politimann politibetjent brannmann brannkonstabel vekter vektar dørvakt fengselsbetjent tolletatsmann toller tollar idrettsutøver fotballspiller trener guide reiseleder pilot flyvertinne
    kabinansatt kabinpersonale flymekaniker brefører breførar skredvaktmann brøytebilsjåfør løypekjører apoteker farmasøyt apotektekniker bibliotekar begravelsesagent kirketjener kyrkjetenar klokker klokkar munk nonne telefonselger kundebehandler kundebehandlar lærling rørleggerlærling tømrerlærling frisørlærling elektrikerlærling barnepike au_pair dagmamma husmor feier feiar
    pedikyrist glassmester regnskapsmedarbeider kontrollør fiskekontrollør snøggbåtmatros skogbrukskandidat agronom reindriftsrådgiver taxieier taxieigar kioskeier gatekjøkkeneier jordmåler jordmålar kartograf landmåler landmålar elgjeger møbelarbeider tavlemontør ferjemann ferjematros dekksmann hyseskipper kjellermester skipsskrogmontør laksepakkar laksepakker laksslakter
    """,
    shy="""
    bonde kokk los smed politi politimann bud artist offiser operatør arbeider arbeidar pakker pakkar maler malar målar murer murar baker bakar jeger jegar borer borar syer munk guide pilot økonom designer tekniker teikniker jurist advokat maskinist optiker tegner teiknar sanger songar danser dansar trykker fisker fiskar skipper klokker plukker toller røkter brygger feier feiar montør snekker selger seljar dreier dreiar vever vevar slakter slaktar sveiser sveisar saumar fører førar vaktmester vaktmeister sekretær formann oversetter omsetjar avløysar avløser trener trenar forsker forskar kunstner musiker kaptein lærling journalist dykker dykkar bokser dommer dommar daglig_leder dagleg_leiar servitør
    """,
    helpers="""
    tannpleier tannpleiar intensivsykepleier dramalærer svømmelærer vevlærar jordmor sykepleier sjukepleiar hjelpepleier hjelpepleiar helsefagarbeider helsefagarbeidar omsorgsarbeider omsorgsarbeidar vernepleier vernepleiar barnepleier barnepleiar helsesykepleier helsesjukepleiar lege tannlege barnelege kirurg psykolog terapeut fysioterapeut ergoterapeut logoped ernæringsfysiolog radiograf bioingeniør
    sosionom barnevernspedagog saksbehandler saksbehandlar lærer lærar matematikklærer pianolærar musikklærer kontaktlærer barnehagelærer barnehagelærar førskolelærer førskulelærar barne-_og_ungdomsarbeider barne-_og_ungdomsarbeidar pedagog spesialpedagog assistent barnehageassistent skoleassistent miljøarbeider miljøarbeidar miljøterapeut tolk prest pastor diakon imam
    pleieassistent pleiemedhjelper tannhelsesekretær legesekretær helsesekretær ambulansearbeider ambulansearbeidar rektor professor lektor adjunkt dosent stipendiat fagarbeider fagarbeidar sosialarbeider rådgiver rådgivar konsulent miljøveileder støttekontakt
    """,
    endings=("", "s", "student", "lærling", "elev", "vikar"),
    offices="politi politimann advokat jurist sekretær vaktmester vaktmeister journalist daglig_leder dagleg_leiar avløysar avløser oversetter omsetjar eier eigar lærling dommer dommar formann",
    no_heads="""
    regler reglar klokker deltar barnesanger matpakker matpakkar fullfører fullførar gjennomfører gjennomførar oppfører oppførar autopilot autopiloten bakvakt utfører innfører innførar bleier sekretær samarbeider samarbeidar bidrar forbud tilbud anbud ombud påbud budskap deltaker deltakar vurderer bruker brukar handler faller varer henviser synger ekspert barnehageeier barnehagestyrer huseier huseigar sakfører trøystar miljøarbeidar barneverntjeneste
    """,
    openers="""
    jobber_som jobbar_som jobbet_som jobba_som jobb_som arbeider_som arbeidar_som arbeidet_som arbeidde_som arbeidd_som ansatt_som tilsett_som utdannet utdanna utdannet_som utdanna_som utdanner_seg_til utdannar_seg_til utdanning_som utdanning_til studerer_til les_til leser_til fagbrev_som lærling_som kveldsvakt_som nattevakt_som praksisplass_som
    praksisplassen_som praksis_som vikar_som vikarierer_som yrke: arbeid: stilling: jobbe_som arbeide_som jobben_hans_som jobben_hennes_som stilling_som begynt_som begynte_som byrja_som pensjonert autorisert
    """,
    is_words="er var vært vore e vært blir blei ble vart bli tidligere tidlegare tidl. tidl pensjonert førhenværende nå no før fortsatt framleis også òg sykmeldt sjukmeld vil_bli egentlig eigentleg",
    family="mamma pappa mor far mora moren faren mormor morfar farmor farfar bror broren søster søsteren systera samboer samboeren sambuar sambuaren mann mannen kone kona partner stefar sønn son sønnen sonen datter dotter onkel tante bestefar bestemor barnefar svigerfar svigermor",
    copulas="er var vært vore blir blei ble vart bli tidligere tidlegare tidl. tidl pensjonert sykmeldt sjukmeldt",
    pronouns="hun ho han eg jeg",
    articles="den det en ein ei et eit min din sin hans hennes vår noen nokon ingen ny ny til hos hjå fra frå vår egen eigen samme same",
    no_jobs="vanlig vanleg barn en ein ei et den det støtte voksen vaksen liten alene aleine hjelp person tenåring ung ny før best far mor",
    closers="av_utdanning av_yrke",
    agents="er ar ør ist iker log ant graf smed bonde mann ske",
    no_agents="medarbeider medarbeidar eldre yngre førstegangsfødende enkemann pensjonist singel ikke søster bror mor far datter dotter alenemor åringer etter under over eller har var",
    units="år",
)
