import type { PlaceWord } from './spelled.ts';
import { KIND_WORDS, NAME_OPENERS } from './words.ts';

/**
 * What a sentence does with a name, where only ground is dealt with so: a road leads to it, it is shelled, a convoy reaches it.
 * `sure` is enough to make a place of a name that no list has; `likely` befalls persons too and needs more evidence.
 */
export type Ground = 'sure' | 'likely';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Only ground is shelled or retaken. */
const GROUND_VERBS = set(
  `shell shells shelled shelling bombard bombards bombarded bombarding overrun overruns overran overrunning raze razes razed razing
  recapture recaptures recaptured recapturing retake retakes retook retaken retaking`,
);
/** Ground where troops do it; persons and things otherwise. */
const TROOP_VERBS = set(
  `enter enters entered entering reach reaches reached reaching storm storms stormed storming seize seizes seized seizing
  raid raids raided raiding bomb bombs bombed bombing invade invades invaded invading loot loots looted looting
  besiege besieges besieged besieging attack attacks attacked attacking`,
);
/** Ground where a crowd does it. */
const CROWD_VERBS = set('leave leaves left leaving reach reached reaching evacuate evacuated evacuating');
const FLEEING_VERBS = set('flee flees fled fleeing');
/** Befalls ground and persons alike. */
const EITHER_VERBS = set(
  `capture captures captured capturing seize seizes seized seizing take takes took taken taking
  lose loses lost losing liberate liberates liberated liberating encircle encircles encircled encircling surround surrounds surrounded
  surrounding hold holds held holding enter entered entering reach reached reaching storm stormed storming flee flees fled fleeing leave
  left leaving abandon abandoned control controls controlled bomb bombed bombing raid raided raiding target targeted hit struck`,
);

const TROOPS = set(
  `army armies troops soldiers rebels rebel fighters forces militants insurgents gunmen militia militias militiamen guerrillas paramilitaries
  jihadists separatists peacekeepers tanks tank column columns convoy convoys patrol patrols brigade battalion regiment units unit jets
  planes warplanes helicopters aircraft artillery trucks lorries truck vehicles bus buses ambulances ambulance aid supplies workers
  shipment shipments medics rescuers floods floodwaters attackers raiders bandits rustlers warriors herdsmen`,
);
const CROWD = set(
  `residents people families civilians villagers inhabitants refugees households thousands hundreds dozens women children evacuees
  migrants townspeople farmers`,
);

/** "the road to X". */
const WAYS = set(
  `road roads route routes highway highways motorway track tracks railway bus buses train trains flight flights access entrance entrances
  approach approaches convoy convoys gateway way`,
);
/** "withdrew from X", "deployed to X", "the advance on X". */
const MOVES_FROM = set(
  'withdrew withdraw withdraws withdrawn withdrawing withdrawal retreated retreat retreating displaced evacuated',
);
const MOVES_TO = set(
  `fled flee fleeing displaced deployed travelled traveled travelling traveling drove driven marched marching evacuated retreated advanced
  returned redeployed transported advance advancing march`,
);
/** "the shelling of X". */
const BLOWS = set(
  'shelling bombardment bombing encirclement recapture battle mayor inhabitants villagers outskirts evacuation siege',
);
const DISTANCES = /^(km|kms|kilometers?|kilometres?|miles?)$/;

/** Behind the name these say that it is that of a people or a side: "shelled X positions". */
const OF_A_SIDE = set(
  `fighters militants rebels positions targets forces militia militias militiamen troops members supporters commander commanders leader
  leaders soldiers insurgents gunmen guerrillas strongholds bases hideouts loyalists followers operatives spokesman`,
);

