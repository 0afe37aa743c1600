// Writes schema/*.schema.json from the zod schemas: `npm run schema`. `--check` fails where a file is not what the schemas say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/vocabulary/json-schema.ts';

const folder = join(import.meta.dirname, '..', 'schema');
let stale = 0;
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const path = join(folder, `${name}.schema.json`);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`schema/${name}.schema.json is not what src/vocabulary says; run: npm run schema`);
    stale++;
  }
}
process.exitCode = stale > 0 ? 1 : 0;
