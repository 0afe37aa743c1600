export { separatorOf } from './cells.ts';
export { findTables } from './find.ts';
export type { Cell, Table, TableRow } from './table.ts';
