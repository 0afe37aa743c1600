import { describe, expect, it } from 'vitest';
import { checkBeside, ownRegistry } from './own.ts';
import { readOwnFile } from './own-file.ts';
import { searchActors } from './search.ts';

const shipped = readOwnFile(
  `conflicts:
  - {id: hills, name: War in the hills, countries: [ML], source: unconfirmed}
states:
  - {code: ML, name: Mali, adjective: [Malian], people: [Malians], capital: [Bamako]}
actors:
  - {name: River League, kind: armed-group, countries: [ML], aliases: [RL, {text: Old League, to: '2015', source: 'dataset: field notes'}], source: unconfirmed}
  - {name: Delta Union, kind: armed-group, countries: [ML], sides: {hills: delta-union}, mergedInto: [{actor: river-league, from: '2020-03-01', source: 'dataset: field notes'}], source: unconfirmed}
`,
  'shipped.yaml',
);
const own = (actor: string) =>
  readOwnFile(`actors:\n  - name: Hill Front\n    kind: armed-group\n${actor}`, 'own.yaml');
const added = (actor: string) => () => checkBeside([shipped], own(actor));

describe('a file of actors of one’s own', () => {
  it('needs no ids: they are made from the names', () => {
    expect(own('    source: unconfirmed\n').data.actors[0]?.id).toBe('hill-front');
  });

  it.each([
    ['    source: [\n', /^own\.yaml:\d: is no YAML: /],
    ['    kind: x\n', /^own\.yaml:4: is no YAML: Map keys must be unique/],
    ['', /^own\.yaml:2: actors\.0\.source: expected the address of a page .*, got nothing$/],
    ['    source: unconfirmed\n    countries: [Mali]\n', /^own\.yaml:5: actors\.0\.countries\.0: .*, got "Mali"$/],
    [
      '    source: unconfirmed\n    memberOf: [{actor: river-league, from: 2012-01-01, source: unconfirmed}]\n',
      /^own\.yaml:5: /,
    ],
  ])('that does not fit is refused with file, line and what was expected: %j', (words, message) => {
    expect(() => own(words)).toThrow(message);
  });

  it.each([
    [
      '    source: unconfirmed\n    sides: {hils: hill-front}\n',
      'own.yaml:2: hill-front: no conflict "hils" in the registry; did you mean "hills"?',
    ],
    [
      '    source: unconfirmed\n    memberOf: [{actor: river-leage, source: unconfirmed}]\n',
      'own.yaml:2: hill-front: no actor "river-leage" in the registry; did you mean "river-league"?',
    ],
    [
      '    source: unconfirmed\n    countries: [ML]\n    aliases: [RL]\n',
      'own.yaml:2: hill-front and river-league both bear the name "rl" in one war or country',
    ],
  ])('that clashes with the registry is refused, too', (words, message) => {
    expect(added(words)).toThrow(message);
  });

  it('that clashes with what ships by now is left out and said, and the rest of it is read by', () => {
    const file = readOwnFile(
      'actors:\n  - {name: River League, kind: militia, source: unconfirmed}\n  - {name: Hill Front, kind: militia, source: unconfirmed}\n',
      'own.yaml',
    );
    const { registry, unfit } = ownRegistry([shipped], file);
    expect(unfit.map(({ id }) => id)).toEqual(['river-league']);
    expect([registry.actors.get('river-league')?.kind, registry.actors.has('hill-front')]).toEqual([
      'armed-group',
      true,
    ]);
  });
});

describe('searching actors', () => {
  const { actors } = checkBeside([shipped], own('    source: unconfirmed\n'));
  const ids = (words: string, question = {}) =>
    searchActors(words, actors.values(), question).map(({ actor }) => actor.id);

  it('finds the same name, then names with the words, then other spellings', () => {
    expect(ids('league')).toEqual(['river-league']);
    expect(ids('Hil Frunt')).toEqual(['hill-front']);
    expect(ids('', { conflict: 'hills' })).toEqual(['delta-union']);
  });

  it('knows on which days somebody was there, and under which name', () => {
    expect(ids('', { kind: 'armed-group', on: '2020-02-29' })).toEqual(['delta-union', 'hill-front', 'river-league']);
    expect(ids('', { kind: 'armed-group', on: '2020-03-01' })).toEqual(['hill-front', 'river-league']);
    expect([ids('Old League', { on: '2015-07-01' }), ids('Old League', { on: '2016-01-01' })]).toEqual([
      ['river-league'],
      [],
    ]);
  });
});
