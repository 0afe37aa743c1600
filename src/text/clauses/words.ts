/** Closed word lists of English grammar, in lower case. */

export const RELATIVES: ReadonlySet<string> = new Set('which who whom whose that where when whereby what'.split(' '));
export const CONDITIONS: ReadonlySet<string> = new Set('if unless provided lest'.split(' '));

/** Adverbs that go with a verb like a preposition without an object. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'out up down off back away over in on through aside apart forward along around together ahead by'.split(' '),
);

/** Verbs with a particle that taggers take for a preposition: "took over the village". */
export const PHRASAL_VERBS: ReadonlySet<string> = new Set(
  'take over,hand over,carry out,set up,blow up,call off,cut off,drive out,force out,fight off,give up,shoot down,shut down,turn back,wipe out,seal off,break up,push back,round up,bring down,burn down,gun down,hold off,hold back,throw out,kick out,pull out,take down,take back,win back,beat back,clear out,cut down,tear down,kick off,step up,ward off,drive back,drive off,give back,hand back,build up,make up,pick up,rule out,point out,find out,run over,put down,lay down,set off,close off,block off,fence off,send back,bring back'.split(
    ',',
  ),
);

/** Prepositions that are conjunctions where a clause follows: "as rebels pull out". */
export const PREPOSITION_OR_CONJUNCTION: ReadonlySet<string> = new Set(
  'as,after,before,since,until,till,than,like,because,as far as'.split(','),
);

/** Verbs whose participle keeps an object: "people given the task", "a man named Ali". */
export const TWO_OBJECTS: ReadonlySet<string> = new Set(
  'give name call pay show offer grant award send tell teach ask deny elect appoint consider declare make leave dub'.split(
    ' ',
  ),
);

/** Verbs of saying and thinking that may follow what was said: "…, the Observatory said". */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'say report add claim tell announce confirm state declare warn note write explain argue insist believe think acknowledge admit allege stress assert reveal suggest conclude estimate show'.split(
    ' ',
  ),
);

/** Verbs that mostly have no object. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  'flee arrive die fall come go rise erupt ensue occur happen remain appear disappear collapse continue retreat advance emerge escape return march surrender vanish travel surge grow intensify escalate resume begin result amount belong consist depend differ exist last participate persist prevail rely respond suffice tend vary wait collide clash converge coincide comply cooperate live stay sleep laugh cry react look smile'.split(
    ' ',
  ),
);

/** Participles that introduce a noun like a preposition: "including two children", "following clashes". */
export const PARTICIPLE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'including regarding concerning excluding following according pending notwithstanding barring'.split(' '),
);

/** Nouns whose "that" says what they are about; after other nouns it is a relative pronoun. */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  'fact claim report news belief idea hope fear statement suggestion sign evidence possibility rumour rumor warning announcement allegation view feeling conclusion assumption indication proof doubt assurance promise threat concern likelihood impression opinion argument notion word reason way chance hint confirmation speculation admission accusation perception requirement condition agreement decision order demand'.split(
    ' ',
  ),
);

/** Words that begin a preposition of several words, with what may follow: longest first. */
export const COMPLEX_PREPOSITIONS: readonly (readonly string[])[] = [
  ['in', 'the', 'direction', 'of'],
  ['in', 'the', 'vicinity', 'of'],
  ['on', 'the', 'outskirts', 'of'],
  ['on', 'the', 'edge', 'of'],
  ['at', 'the', 'hands', 'of'],
  ['in', 'the', 'hands', 'of'],
  ['at', 'the', 'request', 'of'],
  ['at', 'the', 'behest', 'of'],
  ['at', 'the', 'invitation', 'of'],
  ['under', 'the', 'control', 'of'],
  ['in', 'front', 'of'],
  ['in', 'spite', 'of'],
  ['on', 'behalf', 'of'],
  ['in', 'support', 'of'],
  ['in', 'favour', 'of'],
  ['in', 'favor', 'of'],
  ['in', 'addition', 'to'],
  ['in', 'response', 'to'],
  ['in', 'retaliation', 'for'],
  ['in', 'exchange', 'for'],
  ['in', 'return', 'for'],
  ['in', 'coordination', 'with'],
  ['in', 'cooperation', 'with'],
  ['in', 'conjunction', 'with'],
  ['as', 'part', 'of'],
  ['as', 'well', 'as'],
  ['as', 'a', 'result', 'of'],
  ['as', 'far', 'as'],
  ['by', 'means', 'of'],
  ['with', 'regard', 'to'],
  ['with', 'respect', 'to'],
  ['on', 'top', 'of'],
  ['in', 'terms', 'of'],
  ['at', 'least'],
  ['out', 'of'],
  ['south', 'of'],
  ['north', 'of'],
  ['east', 'of'],
  ['west', 'of'],
  ['northeast', 'of'],
  ['northwest', 'of'],
  ['southeast', 'of'],
  ['southwest', 'of'],
  ['north-east', 'of'],
  ['north-west', 'of'],
  ['south-east', 'of'],
  ['south-west', 'of'],
  ['outside', 'of'],
  ['inside', 'of'],
  ['because', 'of'],
  ['instead', 'of'],
  ['ahead', 'of'],
  ['away', 'from'],
  ['along', 'with'],
  ['together', 'with'],
  ['according', 'to'],
  ['close', 'to'],
  ['next', 'to'],
  ['near', 'to'],
  ['due', 'to'],
  ['prior', 'to'],
  ['thanks', 'to'],
  ['owing', 'to'],
  ['up', 'to'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['as', 'for'],
  ['as', 'to'],
  ['other', 'than'],
  ['rather', 'than'],
  ['such', 'as'],
  ['off', 'of'],
  ['regardless', 'of'],
  ['in', 'between'],
].filter((words) => words.join(' ') !== 'at least');

/** Nouns that count what hangs on their "of": "dozens of civilians" is about civilians. */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  'dozen dozens score scores hundred hundreds thousand thousands ten tens million millions number numbers lot lots majority minority handful series couple pair plenty most many some several few all half part parts group groups rest remainder total bulk wave waves one two three four five six seven eight nine both each none any much string variety kind sort type'.split(
    ' ',
  ),
);

/** Verbs that take a clause, so that a noun after them may be its subject. */
export const CLAUSE_TAKERS: ReadonlySet<string> = new Set(
  'say tell report claim believe think know announce confirm deny add state declare warn fear hope expect suggest show indicate estimate insist acknowledge admit argue allege explain note reveal stress see hear feel mean ensure understand find learn assume guess suppose wish agree decide realize realise remember recall predict write maintain demand propose recommend doubt concede imply inform assert notice prove pray bet swear promise let make help have wonder ask imagine hint boast conclude emphasize emphasise complain be'.split(
    ' ',
  ),
);

/** Verbs whose object is the subject of the infinitive after it: "forced thousands to flee". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'force allow cause compel order ask tell urge enable permit help lead prompt push persuade encourage require oblige invite want expect instruct command call train teach drive warn get leave believe cause spur press beg like need advise authorize authorise pressure task send bring forbid choose elect appoint estimate report consider find know'.split(
    ' ',
  ),
);

/** Verbs that say that what hangs on them did not happen. */
export const FAILURES: ReadonlySet<string> = new Set(
  'fail refuse decline neglect forget cease stop refrain avoid'.split(' '),
);
