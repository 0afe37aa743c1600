import { csvParse, dsvFormat } from 'd3-dsv';
import { acledActors, isAcled } from './acled.ts';
import type { ListedActor, Row } from './listed.ts';
import { isUcdp, ucdpActors } from './ucdp.ts';

export type Dataset = 'acled' | 'ucdp';

/** A file that is no list of actors, or in no known form. */
export class NotAnActorList extends Error {
  override readonly name = 'NotAnActorList';
}

/**
 * The actors of a file: CSV (commas, semicolons or tabs), a JSON array or one JSON object a line; ACLED or UCDP by its columns, unless said. Throws
 * NotAnActorList, in one line that says what was found and what was expected.
 */
export function listedActors(text: string, file: string, dataset?: Dataset): ListedActor[] {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''), file);
  const columns = new Set(rows.flatMap((row, i) => (i < 50 ? Object.keys(row) : [])));
  const found = dataset ?? (isUcdp(columns) ? 'ucdp' : isAcled(columns) ? 'acled' : null);
  if (found === null)
    throw new NotAnActorList(
      `${file}: has the columns ${[...columns].slice(0, 8).join(', ') || 'of nothing'}${columns.size > 8 ? ', …' : ''}; expected ACLED's (actor1, event_date), UCDP's events (side_a, side_b) or UCDP's actors (ActorId, NameData); a list of ACLED's actors needs --dataset acled and a column actor_name`,
    );
  const actors = found === 'ucdp' ? ucdpActors(rows, columns) : acledActors(rows, columns);
  if (actors.length === 0)
    throw new NotAnActorList(
      `${file}: names no actor in its ${rows.length} rows, expected names in ${expected[found]}`,
    );
  return actors;
}

const expected = {
  acled: 'actor1 and actor2, or in actor_name',
  ucdp: 'side_a and side_b, or in NameData',
} as const;

function rowsOf(text: string, file: string): Row[] {
  const start = text.trimStart();
  if (start.startsWith('[')) return (json(start, file, 1) as unknown[]).map(rowOf);
  if (start.startsWith('{'))
    return text.split(/\r?\n/).flatMap((line, i) => (line.trim() ? [rowOf(json(line, file, i + 1))] : []));
  const head = text.slice(0, text.search(/\r?\n|$/));
  const by = ['\t', ';', ','].find((separator) => head.split(separator).length > 1) ?? ',';
  return (by === ',' ? csvParse(text) : dsvFormat(by).parse(text)).map(rowOf);
}

function json(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotAnActorList(`${file}:${line}: is no JSON: ${(error as Error).message}`);
  }
}

/** Columns in lower case, whatever their values were as text. */
function rowOf(row: unknown): Row {
  return Object.fromEntries(
    Object.entries((row ?? {}) as Record<string, unknown>).map(([name, value]) => [
      name.trim().toLowerCase(),
      value === null || value === undefined || typeof value === 'object' ? '' : String(value),
    ]),
  );
}
