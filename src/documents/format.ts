import { containerOf } from './bytes.ts';

/** The formats that a report may come in. A mail and a feed may hold several reports. */
export type Format = 'plain' | 'html' | 'markdown' | 'pdf' | 'docx' | 'mail' | 'feed';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'plain',
  text: 'plain',
  log: 'plain',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'mail',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
};

/** File endings that `read` takes out of a folder. */
export const REPORT_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/**
 * The format of a document: by its first bytes where they are those of a container (PDF, ZIP), else by the name of its source, else by what
 * its text starts with (standard input, a URL, a page that was saved under another ending).
 */
export function formatOf(source: string, bytes: Uint8Array): Format {
  const container = containerOf(bytes);
  if (container) return container === 'zip' ? 'docx' : 'pdf';
  const extension = /\.([a-z]+)$/i.exec(source.split(/[?#]/)[0] ?? '')?.[1]?.toLowerCase();
  const named = extension ? BY_EXTENSION[extension] : undefined;
  if (named && named !== 'pdf' && named !== 'docx') return named;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  return BY_START.find(({ start }) => start.test(head))?.format ?? 'plain';
}

const PROLOGUE = '^[\\s\\u00EF\\u00BB\\u00BF]*(?:<\\?xml[^>]*>\\s*)?(?:<\\?[^>]*>\\s*|<!--[\\s\\S]*?-->\\s*)*';
const BY_START: readonly { readonly start: RegExp; readonly format: Format }[] = [
  { start: new RegExp(`${PROLOGUE}(?:<!doctype html|<html)`, 'i'), format: 'html' },
  { start: new RegExp(`${PROLOGUE}<(?:rss|rdf:RDF|feed)[\\s>]`, 'i'), format: 'feed' },
  { start: /^\s*\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org/, format: 'feed' },
  // Header fields of RFC 5322, at least three of them from the first line on.
  {
    start:
      /^(?:(?:From|To|Cc|Date|Subject|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Reply-To|Sender|DKIM-Signature|X-[\w-]+|ARC-[\w-]+|Content-[\w-]+): ?[^\n]*\n(?:[ \t][^\n]*\n)*){3}/i,
    format: 'mail',
  },
];
