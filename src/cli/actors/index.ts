import { buildRouteMap } from '@stricli/core';
import { judgeCommand, judgementsCommand } from '../identity.ts';
import type { Context } from '../terminal.ts';
import { add } from './add.ts';
import { adopt } from './adopt.ts';
import { exportActors } from './export.ts';
import { importActors } from './import.ts';
import { provisional } from './provisional.ts';
import { remove } from './remove.ts';
import { search } from './search.ts';
import { show } from './show.ts';

/** `groundwire actors …`: a file for each of its commands. */
export const actors = buildRouteMap<string, Context>({
  routes: {
    search,
    show,
    add,
    remove,
    provisional,
    adopt,
    import: importActors,
    judge: judgeCommand('actor'),
    judgements: judgementsCommand('actor'),
    export: exportActors,
  },
  docs: { brief: 'Search actors, add your own, and say who is who' },
});
