/**
 * First names in Sweden and the English-speaking world, with common nicknames, in three heaps by how much they look like
 * ordinary words. Where they come from, and how to make the list anew: docs/held-notes.md.
 */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Names that are no words: they count however they are written. */
export const clearNames = words(`
  aaliyah aaron abbas abbie abby abdi abdirahman abdul abdulla abdullah abel abigail abraham adam adan addison adnan
  adolf adrian adriana adrianna adrienne affe agda agnes agneta ahmad ahmed aicha aida aidan aiden aileen aimee aina
  aino aisha aishe akram alaa alaina alan alana alanna alayna albert alberta albertina alberto albin alec alejandra
  alejandro aleksandar aleksander aleksandr aleksandra alex alexander alexandra alexus alfonso alfred alfredo alice
  alicia alija alina alireza alisa alisha alison alissa allie allison allyson almir alondra alonzo alton alvin alyson
  alyssa amal amalia amanda amari amaya amelia amer amie amin amina amir amira amos amra anastasia anders andrea
  andreas andrej andrew andrzej andy anela angela angelia angelina angelique angelo angie anila anita anja anki anna
  annabelle anneke anneli annette anni annie anniina annika annmarie annso antero anthony antoine antoinette anton
  antonia antonio antti araceli arash arben archie arianna ariel arielle arif arlene armando armin arne arnold aron
  arthur artur arturo arvid aryan asad ashlee ashleigh ashley ashlyn ashlynn ashraf ashton asma asta astrid athena
  aubrey audra audrey avery axel axelina ayan ayden aylin ayse ayşe azad aziz azra bahar barbara barbora barbro barry
  bashar basma basse baylee beatrice beatriz bebban becca becky behnaz behrouz belinda bella bengt benita benjamin
  benke bennett bennie benny berit bernadette bernard bernhard bernice bernt berra bert berta bertha berti bertil
  bessie beth bethany betsy bettan betty beverly bianca bibbi bibi biggan bilal billie birger birgit birgitta bittan
  bjarne bjørn blaine blair blake blanca blerim bobban bobbi bobbie bodil boel bonita bonnie boppe boris bosse botvid
  braden bradford bradley brandi brandie brandon branka braxton brayden breanna brenda brendan brenden brendon brenna
  brennan brent brenton brett brian briana brianna brianne brice bridgett bridgette brita britney brittany brittney
  brock brody brooke brooklynn bror bruce bryan bryanna bryant bryce bryon bryson burak byron cade caden caitlin
  caitlyn cajsa caleb calle callie calvin cameron camila camilla camille camryn candace candice cara cari carin
  carina carissa carita carl carla carley carlos carlton carly carmen carola carole caroline carolyn carrie carroll
  casandra casey casper cassandra cassidy cassie catherine cathleen cathy cayden cecelia cecil cecilia cedric celia
  ceren cesar chadwick chandra chanel chantel charlene charles charlie charlotta charlotte charmaine chasity chelsey
  chelsie cheri cherie cheryl cheyanne cheyenne chloe chrille chris christa christel christer christi christie
  christin christina christine christoffer christopher christy chrystal ciara cierra cindy cissi claes claire clara
  clare clarence clarissa clark clas claudia clayton clifford clifton clint clinton clyde colby cole colette colin
  collin colton conner connie connor conny conor conrad constance cora corbin corina corinne cornelia cornelius
  cortney courtney craig crille cristal crister cristian cristina curtis cynthia dagmar dagny dalia dalton damian
  damien damion damon dane dani daniel daniela daniella danielle danne danny dante daphne darcy darian darin darius
  dariusz darko darla darlene darnell darrel darrell darrin darryl darwin daryl dave david davis davor dawson dayna
  deana deandre deanna deanne debbie debora deborah debra deena deepak deidre deirdre dejan delal delaney delbert
  delia delilah della delores deloris demetrius denis denise dennis derek derick deshawn desiree desmond destinee
  detlef devan devin devon dewayne dewey dexter diana diane dianna dianne diego dilan dillon dion diyar dominic
  dominick dominique donald donnell donnie donovan dora doreen dorian doris dorothy doug douglas doyle duane dulce
  duncan dusan dustin dwayne dwight dylan dzenita ebba eddie edgar edin edina edith edla edmund edna eduardo edvard
  edvin edward edwin eero efrain ehsan eija eila eileen einar eino eivor elaina elaine eleanor elena eleonora elham
  eliana elias elicia elif elijah elin elina elisa elisabet elisabeth elise elisha elissa eliza elizabeth ella elle
  ellen ellie ellinor elliot elliott ellis elof elon elsa elsie elton elvin elvir elvira elvis elvy elyse emanuel
  emelie emerson emil emilee emilia emilie emilio emily emina emine emma emmanuel emmett emmy emre emrik emsan enar
  engelbrekt enis enrique enya erhard eric erica erick ericka erik erika erin erkan erland erling ermin ernest
  ernestine ernesto ernie ernst ersa ervin esbjörn esmeralda esperanza esra esteban esther estrid ethan ethel eugen
  eugene eugenia eunice eva evald evan evelina evelyn everett evert eyad ezekiel ezra fabian fadi fadime fadumo
  faisal faiza fanny farah farhad fariba farid farida fatemeh fatima fatma fatmir fatuma faye felicia felipe felix
  ferdinand fernando fiffi filip filippa fille fiona fippe floyd foppa forrest francesca francine francis frankie
  franklin frasse fredde freddie freddy frederick fredrick fredrik fredrika frej freja frida frideborg fridolf frippe
  fritiof fritjof gabbe gabriel gabriela gabriella gabrielle gail galina garrett garry gary gavin gayle genevieve
  geoffrey georg george gerald geraldine gerard gerardo gerd gerda gerhard germund gerry gert gertrud ghazal gianna
  gideon gilbert gilberto gillian gillis giovanni gisela giselle gladys glenda glenn goran gordon gottfrid gracie
  graciela grayson greg greger gregg gregor gregory greta gretchen grzegorz guadalupe gudmund gudrun guillermo
  gunborg gunde gunder gunhild gunilla gunn gunnar gunnel gunsan gunvor gurra gustaf gustav gustavo gwen gwendolyn
  gördis gösta göthe günter habib hadi haidar hailey halima hallie hamid hampus hamza hanan hani hanke hanna hannah
  hannes hannu harald harley harold harri harriet harrison harun harvey hassan hasse hattie hawa hayden haylee hayley
  heba hedda hedvig heidi heikki heimer helena helene helfrid helmi helmut helny hempa henka henkan henke henning
  henrietta henriette henrik henry herbert herman hermine hiba hicham hilary hilda hilding hillary hillevi hilma
  hiroshi hjalmar hjördis hodan holger hollie horace hossein howard hubert hugh hugo humberto hussain hussein håkan
  håkke håvard hüseyin ibrahim ida idris idun ignacio ilham ilir ilkka ilona iman imani ines inez ingalill ingeborg
  ingegerd ingegärd ingela ingemar ingemo ingmar ingo ingrid ingvar ingvild ingvor irena irene irfan irina irja irma
  irvin isaac isabel isabella isabelle isaiah isak isam isiah isidor ismael ismail ismo issa issac ivan ivana ivar
  ivica izabela jaakko jace jackie jacklyn jaclyn jacob jacqueline jacquelyn jada jafar jaiden jaime jake jakob jalen
  jamal james jami jamie jamila jamison jana janae jane janell janelle janet janette jani janice janie janine janis
  janken janna janne jaqueline jari jarkko jarmo jarrett jarrod jarvis jasmine jason javier javon jawad jaxon jayden
  jayla jaylen jayme jayne jayson jazmin jazmine jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeff
  jeffery jeffrey jeffry jelena jena jenifer jenn jenna jennie jennifer jenny jens jerald jeremiah jeremy jeri
  jermaine jerome jerri jerry jesper jess jesse jessica jessie jesus jill jillian jimmie jimmy joachim joakim joan
  joann joanna joanne joaquin joar jocelyn jocke jodi jodie jody joel joffe johan johanna john johnathan johnathon
  johnnie johnny jojje jolene joline jompa jonah jonas jonatan jonathan jonathon joni jonna joppe jordon jordyn jorge
  jorma jose josef josefin josefina josefine joseph josephine joshua josiah josie jossan josse josue jouni jovan
  joyce juan juanita judit judith judy juha juhani jukka julia julian juliana julianna julianne julie julio julissa
  julius juppe jussi justin justine jyrki jöran jörgen jürgen kaarina kaden kadir kadriye kaija kailey kaisa kaitlin
  kaitlyn kaitlynn kajsa kaleb kaleigh kalevi kali kalle kamal kameron kamran kamryn kareem kari karim karima karin
  karina karissa karl karolina karyn kasey kassandra kassidy katarina katarzyna kate katelyn katelynn katharine
  katherine kathie kathleen kathryn kathy katie katja katlyn katri katrina kattis katy kayden kayla kaylee kayleigh
  kaylie kaylin keaton keegan keenan keijo keira keisha keith kelley kelli kellie kelly kelsey kelsie kemal kendall
  kendra kendrick kennet kenneth kenny kenta keri kerri kerry kerstin kerttu kevin khadija khaled khalid kheder kian
  kiana kiara kicki kiera kierra kiersten kikki kiley kimberlee kimberley kimberly kina kirby kirk kirsi kirsten
  kirsti kjell klas klemens kody konrad kory krillan krista kristi kristian kristie kristin kristina kristine
  kristofer kristoffer kristopher kristy krystal krystle krzysztof kurt kylee kylie kyra kyösti käthe ladonna laila
  laith lakeisha lakisha laleh lamija lamont lana landon lara larissa larry lars lasse lasseman latasha latisha
  latonya latoya laura lauren laurence lauri laurie lauryn laverne lawrence layla leah leann leanna leanne leeann
  leena leffe leia leif leigh leila leilani lejla leland lelle lena lennart lenora leo leon leona leonard leonardo
  leonel leopold leroy lesley leslie lester leticia levi lewis leyla liam liban lidia liisa lilian liliana lill
  lillemor lillian lillie lilly lina lindsay lindsey linkan linnea linus lionel lisa lisbet lisbeth liselott
  liselotte livia liza lizbeth lizzie ljiljana lloyd loffe logan lois lollo lonnie lora loren lorena lorenzo loretta
  lori lorie lorna lorraine lorrie lotta louie louis louise lourdes lovis lovisa lovisan lowell luann lucas lucille
  lucinda lucy ludmila ludvig luis lukas luke lulle luna luther lydia lyle lynda lyndsey lynette lynn lynnette mackan
  mackenzie madalyn maddie madeleine madeline madelyn magda magdalena maggan magge maggie magnhild magnus maha mahdi
  mahmoud mahmud maida majid majken majsan makayla makenna makenzie malachi malak malcolm malgorzata malia malik
  malin malinda mallory mandy manfred manne mansour manuel marc marcel marcella marci marcia marcie marco marcos
  marcus marcy marek margaret margareta margaretha margie margit margo margot marguerite mari maria mariah mariam
  marian mariana marianne maribel marie marija marika marilyn mario marion marisa marisol marissa marita maritza
  mariusz marja marjan marjatta marjorie markku marko markus marla marlene marlon marre marsha marshall marta martha
  martin martina marvin mary maryam maryann masoud masse mateusz mathew mathias mathilda matilda mats matteo matteus
  matthew matti mattias mattie maud maura maureen mauri maurice mauricio maurits maximilian maxine maxwell maya mayra
  mckenna mckenzie meagan meaghan megan meghan mehdi mehmet mehran melanie melek melinda melisa melissa melker melvin
  meredith merja mervi mette mia micah michael michaela michal miche micheal michel michele michelle mickael micke
  micki miguel mika mikael mikaela mikayla mike mikko mildred milena milica milla millan milo mimmi ming minh minnie
  mira miranda mirela miriam mirja mirjana miroslav mirza mitchell moa mogge mohamad mohamed mohammad mohammed
  mohamud moises mollie molly moltas mona monica monika monique monte monty morgan morris morten muhamed muhammad
  muhammed mukhtar mustafa myles myriam myron märet märit märta märtan nabil nada nader nadia nadine nadja nahid
  naima najib najma nancy nanette nanna naomi narges nasrin nasser natalia natalie natalija natasa natasha nate
  nathalie nathan nathanael nathaniel nawal nazanin neal nebojsa nedim neil nellie nenad nermin nermina nesrin nettan
  nevaeh nguyen nicholas nichole nicke nicki nicko nickolas niclas nicolas nicole nicolette niina nikita nikki niklas
  niko nikola nikolas nikolaus nikolina nima nina nippe nisse noah noelle noemi nolan noor noora noppe nora noreen
  norman nour nura nuria nutte offe olaf olav olavi olena olga olivia olle olli olof olov omar omid orvar osama oscar
  oskar osman osse osvald otilia otis ottilia otto outi owen paavo pablo paige pamela paola parisa parvin pasi
  patrice patricia patrick patti paul paula paulette paulina pauline paulo pavel pawel payton pedro peggy pekka pelle
  penelope pentti perla pernilla perra perry pete peter petra petri petrus petsan petter peyman peyton phil philip
  phillip phyllis pia pierre pieter piotr pirjo pirkko ponne pontus pooya predrag priscilla priya pysse päivi qasim
  quentin quincy quinn quinton rabia rachael rachel rachelle radovan rafael rafal rafik ragnar ragnhild ragnvald
  rahim rahma rahul raija raimo rakel ralf ralle ralph rami ramiro ramon ramona randal randall randi randolph ranja
  raphael raquel rasha rashad rashid rasmus raul raymond raza reagan rebecca rebecka rebekah reece regan reginald
  reid reidar reijo reine reinhold reino renee reuben reynaldo reza rhiannon rhonda riad ricardo richard rickard
  rickey ricki rickie rikard risto ritva robban robbe robbie robert roberta roberto robin robyn rocco rochelle rocio
  roderick rodger rodney rodolfo rodrigo roffe rogelio roger rogge roksana roland rolando rolf ronald ronja ronna
  ronnie roosevelt rory rosalie rosalind rosalinda rosalyn rosanne roseann rosemarie rosie rosita ross rosse roxanne
  royce roza ruben rudolf rudolph rudy rufus russell rutger ruth ryan rylee saad saara sabah sabina sabrina sacke
  sadia sadie safa safiya sahar saif salah saleh salem salim sally salma salman salomon salvador salvatore samantha
  sameh sami samir samira sammie sammy samuel sana sandip sandra sanela sanja sanjay sanna sara sarah sasa sasha
  saskia satu saul saundra scarlett scot scott scotty sead sean seban sebastian sebbe seija selim selina selma semir
  seppo serafia sergio serkan seth severin shabnam shahin shahram shakir shana shane shania shanna shannon shari
  sharon sharron shaun shauna shawn shawna shayla shayna sheena shelby sheldon shelia shelley sheree sheri sherif
  sherman sherri sherrie sheryl shilan shirin shirley sigbritt sigfrid siggan sigge signe sigrid sigurd sigvard silas
  silvia simo simon simone simpan sinikka sirkka sirpa siv sixten skalman slavica slobodan snezana sofia sofie soheil
  soili solbritt solomon solveig solvig sondra sonia sonja sonya sophia sophie soran sossan spencer stacey staci
  stacie stacy staffan stanislav stanley stefan stefania stefanie steffe steffo stellan stephan stephanie stephany
  stephen steve steven stevie stewart stina stuart suad suada sulejman suleyman sumaya sune susanna susanne susie
  sussi sussie suzanne suzette svea svempa sven sverker sverre svetlana sylve sylvester sylvia sölve sören tabatha
  tabitha tahir taina taisto talia tamara tameka tamera tami tamika tammi tammie tammy tamra tania tanisha tanja
  tanya tapani tapio tarek tariq tarja tarmo taryn tash tasha tatiana tatjana tatum tayler taylor teemu tekla teodor
  teodora teppo terence teres teresa teresia terhi teri tero terra terrance terrell terrence terri terrie terttu
  tessa tessan thaddeus thea thelma theo theodor theodore theresa therese thomas thore tierra tiffani tiffany tilda
  timmy timo tina titti tobbe tobias toby todd toffa toffe toivo tomas tommie tommy tompa toni tonia tonya tora
  torbjörn torborg tord torgny torhild tori torkel torsten torulf torun torvald totte tove traci tracie tracy trenton
  trevor tricia trina trisha tristan trudy trygve tuan tubbe tuija tuomas tuula tuulikki tyko tyler tyra tyree tyrell
  tyrone tyson uffe ulf ulla ullis ulrik ulrika urho urpo ursula vahid valarie valdemar valentin valentina valeria
  valerie valfrid vance vanessa vanja vappu vaughn veijo veikko velma vendela vera verna verner vernon veronica
  veronika vesa vesna vicente vickan vicki vickie vicky victor viggo viktor viktoria vilgot vilhelm vilhelmina ville
  vilma vincent viola violeta virgil virpi viveka vivi vivian viviana vivianne vladan vladimir väinö wael waleed
  walid wallace walter wanda wayne wendell wendi wendy wesley weston whitney wicke wilbert wilbur wilhelm willard
  wille william willie willis wilma wilmer wilson winston wyatt xavier yahya yasin yasir yasmin yasmine yasser
  yesenia ylva yngve yolanda yonas yosef yousef youssef yrjö yuki yusra yusuf yvette yvonne zach zachariah zachary
  zachery zackary zackery zahra zaid zainab zaki zane zaynab zdravko zeinab zeynep zhina zion zlatan zoey zoran zuhra
  åke åsa åsis åslög åsmund öjje öjvind ölle örjan östen øyvind
`);

