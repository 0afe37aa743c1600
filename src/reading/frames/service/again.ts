import type { Frame } from '../frame.ts';

/** What works again, and aid that came through. */
export const again: readonly Frame[] = [
  {
    id: 'service/operating/reopened',
    verbs: ['reopen', 're-open'],
    when: {
      subject: ['hospital', 'clinic', 'school', 'university', 'market', 'bakery', 'factory'],
      object: ['#nothing'],
    },
    roles: { subject: ['thing', 'at'], in: ['at'], at: ['at'], near: ['near'] },
    needs: ['target|place'],
    prior: 0.66,
    examples: [
      { text: 'The clinic reopened in March.', gives: { targets: ['clinic'] } },
      { text: 'The debate reopened in March.', gives: null },
    ],
  },
  {
    id: 'service/aid-delivered/convoy-came',
    verbs: ['reach', 'arrive', 'enter'],
    when: { subject: ['convoy', 'consignment'], object: ['#place', '#nothing'] },
    roles: { object: ['at'], in: ['at'], at: ['at'], for: ['number'] },
    needs: ['place'],
    prior: 0.66,
    examples: [
      { text: 'Two aid convoys reached <Beni> on Monday.', gives: { places: ['at Beni'] } },
      { text: 'Two letters reached <Beni> on Monday.', gives: null },
    ],
  },
];
