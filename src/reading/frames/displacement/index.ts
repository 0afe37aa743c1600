import type { Frame } from '../frame.ts';
import { fleeing } from './fleeing.ts';
import { moving } from './moving.ts';
import { staying } from './staying.ts';

export const displacementFrames: readonly Frame[] = [...moving, ...fleeing, ...staying];
