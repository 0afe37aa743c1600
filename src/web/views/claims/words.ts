export const words = {
  title: 'Claims',
  day: 'When',
  what: 'What',
  where: 'Where',
  who: 'Who',
  says: 'By whose word',
  sentence: 'Sentence',
  filter: 'Only with these words',
  count: (count: number): string => `${count} ${count === 1 ? 'claim' : 'claims'}, the latest first`,
};
