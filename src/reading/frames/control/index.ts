import type { Frame } from '../frame.ts';
import { advancing } from './advancing.ts';
import { holding } from './holding.ts';
import { leaving } from './leaving.ts';
import { retaking } from './retaking.ts';
import { surrounding } from './surrounding.ts';
import { taking } from './taking.ts';

export const controlFrames: readonly Frame[] = [
  ...retaking,
  ...taking,
  ...leaving,
  ...surrounding,
  ...advancing,
  ...holding,
];
