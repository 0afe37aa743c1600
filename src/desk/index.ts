export type { AmendmentWords } from './amend.ts';
export type * from './desk.ts';
export { type OpenDesk, openDesk } from './open.ts';
export { readWithoutStore } from './reading.ts';
export type { DeskOptions } from './workspace.ts';
