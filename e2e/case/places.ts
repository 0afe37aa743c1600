import type { Place } from '../../src/vocabulary/place.ts';

function town(id: string, name: string, lat: number, lon: number, country = 'SY', admin1 = 'Aleppo'): Place {
  return { id: `case:${id}`, name, kind: 'settlement', lat, lon, country, admin1 };
}

/** Places of the browser journeys' case, with the coordinates that public gazetteers give. */
export const places = {
  azaz: town('azaz', 'Azaz', 36.5866, 37.0463),
  marea: town('marea', 'Marea', 36.4796, 37.1963),
  aleppo: town('aleppo', 'Aleppo', 36.2012, 37.1612),
  talRifaat: town('tal-rifaat', 'Tal Rifaat', 36.4736, 37.0945),
  menagh: town('menagh', 'Menagh', 36.5352, 37.0306),
  afrin: town('afrin', 'Afrin', 36.5119, 36.8694),
  manbij: town('manbij', 'Manbij', 36.5281, 37.9549),
  alBab: town('al-bab', 'Al-Bab', 36.3705, 37.5157),
  alRai: town('al-rai', 'Al-Rai', 36.6146, 37.4447),
  dabiq: town('dabiq', 'Dabiq', 36.5372, 37.2693),
  nubl: town('nubl', 'Nubl', 36.3784, 36.9933),
  jarablus: town('jarablus', 'Jarablus', 36.8175, 38.0111),
  kafrKalbin: town('kafr-kalbin', 'Kafr Kalbin', 36.5491, 37.1257),
  kaljibrin: town('kaljibrin', 'Kaljibrin', 36.5385, 37.1661),
  dudyan: town('dudyan', 'Dudyan', 36.6607, 37.3086),
  khanTuman: town('khan-tuman', 'Khan Tuman', 36.1183, 37.0362),
  kilis: town('kilis', 'Kilis', 36.7184, 37.1212, 'TR', 'Kilis'),
  babAlSalameh: { ...town('bab-al-salameh', 'Bab al-Salameh', 36.6352, 37.0847), kind: 'crossing' },
  border: {
    id: 'case:border',
    name: 'Syria–Turkey border',
    kind: 'border',
    lat: null,
    lon: null,
    country: null,
    admin1: null,
  },
  shamarin: { ...town('shamarin', 'Shamarin camp', 36.6462, 37.1253), kind: 'camp' },
} as const satisfies Record<string, Place>;
export type PlaceKey = keyof typeof places;

export const actorNames: Readonly<Record<string, string>> = {
  'islamic-state': 'Islamic State',
  'syrian-opposition': 'Syrian opposition',
  'syrian-democratic-forces': 'Syrian Democratic Forces',
  'peoples-protection-units': 'People’s Protection Units (YPG)',
  'government-of-syria': 'Government of Syria',
  'nusra-front': 'Nusra Front',
  'us-led-coalition': 'US-led coalition',
  turkey: 'Turkey',
  russia: 'Russia',
  'united-states': 'United States',
  sohr: 'Syrian Observatory for Human Rights',
  unhcr: 'UNHCR',
  'medecins-sans-frontieres': 'Médecins Sans Frontières',
};
