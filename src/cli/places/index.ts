import { buildRouteMap } from '@stricli/core';
import type { Context } from '../terminal.ts';
import { search } from './search.ts';

/** `groundwire places …`: a file for each of its commands. */
export const places = buildRouteMap<string, Context>({
  routes: { search },
  docs: { brief: 'Search places, and add lists of places of your own' },
});
