export type { Frame } from './frames/frame.ts';
export type { Reader } from './reader.ts';
export { type EnglishResources, english, readReport } from './readers/english.ts';
