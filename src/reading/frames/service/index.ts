import type { Frame } from '../frame.ts';
import { again } from './again.ts';
import { damage } from './damage.ts';
import { looting } from './looting.ts';
import { relief } from './relief.ts';
import { working } from './working.ts';

export const serviceFrames: readonly Frame[] = [...damage, ...looting, ...working, ...relief, ...again];
