/** Irregular verbs as "base past participle", other forms where there are any after them. */
const VERBS = `
be was been were am is are being|have had had has 've|do did done does|say said said|go went gone goes|get got gotten|make made made|know knew known|think thought thought
take took taken|see saw seen|come came come|give gave given|find found found|tell told told|become became become|leave left left|feel felt felt|bring brought brought
begin began begun|keep kept kept|hold held held|write wrote written|stand stood stood|hear heard heard|mean meant meant|meet met met|run ran run|pay paid paid
sit sat sat|speak spoke spoken|lie lay lain lying lied|lead led led|grow grew grown|lose lost lost|fall fell fallen|send sent sent|build built built|understand understood understood
draw drew drawn|break broke broken|spend spent spent|rise rose risen|drive drove driven|buy bought bought|wear wore worn|choose chose chosen|seek sought sought|throw threw thrown
catch caught caught|deal dealt dealt|win won won|forget forgot forgotten|lay laid laid|sell sold sold|fight fought fought|teach taught taught|eat ate eaten|sing sang sung
strike struck stricken|hang hung hung|shake shook shaken|ride rode ridden|feed fed fed|shoot shot shot|fly flew flown|steal stole stolen|freeze froze frozen|flee fled fled
bear bore borne born|swear swore sworn|tear tore torn|wake woke woken|hide hid hidden|bite bit bitten|blow blew blown|dig dug dug|swim swam swum|sink sank sunk|ring rang rung
drink drank drunk|spring sprang sprung|shrink shrank shrunk|stink stank stunk|sleep slept slept|sweep swept swept|weep wept wept|creep crept crept|bend bent bent|lend lent lent
slide slid slid|stick stuck stuck|sting stung stung|swing swung swung|cling clung clung|fling flung flung|wring wrung wrung|wind wound wound|bind bound bound|grind ground ground
bleed bled bled|breed bred bred|speed sped sped|light lit lit|spit spat spat|shed shed shed|forbid forbade forbidden|forgive forgave forgiven|overcome overcame overcome|overtake overtook overtaken
overthrow overthrew overthrown|overrun overran overrun|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|undergo underwent undergone undergoes|undertake undertook undertaken
retake retook retaken|regain regained regained|rebuild rebuilt rebuilt|retell retold retold|rewrite rewrote rewritten|mislead misled misled|mistake mistook mistaken|foresee foresaw foreseen
partake partook partaken|arise arose arisen|awake awoke awoken|behold beheld beheld|uphold upheld upheld|upset upset upset|outrun outran outrun|oversee oversaw overseen|offset offset offset
shine shone shone|show showed shown|prove proved proven|sew sewed sewn|sow sowed sown|mow mowed mown|swell swelled swollen|smell smelt smelt|spell spelt spelt|spill spilt spilt|spoil spoilt spoilt
burn burnt burnt|learn learnt learnt|dream dreamt dreamt|lean leant leant|leap leapt leapt|kneel knelt knelt|dwell dwelt dwelt|slay slew slain|stride strode stridden|strive strove striven|weave wove woven
let let let letting|put put put putting|cut cut cut cutting|set set set setting|hit hit hit hitting|shut shut shut shutting|quit quit quit quitting|split split split splitting|spread spread spread|cost cost cost|hurt hurt hurt|cast cast cast
broadcast broadcast broadcast|burst burst burst|thrust thrust thrust|rid rid rid|bet bet bet|beat beat beaten|read read read|die died died dying|tie tied tied tying|untie untied untied untying
focus focused focused focussed focusing focuses|bias biased biased biases|bus bused bused busing bussed|gas gassed gassed gassing gases|create created created creating|add added added adding|echo echoed echoed|veto vetoed vetoed
control controlled controlled controlling|patrol patrolled patrolled patrolling|expel expelled expelled expelling|repel repelled repelled repelling|compel compelled compelled compelling|propel propelled propelled propelling|dispel dispelled dispelled dispelling
rebel rebelled rebelled rebelling|excel excelled excelled excelling|fulfil fulfilled fulfilled fulfilling|instil instilled instilled instilling|cancel cancelled cancelled cancelling|travel travelled travelled travelling|fuel fuelled fuelled fuelling
signal signalled signalled signalling|shovel shovelled shovelled shovelling|tunnel tunnelled tunnelled tunnelling|label labelled labelled labelling|model modelled modelled modelling|channel channelled channelled channelling|quarrel quarrelled quarrelled quarrelling
level levelled levelled levelling|total totalled totalled totalling|equal equalled equalled equalling|marshal marshalled marshalled marshalling|dial dialled dialled dialling|unravel unravelled unravelled unravelling|enrol enrolled enrolled enrolling
unite united united uniting|reunite reunited reunited reuniting|invite invited invited inviting|cite cited cited citing|incite incited incited inciting|ignite ignited ignited igniting|excite excited excited exciting|recite recited recited reciting|bite bit bitten biting|write wrote written writing
complete completed completed completing|delete deleted deleted deleting|compete competed competed competing|deplete depleted depleted depleting|taste tasted tasted tasting|waste wasted wasted wasting|paste pasted pasted pasting|haste hasted hasted hasting
adhere adhered adhered adhering|interfere interfered interfered interfering|persevere persevered persevered persevering|convene convened convened convening|intervene intervened intervened intervening|reconvene reconvened reconvened reconvening|postpone postponed postponed postponing|condone condoned condoned condoning|phone phoned phoned phoning|telephone telephoned telephoned telephoning
store stored stored storing|restore restored restored restoring|explore explored explored exploring|ignore ignored ignored ignoring|adore adored adored adoring|score scored scored scoring|bore bored bored boring|implore implored implored imploring|deplore deplored deplored deploring
breathe breathed breathed breathing|clothe clothed clothed clothing|bathe bathed bathed bathing|loathe loathed loathed loathing|soothe soothed soothed soothing|seethe seethed seethed seething
route routed routed routing|pilot piloted piloted piloting|pivot pivoted pivoted pivoting|ballot balloted balloted balloting|riot rioted rioted rioting|develop developed developed developing|envelop enveloped enveloped enveloping|gallop galloped galloped galloping
gossip gossiped gossiped gossiping|worship worshipped worshipped worshipping worshiped|kidnap kidnapped kidnapped kidnapping|ruin ruined ruined ruining|belie belied belied belying|free freed freed freeing|agree agreed agreed agreeing|disagree disagreed disagreed disagreeing|guarantee guaranteed guaranteed guaranteeing|decree decreed decreed decreeing
welcome welcomed welcomed welcoming|err erred erred erring|whir whirred whirred|panic panicked panicked panicking|mimic mimicked mimicked mimicking|traffic trafficked trafficked trafficking|frolic frolicked frolicked|lunge lunged lunged lunging|range ranged ranged ranging|change changed changed changing|exchange exchanged exchanged exchanging|arrange arranged arranged arranging
rearrange rearranged rearranged|challenge challenged challenged challenging|avenge avenged avenged avenging|revenge revenged revenged|infringe infringed infringed infringing|plunge plunged plunged plunging|cringe cringed cringed cringing|singe singed singed|lounge lounged lounged lounging|impinge impinged impinged impinging|hinge hinged hinged hinging|estrange estranged estranged
use used used using|fuse fused fused fusing
combat combated combated combating combatted|format formatted formatted|batter battered battered|await awaited awaited|bait baited baited|evacuate evacuated evacuated|blog blogged blogged|tag tagged tagged|bomb bombed bombed bombing|comb combed combed combing|climb climbed climbed climbing|tomb tombed
come came come coming|become became become becoming|overcome overcame overcome overcoming|rely relied relied relying|extradite extradited extradited extraditing|owe owed owed owing|want wan|dye dyed dyed dyeing|eye eyed eyed eyeing|hoe hoed hoed|toe toed toed|canoe canoed canoed|edit edited edited|exit exited exited|orbit orbited orbited|profit profited profited|limit limited limited|visit visited visited|audit audited audited
`;

