import { buildRouteMap } from '@stricli/core';
import type { Context } from '../terminal.ts';
import { add } from './add.ts';
import { exporting } from './export.ts';
import { packs } from './packs.ts';
import { remove } from './remove.ts';
import { search } from './search.ts';
import { show } from './show.ts';

/** `groundwire places …`: a file for each of its commands. */
export const places = buildRouteMap<string, Context>({
  routes: { search, show, add, packs, remove, export: exporting },
  docs: {
    brief: 'Search places, and add lists of places of your own',
    fullDescription: `Lists of places that you add are laid over the shipped gazetteer: the reader knows their villages, and places get their P-codes. See docs/guide-places.md.`,
  },
});
