import { buildCommand } from '@stricli/core';
import { withKeptDesk } from '../desk.ts';
import { type StoreFlags, storeFlags } from '../flags.ts';
import type { Context } from '../terminal.ts';
import { sayReread } from './words.ts';

interface Flags extends StoreFlags {
  readonly json: boolean;
}

export const remove = buildCommand<Flags, [string], Context>({
  docs: {
    brief: 'Take out an actor that was added or imported',
    fullDescription: `Nothing is read by it any more. Claims that name it stay as they were read, and show its name; groundwire reread shows what reading without it changes.

Example:
  groundwire actors remove hill-front`,
  },
  parameters: {
    flags: {
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'What was taken out, as JSON' },
      ...storeFlags,
    },
    positional: { kind: 'tuple', parameters: [{ parse: String, placeholder: 'id', brief: 'Actor id' }] },
  },
  async func({ json, ...flags }, id) {
    await withKeptDesk(flags, this.terminal, async (desk) => {
      await desk.actors.remove(id);
      this.terminal.stdout.write(json ? `${JSON.stringify({ removed: [id] })}\n` : `taken out: ${id}\n`);
      if (!json) await sayReread(desk, this.terminal.stderr);
    });
  },
});
