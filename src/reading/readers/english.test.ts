import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../actors/load.ts';
import { loadGazetteer } from '../../places/load.ts';
import { Claim } from '../../vocabulary/claim.ts';
import type { Section } from '../../vocabulary/report.ts';
import { readReport } from './english.ts';

const resources = { registry: loadRegistry(), gazetteer: loadGazetteer() };

/** Reads paragraphs; each is a body section unless it says otherwise. */
function read(
  paragraphs: readonly (string | { readonly kind: Section['kind']; readonly text: string })[],
  more: { readonly language?: string; readonly published?: string | null } = {},
) {
  const parts = paragraphs.map((p) => (typeof p === 'string' ? { kind: 'body' as const, text: p } : p));
  const text = parts.map((p) => p.text).join('\n\n');
  let at = 0;
  const sections = parts.map((part) => {
    const start = at;
    at += part.text.length + 2;
    return { start, end: start + part.text.length, kind: part.kind };
  });
  const { published = '2013-01-25' } = more;
  const report = {
    id: 'test',
    source: 'test.txt',
    title: null,
    publisher: null,
    published: published === null ? null : { start: published, end: published, basis: 'given' as const },
    language: more.language ?? 'en',
    text,
  };
  return readReport({ report, sections }, resources);
}

const brief = (reading: ReturnType<typeof read>) => reading.claims.map((c) => `${c.kind}/${c.type}`);

describe('a claim', () => {
  const reading = read(["Mali's army said on Thursday its troops had captured Timbuktu on Tuesday."]);
  const claim = reading.claims.find((c) => c.type === 'captured');

  it('fits the contract and quotes the text to the letter', () => {
    for (const c of reading.claims) expect(() => Claim.parse(c)).not.toThrow();
    for (const { start, end, quote } of claim?.evidence ?? [])
      expect(reading.report.text.slice(start, end)).toBe(quote);
  });

  it('names the voice and keeps the day of saying out of its time', () => {
    expect(claim?.attribution.map((v) => v.actor)).toEqual(['mali']);
    expect(claim?.time).toMatchObject({ start: '2013-01-22', end: '2013-01-22', basis: 'relative' });
  });

  it('has the same id when the same text is read again', () => {
    const again = read(["Mali's army said on Thursday its troops had captured Timbuktu on Tuesday."]);
    expect(again.claims.map((c) => c.id)).toEqual(reading.claims.map((c) => c.id));
  });
});

describe('the same thing said twice', () => {
  it('is one claim with two spans of evidence, and the voice of the fuller sentence', () => {
    const reading = read([
      { kind: 'headline', text: 'Ansar Dine captures Timbuktu' },
      'A busy week ended.',
      'Ansar Dine captured Timbuktu on Monday, residents said.',
    ]);
    const captured = reading.claims.filter((c) => c.type === 'captured');
    expect(captured).toHaveLength(1);
    expect(captured[0]?.evidence).toHaveLength(2);
    expect(captured[0]?.attribution).toHaveLength(1);
  });

  it('stays two claims where two voices say it in the body', () => {
    const reading = read([
      'It was a long day.',
      'Ansar Dine said it had captured Timbuktu.',
      'The United Nations said Ansar Dine had captured Timbuktu.',
    ]);
    expect(reading.claims.filter((c) => c.type === 'captured')).toHaveLength(2);
  });
});

describe('what is left unsaid in a sentence', () => {
  it('is taken from the one before: "there", "the town", "it"', () => {
    const reading = read([
      'M23 took Goma on Tuesday. Aid workers said 3,000 people were living in tents there. It later lost the town to Congolese troops.',
    ]);
    const place = (type: string) => reading.claims.find((c) => c.type === type)?.places.map((p) => p.place?.name);
    expect(place('sheltering')).toEqual(['Goma']);
    expect(place('lost')).toEqual(['Goma']);
    expect(reading.claims.find((c) => c.type === 'lost')?.agents).toMatchObject([{ actor: 'm23' }]);
  });

  it('is the day of the event before it, marked as context', () => {
    const reading = read(['On 22 January a bomb exploded in Gao. Four soldiers were killed in the attack.']);
    expect(reading.claims.find((c) => c.type === 'killed')?.time).toMatchObject({
      start: '2013-01-22',
      end: '2013-01-22',
      basis: 'context',
    });
    expect(reading.claims.find((c) => c.type === 'killed')?.places).toMatchObject([
      { role: 'at', place: { country: 'ML' } },
    ]);
  });
});

