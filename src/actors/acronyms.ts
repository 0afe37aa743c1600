import type { Draft } from './draft.ts';
import { mentionOf, type ResolvedActorMention, unknownMention } from './mention.ts';
import { foldWord, isCapital, joins, nameWords } from './name-words.ts';
import { kindOf, PARTICLES, ROLE } from './organisation-words.ts';

/** A short name that the text gives to somebody whom it named. */
export interface Coined {
  readonly short: string;
  readonly mention: ResolvedActorMention;
}

/** "Human Rights Watch (HRW)", "the Union of Medical Care (UOSSM)": the acronym stands for the name before it. */
export function addAcronyms(draft: Draft): Coined[] {
  const coined: Coined[] = [];
  for (const match of draft.text.matchAll(/\(\s*(?:the |or )?["“”']?(\p{Lu}[\p{L}\p{N}&-]{1,9})["“”']?\s*\)/gu)) {
    const short = match[1]!;
    if (!/\p{Lu}.*\p{Lu}/u.test(short) && !isInitials(short, nameBefore(draft, match.index))) continue;
    const end = draft.text.slice(0, match.index).trimEnd().length;
    const known = draft.mentions.find((mention) => mention.end === end || mention.extent.end === end);
    const at = match.index + match[0].indexOf(short);
    const inside = draft.mentions.find((mention) => mention.start === at);
    if (
      known &&
      known.kind !== 'state' &&
      known.kind !== 'person' &&
      mayAbbreviate(short, known.text) &&
      (!inside || inside.actor !== known.actor)
    ) {
      // The text's own word for its acronym beats the registry's: "the Alliance of Free Cities (AFC)" is no other AFC.
      for (const other of draft.mentions.filter((mention) => mention.text === short)) draft.remove(other);
      coined.push({ short, mention: known });
    }
    if (!known || known.kind === 'state' || known.kind === 'person') {
      const span = spanBefore(draft, match.index, short);
      if (!span || !draft.isFree(span)) continue;
      const name = draft.text.slice(span.start, span.end);
      if (isNoBody(name) || isState(draft, short)) continue;
      const how = { rule: 'introduced', why: `the text names "${name}" and gives it the acronym ${short}` } as const;
      const kind = kindOf(name);
      const mention =
        inside && inside.actor !== null && sharesWord(name, draft.registry.actors.get(inside.actor)!.name)
          ? mentionOf(draft.text, span, draft.registry.actors.get(inside.actor)!, {
              rule: 'acronym',
              why: `the text calls "${name}" ${short}`,
            })
          : unknownMention(draft.text, span, ROLE[kind] ?? 'speaker', how, { kind });
      if (inside && mention.actor === null)
        for (const other of draft.mentions.filter((candidate) => candidate.text === short)) draft.remove(other);
      draft.add(mention);
      if (mention.actor === null) coined.push({ short, mention });
    }
  }
  return coined;
}

/** "the United Arab Emirates (UAE)": states.ts knows it. */
const isState = (draft: Draft, short: string): boolean =>
  draft.registry.names
    .at(nameWords(short), 0)
    .some(({ values }) => values.some((named) => named.type === 'state' && named.alias === short));

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(b.split(/[\s-]+/).map(foldWord));
  return a.split(/[\s-]+/).some((word) => word.length > 3 && words.has(foldWord(word)));
};

/** Things that reports abbreviate as they do organisations: plans, kits, surveys, areas, diseases. */
const NO_BODY = new Set(
  `plan plans assessment assessments basket tracking mechanism area areas equipment africa asia america partners review framework survey surveys agreement agreements kit
  kits points point index strategy livelihoods sector sectors city report reports bulletin overview act law bill items item disease diseases
  virus syndrome zone zones region country countries security analysis matrix calendar fever insecurity system systems classification
  procedures procedure card cards transfer transfers device devices ordnance remnants war weapons force-fields vehicle vehicles rate price prices week
  product interventions violence protection management preparedness response assistance education health sanitation hygiene nutrition food shelter
  persons people displaced refugees cash information communication communications reduction mapping technology pneumonia bovine peripneumonia`.split(
    /\s+/,
  ),
);
const isNoBody = (name: string): boolean => NO_BODY.has(foldWord(name.split(/[\s-]+/).at(-1) ?? ''));

function nameBefore(draft: Draft, offset: number): string {
  return draft.text.slice(Math.max(0, offset - 120), offset);
}

/** Do the letters of the acronym stand in the name in this order, the first at its head? */
function mayAbbreviate(short: string, name: string): boolean {
  const letters = foldWord(short).replace(/[^a-z]/g, '');
  const pool = foldWord(name.replace(/^the /i, '')).replace(/[^a-z]/g, '');
  let from = 0;
  for (const letter of letters) {
    const at = pool.indexOf(letter, from);
    if (at < 0) return letters.length > 2 && /\s/.test(name);
    from = at + 1;
  }
  return true;
}

const isInitials = (short: string, name: string): boolean =>
  /\p{Lu}/u.test(short) && mayAbbreviate(short, name) && /^\p{Lu}+$/u.test(short);

/** The capitalised words before a bracket whose initials make the acronym: as many as it has letters, particles aside. */
function spanBefore(draft: Draft, offset: number, short: string): { start: number; end: number } | null {
  const { words } = draft;
  let last = words.length - 1;
  while (last >= 0 && words[last]!.end > offset) last--;
  if (last < 0) return null;
  const letters = foldWord(short).replace(/[^a-z]/g, '');
  let best: number | null = null;
  for (let i = last, capitals = 0; i >= 0 && i > last - 12; i--) {
    const word = words[i]!;
    if (i < last && !joins(words[i + 1]!.gap) && words[i + 1]!.gap !== ' ' && !/^, $| & /.test(words[i + 1]!.gap))
      break;
    if (!isCapital(word.text) && !PARTICLES.has(word.fold)) break;
    if (isCapital(word.text) && word.fold !== 'the') {
      capitals++;
      if (word.fold[0] === letters[0] && capitals >= Math.min(2, letters.length)) best = i;
      if (capitals >= letters.length + 1) break;
    }
  }
  return best === null ? null : { start: words[best]!.start, end: words[last]!.end };
}
