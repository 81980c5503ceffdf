"""Names that are ordinary words as well, by language; own lists, in lower case.

The memory of a case takes such a word for the name only where the model sees at least a hint of a name.
"""

from __future__ import annotations

from fallkonferenz.core.entities import Language

_DE = """
abend acker adler ahorn alt amsel anders apfel arm august bach bäcker bad ball band bär bauer baum becker berg bergmann bett beyer bieber bier bitter
blank blau blum blume blüte böhm bogen bohne born böttcher braun breit brot bruch brück brücke brunner bruder brunnen buch bunt burg busch christ dank daum decker degen deutsch dick dorn
dreher dürr ebel eber eberle ecke eckstein edel ehrlich eich eiche eis engel ernst esser essig ewald falk fall fass faust feder feld fels fest feuer fiedler fink fisch fischer flach
fleck fleischer flieder flink flor förster frank franke frei freitag freud freund friede fried frisch frisch froh fröhlich fromm frost fuchs funk fürst gabel gabriel gans garten gärtner gast geiger geist
gerber glas glaser glück gold gott götz graf grau greis grimm groß grün grund gut haas hafer hahn hammer hand hase haupt haus heide heil heim heiland heinz held hell henker herbst hering herr herrmann herz heuer
himmel hirsch hirt hirte hof hoffmann hoffnung holz honig horn huber hübsch hummel hund hunger hut igel iris jäger jahn jahr jasmin jung junge jünger junker kaiser kalb kalt kamm kammer kamp kanne kaplan kastner
katze kaufmann keck kegel keil keller kern kiefer kiesel kind kirche kirsch kirsche klar klee klein kling klug knecht knopf knorr koch kohl könig kopf korb korn kost kraft krämer krank kranz kraus krause krebs kreis
kreuz krieger krone krug krüger kuhn kuh kummer kunst kunz kurz kuss küster lamm land lang lange laub laut leber lehmann lehrer leicht lerche licht lieb liebe liebling lilie lind linde linden link locke lohmann lohn
löwe lustig luft lux mai mann mark markt marsch maurer maus mehl meier meise meister merk mertens messer metzger milch mild mohn mohr mond montag moor moos morgen most mücke müller münch mund münz mut mutter nacht nagel narr nebel
neu neubauer neumann noll not nuss ober ochs opitz ort ost oster ostern otter otto pabst papst paul pech peter petersilie pfaff pfarr pfau pfeffer pfeifer pfeil pfister pflug pilz pohl post preis probst quell rabe rad rapp rasch
rat rauch raum rebe recht regen reich reif reiter rettich richter ried riese ring ritter roggen rohr römer rosa rose rosen rost rot roth rübe ruhe rund sack sahm salz sand sander sattler sauer schade schäfer schaf schall
scharf schatz schein schenk schick schiff schilling schimmel schlag schlosser schlüter schmal schmid schmidt schmied schmitz schneider schnell schnitzer schön schramm schreiber schreiner schröder schubert schuh
schuhmacher schuler schüler schulz schulze schumacher schuster schütz schütze schwab schwarz schwan schweiger schwert seele seemann segen seidel seiler seitz selig sanft silber singer sommer sonne sonntag sorge sorg
spatz specht speck sperber sperling spiegel spieler spitz springer stadler stahl stark stamm star stein steiner stern stich stille stock stolz storch storm strauß strauch streit strobl stroh strom sturm süß tag tanne taube
teich teufel thal thron tisch topf trapp traub traube trost tuch ulm unger unruh urban vater veit viola vogel vogt voigt voll wagner wahl wald walter wand warm wasser weber weg weide weigel weihnacht wein weise weiß weit
welle welt wendt werner west wetter wicht wiese wild wind winkel winkler winter wirt wirth witt witz wolf wolff wolke wolle wunder wunderlich wurm wurst zahn zange zander zart zaun zeit ziegler zimmer zimmermann zucker zweig zwick
celle essen hagen halle kiel lage leer melle regen rosenheim selb singen wesel werl wiesel viersen bunde brake ende felde linden hamm greifen rum may ida fee kai tim hanna sina ella pia nora malte
herta gloria victoria hope grace faith joy angel prince blessing precious destiny kevin amor luz sol cruz mercy bonheur patience emmanuel
""".split()

