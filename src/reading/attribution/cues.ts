/**
 * What a cue commits its source to.
 * - `say`: puts it forward as so, nothing more. `claim`: puts it forward where others may doubt it. `confirm`: backs what was said before.
 * - `find`: a study, count or observation puts it forward. `think`: holds it to be so, without having seen it.
 * - `deny`: says it is not so. `warn`: says it may come. `demand`: wants it done. `intend`: means to do it.
 * - `stance`: is for or against it, and says nothing about whether it is so.
 */
export type Force = 'say' | 'claim' | 'confirm' | 'find' | 'think' | 'deny' | 'warn' | 'demand' | 'intend' | 'stance';

/** Forces whose source puts its content forward: these make a voice. The others are attributions and nothing more. */
export const VOICING: ReadonlySet<Force> = new Set<Force>([
  'say',
  'claim',
  'confirm',
  'find',
  'think',
  'deny',
  'warn',
  'demand',
]);

/**
 * How the content of a verb stands to it.
 * - `clause`: "said [that] …", "wondered whether …", or a quotation, before or after.
 * - `object`: a noun phrase: "reported heavy fighting".
 * - `infinitive`: "pledged to withdraw".
 * - `hearer`: somebody may stand between the verb and its content: "told reporters that …", "accused the army of …".
 */
export type Complement = 'clause' | 'object' | 'infinitive' | 'hearer';

export interface Cue {
  readonly lemma: string;
  readonly force: Force;
  readonly takes: ReadonlySet<Complement>;
  /** Words that belong to the verb: "point out", "call for". Null where there are none. */
  readonly particles: readonly string[] | null;
}

/** One line of the lexicon: verbs that behave alike. A verb with a particle is written "point out". */
interface CueFamily {
  readonly force: Force;
  readonly takes: readonly Complement[];
  readonly verbs: string;
}

const FAMILIES: readonly CueFamily[] = [
  {
    force: 'say',
    takes: ['clause'],
    verbs:
      'say add state write remark comment reply respond answer continue reiterate stress emphasize emphasise explain note observe recall quip joke opine tweet retweet post muse exclaim conclude testify elaborate wonder ask underline intone preach shout yell scream chant whisper caution blog clarify specify retort interject joke grumble fume snap venture volunteer attest put-it shoot-back fire-back point-out go-on spell-out',
  },
  { force: 'say', takes: ['clause', 'hearer'], verbs: 'tell inform remind assure notify advise brief' },
  {
    force: 'say',
    takes: ['clause', 'object'],
    verbs:
      'report announce declare disclose reveal describe relate cite quote proclaim detail outline highlight underscore signal broadcast illustrate',
  },
  {
    force: 'say',
    takes: ['object'],
    verbs:
      'call label dub brand term speak-about talk-about put refer-to point-to discuss express voice mention reference examine address boast-of decry offer speak-of speak-out talk-of ask-about inquire-about enquire-about comment-on remark-on touch-on weigh-in-on hint-at allude-to elaborate-on expand-on reflect-on respond-to react-to write-about joke-about complain-about argue-about plead-for warn-against object-to admit-to portray present paint depict rate invoke echo',
  },
  { force: 'claim', takes: ['clause', 'object', 'infinitive'], verbs: 'claim allege boast purport' },
  {
    force: 'claim',
    takes: ['clause'],
    verbs:
      'assert argue insist contend maintain charge protest complain counter hint imply counsel reason posit profess',
  },
  { force: 'claim', takes: ['clause', 'object', 'hearer'], verbs: 'accuse blame fault' },
  {
    force: 'confirm',
    takes: ['clause', 'object'],
    verbs: 'confirm acknowledge concede admit verify corroborate affirm recognize recognise',
  },
  {
    force: 'find',
    takes: ['clause', 'object'],
    verbs: 'document record estimate register identify project predict forecast',
  },
  {
    force: 'find',
    takes: ['clause'],
    verbs: 'find show discover learn prove indicate determine demonstrate establish calculate suggest',
  },
  {
    force: 'think',
    takes: ['clause'],
    verbs:
      'think believe suspect doubt assume agree disagree suppose reckon deem judge surmise speculate know feel realize realise understand remember guess fathom notice sense contemplate',
  },
  { force: 'think', takes: ['clause', 'object'], verbs: 'consider regard view see expect fear anticipate foresee' },
  { force: 'think', takes: ['clause', 'infinitive'], verbs: 'hope wish worry' },
  { force: 'think', takes: ['infinitive', 'clause'], verbs: 'seem appear' },
  { force: 'deny', takes: ['clause', 'object', 'infinitive'], verbs: 'deny' },
  {
    force: 'deny',
    takes: ['clause', 'object'],
    verbs: 'reject dispute dismiss refute rebut disavow repudiate disprove discount contradict',
  },
  { force: 'warn', takes: ['clause', 'hearer'], verbs: 'warn' },
  {
    force: 'demand',
    takes: ['clause', 'object', 'infinitive', 'hearer'],
    verbs: 'urge ask order demand request implore beg command instruct direct invite encourage',
  },
  {
    force: 'demand',
    takes: ['clause', 'object', 'infinitive'],
    verbs:
      'call-for ask-for call-on call-upon appeal recommend propose plead press-for push-for lobby-for advocate advise',
  },
  {
    force: 'intend',
    takes: ['infinitive'],
    verbs:
      'plan want intend aim seek refuse decline decide vow pledge promise threaten agree offer swear prepare attempt',
  },
  { force: 'intend', takes: ['clause'], verbs: 'vow pledge promise threaten decide resolve' },
  {
    force: 'stance',
    takes: ['object'],
    verbs:
      'want support oppose back endorse praise criticize criticise condemn attack blast slam denounce welcome applaud defend favor favour thank mock deplore champion hail prefer blame question lambaste ridicule rebuke chide scold tout commend lament bemoan regret cheer vote-for rail-against side-with lash-out-at disagree-with agree-with agree-on rip castigate assail lambast skewer slap laud extol salute vilify malign demonize demonise love hate admire distrust resent bash savage excoriate denigrate disparage belittle berate upbraid reprimand censure insult promote challenge campaign-for take-issue-with play-down brush-off shrug-off balk-at',
  },
];

