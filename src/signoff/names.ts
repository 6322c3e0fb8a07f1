/** The names that findings have in commands: as short as can be told apart. */

const shortest = 8;

/** @returns by fingerprint, its first 8 characters, or as many more as tell it from the others */
export function namesOf(fingerprints: readonly string[]): Map<string, string> {
  const all = [...new Set(fingerprints)];
  return new Map(
    all.map((fingerprint) => {
      let length = shortest;
      while (length < fingerprint.length && all.some((other) => other !== fingerprint && other.startsWith(fingerprint.slice(0, length))))
        length++;
      return [fingerprint, fingerprint.slice(0, length)];
    }),
  );
}
