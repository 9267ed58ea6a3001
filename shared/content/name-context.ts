/** The words around a word that tell whether it names somebody. Lower case. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** What people do or are, right after their name. */
export const signOfPerson = words(`
  är var har hade gör gjorde ska skall skulle kan kunde vill måste får fick säger sa sade tar tog kommer kom går gick
  blir blev brukar verkar låter lät skriker pratar snackar avbryter suckar skyller glömmer missar ljuger vägrar sitter
  jobbar tycker tror vet behöver borde lyssnar svarar fryser hälsar kör slutar lämnar bestämmer bryr hjälper aldrig
  alltid jämt inte själv sätter ger håller ser hör ringer skriver klagar gnäller skrattar surar läser äter lägger
  is isn’t isn't was wasn’t wasn't has hasn’t hasn't had does doesn’t doesn't did didn’t didn't never always keeps kept
  needs wants gets got says said talks makes made should shouldn’t won’t won't can’t can't can could would must
  interrupts takes took thinks refuses shouts yells ignores helps decides knows plays shares slams rolls treats lies
  leaves comes goes forgets blames complains laughs listens speaks gossips still just doesn hates loves likes
`);

/** Of those, what only people do: it tells even where the word is the name of a month or of a virtue. */
export const onlyPeople = words(`
  skriker pratar snackar avbryter suckar skyller glömmer ljuger tar tog fryser sitter jobbar hjälper helps vägrar tycker tror vet lyssnar svarar hälsar bryr
  säger sa sade klagar gnäller skrattar surar ringer never keeps kept says said talks wants thinks interrupts refuses
  shouts yells ignores knows shares slams rolls blames complains laughs listens speaks gossips doesn’t doesn't
`);

/** How people are said to be and to do, after "is", "does" and the like. */
export const personalQuality = words(`
  always never rude late lazy mean angry loud bossy drunk unfair sloppy arrogant awful alltid aldrig jämt lat sur elak
  otrevlig dum arg högljudd slarvig nonchalant lata sen orättvis den
`);

export const monthNames = words('april may june august juni juli maj augusti january mars');

/** Virtues and the like, which also "are" something. */
export const thingWords = words(`
  grace hope joy faith art patience love charity destiny liv fred dawn summer autumn justice trinity harmony serenity
  chance melody page heaven tor dag saga stig sten bill mark set will van else med ben
`);

/** Unsure names that are places first of all. */
export const placeNames = words(`
  brooklyn paris sydney madison savannah virginia georgia florence geneva carolina victoria chelsea dakota dallas
  austin lincoln jackson jefferson kent milton orlando santiago francisco trent denver india camden houston alexandria
  windsor israel paris milan vega nova valborg
`);

/** After these comes somebody, even where the word is the name of a month. */
export const personBefore = words('with ask tell told trust hos åt');

/** After these a capital word is a place. */
export const placeBefore = words('in at near i vid på från inom outside utanför the last next this since until during');

/** These make a name the name of a room, a project, a tool, a saint. */
export const thingBefore = words(`
  rum rummet mötesrum mötesrummet konferensrum konferensrummet sal salen lokal lokalen projekt projektet project system
  systemet verktyget appen tjänsten servern roboten lex sankt sankta saint hotel hotell stormen kvarteret room tool
  version avtalet hurricane storm modellen
`);

export const thingAfter = words(`
  room project system building street app tool server office version team avenue road teamet rummet projektet systemet
  gatan appen
`);

/** What is said about nobody in the room. */
export const setPhrases =
  /kalle anka|hans och greta|robin hood|murphy[’'´]?s law|(?:ada )?lovelace-?|ada lovelace|byggare bob|bob the builder|svarte petter|ben (?:&|and) jerry|pippi långstrump|emil i lönneberga|karl för sin hatt|for pete[’']s sake|tom,? dick and harry|jack of all trades|maria montessori|carl von linné|peter ?-?princip(?:en|le)|tim och minut|moment 22/giu;

/** A family name of a form that only family names have. */
export const surname = /^(?!Eric|Sams)\p{Lu}\p{Ll}{2,}(?:sson|ssons|qvists?|kvists?|ströms?|grens?)$/u;

export const titleBefore = /^(?:herr|fru|fröken|mr|mrs|ms|miss|dr|prof|professor)$/iu;

/** Roles that one person holds. Only asked about, never held. */
export const roleWords = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:(?:\\p{L}+-?)?chefen|bossen|rektorn|receptionisten|vaktmästaren|ordföranden|teamledaren|gruppledaren|arbetsledaren|projektledaren|produktägaren|kassören|sekreteraren|praktikanten|vikarien|lärlingen|föreståndaren|direktören|samordnaren|vd[:’]?n|vd)s?',
    '(?:min|vår|våran|er|deras)(?: \\p{L}+)? (?:chef|boss|rektor|ordförande|vd|teamledare|gruppledare)s?',
    '(?:den )?nya (?:tjejen|killen|kollegan)s?',
    "(?:the|my|our|her|his|their) (?:(?:new|own|line|team|shift|department|big) )?(?:boss(?! level)|manager|ceo|director|receptionist|team lead(?:er)?|supervisor|chair(?:man|person|woman)?|treasurer|principal|head of \\p{L}+|intern|janitor|caretaker|secretary)(?:[’']s)?",
    'the new (?:guy|girl|colleague|hire)',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
