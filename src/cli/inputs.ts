import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { LARGEST_DOCUMENT, REPORT_EXTENSIONS } from '../desk/reading.ts';

const SIDECAR = '.meta.json';

/** What stands in a folder of reports and is none. */
const ABOUT_THE_FOLDER = /^(readme|licen[cs]e|notice|changelog)\b/i;

/** A file to read, or why one of the inputs is none. Files of a folder that are no reports by their name are `skipped`. */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly source: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'skipped'; readonly source: string }
  | { readonly kind: 'failure'; readonly source: string; readonly error: string };

/**
 * Files, folders and `-` as given → what there is to read, folders in the order of their names, each file once.
 * Sidecars (`ID.meta.json`) and hidden files of a folder are passed over in silence. What cannot be opened becomes a failure, not an exception.
 */
export async function inputsOf(paths: readonly string[], cwd: string): Promise<Input[]> {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  for (const given of paths) {
    if (given === '-') inputs.push({ kind: 'stdin' });
    else if (/^https?:\/\//.test(given))
      inputs.push({
        kind: 'failure',
        source: given,
        error: `${given}: is an address; hand in what is there: curl -s ${given} | groundwire read -`,
      });
    else await collect(resolve(cwd, given), given, inputs, seen, true);
  }
  return inputs;
}

async function collect(path: string, shown: string, inputs: Input[], seen: Set<string>, named: boolean): Promise<void> {
  try {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    const info = await stat(real);
    if (info.isDirectory()) {
      const entries = (await readdir(real)).sort();
      const before = inputs.length;
      for (const entry of entries) {
        if (!entry.startsWith('.') && !entry.endsWith(SIDECAR))
          await collect(join(path, entry), join(shown, entry), inputs, seen, false);
      }
      if (named && !inputs.slice(before).some(({ kind }) => kind !== 'skipped'))
        inputs.push({ kind: 'failure', source: shown, error: `${shown}: is a folder without reports` });
    } else if (named || isReport(path, info)) {
      inputs.push({ kind: 'file', path, source: basename(path) });
    } else {
      inputs.push({ kind: 'skipped', source: shown });
    }
  } catch (error) {
    inputs.push({ kind: 'failure', source: shown, error: fileError(error, shown) });
  }
}

/** A file in a folder is a report by its name; one that is named on the command line always is. */
function isReport(path: string, info: Stats): boolean {
  const extension = extname(path).slice(1).toLowerCase();
  return info.isFile() && REPORT_EXTENSIONS.includes(extension) && !ABOUT_THE_FOLDER.test(basename(path));
}

/** The bytes of a report. Throws an Error whose message is one line for a person. */
export async function bytesOf(path: string, shown: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  // Refused before it is read: a disk image in the folder must not fill the memory.
  if (size > LARGEST_DOCUMENT)
    throw new Error(
      `${shown}: ${(size / 1048576).toFixed(0)} MB, expected a report of at most ${LARGEST_DOCUMENT / 1048576} MB`,
    );
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(fileError(error, shown), { cause: error });
  }
}

/** The text of the sidecar beside a report; undefined where there is none. */
export async function sidecarOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path.replace(/\.[^./\\]+$/, '') + SIDECAR, 'utf8');
  } catch {
    return undefined;
  }
}

export async function bytesOfStdin(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_DOCUMENT)
      throw new Error(`standard input: more than ${LARGEST_DOCUMENT / 1048576} MB, expected one report`);
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'is too long for a file name',
};

function fileError(error: unknown, shown: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `${shown}: ${REASONS[code ?? ''] ?? message}`;
}
