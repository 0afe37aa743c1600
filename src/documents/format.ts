/** The formats that a report may come in. */
export type Format = 'plain' | 'html' | 'markdown';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'plain',
  text: 'plain',
  log: 'plain',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
};

/** File endings that `read` takes out of a folder. */
export const REPORT_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** The format by the name of the source, or by what the text starts with where the name tells nothing (standard input, a URL). */
export function formatOf(source: string, text: string): Format {
  const extension = /\.([a-z]+)$/i.exec(source.split(/[?#]/)[0] ?? '')?.[1]?.toLowerCase();
  const named = extension ? BY_EXTENSION[extension] : undefined;
  if (named) return named;
  return /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(text.slice(0, 1000)) ? 'html' : 'plain';
}
