import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedFiles } from '../../actors/load.ts';
import { checkBeside, type OwnFile } from '../../actors/own.ts';
import { readOwnFile } from '../../actors/own-file.ts';
import type { CheckedFile, Registry } from '../../actors/registry.ts';
import { Refusal } from '../refusal.ts';

/**
 * The registry that ships with every `*.yaml`, `*.yml` and `*.json` of a folder beside it, in the order of their names. Throws a Refusal where there is
 * no such folder or nothing in it, a RegistryError of file and line where an entry does not fit.
 */
export async function actorsOfFolder(folder: string, cwd: string): Promise<Registry> {
  const path = resolve(cwd, folder);
  const files = namesIn(path, folder).map((name) => readOwnFile(readFileSync(join(path, name), 'utf8'), name));
  return files.reduce<{ there: readonly CheckedFile[]; registry: Registry | null }>(
    ({ there }, file: OwnFile) => ({ there: [...there, file], registry: checkBeside(there, file) }),
    { there: shippedFiles(), registry: null },
  ).registry!;
}

function namesIn(path: string, folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(path).filter((name) => /\.(ya?ml|json)$/.test(name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${folder}: ${code === 'ENOTDIR' ? 'is a file, expected a folder of YAML files' : 'there is no such folder'}`,
    );
  }
  if (!names.length) throw new Refusal(`${folder}: has no YAML file, expected actors in the format of data/actors`);
  return names.sort();
}
