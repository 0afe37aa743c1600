import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What training has made so far, kept in files so that an interrupted run goes on. A key says what it was made from. */
export class TrainingCache {
  readonly #folder: string;

  constructor(folder: string, madeFrom: readonly (Uint8Array | string)[]) {
    const hash = createHash('sha256');
    for (const part of madeFrom) hash.update(part);
    this.#folder = join(folder, hash.digest('hex').slice(0, 16));
    mkdirSync(this.#folder, { recursive: true });
  }

  /** The parts that were kept under `name`, null where there are none. */
  read(name: string): Uint8Array[] | null {
    let bytes: Buffer;
    try {
      bytes = readFileSync(join(this.#folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
    const parts: Uint8Array[] = [];
    const count = bytes.readUInt32LE(0);
    let at = 4 + 8 * count;
    for (let part = 0; part < count; part++) {
      const length = Number(bytes.readBigUInt64LE(4 + 8 * part));
      parts.push(bytes.subarray(at, at + length));
      at += length;
    }
    return parts;
  }

  /** Keeps `parts` under `name`: whole or not at all. */
  write(name: string, parts: readonly Uint8Array[]): void {
    const head = Buffer.alloc(4 + 8 * parts.length);
    head.writeUInt32LE(parts.length, 0);
    for (const [index, part] of parts.entries()) head.writeBigUInt64LE(BigInt(part.length), 4 + 8 * index);
    const path = join(this.#folder, name);
    writeFileSync(`${path}.new`, Buffer.concat([head, ...parts]));
    renameSync(`${path}.new`, path);
  }

  remove(name: string): void {
    rmSync(join(this.#folder, name), { force: true });
  }
}
