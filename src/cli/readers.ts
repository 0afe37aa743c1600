import type { DocumentReader } from '../desk/reading.ts';
import type { ReaderData } from '../desk/resources.ts';
import { usageError } from './flags.ts';
import type { Terminal } from './terminal.ts';

export const READERS = ['english', 'llm'] as const;
export type ReaderName = (typeof READERS)[number];

/** A reader for one command; `words` sums up what a model was asked, where one was. */
export type CommandReader = DocumentReader & { readonly words?: () => string };

/** Makes the reader, over the names of a case where some are given. */
export type MakeReader = (data?: ReaderData) => Promise<CommandReader>;

/** Throws a usage error where a model is asked for that nobody has configured, before anything is opened. */
export async function readerNamed(name: ReaderName, { env, stderr }: Terminal): Promise<MakeReader> {
  if (name === 'english') return async (data) => (await import('../desk/reading.ts')).documentReader(data);
  const { accountWords, llmConfig, llmReader } = await import('../desk/llm.ts');
  const config = llmConfig(env);
  if (!config)
    throw usageError('--reader llm needs GROUNDWIRE_LLM_URL and GROUNDWIRE_LLM_MODEL; see docs/guide-llm-reader.md');
  return async (data) => {
    const reader = await llmReader(config, (line) => stderr.write(`${line}\n`), data);
    return { ...reader, words: () => accountWords(reader.account()) };
  };
}
