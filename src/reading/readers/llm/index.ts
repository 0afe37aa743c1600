export { parseAnswer } from './answer.ts';
export { passagesOf } from './passages.ts';
export { type ModelRequest, requestOf } from './prompt.ts';
export { llm, readAnswers } from './reader.ts';
