import type { Claim } from '../../src/vocabulary/claim.ts';
import type { PlaceRole } from '../../src/vocabulary/place.ts';
import type { PlaceKey } from './places.ts';

/**
 * Reports written for the browser journeys: the events are public, the sentences, papers and witnesses are made up.
 * A claim names the words it stands on; offsets are counted by `claims.ts`.
 */
export interface ClaimSpec {
  readonly key: string;
  readonly kind: Claim['kind'];
  readonly type: string;
  readonly quote: string;
  /** Words in the quote → actor id, or null for one that no registry knows. */
  readonly agents?: Readonly<Record<string, string | null>>;
  readonly targets?: Readonly<Record<string, string | null>>;
  readonly places?: readonly (readonly [PlaceRole, PlaceKey, string])[];
  readonly time?: { readonly start: string; readonly end: string; readonly text: string };
  readonly number?: {
    readonly best: number;
    readonly text: string;
    readonly measure: 'flow' | 'stock' | null;
    readonly unit?: string;
    readonly quantifier?: 'about' | 'more-than';
  };
  readonly voice?: readonly (readonly [string, string | null, string])[];
  readonly modality?: Claim['modality'];
}

export interface ReportSpec {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
  readonly claims: readonly ClaimSpec[];
}

export const reports: readonly ReportSpec[] = [
  {
    id: 'a1f0c27e',
    source: 'rai-9-april.txt',
    title: 'Rebels take a border town, and may not keep it',
    publisher: 'Levant Courier',
    published: '2016-04-09',
    text: `Rebels take a border town, and may not keep it

Fighters of the Syrian opposition entered al-Rai on 7 April after Islamic State pulled out, the Syrian Observatory for Human Rights said. The town sits on the last stretch of the frontier that the group could still use to bring in men and goods from Turkey.

Tal Rifaat and Menagh, which Kurdish-led units took in February, stayed in the hands of the Syrian Democratic Forces, a spokesman for the alliance said. In Aleppo the government and the opposition each held a part of the city.

Nubl remained under government control, state television reported.`,
    claims: [
      {
        key: 'rai-taken',
        kind: 'control',
        type: 'captured',
        quote:
          'Fighters of the Syrian opposition entered al-Rai on 7 April after Islamic State pulled out, the Syrian Observatory for Human Rights said.',
        agents: { 'Syrian opposition': 'syrian-opposition' },
        targets: { 'Islamic State': 'islamic-state' },
        places: [['at', 'alRai', 'al-Rai']],
        time: { start: '2016-04-07', end: '2016-04-07', text: 'on 7 April' },
        voice: [['Syrian Observatory for Human Rights', 'sohr', 'said']],
      },
      {
        key: 'tal-rifaat-held',
        kind: 'control',
        type: 'held',
        quote:
          'Tal Rifaat and Menagh, which Kurdish-led units took in February, stayed in the hands of the Syrian Democratic Forces, a spokesman for the alliance said.',
        agents: { 'Syrian Democratic Forces': 'syrian-democratic-forces' },
        places: [
          ['at', 'talRifaat', 'Tal Rifaat'],
          ['at', 'menagh', 'Menagh'],
        ],
        time: { start: '2016-02-15', end: '2016-04-09', text: 'in February' },
        voice: [['a spokesman for the alliance', 'syrian-democratic-forces', 'said']],
      },
      {
        key: 'aleppo-divided',
        kind: 'control',
        type: 'divided',
        quote: 'In Aleppo the government and the opposition each held a part of the city.',
        agents: { 'the government': 'government-of-syria', 'the opposition': 'syrian-opposition' },
        places: [['at', 'aleppo', 'Aleppo']],
        time: { start: '2016-04-09', end: '2016-04-09', text: '' },
      },
      {
        key: 'nubl-held',
        kind: 'control',
        type: 'held',
        quote: 'Nubl remained under government control, state television reported.',
        agents: { government: 'government-of-syria' },
        places: [['at', 'nubl', 'Nubl']],
        time: { start: '2016-04-09', end: '2016-04-09', text: '' },
        voice: [['state television', 'government-of-syria', 'reported']],
      },
    ],
  },
  {
    id: 'b27d9913',
    source: 'rai-lost-12-april.html',
    title: 'Al-Rai changes hands again',
    publisher: 'Border Monitor',
    published: '2016-04-12',
    text: `Al-Rai changes hands again

Islamic State retook al-Rai on 11 April, four days after losing it, commanders of the opposition in Azaz acknowledged. The group's own news outlet announced the same a few hours earlier.

About 18,000 people left villages east of Azaz between 9 and 12 April, aid workers in the town estimated. Turkey kept the crossing at Bab al-Salameh closed to them, and they put up tents in Shamarin camp.`,
    claims: [
      {
        key: 'rai-retaken',
        kind: 'control',
        type: 'recaptured',
        quote:
          'Islamic State retook al-Rai on 11 April, four days after losing it, commanders of the opposition in Azaz acknowledged.',
        agents: { 'Islamic State': 'islamic-state' },
        places: [['at', 'alRai', 'al-Rai']],
        time: { start: '2016-04-11', end: '2016-04-11', text: 'on 11 April' },
        voice: [['commanders of the opposition', 'syrian-opposition', 'acknowledged']],
      },
      {
        key: 'april-flight',
        kind: 'displacement',
        type: 'fled',
        quote:
          'About 18,000 people left villages east of Azaz between 9 and 12 April, aid workers in the town estimated.',
        places: [
          ['from', 'dudyan', 'villages east of Azaz'],
          ['to', 'shamarin', 'Azaz'],
        ],
        time: { start: '2016-04-09', end: '2016-04-12', text: 'between 9 and 12 April' },
        number: { best: 18000, text: 'About 18,000', measure: 'flow', quantifier: 'about' },
        voice: [['aid workers in the town', null, 'estimated']],
      },
      {
        key: 'crossing-closed',
        kind: 'access',
        type: 'closed',
        quote: 'Turkey kept the crossing at Bab al-Salameh closed to them, and they put up tents in Shamarin camp.',
        agents: { Turkey: 'turkey' },
        places: [['at', 'babAlSalameh', 'Bab al-Salameh']],
        time: { start: '2016-04-12', end: '2016-04-12', text: '' },
      },
    ],
  },
  {
    id: 'c93b1e55',
    source: 'khan-tuman-6-may.txt',
    title: 'Town south of Aleppo falls',
    publisher: 'Levant Courier',
    published: '2016-05-07',
    text: `Town south of Aleppo falls

Nusra Front and its allies captured Khan Tuman on 6 May after a night of fighting, the group said. The government did not comment. The Syrian Observatory for Human Rights counted at least 73 dead on both sides.`,
    claims: [
      {
        key: 'khan-tuman',
        kind: 'control',
        type: 'captured',
        quote: 'Nusra Front and its allies captured Khan Tuman on 6 May after a night of fighting, the group said.',
        agents: { 'Nusra Front': 'nusra-front' },
        places: [['at', 'khanTuman', 'Khan Tuman']],
        time: { start: '2016-05-06', end: '2016-05-06', text: 'on 6 May' },
        voice: [['the group', 'nusra-front', 'said']],
      },
      {
        key: 'khan-tuman-dead',
        kind: 'harm',
        type: 'killed',
        quote: 'The Syrian Observatory for Human Rights counted at least 73 dead on both sides.',
        places: [['at', 'khanTuman', '']],
        time: { start: '2016-05-06', end: '2016-05-06', text: '' },
        number: { best: 73, text: 'at least 73', measure: null, quantifier: 'more-than' },
        voice: [['The Syrian Observatory for Human Rights', 'sohr', 'counted']],
      },
    ],
  },
  {
    id: 'd4e81b02',
    source: 'azaz-27-may.txt',
    title: 'Overnight advance leaves Marea alone',
    publisher: 'Border Monitor',
    published: '2016-05-27',
    text: `Overnight advance leaves Marea alone

Islamic State took Kafr Kalbin and Kaljibrin in the night to 27 May, the Syrian Observatory for Human Rights said, which cut the road between Azaz and Marea. The opposition still held Marea, but nothing could reach it from the north any more, the Observatory added.

The group's news outlet said that its fighters had also entered Marea. Commanders in the town denied it.

Some 45,000 people fled towards the frontier between 24 and 27 May, Médecins Sans Frontières said. They joined around 120,000 who were already living in camps near Azaz. The border stayed shut. "We hear the guns and we look at the wall," said one father of four in Shamarin camp.

Azaz itself was held by opposition groups, local officials said. The coalition struck Islamic State positions near Dabiq, a spokesman in Baghdad said. Doctors feared that the town's hospital would have to close.`,
    claims: [
      {
        key: 'villages-taken',
        kind: 'control',
        type: 'captured',
        quote:
          'Islamic State took Kafr Kalbin and Kaljibrin in the night to 27 May, the Syrian Observatory for Human Rights said',
        agents: { 'Islamic State': 'islamic-state' },
        places: [
          ['at', 'kafrKalbin', 'Kafr Kalbin'],
          ['at', 'kaljibrin', 'Kaljibrin'],
        ],
        time: { start: '2016-05-26', end: '2016-05-27', text: 'in the night to 27 May' },
        voice: [['Syrian Observatory for Human Rights', 'sohr', 'said']],
      },
      {
        key: 'road-cut',
        kind: 'access',
        type: 'cut',
        quote: 'which cut the road between Azaz and Marea',
        agents: {},
        places: [
          ['between', 'azaz', 'Azaz'],
          ['between', 'marea', 'Marea'],
        ],
        time: { start: '2016-05-26', end: '2016-05-27', text: '' },
        voice: [['Syrian Observatory for Human Rights', 'sohr', 'said']],
      },
      {
        key: 'marea-isolated',
        kind: 'control',
        type: 'isolated',
        quote:
          'The opposition still held Marea, but nothing could reach it from the north any more, the Observatory added.',
        targets: { 'The opposition': 'syrian-opposition' },
        places: [['at', 'marea', 'Marea']],
        time: { start: '2016-05-27', end: '2016-05-27', text: '' },
        voice: [['the Observatory', 'sohr', 'added']],
      },
      {
        key: 'marea-entered',
        kind: 'control',
        type: 'captured',
        quote: "The group's news outlet said that its fighters had also entered Marea.",
        agents: { 'The group': 'islamic-state' },
        places: [['at', 'marea', 'Marea']],
        time: { start: '2016-05-27', end: '2016-05-27', text: '' },
        voice: [["The group's news outlet", 'islamic-state', 'said']],
        modality: 'alleged',
      },
      {
        key: 'marea-denied',
        kind: 'control',
        type: 'captured',
        quote: 'Commanders in the town denied it.',
        places: [['at', 'marea', 'the town']],
        time: { start: '2016-05-27', end: '2016-05-27', text: '' },
        voice: [['Commanders in the town', 'syrian-opposition', 'denied']],
        modality: 'denied',
      },
      {
        key: 'may-flight',
        kind: 'displacement',
        type: 'fled',
        quote: 'Some 45,000 people fled towards the frontier between 24 and 27 May, Médecins Sans Frontières said.',
        places: [
          ['from', 'marea', ''],
          ['to', 'babAlSalameh', 'the frontier'],
        ],
        time: { start: '2016-05-24', end: '2016-05-27', text: 'between 24 and 27 May' },
        number: { best: 45000, text: 'Some 45,000', measure: 'flow', quantifier: 'about' },
        voice: [['Médecins Sans Frontières', 'medecins-sans-frontieres', 'said']],
      },
      {
        key: 'stock',
        kind: 'displacement',
        type: 'sheltering',
        quote: 'They joined around 120,000 who were already living in camps near Azaz.',
        places: [['near', 'azaz', 'Azaz']],
        time: { start: '2016-05-27', end: '2016-05-27', text: '' },
        number: { best: 120000, text: 'around 120,000', measure: 'stock', quantifier: 'about' },
        voice: [['Médecins Sans Frontières', 'medecins-sans-frontieres', 'said']],
      },
      {
        key: 'border-shut',
        kind: 'access',
        type: 'closed',
        quote: 'The border stayed shut.',
        places: [['at', 'border', 'The border']],
        time: { start: '2016-05-27', end: '2016-05-27', text: '' },
      },
      {
        key: 'azaz-held',
        kind: 'control',
        type: 'held',
        quote: 'Azaz itself was held by opposition groups, local officials said.',
        agents: { 'opposition groups': 'syrian-opposition' },
        places: [['at', 'azaz', 'Azaz']],
        time: { start: '2016-05-27', end: '2016-05-27', text: '' },
        voice: [['local officials', null, 'said']],
      },
      {
        key: 'strikes',
        kind: 'fighting',
        type: 'air-strike',
        quote: 'The coalition struck Islamic State positions near Dabiq, a spokesman in Baghdad said.',
        agents: { 'The coalition': 'us-led-coalition' },
        targets: { 'Islamic State': 'islamic-state' },
        places: [['near', 'dabiq', 'Dabiq']],
        time: { start: '2016-05-27', end: '2016-05-27', text: '' },
        voice: [['a spokesman in Baghdad', 'us-led-coalition', 'said']],
      },
      {
        key: 'hospital',
        kind: 'service',
        type: 'closed',
        quote: "Doctors feared that the town's hospital would have to close.",
        places: [['at', 'azaz', '']],
        time: { start: '2016-05-27', end: '2016-05-27', text: '' },
        modality: 'feared',
        voice: [['Doctors', null, 'feared']],
      },
    ],
  },
  {
    id: 'e5570af8',
    source: 'crossing-30-may.txt',
    title: 'A way out of Marea opens to the west',
    publisher: 'Aleppo Dispatch',
    published: '2016-05-31',
    text: `A way out of Marea opens to the west

Syrian Democratic Forces let some 6,000 civilians leave Marea for Tal Rifaat on 30 May, a day after closing the way, the Syrian Observatory for Human Rights said. An official of the alliance confirmed that it was open to families.

Islamic State shelled Marea through the night and killed two children, residents told the Dispatch. Afrin was calm; the People's Protection Units, who are part of the Syrian Democratic Forces, hold the town, its council said.

<img src=x onerror="document.title='taken over'"> was left in the copy that we received from the agency.`,
    claims: [
      {
        key: 'marea-exit',
        kind: 'displacement',
        type: 'evacuated',
        quote:
          'Syrian Democratic Forces let some 6,000 civilians leave Marea for Tal Rifaat on 30 May, a day after closing the way, the Syrian Observatory for Human Rights said.',
        agents: { 'Syrian Democratic Forces': 'syrian-democratic-forces' },
        places: [
          ['from', 'marea', 'Marea'],
          ['to', 'talRifaat', 'Tal Rifaat'],
        ],
        time: { start: '2016-05-30', end: '2016-05-30', text: 'on 30 May' },
        number: { best: 6000, text: 'some 6,000', measure: 'flow', quantifier: 'about' },
        voice: [['Syrian Observatory for Human Rights', 'sohr', 'said']],
      },
      {
        key: 'way-open',
        kind: 'access',
        type: 'reopened',
        quote: 'An official of the alliance confirmed that it was open to families.',
        places: [
          ['between', 'marea', ''],
          ['between', 'talRifaat', ''],
        ],
        time: { start: '2016-05-30', end: '2016-05-31', text: '' },
        voice: [['An official of the alliance', 'syrian-democratic-forces', 'confirmed']],
      },
      {
        key: 'marea-shelled',
        kind: 'fighting',
        type: 'shelling',
        quote: 'Islamic State shelled Marea through the night and killed two children, residents told the Dispatch.',
        agents: { 'Islamic State': 'islamic-state' },
        places: [['at', 'marea', 'Marea']],
        time: { start: '2016-05-30', end: '2016-05-31', text: 'through the night' },
        voice: [['residents', null, 'told']],
      },
      {
        key: 'children-killed',
        kind: 'harm',
        type: 'killed',
        quote: 'killed two children, residents told the Dispatch',
        agents: {},
        targets: { 'two children': null },
        places: [['at', 'marea', '']],
        time: { start: '2016-05-30', end: '2016-05-31', text: '' },
        number: { best: 2, text: 'two', measure: null, unit: 'child' },
        voice: [['residents', null, 'told']],
      },
      {
        key: 'afrin-held',
        kind: 'control',
        type: 'held',
        quote:
          "the People's Protection Units, who are part of the Syrian Democratic Forces, hold the town, its council said",
        agents: { "People's Protection Units": 'peoples-protection-units' },
        places: [['at', 'afrin', 'the town']],
        time: { start: '2016-05-31', end: '2016-05-31', text: '' },
        voice: [['its council', null, 'said']],
      },
      {
        key: 'ypg-member',
        kind: 'relation',
        type: 'member-of',
        quote: "the People's Protection Units, who are part of the Syrian Democratic Forces",
        agents: { "People's Protection Units": 'peoples-protection-units' },
        targets: { 'Syrian Democratic Forces': 'syrian-democratic-forces' },
      },
    ],
  },
  {
    id: 'f61c44d0',
    source: 'manbij-3-june.txt',
    title: 'Across the river towards Manbij',
    publisher: 'Levant Courier',
    published: '2016-06-03',
    text: `Across the river towards Manbij

The Syrian Democratic Forces advanced towards Manbij from the Euphrates with air support from the US-led coalition, a coalition spokesman said on 3 June. Islamic State holds Manbij, Jarablus and al-Bab, and through them its last way to Turkey, the Syrian Observatory for Human Rights said.

Dabiq is in the hands of Islamic State, according to an opposition commander.`,
    claims: [
      {
        key: 'manbij-advance',
        kind: 'control',
        type: 'advanced',
        quote:
          'The Syrian Democratic Forces advanced towards Manbij from the Euphrates with air support from the US-led coalition, a coalition spokesman said on 3 June.',
        agents: { 'Syrian Democratic Forces': 'syrian-democratic-forces' },
        places: [['near', 'manbij', 'Manbij']],
        time: { start: '2016-06-03', end: '2016-06-03', text: 'on 3 June' },
        voice: [['a coalition spokesman', 'us-led-coalition', 'said']],
      },
      {
        key: 'manbij-held',
        kind: 'control',
        type: 'held',
        quote:
          'Islamic State holds Manbij, Jarablus and al-Bab, and through them its last way to Turkey, the Syrian Observatory for Human Rights said.',
        agents: { 'Islamic State': 'islamic-state' },
        places: [
          ['at', 'manbij', 'Manbij'],
          ['at', 'jarablus', 'Jarablus'],
          ['at', 'alBab', 'al-Bab'],
        ],
        time: { start: '2016-06-03', end: '2016-06-03', text: '' },
        voice: [['Syrian Observatory for Human Rights', 'sohr', 'said']],
      },
      {
        key: 'dabiq-held',
        kind: 'control',
        type: 'held',
        quote: 'Dabiq is in the hands of Islamic State, according to an opposition commander.',
        agents: { 'Islamic State': 'islamic-state' },
        places: [['at', 'dabiq', 'Dabiq']],
        time: { start: '2016-06-03', end: '2016-06-03', text: '' },
        voice: [['an opposition commander', 'syrian-opposition', 'according to']],
      },
    ],
  },
  {
    id: '0a7723be',
    source: 'marea-8-june.txt',
    title: 'Road to Marea open again',
    publisher: 'Border Monitor',
    published: '2016-06-09',
    text: `Road to Marea open again

Opposition fighters from Marea and Azaz met in Kaljibrin on 8 June after Islamic State withdrew from it, both sides said, and trucks used the road between Azaz and Marea for the first time in twelve days.`,
    claims: [
      {
        key: 'kaljibrin-left',
        kind: 'control',
        type: 'withdrew',
        quote:
          'Opposition fighters from Marea and Azaz met in Kaljibrin on 8 June after Islamic State withdrew from it, both sides said',
        agents: { 'Islamic State': 'islamic-state' },
        targets: { 'Opposition fighters': 'syrian-opposition' },
        places: [['from', 'kaljibrin', 'Kaljibrin']],
        time: { start: '2016-06-08', end: '2016-06-08', text: 'on 8 June' },
        voice: [['both sides', 'syrian-opposition', 'said']],
      },
      {
        key: 'road-open',
        kind: 'access',
        type: 'restored',
        quote: 'trucks used the road between Azaz and Marea for the first time in twelve days',
        places: [
          ['between', 'azaz', 'Azaz'],
          ['between', 'marea', 'Marea'],
        ],
        time: { start: '2016-06-08', end: '2016-06-08', text: '' },
        voice: [['both sides', 'syrian-opposition', 'said']],
      },
    ],
  },
];
