import type { Frame } from '../frame.ts';
import { alliances } from './alliances.ts';
import { approval } from './approval.ts';
import { backing } from './backing.ts';
import { help } from './help.ts';
import { membership } from './membership.ts';
import { rivalry } from './rivalry.ts';
import { standingFights } from './wars.ts';

export { standingFights };

export const relationFrames: readonly Frame[] = [
  ...backing,
  ...rivalry,
  ...alliances,
  ...membership,
  ...help,
  ...approval,
];
