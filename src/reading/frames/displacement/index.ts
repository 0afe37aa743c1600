import type { Frame } from '../frame.ts';
import { abroad } from './abroad.ts';
import { displaced } from './displaced.ts';
import { fleeing } from './fleeing.ts';
import { moving } from './moving.ts';
import { staying } from './staying.ts';

export const displacementFrames: readonly Frame[] = [...moving, ...abroad, ...fleeing, ...staying, ...displaced];
