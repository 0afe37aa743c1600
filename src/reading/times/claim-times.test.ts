import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { openDocument } from '../../documents/index.ts';
import { loadGazetteer } from '../../places/load.ts';
import { readReport } from '../readers/english.ts';

const resources = { gazetteer: await loadGazetteer(), registry: await loadRegistry() };

/** First and last day of each claim of a type. */
async function timesOf(type: string, text: string, published = '2021-05-18') {
  const document = await openDocument({
    bytes: new TextEncoder().encode(text),
    source: 'report.txt',
    sidecar: { published },
  });
  return readReport(document, resources)
    .claims.filter((claim) => `${claim.kind}/${claim.type}` === type)
    .map(({ time }) => time && `${time.start} ${time.end}`);
}

describe('when the events of a report happened', () => {
  it('is the period that the head of a report names, where nothing else is said', async () => {
    const weekly = 'Weekly update, 3-9 May 2021\n\nRebels attacked Sake this week. On 4 May they attacked Masisi.\n\n';
    expect(await timesOf('fighting/attack', `${weekly}During the reporting period militiamen attacked Beni.`)).toEqual([
      '2021-05-03 2021-05-09',
      '2021-05-04 2021-05-04',
      '2021-05-03 2021-05-09',
    ]);
    expect(
      await timesOf('fighting/clash', 'Overview of the week of 3 May\n\nThe army clashed with rebels in Sake.'),
    ).toEqual(['2021-05-03 2021-05-09']);
  });

  it('is the day of the count for "as of", and the days counted behind "since"', async () => {
    const counted = 'As of 3 May, the agency had registered 2,000 displaced people in Goma';
    expect(await timesOf('displacement/displaced', `${counted} since the siege began on 4 April.`)).toEqual([
      '2021-04-04 2021-05-03',
    ]);
  });

  it('is the day of the report for what is so "currently"', async () => {
    expect(await timesOf('displacement/sheltering', 'Over 900 IDPs are currently hosted in schools in Goma.')).toEqual([
      '2021-05-18 2021-05-18',
    ]);
    expect(await timesOf('displacement/sheltering', 'Over 900 IDPs are hosted in schools in Goma.')).toEqual([null]);
  });
});
