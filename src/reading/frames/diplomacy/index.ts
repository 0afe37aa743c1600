import type { Frame } from '../frame.ts';
import { agreements } from './agreements.ts';
import { words } from './words.ts';

export const diplomacyFrames: readonly Frame[] = [...agreements, ...words];