describe('who speaks', () => {
  const voices = (text: string, type: string) =>
    read([text])
      .claims.find((c) => c.type === type)
      ?.attribution.map((v) => v.actor ?? v.name);

  it('is an organisation of the kind that the noun names, whoever else spoke since', () => {
    const between = 'Human Rights Watch said the road was closed.';
    expect(
      voices(
        `Médecins Sans Frontières left Gao. ${between} The medical charity said 900 people were trapped in Gao.`,
        'trapped',
      ),
    ).toEqual(['medecins-sans-frontieres']);
    expect(voices(`Reuters was in Gao. ${between} The news agency said 900 people had fled Gao.`, 'fled')).toEqual([
      'reuters',
    ]);
    expect(voices(`${between} The news agency said 900 people had fled Gao.`, 'fled')).toEqual(['news agency']);
  });

  it('is the one who spoke in the sentence before, where a pronoun says so', () => {
    expect(
      voices('The United Nations said 900 people had fled Gao. Timbuktu is still held by rebels, it said.', 'held'),
    ).toEqual(['united-nations']);
  });

  it('is the television of a state, not the state', () => {
    expect(voices('Malian state television said rebels had captured Gao.', 'captured')).toEqual([
      'Malian state television',
    ]);
  });
});

describe('evidence', () => {
  const quotes = (text: string) => read([text]).claims.flatMap((c) => c.evidence.map((e) => e.quote));

  it('ends with the end of a name', () => {
    expect(quotes("Islamic State entered Syria's north, isolating Mare' from Azaz.")).toContain("isolating Mare'");
    expect(quotes('Some 900 people are sheltering near the Bab al-Salameh crossing and in Azaz, Syria.')[0]).toMatch(
      /crossing and in Azaz/,
    );
  });

  it('takes in the subject of an infinitive right before it', () => {
    expect(quotes('Ansar Dine holds Kidal in Mali. The shelling forced thousands to flee Kidal.')).toContain(
      'thousands to flee Kidal',
    );
  });

  it('leaves out the mark that ends a quotation', () => {
    expect(quotes("'Rebels have captured Gao', residents of Mali said.")).toEqual(['Rebels have captured Gao']);
  });
});

it('takes fighters of a group for the group', () => {
  const reading = read(['Ansar Dine holds Gao in Mali. Fighters of Ansar Dine attacked Kidal on Monday.']);
  expect(reading.claims.find((c) => c.type === 'attack')?.agents).toMatchObject([{ actor: 'ansar-dine' }]);
});

it('tells who acts from the day before it, where no comma parts them', () => {
  const reading = read(['On Tuesday gunmen attacked Gao. On 22 January two soldiers were killed in Gao.']);
  expect(reading.claims.find((c) => c.type === 'attack')?.agents).toMatchObject([{ name: 'gunmen' }]);
  expect(reading.claims.find((c) => c.type === 'killed')?.quantity).toMatchObject({ low: 2 });
});

describe('who did it', () => {
  const agents = (text: string, type: string) =>
    read([text])
      .claims.find((c) => c.type === type)
      ?.agents.map((a) => a.actor ?? a.name);

  it('is who launched the attack that killed', () => {
    expect(agents('Ansar Dine launched an attack that killed nine civilians in Gao.', 'killed')).toEqual([
      'ansar-dine',
    ]);
    expect(agents('An Ansar Dine rocket hit a Malian convoy killing nine soldiers near Gao.', 'killed')).not.toEqual([
      'mali',
    ]);
  });

  it('is who answers for it', () => {
    expect(agents('Al-Shabaab claimed responsibility for the bombing in Mogadishu.', 'bombing')).toEqual([
      'al-shabaab',
    ]);
    expect(agents('Al-Shabaab was blamed for the killing of nine civilians in Mogadishu.', 'killed')).toEqual([
      'al-shabaab',
    ]);
  });

  it('is whose fighters they are, and whose side they are on', () => {
    expect(agents('Ansar Dine left Gao. Its fighters captured Kidal.', 'captured')).toEqual(['ansar-dine']);
    expect(agents('Ansar Dine left Gao. Its fighters took Kidal. They attacked Mopti.', 'attack')).toEqual([
      'ansar-dine',
    ]);
    expect(agents('Fighters allied with Ansar Dine captured Kidal in Mali.', 'captured')).toEqual(['ansar-dine']);
  });

  it('is who acts behind a comma that a list of places swallows', () => {
    expect(
      agents('Following the battles of Gao and Mopti in early January, Ansar Dine captured Kidal.', 'captured'),
    ).toEqual(['ansar-dine']);
  });

  it('is not the village that people were killed in, nor the agency that tells of it', () => {
    expect(agents('In the Tuareg village of Tessit, 25 civilians were killed.', 'killed')).toEqual([]);
    expect(agents('UNHCR spoke of Gao. It has also displaced 900 people in Mopti.', 'displaced')).toEqual([]);
  });

  it('is the state whose armed forces they are', () => {
    expect(agents('The Armed Forces of Ukraine withdrew from Soledar.', 'withdrew')).toEqual(['ukraine']);
  });
});

