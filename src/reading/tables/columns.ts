import type { Column } from './column.ts';
import { displaced } from './displaced-columns.ts';
import { harmed } from './harmed-columns.ts';
import { services } from './services-columns.ts';

/** What columns of numbers in situation reports count, by the words over them. The examples are the tests: docs/guide-frames.md. */
export const columns: readonly Column[] = [...harmed, ...displaced, ...services];
