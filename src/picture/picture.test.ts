import { describe, expect, it } from 'vitest';
import { noFacts, type Sketch, sketch } from './example.ts';
import { pictureOf } from './picture.ts';
import { Picture } from './schema.ts';

const at = (asOf: string, claims: readonly Sketch[], knownAt?: string) =>
  pictureOf(claims.map(sketch), { asOf, actors: noFacts, ...(knownAt ? { knownAt } : {}) });
const IS = ['Islamic State'];
const REB = ['Syrian opposition'];
const taken = (on: string, agents = IS, more: Partial<Sketch> = {}): Sketch => ({
  says: 'control/captured',
  agents,
  places: ['at Dudiyan'],
  on,
  by: ['SOHR'],
  ...more,
});

describe('who holds a place', () => {
  it('is who took it last', () => {
    const history = [taken('2016-03-17'), taken('2016-03-14', REB), taken('2016-03-18', REB)];
    expect(at('2016-03-15', history).control[0]?.holders).toEqual(['syrian-opposition']);
    expect(at('2016-03-17', history).control[0]?.holders).toEqual(['islamic-state']);
    expect(at('2016-03-30', history).control[0]).toMatchObject({ holders: ['syrian-opposition'], since: '2016-03-18' });
    expect(at('2016-03-13', history).control).toEqual([]);
  });

  it('is contested between the first and the last day on which the change may have been, and settled after', () => {
    const history = [taken('2016-03-01', REB), taken('2016-03-10..2016-03-14')];
    expect(at('2016-03-12', history).control[0]).toMatchObject({
      condition: 'contested',
      status: 'contested',
      holders: ['islamic-state', 'syrian-opposition'],
    });
    expect(at('2016-03-14', history).control[0]).toMatchObject({ condition: 'held', holders: ['islamic-state'] });
  });

  it('is not changed by an attack, a siege, an advance, or a capture nearby', () => {
    const picture = at('2016-05-30', [
      taken('2016-05-01', REB, { places: ['at Azaz'] }),
      { says: 'fighting/attack', agents: IS, places: ['at Azaz'], on: '2016-05-27' },
      { says: 'control/advanced', agents: IS, places: ['near Azaz'], on: '2016-05-27' },
      { says: 'control/captured', agents: IS, places: ['near Azaz'], on: '2016-05-27' },
      { says: 'control/besieged', agents: IS, places: ['at Azaz'], on: '2016-05-28' },
    ]);
    expect(picture.control).toHaveLength(1);
    expect(picture.control[0]).toMatchObject({
      holders: ['syrian-opposition'],
      condition: 'besieged',
      by: ['islamic-state'],
      since: '2016-05-01',
      conditionSince: '2016-05-28',
      status: 'single-source',
    });
  });

  it('is contested by who took a part of it, until one of them has all', () => {
    const history = [
      taken('2016-04-01', IS),
      taken('2016-04-07', REB, { places: ['part of Dudiyan'] }),
      taken('2016-04-09', REB),
    ];
    expect(at('2016-04-08', history).control[0]).toMatchObject({
      condition: 'contested',
      holders: ['islamic-state', 'syrian-opposition'],
    });
    expect(at('2016-04-09', history).control[0]).toMatchObject({ condition: 'held', holders: ['syrian-opposition'] });
    expect(at('2016-04-08', [taken('2016-04-07', REB, { places: ['part of Dudiyan'] })]).control).toEqual([]);
  });

  it('stays with who held it where another had it for hours in the course of a month', () => {
    const history = [
      taken('2016-05-07', IS),
      taken('2016-06-01..2016-06-30', REB),
      {
        says: 'control/lost',
        agents: REB,
        targets: IS,
        places: ['at Dudiyan'],
        on: '2016-06-01..2016-06-30',
        by: ['SOHR'],
      },
    ];
    expect(at('2016-06-20', history).control[0]).toMatchObject({ condition: 'held', holders: ['islamic-state'] });
    const inDays = history.map((s) => ({ ...s, on: s.on?.replace('06-30', '06-03') as string }));
    expect(at('2016-06-02', inDays).control[0]).toMatchObject({ condition: 'contested' });
  });

  it('is with the besieged when a siege ends and nobody took it', () => {
    const [item] = at('2016-06-20', [
      { says: 'control/besieged', agents: IS, targets: REB, places: ['at Marea'], on: '2016-06-02', by: ['SOHR'] },
      { says: 'control/siege-lifted', places: ['at Marea'], on: '2016-06-08', by: ['SOHR'] },
    ]).control;
    expect(item).toMatchObject({
      holders: ['syrian-opposition'],
      basis: 'implied',
      condition: 'held',
      since: '2016-06-08',
    });
  });

  it('follows from a siege or an isolation where nobody says who holds it', () => {
    const [item] = at('2016-05-28', [
      { says: 'control/isolated', agents: IS, targets: REB, places: ['at Marea'], on: '2016-05-27', by: ['SOHR'] },
    ]).control;
    expect(item).toMatchObject({
      holders: ['syrian-opposition'],
      basis: 'implied',
      condition: 'isolated',
      status: 'single-source',
      roots: ['sohr'],
    });
  });

  it('is unknown after a withdrawal that names no winner', () => {
    expect(
      at('2016-06-10', [
        taken('2016-05-27'),
        { says: 'control/withdrew', agents: IS, places: ['from Dudiyan'], on: '2016-06-08' },
      ]).control[0]?.holders,
    ).toEqual([]);
  });

  it('does not hand a province down to its towns, nor take a part of a region for the whole', () => {
    const picture = at('2016-05-28', [
      { says: 'control/captured', agents: IS, places: ['part of northern Syria'], on: '2016-05-01' },
      { says: 'control/held', agents: IS, places: ['at Raqqa province'] },
    ]);
    expect(picture.control.map((c) => c.place.name)).toEqual(['Raqqa province']);
  });
});

