import type { OpenedDocument } from '../documents/document.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { reasonsLine, type Tally } from '../reading/readers/llm/tally.ts';
import type { Reading } from '../vocabulary/report.ts';
import type { LlmUsage } from './llm-client.ts';
import type { LlmConfig } from './llm-config.ts';
import type { DocumentReader } from './reading.ts';
import { dataVersion, type ReaderData, sharedData } from './resources.ts';

export { type LlmConfig, LlmError, llmConfig, sendingWords } from './llm-config.ts';

/** A reader that asks a model. Like the reader of this process, but reading takes a while. */
export interface LlmDocumentReader extends Omit<DocumentReader, 'read'> {
  /**
   * Throws LlmError where the model cannot be asked: then nothing of the report is read, because half a report that looks whole is worse than
   * none. An answer that makes no sense costs its passage only and leaves a warning.
   */
  read(document: OpenedDocument, gazetteer?: Gazetteer): Promise<Reading>;
  /** What all reports of this run have taken and given so far. */
  account(): LlmAccount;
}

export interface LlmAccount {
  readonly usage: LlmUsage;
  readonly tally: Tally;
}

/** The reader over a configured model. `announce` is told what is sent where before the first call, and only then. */
export async function llmReader(
  config: LlmConfig,
  announce: (line: string) => void,
  given?: ReaderData,
): Promise<LlmDocumentReader> {
  const [reading, { LlmClient }, data] = await Promise.all([
    import('../reading/readers/llm/index.ts'),
    import('./llm-client.ts'),
    given ?? sharedData(),
  ]);
  const { llm, passagesOf, requestOf, readAnswers } = reading;
  const client = new LlmClient(config, announce);
  const tallies: Tally[] = [];
  return {
    version: `${llm.name} ${llm.version} ${config.model}, data ${await dataVersion(data)}`,
    async read(document, places = data.gazetteer) {
      const stop = new AbortController();
      const answers = await Promise.all(
        passagesOf(document).map(async (passage) => {
          try {
            return { passage, ...(await client.ask(requestOf(document, passage), stop.signal)) };
          } catch (error) {
            // The first to fail says why; the others are called off.
            stop.abort(error);
            throw stop.signal.reason;
          }
        }),
      );
      const { reading, tally } = readAnswers(document, { ...data, gazetteer: places, model: config.model, answers });
      tallies.push(tally);
      return { ...reading, warnings: [...document.warnings, ...reading.warnings] };
    },
    account: () => ({ usage: client.usage, tally: sumOf(tallies) }),
  };
}

function sumOf(tallies: readonly Tally[]): Tally {
  const add = <T extends Readonly<Partial<Record<string, number>>>>(counts: readonly T[]): T => {
    const sum: Record<string, number> = {};
    for (const one of counts) for (const [key, n] of Object.entries(one)) sum[key] = (sum[key] ?? 0) + (n ?? 0);
    return sum as T;
  };
  const {
    given = 0,
    kept = 0,
    cut = 0,
    unreadable = 0,
  } = add(tallies.map(({ given, kept, cut, unreadable }) => ({ given, kept, cut, unreadable })));
  return {
    given,
    kept,
    cut,
    unreadable,
    dropped: add(tallies.map((t) => t.dropped)),
    lost: add(tallies.map((t) => t.lost)),
  };
}

/** The account of a run in one line: "3 calls (1 repeated), 21,204 tokens in, 1,310 out; 2 of 14 claims dropped (2 quote-not-in-text)". */
export function accountWords({ usage, tally }: LlmAccount): string {
  const { calls, repeated, tokensIn, tokensOut, estimated, cost } = usage;
  const n = (value: number): string => value.toLocaleString('en');
  const sum = Object.values(tally.dropped).reduce((total, count) => total + count, 0);
  const reasons = reasonsLine(tally.dropped);
  return [
    `${n(calls)} ${calls === 1 ? 'call' : 'calls'}${repeated ? ` (${n(repeated)} repeated)` : ''}`,
    `${estimated ? 'about ' : ''}${n(tokensIn)} tokens in, ${n(tokensOut)} out`,
    ...(cost === null ? [] : [`cost ${cost < 0.01 ? cost.toPrecision(2) : cost.toFixed(2)}`]),
    `${n(sum)} of ${n(tally.given)} claims dropped${reasons ? ` (${reasons})` : ''}`,
  ].join('; ');
}
