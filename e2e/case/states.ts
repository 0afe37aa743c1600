import type { AccessItem, ControlItem } from '../../src/picture/schema.ts';
import type { PlaceKey } from './places.ts';

/** What a desk would work out of the case's reports, day by day, written by hand: `from` is the first day, `until` the first day after. */
interface Span {
  readonly from: string;
  readonly until?: string;
  readonly support: readonly string[];
  readonly against?: readonly string[];
  readonly status: ControlItem['status'];
  readonly basis?: 'stated' | 'implied';
  /** Days after `from` until it goes stale. */
  readonly freshUntil?: string;
}

export interface HeldFor extends Span {
  readonly place: PlaceKey;
  readonly holders: readonly string[];
  readonly condition?: ControlItem['condition'];
  readonly by?: readonly string[];
}

export interface WayFor extends Span {
  readonly ends: readonly [PlaceKey] | readonly [PlaceKey, PlaceKey];
  readonly what: AccessItem['what'];
  readonly state: AccessItem['state'];
  readonly by?: readonly string[];
  readonly of?: readonly string[];
}

export const held: readonly HeldFor[] = [
  {
    place: 'alRai',
    holders: ['syrian-opposition'],
    from: '2016-04-07',
    until: '2016-04-11',
    support: ['rai-taken'],
    status: 'single-source',
  },
  {
    place: 'alRai',
    holders: ['islamic-state'],
    from: '2016-04-11',
    support: ['rai-retaken'],
    status: 'agreed',
    freshUntil: '2016-05-11',
  },
  {
    place: 'talRifaat',
    holders: ['syrian-democratic-forces'],
    from: '2016-02-15',
    support: ['tal-rifaat-held'],
    status: 'party-claimed',
    freshUntil: '2016-05-09',
  },
  {
    place: 'menagh',
    holders: ['syrian-democratic-forces'],
    from: '2016-02-15',
    support: ['tal-rifaat-held'],
    status: 'party-claimed',
    freshUntil: '2016-05-09',
  },
  {
    place: 'aleppo',
    holders: ['government-of-syria', 'syrian-opposition'],
    condition: 'divided',
    from: '2016-04-09',
    support: ['aleppo-divided'],
    status: 'single-source',
  },
  {
    place: 'nubl',
    holders: ['government-of-syria'],
    from: '2016-04-09',
    support: ['nubl-held'],
    status: 'party-claimed',
    freshUntil: '2016-05-09',
  },
  {
    place: 'khanTuman',
    holders: ['nusra-front'],
    from: '2016-05-06',
    support: ['khan-tuman'],
    status: 'party-claimed',
  },
  {
    place: 'kafrKalbin',
    holders: ['islamic-state'],
    from: '2016-05-27',
    support: ['villages-taken'],
    status: 'single-source',
  },
  {
    place: 'kaljibrin',
    holders: ['islamic-state'],
    from: '2016-05-27',
    until: '2016-06-08',
    support: ['villages-taken'],
    status: 'single-source',
  },
  {
    place: 'kaljibrin',
    holders: ['syrian-opposition'],
    from: '2016-06-08',
    support: ['kaljibrin-left'],
    status: 'agreed',
  },
  {
    place: 'marea',
    holders: ['syrian-opposition'],
    condition: 'isolated',
    by: ['islamic-state'],
    from: '2016-05-27',
    until: '2016-06-08',
    support: ['marea-isolated', 'road-cut'],
    against: ['marea-entered'],
    status: 'contested',
    basis: 'implied',
  },
  {
    place: 'marea',
    holders: ['syrian-opposition'],
    from: '2016-06-08',
    support: ['kaljibrin-left', 'marea-isolated'],
    status: 'agreed',
  },
  {
    place: 'azaz',
    holders: ['syrian-opposition'],
    from: '2016-05-27',
    support: ['azaz-held'],
    status: 'single-source',
  },
  {
    place: 'afrin',
    holders: ['peoples-protection-units'],
    from: '2016-05-31',
    support: ['afrin-held'],
    status: 'single-source',
  },
  {
    place: 'manbij',
    holders: ['islamic-state'],
    from: '2016-06-03',
    support: ['manbij-held'],
    status: 'single-source',
  },
  {
    place: 'jarablus',
    holders: ['islamic-state'],
    from: '2016-06-03',
    support: ['manbij-held'],
    status: 'single-source',
  },
  { place: 'alBab', holders: ['islamic-state'], from: '2016-06-03', support: ['manbij-held'], status: 'single-source' },
  { place: 'dabiq', holders: ['islamic-state'], from: '2016-06-03', support: ['dabiq-held'], status: 'single-source' },
];

export const ways: readonly WayFor[] = [
  {
    ends: ['babAlSalameh'],
    what: 'crossing',
    state: 'closed',
    by: ['turkey'],
    from: '2016-04-12',
    support: ['crossing-closed', 'border-shut'],
    status: 'agreed',
  },
  {
    ends: ['border'],
    what: 'border',
    state: 'closed',
    by: ['turkey'],
    from: '2016-05-27',
    support: ['border-shut'],
    status: 'single-source',
  },
  {
    ends: ['azaz', 'marea'],
    what: 'road',
    state: 'cut',
    by: ['islamic-state'],
    of: ['syrian-opposition'],
    from: '2016-05-27',
    until: '2016-06-08',
    support: ['road-cut'],
    status: 'single-source',
  },
  {
    ends: ['azaz', 'marea'],
    what: 'road',
    state: 'open',
    of: ['syrian-opposition'],
    from: '2016-06-08',
    support: ['road-open'],
    status: 'agreed',
  },
  {
    ends: ['marea', 'talRifaat'],
    what: 'road',
    state: 'open',
    from: '2016-05-30',
    support: ['way-open', 'marea-exit'],
    status: 'agreed',
  },
];
