export type { Frame } from './frames/frame.ts';
export type { Reader } from './reader.ts';
export { english, readReport } from './readers/english.ts';
