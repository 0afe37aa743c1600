import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn, markdownTable, type ProcessRun, spread, timeNode } from './measure.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const report = join(root, 'examples', 'northern-aleppo-2016', '2016-05-27-advance-on-azaz.txt');
const compromise = `const nlp = require('compromise'); nlp(require('node:fs').readFileSync(${JSON.stringify(report)}, 'utf8')).json();`;

/**
 * `groundwire read` on one report as a whole process, beside Node doing nothing and Node loading compromise and tagging the same text.
 * The database server is started before the runs with a store, as it is on a desk that is in use.
 */
export async function run(): Promise<string> {
  const workspace = mkdtempSync(join(tmpdir(), 'groundwire-bench-'));
  const store = { GROUNDWIRE_HOME: workspace };
  const first = timeNode([cli, 'read', report, '--quiet'], store);
  const runs = inTurn<ProcessRun>(7, {
    'node, nothing': () => timeNode(['-e', '0']),
    'compromise, tags only': () => timeNode(['-e', compromise], {}),
    'groundwire read --no-store': () => timeNode([cli, 'read', report, '--no-store', '--json']),
    'groundwire read, with store': () => timeNode([cli, 'read', report, '--json', '--again'], store),
  });
  rmSync(workspace, { recursive: true, force: true });
  const floor = spread((runs['node, nothing'] ?? []).map((r) => r.milliseconds)).median;
  const rows = Object.entries(runs).map(([name, all]) => {
    const time = spread(all.map((r) => r.milliseconds));
    const memory = spread(all.map((r) => r.megabytes));
    return [
      name,
      Math.round(time.median),
      `${Math.round(time.min)}–${Math.round(time.max)}`,
      `${(time.median / floor).toFixed(1)} ×`,
      Math.round(memory.median),
    ];
  });
  return `${markdownTable(['one report', 'median ms', 'range ms', 'of node alone', 'peak MB'], rows)}\n\nThe very first read in a new workspace, which creates the database: ${Math.round(first.milliseconds)} ms.`;
}
