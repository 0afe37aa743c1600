import type { Clause, Phrase } from '../clause.ts';

/**
 * A clause in one line, as `subject › predicate › object | preposition phrase`: "Rebels › capture › the town | on Friday". Coordinated
 * phrases are joined by "+", an empty slot is "–", a negated predicate has "not" before it; nouns and adjectives are in angle brackets.
 */
export function outline(text: string, { predicate, subject, object, obliques, negated }: Clause): string {
  const words = (phrases: readonly Phrase[]): string =>
    phrases.length === 0 ? '–' : phrases.map(({ start, end }) => text.slice(start, end)).join(' + ');
  const name = predicate.particle === null ? predicate.lemma : `${predicate.lemma} ${predicate.particle}`;
  const shown = `${negated ? 'not ' : ''}${predicate.form === 'verb' ? name : `<${name}>`}`;
  return [
    `${words(subject)} › ${shown} › ${words(object)}`,
    ...obliques.map(({ preposition, phrases }) => `${preposition} ${words(phrases)}`.trim()),
  ].join(' | ');
}
