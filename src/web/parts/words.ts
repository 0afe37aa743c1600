import { dayWords, rangeWords } from '../../drawing/dates.ts';
import type { ClaimRow, ReportRow } from '../../http/api.ts';

/** Words that several views share. */
export const words = {
  why: 'Why?',
  hide: 'Hide',
  speaksFor: 'Says so',
  speaksAgainst: 'Says otherwise',
  noClaims: 'The claims behind this are not here any more.',
  loading: 'One moment …',
  also: 'Also:',
  shownAs: 'Shown as',
  whoIsWho: 'Who is who',
  isTheSame: 'is the same as',
  isNotTheSame: 'is not the same as',
  takenBack: '(stands no longer)',
};

/** Who says it, where it was printed, and when: `Syrian Observatory for Human Rights, in Border Monitor, 27 May 2016`. */
export function voiceWords(
  { claim, shown, report }: Pick<ClaimRow, 'claim' | 'shown' | 'report'>,
  withReport = true,
): string {
  const chain = (shown ?? claim).attribution.map((voice) => voice.name);
  const printed = report.publisher ?? report.title ?? report.source;
  const when = report.published ? `, ${rangeWords(report.published.start, report.published.end)}` : '';
  if (chain.length === 0) return `${printed}, in its own voice${when}`;
  return `${chain.join(', quoted by ')}${withReport ? `, in ${printed}` : ''}${when}`;
}

const MODALITY: Readonly<Record<string, string>> = {
  denied: 'Denied',
  alleged: 'Alleged',
  planned: 'Planned, not done',
  expected: 'Expected',
  feared: 'Feared',
  hypothetical: 'Only under a condition',
};

/** Nothing for what is asserted: that is the rule. */
export function modalityWords(modality: string): string | null {
  return MODALITY[modality] ?? null;
}

const KINDS: Readonly<Record<string, string>> = {
  control: 'Control',
  fighting: 'Fighting',
  harm: 'Harm',
  displacement: 'Displacement',
  access: 'Access',
  service: 'Services',
  relation: 'Relation',
  diplomacy: 'Diplomacy',
};

export const kindWords = (kind: string): string => KINDS[kind] ?? kind;
export const typeWords = (type: string): string => type.replaceAll('-', ' ');

const BASIS: Readonly<Record<string, string>> = { given: '', stated: '', inferred: ' (worked out from its text)' };

export function publishedWords(report: Pick<ReportRow['report'], 'published'>): string {
  const { published } = report;
  if (!published) return 'no date known';
  return `${published.start === published.end ? dayWords(published.start) : rangeWords(published.start, published.end)}${BASIS[published.basis] ?? ''}`;
}

const REGIONS = new Intl.DisplayNames(['en-GB'], { type: 'region' });

export function countryWords(code: string | null): string {
  return code === null ? '' : (REGIONS.of(code) ?? code);
}
