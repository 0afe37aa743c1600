import type { Frame } from '../frame.ts';
import { assaults } from './assaults.ts';
import { attacks } from './attacks.ts';
import { battles } from './battles.ts';
import { bombs } from './bombs.ts';
import { chemicals } from './chemicals.ts';
import { deployments } from './deployments.ts';
import { fromTheAir } from './from-the-air.ts';
import { goingOn } from './going-on.ts';
import { strikes } from './strikes.ts';

export const fightingFrames: readonly Frame[] = [
  ...chemicals,
  ...strikes,
  ...bombs,
  ...fromTheAir,
  ...goingOn,
  ...battles,
  ...attacks,
  ...deployments,
  ...assaults,
];
