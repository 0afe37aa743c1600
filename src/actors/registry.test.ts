import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actorId } from '../vocabulary/party.ts';
import { actorFacts } from './facts.ts';
import { compileActors, loadRegistry, shippedActors } from './load.ts';
import { openRegistry } from './registry.ts';

const shipped = loadRegistry();
const open = (actors: object[], more: object = {}) => openRegistry([{ file: 'test.yaml', data: { actors, ...more } }]);
const group = (name: string, more: object = {}) => ({
  id: actorId(name),
  name,
  kind: 'armed-group',
  source: 'unconfirmed',
  ...more,
});

describe('the shipped registry', () => {
  it('knows the actors of the contract by their ids', () => {
    for (const id of [
      'islamic-state',
      'syrian-opposition',
      'government-of-syria',
      'peoples-protection-units',
      'turkey',
    ])
      expect(shipped.actors.get(id)?.id).toBe(id);
  });

  it('names every state as Unicode CLDR does, or says where it differs', () => {
    const cldr = new Intl.DisplayNames('en', { type: 'region' });
    const squeeze = (name: string) =>
      actorId(
        name
          .replace(/^the /i, '')
          .replace(/&/g, 'and')
          .replace(/\bSt\./, 'Saint'),
      );
    const differing = [...shipped.states.values()]
      .filter((state) => squeeze(cldr.of(state.code) ?? '') !== squeeze(state.name))
      .map((state) => state.code)
      .sort();
    expect(differing).toEqual(['CD', 'CG', 'CI', 'CZ', 'MM', 'PS', 'TR', 'VC']);
  });

  it('is read the same from its YAML as from what was compiled of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'actors-'));
    const file = 'yemen.yaml';
    copyFileSync(join(shippedActors(), file), join(folder, file));
    copyFileSync(join(shippedActors(), 'states.yaml'), join(folder, 'states.yaml'));
    writeFileSync(
      join(folder, 'more.yaml'),
      'actors: [{id: al-qaeda, name: al-Qaeda, kind: armed-group, source: unconfirmed}]',
    );
    const without = (states: string) =>
      states.replace(/, government: \[\{actor: (?!government-of-yemen).*?\}\]\}/g, '}');
    writeFileSync(join(folder, 'states.yaml'), without(readFileSync(join(folder, 'states.yaml'), 'utf8')));
    const before = [...loadRegistry([folder]).actors.values()];
    compileActors(folder);
    expect([...loadRegistry([folder]).actors.values()]).toEqual(before);
    writeFileSync(
      join(folder, 'more.yaml'),
      'actors: [{id: al-qaeda, name: al-Qaeda, kind: party, source: unconfirmed}]',
    );
    expect(loadRegistry([folder]).actors.get('al-qaeda')?.kind).toBe('party');
  });

  it('dates no tie without a source', () => {
    for (const actor of shipped.actors.values())
      for (const tie of [
        ...actor.memberOf,
        ...actor.affiliateOf,
        ...actor.backedBy,
        ...actor.splitFrom,
        ...actor.mergedInto,
        ...actor.renamedFrom,
      ])
        if (tie.from !== undefined || tie.to !== undefined) expect(tie.source, actor.id).not.toBe('unconfirmed');
  });
});

