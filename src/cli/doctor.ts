import { buildCommand } from '@stricli/core';
import { CommandFailure } from './exit.ts';
import { deskOptions, type StoreFlags, storeFlags } from './flags.ts';
import { type Context, paintFor } from './terminal.ts';
import { packageVersion } from './version.ts';

interface Flags extends StoreFlags {
  readonly json: boolean;
}

export const doctor = buildCommand<Flags, [], Context>({
  docs: {
    brief: 'What runs where, versions, sizes, and what is wrong',
    fullDescription:
      'Looks at this machine, the data that Groundwire ships, and the store. Makes nothing where there is no store yet. Exit code 1 where something is wrong.',
  },
  parameters: {
    flags: { json: { kind: 'boolean', default: false, withNegated: false, brief: 'As JSON' }, ...storeFlags },
  },
  async func({ json, ...flags }) {
    const { stdout, env } = this.terminal;
    const { diagnose } = await import('../desk/diagnose.ts');
    const health = await diagnose(deskOptions(flags, this.terminal));
    const facts = [{ name: 'groundwire', value: packageVersion(), problem: null }, ...health.facts];
    if (json) stdout.write(`${JSON.stringify({ ok: health.ok, facts })}\n`);
    else {
      const paint = paintFor(stdout, env);
      const width = Math.max(...facts.map(({ name }) => name.length));
      for (const { name, value, problem } of facts)
        stdout.write(
          `${paint(problem ? 'red' : 'green', problem ? '✗' : '✓')} ${name.padEnd(width)}  ${value}${problem ? paint('red', `: ${problem}`) : ''}\n`,
        );
    }
    const problems = facts.filter(({ problem }) => problem !== null).length;
    if (problems) throw new CommandFailure(problems === 1 ? 'One thing is wrong' : `${problems} things are wrong`);
  },
});
