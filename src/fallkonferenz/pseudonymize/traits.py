"""Occupations by field of work, origins by region of the world, in a word that fits the sentence. Own selection of words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.surface import clean
from fallkonferenz.pseudonymize.surrogate_data.places import country_region, is_own_country, region_of_beginning

# Field of work: name in German, Swedish, Bokmål, Nynorsk, and parts of folded words that tell it.
_FIELDS: tuple[tuple[tuple[str, str, str, str], str], ...] = (
    (("im Gesundheitswesen", "inom vården", "innen helse", "innan helse"), "pfleg terapeut sjuk syke sjuke hebamm barnmors jordmor arzt lakar lege tann tand zahn apothek apotek farma pharma optik sanita ambulans helse omsorg vard therap massor massag rontgen radiograf bioing hemtjanst kirurg veterin physio fysio logopad fotvard assistent ernæring ernaring"),
    (("in der Landwirtschaft", "inom jord, skog och fiske", "innen jord, skog og fiske", "innan jord, skog og fiske"), "fisch fisk fiske landwirt bauer bonde bonde bruker forst skog schaf far geit saue reindr renskot renag gartn tradgard melker melk mjolk plukk plock jager jagare jakt hund pferd hest tier djur dyre oppdrett rokt hovslag skjel laks bär bar- bær baer slakt sjark sjomann hyse apfel"),
    (("in der Gastronomie", "inom restaurang och hotell", "innen servering og hotell", "innan servering og hotell"), "kuchenh koch kock kokk gastwirt restaurant hotel hotell servit servitor kellner barist pizza spul disk kjokken kjøken koken kalls konditor back bag baker stuepike zimmermad ysteri"),
    (("im Handel", "inom handel", "innen handel", "innan handel"), "verkauf handler handlar butik butikk kauf kaufm florist blum kiosk kiosk medarbeid fachverk"),
    (("im Transport", "inom transport", "innen transport", "innan transport"), "motormann motorman fahrer kurier chauff forare sjåfor sjafor sjafør taxi lok zug flyg flug pilot kapitan kaptein skipper styrman matros los lots schiff seemann lager logist bud brev post traktor krane kran maskin baggerf gleis jarnvag"),
    (("in Kultur und Sport", "inom kultur och idrott", "innen kultur og idrett", "innan kultur og idrett"), "kunst konst musik cell orgel organ kantor tanz dans artist design foto maler scen sang basist saks pian spieler fussball gymnast bokser brott idrett sport ryttar rytter jockey typograf grav keramik kerami"),
    (("in Büro, IT und Forschung", "inom kontor, it och forskning", "innen kontor, it og forskning", "innan kontor, it og forsking"), "buro kontor buchhalt bokfor regnskap rekneskap revis steuer bank jurist anwalt patent beamt sekret software system data it- ingenieur ingenjor ingeni arkitekt geolog arkeolog archaolog kartograf okonom tester resepsjon bibliotek meteorolog notar tolk"),
    (("in Bildung und Betreuung", "inom utbildning och omsorg", "innen opplæring og barnehage", "innan opplæring og barnehage"), "lehr larar laerar lærer lærar erzieh pedagog barnskot tagesmutter dagbarn skollar student lektor diakon prast prest pastor kuster kyrk kirke kyrkj pfarrer"),
    (("bei Polizei, Militär oder Rettung", "inom räddning och säkerhet", "innen vakt og redning", "innan vakt og redning"), "soldat offiz offis offic polis politi poliz turst vakt wacht brand kriminal fengsel vollstreck"),
    (("im Dienstleistungsbereich", "inom service", "innen renhold og service", "innan reinhald og service"), "vaskehj vaskar friseur frisor frisør kosmet nagel negl neg reinig lokalv renhold reinhald renhald stad puts vasker hauswirt hushald vaktmest hausmeister begrav bestatt tato tatu hudpleie perukm"),
    (("in Politik und Verwaltung", "inom politik och förvaltning", "innen politikk og forvaltning", "innan politikk og forvalting"), "burgermeist ordforer ordforar kommunalrad stadtrat gemeinderat stortings riksdags landtags bundestags politik"),
)  # fmt: skip
_CARE, _FARM, _KITCHEN, _TRADE, _TRANSPORT, _ART, _OFFICE, _TEACHING, _SAFETY, _SERVICE, _POLITICS = range(11)
# Stems that are asked before those of the fields, as a part of them would tell another field: "Fliesen-leger" is no "lege".
_DECISIVE: tuple[tuple[int | None, str], ...] = (
    (_POLITICS, "burgermeist ordforer ordforar borgmastare kommunalrad stadtrat gemeinderat stortings riksdagsledam landtagsabge bundestagsabge"),
    (None, "bilmek lastbilsmek lastebilmek autoschloss kfz-mech kfz-schloss mechatronik motormekanik maskinforare maskinforer maskinforar gravemaskin gravmaskin"),
    (_TEACHING, "kurator sosionom socionom socialarb sosialarb sozialarb sozialpad socialsekr familjebehandl familieterap behandlingsass lasfarbror lesebest leseonkel vorlesepat klassmor larare lehrer laerer lærer larar laerar lærar padagog pedagog"),
    (_SERVICE, "barber vaktmeist wascherei buglerin wascherin nageldesign negldesign negledesign nagelterap manikyr lokalvard vaktmest vaktmast hauswirtschaft hausangestell begrav reingjer renseri hundefrisor hundfrisor"),
    (_OFFICE, "rechtspfleg vormund versicherungskauf forsakringssalj forsikringsselg"),
    (_FARM, "veterin tierarzt dyrlege obstbau bergbauer kartoffelbauer weinbau gemusebau milchbauer biobauer baeuer senn waldarbeit holzruck gewachshaus vaxthus krabbenpul torfstech lohnunternehm kellermeister fruktpack fruktpakk gardbruk ladugard avloys reineier notbas notbot rekepil tommerhog timmerkor flottare flotar hvalfangst tral barplock tomatplock tierpfleg dyreplei djurvard djurskot baumpfleg skogsvard farfarm avlos imker winzer obstbau jordbruk lantbruk lantmast jeger biodl odlare agronom"),
    (_SAFETY, "carabinier minenraum patrouill kriminalvard feuerwehr brannmann brannkonstabel raddningsdyk"),
    (_CARE, "gemeindeschwester intensivschwester heimhelfer horgerat receptari reseptar patolog aktivitor tannteknik zahntechnik pfleg krankenschw krankenpfl skoterska hjelpeplei barneplei verneplei medizinisch medisinsk biomedicin"),
    (_OFFICE, "bioingenieur maskiningen arkiv chipdesign skipsdesign direktor archite arkitekt informatik biolog geolog geograf botanik kemist meteorolog geometer vermess landmat lantmat jordmal journalist korrektur registrator kassenwart tolldekl tulltjan tullare stipendiat standesbeamt bokforar burokauf bankkauf kontormedarb saksbehand ordforer ordforar kommunalrad advokat dommer dommar domare arkivar programmier forskare forskar konsulent inspekt eiendomsmegl"),
    (_TRADE, "drogist auktionator blomsterdek florst verkauf blumenstand detailhand forhandlar filialleit"),
    (_TEACHING, "nonne monch munk rektor dagbarnvard ungdomsarb betreuung pfarrer kindergartner laerer oberstudien au-pair aupair klokkar instruktor"),
    (_TRANSPORT, "kondukt rangier disponent decksfrau kommission hafenmeister hafenarbeit sjokapten tagmast billettselg stasjonsmest liftskot liftwart hovelfor brefor dekksgutt kaiarbei bargare fruktlager packerin baggerf trailer truck lastbil mjolkebil snoggbat trikkefor drosje decksmann nautik grabemaschin"),
    (_KITCHEN, "bartend bardame bedienung abwascher kuchenchef kaffeerost kantin kaldkokk kjokkenass kjokenass ysteriass portier restaurang kokersk kjokkenh kjokenh"),
    (_ART, "dramaturg maskenbild buhnenmeist tonmeist tontechnik ljudtekn lydtekn veranstaltung bratsch geiger pauk schaustell radiosprech bergfuhr wattfuhr bergsteig trainer tranare dirigent konsertarr stuntman felespiller spelemann sminkor guide riesenrad klarinett spelman grafik"),
    (None, "geigenbau instrumentenbau tapetserer malermest schlosser leger legger leggjar laggar ytbehandl blikkenslager plateslager platslag posament zerleg orgelbygg orgelbau geigenbau"),
)  # fmt: skip
_LEARNS = re.compile(r"(?:studierende|student|schuler|lehrling|azubi|auszubildende|praktikant|larling|laerling|elev|studerande)(?:in|r|en)?$")
_LEARNERS = {Language.DE: ("Auszubildende", "Auszubildender"), Language.SV: ("under utbildning",) * 2, Language.NB: ("under utdanning",) * 2, Language.NN: ("under utdanning",) * 2}
_NO_WORK = re.compile(r"(?:(?:fruh)?rentner|pensionar|hausfrau|hausmann|arbeitslos\w*|arbeitssuchend\w*)(?:in)?|hemmafru|hemmaman|husmor|heimeverande|hjemmeverende|pensjonist|arbetslos|arbetssokande|arbeidsledig|arbeidslaus|arbeidssokende")
_PHRASE = re.compile(r"\s(?:in|im|bei|beim|am|an|auf|aus|von|und|eines|einer)\s")
# Crafts and industry; who does none of all these is told by no field.
_CRAFTS = (
    "schweis svets sveis tischl schrein snick snekk snikk tomr tommer timmer zimmer dachdeck taklegg taktack maur elektr install klempn blikk plat rohr ror rør metall maschin mekan mechan montor montør montor industri"
    " fabrik fabrikk werk verk bau bygg bygn byggn maler malar gruv gruve smed schmied lackier druck tryck naher schneid skradd somm sjy knupf vav weber fliesen kakel flis isoler anlegg anlagg operat prosess kjemi kemi chemi stahl stål"
    " slip dreh svarv verkst produktion produksjon glas optik uhrmach urmak gullsmed guldsmed goldschm instrument båtbygg batbyg boots polster tapets mobel möbel steinmetz stenhugg steinhogg brunnen borre betong gips schorn feier fei sot arbeid arbeiter arbetare arbeidar lehr hand tekn technik fenster gerust stillas papier papp gerber garv sattl salmak schuhm skom sag kruk pottemak topfer skredd gjord"
    " restaurat laborant raumaus bind bergm mechatron strick galvan rauchfang kaser raucher segel strassenw fleisch asphal kessel marksch spreng windkraft spengl metzg eisen draht edelst gies drechsl brau schichtl dekorat leuchtt takl korb teppich stick schleif"
    " dykk dykar murar chark filet trumm kolar slojd meier mejer press murer syer sye sydame duoj duod vev bronn skiftl teppe konserv lakk snoskut saum kjottskj syar ostem ostmast royrl"
)
_NO_FIELD = ("in einem anderen Bereich", "inom ett annat område", "innen et annet område", "innan eit anna område")
_CRAFT = ("im Handwerk", "inom hantverk och industri", "innen håndverk og industri", "innan handverk og industri")
# What stands before the field of work: by itself, after "arbetar som", after "läser till"; after "utbildad" nothing does.
_WORKER = {Language.SV: "yrkesverksam", Language.NB: "yrkesaktiv", Language.NN: "yrkesaktiv"}
_EMPLOYED = {Language.SV: "anställd", Language.NB: "ansatt", Language.NN: "tilsett"}
_A_JOB = {Language.SV: "ett yrke", Language.NB: "et yrke", Language.NN: "eit yrke"}
_AS = re.compile(r"(?<!\w)som\s+$", re.IGNORECASE)
_TO = re.compile(r"(?<!\w)(?:till|til)\s+(?:en\s+|ei\s+|ein\s+)?$", re.IGNORECASE)
_TRAINED = re.compile(r"(?<!\w)(?:utbilda[dt]|utdanna|utdannet|nyutdanna|nyutdannet|examinerad|legitimerad|leg\.|autorisert|autorisera|sertifisert|faglært|yrke:|stilling:)\s+(?:till\s+|til\s+|som\s+)?$", re.IGNORECASE)
_RUNS = re.compile(r"(?<!\w)(?:driver|driv|drev|drevet|drive|driva)\s+$", re.IGNORECASE)
_DRIVES = re.compile(r"(?<!\w)(?:kör|körde|kjører|kjørte|køyrer|køyrde)\s+$", re.IGNORECASE)
_AT_WORK = {Language.SV: "i jobbet", Language.NB: "i jobben", Language.NN: "i jobben"}
_RETIRED = re.compile(r"(?<!\w)(?:pensionerad|pensjonert)\s+$", re.IGNORECASE)
_A_NAME = re.compile(r" [A-ZÅÄÖÆØ][a-zåäöæøé]")  # the profession is a title: "timmerman Bo Ek"
_BUSINESS = {Language.SV: "en verksamhet", Language.NB: "en virksomhet", Language.NN: "ei verksemd"}
_COLLEAGUE = {Language.SV: "medarbetare", Language.NB: "medarbeider", Language.NN: "medarbeidar"}
_STUDIES = re.compile(r"(?<!\w)(?:gikk|går|gjekk|gick|begynte|byrja|började|startet|starta)\s+på\s+$", re.IGNORECASE)
_A_STUDY = {Language.SV: "en utbildning", Language.NB: "en utdanning", Language.NN: "ei utdanning"}
_SKILLED = re.compile(r"(?<!\w)(?:gelernte[rnms]?|ausgebildete[rnms]?|ungelernte[rnms]?|(?:ausbildung|lehre|umschulung)\s+(?:zu[mr]|als))\s+$", re.IGNORECASE)
_WORKS_FOR = re.compile(r"(?<!\w)(?:bei|von|für)\s+(?:einem|einen)\s+$", re.IGNORECASE)
_EMPLOYER = re.compile(r"(?:hersteller|unternehmer|unternehmen|betreiber|dienstleister|lieferant)n?$")  # "bei einem [Orgelhersteller]"
_LAWS = re.compile(r"(?:gesetz|gesetzes|loven|lova|lagen|direktivet)$")
_AT_HOME = re.compile(r"\s+(?:hemma|hjemme|heime)\b|\s+med\s+(?:sin\s+|si\s+|sine\s+|sina\s+)?(?:mor|far|mamma|pappa|mannen|barn)|\s+(?:och|og)\s+(?:svenska|norsk)\b", re.IGNORECASE)

_REGIONS: tuple[tuple[tuple[str, str, str, str], str], ...] = (
    # (person m/f stem, adjective stem) German, then adjective Swedish, Bokmål, Nynorsk
    (("afrikan", "afrikansk", "afrikansk", "afrikansk"), "somal eritre athiop etiop ghana niger gambi kongo congo guine swahili lingala tigr amhar twi yoruba igbo zulu mandinka majeert kinyab afri ghan kenya kenia ivor sorafrik sydafrik moore kriolu"),
    (("nahöstlich", "mellanösternsk", "midtøstlig", "midtaustleg"), "syr irak iran pers arab kurd turk tyrk tigrin- palast palest libanes farsi dari pasch pash afghan hazar sorani kurmand kurman badin zaza jesid jezid turoyo aleviti alev suret armen assyr tamazig marok tunes kabyl tarif yezid"),
    (("asiatisch", "asiatisk", "asiatisk", "asiatisk"), "vietnam thai tamil burmes cebuan ind hindi urdu pakist bangla burm karen chin kines hochchin filip philip ilong hiligay malay marathi punjab japan wenzh usbek uzbek isan koreansk tibet"),
    (("lateinamerikanisch", "latinamerikansk", "latinamerikansk", "latinamerikansk"), "brasil peru chil kolumb colomb bolivi quech argentin mexik kuban"),
    (("osteuropäisch", "östeuropeisk", "østeuropeisk", "austeuropeisk"), "pol ukrain russ rysk ryss estisk nordmaked tschetsch aserb azerb ruman rumen bulgar serb kroat bosn alban kosov makedon litau lett latv estn tschech slowak slovak ungar georg romanes spataus russland"),
    (("europäisch", "europeisk", "europeisk", "europeisk"), "franz frans fransk ital span span portug niederl nederl dan dansk norw norsk norrm svensk schwed finn finsk engl tysk deut fries grek griech us- amerik brit luxem isländ elsass karntner schweiz belg"),
)  # fmt: skip
_FAITH = "kath katol ev. ev evang bapt menno orthodox ortodox ortodoks protest ismail musl schi sji budd hind christ krist alev ahmad laest læst pingst pinse pfingst zeug konvert islam jud drus humanet adventist sjundedag anglikan syro jehov pietist freikirch".split()
_STATUS = "abschieb aufenthalt duldung gestatt erlaub asyl schutz fiktions niederlass uppehall opphold opphald flykt flukt tillst medborg borger statsl innvandr gjenforen familieg visum kvot massflykt beskytt migrations eu- midlertid selvstendig loyve tillatelse ausweis".split()
_STATUS_MORE = "befrist nachzug kollektiv anhorig arbetskraft permanent".split()
# A label of residence: "Aufenthalt: [unbefristet]", "uppehållstillstånd: [permanent]".
_STATUS_LABEL = re.compile(r"(?:aufenthalt\w*|uppehåll\w*|opphald\w*|opphold\w*|status|staatsangehörigkeit|statsborgerskap|statsborgarskap|medborgarskap|nationalität|nationalitet)\s*(?::|ist|är|er)\s*$", re.IGNORECASE)
# What a form tells behind its label is left out, not denied.
_NOT_TOLD = {Language.DE: "[ausgelassen]", Language.SV: "[utelämnat]", Language.NB: "[utelatt]", Language.NN: "[utelate]"}
_SIGNED = re.compile(r"gebarden|zeichensprach|teckensprak|tegnsprak|teiknsprak")
_SIGN_LANGUAGE = {Language.DE: "Gebärdensprache", Language.SV: "teckenspråk", Language.NB: "tegnspråk", Language.NN: "teiknspråk"}
# National minorities and travelling people: "fra en minoritet", before a noun the adjective of the larger region.
_MINORITIES = r"(?:(?:nord|sor|lule|syd|sjo|ume|pite|skolte?)?sam(?:isk|e$|en$|ar$|er$|ar?ne$|i\b)|kven|tornedal|romani|rom(?:folk|er|erna|ar|a|s|er)?(?:$|[\s-])|romsk|romsk|sinti|sinto|sintizza|sinteza|tater|reisende|resande|jenisch|aschkali|sorb|obersorb|niedersorb|wend|friesisch|nordfries|reindrift|renskotande)"
_MINORITY = re.compile(rf"^{_MINORITIES}")
_NORDIC_MINORITY = re.compile(r"^(?:(?:nord|sor|lule|syd|sjo|ume|pite|skolte?)?sam|kven|tornedal|rein|rensk)")
_FROM_A_MINORITY = {Language.DE: "aus einer Minderheit", Language.SV: "från en minoritet", Language.NB: "fra en minoritet", Language.NN: "frå ein minoritet"}
_OF_A_MINORITY = {Language.DE: "Angehörige einer Minderheit", Language.SV: "person från en minoritet", Language.NB: "person fra en minoritet", Language.NN: "person frå ein minoritet"}
_WITH_ARTICLE = re.compile(r"(?<!\w)(?:en|ei|ein|eine[rnm]?|der|die|den|dem|des|de|dei)\s+$", re.IGNORECASE)
# With a noun in one word: "taterbakgrunn", "Sinti-Familie"; the noun stays.
_MINORITY_NOUN = re.compile(
    r"^(?:sinti|sintizza|roma|romani|tater|reisende|resande|jenisch|same|sami|kven|reindrift)\w*?[-\s]?(bakgrunn|bakgrund|familien?|familj|familjen|wurzeln|hintergrund|rotter|rotar|rotter|slekt|slakt)$"
)
_SPOKEN = re.compile(r"(?:sprachig(e[rnms]?|)|sprakig\w*|spraklig\w*|talande|talende|tala)$")  # "samisktalende", "portugiesischsprachiger"
_WITH_LANGUAGE = {Language.DE: "anderssprachig", Language.SV: "med ett annat språk", Language.NB: "med et annet språk", Language.NN: "med eit anna språk"}
_CITIZEN = re.compile(r"\s+(?:statsborg|medborg|Staatsangeh|Staatsbürg)")  # of a continent nobody is a citizen
_NATIONAL = re.compile(r"staatsang\w*|staatsburger\w*|burger(?:in)?$")
_NEWCOMER = re.compile(r"(?:asylsok\w*|asylsucher\w*|\w*flykting\w*|\w*flyktning(?:ar|er|en)?|\w*fluchtling\w*|\w*invandrare|spataussiedler\w*)")
_NEWCOMERS = {Language.DE: "Zugewanderte", Language.SV: "inflyttad", Language.NB: "innflyttet", Language.NN: "innflytta"}
_PERMIT = re.compile(r"tillst|uppehallsratt|skydd|oppholdst|^opphold|\sopphold|tillatelse|beskytt|^opphald|\sopphald|vern|loyve|erlaubnis|ausweis|titel|gestatt")
_PERMITS = {Language.DE: "Aufenthaltserlaubnis", Language.SV: "uppehållstillstånd", Language.NB: "oppholdstillatelse", Language.NN: "opphaldsløyve"}
_NO_PERMIT = re.compile(r"sakna|utan|uten|avslag|avslatt|abgelehnt|ohne|manglar|mangler")
_MASCULINE_STATUS = re.compile(r"(?:schutz|nachzug|titel|status|aufenthalt|antrag)$")
_NEUTER_STATUS = re.compile(r"(?:verfahren|visum)$")
_NEUTER_RIGHT = re.compile(r"(?:verbot|recht)$")  # decided, no procedure: "Abschiebungsverbot"
_MINORITY_WORDS = {Language.DE: "Minderheiten-", Language.SV: "minoritets", Language.NB: "minoritets", Language.NN: "minoritets"}
_NEUTRAL = {Language.DE: "ausländisch", Language.SV: "utländsk", Language.NB: "utenlandsk", Language.NN: "utanlandsk"}
_PLURAL = re.compile(r"(?<!\w)(?:foreldr\w+|föräldr\w+|begge|båda|de|dei|barn[ae]|barnen|søskn\w+|syskon\w+|eltern)\s+(?:er|är|var|kommer|sind)\s+$", re.IGNORECASE)
_STEM_OF_COUNTRY = 5  # letters that an adjective shares with the name of its country
_SHORT_COUNTRY = 6  # letters of a country that three letters tell ("Polen", "Syrien")
_ROWS = {"africa": 0, "middle_east": 1, "asia": 2, "america": 3, "europe_east": 4, "europe_west": 5}
_MAJORITY = {Language.DE: ("deutsch",), Language.SV: ("svensk",), Language.NB: ("norsk",), Language.NN: ("norsk",)}
_FOREIGN = {Language.DE: "ausländisch", Language.SV: "utländsk medborgare", Language.NB: "utenlandsk statsborger", Language.NN: "utanlandsk statsborgar"}
_SPEAKS = re.compile(r"(?<!\w)(?:kan|kann|snakk\w*|prat\w*|talar|tala|sprich\w*|sprech\w*|tolk|morsmål\w*|modersmål\w*|hemspråk\w*|hjemmespråk\w*|heimespråk\w*|muttersprach\w*)(?:\s+[^\W\d_]+){0,4}?\s*[:,]?\s*$", re.IGNORECASE)
# "både norsk og litt [polsk]": beside the language of the country another one is meant.
_BESIDE_OWN = re.compile(r"(?<!\w)(?:norsk|svenska|deutsch)\s+(?:og|och|und)\s+(?:(?:noe|noko|litt|lite|något|etwas)\s+)?$", re.IGNORECASE)
_SAID_IN = re.compile(r"(?<!\w)på\s+$", re.IGNORECASE)
# A noun that follows: "snakker med [polsk] far" is no language.
_NOUN = re.compile(r"\s+(?!(?:med|och|og|und|hemma|hjemme|heime|till|til|när|når|fordi|men|eller|om|att|hos|mot|for|för|som|der|där|dersom|mit|zu|bei|sehr|ein|etwas|kaum|wenig|nur|aber|lite|litt|bara|bare|berre|inte|ikke|ikkje|godt|bra|flytande|flytende|flytande)\b)[^\W\d_]{3,}")
_FAITH_WORDS = {Language.DE: ("religiös", "Gläubige"), Language.SV: ("religiös", "troende"), Language.NB: ("religiøs", "troende"), Language.NN: ("religiøs", "truande")}
_STATUS_WORDS = {Language.DE: "Aufenthaltsstatus", Language.SV: "uppehållsstatus", Language.NB: "oppholdsstatus", Language.NN: "opphaldsstatus"}
_LANGUAGE_WORDS = {Language.DE: "eine andere Sprache", Language.SV: "ett annat språk", Language.NB: "et annet språk", Language.NN: "eit anna språk"}
_LANGUAGES = frozenset("farsi dari urdu hindi twi somali tigrinya tigrinja swahili lingala pashto paschtu kurmandschi kurmanji sorani badinani zazaki turoyo amhariska malayalam marathi quechua yoruba igbo zulu thai isan karen tamazight kinyabwisha mandinka ilonggo hiligaynon wenzhou plautdietsch romanes meankieli punjabi majeerteen".split())


_PEOPLES = frozenset("thai tamil zulu yoruba igbo karen mandinka somali isan ilonggo".split())  # both a people and its language
_WITH_NOUN = re.compile(  # the noun stays: "orthodoxe Gemeinde"
    r"([a-zäöüß-]+(?:isch|ox|lich)e[rnms]?)(\s+(?:Gemeinde|Gemeinschaft|Kirche|Familie|Eltern|Herkunft|Abstammung|Wurzeln))"
    r"|([a-zåäöæø-]+(?:sk[ae]?|ox[at]?|oks[et]?|kristn[ae]))(\s+(?:minoritet(?:en)?|församling(?:en)?|samfundet|menighet(?:en)?|kyrkan?|kirken?|kyrkj[ae]|grupp(?:en|e|a)?|famil(?:j|jen|ie|ien)|miljøet|samfunnet|släkt(?:en)?|slekt(?:en)?))"
)
# The ending of an adjective: "katholischen Familie", "ortodoxa föräldrar".
_FAITH_ENDING = {
    Language.DE: re.compile(r"(?:isch|ox|lich)(e[rnms]?)$"), Language.SV: re.compile(r"(?:sk|ox|t|kristn|kriste)(a|t)$"),
    Language.NB: re.compile(r"(?:sk|oks|kristn)(e)$"), Language.NN: re.compile(r"(?:sk|oks|kristn)(e)$"),
}  # fmt: skip


def occupation(surface: str, language: Language, before: str = "", after: str = "") -> str:
    """Return the field of work in a noun that stands where the occupation stood, between the words `before` and `after`."""
    word = fold(clean(surface)).replace("au pair", "aupair")
    column = list(Language).index(language)
    if _NO_WORK.fullmatch(word):
        return surface  # told of too many to point to anybody
    noun = _PHRASE.split(word)[0]
    if re.search(r"(?<!obst)(?<!berg)(?<!kartoffel)(?<!milch)(?<!bio)(?<!gemuse)(?<!wein)(?<=[a-z]{4})bauer(?:in)?$", word):
        word = "handwerk"  # a boat builder is no farmer
    is_woman = noun.endswith(("in", "frau", "mutter", "schwester", "kraft", "madchen", "angestellte", "amme", "magd", "nonne", "dame")) and not noun.endswith("termin")
    if (learner := _LEARNS.search(word)) and (len(learner.group()) > len(word) - 2 or word in ("student", "studentin")):
        return _cased(surface, _LEARNERS[language][0 if is_woman else 1], language)  # what is learned is not told
    field = _field(re.sub(r"-?lehrling(?:in)?$", "", word), column)
    if learner and language is not Language.DE:
        return _cased(surface, f"{_LEARNERS[language][0]} {field}", language)
    if language is Language.DE:
        if _WORKS_FOR.search(before) and _EMPLOYER.search(noun):
            return _cased(surface, f"Betrieb {field}", language)
        if noun.endswith(("hilfe", "aushilfe")):
            return _cased(surface, f"Arbeitskraft {field}", language)
        if _SKILLED.search(before):
            return _cased(surface, f"{'Fachkraft' if is_woman else 'Facharbeiter'} {field}", language)
        return _cased(surface, f"{'Mitarbeiterin' if is_woman else 'Mitarbeiter'} {field}", language)
    if _DRIVES.search(before) and field == _FIELDS[_TRANSPORT][0][column]:
        return _AT_WORK[language]  # "kjører [drosje]"
    if _TRAINED.search(before) or _DRIVES.search(before):
        return _cased(surface, field, language)
    who = (_A_STUDY if _STUDIES.search(before) else _BUSINESS if _RUNS.search(before) else _COLLEAGUE if _RETIRED.search(before) or _A_NAME.match(after) else _EMPLOYED if _AS.search(before) else _A_JOB if _TO.search(before) else _WORKER)[language]
    return _cased(surface, f"{who} {field}", language)


def _field(word: str, column: int) -> str:
    """Return the field of work of a folded word in the language of the column."""
    for field, stems in _DECISIVE:
        if any(stem in word for stem in stems.split()):
            return (_CRAFT if field is None else _FIELDS[field][0])[column]
    known = next((names[column] for names, parts in _FIELDS if any(part in word for part in parts.split())), "")
    return known or (_CRAFT if any(stem in word for stem in _CRAFTS.split()) else _NO_FIELD)[column]


def occupation_dropped(surface: str, language: Language, before: str = "", after: str = "") -> str:
    """Return a noun that says nothing of the occupation."""
    if language is Language.DE:
        return "Berufstätige" if fold(surface).endswith(("in", "frau")) else "Berufstätiger"
    return (_COLLEAGUE if _A_NAME.match(after) else _WORKER)[language]


def origin(surface: str, language: Language, before: str = "", after: str = "") -> str:
    """Return the region of the world in the same kind of word: adjective, person or language; a word for faith and status."""
    text = clean(surface)
    word = fold(text)
    column = list(Language).index(language)
    if any(word.startswith(part) for part in _MAJORITY[language]) and re.search(r"medborg|borger|borgar|staatsb|staatsang", word):
        return surface  # it tells apart hardly anybody
    if re.search(r"(?:medborgare|borger|borgar)$", word):
        return _cased(surface, _FOREIGN[language], language)
    if _LAWS.search(word) and " " not in word:
        return surface  # a law is nobody's origin
    if re.fullmatch(r"[A-Z][a-zä]+G", text):
        return surface  # "AsylG"
    if re.fullmatch(r"deutsch(?:e[rnms]?)?|svensk[at]?|norske?", word) and word.startswith(_MAJORITY[language]):
        return surface
    if _CITIZEN.match(after) and not _NATIONAL.search(word) and " " not in text:
        ending = re.search(r"isch(e[rnms]?|)$", word)
        return _NEUTRAL[language] + (ending.group(1) if ending else "") if language is Language.DE else _cased(surface, _nordic(text, word, _NEUTRAL[language], language), language)
    if (minority := _MINORITY_NOUN.match(word)) and (tail := re.search(r"[^\W\d_]+$", text)):
        noun = tail.group()[-len(minority.group(1)) :]
        return _cased(surface, _MINORITY_WORDS[language] + (noun.title() if language is Language.DE else noun.lower()), language)
    if _SIGNED.search(word):
        return _cased(surface, _SIGN_LANGUAGE[language], language)
    if _STATUS_LABEL.search(before):
        return _cased(surface, _NOT_TOLD[language], language)
    if (tolk := re.search(r"[-\s]?(tolk(?:en)?)$", word)) and len(word) > len(tolk.group()) + 1:
        return _cased(surface, tolk.group(1), language)
    if language is Language.DE and _NATIONAL.search(word):
        is_man = word.endswith(("angehoriger", "burger"))
        return "ausländischer Staatsangehöriger" if is_man else "ausländische Staatsangehörige"
    if any(part in word for part in (*_STATUS, *_STATUS_MORE)):
        return _cased(surface, _status(text, word, language), language)
    if phrase := _WITH_NOUN.fullmatch(text):
        adjective, noun = phrase.group(1) or phrase.group(3), phrase.group(2) or phrase.group(4)
        return origin(adjective, language, before, noun) + noun
    is_language_name = next(iter(word.split("-")[0].split()), "") in _LANGUAGES
    if not is_language_name and any(word.startswith(part) or f"-{part}" in word or f" {part}" in word for part in _FAITH):
        adjective, people = _FAITH_WORDS[language]
        if text[:1].islower() and (ending := _FAITH_ENDING[language].search(word)):
            return adjective + ending.group(1)
        is_noun = (text[:1].isupper() and language is Language.DE and not text.isupper()) or word.endswith(("are", "ar", "er", "ist", "ikk", "lik"))
        return _cased(surface, people if is_noun else adjective, language)
    stem = next((names[column] for names, parts in _REGIONS if any(word.startswith(p) or f"-{p}" in word for p in parts.split())), "")
    stem = stem or _stem_of_country(word, language)
    is_nordic_word = language is not Language.DE and word.endswith(("sk", "ska"))
    is_spoken = bool(((_SPEAKS.search(before) or _BESIDE_OWN.search(before)) and not _NOUN.match(after)) or _AT_HOME.match(after) or (_SAID_IN.search(before) and is_nordic_word and not _NOUN.match(after)))
    if is_spoken and " " not in word and (language is not Language.DE or text[:1].isupper() or not word.endswith(("e", "er", "en", "em", "es"))):
        return _other_language(surface, language, before)
    if (spoken := _SPOKEN.search(word)) and len(word) > len(spoken.group()) + 2:
        return _cased(surface, _WITH_LANGUAGE[language] + ((spoken.group(1) or "") if language is Language.DE else ""), language)
    if _MINORITY.match(word):
        return _cased(surface, _minority(text, word, before, after, language), language)
    if not stem and language is Language.DE and text[:1].islower() and (ending := re.search(r"isch(e[rnms]?|)$", word)):
        return _NEUTRAL[language] + ending.group(1)
    if not stem and text.islower() and _IS.search(before) and _field(word, column) != _NO_FIELD[column]:
        return occupation(surface, language, before, after)  # "är [lots]", taken for an origin
    if not stem:
        is_adjective = language is not Language.DE and word.endswith(("sk", "ska", "ske", "skt"))
        return _cased(surface, _nordic(text, word, _NEUTRAL[language], language) if is_adjective else _other_language(surface, language, before), language)
    is_people = word in _PEOPLES and re.search(r"(?<!\w)(?:är|er|ist)\s+$", before)
    if is_language_name and not is_people:
        return _other_language(surface, language, before)
    new = _german(text, word, stem) if language is Language.DE else _nordic(text, word, stem, language)
    if new == _LANGUAGE_WORDS[language]:
        return _other_language(surface, language, before)
    if new == stem and language is not Language.DE and word not in _PEOPLES and not _NORDIC_ADJECTIVE.search(word) and not _FROM_PLACE.match(after):
        return _cased(surface, _from_region(stem, language, before), language)
    if new == stem and stem in _NOT_OF_PERSONS and re.search(r"(?<!\w)(?:är|er)\s+$", before) and not _NOUN.match(after):
        return _cased(surface, _from_region(stem, language, before), language)
    if new == stem and language is not Language.DE and _PLURAL.search(before):
        new += "a" if language is Language.SV else "e"
    return _cased(surface, new, language)


_IS = re.compile(r"(?<!\w)(?:är|er|ist|var|war)\s+$")
_NOT_OF_PERSONS = ("mellanösternsk", "midtøstlig", "midtaustleg")  # adjectives that stand before a noun only
_AND = re.compile(r"/|\s*(?:,|og|och|und|samt)\s+(?P<little>(?:litt|noe|noko|lite|något|etwas)\s+)?")
_A_LITTLE = re.compile(r"(?<!\w)(?:litt|noe|noko|lite|något|etwas)\s+$", re.IGNORECASE)
_OF_ONE_MORE = {Language.DE: "von noch einer", Language.SV: "av ett till", Language.NB: "av ett til", Language.NN: "av eitt til"}
_ONE_MORE = {Language.DE: "noch eine", Language.SV: "ett till", Language.NB: "ett til", Language.NN: "eitt til"}


def one_more(new: str, last: str, between: str, language: Language) -> str:
    """Return `new`, or what a second language or occupation right after a first one needs: "russisk og persisk", "kokk og bonde"."""
    joint = _AND.fullmatch(between)
    if joint is None:
        return new
    if last == _LANGUAGE_WORDS[language] and new in (last, f"av {last}", "von einer anderen Sprache"):
        return (_OF_ONE_MORE if joint["little"] else _ONE_MORE)[language]
    worker = next((word for word in (_WORKER.get(language), _EMPLOYED.get(language)) if word and new.startswith(f"{word} ") and " " in last), None)
    is_second = worker and last.lower().startswith((f"{_WORKER[language]} ", f"{_EMPLOYED[language]} "))
    return new.removeprefix(f"{worker} ") if is_second and new.partition(" ")[2] != last.partition(" ")[2] else new


def _other_language(surface: str, language: Language, before: str) -> str:
    """Return "another language"; in German in the case that a preposition needs."""
    words = _LANGUAGE_WORDS[language]
    if _A_LITTLE.search(before):  # "noe [portugisisk]"
        words = "von einer anderen Sprache" if language is Language.DE else f"av {words}"
    elif language is Language.DE and re.search(r"(?<!\w)(?:Sprachmittl\w*|Dolmetsch\w*|Übersetzung\w*|Unterricht|Kurs)\s+$", before):
        words = "in einer anderen Sprache"  # "Sprachmittlung [Polnisch] anfragen"
    elif language is Language.DE and re.search(r"(?<!\w)(?:auf|in|aus|mit|von|zu|neben|bei)\s+$", before, re.IGNORECASE):
        words = "einer anderen Sprache"
    return _cased(surface, words, language)


def _status(text: str, word: str, language: Language) -> str:
    """Return a permit for a permit, a status for another one; in German of the gender of the original."""
    if language is Language.DE:
        noun = word.split(" ")[-1]
        if _NEWCOMER.fullmatch(word):
            return "Zugewanderte" if noun.endswith("in") else "Zugewanderter"
        if text[:1].islower() and re.search(r"(?:t|end|ete[rn]?|igt)$", noun) and noun != "schutz":
            return "mit Aufenthaltsregelung"  # "ist subsidiär geschützt"
        return "Aufenthaltsstatus" if _MASCULINE_STATUS.search(noun) else "Aufenthaltsrecht" if _NEUTER_RIGHT.search(noun) else "Aufenthaltsverfahren" if _NEUTER_STATUS.search(noun) else "Aufenthaltsregelung"
    if _NEWCOMER.fullmatch(word):
        is_many = word.endswith(("ar", "er", "ende")) and not word.endswith(("soker", "sokar"))
        return {Language.SV: "inflyttade", Language.NB: "innflyttede", Language.NN: "innflytta"}[language] if is_many else _NEWCOMERS[language]
    return (_PERMITS if _PERMIT.search(word) and not _NO_PERMIT.search(word) else _STATUS_WORDS)[language]


def _minority(text: str, word: str, before: str, after: str, language: Language) -> str:
    """Return what stands for a word of a national minority: an adjective before a noun, else where somebody comes from."""
    adjective = re.search(r"(?:isch|sk)(e[rnms]?|a|t|e|)$", word)
    if adjective and _NOUN.match(after) and (language is not Language.DE or re.match(r"\s+[A-ZÄÖÜ]", after)):
        stem = "europäisch" if language is Language.DE else "nordisk" if _NORDIC_MINORITY.match(word) else "europeisk"
        return stem + adjective.group(1)
    if adjective and language is Language.DE and text[:1].isupper() and not text.isupper():
        return _LANGUAGE_WORDS[language]
    return (_OF_A_MINORITY if _WITH_ARTICLE.search(before) and not adjective else _FROM_A_MINORITY)[language]


def _stem_of_country(word: str, language: Language) -> str:
    """Return the region of the country whose name an adjective or a person's word begins with ("ghanesisk"), '' if there is none."""
    if len(word) <= _STEM_OF_COUNTRY or not re.search(r"(?:sk|ska|ske|skt|isch\w*|er|erin|ar|an|e)$", word):
        return ""
    region = region_of_beginning(word, _STEM_OF_COUNTRY, language)
    return _REGIONS[_ROWS[region]][0][list(Language).index(language)] if region else ""


