import type { Kept } from '../../desk/actors/keeping.ts';
import type { OpenDesk } from '../../desk/open.ts';
import type { Terminal } from '../terminal.ts';

/** ` (2015-10-10 to 2017-01)`, ` (since 2015)`, ` (until 2016-07-28)`; empty where both ends are open. */
export function spanWords({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from && to) return ` (${from} to ${to})`;
  return from ? ` (since ${from})` : to ? ` (until ${to})` : '';
}

/** Where a statement comes from, as it is shown after it. */
export function sourceWords(source: string | readonly string[] | null): string {
  if (source === null) return '';
  return [source].flat().join(', ');
}

/** What became of what was handed in, and what to do for it to be read by. */
export async function sayKept(kept: Kept, desk: OpenDesk, { stdout, stderr }: Terminal): Promise<void> {
  const said: readonly (readonly [string, readonly string[]])[] = [
    ['added', kept.added],
    ['changed', kept.changed],
    ['known already', kept.unchanged],
  ];
  for (const [what, ids] of said) if (ids.length) stdout.write(`${what}: ${ids.join(', ')}\n`);
  if (kept.added.length + kept.changed.length) await sayReread(desk, stderr);
}

/** Reports that are kept were read without what was added since. */
export async function sayReread(desk: OpenDesk, stderr: Terminal['stderr']): Promise<void> {
  const reports = (await desk.reports()).filter(({ forgotten }) => !forgotten).length;
  if (reports)
    stderr.write(
      `${reports} ${reports === 1 ? 'report was' : 'reports were'} read before: groundwire reread shows what it changes in ${reports === 1 ? 'it' : 'them'}\n`,
    );
}
