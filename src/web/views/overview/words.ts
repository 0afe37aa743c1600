export const words = {
  asItWas: 'As it was on this day, by all that has been published since.',
  asKnown: (day: string): string => `As it was on this day, by what had been published by ${day}.`,
  holds: 'Who holds what',
  unknown: 'Nobody is said to hold',
  ways: 'Ways and borders',
  people: 'People on the move',
  disputes: 'In dispute',
  harm: 'Harm to people',
  fighting: 'Fighting',
  services: 'Services',
  relations: 'Who stands with whom',
  beside: 'Said, but not counted',
  besideWhy: 'Denied, feared, planned or only under a condition: these change nothing on the map.',
  nothing: 'Nothing is reported for this day. Move the handle below to another one.',
  isolated: '(cut off)',
  besieged: '(besieged)',
  contested: '(contested)',
  divided: '(in part)',
  disputed: (why: string): string => `Sources differ: ${why}.`,
  more: (count: number): string => `${count} more`,
};

const RELATIONS: Readonly<Record<string, string>> = {
  supports: 'supports',
  'allied-with': 'is allied with',
  'member-of': 'is part of',
  'affiliate-of': 'is an affiliate of',
  'rival-of': 'is a rival of',
  fights: 'fights',
  'split-from': 'split from',
  'merged-into': 'merged into',
};
export const relationWords = (type: string): string => RELATIONS[type] ?? type;