const BE = set('is are was were been being be remains remained stays stayed');
const HAVE = set('has have had');
const BETWEEN = set(
  `now still again also once already firmly heavily repeatedly later briefly almost completely largely reportedly finally partly back
  being been fully reportedly not never since then quickly soon`,
);
const DONE_TO_GROUND = set(
  'shelled bombarded overrun razed recaptured retaken besieged bombed looted depopulated demined flattened devastated encircled',
);
const DONE_TO_EITHER = set(
  'captured seized taken attacked surrounded liberated hit struck evacuated raided stormed targeted destroyed',
);
const SIDES = set(
  `rebels rebel militants troops government army insurgents fighters forces jihadists militia militias militiamen separatists enemy opposition
  invaders guerrillas regime islamists loyalists`,
);

export function groundOf(words: readonly PlaceWord[], first: number, last: number): Ground | null {
  const after = words[last + 1];
  const own = words[last]!;
  if (after !== undefined && !own.possessive && after.gap === ' ' && OF_A_SIDE.has(after.lower)) return null;
  if (own.possessive) return null;
  return objectOf(words, first, last) ?? subjectOf(words, last);
}

function objectOf(words: readonly PlaceWord[], first: number, last: number): Ground | null {
  const before = words[first - 1];
  if (before === undefined || words[first]!.gap !== ' ' || (before.capital && !before.first)) return null;
  const governor = words[first - 2];
  const led = governor !== undefined && before.gap === ' ';
  switch (before.lower) {
    case 'to':
      return led && (WAYS.has(governor.lower) || MOVES_TO.has(governor.lower)) && !isCapitalNoun(governor)
        ? 'sure'
        : null;
    case 'from':
      if (led && DISTANCES.test(governor.lower)) return 'sure';
      return led && MOVES_FROM.has(governor.lower) ? 'sure' : null;
    case 'of':
      return led && BLOWS.has(governor.lower) && !isCapitalNoun(governor) ? 'sure' : null;
    case 'called':
    case 'named':
      return led && isSettled(governor) ? 'sure' : null;
    case 'as':
      return led && governor.lower === 'known' && isSettled(words[first - 3]) ? 'sure' : null;
    case 'linking':
    case 'connecting':
      return led && WAYS.has(governor.lower) ? 'sure' : null;
    case 'for':
      return led && governor.lower === 'battle' && !isCapitalNoun(governor) ? 'sure' : null;
  }
  if (before.capital) return null;
  // Two plain words in a row are a person's name as often as that of a place.
  if (last > first && isPlain(words.slice(first, last + 1)) && !GROUND_VERBS.has(before.lower)) return null;
  if (GROUND_VERBS.has(before.lower)) return 'sure';
  const subject = subjectBefore(words, first - 1);
  if (subject === 'troops' && TROOP_VERBS.has(before.lower)) return 'sure';
  if (subject === 'crowd' && CROWD_VERBS.has(before.lower)) return 'sure';
  if (FLEEING_VERBS.has(before.lower) && goesFor(words, last)) return 'sure';
  if (EITHER_VERBS.has(before.lower)) return isAmongVillages(words, last) ? 'sure' : 'likely';
  return null;
}

