import { type Application, buildApplication, buildRouteMap, text_en } from '@stricli/core';
import { claims } from './claims.ts';
import { completion } from './completion.ts';
import { doctor } from './doctor.ts';
import { CommandFailure, EXIT } from './exit.ts';
import { explain } from './explain.ts';
import { forget } from './forget.ts';
import { judge } from './judge.ts';
import { picture } from './picture.ts';
import { places } from './places/index.ts';
import { queue } from './queue.ts';
import { read } from './read.ts';
import { reread } from './reread.ts';
import { serve } from './serve.ts';
import type { Context } from './terminal.ts';
import { timeline } from './timeline.ts';
import { packageVersion } from './version.ts';

const root = buildRouteMap<string, Context>({
  routes: { read, reread, claims, picture, timeline, explain, places, judge, queue, forget, serve, doctor, completion },
  docs: {
    brief: 'Reads reports of a conflict and keeps the picture they add up to.',
    fullDescription: `Reads reports of a conflict and keeps the picture they add up to: who holds which place, which roads are cut,
who was driven from where, by whose word, on which date, with the sentence that says so.

Start with:
  groundwire read examples/northern-aleppo-2016
  groundwire picture --as-of 2016-05-28
  groundwire serve

Exit codes: ${EXIT.ok} done, ${EXIT.inputsFailed} some inputs failed or what was asked for is not there, ${EXIT.usage} the command was not understood, ${EXIT.database} the database could not be used.`,
  },
});

/** Names a thing that went wrong in one line; the stack only for those who ask for it. */
function line(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return String(error);
  if (debug) return error.stack ?? error.message;
  return error.message;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommandFailure) return error.exitCode;
  return error instanceof Error && error.name === 'StoreError' ? EXIT.database : EXIT.inputsFailed;
}

export function buildCli(env: Readonly<Partial<Record<string, string>>>): Application<Context> {
  const debug = Boolean(env.GROUNDWIRE_DEBUG);
  const formatException = (error: unknown) => line(error, debug);
  return buildApplication(root, {
    name: 'groundwire',
    versionInfo: { currentVersion: packageVersion() },
    scanner: {
      caseStyle: 'allow-kebab-for-camel',
      allowArgumentEscapeSequence: true,
      distanceOptions: { threshold: 4, weights: { insertion: 1, deletion: 2, substitution: 2, transposition: 1 } },
    },
    documentation: {
      caseStyle: 'convert-camel-to-kebab',
      onlyRequiredInUsageLine: true,
      disableAnsiColor: Boolean(env.NO_COLOR),
    },
    determineExitCode: (error) => exitCodeOf(error),
    localization: {
      text: {
        ...text_en,
        formatException,
        exceptionWhileRunningCommand: formatException,
        exceptionWhileLoadingCommandFunction: formatException,
        exceptionWhileLoadingCommandContext: formatException,
        noCommandRegisteredForInput: ({ input, corrections }) =>
          `groundwire has no command ${JSON.stringify(input)}${corrections.length ? `; did you mean ${corrections.join(' or ')}?` : '; see groundwire --help'}`,
      },
    },
  });
}
