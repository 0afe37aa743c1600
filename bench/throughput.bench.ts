import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadRegistry } from '../src/actors/load.ts';
import { openDocument } from '../src/documents/index.ts';
import { loadGazetteer } from '../src/places/load.ts';
import { findNames } from '../src/reading/names.ts';
import { readReport, readSentences } from '../src/reading/readers/english.ts';
import { parseText } from '../src/text/parse.ts';
import { findQuantities } from '../src/text/quantities.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { inTurn, markdownTable, spread } from './measure.ts';

const folder = join(import.meta.dirname, '..', 'examples', 'northern-aleppo-2016');

/**
 * Raw text to resolved claims, in one process and on one core, beside wink-nlp and compromise doing only their tagging on the same text
 * in the same run. The text is the example reports, each read once a round.
 */
export async function run(): Promise<string> {
  const files = readdirSync(folder).filter((f) => f.endsWith('.txt'));
  const texts = files.map((f) => readFileSync(join(folder, f), 'utf8'));
  const documents = await Promise.all(
    texts.map((text, i) => openDocument({ bytes: new TextEncoder().encode(text), source: files[i] as string })),
  );
  const resources = { gazetteer: await loadGazetteer(), registry: await loadRegistry() };
  const wink = winkNLP(model);
  const sentences = texts.reduce((n, text) => n + splitSentences(text).length, 0);
  const time = (work: () => void): number => {
    const began = process.cpuUsage();
    work();
    const used = process.cpuUsage(began);
    return (used.user + used.system) / 1000;
  };
  const runs = inTurn<number>(9, {
    'groundwire: claims, resolved': () =>
      time(() => {
        for (const document of documents) readReport(document, resources);
      }),
    'wink-nlp: tags only': () =>
      time(() => {
        for (const text of texts) wink.readDoc(text).tokens().out(wink.its.pos);
      }),
    'compromise: tags only': () =>
      time(() => {
        for (const text of texts) nlp(text).json();
      }),
  });
  const shares = sharesOf(documents, resources, time);
  const perSecond = (name: string): number => sentences / (spread(runs[name] ?? []).median / 1000);
  const own = perSecond('groundwire: claims, resolved');
  const rows = Object.keys(runs).map((name) => [
    name,
    Math.round(perSecond(name)),
    `${(own / perSecond(name)).toFixed(2)} ×`,
  ]);
  return `${sentences} sentences, CPU time.\n\n${markdownTable(['reader', 'sentences a second', 'groundwire is'], rows)}\n\nShares of the reader's time, each step taken alone:\n\n${shares}\n\nResident after: ${Math.round(process.memoryUsage().rss / 1048576)} MB.`;
}

type Resources = Parameters<typeof readReport>[1];
type Documents = readonly Parameters<typeof readReport>[0][];

/** What part of reading each step takes: sentences, tags and clauses; names and times; numbers; the rest is frames, voices, moods and claims. */
function sharesOf(documents: Documents, resources: Resources, time: (work: () => void) => number): string {
  const ranges = (document: Documents[number]) =>
    document.sections.filter(({ kind }) => kind === 'headline' || kind === 'body' || kind === 'caption');
  const parsed = documents.map((document) => ({
    document,
    sentences: parseText(document.report.text, ranges(document)),
  }));
  const found = parsed.map(({ document, sentences }) => ({
    document,
    sentences,
    names: findNames(document, { parsed: sentences }, resources),
  }));
  const runs = inTurn<number>(9, {
    'sentences, tags, clauses': () =>
      time(() => {
        for (const document of documents) parseText(document.report.text, ranges(document));
      }),
    'actors, places, times': () =>
      time(() => {
        for (const { document, sentences } of parsed) findNames(document, { parsed: sentences }, resources);
      }),
    numbers: () =>
      time(() => {
        for (const { document, sentences } of parsed)
          for (const sentence of sentences) findQuantities(document.report.text, sentence);
      }),
    'frames, voices, moods, claims': () =>
      time(() => {
        for (const { document, sentences, names } of found) readSentences(document, sentences, names);
      }),
  });
  const median = (name: string): number => spread(runs[name] ?? []).median;
  const numbers = median('numbers');
  const parts = Object.keys(runs).map((name): [string, number] => [
    name,
    // Numbers are found on the way to claims.
    name.startsWith('frames') ? Math.max(0, median(name) - numbers) : median(name),
  ]);
  const sum = parts.reduce((total, [, ms]) => total + ms, 0);
  return markdownTable(
    ['step', 'ms', 'share'],
    parts.map(([name, ms]) => [name, ms.toFixed(1), `${Math.round((100 * ms) / sum)} %`]),
  );
}
