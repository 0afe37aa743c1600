/** Mixes `value` into `hash`: two multiplications and three shifts, enough that features of different templates do not meet. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** FNV-1a over the UTF-16 code units of `text.slice(from, to)`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** The start value of feature template `template`, so that the same word in two templates gives two features. */
export function templateSeed(template: number): number {
  return mix(0x2545f491, Math.imul(template + 1, 0x9e3779b1));
}
