/**
 * Words that people at work use for the same thing, in Swedish and English: the bridge between the two languages that
 * letters alone cannot give. A concept belongs to a topic; both count, the concept more.
 *
 * A word stands for itself and whatever it begins: `agenda` finds "agendan". A leading `*` finds it inside a compound as
 * well ("morgonmöte"), a trailing `.` only as a whole word. Several words are a phrase.
 *
 * Our own selection, by topic and trade; `docs/suggestions.md` says how well it does.
 */
export interface Concept {
  readonly topic: string;
  /** Separated by `|`. */
  readonly words: string;
}

const concepts: Readonly<Record<string, readonly string[]>> = {
  meetings: [
    '*möte.|*mötet|*möten|mötes|sammanträd|meeting|standup|stand-up|stå-upp|retro|workshop|*konferens|apt.|arbetsplatsträff|*avstämning|planeringsdag|all-hands|sprintplan|*utbildningsdag',
    'agenda|dagordning|underlag|handlingar|förbered|prepare|pre-read|i förväg|in advance|beforehand|dagen innan|day before|purpose|syfte',
    'i tid.|på utsatt tid|punktlig|sen till|minuter sen|on time|punctual|start late|starts late|börjar sent|drar över|drar ut på|över tiden|overrun|run over|runs over|go over time|slutar i tid|end on time|ending on time|slutar när|slutar aldrig|tar slut i tid',
    'pratar hela tiden|tar all plats|tar över|dominer|talutrymme|ordet|airtime|dominate|talk over|same people talk|same voices|pratar mest|bara chefen pratar|runda|round table|go round|alla får prata|kommer till tals|get a word|speak up|turn to speak|höras',
    'kunde varit ett mejl|kunde ha varit ett mejl|could have been|onödig|pointless|unnecessary|waste of time|slöseri med tid',
    'protokoll|anteckning|minutes of|meeting notes|meeting minutes',
    'digitalt möte|digitala möten|kamera|camera|mute|skärmdel|screen share|videomöte|video call|hybridmöte',
    'sitter med mobilen|mobiler|on their phones|laptops open|skärmar på möten|multitask',
  ],
  decisions: [
    '*beslut|bestäm|bestämt|decision|decide|makes the call|call the shots|sista ordet|final say',
    'rivs upp|river upp|ändras igen|ändrar sig|reopened|overturned|u-turn|change their mind|changes again|undone',
    'skriv ner|skriver ner|skrivs ner|nedskriv|skriva ner|dokumenter|written down|write down|write it down|document|docs.|på ett ställe|one place|samlat|samma kanal|wiki|intranät|intranet',
    'varför|why.|anledning|skäl.|skälet|reason|rationale|bakgrunden till',
    'transparen|öppet med|öppenhet|insyn|openness',
    'förändr|omorganis|reorgan|changed|change.|changes.|nya rutiner|new routine',
    'påverka|medbestäm|delaktig|influence|having a say|have a say|asked before|tillfrågade innan|involved in',
  ],
  information: [
    '*information|informer|inform.|informed|besked|nyhet|update|uppdatering|får veta|få veta|få reda på|hear about|find out|in the loop|kommunik|kommunic|communic|når fram|reaches everyone',
    'korridor|bakvägar|ryktes|rykten|rumou?r|rumor|rumour|grapevine|corridor|hallway|efter alla andra|last to know|first to know|sist att få',
    '*veckobrev|nyhetsbrev|newsletter|anslagstavla|notice board|whiteboard|tavlan',
  ],
  handover: [
    '*överlämn|överrapport|*rapportering|*rapport.|*rapporten|handover|hand over|handoff|hand-off|lämnar över|lämna över|avrapport',
    '*pass.|*passet|passen|*skift|nattpass|kvällspass|dagpass|night shift|day shift|late shift|early shift|shift|next crew|nästa gäng|pågående pass',
    'natten|nattpersonal|night staff|nights|during the night|på natten|dagpersonal|day staff|kvällspersonal|nattens',
    'logga|logg|loggbok|journal|log.|logbook|log book|noter i systemet|signera|sign off',
    'det som hänt|vad som hänt|what happened|what has happened|status från|läget|lägesrapport',
    'jour.|jouren|*jourschema|beredskap|on call|on-call|oncall|pager',
    'halvfärdig|halvgjort|half-finished|half done|left undone|lämnar kvar|ligger kvar|blir liggande|left for the next|kvarlämn',
  ],
  schedule: [
    '*schema|schedul|rota.|rotas|roster|planeringen av pass|arbetsschema|turlista',
    'schemat kommer|kort varsel|short notice|last minute|sista minuten|too late|way too late|för sent|alldeles för sent|i god tid|well ahead',
    'helg|lördag|söndag|weekend|saturday|sunday|storhelg|bank holiday|röda dagar|public holiday|christmas|julafton|jobba jul',
    'byta pass|byta dag|byta tur|byt pass|bytt pass|passbyte|swap|swapping|trade shifts|shift trade',
    '*extrapass|övertid|overtime|extra shift|hoppa in|inhopp|täcka upp|cover for|cover shifts|dubbelpass|double shift',
    'bemann|underbemann|short staffed|short-staffed|understaff|staffing|staff shortage|för få|too few|not enough people|sjuk|sick|frånvar|absen|vikarie|temp.|temps|substitute|supply teacher|hands on deck',
    'semester|vacation|ledighet|annual leave|leave request|day off|days off|ledig|lediga dagar|föräldraledig|sommarschema',
    'flex|flextid|arbetstid|working hours|start times|gå hem|go home|leave on time|sluttid',
  ],
  fairness: [
    'samma person|samma gäng|samma folk|same people|same person|same ones|alltid jag|always me|always the same|alltid samma|några få|a few of us',
    'rättvis|orättvis|fair|unfair|jämnt|ojämn|fördel|distribut|share of|turas om|take turns|rotera|rotate|lika villkor|equal',
    'favoris|favourit|favorit|gräddfil|särbehandl|special treatment|olika regler|rules for some',
  ],
  help: [
    '*hjälp|help|stötta|stöttar|stöttning|support each|supporting each|rycka in|rycker in|ställer upp|ställa upp|back each other|have my back|backup|avlasta|lend a hand|pitch in|give a hand',
    'be om hjälp|ber om hjälp|fråga om|ask for help|asking for help|våga fråga|dumma frågor|dum fråga|stupid question|silly question|känna sig dum|feel stupid|vad kan jag ta',
    'tillsammans|ihop.|together|gemensamt|samarbet|collaborat|cooperat|team up|teamwork|lagarbete|pair.|pairing|parprogram|två på|two people|två och två|in pairs|parvis|jointly|jobba med andra|work with others|mellan avdelning|across team|silos',
    'drunkn|drown|kör ihop sig|struggl|kämpar ensam|sitter med sitt|left alone with|silo.|stuck|kör fast|fastnar',
    'dela med sig|delar kunskap|kunskapsdel|share knowledge|knowledge sharing|lära av varandra|learn from each other|tips',
  ],
  newcomers: [
    '*introduk|introduce|introducer|onboard|intro.|inskolning|induction|first week|första veckan|first day|första dag|second day|andra dag|börjar jobba|start here|started here|alla som börjar|those who start',
    'nyanställd|ny kollega|nya kollegor|*ny här|new here|new colleague|newcomer|new hire|new starter|new people|new staff|nya.|nykomling|nybörjare|junior|elever på praktik|praktikant|intern.|trainee|lärling|apprentice',
    'fadder|mentor.|mentorer|handledare|buddy|mentoring|supervis|gå bredvid|går bredvid|shadow|bredvidgång|upplärning|lär upp|lära upp|teach new|visar runt|show around|showed me|visade mig|showing the ropes',
    'timvikarie|sommarvikarie|timanställd|inhyrd|konsult|bemanningsföretag|agency staff|agency worker|contractor|från bemanning|summer staff|sommarjobb|seasonal|bemanningen',
    'checklista|checklist|manual|handbok|handbook|instruktion|how-to|guide.|behörighet|access card|passerkort|inloggning|nycklar|koder|name badge|namnskylt',
  ],
  respect: [
    'hälsa.|hälsar|hälsad|säger hej|hej.|god morgon|godmorgon|say hello|says hello|say hi|greet|good morning|morn.',
    '*respekt|respect|bemöt|kindness|kind.|snäll|vänlig|friendly|polite|artig|hänsyn|considerate|dignity|värdig|trevlig',
    'lyssna|listen|tas på allvar|taken seriously|hör på|blir hörd|be heard|being heard',
    'suck.|suckar|blick|himla|himlar|ögon|rolling eyes|roll their eyes|eye-roll|eye roll|sigh|minspel|fnys|kroppsspråk|body language',
    'skämt|skoj|driver med|punchline|joke|joking|laugh at|skrattar åt|ironi|sarkas|sarcas|jargong|banter|teasing|retas',
    'mobb|bully|bullie|kränk|trakass|harass|insult|förolämp|nedlåtande|condescend|patroni|sexis|racis|rasis|dialekt|brytning|accent.|bakgrund|where people come from|hudfärg|könsord',
    'tonläge|tone of voice|ton.|otrevlig|oförskämd|rude|yell|shout|skrik|skriker|snäs|harsh|skäll|svordom|swear|höjer rösten|raise their voice|tone.',
    'avbryter|avbruten|interrupts|interrupted|interrupting|låta tala till punkt|tala till punkt|cut off|mitt i en mening|mid-sentence|pratar i mun',
    'bakom rygg|behind my back|behind each|behind people|behind someone|skitsnack|skvall|gossip|talk about people|prata om varandra|med mig inte om mig|talar om andra|med den det gäller|baktal|backstab|via andra',
  ],
  belonging: [
    'bjud|inbjud|tillfråg|invite|invited|asked along|frågar alla|everyone is asked|inkluder|includ|få vara med|får vara med|höra till|hör till|belong|gemenskap|one of us|part of the team|räknas',
    'utanför|utestäng|utfryst|frys ut|exclu|left out|outsider|ensam.|ensamt|lonely|ignorera|ignored|osynlig|invisible',
    '*grupperingar|klick.|klickar|clique|inner circle|inre gäng|inre krets|gäng.|gänget|in-group|us and them|vi och dom|vi och de|vi mot|polaris',
    'tystnar|tysta när|go quiet|goes quiet|silence when|blir tyst',
    '*fika|lunch|coffee break|break room|pausrum|personalrum|lunchrum|staff room|canteen|matsal|sitta vid|where to sit',
    'roligt|kul.|skratt|fun at|laugh together|humor|humour|glädje|joy|after work|aktivitet|activity|lagfest|fest.|party|julbord|teambuild|social event|lära känna|get to know',
    'språk|language|svenska.|in english|på engelska|tolk|translate',
  ],
  learning: [
    'misstag|*fel.|blev fel|gör fel|går fel|gick fel|mistake|error|failure|fail.|fails|failed|went wrong|goes wrong|snett|missar|en miss|gjort bort|screw up|screwed up|messed up|slip up|slip-up|klantat|sabbat',
    'syndabock|skuld|skyll|blame|scapegoat|finger-point|point fingers|peka finger|pekas ut|vems fel|någons fel|whose fault|bestraff|punish',
    '*avvikelse|incident|*tillbud|near miss|near-miss|deviation|reporting|anmäla|anmäler|riskobserv|arbetsskad|work injury|olycka|olyckor|accident',
    'lära av|lär av|lär oss|lära oss|lärde|lärdom|learn from|learning|learn|lesson learn|utvecklas|develop.|kurs.|kurser|*utbildning|training|kompetens|skill',
    'prova|testa.|testar|experiment|trial|try things|try new|try something|pilot.|something new|något nytt|nya idéer|new ideas|förslag|suggestion|allowed to try|få försöka|misslyck',
    'våga|vågar|dare.|daring|brave|modig|courage|trygg nog|safe to|rädd|afraid|fear',
    'går igenom|gå igenom|*utvärder|retrospektiv|evaluat|review what|look back|postmortem|post-mortem|reflekt|reflect|ta reda på varför|root cause|rotorsak|samma fel|same bug|upprepas|happens again|om och om igen',
    'erkänn|admit|own up|ärlig|honest|säga som det är|säger det direkt|säga det direkt|tell it like|berätta.|berättade att',
  ],
  focus: [
    'lugn.|lugnt|lugna|tyst.|tysta|quiet|silent|arbetsro|ostörd|ostört|uninterrupted|undisturbed|fokus|focus|koncentr|concentrat|deep work|i fred|ifred|in peace|lugn och ro|lugn o ro|stängd dörr|door closed|closed door|mötesfri|meeting-free|no meetings|utan möten|without meetings',
    'avbrut.|avbryt|avbrott|störd|störs|stör.|störning|interrupt|distract|disturb|någon kommer in|knackar på|popping in|tap on the shoulder|var femte minut',
    'kontorslandskap|öppet landskap|öppna landskap|open plan|open-plan|buller|noise|noisy|ljudnivå|högljud|loud|headset|headphone|hörlurar',
    '*meddelande|chatt|chat.|message|teams.|slack.|notis|notification|ping.|pings|plingar|pling|sms|whatsapp|messenger|gruppchatt',
    '*mejl|mail.|mails|*e-mail|email|e-post|inbox|inkorg',
    'kväll.|kvällar|kvällen|evening|efter jobbet|after work hours|after hours|after working|efter arbetstid|fritid|free time|nåbar|reachable|tillgänglig|available|utanför arbetstid|outside work|även på helgen|söndagskväll|när man är ledig',
    'svara direkt|svarar inte|svar samma|reply|respond|response time|answer right away|svarstid|väntar sig svar|expect an answer|expect answers|förväntar sig svar',
    'telefon|ringer|phone call|phone calls|samtal|call.|calls',
    'planeringstid|planera|planning time|förberedelsetid|time to plan|hinner aldrig planera|egen tid',
  ],
  remote: [
    'hemifrån|distans|remote|working from home|work from home|hybrid|på plats|in the office|kontorsdag|office day',
  ],
  feedback: [
    '*återkoppl|feedback|kritik|critic|synpunkt|konstruktiv|constructive|code review|kodgranskning|kommentarer på',
    'tack.|tacka|thank|beröm|praise|uppskatt|appreciat|uppmärksam|notice|noticed|märker att man|gjort något bra|bra jobbat|bra jobb|well done|good job|good work|recogni|erkänsla|firar|fira.|celebrat|klapp på axeln|pat on the back|ser vad man gör|blir sedd|be seen|feel seen',
    'direkt till|få höra|höra det direkt|rakt på|straight to|face to face|öga mot öga|to my face|säga till direkt|medarbetarsamtal|lönesamtal|one-to-one|1:1',
    'inför alla|inför andra|inför hela|inför kund|inför elev|in front of|in public|publicly|offentligt',
  ],
  roles: [
    '*ansvar|responsib|accountab|owner.|ägare|ownership|äger.|assignee|på vems bord|whose job',
    'vem som gör|vem gör|vem som ska|vem bestämmer|vem som bestämmer|who does|who is doing|who decides|nobody knows who|ingen vet vem|roll.|roller|rollerna|role|tydlig|otydlig|clear.|clearly|unclear|förvänt|expectation|expected of',
    'gör samma sak|duplicate work|dubbelarbet|double work|mellan stolarna|falls between|ingen gör|nobody does|ingen tar|alla tror att|everyone thinks|someone else will|nån annan|någon annan gör|somebody else',
    'mandat|befogen|within my area|inom mitt område|utan att fråga|without asking|self-managed|själv bestämma|bestämma själv|decide about|decide for myself|let me decide|decide myself|empower|autonom|mikro|micromanag|detaljstyr|lita på|litar på|trust|förtroende|tillit',
    'löfte|löften|lovar|lovat|promise|håller vad|keep our word|follow through|följer upp|följs upp|uppföljn|follow up|follow-up|rinner ut i sanden|fizzle|comes to nothing|inget händer|händer inget|händer ingenting|nothing happens|glöms|forgotten|säger att man ska|said they would',
    'deadline|leverans.|hinner inte|inte hinner|inte håller|saying early|say early|säga till i tid|flagga|raise early|till när|by when|försen|delayed|sen leverans',
  ],
  leadership: [
    'chef.|chefen|cheferna|chefer|boss|manager|*ledning|leader|ledare|ledarskap|rektor|principal|platschef|enhetschef|teamledare|team lead|gruppledare|arbetsledare|supervisor|foreman|product owner|produktägare',
    'säger en sak|säger olika|olika besked|mixed messages|say one thing|says one thing|different things|motstridig|contradict|kläm|caught between|olika prio|pull in different|åt olika håll',
    'närvarande chef|ser aldrig chefen|never see the|ute på golvet|on the floor|walks around|synlig chef',
  ],
  workload: [
    '*prio|priorit|brådsk|bråttom|urgent|akut|viktigast|most important|allt på en gång|everything at once',
    'stress|utbränd|burn.?out|burnout|burned out|överbelast|overload|för mycket|too much|too many|tidspress|time pressure|tempo|pace|hets|pressad|orkar|exhaust|utmatt|slut när man',
    'arbetsbelast|workload|*belastning|arbetsbörda|arbetsmängd|caseload|ärendemängd|för många ärenden|för många elever|stora klasser|class sizes|mängden',
    'säger nej|säga nej|say no.|saying no|tackar nej|släppa.|drop.|drops|sluta med|stop doing|välja bort|vad som får vänta|what can wait',
    '*paus.|pauser|paus|rast.|raster|rasten|rasterna|lunchrast|break.|breaks|återhämt|recover|rest.|vila|ta igen sig|äta i lugn|äta sin lunch|eat lunch',
  ],
  tidiness: [
    'städ|clean|tidy|ordning|stökig|rörig|skräp|sopor|mess.|messy|a mess|trash|garbage|rubbish|smuts|dirty|bombnedslag|kaos|chaos|plocka undan|plockar undan|städa efter|clean up after|tidy up|after yourself|efter sig|efter dig',
    'kök|kitchen|disk.|disken|diska.|diskar|diskmaskin|dishes|dishwasher|kaffebryggare|coffee machine|kylskåp|fridge|mugg|mug.|mugs',
    'ställ tillbaka|lägg tillbaka|sätt tillbaka|put back|put it back|put things back|back where|put the|tillbaka på sin plats|return the|lämna tillbaka|på rätt plats|in its place|laddning|ladda.|laddas|on charge|charging|charger|laddare',
    'förråd|lager.|lagret|stock room|stockroom|storage|store room|storeroom|supplies|hyll|shelf|shelves|material slut|tar slut|run out|runs out|out of stock|fylla på|fyller på|refill|restock|beställ|order new',
    'truck|forklift|pall.|pallar|pallet|gångar|gångarna|aisle|snubbl|trip over|halk|emergency exit|nödutgång|blocker|skyddsutrust|hjälm|safety gear|safety shoes|varsel|protective',
    'lokal.|lokaler|premises|temperatur|kallt|varmt|ventilat|parkering|parking|möbl|chair|skrivbord|desk.|rum.|rummet|rooms|omklädning|locker|toalett|toilet|salen|klassrum|classroom',
  ],
  tools: [
    'system.|systemet|verktyg|tool.|tools|software|dator|computer|laptop|teknik|it-stöd|it support|inlogg|login|password|lösenord|app.|appen|krångl|strul|fungerar inte|funkar inte|never work|doesn.t work|broken|trasig|går sönder|kraschar|crash',
    'skrivare|printer|kopiator|kopiering|copier|projektor|projector|skärmar|screens|scanner|skanner|handdator|terminal|kassasystem|utrustning|equipment|gear.|maskin|machine|hittar aldrig|can never find|never find',
    'test coverage|deploy|release|build.|pipeline|teknisk skuld|technical debt|legacy|bug.|bugg|buggar|bugs|ticket|ärende.|ärenden|jira|backlog',
  ],
  encounters: [
    'kund.|kunder|kunden|kunderna|customer|client.|clients|gäst.|gäster|guest|besökare|visitor|medborgare|citizen|sökande|applicant|klient',
    'patient|brukare|vårdtagare|resident|boende|omsorgstagare|anhörig|närstående|relatives|next of kin|families',
    'elev.|elever|eleven|eleverna|student|pupil|barn.|barnen|children|kids|föräld|parent|vårdnadshavare',
    'hot.|hotar|hotad|hotfull|hota|threat|threaten|våld|violen|aggress|slag.|slår|hits|attack|utåtagerande|arg.|arga|angry|förbannad|furious|skriker på oss|screams at us|shout at us|yell at us|otrevliga kund|rude customer|upprörd|upset',
    'ensam i|ensam med|ensam på|stå ensam|står ensam|själv i kassan|ensamarbete|lone work|working alone|work alone|being alone|alone with|alone at|på egen hand|gå två|gå ensam|go in twos|in pairs|larm|alarm|panic button|väktare|vakt.|vakten|security guard|guard|ordningsvakt',
    'kassa.|kassan|till.|tills|checkout|counter|disken i receptionen|reception|receptionen|front desk|support-samtal|kundsamtal|kundtjänst|customer service|helpdesk',
    'hembesök|home visit|tough visit|svåra besök|svåra samtal|tough call|svårt samtal|hard conversation|difficult conversation',
    'debrief|efterprat|avlastningssamtal|prata om det efteråt|talk about it after|someone to talk to|någon att prata med|tar man med sig hem|tar med sig det hem|take it home|krisstöd|crisis support|samtalsstöd|handledning|dödsfall|dies|död|death|trauma|stöd efter|support after',
  ],
  pay: ['lön.|löner|lönen|högre lön|salary|pay.|wage|bonus|förmån|benefits|friskvård'],
};

export const vocabulary: readonly Concept[] = Object.entries(concepts).flatMap(([topic, entries]) =>
  entries.map((words) => ({ topic, words })),
);
