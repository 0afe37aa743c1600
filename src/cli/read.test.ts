import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { feedOf, mailOf, pdfWith } from '../desk/testing.ts';
import type { Reading } from '../vocabulary/report.ts';
import { ran } from './testing.ts';

const cwd = mkdtempSync(join(tmpdir(), 'groundwire-read-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(cwd, name), content);
  return name;
};
const SENTENCE =
  'Government forces captured the town of Palmyra on Sunday, the Syrian Observatory for Human Rights said.\n';
const json = (out: string): Reading[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);

describe('groundwire read --no-store', () => {
  it('prints one line a report, fields in the order of the contract, and touches no store', async () => {
    file('one.txt', SENTENCE);
    file('one.meta.json', '{"published":"2016-03-28","title":"Palmyra falls"}');
    const { code, out, err } = await ran(['read', '--json', '--no-store', 'one.txt'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n')).toHaveLength(1);
    const [reading] = json(out);
    expect(Object.keys(reading!)).toEqual([
      'report',
      'sections',
      'sentences',
      'places',
      'actors',
      'times',
      'attributions',
      'claims',
      'repairs',
      'warnings',
    ]);
    expect(reading?.report).toMatchObject({
      source: 'one.txt',
      title: 'Palmyra falls',
      text: SENTENCE,
      published: { start: '2016-03-28', end: '2016-03-28', basis: 'given' },
    });
    expect(reading?.claims[0]).toMatchObject({ kind: 'control', type: 'captured', time: { start: '2016-03-27' } });
    expect(existsSync(join(cwd, '.groundwire'))).toBe(false);
  });

  it('reads standard input, with what flags say of it', async () => {
    const { out } = await ran(
      ['read', '-', '--json', '--no-store', '--published', '2016-03-28', '--publisher', 'The Example'],
      { cwd, stdin: SENTENCE },
    );
    expect(json(out)[0]?.report).toMatchObject({
      source: 'standard input',
      publisher: 'The Example',
      published: { basis: 'given' },
    });
  });

  it.each([
    ['an empty file', 'empty.txt', '', /^empty\.txt: is empty, expected the text of a report\n$/],
    [
      'a binary',
      'binary.txt',
      new Uint8Array(4000).map((_, i) => (i * 7919) % 256),
      /^binary\.txt: holds binary data, expected text, HTML, Markdown, PDF, DOCX, e-mail or a feed\n$/,
    ],
    [
      'a 50 MB file',
      'big.txt',
      Buffer.alloc(50 * 1024 * 1024, 'a'),
      /^big\.txt: 50 MB, expected a report of at most 20 MB\n$/,
    ],
    [
      'HTML without an article',
      'page.html',
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      /^page\.html: HTML without an article.*\n$/,
    ],
    [
      'an address',
      'https://example.org/report',
      null,
      /^https:\/\/example\.org\/report: is an address; hand in what is there: curl .*\n$/,
    ],
    ['a missing path', 'missing.txt', null, /^missing\.txt: there is no such file or folder\n$/],
  ])('says one line of %s and ends with 1', async (_, name, content, line) => {
    if (content !== null) file(name, content);
    const { code, out, err } = await ran(['read', '--json', '--no-store', name], { cwd });
    expect(err).toMatch(line);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it('reads broken UTF-8 with a warning', async () => {
    file(
      'broken.txt',
      Buffer.concat([
        Buffer.from('Rebels held Öncüpınar and Çobanbey. “All of it”, said İbrahim.'),
        Buffer.from([0xff]),
        Buffer.from(SENTENCE),
      ]),
    );
    const { code, out, err } = await ran(['read', '--json', '--no-store', 'broken.txt'], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/^warning: broken\.txt: 1 broken UTF-8 byte/);
    expect(json(out)[0]?.report.text).toContain('Öncüpınar');
  });

  it('goes on after one bad file among a hundred, and passes over what is no report', async () => {
    mkdirSync(join(cwd, 'hundred', 'deeper'), { recursive: true });
    for (let i = 1; i < 100; i++) file(`hundred/${i % 2 ? 'deeper/' : ''}${i}.txt`, `${SENTENCE}Report ${i}.`);
    file('hundred/0.txt', new Uint8Array(500));
    file('hundred/2.meta.json', '{broken');
    file('hundred/.hidden', 'nothing');
    file('hundred/README.md', 'About these reports.');
    file('hundred/map.png', 'no text');
    const { code, out, err } = await ran(['read', '--json', '--no-store', 'hundred'], { cwd });
    expect(code).toBe(1);
    expect(json(out)).toHaveLength(99);
    const [skipped, bad, warning, sum, ...more] = err.trim().split('\n');
    expect(skipped).toBe(
      'skipped 2 files that are no reports by their names (hundred/README.md, hundred/map.png); name them to read them',
    );
    expect(bad).toMatch(/^0\.txt: holds binary data/);
    expect(warning).toMatch(/^warning: 2\.txt: not JSON .* The report is read without it$/);
    expect(sum).toBe('1 of 100 inputs could not be read');
    expect(more).toEqual([]);
  });

  it('prints a line for a mail and for each of its attachments; one that is none fails like a file', async () => {
    const attached = { 'annex.pdf': pdfWith([SENTENCE.trim()]), 'scan.pdf': pdfWith(['']) };
    file('mail.eml', mailOf(SENTENCE, attached));
    const { code, out, err } = await ran(['read', '--json', '--no-store', 'mail.eml'], { cwd });
    expect(json(out).map(({ report }) => report.source)).toEqual(['mail.eml', 'mail.eml/annex.pdf']);
    expect(json(out)[1]?.claims[0]).toMatchObject({ kind: 'control', type: 'captured' });
    expect(err).toMatch(/^mail\.eml\/scan\.pdf: .*\n1 of 3 reports could not be read\n$/);
    expect(code).toBe(1);
  });

  it('lists the reports of a feed, from the sixth on without their claims', async () => {
    file('feed.xml', feedOf(Array.from({ length: 7 }, (_, i) => ({ text: `${SENTENCE} Item ${i}.` }))));
    const { code, out, err } = await ran(['read', '--no-store', 'feed.xml'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.trim().split('\n');
    expect(lines.filter((line) => line.startsWith('feed.xml/'))).toHaveLength(7);
    expect(lines.filter((line) => line.includes('control/captured'))).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/^7 reports, \d+ claims$/);
  });

  it('keeps a report in a language that nobody here reads, and says so', async () => {
    file(
      'svenska.txt',
      'Regeringsstyrkorna intog staden i söndags, uppgav observatoriet. Flera hundra familjer flydde norrut under natten, enligt hjälparbetare på plats.',
    );
    const { code, out, err } = await ran(['read', '--json', '--no-store', 'svenska.txt'], { cwd });
    expect(code).toBe(0);
    expect(json(out)[0]).toMatchObject({ report: { language: 'sv' }, claims: [] });
    expect(err).toMatch(/^warning: svenska\.txt: is in the language "sv"/);
  });
});

describe('the command line', () => {
  it('shows progress and colour to a person and to nobody else', async () => {
    const shown = await ran(['read', '--no-store', 'one.txt', 'missing.txt'], { cwd, tty: true });
    expect(shown.err).toContain('\r\u001b[Kreading 1 of 2: one.txt');
    expect(shown.out).toContain('\u001b[1mone.txt\u001b[22m');
    const plain = await ran(['read', '--no-store', 'one.txt'], { cwd });
    expect(plain.out + plain.err).not.toContain('\u001b');
    expect(plain.out + plain.err).not.toContain('\r');
    const bare = await ran(['read', '--no-store', 'one.txt'], { cwd, tty: true, env: { NO_COLOR: '1' } });
    expect(bare.out).not.toContain('\u001b');
  });

  it.each([
    [['claim'], /^groundwire has no command "claim"; did you mean `claims`\?\n$/],
    [['read', '--jsno', 'x'], /did you mean --json\?\n$/],
    [['read'], /path/],
    [['picture', '--as-of', '2016-02-30'], /no such day in the calendar/],
    [['claims', '--json', '--csv'], /^Expected one of --json, --csv and --geojson\n$/],
    [['timeline'], /^Expected --place NAME/],
    [['read', '--reader', 'llm', 'one.txt'], /^--reader llm needs GROUNDWIRE_LLM_URL/],
    [['read', '--reader', 'other', 'one.txt'], /other/],
  ])('does not understand %j: one line, and 2', async (args, line) => {
    const { code, err } = await ran(args, { cwd });
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  it.each(['claims', 'picture', 'explain', 'timeline'])(
    '%s says how to begin where nothing has been read, and makes nothing',
    async (command) => {
      const args = { claims: [], picture: [], explain: ['3f'], timeline: ['--json'] }[command] ?? [];
      const { code, err } = await ran([command, ...args], { cwd });
      expect(err).toMatch(
        /^Nothing has been read yet: there is no store at .*\.groundwire\. Start with: groundwire read FILE\n$/,
      );
      expect(code).toBe(1);
      expect(existsSync(join(cwd, '.groundwire'))).toBe(false);
    },
  );

  it('says that a database cannot be reached, and ends with 3', async () => {
    const { code, err } = await ran(['claims'], {
      cwd,
      env: { DATABASE_URL: 'postgresql://someone:secret@127.0.0.1:1/none' },
    });
    expect(err).toMatch(
      /^Could not connect to the database at postgresql:\/\/someone@127\.0\.0\.1:1\/none: .*ECONNREFUSED/,
    );
    expect(err).not.toContain('secret');
    expect(code).toBe(3);
  });

  it('helps with examples, and knows its version', async () => {
    expect((await ran(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const command of [
      'read',
      'claims',
      'picture',
      'timeline',
      'explain',
      'judge',
      'forget',
      'serve',
      'completion',
    ]) {
      expect((await ran([command, '--help'])).out, command).toMatch(/Example/);
    }
    expect((await ran(['read', '--help'])).out).toMatch(/--reader\b.*GROUNDWIRE_LLM_URL/);
    expect((await ran(['--help'])).out).toMatch(/Exit codes: 0 .*1 .*2 .*3 /);
    expect((await ran(['completion', '--words', '--', 'cl'])).out).toBe('claims\n');
  });
});
