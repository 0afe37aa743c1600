import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { installedFile } from '../installed.ts';
import {
  type CheckedFile,
  checkedFile,
  openRegistry,
  type Registry,
  type RegistryFile,
  reopenRegistry,
} from './registry.ts';

const SHIPPED = installedFile('data/actors');
/** The files of a folder, parsed and checked beforehand: both take longer than everything else in a cold start. */
const COMPILED = 'compiled.json';

/**
 * Reads the registry from disk: every `*.yaml` of the given folders in the order of their names, the shipped ones by default.
 * A user's own folder comes after them: `loadRegistry([shippedActors(), 'my-actors'])`. Throws a RegistryError that names the
 * file where one does not fit.
 */
export function loadRegistry(folders: readonly string[] = [SHIPPED]): Registry {
  const [only] = folders;
  const compiled = folders.length === 1 && only !== undefined ? compiledFolder(only) : null;
  return compiled ? reopenRegistry(compiled) : openRegistry(folders.flatMap((folder) => parsed(textsOf(folder))));
}

/** The files of the registry that comes with Groundwire, each checked: to be joined with somebody's own. */
export function shippedFiles(): readonly CheckedFile[] {
  return compiledFolder(SHIPPED) ?? parsed(textsOf(SHIPPED)).map(checkedFile);
}

/** The folder of the registry that comes with Groundwire. */
export function shippedActors(): string {
  return SHIPPED;
}

/**
 * Writes `compiled.json` beside a folder's YAML files, from which they are read while none of them has changed. Nothing else
 * depends on it: without it, or after an edit, the YAML is parsed.
 */
export function compileActors(folder: string = SHIPPED): void {
  const texts = textsOf(folder);
  const files = parsed(texts);
  openRegistry(files);
  writeFileSync(
    join(folder, COMPILED),
    `${JSON.stringify({ hash: hashOf(texts), checked: files.map(checkedFile) })}\n`,
  );
}

/** The files as they were checked when they were compiled; null where there are none, or where a file was edited since. */
function compiledFolder(folder: string): readonly CheckedFile[] | null {
  const path = join(folder, COMPILED);
  if (!existsSync(path)) return null;
  const { hash, checked } = JSON.parse(readFileSync(path, 'utf8')) as {
    hash: string;
    checked?: readonly CheckedFile[];
  };
  return checked && hash === hashOf(textsOf(folder)) ? checked : null;
}

interface Text {
  readonly file: string;
  readonly text: string;
}

function textsOf(folder: string): Text[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ file: basename(name), text: readFileSync(join(folder, name), 'utf8') }));
}

function parsed(texts: readonly Text[]): RegistryFile[] {
  // Loaded only where it is needed: the library itself costs a tenth of a second.
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return texts.map(({ file, text }) => ({ file, data: parse(text) as unknown }));
}

function hashOf(texts: readonly Text[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of texts) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex');
}
