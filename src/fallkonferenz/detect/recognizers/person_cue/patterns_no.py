"""Norwegian words (both written forms) that stand before a name. Source: own selection; closings as Språkrådet lists them."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.person_cue.cues import Cues

CUES = Cues(
    titles="fru herr frøken frk. hr. dr dr. doktor prof. professor pastor imam søster syster familien familie fam. ekteparet tante onkel",
    title_fillers="dr dr. doktor med. professor",
    families="familien familie ekteparet søsknene tvillingene tvillingane syskena",
    roles="""
    mor mora moren mamma mammaen mammas far faren pappa pappaen mormor mormora morfar farmor farmora farfar bestemor bestemora bestemoren bestefar bestefaren oldemor oldefar tante tanta onkel onkelen sønn sønnen son sonen guten datter
    datteren dattera dotter dottera søster søsteren søstera syster systera bror broren storesøster storesøsteren storesyster storesystera storebror storebroren lillesøster lillesøsteren lillebror lillebroren veslesøster
    veslebror veslebroren veslesyster veslesystera halvbror halvsøster halvsyster halvbroren stefar stefaren stemor stemora tvillingbror tvillingsøster kusine kusina fetter fetteren søskenbarn syskenbarn nevø niese
    svigermor svigermora svigerfar svigerinne svoger samboer samboeren sambuar sambuaren mann mannen kone kona ektemann ektemannen ektefelle barnefar barnefaren kjæreste kjæresten eksmann eksmannen eks eksen
    nabo naboen venn vennen venninne venninna venninnen venninnene kamerat kameraten fostermor fosterfar gutten jenta jenten babyen barnet hunden katten nabokona
    jordmor jordmora jordmoren helsesøster helsesykepleier helsesykepleieren helsesjukepleiar helsesjukepleiaren sykepleier sykepleieren sjukepleiar lege legen fastlege fastlegen barnelege barnelegen overlege psykolog
    psykologen lærer læreren lærar læraren kontaktlærer kontaktlæreren kontaktlærar kontaktlæraren pedagog pedagogen barnehagelærer barnehagelærar styrer styreren styrar styraren rektor rektoren assistent assistenten
    fagarbeider fagarbeidar barnevernspedagog saksbehandler saksbehandlar saksbehandleren koordinator koordinatoren tolk tolken fysioterapeut logoped spesialpedagog ped.leder ped.leiar pedleder pedagogisk_leder pedagogisk_leiar prest presten
    soknepresten diakon diakonen imamen familieterapeut terapeut miljøterapeut ergoterapeut barnevernskonsulent veileder rådgiver rådgivar trener treneren trenar helsefagarbeider støttekontakt besøkshjem kollega kollegaen vikar vikaren
    """,
    owners="hans hennes hennar min mi si sin sitt deres deira vår til åt",
    naming="heter heiter hette heitte kalles kalla kallast kalt kallet kaller kallar ved_navn ved_namn født_som fødd_som stavar staver staves stavast",
    labels="""
    Navn Namn Fornavn Fornamn Etternavn Etternamn Barnets_navn Barnets_namn Barn Barnet Barn_1 Barn_2 Barn_3 Borna Søsken Sysken Mor Far Mora Foreldre Foresatte Føresette Foresatt Føresett Foresatt_1 Foresatt_2 Føresett_1 Føresett_2 Barnefar
    Pasient Pas. Pas Bruker Brukar Elev Gjelder Gjeld Ang. Angående Vedr. Vedrørende Til_stede Til_stades Tilstede Deltakere Deltakarar Deltaker Møtt Forfall Meldt_forfall Referent Møteleder Møteleiar Ordstyrer Ordstyrar
    Samtaleleder Samtaleleiar Fra Frå Til Kopi Kopi_til Cc CC Kopi: Skrevet_av Skrive_av Ført_av Utfylt_av Meldt_av Melder Meldar Innmelder Henvist_av Tilvist_av Henviser Koordinator Ansvarlig Ansvarleg Ansvar Saksbehandler Saksbehandlar
    Kontaktperson Kontakt Kontaktlærer Kontaktlærar Familie Familien Stefar Stemor Mormor Morfar Farmor Farfar Bestemor Tante Onkel Samboer Sambuar Ektefelle Sønn Son Datter Dotter Bror Søster Syster Tolk Jordmor
    Helsesykepleier Helsesjukepleiar Fastlege Lege Barnelege Psykolog Lærer Lærar Rektor Styrer Styrar Pedagog Pedagogisk_leder Pedagogisk_leiar Ped.leder Ped.leiar Underskrift Signatur Sign Sign. Avsender Avsendar Mottaker Mottakar
    Nærmeste_pårørende Pårørende Næraste_pårørande Innringer Innringar Hvem Kven Kontaktpersoner Foreldra Teamleder Stafettholder Stafetthaldar Verge Tilsynsfører Veileder v/ V/
    """,
    surname_first="navn namn barnets_navn barnets_namn pasient pas. bruker brukar elev gjelder gjeld mor far vedr.",
    greetings="Hei Heisann Hallo Hei_hei Kjære Kjære_deg God_morgen God_dag Morn Takk Halla Heia",
    closings="""
    Mvh MVH M.v.h. Vh Med_vennlig_hilsen Med_venleg_helsing Med_vennleg_helsing Vennlig_hilsen Venleg_helsing Vennleg_helsing Beste_hilsen Beste_helsing Med_hilsen Med_helsing Hilsen Helsing Hilsning Klem Klemmer Klem_fra
    Mange_hilsener Mange_helsingar Varm_hilsen Hjertelig_hilsen Hjarteleg_helsing Kjærlig_hilsen Ha_det Ha_det_bra Hilsen_fra Helsing_frå Hilser Helsar e.f. Etter_fullmakt Stor_klem Hils
    """,
    nobody="""
    alle alle_sammen dere de dykk du deg kollega kolleger kollegaer kollegaen team teamet venner vener mamma pappa mor far mormor farmor morfar farfar foreldre og eller med til fra frå for den det de en ei et ein eit jeg eg hun ho han vi me som i på
    barn barnet søsken sysken ja nei ingen ingenting ukjent se sjå tlf telefon mobil adresse dato alder født fødd f bup nav ppt ppt barnevernet barnevern helsestasjonen helsestasjon skolen skulen skole skule barnehagen barnehage politiet legen legekontoret
    sykehuset sjukehuset habiliteringen koordinator jordmor lege fastlege psykolog rektor lærer lærar pedagog styrer styrar sykepleier helsesykepleier helsesjukepleiar sjukepleiar tolk mvh hei takk hilsen helsing klem punktum
    punkt komma kolon ny linje avsnitt når nå no hvor kor hva kva hvem kven hvordan korleis om at er har var blir vert skal kan vil sier seier sa går
    mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag januar februar mars april mai juni juli august september oktober november desember bekymring mål plan tiltak språk yrke situasjon bakgrunn spørsmål
    kl ca ev mm osv bl pga alene aleine gravid sykmeldt sjukmeld frisk død arbeidsledig begge delt uten utan ikke ikkje aldri mange god morgen kveld din sin mi min si to tre fire
    liten lille vesle store yngre eldre yngste eldste opplysninger henvisning tilvising journal notat møte møtet familien familie sms bti bydel kommune tannlege jul påske tusen
    """,
    compounds="familien familia barna borna søsknene ungene ungane tvillingene gutane guttene mora faren",
    numbered="Vitamin Hepatitt Klasse Gruppe Type Fase Del Hus Plan vitamin hepatitt klasse gruppe type",
    units="år mnd mnd. md. månader måneder uker veker",
)
