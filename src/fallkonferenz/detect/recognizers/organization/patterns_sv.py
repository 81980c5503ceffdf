"""Swedish kinds of institutions. Source: own selection after the services named in socialtjänstlagen, skollagen and hälso- och sjukvårdslagen."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.organization.terms import Terms

TERMS = Terms(
    before="""
    projekt projektet Mötesplats mötesplatsen Träffpunkt träffpunkten Läkarhuset Läkargruppen Barnmorskegruppen Logopedbyrån Tolkservice Språkbron Korttidshemmet korttidsboendet Habiliteringscentrum Spädbarnsverksamheten Familjerådgivningen fältkontoret apoteket kvarteret ögonkliniken kvinnokliniken barnakuten vårdavdelningen Komvux Pingstvännerna missionskyrkan Salong Salongen Frisör Taxi Åkeri verkstaden bilverkstaden kiosken livsmedelsbutiken gården ridskolan teatern scoutkåren ungdomsgården fritidsgården träningsskolan anpassade_grundskolan specialskolan kulturskolan musikskolan folkhögskolan Råd_&_Stöd Barnahus
    fsk socialtjänsten beroendemottagningen medborgarhuset mottagningen krisjouren förskolan öppna_förskolan familjecentralen familjehuset familjeenheten avdelningen avdelning avd avd. skolan grundskolan gymnasiet fritids fritidshemmet daghemmet dagis barnmorskemottagningen ungdomsmottagningen vårdcentralen hälsocentralen mödravården barnhälsovården barnkliniken habiliteringen barnhabiliteringen kvinnojouren tjejjouren
    mansjouren socialjouren socialkontoret socialförvaltningen individ-_och_familjeomsorgen behandlingshemmet stödboendet boendet skyddat_boende hvb-hemmet HVB gruppboendet äldreboendet pizzerian pizzeria restaurang restaurangen café kaféet caféet hotell hotellet värdshuset bageri bageriet tolkbyrån rådgivningsbyrån åkeriet
    församlingen moskén kyrkan Equmeniakyrkan Svenska_kyrkan Pingstkyrkan Region Resursteamet Rosenlundsteamet elevhälsan skolläkarmottagningen föreningen länsföreningen stiftelsen Rädda_Barnen Röda_Korset Folkhälsan ICA Ica Coop Hemköp Willys Frälsningsarmén
    """,
    endings="mottagningen teamet jouren förvaltningen centralen huset",
    adjectives="",
    acronyms="FK AF HSL CSK SUS SÄS BVC MVC BUP BHV BMM HVB LSS-team IFO VC BB SFI IOP KAA ASIH",
    after="""
    närvård rehab hälsostation psykakut kvinnoklinik ögonklinik beroendeklinik folktandvård universitetssjukhus regionsjukhus barnsjukhus simhall båtklubb tennisklubb simallians sorgegrupp föräldragrupp barngrupp gård missionskyrka bönehus djurpark plåt mejeri tvätt
    kyrkokör gospelkör blåsorkester orkester hembygdsförening byalag scoutkår ridklubb
    öppna_förskola brygghus bvc bb förskola förskolor skola grundskola friskola gymnasium gymnasieskola folkhögskola dagis daghem fritids fritidsgård vårdcentral hälsocentral familjecentral sjukhus närsjukhus lasarett sjukstuga barnklinik barnmorskemottagning ungdomsmottagning kommun församling pastorat kyrka kyrkokör moské socialtjänst socialförvaltning socialkontor familjeenhet resursenhet behandlingshem äldreboende servicehus hemtjänst tingsrätt förvaltningsrätt polisstation brandstation räddningstjänst bibliotek simhall ishall sporthall gymnastikhall idrottsförening ridklubb fotbollsklubb sameby bryggeri glasbruk varv sågverk gruva plantskola handelsträdgård gästgiveri värdshus elevhem kvinnojour tjejjour välfärdsområde fsk familjehus resursteam öppna_förskola lanthandel frisörsalong bensinmack
    """,
    firms="Trafik Trä Mekaniska Måleri Bruk Bygg El Rör Golv Taxi Städ Hotell Camping Restaurang Krog Åkeri Bageri Mejeri Glasstudio Brygghus Rehab Såg Brädgård Trädgård Konditori Lantbruk Transport Service Lokalvård Montessori Bil Däck",
    legal="GIF GoIF AB HB KB IF IK BK FF SK HK GK IFK AIK FC IBK BoIS IS OK SS IP ekonomisk_förening",
    compounds="skolan gymnasiet förskolan kyrkan sjukhuset lasarettet vårdcentralen dagis gården avdelningen bruket gruvan jouren teamet mottagningen hemmet gymnasiets skolans",
    common="""
    grund gymnasie för hög folkhög låg mellan lågstadie högstadie mellanstadie sär särskole musik kultur mödravårds barnmorske ungdoms jour akut barn kvinno vuxen språk sprak skolläkar psykiatri bup öppenvårds slut sluten familje sjuk akut fritids lant bond präst herr ut in upp bak fram ny gammal trä för- skol
    tjej mans brott social dag natt hem barnhem vilo sjukhem elev kriminalvårds behandlings familjehem föräldra äldre service grann vård team pulka resurs elevhälso mobila barnhälso hembesöks skolhälso hälso om mot be an miss av neuropsykiatri rätts specialist läkar sköterske distriktsköterske tandvårds hel efter ridskol
    ride rid dans fjäll brand brottsoffer köks krog kris lags bemannings
    """,
    links="S:t S:ta Sankt Sankta nr \" ” »",
    clubs="IFK AIK IK IF BK GIF FC",
    no_names="""
    och i på med till från för om när som är var har ska vill kan säger ringer ringde skriver den det de en ett min din sin hans hennes vår er deras vilken någon ingen alla varje denna detta samma annan andra ny nya gamla egen rätt bra fel första mamma pappa barnet barn tel telefon kl idag igår imorgon nästa hela ingen
    sköterska sköterskan läkare psykolog psykologen kurator personal personalen pedagog rektor chef avdelning förskola skola enligt samt utan efter före under över vid hos mot sedan men att hon han vi jag ni inte inga bara också redan nu sen så då där här hit dit ännu alltid aldrig varför hur vad vem anmälan möte mötet tid tider plats barnmorska
    """,
)
