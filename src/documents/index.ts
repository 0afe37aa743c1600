export { LARGEST_DOCUMENT, UnreadableDocument } from './bytes.ts';
export {
  type DocumentInput,
  type OpenedDocument,
  type OpenedDocuments,
  openDocument,
  openDocuments,
} from './document.ts';
export { REPORT_EXTENSIONS } from './format.ts';
export { pageAt } from './sections.ts';
export { isSidecar, Sidecar, sidecarName } from './sidecar.ts';
