"""Norwegian words of origin (both written forms). Sources: names of states and languages of CLDR 46 (through Babel) turned
into adjectives and inhabitants by hand, terms of UDI (utlendingsloven), religions and churches by own selection."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.origin.terms import Terms

TERMS = Terms(
    adjectives="""
    abkhasisk afghansk afrikansk albansk algerisk amerikansk amharisk angolansk arabisk arameisk argentinsk armensk aserbajdsjansk asiatisk assyrisk australsk bahrainsk baskisk belarusisk belarussisk belgisk bengalsk beninsk bhutansk boliviansk bosnisk bosniakisk botswansk brasiliansk britisk bulgarsk burkinsk burmesisk burundisk
    canadisk chilensk colombiansk costaricansk cubansk dansk djiboutisk dominikansk ecuadoriansk egyptisk eritreisk estisk estlandsk etiopisk europeisk filippinsk finsk flamsk fransk frisisk færøysk gabonsk galisisk gambisk georgisk ghanesisk gresk gresk-ortodoks grønlandsk guatemalsk guatemalansk guineansk guineisk haitisk hebraisk
    hollandsk honduransk indisk indonesisk ingusjisk irakisk iransk irsk islandsk israelsk italiensk ivoriansk ivorisk jamaicansk japansk javanesisk jemenittisk jordansk jugoslavisk kabylsk kambodsjansk kamerunsk kantonesisk kappverdisk karelsk kasakhisk kasakhstansk katalansk kenyansk kenyansk kinesisk kirgisisk komorisk
    kongolesisk koptisk koptisk-ortodoks koreansk korsikansk kosovoalbansk kosovansk kreolsk kroatisk kurdisk kuwaitisk kvensk laotisk latinamerikansk latvisk lettisk libanesisk liberisk libysk litauisk litausk lulesamisk luxembourgsk madagassisk makedonsk malawisk malaysisk malisk maltesisk marokkansk mauritansk meksikansk mexicansk
    moldovsk moldovisk mongolsk mongolisk montenegrinsk mosambikisk namibisk nederlandsk nepalsk nepalesisk nicaraguansk nigeriansk nigersk nordafrikansk nordkoreansk nordmakedonsk nordsamisk ossetisk pakistansk palestinsk panamansk paraguayansk pashtunsk persisk peruansk pitesamisk polsk portugisisk rumensk russisk rwandisk
    salvadoransk samisk sørsamisk skoltesamisk saudiarabisk saudisk senegalesisk serbisk serbokroatisk sierraleonsk singalesisk singaporsk skotsk slavisk slovakisk slovensk somalisk somalsk spansk srilankisk sudansk sudanesisk surinamsk svensk sveitsisk sveitsertysk syrisk syriansk sørafrikansk søramerikansk sørkoreansk sørsudansk
    tadsjikisk taiwansk tamilsk tanzaniansk tatarisk tsjadisk thailandsk tibetansk tibetsk tigrinsk togolesisk tsjekkisk tsjerkessisk tsjetsjensk tunisisk tyrkisk turkmensk tysk ugandisk uigurisk ukrainsk ungarsk uruguayansk usbekisk venezuelansk vestafrikansk vietnamesisk kviterussisk hviterussisk walisisk zambisk zimbabwisk
    østerriksk austerriksk østafrikansk muslimsk islamsk sjiamuslimsk sunnimuslimsk sjiittisk sunnittisk alevittisk jesidisk yazidisk katolsk romersk-katolsk russisk-ortodoks serbisk-ortodoks syrisk-ortodoks etiopisk-ortodoks eritreisk-ortodoks ortodoks jødisk buddhistisk hinduistisk drusisk mormonsk læstadiansk pinsekristen baptistisk romani romsk
    norsk-russisk norsk-somalisk norsk-polsk polsk-norsk norsk-pakistansk norskpakistansk norsk-tamilsk norsk-thai norsk-vietnamesisk sjøsamisk
    """,
    adjective_endings=("", "e", "t", "es", "s"),
    people=(
        (
            """
            afghaner afghanar afrikaner afrikanar albaner albanar algerier algeriar amerikaner amerikanar angolaner angolanar araber arabar argentiner argentinar armener armenar asiat assyrer assyrar australier aserbajdsjaner belarusier belgier belgiar bolivianer bosnier bosniar bosnjak bosniak brasilianer brasilianar brite bulgarer bulgar burmeser
            canadier chilener chilenar colombianer colombianar cubaner cubanar egypter egyptar eritreer eritrear ester estar etiopier etiopiar filippiner filippinar franskmann gambier georgier ghaneser gresker grekar greker grønlender guatemalaner guineaner haitier hasar hazar hollender hollendar inder indar indoneser iraker irakar iraner iranar irlender islending
            israeler italiener italienar ivorianer jamaicaner japaner japanar jemenitt jordaner jordanar kambodsjaner kameruner kenyaner kineser kinesar kirgiser kongoleser kongolesar kopter koreaner koreanar kosovoalbaner kroat kurder kurdar kven laoter latvier latviar letter libaneser libanesar liberier libyer litauer litauar
            makedoner makedonar malier marokkaner marokkanar meksikaner mexicaner moldover mongol montenegriner namibier nederlender nederlendar nepaleser nepaler nicaraguaner nigerianer nigerianar nordmakedoner pakistaner pakistanar palestiner palestinar pashtuner perser persar peruaner peruanar polakk portugiser portugisar rumener rumenar russer russar rwander rwandar
            salvadoraner saudiaraber senegaleser serber serbar skotte slovak slovaker slovener somalier somaliar spanjol spanier srilanker sudaner sudanar svenske sveitser sveitsar syrer syrar sørafrikaner sørkoreaner sørsudaner tadsjiker tamil tamiler tamilar tanzanianer tatar tater tatere thailender thailendar tibetaner tibetanar tsjekker tsjekkar tsjetsjener tsjetsjenar
            tuniser tunisiar tyrker tyrkar tysker tyskar ugander uigur uigurer ukrainer ukrainar ungarer usbeker venezuelaner vietnameser vietnamesar hviterusser zambier zimbabwer østerriker
            muslim katolikk jøde buddhist hindu sikh alevitt jesid jesidi yazidi sjiamuslim sunnimuslim pinsevenn anglikaner anglikanar læstadianer mormon konvertitt flyktning overføringsflyktning kvoteflyktning asylsøker asylsøkar asylsøkjar flykning
            """,
            ("", "en", "n", "e", "ne", "er", "ene", "ar", "ane", "s", "a"),
        ),
        ("sjøsame sjøsamer lulesame lulesamer sørsame nordsame samer samar samene samane samejente kvener romer romfolket rumenere polakker polakkar danskar dansker svenskar svensker franskmenn tysker nordmann nordmenn", ("", "s", "e")),
    ),
    languages="""
    thai zaza isan darija suret kinyabwisha sgaw     afrikaans badini badinani bambara bemba bengali bini burmesisk cebuano chewa chichewa chin-språk dari dinka dioula dzongkha ewe farsi filipino fula fulani fulfulde gujarati hausa hazaragi hiligaynon hindi hmong ibo igbo ilokano ilonggo kannada kanuri kashmiri khmer kikongo kikuyu kinyarwanda kirundi
    kiswahili kreol krio kurmandji kurmanji kurmanci kurmancî lingala luganda luo maithili malayalam malinke mandarin mandinka mandingo marathi mapudungun ndebele nepali nuer oromo oromiffa pashto pashtu pular pulaar punjabi panjabi quechua romanes rohingya saho sango saraiki serer shona sindhi sinhala somali soninke sorani sotho suahili swahili
    susu sylheti tagalog tamazight tamil tarifit telugu temne tetum tigre tigrinja tigrinya tshiluba tsonga tswana turoyo twi urdu waray wolof xhosa yoruba zazaki zulu jiddisk singalesisk kvensk
    """,
    religions="islam jødedom buddhisme hinduisme Jehovas_vitne Jehovas_vitner jehovas_vitne pinsemenighet gresk-ortodokse russisk-ortodokse",
    status="""
    oppholdstillatelse oppholdstillatelsen opphaldsløyve opphaldsløyvet permanent_opphold permanent_opphald midlertidig_opphold mellombels_opphald midlertidig_oppholdstillatelse familieinnvandring familiegjenforening familiegjenforeining familieetablering kollektiv_beskyttelse kollektivt_vern
    midlertidig_kollektiv_beskyttelse flyktningstatus flyktningestatus asylsøknad asylsøknaden asylsøkjarar asylsøkere asylsøkarar avslag_på_asyl opphold_på_humanitært_grunnlag opphald_på_humanitært_grunnlag arbeidstillatelse arbeidstillatelsen arbeidsløyve statsløs statslaus statsløse papirløs papirlaus papirløse
    utvisningsvedtak utvisningsvedtaket utvisningssak EØS-borger EØS-borgar EU-borger tredjelandsborger enslig_mindreårig enslig_mindreårig_asylsøker einsleg_mindreårig ektefelle_til_norsk_borger familietilknytning oppholdsgrunnlag opphaldsgrunnlag Dublin-sak dublinsak besøksvisum studentvisum opphold_på_selvstendig_grunnlag opphald_på_sjølvstendig_grunnlag au_pair-tillatelse introduksjonsflyktning utreiseplikt
    """,
    residence=r"""
    (?:permanent|midlertidig|mellombels|varig|fast)[ ](?:oppholdstillatelse|opphaldsløyve|opphold|opphald)|(?:opphold|opphald)(?:stillatelse|sløyve)?[ ]på[ ](?:humanitært[ ]grunnlag|familiegjenforening|familiegjenforeining|familieinnvandring|selvstendig[ ]grunnlag|sjølvstendig[ ]grunnlag)
    |(?:oppholds|opphalds)(?:status|grunnlag)[ ]?:[ ]*(?P<status>permanent|midlertidig|mellombels|uavklart)
    """,
    uncertain="lao britt kven kvener karen ga fon dan rom finne finner pole ester letter ewe akan russen somalia romani tater letta kristen kristne",
    cues="snakker snakkar prater pratar tolk tolken på morsmål språk heimespråk hjemmespråk heimemål er en ein folkegruppen er_en er_ein er_ei",
    tails="talende talande språklig språkleg språklege språklige språklig født fødd tolk tolken ættet ætta familie familien familier foreldre",
    majority="norsk norske",
    citizenship="statsborger statsborgar statsborgerskap statsborgarskap",
    citizenship_belongs=False,
    things="""
    mat maten kjøkken restaurant restauranten yoghurt salat brød ost vin kaffe te sjokolade film filmer serie serier musikk grensa grensen ambassaden ambassade konsulatet kirke kirka kirken kyrkje kyrkja menighet menigheten skole skule studie studier modell modellen versjon fotball
    liga bøker bok butikk butikken sykesyke sykelue lekse lekser prøve prøva prøven time timen lektor skinke skinker kystby
    """,
    fixed="letta_over letta_av letta_etter letta_for letta_fordi letta_no lettere_for lettere_å lettere_enn lettere_når lettere_med lettere_i lettere_om lettere_og spanskesyken spansk_syke spansk_flue tyrkisk_pepper tyrkisk_yoghurt gresk_yoghurt fransk_visitt dansk_skalle italiensk_salat russisk_rulett fransk_hotdog norsk_skogkatt engelsk_vals svenske_tilstander",
)
