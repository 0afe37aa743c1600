import { describe, expect, it } from 'vitest';
import { parseText } from '../parse.ts';
import { outline } from './outline.ts';

/** All clauses of a text, one line each. */
function read(text: string): string[] {
  return parseText(text).flatMap(({ clauses }) => clauses.map((clause) => outline(text, clause)));
}

/** How each clause of a text hangs on another: "flee ← cause (complement)". */
function links(text: string): string[] {
  return parseText(text).flatMap(({ clauses }) =>
    clauses.flatMap(({ predicate, governor }) =>
      governor === null
        ? []
        : [
            `${predicate.lemma} ← ${clauses[governor.clause]!.predicate.lemma} (${[governor.relation, governor.marker].filter(Boolean).join(' ')})`,
          ],
    ),
  );
}

describe('voice', () => {
  const same = (line: string): string => line.replace(/ \|.*/, '');
  it('the doer is the subject and what is done to is the object, whatever the wording', () => {
    expect(read('Rebels captured the town.').map(same)).toEqual(['Rebels › capture › the town']);
    expect(read('The town was captured by rebels.').map(same)).toEqual(['rebels › capture › The town']);
    expect(read('The capture of the town by rebels was quick.')[0]).toBe('rebels › <capture> › the town');
    expect(read("Nothing is known about the rebels' capture of the town.")).toContain(
      'the rebels › <capture> › the town',
    );
  });
  it('"by" with a time is not a doer', () => {
    expect(read('The bridge was repaired by Friday.')).toEqual(['– › repair › The bridge | by Friday']);
  });
  it('particles belong to the verb, before and after it', () => {
    expect(read('Residents were driven out of the village.')).toEqual([
      '– › drive out › Residents | out of the village',
    ]);
    expect(read('Soldiers have taken over the airport.')).toEqual(['Soldiers › take over › the airport']);
    expect(read('The villagers beat them back.')).toEqual(['The villagers › beat back › them']);
  });
});

describe('numbers and times in noun phrases', () => {
  it('a range is the number of its noun, not a phrase with a preposition', () => {
    expect(read('Between 210 and 230 farmers fled towards Kado on Thursday.')).toEqual([
      'Between 210 and 230 farmers › flee › – | towards Kado | on Thursday',
    ]);
    expect(read('From 5 to 10 huts were burned.')).toEqual(['– › burn › From 5 to 10 huts']);
    expect(read('Up to 300 miners left the valley.')).toEqual(['Up to 300 miners › leave › the valley']);
    expect(read('The flood killed between 20 and 30 cows.')).toContain('The flood › kill › between 20 and 30 cows');
  });
  it('a range of days or lengths stays one, and so does a rise', () => {
    expect(read('Between 10 and 14 May the army shelled Kado.')[0]).not.toMatch(/^Between/);
    expect(read('The herd grew from 50 to 60 cows.')).toContain('The herd › grow › – | from 50 | to 60 cows');
  });
  it('a length of time before "later", "ago", "after" or "before" is no part of the noun before it', () => {
    expect(read('The guards retook Kado hours later.')).toEqual(['The guards › retake › Kado | hours']);
    expect(read('Troops lost the hill two weeks earlier.')).toEqual(['Troops › lose › the hill | two weeks']);
    expect(read('Troops lost Miro several days ago.')).toEqual(['Troops › lose › Miro | several days']);
    expect(read('The army seized the bridge minutes after entering Kado.')[0]).toBe(
      'The army › seize › the bridge | minutes',
    );
  });
  it('an event in -ing at the start of a sentence can be the subject', () => {
    expect(read('Shelling killed 20 villagers.')).toContain('Shelling › kill › 20 villagers');
    expect(read('Fighting forced thousands to leave.')).toContain('Fighting › force › thousands');
    expect(read('Having crossed the river, the column left.')).toContain('the column › leave › –');
  });
});

