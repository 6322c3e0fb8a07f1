/** Inputs of the Action that are more than a text. */

/** One of several words; the first one when nothing was given. @throws on any other */
export function chosen<const Word extends string>(name: string, given: string, words: readonly [Word, ...Word[]]): Word {
  const found = words.find((word) => word === (given || words[0]));
  if (found) return found;
  throw new Error(`The input \`${name}\` is one of ${words.join(', ')}, and not "${given}"`);
}

/** One glob a line, or separated by commas outside of braces. */
export function globs(text: string): readonly string[] {
  return text
    .split(/\n|,(?![^{]*\})/)
    .map((glob) => glob.trim())
    .filter((glob) => glob !== '');
}
