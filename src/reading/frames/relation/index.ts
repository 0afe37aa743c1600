import type { Frame } from '../frame.ts';
import { approval } from './approval.ts';
import { help } from './help.ts';
import { membership } from './membership.ts';
import { standing, standingFights } from './standing.ts';

export { standingFights };

export const relationFrames: readonly Frame[] = [...standing, ...membership, ...help, ...approval];
