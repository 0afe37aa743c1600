import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a fetch may take: a country file of GeoNames is up to 100 MB, all countries 400 MB. */
export const FETCH_LIMITS = { bytes: 4 * 2 ** 30, idleMs: 60_000, wholeMs: 2 * 3_600_000 } as const;

/** The list could not be fetched; the message says why, and what to do without a connection. */
export class FetchFailure extends Error {
  override name = 'FetchFailure';
}

interface Noted {
  readonly url: string;
  /** What the server calls this version of the file. */
  readonly validator: string | null;
}

export interface Fetched {
  readonly path: string;
  /** Bytes that an earlier run had fetched. */
  readonly resumedAfter: number;
  /** Call it when the file is needed no more. */
  remove(): Promise<void>;
}

/**
 * Fetches a file to `folder`, whole or to its end: what an earlier run fetched is kept where the server says that it is the same file still
 * (RFC 9110, Range and If-Range). Throws FetchFailure where there is no connection, where the server refuses, or at a limit.
 */
export async function fetchFile(
  url: string,
  folder: string,
  onProgress: (bytes: number, of: number | null) => void = () => undefined,
  limits: { readonly bytes: number; readonly idleMs: number; readonly wholeMs: number } = FETCH_LIMITS,
): Promise<Fetched> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, createHash('sha256').update(url).digest('hex').slice(0, 24));
  const note = `${path}.json`;
  const remove = async (): Promise<void> => {
    await Promise.all([rm(path, { force: true }), rm(note, { force: true })]);
  };
  const noted = await readFile(note, 'utf8').then(
    (text) => JSON.parse(text) as Noted,
    () => null,
  );
  const have = noted?.validator ? ((await stat(path).catch(() => null))?.size ?? 0) : 0;
  const stop = new AbortController();
  const whole = setTimeout(
    () => stop.abort(new FetchFailure(`${url}: took more than ${limits.wholeMs / 60_000} minutes`)),
    limits.wholeMs,
  );
  const idle = setTimeout(
    () => stop.abort(new FetchFailure(`${url}: sent nothing for ${limits.idleMs / 1000} seconds`)),
    limits.idleMs,
  );
  try {
    const headers: Record<string, string> =
      have > 0 && noted?.validator ? { Range: `bytes=${have}-`, 'If-Range': noted.validator } : {};
    const response = await fetch(url, { headers, signal: stop.signal });
    // The server has nothing behind what is here: the file is whole.
    if (response.status === 416 && have > 0) return { path, resumedAfter: have, remove };
    if (!response.ok || !response.body)
      throw new FetchFailure(`${url}: the server answered ${response.status} ${response.statusText}`.trimEnd());
    const goesOn = response.status === 206;
    const from = goesOn ? have : 0;
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    const total = Number.isFinite(length) && !response.headers.get('content-encoding') ? from + length : null;
    const tooLarge = (): FetchFailure =>
      new FetchFailure(
        `${url}: is larger than ${Math.round(limits.bytes / 2 ** 20)} MB; fetch it otherwise and add the file`,
      );
    if (total !== null && total > limits.bytes) throw tooLarge();
    const etag = response.headers.get('etag');
    const validator = etag?.startsWith('W/') ? null : (etag ?? response.headers.get('last-modified'));
    await writeFile(note, JSON.stringify({ url, validator } satisfies Noted));
    const file = createWriteStream(path, { flags: goesOn ? 'a' : 'w' });
    let bytes = from;
    try {
      for await (const chunk of response.body) {
        idle.refresh();
        bytes += chunk.length;
        if (bytes > limits.bytes) throw tooLarge();
        if (!file.write(chunk)) await once(file, 'drain');
        onProgress(bytes, total);
      }
    } finally {
      file.end();
      await once(file, 'close');
    }
    if (total !== null && bytes < total)
      throw new FetchFailure(`${url}: ended after ${bytes} of ${total} bytes; the same command goes on from there`);
    return { path, resumedAfter: from, remove };
  } catch (error) {
    throw failureOf(error, url);
  } finally {
    clearTimeout(whole);
    clearTimeout(idle);
  }
}

const OFFLINE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']);

function failureOf(error: unknown, url: string): Error {
  if (error instanceof FetchFailure) return error;
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  if (cause instanceof FetchFailure) return cause;
  const code = cause?.code ?? (error as { code?: string }).code ?? '';
  if (OFFLINE.has(code))
    return new FetchFailure(
      `${url}: there is no connection to it (${code}). Nothing else needs one: fetch the file where there is, and add it by its path`,
    );
  const why = cause?.message ?? message;
  return new FetchFailure(
    `${url}: could not be fetched (${code ? `${code}: ` : ''}${why}); the same command goes on where it ended`,
  );
}
