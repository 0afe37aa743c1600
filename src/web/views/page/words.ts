export const words = {
  back: 'The whole picture',
  loading: 'One moment …',
  failed: 'The picture could not be read.',
  column: 'What is selected',
  close: 'Close',
  open: 'Show the list',
};
