import type { ActorKind } from './entry.ts';
import { foldWord } from './name-words.ts';

/** Last words that make a run of capitalised words an organisation: "the Al-Nur Brigade", "Northern Storm Front". */
export const ENDINGS: Readonly<Record<string, ActorKind>> = endings({
  'armed-group': `brigade brigades battalion battalions front army forces falcons lions hawks martyrs regiment legion division militia
    movement alliance resistance cartel gang command commandos guards guard faction mujahideen fighters group units`,
  opposition: 'coalition council committee congress bloc assembly union party federation confederation',
  agency: `agency organisation organization committee commission programme program office fund mission ministry department
    consortium bank service community court`,
  civil: `association society foundation institute centre center network charity trust observatory project campaign initiative
    international university partnership federation crescent cross relief aid`,
  media:
    'news tv television radio times post newspaper gazette herald tribune telegraph journal daily observer agency net online',
});

function endings(groups: Partial<Record<ActorKind, string>>): Record<string, ActorKind> {
  const map: Record<string, ActorKind> = {};
  for (const [kind, list] of Object.entries(groups))
    for (const word of list.split(/\s+/)) map[word] ??= kind as ActorKind;
  return map;
}

/** First words that do so: "Liwa al-Tawhid", "Jaysh al-Izza", "Movement for Justice". */
export const BEGINNINGS = new Set(
  'liwa liwaa jaysh jaish jabhat jabha harakat haraka kataib katibat saraya ansar jund fath fatah junud ahrar suqour suqur tahrir tajammu failaq faylaq asaib hizb hizbul lashkar jamaat jamaah tehrik'.split(
    ' ',
  ),
);
export const OF_BEGINNINGS = new Set(
  'movement front army party union council committee ministry office organization organisation association league forces brigade brigades battalion coalition alliance commission society network campaign centre center'.split(
    ' ',
  ),
);
export const PARTICLES = new Set(
  'of for the and al el ul de del la du des ash as ad an ar at az bin ibn abu dan na wal wa da do'.split(' '),
);
// Words that begin a sentence or a heading and are no part of a name.
export const NOT_NAMES = new Set(
  `the a an in on at by for from to of and but or as if when while after before since until with without he she they it we i his her their its
  this that these those there here monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december last earlier meanwhile however although though both several many some most all other more two
  three four five six seven eight nine ten reports report sources source according local united photo image file related read watch also no not
  northern southern eastern western central north south east west new security humanitarian armed`.split(/\s+/),
);
export const ROLE: Readonly<Partial<Record<ActorKind, 'fighter' | 'speaker'>>> = {
  'armed-group': 'fighter',
  opposition: 'fighter',
};

/** What an organisation is by the words of its name: a "Front" fights, a "Times" reports. */
export function kindOf(name: string): ActorKind {
  const words = name.split(/[\s-]+/).map(foldWord);
  const last = ENDINGS[words.at(-1) ?? ''];
  if (last) return last;
  if (BEGINNINGS.has(words[0] ?? '')) return 'armed-group';
  return ENDINGS[words.find((word) => ENDINGS[word]) ?? ''] ?? 'civil';
}
