export const words = {
  map: 'Map of the picture. Every place on it is also in the list beside it.',
  closer: 'Closer',
  farther: 'Farther',
  all: 'Show everything',
  drawn: 'Land and borders: Natural Earth. Towns: GeoNames, CC BY 4.0.',
  noMap: 'The map needs WebGL, which this browser does not offer. The lists beside it say the same.',
  mentioned: 'Named in a report; no word on who holds it.',
};