const NOUNS = `men man|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|lives life|wives wife|knives knife|leaves leaf|thieves thief|halves half|shelves shelf|wolves wolf|selves self|loaves loaf|calves calf|scarves scarf|hooves hoof
crises crisis|analyses analysis|bases base|theses thesis|hypotheses hypothesis|emphases emphasis|axes axis|oases oasis|diagnoses diagnosis|parentheses parenthesis|criteria criterion|phenomena phenomenon|data datum|media medium|bacteria bacterium|strata stratum|memoranda memorandum|millennia millennium|referenda referendum
cacti cactus|fungi fungus|nuclei nucleus|radii radius|stimuli stimulus|alumni alumnus|syllabi syllabus|appendices appendix|indices index|matrices matrix|vertices vertex|buses bus|gases gas|lenses lens|viruses virus|campuses campus|bonuses bonus|censuses census|statuses status|choruses chorus|circuses circus|focuses focus|surpluses surplus|walruses walrus|caucuses caucus
series series|species species|means means|headquarters headquarters|barracks barracks|crossroads crossroads|news news|politics politics|economics economics|physics physics|mathematics mathematics|athletics athletics|ethics ethics|logistics logistics|aircraft aircraft|helicopter helicopter|sheep sheep|deer deer|fish fish|troops troops|goods goods|clothes clothes|outskirts outskirts|suburbs suburb|police police|cattle cattle|premises premises|remains remains|proceeds proceeds|savings savings|earnings earnings|surroundings surroundings|thanks thanks|arms arms|works work|grounds grounds|regards regards|contents contents|supplies supplies|finances finances|whereabouts whereabouts|customs customs|talks talk|movies movie|cookies cookie|calories calorie|zombies zombie|selfies selfie|rookies rookie|aches ache|caches cache|avalanches avalanche|shoes shoe|toes toe|foes foe|canoes canoe|heroes hero|echoes echo|vetoes veto|potatoes potato|tomatoes tomato|torpedoes torpedo|volcanoes volcano|cargoes cargo|mosquitoes mosquito|embargoes embargo|lies lie|ties tie|pies pie|dies die|tsunamis tsunami|quizzes quiz|passersby passerby|others other`;

