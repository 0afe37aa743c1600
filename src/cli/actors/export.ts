import { buildCommand } from '@stricli/core';
import { type StoreFlags, storeFlags } from '../flags.ts';
import type { Context } from '../terminal.ts';
import { withActors } from './desk.ts';

interface Flags extends StoreFlags {
  readonly format: 'yaml' | 'csv' | 'json';
  readonly used: boolean;
  readonly own: boolean;
}

export const exportActors = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'The actors as YAML, CSV or JSON',
    fullDescription: `YAML is in the registry's own format: groundwire actors add takes it in another case. CSV has a row for each actor, JSON everything that
groundwire actors show has.

Examples:
  groundwire actors export --own > my-actors.yaml
  groundwire actors export --used --format csv > actors.csv`,
  },
  parameters: {
    flags: {
      format: { kind: 'enum', values: ['yaml', 'csv', 'json'], default: 'yaml', brief: 'Form of the file' },
      used: {
        kind: 'boolean',
        default: false,
        withNegated: false,
        brief: 'Only whom the claims of the case name; in CSV and JSON also those that the registry lacks',
      },
      own: { kind: 'boolean', default: false, withNegated: false, brief: 'Only what was added to this case' },
      ...storeFlags,
    },
  },
  async func({ format, used, own, ...flags }) {
    const text = await withActors(flags, this.terminal, (actors) => actors.export({ format, used, own }));
    this.terminal.stdout.write(text);
    await this.terminal.stdout.drained?.();
  },
});
