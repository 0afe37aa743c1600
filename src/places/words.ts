import type { Bearing, PlaceKind } from '../vocabulary/place.ts';

/** Words of English that stand around place names, as data. All keys are in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Common nouns that say what kind of place a name beside them is. */
export const KIND_WORDS: ReadonlyMap<string, PlaceKind> = new Map(
  Object.entries({
    settlement:
      'city cities town towns village villages hamlet hamlets township townships settlement settlements municipality commune communes metropolis borough capital locality localities barangay',
    quarter: 'neighbourhood neighborhood neighbourhoods neighborhoods quarter quarters suburb suburbs ward wards',
    camp: 'camp camps',
    crossing: 'crossing checkpoint',
    border: 'border frontier',
    road: 'road highway street avenue boulevard motorway route lane drive freeway interstate parkway',
    facility:
      'airport airbase airfield base dam bridge hospital clinic prison university college school refinery oilfield port harbour harbor stadium palace mosque church cathedral station plant barracks museum park airfields cemetery fort castle mine',
    admin1: 'province governorate state oblast provinces governorates states prefecture canton',
    admin2:
      'district county districts counties department subdistrict subdivision raion division lga lgas upazila thana tehsil taluk taluka cercle woreda kebele payam regency municipalities',
    region:
      'region area areas valley valleys plain plains desert peninsula island islands countryside mountains mountain mount hills hill corridor pocket enclave coast basin delta territory territories forest steppe highlands plateau heights regions',
    water: 'river lake sea gulf bay strait canal creek channel ocean rivers',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as PlaceKind] as const)),
);

/** Kind words that belong to the name even when written small: "Sofala province" is another place than "Sofala". */
export const NAMING_KINDS: ReadonlySet<PlaceKind> = new Set([
  'admin1',
  'admin2',
  'camp',
  'crossing',
  'water',
  'facility',
]);

/** Facilities that are called after a town and are places of their own even when written small. "A Lancaster park" is only in Lancaster. */
export const NAMED_FACILITIES = set(
  'airport airbase airfield base dam bridge port harbour harbor refinery oilfield mine',
);

/** Kind words that make a name a place, whatever the gazetteer says, when both are capitalised: "Darby Street", "Otter Creek". */
export const NAMING_WORDS =
  set(`street avenue boulevard road lane drive highway parkway freeway interstate river lake creek bay gulf strait sea ocean island islands
  mountain mountains mount valley hills county province governorate district state oblast township airport airbase dam bridge crossing camp peninsula desert
  square park beach harbour harbor canal plain heights region canton raion prefecture village city town municipality border forest`);

/** Before a name these leave little doubt that it is a place. */
export const STRONG_PREPOSITIONS = set(
  'in at near around outside inside toward towards into across throughout within between beyond via onto',
);
/** Before a name these often introduce a place, and often something else. */
export const WEAK_PREPOSITIONS = set('from to of for through over on against off along past above by');

/** Verbs of going to, taking, leaving and striking: what they are followed by, where the gazetteer knows it, is mostly a place. */
export const PLACE_VERBS = set(
  `capture captured capturing recapture recaptured recapturing retake retook retaken retaking seize seized seizing
  enter entered entering reach reached reaching leave left leaving flee fled fleeing besiege besieged besieging
  encircle encircled surround surrounded liberate liberated liberating occupy occupied occupying overrun overran
  storm stormed storming bombard bombarded bombarding shell shelled shelling visit visited visiting isolate
  isolated isolating control controls controlled hold holds held lost regain regained abandon abandoned evacuate
  evacuated captures recaptures retakes seizes enters reaches leaves flees besieges encircles surrounds liberates
  occupies overruns storms bombards shells visits isolates loses regains abandons evacuates`,
);

