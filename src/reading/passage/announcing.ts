import type { Section } from '../../vocabulary/report.ts';
import { paragraphAround } from '../scene.ts';

/** Headlines, decks and the first paragraph of the body announce what the rest says in full. */
export function announces(text: string, sections: readonly Section[], offset: number): boolean {
  const section = sections.find((s) => s.start <= offset && offset < s.end);
  if (section?.kind === 'headline') return true;
  const body = sections.find((s) => s.kind === 'body');
  return section !== undefined && section === body && offset < paragraphAround(text, body.start).end;
}

/** Does the line around an offset head the text below it, as "## Siege of the town" does? */
export function headsText(text: string, offset: number): boolean {
  return text[text.lastIndexOf('\n', offset - 1) + 1] === '#';
}
