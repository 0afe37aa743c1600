import { describe, expect, it } from 'vitest';
import { type ActorInput, findActors } from './find.ts';
import { loadRegistry } from './load.ts';
import { partiesAmong, type ResolvedActorMention } from './mention.ts';

const registry = loadRegistry();
const read = (text: string, more: Partial<ActorInput> = {}) => findActors({ text, ...more }, registry);
const show = (mentions: readonly ResolvedActorMention[]) =>
  mentions.map((mention) => `${mention.text}: ${mention.actor ?? `(${mention.name})`}`);
const parties = (text: string, more: Partial<ActorInput> = {}) =>
  show(read(text, more).filter((mention) => mention.standing === 'party'));

describe('names', () => {
  it('are found in any spelling, with the words around them as extent', () => {
    const [ypg, is] = read('The Kurdish YPG militia said Isis fighters had left Raqqa in Syria.');
    expect([ypg?.actor, ypg?.text, is?.actor, is?.text]).toEqual([
      'peoples-protection-units',
      'YPG',
      'islamic-state',
      'Isis',
    ]);
    const text = 'The Kurdish YPG militia said Isis fighters had left Raqqa in Syria.';
    expect(text.slice(ypg!.extent.start, ypg!.extent.end)).toBe('Kurdish YPG militia');
    expect(text.slice(is!.extent.start, is!.extent.end)).toBe('Isis fighters');
  });

  it('do not take a verb or a pronoun for an acronym', () => {
    expect(parties('THIS IS HOW THE TOWN FELL\n\nThe bridge is gone, they told us.')).toEqual([]);
  });

  it('with several bearers go to the war at hand', () => {
    expect(parties('The SNA entered Afgoye in Somalia.')).toEqual(['SNA: somalia']);
    expect(parties('The SNA entered Jarablus in Syria.')).toEqual(['SNA: syrian-national-army']);
  });

  it('of a government that is a party of its own are its names', () => {
    expect(parties('The Yemeni National Army left Hays.')).toEqual(['Yemeni National Army: government-of-yemen']);
  });

  it('go to the whole longest name', () => {
    expect(parties('Islamic State West Africa Province attacked Damasak in Nigeria.')).toEqual([
      'Islamic State West Africa Province: islamic-state-west-africa-province',
    ]);
  });
});

describe('what the text names itself', () => {
  it('keeps the acronym it gives to a known name', () => {
    expect(
      parties('Human Rights Watch (HRW) blamed both sides. HRW spoke to ten people.').filter((p) =>
        /HRW|Human/.test(p),
      ),
    ).toEqual(['Human Rights Watch: human-rights-watch', 'HRW: human-rights-watch', 'HRW: human-rights-watch']);
  });

  it('lets organisations survive that the registry lacks', () => {
    expect(
      parties('The Al-Waha Brigade and Liwa al-Sahra shelled the Northern Oasis Front (NOF). The NOF withdrew.'),
    ).toEqual([
      'Al-Waha Brigade: (Al-Waha Brigade)',
      'Liwa al-Sahra: (Liwa al-Sahra)',
      'Northern Oasis Front: (Northern Oasis Front)',
      'NOF: (Northern Oasis Front)',
      'NOF: (Northern Oasis Front)',
    ]);
  });

  it('prefers its own acronym to the registry’s', () => {
    const found = read('The Aid for Farmers Committee (AFC) met in Sudan. AFC staff left.');
    expect(found.filter((mention) => mention.text === 'AFC').map((mention) => mention.actor)).toEqual([null, null]);
  });

  it('does not take a plan for somebody', () => {
    expect(parties('The Seasonal Response Plan (SRP) lacks money.')).toEqual([]);
  });

  it('keeps persons, and their surnames later', () => {
    const found = read('The head of the council, Karim al-Dawri, accused Turkey. Dawri said so on Monday.');
    expect(found.filter((mention) => mention.role === 'person').map((mention) => mention.name)).toEqual([
      'Karim al-Dawri',
      'Karim al-Dawri',
    ]);
  });

  it('keeps communities', () => {
    expect(parties('Fighting broke out between the Seloma and Batiri communities; the Seloma fled.')).toEqual([
      'Seloma: (Seloma)',
      'Batiri: (Batiri)',
      'Seloma: (Seloma)',
    ]);
  });
});

