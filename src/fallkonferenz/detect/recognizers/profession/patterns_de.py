"""German occupations. Source: own selection after the classification KldB 2010 and the list of training occupations of BIBB."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.profession.terms import Terms

TERMS = Terms(
    heads="""
    rangierer spengler gipser flechter bieger zieher fasser wärter gehilfe gehilfin posamentierer maler trainer schichtleiter bergarbeiter stricker steinmetz akustiker bardame fachfrau fachmann fachangestellte fachangestellter musiker meister gießereimeister zollbeamtin beamtin beamte bergführer sportlehrer stricker industriekaufmann lehrling azubi elektroniker verkäufer kassierer kaufmann kauffrau kaufleute kaufmannsgehilfe fachverkäufer händler großhändler makler vertreter einkäufer filialleiter marktleiter regalauffüller packer verpacker kommissionierer lagerist lagerarbeiter lagerhelfer staplerfahrer
    fahrer kraftfahrer busfahrer taxifahrer lkw-fahrer kurierfahrer lokführer lokomotivführer zugbegleiter schaffner kutscher kapitän matrose decksmann schiffer lotse fischer krabbenfischer fischwirt seemann seefahrer bootsbauer schiffsbauer schiffbauer werftarbeiter hafenarbeiter
    bauer landwirt melker winzer gärtner landschaftsgärtner florist forstwirt förster waldarbeiter holzfäller jäger schäfer imker tierpfleger tierwirt erntehelfer pflücker spargelstecher saisonarbeiter landarbeiter pferdewirt stallbursche hufschmied
    maurer maler lackierer dachdecker zimmermann zimmerer tischler schreiner schlosser schmied schweißer dreher fräser klempner installateur monteur mechaniker mechatroniker elektriker elektroniker elektroinstallateur heizungsbauer fliesenleger bodenleger estrichleger gerüstbauer
    trockenbauer straßenbauer tiefbauer betonbauer stahlbauer maschinenbauer anlagenbauer metallbauer werkzeugmacher industriemechaniker zerspaner zerspanungsmechaniker galvaniseur gießer former glaser glasbläser steinmetz bildhauer stuckateur polier bauleiter bauarbeiter bauhelfer kranführer baggerfahrer baumaschinenführer
    maschinenführer anlagenführer maschinist schichtführer vorarbeiter werkmeister industriemeister hilfsarbeiter fabrikarbeiter stahlarbeiter bergmann kumpel ofenarbeiter schichtarbeiter leiharbeiter zeitarbeiter tagelöhner gelegenheitsarbeiter vertragsarbeiter gastarbeiter arbeiter chemiearbeiter chemikant laborant
    bäcker konditor metzger fleischer schlachter zerleger fleischfachverkäufer koch beikoch küchenhilfe küchenhelfer spüler pizzabäcker kellner barkeeper barista gastwirt wirt hotelier hotelfachmann hotelfachfrau restaurantfachfrau restaurantfachmann zimmermädchen servicekraft bedienung imbissbetreiber brauer müller käser
    friseur friseurmeister frisör kosmetiker nageldesigner visagist fußpfleger schneider näher änderungsschneider schuster schuhmacher sattler weber textilarbeiter modedesigner designer goldschmied uhrmacher optiker augenoptiker hörakustiker zahntechniker drucker buchbinder buchdrucker schriftsetzer fotograf
    ingenieur bauingenieur techniker informatiker programmierer softwareentwickler entwickler softwaretester systemadministrator administrator architekt bauzeichner zeichner statiker geologe biologe chemiker physiker mathematiker geograf historiker archäologe übersetzer journalist redakteur autor schriftsteller
    anwalt rechtsanwalt patentanwalt notar jurist steuerberater steuerfachangestellter buchhalter bankkaufmann bankkauffrau banker sachbearbeiter sekretär bürokaufmann bürokauffrau bürokraft verwaltungsfachangestellter beamter finanzbeamter zollbeamter justizbeamter versicherungskaufmann versicherungsvertreter controller
    musiker cellist pianist geiger sänger schauspieler tänzer kantor organist maler kunstmaler künstler grafiker regisseur kameramann tontechniker dj zirkusartist artist clown schausteller
    soldat zeitsoldat berufssoldat offizier feldwebel polizist feuerwehrmann wachmann türsteher detektiv pförtner hausmeister hauswart reinigungskraft reinigungsfrau putzfrau putzkraft raumpfleger gebäudereiniger gebäudereinigerin fensterputzer müllwerker straßenkehrer schornsteinfeger kaminkehrer postbote briefträger zusteller paketbote zeitungsausträger
    zahnarzthelfer apothekenhelfer apotheker pharmazeut pta tierarzt tierarzthelfer rechtsanwaltsfachangestellter hauswirtschafter haushälter haushaltshilfe au-pair model fußballer fußballprofi profisportler trainer fitnesstrainer reitlehrer fahrlehrer skilehrer tanzlehrer musiklehrer schwimmmeister bademeister bestatter
    unternehmer bauunternehmer geschäftsführer gastronom schrotthändler autohändler marktbeschicker schaustellerin straßenmusiker küster mesner totengräber flugbegleiter pilot stewardess reiseleiter callcenter-agent promoter mediengestalter werbetexter veranstaltungstechniker windkraftmonteur solarteur disponent spediteur logistiker
    hauer steiger fliesenlegerin restaurator vergolder böttcher korbmacher töpfer keramiker instrumentenbauer orgelbauer geigenbauer raumausstatter parkettleger polsterer modellbauer industriekletterer taucher rettungsschwimmer ofenbauer brunnenbauer stellmacher drechsler kürschner hutmacher
    fachinformatiker pflastererin pflasterer isolierer feinoptiker fluggerätmechaniker geselle fleischergeselle bäckergeselle lehrling azubi auszubildender werkstudent praktikant assistenzarzt
    """,
    shy="""
    koch wirt bauer müller schmied jäger weber wagner maler schneider fischer schäfer becker förster former autor model trainer künstler drucker kaufmann taxi bedienung kumpel geselle jurist anwalt rechtsanwalt notar hauer steiger taucher lehrling azubi praktikant banker hausmeister polizist arbeiter händler fahrer vertreter makler techniker müllmann zivi beamter pförtner makler bestatter gärtner gerber brauer kantor küster mesner apotheker entwickler designer student dj pta model artist brauer glaser
    """,
    helpers="""
    gemeindeschwester krankenpflegeschüler altenpflegeschüler helferin hebamme krankenschwester krankenpfleger altenpfleger pflegehelfer pflegefachfrau pflegefachmann pflegefachkraft pflegekraft nachtpfleger altenpflegehelfer altenpflegeschüler arzt ärztin kinderarzt kinderärztin zahnarzt zahnärztin chirurg internist arzthelfer erzieher kinderpfleger sozialarbeiter sozialpädagoge
    sozialassistent heilerziehungspfleger heilpädagoge lehrer grundschullehrer pädagoge psychologe therapeut physiotherapeut ergotherapeut logopäde tagesmutter tagesvater kindheitspädagoge dolmetscher übersetzer sprachmittler pfarrer pastor diakon imam mfa medizinische_fachangestellte medizinischer_fachangestellter
    heilpraktiker rettungssanitäter notfallsanitäter sanitäter betreuer schulbegleiter integrationshelfer reinigungsleiter professor dozent wissenschaftler bibliothekar mediator justizangestellte koordinator stationshilfe pflegehilfskraft hauswirtschaftskraft
    """,
    endings=("", "in", "innen", "s", "n", "en", "r", "lehrling", "meister", "meisterin", "geselle", "helfer", "helferin", "gehilfe", "lehre"),
    offices="anwalt rechtsanwalt notar polizist praktikant hausmeister beamter pförtner student azubi jurist apotheker taxi vertreter model",
    no_heads="""
    systemsprenger quereinsteiger rollstuhlfahrer radfahrer autofahrer beifahrer mitfahrer falschfahrer anführer rechnungsführer protokollführer aufsichtsführer gesprächsführer fallführer beobachter ansprechpartner bewohner mitarbeiter jugendarbeiter sozialarbeiter streetworker fallmanager vermieter stellvertreter elternvertreter babylotse familienlotse kinderlotse elternlotse stadtteillotse lotse lotsin lotsinnen sachbearbeiter haushaltshilfe familienpfleger dorfhelfer familienhelfer erziehungshelfer unruhestifter stimmungsmacher kochen gruppenleiter lehren wirten arten fischen malern verfahrensbeistand besserwisser bundeskanzler ofen wurmmittel eltern bauern müllern hausfrau hausmann
    """,
    openers="""
    Ausbildungsstelle_zur Ausbildungsstelle_zum Ausbildungsstelle_als Ausbildungsplatz_zur Ausbildungsplatz_zum Ausbildungsplatz_als Job_als Gesellin_als arbeitet_als arbeite_als arbeiten_als arbeitete_als gearbeitet_als jobbt_als jobbe_als jobbte_als gejobbt_als tätig_als angestellt_als beschäftigt_als Ausbildung_als Ausbildung_zum Ausbildung_zur Lehre_als Lehre_zum Lehre_zur Umschulung_zum Umschulung_zur Umschulung_als gelernte gelernter gelernten gelernt_als ausgebildete
    ausgebildeter studierte studierter Beruf: Berufe: Ausbildung: Tätigkeit: von_Beruf Job_als Stelle_als Minijob_als Saison_als Frühschicht_als Nachtschicht_als Spätschicht_als Arbeit_als selbständig_als selbstständig_als verdingt_sich_als lernt_gerade Quereinstieg_als Meisterprüfung_als Praktikum_als Gesellenbrief_als war_zuletzt_als
    """,
    is_words="ist war sei wird wurde bin früher ehemals ehemaliger ehemalige ehem. Ex- vormals zuletzt pensionierter pensionierte selbständiger selbstständiger selbstständige arbeitsloser lernt macht fährt eigentlich auch als",
    family="mutter vater kindsmutter kindsvater kindesmutter kindesvater km kv mama papa oma opa großmutter großvater bruder schwester tante onkel ehemann ehefrau mann frau partner partnerin lebensgefährte lebensgefährtin freund freundin sohn tochter stiefvater stiefmutter",
    copulas="ist war sei wird wurde bin früher ehemals ehemaliger ehemalige frühere früherer ehem. vormals pensionierter pensionierte lernt auch",
    pronouns="er sie ich",
    articles="der die den dem des beim zum zur vom unser unsere unserem unserer unseren ein eine einen einem einer kein keine keinen jeder jede diesem dieser dieses diese ihr ihre ihrem ihrer ihren sein seine seinem seinen mein meine meinem meinen frau herr herrn neue neuen neuer alte zuständige zuständigen",
    no_jobs="einzige einziger erste erster letzte mutter vater kind folge grund beispiel team ersatz alleinerziehende alleinerziehender person frau mann hilfe ausgleich ergänzung vollzeit teilzeit pflegekinder pflegemutter honorarkraft",
    closers="gearbeitet arbeitet arbeiten arbeitete beschäftigt tätig angestellt gejobbt von_Beruf",
    agents="erin er eurin eur istin ist antin ant login loge grafin graf entin ent mann frau kraft gehilfin hilfe",
    no_agents="rentner rentnerin witwer mutter vater bruder schwester tochter partner partnerin schüler schülerin alter mieter nachbar ältester jüngster wieder aber immer leider kinder später weiter patient patientin student studentin haushalt verlobter unser mieter absolvent bewohner bewohnerin kettenraucher raucher raucherin erstgebärende single ehefrau ehemann hausfrau hausmann halbbruder halbschwester berliner berlinerin hamburger abiturient",
    units="Jahre Jahren J. Lj.",
)
