// Makes models/confidence anew: `npx tsx training/confidence.ts GOLD.jsonl=READINGS.jsonl … [check GOLD.jsonl=READINGS.jsonl …]`.
// READINGS.jsonl is what `groundwire read --json --no-store` prints of the texts of GOLD.jsonl; see judged.ts for what gold may look like.
// Pairs after `check` are not trained on: the finished model is only held against them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_NAMES } from '../src/reading/confidence-features.ts';
import { type JudgedExample, judgedExamples } from './judged.ts';
import { brier, calibrationError, dot, type Forecast, fitLogistic, reliability, share } from './logistic.ts';

const RIDGE = 1;
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
const SIGNS = [0, 1, ...FEATURE_NAMES.map((name) => (name.startsWith('-') ? -1 : 1))];

const args = process.argv.slice(2);
const at = args.includes('check') ? args.indexOf('check') : args.length;
const [train, check] = [examples(args.slice(0, at)), examples(args.slice(at + 1))];
if (!train.length) {
  console.error(
    'usage: npx tsx training/confidence.ts GOLD.jsonl=READINGS.jsonl … [check GOLD.jsonl=READINGS.jsonl …]',
  );
  process.exit(2);
}

function examples(pairs: readonly string[]): JudgedExample[] {
  return pairs.flatMap((pair) => {
    const [gold, readings] = pair.split('=');
    if (!gold || !readings) throw new Error(`Expected GOLD.jsonl=READINGS.jsonl, got ${pair}`);
    return judgedExamples(gold, readings);
  });
}

const column = ({ prior, features }: JudgedExample): number[] => [
  1,
  Math.log(prior / (1 - prior)),
  ...FEATURE_NAMES.map((name) => (features.includes(name) ? 1 : 0)),
];
const weightsFrom = (rows: readonly JudgedExample[]): number[] =>
  fitLogistic(
    rows.map((row) => ({ x: column(row), y: row.right })),
    SIGNS,
    RIDGE,
  );
const forecast = (weights: readonly number[], rows: readonly JudgedExample[]): Forecast[] =>
  rows.map((row) => ({ p: share(dot(column(row), weights)), y: row.right }));

/** Every report is judged by weights that were made without it. */
const reports = [...new Set(train.map(({ report }) => report))];
const heldOut = reports.flatMap((report) =>
  forecast(
    weightsFrom(train.filter((row) => row.report !== report)),
    train.filter((row) => row.report === report),
  ),
);
const ofRight = heldOut.filter(({ y }) => y).length / heldOut.length;
const floor = ofRight * (1 - ofRight);

const weights = weightsFrom(train).map((weight) => Math.round(weight * 1000) / 1000);
const [intercept = 0, prior = 0, ...features] = weights;
const folder = join(import.meta.dirname, '..', 'models', 'confidence');
mkdirSync(folder, { recursive: true });
const model = { intercept, prior, features: Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, features[i]])) };
writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(model, null, 2)}\n`);

const table = (forecasts: readonly Forecast[]): string => {
  const bins = reliability(forecasts, EDGES);
  return [
    '| marked | claims | said on average | right |',
    '|---|---|---|---|',
    ...bins.map(
      ({ from, to, n, said, right }) =>
        `| ${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)} | ${n} | ${said.toFixed(2)} | ${right.toFixed(2)} |`,
    ),
  ].join('\n');
};
const error = (forecasts: readonly Forecast[]): string => calibrationError(reliability(forecasts, EDGES)).toFixed(3);
const checked = forecast(weights, check);
const checkCard = checked.length
  ? `
**Held against** ${checked.length} claims of other texts of which a number tells right from wrong (the dead of coded notes, figures of displacement); nothing was trained
on them: Brier score ${brier(checked).toFixed(4)}, expected calibration error ${error(checked)}.

${table(checked)}
`
  : '';
const card = `# Confidence

Weights of \`src/reading/confidence.ts\`: how sure the English reader is that a claim is right in kind and type and stands on words that say so. A logistic
model of ${FEATURE_NAMES.length + 2} weights over the prior of the claim's frame and the features in \`src/reading/confidence-features.ts\`; each weight may only go
the way that its feature's name says, and is pulled towards 0.

**Trained on** ${train.length} claims of ${reports.length} reports, ${Math.round(ofRight * 100)} % of them right, held against claims marked by hand. The reports belong to others and are not in
this repository; nothing of them is in the weights but these numbers.

**To train again**, after every change of frames, a few seconds, the same bytes each time:

\`\`\`
npx groundwire read --json --no-store FOLDER > readings.jsonl
npx tsx training/confidence.ts gold.jsonl=readings.jsonl
\`\`\`

**Measured** on held-out reports, each judged by weights made without it: Brier score ${brier(heldOut).toFixed(4)} (always saying ${ofRight.toFixed(2)}: ${floor.toFixed(4)}),
expected calibration error ${error(heldOut)}.

${table(heldOut)}
${checkCard}
**Limits.** Whether every slot is right is another question: fewer are. The priors of the frames were set by hand by people who knew some of these reports,
so the held-out figures are a little too good. Few claims are marked below 0.7; what is said of them is least certain. The model's weights are not for
claims of other readers.
`;
writeFileSync(join(folder, 'README.md'), card);
console.log(JSON.stringify(model));
console.log(
  `held out: ${heldOut.length} claims, ${reports.length} reports, right ${ofRight.toFixed(3)}, Brier ${brier(heldOut).toFixed(4)} (floor ${floor.toFixed(4)}), ECE ${error(heldOut)}\n${table(heldOut)}`,
);
if (checked.length) {
  const right = checked.filter(({ y }) => y).length / checked.length;
  console.log(
    `\nchecked on others: ${checked.length} claims, right ${right.toFixed(3)}, Brier ${brier(checked).toFixed(4)} (floor ${(right * (1 - right)).toFixed(4)}), ECE ${error(checked)}\n${table(checked)}`,
  );
}
