import type { PlacesDesk } from '../../desk/places/desk.ts';
import { CommandFailure, EXIT } from '../exit.ts';
import { deskOptions, type StoreFlags } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

/** The places of the store where there is one, those that are shipped where there is none yet: asking makes no store. */
export async function withPlaces<T>(
  flags: StoreFlags,
  terminal: Terminal,
  work: (places: PlacesDesk) => Promise<T>,
): Promise<T> {
  const { storeExists } = await import('../../desk/workspace.ts');
  if (storeExists(deskOptions(flags, terminal))) {
    const { withDesk } = await import('../desk.ts');
    return withDesk(flags, terminal, ({ places }) => work(places));
  }
  const { placesDesk } = await import('../../desk/places/desk.ts');
  return work(placesDesk(null, async () => []));
}

/** Nothing goes by what was typed: with exit code 2, for a script must tell it from an empty answer. */
export function notFound(message: string): CommandFailure {
  return new CommandFailure(message, EXIT.usage);
}

/** `SY`, `sy`, `SYR` → `SY`. */
export async function countryOf(code: string | undefined): Promise<string | undefined> {
  if (code === undefined) return undefined;
  const { knownCountry } = await import('../../desk/places/country.ts');
  const found = knownCountry(code);
  if (found === null)
    throw notFound(`Unexpected --country ${JSON.stringify(code)}, expected an ISO 3166 code such as SY or SYR`);
  return found;
}

/** "Aleppo, SY" of a place; empty where neither is known. */
export function areaWords({
  admin1,
  country,
}: {
  readonly admin1: string | null;
  readonly country: string | null;
}): string {
  return [admin1, country].filter((part) => part !== null).join(', ');
}