describe('states', () => {
  it('a participle after "remain" describes its subject', () => {
    expect(read('The pass remains closed.')).toContain('– › close › The pass');
    expect(read('The road to Kado remains blocked.')).toContain('– › block › The road to Kado');
    expect(read('The town remained besieged by the army.')).toContain('the army › besiege › The town');
  });
});

describe('relative clauses and participles', () => {
  it('a participle says something of its noun and leaves the main verb its subject', () => {
    expect(read('Fighters backed by Iran seized two hills.')).toEqual([
      'Iran › back › Fighters backed by Iran',
      'Fighters backed by Iran › seize › two hills',
    ]);
    expect(read('Attacks carried out in May were planned by officers.')).toContain('– › carry out › Attacks | in May');
  });
  it('a relative pronoun stands for its noun as subject, as object and after a preposition', () => {
    expect(read('The road, which leads to the coast, was closed.')).toContain('The road › lead › – | to the coast');
    expect(read('The village that soldiers burned was empty.')).toContain('soldiers › burn › The village');
    expect(read('The pass through which food is brought was closed.')).toContain('– › bring › food | through The pass');
  });
  it('without a comma a relative clause tells more of a thing, not of a name, and agrees with it', () => {
    expect(read('It is a village near the border with Iran through which traders pass.')).toContain(
      'traders › pass › – | through a village near the border',
    );
    expect(read('The members of the group who were arrested left.')).toContain('– › arrest › The members of the group');
  });
  it('a participle after a comma has the subject of the clause before', () => {
    expect(read('The flood destroyed the bridge, forcing hundreds to leave.')).toEqual([
      'The flood › destroy › the bridge',
      'The flood › force › hundreds',
      'hundreds › leave › –',
    ]);
  });
  it('a past tense after a relative clause in commas is the main verb', () => {
    expect(read('The party, which is led by a general, crossed the river.')).toContain('The party › cross › the river');
  });
});

describe('coordination', () => {
  it('nouns of one slot are several phrases of it', () => {
    expect(read('Troops seized Kado, Miro and Tel Sana.')).toEqual(['Troops › seize › Kado + Miro + Tel Sana']);
    expect(read('Farmers and their families left.')).toEqual(['Farmers + their families › leave › –']);
    expect(read('Clashes between the guards and the miners went on.')[0]).toContain('between the guards + the miners');
  });
  it('verbs share a subject', () => {
    expect(read('The column advanced and took the ridge.')).toEqual([
      'The column › advance › –',
      'The column › take › the ridge',
    ]);
    expect(read('On 3 May the army took Kado, but lost it the next day.')).toEqual([
      'the army › take › Kado | on 3 May',
      'the army › lose › it | the next day',
    ]);
  });
  it('a phrase before the subject is no part of it', () => {
    expect(read('In Sudan, the council and the unions signed a deal.')[0]).toBe(
      'the council + the unions › sign › a deal | in Sudan',
    );
  });
  it('a noun after "and" with a verb of its own is a new subject', () => {
    expect(read('Police closed the square and shops stayed shut.').slice(0, 2)).toEqual([
      'Police › close › the square',
      'shops › stay › –',
    ]);
  });
});

describe('infinitives', () => {
  it('the subject is that of the verb above, or its object where that verb says so', () => {
    expect(read('The group tried to enter the camp.')).toContain('The group › enter › the camp');
    expect(read('The shelling forced thousands to flee to Lebanon.')).toContain('thousands › flee › – | to Lebanon');
    expect(read('The column was able to cross the river.')).toContain('The column › cross › the river');
  });
  it('what someone fails or refuses to do is negated', () => {
    expect(read('Negotiators failed to reach a deal.')).toContain('Negotiators › not reach › a deal');
  });
});

