import type { Glyph } from './glyph.ts';

/** One line of the legend: a mark as on the map, or a line, and what it says. */
export interface LegendEntry {
  readonly mark:
    | { readonly glyph: Glyph }
    | { readonly line: 'open' | 'cut' }
    | { readonly people: 'stock' | 'flow' }
    | { readonly area: 'held' | 'line'; readonly colours: readonly [string, string] };
  readonly words: string;
}

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** What every mark means. `sample` is the colour in which towns are shown, `other` that of a second party. */
export function legend(sample: string, other: string): LegendGroup[] {
  const town = {
    kind: 'place',
    condition: 'held',
    holders: [sample],
    by: null,
    status: 'agreed',
    stale: false,
  } as const;
  return [
    {
      title: 'How sure',
      entries: [
        { mark: { glyph: town }, words: 'Agreed: two independent sources or more, or the loser admits it' },
        { mark: { glyph: { ...town, status: 'single-source' } }, words: 'One source that does not gain by it' },
        { mark: { glyph: { ...town, status: 'party-claimed' } }, words: 'Claimed only by the party that gains' },
        {
          mark: { glyph: { ...town, status: 'contested', holders: [sample, other] } },
          words: 'Contested: sources exclude one another',
        },
        { mark: { glyph: { ...town, stale: true } }, words: 'Faded: nobody has confirmed it lately' },
      ],
    },
    {
      title: 'Towns',
      entries: [
        {
          mark: { glyph: { ...town, condition: 'divided', holders: [sample, other] } },
          words: 'Divided between parties',
        },
        {
          mark: { glyph: { ...town, condition: 'besieged', by: other } },
          words: 'Besieged; the ring is the besieger’s',
        },
        { mark: { glyph: { ...town, condition: 'isolated' } }, words: 'Cut off from its own side' },
        { mark: { glyph: { kind: 'mentioned' } }, words: 'Named in a report, no word on who holds it' },
      ],
    },
    {
      title: 'Ground',
      entries: [
        {
          mark: { area: 'held', colours: [sample, sample] },
          words: 'Nearest to places of this party, no further than 25 km',
        },
        {
          mark: { area: 'line', colours: [sample, other] },
          words: 'Nobody says where the line runs: anywhere in the pale band',
        },
      ],
    },
    {
      title: 'Ways',
      entries: [
        { mark: { line: 'open' }, words: 'Open' },
        { mark: { line: 'cut' }, words: 'Cut; half a bar is open to some, a thin bar under threat' },
        { mark: { glyph: { kind: 'gate', state: 'closed', status: 'agreed' } }, words: 'Crossing, closed' },
        { mark: { glyph: { kind: 'gate', state: 'open', status: 'agreed' } }, words: 'Crossing, open' },
      ],
    },
    {
      title: 'People and fighting',
      entries: [
        { mark: { people: 'flow' }, words: 'People who moved; wider is more' },
        { mark: { people: 'stock' }, words: 'People who are there; the area is their number' },
        { mark: { glyph: { kind: 'harm' } }, words: 'People killed, wounded, held or missing' },
        { mark: { glyph: { kind: 'fighting' } }, words: 'Fighting or strikes in the last days' },
      ],
    },
  ];
}
