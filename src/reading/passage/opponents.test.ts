import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { loadGazetteer } from '../../places/load.ts';
import { readReport } from '../readers/english.ts';

const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };

/** `type: agents > targets` of the claims of a text, in its order. */
function dyads(text: string, published: string): string[] {
  const day = { start: published, end: published, basis: 'given' as const };
  const reading = readReport(
    {
      report: { id: 'test', source: 'test.txt', title: null, publisher: null, published: day, language: 'en', text },
      sections: [{ start: 0, end: text.length, kind: 'body' }],
    },
    resources,
  );
  const names = (parties: readonly { actor: string | null; name: string }[]) =>
    parties.map((p) => p.actor ?? p.name).join(' + ');
  return reading.claims.map((c) => `${c.type}: ${names(c.agents)} > ${names(c.targets)}`);
}

describe('whom ground is taken from', () => {
  it('is the party that the report sets against the one who takes it', () => {
    expect(
      dyads(
        'Sudan’s army clashed with the Rapid Support Forces in Omdurman. Two days later the army captured Wad Madani.',
        '2025-01-20',
      ),
    ).toContain('captured: sudan > rapid-support-forces');
  });

  it('is the one that held it, where ground goes to and fro between two', () => {
    expect(
      dyads(
        'On Monday Russian forces captured two villages near Kupiansk. Ukrainian troops recaptured one of them on Tuesday.',
        '2023-03-10',
      ),
    ).toEqual(['captured: russia > ukraine', 'recaptured: ukraine > russia']);
  });

  it('is the side against which a part of the other side fights', () => {
    expect(
      dyads(
        'M23 rebels launched an offensive against Congolese forces in Masisi. Congolese forces withdrew from Sake. M23 entered Goma.',
        '2025-01-28',
      ),
    ).toContain('withdrew: democratic-republic-of-the-congo > m23');
  });

  it('is the one of whom the report says that the place was his', () => {
    expect(
      dyads(
        'SPLM-N fighters attacked Sudanese troops in Kadugli. Sudan’s army has retaken Wad Madani, which the Rapid Support Forces had held since December.',
        '2025-01-12',
      ),
    ).toContain('recaptured: sudan > rapid-support-forces');
  });

  it('is not the one beside whom he fights', () => {
    expect(
      dyads(
        'Ethiopian troops entered Mekelle. Tigrayan forces recaptured Mekelle. The Oromo Liberation Army, which is allied with the TPLF, captured Kemise.',
        '2021-08-12',
      ).at(-1),
    ).toBe('captured: oromo-liberation-army > ');
  });

  it('stays open where the report sets nobody against the one who takes it', () => {
    expect(dyads('Ansar Dine captured Kidal on Monday. Mali has closed the border.', '2013-01-25')[0]).toBe(
      'captured: ansar-dine > ',
    );
  });

  it('stays open where the report tells of two opponents alike', () => {
    expect(
      dyads(
        'Ansar Dine clashed with Malian troops in Gao. Ansar Dine clashed with the MNLA in Gao. Ansar Dine captured Kidal.',
        '2013-01-25',
      ),
    ).toContain('captured: ansar-dine > ');
  });

  it('is never an ally', () => {
    expect(
      dyads(
        'Rwanda supports M23 in North Kivu. M23 and Rwanda clashed with Congolese forces near Sake. M23 captured Masisi.',
        '2025-01-28',
      ),
    ).toContain('captured: m23 > democratic-republic-of-the-congo');
  });
});

it('knows who besieges one side of two', () => {
  expect(
    dyads(
      'Sudan’s army clashed with the Rapid Support Forces in Omdurman. Sudanese troops were besieged in Babanusa.',
      '2025-01-20',
    ),
  ).toContain('besieged: rapid-support-forces > sudan');
});

it('says of shelling and of air strikes only whom they hit, not whose enemy fired', () => {
  expect(
    dyads('Sudan’s army clashed with the Rapid Support Forces in Omdurman. The army shelled Khartoum.', '2025-01-20'),
  ).toContain('shelling: sudan > ');
});