describe('opening a registry', () => {
  it('refuses an id that is not made from the name', () => {
    expect(() => open([group('North Wind Brigade', { id: 'nwb' })])).toThrow(/expected the id north-wind-brigade/);
  });

  it('refuses a date that nobody vouches for', () => {
    const tie = { actor: 'hill-front', from: '2019-01-01', source: 'unconfirmed' };
    expect(() => open([group('Hill Front'), group('Valley Front', { memberOf: [tie] })])).toThrow(/carries no date/);
  });

  it('refuses a name with a date that nobody vouches for', () => {
    const aliases = [{ text: 'Hill Movement', language: 'en', to: '2016-07' }];
    expect(() => open([group('Hill Front', { aliases })])).toThrow(/a name with a date needs a source/);
    const source = 'https://example.org/history';
    expect(() => open([group('Hill Front', { aliases: [{ ...aliases[0], source }] })])).not.toThrow();
  });

  it('keeps what ACLED and UCDP call an actor', () => {
    const source = 'dataset: a list of actors';
    const known = {
      acled: [{ name: 'HF: Hill Front', source }],
      ucdp: [{ id: 7, name: 'Hill Front', source }],
    };
    expect(open([group('Hill Front', known)]).actors.get('hill-front')).toMatchObject(known);
    expect(() => open([group('Hill Front', { ucdp: [{ id: 'HF', name: 'Hill Front', source }] })])).toThrow(
      /ucdp\.0\.id/,
    );
  });

  it('refuses two actors with one name or number of a data set', () => {
    const source = 'dataset: a list of actors';
    const claims = (more: object) => () => open([group('Hill Front', more), group('Valley Front', more)]);
    expect(claims({ ucdp: [{ id: 7, name: 'HF', source }] })).toThrow(/both claim number 7 of UCDP/);
    expect(claims({ acled: [{ name: 'HF: Hill Front', source }] })).toThrow(/both claim ACLED's "HF: Hill Front"/);
  });

  it('refuses a member of somebody it does not know', () => {
    const tie = { actor: 'nobody', source: 'unconfirmed' };
    expect(() => open([group('Hill Front', { memberOf: [tie] })])).toThrow(/no actor "nobody"/);
  });

  it('refuses two actors of one war with one name', () => {
    const war = {
      conflicts: [{ id: 'war', name: 'War', countries: ['ML'], source: 'unconfirmed' }],
      states: [state('ML', 'Mali')],
    };
    const sides = { war: 'hill-front' };
    const actors = [
      group('Hill Front', { sides, aliases: ['HF'] }),
      group('Harbour Front', { sides, aliases: ['HF'] }),
    ];
    expect(() => open(actors, war)).toThrow(/both bear the name "hf"/);
  });
});

describe('facts for the picture', () => {
  const source = 'https://example.org/charter';
  const registry = open([
    group('Hill Front', { memberOf: [{ actor: 'grand-alliance', from: '2015-10-10', to: '2018-01-31', source }] }),
    group('Hill Scouts', { memberOf: [{ actor: 'hill-front', source }] }),
    group('Grand Alliance'),
    group('Old Guard', { memberOf: [{ actor: 'grand-alliance', source: 'unconfirmed' }] }),
    group('River Front', { memberOf: [{ actor: 'grand-alliance', from: '2015-10', to: '2016', source }] }),
  ]);
  const facts = actorFacts(registry);

  it('counts a membership on its days only, and through others', () => {
    expect(facts.memberOn('hill-front', 'grand-alliance', '2015-10-09')).toBe(false);
    expect(facts.memberOn('hill-front', 'grand-alliance', '2016-05-28')).toBe(true);
    expect(facts.memberOn('hill-scouts', 'grand-alliance', '2016-05-28')).toBe(true);
    expect(facts.memberOn('hill-front', 'grand-alliance', '2018-02-01')).toBe(false);
  });

  it('counts a month or a year that a source gives in place of a day as the whole of it', () => {
    const onRiver = (day: string) => facts.memberOn('river-front', 'grand-alliance', day);
    expect(['2015-09-30', '2015-10-01', '2016-12-31', '2017-01-01'].map(onRiver)).toEqual([false, true, true, false]);
  });

  it('never counts an unconfirmed membership', () => {
    expect(facts.memberOn('old-guard', 'grand-alliance', '2016-05-28')).toBe(false);
  });

  it('shows names, and an unknown id as it is', () => {
    expect(facts.nameOf('hill-front')).toBe('Hill Front');
    expect(facts.nameOf('someone')).toBe('someone');
  });
});

function state(code: string, name: string) {
  return { code, name, adjective: [], people: [], capital: [] };
}
