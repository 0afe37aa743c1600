import { buildRouteMap } from '@stricli/core';
import { judgeCommand, judgementsCommand } from '../identity.ts';
import type { Context } from '../terminal.ts';
import { search } from './search.ts';

/** `groundwire places …`: a file for each of its commands. */
export const places = buildRouteMap<string, Context>({
  routes: { search, judge: judgeCommand('place'), judgements: judgementsCommand('place') },
  docs: { brief: 'Search places, and add lists of places of your own' },
});
