import type { Phrase, TaggedToken } from '../../text/clause.ts';
import type { ClaimPlace } from '../../vocabulary/place.ts';
import type { PlaceMention } from '../../vocabulary/report.ts';
import type { Span } from '../../vocabulary/span.ts';
import { inClass, wordSet } from '../frames/words.ts';
import { placeMeant, pointsToPlace } from '../slots/coreference.ts';
import { PhraseReader } from '../slots/phrase-reader.ts';
import type { Anatomy } from '../slots/phrases.ts';
import { widthOf } from './widths.ts';
import { ENDS, GROUND, LIST_JOINT, MEMBERS, NAME_START, NO_PLACES, SITES } from './words.ts';

type PlaceRole = ClaimPlace['role'];

const NEAR = wordSet(`near, around, outside, toward, towards, beyond, opposite, north of, south of, east of, west of,
  northeast of, northwest of, southeast of, southwest of, north-east of, north-west of, south-east of,
  south-west of, along, close to`);
const JOINS = wordSet('link connect join');
const INSIDE = wordSet(`in inside within at on across throughout`);
const BEARINGS: { readonly [word: string]: ClaimPlace['bearing'] } = {
  north: 'N',
  south: 'S',
  east: 'E',
  west: 'W',
  northeast: 'NE',
  northwest: 'NW',
  southeast: 'SE',
  southwest: 'SW',
  'north-east': 'NE',
  'north-west': 'NW',
  'south-east': 'SE',
  'south-west': 'SW',
};
const VICINITY = wordSet(`vicinity outskirts outskirt environs surroundings edge`);
/** "the whole of X", "the town of X" is X itself. */
const WHOLE =
  wordSet(`whole all town city village province state district camp region governorate hamlet control possession
  neighbourhood neighborhood port capital island valley settlement municipality stronghold siege blockade
  enclave capture access suburb county locality base crossing mile kilometre kilometer km metre meter`);

/** The role of a place behind a preposition that says where something is: "in", "near", "between". Null for all others. */
export function roleOfPreposition(preposition: string): PlaceRole | null {
  if (preposition === 'between') return 'between';
  if (INSIDE.has(preposition) || preposition === 'against') return 'at';
  return NEAR.has(preposition) ? 'near' : null;
}

/** The places in the slots of a sentence, with role and extent. */
export class PlaceSlots extends PhraseReader {
  /** The places of a phrase with the role of its slot; `[]` where it names none. */
  places(phrase: Phrase, role: PlaceRole, options: { readonly pronouns?: boolean } = {}): ClaimPlace[] {
    const found = this.placesNamed(phrase, role, options);
    if (found.length) return [...found, ...this.restOfList(found.at(-1)!, phrase)];
    if (!inClass(phrase.head.lemma, 'settlements')) return [];
    const members = this.membersNamed(phrase, role);
    return members.length ? members : this.saidToBe(phrase, role);
  }

  /** A mention with the list that it opens: "X, Y and Z". */
  placesFrom(mention: PlaceMention, role: PlaceRole): ClaimPlace[] {
    const first = this.placeOf(mention, role, 'whole');
    return [first, ...this.restOfList(first, this.sentence)];
  }

  /** "two villages (X and Y)", "several towns, including X and Y": the names of what was counted first. */
  private membersNamed(phrase: Phrase, role: PlaceRole): ClaimPlace[] {
    const { text, mentions } = this.scene;
    const opening = MEMBERS.exec(text.slice(phrase.head.end, this.sentence.end));
    if (!opening) return [];
    const start = phrase.head.end + opening[0].length;
    const first = mentions.places.overlapping(start, start + 1)[0];
    if (!first || first.start !== start) return [];
    const place = this.placeOf(first, role, 'whole');
    return [place, ...this.restOfList(place, phrase)];
  }

  /** "the largest town that they took [was X]": the name is told of the word for it. */
  private saidToBe({ head }: Phrase, role: PlaceRole): ClaimPlace[] {
    const told = this.sentence.clauses.find(
      ({ predicate, subject, negated }) =>
        predicate.lemma === 'be' && !negated && subject.length === 1 && subject[0]!.head.start === head.start,
    );
    const name = told?.object[0];
    const mention = name && this.scene.mentions.places.overlapping(name.head.start, name.head.end)[0];
    return mention ? [this.placeOf(mention, role, 'whole')] : name ? this.named(name, role) : [];
  }

