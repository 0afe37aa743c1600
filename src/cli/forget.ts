import { buildCommand } from '@stricli/core';
import { withKeptDesk } from './desk.ts';
import { CommandFailure } from './exit.ts';
import { type StoreFlags, storeFlags } from './flags.ts';
import type { Context } from './terminal.ts';

interface Flags extends StoreFlags {
  readonly why: string;
  readonly json: boolean;
}

export const forget = buildCommand<Flags, [string], Context>({
  docs: {
    brief: 'Erase the text of a report; hash and reason stay',
    fullDescription: `Erases the text of a report, its title, every quote and everything read in it. The hash, the source, the reason and the judgements stay, so that it can be
shown what was erased and why, and the same text is not taken in again. This cannot be undone.

Example:
  groundwire forget observer-27-may.txt --why "names a witness"`,
  },
  parameters: {
    flags: {
      why: { kind: 'parsed', parse: (text: string) => text.trim() || fail(), placeholder: 'text', brief: 'The reason' },
      json: { kind: 'boolean', default: false, withNegated: false, brief: 'What is left of it, as JSON' },
      ...storeFlags,
    },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'report', brief: 'Report id or the beginning of one, or its file name' },
      ],
    },
  },
  async func({ why, json, ...flags }, named) {
    await withKeptDesk(flags, this.terminal, async (desk) => {
      const reports = await desk.reports();
      const fits = reports.filter(({ report }) => report.id.startsWith(named) || report.source === named);
      const standing = fits.filter(({ supersededBy, forgotten }) => supersededBy === null && forgotten === null);
      const [found, ...more] = standing.length ? standing : fits;
      if (!found) throw new CommandFailure(`No report has the id or the file name ${JSON.stringify(named)}`);
      if (more.length)
        throw new CommandFailure(
          `${JSON.stringify(named)} names ${more.length + 1} reports: ${[found, ...more]
            .slice(0, 5)
            .map(({ report }) => report.id.slice(0, 12))
            .join(', ')}; give the id`,
        );
      if (found.forgotten)
        throw new CommandFailure(
          `${found.report.source} was forgotten on ${found.forgotten.at.slice(0, 10)} already: ${found.forgotten.why}`,
        );
      const row = await desk.forget(found.report.id, why);
      this.terminal.stdout.write(
        json
          ? `${JSON.stringify(row)}\n`
          : `${row.report.source} is forgotten: its text and ${found.claims} claims are erased; the hash ${row.report.id.slice(0, 12)}… and the reason stay.\n`,
      );
      // What came in the same mail may say the same: whoever erases one should know of the others.
      const attached = reports.filter(
        ({ report, forgotten }) => report.source.startsWith(`${row.report.source}/`) && forgotten === null,
      );
      if (attached.length)
        this.terminal.stderr.write(
          `What was attached to it is kept: ${attached.map(({ report }) => `${report.source} (${report.id.slice(0, 12)})`).join(', ')}\n`,
        );
    });
  },
});

function fail(): never {
  throw new SyntaxError('expected a reason');
}
