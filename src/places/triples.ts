/** The largest number that three bytes hold. */
const MOST = 0xffffff;

/** Numbers in three bytes each, little endian. Throws a RangeError on one that does not fit. */
export function packTriples(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 3);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number < 0 || number > MOST)
      throw new RangeError(`Unexpected number ${number}, expected one from 0 to ${MOST}`);
    bytes[3 * i] = number;
    bytes[3 * i + 1] = number >>> 8;
    bytes[3 * i + 2] = number >>> 16;
  }
  return bytes;
}

/** The number at an index of what `packTriples` made. */
export function tripleAt(bytes: Uint8Array, index: number): number {
  const at = 3 * index;
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
}