describe('negation', () => {
  it('"not", "never" and "no" negate their clause', () => {
    expect(read('The army has not entered the city.')).toEqual(['The army › not enter › the city']);
    expect(read('No group has claimed the town.')[0]).toBe('No group › not claim › the town');
    expect(read('Neither side controls the hill.')).toEqual(['Neither side › not control › the hill']);
  });
});

describe('clauses within clauses', () => {
  it('what is said hangs on the verb of saying, before and after it', () => {
    expect(links('The minister said on Monday that the port had reopened.')).toEqual([
      'reopen ← say (complement that)',
    ]);
    expect(links('Villagers told reporters that soldiers had left.')).toEqual(['leave ← tell (complement that)']);
    expect(links('The port has reopened, the minister said.')).toEqual(['reopen ← say (complement)']);
    expect(read('"We have lost everything," said Anna Maro, a farmer.')).toContain('Anna Maro › say › –');
  });
  it('conditions and times keep their marker', () => {
    expect(links('If the bridge falls, the valley would be cut off.')).toEqual(['fall ← cut (condition if)']);
    expect(links('Shops closed as soldiers pulled out.')).toEqual(['pull ← close (adverbial as)']);
  });
});

describe('nouns and adjectives as predicates', () => {
  it('possessors, names and adjectives of nations before a noun do what it says', () => {
    expect(read('Armenian shelling of the town went on.')).toContain('Armenian › <shelling> › the town');
    expect(read("The coalition's advance on the port slowed.")).toContain(
      'The coalition › <advance> › – | on the port',
    );
    expect(read('A rebel attack on the barracks failed.')).toContain('rebel › <attack> › – | on the barracks');
  });
  it('an empty verb lends its subject and its phrases', () => {
    expect(read('The navy launched an attack on the harbour.')).toContain('The navy › <attack> › – | on the harbour');
    expect(read('There were no clashes in the city.')).toContain('– › not <clash> › – | in the city');
  });
  it('a compound participle has its first part as subject', () => {
    expect(read('Aid reached rebel-held Kado.')).toContain('rebel › <hold> › rebel-held Kado');
    expect(read('The London-based charity closed its office.')).toContain(
      '– › <base> › The London-based charity | in London',
    );
    expect(read('Trucks waited at the closed border.')).toContain('– › <close> › the closed border');
  });
  it('what something is or is called is a predicate of it', () => {
    expect(read('The Miro Front, an affiliate of the Blue Party, seized the port.')).toContain(
      'The Miro Front › <affiliate> › the Blue Party',
    );
    expect(read('The hill is open to visitors.')).toContain('The hill › <open> › – | to visitors');
  });
});

describe('times', () => {
  it('stand with the verb, wherever they are', () => {
    expect(read('The miners last week blocked the road.')).toEqual(['The miners › block › the road | last week']);
    expect(read("Friday's attack on the port failed.")[0]).toBe('– › <attack> › – | Friday | on the port');
  });
});

describe('headlines', () => {
  it('do without articles and auxiliaries', () => {
    expect(read('Rebels seize border town')).toEqual(['Rebels › seize › border town']);
    expect(read('Army takes key road as rebels pull out')).toEqual(['Army › take › key road', 'rebels › pull out › –']);
  });
});

describe('phrases', () => {
  it('keep their modifiers and are about what they count', () => {
    const text = 'Dozens of villagers fled.';
    const [subject] = parseText(text)[0]!.clauses[0]!.subject;
    expect([text.slice(subject!.start, subject!.end), subject!.head.text]).toEqual([
      'Dozens of villagers',
      'villagers',
    ]);
  });
  it('every offset is into the text', () => {
    const text = '  Aid reached\nthe camp.\n\n• Twenty people, the UN said, left Kado.';
    for (const sentence of parseText(text)) {
      for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      for (const phrase of sentence.phrases)
        expect([phrase.start, phrase.end]).toEqual([
          sentence.tokens[phrase.first]!.start,
          sentence.tokens[phrase.last]!.end,
        ]);
    }
  });
});
