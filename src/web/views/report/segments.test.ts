import { expect, it } from 'vitest';
import { caseDesk } from '../../../../e2e/case/desk.ts';
import { paragraphsOf } from './segments.ts';

const found = await caseDesk().reading('d4e81b02');
if (!found) throw new Error('the case has lost a report');
const { reading } = found;
const cut = reading.claims.find((claim) => claim.id.endsWith('villages-taken')) ?? null;

it('shows every word of the report exactly once', () => {
  const shown = paragraphsOf(reading, cut).map((paragraph) =>
    paragraph.segments.map((segment) => segment.text).join(''),
  );
  expect(shown.join('\n\n')).toBe(reading.report.text);
});

it('lights the sentence of the claim that is looked at, and marks its parts', () => {
  const segments = paragraphsOf(reading, cut).flatMap((paragraph) => paragraph.segments);
  expect(
    segments
      .filter((segment) => segment.focus)
      .map((segment) => segment.text)
      .join(''),
  ).toBe(
    'Islamic State took Kafr Kalbin and Kaljibrin in the night to 27 May, the Syrian Observatory for Human Rights said, which cut the road between Azaz and Marea.',
  );
  expect(segments.filter((segment) => segment.slot).map((segment) => [segment.slot, segment.text])).toEqual([
    ['agent', 'Islamic State'],
    ['place', 'Kafr Kalbin'],
    ['place', 'Kaljibrin'],
    ['time', 'in the night to 27 May'],
    ['voice', 'Syrian Observatory for Human Rights'],
  ]);
});

it('lights nothing where no claim is looked at', () =>
  expect(paragraphsOf(reading, null).some((paragraph) => paragraph.segments.some((segment) => segment.focus))).toBe(
    false,
  ));
