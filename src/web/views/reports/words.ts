export const words = {
  title: 'Reports',
  published: 'Published',
  report: 'Report',
  publisher: 'Publisher',
  file: 'File',
  claims: 'Claims',
  count: (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'}, the latest first`,
  superseded: 'replaced by a newer text',
  forgotten: 'text erased',
};