  /**
   * "X, Y and Z" where only X was taken for a part of the phrase. What contains X ("X, Aleppo province") is left out, and so is the
   * second of two that nothing but a comma joins: "in Tajura, Tripoli".
   */
  private restOfList(last: ClaimPlace, phrase: Span): ClaimPlace[] {
    const { text, mentions } = this.scene;
    const more: ClaimPlace[] = [];
    let before: Span = mentions.places.overlapping(last.start, last.end)[0] ?? last;
    let width = widthOf(last);
    let joined = false;
    if (before.end <= phrase.start) return [];
    for (const next of mentions.places.overlapping(before.end, this.sentence.end)) {
      if (next.start < before.end) continue;
      const joint = LIST_JOINT.exec(text.slice(before.end, next.start));
      if (!joint) break;
      // "the Omar field, Syria's largest": whose it is, said of the one before.
      if (joint[1] === ',' && isOfPlace(text, next)) break;
      const place = this.placeOf(next, last.role, last.extent);
      const wide = widthOf(place);
      joined ||= joint[1] !== ',';
      before = next;
      // "…, Russia and its allies took X": the country goes on with another sentence.
      if (wide === 4 && width < 4) break;
      if (joint[1] !== ',' || wide <= width) more.push(place);
      width = Math.min(width, wide);
    }
    return joined || more.length !== 1 ? more : [];
  }

  private placesNamed(
    phrase: Phrase,
    role: PlaceRole,
    { pronouns = false }: { readonly pronouns?: boolean },
  ): ClaimPlace[] {
    const anatomy = this.anatomy(phrase);
    const { head } = phrase;
    if (pronouns && (head.lemma === 'it' || head.lemma === 'they' || head.lemma === 'them')) {
      const meant = placeMeant(this.scene, phrase);
      return meant ? [{ ...this.placeOf(meant, role, 'whole'), start: head.start, end: head.end }] : [];
    }
    const { places } = this.scene.mentions;
    const atHead = places.overlapping(head.start, head.end)[0];
    if (atHead) return [this.placeOf(atHead, role, this.isPartBefore(phrase) ? 'part' : 'whole')];
    const way = this.wayByEnds(anatomy);
    if (way) return [{ ...way, role }];
    const before = places
      .overlapping(phrase.start, head.start)
      .filter((m) => this.locates(m, phrase))
      .at(-1);
    if (before) return [this.placeOf(before, role, isOfPlace(this.scene.text, before) ? 'part' : 'whole')];
    if (pointsToPlace(this.sentence, phrase)) {
      const meant = placeMeant(this.scene, phrase);
      return meant ? [{ ...this.placeOf(meant, role, 'whole'), start: head.start, end: head.end }] : [];
    }
    for (const oblique of anatomy.inner) {
      const { preposition } = oblique;
      const inside = oblique.phrases.flatMap((p) => this.places(p, role));
      if (!inside.length) continue;
      if (preposition === 'of') {
        if (VICINITY.has(head.lemma)) return inside.map((p) => ({ ...p, role: nearer(role) }));
        return inside.map((p) => ({
          ...p,
          extent: WHOLE.has(head.lemma) || inClass(head.lemma, 'sites') ? p.extent : 'part',
        }));
      }
      // "several villages near X", "territory in X" are a part of it; "a hospital in X" is simply there.
      const extent =
        inClass(head.lemma, 'areas') || (inClass(head.lemma, 'settlements') && head.xpos === 'NNS') ? 'part' : null;
      if (NEAR.has(preposition))
        return inside.map((p) => ({
          ...p,
          role: nearer(role),
          extent: extent ?? p.extent,
          bearing: p.bearing ?? BEARINGS[preposition.split(' ')[0]!] ?? null,
        }));
      if (INSIDE.has(preposition)) return inside.map((p) => ({ ...p, extent: extent ?? p.extent }));
      if (preposition === 'from' || preposition === 'to' || preposition === 'between') continue;
    }
    return [];
  }

  /** "captured Deir Khabiyeh": what is taken and is a name, but nobody's, is a place that no list has. */
  isUnlistedName(phrase: Phrase): boolean {
    return this.unlistedSpan(phrase) !== null;
  }

  /** In a line of capitals a capital marks no name. */
  private get isShouted(): boolean {
    return !/\p{Ll}{2}/u.test(this.scene.text.slice(this.sentence.start, this.sentence.end));
  }

  /** The name itself: "Deir Khabiyeh", "al-Duwayra", or what stands before the word for it: "Nkolo II village". */
  private unlistedSpan(phrase: Phrase): { first: number; last: number } | null {
    const { tokens } = this.sentence;
    const { actors, times, places } = this.scene.mentions;
    if (this.isShouted) return null;
    const head = this.anatomy(phrase).headIndex;
    const isSite = SITES.has(tokens[head]!.lemma) && /^\p{Ll}/u.test(tokens[head]!.text);
    let last = inClass(tokens[head]!.lemma, 'settlements') || isSite ? head - 1 : head;
    // "the al-Karim oil field": what sort of site it is stands between.
    while (isSite && last > phrase.first && tokens[last]!.upos === 'NOUN' && /^\p{Ll}+$/u.test(tokens[last]!.text))
      last--;
    let first = last + 1;
    const isName = (t: TaggedToken, i: number): boolean =>
      NAME_START.test(t.text) && (t.upos === 'PROPN' || (i > 0 && (t.upos === 'NOUN' || t.upos === 'X')));
    while (first > phrase.first && isName(tokens[first - 1]!, first - 1)) first--;
    if (first > last || NO_PLACES.has(tokens[last]!.lemma) || NO_PLACES.has(tokens[first]!.lemma)) return null;
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    return actors.overlapping(start, end).length ||
      times.overlapping(start, end).length ||
      places.overlapping(start, end).length
      ? null
      : { first, last: isSite ? head : last };
  }

