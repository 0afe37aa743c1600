/** Figures that count nothing, as data: each pattern marks the digits that it takes in. */

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[0-9]|20)\\d\\d';

export const NOT_COUNTS: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  {
    why: 'a numbered document',
    pattern:
      /\b(?:resolution|article|section|chapter|annex|page|pp|figure|table|paragraph|para|decree|directive|protocol|appendix|footnote|part|rule|order|law|bill)s?\.?\s+(?:no\.?\s*)?\d[\d./-]*(?:\s*(?:and|,|&)\s*\d+)*/gi,
  },
  {
    why: 'a numbered thing',
    pattern:
      /\b(?:flight|channel|route|highway|room|gate|camp|block|sector|zone|area|phase|stage|day|week|round|episode|volume|issue|number|no\.|nr\.|checkpoint|hill|unit|brigade|battalion|division|level|group|type|class|covid)[ -]\d+[\d.-]*\b/gi,
  },
  {
    why: 'an id',
    pattern:
      /#\s?\d+|\b[A-Za-z]{1,6}-\d[\w-]*|\b(?!(?:with|of|about|to|in|from|and|or|by|than|over|some|the)\d)[A-Za-z]+\d[\w/-]*|\b\d+[A-Za-z]+\d\w*|\b\d+[A-JLN-Z]\b|@\w+/g,
  },
  { why: 'a reference', pattern: /\b[A-Z]{1,5}\/\d+[\w/]*|\b[A-Z][A-Z/]+\/\d{2,4}\/\d+\b|\[\d+\]/g },
  { why: 'a link', pattern: /\b(?:https?:\/\/|www\.)\S+|\b\S+@\S+\.\w+/g },
  { why: 'a phone number', pattern: /\+\d[\d ()-]{6,}\d|\(\d{3}\)\s?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b/g },
  {
    why: 'a date',
    pattern: new RegExp(
      `\\b${DAY}(?:\\s?(?:,|and|to|-|–|or)\\s?(?:the )?${DAY})*\\s+(?:of )?${MONTH}\\b(?:,?\\s+${YEAR})?`,
      'g',
    ),
  },
  {
    why: 'a date',
    pattern: new RegExp(
      `\\b${MONTH}\\s+${DAY}(?![\\d,.]*\\d{3})(?:\\s?(?:,|and|to|-|–|or)\\s?${DAY}\\b(?!\\s(?:people|civilians|families)))*(?:,?\\s${YEAR})?\\b`,
      'g',
    ),
  },
  { why: 'a date', pattern: new RegExp(`\\b${MONTH},?\\s(?:of )?${YEAR}\\b`, 'g') },
  {
    why: 'a date',
    pattern:
      /\b\d{4}-\d\d?-\d\d?(?:T[\d:.]+Z?)?\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b/g,
  },
  {
    why: 'a year',
    pattern:
      /\b(?:1[5-9]\d\d|20\d\d)(?:\s?[-–/]\s?(?:(?:1[5-9]|20)\d\d|\d\d))?s?\b(?![,.]\d{3})(?!\s(?:people|persons?|individuals|civilians|families|households|houses|homes|refugees|IDPs|children|fighters|soldiers|troops|men|women|migrants|returnees|residents|kilomet|km|mile|meters|metres|tonnes|tons|MT))/g,
  },
  { why: 'a decade or an abbreviated year', pattern: /['’]\d\ds?\b|\b\d0s\b/g },
  {
    why: 'a time of day',
    pattern:
      /\b\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\b\.?|hrs?\b|hours\b|GMT|UTC|local)|\b\d{1,2}:\d\d(?::\d\d)?\b|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d{4}\s?(?:hrs|GMT|UTC)\b|\b\d{1,2} o['’]clock/gi,
  },
  {
    why: 'an age',
    pattern:
      /\b\d{1,3}[- –]?(?:to[- ]\d+[- ])?(?:year|month|week|day)s?[- ]olds?\b|\baged?\s(?:between\s|from\s)?\d{1,3}(?:\s?(?:-|–|to|and)\s?\d{1,3})?|\bage of \d+/gi,
  },
  { why: 'an age after a name', pattern: /(?<=\p{Lu}\p{L}+, )\d{1,2}(?=,\s)/gu },
  { why: 'an ordinal', pattern: /\b\d+(?:st|nd|rd|th)\b/gi },
  { why: 'a calibre', pattern: /\b\d+(?:\.\d+)?\s?(?:mm|millimet(?:er|re)s?)\b/gi },
  { why: 'a coordinate or temperature', pattern: /\d+(?:\.\d+)?\s?°/g },
  {
    why: 'the pronoun',
    pattern:
      /\b(?:one of (?:the|its|his|their|our|those|several|many)|one another|no one|the one|any ?one|every one|one-to-one|one[ -](?:sided|time|way|by one|such)|one day)\b/gi,
  },
  {
    why: 'a fraction',
    pattern:
      /\b(?:one|two|three)[ -](?:thirds?|fourths?|quarters?|fifths?|halves|tenths?)\b|\b\w+-?fold\b|\b(?:\w+ )?times\b/gi,
  },
  { why: 'a list item', pattern: /(?<=[;:]\s)\d{1,2}\.(?=\s)/g },
  { why: 'a list item', pattern: /^\s*\d{1,2}[.)](?=\s)/gm },
];

/** Where the text has figures that count nothing, as [start, end) pairs in no order. */
export function spansOfNonCounts(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const { pattern } of NOT_COUNTS)
    for (const match of text.matchAll(pattern)) spans.push([match.index, match.index + match[0].length]);
  return spans;
}
