import { describe, expect, it } from 'vitest';
import { outline } from '../clauses/outline.ts';
import { englishParser } from '../load.ts';
import { tagSentence } from '../parse.ts';
import { buildTreeClauses } from './build.ts';

function outlines(text: string): string[] {
  const tokens = tagSentence(text, { start: 0, end: text.length });
  return buildTreeClauses(tokens, englishParser().parseTagged(tokens)).clauses.map((clause) => outline(text, clause));
}

describe('clauses from trees', () => {
  it.each([
    ['subject and object', 'Rebels captured the town.', 'Rebels › capture › the town'],
    ['a passive and its agent', 'The bridge was destroyed by the army.', 'the army › destroy › The bridge'],
    ['a list is one slot', 'The army shelled Beni, Butembo and Goma.', 'The army › shell › Beni + Butembo + Goma'],
    ['a shared subject', 'The rebels entered the village and burned two houses.', 'The rebels › burn › two houses'],
    ['a relative clause', 'Soldiers who guarded the bridge left the town.', 'Soldiers › guard › the bridge'],
    [
      'a reduced relative',
      'Rebels backed by artillery captured the hill.',
      'artillery › back › Rebels backed by artillery',
    ],
    [
      'and the verb behind it',
      'Rebels backed by artillery captured the hill.',
      'Rebels backed by artillery › capture › the hill',
    ],
    ['reported speech', 'The mayor said on Thursday that soldiers left the town.', 'soldiers › leave › the town'],
    ['a listener', 'The mayor told reporters that soldiers left the town.', 'The mayor › tell › reporters'],
    ['control', 'The army forced thousands to leave the camp.', 'thousands › leave › the camp'],
    ['a purpose', 'The army advanced to seize the road.', 'The army › seize › the road'],
  ])('%s: %s', (_, text, expected) => {
    expect(outlines(text).some((line) => line === expected || line.startsWith(`${expected} |`))).toBe(true);
  });
});