const COMPARED = `better good|best good|worse bad|worst bad|further far|furthest far|farther far|farthest far|more more|most most|less less|least least|elder old|eldest old|later late|latest late|larger large|largest large|nearer near|nearest near|closer close|closest close|safer safe|safest safe|nicer nice|nicest nice|finer fine|finest fine|wider wide|widest wide|freer free|freest free|truer true|truest true|rarer rare|rarest rare|stranger strange|strangest strange|fiercer fierce|fiercest fierce|braver brave|bravest brave|denser dense|densest dense|simpler simple|simplest simple|gentler gentle|gentlest gentle|crueler cruel|cruelest cruel|crueller cruel|cruellest cruel|purer pure|purest pure|poorer poor|poorest poor|sparser sparse|remoter remote|remotest remote|latter latter|former former|upper upper|inner inner|outer outer|smaller small|smallest small|taller tall|tallest tall|fuller full|fullest full|fewer few|fewest few|older old|oldest old|earlier early|earliest early|heavier heavy`;

const CLITIC_FORMS: readonly (readonly [string, string])[] = [
  ["'s", 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['ai', 'be'],
  ['s', 'be'],
  ['m', 'be'],
  ['r', 'be'],
  ['re', 'be'],
  ['ve', 'have'],
];

function pairs(table: string): [string, string][] {
  return table
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]);
}

export const VERB_EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ...VERBS.trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [base = '', ...forms] = entry.trim().split(' ');
      return [base, ...forms].map((form): [string, string] => [form, base]);
    }),
  ...CLITIC_FORMS,
]);
export const NOUN_EXCEPTIONS: ReadonlyMap<string, string> = new Map(pairs(NOUNS));
export const COMPARISON_EXCEPTIONS: ReadonlyMap<string, string> = new Map(pairs(COMPARED));
