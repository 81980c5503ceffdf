"""Swedish words of origin. Sources: names of states and languages of CLDR 46 (through Babel) turned into adjectives and
inhabitants by hand, terms of the Swedish Migration Agency, religions and churches by own selection."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.origin.terms import Terms

TERMS = Terms(
    adjectives="""
    abchazisk afghansk afrikansk albansk algerisk amerikansk amharisk angolansk arabisk arameisk argentinsk armenisk arvanitisk aserisk asiatisk assyrisk australisk azerbajdzjansk azerisk badinsk bahrainsk balkansk balochisk baskisk belarusisk belgisk bengalisk beninsk berbisk bhutansk boliviansk bosnisk bosniakisk botswansk
    brasiliansk bretonsk brittisk bulgarisk burkinsk burmesisk burundisk centralafrikansk chilensk colombiansk costaricansk cypriotisk dansk djiboutisk dominikansk ecuadoriansk ecuadorsk egyptisk elfenbensk eritreansk estländsk estnisk estlandssvensk etiopisk europeisk fidjiansk filippinsk finlandssvensk finländsk finsk flamländsk fransk frisisk färöisk
    gabonsk galicisk gambiansk gambisk georgisk ghanansk grekisk grekisk-ortodox grönländsk guatemalansk guineansk guyansk haitisk hebreisk hercegovinsk holländsk honduransk indisk indonesisk ingusjisk irakisk iransk irländsk isländsk israelisk italiensk ivoriansk jakutisk jamaicansk japansk javanesisk jemenitisk jiddisch jordansk jugoslavisk
    kabylisk kambodjansk kamerunsk kanadensisk kantonesisk kapverdisk karelsk kasjubisk katalansk kazakisk kazakstansk kenyansk kinesisk kirgizisk komorisk kongolesisk koptisk koreansk korsikansk kosovansk kosovoalbansk kreolsk kroatisk kubansk kurdisk kuwaitisk kvänsk laotisk latinamerikansk lettisk lettländsk libanesisk liberiansk libysk litauisk lulesamisk luxemburgsk
    madagaskisk makedonsk malawisk malaysisk malisk maltesisk mandeisk marockansk mauretansk mexikansk moldavisk mongolisk montenegrinsk moçambikisk namibisk nederländsk nepalesisk nepalsk nicaraguansk nigeriansk nigerisk nordafrikansk nordkoreansk nordmakedonsk nordsamisk norsk nyzeeländsk ossetisk pakistansk palestinsk panamansk paraguayansk
    pashtunsk persisk peruansk pitesamisk polsk portugisisk resandefolksk romsk rumänsk rwandisk ryska rysk salvadoransk samisk samoansk sardisk saudiarabisk saudisk schweizisk schweizertysk senegalesisk serbisk serbokroatisk sierraleonsk singalesisk singaporiansk skoltsamisk skotsk slavisk slovakisk slovensk somalisk somaliländsk spansk srilankesisk sudanesisk surinamsk sydafrikansk
    sydamerikansk sydkoreansk sydsamisk sydsudanesisk syriansk syrisk tadzjikisk taiwanesisk tamilsk tanzanisk tatarisk tchadisk thailändsk tibetansk tigreansk tigrinsk tjeckisk tjerkessisk tjetjensk togolesisk tornedalsk tunisisk turkisk turkmensk tysk ugandisk uigurisk ukrainsk umesamisk ungersk uruguayansk uzbekisk uzbekistansk
    venezuelansk vietnamesisk vitrysk walesisk västafrikansk zambisk zimbabwisk österrikisk östafrikansk muslimsk islamisk shiamuslimsk sunnimuslimsk shiitisk sunnitisk alevitisk alawitisk yazidisk jezidisk ezidisk katolsk romersk-katolsk rysk-ortodox serbisk-ortodox syrisk-ortodox etiopisk-ortodox eritreansk-ortodox koptisk-ortodox ortodox judisk buddhistisk hinduisk drusisk mormonsk
    pingstkyrklig laestadiansk læstadiansk baptistisk
    """,
    adjective_endings=("", "a", "t", "e", "as", "ans"),
    people=(
        (
            """
            afghan afrikan alban algerier amerikan angolan arab argentinare armenier asiat assyrier australier azerbajdzjan azer balt belarusier belgare bolivian bosnier bosniak brasilianare brasilian britt bulgar burundier chilenare colombian cypriot djiboutier ecuadorian egyptier eritrean estländare
            etiopier europé filippinare finlandssvensk finländare flamländare fransman gabones gambian gambier bangladeshier georgier ghanan grek grönländare guatemalan guinean haitier hazar holländare indier indones indonesier irakier iranier irländare isländare israel israelier italienare ivorian jamaican japan jemenit jordanier jugoslav
            kambodjan kamerunier kanadensare kapverdier kazak kenyan kines kirgiz kongoles kopt korean kosovoalban kosovar kroat kuban kurd kväne laotier lett lettländare libanes liberian libyer litauer madagask makedonier malawier malaysier malier maltes mandé marockan mauretan mexikan moldav mongol montenegrin namibier
            nepales nederländare nicaraguan nigerian nordkorean norrman nyzeeländare oromo pakistanier palestinier pashtun perser peruan polack portugis resande rom rumän rwandier ryss salvadoran saudier schweizare senegales serb sierraleonier skotte slav slovak sloven somalier somal svensksomalier svenskirakier spanjor srilankes
            sudanes surinames sydafrikan sydkorean sydsudanes syrian syrier tadzjik tamil tanzanier tatar tchadier thailändare tibetan tigrean tjeck tjetjen togoles tornedaling tunisier turk turkmen tysk ugandier uigur ukrainare ungrare uzbek venezuelan vietnames vitryss zambier zimbabwier österrikare
            muslim katolik jude buddhist hindu sikh ateist pingstvän alevit alevier yazidier jezid shiamuslim sunnimuslim kopter laestadian konvertit mormon baptist
            """,
            ("", "en", "n", "er", "erna", "ar", "arna", "are", "na", "s", "ska", "skan"),
        ),
        ("afghaner asylsökande finska_medborgare tyskar romer romerna romsk polacker turkar ryssar greker norrmän fransmän fransyska fransyskan polska polskan polack tyska tyskan samer samerna same", ("", "s")),
    ),
    languages="""
    thai suret isan darija dinka zaza     afrikaans amharinja badinani bajuni bambara baoulé bemba bengali bravanesiska cebuano chewa chichewa dagbani dari dinka dioula duala dyula dzongkha edo-språket efik ewe farsi filipino fula fulani fulfulde gheg guarani gujarati haussa hausa hazaragi hiligaynon hindi hmong ibo igbo ilokano ilonggo jamaicanska kannada kanuri kaschmiri khmer
    kikongo kikuyu kinyarwanda kirundi kiswahili kreol kreolska krio kurmandji kurmanji kurmancî kurmanci ladino lingala luganda luo maithili malagassiska malajiska malayalam malinke mandarin mandingo mandinka mapudungun marathi meänkieli mende mina-språk ndebele nepali nepalesiska nuer oromiffa oromo papiamento pashto pashtu dari pular pulaar punjabi
    quechua romani_chib rohingya saho sango sanskrit saraiki serer shona sindhi sinhala singalesiska somali soninke sorani sotho suahili susu swahili sylheti tagalog tamazight tamil tarifit telugu temne tetum thailändska tigre tigrinja tigrinya tshiluba tsonga tswana turoyo twi urdu waray wolof xhosa yoruba zazaki zulu jiddisch syrianska arameiska
    """,
    religions="islam judendom buddhism hinduism Jehovas_vittne Jehovas_vittnen jehovas_vittnes pingstkyrkan syrisk-ortodoxa rysk-ortodoxa",
    status="""
    uppehållstillstånd uppehållstillståndet uppehållstillstånden TUT PUT permanent_uppehållstillstånd tillfälligt_uppehållstillstånd asylsökande asylsökanden asylprocess asylprocessen asylärende asylansökan flykting flyktingar flyktingstatus flyktingfamilj kvotflykting kvotflyktingar skyddsstatus alternativt_skyddsbehövande
    massflyktsdirektivet tillfälligt_skydd papperslös papperslösa papperslöst utvisningsbeslut utvisningsbeslutet utvisning utvisas avvisningsbeslut anhöriginvandring anhörigtillstånd familjeåterförening anknytningsärende arbetstillstånd arbetstillståndet gymnasielagen gymnasietillstånd LMA-kort LMA-kortet statslös statslösa uppehållsrätt
    nyanländ nyanlända nyanlänt EU-medborgare EU-migrant EU-migranter tredjelandsmedborgare ensamkommande Dublinärende dublinare verkställighetshinder uppehållskort au_pair-tillstånd au_pair-tillståndet asyl asylen arbetskraftsinvandrare arbetskraftsinvandring besöksvisum studentvisum medborgarskapsansökan
    """,
    residence=r"""
    (?:(?:permanent|tillfälligt|tidsbegränsat)[ ])?uppehållstillstånd(?:et)?(?:[ ](?:enligt[ ](?:massflyktsdirektivet|gymnasielagen)|saknas|beviljat|av[ ]humanitära[ ]skäl))?
    |uppehållsstatus[ ]?:[ ]*(?P<status>permanent|tillfällig|oklar)
    """,
    uncertain="skottar lao karen britt ga fon dan rom finne finnar same romani japan israel resande nyanlända akan ewe engelsman engelsk utvisas utvisning ateist kristen kristna",
    cues="numera talar talas pratar tolk tolken på modersmål modersmålet språk hemspråk hemspråket är en tolkar är_en folkgruppen",
    tails="bakgrund bakgrunden släkt talande språkig språkiga språkigt född födda fött tolk tolken tolkar ättad ättade ättling talare kunskaper familj familjen familjer",
    majority="svensk svenskt svenska",
    citizenship="medborgare medborgarskap medborgarskapet medborgarna",
    citizenship_belongs=True,
    things="""
    köket kök restaurang restaurangen mat maten yoghurt sallad sjukan bröd ost vin kaffe te choklad film filmer serie serier musik gränsen ambassaden ambassad konsulatet kyrkan kyrka församlingen församling skolan studie studier modellen version fotboll ligan tv
    böcker bok matbutik affär affären visa visor bulldogg skalle trappan kortet glosor läxa läxan lektion lektionen provet uppsats språkrör
    """,
    fixed="spanska_sjukan spanska_flugan ryska_posten turkisk_peppar turkisk_yoghurt grekisk_yoghurt franska_bröd dansk_skalle engelska_skolan norsk_skogskatt tyska_schäfern tysk_schäfer finska_pinnar persisk_matta danska_skallen italiensk_sallad svensk_handledning franska_våfflor Svenska_kyrkan rysk_kaviar finska_viken",
)
