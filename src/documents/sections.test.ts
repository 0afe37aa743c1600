import { expect, it } from 'vitest';
import { extractPlain } from './plain.ts';
import { sectionsOf } from './sections.ts';

const kindsOf = (text: string): [string, string][] =>
  sectionsOf(text, extractPlain(text).blocks, null).map((s) => [s.kind, text.slice(s.start, s.end)]);
const BODY =
  'Fighters of the Northern Front entered the town of Kelvar on Monday, a spokesman said, and the army withdrew to the hills.';

it('tells the site’s words, the headline, captions, pointers and credits from the report', () => {
  const text = [
    'This article is more than 3 years old',
    'Northern Front Enters Kelvar As Army Pulls Back',
    BODY,
    'Smoke rises over Kelvar on March 2, 2014. (Jane Doe/Wire Agency)',
    'Related: How The Hills Were Lost',
    BODY,
    'Read more: The story of a town',
    'Additional reporting by John Roe in Orsen',
    'Subscribe to our newsletter',
  ].join('\n\n');
  expect(kindsOf(text).map(([kind]) => kind)).toEqual([
    'notice',
    'headline',
    'body',
    'caption',
    'related',
    'body',
    'related',
    'credit',
    'notice',
  ]);
});

it('joins lines that were wrapped by hand, and keeps headings apart', () => {
  const text = `## Advance\nFighters of the Northern Front entered the town of Kelvar on\nMonday and the army withdrew to the hills after two days of\nfighting in which the bridge over the river was destroyed and\nthe road to the coast was cut.`;
  expect(kindsOf(text).map(([kind]) => kind)).toEqual(['headline', 'body']);
});

it('keeps the headings of a situation report as headlines and its bullets as body', () => {
  const text = `SITUATION OVERVIEW\n\n${BODY}\n\nHumanitarian Needs\n\n• 3,000 families fled Kelvar to Orsen since Monday\n• Two clinics closed`;
  expect(kindsOf(text).map(([kind]) => kind)).toEqual(['headline', 'body', 'headline', 'body', 'body']);
});

it('takes a list under "References" for pointers', () => {
  expect(
    kindsOf(`${BODY}\n\nReferences\n\nThe Courier, 2 March 2014\n\nThe Herald, 3 March 2014`).map(([kind]) => kind),
  ).toEqual(['body', 'related', 'related', 'related']);
});