it('a state lasts since the first day of its time, however late it is told', () => {
  const held: Sketch = {
    says: 'control/held',
    agents: IS,
    places: ['at Sawran'],
    on: '2015-05-31..2016-02-24',
    by: ['SOHR'],
  };
  expect(at('2016-03-01', [held]).control[0]).toMatchObject({ since: '2015-05-31', stale: false });
});

describe('status', () => {
  const statusOf = (...claims: Sketch[]) => at('2016-05-30', claims).control[0]?.status;
  it('is party-claimed while only the party that gains says so', () =>
    expect(statusOf(taken('2016-05-26', IS, { by: IS }))).toBe('party-claimed'));
  it('is single-source on one disinterested word', () => expect(statusOf(taken('2016-05-26'))).toBe('single-source'));
  it('is agreed by two roots', () =>
    expect(statusOf(taken('2016-05-26'), taken('2016-05-26', IS, { by: ['Reuters'] }))).toBe('agreed'));
  it('is agreed when the loser admits it', () =>
    expect(statusOf(taken('2016-05-26', IS, { targets: REB, by: REB }))).toBe('agreed'));
  it('counts six papers that quote one root as one voice', () =>
    expect(statusOf(...Array.from({ length: 6 }, () => taken('2016-05-26')))).toBe('single-source'));
  it('gives the report’s own voice no weight of its own where it repeats what a party says', () => {
    const own = taken('2016-05-26', ['Nusra Front', 'Syrian opposition'], { by: [], report: 'r' });
    const partys = taken('2016-05-26', ['Nusra Front'], { by: ['Nusra Front'], report: 'r' });
    expect(at('2016-05-28', [own, partys]).control[0]).toMatchObject({
      status: 'party-claimed',
      holders: ['nusra-front', 'syrian-opposition'],
    });
  });
  it('stays beside staleness', () =>
    expect(at('2016-08-01', [taken('2016-05-26')]).control[0]).toMatchObject({ status: 'single-source', stale: true }));
});

