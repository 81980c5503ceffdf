"""German words of origin. Sources: names of states and languages of CLDR 46 (through Babel) turned into adjectives and
inhabitants by hand, residence titles of AufenthG and AsylG, religions and churches by own selection."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.origin.terms import Terms

TERMS = Terms(
    adjectives="""
    abchasisch afghanisch afrikanisch afrodeutsch ägyptisch albanisch algerisch amerikanisch amharisch andorranisch angolanisch arabisch aramäisch argentinisch armenisch aserbaidschanisch aserisch asiatisch assyrisch äthiopisch australisch awarisch
    bahamaisch bahrainisch balinesisch bangladeschisch barbadisch baschkirisch baskisch belarussisch belgisch belizisch bengalisch beninisch bergkarabachisch bhutanisch birmanisch bolivianisch bosniakisch bosnisch botsuanisch brasilianisch bretonisch britisch bruneiisch bulgarisch
    burjatisch burkinisch burmesisch burundisch chaldäisch chilenisch chinesisch costa-ricanisch dagestanisch dänisch dominicanisch dominikanisch dschibutisch ecuadorianisch elsässisch eritreisch estnisch europäisch
    färöisch fidschianisch filipinisch finnisch flämisch französisch friesisch friaulisch gabunisch gagausisch galicisch gambisch georgisch ghanaisch grenadisch griechisch grönländisch guatemaltekisch guayanisch guineisch guyanisch
    haitianisch hebräisch herzegowinisch holländisch honduranisch indisch indonesisch inguschisch irakisch iranisch irisch isländisch israelisch italienisch ivorisch jakutisch jamaikanisch japanisch javanisch jemenitisch jiddisch jordanisch jugoslawisch
    kabardinisch kabylisch kalmückisch kambodschanisch kamerunisch kanadisch kantonesisch kapverdisch karibisch kasachisch kaschubisch kaschmirisch katalanisch katarisch kaukasisch kenianisch kirgisisch kolumbianisch komorisch kongolesisch koptisch koreanisch korsisch kosovarisch kosovo-albanisch kreolisch krimtatarisch kroatisch
    kubanisch kurdisch kuwaitisch kymrisch laotisch lasisch lateinamerikanisch lesgisch lesothisch lettisch libanesisch liberianisch libysch liechtensteinisch litauisch luxemburgisch madagassisch makedonisch malawisch malaiisch malaysisch maledivisch malisch maltesisch mandäisch mandarinisch maori marokkanisch
    mauretanisch mauritisch mazedonisch melanesisch mexikanisch mikronesisch moldauisch moldawisch monegassisch mongolisch montenegrinisch mosambikanisch namibisch nepalesisch nepalisch neuseeländisch nicaraguanisch niederländisch nigerianisch nigrisch nordafrikanisch nordkoreanisch nordmazedonisch norwegisch
    okzitanisch omanisch oromisch ossetisch osttimoresisch ostafrikanisch ostukrainisch pakistanisch palästinensisch panamaisch panjabi papua-neuguineisch paraguayisch paschtunisch persisch peruanisch philippinisch polnisch portugiesisch puerto-ricanisch rätoromanisch ruandisch rumänisch russisch russlanddeutsch rumäniendeutsch
    salomonisch salvadorianisch sambisch samoanisch sanmarinesisch sardisch saudi-arabisch saudisch schottisch schwedisch schweizerisch schweizerdeutsch senegalesisch serbisch serbokroatisch sibirisch sierra-leonisch simbabwisch singapurisch singhalesisch sizilianisch slawisch slowakisch slowenisch somalisch somalisch-sprachig sorbisch spanisch sri-lankisch
    südafrikanisch sudanesisch südkoreanisch südsudanesisch südamerikanisch sudetendeutsch surinamisch syrisch tadschikisch taiwanesisch taiwanisch tamilisch tansanisch tatarisch thailändisch tibetisch timoresisch togoisch tongaisch tschadisch tschechisch tschechoslowakisch tscherkessisch tschetschenisch tschuwaschisch tunesisch türkisch türkeistämmig deutschtürkisch
    turkmenisch tuwinisch udmurtisch ugandisch uigurisch ukrainisch ungarisch uruguayisch us-amerikanisch usbekisch vanuatuisch venezolanisch vietnamesisch walisisch wallonisch weißrussisch westafrikanisch zentralafrikanisch zyprisch zypriotisch
    jesidisch ezidisch êzîdisch yezidisch alevitisch alawitisch schiitisch sunnitisch muslimisch moslemisch islamisch christlich-orthodox griechisch-orthodox russisch-orthodox serbisch-orthodox syrisch-orthodox rumänisch-orthodox eritreisch-orthodox äthiopisch-orthodox koptisch-orthodox ukrainisch-orthodox syro-malabarisch griechisch-katholisch römisch-katholisch
    katholisch evangelisch evangelisch-lutherisch evangelisch-freikirchlich freikirchlich pfingstlerisch baptistisch mennonitisch neuapostolisch adventistisch jüdisch jüdisch-orthodox buddhistisch hinduistisch drusisch bahaiisch zoroastrisch mormonisch protestantisch calvinistisch altkatholisch methodistisch konfessionslos staatenlos orthodox obersorbisch niedersorbisch mingrelisch swanisch suaheli türkmenisch bosniak ahmadi christlich-arabisch
    """,
    adjective_endings=("", "e", "er", "en", "em", "es", "s"),
    people=(
        (
            """
            Afrikaner Ägypter Albaner Algerier Amerikaner Andorraner Angolaner Araber Argentinier Armenier Aserbaidschaner Assyrer Äthiopier Australier Bahrainer Balinese Belarusse Belgier Bengale Beniner Berber Birmane Bolivianer Bosniake Bosnier Botsuaner Brasilianer Brite
            Bulgare Burkiner Burmese Burundier Chaldäer Chilene Chinese Costa-Ricaner Däne Dominikaner Dschibutier Ecuadorianer Engländer Eritreer Este Europäer Fidschianer Filipiner Flame Franzose Friese Gabuner Gambier Georgier Ghanaer Ghanese Grieche Grönländer
            Guatemalteke Guineer Guyaner Haitianer Hazare Herero Holländer Honduraner Ilokaner Inder Indonesier Ingusche Iraker Iraner Ire Isländer Israeli Italiener Ivorer Jakute Jamaikaner Japaner Jemenit Jeside Eside Ezide Êzîde Yezide Jordanier Jugoslawe Kabyle Kambodschaner Kameruner Kanadier
            Kapverdier Karibe Kasache Katalane Katarer Kenianer Kirgise Kolumbianer Komorer Kongolese Kopte Koreaner Kosovare Kosovo-Albaner Kosovoalbaner Kroate Kubaner Kurde Kuwaiter Laote Lase Lesginer Lette Libanese Liberianer Libyer Liechtensteiner Litauer Luxemburger Madagasse Makedonier Malawier Malaie Malaysier Malediver Malier Malteser
            Mandäer Mapuche Marokkaner Mauretanier Maurizier Mazedonier Mexikaner Moldauer Moldawier Mongole Montenegriner Mosambikaner Namibier Nepalese Neuseeländer Nicaraguaner Niederländer Nigerianer Nigrer Nordafrikaner Nordkoreaner Nordmazedonier Norweger Omaner Ossete Österreicher Pakistaner Palästinenser Panamaer Paraguayer
            Paschtune Perser Peruaner Philippiner Pole Portugiese Ruander Rumäne Russe Russlanddeutscher Salvadorianer Sambier Sarde Saudi Schotte Schwede Schweizer Senegalese Serbe Sibirer Sierra-Leoner Simbabwer Singapurer Singhalese Sizilianer Slawe Slowake Slowene Somalier Sorbe Spanier
            Sri-Lanker Südafrikaner Sudanese Südkoreaner Südsudanese Südamerikaner Surinamer Syrer Syrier Tadschike Taiwaner Taiwanese Tamile Tansanier Tatare Thailänder Tibeter Togoer Togolese Tschader Tscheche Tscherkesse Tschetschene Tunesier Türke Deutschtürke Turkmene Ugander Uigure Ukrainer Ungar Uruguayer US-Amerikaner
            US-Bürger EU-Bürger Usbeke Venezolaner Vietnamese Waliser Wallone Weißrusse Westafrikaner Zentralafrikaner Zypriot Zyprer Muslim Moslem Schiit Sunnit Alevit Alawit Katholik Protestant Jude Buddhist Druse Zoroastrier Mormone Mennonit Adventist Baptist Calvinist Methodist
            Spätaussiedler Aussiedler Sintezza Asylbewerber Asylsuchender Asylantragsteller Drittstaatler Staatenloser Roma-Familie Bahai
            """,
            ("", "n", "en", "s", "in", "innen"),
        ),
        ("Hindu Sikh Sinto Sintiza Sinti Roma Romni Romnja Zeuge_Jehovas Zeugin_Jehovas Zeugen_Jehovas Jüdin Jüdinnen Französin Türkin Griechin Russin Polin Dänin Tschechin Kurdin Afghane Afghanen Afghanin Afghaninnen", ("", "s")),
        ("Geflüchteter Geflüchtete Kontingentflüchtling Bürgerkriegsflüchtling", ("", "n", "e", "en", "s")),
    ),
    languages="""
    Hazara Hochchinesisch Hocharabisch Pomakisch Thai Lao-Sprache Darija Dardscha Suret Aschkali Ahmadiyya Egyptian-Sprache     Afrikaans Albanisch Amharisch Bambara Bambada Bemba Bengali Bhodschpuri Bini Bislama Cebuano Chewa Chichewa Daghestanisch Dagbani Dari Dinka Dioula Dyula Duala Dzongkha Ewondo Efik Edo-Sprache Farsi Filipino Fula Fulani Fulfulde Ful Garifuna Gikuyu Guaraní Guarani Gujarati Hakka Haussa Hausa Hassania
    Hazaragi Hiligaynon Hindi Hindustani Ibibio Ibo Igbo Ijaw Ilokano Ilonggo Inuktitut Kabuverdianu Kabylisch Kalenjin Kannada Kanuri Kaschmiri Khmer Kikongo Kikuyu Kinyarwanda Kirundi Kisuaheli Kiswahili Kituba Konkani Kreol Krio Kurmandschi Kurmanci Kurmancî Kurmanji Kurmandji Kumanci Ladino Lingala Luganda Luhya Lunda Luo Lushai Maithili
    Malagasy Malayalam Malinke Mandarin Mandingo Mandinka Mandika Mapudungun Marathi Mende Mina-Sprache Mongo Mossi Moore Nama Ndebele Nepali Newari Nuer Nyanja Oromo Oromiffa Oromifa Odia Oriya Pangasinan Pandschabi Panjabi Punjabi Papiamento Pashto Paschto Paschtu Paschtunisch Patois Pidgin Pulaar Pular Quechua Rajasthani Romanes Romani
    Rohingya Saho Sango Sanskrit Saraiki Serer Shona Shqip Sindhi Sinhala Somali Soninke Sorani Sotho Suaheli Swahili Susu Sylheti Tagalog Tamazight Tarifit Taschelhit Telugu Temne Tetum Tigre Tigrinya Tigrinja Tigrigna Tschiluba Tshiluba Tsonga Tswana Tulu Turoyo Twi Umbundu Urdu Waray Wolof Xhosa Yoruba Zazaki Zaza Zulu Plautdietsch Platt-Sprache
    Kirmanjki Badinani Badini Behdini Gorani Luri Belutschi Balutschi Luba Makonde Shan-Sprache Chin-Sprache Hmong Tamasheq Bedscha Bilen Blin Afar Agni Akan Baoulé Baule Bété Fanti Fante Fon-Sprache Ga-Sprache Kissi Kpelle Majeerteen Hawiye Darod Isaaq Rahanweyn Madhiban Hutu Tutsi Wakhi Peul
    """,
    religions="Zeuge_Jehovas Zeugin_Jehovas Zeugen_Jehovas Islam Alevitentum Jesidentum Judentum Buddhismus Hinduismus Sikhismus röm.-kath. rk. ev.-luth. serb.-orth. griech.-orth. russ.-orth. eritr.-orth. eritr.-orthodox syr.-orth.",
    status="""
    Duldung Duldungsstatus Ausbildungsduldung Beschäftigungsduldung Kettenduldung Aufenthaltserlaubnis Aufenthaltsgestattung Aufenthaltstitel Niederlassungserlaubnis Fiktionsbescheinigung Aufenthaltskarte Aufenthaltsstatus subsidiärer_Schutz subsidiären_Schutz
    subsidiärem_Schutz subsidiär_schutzberechtigt subsidiär_Schutzberechtigte subsidiär_Geschützte vorübergehender_Schutz vorübergehenden_Schutz Flüchtlingseigenschaft Flüchtlingsanerkennung Flüchtlingsschutz Abschiebeverbot Abschiebungsverbot Abschiebehindernis
    Familiennachzug Blaue_Karte_EU Ankunftsnachweis Chancenaufenthalt Chancen-Aufenthaltsrecht geduldet geduldete geduldeter geduldeten Asylbewerberin Asylberechtigte Asylberechtigter Kontingentflüchtlinge Asylantrag Asylverfahren Dublin-Verfahren Dublin-Fall Visum_zur_Familienzusammenführung ausreisepflichtig vollziehbar_ausreisepflichtig
    anerkannter_Flüchtling anerkannte_Flüchtlinge anerkannten_Flüchtlingen Härtefallantrag Grenzübertrittsbescheinigung illegal_eingereist ohne_Papiere papierlos Daueraufenthalt-EU EU-Daueraufenthalt unbegleiteter_minderjähriger_Flüchtling unbegleitet_eingereist Ausbildungsvisum Studienaufenthalt Studentenvisum Arbeitsvisum Touristenvisum Besuchsvisum Ehegattennachzug ehegattenunabhängige_Aufenthalt ehegattenunabhängiger_Aufenthalt ehegattenunabhängiges_Aufenthaltsrecht Ausweis_B Ausweis_C Ausweis_F Ausweis_G Ausweis_N Ausweis_S Bewilligung_B Bewilligung_C Bewilligung_G Rot-Weiß-Rot-Karte
    """,
    residence=r"""
    (?:(?:un)?befristete[rsmn]?[ ])?(?:Aufenthaltserlaubnis|Aufenthaltstitel|Aufenthaltsgestattung|Niederlassungserlaubnis|Duldung)(?:[ ](?:nach|gem\.|gemäß)?[ ]?§[ ]?\d+[a-z]?(?:[ ]Abs(?:\.|atz)[ ]?\d[a-z]?)?(?:[ ]S(?:\.|atz)[ ]?\d)?(?:[ ]AufenthG)?)?
    |Asyl(?:folge)?antrag[ ](?:abgelehnt|anerkannt|läuft|gestellt)|(?:un)?befristeter?[ ]Aufenthalt(?!\w)
    |Aufenth(?:alt(?:sstatus|stitel)?|\.)[ ]?:[ ]*(?P<status>(?:un)?befristet|geduldet|gestattet|ge(?:klärt|sichert)|unge(?:klärt|sichert)|Niederlassungserl\.?|EU-Bürger(?:in)?)
    """,
    uncertain="Darija Lao Karen Ga Fon Ewe Lase Dan Mano Christ Christin Christen Chin Shan Edo Bari Urhobo Mina Mina Tiv Kamba Meru Chokwe Sena Makua Yao Gan Wu Min Mon Tem Kabye Kabiye Sara Maba Masalit Nubisch Moore Tatarisch Ful Mari Bassa Bulu",
    cues="bin Arabisch spricht sprechen gesprochen redet auf Muttersprache Erstsprache Familiensprache Herkunftssprache Sprache Sprachen Dolmetscher Dolmetscherin Sprachmittler Sprachmittlerin Sprachmittlung Dolmetschung für übersetzt versteht und ist sind eine ein Volksgruppe Ethnie",
    tails="sprachig sprachige sprachiger sprachigen sprachiges sprachigem stämmig stämmige stämmiger stämmigen stämmiges sprachler dolmetscher dolmetscherin dolmetscherinnen dolmetschers dolmetschen sprechend sprechende sprechenden sprechender kenntnisse muttersprachler muttersprachlerin übersetzer übersetzerin familie",
    majority="deutsch deutsche deutscher deutschen deutsches österreichisch österreichische österreichischer österreichischen",
    citizenship="Staatsangehörigkeit Staatsangehörige Staatsangehöriger Staatsbürger Staatsbürgerin Staatsbürgerschaft Pass Nationalität",
    citizenship_belongs=False,
    things="""
    Joghurt Jogurt Küche Restaurant Essen Tee Honig Salat Suppe Kaffee Brot Käse Wein Bier Buch Bücher Schokolade Süßigkeiten Spezialitäten Pizza Pudding Zupfkuchen Bulldogge Schäferhund Garten Woche Gardinen Grenze Botschaft Konsulat Generalkonsulat Lebensmittel Supermarkt Laden
    Fußball Liga Studie Studien Modell Roulette Fernsehen Film Filme Serie Serien Musik Kirchengemeinde Kita Kindergarten Krankenhaus Klinik Schule Grundschule Jugendhilfe Stiftung Träger Beratungsstelle Bank Dom Kindertagesstätte Verband Pfarramt Pfarrgemeinde Friedhof Verein Kulturverein Religionsunterricht Akademie Medizin Massage
    Kräuter Heilpflanzen Flagge Fahne Bahn Art Hilfswerk Sozialstation Familienbildungsstätte Familienbildung Jugend Familienzentrum Männer-Elf Version Fassung Originalfassung Kurs Kurse Unterricht Gerichtshof Menschenrechtskonvention Recht
    """,
    fixed="evangelische_Kirche evangelischen_Kirche katholische_Kirche katholischen_Kirche Evangelisch_Lutherische französische_Betten französisches_Bett französischen_Bett englische_Woche russisches_Roulette schwedische_Gardinen spanische_Wand spanische_Grippe chinesische_Medizin griechischer_Wein holländische_Soße indische_Seide amerikanische_Verhältnisse preußisch persischer_Teppich Persischer_Golf dänisches_Bettenlager türkische_Gemeinde_in_Deutschland",
)
