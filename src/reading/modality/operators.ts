import type { Modality } from '../../vocabulary/modality.ts';

/**
 * What a word does to the predicate in its scope. `through`: nothing of its own, the predicate shares the fate of the word
 * itself ("managed to capture" is as true as "managed"); `asserted`: it happened, whatever stands around it.
 */
export type Effect = Exclude<Modality, 'asserted'> | 'through';

export interface Operator {
  /** `modality/name`, unique: it tells why a claim has its modality. */
  readonly id: string;
  readonly effect: Effect;
  /** Dictionary forms. */
  readonly words: ReadonlySet<string>;
  /** Sentences in which the word in [brackets] gets the effect. They are the tests. */
  readonly examples: readonly string[];
}

function operator(id: string, effect: Effect, words: string, ...examples: string[]): Operator {
  return { id, effect, words: new Set(words.split(' ')), examples };
}

/** Verbs, adjectives and nouns whose "to …" is the predicate: "plans to capture", "is expected to fall", "a bid to retake". */
export const INFINITIVE_OPERATORS: readonly Operator[] = [
  operator(
    'denied/failure',
    'denied',
    'fail refuse decline unable unwilling powerless neglect failure refusal inability',
    'The brigade failed to [capture] the hill.',
    'The militia was unable to [take] the bridge.',
  ),
  operator('feared/threat', 'feared', 'threaten threat fear', 'The militia threatened to [shell] the town.'),
  operator(
    'expected/likelihood',
    'expected',
    'expect likely project forecast predict tend probable certain bound unlikely',
    'The town is expected to [fall].',
    'The army is likely to [withdraw].',
  ),
  operator(
    'alleged/belief',
    'alleged',
    'believe report say think allege suspect presume understand appear seem rumor rumour claim assume suppose feel purport',
    'The commander is believed to have been [killed].',
    'The rebels appear to have [withdrawn] from Karsa.',
  ),
  operator(
    'through/outcome',
    'through',
    'manage begin start continue force compel cause allow help enable lead proceed use have able go_on come succeed oblige drive prompt require make remain serve cease return move happen',
    'The rebels managed to [capture] the hill.',
    'Thousands were forced to [flee].',
  ),
  operator(
    'planned/intent',
    'planned',
    'plan intend aim want seek prepare vow pledge promise hope try attempt agree decide order ask call urge due set slate schedule ready poise determine wish bid effort goal intention decision resolve mean push instruct request demand appeal propose offer swear commit mobilize mobilise gear struggle strive mission objective purpose strategy proposal arrange design allocate',
    'The army plans to [retake] the city.',
    'The general ordered his men to [withdraw].',
    'A key aim was to [seize] the port.',
  ),
];

/** Words in front of a noun predicate: "a planned offensive", "alleged strikes", "no clashes". */
export const MODIFIER_OPERATORS: readonly Operator[] = [
  operator('denied/no', 'denied', 'no neither zero', 'There were no [clashes] in the town.'),
  operator(
    'denied/thwarted',
    'denied',
    'failed foiled thwarted averted',
    'It was another foiled [attack] on the base.',
  ),
  operator(
    'alleged/modifier',
    'alleged',
    'alleged reported suspected unconfirmed purported supposed apparent presumed rumored rumoured',
    'Residents fled after a suspected [strike] on the market.',
  ),
  operator(
    'planned/modifier',
    'planned',
    'planned future upcoming eventual intended scheduled impending forthcoming proposed looming',
    'Troops gathered for the planned [offensive].',
  ),
  operator(
    'expected/modifier',
    'expected',
    'expected anticipated likely imminent',
    'Families left before the expected [assault].',
  ),
  operator(
    'hypothetical/modifier',
    'hypothetical',
    'possible potential hypothetical any',
    'The wall protects the camp from a possible [attack].',
  ),
  operator('feared/modifier', 'feared', 'feared threatened', 'Many left because of a threatened [siege].'),
];

/** Heads that a noun predicate hangs on: "fear of an attack", "plans for an offensive", "reports of clashes", "without clashes". */
export const HEAD_OPERATORS: readonly Operator[] = [
  operator(
    'denied/absence',
    'denied',
    'without lack absence deny denial',
    'The convoy passed without an [attack].',
    'The army denied any [shelling].',
  ),
  operator(
    'hypothetical/prevention',
    'hypothetical',
    'prevent avoid avert deter possibility prospect chance capacity ability event case preclude forestall',
    'The patrols are meant to prevent an [attack].',
  ),
  operator(
    'feared/fear',
    'feared',
    'fear risk threat danger threaten warn warning concern spectre specter dread',
    'People left for fear of an [attack].',
    'The report warns of the risk of new [clashes].',
  ),
  operator(
    'planned/preparation',
    'planned',
    'plan preparation prepare plot aim intention goal readiness bid',
    'The plan for an [offensive] was dropped.',
    'The army is preparing for an [assault].',
  ),
  operator(
    'expected/expectation',
    'expected',
    'expectation expect anticipate anticipation',
    'The residents expect an [attack].',
  ),
  operator(
    'alleged/hearsay',
    'alleged',
    'report rumor rumour allegation claim suspicion speculation',
    'There were reports of [clashes] in the hills.',
  ),
  operator(
    'hypothetical/demanded',
    'hypothetical',
    'call demand appeal urge propose request seek',
    'The council called for a [ceasefire].',
  ),
];

/** Verbs that may have somebody between themselves and their infinitive: "ordered [its men] to leave", "forced [thousands] to flee". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'order ask call urge force compel cause allow help enable lead push instruct request demand appeal want tell oblige drive prompt require leave permit expect encourage send prepare'.split(
    ' ',
  ),
);

/** "no proof that …": nouns that, denied, deny what follows them. Before "when", "whether", "how" they leave it open. */
export const DENIED_EVIDENCE: ReadonlySet<string> = new Set(
  'proof evidence sign indication confirmation report word'.split(' '),
);

/** "the reports that … were false": what they are said of is denied. */
export const FALSE_WORDS: ReadonlySet<string> = new Set(
  'false untrue inaccurate incorrect baseless unfounded fabricated wrong'.split(' '),
);
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  'report claim allegation accusation rumour rumor statement story'.split(' '),
);

/** Modal verbs on the predicate itself. */
export const MODALS: ReadonlyMap<string, { readonly id: string; readonly effect: Effect }> = new Map(
  (
    [
      ['planned/will', 'planned', "will 'll shall wo would 'd"],
      ['expected/may', 'expected', 'may might could'],
      ['hypothetical/should', 'hypothetical', 'should must ought'],
    ] as const
  ).flatMap(([id, effect, words]) => words.split(' ').map((word) => [word, { id, effect }] as const)),
);

/** Adverbs on the predicate itself. */
export const ADVERB_OPERATORS: readonly Operator[] = [
  operator(
    'alleged/adverb',
    'alleged',
    'reportedly allegedly purportedly supposedly apparently presumably probably possibly seemingly perhaps',
    'The rebels reportedly [seized] the depot.',
  ),
];

/** Negations inside a verb group. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'nor',
  'neither',
  'hardly',
  'barely',
  'no_longer',
]);

/** Verbs that carry a noun predicate without adding to it: "launched an offensive", "clashes took place". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be launch carry conduct stage mount make take place happen occur start begin continue perform undertake execute commit resume open unleash deliver erupt break occur see have face involve join enforce impose complete achieve establish organize organise lift declare'.split(
    ' ',
  ),
);

/** Passive verbs that make hearsay of their subject: "clashes were reported". */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set('report rumor rumour allege suspect'.split(' '));