/** Names that are also words, or parts of words: they count with a capital letter. */
export const capitalNames = words(`
  abbe abu acke ada adele agge agne aki alexia alexis alf ali aliyah allan allen alma alva alvar amy andres angelica
  ann anne ante ariana asher aurora ava bailey bart billy bob bobby brad brady branden bret bridget britt britta
  carey cary celeste cem chad colleen corey cory curt dan dana dara darren deja dena deon dolores donna donte dragan
  dragana ebbe egon eli elmer esa ester finn folke frances frans freda fride galen gina gittan grady graham göran
  göte haley hana helen helga helge hellen helmer holly homer huda hulda ian inger ira iris jacke jaden jamar jan
  jared jarl jarred jasmin jasmina jasper javad jen jeppe jerker jim joe joey jon jonte josh jugge juliet kai kaj
  kara karen karla kasper katta kay kelvin kicke kim kira knut koffe krille kristen kurtis kyla kyle kyler lacey lacy
  lage lamar lia linn lisen liz lone lotten lou ludde lussan luz lynne mack macy mae maja malena malte malva mara
  margarita marina marlin marty matt matts meg micka mickey mila milad milly mindy minna mio murat mya myra myrna neo
  nick nils noa noe noel norma ola oliver ove pam patty peppe petar phoebe polly pålle rae ragge raj randy regina
  renae rene rick ricky riley rima ron ronda roy runa runar rut sam samar samer sander sari sedat selena senad serena
  sheila shelly sibylla sinan skylar skyler susan susana svante tage tara ted teddy teo terry tiana tilde tim timothy
  tindra tony tore tova tracey trey tristen ture tuva ulle uno valter vidar viggan vigge wei zoe åse
`);

