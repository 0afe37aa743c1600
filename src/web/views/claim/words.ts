export const words = {
  fields: 'What was read',
  who: 'Who',
  whom: 'To whom',
  where: 'Where',
  when: 'When',
  number: 'How many',
  says: 'Who says so',
  modality: 'How it is put',
  condition: 'Only if',
  sure: 'How sure the reading is',
  rule: 'By the rule',
  undated: 'not said',
  context: ' (from the context)',
  part: ' (a part of it)',
  /** "near ", "up to 5 km from ", "15 km NE of ", "S of ". */
  away: (km: readonly [number, number] | null, bearing: string | null): string => {
    if (km === null) return bearing === null ? 'near ' : `${bearing} of `;
    const far = km[0] === km[1] ? `${km[1]} km` : km[0] === 0 ? `up to ${km[1]} km` : `${km[0]}–${km[1]} km`;
    return bearing === null ? `${far} from ` : `${far} ${bearing} of `;
  },
  unlocated: ' (unlocated)',
  effects: 'What rests on it',
  as: { support: 'Supports', against: 'Speaks against', beside: 'Shown beside' } as const,
  others: 'Other words on the same',
  report: 'In its report',
  openReport: 'Open the report',
  judged: 'Judged',
  confidence: (value: number): string => `right in about ${Math.round(value * 100)} of 100 such readings`,
};
