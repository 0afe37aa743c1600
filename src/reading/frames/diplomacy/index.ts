import type { Frame } from '../frame.ts';
import { agreements } from './agreements.ts';
import { blame } from './blame.ts';
import { breaches } from './breaches.ts';
import { courts } from './courts.ts';
import { demands } from './demands.ts';
import { protests } from './protests.ts';
import { sanctions } from './sanctions.ts';
import { talks } from './talks.ts';
import { threats } from './threats.ts';
import { words } from './words.ts';

export const diplomacyFrames: readonly Frame[] = [
  ...breaches,
  ...agreements,
  ...protests,
  ...talks,
  ...demands,
  ...threats,
  ...courts,
  ...blame,
  ...sanctions,
  ...words,
];
