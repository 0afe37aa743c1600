import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreError } from '../errors.ts';

/** What the workspace remembers of its server. Readable for its owner only: the password is in it. */
export interface Notes {
  readonly home: string;
  readonly root: string;
  readonly password: string;
  readonly port: number | null;
  /** A server that was told to stop and may not have ended yet. */
  readonly stopping: { readonly pid: number; readonly started: string | null } | null;
}

/** Where in a workspace its server's affairs lie. */
export interface HomePlace {
  readonly home: string;
  readonly folder: string;
  readonly lock: string;
  readonly leases: string;
  readonly notes: string;
}

export function placeOf(home: string): HomePlace {
  const folder = join(home, 'postgres');
  return {
    home,
    folder,
    lock: join(folder, 'lock'),
    leases: join(folder, 'leases'),
    notes: join(folder, 'server.json'),
  };
}

export function openHome(home: string): HomePlace {
  const asRoot = process.getuid?.() === 0;
  try {
    if (!existsSync(home)) {
      mkdirSync(home, { recursive: true });
      // The server's user must get through to its data, whatever root's umask is.
      if (asRoot) chmodSync(home, 0o755);
      giveToOwnerOf(dirname(home), home);
      const ignore = join(home, '.gitignore');
      writeFileSync(ignore, '*\n');
      giveToOwnerOf(home, ignore);
    }
    const place = placeOf(realpathSync(home));
    for (const folder of [place.folder, place.leases]) {
      if (existsSync(folder)) continue;
      mkdirSync(folder);
      if (asRoot) chmodSync(folder, 0o755);
      giveToOwnerOf(place.home, folder);
    }
    return place;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StoreError(
      'no-permission',
      `The store ${home} cannot be made or opened (${code}). Choose another with --store, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** What root makes in somebody's workspace is that person's, or they could not use it afterwards. */
function giveToOwnerOf(owned: string, path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(owned);
  if (uid !== 0) chownSync(path, uid, gid);
}

export function readNotes(place: HomePlace): Notes | null {
  let text: string;
  try {
    text = readFileSync(place.notes, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const owner = code === 'EACCES' ? `, which belongs to user ${statSync(place.notes).uid}` : '';
    throw new StoreError(
      'no-permission',
      `${place.notes}${owner} cannot be read (${code}). Run Groundwire as the user who made the store, or choose another with --store.`,
      { cause: error },
    );
  }
  const notes = parseNotes(text, place);
  if (notes.home === place.home) return notes;
  // A workspace that was moved keeps data that lies elsewhere; a copy of a workspace must not share the data of the original.
  const inside = notes.root === join(notes.home, 'postgres');
  const copied = existsSync(placeOf(notes.home).notes);
  if (!inside && copied) return null;
  const moved = { ...notes, home: place.home, root: inside ? place.folder : notes.root };
  return writeNotes(place, moved);
}

function parseNotes(text: string, place: HomePlace): Notes {
  try {
    return JSON.parse(text) as Notes;
  } catch (error) {
    throw new StoreError(
      'broken',
      `${place.notes} is damaged; expected the JSON that Groundwire wrote there. Restore it, or choose another store with --store.`,
      { cause: error },
    );
  }
}

export function writeNotes(place: HomePlace, notes: Notes): Notes {
  const half = `${place.notes}.new`;
  writeFileSync(half, `${JSON.stringify(notes, null, 2)}\n`, { mode: 0o600 });
  giveToOwnerOf(place.folder, half);
  renameSync(half, place.notes);
  return notes;
}
