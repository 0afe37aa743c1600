export { type ModalityReading, modalityAt, modalityOf } from './modality.ts';
