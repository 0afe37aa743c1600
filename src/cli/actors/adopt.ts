import { buildCommand } from '@stricli/core';
import { withKeptDesk } from '../desk.ts';
import { type StoreFlags, storeFlags } from '../flags.ts';
import type { Context } from '../terminal.ts';
import { type SayingFlags, sayingFlags, wordsOf } from './add.ts';
import { sayKept } from './words.ts';

interface Flags extends StoreFlags, SayingFlags {
  readonly json: boolean;
}

export const adopt = buildCommand<Flags, string[], Context>({
  docs: {
    brief: 'Make a provisional actor one of your own',
    fullDescription: `Makes an actor of a name that reports give (then --kind must say what it is), or of one that an imported list gave; what the flags say outweighs
what the list said.

Examples:
  groundwire actors adopt "Hill Front" --kind armed-group --country ML --side mali
  groundwire actors adopt "Katiba Salaheddine"`,
  },
  parameters: {
    flags: {
      ...sayingFlags,
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'What was added, as JSON' },
      ...storeFlags,
    },
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { parse: String, placeholder: 'name', brief: 'As groundwire actors provisional lists it' },
    },
  },
  async func({ json, store, case: caseId, ...saying }, ...name) {
    const flags = { ...(store && { store }), ...(caseId && { case: caseId }) };
    await withKeptDesk(flags, this.terminal, async (desk) => {
      const kept = await desk.actors.adopt(name.join(' '), wordsOf(saying));
      if (json) this.terminal.stdout.write(`${JSON.stringify(kept)}\n`);
      else await sayKept(kept, desk, this.terminal);
    });
  },
});
