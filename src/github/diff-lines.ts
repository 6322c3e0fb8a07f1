/** Which lines of a file a review comment may stand on: those that the pull request's diff shows. */
export interface DiffLines {
  /** Lines of the file before, by number. */
  readonly left: ReadonlySet<number>;
  /** Lines of the file after. */
  readonly right: ReadonlySet<number>;
}

/** @param patch the hunks of one file, as GitHub gives them */
export function diffLines(patch: string): DiffLines {
  const left = new Set<number>();
  const right = new Set<number>();
  let [before, after] = [0, 0];
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    if (hunk) [before, after] = [Number(hunk[1]), Number(hunk[2])];
    else if (line.startsWith('-')) left.add(before++);
    else if (line.startsWith('+')) right.add(after++);
    else if (line.startsWith(' ')) {
      left.add(before++);
      right.add(after++);
    }
  }
  return { left, right };
}
