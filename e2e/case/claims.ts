import { Claim } from '../../src/vocabulary/claim.ts';
import type { Party, Voice } from '../../src/vocabulary/party.ts';
import { actorNames, places } from './places.ts';
import type { ClaimSpec, ReportSpec } from './reports.ts';

/** A claim of the case with its offsets counted in the report's text. Throws where the quote or a slot is not in the text to the letter. */
export function claimOf(report: ReportSpec, spec: ClaimSpec): Claim {
  const start = report.text.indexOf(spec.quote);
  if (start < 0) throw new Error(`${report.source}: the quote of ${spec.key} is not in the text`);
  const end = start + spec.quote.length;
  const at = (words: string): { start: number; end: number } => {
    if (words === '') return { start, end };
    const inQuote = report.text.indexOf(words, start);
    const found = inQuote >= 0 && inQuote < end ? inQuote : report.text.lastIndexOf(words, start);
    if (found < 0) throw new Error(`${report.source}: ${JSON.stringify(words)} of ${spec.key} is not in the text`);
    return { start: found, end: found + words.length };
  };
  const parties = (named: Readonly<Record<string, string | null>> = {}): Party[] =>
    Object.entries(named).map(([words, actor]) => ({
      actor,
      name: actor ? (actorNames[actor] ?? words) : words,
      ...at(words),
    }));
  const voices: Voice[] = (spec.voice ?? []).map(([words, actor, verb]) => ({
    actor,
    name: actor ? (actorNames[actor] ?? words) : words,
    verb,
    ...at(words),
  }));
  return Claim.parse({
    id: `${report.id}-${spec.key}`,
    kind: spec.kind,
    type: spec.type,
    agents: parties(spec.agents),
    targets: parties(spec.targets),
    places: (spec.places ?? []).map(([role, key, words]) => ({
      role,
      name: places[key].name,
      place: places[key],
      ...at(words),
      km: null,
      bearing: null,
      extent: 'whole',
    })),
    time: spec.time
      ? {
          start: spec.time.start,
          end: spec.time.end,
          precision: 'day',
          basis: spec.time.text === '' ? 'context' : 'explicit',
          text: spec.time.text,
        }
      : null,
    quantity: spec.number
      ? {
          low: spec.number.best,
          best: spec.number.best,
          high: spec.number.quantifier === 'more-than' ? null : spec.number.best,
          quantifier: spec.number.quantifier ?? 'exactly',
          unit: spec.number.unit ?? 'person',
          measure: spec.number.measure,
          text: spec.number.text,
        }
      : null,
    modality: spec.modality ?? 'asserted',
    condition: null,
    attribution: voices,
    evidence: [{ start, end, quote: spec.quote }],
    confidence: 0.84,
    by: { reader: 'english', version: '0.1.0', rule: `${spec.kind}/${spec.type}/active` },
  }) as Claim;
}