describe('voices that disagree', () => {
  it('one voice against two makes it contested and flips nothing', () => {
    const picture = at('2016-05-28', [
      taken('2016-05-20', REB),
      taken('2016-05-20', REB, { by: ['Reuters'] }),
      taken('2016-05-27', IS, { by: ['A Blog'] }),
    ]);
    expect(picture.control[0]).toMatchObject({
      holders: ['syrian-opposition'],
      condition: 'contested',
      status: 'contested',
    });
    expect(picture.disputes).toMatchObject([{ why: 'different holders', subject: 'who holds Dudiyan' }]);
  });
  it('one voice’s capture that another voice does not know of makes it contested', () => {
    const still: Sketch = {
      says: 'control/held',
      agents: REB,
      places: ['at Dudiyan'],
      by: ['OCHA'],
      published: '2016-05-28',
    };
    const picture = at('2016-05-28', [taken('2016-02-16', REB), taken('2016-05-27', IS, { by: ['A Blog'] }), still]);
    expect(picture.control[0]).toMatchObject({
      holders: ['syrian-opposition'],
      condition: 'contested',
      roots: ['sohr', 'ocha'],
    });
    expect(picture.disputes).toHaveLength(1);
  });
  it('two roots that put two holders on one day make a dispute', () => {
    expect(
      at('2016-05-28', [taken('2016-05-27', REB), taken('2016-05-27', IS, { by: ['Amaq'] })]).disputes,
    ).toHaveLength(1);
  });
  it('taking a place back on the day of its capture contradicts nobody', () => {
    const back: Sketch = { ...taken('2016-05-27', REB, { by: ['activists'] }), says: 'control/recaptured' };
    const picture = at('2016-05-28', [taken('2016-05-27', IS, { by: ['Amaq'] }), back]);
    expect(picture.disputes).toEqual([]);
    expect(picture.control[0]).toMatchObject({ holders: ['syrian-opposition'], condition: 'held' });
  });
  it('one root that tells of two events on one day does not', () => {
    const picture = at('2016-05-28', [
      taken('2016-05-27', REB, { report: 'r' }),
      taken('2016-05-27', IS, { report: 'r' }),
    ]);
    expect(picture.disputes).toEqual([]);
    expect(picture.control[0]?.holders).toEqual(['islamic-state']);
  });
  it('a denial reopens the question', () => {
    expect(
      at('2016-05-28', [taken('2016-05-27'), taken('2016-05-28', IS, { modality: 'denied', by: REB })]).control[0],
    ).toMatchObject({ condition: 'contested', status: 'contested' });
  });
  it('an allegation never overturns an assertion', () => {
    expect(
      at('2016-05-28', [taken('2016-05-20', REB), taken('2016-05-27', IS, { modality: 'alleged' })]).control[0],
    ).toMatchObject({ holders: ['syrian-opposition'] });
  });
});

describe('ways', () => {
  const cut: Sketch = {
    says: 'access/cut',
    agents: IS,
    targets: REB,
    places: ['from Azaz', 'to Marea'],
    on: '2016-05-27',
    by: ['SOHR'],
    quote: 'cut supply lines',
  };
  it('is cut for whoever asks from either end, and cuts a town off', () => {
    const picture = at('2016-05-28', [cut]);
    expect(picture.access[0]).toMatchObject({
      state: 'cut',
      what: 'supply-line',
      by: ['islamic-state'],
      of: ['syrian-opposition'],
    });
    expect(picture.isolation[0]).toMatchObject({
      place: { name: 'Marea' },
      from: [{ name: 'Azaz' }],
      support: [picture.access[0]?.support[0]],
    });
  });
  it('no longer when it is restored, or while another way is open', () => {
    expect(
      at('2016-06-09', [cut, { ...cut, says: 'access/restored', places: ['from Marea', 'to Azaz'], on: '2016-06-08' }])
        .isolation,
    ).toEqual([]);
    const around: Sketch[] = [
      ['Azaz', 'Afrin'],
      ['Afrin', 'Marea'],
    ].map(([a, b]) => ({ says: 'access/open', places: [`from ${a}`, `to ${b}`], on: '2016-05-29' }));
    expect(at('2016-05-30', [cut, ...around]).isolation).toEqual([]);
    const afrinLost = taken('2016-05-29', IS, { places: ['at Afrin'] });
    expect(at('2016-05-30', [cut, ...around, afrinLost]).isolation).toHaveLength(1);
  });
  it('is none where only a province is named', () => {
    expect(
      at('2016-05-28', [{ says: 'access/supply-line', targets: REB, places: ['via Idlib province'] }]).access,
    ).toEqual([]);
  });
  it('closes the crossings on a closed border, unless one is said to be open', () => {
    const border: Sketch = { says: 'access/closed', places: ['at Syria–Turkey border'] };
    const crossing: Sketch = {
      says: 'displacement/sheltering',
      places: ['at Salameh crossing'],
      figure: [120000, 'stock'],
    };
    const facts = { borderOf: () => 'test:syria-turkey-border' };
    const picture = (more: Sketch[]) =>
      pictureOf([border, crossing, ...more].map(sketch), { asOf: '2016-05-28', actors: noFacts, places: facts });
    expect(picture([]).access.map((a) => [a.from.name, a.state, a.basis])).toEqual([
      ['Syria–Turkey border', 'closed', 'stated'],
      ['Salameh crossing', 'closed', 'implied'],
    ]);
    expect(
      picture([{ says: 'access/open', places: ['at Salameh crossing'] }]).access.map((a) => [a.from.name, a.state]),
    ).toEqual([
      ['Salameh crossing', 'open'],
      ['Syria–Turkey border', 'closed'],
    ]);
  });
});