  /** An unlisted name, and the places that go on after it. */
  unlistedRow(phrase: Phrase, role: PlaceRole): ClaimPlace[] {
    const first = this.unlisted(phrase, role);
    return [first, ...this.restOfList(first, phrase)];
  }

  /** An unlisted name as a place without coordinates: never its nearest namesake. */
  private unlisted(phrase: Phrase, role: PlaceRole): ClaimPlace {
    const { tokens } = this.sentence;
    const span = this.unlistedSpan(phrase)!;
    const [start, end] = [tokens[span.first]!.start, tokens[span.last]!.end];
    return {
      role,
      name: this.scene.text.slice(start, end),
      place: null,
      start,
      end,
      km: null,
      bearing: null,
      extent: 'whole',
    };
  }

  /** A way's own ends: "the road from X to Y", "supply lines between X and Y". */
  ends(phrase: Phrase): ClaimPlace[] {
    const found: ClaimPlace[] = [];
    for (const oblique of this.anatomy(phrase).inner) {
      const role = ENDS[oblique.preposition];
      if (role)
        found.push(
          ...oblique.phrases.flatMap((p) => (role === 'between' ? this.named(p, role) : this.places(p, role))),
        );
    }
    // "the road [linking X and Y]", "which connects X with Y".
    for (const { predicate, subject, object, obliques } of found.length ? [] : this.sentence.clauses) {
      if (!JOINS.has(predicate.lemma) || subject[0]?.head.start !== phrase.head.start) continue;
      const others = obliques.filter((o) => /^(?:with|to|and)$/.test(o.preposition)).flatMap((o) => o.phrases);
      found.push(...[...object, ...others].flatMap((p) => this.named(p, 'between')));
    }
    return found;
  }

  /** The places of a phrase, or the place that it is by its name, though no list has it. */
  private named(phrase: Phrase, role: PlaceRole): ClaimPlace[] {
    const listed = this.placesNamed(phrase, role, {});
    return listed.length || !this.isUnlistedName(phrase) ? listed : [this.unlisted(phrase, role)];
  }

  /** "the Goma-Sake road": a way named by its ends, which no list has. */
  private wayByEnds(anatomy: Anatomy): Omit<ClaimPlace, 'role'> | null {
    const name = anatomy.before.at(-1);
    const { head } = anatomy.phrase;
    if (!name || !inClass(head.lemma, 'ways') || !/^\p{Lu}[\p{L}'’]+[-–]\p{Lu}/u.test(name.text)) return null;
    return {
      name: this.scene.text.slice(name.start, head.end),
      place: null,
      start: name.start,
      end: head.end,
      km: null,
      bearing: null,
      extent: 'whole',
    };
  }

  /** "most of Djugu": an amount before the name. */
  private isPartBefore(phrase: Phrase): boolean {
    const { tokens } = this.sentence;
    const of = tokens.findIndex((t, i) => i > phrase.first && t.lemma === 'of' && t.end <= phrase.head.start);
    if (of < 0) return false;
    const amount = tokens[of - 1]!;
    return inClass(amount.lemma, 'areas') && amount.lemma !== 'all';
  }

  /** "another village", "the strategic hills": ground that is told apart, but not by name. */
  isGroundOf(phrase: Phrase): boolean {
    const { lemma } = phrase.head;
    return lemma !== 'area' && lemma !== 'place' && (inClass(lemma, 'settlements') || GROUND.has(lemma));
  }

  /** "Goma airport", "Kidal region" yes; "Syrian rebels" no: a demonym locates nobody. */
  private locates(mention: PlaceMention, phrase: Phrase): boolean {
    if (
      this.scene.mentions.actors
        .overlapping(mention.start, mention.end)
        .some((a) => a.end >= mention.end && a.start <= mention.start)
    )
      return false;
    return !inClass(phrase.head.lemma, 'people') || mention.place?.kind !== 'country';
  }

  placeOf(mention: PlaceMention, role: PlaceRole, extent: ClaimPlace['extent']): ClaimPlace {
    // A plain "near" is said by the preposition of the slot; only a distance or a direction travels with the name.
    const near = mention.near?.km || mention.near?.bearing ? mention.near : null;
    return {
      role: near ? nearer(role) : role,
      name: mention.place?.name ?? mention.text,
      place: mention.place,
      start: mention.start,
      end: mention.end,
      km: near?.km ?? null,
      bearing: near?.bearing ?? null,
      extent,
    };
  }
}

function nearer(role: PlaceRole): PlaceRole {
  return role === 'at' || role === 'near' ? 'near' : role;
}

/** "Damascus's suburbs": the place owns what follows. */
function isOfPlace(text: string, mention: PlaceMention): boolean {
  return /^['’]/.test(text.slice(mention.end, mention.end + 1));
}
