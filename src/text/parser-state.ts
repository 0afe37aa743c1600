/**
 * A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are 0 … length - 1; `length` is the
 * root and stands at the end of the buffer. Arrays grow with the longest sentence and are used again.
 */
export class ParserState {
  length = 0;
  /** The next word of the buffer. */
  next = 0;
  depth = 0;
  stack = new Int16Array(64);
  heads = new Int16Array(64);
  labels = new Int16Array(64);
  /** The outermost and the second outermost dependents on each side, -1 for none, and how many there are. */
  left = new Int16Array(64);
  left2 = new Int16Array(64);
  right = new Int16Array(64);
  right2 = new Int16Array(64);
  leftCount = new Uint8Array(64);
  rightCount = new Uint8Array(64);

  reset(length: number): void {
    if (length + 1 > this.heads.length) {
      const room = Math.max(length + 1, this.heads.length * 2);
      this.stack = new Int16Array(room);
      this.heads = new Int16Array(room);
      this.labels = new Int16Array(room);
      this.left = new Int16Array(room);
      this.left2 = new Int16Array(room);
      this.right = new Int16Array(room);
      this.right2 = new Int16Array(room);
      this.leftCount = new Uint8Array(room);
      this.rightCount = new Uint8Array(room);
    }
    this.length = length;
    this.next = 0;
    this.depth = 0;
    for (const row of [this.heads, this.labels, this.left, this.left2, this.right, this.right2])
      row.fill(-1, 0, length + 1);
    this.leftCount.fill(0, 0, length + 1);
    this.rightCount.fill(0, 0, length + 1);
  }

  /** Whether nothing but the root is left. */
  get done(): boolean {
    return this.next >= this.length && this.depth === 0;
  }

  get canShift(): boolean {
    return this.next < this.length;
  }

  /** Only the last word left becomes the child of the root: a sentence has one. */
  get canLeft(): boolean {
    return this.depth > 0 && (this.next < this.length || this.depth === 1);
  }

  get canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The top of the stack becomes a dependent of the next word. */
  leftArc(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.next;
    this.heads[child] = head;
    this.labels[child] = label;
    this.left2[head] = this.left[head]!;
    this.left[head] = child;
    this.leftCount[head]!++;
  }

  /** The top of the stack becomes a dependent of the word below it. */
  rightArc(label: number): void {
    const child = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.heads[child] = head;
    this.labels[child] = label;
    this.right2[head] = this.right[head]!;
    this.right[head] = child;
    this.rightCount[head]!++;
  }
}
