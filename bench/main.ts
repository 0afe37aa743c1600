// `npm run bench [NAME …]`: runs the benches and prints their tables. Nothing here passes or fails; see docs/measurements.md.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const benches = readdirSync(import.meta.dirname)
  .filter((f) => f.endsWith('.bench.ts'))
  .map((f) => f.replace('.bench.ts', ''));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are: ${benches.join(', ')}`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
for (const name of wanted.length > 0 ? wanted : benches) {
  const { run } = (await import(join(import.meta.dirname, `${name}.bench.ts`))) as { run: () => Promise<string> };
  console.log(`## ${name}\n\n${await run()}\n`);
}