describe('who was harmed', () => {
  const targets = (text: string, type: string) =>
    read([text])
      .claims.find((c) => c.type === type)
      ?.targets.map((t) => t.actor ?? t.name);

  it('are civilians where men, women and children are counted together', () => {
    expect(targets('At least 30 men, women and children were killed in Gao.', 'killed')).toEqual(['civilians']);
    expect(targets('Hospitals in Gao counted 12 civilian casualties.', 'casualties')).toEqual(['civilians']);
  });

  it('are "others" of the same sort as those before them', () => {
    expect(targets('Shells killed nine civilians in Gao and wounded 30 others.', 'wounded')).toEqual(['civilians']);
  });

  it('is somebody by name, not the group that he is of', () => {
    expect(
      targets('Abdul Karim Hassan, an Ansar Dine commander who led the raid, was killed in Gao.', 'killed'),
    ).toEqual(['Abdul Karim Hassan']);
    expect(targets('A drone strike in Gao killed two Ansar Dine leaders.', 'killed')).toEqual(['ansar-dine']);
  });
});

describe('an attack that is taken up again', () => {
  const fights = (paragraphs: readonly string[]) => read(paragraphs).claims.filter((c) => c.kind === 'fighting');

  it('is the one told before', () => {
    expect(fights(['Ansar Dine launched an offensive near Gao. The Ansar Dine attack came at dawn.'])).toHaveLength(1);
    expect(fights(['Ansar Dine attacked Gao. Another Ansar Dine attack hit Mopti.'])).toHaveLength(2);
  });

  it('is what the heading above it says in short', () => {
    expect(
      fights(['## Second Ansar Dine offensive', 'On Monday Ansar Dine launched an offensive near Gao.']),
    ).toHaveLength(1);
  });
});

it('does not carry a look back on to what follows', () => {
  const reading = read([
    'On Tuesday Ansar Dine captured Kidal. Its fighters had entered the town a day earlier. A bomb killed four soldiers.',
  ]);
  expect(reading.claims.find((c) => c.type === 'killed')?.time).toMatchObject({
    start: '2013-01-22',
    basis: 'context',
  });
});

it('counts the same people once in persons and once in households', () => {
  const reading = read(['Some 685 families (3,425 individuals) were displaced from Gao.']);
  expect(reading.claims.map((c) => [c.quantity?.unit, c.quantity?.low])).toEqual([
    ['household', 685],
    ['person', 3425],
  ]);
});

it('keeps "several villages near X" apart from X', () => {
  const [claim] = read(['Ansar Dine captured several villages near Gao.']).claims;
  expect(claim).toMatchObject({
    places: [{ role: 'near', extent: 'part' }],
    quantity: { low: 3, high: null, unit: 'village' },
  });
});

it('keeps a name that no gazetteer has, without a place', () => {
  const [claim] = read(['Ansar Dine captured Tin Zabarawat on Monday.']).claims;
  expect(claim?.places).toMatchObject([{ name: 'Tin Zabarawat', place: null, role: 'at' }]);
});

it('reads nothing out of notices and lists of related stories', () => {
  const reading = read([
    { kind: 'notice', text: 'Ansar Dine captured Gao.' },
    { kind: 'related', text: 'Related: Ansar Dine captured Kidal' },
  ]);
  expect(brief(reading)).toEqual([]);
});

it('gives no claim and a warning for a language it does not read', () => {
  const reading = read(['Ansar Dine a pris la ville de Gao.'], { language: 'fr' });
  expect(reading.claims).toEqual([]);
  expect(reading.warnings).toMatchObject([{ code: 'unknown-language' }]);
});

it('a headline names in short whom and what the text names in full, and is the same claim', () => {
  const { claims } = read([
    { kind: 'headline', text: 'Rebels Take al-Rai On Turkish Border' },
    'Syrian rebels took the town of al-Rai from Islamic State on Friday, residents said.',
  ]);
  const captures = claims.filter((c) => c.type === 'captured');
  expect(captures.map((c) => [c.agents[0]?.actor, c.places[0]?.place?.name, c.evidence.length])).toEqual([
    ['syrian-opposition', 'al-Rai', 2],
  ]);
});
