/**
 * Writes docs/screenshots/*.png: `npm run build && npx tsx scripts/screenshots.ts [--url http://127.0.0.1:4747/] [--only map]`.
 * Without `--url` it shows the case of the browser journeys; with it, whatever that server shows.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Locator, Page } from 'playwright-core';
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

const DAY = '/?as-of=2016-05-28';
const column = (page: Page): Locator => page.getByRole('complementary');

/** Opens Marea, as anybody would: by its name in the list. */
async function openTown(page: Page): Promise<void> {
  await column(page).locator('.holders').getByRole('link', { name: /^Mar/ }).first().click();
  await column(page).locator('.place h1').waitFor();
}

async function openClaim(page: Page): Promise<void> {
  await openTown(page);
  await column(page).locator('.evidence').first().click();
  await column(page).locator('.reader .lit').first().waitFor();
}

const SHOTS: readonly Shot[] = [
  { name: 'map', path: DAY },
  { name: 'place', path: DAY, act: openTown },
  { name: 'claim', path: DAY, act: openClaim },
  {
    name: 'report',
    path: DAY,
    act: async (page) => {
      await openClaim(page);
      await column(page).locator('.cite a').click();
      await column(page).locator('.report .reader').waitFor();
    },
  },
  {
    name: 'party',
    path: DAY,
    act: async (page) => {
      await column(page).locator('.holders dt a').first().click();
      await column(page).locator('.party .evidence').first().waitFor();
    },
  },
  { name: 'claims', path: `${DAY}&view=claims` },
  { name: 'reports', path: `${DAY}&view=reports` },
  { name: 'known-at', path: '/?as-of=2016-05-31&known-at=2016-05-28' },
  { name: 'legend', path: DAY, act: (page) => page.getByRole('button', { name: 'Legend' }).click() },
  {
    name: 'search',
    path: DAY,
    act: async (page) => {
      await page.getByRole('combobox').pressSequentially('mar');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'dark', path: DAY, dark: true, act: openTown },
  { name: 'phone', path: DAY, narrow: true },
  {
    name: 'phone-place',
    path: DAY,
    narrow: true,
    act: async (page) => {
      await column(page).getByRole('button').first().click();
      await openTown(page);
    },
  },
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
