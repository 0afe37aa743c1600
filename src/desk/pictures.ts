import type { ActorFacts } from '../picture/input.ts';
import type { Picture } from '../picture/schema.ts';
import type { Day } from '../vocabulary/days.ts';
import { type CaseState, knownClaims } from './known.ts';
import { sharedPlaceFacts } from './resources.ts';

export type PictureOn = (asOf: Day, knownAt?: Day) => Picture;

const KEPT = 256;

/** The pictures of one state of a case, each made when first asked for. Another state empties the shelf. */
export class PictureShelf {
  #revision: string | undefined;
  readonly #pictures = new Map<string, Picture>();

  /** The pictures that follow from that state, for any day, with what is known of its actors. */
  async of(state: CaseState, facts: ActorFacts): Promise<PictureOn> {
    if (this.#revision !== state.revision) this.#pictures.clear();
    this.#revision = state.revision;
    const [{ identifiedActors, identifiedPlaces, pictureOf }, placeFacts] = await Promise.all([
      import('../picture/index.ts'),
      sharedPlaceFacts(),
    ]);
    const actors = identifiedActors(facts, state.identities);
    const places = identifiedPlaces(placeFacts, state.identities);
    return (asOf, knownAt) => {
      const key = `${state.revision} ${asOf} ${knownAt ?? ''}`;
      const kept = this.#pictures.get(key);
      if (kept) return kept;
      const picture = pictureOf(knownClaims(state, knownAt), { asOf, actors, places, ...(knownAt && { knownAt }) });
      if (this.#pictures.size >= KEPT) this.#pictures.delete(this.#pictures.keys().next().value!);
      this.#pictures.set(key, picture);
      return picture;
    };
  }
}
