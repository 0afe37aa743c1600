import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtPage, type Running, serve } from '../src/http/server.ts';
import { launch } from './browser.ts';
import { caseDesk } from './case/desk.ts';

/** The way of somebody who opens the page for the first time. Needs the built page: `npm run build`. */
let running: Running;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(builtPage(), 'index.html'))) throw new Error('dist/web is missing: run "npm run build" first.');
  running = await serve(caseDesk(), { port: 0 });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 900, height: 640 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(60_000);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${running.url}?as-of=2016-05-28&map=10/36.5866/37.0463`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await running?.close();
});

const column = () => page.getByRole('complementary');

it('clicks a town on the map and reads the sentence that says who holds it', { timeout: 120_000 }, async () => {
  await page.locator('.map-canvas[data-settled=true]').waitFor();
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await column().getByRole('heading', { level: 1, name: 'Azaz' }).waitFor();
  await column().getByText('Held by Syrian opposition since 27 May 2016.').first().waitFor();
  await column().getByText('One source: local officials, 27 May 2016').first().waitFor();
  expect(new URL(page.url()).searchParams.get('place')).toBe('case:azaz');
  await column()
    .getByRole('link', { name: 'Azaz itself was held by opposition groups, local officials said.' })
    .first()
    .click();
  await column().getByRole('heading', { level: 1, name: 'Held: Azaz' }).waitFor();
  await page.locator('.reader .lit').first().waitFor();
  const lit = await page.locator('.reader .lit').allTextContents();
  expect(lit.join('')).toBe('Azaz itself was held by opposition groups, local officials said.');
});

it('goes back to where it was', { timeout: 60_000 }, async () => {
  await page.goBack();
  await column().getByRole('heading', { level: 1, name: 'Azaz' }).waitFor();
  await page.goBack();
  await column().getByRole('heading', { level: 1, name: '28 May 2016' }).waitFor();
});

it('moves the day with the keyboard, and the picture follows', { timeout: 60_000 }, async () => {
  await page.getByRole('slider', { name: 'As of' }).focus();
  for (let i = 0; i < 11; i++) await page.keyboard.press('ArrowRight');
  await column().getByRole('heading', { level: 1, name: '8 June 2016' }).waitFor();
  expect(new URL(page.url()).searchParams.get('as-of')).toBe('2016-06-08');
  await column()
    .getByText('Trucks used the road', { exact: false })
    .or(column().getByText('Road Azaz–Marea'))
    .first()
    .waitFor();
});

it('shows markup in a report as the words that it is', { timeout: 60_000 }, async () => {
  await page.goto(`${running.url}?report=e5570af8`);
  await column().getByText('<img src=x onerror=', { exact: false }).waitFor();
  expect(await page.title()).not.toBe('taken over');
  expect(await page.locator('.reader img').count()).toBe(0);
});

it('says how to read the first report where there is none', { timeout: 60_000 }, async () => {
  const empty = await serve(caseDesk([]), { port: 0 });
  await page.goto(empty.url);
  await page.getByRole('heading', { name: 'Nothing has been read yet' }).waitFor();
  await page.getByText('groundwire read report.txt').waitFor();
  await empty.close();
});

it('never broke the policy of the page, nor anything else', () => expect(complaints).toEqual([]));
