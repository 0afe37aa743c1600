import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** One process for everything ends with its first page; security that is off would hide what the page's policy forbids. */
const LEFT_OUT = [
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--headless',
];

/** A Chromium that comes as a package, with WebGL in software, and asks the network for nothing of its own. */
export async function launch(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    timeout: 60_000,
    args: [
      ...chromium.args.filter((arg) => !LEFT_OUT.some((one) => arg.startsWith(one))),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
