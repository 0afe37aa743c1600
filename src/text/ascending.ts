/**
 * Reads `count` ascending integers that were written as differences, seven bits a byte, the lowest first, the high bit set on all but the
 * last byte of each. `end` is where the next thing begins.
 */
export function readAscending(bytes: Uint8Array, start: number, count: number): { values: Int32Array; end: number } {
  const values = new Int32Array(count);
  let at = start;
  let value = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte = 0;
    let difference = 0;
    do {
      byte = bytes[at++]!;
      difference |= (byte & 127) << shift;
      shift += 7;
    } while (byte >= 128);
    value += difference;
    values[i] = value;
  }
  return { values, end: at };
}