/** Common words, months, places: they count only where they are used like a name. */
export const unsureNames = words(`
  abbey alexandria amber ana andre angel april aria art arta august augusta austin autumn beau ben bill björn bo
  bojan brandy brook brooklyn brooks bud buddy camden candy carol carolina carson carter chance chandler charity
  chase chelsea chester christen christian chuck clay cody cooper crystal dag daisy dakota dale dallas dawn dean
  derrick destiny diamond dina disa dixie dom don drake drew dusty earl earnest ebony eden edit eira else emir eve
  faith firas flora florence francisco frank fred gabe gage gale gene genesis geneva georgia ginger glen gloria grace
  grant griffin grim gun hala hans harry hazel heath heather heaven hector hope hudson hunter india inga inge isa
  israel ivy jack jackson jade jay jean jefferson jewel jo jordan joy jude june juni junior justice ken kennedy kent
  klara kris labbe lance lane laurel lea lee lila lily lincoln linda liv lo loke lola london lova love lucia madison
  mange mark marquis mason max may melody mercedes milan miles milton misty moses my nanny nelson nia nova olive
  orlando page paris parker pat patience patsy pearl penny per piper pirre precious preston prince putte raven ray
  reed reese rena rex rich ricke rita rocky roman rosa rose rosemary ruby rune rusty saga sage said sandy santiago
  savanna savannah sawyer sena serenity set shea sherry sidney sierra skip skye snorre sonny stella sten sterling
  stickan stig stoffe sue summer svenna svenne sydney tanner tia tiara tom tor trent trinity troy tucker ty urban
  valborg valle van vega vicke victoria vide vilda violet virginia wade walker warren will
`);
