import { expect, it } from 'vitest';
import { actorFacts } from './actors/index.ts';
import { openDocument } from './documents/index.ts';
import { pictureOf } from './picture/index.ts';
import { readReport } from './reading/index.ts';
import { loadGazetteer, loadPlaceFacts, loadRegistry } from './shipped.ts';

/** The example of the README. */
it('the library reads a report and makes the picture without a database', async () => {
  const bytes = new TextEncoder().encode(
    'Separatist rebels captured the town of Kidal in northern Mali on Monday, residents said.',
  );
  const document = await openDocument({ bytes, source: 'kidal.txt', sidecar: { published: '2012-04-03' } });
  const registry = loadRegistry();
  const { report, claims } = readReport(document, { gazetteer: loadGazetteer(), registry });
  const picture = pictureOf(
    claims.map((claim) => ({ claim, report })),
    { asOf: '2012-04-03', actors: actorFacts(registry), places: loadPlaceFacts() },
  );
  expect(picture.control).toMatchObject([
    { place: { name: 'Kidal', country: 'ML' }, since: '2012-04-02', roots: ['residents'] },
  ]);
});
