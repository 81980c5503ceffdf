"""Towns and municipalities of Norway and Sweden that the model takes for an institution where a sentence allows both ("tømrer på Notodden").

Written down from general knowledge of the map, without those that are ordinary words or first names, and without claim to be complete.
"""

from __future__ import annotations

_NORWAY = """
    Alstahaug Andøy Arendal Asker Askim Askøy Averøy Balestrand Ballangen Beiarn Bergen Bindal Birkenes Bodø Bremanger Brevik Brumunddal Brønnøysund Bryne Bykle Bærum Bømlo Drammen Drangedal Drøbak Egersund Eidskog Eidsvoll
    Eigersund Elverum Enebakk Engerdal Etnedal Evenes Evje Farsund Fauske Fedje Finnsnes Fitjar Fjaler Fjell Flekkefjord Flesberg Florø Folldal Fosnes Fredrikstad Frogn Froland Frosta Frøya Fyresdal Førde Gamvik Gaular Gausdal
    Geilo Gildeskål Giske Gjemnes Gjerdrum Gjerstad Gjesdal Gjøvik Gloppen Gol Gran Grane Gratangen Grimstad Grong Grue Gulen Hadsel Halden Halsa Hamarøy Hammerfest Haram Harstad Hasvik Hattfjelldal Haugesund Hemsedal Hjartdal
    Hjelmeland Hobøl Hokksund Holmestrand Hommersåk Honningsvåg Horten Hurdal Hurum Hvaler Hyllestad Hønefoss Hå Høyanger Høylandet Ibestad Inderøy Iveland Jevnaker Jondal Jølster Jørpeland Kabelvåg Karasjok Karlsøy Karmøy
    Kautokeino Kirkenes Klepp Kongsberg Kongsvinger Kopervik Kragerø Kristiansand Kristiansund Krødsherad Kvinesdal Kvinnherad Kviteseid Kvitsøy Kvæfjord Kvænangen Langesund Larvik Lebesby Leikanger Leirfjord Leirvik Leknes
    Leksvik Lenvik Lesja Levanger Lierne Lillehammer Lillesand Lillestrøm Lindesnes Lindås Lom Loppa Lunner Lurøy Lyngdal Lyngen Lærdal Lødingen Lørenskog Løten Malvik Mandal Marnardal Masfjorden Meland Meldal Melhus Meløy
    Meråker Midsund Modalen Modum Molde Mosjøen Moskenes Mysen Målselv Måløy Namdalseid Namsos Namsskogan Narvik Nesodden Nesseby Nissedal Nittedal Nordkapp Nordreisa Nore Notodden Nærøy Odda Oppdal Oppegård Orkanger Orkdal
    Osterøy Otta Overhalla Porsanger Porsgrunn Radøy Rakkestad Rauma Raufoss Rendalen Rennebu Rennesøy Rindal Ringerike Ringsaker Risør Rjukan Rognan Rollag Rygge Rælingen Røros Rørvik Røyken Røyrvik Salangen Saltdal Samnanger
    Sandefjord Sandnes Sandnessjøen Sandøy Sarpsborg Sauda Sauherad Selbu Seljord Sigdal Siljan Sirdal Skaun Skedsmo Skien Skiptvet Skjervøy Skjåk Skodje Snåsa Sokndal Sogndal Songdalen Sortland Spydeberg Stavanger Steigen
    Steinkjer Stjørdal Stokke Stokmarknes Stordal Storfjord Stranda Strømmen Stryn Suldal Sunndalsøra Surnadal Svelvik Svolvær Sykkylven Søgne Sømna Søndre Sørfold Sørreisa Sørum Tinn Tjeldsund Tjøme Tokke Tolga Torsken Tranøy
    Tromsø Trondheim Trysil Træna Tvedestrand Tynset Tysfjord Tysnes Tysvær Tønsberg Ullensaker Ullensvang Ulsteinvik Ulvik Utsira Vadsø Vaksdal Vanylven Vardø Vefsn Vegårshei Vennesla Verdal Verran Vestnes Vestby Vestvågøy
    Vevelstad Vikna Vindafjord Volda Vågan Vågå Værøy Ørsta Østre Øygarden Øyer Øystre Åfjord Ålesund Åmli Åndalsnes Årdal Åsnes Åseral
"""
_SWEDEN = """
    Alingsås Alvesta Aneby Arboga Arjeplog Arvidsjaur Arvika Askersund Avesta Bengtsfors Bjurholm Bjuv Bollebygd Bollnäs Borgholm Borlänge Borås Botkyrka Boxholm Bromölla Bräcke Burlöv Båstad Dals-Ed Danderyd Degerfors Dorotea
    Eksjö Emmaboda Enköping Eskilstuna Eslöv Essunga Fagersta Falkenberg Falköping Falun Filipstad Finspång Flen Forshaga Färgelanda Gislaved Gnesta Gnosjö Grums Grästorp Gullspång Gällivare Gävle Göteborg Götene Habo Hagfors
    Hallsberg Hallstahammar Halmstad Hammarö Haninge Haparanda Helsingborg Herrljunga Huddinge Hudiksvall Hultsfred Hylte Hällefors Härjedalen Härnösand Härryda Hässleholm Höganäs Högsby Hörby Höör Jokkmokk Järfälla Jönköping
    Kalix Kalmar Karlsborg Karlshamn Karlskoga Karlskrona Karlstad Katrineholm Kinda Kiruna Klippan Knivsta Kramfors Kristianstad Kristinehamn Krokom Kumla Kungsbacka Kungsör Kungälv Kvikkjokk Kävlinge Köping Laholm Landskrona
    Laxå Lekeberg Leksand Lerum Lessebo Lidingö Lidköping Lindesberg Linköping Ljungby Ljusdal Ljusnarsberg Lomma Ludvika Luleå Lycksele Lysekil Malmö Malung Mariestad Markaryd Mellerud Mjölby Motala Mullsjö Munkedal Munkfors
    Mölndal Mönsterås Mörbylånga Nacka Nordanstig Nordmaling Norrköping Norrtälje Norsjö Nybro Nykvarn Nyköping Nynäshamn Nässjö Ockelbo Olofström Orust Osby Oskarshamn Ovanåker Oxelösund Pajala Partille Perstorp Piteå Ragunda
    Robertsfors Ronneby Rättvik Salem Sandviken Sigtuna Simrishamn Sjöbo Skara Skellefteå Skinnskatteberg Skurup Skövde Smedjebacken Sollefteå Sollentuna Solna Sorsele Sotenäs Staffanstorp Stenungsund Stockholm Storfors Storuman
    Strängnäs Strömstad Strömsund Sundbyberg Sundsvall Sunne Surahammar Svalöv Svedala Svenljunga Säffle Säter Sävsjö Söderhamn Söderköping Södertälje Sölvesborg Tanumshede Tidaholm Tierp Timrå Tingsryd Tjörn Tomelilla Torsby
    Torsås Tranemo Tranås Trelleborg Trollhättan Trosa Tyresö Täby Töreboda Uddevalla Ulricehamn Umeå Uppsala Uppvidinge Vadstena Vaggeryd Valdemarsvik Vallentuna Vansbro Vaxholm Vetlanda Vilhelmina Vimmerby Vindeln Vingåker
    Vårgårda Vänersborg Vännäs Värmdö Värnamo Västervik Västerås Växjö Ydre Ystad Ånge Årjäng Åsele Åstorp Åtvidaberg Älmhult Älvdalen Älvkarleby Älvsbyn Ängelholm Öckerö Ödeshög Örebro Örkelljunga Örnsköldsvik Östersund
    Österåker Östhammar Övertorneå
"""
TOWNS = frozenset(f"{_NORWAY} {_SWEDEN}".split()) - frozenset("Fjell Grane Gran Gol Hå Østre Øystre Søndre Lom Odda Salem Tokke Stokke Nore Halsa Stranda Strømmen Grue".split())
