import { describe, expect, it } from 'vitest';
import { parseText } from '../../text/parse.ts';
import { findTimes } from '../../text/times.ts';
import { kinds, typesOf } from '../../vocabulary/kinds.ts';
import { readSentences } from '../readers/english.ts';
import { frames } from './catalogue.ts';
import { asTagged, expectedOf, slotsOf, unmark } from './example.ts';
import { kindOf, typeOf } from './frame.ts';

describe.each(frames.map((frame) => [frame.id, frame] as const))('%s', (id, frame) => {
  it('reads its examples', () => {
    for (const { text: marked, gives } of frame.examples) {
      const { text, actors, places } = unmark(marked);
      const sentences = parseText(text);
      const report = {
        id: 'example',
        source: 'example',
        title: null,
        publisher: null,
        published: null,
        language: 'en',
        text,
      };
      const document = { report, sections: [{ start: 0, end: text.length, kind: 'body' as const }] };
      const { claims } = readSentences(document, sentences, {
        actors,
        places,
        times: findTimes(text, sentences, { published: null }),
        repairs: [],
      });
      const own = claims.filter((claim) => claim.by.rule === id);
      const all = claims.map((c) => `${c.by.rule} ${JSON.stringify(slotsOf(c))}`).join('\n');
      const message = `${marked}\nread as: ${asTagged(sentences)}\nclaims:\n${all}`;
      if (gives === null) expect(own, message).toEqual([]);
      else expect(own.map(slotsOf), message).toContainEqual(expectedOf(gives));
    }
  });
});

it('has a frame with an example for every type of every kind', () => {
  const shown = new Set(frames.filter((f) => f.examples.some((e) => e.gives)).map((f) => `${kindOf(f)}/${typeOf(f)}`));
  const missing = Object.values(kinds)
    .flatMap(({ kind }) => typesOf(kind).map((type) => `${kind}/${type}`))
    .filter((type) => !shown.has(type));
  expect(missing).toEqual([]);
});
