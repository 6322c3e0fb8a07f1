/** Where each YAML node begins and ends, at the cost of three numbers a node. */
export class NodeMarks {
  /** Start, end and number of nodes inside (itself included; negative for lists and maps), in the order in which nodes end. */
  marks: Int32Array;
  count = 0;
  /** The node of each list and map. */
  readonly containers = new Map<object, number>();

  /** @param length of the text, from which the number of nodes is guessed */
  constructor(length: number) {
    this.marks = new Int32Array(Math.max(96, length >> 1));
  }

  /** @returns the index of the node */
  add(start: number, end: number, nodes: number): number {
    const index = this.count++;
    const at = index * 3;
    if (at + 3 > this.marks.length) this.#grow();
    this.marks[at] = start;
    this.marks[at + 1] = end;
    this.marks[at + 2] = nodes;
    return index;
  }

  /** Notes nodes once more, from the first to the last, for what is written alike further on. */
  repeat(first: number, last: number, moved: number): void {
    for (let node = first; node <= last; node++)
      this.add((this.marks[node * 3] as number) + moved, (this.marks[node * 3 + 1] as number) + moved, this.marks[node * 3 + 2] as number);
  }

  #grow(): void {
    const larger = new Int32Array(this.marks.length * 2);
    larger.set(this.marks);
    this.marks = larger;
  }
}
