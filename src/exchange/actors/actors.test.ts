import { describe, expect, it } from 'vitest';
import { openRegistry } from '../../actors/registry.ts';
import { KnownActors, type ListedActor, listedActors } from './index.ts';

const actor = (name: string, more: object = {}) => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'armed-group',
  source: 'unconfirmed',
  ...more,
});
const registry = openRegistry([
  {
    file: 'test.yaml',
    data: {
      states: [
        {
          code: 'ML',
          name: 'Mali',
          adjective: ['Malian'],
          people: ['Malians'],
          capital: ['Bamako'],
          government: [
            { actor: 'old-government', to: '2020-08-17', source: 'dataset: field notes' },
            { actor: 'new-government', from: '2020-08-18', source: 'dataset: field notes' },
          ],
        },
        { code: 'SO', name: 'Somalia', adjective: ['Somali'], people: ['Somalis'], capital: ['Mogadishu'] },
      ],
      actors: [
        actor('Old Government'),
        actor('New Government'),
        actor('River League', {
          countries: ['ML'],
          aliases: ['RL'],
          ucdp: [{ id: 77, name: 'RLM', source: 'dataset: UCDP' }],
        }),
        actor('Twin Front', { countries: ['ML'] }),
        actor('Twin Front of Somalia', { countries: ['SO'], aliases: ['Twin Front'] }),
      ],
    },
  },
]);
const known = new KnownActors(registry);
const HEAD = 'event_date,actor1,assoc_actor_1,inter1,actor2,inter2,country';
const acled = (...rows: string[]) => listedActors([HEAD, ...rows].join('\n'), 'acled.csv');
const only = (name: string, inter = '', country = 'Mali'): ListedActor =>
  acled(`2021-05-04,${name},,${inter},,,${country}`)[0]!;
const met = (listed: ListedActor) => {
  const match = known.match(listed);
  return match.as === 'known' ? `${match.actor.id} by ${match.by}` : match.as;
};

describe('an actor of ACLED', () => {
  it.each([
    ['Military Forces of Mali (2015-2020)', 'old-government by state'],
    ['Military Forces of Mali (2021-) Special Forces', 'new-government by state'],
    ['Police Forces of Mali (2021-)', 'new-government by state'],
    ['RL: River League', 'river-league by name'],
    ['River League (Mali)', 'river-league by name'],
    ['Hill Front (2012-)', 'new'],
    ['Unidentified Armed Group (Mali)', 'kind'],
    ['Protesters (Mali)', 'kind'],
    ['RL: River League and/or Hill Front', 'either'],
  ])('%s is %s', (name, expected) => {
    expect(met(only(name))).toBe(expected);
  });

  it('is a person of a kind by its inter code, in figures or words', () => {
    expect([
      met(only('Dogon Elders', '7')),
      met(only('Dogon Elders', 'Civilians')),
      met(only('Dogon Elders', '4')),
    ]).toEqual(['kind', 'kind', 'new']);
  });

  it('goes to its own country’s namesake; a short name alone needs the country, several are left to a person', () => {
    expect(met(only('Twin Front', '2', 'Mali'))).toBe('twin-front by name');
    expect(met(only('Twin Front', '2', 'Chad'))).toBe('ambiguous');
    expect([met(only('RL', '2', 'Mali')), met(only('RL', '2', 'Somalia'))]).toEqual(['river-league by name', 'new']);
  });

  it('has the first and last day of its events, as actor and as associate', () => {
    const [first, , third] = acled(
      '04 May 2021,RL: River League,Hill Front; Dogon Guard,2,,,Mali',
      '2021-06-01,Hill Front,,2,RL: River League,2,Mali',
    );
    expect(first).toMatchObject({
      names: ['River League', 'RL'],
      first: '2021-05-04',
      last: '2021-06-01',
      events: 2,
      countries: ['Mali'],
    });
    expect(third).toMatchObject({ listedAs: 'Dogon Guard', first: '2021-05-04', last: '2021-05-04', events: 1 });
  });

  it('that somebody said is not the known one is new', () => {
    expect(known.match(only('River League'), ({ id }) => id === 'river-league').as).toBe('new');
  });
});

describe('an actor of UCDP', () => {
  it('is known by number, whatever it is called', () => {
    const events =
      'side_a,side_a_new_id,side_b,side_b_new_id,country,date_start,date_end\nGovernment of Mali,72,Something else,77,Mali,2021-01-02 00:00:00.000,2021-01-05 00:00:00.000\n';
    expect(listedActors(events, 'ged.csv').map(met)).toEqual(['new-government by state', 'river-league by number']);
  });

  it('in the list of actors has all names that the list gives', () => {
    const [listed] = listedActors(
      'ActorId;NameData;NameFull;NameOrig;Location\n5;HF;Hill Front;Front des Collines;Mali\n',
      'actors.csv',
    );
    expect(listed).toMatchObject({
      dataset: 'UCDP',
      number: 5,
      names: ['HF', 'Hill Front', 'Front des Collines'],
      events: null,
    });
  });

  it('comes as JSON lines, too; a line that is none is named', () => {
    expect(listedActors('{"side_a":"HF","side_b":"Civilians"}\n', 'x.jsonl').map(({ is }) => is)).toEqual([
      'actor',
      'kind',
    ]);
    expect(() => listedActors('{"side_a":"HF"}\n{"side_a"\n', 'x.jsonl')).toThrow(/^x\.jsonl:2: is no JSON: /);
  });
});

it('a table of something else is refused with what it has and what was expected', () => {
  expect(() => listedActors('name,age\nA,1\n', 'people.csv')).toThrow(
    /^people\.csv: has the columns name, age; expected ACLED's \(actor1/,
  );
});
