import { createTagger, type Tagger } from '../src/text/tagger.ts';
import type { Clusters } from '../src/text/words.ts';
import type { TrainingCache } from './cache.ts';
import { seeded } from './random.ts';
import { trainTagger } from './tagger-training.ts';
import type { TreebankSentence } from './treebank.ts';

/**
 * Tags of every sentence by a tagger that was trained on the other folds, as classes of `tagger`: a parser that learns on them meets the
 * errors it will meet. `variants` are the forms of each sentence to tag. What a fold gives is kept in `cache`.
 */
export function jackknife(
  sentences: readonly TreebankSentence[],
  variants: readonly (readonly TreebankSentence[])[],
  tagger: Tagger,
  clusters: Clusters,
  { folds, rounds, cache }: { folds: number; rounds: number; cache: TrainingCache },
): Uint8Array[][] {
  const classOf = new Map(tagger.tags.map(({ upos, xpos }, index) => [`${upos}|${xpos}`, index]));
  const tags: Uint8Array[][] = sentences.map(() => []);
  for (let fold = 0; fold < folds; fold++) {
    const name = `tags-${fold + 1}-of-${folds}-after-${rounds}`;
    const mine = sentences.flatMap((_, index) => (index % folds === fold ? [index] : []));
    let kept = cache.read(name);
    if (kept === null) {
      const packed = trainTagger(
        sentences.filter((_, index) => index % folds !== fold),
        clusters,
        seeded(7 + fold),
        { rounds, minUpdates: 3, epsilon: 0.2, log: () => {} },
      );
      const local = createTagger(packed, clusters);
      const mapped = local.tags.map(
        ({ upos, xpos }) => classOf.get(`${upos}|${xpos}`) ?? tagger.tags.findIndex((tag) => tag.upos === upos),
      );
      kept = mine.flatMap((index) =>
        variants[index]!.map(({ words }) =>
          Uint8Array.from(local.tag(words.map((word) => word.form)), (tag) => mapped[tag]!),
        ),
      );
      cache.write(name, kept);
    }
    let at = 0;
    for (const index of mine) tags[index] = variants[index]!.map(() => kept[at++]!);
    console.log(`tags of fold ${fold + 1} of ${folds}, ${Math.round(process.uptime())} s`);
  }
  return tags;
}
