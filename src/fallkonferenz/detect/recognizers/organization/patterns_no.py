"""Norwegian kinds of institutions (both written forms). Source: own selection after the services named in barnevernsloven,
barnehageloven, opplæringslova and helse- og omsorgstjenesteloven."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.organization.terms import Terms

TERMS = Terms(
    before="""
    Ammepoliklinikken Barnepoliklinikken poliklinikken Øyeklinikken augeklinikken tannklinikken bakeriet kolonialen Glasmagasinet Sparebanken Grendehuset grendahuset Ungdomshuset Villa verkstedet verkstaden kiosken kafeteriaen prosjektet prosjekt Treffpunkt Møteplassen møteplassen Barnevernvakt barnevernvakta barnevernvakten Landbrukskontoret Taxi Hotellet frivilligsentralen Frivilligsentralen Statens_barnehus Fysioterapi Logopeden logopedtjenesten Ergoterapi Fontenehuset Fylkesmannen Statsforvalteren_i Blå_Kors Redd_Barna
    ungdomsklubben krisesenteret_i bydelshuset bydel MS ms M/S Statens_barnehus skulane helsehuset barnehagen barnehage avdeling avdelinga avdelingen avd avd. skolen skulen helsestasjonen legekontoret legesenteret familiesenteret familiens_hus Familiens_hus familievernkontoret krisesenteret barneverntjenesten barnevernet_for habiliteringstjenesten tolketjenesten behandlingsstaden behandlingssenteret omsorgssenteret
    sykehuset sjukehuset menigheten moskeen hotell hotellet restaurant kafé kafeen pizzeria frisørsalong fengsel trålaren ringnotbåten Rema Kiwi Joker Spar Coop Bunnpris Meny Nortura Kirkens_Bymisjon Caritas Familiens_hus Frelsesarmeen Røde_Kors Universitetssykehuset Sykehuset Espira Læringsverkstedet FUS hurtigbåten
    """,
    endings="kontoret senteret teamet mottaket",
    adjectives="",
    acronyms="NAV BUP HABU PPT DPS UNN ABUP BUPA BUPP BFE ARA RBUP ATV DMS",
    after="""
    kammerensemble friidrett barselgruppe mánáidgárdi skuvle oppvekst rusklinikk settefisk sykestue poliklinikk barnepoliklinikk legegruppe lufthavn bydelshus familiehus frivilligsentral mottak transittmottak hospits pensjonat gjestehus storkjøkken kjøpesenter bilverksted musikklag teaterlag turlag
    kor kyrkjekor kirkekor mannskor songlag spelemannslag spellag ungdomslag bygdekvinnelag sanitetsforening grendelag velforening
    vidaregåande_skole videregående_skule skolekorps ungdomskorps mottakssenter bygdemuseum fengsel gymnas røde_kors kjøre-_og_rideklubb barnehage barnehager naturbarnehage gardsbarnehage friluftsbarnehage skole skule barneskole barneskule ungdomsskole ungdomsskule grunnskole sentralskole sentralskule oppvekstsenter videregående vidaregåande videregående_skole vidaregåande_skule folkehøgskole folkehøgskule kulturskole kulturskule voksenopplæring vaksenopplæring helsestasjon jordmortjeneste legekontor legesenter legevakt helsehus helsesenter sykehus sjukehus universitetssykehus universitetssjukehus sykehjem sjukeheim sykestue sjukestugu sykestugu omsorgssenter bo-_og_behandlingssenter behandlingssenter rehabiliteringssenter avlastning avlasting barnebolig familiesenter familievernkontor barnevernkontor barnevernteneste barneverntjeneste krisesenter kommune fylkeskommune bydel menighet pinsemenighet sokn kyrkje kirke kirkelige kapell moské bibliotek folkebibliotek badeland svømmehall idrettslag idrettsforening skytterlag skyttarlag rideklubb ballklubb fotballklubb musikkorps korps bondelag avløserlag tannklinikk fysioterapi fysikalske distriktspsykiatriske_senter tingrett politistasjon lensmannskontor brannstasjon flystasjon fjellstue fjellstugu skisenter gjestgiveri fiskebruk fiskemottak gartneri hagesenter bofellesskap bufellesskap ressurssenter flyktningmottak asylmottak voksenopplæringssenter barne-_og_familietjeneste helsestasjon_for_ungdom verkstad verksted
    """,
    firms="Settefisk Kolonial Bakst Rørservice Båtservice Systove Hytter Gullsmie Treteknikk Drift Laks Fisk Sjømat Havbruk Bruk Sagbruk Trevare Møbel Transport Buss Skyss Taxi Hotell Camping Kro Kafé Regnskap Rekneskap Bygg Betong Verft Bakeri Renhold Byggservice Elektro Rør Maskin Helse Omsorg Energi Laft Bilpleie Smådyr Fjellfisk Marine Manufaktur Brygge Mekaniske Mottak Avløsning Slakteri Meieri Vaskeri Frisør 4H Landbruk",
    legal="AS ASA IL IF FK SK BK SA ANS DA KF HF",
    compounds="barnehagen skolen skulen kirka kyrkja sykehuset tunet heimen bruket kyrkja barnehage legesenter legekontor",
    common="barne ungdoms grunn folkehøg høg høy vidare folkehøgskule gards natur bygde nabo by lands universitets lokal stor kultur musikk kveld vaksen før små morgon vin ut etter sommar spesial fri bo kvile sjuke gamle alders pleie ny sag fiske familie hel nær folke privat steiner barneskule for år bruk sykepleie kjøre fag",
    links="St. Sankt Hellige nr « \" »",
    clubs="IL FK SK BK",
    no_names="""
    og i på med til fra frå for om når som er var har skal vil kan sier seier ringer ringte ringde skriver skriv den det de dei en ei et ein eit min din sin hans hennes hennar vår deres deira hvilken noen nokon ingen ingen alle hver kvar denne dette same samme annen anna andre ny nye gamle egen eigen riktig bra feil første fyrste mor far barnet barn tlf telefon kl i dag
    lege psykolog lærer lærar personale pedagog rektor styrer styrar leder leiar ifølge ifølgje samt uten utan etter før under over ved hos hjå mot siden sidan men at hun ho han vi me jeg eg dere de ikke ikkje bare berre også òg nå no så da då der her hit dit alltid aldri hvorfor kvifor hvordan korleis hva kva hvem kven møte møtet time tid plass jordmor mens eller både
    helsesykepleier helsesjukepleiar helsestasjonen barnehagen skolen skulen barnevernet bup nav ppt offentlig vanlig vanleg videregående vidaregåande norsk norske åpen open kommunal privat felles liten stor hel halv god mye mykje sammen saman
    """,
)
