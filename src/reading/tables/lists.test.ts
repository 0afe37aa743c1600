import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { openDocument } from '../../documents/index.ts';
import { loadGazetteer } from '../../places/load.ts';
import { readReport } from '../readers/english.ts';

const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };

async function read(text: string): Promise<string[]> {
  const document = await openDocument({
    bytes: new TextEncoder().encode(text),
    source: 'test.txt',
    sidecar: { published: '2021-03-10' },
  });
  return readReport(document, resources).claims.map((c) =>
    [
      `${c.kind}/${c.type}`,
      c.agents.map((p) => p.actor ?? p.name).join(),
      c.places.map((p) => `${p.role} ${p.name}`).join(),
      c.quantity ? `${c.quantity.low}–${c.quantity.high} ${c.quantity.unit}` : '',
      c.attribution.map((v) => v.actor ?? v.name).join(),
      c.evidence.length > 1 ? `${c.evidence.length} spans` : '',
    ]
      .filter(Boolean)
      .join(' | '),
  );
}

describe('lists of figures', () => {
  it('are read from boxes and from lines of label and number', async () => {
    expect(await read('Key figures\n12,500\npeople displaced\n340\ncivilians injured\n')).toEqual([
      'displacement/displaced | 12500–12500 person',
      'harm/wounded | 340–340 civilian',
    ]);
    expect(await read('Overview\nDead: 12; injured: 30\nIDPs: 4,500\nPhone: 381234\n')).toEqual([
      'harm/killed | 12–12 person',
      'harm/wounded | 30–30 person',
      'displacement/displaced | 4500–4500 person',
    ]);
  });

  it('count what their heading says, under any mark of an item', async () => {
    const items = ['• Moundou: 4,000', '▪ Sarh – 120', '1. Pala: 35', 'o Abéché (12,300)'];
    expect(await read(`Displacement by town:\n${items.join('\n')}\n`)).toEqual([
      'displacement/displaced | at Moundou | 4000–4000 person',
      'displacement/displaced | at Sarh | 120–120 person',
      'displacement/displaced | at Pala | 35–35 person',
      'displacement/displaced | at Abéché | 12300–12300 person',
    ]);
  });

  it('tell of the place before the colon, which says nothing itself', async () => {
    expect(
      await read('Civilian casualties in Mali:\n- Gao region: 3 killed, 8 injured\n- Kidal region: 2 wounded\n'),
    ).toEqual([
      'harm/killed | at Gao | 3–3 person',
      'harm/wounded | at Gao | 8–8 person',
      'harm/wounded | at Kidal | 2–2 person',
    ]);
  });
});

describe('tables without numbers', () => {
  it('say who holds a town and how a crossing stands', async () => {
    expect(await read('Town | Held by | Since\nKidal | Rebels | 4 January\nGao | contested |\n')).toEqual([
      'control/held | Rebels | at Kidal',
      'control/contested | at Gao',
    ]);
    expect(await read('Road | Status\nGao – Kidal | Closed\nKidal – Gao | not passable\n')).toEqual([
      'access/closed | from Gao,to Kidal',
      'access/cut | from Kidal,to Gao',
    ]);
  });

  it('lend place and day to what is told in a cell, and are silent on money and telephones', async () => {
    expect(
      await read('Date | Town | Incident\n3 March | Gao | Gunmen attacked a convoy and wounded nine people.\n'),
    ).toEqual(['fighting/offensive | gunmen | at Gao', 'harm/wounded | gunmen | at Gao | 9–9 person']);
    expect(
      await read(
        'Donor | Received (USD)\nNorway | 4,000\nFrance | 12,000\n\nName | Phone\nAmal Idris | 0912 345 678\n',
      ),
    ).toEqual([]);
  });
});

describe('headlines and captions', () => {
  it('a headline loses no verb and joins what the text says in full', async () => {
    const text =
      'Bomb kills 9, wounds 38 in Gao\n\nGAO, 10 March 2021 - A car bomb killed nine people and wounded 38 in a market in Gao on Wednesday, police said, after a week of calm.\n';
    const claims = await read(text);
    expect(claims).toContain('harm/killed | at Gao | 9–9 person | police | 2 spans');
    expect(claims).toContain('harm/wounded | at Gao | 38–38 person | police | 2 spans');
  });

  it('"state capital" is the town that the text names', async () => {
    const text =
      'Gunmen storm state capital\n\nMAIDUGURI, 10 March 2021 - Gunmen attacked Maiduguri, the capital of Borno state, on Tuesday, a local official said, and left before the army came.\n';
    expect((await read(text)).filter((c) => c.startsWith('fighting/attack'))).toEqual([
      'fighting/attack | gunmen | at Maiduguri | local official | 2 spans',
    ]);
  });

  it('a caption speaks for its agency, and a credit says nothing', async () => {
    const text =
      'Residents inspect a house destroyed by shelling in Gao on 3 March 2021. Photo: UNHCR/Jane Doe\n\nPhoto credit: Jane Doe\n';
    expect(await read(text)).toEqual(['service/destroyed | at Gao | unhcr', 'fighting/shelling | at Gao | unhcr']);
  });
});
