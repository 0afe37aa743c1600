/**
 * Writes docs/screenshots/*.png: `npm run build && npx tsx scripts/screenshots.ts [--url http://127.0.0.1:4747/] [--only map]`.
 * Without `--url` it shows the case of the browser journeys; with it, whatever that server shows.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/browser.ts';
import { caseDesk } from '../e2e/case/desk.ts';
import { serve } from '../src/http/server.ts';

const { values: options } = parseArgs({
  options: { url: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } },
});
const OUT = options.out ?? fileURLToPath(new URL('../docs/screenshots', import.meta.url));

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly dark?: boolean;
  readonly narrow?: boolean;
  readonly empty?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const MAREA = 'place=case:marea';
const DAY = 'as-of=2016-05-28';
const SHOTS: readonly Shot[] = [
  { name: 'map', path: `/?${DAY}` },
  { name: 'place', path: `/?${DAY}&${MAREA}` },
  { name: 'claim', path: `/?${DAY}&claim=d4e81b02-villages-taken` },
  { name: 'report', path: `/?${DAY}&report=d4e81b02` },
  { name: 'party', path: `/?as-of=2016-06-04&party=islamic-state` },
  { name: 'claims', path: `/?${DAY}&view=claims` },
  { name: 'reports', path: `/?${DAY}&view=reports` },
  { name: 'known-at', path: '/?as-of=2016-05-31&known-at=2016-05-28' },
  { name: 'legend', path: `/?${DAY}`, act: (page) => page.getByRole('button', { name: 'Legend' }).click() },
  {
    name: 'search',
    path: `/?${DAY}`,
    act: async (page) => {
      await page.getByRole('combobox').pressSequentially('mare');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'dark', path: `/?${DAY}&${MAREA}`, dark: true },
  { name: 'phone', path: `/?${DAY}`, narrow: true },
  { name: 'phone-place', path: `/?${DAY}&${MAREA}`, narrow: true },
  { name: 'empty', path: '/', empty: true },
];

mkdirSync(OUT, { recursive: true });
const servers = {
  full: options.url ? null : await serve(caseDesk(), { port: 0 }),
  empty: await serve(caseDesk([]), { port: 0 }),
};
const browser = await launch();
try {
  for (const shot of SHOTS.filter((one) => !options.only || options.only.split(',').includes(one.name))) {
    const base = shot.empty ? servers.empty.url : (options.url ?? servers.full?.url ?? '');
    const page = await browser.newPage({
      viewport: shot.narrow ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      colorScheme: shot.dark ? 'dark' : 'light',
      deviceScaleFactor: shot.narrow ? 2 : 1,
      reducedMotion: 'reduce',
    });
    page.on(
      'console',
      (message) => ['error', 'warning'].includes(message.type()) && console.warn(`${shot.name}: ${message.text()}`),
    );
    page.on('pageerror', (error) => console.warn(`${shot.name}: ${error.message}`));
    await page.goto(new URL(shot.path, base).href);
    if (!shot.empty && !shot.path.includes('view='))
      await page.locator('.map-canvas[data-settled=true]').waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    await shot.act?.(page);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${OUT}/${shot.name}.png` });
    await page.close();
    console.log(`${shot.name}.png`);
  }
} finally {
  await browser.close();
  await Promise.all([servers.full?.close(), servers.empty.close()]);
}
