/** Numbers that look like chance and come from a seed alone (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** @returns a whole number from 0 up to, not including, the limit */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }

  one<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }

  /** At least one, at most so many, in their order. */
  some<Value>(values: readonly Value[], most: number): Value[] {
    const chosen = new Set(Array.from({ length: 1 + this.below(most) }, () => this.below(values.length)));
    return values.filter((_, index) => chosen.has(index));
  }

  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const entries = Object.entries(weights) as [Name, number][];
    let left = this.below(entries.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [name, weight] of entries) {
      if (left < weight) return name;
      left -= weight;
    }
    throw new Error('no weights');
  }

  hex(length: number): string {
    return Array.from({ length: Math.ceil(length / 4) }, () => this.below(65_536).toString(16).padStart(4, '0'))
      .join('')
      .slice(0, length);
  }
}
