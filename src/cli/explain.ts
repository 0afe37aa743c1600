import { buildCommand } from '@stricli/core';
import type { Explanation } from '../desk/desk.ts';
import { claimNamed, withKeptDesk } from './desk.ts';
import { CommandFailure } from './exit.ts';
import { type StoreFlags, storeFlags } from './flags.ts';
import { type Context, type Paint, paintFor } from './terminal.ts';

interface Flags extends StoreFlags {
  readonly json: boolean;
}

export const explain = buildCommand<Flags, [string], Context>({
  docs: {
    brief: 'Why a claim was read, and what it changed',
    fullDescription: `Shows the sentence with its parts marked, the voices, the rule that read it, what it changed in the picture, and what else is said of the same.

Example:
  groundwire explain 3f6c1c`,
  },
  parameters: {
    flags: { json: { kind: 'boolean', default: false, withNegated: false, brief: 'As JSON' }, ...storeFlags },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'claim', brief: 'Claim id, or the beginning of one' }],
    },
  },
  async func({ json, ...flags }, id) {
    const { stdout, env } = this.terminal;
    await withKeptDesk(flags, this.terminal, async (desk) => {
      const { claim } = await claimNamed(desk, id);
      const explanation = await desk.explain(claim.id);
      if (!explanation) throw new CommandFailure(`The report of claim ${claim.id} has been forgotten`);
      if (json) {
        stdout.write(`${JSON.stringify(explanation)}\n`);
        return;
      }
      const { claimWords } = await import('../desk/words.ts');
      const nameOf = await desk.nameOf();
      stdout.write(explanationText(explanation, paintFor(stdout, env), (row) => claimWords(row.claim, nameOf)));
    });
  },
});

function explanationText(
  { row, sentence, page, marks, voices, rule, effects, others }: Explanation,
  paint: Paint,
  words: (row: Explanation['row']) => string,
): string {
  const { claim, report, known, judgement } = row;
  const lines = [
    paint('bold', words(row)),
    paint(
      'dim',
      `claim ${claim.id}, confidence ${claim.confidence.toFixed(2)}, read by ${claim.by.reader} ${claim.by.version}`,
    ),
    '',
    marked(sentence, marks, paint),
    '',
    `Said by   ${voices}`,
    `Report    ${report.title ?? report.source}${report.publisher ? `, ${report.publisher}` : ''}, ${known ? (known.start === known.end ? known.end : `${known.start} to ${known.end}`) : 'no date'}${report.title ? ` (${report.source})` : ''}${page === null ? '' : `, page ${page}`}`,
    ...pcodesLine(claim.places),
    `Rule      ${rule.id}: ${rule.definition}${rule.warning ? ` ${rule.warning}` : ''}`,
    ...row.alsoReadAs.map(
      ({ id, by }) =>
        `Also read as ${id.slice(0, 8)} by ${by.reader} ${by.version}, ${by.rule}${id === row.countsAs ? ': that reading counts in the picture' : ''}`,
    ),
    ...(judgement
      ? [`Judged    ${judgement.verdict} by ${judgement.by} on ${judgement.at.slice(0, 10)}: ${judgement.why}`]
      : []),
    '',
    effects.length ? 'In the picture' : 'It changes nothing in the picture.',
    ...effects.map(({ item, as }) => `  ${{ support: '+', against: '−', beside: '·' }[as]} ${item}`),
  ];
  if (others.length)
    lines.push(
      '',
      'Said of the same',
      ...others.map((other) => `  ${paint('dim', other.claim.id.slice(0, 8))}  ${words(other)}`),
    );
  return `${lines.join('\n')}\n`;
}

/** P-codes of the claim's places, as other systems know them. */
function pcodesLine(places: Explanation['row']['claim']['places']): string[] {
  const codes = places.flatMap(({ place }) => (place?.pcode ? [`${place.name} ${place.pcode}`] : []));
  return codes.length ? [`P-codes   ${codes.join(', ')}`] : [];
}

/** The sentence with `[words]slot` around each part: legible without colour, and with it. Parts within parts stay inside. */
function marked({ start, end, text }: Explanation['sentence'], marks: Explanation['marks'], paint: Paint): string {
  const opens = new Map<number, number>();
  const closes = new Map<number, string[]>();
  for (const mark of marks) {
    opens.set(mark.start, (opens.get(mark.start) ?? 0) + 1);
    closes.set(mark.end, [...(closes.get(mark.end) ?? []), mark.slot]);
  }
  let out = '';
  for (let at = start; at <= end; at++) {
    for (const slot of closes.get(at) ?? []) out += `]${paint('blue', slot)}`;
    out += '['.repeat(opens.get(at) ?? 0);
    if (at < end) out += text[at - start];
  }
  return out.replace(/\s+/g, ' ');
}
