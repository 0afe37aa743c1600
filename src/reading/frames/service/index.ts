import type { Frame } from '../frame.ts';
import { again } from './again.ts';
import { facilities } from './facilities.ts';
import { relief } from './relief.ts';

export const serviceFrames: readonly Frame[] = [...facilities, ...relief, ...again];