_SV = """
ahl alm ask asp axel back bark berg bergman björk björn blad blom blomma bo boman borg brand brink bro brod bror brun by bäck dag dahl dal dans dovre duva ed ek eld elg eng ess fager fall falk fara fast fin fisk fjell fjäll flink fors fred fri frid frida frisk frost
frö fura fågel glad glans gran grann gren grip grund gull gustaf hagel hall halm hane harald hav hed heder hell hellman helt het hjort hjälm holm hov hult hurtig hägg häll högberg is ivar jarl ju jul juni kall karm karl kjell klang klar klint klok klöver knut kraft krona kruse kula kvarn kvist käck
lager land larm lax lejon lek lilja lilla lind linda linn liv ljung ljus lo lock lod lov love lugn lund lust lycka lång lärka löf löv majken malm man mark mars mast mild mo modig moln mor morgon my myra mård mås möller nilsson noll nord norr ny nyman näs nöjd olle orm os park pil på
palm pil post quist rapp rask ris ren ro ros rosa rot rud rung rydh rå råd rönn sand saga sal sann sax sejr sel seger sig sik silver sixten sjö skarp skog skog skytt sköld slott smed snygg sol sommar spets spjut sprint stark steen sten stig stjerna stjärna stolt storm strand strid ström stål sund sunne svan
svart svärd sy syrén säll söder sörby tall tapper tavast tindra tor torn torp tro trogen trygg träff tuva tyst ulv udd uggla unge ung vall varg vass ved vesper vide vik vild vilja vind vinge vinter viola vis vit våg vår väg väster vän åker ål ås åsa älv äng ärlig ö öberg öman öst
alva vera rut runa svea siv tora stella ella nova luna juni iris jasmin hedvig sky hanna ida linnea malva melker milton freja ture tage tyra valter ville enar
alvesta arvika hofors hedemora kil mora orsa sala säter tierp trosa vara åmål hjo eda ed ekerö gagnef lund lysekil malå mark nora nybro rättvik tanum tibro boden hede sveg
""".split()

_NO = """
aas alm ask asp bakk bakke bakken bang bekk bekken berg berge bjerke bjørk bjørn blom blomst bo borg bratt brekke brenden bro broen bru brun by bye bø børge dag dahl dal dale dalen damm dokken dybdal egge eid eide eik eikeland elg elv elvestad eng enge engen eriksen even
fall falk fjell fjeld flaten flo foss fossen frost fred fri frid fugl fure furu gard gaard glad gran grann grav gren grønn grøn gull haga hage hagen hall halvor ham hamar hamre han hansen hare haug hauge haugen hauk hav hegg hell helle helg helga her hjelle hjort hol holm holme holt hov hus høst hoff
is iver jul juul kirke kjær klokk klev kleiv kleppe krog krok krag kvam kvern kvist kval land lang lange larve lauv lerke li lia lid lie liv li lind lio lo lohne loe lund lunde lund lycke lykke lyng lys lønn løkke løken mo moe moen mork mor my myhr myr myra myren mæhle møller nes ness nord nordli nygård ny
odd ola or orm os palm post rask rein reinen ren ringen ringdal rise ro rom ros rosa rud rud rust ry rød rønning røst sand sande sanden sandvik saga sel seter sivert sjø sjøli skar skau skog skogen skjold skaar skår sky slett sletten smed snø sol solberg solli sommer stein sten steen stav sti stien stige stokk storm strand stranden stubb sund sunde sunniva svart sve svend
sverd sve sæter sør tang tangen teig tjern tor torp torg tro trygg tue tun tveit tveiten ulv ung vaag vang vangen vann var vatn vedde vei veg vest vid vida vigdis vik viken vilde villa vind vinter vold voll vår vågen væring vår våg øde øst øye ørn øy øyen åmot ås åse åsen å aa
alvdal bergen bodø elverum fauske flå gol hamar hof hol horten lier lom luster molde moss nes nord odda ringebu rana rollag sel ski sogn sola stange stord stryn time tinn trysil vang vik voss ål ås alta eid sand sande
ronja sander tiril tuva vilja saga solveig hope grace glory faith joy angel prince blessing mercy luna nova iris jasmin frida siv stella ella storm vår birk
""".split()

ORDINARY_NAMES: dict[Language, frozenset[str]] = {
    Language.DE: frozenset(_DE),
    Language.SV: frozenset(_SV),
    Language.NB: frozenset(_NO),
    Language.NN: frozenset(_NO),
}
