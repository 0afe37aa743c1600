export { LARGEST_DOCUMENT, UnreadableDocument } from './bytes.ts';
export { type DocumentInput, type OpenedDocument, openDocument } from './document.ts';
export { REPORT_EXTENSIONS } from './format.ts';
export { isSidecar, Sidecar, sidecarName } from './sidecar.ts';
