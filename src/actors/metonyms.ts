import { type Draft, follows } from './draft.ts';
import type { ActorEntry, State } from './entry.ts';
import { mentionOf, type Resolution } from './mention.ts';
import type { NameWord } from './name-words.ts';
import { type FoundName, standingOf } from './named.ts';
import { PLACE_PREPOSITIONS } from './places-by-grammar.ts';

// A capital is its government only where it does what governments do.
const POLITICAL = new Set(
  `said says say warned warns accused accuses denied denies rejected rejects condemned condemns backs backed supports supported
  opposes opposed wants wanted fears feared sees considers regards called calls demanded demands urged urges announced announces has
  had is was will would insists insisted agreed agrees refused refuses hopes hoped blames blamed threatened threatens claims claimed
  believes believed deployed sent sends provided provides supplied supplies ordered orders pledged pledges vowed vows signed launched
  launches recognised recognized argues argued maintains maintained views also could may must should did does intervened responded replied
  forced criticised criticized dismissed dispatched allowed banned vetoed proposed delivered along stopped imposed lifted summoned expelled recalled invited hosted welcomed welcomes expressed offered approved closed`.split(
    /\s+/,
  ),
);

/** "Ankara warned", "Washington and Moscow": only where it acts; "near Damascus" is left to places. */
export function addByMetonym(draft: Draft, name: FoundName, state: State, alias: string, side: ActorEntry): boolean {
  const { words } = draft;
  const before = words[name.first - 1];
  const after = words[name.last + 1];
  const standing = standingOf(draft, name.last);
  const office = state.metonyms.includes(alias);
  const span = { start: name.start, end: name.end };
  const how: Resolution = { rule: 'metonym', why: `"${alias}" stands for the government of ${state.name}` };
  if (standing && standing.standing === 'backer') {
    draft.add(mentionOf(draft.text, span, side, how, standing));
    return true;
  }
  const afterPlaceWord =
    before !== undefined &&
    follows(words[name.first]!) &&
    PLACE_PREPOSITIONS.has(before.fold) &&
    before.fold !== 'between';
  const acts =
    after !== undefined &&
    follows(after) &&
    POLITICAL.has(after.fold) &&
    !/^(is|was|has|had|backed|closed|supported|sent|claimed)$/.test(after.fold);
  const actsWeakly =
    after !== undefined &&
    follows(after) &&
    /^(is|was|has|had|backed|sent|supported)$/.test(after.fold) &&
    isPolitical(words, name.last + 2);
  const dealtWith =
    before !== undefined &&
    follows(words[name.first]!) &&
    DEALT_WITH.test(before.fold) &&
    !(before.fold === 'by' && draft.words[name.first - 2]?.fold === 'near');
  if (
    office ? !/^(in|at|near|outside)$/.test(before?.fold ?? '') : !afterPlaceWord && (acts || actsWeakly || dealtWith)
  ) {
    draft.add(mentionOf(draft.text, span, side, how));
    return true;
  }
  return office;
}

const DEALT_WITH =
  /^(by|accused|accuses|accusing|blamed|blames|blaming|urged|urges|urging|warned|warns|warning|told|tells|criticised|criticized|condemned|pressured|pressed|asked|against)$/;
const STANCES = new Set(
  'concerned worried alarmed unlikely likely ready willing reluctant opposed wary keen seeking trying accused warned urged rejected denied said backed condemned pledged called demanded insisted refused long repeatedly also not deeply increasingly expected preparing pushing considering'.split(
    ' ',
  ),
);
function isPolitical(words: readonly NameWord[], i: number): boolean {
  const word = words[i];
  return word !== undefined && follows(word) && STANCES.has(word.fold);
}
