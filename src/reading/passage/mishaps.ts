import type { ParsedSentence } from '../../text/clause.ts';
import type { Draft } from '../draft.ts';
import { inClass, wordSet } from '../frames/words.ts';
import type { Scene } from '../scene.ts';

/**
 * What kills, hurts and explodes without anybody's hand. Claims of harm and of bombings speak to the codebooks of armed conflict (ACLED, UCDP), which
 * count neither the dead of a flood nor a gas bottle that blew up.
 */
const MISHAPS =
  wordSet(`flood flooding floodwater earthquake quake tremor landslide mudslide avalanche volcano cyclone hurricane typhoon tornado tsunami
  monsoon rainstorm thunderstorm downpour wildfire bushfire heatwave lightning accident collision derailment stampede poisoning cholera measles malaria ebola coronavirus covid
  covid-19 epidemic pandemic propane nitrate boiler solvent firework`);

/** What says that somebody did it all the same: "the flood followed the shelling of the dam". */
const ARMS =
  wordSet(`gun gunfire gunshot bullet rifle weapon bomb ied grenade mine landmine missile rocket mortar artillery shell airstrike drone
  terrorist terrorism protester demonstrator suicide sabotage`);

/** Harms that mishaps do too; nobody is executed by one. */
const HARMS: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'missing']);

/** Devices that one may find, carry and clear without any of them going off. */
const DEVICES = wordSet(
  `bomb ied mine landmine grenade explosive device cocktail ordnance booby-trap munition dynamite`,
);

const HANDLING =
  wordSet(`clear remove defuse disarm deactivate neutralise neutralize dismantle destroy seize find discover recover uncover unearth
  confiscate detect locate possess carry make manufacture sell buy supply ban store hide collect intercept`);

/** Drafts but those of mishaps, of devices that were only handled and of riots. */
export function withoutMishaps(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.filter((draft) => !isMishap(draft, drafts, scene) && !isHandled(draft, scene) && !isRiot(draft, scene));
}

function isMishap(draft: Draft, drafts: readonly Draft[], scene: Scene): boolean {
  const harmed = draft.kind === 'harm' && HARMS.has(draft.type);
  const blew = draft.kind === 'fighting' && draft.type === 'bombing';
  if ((!harmed && !blew) || draft.agents.length) return false;
  const sentence = scene.sentences[draft.sentence]!;
  if (!sentence.tokens.some((t) => isNoun(t) && MISHAPS.has(t.lemma))) return false;
  if (isArmed(sentence, scene)) return false;
  return !drafts.some((d) => d.sentence === draft.sentence && d.kind === 'fighting' && d.type !== 'bombing' && !d.bare);
}

function isArmed(sentence: ParsedSentence, scene: Scene): boolean {
  const { actors } = scene.mentions;
  return sentence.tokens.some(
    (t) =>
      ARMS.has(t.lemma) ||
      inClass(t.lemma, 'fighters') ||
      actors.overlapping(t.start, t.end).some((mention) => mention.role === 'fighter'),
  );
}

/** "defused three bombs", "landmines were cleared": none went off. */
function isHandled(draft: Draft, scene: Scene): boolean {
  if (draft.frame.id !== 'fighting/bombing/explosive') return false;
  const sentence = scene.sentences[draft.sentence]!;
  const token = sentence.tokens[draft.token]!;
  if (!DEVICES.has(token.lemma)) return false;
  return sentence.clauses.some(
    ({ predicate, object }) =>
      predicate.form === 'verb' &&
      HANDLING.has(predicate.lemma) &&
      object.some((p) => p.head.start <= token.start && token.end <= Math.max(p.end, p.head.end)),
  );
}

/** "clashes between police and protesters": a clash is between armed parties. */
function isRiot(draft: Draft, scene: Scene): boolean {
  if (draft.kind !== 'fighting' || draft.type !== 'clash') return false;
  return scene.sentences[draft.sentence]!.tokens.some(
    (t) => t.start >= draft.span.start && t.end <= draft.span.end && isNoun(t) && CROWDS.has(t.lemma),
  );
}

const CROWDS = wordSet(`protester protestor demonstrator rioter marcher hooligan`);

function isNoun({ upos }: { readonly upos: string }): boolean {
  return upos === 'NOUN' || upos === 'PROPN';
}