function cuesOf(family: CueFamily): readonly Cue[] {
  const takes = new Set(family.takes);
  return family.verbs.split(' ').map((entry) => {
    const [lemma, ...particles] = entry.split('-') as [string, ...string[]];
    return { lemma, force: family.force, takes, particles: particles.length > 0 ? particles : null };
  });
}

/** Verb cues by lemma. A lemma has several where it is used in several ways; those with particles stand first. */
export const VERB_CUES: ReadonlyMap<string, readonly Cue[]> = (() => {
  const byLemma = new Map<string, Cue[]>();
  for (const cue of FAMILIES.flatMap(cuesOf)) byLemma.set(cue.lemma, [...(byLemma.get(cue.lemma) ?? []), cue]);
  for (const cues of byLemma.values()) cues.sort((a, b) => Number(b.particles !== null) - Number(a.particles !== null));
  return byLemma;
})();

/** Nouns that hold what somebody put forward: "reports that …", "the claim that …", "a statement by …". */
export const NOUN_CUES: ReadonlyMap<string, Force> = new Map<string, Force>([
  ...spread(
    'say',
    'statement announcement remark comment declaration disclosure revelation testimony message account word news reminder argument',
  ),
  ...spread(
    'claim',
    'claim allegation assertion accusation charge contention insistence suggestion rumour rumor speculation',
  ),
  ...spread('confirm', 'confirmation admission acknowledgement acknowledgment'),
  ...spread('find', 'report finding estimate evidence indication sign conclusion assessment figure prediction'),
  ...spread(
    'think',
    'question debate caveat belief view opinion suspicion fear hope concern worry doubt feeling sense conviction expectation notion idea',
  ),
  ...spread('deny', 'denial'),
  ...spread('warn', 'warning'),
  ...spread('demand', 'call demand appeal request proposal recommendation'),
  ...spread('intend', 'pledge promise vow decision plan threat offer'),
  ...spread('stance', 'support criticism praise endorsement opposition condemnation'),
]);

function spread(force: Force, nouns: string): readonly (readonly [string, Force])[] {
  return nouns.split(' ').map((noun) => [noun, force] as const);
}

/** Things that speak though nobody is in them: the source "the report" stands for whoever made it. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'report statement study survey poll analysis communique communiqué release bulletin brief briefing update document letter article story investigation inquiry review assessment post tweet message video dispatch transcript data figure record figures website'.split(
    ' ',
  ),
);

/** Adverbs that put a clause in somebody's mouth without saying whose. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
  'apparently',
  'ostensibly',
]);

/** Words of two or three tokens that name a source after them. */
export const SOURCE_PREPOSITIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['per'],
];

/** Sources that are nobody: "Some reports say", "rumours that". They make hearsay, not a voice. */
export const HEARSAY_SOURCE =
  /^(?:(?:some|one|other|several|many|unconfirmed|initial|early|earlier|local|conflicting|recent|there|were|was|are)\s+)*(?:reports?|rumou?rs?|accounts|allegations)$/i;