describe('states', () => {
  it('are a side by their forces, offices and acts', () => {
    expect(
      parties('Turkish artillery shelled the hill while Russian air strikes went on, the Iraqi army said.'),
    ).toEqual(['Turkish artillery: turkey', 'Russian: russia', 'Iraqi army: government-of-iraq']);
  });

  it('are their armies, by whatever name', () => {
    expect(parties('The FARDC left Goma; the Kenya Defence Forces stayed in Somalia.')).toEqual([
      'FARDC: democratic-republic-of-the-congo',
      'Kenya Defence Forces: kenya',
    ]);
  });

  it('share a force noun', () => {
    expect(parties('French and British forces landed.')).toEqual(['French: france', 'British forces: united-kingdom']);
  });

  it('are places where somebody goes', () => {
    const found = read('They fled to Turkey. Turkey closed the gate.');
    expect(found.map((mention) => mention.standing)).toEqual(['place', 'party']);
    expect(partiesAmong(found)).toHaveLength(1);
  });

  it('act by their capitals, which are towns elsewhere', () => {
    expect(parties('Ankara warned that shells fell near Damascus.')).toEqual(['Ankara: turkey']);
  });

  it('are another government after a change of power', () => {
    const text = 'Afghanistan: government forces entered the valley.';
    expect(parties(`Afghan army fights on in ${text}`)).toContain('government forces: government-of-afghanistan');
    expect(parties(text, { published: { start: '2020-05-01' } })).toContain(
      'government forces: government-of-afghanistan',
    );
    expect(parties(text, { published: { start: '2022-05-01' } })).toContain('government forces: taliban');
  });

  it('are not their citizens', () => {
    const [syrians] = read('Forty Syrians drowned.');
    expect([syrians?.actor, syrians?.role]).toEqual([null, 'civilians']);
  });
});

describe('generic names', () => {
  const sides: readonly (readonly [string, string, string])[] = [
    ['Rebels took a village near Idlib, Syria.', 'Rebels', 'syrian-opposition'],
    ['Rebels took a post near Hodeidah, Yemen.', 'Rebels', 'houthis'],
    ['Separatist fighters shelled Ukraine’s eastern towns.', 'Separatist fighters', 'russian-separatist-forces'],
    ['In Nigeria, the army entered the forest.', 'army', 'nigeria'],
    ['Kurdish forces advanced in northern Syria.', 'Kurdish forces', 'kurdish-forces'],
    ['US-led air strikes hit a depot in Syria.', 'US-led', 'us-led-coalition'],
    ['A US-backed alliance of militias advanced in Syria.', 'alliance', 'syrian-democratic-forces'],
  ];
  it.each(sides)('%s', (text, words, actor) => {
    expect(read(text).find((mention) => mention.text === words)?.actor).toBe(actor);
  });

  it('mean the rebels just named where a war has many', () => {
    expect(parties('M23 entered Goma in DR Congo. The rebels looted shops.')).toEqual(['M23: m23', 'rebels: m23']);
  });

  it('mean nobody where nothing tells who they are', () => {
    expect(parties('Rebels took the bridge.')).toEqual(['Rebels: (Rebels)']);
  });

  it('mean another side in each paragraph of a round-up', () => {
    const text =
      'Libya and Syria: weekly notes.\n\nIn Syria, rebels shelled Idlib.\n\nIn Yemen, rebels shelled Taiz. Yemen has seen no truce.';
    expect(
      read(text)
        .filter((mention) => mention.text === 'rebels')
        .map((mention) => mention.actor),
    ).toEqual(['syrian-opposition', 'houthis']);
  });

  it('take up the jihadists named before', () => {
    expect(parties('Boko Haram struck at night in Nigeria. The jihadists burned the market.')).toContain(
      'jihadists: boko-haram',
    );
  });

  it('hold places', () => {
    const [rebel] = read('Shells fell on rebel-held Douma in Syria.');
    expect([rebel?.text, rebel?.actor, rebel?.standing]).toEqual(['rebel', 'syrian-opposition', 'holder']);
  });
});

describe('people and definite nouns', () => {
  it('names the harmed by what they are', () => {
    const found = read('Six children, two aid workers and a Malian farmer were killed.');
    expect(found.filter((mention) => mention.role === 'civilians').map((mention) => mention.name)).toEqual([
      'children',
      'aid workers',
    ]);
  });

  it('takes "the group" for the group named before', () => {
    expect(parties('Al-Shabaab attacked a base in Somalia. The group said it killed ten.')).toContain(
      'group: al-shabaab',
    );
  });

  it('takes a leader’s men for his side', () => {
    expect(parties("Haftar's forces shelled Tripoli, Libya.")).toContain("Haftar's forces: libyan-national-army");
  });
});