describe('the displacement ledger', () => {
  const fled: Sketch = {
    says: 'displacement/fled',
    agents: IS,
    figure: [45000, 'flow'],
    on: '2016-05-24..2016-05-27',
    by: ['HRW'],
    report: 'r',
  };
  const there: Sketch = {
    says: 'displacement/sheltering',
    figure: [120000, 'stock'],
    places: ['at Azaz'],
    by: ['HRW'],
    report: 'r',
  };
  const would: Sketch = {
    says: 'displacement/seeking-asylum',
    figure: [165000, 'stock'],
    places: ['to Turkey'],
    modality: 'hypothetical',
    by: ['aid agencies'],
    report: 'r',
  };
  it('never adds a stock to a flow, and says which figures make another', () => {
    const picture = at('2016-05-28', [fled, there, would]);
    expect(picture.displacement.map((d) => [d.measure, d.best])).toEqual([
      ['stock', 120000],
      ['flow', 45000],
    ]);
    expect(picture.notes).toMatchObject([
      {
        kind: 'adds-up',
        text: expect.stringMatching(
          /45,000 \(flow, fled\) and 120,000 \(stock, sheltering\) make the 165,000.*hypothetical/,
        ),
      },
    ]);
    expect(picture.beside).toMatchObject([{ modality: 'hypothetical' }]);
    expect(picture.disputes).toEqual([]);
  });
  it('lets a precise figure refine a vague word', () => {
    const vague: Sketch = { ...fled, figure: [2000, 'flow', 'thousands'], by: [] };
    expect(at('2016-05-28', [fled, vague]).notes.map((n) => n.kind)).toEqual(['refines']);
  });
  it('marks the figure that a later one of the same root supersedes, and keeps both', () => {
    const later: Sketch = {
      ...there,
      figure: [130000, 'stock'],
      report: 's',
      published: '2016-05-29',
      on: '2016-05-28',
    };
    const lines = at('2016-06-01', [{ ...there, on: '2016-05-28' }, later]).displacement;
    expect(lines.map((l) => [l.best, l.supersededBy === null])).toEqual([
      [120000, false],
      [130000, true],
    ]);
  });
  it('disputes figures of one measure, place and window by two roots; not those of two measures', () => {
    const trapped = (n: number, by: string): Sketch => ({
      says: 'displacement/trapped',
      figure: [n, 'stock'],
      places: ['at Marea'],
      on: '2016-05-27',
      by: [by],
    });
    expect(at('2016-05-28', [trapped(13500, 'OCHA'), trapped(50000, 'A Blog')]).disputes).toMatchObject([
      { why: 'numbers do not overlap' },
    ]);
    expect(
      at('2016-05-28', [trapped(13500, 'OCHA'), { ...there, on: '2016-05-27', places: ['at Marea'] }]).disputes,
    ).toEqual([]);
  });
});

it('keeps relations by pair, both ways where they hold both ways, until a split ends them', () => {
  const edges: Sketch[] = [
    { says: 'relation/rival-of', agents: ['Nusra Front'], targets: IS },
    { says: 'relation/rival-of', agents: IS, targets: ['Nusra Front'] },
    { says: 'relation/affiliate-of', agents: ['Nusra Front'], targets: ['al-Qaeda'], on: '2013-04-10' },
  ];
  expect(at('2016-05-28', edges).relations.map((r) => [r.type, r.support.length])).toEqual([
    ['affiliate-of', 1],
    ['rival-of', 2],
  ]);
  expect(
    at('2016-08-01', [
      ...edges,
      { says: 'relation/split-from', agents: ['Nusra Front'], targets: ['al-Qaeda'], on: '2016-07-28' },
    ]).relations.map((r) => r.type),
  ).toEqual(['rival-of', 'split-from']);
});

describe('the clocks', () => {
  const late = taken('2016-05-01', IS, { published: '2016-06-20' });
  it('as known on a day leaves out what was published later', () => {
    expect(at('2016-05-30', [taken('2016-04-01', REB), late], '2016-05-30').control[0]?.holders).toEqual([
      'syrian-opposition',
    ]);
    expect(at('2016-05-30', [taken('2016-04-01', REB), late]).control[0]?.holders).toEqual(['islamic-state']);
  });
});

it('is the same bytes in whatever order the claims come, and fits its schema', () => {
  const claims = [
    taken('2016-05-26'),
    taken('2016-05-26', REB, { by: ['Reuters'] }),
    taken('2016-05-29', REB),
    taken('2016-05-28', IS, { modality: 'denied', by: REB }),
  ].map(sketch);
  const options = { asOf: '2016-06-01', actors: noFacts };
  const straight = pictureOf(claims, options);
  expect(JSON.stringify(pictureOf([...claims].reverse(), options))).toBe(JSON.stringify(straight));
  expect(() => Picture.parse(straight)).not.toThrow();
});