_PEOPLE = {"afrikan": "Afrikaner", "nahöstlich": "Westasiat", "asiatisch": "Asiat", "lateinamerikanisch": "Lateinamerikaner", "osteuropäisch": "Osteuropäer", "europäisch": "Europäer"}


def _german(text: str, word: str, stem: str) -> str:
    adjective = re.search(r"isch(e[rnms]?|)$|sche[rnms]?$|deutsch(e[rnms]?|)$", word)
    stem_adjective = stem if stem.endswith(("isch", "lich")) else stem + "isch"
    if (text[:1].isupper() and not text.isupper() and not adjective) or not adjective:
        person = _PEOPLE[stem]
        if word.endswith("in"):
            return person + "in"
        if word.endswith("en"):
            return person + ("en" if person.endswith("at") else "")
        return person
    ending = next((group for group in adjective.groups() if group), "")
    if text[:1].isupper() and not text.isupper() and not ending:
        return "eine andere Sprache"
    if text[:1].isupper() and not text.isupper():  # "Russlanddeutsche"
        return _PEOPLE[stem] + ("" if _PEOPLE[stem].endswith("r") else "en")
    return stem_adjective + ending


def _nordic(text: str, word: str, stem: str, language: Language) -> str:
    if word.endswith(("ska", "iska")) and language is Language.SV:
        return stem + "a"
    if word.endswith(("ske", "iske")):
        return stem + "e"
    if word.endswith("skt"):
        return stem + "t"
    return stem


