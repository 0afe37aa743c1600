import type { Frame } from '../frame.ts';
import { captivity } from './captivity.ts';
import { deaths } from './deaths.ts';
import { hurt } from './hurt.ts';
import { unnamed } from './unnamed.ts';

export const harmFrames: readonly Frame[] = [...deaths, ...hurt, ...captivity, ...unnamed];
