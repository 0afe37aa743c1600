import { describe, expect, it } from 'vitest';
import { parseText } from '../../text/parse.ts';
import { findQuotations } from '../../text/quotations.ts';
import { readAttributions } from '../attribution/index.ts';
import { modalityAt, modalityOf } from './index.ts';
import { ADVERB_OPERATORS, HEAD_OPERATORS, INFINITIVE_OPERATORS, MODIFIER_OPERATORS } from './operators.ts';

/** Reads `… [word] …`: the modality of the word in brackets. */
function modality(marked: string): ReturnType<typeof modalityAt> {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const sentences = parseText(text);
  const { sayings } = readAttributions({
    text,
    sections: [],
    sentences,
    quotations: findQuotations(text),
    actorOf: () => null,
  });
  const sentence = sentences.find((s) => s.start <= at && at < s.end)!;
  return modalityAt(
    sentence,
    sentence.tokens.findIndex((t) => t.start === at),
    sayings,
  );
}

describe('every operator does to its examples what it says', () => {
  const operators = [...INFINITIVE_OPERATORS, ...MODIFIER_OPERATORS, ...HEAD_OPERATORS, ...ADVERB_OPERATORS];
  it.each(
    operators.flatMap((o) =>
      o.examples.map((example) => [o.id, example, o.effect === 'through' ? 'asserted' : o.effect] as const),
    ),
  )('%s: %s', (_, example, effect) => {
    expect(modality(example).modality).toBe(effect);
  });
  it('has a name for each, used once', () => {
    expect(new Set(operators.map((o) => o.id)).size).toBe(operators.length);
  });
});

describe('scope', () => {
  it.each([
    ['denied', 'The brigade did not [capture] the hill.'],
    ['alleged', 'The ministry accused the army of [shelling] two villages.'],
    ['alleged', 'The ministry accused the army of shelling a village and [killing] two farmers.'],
    ['asserted', 'The ministry blamed the army for [shelling] two villages.'],
    ['denied', 'The army denied that its jets had [bombed] the market.'],
    ['denied', 'There is no proof that the militia [burned] the school.'],
    ['denied', 'The ministry said reports that troops had [crossed] the river were false.'],
    ['asserted', 'The charity said in a report that gunmen [killed] two farmers.'],
    ['alleged', 'It was reported that gunmen [killed] two farmers.'],
    ['alleged', 'The patrol reportedly entered Deren, [killing] two farmers.'],
    ['alleged', 'Some reports say the guards [fired] on the crowd.'],
    [
      'alleged',
      'Shelling killed a [reported] 30 people.'.replace('[reported]', 'reported').replace('killed', '[killed]'),
    ],
    ['alleged', 'Heavy [clashes] were reported in Deren.'],
    ['planned', 'The ministry said it would [send] 300 soldiers.'],
    ['planned', 'The crates were to be [loaded] on Sunday.'],
    ['planned', 'They moved north with the aim of [capturing] the dam.'],
    ['expected', 'The fighting could [spread] to the coast.'],
    ['feared', 'The council warned that the militia could [attack] the camp.'],
    ['feared', 'Villagers feared that the dam would be [destroyed].'],
    ['hypothetical', 'The committee urged both sides to [withdraw] from the port.'],
    ['hypothetical', 'There was no indication of when the [assault] would begin.'],
    ['hypothetical', 'Will the army [retake] Deren?'],
    ['asserted', 'There is no doubt that the army [shelled] the camp.'],
    ['asserted', 'The army failed to take the hill but [shelled] the town below it.'],
    ['asserted', 'Trying to encircle the town, the army was advancing, [taking] three villages.'],
    ['asserted', 'The council warned that the militia had [attacked] the camp.'],
    ['asserted', 'Not only did they loot the shop, they also [burned] it.'],
    ['asserted', 'The minister did not attend because the army had [shelled] his house.'],
    ['asserted', 'The Brigade claims to have [taken] the dam.'],
  ] as const)('%s: %s', (expected, marked) => {
    expect(modality(marked).modality).toBe(expected);
  });

  it('gives the condition in the words of the text, and holds nothing inside it for a fact', () => {
    expect(modality('The families would [return] if the road to Deren were open.')).toMatchObject({
      modality: 'hypothetical',
      condition: 'the road to Deren were open',
    });
    expect(modality('If the army [withdraws], talks will begin.')).toMatchObject({ modality: 'hypothetical' });
    expect(modality('Nobody knows if the army [withdrew].').condition).toBeNull();
  });

  it('reads a clause by its predicate', () => {
    const [sentence] = parseText('The rebels did not capture Deren.');
    const clause = sentence!.clauses.find((c) => c.predicate.lemma === 'capture')!;
    expect(modalityOf(clause, sentence!, [])).toEqual({ modality: 'denied', condition: null, rule: 'denied/negation' });
  });
});
