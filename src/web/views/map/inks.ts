/** Colours of the map behind and of what is not a party's. */
export const INKS = {
  light: {
    land: '#f6f4ee',
    water: '#cbd8df',
    river: '#b7c9d3',
    line: '#8b877c',
    division: '#c9c4b6',
    faint: '#7d7b74',
    soft: '#55575a',
    ink: '#1d1f21',
    paper: '#fbfaf7',
    people: '#2c6e9e',
  },
  dark: {
    land: '#1b1d20',
    water: '#26323a',
    river: '#2d3c46',
    line: '#6c6f74',
    division: '#3a3e43',
    faint: '#85857f',
    soft: '#b2b0aa',
    ink: '#e9e6df',
    paper: '#15171a',
    people: '#88ccee',
  },
} as const;