export const DIRECTIONS: ReadonlyMap<string, Bearing | 'C'> = new Map(
  Object.entries({
    N: 'north northern northernmost upper',
    NE: 'northeast northeastern north-east north-eastern',
    E: 'east eastern easternmost',
    SE: 'southeast southeastern south-east south-eastern',
    S: 'south southern southernmost lower',
    SW: 'southwest southwestern south-west south-western',
    W: 'west western westernmost',
    NW: 'northwest northwestern north-west north-western',
    C: 'central mid inner downtown midtown',
  }).flatMap(([bearing, words]) => words.split(' ').map((word) => [word, bearing as Bearing | 'C'] as const)),
);

/** "Aleppo-based", "rebel-held Aleppo": the part after or before the hyphen says that the other is a place or a side. */
export const PLACE_SUFFIXES = set(
  'based born held controlled bound area wide led backed flagged occupied administered run',
);

/** Words that end the name of an organisation, an event or a work: a place name inside is part of that name. */
export const ORGANISATION_WORDS =
  set(`agency agencies alliance army assembly association authority authorities bank batallion battalion brigade brigades bureau cathedral centre center charity club coalition
  college command commission committee company conference congress corp corporation council court crescent cross daily department directorate division express faction federation
  firm forces force foundation forum front fund government group guard guards hospital inc institute institution international journal league legion ltd media mercury
  militia ministry mission movement news newspaper observatory office organisation organization parliament partnership party police post press programme program project
  radio regiment report school secretariat senate service services society source star sun survey syndicate team telegraph television times tribune tribunal trust union unit units university
  united university watch agreement accord accords treaty pact act constitution convention declaration cup games festival fair open prize award awards championship championships tournament olympics
  airlines airways records theatre theater orchestra ballet museum gallery library hotel tower building stadium arena fc afc symphony opera cluster consortium fellowship plc llc museum bowl
  giants lakers yankees cowboys knights tigers eagles hawks bears bulls lions panthers wildcats bulldogs rams devils rockets flyers rangers pirates cardinals reds
  working network initiative platform plan protocol statement summit flu virus fever dialogue process talks spring revolution war wars battle offensive crisis zoo`);

/** Of those, the ones after which a country's name before is still a place that acts or is acted in: "Turkey Army" is none, "Syria war" is. */
export const LOOSE_ORGANISATION_WORDS = set(
  'government forces force army police war crisis parliament offensive military troops talks summit court senate conference office ministry authorities embassy border team mission dialogue',
);

/** Right after a place's name these make the name of a newspaper or agency, which says nothing of the place. */
export const PERIODICALS = set(
  'times post herald daily tribune journal gazette telegraph chronicle presse mirror mercury courier newspaper magazine',
);

/** Titles and roles before a person's name. */
export const PERSON_TITLES =
  set(`mr mrs ms miss dr prof professor sir lady lord dame gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral
  president vice prime minister premier chancellor king queen prince princess emperor emir sheikh sheik ayatollah imam pope bishop archbishop cardinal rev reverend father fr sister brother
  senator sen congressman congresswoman rep representative governor gov mayor councillor councilman councilwoman commissioner secretary ambassador envoy spokesman spokeswoman spokesperson
  director chairman chairwoman chair chief judge justice attorney lawyer coach manager captain detective officer constable inspector superintendent deputy analyst activist journalist reporter
  editor author professor student teacher actor actress singer founder ceo commander leader dictator warlord aide adviser advisor mp mep msp mla mayor-elect sheriff marshal correspondent photographer
  economist historian researcher scientist resident residents engineer farmer nurse doctor pastor rabbi mullah hajji haji`);

/** Verbs that people do and places seldom do, right after a name. */
export const PERSON_VERBS = set(
  'said says told tells added adds wrote writes explained explains argued argues recalled recalls thinks believes believed noted notes joked smiled laughed nodded tweeted replied commented concluded insisted stressed admitted was is who',
);
export const SPEECH_VERBS = set(
  'said says told tells added adds wrote explained explains argued argues recalled recalls thinks noted notes joked smiled laughed nodded tweeted replied commented concluded insisted stressed admitted',
);

