/**
 * Swedish words for recovery phrases: common, short, unlike each other also without the dots and rings of å, ä and ö, and
 * none that anybody would mind. Six of them make more than 60 bits.
 */
export const swedishWords: readonly string[] = `
abborre åder advent affisch aften agenda åker akrobat äkta akvarium albatross album ålder alfabet älg allvar
almanacka altan älv ambulans ananas äng ängel änglalik ängsull anka ankare ansikte antenn apelsin apotek applåd
äpple aprikos april åra arena arkiv ärlig armband ärta artikel artist asfalt åska astronom atlas åtta ättika
augusti äventyr avokado axel backe badboll badkar badrum bagage bagare båge bageri bakelse balans balett balkong
ballong balsam bälte bambu banan bandage bandy banjo bank barack bark barn barometer basar basket bastu båt
batteri bäver beige bensin berättare berg besked besök betong bibliotek bild biljett bilresa bingo biograf björk
björn björnbär blåbär blad blåklocka blandning blåsa blåsippa blick blixt block blomkål blomma blus blyerts
böcker bokhylla bokmärke bokskog boll bomull bonde bord borg börja borste boskap botten brädspel braxen bredd
brev brevlåda bricka brigg bringa brist broccoli bröd broder bröllop broms brosch brunn brygga bryggeri bubbla
buffé bulle burk buske buss butik byrå byxa campare cello cement cirkel cirkus citat citron cykel cymbal dagbok
dagg dal damm dans dansbana datum december deckare deg dekal delfin detalj diagram dialog dikt dikter dimma
diskant diskussion djungel docka doft doktor domherre domino dörr dörrmatta dotter dragon dragspel drake drama
dricka dröm droppe drottning druva dryck dubbel duk dunge dusch dvärg eko ekollon ekorre ekvator elefant elev
ember enbär energi enhet ensemble entré episod estrad eter etikett evig exempel expert fabel fabrik fackla fågel
falk fält familj fantasi farfar färg färja farkost farled fasad fasan fåtölj favorit feber februari femton fena
fernissa fest fiber ficka ficklampa figur fikon film filosof filt finger fink fiol fisk fiskmås fjäder fjäll
fjärd fjäril fjord flagga flamingo flamma flaska flod flöjt flotte fluga flygel flygplan flytt folk fönster
fontän föräldrar form förort förråd forsa fossil fotboll fotograf fråga frakt fredag frimärke frisör fröjd frost
frukost frukt fullmåne fylla fyrtorn gädda gaffel galax galleri galopp garage gärde garderob gardin garn gås
gata gatlykta gavel gelé geni giraff gitarr glad glädje glans glasögon glass glimt glob glöd gnista gök golv
gondol göra gorilla grädde graf gran granit grankotte gräns gräs gräsmatta gråsparv gratis grind gripa gris
grönsak grotta grupp gryning gryta guld gullviva gummi gunga gurka gyllene gymnast häftig hage hagel häger hägg
hål håll hallon halm hälsa halsduk halv hammare hamn hämta handduk handel handske hängmatta hårborste hare
harmoni harpa hassel häst hastighet hatt hav havre havtorn hedersgäst helg helium hem hemlighet hemma hink hiss
hjälm hjälp hjärta hjort hjul hög höjd hök höna honung horisont höst höstlöv hotell hövding humla hummer humor
hund hundra husvagn hydda hylla hyvel idol idrott igelkott iglo indigo industri ingefära insekt insjö intryck
invigning isberg isbjörn istapp jacka jaguar januari järn järnväg jasmin jättestor jazz jeans jord jordgubbe
jubel juice juli jultomte juni juvel kabel kabin kadett kaffe kajak kaka kaktus kalas kalender kalkon källa
källare kamel kamera kamin kamrat kanal kandidat kanel känguru kanin kanot kapten karamell kardemumma kärna
karneval karta kåsa kassa kastanj kastrull katalog katt kavaj kedja keps ketchup kikare kilo kimono kiosk kittel
kiwi klack klänning klarinett klass klippa klister klocka klot klöver klubba knäck knapp knopp knut kofot kokbok
kokos koltrast komet kommun kompass kompis konfekt konsert konst kontor köp kopp koppar korall korg korint kork
korn körsbär korsord kort kostym kotte krabba kraft krans krita krokodil krokus krona krukväxt krydda kryddor
kub kula kulle kupé kurs kust kvadrat kvalitet kväll kvarn kvast kvist kyckling labyrint lådbil ladugård
lägenhet läger lagom lagun lakan lakrits lampa land landskap lång länk lapp lärare lärka laser läsk lastbil låt
lavendel lax legend lejon lek lektion lergök lilja limpa lind lingon linjal linje liter livboj ljud ljung ljus
ljusstake lodjur loft logga lojal lok lön lördag lott löv lugn lunch lupp lutfisk lyckad lykta lyrik lysande
magasin magnet mahogny maj majs makaron makrill målning mamma månad måndag mandarin mandel måne manet mängd
mango mantel maraton märke marmelad marmor mars marsch marsvin maskin maskros massage mässing mast maträtt
matsal matta medalj medel mejeri mekanik melodi melon meny meter metod middag mikrofon miljö miljon mineral
minister minne mint minut mirakel mitten mjöl mjölk möbel mobil mod modell moln moped morgon mormor morot morse
mosaik mossa möte motell motor muffin mugg mulen munspel murgröna museum musik muskot mussla mustig mynta myra
mysig mystik näbb näckros nagel nål näsa nät natt natur navel navigera nejlika nektar neon nickel nio nit nivå
njuta nöje nordan norrsken nöt notis novell november nummer nyckel nyfiken nyhet nypon oas oboe ocean offert öga
ögla okapi ökenräv oktav oktober oliv olympisk omelett ömsint onsdag opal opera öppen orange ord ordbok orgel
origami öring orkan orkester orkidé öron örtagård ost öster ostron övning oxe packning padda paddel påfågel paj
paket palats palett palm panda panel panna papegoja papper paprika paradis parasoll park parkett pärla pärm
päron påse pasta pastej patent paus pedal peka pelare pelikan pendel pengar penna pensel peppar perfekt period
perrong persika pilot pincett pingvin pinje pionjär pirat pistasch pizza plakat planet plank plåster plåt plats
plommon poet pokal pollen polo ponny popcorn porslin portal post potatis praktik presenning present prick prins
problem produkt program propeller protest prova pudding puder puls pumpa punkt purjolök pussel pyramid rabarber
rabatt racket råd radio rådjur råg rak räka raket räkning räls ramp rand rapport raps rätt rävhona rebus recept
redskap regel regn regnbåge rektor renhet reporter resa reskassa reva revir ribba riddare rik rim ring
ringblomma rips ris ritning robot rock röd rodna rök rolig rom ropa ros rosett rosmarin röst rova rubin
rullgardin rum runsten rutin ryggsäck rymd rytm säck sadel saffran saft såg saga säker säl sälg sallad salong
salt samarbete samba samtal sand sandal sandlåda sång sannolik såpa sax scen scout segel segla sekel sekund
selleri semester senap september serie servett sfär siden signal sill silver simma singel sirap siren sits sjal
själv sjö sjöman sju skål skänk skärgård skarv sked skepp skidor skiffer skinka skiss skjorta skog skola sköld
skördefest skorpa skotte skridsko skrift skrivare skruv skugga skulptur släde slalom slända slev slips slöja
slott slut smaragd smedja smörgås smultron smycke snäll snigel snö snöboll snöflinga snöre socka socker soffa
sökare sol solros solsken sommar sonat söndag sopran sorbet sork spade spann spänne spår spark sparris spegel
spel spenat spets spindel spira spis sport stad stål stam stängsel start station staty stava stege stekpanna
stjärna stöd stol stork storm stövel sträcka stråke strand strumpa student stuga stund styrka succé sudd sugrör
summa svamp svan sväng sylt symbol syrén system syster tabell tablett tack täcke tåg tak talare tallrik talltita
tält tand tändare tång tango tapet tårta tavla tävling taxi teater tecken tegel tekanna teknik telefon tema
tennis teori termos text tid tidning tiger timjan timme tinning tisdag titel tjäder toffel tomat tomte ton topp
torg torka torn torsdag torv töväder trä tråd trädgård tradition trädkoja träff trafik traktor trampolin trapets
trappa trast tratt trio tröja tröst trots trumma trumpet tub tuba tulpan tum tunnel tupp turist tvål tvätt
tvilling tydlig tyg ufo uggla ull ullgarn ungdom universum uppfinnare urtavla utflykt utkik utsikt utter väder
vädur våg vägg vagn väktare vaktel val välkommen vallmo valross vals vän vanilj våning vänlig vante vår värd
vårdag varg värld varm värme vas väska vass väst vatten vax växel växthus vecka vega vik vikt vilja villa vind
vinter viol violett visa vision viska visp vitlök vitsippa volym vråk yacht ylle yoga yrsnö zebra zenit zink zon
`
  .trim()
  .split(/\s+/);
