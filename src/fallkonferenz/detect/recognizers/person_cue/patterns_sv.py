"""Swedish words that stand before a name. Source: own selection; closings as Språkrådet's Myndigheternas skrivregler gives them."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.person_cue.cues import Cues

CUES = Cues(
    titles="fru herr fröken frk. hr dr dr. doktor prof. professor pastor imam syster familjen fam. farbror tant makarna handl.",
    title_fillers="dr dr. doktor med. professor",
    families="familjen familj paret syskonen tvillingarna kollegan",
    roles="""
    mamma mamman mammas pappa pappan mor mor modern moder far fadern fader mormor morfar farmor farfar mormodern farfadern moster faster morbror farbror gammelmormor gammelfarfar son sonen dotter dottern syster systern bror brodern
    storasyster storebror lillasyster lillebror storasystern lillebrodern halvbror halvsyster halvbrodern halvsystern styvfar styvmor styvpappa styvmamma bonuspappa bonusmamma plastpappa tvillingbror
    tvillingsyster kusin kusinen syskonbarn barnbarn svärmor svärfar svägerska svägerskan svåger svågern sambo sambon särbo man mannen maken make hustru hustrun fru frun fästman fästmö flickvän pojkvän ex exet exman exsambo
    granne grannen väninna väninnan vän vännen kompis kompisen kontaktperson familjehemsmamma familjehemspappa flickan pojken bebisen barnet tjejen killen katten hunden barnmorska barnmorskan bvc-sköterska
    bvc-sköterskan sköterska sköterskan sjuksköterska sjuksköterskan distriktssköterska skolsköterska skolsköterskan läkare läkaren barnläkare barnläkaren överläkare psykolog psykologen kurator kuratorn skolkurator
    socialsekreterare socialsekreteraren handläggare handläggaren lärare läraren förskollärare förskolläraren pedagog pedagogen fröken rektor rektorn logoped logopeden fysioterapeut arbetsterapeut specialpedagog
    tolk tolken dietist familjebehandlare boendestödjare kontaktpersonen behandlare koordinator samordnare mentor mentorn tränare tränaren präst prästen pastor diakon diakonen imamen kollega kollegan advokat barnskötare resurspedagog
    undersköterska syskonet ledsagare granntanten hyresvärden
    """,
    owners="hans hennes min sin deras vår ert till",
    naming="heter hette kallas kallad kallade kallar namnet vid_namn född_som stavas stavar alias",
    labels="""
    Namn Förnamn Efternamn Barnets_namn Barn Barnet Barn_1 Barn_2 Barn_3 Syskon Mor Far Mamma Pappa Modern Fadern Vårdnadshavare Vårdnadshavare_1 Vårdnadshavare_2 Vårdn.havare VH VH1 VH2 Förälder Föräldrar Förälder_1 Förälder_2
    Patient Pat Pat. Klient Elev Gäller Ang. Angående Ang Ärende Närvarande Deltagare Frånvarande Kallade Ordförande Sekreterare Vid_pennan Vid_tangenterna Antecknat_av Anteckningar Protokollförare Justerare
    Från Till Kopia Cc CC Kopia_till Upprättad_av Upprättat_av Skrivet_av Av Handläggare Ansvarig Ansvar Ansvarig_handläggare Samordnare Kontaktperson Kontakt Anmälare Uppgiftslämnare Familj Familjen Styvfar Mormor Morfar
    Farmor Farfar Moster Faster Sambo Make Maka Son Dotter Bror Syster Tolk BVC-sköterska Barnmorska Läkare Barnläkare Psykolog Kurator Skolsköterska Rektor Pedagog Förskollärare Lärare Underskrift Undertecknad
    Remittent Remiss_från Avsändare Mottagare Inskickat_av Dragande Föredragande Uppringd_av Samtal_med Vem Aktuellt_barn Sign Sign. Signatur Socialsekreterare Rapport_av Distriktssköterska
    """,
    surname_first="namn barnets_namn patient pat pat. klient elev gäller mor far ang.",
    greetings="Hej Hejsan Hallå Tjena Tja Kära Käre Bästa Bäste Hej_hej God_morgon Godmorgon Tack Hejdå",
    closings="""
    Mvh MVH M.v.h. Med_vänlig_hälsning Med_vänliga_hälsningar Vänliga_hälsningar Vänlig_hälsning Vänligen Hälsningar Hälsning Hälsn Hälsn. Bästa_hälsningar Varma_hälsningar Många_hälsningar Hjärtliga_hälsningar
    Med_hälsning Hälsar Kram Kramar Kramar_från Kram_från Puss_och_kram Vh VH Allt_gott Tack_på_förhand Ha_det Ha_det_gott Enligt_uppdrag e.u. Vid_pennan
    """,
    nobody="""
    alla allihopa allihop ni du kollegor kollega kollegan team teamet arbetslaget vänner mamma pappa mor far mormor farmor morfar farfar föräldrar och eller med till från för den det de en ett jag hon han vi som i på
    barn barnet syskon ja nej ingen inget okänd okänt saknas se tel telefon mobil adress datum ålder född fd f bvc bup soc socialtjänsten socialkontoret försäkringskassan migrationsverket förskolan förskola skolan skola polisen sip vårdcentralen
    familjecentralen habiliteringen sjukhuset mödravården barnmorska barnmorskan läkare läkaren kurator kuratorn psykolog psykologen rektor lärare pedagog socialsekreterare handläggare sjuksköterska sköterska
    samordnare tolk logoped mvh hej tack hälsningar hälsning kram punkt komma kolon ny rad stycke när hur vad vem var varför om att är har var blir ska skall kan vill säger sa går
    måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december oro mål plan beslut språk yrke situation bakgrund åtgärd frågor
    kl ca ev mm osv bl pga fr tom ensam gravid sjukskriven frisk avliden arbetslös gemensam båda delad utan inte aldrig stort många varmt god morgon kväll snälla du er ert din sin
    två tre fyra ett enda liten lilla stora yngre äldre yngsta äldsta uppgifter uppgift remiss journal anteckning möte mötet familjen familj sms
    """,
    compounds="familjen familj barnen syskonen tvillingarna pojkarna flickorna mamman pappan",
    numbered="Vitamin Hepatit Klass Grupp Typ Fas Del Hus Plan vitamin hepatit klass grupp typ",
    units="år mån månader m. v. veckor mån. åring",
)
