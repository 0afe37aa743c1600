export const words = {
  kicker: 'Party',
  voice: 'Source',
  holds: 'Holds on this day',
  holdsNothing: 'Is not said to hold a place on this day.',
  ties: 'Stands with and against',
  said: 'What is said of it and by it',
  heldBy: (count: number): string => (count === 1 ? 'One place' : `${count} places`),
};