_NORDIC_ADJECTIVE = re.compile(r"(?:sk|lig|leg)(?:a|e|t|)$")
_FROM_PLACE = re.compile(r"\s+(?:från|fra|frå)\s")  # "grek [från Chios]"
_FROM = {Language.SV: "från", Language.NB: "fra", Language.NN: "frå"}
_ONE_BEFORE = re.compile(r"(?<!\w)(?:en|ei|ein)\s+$", re.IGNORECASE)
_FROM_BEFORE = re.compile(r"(?<!\w)(?:från|fra|frå|i)\s+$", re.IGNORECASE)
_NAMES_OF_REGIONS = {  # by the German word of the row: Swedish, Bokmål, Nynorsk
    "afrikan": ("Afrika",) * 3, "nahöstlich": ("Mellanöstern", "Midtøsten", "Midtausten"), "asiatisch": ("Asien", "Asia", "Asia"),
    "lateinamerikanisch": ("Latinamerika", "Latin-Amerika", "Latin-Amerika"), "osteuropäisch": ("Östeuropa", "Øst-Europa", "Aust-Europa"), "europäisch": ("Europa",) * 3,
}  # fmt: skip


def _from_region(stem: str, language: Language, before: str) -> str:
    """Return where a person comes from in place of the noun that tells it: "är [norrman]" is "är från Europa", "en [syrier]" "en person från ..."."""
    column = list(Language).index(language)
    region = next(_NAMES_OF_REGIONS[names[0]][column - 1] for names, _ in _REGIONS if names[column] == stem)
    if _FROM_BEFORE.search(before):
        return region
    return f"{'person ' if _ONE_BEFORE.search(before) else ''}{_FROM[language]} {region}"


def is_told_country(place: str, language: Language, origins: Iterable[str]) -> bool:
    """Say whether a place is the country of the language, or one that a word of origin that stays tells: "portugisisk" and "Portugal"."""
    if is_own_country(place, language):
        return True
    name = fold(place).removesuffix("s")
    if not (country_region(place, language) or country_region(name, language)):
        return False
    stems = [stem for _, parts in _REGIONS for stem in parts.split() if name.startswith(stem) and len(stem) >= (4 if len(name) > _SHORT_COUNTRY else 3)]
    return any(fold(word).startswith(stem) for word in origins for stem in stems)


def origin_dropped(language: Language) -> str:
    """Return a word that says nothing of the origin."""
    return {Language.DE: "[Herkunft]", Language.SV: "[ursprung]"}.get(language, "[bakgrunn]")


def _cased(surface: str, new: str, language: Language) -> str:
    if surface.isupper() and len(surface) > 3:
        return new.upper()
    return new[:1].upper() + new[1:] if surface[:1].isupper() and language is not Language.DE else new
