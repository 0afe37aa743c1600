export const words = {
  evidence: 'The sentences behind it',
  implied: 'No report says so in words; it follows from what is said of the place.',
  nothing: 'No report says who holds it on this day.',
  ways: 'Ways',
  people: 'People',
  harm: 'Harm and fighting',
  history: 'What was said of it, in order of time',
  undated: 'Undated',
  back: 'Whole picture',
  pcode: (code: string): string => `P-code ${code}`,
  unlocated: 'Where it lies is not known: it is not on the map.',
  gone: 'Nothing in the picture of this day names this place.',
  disputed: (why: string): string => `In dispute: ${why}.`,
};

const KINDS: Readonly<Record<string, string>> = {
  settlement: 'Town',
  quarter: 'Quarter',
  camp: 'Camp',
  crossing: 'Border crossing',
  border: 'Border',
  road: 'Road',
  facility: 'Facility',
  admin1: 'Province',
  admin2: 'District',
  region: 'Region',
  country: 'Country',
  water: 'Water',
  other: 'Place',
};
export const placeKind = (kind: string): string => KINDS[kind] ?? 'Place';
