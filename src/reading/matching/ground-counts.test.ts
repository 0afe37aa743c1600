import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { openDocument } from '../../documents/index.ts';
import { loadGazetteer } from '../../places/load.ts';
import { readReport } from '../readers/english.ts';

const resources = { gazetteer: await loadGazetteer(), registry: await loadRegistry() };

/** Type and count of every claim. */
async function countsOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const document = await openDocument({ bytes, source: 'report.txt', sidecar: { published: '2021-05-18' } });
  return readReport(document, resources).claims.map(
    ({ type, quantity }) => `${type} ${quantity ? `${quantity.low} ${quantity.unit}` : '-'}`,
  );
}

describe('what is counted in fighting and control', () => {
  it('is the ground that is told of and the blows that were struck', async () => {
    expect(await countsOf('Four villages near Goma were attacked on Monday.')).toEqual(['attack 4 village']);
    expect(await countsOf('Three rebel attacks on Goma were repelled on Monday.')).toEqual(['repelled 3 attack']);
    expect(await countsOf('The army has full control of Goma, along with six villages.')).toEqual(['held 6 village']);
  });

  it('is nothing where people or parties are counted', async () => {
    expect(await countsOf('Two rebel groups attacked the town of Goma.')).toEqual(['attack -']);
  });
});

describe('what is not told a second time', () => {
  it('is the war in whose course something happens, and the attempt that was beaten back', async () => {
    expect(await countsOf('During the battle for Goma, the army captured Sake.')).toEqual(['captured -']);
    expect(await countsOf('Rebels tried to storm Goma before being repelled by the army.')).toEqual(['repelled -']);
  });

  it('is who is displaced, where only somebody else is told of', async () => {
    expect(await countsOf('The agency visited families displaced within Goma.')).toEqual([]);
  });
});
