"""Swedish occupations. Source: own selection after SSYK 2012."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.profession.terms import Terms

TERMS = Terms(
    heads="""
    dykare kioskägare kartograf elitgymnast flygledare sillinläggare odlare mätare byggare mästare geograf barberare barberare planterare stämmare basist gitarrist trummis bokförare tatuerare slipare farmare herde järnvägare järnvägsarbetare perukmakare notarie reparatör hemtjänstvikarie kyrkoherde taxiägare florist florstsbiträde typograf försäljare säljare butikssäljare butiksbiträde biträde kassör kassörska expedit handlare mäklare inköpare butikschef butiksägare lagerarbetare lagerbiträde plockare packare packerska truckförare chaufför förare lastbilschaufför busschaufför taxichaufför taxiförare lokförare tågvärd konduktör brevbärare bud budbilsförare
    kapten matros styrman skeppare lots fiskare sjöman sjökapten båtbyggare varvsarbetare hamnarbetare bonde lantbrukare mjölkbonde djurskötare ladugårdskarl trädgårdsmästare florist skogsarbetare skogshuggare jägmästare jägare renskötare samisk_slöjdare fåraherde biodlare bärplockare hästskötare hovslagare travtränare ridlärare
    murare målare lackerare takläggare plåtslagare snickare möbelsnickare timmerman svetsare svarvare smed rörmokare vvs-montör montör mekaniker bilmekaniker elektriker elmontör golvläggare plattsättare byggnadsarbetare byggarbetare betongarbetare anläggningsarbetare vägarbetare kranförare grävmaskinist maskinist
    maskinoperatör processoperatör operatör maskinförare skördarförare skotarförare skogsmaskinförare verktygsmakare industriarbetare fabriksarbetare pappersarbetare gruvarbetare gjutare stålverksarbetare ytbehandlare bergsprängare brunnsborrare arbetare förman arbetsledare platschef byggledare slamsugarförare sopgubbe renhållningsarbetare
    bagare konditor slaktare styckare charkuterist kock kallskänka köksbiträde diskare servitör servitris bartender barista krögare restaurangägare pizzabagare hotellstäderska städare städerska lokalvårdare fönsterputsare vaktmästare fastighetsskötare receptionist hovmästare ostmästare mejerist bryggare
    frisör hårfrisörska hudterapeut nagelteknolog nagelterapeut fotvårdsspecialist sömmerska skräddare skomakare tapetserare vävare mattvävare textilkonstnär keramiker krukmakare guldsmed silversmed urmakare optiker tandtekniker glasblåsare tryckare bokbindare fotograf formgivare designer gravör slöjdare duodjár instrumentbyggare trummakare
    ingenjör civilingenjör tekniker it-tekniker programmerare systemutvecklare utvecklare it-konsult arkitekt ritare geolog biolog kemist fysiker matematiker historiker arkeolog översättare journalist redaktör författare forskare ekonom revisor redovisningsekonom bokhållare banktjänsteman jurist bankjurist advokat
    tjänsteman handläggarassistent sekreterare administratör kontorist kontorsassistent personalvetare controller projektledare enhetschef vd egenföretagare företagare entreprenör musiker cellist pianist sångare sångerska dansbandssångerska skådespelare dansare dansös kantor organist konstnär glaskonstnär regissör scenograf kameraman ljudtekniker artist clown
    soldat officer yrkesofficer militär polis brandman väktare ordningsvakt dörrvakt vakt kriminalvårdare tulltjänsteman elitidrottare fotbollsspelare hockeyspelare ryttare dressyrryttare tränare instruktör bilskollärare körskollärare liftskötare skidlärare guide reseledare pilot flygvärdinna kabinpersonal flottare linjearbetare
    apotekare farmaceut receptarie apotekstekniker veterinär djurvårdare begravningsentreprenör bibliotekarie arkivarie kyrkvaktmästare kyrkogårdsarbetare munk nunna telefonist telefonförsäljare kundtjänstmedarbetare butiksmedarbetare resurspedagogassistent lärling bagarlärling elkraftsingenjör processingenjör bergsingenjör
    personlig_assistent barnflicka au_pair hembiträde hemmafru gårdskarl fruktpackare fiskrensare rörläggare ventilationsmontör solcellsmontör vindkrafttekniker fordonstekniker däckmontör bilplåtslagare biltvättare spelutvecklare krönikör kurir matkurir cykelbud skeppstimmerman tunnbindare stenhuggare skådespelerska sotare glasmästare
    tapetserarlärling kranskötare traversförare telemontör fibermontör sprängare borrare brukspatron handelsresande försäkringssäljare fastighetsmäklare lantbruksvikarie avbytare plåtkonstnär
    """,
    shy="""
    bonde kock lots smed vakt polis bud artist officer operatör biträde förare arbetare munk guide pilot ekonom militär dj vd jurist advokat handlare sekreterare administratör konstnär tekniker optiker designer utvecklare väktare brandman journalist forskare lärling bibliotekarie arbetsledare instruktör tränare vaktmästare tjänsteman projektledare enhetschef platschef
    """,
    helpers="""
    röntgensköterska massageterapeut ögonläkare kemilärare skollärare barnmorska barnmorskeassistent sjuksköterska undersköterska specialistsjuksköterska röntgensjuksköterska ambulanssjuksköterska sköterska läkare barnläkare tandläkare kirurg psykolog terapeut fysioterapeut sjukgymnast arbetsterapeut logoped dietist kurator socionom socialsekreterare behandlare behandlingsassistent
    lärare förskollärare barnskötare fritidspedagog fritidsledare pedagog specialpedagog dagmamma dagbarnvårdare elevassistent rektor tolk präst pastor diakon imam vårdbiträde skötare vårdare boendestödjare hemtjänstpersonal handläggare tandsköterska tandhygienist ambulanssjukvårdare biomedicinsk_analytiker kontaktperson familjebehandlare
    professor universitetslektor doktorand språklärare folkhögskolelärare musiklärare pianolärare lärarvikarie
    """,
    endings=("", "s", "elev", "student", "lärling", "vikarie", "e"),
    offices="polis jurist advokat sekreterare administratör väktare brandman journalist bibliotekarie vaktmästare tjänsteman projektledare enhetschef platschef munk konsult",
    no_heads="""
    systemsprängare barnvakt grindvakt anmälare utförare genomförare målvakt handläggare rullstolsförare anförare motorförare samarbetare medarbetare socialarbetare familjearbetare fältarbetare stödarbetare skolpolis områdespolis närpolis anhörigkonsult familjekonsult samtalsledare projektledare enhetschef gruppledare socialsekreterare barnsekreterare familjehemssekreterare mötessekreterare anbud förbud erbjud
    """,
    openers="""
    jobbar_som jobbade_som jobbat_som jobba_som arbetar_som arbetade_som arbetat_som arbeta_som arbete_som jobb_som anställd_som utbildad utbildade_sig_till utbildar_sig_till utbilda_sig_till utbildning_till utbildat_sig_till studerar_till studera_till läser_till pluggar_till läst_till praktik_som praktiserar_som vikarierar_som
    yrke: sysselsättning: arbete: extrajobb_som timanställd_som vikariat_som bli_klar_som legitimerad pensionerad pension_som till_yrket lärling_som
    """,
    is_words="är var varit e ar blir blev bli tidigare förut f.d. fd pensionerad f.d pens. sjukskriven arbetslös numera nu före_detta själv egentligen fortfarande ju också både",
    family="mamma pappa mamman pappan mor far modern fadern mormor morfar farmor farfar bror syster sambo sambon make maken man mannen hustru fru frun partner partnern styvfar bonuspappa son sonen dotter dottern morbror farbror moster faster",
    copulas="är var varit blir blev bli tidigare f.d. fd pensionerad f.d pens. numera gammal själv",
    pronouns="hon han jag",
    articles="den det en ett min din sin hans hennes vår er någon ingen ny nya vilken samma snäll vår av",
    no_jobs="vanligt barn ett en den det stöd vuxen liten ensam hjälp person tonåring ung förut ny mellanhand god tolk_åt",
    closers="i_grunden till_yrket",
    agents="are ör ist iker log ant graf smed bonde mästare ös ska",
    no_agents="ledsnare gladare yngre äldre starkare änkling singel pensionär förstföderska omföderska friska",
    units="år",
)
