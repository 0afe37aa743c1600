import type { Reading, Repair, Report, Section } from '../vocabulary/report.ts';

/** A report as the documents folder hands it over. */
export interface ReadableDocument {
  readonly report: Report;
  readonly sections: readonly Section[];
  readonly repairs?: readonly Repair[];
}

/**
 * Reads claims out of reports in some languages. `name` and `version` stay on every claim as `by`: another version may read
 * otherwise, and judgements survive it.
 */
export interface Reader<Resources> {
  readonly name: string;
  readonly version: string;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Pure: the same document and resources give the same reading. */
  read(document: ReadableDocument, resources: Resources): Reading;
}

/** The reading of a report that nobody can read: it is kept, gives no claims and says so. */
export function unread(document: ReadableDocument, languages: readonly string[]): Reading {
  const { report } = document;
  return {
    report,
    sections: [...document.sections],
    sentences: [],
    repairs: [...(document.repairs ?? [])],
    places: [],
    actors: [],
    times: [],
    attributions: [],
    claims: [],
    warnings: [
      {
        code: 'unknown-language',
        message: `${report.source}: is in the language ${JSON.stringify(report.language)}, read are: ${languages.join(', ')}`,
      },
    ],
  };
}
