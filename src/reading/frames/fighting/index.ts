import type { Frame } from '../frame.ts';
import { assaults } from './assaults.ts';
import { attacks } from './attacks.ts';
import { battles } from './battles.ts';
import { explosions } from './explosions.ts';
import { fromTheAir } from './from-the-air.ts';
import { goingOn } from './going-on.ts';

export const fightingFrames: readonly Frame[] = [
  ...explosions,
  ...fromTheAir,
  ...goingOn,
  ...battles,
  ...attacks,
  ...assaults,
];