/** Words that are written with a capital and are hardly ever places where they could be one. */
export const NOT_PLACES =
  set(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  the a an and or but if in on at by for from to of with as is was are were be been he she it they we you i his her its their our my this that these those there here what when where which who why how
  all any both each few more most other some such no nor not only own same so than too very just also now then once after before during while since until about against between into through
  one two three four five six seven eight nine ten hundred thousand million first second third last next new old many much several another every
  police army government president minister mayor governor state city town village county district hospital university college school church house court council party parliament senate congress
  god jesus christ muslim muslims christian christians jewish jews islam islamic islamist arab arabs kurdish kurds kurd catholic protestant sunni shia shiite buddhist hindu
  european europeans african africans asian asians western latino hispanic english french german spanish arabic hebrew internet web online facebook twitter google youtube instagram email phone tel fax photo photos image video source read related share copyright
  page part section table figure chapter annex appendix note total overview update summary report situation highlights background introduction conclusion
  said says told mr mrs ms dr sir gen col maj capt lt sgt rev prof jr sr inc ltd corp co vs am pm est gmt utc edt pst
  world cup league team club game games match season coach player players olympics
  yes no ok well still even however although though because therefore meanwhile moreover furthermore instead according despite
  health education water food security protection shelter nutrition logistics wash cluster response needs people children women men families households
  man woman boy girl mother father son daughter wife husband king queen prince princess lady lord
  north south east west northern southern eastern western central
  reuters afp ap bbc cnn xinhua covid idp idps unicef unhcr who wfp ocha iom ngo ngos un usaid
  independence liberty victory union unity freedom hope justice democracy republic democrat democrats republican republicans liberal liberals conservative conservatives labour labor senate
  best good great big small high low long short early late back down up out over under of off center centre
  sale home homes business sports opinion news local national international travel weather life style money
  major general private civil public federal royal special chief deputy
  spring summer autumn fall winter christmas easter ramadan thanksgiving eid
  wall street road avenue lane drive park bridge tower hall station airport field
  operation campaign battle war front line brigade battalion division`);

/** Given names that are places somewhere too, or that mark the word after them as a surname. */
export const GIVEN_NAMES =
  set(`aaron abdul abdel abdullah abdulla abdallah abdulrahman abdelrahman abdurrahman abu umm adam adel adnan adrian ahmad ahmed ahmet aidan alan albert alex alexander alexandra alexei alfred ali alice
  alison allen alyssa amanda amber amir amy ana andre andrea andreas andrei andrew andy angela angelina ann anna anne annette anthony antonio antony arnold arthur ashley ashraf austin ban barack barbara barry
  bashar bashir ben benjamin bernard bernie beth betty bill billy bob bobby boris brad bradley brandon brenda brett brian bridget bruce bryan cameron carl carla carlos carol caroline catherine cathy
  charles charlie charlotte chelsea chris christian christina christine christopher chuck cindy claire clara clark claude colin connor craig curtis cynthia daniel danielle danny darren dave david dean deborah debbie
  denis dennis derek diana diane dick dmitry dominic don donald donna doug douglas dylan ed eddie edward eileen elaine eleanor elena eli elizabeth ellen emily emma eric erica erik ernest ethan eugene eva evan fadi faisal
  farid farouk fatima felix fernando fiona florence fouad frances francis francisco francois frank franklin fred frederick gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gilbert gina glen glenn gloria
  gordon grace graham greg gregory hadi haider hakim hamad hamid hamza hana hannah hans harold harry hasan hassan heather heidi helen henry herbert hillary hosni howard hugh hugo hussain hussein huma ian ibrahim igor
  imran irene isaac isabel ismail ivan jack jackie jacob jacqueline jake jamal james jamie jan jane janet jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joann joe joel
  johannes john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan judith judy julia julian julie justin karen karim karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin khaled khalid kim
  kimberly kirk kofi kristen kurt kyle lance larry laura lauren laurence lawrence leo leon leonard leslie lewis liam lily linda lindsay lisa liz lloyd lois lori louis louise lucas lucy luis luke lynn mahmoud malcolm malik manuel
  marc marcel marco marcus margaret maria marie marina mario marion mark marshall martha martin marvin mary mason massoud matt matthew maureen maurice max megan mehmet melanie melissa michael michel michelle miguel mike
  mikhail mitt mohamed mohammad mohammed mohamad muhammad muhammed mona monica morgan moussa murat musa mustafa nabil nadia nancy naomi nasser natalie natasha nathan neil nelson nicholas nick nicole nigel nikki nina nizar noah
  noel norman nouri olga oliver olivia omar osama oscar osman otto pamela pat patricia patrick paul paula pauline pedro peggy penny pervez pete peter philip philippe phil phillip phyllis pierre rachel rafael rahul ralph rami
  randy raul ray raymond rebecca recep reza rhonda ricardo richard rick ricky rita rob robert roberto robin rod rodney roger roland ron ronald rosa rose ross roy russell ruth ryan saad sabrina saddam saeed said salah saleh salem
  salim sally sam samantha sami samir samuel sandra sandy sara sarah scott sean sebastian sergei sergey sergio shane shannon sharon shaun shawn sheila shinzo shirley sidney silvia simon sofia sonia sophie spencer stacy stanley
  stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamer tania tanya tara tariq taylor ted teresa terry thelma theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor troy
  tyler umar usama valerie vanessa vera vernon veronica victor victoria vincent virginia vivian vladimir wael walid wallace walter wanda warren wayne wendy wesley will william willie xavier yahya yasin yasser yousef youssef
  yusuf yvonne zachary zaid zainab ziad barham haidar jalal laila layla leila nour rania rima samar farah hala hind huda dalia dina maya bilal hisham ihab jihad kamal kareem mazen munir nidal osamah qasim rashid riad riyad
  salman sultan talal tarek wissam zaki olusegun goodluck muhammadu bola chinua ngozi yemi emmanuel innocent desmond kwame nkosazana salva riek paulo joao jair luiz hugo nicolas evo rafael rodrigo sofia valentina
  volodymyr oleksandr oleksiy olena petro yulia viktor mykola serhiy andriy dmytro ihor tetiana iryna natalia svetlana sergiy vitali yevgeny ramzan anders bjorn erdal kemal devlet selahattin abdulkadir emine fatma ayse`);

/** Capitalised words that often begin a run before a name and are no part of it: "Syrian President", "US-led". */
export const LEADING_WORDS =
  set(`the a an this that these those some many most all both new old greater rural former nearby neighbouring neighboring downtown central mr mrs
  in at near around outside inside from to of for on by with and or but as while when where since after before although though because however meanwhile elsewhere according
  besides despite during across between under over through throughout into within without like unlike even only also both either neither not if then than so yet still once`);

/**
 * First words of names that are common nouns of their language: "Tell Rifaat", "Deir Hafer", "Nahr Ibrahim". With another name behind
 * them they are never the whole name, whatever place bears them alone.
 */
export const NAME_OPENERS =
  set(`tell tall tal tel deir dayr dair jisr qasr ksar khan ain ayn ein beit bayt bait bir bi'r umm um oum jebel jabal jebal djebel wadi oued wad
  kafr kfar kufr suq souq souk bab ras nahr burj borj sheikh shaikh sidi dar khirbet khirbat ghar hawr abu qal'at qalat shahr qala kala nam ban koh chak
  kampung kuala puerto rio cerro villa pueblo san santa santo saint sainte fort novo nova nowa velyka mala stara novyi staryi bolshoi`);

/** Buildings named after a town that need not stand in it: they are places of their own, or unlocated. */
export const PUBLIC_BUILDINGS = new Set(
  ['conference', 'convention', 'congress', 'exhibition', 'trade', 'cultural'].flatMap((use) =>
    ['centre', 'center', 'hall', 'complex'].map((building) => `${use} ${building}`),
  ),
);

/** Words between a name and its kind word: "X border crossing", "X refugee camp", "X international airport". */
export const KIND_MODIFIERS = new Set(
  'air border refugee idp idps displacement oil gas power international military naval army railway train bus metro nuclear power city central national regional state general university medical hydroelectric gold sadar metropolitan local government rural agricultural special administrative autonomous river'.split(
    ' ',
  ),
);