const isSettled = (word: PlaceWord | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  /^(settlement|quarter|camp|region|admin1|admin2)$/.test(KIND_WORDS.get(word.lower) ?? '');

const isPlain = (name: readonly PlaceWord[]): boolean =>
  name.every((word, i) => word.capital && (i === 0 || word.gap === ' ')) && !NAME_OPENERS.has(name[0]!.lower);

const isCapitalNoun = (word: PlaceWord): boolean => word.capital && !word.first;

/** Who does it: the nearest of troops and crowds before the verb in its clause. */
function subjectBefore(words: readonly PlaceWord[], verb: number): 'troops' | 'crowd' | null {
  for (let at = verb - 1; at >= 0 && verb - at <= 9; at--) {
    const word = words[at]!;
    if (/[;:"“”(),]/u.test(words[at + 1]!.gap)) return null;
    if (TROOPS.has(word.lower)) return 'troops';
    if (CROWD.has(word.lower)) return 'crowd';
    if (/^(that|which|who|when|while|after|before|as|because|said|but)$/.test(word.lower)) return null;
  }
  return null;
}

/** "fled X for Y", "fled X for the capital". */
function goesFor(words: readonly PlaceWord[], last: number): boolean {
  const [bound, next, noun] = words.slice(last + 1, last + 4);
  if (bound === undefined || bound.gap !== ' ' || bound.lower !== 'for' || next === undefined) return false;
  return (
    next.capital || (next.lower === 'the' && /^(capital|border|coast|hills|mountains|camps?)$/.test(noun?.lower ?? ''))
  );
}

/** "took X and two other villages", "seized X without a fight". */
function isAmongVillages(words: readonly PlaceWord[], last: number): boolean {
  const rest = words.slice(last + 1, last + 6);
  const text = rest.map((word) => word.lower).join(' ');
  return (
    /^without (a fight|resistance)/.test(text) ||
    /^and (the )?(\S+ )?(other|nearby|neighbouring|neighboring|surrounding) (\S+ )?(villages|towns|settlements|areas)/.test(
      text,
    )
  );
}

function subjectOf(words: readonly PlaceWord[], last: number): Ground | null {
  let at = last + 1;
  if (words[at]?.lower === 'and' && words[at + 1]?.capital) at += 2;
  const verb = words[at];
  if (verb === undefined || verb.gap !== ' ' || verb.capital) return null;
  let isBeing = false;
  let isHaving = false;
  for (; at < words.length && at - last <= 7; at++) {
    const word = words[at]!;
    if (word.gap !== ' ') return null;
    if (BE.has(word.lower)) isBeing = true;
    else if (HAVE.has(word.lower)) isHaving = true;
    else if (!BETWEEN.has(word.lower)) break;
  }
  const head = words[at];
  if (head === undefined || head.gap !== ' ') return null;
  const rest = words.slice(at + 1, at + 6);
  const behind = rest.map((word) => word.lower).join(' ');
  if (head.lower === 'fell' || (head.lower === 'fallen' && isHaving)) return fallen(rest, behind);
  if (head.lower === 'changed' || (head.lower === 'changing' && isBeing))
    return behind.startsWith('hands') ? 'sure' : null;
  if ((head.lower === 'came' || head.lower === 'come') && behind.startsWith('under ')) return isUnder(behind);
  if (!isBeing) return null;
  if (head.lower === 'under') return isUnder(`under ${behind}`);
  if (head.lower === 'in')
    return /^(?!(his|her|their|our|my|good|safe|capable) )(\S+ ){1,3}hands\b/.test(`${behind} `) ? 'sure' : null;
  if (head.lower === 'besieged' && /^(in|with|at)\b/.test(behind)) return 'likely';
  if (DONE_TO_GROUND.has(head.lower)) return 'sure';
  return DONE_TO_EITHER.has(head.lower) ? 'likely' : null;
}

/** "X fell to the rebels", "X fell on Monday"; not "X fell to his death". */
function fallen(rest: readonly PlaceWord[], behind: string): Ground | null {
  const [next] = rest;
  if (next === undefined || next.gap !== ' ') return 'likely';
  if (next.lower === 'to') {
    const side = rest.slice(1, 5).some((word) => SIDES.has(word.lower));
    if (side) return 'sure';
    return rest[1]?.capital === true ? 'likely' : null;
  }
  if (/^(without (a fight|resistance)|under (the )?\S+ control|into \S+ hands)/.test(behind)) return 'sure';
  return /^(on|last|this|yesterday|after|in|the next|days|hours|and|within|overnight)\b/.test(behind) ? 'likely' : null;
}

function isUnder(behind: string): Ground | null {
  if (/^under (\S+ ){0,3}(control|siege|bombardment|shelling|occupation|blockade|curfew)\b/.test(behind)) return 'sure';
  return /^under (\S+ ){0,2}(fire|attack)\b/.test(behind) ? 'likely' : null;
}
