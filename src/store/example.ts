import { createHash } from 'node:crypto';
import type { Claim, KindAndType } from '../vocabulary/claim.ts';
import type { Reading } from '../vocabulary/report.ts';

/** A reading of one sentence for tests: `words` is the text, the claim stands on the whole of it. */
export function exampleReading(
  words: string,
  {
    source = 'example.txt',
    published = '2016-05-28',
    place = 'Marea',
    actor = 'islamic-state',
    says = { kind: 'control', type: 'captured' } as KindAndType,
  } = {},
): Reading {
  const id = createHash('sha256').update(words).digest('hex');
  const at = Math.max(0, words.indexOf(place));
  const claim: Claim = {
    ...says,
    id: createHash('sha256').update(`${id} ${says.type} ${place} ${actor}`).digest('hex').slice(0, 32),
    agents: [{ actor, name: actor, start: 0, end: 1 }],
    targets: [],
    places: [
      {
        role: 'at',
        name: place,
        place: {
          id: `example:${place.toLowerCase()}`,
          name: place,
          kind: 'settlement',
          lat: 36.48,
          lon: 37.2,
          country: 'SY',
          admin1: 'Aleppo',
        },
        start: at,
        end: at + place.length,
        km: null,
        bearing: null,
        extent: 'whole',
      },
    ],
    time: { start: '2016-05-27', end: '2016-05-27', precision: 'day', basis: 'explicit', text: 'on 27 May' },
    quantity: null,
    modality: 'asserted',
    condition: null,
    attribution: [],
    evidence: [{ start: 0, end: words.length, quote: words }],
    confidence: 0.8,
    by: { reader: 'example', version: '1', rule: `${says.kind}/${says.type}/example` },
  };
  return {
    report: {
      id,
      source,
      title: null,
      publisher: 'The Example',
      published: { start: published, end: published, basis: 'given' },
      language: 'en',
      text: words,
    },
    sections: [{ start: 0, end: words.length, kind: 'body' }],
    sentences: [{ start: 0, end: words.length }],
    repairs: [],
    places: [],
    actors: [],
    times: [],
    attributions: [],
    claims: [claim],
    warnings: [],
  };
}
