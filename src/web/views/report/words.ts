export const words = {
  report: 'Report',
  source: 'File',
  claims: (count: number): string => (count === 1 ? 'One claim was read in it.' : `${count} claims were read in it.`),
  none: 'No claim was read in it.',
  forgotten: (why: string): string => `Its text was erased: ${why}`,
  superseded: 'A newer text has replaced it.',
  newer: 'Open the newer one',
  kinds: 'Underlines',
  repaired: (to: string): string => `Damaged in the copy, taken for “${to}”`,
};

/** Names of the parts of a claim, as they stand under the words. */
export const slots: Readonly<Record<string, string>> = {
  agent: 'who',
  target: 'to whom',
  place: 'where',
  time: 'when',
  quantity: 'how many',
  voice: 'says',
};
