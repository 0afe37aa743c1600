export const words = {
  timeline: 'Time',
  asOf: 'As of',
  asOfLong: 'As of: the day the picture is of',
  knownAt: 'Known at',
  knownAtLong: 'Known at: only what had been published by this day counts',
  everything: 'all published',
  reset: 'Count all',
  unpublished: 'not yet published',
  claims: (count: number, when: string): string => `${count} ${count === 1 ? 'claim' : 'claims'} about ${when}`,
  reports: (count: number, when: string): string => `${count} ${count === 1 ? 'report' : 'reports'} came in on ${when}`,
};
