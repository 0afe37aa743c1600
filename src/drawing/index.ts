export { type Arrow, arrow, arrowWidth } from './arrow.ts';
export { axisOf, barsOf, ticksOf } from './axis.ts';
export { dayWords, rangeWords } from './dates.ts';
export { type Glyph, shapesOf } from './glyph.ts';
export { arrowsOf, boundsOf, type Layers, layersOf } from './layers.ts';
export { legend } from './legend.ts';
export { type Colours, partyColours } from './palette.ts';
export { wound } from './winding.ts';
export { accessSentence, controlSentence, statusWords, wayName } from './words.ts';
